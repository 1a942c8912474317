"""Who sits where: turn order, tokens and how much a task needs for so many teams."""

from __future__ import annotations

from collections.abc import Iterator

from kessessa.rules.state import State, Team
from kessessa.rules.turns import NOBODY

TOKENS = (8, 4, 3, 2, 2, 2)
"""Time tokens a team has each round, for one to six teams: eight to twelve for the whole table.

With fewer a single team could neither build nor keep open what the goals ask (see `benchmarks/balance.py`).
"""


def here(teams: tuple[Team, ...]) -> int:
    """Return how many teams are here."""
    count = 0
    for team in teams:
        if team.here:
            count += 1
    return count


def scaled(tokens: int, teams: int) -> int:
    """Return how many tokens a task takes: a quarter more for five teams, half more for six, rounded up."""
    if teams <= 4:  # noqa: PLR2004  numbers of the rule above
        return tokens
    return -(-tokens * 5 // 4) if teams == 5 else -(-tokens * 3 // 2)  # noqa: PLR2004


def seats(state: State, first: int) -> Iterator[int]:
    """Yield the teams that are here in seating order, beginning with `first`."""
    count = len(state.teams)
    for step in range(count):
        team = (first + step) % count
        if state.teams[team].here:
            yield team


def next_silent(state: State, said: tuple[str, ...], first: int) -> int:
    """Return the next team here that has said nothing yet, or NOBODY."""
    count = len(said)
    for step in range(count):
        team = (first + step) % count
        if not said[team] and state.teams[team].here:
            return team
    return NOBODY


def with_power(state: State, powers: tuple[str, ...]) -> list[tuple[int, str]]:
    """Return the teams here whose role has one of these powers and has not used it, each with its power."""
    power_of = state.book.power_of
    return [
        (at, power_of[team.role])
        for at, team in enumerate(state.teams)
        if team.power and team.here and power_of.get(team.role) in powers
    ]


def replaced(teams: tuple[Team, ...], index: int, team: Team) -> tuple[Team, ...]:
    """Return the teams with one of them exchanged."""
    return (*teams[:index], team, *teams[index + 1 :])


def colleges_of(state: State) -> tuple[int, ...]:
    """Return the place of the college in which each team sits: that of its role, else in turn; 0 without colleges."""
    places = {college.id: at for at, college in enumerate(state.book.scenario.colleges)}
    roles = {role.id: role.college for role in state.book.scenario.roles}
    return tuple(places.get(roles.get(team.role, ""), at % max(1, len(places))) for at, team in enumerate(state.teams))
