"""The panels of the accounts: money as bars by source, pillars with cells and reasons."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Self

from kessessa.language import euros, month, pick, signed_euros, things
from kessessa.language import window_round as words
from kessessa.rules.state import State
from kessessa.rules.turns import Accounts
from kessessa.screen.fitting import fitting
from kessessa.screen.nodes import GAUGE, Node
from kessessa.screen.page import Page
from kessessa.screen.tokens import Box
from kessessa.screen.widgets import cells, pillar_badge
from kessessa.session import wording

_SOURCES = 4
FRAGILE = 2
"""A pillar at or below this wears a triangle."""
_WIDE = 1200
_PAD = 40.0
_BADGE = 68.0
_SHORTEST = 14.0
"""A bar is at least that long, so that the smallest sum still shows its colour and pattern."""
_REASONS = (32.0, 30.0, 28.0)
_NAMES = (34.0, 32.0, 30.0, 28.0)


# money


@dataclass(frozen=True, slots=True)
class _Side:
    """Income or charges: the heading, its sign, and (name, euros) by source."""

    heading: str
    income: bool
    lines: tuple[tuple[str, int], ...]


@dataclass(frozen=True, slots=True)
class _Scale:
    """What income and charges share, so that their bars compare: the largest sum, how many rows, the names."""

    most: int
    rows: int
    names: tuple[str, ...]

    @classmethod
    def of(cls, sides: tuple[_Side, ...]) -> Self:
        """Return the scale of some sides."""
        lines = [line for side in sides for line in side.lines]
        most = max((amount for _, amount in lines), default=1)
        return cls(most, max(len(side.lines) for side in sides), tuple(name for name, _ in lines))


def _sides(state: State, turn: Accounts, language: str) -> tuple[_Side, _Side]:
    return (
        _Side(pick(month.COMES_IN, language), True, _sources(state, turn.income, language)),
        _Side(pick(month.GOES_OUT, language), False, _sources(state, turn.charges, language)),
    )


def _sources(state: State, accounts: tuple[tuple[str, int], ...], language: str) -> tuple[tuple[str, int], ...]:
    """Return the largest sources by name, the rest together."""
    named = sorted(((wording.account_name(state.book, name, language), sum_) for name, sum_ in accounts), key=_amount)
    if len(named) <= _SOURCES:
        return tuple(named)
    kept, rest = named[: _SOURCES - 1], named[_SOURCES - 1 :]
    return (*kept, (pick(month.OTHERS, language), sum(amount for _, amount in rest)))


def _amount(line: tuple[str, int]) -> int:
    return -line[1]


def draw_money(page: Page, state: State, turn: Accounts, box: Box, part: str = "money") -> None:
    """Draw the money of the round; `part`: money (both sides), in or out."""
    x, y, wide, high = box
    page.panel(box)
    title = pick(month.MONEY, page.language)
    top = y + 26 + page.text(title, (x + _PAD, y + 26, wide - 2 * _PAD, 140), 46, face="headline") + 4
    sides = _sides(state, turn, page.language)
    foot = 0.0
    if part != "in":
        foot = max(112.0, _treasury_high(page) + 24)
        _treasury(page, turn, (x + _PAD, y + high - foot, wide - 2 * _PAD, foot - 8))
    both = _Scale.of(sides)
    inner, room = wide - 2 * _PAD, y + high - foot - 8 - top
    if part != "money":
        _side(page, sides[part == "out"], (x + _PAD, top, inner, room), _Scale(both.most, 0, both.names))
    elif wide > _WIDE:
        half = (inner - 80) / 2
        _side(page, sides[0], (x + _PAD, top, half, room), both)
        _side(page, sides[1], (x + _PAD + half + 80, top, half, room), both)
    else:
        rows = [max(1, len(side.lines)) + 1 for side in sides]
        upper = room * rows[0] / sum(rows)
        stacked = _Scale(both.most, 0, both.names)
        _side(page, sides[0], (x + _PAD, top, inner, upper), stacked)
        _side(page, sides[1], (x + _PAD, top + upper, inner, room - upper), stacked)


def _side(page: Page, side: _Side, box: Box, scale: _Scale) -> None:
    x, y, wide, high = box
    ink = "success" if side.income else "danger"
    lines = side.lines or ((pick(words.NOTHING_IN, page.language), 0),)
    each = min(76.0 * max(1.0, page.scale), high / (max(len(lines), scale.rows) + 1))
    text = _size_for(page, each)
    page.icon("arrow-down-left" if side.income else "arrow-up-right", x, y + each / 2 - 17, 34, ink)
    page.text(side.heading, (x + 46, y - 4, wide - 46, each + 8), text, face="semibold", colour=ink, valign="middle")
    amounts = [signed_euros(amount if side.income else -amount, page.language) for _, amount in lines]
    sums = page.measure(signed_euros(-scale.most, page.language), text + 4, 900, "headline")[0] + 16
    widest = max((page.measure(name, text, 2000, "semibold")[0] for name in scale.names), default=0.0) + 4
    names = min(wide - sums - 30, max(widest, 0.3 * wide), max(0.5 * wide, wide - sums - 190))
    bar = wide - sums - names - 46
    for at, (name, amount) in enumerate(lines):
        top = y + each * (at + 1)
        size = fitting(page, name, (text, 30, 28), (names, each + 6), "semibold")
        page.text(name, (x, top - 4, names, each + 8), size, face="semibold", valign="middle")
        page.text(
            amounts[at], (x + wide - sums - 2, top - 4, sums + 4, each + 8), text + 4, face="headline", align="right",
            valign="middle",
        )  # fmt: skip
        thick = min(36.0, each - 14)
        if amount and bar > 40:  # noqa: PLR2004  room enough to compare
            long = max(_SHORTEST, bar * amount / max(1, scale.most))
            _bar(page, (x + names + 22, top + (each - thick) / 2, long, thick), income=side.income)
        page.says(f"{name} {amounts[at]}", (x, top, wide, each))


def _size_for(page: Page, high: float) -> float:
    """Return the largest size of names whose line is not higher than a row."""
    return next((size for size in _NAMES if page.measure("A", size, 99, "semibold")[1] <= high), _NAMES[-1])


def _bar(page: Page, box: Box, *, income: bool) -> None:
    if income:
        page.flat(box, "success", 8)
    else:
        page.pattern(box, "danger", "danger_soft", "diagonal", 14)


def _treasury_high(page: Page) -> float:
    return page.measure("A", 36, 99, "semibold")[1] + page.measure("A", 32, 99)[1]


def _treasury(page: Page, turn: Accounts, box: Box) -> None:
    x, y, wide, high = box
    page.rule(x, y, wide)
    y, high = y + 4, high - 4
    page.picture("coin.svg", (x, y + high / 2 - 35, 70, 70))
    after = euros(turn.after, page.language)
    sum_wide = page.measure(after, 68, 900, "headline")[0]
    ink = "danger" if turn.after < 0 else "ink"
    page.text(
        after,
        (x + wide - sum_wide - 2, y - 8, sum_wide + 4, high + 16),
        68,
        face="headline",
        colour=ink,
        valign="middle",
    )
    change = signed_euros(turn.after - turn.before, page.language)
    line = pick(month.BEFORE_THEN, page.language, before=euros(turn.before, page.language), change=change)
    room = wide - sum_wide - 110
    size = fitting(page, line, (32, 30, 28), (room, page.measure("A", 32, 99)[1]))
    name = pick(things.TREASURY, page.language)
    top = y + (high - _treasury_high(page)) / 2
    name_high = page.text(name, (x + 90, top, room, 200), 36, face="semibold")
    page.text(line, (x + 90, top + name_high, room, y + high + 8 - top - name_high), size, colour="ink_soft")


# pillars


def draw_pillars(page: Page, state: State, turn: Accounts, box: Box, shown: tuple[int, ...]) -> None:
    """Draw a row for each of the pillars `shown` (their places)."""
    x, y, wide, high = box
    page.panel(box)
    title = pick(month.THE_PILLARS, page.language)
    rows = [_Row(page, state, turn, at, wide - 2 * _PAD + 8) for at in shown]
    title_high = page.measure(title, 46, wide - 2 * _PAD, "headline")[1]
    least = sum(row.need(page, _REASONS[-1]) for row in rows)
    above = 26.0 if least <= high - title_high - 48 else 10.0
    top = y + above + page.text(title, (x + _PAD, y + above, wide - 2 * _PAD, 140), 46, face="headline") + 6
    room = y + high - 12 - top
    if least > room:
        page.problems.append(f"too high: pillars take {least:.0f} of {room:.0f}")
    size = next((size for size in _REASONS if sum(row.need(page, size) for row in rows) <= room), _REASONS[-1])
    spare = max(0.0, min(60.0, (room - sum(row.need(page, size) for row in rows)) / len(rows)))
    column = max(page.measure(row.name, 34, 900, "semibold")[0] for row in rows)
    for row in rows:
        each = row.need(page, size) + spare
        _pillar(page, row, (x + _PAD - 4, top, wide - 2 * _PAD + 8, each), (column, size))
        top += each


class _Row:
    """A pillar's row: its name, where it stands, what moved it, and how wide its reason may be."""

    def __init__(self, page: Page, state: State, turn: Accounts, at: int, wide: float) -> None:
        pillar = state.book.scenario.pillars[at]
        self.id, self.look = pillar.id, pillar.look
        self.name = pick(pillar.name, page.language)
        self.before, self.now = turn.pillars_before[at], state.pillars[at]
        self.reason = _reason(state, turn, pillar.id, page.language)
        self.number = max(60.0, page.measure(str(self.now), 48, 200, "headline")[0])
        self.moved = page.measure("0", 36, 200, "bold")[0] + 46
        self.room = wide - _BADGE - 20 - self.number - 24 - self.moved - 16

    def need(self, page: Page, size: float) -> float:
        """Return how high the row must be with its reason at a size."""
        name = page.measure(self.name, 34, 2000, "semibold")[1]
        return max(_BADGE, name + page.measure(self.reason, size, self.room)[1]) + 4


