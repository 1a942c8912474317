"""Many games, one after the other or over several processes, and the table of what they show."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor

from kessessa.rules.book import Book
from kessessa.rules.record import Record, record
from kessessa.rules.scenario import Scenario
from kessessa.simulate.games import POLICIES, Result, play_game
from kessessa.simulate.statistics import wilson

THREE_STARS = 3
BATCH = 50
"""Games handed to a process at a time: enough that handing over costs nothing."""

Game = tuple[str, int, str, int]
"""Policy, teams, length, seed."""


@record
class Line(Record):
    """What one policy reaches at one number of teams and length: shares from 0 to 1, with 95 % intervals."""

    policy: str
    teams: int
    length: str
    games: int
    wins: int
    three_stars: int
    win_interval: tuple[float, float]
    three_interval: tuple[float, float]

    @property
    def win_share(self) -> float:
        """The share of games with at least one star."""
        return self.wins / self.games


def games_of(
    seeds: Iterable[int],
    policies: Iterable[str] = tuple(POLICIES),
    teams: Iterable[int] = (2, 4, 6),
    lengths: Iterable[str] = ("standard",),
) -> list[Game]:
    """Return every combination: each policy meets the same seeds, so that they meet the same cards."""
    seeds, teams, lengths = list(seeds), list(teams), list(lengths)
    return [
        (policy, count, length, seed) for policy in policies for count in teams for length in lengths for seed in seeds
    ]


def play_crowd(scenario: Scenario, games: Sequence[Game], workers: int = 1) -> tuple[Result, ...]:
    """Play all games, over `workers` processes, and return their results in order: the same however they were spread.

    Raises what `play_game` raises.
    """
    if workers <= 1:
        return tuple(_play_batch(scenario, games))
    batches = list(_batches(games))
    with ProcessPoolExecutor(workers) as pool:
        played = pool.map(_play_batch, [scenario] * len(batches), batches)
        return tuple(result for batch in played for result in batch)


def _batches(games: Sequence[Game]) -> Iterator[Sequence[Game]]:
    for first in range(0, len(games), BATCH):
        yield games[first : first + BATCH]


def _play_batch(scenario: Scenario, games: Sequence[Game]) -> list[Result]:
    book = Book(scenario)
    return [play_game(book, policy, teams, length, seed) for policy, teams, length, seed in games]


def table(results: Iterable[Result]) -> tuple[Line, ...]:
    """Return wins and three-star wins by policy, number of teams and length, in order of first appearance."""
    groups: dict[tuple[str, int, str], list[int]] = {}
    for result in results:
        groups.setdefault((result.policy, result.teams, result.length), []).append(result.stars)
    return tuple(_line(policy, teams, length, stars) for (policy, teams, length), stars in groups.items())


def _line(policy: str, teams: int, length: str, stars: list[int]) -> Line:
    wins, three = sum(star > 0 for star in stars), sum(star >= THREE_STARS for star in stars)
    games = len(stars)
    return Line(policy, teams, length, games, wins, three, wilson(wins, games), wilson(three, games))


def as_text(lines: Iterable[Line]) -> str:
    """Return the table as plain text, one line each, for terminals and reports."""
    rows = [f"{'policy':<12} {'teams':>5} {'length':<9} {'games':>6} {'wins':>7} {'95 %':>15} {'3 stars':>8}"]
    for line in lines:
        low, high = line.win_interval
        rows.append(
            f"{line.policy:<12} {line.teams:>5} {line.length:<9} {line.games:>6} {line.win_share:>7.1%} "
            f"{low:>6.1%} – {high:>6.1%} {line.three_stars / line.games:>8.1%}"
        )
    return "\n".join(rows)
