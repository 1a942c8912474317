"""Words of the text version: how one answers, and the few sentences that only it says."""

from __future__ import annotations

from kessessa.language.speech import Text

YOUR_CHOICE: Text = {"fr": "Votre choix : ", "en": "Your choice: "}
ENTER: Text = {"fr": "Entrée pour continuer : ", "en": "Enter to go on: "}
WELCOME: Text = {
    "fr": "Répondez par un numéro, puis Entrée. Tapez ? à tout moment pour l’aide, q pour enregistrer et quitter.",
    "en": "Answer with a number, then Enter. Type ? at any time for help, q to save and leave.",
}
HELP: tuple[Text, ...] = (
    {"fr": "Un numéro, puis Entrée : choisir.", "en": "A number, then Enter: choose."},
    {"fr": "r : relire, avec la situation de la coopérative.", "en": "r: read again, with how things stand."},
    {"fr": "p : entraide et pouvoirs des rôles.", "en": "p: mutual aid and the powers of the roles."},
    {"fr": "a : annuler la dernière décision.", "en": "u: undo the last decision."},
    {"fr": "n : notes pour animer.", "en": "n: facilitator’s notes."},
    {"fr": "f : menu d’animation.", "en": "f: facilitator’s menu."},
    {"fr": "l : passer en anglais (language: English).", "en": "l: switch to French (langue : français)."},
    {"fr": "q : enregistrer et quitter.", "en": "q: save and leave."},
)
NOT_UNDERSTOOD: Text = {
    "fr": "Je n’ai pas compris « {said} ». Tapez ? pour l’aide.",
    "en": "I did not understand “{said}”. Type ? for help.",
}
NOT_A_NUMBER: Text = {
    "fr": "Il faut un des numéros.",
    "en": "One of the numbers is needed.",
}
UNDONE: Text = {"fr": "Annulé : on revient en arrière.", "en": "Undone: we go back."}
NOTHING_TO_UNDO: Text = {"fr": "Il n’y a rien à annuler.", "en": "There is nothing to undo."}
KEPT: Text = {
    "fr": "La partie est enregistrée. Pour la reprendre : kessessa resume {name} --text",
    "en": "The game is saved. To go on: kessessa resume {name} --text",
}
ORDER_ASK: Text = {
    "fr": "Tapez les numéros dans le bon ordre, séparés par des espaces.",
    "en": "Type the numbers in the right order, separated by spaces.",
}
PAIRS_ASK: Text = {
    "fr": "Pour chaque lettre, dans l’ordre, tapez le numéro qui lui va ; séparez-les par des espaces.",
    "en": "For each letter in turn, type the number that goes with it, separated by spaces.",
}
ESTIMATE_ASK: Text = {
    "fr": "Tapez un nombre de {low} à {high}",
    "en": "Type a number from {low} to {high}",
}
IN_STEPS: Text = {"fr": "de {step} en {step}", "en": "in steps of {step}"}
SEVERAL_ASK: Text = {
    "fr": "Tapez les numéros justes, séparés par des espaces.",
    "en": "Type the right numbers, separated by spaces.",
}
AGENDA_ASK_ONE: Text = {
    "fr": "Tapez le numéro de l’affaire à mettre à l’ordre du jour.",
    "en": "Type the number of the matter to put on the agenda.",
}
AGENDA_ASK_MANY: Text = {
    "fr": "Tapez les numéros des {n} affaires à mettre à l’ordre du jour, séparés par des espaces.",
    "en": "Type the numbers of the {n} matters to put on the agenda, separated by spaces.",
}
WORK_ASK: Text = {
    "fr": "Tapez un ou plusieurs numéros, un jeton chacun. Un moins devant reprend un jeton. 0 quand c’est fini.",
    "en": "Type one or more numbers, a token each. A minus in front takes a token back. 0 when done.",
}
SPLIT_ASK: Text = {
    "fr": "Tapez trois pourcentages qui font 100 : réserves, retour aux membres, projet commun.",
    "en": "Type three percentages that make 100: reserves, return to members, common project.",
}
SPLIT_LIMITS: Text = {
    "fr": "Réserves : au moins {least} %. Retour aux membres : au plus {most} %. De 5 en 5.",
    "en": "Reserves: at least {least}%. Return to members: at most {most}%. In steps of 5.",
}
MORE_ONE: Text = {
    "fr": "Tapez p pour l’entraide et les pouvoirs ({n} possible).",
    "en": "Type p for mutual aid and powers ({n} possible).",
}
MORE_MANY: Text = {
    "fr": "Tapez p pour l’entraide et les pouvoirs ({n} possibles).",
    "en": "Type p for mutual aid and powers ({n} possible).",
}
SECRET_BALLOT: Text = {
    "fr": "Vote secret : les autres équipes regardent ailleurs, ce que vous tapez ne s’affiche pas.",
    "en": "Secret ballot: the other teams look away, what you type is not shown.",
}
HAS_VOTED: Text = {"fr": "{team} : a voté.", "en": "{team}: has voted."}
GIVEN: Text = {"fr": "{name} : {done} sur {need} (jetons)", "en": "{name}: {done} of {need} (tokens)"}
REST: Text = {"fr": "{name} : {line}", "en": "{name}: {line}"}
UP: Text = {"fr": "en hausse", "en": "up"}
DOWN: Text = {"fr": "en baisse", "en": "down"}
NOW_VOTING: Text = {"fr": "À voter : {team}.", "en": "Now voting: {team}."}
COSTS: Text = {"fr": "coûte {sum}", "en": "costs {sum}"}
MINUS: Text = {"fr": "moins ", "en": "minus "}
STARS_ONE: Text = {"fr": "{n} étoile", "en": "{n} star"}
STARS_MANY: Text = {"fr": "{n} étoiles", "en": "{n} stars"}
FROM_TO: Text = {"fr": "{name} : de {before} à {after}.", "en": "{name}: from {before} to {after}."}
COMPLETED: Text = {"fr": "Chantier terminé : {names}", "en": "Site completed: {names}"}
WORSENED: Text = {"fr": "Laissés de côté : {names}", "en": "Left aside: {names}"}

