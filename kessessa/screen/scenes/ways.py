"""Options of a matter as rows, or one a page at large text: letter, words, where they lead, what they cost."""

from __future__ import annotations

from dataclasses import dataclass, replace

from kessessa.language import council as words
from kessessa.language import counted, euros, pick
from kessessa.language import meeting as meets
from kessessa.rules import forecast
from kessessa.rules.cards import Way
from kessessa.rules.table import here, scaled
from kessessa.screen import directions
from kessessa.screen.nodes import BUTTON, CHOICE, TEXT, Node
from kessessa.screen.page import Page
from kessessa.screen.panels import choose_line
from kessessa.screen.scenes.council import GAP, LEFT, TOP, WIDE, CouncilScene
from kessessa.screen.tokens import Box
from kessessa.screen.widgets import LETTERS, choice_box, icon_growth, keycap, keycap_width, letter_badge

_ROW = 162.0
_TRIES = tuple(
    (size, part, wide, air)
    for air in (30.0, 12.0)
    for size in (44.0, 40.0)
    for part in (1.0, 0.8)
    for wide in (760.0, 620.0, 540.0, 460.0, 340.0)
)
"""Sizes of an option's words, parts of full-size chips, widths for them, air around them: the best first."""
_LEADS = 830.0
"""How far left directions begin, where the words leave room."""
_ALONE = (54.0, 48.0, 44.0, 40.0)
_ALONE_BADGE = 130.0
_COST = 32.0


@dataclass(frozen=True, slots=True)
class Cost:
    """A line of what an option costs: picture, words, and whether it is more than there is."""

    picture: str
    text: str
    short: bool = False


@dataclass(frozen=True, slots=True)
class Offer:
    """How options are offered: which one is selected, whether one can be chosen, and which are not offered again."""

    selected: str = ""
    choosing: bool = True
    closed: tuple[str, ...] = ()


def state_of(scene: CouncilScene, way: Way, offer: Offer) -> str:
    """Return the state of an option's widget."""
    if not scene.is_open(way) or way.id in offer.closed:
        return "off"
    return "selected" if way.id == offer.selected else ""


def costs(scene: CouncilScene, way: Way, language: str) -> tuple[Cost, ...]:
    """Return what an option costs, in euros and time tokens; says so where the treasury cannot pay."""
    state = scene.state
    tokens = scaled(forecast.tokens_of(way), here(state.teams))
    lines = []
    if way.cost:
        missing = way.cost - state.stock[state.book.treasury]
        lines.append(Cost("coin.svg", euros(-way.cost, language)))
        if missing > 0:
            lines.append(Cost("", pick(meets.MISSING, language, sum=euros(missing, language)), short=True))
    if tokens:
        lines.append(Cost("resources/time.svg", counted(tokens, meets.TOKENS_ONE, meets.TOKENS_MANY, language)))
    return tuple(lines)


def _cost_size(page: Page, lines: tuple[Cost, ...]) -> tuple[float, float]:
    if not lines:
        return (0.0, 0.0)
    sign = 46 * icon_growth(page) + 14
    sizes = [page.measure(line.text, _COST, 700, "headline") for line in lines]
    return max(wide for wide, _ in sizes) + sign, sum(max(high, sign - 14) + 4 for _, high in sizes)


def draw_costs(page: Page, lines: tuple[Cost, ...], x: float, middle: float) -> None:
    """Draw what an option costs, line by line around a middle."""
    sign = 46 * icon_growth(page)
    y = middle - _cost_size(page, lines)[1] / 2
    for line in lines:
        wide, high = page.measure(line.text, _COST, 700, "headline")
        high = max(high, sign)
        if line.picture:
            page.picture(line.picture, (x, y + (high - sign) / 2, sign, sign))
        else:
            page.icon("warning", x + 2, y + (high - sign) / 2 + 2, sign - 4, "warning", filled=True)
        colour = "warning" if line.short else "ink"
        page.text(line.text, (x + sign + 14, y, wide + 2, high), _COST, face="headline", colour=colour, valign="middle")
        y += high + 4


@dataclass(frozen=True, slots=True)
class _Columns:
    """How a row is laid out: size of the words, part of full-size chips, widths of directions and of costs.

    `start` is where directions begin at the latest.
    """

    size: float
    part: float
    leads: float
    cost: float
    start: float = WIDE


