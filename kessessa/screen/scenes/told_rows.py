"""The changes after a decision as rows: what, why, from where to where, a pillar's gauge; then what comes later."""

from __future__ import annotations

from dataclasses import dataclass, replace

from kessessa.language import council as words
from kessessa.language import euros, pick
from kessessa.rules.scenario import TREASURY
from kessessa.rules.state import State
from kessessa.screen.film import show
from kessessa.screen.motion import counts, enters
from kessessa.screen.page import Page
from kessessa.screen.seat import look_of
from kessessa.screen.tokens import Box
from kessessa.screen.widgets import icon_growth, target_badge

_LOW, _HIGH = 78.0, 88.0
"""How low the row of a change may be: where there are many, and else."""
_AIR = 60.0
_PAD, _EDGE = 44.0, 22.0
_CELL = 38.0
_FLAT = 26 / 38
_NEXT = 0.22
_STRIP = 16.0
GAUGE = 10


@dataclass(frozen=True, slots=True)
class Line:
    """A change to show: what, from where to where, and why where that is not the option's own reason."""

    target: str
    before: int
    after: int
    why: str


@dataclass(frozen=True, slots=True)
class Changes:
    """What a panel tells: the option's own reason, changes, and what comes later; `least` is how low rows may be."""

    state: State
    because: str = ""
    lines: tuple[Line, ...] = ()
    later: tuple[str, ...] = ()
    gauges: bool = False
    least: float = _LOW


def need(page: Page, changes: Changes, wide: float) -> float:
    """Return how high the panel must be."""
    room = wide - 2 * _PAD
    rows = sum(_row_need(page, changes, line, room) for line in changes.lines)
    later = sum(_later_high(page, text, room) + _STRIP for text in changes.later)
    return 2 * _EDGE + _because_high(page, changes, room) + rows + later


def roomiest(page: Page, changes: Changes, wide: float, high: float) -> Changes:
    """Return the changes with gauges and high rows where that fits, else with less."""
    for gauges, least in ((True, _HIGH), (False, _HIGH)):
        richer = replace(changes, gauges=gauges, least=least)
        if need(page, richer, wide) <= high:
            return richer
    return changes


def paged(page: Page, changes: Changes, wide: float, first: float, high: float) -> tuple[Changes, ...]:
    """Part changes over pages: so much height on the `first` one, so much on the others."""
    pages: list[Changes] = []
    now = replace(changes, lines=(), later=())
    for line in changes.lines:
        longer = replace(now, lines=(*now.lines, line))
        if need(page, longer, wide) > (high if pages else first) and (now.lines or not pages):
            pages.append(now)
            longer = Changes(changes.state, lines=(line,))
        now = longer
    for text in changes.later:
        longer = replace(now, later=(*now.later, text))
        if need(page, longer, wide) > (high if pages else first):
            pages.append(now)
            longer = Changes(changes.state, later=(text,))
        now = longer
    if pages and len(now.lines) == 1 and len(pages[-1].lines) > 1:  # no line stands alone
        *kept, moved = pages[-1].lines
        fuller = replace(now, lines=(moved, *now.lines))
        if need(page, fuller, wide) <= high:
            return (*pages[:-1], replace(pages[-1], lines=tuple(kept)), fuller)
    return (*pages, now)


def draw(page: Page, changes: Changes, box: Box) -> None:
    """Draw the panel; rows come in one by one."""
    x, y, wide, high = box
    page.panel(box)
    left, room, end = x + _PAD, wide - 2 * _PAD, y + high - _EDGE
    changes = roomiest(page, changes, wide, high)
    spare = high - need(page, changes, wide)
    if spare < -2:  # noqa: PLR2004  rounding
        page.problems.append(f"too high: {len(changes.lines)} changes take {high - spare:.0f} of {high:.0f}")
    y += _EDGE
    if changes.because:
        tall = page.text(changes.because, (left, y, room, end - y), 36, colour="ink_soft")
        y += tall + 18
        if changes.lines:
            page.rule(left, y - 8, room)
    air = min(_AIR + page.kit.spare * 0.1, max(0.0, spare) / (len(changes.lines) + 1))
    for at, line in enumerate(changes.lines):
        tall = _row_need(page, changes, line, room)
        own = (left, y + air * 0.7, room, tall)
        with enters(page, own, at=at * _NEXT, margin=-2):
            _row(page, changes, line, own)
        y += tall + air
    bottom = end
    for text in reversed(changes.later):
        tall = _later_high(page, text, room)
        _strip(page, text, (left, bottom - tall, room, tall))
        bottom -= tall + _STRIP


def _because_high(page: Page, changes: Changes, room: float) -> float:
    return page.measure(changes.because, 36, room)[1] + 18 if changes.because else 0.0


def _later_high(page: Page, text: str, room: float) -> float:
    return page.measure(text, 32, room - 104, "semibold")[1] + 26


