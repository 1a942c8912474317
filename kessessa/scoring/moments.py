"""Key moments: the decisions that moved the outcome most, each with what another option would have led to.

Every other option of every decided matter is played to the end once: some 40 games of at most a few hundred moves,
about a tenth of a second for a whole session.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from kessessa.rules.endings import SHORT, WON, stars
from kessessa.rules.moves import Move
from kessessa.rules.record import Record, record
from kessessa.rules.state import Decided, State
from kessessa.rules.turns import Ended, Meeting
from kessessa.scoring.habits import Played
from kessessa.scoring.what_if import force, replay

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
    earned, ending = (turn.stars, turn.ending) if isinstance(turn, Ended) else (stars(state), "")
    return Outcome(state.stock[state.book.treasury], state.pillars, earned, ending, state.round)


def key_moments(history: Sequence[Played], end: State, shown: int = SHOWN) -> tuple[Moment, ...]:
    """Return the decisions that moved the outcome most, in the order in which they were made.

    Each comes with the option that would have changed most, the turning point with the one that would have turned the
    game; decisions that no option would have changed are left out.
    """
    every = tuple(what_ifs(history, end))
    most: dict[tuple[int, str], Moment] = {}
    for moment in every:
        key = (moment.round, moment.matter)
        if moment.weight and (key not in most or moment.weight > most[key].weight):
            most[key] = moment
    turned = _turned(every)
    if turned is not None:
        most[turned.round, turned.matter] = turned
    found = sorted(most.values(), key=lambda item: (item != turned, -item.weight, item.round))
    return tuple(sorted(found[:shown], key=lambda item: item.round))


def turning_point(history: Sequence[Played], end: State) -> Moment | None:
    """Return the decision for which another option would have turned the game: a star more, or no danger at the end.

    None where no single decision would have.
    """
    return _turned(what_ifs(history, end))


def _turned(every: Iterable[Moment]) -> Moment | None:
    turned = (moment for moment in every if _rank(moment.would) > _rank(moment.real))
    return max(turned, key=lambda item: (_rank(item.would), _worth(item.would)), default=None)


def what_ifs(history: Sequence[Played], end: State) -> Iterator[Moment]:
    """Yield every other option of every matter that the class decided, with what it would have led to."""
    real = outcome(end)
    decided = {(item.round, item.matter): item for item in end.decided if item.kind == "matter"}
    for first, last in _meetings(history):
        before = history[first][0]
        turn = before.turn
        made = decided.get((before.round, turn.matter)) if isinstance(turn, Meeting) else None
        if made is None:
            continue
        held = tuple(move for _, move in history[first:last])
        for other in before.book.ways[made.matter]:
            forced = _forced(before, other, made, held)
            if forced is not None:
                would = outcome(replay(forced, history[last:]))
                weight = _distance(real, would)
                yield Moment(made.round, made.matter, made.way, made.how, other, real, would, weight)


def _forced(before: State, other: str, made: Decided, held: Sequence[Move]) -> State | None:
    """Return the state after the other option was adopted; None where it is the same one, or was not possible."""
    if other == made.way:
        return None
    state = force(before, other, made, held)
    new = state.decided[len(before.decided) :]
    return state if any(item.matter == made.matter and item.way == other for item in new) else None


def _meetings(history: Sequence[Played]) -> Iterator[tuple[int, int]]:
    """Yield where in the history each meeting on a matter begins, and where the class's moves after it begin."""
    first, last = -1, ""
    for at, (before, _) in enumerate(history):
        turn = before.turn
        now = turn.matter if isinstance(turn, Meeting) and turn.kind == "matter" else ""
        if now != last:
            if last:
                yield first, at
            first, last = at, now
    if last:
        yield first, len(history)


def _rank(result: Outcome) -> tuple[bool, int]:
    return result.ending in {WON, SHORT}, result.stars


def _worth(result: Outcome) -> int:
    return sum(result.pillars) + result.treasury // _EUROS + result.rounds


def _distance(real: Outcome, would: Outcome) -> int:
    pillars = sum(abs(one - two) for one, two in zip(real.pillars, would.pillars, strict=True))
    money = abs(real.treasury - would.treasury) // _EUROS
    ending = _ENDING if real.ending != would.ending else 0
    return pillars + money + ending + _STAR * abs(real.stars - would.stars)
