"""Words of the text version: how one answers, and the few sentences that only it says."""

from __future__ import annotations

from kessessa.language.speech import Text

YOUR_CHOICE: Text = {"fr": "Votre choix", "en": "Your choice"}
HOW: Text = {
    "fr": "Tapez un numéro. a : annuler, f : animateur, l : langue, r : relire, q : enregistrer et quitter.",
    "en": "Type a number. a: undo, f: facilitator, l: language, r: read again, q: save and leave.",
}
NOT_UNDERSTOOD: Text = {"fr": "Je n’ai pas compris « {said} ».", "en": "I did not understand “{said}”."}
UNDONE: Text = {"fr": "Annulé : on revient en arrière.", "en": "Undone: we go back."}
NOTHING_TO_UNDO: Text = {"fr": "Il n’y a rien à annuler.", "en": "There is nothing to undo."}
KEPT: Text = {
    "fr": "La partie est enregistrée. Pour la reprendre : kessessa resume --text",
    "en": "The session is saved. To go on: kessessa resume --text",
}
ORDER_ASK: Text = {
    "fr": "Tapez les numéros dans l’ordre, séparés par des espaces",
    "en": "Type the numbers in order, separated by spaces",
}
PAIRS_ASK: Text = {
    "fr": "Pour chaque lettre dans l’ordre, tapez le numéro qui lui va",
    "en": "For each letter in turn, type the number that goes with it",
}
ESTIMATE_ASK: Text = {"fr": "Tapez un nombre de {low} à {high}", "en": "Type a number from {low} to {high}"}
SEVERAL_ASK: Text = {
    "fr": "Tapez les numéros justes, séparés par des espaces",
    "en": "Type the right numbers, separated by spaces",
}
FACILITATOR: Text = {"fr": "Animateur", "en": "Facilitator"}
BACK: Text = {"fr": "Retour au jeu", "en": "Back to the game"}
SKIP: Text = {"fr": "Passer cette carte", "en": "Skip this card"}
REPLACE: Text = {"fr": "Changer de question", "en": "Another question"}
SET_ASIDE: Text = {"fr": "Mettre de côté : {team}", "en": "Set aside: {team}"}
BRING_BACK: Text = {"fr": "Faire revenir : {team}", "en": "Bring back: {team}"}
ROUNDS: Text = {"fr": "Durée : {n} tours", "en": "Length: {n} rounds"}
NOTES: Text = {"fr": "Notes : {notes}", "en": "Notes: {notes}"}
NO_NOTES: Text = {"fr": "Pas de note pour cette carte.", "en": "No notes for this card."}
POWER: Text = {"fr": "Pouvoir de {team} : {power}", "en": "{team}’s power: {power}"}
STATUS: Text = {
    "fr": "Trésorerie {treasury}, savoir {knowledge}, membres {members}.",
    "en": "Treasury {treasury}, knowledge {knowledge}, members {members}.",
}
DEBRIEF: Text = {"fr": "Débriefing", "en": "Debrief"}
"""Title of the last part."""