def rows(page: Page, scene: CouncilScene, top: float, offer: Offer) -> None:
    """Draw all options one under another, down to the bottom of the body."""
    count = len(scene.ways)
    most = _ROW * max(1.0, page.scale) + page.kit.spare * 0.3
    each = min(most, (page.bottom - top - GAP * (count - 1)) / count)
    columns, turned = _columns(page, scene, each, offer), 0
    for at, way in enumerate(scene.ways):
        box = (LEFT, top + at * (each + GAP), WIDE, each)
        with scene.comes_in(page, box, at + 1):
            _row(page, scene, way, box, columns, offer, None if scene.fresh else turned * directions.TURN)
        turned += len(scene.leads(way, page.language))


def _columns(page: Page, scene: CouncilScene, each: float, offer: Offer) -> _Columns:
    """Return the first layout in which all rows fit, or the last one."""
    leads = [scene.leads(way, page.language) for way in scene.ways]
    cost = max(_cost_size(page, costs(scene, way, page.language))[0] for way in scene.ways)
    keys = (str(at + 1) for at in range(len(scene.ways)))
    key = max(keycap_width(page, each_key) for each_key in keys) + 30 if offer.choosing else 0.0
    found = _Columns(0, 0, 0, 0)
    for size, part, widest, air in _TRIES:
        sizes = [directions.measure(page, each_leads, widest, part) for each_leads in leads]
        wide = max(wide for wide, _ in sizes)
        found = _Columns(size, part, wide, cost)
        left = LEFT + 32 + _badge(each) + 28
        room = LEFT + WIDE - left - 30 - key - cost - (36 if cost else 0) - wide - 36
        high = max(_words_high(page, way, room, size) for way in scene.ways)
        words = max(_words_wide(page, way, room, size) for way in scene.ways)
        found = replace(found, start=max(_LEADS, left + words + 44))
        if high <= each - 10 and max(tall for _, tall in sizes) <= each - air:
            break
    return found


def _badge(high: float) -> float:
    return min(88.0 if high < 220 else 108.0, high - 24)  # noqa: PLR2004  rows of a high window


def _words_wide(page: Page, way: Way, room: float, size: float) -> float:
    title = page.measure(pick(way.do, page.language), size, room, "semibold")[0]
    return max(title, page.measure(pick(way.line, page.language), size * 0.77, room)[0])


def _words_high(page: Page, way: Way, room: float, size: float) -> float:
    title = page.measure(pick(way.do, page.language), size, room, "semibold")[1]
    return title + page.measure(pick(way.line, page.language), size * 0.77, room)[1]


def _row(
    page: Page, scene: CouncilScene, way: Way, box: Box, columns: _Columns, offer: Offer, turn: float | None
) -> None:
    x, y, wide, high = box
    language, at, state = page.language, scene.at(way.id), state_of(scene, way, offer)
    off, middle, badge = state == "off", y + high / 2, _badge(high)
    choice_box(page, box, state)
    letter_badge(page, at, x + 32, middle - badge / 2, badge, "ink_soft" if off else "primary")
    key = str(at + 1) if offer.choosing and not off else ""
    end = x + wide - 30
    if key:
        end -= keycap_width(page, key)
        keycap(page, key, end, middle)
        end -= 30
    why = _why_closed(scene, way, offer, language)
    if not why:
        end -= columns.cost
        draw_costs(page, costs(scene, way, language), end, middle)
        end = min(columns.start, end - columns.leads - (36 if columns.cost else 0))
        area = (end, y + 6, columns.leads + 2, high - 12)
        directions.draw(page, scene.state, scene.leads(way, language), area, middle=True, part=columns.part, turn=turn)
        end -= 36
    left = x + 32 + badge + 28
    _words(page, way, why, (left, y + 6, end - left, high - 12), columns.size)
    _node(page, way, at, box, state, key)


def _why_closed(scene: CouncilScene, way: Way, offer: Offer, language: str) -> str:
    if way.id in offer.closed:
        return pick(words.WAS_PROPOSED, language)
    return "" if scene.is_open(way) else pick(meets.NOT_TODAY, language)


def _words(page: Page, way: Way, why: str, box: Box, size: float = 44) -> None:
    """Write an option's words and line (or why it cannot be chosen), centred in a box."""
    x, y, wide, high = box
    title, line = pick(way.do, page.language), why or pick(way.line, page.language)
    title_high = page.measure(title, size, wide, "semibold")[1]
    line_high = page.measure(line, size * 0.77, wide)[1]
    if why and title_high + line_high > high:
        line, line_high = "", 0.0  # the dashes say it
    top = y + max(0.0, (high - title_high - line_high) / 2)
    ink = "ink_soft" if why else "ink"
    page.text(title, (x, top, wide, y + high - top), size, face="semibold", colour=ink)
    page.text(line, (x, top + title_high, wide, y + high - top - title_high), size * 0.77, colour="ink_soft")


