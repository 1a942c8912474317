"""What a number of games is worth as evidence: shares with their intervals."""

from __future__ import annotations

from math import sqrt

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
