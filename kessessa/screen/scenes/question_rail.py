"""A rail for numbers: from the least to the most, with its quarters, filled up to a value."""

from __future__ import annotations

from kessessa.screen.nodes import CHOICE, Node
from kessessa.screen.page import Page
from kessessa.screen.tokens import Box

THICK = 26.0
QUARTERS = 4
_TICK = 22.0


def place_on(low: int, high: int, value: int, x: float, wide: float) -> float:
    """Return where a value stands on a rail; values outside its ends stand at them."""
    part = (value - low) / (high - low) if high > low else 0.0
    return x + wide * min(max(part, 0.0), 1.0)


def rail(page: Page, ends: tuple[int, int], value: int, box: Box, colour: str = "primary") -> None:
    """Draw the rail, its middle in `box`, filled up to a value."""
    x, y, wide, high = box
    middle = y + high / 2
    page.flat((x, middle - THICK / 2, wide, THICK), "track", THICK / 2)
    filled = place_on(*ends, value, x, wide) - x
    if filled > THICK:
        page.flat((x, middle - THICK / 2, filled, THICK), colour, THICK / 2)


def quarters(ends: tuple[int, int], step: int) -> tuple[int, ...]:
    """Return the values of the ticks: the ends and the steps nearest to the quarters between them."""
    low, high = ends
    inner = (low + step * round((high - low) * part / QUARTERS / step) for part in range(1, QUARTERS))
    return tuple(dict.fromkeys((low, *inner, high)))


def ticks(page: Page, ends: tuple[int, int], values: tuple[int, ...], box: Box, size: float = 32) -> None:
    """Draw ticks and their numbers under a rail, inside `box`; each is a node `at-N` that chooses its number."""
    x, y, wide, high = box
    for value in values:
        at = place_on(*ends, value, x, wide)
        page.flat((at - 2, y, 4, _TICK), "ink_soft", 2)
        spot = (at - 70, y + _TICK + 4, 140.0, high - _TICK - 4)
        page.text(str(value), spot, size, face="semibold", align="centre", valign="middle")
        page.node(Node(f"at-{value}", CHOICE, str(value), spot, radius=20))
