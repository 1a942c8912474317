"""The money of a round: what comes in and goes out as bars by source, and the treasury that it moves."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial

from kessessa.language import euros, month, pick, signed_euros, things
from kessessa.language import window_round as words
from kessessa.rules.draft import VARIOUS
from kessessa.rules.state import State
from kessessa.rules.turns import Accounts
from kessessa.screen import bars
from kessessa.screen.film import in_out_cubic
from kessessa.screen.fitting import fitting
from kessessa.screen.motion import counts, moves
from kessessa.screen.page import Page, Spot
from kessessa.screen.tokens import Box
from kessessa.screen.widgets import icon_growth
from kessessa.session import wording

MONEY, IN, OUT, PURSE = "money", "in", "out", "purse"
"""What a panel of money shows: both sides with the treasury, one side, or the treasury alone."""
_SOURCES, _LINES = 4, 9
"""So many sources of a side are named; where both sides would have more lines than this, income names one less."""
_COLUMNS, _APART = 1200, 80
_PAD = 40.0
_ROW, _TALL = 76.0, 210.0
"""How high a row is at most: among those of both sides, and alone on a page."""
_SHORTEST = 14.0
"""A bar is at least that long, so that the smallest sum still shows its colour and pattern."""
_NAMES = (34.0, 32.0, 30.0, 28.0)
_COIN, _FLIGHT, _AFTER, _FIRST = 48.0, 0.6, 0.14, 0.1
"""How large coins on their way are; seconds that each takes, that part it from the next, and before the first."""


@dataclass(frozen=True, slots=True)
class _Side:
    """Income or charges: the heading, its sign, and (name, euros) by source."""

    heading: str
    income: bool
    lines: tuple[tuple[str, int], ...]

    @property
    def ink(self) -> str:
        """The colour of its words and bars."""
        return "success" if self.income else "danger"

    @property
    def icon(self) -> str:
        """The arrow that leads in or out."""
        return "arrow-down-left" if self.income else "arrow-up-right"

    def sum_of(self, amount: int, language: str) -> str:
        """Return an amount with the sign of this side."""
        return signed_euros(amount if self.income else -amount, language)


def _sides(state: State, turn: Accounts, language: str) -> tuple[_Side, _Side]:
    income, charges = (_sources(state, accounts, language, _SOURCES) for accounts in (turn.income, turn.charges))
    if len(income) + len(charges) > _LINES:
        income = _sources(state, turn.income, language, _SOURCES - 1)
    return (
        _Side(pick(month.COMES_IN, language), True, income),
        _Side(pick(month.GOES_OUT, language), False, charges),
    )


def _sources(
    state: State, accounts: tuple[tuple[str, int], ...], language: str, most: int
) -> tuple[tuple[str, int], ...]:
    """Return the largest sources by name, the rest together with what is various; where there is none, say so."""
    ranked = sorted(accounts, key=lambda account: -account[1])
    if not ranked:
        return ((pick(words.NOTHING_IN, language), 0),)
    sources = [account for account in ranked if account[0] != VARIOUS]
    kept, rest = sources[:most], sources[most:] + [account for account in ranked if account[0] == VARIOUS]
    if len(rest) == 1:
        kept, rest = kept + rest, []
    named = tuple((wording.account_name(state.book, name, language), amount) for name, amount in kept)
    return (*named, (pick(month.OTHERS, language), sum(amount for _, amount in rest))) if rest else named


class Money:
    """The panel of a round's money, or of a part of it."""

    def __init__(self, page: Page, state: State, turn: Accounts, part: str = MONEY) -> None:
        """Read income and charges in the language of a page."""
        self.turn, self.part = turn, part
        self.both = _sides(state, turn, page.language)
        self.sides = {MONEY: self.both, IN: self.both[:1], OUT: self.both[1:]}.get(part, ())
        self.title = pick(month.MONEY, page.language)
        self._coins: list[tuple[Spot, bool]] = []

    @property
    def treasured(self) -> bool:
        """Whether the treasury stands at the foot."""
        return self.part != IN

    def need(self, page: Page, wide: float) -> float:
        """Return how high the panel must be, one column of rows with the smallest letters."""
        foot = self._foot(page) + 8 if self.treasured else 20.0
        return 26 + self._head(page, wide) + 4 + self._count() * _line_high(page, _NAMES[-1]) + foot

    def _count(self) -> int:
        """Return how many rows there are one under another, with the headings of two sides."""
        return sum(len(side.lines) for side in self.sides) + (len(self.sides) if self.part == MONEY else 0)

    def _abreast(self, page: Page, wide: float, high: float) -> bool:
        """Return whether both sides stand beside each other: rows under another would be small, and names fit."""
        small = high < self._count() * _line_high(page, _NAMES[0])
        return small and wide > _COLUMNS and self._on_lines(page, _NAMES[-1], (wide - _APART) / 2)

    def _head(self, page: Page, wide: float) -> float:
        if self.part == PURSE:
            return 0.0
        return page.measure(self._heading(), 46, wide - 2 * _PAD - 70, "headline")[1]

    def _heading(self) -> str:
        return self.title if self.part == MONEY else self.sides[0].heading

    def _foot(self, page: Page) -> float:
        return max(112.0, _treasury_high(page) + 24)

    def draw(self, page: Page, box: Box) -> None:
        """Draw the panel; coins travel between the lines and the treasury, which counts."""
        x, y, wide, high = box
        page.panel(box)
        if self.part == PURSE:
            self._treasury(page, (x + _PAD, y, wide - 2 * _PAD, high))
            return
        top = y + 26 + self._title(page, (x + _PAD, y + 26, wide - 2 * _PAD, 160)) + 4
        foot = self._foot(page) if self.treasured else 12.0
        self._rows(page, (x + _PAD, top, wide - 2 * _PAD, y + high - foot - 8 - top))
        if self.treasured:
            spot = (x + _PAD, y + high - foot, wide - 2 * _PAD, foot - 8)
            page.rule(*spot[:3])
            self._travel(page, (x, y, wide, high), (spot[0] + 35, spot[1] + spot[3] / 2))
            self._treasury(page, (spot[0], spot[1] + 4, spot[2], spot[3] - 4))

    def _title(self, page: Page, box: Box) -> float:
        if self.part == MONEY:
            return page.text(self.title, box, 46, face="headline")
        x, y, wide, high = box
        side, icon = self.sides[0], 44 * icon_growth(page)
        first = page.measure("X", 46, 900, "headline")[1]
        page.icon(side.icon, x, y + (first - icon) / 2, icon, side.ink)
        words_box = (x + icon + 18, y, wide - icon - 18, high)
        return page.text(side.heading, words_box, 46, face="headline", colour=side.ink)

    def _rows(self, page: Page, box: Box) -> None:
        x, y, wide, high = box
        if self.part == MONEY and self._abreast(page, wide, high):
            half = (wide - _APART) / 2
            most = max(len(side.lines) for side in self.sides) + 1
            for at, side in enumerate(self.sides):
                self._side(page, side, (x + at * (half + _APART), y, half, high), most)
            return
        every = self._count()
        for side in self.sides:
            count = len(side.lines) + (self.part == MONEY)
            part = high * count / every
            self._side(page, side, (x, y, wide, part), count)
            y += part

    def _side(self, page: Page, side: _Side, box: Box, count: int) -> None:
        """Draw a side whose `count` rows fill a box, as far as rows may be high."""
        x, y, wide, high = box
        most = _ROW * page.scale * (1.3 if page.kit.spare else 1.0) if self.part == MONEY else _TALL
        each = min(most, high / count)
        lower = (size for size in _NAMES if _line_high(page, size) <= each + 1 and self._on_lines(page, size, wide))
        size = next(lower, _NAMES[-1])
        if self.part == MONEY:
            sign = 34 * icon_growth(page)
            page.icon(side.icon, x, y + (each - sign) / 2, sign, side.ink)
            spot = (x + sign + 12, y - 4, wide - sign - 12, each + 8)
            page.text(side.heading, spot, size, face="semibold", colour=side.ink, valign="middle")
            y += each
        columns = self._columns(page, size, wide)
        for at, line in enumerate(side.lines):
            self._line(page, side, line, (x, y + at * each, wide, each), (size, *columns))

    def _on_lines(self, page: Page, size: float, wide: float) -> bool:
        """Return whether every name takes one line in a column of that width."""
        names, _ = self._columns(page, size, wide)
        every = (name for side in self.both for name, _ in side.lines)
        return all(page.measure(name, size, 2000, "semibold")[0] <= names for name in every)

    def _columns(self, page: Page, size: float, wide: float) -> tuple[float, float]:
        """Return how wide names and sums are: the same on both sides, so that their bars compare."""
        lines = [(side, *line) for side in self.both for line in side.lines]
        told = (side.sum_of(amount, page.language) for side, _, amount in lines)
        sums = max(page.measure(text, size + 4, 900, "headline")[0] for text in told) + 16
        widest = max(page.measure(name, size, 2000, "semibold")[0] for _, name, _ in lines) + 4
        return min(wide - sums - 30, max(widest, 0.3 * wide), max(0.5 * wide, wide - sums - 190)), sums

    def _line(
        self, page: Page, side: _Side, line: tuple[str, int], box: Box, columns: tuple[float, float, float]
    ) -> None:  # fmt: skip
        x, y, wide, high = box
        name, amount = line
        size, names, sums = columns
        told = side.sum_of(amount, page.language)
        page.text(name, (x, y - 4, names, high + 8), size, face="semibold", valign="middle")
        spot = (x + wide - sums - 2, y - 4, sums + 4, high + 8)
        page.text(told, spot, size + 4, face="headline", align="right", valign="middle")
        bar = wide - sums - names - 46
        most = max(amount for each in self.both for _, amount in each.lines)
        thick = min(36.0 * icon_growth(page), high - 14) if high < _TALL / 2 else high * 0.4
        if amount and bar > 40:  # noqa: PLR2004  room enough to compare
            long = max(_SHORTEST, bar * amount / max(1, most))
            _bar(page, (x + names + 22, y + (high - thick) / 2, long, thick), income=side.income)
        if amount:
            self._coins.append(((x + wide - sums - 30, y + high / 2), side.income))
        page.says(f"{name} {told}", (x, y, wide, high))

    @property
    def seconds(self) -> float:
        """How long coins travel in all."""
        return _FLIGHT + _AFTER * max(0, len(self._coins) - 1) if self._coins else 0.0

    def _travel(self, page: Page, box: Box, purse: Spot) -> None:
        """Let a coin go from each line of income to the treasury, then from the treasury to each line of charges."""
        if not self._coins:
            return
        flights = [(line, purse) if income else (purse, line) for line, income in self._coins]
        moves(page, box, partial(_paint_coins, flights=flights, seconds=self.seconds), at=_FIRST, span=self.seconds)

    def _treasury(self, page: Page, box: Box) -> None:
        x, y, wide, high = box
        turn, language = self.turn, page.language
        coin = 70 * icon_growth(page)
        page.picture("coin.svg", (x, y + (high - coin) / 2, coin, coin))
        ends = (euros(turn.before, language), euros(turn.after, language))
        sum_wide = max(page.measure(end, 68, 900, "headline")[0] for end in ends)
        number = (x + wide - sum_wide - 2, y - 8, sum_wide + 4, high + 16)
        if self._coins:
            paint = partial(_paint_sum, turn=turn, box=number)
            with counts(page, number, paint, _FIRST, max(0.4, self.seconds), there=True):
                _paint_sum(page, 1, turn=turn, box=number)
        else:
            _paint_sum(page, 1, turn=turn, box=number)
        change = signed_euros(turn.after - turn.before, language)
        line = pick(month.BEFORE_THEN, language, before=ends[0], change=change)
        left = x + coin + 20
        room = number[0] - 20 - left
        size = fitting(page, line, (32, 30, 28), (room, page.measure("A", 32, 99)[1]))
        name = pick(things.TREASURY, language)
        top = y + (high - _treasury_high(page)) / 2
        name_high = page.text(name, (left, top, room, 200), 36, face="semibold")
        page.text(line, (left, top + name_high, room, y + high + 8 - top - name_high), size, colour="ink_soft")
        page.says(f"{name} {ends[1]}, {line}", box)


