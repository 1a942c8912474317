"""Panels that the scenes around a game share: headings with a sign, pictures on their land, two-line segments, rows."""

from __future__ import annotations

from dataclasses import dataclass

import pygame

from kessessa.language import entry, pick
from kessessa.screen import frame
from kessessa.screen.nodes import BUTTON, CHOICE, Node
from kessessa.screen.page import Page
from kessessa.screen.pictures import is_own
from kessessa.screen.steps import steps as numbered_steps
from kessessa.screen.tokens import Box
from kessessa.screen.village import OPEN, SCAFFOLD
from kessessa.screen.widgets import icon_growth, keycap, keycap_width

PAD = 36
_NIGHT = 0.92
"""How much of what lies under a dialog is covered."""
_MISTY = 24
"""How many times smaller a scene under a curtain becomes and is spread again: words are gone, shapes still there."""
_FRAME = 8.0
"""How broad the frame of an author's picture is, in reference pixels."""


@dataclass(frozen=True, slots=True)
class Segment:
    """One value of a segmented control: what it says, a second line, and the size and font of its letters."""

    value: str
    label: str
    line: str = ""
    size: float = 34
    font: str = ""


def setup(page: Page, step: int) -> None:
    """Draw the frame of the set-up: ground, title, its three steps, tools."""
    page.ground()
    frame.title(page, pick(entry.NEW_GAME, page.language))
    numbered_steps(page, tuple(pick(words, page.language) for words in entry.STEPS), step)
    frame.tools(page, sound=page.kit.dress.sound, quiet=True)


