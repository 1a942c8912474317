"""The split of the surplus as a panel. What is lawful comes from the rules."""

from __future__ import annotations

from dataclasses import dataclass

from kessessa.language import Text, decimal, euros, month, pick
from kessessa.language import closing as words
from kessessa.rules.assembly import sums
from kessessa.rules.moves import Split
from kessessa.rules.state import State
from kessessa.screen import bars
from kessessa.screen.fitting import fitting
from kessessa.screen.page import Page
from kessessa.screen.panels import small_button
from kessessa.screen.scenes.assembly_parts import PAD
from kessessa.screen.tokens import Box

RESERVES, MEMBERS, PROJECT = 0, 1, 2
_NAMES: tuple[Text, Text, Text] = (month.RESERVES, month.RETURN, month.COMMON)
_BUTTON, _APART = 76.0, 16.0
"""How high and wide − and + are, and how far they stand from each other."""
_BIG_BUTTON, _SUMS = 88.0, (46.0, 42.0, 38.0, 34.0, 32.0)
"""How large − and + are, and at which sizes a sum is written, where its line stands under the sum."""
_BARS = (50.0, 74.0, 110.0)
"""How high the bar is: where room is short, usually, at most."""
_SIZES = ((40, 34), (38, 32), (36, 30), (34, 28), (32, 28))
_NOTCH = 4.0
_NAME = 84.0
"""Where the name of a part begins in its row."""
_BEFORE_SUM = 32.0
_AIR = 30.0
"""Between title and bar, where the law asks for no minimum."""
_LARGE, _ROOMY = 5000, 1300
"""From this surplus on, sums are written smaller beside the names."""


def parts_of(state: State, split: Split) -> tuple[int, ...]:
    """Return the parts that this form of cooperative knows: no return to members where it allows none."""
    some = state.book.scenario.form.member_return or split.members
    return (RESERVES, MEMBERS, PROJECT) if some else (RESERVES, PROJECT)


def moved(split: Split, part: int, step: int) -> tuple[Split, ...]:
    """Return the splits in which a part changes by `step` percents, the others paying: the project first."""
    found = []
    order = {RESERVES: (PROJECT, MEMBERS), MEMBERS: (PROJECT, RESERVES), PROJECT: (RESERVES, MEMBERS)}
    for payer in order[part]:
        shares = [split.reserves, split.members, split.project]
        shares[part] += step
        shares[payer] -= step
        if min(shares) >= 0:
            found.append(Split(*shares))
    return tuple(found)


def part_name(part: int, language: str) -> str:
    """Return what a part is called."""
    return pick(_NAMES[part], language)


@dataclass(frozen=True, slots=True)
class _Line:
    part: int
    name: str
    line: str
    percent: int
    amount: str


