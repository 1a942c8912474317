"""Where a card lies on its sheet, and what lies behind it once the sheet is turned over. Nothing is drawn here."""

from __future__ import annotations

from kessessa.paper.marks import A4
from kessessa.paper.parts import LONG

WIDE, HIGH = 95.0, 69.0
"""A card, in millimetres."""
COLUMNS, ROWS = 2, 4
PER_PAGE = COLUMNS * ROWS
LEFT, TOP = (A4[0] - COLUMNS * WIDE) / 2, (A4[1] - ROWS * HIGH) / 2


def place(number: int) -> tuple[float, float]:
    """Return the top left corner of the card at a place of a page, row after row."""
    return LEFT + number % COLUMNS * WIDE, TOP + number // COLUMNS * HIGH


def behind(number: int, flip: str) -> int:
    """Return the place on the back page that lies behind a place of the front page.

    Turned over its long edge a sheet swaps left and right, over its short edge top and bottom.
    """
    column, row = number % COLUMNS, number // COLUMNS
    if flip == LONG:
        return row * COLUMNS + COLUMNS - 1 - column
    return (ROWS - 1 - row) * COLUMNS + column
