"""One matter of the table as a card: picture, kind, title, directions, and whether it is on the agenda."""

from __future__ import annotations

from kessessa.language import Text, counted, pick
from kessessa.language import council as words
from kessessa.language import meeting as meets
from kessessa.rules.cards import Matter
from kessessa.rules.state import OnTable, State
from kessessa.screen import directions
from kessessa.screen.nodes import CHOICE, Node
from kessessa.screen.page import Page
from kessessa.screen.panels import choose_line, has_place, on_land
from kessessa.screen.pictures import is_own
from kessessa.screen.seat import unit_of
from kessessa.screen.tokens import Box
from kessessa.screen.widgets import chip, chip_width, icon_growth

_PICTURE = 252.0
_LEAST_PICTURE = 150.0
"""Lower than that a picture says nothing."""
_BROAD = tuple((band, size) for band in (520.0, 380.0, 260.0) for size in (60.0, 52.0, 46.0, 42.0))
"""Widths of a picture and sizes of a title for a card over the whole page, the best first."""
_CHIPS = 0.8
"""Directions on a card are smaller than on the options themselves."""


def card(page: Page, state: State, at: int, shown: range, box: Box, *, place: int) -> None:
    """Draw a matter as an upright card beside the others `shown`; `place` is its place on the agenda, 0 for none."""
    matter, item = _known(state, at)
    x, y, wide, high = box
    _ground(page, box, place)
    foot = y + high - max(88.0, page.measure("X", 36, 200, "semibold")[1] + 32)
    left, room = x + 28, wide - 52
    text_high = max(_words_high(page, state, _known(state, other)[0], room) for other in shown)
    picture = min(_PICTURE + page.kit.spare * 0.4, foot - y - text_high - 30)
    if picture >= _LEAST_PICTURE:
        chip_high = 22 + page.measure("X", 30, 900, "semibold")[1] + 14 if item.left else 0.0
        _picture(page, matter, (x + 6, y + 6, wide - 12, picture - 6), chip_high)
        if item.left:
            _wait_chip(page, state, item, (x + 22, y + 20, wide - 44), spared=item.matter in state.spared)
    else:
        picture = 0.0
        if item.left:
            picture = 12 + _wait_chip(
                page, state, item, (x + 22, y + 20, wide - 44), spared=item.matter in state.spared
            )
    _words(page, state, matter, (left, y + picture + 22, room, foot - y - picture - 22))
    _on_it(page, at, (left, foot, room, y + high - foot), place)
    _node(page, at, pick(matter.title, page.language), box, place)


def big_card(page: Page, state: State, at: int, box: Box, *, place: int) -> None:
    """Draw a matter over the whole body, for large text."""
    matter, item = _known(state, at)
    x, y, wide, high = box
    _ground(page, box, place)
    waits = _wait_words(state, item, page.language, spared=item.matter in state.spared)
    foot = y + high - max(88.0, page.measure("X", 36, 200, "semibold")[1] + 32)
    for band, size in _BROAD:
        left, room = x + band + 44, wide - band - 84
        if _words_high(page, state, matter, room, size, 1.0, waits) <= foot - y - 30:
            break
    _picture(page, matter, (x + 6, y + 6, band, high - 12))
    area = (left, y + 30, room, foot - y - 34)
    _words(page, state, matter, area, size, 1.0, waits)
    _on_it(page, at, (left, foot, room, y + high - foot), place)
    _node(page, at, pick(matter.title, page.language), box, place)


def _known(state: State, at: int) -> tuple[Matter, OnTable]:
    item = state.table[at]
    return state.book.matters[item.matter], item


def _ground(page: Page, box: Box, place: int) -> None:
    page.panel(box, line="success" if place else "", width=6, lip="success" if place else "lip")


def _node(page: Page, at: int, title: str, box: Box, place: int) -> None:
    value = pick(meets.PUT if place else meets.PUT_ON, page.language)
    page.node(Node(f"card-{at}", CHOICE, title, box, value, "selected" if place else "", str(at + 1), 32))


def _picture(page: Page, matter: Matter, box: Box, above: float = 0.0) -> None:
    """Draw a project's place on its land under the sky, a dilemma's vignette on the violet of democracy.

    `above`: what a chip on it takes of its height.
    """
    x, y, wide, high = box
    page.flat(box, "sky" if matter.project else "democracy.soft", 28)
    page.flat((x, y + high - 30, wide, 30), "sky" if matter.project else "democracy.soft", 0)
    if has_place(page, matter.picture):
        chip = above if is_own(matter.picture) else 0.0
        on_land(page, matter.picture, (x + 20, y + chip + 12, wide - 40, high - chip - 24))
    elif matter.picture:
        side = min(high - max(60.0, above + 22), wide - 60, 300.0)
        top = y + above + (high - above - side) / 2
        page.picture(f"vignettes/{matter.picture}.svg", (x + (wide - side) / 2, top, side, side))


