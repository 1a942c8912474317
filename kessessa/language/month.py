"""Words of work, accounts, alerts, the general assembly and the endings."""

from __future__ import annotations

from kessessa.language.speech import Text

PLACES_ONE: Text = {"fr": "{team} placent {n} jeton", "en": "{team} place {n} token"}
PLACES_MANY: Text = {"fr": "{team} placent {n} jetons", "en": "{team} place {n} tokens"}
OPENS_AT_ONE: Text = {"fr": "Ouvre à {n} jeton", "en": "Opens at {n} token"}
OPENS_AT_MANY: Text = {"fr": "Ouvre à {n} jetons", "en": "Opens at {n} tokens"}
STAFF_ONE: Text = {"fr": "{n} jeton pour ouvrir", "en": "{n} token to open"}
STAFF_MANY: Text = {"fr": "{n} jetons pour ouvrir", "en": "{n} tokens to open"}
CLOSED: Text = {"fr": "À ouvrir", "en": "Closed"}
OPEN: Text = {"fr": "On ouvre", "en": "Open"}
LIFE: Text = {"fr": "Vie associative", "en": "Community life"}
LIFE_LINE: Text = {"fr": "Fête, accueil, affiches", "en": "Festivities, welcome, posters"}
REST: Text = {"fr": "Repos", "en": "Rest"}
REST_LINE: Text = {"fr": "Garde 1 jeton pour la prochaine fois", "en": "Keeps 1 token for next time"}
TIME_GIVEN: Text = {"fr": "Le temps donné", "en": "Time given"}
HAS_DONE: Text = {"fr": "ont fini", "en": "done"}
YOUR_TURN: Text = {"fr": "à vous", "en": "your turn"}
PUT_HERE: Text = {"fr": "Poser ici", "en": "Put here"}
TAKE_BACK: Text = {"fr": "Retirer", "en": "Take back"}
DONE: Text = {"fr": "{team} ont fini", "en": "{team} are done"}
DONE_PLAIN: Text = {"fr": "C’est fini", "en": "We are done"}

MONEY: Text = {"fr": "Entrées et sorties", "en": "Money in and out"}
COMES_IN: Text = {"fr": "Ce qui entre", "en": "What comes in"}
GOES_OUT: Text = {"fr": "Ce qui sort", "en": "What goes out"}
OTHERS: Text = {"fr": "Autres", "en": "Other"}
BEFORE_THEN: Text = {"fr": "{before}, puis {change}", "en": "{before}, then {change}"}
THE_PILLARS: Text = {"fr": "Les piliers", "en": "The pillars"}
FRAGILE: Text = {"fr": "fragile", "en": "fragile"}
UNSTAFFED: Text = {"fr": "Sans personne cette fois : {names}", "en": "Unstaffed this time: {names}"}
NEW_MEMBERS: Text = {"fr": "Membres : {n}", "en": "Members: {n}"}
SAVED: Text = {"fr": "Partie enregistrée", "en": "Game saved"}
UNSAVED: Text = {"fr": "Pas encore enregistrée", "en": "Not saved yet"}
NEXT_ROUND: Text = {"fr": "{name} {n}", "en": "{name} {n}"}
TO_ASSEMBLY: Text = {"fr": "À l’assemblée", "en": "To the meeting"}
NO_CARE: Text = {"fr": "Pas de changement", "en": "No change"}
DECISION: Text = {"fr": "Décision : {way}", "en": "Decision: {way}"}

ALERT_CHIP: Text = {"fr": "Encore 1 {unit} pour réagir", "en": "1 {unit} left to react"}
ALERT_HISTORY: Text = {"fr": "Depuis le début", "en": "Since the start"}
ALERT_GO: Text = {"fr": "On s’en occupe", "en": "We’ll see to it"}

ASSEMBLY: Text = {"fr": "Assemblée générale", "en": "General meeting (AGM)"}
FINANCIAL: Text = {"fr": "rapport financier", "en": "financial report"}
MORAL: Text = {"fr": "rapport moral", "en": "activity report"}
RESOLUTIONS: Text = {"fr": "résolutions", "en": "resolutions"}
STEPS: tuple[Text, ...] = (
    {"fr": "Finances", "en": "Finance"},
    {"fr": "Moral", "en": "Activity"},
    {"fr": "Résolutions", "en": "Resolutions"},
)
DIRECTION_STEP: Text = {"fr": "Le cap", "en": "Direction"}
WHERE_FROM: Text = {"fr": "D’où vient l’argent", "en": "Where the money comes from"}
WHERE_TO: Text = {"fr": "Où il est allé", "en": "Where it went"}
SURPLUS: Text = {"fr": "Excédent", "en": "Surplus"}
LOSS: Text = {"fr": "Perte", "en": "Loss"}
AUTONOMY: Text = {"fr": "Autonomie", "en": "Autonomy"}
LARGEST: Text = {"fr": "Plus grosse source : {n} % ({who})", "en": "Biggest source: {n}% ({who})"}
INVESTED: Text = {"fr": "Investi en projets : {sum}", "en": "Invested in projects: {sum}"}
TO_MORAL: Text = {"fr": "Rapport moral", "en": "Activity report"}
TO_RESOLUTIONS: Text = {"fr": "Voter", "en": "Vote"}
SPLIT_TITLE: Text = {"fr": "Que faire des {sum} d’excédent ?", "en": "What to do with the {sum} surplus?"}
RESERVES: Text = {"fr": "Réserves impartageables", "en": "Indivisible reserves"}
RESERVES_LINE: Text = {"fr": "Personne ne pourra se les partager", "en": "Nobody can ever share them out"}
RETURN: Text = {"fr": "Retour aux membres", "en": "Return to members"}
RETURN_LINE: Text = {"fr": "Un intérêt sur leurs parts", "en": "Interest on their shares"}
COMMON: Text = {"fr": "Projet commun", "en": "Common project"}
MINIMUM: Text = {"fr": "minimum : {n} %", "en": "minimum: {n}%"}
PUT_TO_VOTE: Text = {"fr": "Mettre aux voix", "en": "Put to the vote"}
THE_VOTE: Text = {"fr": "Le vote", "en": "The vote"}
FOR: Text = {"fr": "pour", "en": "for"}
AGAINST: Text = {"fr": "contre", "en": "against"}
ADOPTED: Text = {"fr": "Adoptée", "en": "Adopted"}
REFUSED: Text = {"fr": "Refusée : tout reste en réserve", "en": "Refused: it all stays in reserves"}
REFUSED_ONCE: Text = {"fr": "Refusée : proposez autre chose", "en": "Refused: propose something else"}
NO_RETURN: Text = {
    "fr": "Ici, rien ne retourne aux membres : c’est la forme juridique qui le veut.",
    "en": "Here nothing goes back to members: the legal form does not allow it.",
}

WON: Text = {"fr": "C’est réussi", "en": "You did it"}
STARS_ONE: Text = {"fr": "{n} étoile sur 3", "en": "{n} star out of 3"}
STARS_MANY: Text = {"fr": "{n} étoiles sur 3", "en": "{n} stars out of 3"}
REAL_ONES_TOO: Text = {
    "fr": "Cela arrive aussi dans la vraie vie : on recommence autrement.",
    "en": "It happens in real life too: you start again, differently.",
}
TURNED: Text = {"fr": "Ce qui a tout changé", "en": "What changed everything"}
TO_DEBRIEF: Text = {"fr": "Au débriefing", "en": "To the debrief"}
