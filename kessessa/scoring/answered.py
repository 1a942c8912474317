"""How answers went: which were missed, at which try, with whose help, what was chosen instead. It judges nothing."""

from __future__ import annotations

from kessessa.rules.cards import Body, Choice, Estimate, TrueFalse
from kessessa.rules.effects import Text
from kessessa.rules.state import Answered, State
from kessessa.rules.turns import NOBODY

_LANGUAGES = ("fr", "en")
_RIGHT: dict[bool, Text] = {
    False: {"fr": "Réussie du premier coup", "en": "Right at the first try"},
    True: {"fr": "Revenue et réussie", "en": "Came back and got right"},
}
_MISSED: dict[bool, Text] = {
    False: {"fr": "Manquée", "en": "Missed"},
    True: {"fr": "Revenue, encore à revoir", "en": "Came back, still to look at again"},
}
_WITH_AID: Text = {"fr": ", avec entraide", "en": ", with mutual aid"}
_CHOSE: Text = {"fr": " : « {what} »", "en": ": “{what}”"}
_TRUE_OR_FALSE: tuple[Text, Text] = ({"fr": "Faux", "en": "False"}, {"fr": "Vrai", "en": "True"})


def missed(state: State) -> tuple[str, ...]:
    """Return the questions whose last answer was wrong, in the order in which they were first asked."""
    last = {answer.card: answer.right for answer in state.answers}
    return tuple(card for card, right in last.items() if not right)


def outcome_words(body: Body, answer: Answered) -> Text:
    """Return how it went, in every language of the program; a missed card tells what was chosen where that is short."""
    if answer.right:
        aid = answer.helper != NOBODY
        return {
            language: _RIGHT[answer.returning][language] + (_WITH_AID[language] if aid else "")
            for language in _LANGUAGES
        }
    return {language: _MISSED[answer.returning][language] + _chosen(body, answer, language) for language in _LANGUAGES}


def _chosen(body: Body, answer: Answered, language: str) -> str:
    what = " · ".join(_said(text, language) for text in _texts(body, answer))
    return _CHOSE[language].format(what=what) if what else ""


def _texts(body: Body, answer: Answered) -> list[Text]:
    match body:
        case Choice(options):
            return [options[at].text for at in answer.value]
        case TrueFalse():
            return [_TRUE_OR_FALSE[answer.value[0]]]
        case Estimate(unit=unit):
            return [{language: f"{answer.value[0]} {_said(unit, language)}".strip() for language in _LANGUAGES}]
        case _:
            return []


def _said(text: Text, language: str) -> str:
    """Return a text in a language, else in French, else in whatever it has."""
    return text.get(language) or text.get("fr") or next(iter(text.values()), "")
