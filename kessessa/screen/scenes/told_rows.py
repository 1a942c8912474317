"""The changes after a decision as rows: what, why, from where to where, a pillar's gauge; then what comes later."""

from __future__ import annotations

from dataclasses import dataclass, replace

from kessessa.language import council as words
from kessessa.language import euros, pick
from kessessa.rules.scenario import TREASURY
from kessessa.rules.state import State
from kessessa.screen.film import show
from kessessa.screen.fitting import fitting
from kessessa.screen.motion import counts, enters
from kessessa.screen.page import Page
from kessessa.screen.scenes.told_later import Later, strip, strip_high
from kessessa.screen.seat import look_of
from kessessa.screen.tokens import Box
from kessessa.screen.widgets import icon_growth, target_badge

_LOW, _HIGH = 78.0, 88.0
"""How low the row of a change may be: where there are many, and else."""
_AIR = 60.0
_PAD, _EDGE = 44.0, 20.0
_CELL = 38.0
_FLAT = 26 / 38
_NEXT = 0.22
_STRIP = 16.0
_ALONE = (52.0, 46.0, 40.0, 36.0)
"""Sizes of the option's own reason where nothing has changed yet."""
GAUGE = 10
BELOW, BESIDE, FEW = "below", "beside", "few"
_BECAUSE, _UNDER = (36.0, 32.0), 12.0
"""How large the reason of an option is, and the air under it."""
_RICH = (
    (True, _HIGH, BELOW),
    (False, _HIGH, BELOW),
    (False, _LOW, BELOW),
    (False, _HIGH, BESIDE),
    (False, _LOW, BESIDE),
    (True, _HIGH, FEW),
    (False, _HIGH, FEW),
)
"""Whether rows have gauges, how low they may be, and where their reasons stand: the best first."""


@dataclass(frozen=True, slots=True)
class Line:
    """A change to show: what, from where to where, and why; several reasons each with what they did.

    `plain`: its only reason is the choice itself, which may go without saying where there is little room.
    """

    target: str
    before: int
    after: int
    whys: tuple[tuple[str, str], ...] = ()
    plain: bool = False


@dataclass(frozen=True, slots=True)
class Changes:
    """What a panel tells: the option's own reason, changes, and what comes later.

    `least` is how low rows may be; `reasons` stand below a name, beside it, or ("few") plain ones are left out.
    """

    state: State
    because: str = ""
    lines: tuple[Line, ...] = ()
    later: tuple[Later, ...] = ()
    gauges: bool = False
    least: float = _LOW
    reasons: str = FEW


def need(page: Page, changes: Changes, wide: float) -> float:
    """Return how high the panel must be."""
    room = wide - 2 * _PAD
    rows = sum(_row_need(page, changes, line, room) for line in changes.lines)
    later = sum(strip_high(page, item, room) + _STRIP for item in changes.later)
    return 2 * _EDGE + _because_high(page, changes, room) + rows + later


def roomiest(page: Page, changes: Changes, wide: float, high: float) -> Changes:
    """Return the changes with all reasons, gauges and high rows where that fits, else with less."""
    for gauges, least, reasons in _RICH:
        richer = replace(changes, gauges=gauges, least=least, reasons=reasons)
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
    for item in changes.later:
        longer = replace(now, later=(*now.later, item))
        if need(page, longer, wide) > (high if pages else first):
            pages.append(now)
            longer = Changes(changes.state, later=(item,))
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
    bottom = end - sum(strip_high(page, item, room) + _STRIP for item in changes.later)
    if changes.because and not changes.lines:
        size = fitting(page, changes.because, _ALONE, (room, bottom - y))
        page.text(changes.because, (left, y, room, bottom - y), size, valign="middle")
    elif changes.because:
        size = _because_size(page, changes, room)
        y += page.text(changes.because, (left, y, room, end - y), size, colour="ink_soft") + _UNDER
        page.rule(left, y - _UNDER / 2, room)
    air = min(_AIR + page.kit.spare * 0.1, max(0.0, spare) / (len(changes.lines) + 1))
    for at, line in enumerate(changes.lines):
        tall = _row_need(page, changes, line, room)
        own = (left, y + air * 0.7, room, tall)
        with enters(page, (left - 10, own[1], room + 20, tall), at=at * _NEXT, margin=-2):
            _row(page, changes, line, own)
        y += tall + air
    for item in changes.later:
        tall = strip_high(page, item, room)
        strip(page, changes.state, item, (left, bottom + _STRIP, room, tall))
        bottom += tall + _STRIP


