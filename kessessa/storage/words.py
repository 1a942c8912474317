"""What storage has to tell people, as values with words in French and English. Nothing is decided here."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

_WORDS: Mapping[str, Mapping[str, str]] = {
    "missing": {
        "fr": "La partie « {value} » n’existe pas.",
        "en": "There is no game “{value}”.",
    },
    "none-waiting": {
        "fr": "Aucune partie n’attend d’être reprise.",
        "en": "No game is waiting to be resumed.",
    },
    "none-kept": {
        "fr": "Aucune partie n’est enregistrée, ou aucune ne peut être lue.",
        "en": "No game is saved, or none can be read.",
    },
    "document-unwritten": {
        "fr": "Impossible d’écrire {value} : dossier absent ou protégé, ou fichier ouvert dans un autre programme ?",
        "en": "{value} cannot be written: is the folder missing or locked, or the file open in another program?",
    },
    "in-use": {
        "fr": "Cette partie est déjà ouverte dans une autre fenêtre.",
        "en": "This game is already open in another window.",
    },
    "no-start": {
        "fr": "Le début de cette partie est abîmé : elle ne peut pas être reprise. Son fichier est gardé tel quel.",
        "en": "The beginning of this game is damaged: it cannot be resumed. Its file is kept as it is.",
    },
    "newer": {
        "fr": "Cette partie vient d’un Kess’Essa plus récent (format {value}). Installez-le pour la reprendre.",
        "en": "This game comes from a newer Kess’Essa (format {value}). Install it to resume the game.",
    },
    "cannot-read": {
        "fr": "Le fichier de la partie ne peut pas être lu : {value}.",
        "en": "The game’s file cannot be read: {value}.",
    },
    "cannot-write": {
        "fr": "Impossible d’enregistrer dans {value} : disque plein ou protégé ? La partie continue, mais rien n’est "
        "gardé pour l’instant. Dès que ce sera possible, tout sera enregistré.",
        "en": "Saving in {value} is not possible: is the disk full or locked? The game goes on, but nothing is kept "
        "for now. As soon as it is possible, everything will be saved.",
    },
    "elsewhere": {
        "fr": "On ne peut pas écrire dans {value}. Les parties sont enregistrées dans {more}.",
        "en": "{value} cannot be written. Games are saved in {more}.",
    },
    "passing": {
        "fr": "On ne peut pas écrire dans {value}. Les parties sont enregistrées dans {more}, un dossier provisoire "
        "que l’ordinateur peut vider en s’éteignant. Pour en choisir un autre : la variable KESSESSA_HOME.",
        "en": "{value} cannot be written. Games are saved in {more}, a temporary folder that the computer may empty "
        "when it is switched off. To choose another one: the variable KESSESSA_HOME.",
    },
    "torn": {
        "fr": "La partie a été coupée pendant un enregistrement : la dernière action manque, tout le reste est là.",
        "en": "The game was cut off while saving: the last action is missing, everything before it is here.",
    },
    "damaged": {
        "fr": "Le fichier de la partie est abîmé : {value} ligne(s) à la fin n’ont pas pu être relues. "
        "Tout ce qui précède est là ; le reste est mis de côté dans un fichier « .lost ».",
        "en": "The game’s file is damaged: {value} line(s) at the end could not be read. "
        "Everything before is here; the rest is put aside in a “.lost” file.",
    },
    "other-rules": {
        "fr": "Les règles ont changé depuis cette partie : ses {value} dernières lignes ne peuvent plus être rejouées. "
        "Elles sont mises de côté dans un fichier « .lost ».",
        "en": "The rules have changed since this game: its last {value} line(s) can no longer be played. "
        "They are put aside in a “.lost” file.",
    },
    "classes": {
        "fr": "Le fichier des classes était abîmé. Ce qui a pu être relu est là ; le fichier d’origine est gardé "
        "entier : {value}.",
        "en": "The file of the classes was damaged. What could be read is here; the original file is kept whole: "
        "{value}.",
    },
    "classes-unread": {
        "fr": "Le fichier des classes ne peut pas être lu : {value}. Il est laissé tel quel.",
        "en": "The file of the classes cannot be read: {value}. It is left as it is.",
    },
    "classes-newer": {
        "fr": "Le fichier des classes vient d’un Kess’Essa plus récent (format {value}). Il est laissé tel quel.",
        "en": "The file of the classes comes from a newer Kess’Essa (format {value}). It is left as it is.",
    },
    "classes-unsaved": {
        "fr": "Les classes n’ont pas pu être enregistrées dans {value} : disque plein ou protégé ?",
        "en": "The classes could not be saved in {value}: is the disk full or locked?",
    },
    "settings-unread": {
        "fr": "Le fichier des réglages ne peut pas être lu : {value}.",
        "en": "The settings file cannot be read: {value}.",
    },
    "settings-unsaved": {
        "fr": "Les réglages n’ont pas pu être enregistrés dans {value}.",
        "en": "The settings could not be saved in {value}.",
    },
    "settings": {
        "fr": "Le fichier des réglages était illisible : les réglages d’origine sont revenus. "
        "L’ancien fichier est gardé : {value}.",
        "en": "The settings file could not be read: the original settings are back. The old one is kept: {value}.",
    },
}


@dataclass(frozen=True, slots=True)
class Notice:
    """Something that people must be told: a code of the words above, and the values that they name."""

    code: str
    value: str = ""
    more: str = ""

    def words(self, language: str) -> str:
        """Return the sentence, in French where the language is not known."""
        sentences = _WORDS[self.code]
        return sentences.get(language, sentences["fr"]).format(value=self.value, more=self.more)


class StorageError(Exception):
    """Something on disk cannot be used; `notice` says what, in words for people."""

    def __init__(self, notice: Notice) -> None:
        """Carry the notice."""
        super().__init__(notice.words("en"))
        self.notice = notice
