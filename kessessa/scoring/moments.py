"""Key moments: the decisions that moved the outcome most, each with what another option would have led to.

Every other option of every decided matter is played to the end once: some 40 games of at most 200 moves, a fraction
of a second for a whole session.
"""

from __future__ import annotations

from collections.abc import Sequence

from kessessa.rules.endings import stars
from kessessa.rules.record import Record, record
from kessessa.rules.state import State
from kessessa.rules.turns import Ended, Meeting
from kessessa.scoring.what_if import Played, force, replay

SHOWN = 4
_STAR, _ENDING, _EUROS = 8, 6, 250
"""What a star and another ending weigh in points of pillars, and how many euros weigh one."""


@record
class Outcome(Record):
    """How a game ended: euros, pillars, stars, ending and rounds played."""

    treasury: int
    pillars: tuple[int, ...]
    stars: int
    ending: str
    rounds: int


@record
class Moment(Record):
    """A decision that mattered: what was chosen (`way`), how, and what `other` would have led to."""

    round: int
    matter: str
    way: str
    how: str
    other: str
    real: Outcome
    would: Outcome
    weight: int


def outcome(state: State) -> Outcome:
    """Return how a game stands, or ended."""
    turn = state.turn
    ended = isinstance(turn, Ended)
    earned = turn.stars if isinstance(turn, Ended) else stars(state)
    ending = turn.ending if isinstance(turn, Ended) and ended else ""
    return Outcome(state.stock[state.book.treasury], state.pillars, earned, ending, state.round)


def key_moments(history: Sequence[Played], end: State, shown: int = SHOWN) -> tuple[Moment, ...]:
    """Return the decisions that moved the outcome most, in the order in which they were made."""
    found = [moment for moment in (_moment(history, end, at) for at in _openings(history)) if moment is not None]
    found.sort(key=lambda item: (-item.weight, item.round))
    return tuple(sorted(found[:shown], key=lambda item: item.round))


def turning_point(history: Sequence[Played], end: State) -> Moment | None:
    """Return the decision for which another option would have done the cooperative most good, or None."""
    better = [
        moment for moment in key_moments(history, end, shown=len(history)) if _worth(moment.would) > _worth(moment.real)
    ]
    return max(better, key=lambda item: _worth(item.would), default=None)


def _worth(result: Outcome) -> int:
    return result.stars * _STAR + sum(result.pillars) + result.treasury // _EUROS + result.rounds


def _openings(history: Sequence[Played]) -> list[int]:
    """Return where in the history each matter was opened."""
    found = []
    last = ("", -1)
    for at, (before, _) in enumerate(history):
        turn = before.turn
        if isinstance(turn, Meeting) and turn.kind == "matter":
            if (turn.matter, before.round) != last:
                found.append(at)
                last = (turn.matter, before.round)
        else:
            last = ("", -1)
    return found


def _moment(history: Sequence[Played], end: State, at: int) -> Moment | None:
    """Return the moment of the matter opened there, with the option that would have changed most."""
    before = history[at][0]
    turn = before.turn
    made = next(
        (
            item
            for item in end.decided
            if isinstance(turn, Meeting) and item.matter == turn.matter and item.round == before.round
        ),
        None,
    )
    if made is None:
        return None
    later = _after(history, at, made.matter)
    real = outcome(end)
    best: Moment | None = None
    for other in before.book.ways[made.matter]:
        decided = force(before, other) if other != made.way else before
        if decided is before or not any(item.way == other for item in decided.decided[len(before.decided) :]):
            continue
        would = outcome(replay(decided, later))
        moment = Moment(made.round, made.matter, made.way, made.how, other, real, would, _distance(real, would))
        if best is None or moment.weight > best.weight:
            best = moment
    return best


def _after(history: Sequence[Played], at: int, matter: str) -> Sequence[Played]:
    """Return the class's moves from the end of a matter on."""
    for later in range(at, len(history)):
        turn = history[later][0].turn
        if not (isinstance(turn, Meeting) and turn.matter == matter):
            return history[later:]
    return ()


def _distance(real: Outcome, would: Outcome) -> int:
    pillars = sum(abs(one - two) for one, two in zip(real.pillars, would.pillars, strict=True))
    money = abs(real.treasury - would.treasury) // _EUROS
    ending = _ENDING if real.ending != would.ending else 0
    return pillars + money + ending + _STAR * abs(real.stars - would.stars)
