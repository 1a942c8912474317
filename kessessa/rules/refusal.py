"""The answer to a move that is not legal: a value with a code and words for the players, never an exception."""

from __future__ import annotations

from kessessa.rules.effects import Text
from kessessa.rules.record import Record, record

WORDS: dict[str, Text] = {
    "not-now": {
        "fr": "Ce n’est pas le moment de faire cela.",
        "en": "This cannot be done now.",
    },
    "unknown": {
        "fr": "« {value} » n’existe pas ici.",
        "en": "“{value}” does not exist here.",
    },
    "no-knowledge": {
        "fr": "Il faut un savoir, et il n’en reste plus.",
        "en": "This takes one knowledge, and none is left.",
    },
    "not-an-answer": {
        "fr": "Cette réponse n’a pas la bonne forme.",
        "en": "This answer does not have the right form.",
    },
    "removed": {
        "fr": "Cette réponse a été retirée.",
        "en": "This answer has been taken away.",
    },
    "aid-used": {
        "fr": "Cette équipe a déjà aidé : une bonne aide lui rend son appel.",
        "en": "This team has already helped: helping well gives its call back.",
    },
    "not-this-team": {
        "fr": "Cette équipe ne peut pas faire cela.",
        "en": "This team cannot do this.",
    },
    "agenda-size": {
        "fr": "L’ordre du jour doit compter {value} affaire(s) différente(s).",
        "en": "The agenda must hold {value} different matter(s).",
    },
    "closed-way": {
        "fr": "Cette option n’est pas possible aujourd’hui.",
        "en": "This option is not possible today.",
    },
    "same-way": {
        "fr": "Pour amender, il faut proposer autre chose.",
        "en": "To amend, propose something else.",
    },
    "no-token": {
        "fr": "Cette équipe n’a plus de temps à donner.",
        "en": "This team has no time left to give.",
    },
    "full": {
        "fr": "Il n’y a plus de place ici.",
        "en": "There is no room left here.",
    },
    "none-placed": {
        "fr": "Cette équipe n’a rien posé ici.",
        "en": "This team has put nothing here.",
    },
    "not-hundred": {
        "fr": "Les trois parts doivent faire 100, par pas de 5.",
        "en": "The three parts must make 100, in steps of 5.",
    },
    "below-minimum": {
        "fr": "La loi demande de garder au moins {value} % en réserve.",
        "en": "The law asks that at least {value}% stay in reserves.",
    },
    "above-return": {
        "fr": "Les statuts n’en laissent pas plus de {value} % aux membres.",
        "en": "The statutes leave no more than {value}% to the members.",
    },
    "power-used": {
        "fr": "Ce pouvoir a déjà servi.",
        "en": "This power has been used already.",
    },
    "last-team": {
        "fr": "Il doit rester au moins une équipe.",
        "en": "At least one team must stay.",
    },
    "rounds": {
        "fr": "La partie peut durer de {value} tours.",
        "en": "The game can last {value} rounds.",
    },
    "level": {
        "fr": "Les questions sont plus faciles, comme prévu ou plus difficiles.",
        "en": "Questions are easier, as planned or harder.",
    },
    "over": {
        "fr": "La partie est finie.",
        "en": "The game is over.",
    },
}


@record
class Refusal(Record):
    """Why a move was refused: a code of `WORDS`, and the value at fault as text (or empty)."""

    code: str
    value: str = ""

    def words(self, language: str) -> str:
        """Return the sentence for the players, in French where the language is not known."""
        sentence, value = WORDS[self.code], self.value
        if language == "fr" and value.replace(".", "", 1).isdigit():
            value = value.replace(".", ",")
        return sentence.get(language, sentence["fr"]).format(value=value)
