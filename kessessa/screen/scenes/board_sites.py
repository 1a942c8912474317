"""The sites of the village as things to press: on the picture itself, and as a list where the text is large."""

from __future__ import annotations

from kessessa.language import pick
from kessessa.language import village as words
from kessessa.rules.state import State, Work
from kessessa.rules.work import ACTIVITY, WORK
from kessessa.screen.nodes import BUTTON, Node
from kessessa.screen.page import Page
from kessessa.screen.panels import heading, on_land
from kessessa.screen.tokens import Box
from kessessa.screen.village import OPEN, SCAFFOLD, UNSTAFFED
from kessessa.screen.village_life import Stand
from kessessa.screen.village_view import Standing, standing
from kessessa.screen.widgets import choice_box, icon_growth

MOST_ROWS = 4
_TARGET = (66.0, 80.0)
"""Sites lie 83 apart: what can be pressed leaves 16 between two of them."""
_ROW = 60.0
_GAP = 18.0
_PICTURE = 120.0
SIGNS = {OPEN: ("check-circle", "success"), UNSTAFFED: ("lock", "danger"), SCAFFOLD: ("hammer", "accent_dark")}
"""The sign and the ink of each state, beside its words."""


def work_of(state: State, target: str) -> Work | None:
    """Return the work under way that a target names; None where it names an activity."""
    return next((work for work in state.works if WORK + work.id == target), None)


def name_of(state: State, target: str, language: str) -> str:
    """Return the name of what stands on a site."""
    work = work_of(state, target)
    return pick(state.book.activities[target.removeprefix(ACTIVITY)].title if work is None else work.name, language)


def state_words(state: State, item: Standing, language: str) -> str:
    """Return how it stands with a site: open, closed, or how far its works are."""
    work = work_of(state, item.target)
    if work is not None:
        text = words.UNDER_WAY_ONE if work.done == 1 else words.UNDER_WAY_MANY
        return pick(text, language, done=work.done, need=work.need)
    return pick(words.UNSTAFFED if item.state == UNSTAFFED else words.OPEN, language)


def site_node(state: State, item: Standing, language: str, box: Box) -> Node:
    """Return the node of a site."""
    name = name_of(state, item.target, language)
    return Node(f"site-{item.target}", BUTTON, name, box, state_words(state, item, language))


def draw_sites(page: Page, state: State, stand: Stand) -> None:
    """Add a node for every site of the village, row by row; the picture itself is drawn already."""
    village = page.kit.village
    nodes = []
    for item in standing(state, village):
        x, y = village.point(item.site, 1.0)
        middle = (stand.x + x * stand.k, stand.y + (y - 24) * stand.k)
        box = (middle[0] - _TARGET[0] / 2, middle[1] - _TARGET[1] / 2, *_TARGET)
        nodes.append(site_node(state, item, page.language, box))
    for node in sorted(nodes, key=lambda node: (node.box[1] // _ROW, node.box[0])):
        page.node(node)


def shared(page: Page, state: State, box: Box) -> tuple[tuple[Standing, ...], ...]:
    """Share the sites out over the pages of the list: four a page at most, fewer where their rows are high."""
    pages: list[list[Standing]] = []
    room = box[3] - _title_high(page, box)
    used = 0.0
    for item in standing(state, page.kit.village):
        high = _row_high(page, state, item, box[2]) + _GAP
        if not pages or len(pages[-1]) == MOST_ROWS or used + high - _GAP > room:
            pages.append([])
            used = 0.0
        pages[-1].append(item)
        used += high
    return tuple(tuple(items) for items in pages)


def _title_high(page: Page, box: Box) -> float:
    return page.measure(pick(words.VILLAGE, page.language), 46, box[2] - 120, "headline")[1] + 18


def list_high(page: Page, state: State, wide: float, items: tuple[Standing, ...]) -> float:
    """Return how high a list of sites is at least."""
    rows = sum(_row_high(page, state, item, wide) + _GAP for item in items) - _GAP
    return _title_high(page, (0.0, 0.0, wide, 0.0)) + rows


def draw_list(page: Page, state: State, box: Box, items: tuple[Standing, ...]) -> None:
    """Draw sites as rows: picture, name, state."""
    x, y, wide, high = box
    heading(page, "map-pin", pick(words.VILLAGE, page.language), x, y, wide)
    top = y + _title_high(page, box)
    spare = y + high - top - sum(_row_high(page, state, item, wide) + _GAP for item in items) + _GAP
    more = max(0.0, min(60.0, spare / max(1, len(items))))
    for item in items:
        each = _row_high(page, state, item, wide) + more
        _row(page, state, item, (x, top, wide, each))
        top += each + _GAP


def _texts(page: Page, state: State, item: Standing, wide: float) -> tuple[float, float, float, bool]:
    """Return the room of a row's texts, how high name and state are, and whether they stand on one line."""
    side = 40 * icon_growth(page) + 14
    room = wide - _PICTURE - 60
    name, line = name_of(state, item.target, page.language), state_words(state, item, page.language)
    if page.measure(name, 36, 4000, "semibold")[0] + 40 + side + page.measure(line, 32, 4000)[0] <= room:
        return room, page.measure(name, 36, 4000, "semibold")[1], page.measure(line, 32, 4000)[1], True
    return room, page.measure(name, 36, room, "semibold")[1], page.measure(line, 32, room - side)[1], False


def _row_high(page: Page, state: State, item: Standing, wide: float) -> float:
    _, name, line, alone = _texts(page, state, item, wide)
    return max(96.0, (max(name, line) if alone else name + line) + 20)


def _row(page: Page, state: State, item: Standing, box: Box) -> None:
    x, y, wide, high = box
    node = site_node(state, item, page.language, box)
    choice_box(page, box, "", "row")
    on_land(page, item.picture, (x + 16, y + 8, _PICTURE, high - 16), item.state)
    room, name_high, line_high, alone = _texts(page, state, item, wide)
    left, side = x + _PICTURE + 40, 40 * icon_growth(page)
    icon, ink = SIGNS[item.state]
    if alone:
        line_wide = page.measure(node.value, 32, 4000)[0] + 4
        page.text(node.name, (left, y, room - line_wide - side - 30, high), 36, face="semibold", valign="middle")
        start, top, line_high = x + wide - 24 - line_wide - side - 14, y, high
    else:
        top = y + (high - name_high - line_high) / 2
        page.text(node.name, (left, top, room, name_high + 2), 36, face="semibold")
        start, top, line_wide = left, top + name_high, room - side - 14
    page.icon(icon, start, top + (line_high - side) / 2, side, ink, filled=True)
    spot = (start + side + 14, top, line_wide, line_high + 2)
    page.text(node.value, spot, 32, colour="ink_soft", valign="middle")
    page.node(node)