def _node(page: Page, way: Way, at: int, box: Box, state: str, key: str) -> None:
    role = CHOICE if key or state == "off" else TEXT
    page.node(Node(f"way-{at}", role, pick(way.do, page.language), box, pick(way.line, page.language), state, key, 32))


def alone(page: Page, scene: CouncilScene, at: int, offer: Offer) -> None:
    """Draw one option on a page of its own, with the letters of all above it."""
    language, way = page.language, scene.ways[at]
    state = state_of(scene, way, offer)
    _tabs(page, scene, at, offer)
    box = (LEFT, TOP + 112, WIDE, page.bottom - TOP - 112)
    choice_box(page, box, state)
    x, y, wide, high = box
    key = str(at + 1) if offer.choosing and state != "off" else ""
    why = _why_closed(scene, way, offer, language)
    lines = () if why else costs(scene, way, language)
    leads = () if why else scene.leads(way, language)
    left, below = x + 40 + _ALONE_BADGE + 40, wide - _ALONE_BADGE - 110
    foot_high = _foot_high(page, leads, lines, below)
    free = high - 60 - foot_high - (48 if foot_high else 0)
    line_high = max(84.0, page.measure("X", 36, 200, "semibold")[1] + 24) if key else 0.0
    worded = _words_high(page, way, below, _ALONE[-1]) <= free - line_high
    if worded:
        free -= line_high
    cap = keycap_width(page, key) if not worded else 0.0
    room = below - (cap + 40 if cap else 0)
    size = next((size for size in _ALONE if _words_high(page, way, room, size) <= free), _ALONE[-1])
    words_high = min(free, _words_high(page, way, room, size))
    top = y + 30 + (free - words_high) / 2
    middle = top + page.measure(pick(way.do, language), size, room, "semibold")[1] / 2
    badge = (x + 40, max(y + 24, middle - _ALONE_BADGE / 2))
    letter_badge(page, at, *badge, _ALONE_BADGE, "ink_soft" if state == "off" else "primary")
    if cap:
        keycap(page, key, x + wide - 40 - cap, middle)
    _words(page, way, why, (left, top, room, words_high + 4), size)
    if foot_high:
        page.rule(left, top + words_high + 22, below)
        _foot(page, scene, leads, lines, (left, top + words_high + 46, below, foot_high))
    if key and worded:
        chosen = state == "selected"
        text = pick(words.CHOSEN_WAY if chosen else words.CHOOSE_WAY, language, letter=LETTERS[at])
        choose_line(page, text, key, (x + 40, y + high - line_high - 8, wide - 80, line_high), on=chosen)
    _node(page, way, at, box, state, key)


def _beside(page: Page, leads: tuple[directions.Lead, ...], lines: tuple[Cost, ...], wide: float) -> bool:
    """Return whether costs stand beside the directions, not under them."""
    return directions.measure(page, leads, wide)[0] + 80 + _cost_size(page, lines)[0] <= wide


def _foot_high(page: Page, leads: tuple[directions.Lead, ...], lines: tuple[Cost, ...], wide: float) -> float:
    one, two = directions.measure(page, leads, wide)[1], _cost_size(page, lines)[1]
    if _beside(page, leads, lines, wide):
        return max(one, two)
    return one + two + (20 if one and two else 0)


def _foot(
    page: Page, scene: CouncilScene, leads: tuple[directions.Lead, ...], lines: tuple[Cost, ...], box: Box
) -> None:
    """Draw where an option leads and what it costs."""
    x, y, wide, high = box
    lead_wide, lead_high = directions.measure(page, leads, wide)
    beside = _beside(page, leads, lines, wide)
    area = (x, y, wide, high if beside else lead_high)
    directions.draw(page, scene.state, leads, area, middle=beside)
    if beside:
        draw_costs(page, lines, x + (lead_wide + 80 if leads else 0), y + high / 2)
    else:
        draw_costs(page, lines, x, y + high - _cost_size(page, lines)[1] / 2)


def _tabs(page: Page, scene: CouncilScene, at: int, offer: Offer) -> None:
    for other, way in enumerate(scene.ways):
        box = (LEFT + other * 110, TOP - 4, 92.0, 92.0)
        page.flat(box, "surface" if other == at else "surface_alt", 24, "primary" if other == at else "line", 4)
        shown = state_of(scene, way, offer)
        colour = "ink_soft" if shown == "off" else "success" if shown == "selected" else "primary"
        letter_badge(page, other, box[0] + 15, box[1] + 15, 62, colour)
        page.node(Node(f"tab-{other}", BUTTON, pick(way.do, page.language), box, "", "selected" if other == at else ""))