def curtain(page: Page, night: float = _NIGHT) -> None:
    """Cover the scene below with night, so much that only one amber button is to be seen and no word to be read."""
    page.veil("ink", night)
    if page.surface is not None:
        wide, high = size = page.surface.get_size()
        small = pygame.transform.smoothscale(page.surface, (max(2, wide // _MISTY), max(2, high // _MISTY)))
        page.surface.blit(pygame.transform.smoothscale(small, size), (0, 0))


def heading(
    page: Page, icon: str, words: str, x: float, y: float, width: float, size: float = 46, ink: str = ""
) -> float:  # fmt: skip
    """Write a panel's heading with its sign, both in `ink` where that is given; return the height that it takes."""
    side = size * 1.1 * icon_growth(page)
    _, high = page.measure(words, size, width - side - 24, "headline")
    page.text(words, (x + side + 24, y, width - side - 24, high + 4), size, face="headline", colour=ink or "ink")
    first = page.measure("X", size, width, "headline")[1]
    page.icon(icon, x, y + first / 2 - side / 2, side, ink or "primary")
    return high


def has_place(page: Page, picture: str) -> bool:
    """Return whether `on_land` can draw a picture: a building of the village, or an author's own."""
    return page.kit.village.knows(picture) or is_own(picture)


def on_land(page: Page, picture: str, box: Box, state: str = OPEN) -> None:
    """Draw a building on its piece of land, as large as fits into the middle of a box; an author's picture framed."""
    if page.surface is None:
        return
    x, y, wide, high = box
    if is_own(picture) and state != SCAFFOLD:
        _framed(page, picture, box)
        return
    village = page.kit.village
    left, top, full, tall = village.tile_box("scaffold" if state == SCAFFOLD else picture)
    k = min(wide / full, high / tall)
    tile = village.tile(picture, k * page.kit.zoom, state)
    page.image(tile, x + wide / 2 - (left + full / 2) * k, y + high / 2 - (top + tall / 2) * k)


def _framed(page: Page, picture: str, box: Box) -> None:
    """Draw an author's picture in a plain frame, as large as fits into the middle of a box."""
    x, y, wide, high = box
    own_wide, own_high = page.kit.pictures.proportions(picture)
    k = min((wide - 2 * _FRAME) / own_wide, (high - 2 * _FRAME) / own_high)
    inner = (x + (wide - own_wide * k) / 2, y + (high - own_high * k) / 2, own_wide * k, own_high * k)
    page.flat(
        (inner[0] - _FRAME, inner[1] - _FRAME, inner[2] + 2 * _FRAME, inner[3] + 2 * _FRAME), "surface", 2 * _FRAME
    )
    page.picture(f"vignettes/{picture}.svg", inner)


def scenery(page: Page, picture: str, box: Box) -> None:
    """Draw a place on its piece of land under the sky, or a vignette, in the middle of a box."""
    page.flat(box, "sky", 26)
    if page.surface is None or not picture:
        return
    x, y, wide, high = box
    if has_place(page, picture):
        on_land(page, picture, (x + 20, y + 20, wide - 40, high - 40))
    else:
        side = min(high - 40, wide - 40, 260)
        page.picture(f"vignettes/{picture}.svg", (x + (wide - side) / 2, y + (high - side) / 2, side, side))


def choose_line(page: Page, words: str, key: str, box: Box, *, on: bool) -> None:
    """Write at the foot of a card what a key does with it: a plus, or a tick once that is done, words and key."""
    x, y, wide, high = box
    page.rule(x, y, wide)
    middle, side = y + high / 2, 50 * icon_growth(page)
    page.flat((x, middle - side / 2, side, side), "success" if on else "track", side / 2)
    sign, ink = ("check", "on_primary") if on else ("plus", "ink")
    page.icon(sign, x + side * 0.22, middle - side * 0.28, side * 0.56, ink)
    cap = keycap_width(page, key)
    room = wide - side - 16 - cap - 10
    colour = "success" if on else "ink_soft"
    page.text(words, (x + side + 16, y, room, high), 36, face="semibold", colour=colour, valign="middle")
    keycap(page, key, x + wide - cap, middle)


LEAST_HEIGHT = 86.0
"""How high a segmented control is at least, in reference pixels: what is pressed measures 10 less."""
_APART = 16.0
"""How far what is pressed stands from its neighbour."""


def segments_height(page: Page, parts: tuple[Segment, ...], width: float) -> float:
    """Return how high a segmented control must be for all its words, and for any hand."""
    each = width / len(parts) - _APART - 12
    return max(LEAST_HEIGHT, *(_words_height(page, part, each) + 24 for part in parts))


def _words_height(page: Page, part: Segment, width: float) -> float:
    with page.written(part.font):
        high = page.measure(part.label, part.size, width, "semibold")[1]
    return high + (page.measure(part.line, 30, width)[1] if part.line else 0)


def segments(page: Page, name: str, parts: tuple[Segment, ...], chosen: str, box: Box) -> None:
    """Draw a segmented control whose nodes are `name:value`; the chosen one is filled and marked for readers."""
    x, y, wide, high = box
    page.flat(box, "key", 24)
    each = wide / len(parts)
    for at, part in enumerate(parts):
        own = (x + at * each + _APART / 2, y + 5, each - _APART, high - 10)
        on = part.value == chosen
        if on:
            page.flat(own, "primary", 20)
        ink = "on_primary" if on else "ink"
        room = own[2] - 12
        tall = _words_height(page, part, room)
        top = own[1] + (own[3] - tall) / 2
        spot = (own[0] + 6, top, room, tall + 2)
        with page.written(part.font):
            first = page.text(part.label, spot, part.size, face="semibold", colour=ink, align="centre")
        if part.line:
            page.text(part.line, (own[0] + 6, top + first, room, tall - first + 2), 30, colour=ink, align="centre")
        page.node(Node(f"{name}:{part.value}", CHOICE, part.label, own, part.line, "selected" if on else "", "", 20))


def small_button(page: Page, name: str, icon: str, words: str, box: Box, *, key: str = "", on: bool = True) -> None:
    """Draw a small button with a sign alone; `words` are read aloud."""
    page.panel(box, "key" if on else "surface_alt", radius=18, lip="key_lip", lip_height=5, shadow=False)
    side = min(box[2], box[3]) * 0.5
    ink = "ink" if on else "line_strong"
    page.icon(icon, box[0] + (box[2] - side) / 2, box[1] + (box[3] - side) / 2, side, ink)
    page.node(Node(name, BUTTON, words, box, "", "" if on else "off", key, 18))


def quiet_button(page: Page, name: str, icon: str, words: str, key: str, x: float, y: float, size: float = 34) -> float:
    """Draw a button without a panel (sign, words, key) and return its width; `y` is its middle."""
    side = size * 1.3 * icon_growth(page)
    wide, high = page.measure(words, size, 900, "semibold")
    cap = keycap_width(page, key)
    whole = side + 14 + wide + (18 + cap if key else 0)
    tall = max(high, 76.0)
    page.icon(icon, x, y - side / 2, side, "ink")
    page.text(words, (x + side + 14, y - high / 2, wide + 4, high + 2), size, face="semibold")
    if key:
        keycap(page, key, x + side + 14 + wide + 18, y)
    page.node(Node(name, BUTTON, words, (x - 8, y - tall / 2, whole + 16, tall), "", "", key, 20))
    return whole
