"""What the preview of a deck says to its author."""

from __future__ import annotations

from kessessa.language import Text

PREVIEW: Text = {
    "fr": "montrer les cartes d’un paquet sur les vrais écrans, relues à chaque enregistrement",
    "en": "show the cards of a deck on the real screens, read again whenever a file is saved",
}
DECK: Text = {"fr": "PAQUET", "en": "DECK"}
DECK_HELP: Text = {
    "fr": "le nom d’un scénario ou d’un paquet de questions",
    "en": "the name of a scenario or of a question deck",
}
CARD: Text = {"fr": "CARTE", "en": "CARD"}
CARD_HELP: Text = {"fr": "commencer par cette carte", "en": "begin with this card"}
SHOTS_HELP: Text = {
    "fr": "en enregistrer les images dans ce dossier, sans fenêtre",
    "en": "save them as pictures in this folder, without a window",
}
NO_DECK: Text = {
    "fr": "aucun scénario ni paquet de questions ne s’appelle « {word} ». Connus : {known}",
    "en": 'no scenario and no question deck is called "{word}". Known: {known}',
}
NO_CARD: Text = {
    "fr": "aucune carte ne s’appelle « {word} ». Connues : {known}",
    "en": 'no card is called "{word}". Known: {known}',
}
MEANT: Text = {"fr": "Vouliez-vous dire « {word} » ?", "en": 'Did you mean "{word}"?'}
NOT_SHOWN: Text = {"fr": "Cette carte ne peut pas être montrée : {name}", "en": "This card cannot be shown: {name}"}
TITLE: Text = {"fr": "Aperçu : {name}", "en": "Preview: {name}"}
LINE: Text = {
    "fr": "Enregistrez un fichier : il est relu aussitôt.",
    "en": "Save a file: it is read again at once.",
}
PLACE: Text = {"fr": "{n} sur {total} : {name}", "en": "{n} of {total}: {name}"}
OPEN: Text = {"fr": "Voir la carte", "en": "See the card"}
PROBLEMS: Text = {"fr": "Les problèmes", "en": "Problems"}
KINDS: dict[str, Text] = {
    "matters": {"fr": "affaire", "en": "matter"},
    "events": {"fr": "nouvelle", "en": "news"},
    "activities": {"fr": "activité", "en": "activity"},
    "orientations": {"fr": "cap", "en": "direction"},
    "roles": {"fr": "rôle", "en": "role"},
    "questions": {"fr": "question", "en": "question"},
}
NO_CARDS: Text = {
    "fr": "Rien à montrer : corrigez d’abord les problèmes (touche P).",
    "en": "Nothing to show: mend the problems first (key P).",
}
CAPTION: Text = {
    "fr": "{name} ({n} sur {total}) - F6 avant, F7 après, Échap la liste",
    "en": "{name} ({n} of {total}) - F6 before, F7 after, Esc the list",
}