FACILITATOR_TITLE: Text = {"fr": "Menu d’animation", "en": "Facilitator’s menu"}
EXTRAS_TITLE: Text = {"fr": "Entraide et pouvoirs", "en": "Mutual aid and powers"}
NO_EXTRAS: Text = {"fr": "Ni entraide ni pouvoir possible ici.", "en": "No mutual aid and no power possible here."}
BACK: Text = {"fr": "Retour au jeu", "en": "Back to the game"}
SKIP: Text = {"fr": "Passer cette carte", "en": "Skip this card"}
LEVEL: dict[int, Text] = {
    -1: {"fr": "Questions plus faciles", "en": "Easier questions"},
    0: {"fr": "Questions comme prévu", "en": "Questions as planned"},
    1: {"fr": "Questions plus difficiles", "en": "Harder questions"},
}
REPLACE: Text = {"fr": "Changer de question", "en": "Another question"}
SET_ASIDE: Text = {"fr": "Mettre de côté : {team}", "en": "Set aside: {team}"}
BRING_BACK: Text = {"fr": "Faire revenir : {team}", "en": "Bring back: {team}"}
ROUNDS: Text = {"fr": "Durée : {n} {unit}", "en": "Length: {n} {unit}"}
BOT: Text = {"fr": "Laisser le robot jouer ce coup", "en": "Let the bot play this move"}
OPEN_VOTES: Text = {"fr": "Rendre les votes publics", "en": "Make votes open"}
SECRET_VOTES: Text = {"fr": "Rendre les votes secrets", "en": "Make votes secret"}
HALVE: Text = {
    "fr": "Moitié : un savoir pour retirer la moitié des mauvaises réponses",
    "en": "50/50: one knowledge to remove half of the wrong answers",
}
STUDY: Text = {
    "fr": "Étude d’impact : un savoir pour voir les chiffres",
    "en": "Impact study: one knowledge to see the figures",
}
NO_NOTES: Text = {"fr": "Pas de note pour cette carte.", "en": "No notes for this card."}
POWER: Text = {"fr": "{team}, pouvoir : {power}", "en": "{team}, power: {power}"}

