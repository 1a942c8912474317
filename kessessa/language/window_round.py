"""Words of the window's screens of a round that the text version has no use for: buttons, hints, small labels."""

from __future__ import annotations

from kessessa.language.speech import Text

CHOOSE_FIRST: Text = {"fr": "Choisissez d’abord une réponse.", "en": "Choose an answer first."}
LINK_WHICH: Text = {"fr": "Pour {letter}, {term} : quel numéro ?", "en": "For {letter}, {term}: which number?"}
CHOOSE_ALL: Text = {"fr": "Choisissez toutes celles qui sont justes.", "en": "Choose all the right ones."}
LINK_FIRST: Text = {"fr": "Reliez d’abord chaque lettre.", "en": "Link every letter first."}
CHOOSE_WAY_FIRST: Text = {"fr": "Choisissez d’abord.", "en": "Choose first."}
ANSWER_TOO: Text = {"fr": "répondent aussi", "en": "answer too"}
ANSWERED: Text = {"fr": "ont répondu {letters}", "en": "answered {letters}"}

ORDER_TAKE: Text = {
    "fr": "Prenez une ligne, déplacez-la, posez-la.",
    "en": "Take a line, move it, put it down.",
}
ORDER_HELD: Text = {
    "fr": "Une ligne est tenue : déplacez-la, puis posez-la.",
    "en": "A line is held: move it, then put it down.",
}
BEFORE: Text = {"fr": "Début", "en": "First"}
AFTER: Text = {"fr": "Fin", "en": "Last"}
BY_KEYBOARD: Text = {"fr": "Au clavier", "en": "Keyboard"}
KEY_CHOOSE: Text = {"fr": "choisir", "en": "choose"}
KEY_TAKE: Text = {"fr": "prendre", "en": "take"}
KEY_MOVE: Text = {"fr": "déplacer", "en": "move"}
KEY_PUT: Text = {"fr": "poser", "en": "put down"}
DETAILS_LATER: Text = {"fr": "Les détails viendront avec la réponse.", "en": "Details come with the answer."}
LINKS: Text = {"fr": "{n} sur {total} reliés", "en": "{n} of {total} linked"}
LESS_TEN: Text = {"fr": "Dix de moins", "en": "Ten less"}
MORE_TEN: Text = {"fr": "Dix de plus", "en": "Ten more"}
LESS: Text = {"fr": "Un de moins", "en": "One less"}
MORE: Text = {"fr": "Un de plus", "en": "One more"}
ESTIMATE_KEYS: Text = {"fr": "Flèches, ou tapez le nombre.", "en": "Arrows, or type the number."}
IN_RANGE: Text = {"fr": "Entre {low} et {high}.", "en": "Between {low} and {high}."}
YOU_SAID: Text = {"fr": "Vous : {n}", "en": "You: {n}"}
THEY_SAID: Text = {"fr": "{team} : {n}", "en": "{team}: {n}"}
SPOT_ON: Text = {"fr": "Pile dessus", "en": "Spot on"}

FREE_AID: Text = {"fr": "Entraide offerte", "en": "Free mutual aid"}
FREE_AID_BY: Text = {
    "fr": "Offerte par {team} : aucun appel n’est compté.",
    "en": "Offered by {team}: no call counts.",
}
AID_OFFERS: Text = {"fr": "offrent l’entraide", "en": "offer the aid"}
AID_THEN: Text = {"fr": "puis {team}", "en": "then {team}"}
CALL_THEM: Text = {"fr": "Appeler", "en": "Call"}

RIGHT_ORDER: Text = {"fr": "Le bon ordre", "en": "The right order"}
RIGHT_PAIRS: Text = {"fr": "Les bonnes paires", "en": "The right pairs"}
THEY_CHOSE: Text = {"fr": "{team} ont choisi « {answer} »", "en": "{team} chose “{answer}”"}
PRINCIPLES: Text = {"fr": "Principes coopératifs", "en": "Cooperative principles"}
THE_ANSWERS: Text = {"fr": "Les bonnes réponses", "en": "The right answers"}
LAW_CONDITION: Text = {"fr": "Loi ESS de 2014", "en": "SSE law of 2014"}

