"""What moved a pillar or a resource in a game, round by round, and why: as it happened, nothing is judged."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from kessessa import rules
from kessessa.rules.effects import Text
from kessessa.rules.happenings import Changed
from kessessa.rules.record import Record, record
from kessessa.rules.refusal import Refusal
from kessessa.rules.scenario import TREASURY
from kessessa.rules.state import State
from kessessa.scoring.habits import Played


@record
class Movement(Record):
    """By how much something moved in a round, and why: `cause` is a card's id or a word of the rules.

    For the treasury it is an account of the ledger. `because` are the card's own words, where it has some.
    """

    round: int
    amount: int
    cause: str
    because: Text | None


def movements(history: Sequence[Played], end: State, target: str) -> tuple[Movement, ...]:
    """Return what moved a pillar or a resource, oldest first; what one cause did in one round is one movement.

    `history` are the moves with the states in which they were played, `end` the state after the last one.
    """
    found: dict[tuple[int, str], Movement] = {}
    for moved in _of_ledger(end) if target == TREASURY else _of_moves(history, end, target):
        known = found.get((moved.round, moved.cause), moved.evolve(amount=0))
        found[moved.round, moved.cause] = known.evolve(amount=known.amount + moved.amount)
    return tuple(item for item in found.values() if item.amount)


def _of_ledger(end: State) -> Iterator[Movement]:
    for entry in end.ledger:
        yield Movement(entry.round, entry.amount, entry.account, None)


def _of_moves(history: Sequence[Played], end: State, target: str) -> Iterator[Movement]:
    states = [before for before, _ in history] + [end]
    for (before, move), after in zip(history, states[1:], strict=True):
        if value(before, target) == value(after, target):
            continue
        played = rules.play(before, move)
        if not isinstance(played, Refusal):
            for item in played[1]:
                if isinstance(item, Changed) and item.target == target:
                    yield Movement(before.round, item.after - item.before, item.cause, item.because)


def value(state: State, target: str) -> int:
    """Return how a pillar or a resource stands."""
    book = state.book
    if target in book.pillar_at:
        return state.pillars[book.pillar_at[target]]
    return state.stock[book.resource_at[target]]
