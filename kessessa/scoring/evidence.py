"""Evidence: every moment of a session that says something about a principle, with where it can be found again."""

from __future__ import annotations

from kessessa.rules.assembly import SURPLUS
from kessessa.rules.book import Book
from kessessa.rules.effects import Text
from kessessa.rules.record import Record, record
from kessessa.rules.state import Answered, Deed, State
from kessessa.scoring.indicators import indicators

KNOWN, PRACTISED = "known", "practised"
FIRST, RETURN = 1, 2
"""What a right answer is worth: retrieval after some rounds counts double (GAME.md, retrieval practice)."""

_SHARING: Text = {"fr": "Le partage de l’excédent", "en": "The sharing out of the surplus"}
_NEWS: Text = {"fr": "Actualité", "en": "News"}
_OUTCOMES: dict[tuple[bool, bool], Text] = {
    (True, False): {"fr": "Réussie du premier coup", "en": "Right at the first try"},
    (True, True): {"fr": "Revenue et réussie", "en": "Came back and got right"},
    (False, False): {"fr": "Manquée : elle reviendra", "en": "Missed: it will come back"},
    (False, True): {"fr": "Revenue, encore à revoir", "en": "Came back, still to look at again"},
}


@record
class Evidence(Record):
    """One piece of evidence. `kind`: known or practised. `amount` is what it adds.

    For known, `amount` is out of `weight` (0 where missed); for practised, `amount` is signed and `weight` its size.
    `title` says which card, `words` what was chosen or how it went.
    """

    principle: str
    kind: str
    round: int
    card: str
    title: Text
    words: Text
    amount: int
    weight: int


def evidence(state: State) -> tuple[Evidence, ...]:
    """Return all evidence of a session so far, in the order in which it happened; indicators come last."""
    found = [item for answer in state.answers for item in _of_answer(state.book, answer)]
    found += [_of_deed(state.book, deed) for deed in state.deeds]
    found.sort(key=lambda item: item.round)
    counted = (
        Evidence(item.principle, PRACTISED, state.round, item.id, item.words, {}, item.amount, abs(item.amount))
        for item in indicators(state)
    )
    return (*found, *counted)


def for_principle(found: tuple[Evidence, ...], principle: str, kind: str) -> tuple[Evidence, ...]:
    """Return the evidence of one kind for one principle."""
    return tuple(item for item in found if item.principle == principle and item.kind == kind)


def _of_answer(book: Book, answer: Answered) -> list[Evidence]:
    card = book.questions[answer.card]
    weight = RETURN if answer.returning else FIRST
    words = _OUTCOMES[answer.right, answer.returning]
    amount = weight if answer.right else 0
    return [
        Evidence(principle, KNOWN, answer.round, answer.card, card.question, words, amount, weight)
        for principle in card.principles
    ]


def _of_deed(book: Book, deed: Deed) -> Evidence:
    title, words = _titles(book, deed)
    return Evidence(deed.principle, PRACTISED, deed.round, deed.card, title, words, deed.amount, abs(deed.amount))


def _titles(book: Book, deed: Deed) -> tuple[Text, Text]:
    if deed.card == SURPLUS:
        return _SHARING, {}
    if deed.card in book.orientations:
        return book.orientations[deed.card].title, book.orientations[deed.card].because or {}
    ways = book.ways.get(deed.card, {})
    card = book.matters.get(deed.card) or book.events[deed.card]
    return (ways[deed.way].do, card.title) if deed.way in ways else (card.title, _NEWS)
