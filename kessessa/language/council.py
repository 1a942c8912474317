"""Words of the window's screens of the board, the assembly and the debrief that the text version has no use for."""

from __future__ import annotations

from kessessa.language.speech import Text

EITHER: Text = {"fr": " ou ", "en": " or "}
DEPENDS: Text = {"fr": "selon le choix", "en": "depends on the choice"}
INCOME_BY: Text = {"fr": "Recettes {n} %", "en": "Income {n}%"}
CHARGES_BY: Text = {"fr": "Charges {n} %", "en": "Costs {n}%"}
POSITION: Text = {"fr": "{n} sur {total}", "en": "{n} of {total}"}
SHOWN: Text = {"fr": "{n} à {last} sur {total}", "en": "{n} to {last} of {total}"}
SLOT: Text = {"fr": "Place {n} : {what}", "en": "Slot {n}: {what}"}
NOTHING_STAYS: Text = {"fr": "Rien ne reste sur la table.", "en": "Nothing is left for later."}
REST_WAITS: Text = {"fr": "C’est complet. Le reste attend sur la table.", "en": "All set. The rest is left for later."}
GETS_WORSE: Text = {"fr": "Un dilemme laissé de côté s’aggrave.", "en": "A dilemma left aside gets worse."}
CAN_WAIT: Text = {"fr": "Un projet attend sans dommage.", "en": "A project can wait."}
TYPE_ONE: Text = {"fr": "Tapez le numéro d’une affaire.", "en": "Press the number of one matter."}
TYPE_MANY: Text = {"fr": "Tapez les numéros de {n} affaires.", "en": "Press the numbers of {n} matters."}
FREE_SLOT: Text = {"fr": "à choisir", "en": "to choose"}
CHOOSE: Text = {"fr": "{team} choisissent", "en": "{team} choose"}
FILL_AGENDA_ONE: Text = {"fr": "Choisissez une affaire.", "en": "Choose one matter."}
FILL_AGENDA_MANY: Text = {"fr": "Choisissez {n} affaires.", "en": "Choose {n} matters."}
POWER_OF: Text = {"fr": "Pouvoir : {team}", "en": "Power: {team}"}
WHICH_DILEMMA: Text = {"fr": "Quel dilemme peut attendre ?", "en": "Which dilemma can wait?"}
WHICH_OBJECTION: Text = {"fr": "Quelle objection intégrer ?", "en": "Which objection to build in?"}
USE_POWER: Text = {"fr": "Utiliser", "en": "Use it"}
THANKS: Text = {"fr": "Grâce à ce choix", "en": "Thanks to this choice"}
FAULT: Text = {"fr": "À cause de ce choix", "en": "Because of this choice"}
COSTS_SUM: Text = {"fr": "Ce choix coûte {sum}", "en": "This choice costs {sum}"}
CHARTER: Text = {"fr": "Charte : {what}", "en": "Charter: {what}"}
PRESS_KEYS: Text = {"fr": "Tapez {keys}", "en": "Press {keys}"}
CHOOSE_WAY: Text = {"fr": "Choisir {letter}", "en": "Choose {letter}"}
CHOSEN_WAY: Text = {"fr": "{letter} : choisi", "en": "{letter}: chosen"}
CHOOSE_THIS: Text = {"fr": "Choisir", "en": "Choose"}
CHOSEN_THIS: Text = {"fr": "Choisi", "en": "Chosen"}
CANCEL: Text = {"fr": "Revenir", "en": "Back"}
CHOOSE_OPTION: Text = {"fr": "Choisissez d’abord une option.", "en": "Choose an option first."}
CHOOSE_PILLAR: Text = {"fr": "Choisissez d’abord un pilier.", "en": "Choose a pillar first."}
ADOPTED: Text = {"fr": "adoptée", "en": "adopted"}
WAS_PROPOSED: Text = {"fr": "Déjà proposée", "en": "Already proposed"}
THEY_OBJECT: Text = {"fr": "Des objections", "en": "Objections"}
WATCH: Text = {"fr": "Surveiller", "en": "Watch it"}
POSTPONED_SHORT: Text = {"fr": "Reporté", "en": "Postponed"}
VOTE_FIRST: Text = {
    "fr": "Tapez d’abord un numéro, ou votez à main levée.",
    "en": "Press a number first, or vote by show of hands.",
}
SITE: Text = {"fr": "Chantier {done}/{need}", "en": "Site {done}/{need}"}
FROM_TO: Text = {"fr": "de {before} à {after}", "en": "from {before} to {after}"}
BEFORE_NEWS: Text = {"fr": "avant l’actualité", "en": "before the news"}
LAST_DECISION: Text = {"fr": "la dernière décision", "en": "the last decision"}
NEXT_YEAR_LINE: Text = {
    "fr": "Le jeu s’arrête, l’aventure continue. Dans quel sens ?",
    "en": "The game stops, the adventure goes on. Which way?",
}
NEXT_YEAR_SHORT: Text = {"fr": "l’an prochain", "en": "next year"}
VOTE_SHORT: Text = {"fr": "Vote", "en": "Vote"}
OPEN_VOTE: Text = {
    "fr": "Une équipe, une voix, à main levée.",
    "en": "One team, one vote, by show of hands.",
}
OPEN_COLLEGES: Text = {
    "fr": "Chaque collège a son poids. On vote à main levée.",
    "en": "Each college has its weight. Votes are by show of hands.",
}
SECRET_COLLEGES: Text = {
    "fr": "Chaque collège a son poids. Chaque équipe tape en secret le numéro de son choix.",
    "en": "Each college has its weight. Each team secretly presses the number of its choice.",
}
PRESS_KEY: Text = {"fr": "{team} : tapez {keys}", "en": "{team}: press {keys}"}
BALLOT_READY: Text = {"fr": "{team} : bulletin à confirmer", "en": "{team}: ballot to confirm"}
WAITING: Text = {"fr": "en attente", "en": "waiting"}
THE_TEAMS: Text = {"fr": "Équipes", "en": "Teams"}
BY_HANDS: Text = {"fr": "À main levée", "en": "Show of hands"}
HANDS_BACK: Text = {"fr": "Vote secret", "en": "Secret vote"}