def _because_high(page: Page, changes: Changes, room: float) -> float:
    size = _because_size(page, changes, room)
    return page.measure(changes.because, size, room)[1] + _UNDER if changes.because else 0.0


def _because_size(page: Page, changes: Changes, room: float) -> float:
    """Return how large an option's own reason is written: smaller where it takes more than two lines."""
    large, small = _BECAUSE
    two = page.measure("X\nX", large, room)[1]
    return large if not changes.lines or page.measure(changes.because, large, room)[1] <= two else small


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


def _whys(page: Page, changes: Changes, line: Line, room: float) -> tuple[tuple[str, str], ...]:
    """Return the reasons that stand under a name."""
    if _beside(page, changes, line, room):
        return ()
    return line.whys if changes.reasons == BELOW or not line.plain else ()


def _beside(page: Page, changes: Changes, line: Line, room: float) -> float:
    """Return how far right of its name an only reason stands, 0 where it does not stand beside it."""
    if changes.reasons != BESIDE or len(line.whys) != 1:
        return 0.0
    name = page.measure(pick(changes.state.book.name_of(line.target), page.language), 40, 4000, "semibold")[0] + 28
    return name if name + page.measure(line.whys[0][1], 32, 4000)[0] + 4 <= room else 0.0


def _part_wide(page: Page, whys: tuple[tuple[str, str], ...]) -> float:
    """Return how wide the column is that says what each of several reasons did."""
    widest = max((page.measure(part, 32, 600, "bold")[0] for part, _ in whys if part), default=-14.0)
    return widest + 14


def _whys_high(page: Page, whys: tuple[tuple[str, str], ...], room: float) -> float:
    part = _part_wide(page, whys)
    return sum(page.measure(why, 32, room - part)[1] for _, why in whys)


def _row_need(page: Page, changes: Changes, line: Line, room: float) -> float:
    words_room = _words_room(page, line, room)
    high = page.measure(pick(changes.state.book.name_of(line.target), page.language), 40, words_room, "semibold")[1]
    high += _whys_high(page, _whys(page, changes, line, words_room), words_room)
    high += _cells_high(page) if _gauged(page, changes, line, room) else 0.0
    return max(changes.least, page.measure("0", 54, 600, "headline")[1], high + 4)


def _row(page: Page, changes: Changes, line: Line, box: Box) -> None:
    x, y, wide, high = box
    language, look = page.language, look_of(changes.state, line.target)
    side = min(78 * icon_growth(page), high - 4, 92.0)
    target_badge(page, line.target, look, x, y + (high - side) / 2, side)
    _numbers(page, line, box)
    left, room = x + 106, _words_room(page, line, wide)
    name, whys = pick(changes.state.book.name_of(line.target), language), _whys(page, changes, line, room)
    name_high = page.measure(name, 40, room, "semibold")[1]
    gauge = _cells_high(page) if _gauged(page, changes, line, wide) else 0.0
    top = y + (high - name_high - _whys_high(page, whys, room) - gauge) / 2
    page.text(name, (left, top, room, name_high + 2), 40, face="semibold")
    if beside := _beside(page, changes, line, room):
        area = (left + beside, top, room - beside, name_high + 2)
        page.text(line.whys[0][1], area, 32, colour="ink_soft", valign="middle")
    top, part_wide = top + name_high, _part_wide(page, whys)
    for part, why in whys:
        why_high = page.measure(why, 32, room - part_wide)[1]
        page.text(part, (left, top, part_wide, why_high + 2), 32, face="bold")
        page.text(why, (left + part_wide, top, room - part_wide, why_high + 2), 32, colour="ink_soft")
        top += why_high
    if gauge:
        _cells(page, look, left, top + 20, line)
    before, after = (_figure(line, amount, language) for amount in (line.before, line.after))
    moved = pick(words.FROM_TO, language, before=before, after=after)
    reasons = ", ".join(f"{part} {why}".strip() for part, why in line.whys)
    page.says(f"{name} : {moved}. {reasons}".strip(), box)


def _numbers(page: Page, line: Line, box: Box) -> None:
    """Write from where to where; the second number counts."""
    x, y, wide, high = box
    before_wide, arrow, after_wide = _figures_wide(page, line)
    end = x + wide - after_wide
    tall = page.measure("0", 54, 600, "headline")[1]
    area = (end - 30, y + (high - tall) / 2, after_wide + 34, tall)

    def write(drawn: Page, amount: int) -> None:
        words = _figure(line, amount, page.language)
        if drawn.measure(words, 54, 600, "headline")[0] <= after_wide + 8:  # wider numbers stood on the arrow
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
