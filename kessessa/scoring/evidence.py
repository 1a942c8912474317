"""Evidence: every moment of a session that says something about a principle, with where it can be found again."""

from __future__ import annotations

from kessessa.rules.assembly import SURPLUS
from kessessa.rules.book import Book
from kessessa.rules.effects import Text
from kessessa.rules.record import Record, record
from kessessa.rules.state import Answered, Deed, State
from kessessa.scoring.answered import outcome_words
from kessessa.scoring.indicators import indicators

KNOWN, PRACTISED = "known", "practised"
FIRST, RETURN = 1, 2
"""What a right answer is worth: retrieval after some rounds counts double (GAME.md, retrieval practice)."""

_SHARING: Text = {"fr": "Le partage de l’excédent", "en": "The sharing out of the surplus"}
_ALL_FOR_ONE: Text = {"fr": "Tous pour un", "en": "All for one"}
_NEWS: Text = {"fr": "Actualité", "en": "News"}
_COUNTED: Text = {"fr": "Compté sur toute la partie", "en": "Counted over the whole game"}


@record
class Evidence(Record):
    """One piece of evidence. `kind`: known or practised. `amount` is what it adds.

    For known, `amount` is out of `weight` (0 where missed); for practised, `amount` is signed and `weight` its size.
    `title` says which card, or what was chosen there; `words` how it went, or on which card. `meant` says what the
    choice meant, in the scenario's words, where it has any.
    """

    principle: str
    kind: str
    round: int
    card: str
    title: Text
    words: Text
    amount: int
    weight: int
    meant: Text | None = None


def evidence(state: State) -> tuple[Evidence, ...]:
    """Return all evidence of a session so far, in the order in which it happened; indicators come last."""
    found = [item for answer in state.answers for item in _of_answer(state.book, answer)]
    found += [_of_deed(state.book, deed) for deed in state.deeds]
    found.sort(key=lambda item: item.round)
    counted = (
        Evidence(item.principle, PRACTISED, state.round, item.id, item.words, _COUNTED, item.amount, abs(item.amount))
        for item in indicators(state)
    )
    return (*found, *counted)


def for_principle(found: tuple[Evidence, ...], principle: str, kind: str) -> tuple[Evidence, ...]:
    """Return the evidence of one kind for one principle."""
    return tuple(item for item in found if item.principle == principle and item.kind == kind)


def _of_answer(book: Book, answer: Answered) -> list[Evidence]:
    card = book.questions[answer.card]
    weight = RETURN if answer.returning else FIRST
    words = outcome_words(card.body, answer)
    amount = weight if answer.right else 0
    return [
        Evidence(principle, KNOWN, answer.round, answer.card, card.question, words, amount, weight)
        for principle in card.principles
    ]


def _of_deed(book: Book, deed: Deed) -> Evidence:
    title, words, meant = _told(book, deed)
    return Evidence(
        deed.principle, PRACTISED, deed.round, deed.card, title, words, deed.amount, abs(deed.amount), meant
    )


def _told(book: Book, deed: Deed) -> tuple[Text, Text, Text | None]:
    """Return what was chosen, where, and what it meant."""
    if deed.card == SURPLUS:
        return _SHARING, {}, None
    if deed.card in book.orientations:
        course = book.orientations[deed.card]
        return course.title, _ALL_FOR_ONE, course.because
    way = book.ways.get(deed.card, {}).get(deed.way)
    card = book.matters.get(deed.card) or book.events[deed.card]
    if way is not None:
        return way.do, card.title, way.because
    return card.title, _NEWS, book.events[deed.card].because if deed.card in book.events else None
