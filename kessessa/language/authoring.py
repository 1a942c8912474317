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
WRITTEN: Text = {"fr": "Écrit : {path}", "en": "Written: {path}"}
NOT_WRITTEN: Text = {"fr": "Impossible d’écrire {path} : {why}", "en": "{path} cannot be written: {why}"}
