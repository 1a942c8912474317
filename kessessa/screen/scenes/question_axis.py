"""The axis beside lines that have an order: from its first word down to its last."""

from __future__ import annotations

from kessessa.language import Text, pick
from kessessa.screen.page import Page
from kessessa.screen.tokens import Box

_SIZE = 28.0
_ARROW = 40.0
_BESIDE = 30.0
_LEAST = 90.0


def axis_width(page: Page, ends: tuple[Text, Text]) -> float:
    """Return how wide the axis is with the space to its right."""
    wides = (page.measure(pick(end, page.language), _SIZE, 600, "semibold")[0] for end in ends)
    return max(_LEAST, *wides) + _BESIDE


def axis(page: Page, ends: tuple[Text, Text], box: Box, *, first: bool = True, last: bool = True) -> None:
    """Draw the axis in `box`; `first` and `last` tell whether its ends are on this page."""
    x, y, wide, high = box
    wide -= _BESIDE
    line = page.measure("A", _SIZE, 600, "semibold")[1]
    top, end = y, y + high
    if first:
        page.text(
            pick(ends[0], page.language),
            (x, y, wide + 2, line),
            _SIZE,
            face="semibold",
            align="centre",
            valign="middle",
        )
        top += line + 10
    if last:
        end -= line + 6
        page.text(
            pick(ends[1], page.language), (x, end, wide + 2, line + 2), _SIZE, face="semibold", align="centre",
            valign="middle",
        )  # fmt: skip
    end -= _ARROW + 4
    page.icon("arrow-down", x + wide / 2 - _ARROW / 2, end, _ARROW, "primary")
    page.flat((x + wide / 2 - 4, top, 8, max(1.0, end - top - 10)), "primary", 4)