def _wait_words(state: State, item: OnTable, language: str, *, spared: bool) -> str:
    """Return how long a dilemma still waits, empty for a project."""
    if not item.left:
        return ""
    if spared:
        return pick(words.POSTPONED_SHORT, language)
    if item.left == 1:
        return pick(meets.LAST_CHANCE, language)
    name = unit_of(state, item.left, language)
    return counted(item.left, meets.STILL_ONE, meets.STILL_MANY, language, unit=name)


def _wait_chip(page: Page, state: State, item: OnTable, spot: tuple[float, float, float], *, spared: bool) -> float:
    """Say how long a dilemma still waits, at x and y in so much room; return how far down the chip reaches."""
    x, y, room = spot
    text = _wait_words(state, item, page.language, spared=spared)
    icon = "pause" if spared else "hourglass-medium"
    if chip_width(page, text, icon=icon, size=30) > room:
        icon = ""
    chip(page, text, x, y, icon=icon, fill="warning_soft", colour="warning", size=30)
    return page.measure(text, 30, 1700, "semibold")[1] + 14


def _words_high(
    page: Page, state: State, matter: Matter, room: float, size: float = 42, part: float = _CHIPS, waits: str = ""
) -> float:
    title = page.measure(pick(matter.title, page.language), size, room, "headline")[1]
    line = page.measure(pick(matter.line, page.language), size * 0.76, room)[1]
    leads = directions.measure(page, directions.of_any(state, matter.ways), room, part)[1]
    return _chips_high(page, matter, waits, room) + title + line + leads + 46


def _kind(matter: Matter) -> tuple[str, str, str, Text]:
    if matter.project:
        return "success", "ok_soft", "hammer", meets.PROJECT
    return "democracy.fg", "democracy.soft", "scales", meets.DILEMMA


def _chips_high(page: Page, matter: Matter, waits: str, room: float) -> float:
    """Return how high the chips above a title are: one row, or two where they do not fit beside each other."""
    each = page.measure("X", 30, 900, "semibold")[1] + 14
    return each if not waits or _beside(page, matter, waits, room) else 2 * each + 10


def _beside(page: Page, matter: Matter, waits: str, room: float) -> bool:
    kind = chip_width(page, pick(_kind(matter)[3], page.language), icon="hammer", size=30)
    return kind + 16 + chip_width(page, waits, icon="pause", size=30) <= room


def _words(
    page: Page, state: State, matter: Matter, box: Box, title: float = 42, part: float = _CHIPS, waits: str = ""
) -> None:
    """Write the kind (and how long it `waits`), the title, its line and where the options lead."""
    x, y, wide, high = box
    language, end = page.language, y + high
    ink, fill, icon, text = _kind(matter)
    long = chip(page, pick(text, language), x, y, icon=icon, fill=fill, colour=ink, size=30)
    if waits:
        spot = (
            (x + long + 16, y) if _beside(page, matter, waits, wide) else (x, y + _chips_high(page, matter, "", 0) + 10)
        )
        chip(page, waits, *spot, icon="hourglass-medium", fill="warning_soft", colour="warning", size=30)
    y += _chips_high(page, matter, waits, wide) + 12
    y += 4 + page.text(pick(matter.title, language), (x, y, wide, end - y), title, face="headline")
    y += 14 + page.text(pick(matter.line, language), (x, y, wide, end - y), title * 0.76, colour="ink_soft")
    leads = directions.of_any(state, matter.ways)
    y += 8 + directions.draw(page, state, leads, (x, y, wide, end - y), part=part)
    if any(lead.depends for lead in leads):
        _key_to_arrows(page, (x, y, wide, end - y))


def _key_to_arrows(page: Page, box: Box) -> None:
    """Say what two arrows on one chip mean, where there is room below the chips."""
    x, y, wide, high = box
    text, side = pick(words.DEPENDS, page.language), 28 * icon_growth(page)
    room = wide - 2 * side - 16
    if page.measure(text, 30, room)[1] > high:
        return
    for at, icon in enumerate(("arrow-up", "arrow-down")):
        page.icon(icon, x + 4 + at * side, y + (page.measure("X", 30, 99)[1] - side) / 2, side, "ink_soft")
    page.text(text, (x + 2 * side + 14, y, room, high), 30, colour="ink_soft")


def _on_it(page: Page, at: int, box: Box, place: int) -> None:
    text = pick(meets.PUT if place else meets.PUT_ON, page.language)
    choose_line(page, text, str(at + 1), box, on=bool(place))
