"""The bell on the page of the teams: at what hour the session ends, or none."""

from __future__ import annotations

from datetime import datetime

from kessessa.language import entry, pick
from kessessa.screen.button import Button
from kessessa.screen.nodes import CHOICE, Node
from kessessa.screen.page import Page
from kessessa.screen.panels import heading, small_button
from kessessa.screen.tokens import Box
from kessessa.screen.widgets import choice_box, icon_growth, keycap, keycap_width

_CLOCKS = (84.0, 80.0, 76.0, 72.0)
"""Sizes of the hour."""


def draw_bell(page: Page, rings: datetime | None, says: str, box: Box) -> None:
    """Draw the panel: the hour between minus and plus, the choice of none, and what fits before it."""
    x, y, wide, high = box
    language = page.language
    page.panel(box)
    air = page.kit.spare / 12
    top = y + 28 + air
    title = pick(entry.BELL_OFF if rings is None else entry.BELL, language)
    top += heading(page, "bell", title, x + 40, top, wide - 80) + 14 + air
    shown = "–" if rings is None else f"{rings:%H:%M}"
    side = 76 * icon_growth(page)
    none = Button("bell-none", pick(entry.NO_BELL, language), "0")
    wanted = page.measure(none.label, 30, 1400, "semibold")[0] + keycap_width(page, none.key) + 62
    rest = 2 * side + wanted + 12 + 30
    insets = ((inset, size) for inset in (40.0, 16.0) for size in _CLOCKS)
    wide_clocks = ((inset, size, page.measure("00:00", size, 800, "headline")[0]) for inset, size in insets)
    fits = (found for found in wide_clocks if rest + found[2] + 2 * found[0] <= wide)
    inset, size, clock = next(fits, (16.0, _CLOCKS[-1], page.measure("00:00", _CLOCKS[-1], 800, "headline")[0]))
    tall = page.measure("00:00", size, 800, "headline")[1]
    middle = top + (tall - side) / 2
    less, more = pick(entry.EARLIER, language), pick(entry.LATER, language)
    small_button(page, "bell-less", "minus", less, (x + inset, middle, side, side), on=rings is not None)
    colour = "line_strong" if rings is None else "ink"
    spot = (x + inset + 4 + side, top, clock + 8, tall + 2)
    page.text(shown, spot, size, face="headline", colour=colour, align="centre")
    small_button(page, "bell-more", "plus", more, (x + inset + 16 + side + clock, middle, side, side))
    _no_bell(page, none, (x + wide - inset - wanted, top + tall / 2 - 40, wanted, 80), chosen=rings is None)
    top += tall + 10 + air
    page.text(says, (x + 40, top, wide - 80, y + high - 8 - top), 32, colour="ink_soft")


def _no_bell(page: Page, none: Button, box: Box, *, chosen: bool) -> None:
    """Draw the choice of no hour, as what is chosen where there is none."""
    x, y, wide, high = box
    choice_box(page, box, "selected" if chosen else "")
    cap = keycap_width(page, none.key)
    page.text(none.label, (x + 24, y - 14, wide - cap - 54, high + 28), 30, face="semibold", valign="middle")
    keycap(page, none.key, x + wide - cap - 22, y + high / 2)
    page.node(Node(none.id, CHOICE, none.label, box, "", "selected" if chosen else "", none.key, 32))
