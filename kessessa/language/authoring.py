"""What the commands for deck authors say: new decks, the schema for editors, older formats."""

from __future__ import annotations

from kessessa.language import Text

FILE: Text = {"fr": "FICHIER", "en": "FILE"}
TO_FILE_HELP: Text = {
    "fr": "l’écrire dans ce fichier au lieu de l’afficher",
    "en": "write it to this file instead of printing it",
}
SCHEMA: Text = {
    "fr": "écrire le schéma du format, pour la complétion et l’aide dans un éditeur de texte",
    "en": "write the schema of the format, for completion and help in a text editor",
}
SCHEMA_FORMAT_HELP: Text = {
    "fr": "forme : json (pour un éditeur) ou md (la référence du format) ; json par défaut",
    "en": "form: json (for an editor) or md (the reference of the format); json by default",
}
WRITTEN: Text = {"fr": "Écrit : {path}", "en": "Written: {path}"}
NOT_WRITTEN: Text = {"fr": "Impossible d’écrire {path} : {why}", "en": "{path} cannot be written: {why}"}
NEW: Text = {
    "fr": "commencer un paquet : un petit scénario complet, ou des questions, à changer",
    "en": "begin a deck: a small complete scenario, or questions, to be changed",
}
NAME: Text = {"fr": "NOM", "en": "NAME"}
NAME_HELP: Text = {
    "fr": "son nom : minuscules, chiffres et traits d’union",
    "en": "its name: lower-case letters, digits and hyphens",
}
QUESTIONS_HELP: Text = {"fr": "un paquet de questions", "en": "a question deck"}
NOT_A_NAME: Text = {
    "fr": "« {name} » ne peut pas être un nom : minuscules, chiffres et traits d’union",
    "en": '"{name}" cannot be a name: lower-case letters, digits and hyphens',
}
NOT_A_NAME_BUT: Text = {
    "fr": "« {name} » ne peut pas être un nom : minuscules, chiffres et traits d’union. Essayez « {better} »",
    "en": '"{name}" cannot be a name: lower-case letters, digits and hyphens. Try "{better}"',
}
EXISTS: Text = {
    "fr": "{path} existe déjà : rien n’a été écrit. Choisissez un autre nom",
    "en": "{path} is there already: nothing was written. Choose another name",
}
NEXT_SCENARIO: Text = {
    "fr": "Ouvrez ce fichier, changez ce que vous voulez, puis :\n"
    "  kessessa deck check{decks} {name}\n  kessessa{decks} play {name}",
    "en": "Open this file, change what you like, then:\n"
    "  kessessa deck check{decks} {name}\n  kessessa{decks} play {name}",
}
NEXT_QUESTIONS: Text = {
    "fr": "Ouvrez ce fichier, changez ce que vous voulez, puis ajoutez {name} à « questions: » d’un scénario.\n"
    "  kessessa deck check{decks}",
    "en": 'Open this file, change what you like, then add {name} to "questions:" of a scenario.\n'
    "  kessessa deck check{decks}",
}
UPGRADE: Text = {
    "fr": "réécrire des paquets anciens dans le format d’aujourd’hui, remarques gardées",
    "en": "rewrite older decks in today’s format, remarks kept",
}
UPGRADED: Text = {"fr": "Réécrit : {path} (l’ancien : {kept})", "en": "Rewritten: {path} (the older one: {kept})"}
NOTHING_OLDER: Text = {"fr": "Rien d’ancien : il n’y a rien à réécrire.", "en": "Nothing is older: nothing to rewrite."}