STEPS: dict[str, Text] = {
    "feel": {"fr": "Ressentir", "en": "Feel"},
    "happened": {"fr": "Ce qui s’est passé", "en": "What happened"},
    "learnt": {"fr": "Ce que nous avons appris", "en": "What we learnt"},
    "here": {"fr": "Et ici ?", "en": "And here?"},
}
STEP_OF: Text = {"fr": "Débriefing, étape {n} sur {total} : {name}", "en": "Debrief, step {n} of {total}: {name}"}
ASK_THEM: Text = {"fr": "À demander : {prompt}", "en": "To ask: {prompt}"}
ONE_WORD: Text = {"fr": "Un mot pour {team} (Entrée pour passer) : ", "en": "One word for {team} (Enter to skip): "}
NO_MOMENTS: Text = {"fr": "Aucune décision n’a tout changé.", "en": "No single decision changed everything."}
CHOSEN: Text = {"fr": "Vous avez choisi : {way}", "en": "You chose: {way}"}
OTHERWISE: Text = {
    "fr": "Avec « {way} », calcul du jeu : {outcome}",
    "en": "With “{way}”, as the game computes it: {outcome}",
}
COMPUTED: Text = {
    "fr": "Calculé, pas inventé : même départ, même hasard, vos décisions suivantes rejouées si possible.",
    "en": "Computed, not invented: same start, same chance, your later decisions replayed where possible.",
}
MOVED_MOST: Text = {"fr": "Surtout {name} {n} : {title}.", "en": "Mostly {name} {n}: {title}."}
SAME_END: Text = {"fr": "à peu près la même fin.", "en": "much the same end."}
PRINCIPLE_LINE: Text = {"fr": "{name} : {known}, {practised}.", "en": "{name}: {known}, {practised}."}
KNOWN: Text = {"fr": "connu {n} sur 10", "en": "known {n} out of 10"}
NOT_KNOWN: Text = {"fr": "pas de question posée", "en": "no question asked"}
PRACTISED: Text = {"fr": "pratiqué {n} sur 10", "en": "practised {n} out of 10"}
NOT_PRACTISED: Text = {"fr": "pas d’occasion de le pratiquer", "en": "no chance to practise it"}
WHICH_PRINCIPLE: Text = {
    "fr": "Un numéro pour savoir d’où vient un résultat, Entrée pour continuer : ",
    "en": "A number to see where a score comes from, Enter to go on: ",
}
NO_EVIDENCE: Text = {"fr": "Rien n’en parle dans cette partie.", "en": "Nothing in this game speaks of it."}
EVIDENCE_LINE: Text = {
    "fr": "{name} {n}, {kind}, {amount} : {title}",
    "en": "{name} {n}, {kind}, {amount}: {title}",
}
KINDS: dict[str, Text] = {
    "known": {"fr": "connu", "en": "known"},
    "practised": {"fr": "pratiqué", "en": "practised"},
}
MISSED_AGAIN: Text = {"fr": "À revoir ensemble :", "en": "To review together:"}
REAL_PLACES: Text = {"fr": "De vrais lieux derrière ce jeu :", "en": "Real places behind this game:"}
TO_DISCUSS: Text = {"fr": "À discuter :", "en": "To discuss:"}
GOODBYE: Text = {
    "fr": "La partie est finie et enregistrée. Merci à toutes les équipes ! Son rapport : kessessa report {name}",
    "en": "The game is over and saved. Thanks to all teams! Its report: kessessa report {name}",
}