def _strip(page: Page, text: str, box: Box) -> None:
    x, y, wide, high = box
    page.flat(box, "surface_alt", 22)
    side = min(44 * icon_growth(page), 58.0)
    page.icon("clock", x + 22, y + (high - side) / 2, side)
    page.text(text, (x + 94, y, wide - 104, high), 32, face="semibold", valign="middle")


def _figure(line: Line, amount: int, language: str) -> str:
    return euros(amount, language) if line.target == TREASURY else str(amount)


def _figures_wide(page: Page, line: Line) -> tuple[float, float, float]:
    before, after = (_figure(line, amount, page.language) for amount in (line.before, line.after))
    wides = (page.measure(before, 44, 600, "headline")[0], page.measure(after, 54, 600, "headline")[0])
    return wides[0], 44 * icon_growth(page), wides[1]


def _words_room(page: Page, line: Line, room: float) -> float:
    return room - 106 - sum(_figures_wide(page, line)) - 90


def _gauged(page: Page, changes: Changes, line: Line, room: float) -> bool:
    wide = GAUGE * (_CELL + 6) * icon_growth(page)
    return changes.gauges and bool(look_of(changes.state, line.target)) and wide <= _words_room(page, line, room)


def _cells_high(page: Page) -> float:
    """Return how much higher a row is with its gauge."""
    return _CELL * _FLAT * icon_growth(page) + 24


def _row_need(page: Page, changes: Changes, line: Line, room: float) -> float:
    words_room = _words_room(page, line, room)
    high = page.measure(pick(changes.state.book.name_of(line.target), page.language), 40, words_room, "semibold")[1]
    high += page.measure(line.why, 32, words_room)[1] if line.why else 0.0
    high += _cells_high(page) if _gauged(page, changes, line, room) else 0.0
    return max(changes.least, page.measure("0", 54, 600, "headline")[1], high + 4)


def _row(page: Page, changes: Changes, line: Line, box: Box) -> None:
    x, y, wide, high = box
    language, look = page.language, look_of(changes.state, line.target)
    side = min(78 * icon_growth(page), high - 4, 92.0)
    target_badge(page, line.target, look, x, y + (high - side) / 2, side)
    _numbers(page, line, box)
    left, room = x + 106, _words_room(page, line, wide)
    name = pick(changes.state.book.name_of(line.target), language)
    name_high = page.measure(name, 40, room, "semibold")[1]
    why_high = page.measure(line.why, 32, room)[1] if line.why else 0.0
    gauge = _cells_high(page) if _gauged(page, changes, line, wide) else 0.0
    top = y + (high - name_high - why_high - gauge) / 2
    page.text(name, (left, top, room, name_high + 2), 40, face="semibold")
    page.text(line.why, (left, top + name_high, room, why_high + 2), 32, colour="ink_soft")
    if gauge:
        _cells(page, look, left, top + name_high + why_high + 20, line)
    before, after = (_figure(line, amount, language) for amount in (line.before, line.after))
    moved = pick(words.FROM_TO, language, before=before, after=after)
    page.says(f"{name} : {moved}. {line.why}".strip(), box)


def _numbers(page: Page, line: Line, box: Box) -> None:
    """Write from where to where; the second number counts."""
    x, y, wide, high = box
    before_wide, arrow, after_wide = _figures_wide(page, line)
    end = x + wide - after_wide
    tall = page.measure("0", 54, 600, "headline")[1]
    area = (end - 30, y + (high - tall) / 2, after_wide + 34, tall)

    def write(drawn: Page, amount: int) -> None:
        words = _figure(line, amount, page.language)
        drawn.text(words, area, 54, face="headline", align="right", valign="middle")

    with counts(page, area, lambda drawn, way: write(drawn, round(line.before + (line.after - line.before) * way))):
        write(page, line.after)
    page.icon("arrow-right", end - arrow - 26, y + (high - arrow) / 2, arrow)
    before = _figure(line, line.before, page.language)
    spot = (end - arrow - 46 - before_wide, y, before_wide + 4, high)
    page.text(before, spot, 44, face="headline", colour="ink_soft", valign="middle")


def _cells(page: Page, look: str, x: float, y: float, line: Line) -> None:
    """Draw the gauge; the cells that change do so one by one, gained ones under a small triangle."""
    theme, wide = page.kit.dress.theme, _CELL * icon_growth(page)
    high, low, top = wide * _FLAT, *sorted((line.before, line.after))
    gained = line.after > line.before
    for at in range(GAUGE):
        box = (x + at * wide * 1.16, y, wide, high)
        full, lost, empty = (f"pillars/cells/{theme}-{name}.svg" for name in (look, f"{look}-lost", "empty"))
        if not low <= at < top:
            page.picture(full if at < low else empty, box)
            continue
        Page(page.kit, page.surface).picture(empty if gained else full, box)
        step = at - low if gained else top - 1 - at
        with enters(page, (box[0], y - 22, wide, high + 22), at=step * 0.09, span="gauge_step", paint=show, margin=0):
            page.picture(full if gained else lost, box)
            if gained:
                page.icon("caret-up", box[0] + wide * 0.2, y - 21, _CELL * 0.6, f"{look}.fg", filled=True)
