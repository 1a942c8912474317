"""The two lines of a piece of evidence: what was chosen or asked, and how it went."""

from __future__ import annotations

from kessessa.screen.page import Page
from kessessa.screen.tokens import Box

_TITLES = ((36, 32), (34, 30), (32, 28), (30, 28), (28, 28))
"""Sizes of both lines, from the largest."""
_AIR = 16.0
"""How much should stay free above and below them together."""


def two_lines(page: Page, title: str, line: str, box: Box, *, short: bool) -> None:
    """Write what was chosen or asked and how it went, at the largest sizes at which both fit.

    `short`: where they do not, how it went is left out.
    """
    x, y, wide, high = box
    tries = [(big, small, page.measure(title, big, wide, "semibold")[1], _line_high(page, line, small, wide))
             for big, small in _TITLES]  # fmt: skip
    fits = [found for found in tries if found[2] + found[3] <= high - _AIR]
    fits = fits or [found for found in tries if found[2] + found[3] <= high]
    big, small, title_high, line_high = (fits or tries[-1:])[0]
    if not fits and not short:
        page.problems.append(f"too high: {title!r} and {line!r} take {title_high + line_high:.0f} of {high:.0f}")
    elif not fits:
        line, line_high = "", 0.0
    top = y + (high - title_high - line_high) / 2
    page.text(title, (x, top, wide, title_high + 2), big, face="semibold")
    page.text(line, (x, top + title_high, wide, line_high + 2), small, colour="ink_soft")


def _line_high(page: Page, line: str, size: float, wide: float) -> float:
    return page.measure(line, size, wide)[1] if line else 0.0
