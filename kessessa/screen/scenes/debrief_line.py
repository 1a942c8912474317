"""The time line of the debrief: a disc a month with moments, the chosen one in amber, an arrow key at each end."""

from __future__ import annotations

from itertools import groupby

from kessessa.screen.page import Page
from kessessa.screen.tokens import Box

_DISC, _KEY = 72.0, 52.0


def draw_line(page: Page, months: tuple[int, ...], at: int, label: str, box: Box) -> float:
    """Draw the months of the moments, each once; `at` is the moment shown now. Return where the line ends.

    `box` begins where the line does; its columns are those of the moments.
    """
    x, y, wide, _ = box
    high = page.measure(label, 30, 400, "semibold")[1]
    middle = y + high + 42
    page.flat((x, middle - 5, wide, 10), "track", 5)
    for _, group in groupby(range(len(months)), lambda place: months[place]):
        places = tuple(group)
        centre = x + wide * (places[0] + places[-1] + 1) / 2 / len(months)
        page.text(label, (centre - 300, y, 600, high + 2), 30, face="semibold", align="centre")
        _disc(page, months[places[0]], centre, middle, now=at in places)
    if len(months) > 1:
        for icon, left in (("arrow-left", x), ("arrow-right", x + wide - _KEY)):
            page.panel((left, middle - _KEY / 2, _KEY, _KEY), "key", radius=12, lip="key_lip", lip_height=3,
                       shadow=False)  # fmt: skip
            page.icon(icon, left + 10, middle - 16, 32)
    return middle + 58


def _disc(page: Page, month: int, centre: float, middle: float, *, now: bool) -> None:
    page.flat((centre - 42, middle - 42, 84, 84), "surface", 42)
    spot = (centre - _DISC / 2, middle - _DISC / 2, _DISC, _DISC)
    page.flat(spot, "accent" if now else "primary", _DISC / 2)
    page.text(str(month), spot, 42, face="headline", colour="on_accent" if now else "on_primary", align="centre",
              valign="middle", fixed=True)  # fmt: skip
