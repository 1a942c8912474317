"""Chance as a value: the SplitMix64 generator and the few draws that the game makes from it.

Steele, Lea and Flood, "Fast splittable pseudorandom number generators", OOPSLA 2014. Draws below a bound are
unbiased: the few values past the last whole multiple of the bound are drawn again.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypeVar

T = TypeVar("T")

_MASK = (1 << 64) - 1
_GAMMA = 0x9E3779B97F4A7C15


def word(chance: int) -> tuple[int, int]:
    """Return the next 64-bit word and the generator's next state."""
    chance = (chance + _GAMMA) & _MASK
    mixed = ((chance ^ (chance >> 30)) * 0xBF58476D1CE4E5B9) & _MASK
    mixed = ((mixed ^ (mixed >> 27)) * 0x94D049BB133111EB) & _MASK
    return mixed ^ (mixed >> 31), chance


def below(chance: int, bound: int) -> tuple[int, int]:
    """Return a whole number from 0 to `bound` - 1, each as likely, and the next state.

    Raises ValueError where bound is not positive.
    """
    if bound < 1:
        raise ValueError(f"cannot draw below {bound}")
    drawn, chance = word(chance)
    if drawn > _MASK - bound:  # else surely not past it, and the limit need not be worked out
        limit = (1 << 64) - (1 << 64) % bound
        while drawn >= limit:
            drawn, chance = word(chance)
    return drawn % bound, chance


def shuffled(chance: int, items: Sequence[T]) -> tuple[tuple[T, ...], int]:
    """Return the items in a random order (Fisher and Yates), and the next state."""
    order = list(items)
    for last in range(len(order) - 1, 0, -1):
        other, chance = below(chance, last + 1)
        order[last], order[other] = order[other], order[last]
    return tuple(order), chance