def _line_high(page: Page, size: float) -> float:
    """Return how high a row of names and sums is at a size."""
    return max(page.measure("A", size, 99, "semibold")[1], page.measure("A", size + 4, 99, "headline")[1])


def _bar(page: Page, box: Box, *, income: bool) -> None:
    bars.swatch(page, box, bars.Fill("success") if income else bars.Fill("danger", "danger_soft", "diagonal"), 8)


def _treasury_high(page: Page) -> float:
    return page.measure("A", 36, 99, "semibold")[1] + page.measure("A", 32, 99)[1]


def _paint_sum(page: Page, way: float, *, turn: Accounts, box: Box) -> None:
    """Write what the treasury holds at a part of its way from before to after."""
    amount = turn.after if way >= 1 else round(turn.before + (turn.after - turn.before) * way)
    ink = "danger" if amount < 0 else "ink"
    text = euros(amount, page.language)
    if way < 1:
        page.flat((box[0], box[1] + 8, box[2], box[3] - 16), "surface", 0)  # over what there was before the first coin
    page.text(text, box, 68, face="headline", colour=ink, align="right", valign="middle")


def _paint_coins(page: Page, way: float, *, flights: list[tuple[Spot, Spot]], seconds: float) -> None:
    """Draw the coins that are on their way at a part of the whole time."""
    for at, (start, end) in enumerate(flights):
        part = (way * seconds - at * _AFTER) / _FLIGHT
        if 0 <= part < 1:
            eased = in_out_cubic(part)
            x, y = (one + (two - one) * eased for one, two in zip(start, end, strict=True))
            page.picture("coin.svg", (x - _COIN / 2, y - _COIN / 2, _COIN, _COIN))
