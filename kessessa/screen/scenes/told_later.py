"""What comes later of a decision, as strips under its changes: when and what, and where that leads."""

from __future__ import annotations

from dataclasses import dataclass

from kessessa.rules.state import State
from kessessa.screen import directions
from kessessa.screen.directions import Lead
from kessessa.screen.page import Page
from kessessa.screen.tokens import Box
from kessessa.screen.widgets import icon_growth

_CHIPS = 0.8
"""Part of their full size that directions have."""


@dataclass(frozen=True, slots=True)
class Later:
    """What comes later: when and what, and where that leads."""

    text: str
    leads: tuple[Lead, ...] = ()


def _chips_room(page: Page, item: Later, room: float) -> float:
    """Return how wide the directions of a strip are beside its words, 0 where they stand under them."""
    if not item.leads:
        return 0.0
    wide = directions.measure(page, item.leads, room, _CHIPS)[0] + 24
    one = page.measure(item.text, 32, 4000, "semibold")[0]
    return wide if one + 4 <= room - wide else 0.0


def strip_high(page: Page, item: Later, room: float) -> float:
    """Return how high a strip is, in so much room."""
    room -= 104
    beside = _chips_room(page, item, room)
    words_high = page.measure(item.text, 32, room - beside, "semibold")[1] + 26
    chips = directions.measure(page, item.leads, room, _CHIPS)[1]
    return max(words_high, chips + 16) if beside or not chips else words_high + chips + 4


def strip(page: Page, state: State, item: Later, box: Box) -> None:
    """Draw a strip: its directions beside its words, or under them."""
    x, y, wide, high = box
    page.flat(box, "surface_alt", 22)
    side = min(44 * icon_growth(page), 58.0)
    page.icon("clock", x + 22, y + (high - side) / 2, side)
    left, room = x + 94, wide - 104
    beside = _chips_room(page, item, room)
    below = 0.0 if beside or not item.leads else directions.measure(page, item.leads, room, _CHIPS)[1] + 16
    page.text(item.text, (left, y, room - beside, high - below), 32, face="semibold", valign="middle")
    if below:
        area = (left, y + high - below, room, below - 12)
    else:
        area = (left + page.measure(item.text, 32, room, "semibold")[0] + 24, y, beside, high)
    directions.draw(page, state, item.leads, area, middle=True, part=_CHIPS)