@dataclass(frozen=True, slots=True)
class SplitPanel:
    """The split panel: the surplus in euros, its shares in percents, and whether they can be changed.

    `warned` stands in place of the question where the law has a page of its own; `brief` leaves out second lines
    that do not fit.
    """

    state: State
    surplus: int
    split: Split
    changing: bool
    warned: str = ""
    brief: bool = False

    def _lines(self, language: str) -> tuple[_Line, ...]:
        shares = (self.split.reserves, self.split.members, self.split.project)
        paid = sums(self.surplus, shares)
        tale = self.state.book.scenario
        lines = (month.RESERVES_LINE, tale.form.return_line or month.RETURN_LINE, tale.surplus_project)
        return tuple(
            _Line(
                part, part_name(part, language), pick(lines[part], language), shares[part], euros(paid[part], language)
            )
            for part in parts_of(self.state, self.split)
        )

    def draw(self, page: Page, box: Box) -> None:
        """Draw title, bar with the legal minimum as a notch, and a line a part."""
        x, y, wide, high = box
        page.panel(box)
        left, room = x + PAD, wide - 2 * PAD
        title = self.warned or pick(month.SPLIT_TITLE, page.language, sum=euros(self.surplus, page.language))
        ink = "warning" if self.warned else "ink"
        size = fitting(page, title, (48, 44, 40), (room, 80), "headline")
        top = y + 22 + page.text(title, (left, y + 22, room, 200), size, face="headline", colour=ink)
        lines = self._lines(page.language)
        no_return = "" if len(lines) > 2 else pick(month.NO_RETURN, page.language)  # noqa: PLR2004  all three parts
        told = max(self._told(page, line, room) for line in lines) if self.brief else 0.0
        least = len(lines) * max(_BUTTON + _APART, page.measure("A", 56, 99, "headline")[1], told)
        spare = y + high - 16 - top - self._label_high(page) - 18 - least
        tall = page.measure(no_return, 32, room)[1]
        if no_return and not (self.brief and spare - tall - 14 < _BARS[0] <= spare):  # the law says it on its page
            page.text(no_return, (left, y + high - 22 - tall, room, tall + 4), 32, colour="ink_soft")
            high, spare = high - tall - 14, spare - tall - 14
        usual = _BARS[1] + page.kit.spare / 10
        top = self._bar(page, (left, top, room, max(_BARS[0], min(usual, _BARS[2], spare))))
        each = (y + high - 16 - top) / len(lines)
        if self.changing and each < _BUTTON + _APART - 0.5:
            page.problems.append(f"too close: rows of the split take {each:.0f}")
        rows = [(line, (left, top + at * each, room, each)) for at, line in enumerate(lines)]
        under = self.brief and self.changing and not all(self._fits(page, line, own) for line, own in rows)
        under = under and all(self._named(page, line) <= self._line_room(room) for line in lines)
        for line, own in rows:
            (self._row_over_line if under else self._row)(page, line, own)

    def need(self, page: Page, wide: float) -> float:
        """Return how high the panel is with a low bar and its rows as they usually are."""
        title = pick(month.SPLIT_TITLE, page.language, sum=euros(self.surplus, page.language))
        title_high = page.measure(title, 48, wide - 2 * PAD, "headline")[1]
        count = len(parts_of(self.state, self.split))
        foot = 0.0 if count > 2 else page.measure(pick(month.NO_RETURN, page.language), 32, wide - 2 * PAD)[1] + 14  # noqa: PLR2004
        rows = count * max(_BUTTON + _APART, page.measure("A", 56, 99, "headline")[1])
        return 22 + title_high + self._label_high(page) + _BARS[0] + page.kit.spare / 10 + 18 + rows + 16 + foot

    def _label_high(self, page: Page) -> float:
        """Return how high the mark of the legal minimum above the bar is, or the air in its place."""
        least = self.state.book.scenario.form.reserve_minimum
        return page.measure("A", 32, 99, "semibold")[1] + 10 if least else _AIR

    def _bar(self, page: Page, box: Box) -> float:
        x, y, wide, high = box
        least = self.state.book.scenario.form.law_minimum
        notch = x + wide * least / 100
        label_high = self._label_high(page)
        if least:
            label = pick(month.MINIMUM, page.language, n=decimal(least, page.language))
            label_wide = page.measure(label, 32, 900, "semibold")[0]
            before, after = notch - label_wide - 26, notch + 26
            start = before if before >= x else min(after, x + wide - label_wide)
            page.text(label, (start, y + 4, label_wide + 4, label_high - 8), 32, face="semibold")
            page.icon("caret-down", notch - 20, y + label_high - 40, 40, filled=True)
        y += label_high
        shares = (self.split.reserves, self.split.members, self.split.project)
        bars.stacked(page, shares, bars.SHARES, (x, y, wide, high), 100)
        if least:
            page.flat((notch - _NOTCH - 3, y - 6, 2 * _NOTCH + 6, high + 12), "surface", 4)
            page.flat((notch - _NOTCH, y - 10, 2 * _NOTCH, high + 20), "ink", 3)
        return y + high + 18

    def _amount(self, page: Page, line: _Line, wide: float) -> tuple[float, float, float]:
        """Return how large a sum is written, how wide it is, and where in a row of a width it ends."""
        big = 56.0 if self.surplus < _LARGE and (wide > _ROOMY or not self.changing) else 46.0
        buttons = 2 * _BUTTON + _APART + 24 if self.changing else 0.0
        return big, page.measure(line.amount, big, 900, "headline")[0], wide - buttons

    def _percent_wide(self, page: Page) -> float:
        shares = (self.split.reserves, self.split.members, self.split.project)
        return max(page.measure(_percent(share, page.language), 34, 400)[0] for share in shares)

    def _name_room(self, page: Page, line: _Line, wide: float) -> float:
        """Return how wide the name and its line may be beside the percent and the sum."""
        _, amount_wide, end = self._amount(page, line, wide)
        return end - amount_wide - _NAME - 14 - _BEFORE_SUM - self._percent_wide(page)

    @staticmethod
    def _line_room(wide: float) -> float:
        """Return how wide the line may be that stands under the percent and the sum."""
        return wide - 2 * _BIG_BUTTON - 2 * _APART - _NAME

    def _told(self, page: Page, line: _Line, wide: float) -> float:
        """Return how high a name and its line are at least."""
        room = self._line_room(wide) if self.changing else self._name_room(page, line, wide)
        (name, size), text = _SIZES[-1], (line.name, line.line)
        return page.measure(text[0], name, room, "semibold")[1] + page.measure(text[1], size, room)[1]

    def _named(self, page: Page, line: _Line) -> float:
        """Return how wide a name is with the percent and the sum after it, in the smallest letters."""
        name, amount = page.measure(line.name, _SIZES[-1][0], 3000, "semibold")[0], self._sum(page, line)[1]
        return name + 28 + self._percent_wide(page) + _BEFORE_SUM + amount

    @staticmethod
    def _sum(page: Page, line: _Line, high: float = 0.0) -> tuple[float, float]:
        """Return how large a sum is written on a line so high, and how wide it then is."""
        size = fitting(page, line.amount, _SUMS, (900, high), "headline")
        return size, page.measure(line.amount, size, 900, "headline")[0]

    def _fits(self, page: Page, line: _Line, box: Box) -> bool:
        """Return whether a name and its line fit beside the percent and the sum."""
        room = self._name_room(page, line, box[2])
        name, size = _SIZES[-1]
        tall = page.measure(line.name, name, room, "semibold")[1] + page.measure(line.line, size, room)[1]
        return tall <= box[3] + 1

    def _ends(self, page: Page, line: _Line, box: Box, side: float) -> None:
        """Draw both ends of a row: the colour of the part and, where it can be changed, − and +."""
        x, y, wide, high = box
        middle, end = y + high / 2, x + wide
        bars.swatch(page, (x, middle - 32, 64, 64), bars.SHARES[line.part], 16)
        if self.changing:
            for at, (name, icon, text) in enumerate((("less", "minus", words.LESS), ("more", "plus", words.MORE))):
                spot = (end - (2 - at) * side - (1 - at) * _APART, middle - side / 2 - 3, side, side)
                small_button(page, f"{name}-{line.part}", icon, pick(text, page.language, part=line.name), spot)

    def _row_over_line(self, page: Page, line: _Line, box: Box) -> None:
        """Draw a row in two lines: name, percent and sum, then what the part is for."""
        x, y, wide, high = box
        room, (size, small) = self._line_room(wide), _SIZES[-1]
        self._ends(page, line, box, min(_BIG_BUTTON, high - _APART))
        one = page.measure(line.name, size, room, "semibold")[1]
        two = page.measure(line.line, small, room)[1]
        two = two if one + two <= high + 1 else 0.0  # the law's page and the host's words do without
        left, top = x + _NAME, y + (high - one - two) / 2
        big, amount = self._sum(page, line, one + 8)
        percent, end = _percent(line.percent, page.language), left + room - amount
        page.text(line.name, (left, top, room, one + 2), size, face="semibold")
        page.text(line.amount, (end - 2, top - 4, amount + 4, one + 8), big, face="headline", valign="middle")
        spot = (left, top, end - _BEFORE_SUM - left, one)
        page.text(percent, spot, size, colour="ink_soft", align="right", valign="middle")
        page.text(line.line if two else "", (left, top + one, room, two + 2), small, colour="ink_soft")
        page.says(f"{line.name} {percent} {line.amount}", box)

    def _row(self, page: Page, line: _Line, box: Box) -> None:
        x, y, wide, high = box
        middle = y + high / 2
        self._ends(page, line, box, _BUTTON)
        big, amount_wide, along = self._amount(page, line, wide)
        end = x + along
        page.text(line.amount, (end - amount_wide - 2, y, amount_wide + 4, high), big, face="headline", valign="middle")
        percent, room = _percent(line.percent, page.language), self._name_room(page, line, wide)
        for title, size in _SIZES:
            name_high = page.measure(line.name, title, room, "semibold")[1]
            line_high = page.measure(line.line, size, room)[1]
            if name_high + line_high <= high - 4:
                break
        if self.brief and name_high + line_high > high + 1:
            line_high = 0.0
        top = middle - (name_high + line_high) / 2
        left = x + _NAME
        page.text(line.name, (left, top, room, name_high + 2), title, face="semibold")
        page.text(line.line if line_high else "", (left, top + name_high, room, line_high + 2), size, colour="ink_soft")
        widest = max(self._amount(page, other, wide)[1] for other in self._lines(page.language))
        written = max(page.measure(line.name, title, room, "semibold")[0], page.measure(line.line, size, room)[0])
        if left + written + 14 > end - widest - _BEFORE_SUM - self._percent_wide(page):
            widest = amount_wide
        before = end - widest - _BEFORE_SUM - self._percent_wide(page) - 2
        spot = (before, y, self._percent_wide(page) + 4, high)
        page.text(percent, spot, min(34, title), colour="ink_soft", align="right", valign="middle")
        page.says(f"{line.name} {percent} {line.amount}", (x, y, wide, high))


def _percent(share: int, language: str) -> str:
    return f"{share} %" if language == "fr" else f"{share}%"
