"""What a number of games is worth as evidence: shares and differences with their intervals."""

from __future__ import annotations

from collections.abc import Iterable
from math import sqrt

from kessessa.rules.record import Record, record

NINETY_FIVE = 1.959964


def wilson(wins: int, games: int, z: float = NINETY_FIVE) -> tuple[float, float]:
    """Return the Wilson score interval of a share, from 0 to 1; (0, 1) where nothing was played.

    Wilson, "Probable inference, the law of succession, and statistical inference", JASA 1927. Raises ValueError
    where `wins` does not lie between 0 and `games`.
    """
    if not 0 <= wins <= games:
        raise ValueError(f"{wins} wins of {games} games")
    if not games:
        return 0.0, 1.0
    share = wins / games
    spread = z * sqrt(share * (1 - share) / games + z * z / (4 * games * games))
    scale = 1 + z * z / games
    middle = share + z * z / (2 * games)
    return max(0.0, (middle - spread) / scale), min(1.0, (middle + spread) / scale)


@record
class Contrast(Record):
    """Games with something beside games without: how many, shares of wins (0 to 1), their difference, its interval."""

    games_with: int
    games_without: int
    share_with: float
    share_without: float
    difference: float
    low: float
    high: float


Stratum = tuple[int, int, int, int]
"""Games with, their wins, games without, their wins."""


def contrast(strata: Iterable[Stratum], z: float = NINETY_FIVE) -> Contrast | None:
    """Return what something changes, compared inside each stratum only; None where no stratum has both kinds.

    Mantel and Haenszel's risk difference: a way to play that wins often and also often does the thing must not make
    the thing look good. Greenland and Robins, Biometrics 1985; shares are drawn to one half by two games for the
    interval, so that it does not vanish where all or none were won.
    """
    both = [stratum for stratum in strata if stratum[0] and stratum[2]]
    if not both:
        return None
    weight = share_with = share_without = variance = 0.0
    for games, wins, others, their_wins in both:
        part = games * others / (games + others)
        weight += part
        share_with += part * wins / games
        share_without += part * their_wins / others
        variance += part * part * (_variance(wins, games) + _variance(their_wins, others))
    share_with, share_without = share_with / weight, share_without / weight
    spread = z * sqrt(variance) / weight
    difference = share_with - share_without
    return Contrast(
        sum(stratum[0] for stratum in both), sum(stratum[2] for stratum in both), share_with, share_without,
        difference, max(-1.0, difference - spread), min(1.0, difference + spread),
    )  # fmt: skip


def _variance(wins: int, games: int) -> float:
    share = (wins + 1) / (games + 2)
    return share * (1 - share) / games


def quantile(counts: dict[int, int], part: float) -> int:
    """Return the value below or at which a part (0 to 1) of the counted values lie; 0 where nothing was counted."""
    wanted = part * sum(counts.values())
    so_far = 0
    for value in sorted(counts):
        so_far += counts[value]
        if so_far >= wanted:
            return value
    return 0