NEWS_SHORT: Text = {"fr": "L’actualité", "en": "The news"}
DEBATE_SHORT: Text = {"fr": "Le débat", "en": "The debate"}
NEXT_SHORT: Text = {"fr": "Suite", "en": "Next"}
TO_DEBATE: Text = {"fr": "Ouvrir le débat", "en": "Open the debate"}
BELL_ALL: Text = {"fr": "Fin à {time} : tout tient", "en": "End at {time}: all of it fits"}
BELL_NONE: Text = {"fr": "Fin à {time} : pas 1 {unit} de plus", "en": "End at {time}: no time for another {unit}"}
BELL_ONE: Text = {"fr": "Fin à {time} : {n} {unit} tient encore", "en": "End at {time}: {n} more {unit} fits"}
BELL_MANY: Text = {"fr": "Fin à {time} : {n} {unit} tiennent encore", "en": "End at {time}: {n} more {unit} fit"}
MISSED: Text = {"fr": "Il a manqué : {what}.", "en": "What was missing: {what}."}
YOU_HAD: Text = {"fr": "{goal} (vous : {what})", "en": "{goal} (you: {what})"}
OPEN_ONE: Text = {"fr": "{n} activité", "en": "{n} activity"}
OPEN_MANY: Text = {"fr": "{n} activités", "en": "{n} activities"}
FROM_ONE_SOURCE: Text = {"fr": "{n} % d’une seule source", "en": "{n}% from one source"}
MISSED_POINTS: Text = {"fr": "{name} ({value} sur {least})", "en": "{name} ({value} of {least})"}
NETWORK: Text = {"fr": "Amortir avec le réseau", "en": "Soften with the network"}
NO_EFFECT: Text = {"fr": "Rien ne change", "en": "Nothing changes"}
CHOSEN: Text = {"fr": "Choisi : {way}", "en": "Chosen: {way}"}

FOR_NEXT: Text = {"fr": "pour la suite", "en": "for later"}
REST_LINE: Text = {"fr": "Garde 1 jeton", "en": "Keeps 1 token"}
PLACED_ALL: Text = {"fr": "{team} ont tout placé", "en": "{team} have placed all"}
NEXT_UP: Text = {"fr": "ensuite", "en": "next"}
FINISH: Text = {"fr": "C’est fini", "en": "Finish"}
WAITS: Text = {"fr": "attendent", "en": "waiting"}
TO_PLACE_ONE: Text = {"fr": "{n} jeton à placer", "en": "{n} token to place"}
TO_PLACE_MANY: Text = {"fr": "{n} jetons à placer", "en": "{n} tokens to place"}
ALL_OUT: Text = {"fr": "Tous les jetons sont placés", "en": "All tokens are placed"}
PUT_ON: Text = {"fr": "Poser : {name}", "en": "Put on: {name}"}
CHOOSE_WHERE: Text = {"fr": "Choisir où poser", "en": "Choose where"}
THE_TEAMS: Text = {"fr": "Les équipes", "en": "The teams"}
KEYS_CHOOSE: Text = {"fr": "Tapez 1 à {n} pour choisir où poser.", "en": "Press 1 to {n} to choose where."}
ROWS_BEFORE: Text = {"fr": "Lignes d’avant", "en": "Rows before"}
ROWS_AFTER: Text = {"fr": "Lignes d’après", "en": "Rows after"}
HELPING_HAND: Text = {"fr": "Coup de main", "en": "Helping hand"}
HELPING_WHERE: Text = {"fr": "Coup de main : sur quel chantier ?", "en": "Helping hand: on which site?"}

END_OF: Text = {"fr": "{name} {n}", "en": "end of {name} {n}"}
NOTHING_IN: Text = {"fr": "Rien", "en": "Nothing"}
FRAGILE_PILLAR: Text = {"fr": "{pillar} : fragile", "en": "{pillar}: fragile"}
COMPLETED: Text = {"fr": "Terminé : {names}", "en": "Completed: {names}"}
WORSENED: Text = {"fr": "Laissé de côté : {names}", "en": "Left aside: {names}"}
GO_ON: Text = {"fr": "Continuer", "en": "Go on"}

END_IN: Text = {"fr": "Fin de partie, {name} {n}", "en": "End of the game, {name} {n}"}
TURNED_STOOD: Text = {
    "fr": "{name} {n}, « {matter} » : avec « {way} », tout tenait.",
    "en": "{name} {n}, “{matter}”: with “{way}”, it would all have held.",
}
TURNED_STARS_ONE: Text = {
    "fr": "{name} {n}, « {matter} » : avec « {way} », c’était {stars} étoile.",
    "en": "{name} {n}, “{matter}”: with “{way}”, it would have been {stars} star.",
}
TURNED_STARS_MANY: Text = {
    "fr": "{name} {n}, « {matter} » : avec « {way} », c’était {stars} étoiles.",
    "en": "{name} {n}, “{matter}”: with “{way}”, it would have been {stars} stars.",
}
