"""Who sits where: turn order, tokens and how much a task needs for so many teams."""

from __future__ import annotations

from collections.abc import Iterator

from kessessa.rules.state import State, Team
from kessessa.rules.turns import NOBODY

TOKENS = (6, 4, 3, 2, 2, 2)
"""Time tokens a team has each round, for one to six teams (GAME.md, *What the table holds*)."""


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
    for team in seats(state, first):
        if not said[team]:
            return team
    return NOBODY


def with_power(state: State, power: str) -> Iterator[int]:
    """Yield the teams here whose role has this power and has not used it."""
    roles = state.book.roles
    for index, team in enumerate(state.teams):
        if team.power and team.here and team.role in roles and roles[team.role].power == power:
            yield index


def replaced(teams: tuple[Team, ...], index: int, team: Team) -> tuple[Team, ...]:
    """Return the teams with one of them exchanged."""
    return (*teams[:index], team, *teams[index + 1 :])