def _pillar(page: Page, row: _Row, box: Box, sizes: tuple[float, float]) -> None:
    x, y, wide, high = box
    column, size = sizes
    pillar_badge(page, row.look, x, y + (high - _BADGE) / 2, _BADGE)
    if row.now <= FRAGILE:
        page.icon("warning", x + _BADGE - 30, y + (high - _BADGE) / 2 - 8, 44, "warning", filled=True)
    number = (x + wide - row.number - 2, y, row.number + 4, high)
    page.text(str(row.now), number, 48, face="headline", align="right", valign="middle")
    _moved(page, row.look, row.now - row.before, (x + wide - row.number - 24 - row.moved, y, row.moved, high))
    left = x + _BADGE + 20
    name_high = page.measure(row.name, 34, 2000, "semibold")[1]
    top = y + (high - name_high - page.measure(row.reason, size, row.room)[1]) / 2
    page.text(row.name, (left, top, row.room, name_high + 2), 34, face="semibold")
    page.text(row.reason, (left, top + name_high, row.room, y + high - top - name_high), size, colour="ink_soft")
    cell = min(44.0, (row.room - column - 24) / 10 * 38 / 44)
    if cell > 10:  # noqa: PLR2004  cells that can be told apart
        start = left + row.room - 10 * cell * 44 / 38
        cells(page, row.look, start, top + name_high / 2 - cell * 13 / 38, row.now, before=row.before, size=cell)
    page.node(Node(f"pillar-{row.id}", GAUGE, row.name, box, f"{row.now}/10, {row.reason}"))


def _moved(page: Page, look: str, change: int, box: Box) -> None:
    x, y, wide, high = box
    icon = "equals" if not change else "arrow-up" if change > 0 else "arrow-down"
    page.icon(icon, x, y + high / 2 - 18, 36, f"{look}.fg" if change else "ink_soft")
    if change:
        page.text(str(abs(change)), (x + 42, y, wide, high), 36, face="bold", colour=f"{look}.fg", valign="middle")


def _reason(state: State, turn: Accounts, pillar: str, language: str) -> str:
    """Return why a pillar moved: the cause that moved it most in the direction that it took."""
    at = state.book.pillar_at[pillar]
    net = state.pillars[at] - turn.pillars_before[at]
    mine = [change for change in turn.changes if change.target == pillar]
    same = [change for change in mine if (change.after - change.before) * net > 0] or mine
    if not same:
        return pick(month.NO_CARE, language)
    most = max(same, key=lambda change: abs(change.after - change.before))
    return wording.cause_words(state, most.cause, most.because, language) or pick(month.NO_CARE, language)
