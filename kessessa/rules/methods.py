"""The ways of counting votes: a closed set of pure functions, chosen by scenarios and matters.

Each takes the ballots by team (empty: no vote), the weights of the colleges and who sits in which, and returns
points by option. To add one, write the function and give it a name in `COUNTS`.
"""

from __future__ import annotations

from collections.abc import Callable

from kessessa.rules.chance import below

CONSENT = "consent"
MAJORITY = "majority"
COLLEGES = "colleges"

PARTS = 60
"""Points that one percent of a college is worth: divisible by every number of teams from one to six."""

Tally = tuple[tuple[str, int], ...]


def majority(ballots: tuple[str, ...], _weights: tuple[int, ...], _seats: tuple[int, ...]) -> Tally:
    """One team, one vote, whatever it has contributed."""
    points: dict[str, int] = {}
    for ballot in ballots:
        if ballot:
            points[ballot] = points.get(ballot, 0) + 1
    return tuple(points.items())


def by_colleges(ballots: tuple[str, ...], weights: tuple[int, ...], seats: tuple[int, ...]) -> Tally:
    """Each college's weight is shared out over its teams' votes; `seats` is the college of each team."""
    points: dict[str, int] = {}
    for college, weight in enumerate(weights):
        cast = [ballot for ballot, seat in zip(ballots, seats, strict=True) if ballot and seat == college]
        for ballot in cast:
            points[ballot] = points.get(ballot, 0) + weight * PARTS // len(cast)
    return tuple(points.items())


COUNTS: dict[str, Callable[[tuple[str, ...], tuple[int, ...], tuple[int, ...]], Tally]] = {
    CONSENT: majority,  # what consent falls back to
    MAJORITY: majority,
    COLLEGES: by_colleges,
}


def winner(tally: Tally, chance: int) -> tuple[str, bool, int]:
    """Return the option with most points, whether lots decided, and the generator's next state.

    Raises ValueError where nobody voted.
    """
    most = max(points for _, points in tally)
    first = sorted(way for way, points in tally if points == most)
    if len(first) == 1:
        return first[0], False, chance
    drawn, chance = below(chance, len(first))
    return first[drawn], True, chance
