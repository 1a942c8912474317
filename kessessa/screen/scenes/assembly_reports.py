"""The two reports of the general assembly: the session's money in two stacked bars, and what became of each pillar."""

from __future__ import annotations

from dataclasses import dataclass

from kessessa.language import closing as words
from kessessa.language import euros, month, pick, signed_euros
from kessessa.rules.moves import Proceed
from kessessa.scoring.reports import Moral, Sums, financial, moral
from kessessa.screen import bars
from kessessa.screen.fitting import fitting
from kessessa.screen.nodes import GAUGE, Node
from kessessa.screen.page import Page
from kessessa.screen.scene import Transition
from kessessa.screen.scenes.assembly_parts import BODY, PAD, AssemblyScene
from kessessa.screen.seat import Seat, round_name
from kessessa.screen.tokens import Box
from kessessa.screen.widgets import Button, cells, pillar_badge
from kessessa.session import wording

_SOURCES = 4
_GAP = 28.0
_ROW_GAP = 24.0
_BADGE = 84.0


@dataclass(frozen=True, slots=True)
class _Part:
    name: str
    amount: int


class FinancialScene(AssemblyScene):
    """Where the session's money came from and went, what is left, and how free of one funder the cooperative is."""

    name = "financial"
    step = 0
    line = month.FINANCIAL

    def __init__(self, seat: Seat) -> None:
        """Read the report."""
        super().__init__(seat)
        self.report = financial(self.state)

    def pages(self, level: int) -> int:
        """Return one page; the bars, then what is left; a panel a page."""
        return (1, 2, 4)[level]

    def draw(self, page: Page, level: int, index: int) -> None:
        """Draw the panels of a page."""
        self.head(page)
        x, y, wide, high = BODY
        whole = max(sum(amount for _, amount in sums) for sums in (self.report.income, self.report.charges))
        if level == 0:
            foot = 126.0
            each = (high - foot - 2 * _GAP) / 2
            self._bar(page, (x, y, wide, each), whole, income=True)
            self._bar(page, (x, y + each + _GAP, wide, each), whole, income=False)
            top = y + 2 * (each + _GAP)
            self._result(page, (x, top, 880, foot))
            self._autonomy(page, (970, top, 890, foot))
        elif level == 1 and not index:
            each = (high - _GAP) / 2
            self._bar(page, (x, y, wide, each), whole, income=True)
            self._bar(page, (x, y + each + _GAP, wide, each), whole, income=False)
        elif level == 1:
            self._result(page, (x, y, wide, 340))
            self._autonomy(page, (x, y + 340 + _GAP, wide, 340))
        elif index < 2:  # noqa: PLR2004  income, then charges
            self._bar(page, BODY, whole, income=not index)
        else:
            (self._result, self._autonomy)[index - 2](page, (x, y, wide, 480))
        go = Button("go", pick(month.TO_MORAL, page.language), "return", "arrow-right")
        self.foot(page, go, advice=self.voices(page.language), index=index, total=self.pages(level))

    def _parts(self, sums: Sums, language: str) -> tuple[_Part, ...]:
        """Return the largest accounts by name, the rest together."""
        named = [_Part(wording.account_name(self.state.book, name, language), amount) for name, amount in sums]
        named.sort(key=lambda part: -part.amount)
        if len(named) <= _SOURCES + 1:
            return tuple(named)
        rest = sum(part.amount for part in named[_SOURCES:])
        return (*named[:_SOURCES], _Part(pick(month.OTHERS, language), rest))

    def _bar(self, page: Page, box: Box, whole: int, *, income: bool) -> None:
        x, y, wide, high = box
        report, language = self.report, page.language
        page.panel(box)
        left, room = x + PAD, wide - 2 * PAD
        sums = report.income if income else report.charges
        total = euros(sum(amount for _, amount in sums), language)
        total_wide, head = page.measure(total, 52, 900, "headline")
        side = 40.0
        page.icon(
            "arrow-down-left" if income else "arrow-up-right", left, y + 22 + head / 2 - side / 2, side,
            "success" if income else "danger",
        )  # fmt: skip
        title = pick(month.WHERE_FROM if income else month.WHERE_TO, language)
        spot = (left + 66, y + 22, room - 66 - total_wide - 30, head)
        page.text(title, spot, fitting(page, title, (46, 42, 38, 34), (spot[2], head), "headline"), face="headline",
                  valign="middle")  # fmt: skip
        page.text(
            total, (left + room - total_wide - 2, y + 22, total_wide + 4, head), 52, face="headline", align="right"
        )
        parts = self._parts(sums, language)
        fills = bars.INCOME if income else bars.CHARGES
        legend = _legend(page, parts, room, language)
        top = y + 22 + head + 14
        line = max(page.measure("A", 36, 99, "headline")[1], page.measure("A", 34, 99)[1])
        listed = len(legend) * (line + 10)
        thick = max(40.0, min(110.0, y + high - 22 - listed - 16 - top))
        bars.stacked(page, tuple(part.amount for part in parts), fills, (left, top, room, thick), whole)
        _draw_legend(page, legend, fills, (left, top + thick + 16, room, y + high - 4 - top - thick - 16), line)
        page.says(f"{title} {total}", box)

    def _result(self, page: Page, box: Box) -> None:
        x, y, wide, high = box
        report, language = self.report, page.language
        gain = report.surplus > 0
        page.flat(box, "ok_soft" if gain else "warning_soft", 32)
        page.picture("coin.svg", (x + 44, y + high / 2 - 38, 76, 76))
        amount = signed_euros(report.surplus, language)
        amount_wide = page.measure(amount, 64, 900, "headline")[0]
        ink = "success" if gain else "danger"
        spot = (x + wide - 44 - amount_wide, y, amount_wide + 4, high)
        page.text(amount, spot, 64, face="headline", colour=ink, align="right", valign="middle")
        room = spot[0] - 24 - (x + 146)
        title = pick(month.SURPLUS if gain else month.LOSS, language)
        line = pick(month.INVESTED, language, sum=euros(report.invested, language)) if report.invested else ""
        _two_lines(page, (title, line), (x + 146, y, room, high))
        page.says(f"{title} {amount}", box)

    def _autonomy(self, page: Page, box: Box) -> None:
        x, y, wide, high = box
        report, language = self.report, page.language
        page.flat(box, "surface_alt", 32)
        side = 84.0
        middle = (x + 40, y + high / 2 - side / 2)
        page.shape("hex", *middle, side, "primary")
        page.text("4", (*middle, side, side), 44, face="headline", colour="on_primary", align="centre", valign="middle",
                  fixed=True)  # fmt: skip
        line = pick(words.NO_FUNDER, language)
        if report.largest:
            who = wording.account_name(self.state.book, report.largest, language)
            line = pick(month.LARGEST, language, n=report.share, who=who)
        title = pick(month.AUTONOMY, language)
        _two_lines(page, (title, line), (x + 152, y, wide - 152 - 30, high))
        page.says(f"{title} {line}", box)

    def press(self, node: str) -> Transition:
        """Go on to the moral report."""
        return self.send(Proceed())


def _two_lines(page: Page, lines: tuple[str, str], box: Box) -> None:
    """Write a title and a line under it, in the middle of a box."""
    x, y, wide, high = box
    title_high = page.measure(lines[0], 38, wide, "semibold")[1]
    size = fitting(page, lines[1], (34, 32, 30, 28), (wide, high - title_high - 4))
    line_high = page.measure(lines[1], size, wide)[1] if lines[1] else 0.0
    top = y + (high - title_high - line_high) / 2
    page.text(lines[0], (x, top, wide, title_high + 2), 38, face="semibold")
    page.text(lines[1], (x, top + title_high, wide, y + high - top - title_high), size, colour="ink_soft")


_Entry = tuple[int, str, str, float]
"""A part's place, its name, its sum, and how wide the three take."""


def _legend(page: Page, parts: tuple[_Part, ...], room: float, language: str) -> list[list[_Entry]]:
    """Lay the legend on as few lines as it needs."""
    lines: list[list[_Entry]] = []
    used = room
    for at, part in enumerate(parts):
        amount = euros(part.amount, language)
        wide = 56 + page.measure(part.name, 34, 2000)[0] + 14 + page.measure(amount, 36, 900, "headline")[0] + 40
        if not lines or used + wide - 40 > room:
            lines.append([])
            used = 0.0
        lines[-1].append((at, part.name, amount, wide))
        used += wide
    return lines


def _draw_legend(
    page: Page, lines: list[list[_Entry]], fills: tuple[bars.Fill, ...], box: Box, line_high: float
) -> None:
    x, y, _, high = box
    if not lines:
        page.text(pick(words.NOTHING_MOVED, page.language), box, 34, colour="ink_soft")
    step = min(line_high + 24, high / max(1, len(lines)))
    for row, entries in enumerate(lines):
        left, top = x, y + row * step
        for at, name, amount, wide in entries:
            bars.swatch(page, (left, top + line_high / 2 - 20, 40, 40), fills[at], 10)
            taken = page.measure(name, 34, 2000)[0]
            page.text(name, (left + 56, top, taken + 2, line_high), 34, valign="middle")
            spot = (left + 56 + taken + 14, top, wide, line_high)
            page.text(amount, spot, 36, face="headline", valign="middle")
            left += wide


class MoralScene(AssemblyScene):
    """A row a pillar: its gauge with what moved since the start, and the decision of the round that moved it most."""

    name = "moral"
    step = 1
    line = month.MORAL

    def __init__(self, seat: Seat) -> None:
        """Read the report."""
        super().__init__(seat)
        self.rows = moral(self.state)

    def _a_page(self, level: int) -> int:
        return (len(self.rows), 3, 2)[level]

    def pages(self, level: int) -> int:
        """Return one page; then three rows a page; then two."""
        return -(-len(self.rows) // self._a_page(level))

    def draw(self, page: Page, level: int, index: int) -> None:
        """Draw the rows of a page."""
        self.head(page)
        count = self._a_page(level)
        shown = self.rows[index * count : (index + 1) * count]
        x, y, wide, high = BODY
        each = (high - _ROW_GAP * (count - 1)) / count
        for at, row in enumerate(shown):
            self._row(page, row, (x, y + at * (each + _ROW_GAP), wide, each))
        language = page.language
        voting = self.turn.surplus > 0
        go = Button("go", pick(month.TO_RESOLUTIONS if voting else words.TO_END, language), "return", "arrow-right")
        advice = pick(words.RAISE_HANDS, language) if voting else ""
        self.foot(page, go, advice=advice, index=index, total=self.pages(level))

    def _row(self, page: Page, row: Moral, box: Box) -> None:
        x, y, wide, high = box
        pillar = next(item for item in self.state.book.scenario.pillars if item.id == row.pillar)
        name = pick(pillar.name, page.language)
        page.panel(box)
        middle = y + high / 2
        pillar_badge(page, pillar.look, x + 36, middle - _BADGE / 2, _BADGE)
        left = x + 36 + _BADGE + 30
        names = (pick(item.name, page.language) for item in self.state.book.scenario.pillars)
        column = max(400.0, *(page.measure(item, 36, 900, "semibold")[0] + 20 for item in names))
        wide_number = max(120.0, page.measure("10", 68, 900, "headline")[0] + 10)
        name_high = page.measure(name, 36, column, "semibold")[1]
        top = middle - (name_high + 8 + 30) / 2
        page.text(name, (left, top, column, name_high + 2), 36, face="semibold")
        cells(page, pillar.look, left, top + name_high + 10, row.after, before=row.before, size=32)
        number = (left + column, y, wide_number, high)
        page.text(str(row.after), number, 68, face="headline", align="right", valign="middle")
        start = left + column + wide_number + 50
        page.flat((start, y + 24, 3, high - 48), "line", 1)
        title, line = self._told(row, page.language)
        room = x + wide - 30 - start - 40
        _story(page, (title, line), (start + 40, y + 4, room, high - 8))
        page.node(Node(f"pillar-{row.pillar}", GAUGE, name, box, f"{row.after}/10, {title}, {line}"))

    def _told(self, row: Moral, language: str) -> tuple[str, str]:
        """Return what moved a pillar most, and when."""
        name = round_name(self.state, language)
        if not row.round:
            return pick(words.NOTHING_MOVED, language), pick(words.NEVER_MOVED, language)
        if row.decision is None:
            return pick(words.UNDECIDED, language), pick(words.UNDECIDED_WHY, language, name=name, n=row.round)
        book = self.state.book
        made = row.decision
        title = pick(book.ways[made.matter][made.way].do, language)
        where = wording.title_of(book, made.matter, language)
        return title, pick(words.DECIDED_WHEN, language, name=name, n=row.round, title=where)

    def press(self, node: str) -> Transition:
        """Go on to the resolution, or to the end where nothing is to be shared out."""
        return self.send(Proceed())


def _story(page: Page, lines: tuple[str, str], box: Box) -> None:
    """Write a key moment: what was decided, and when and where."""
    x, y, wide, high = box
    title = size = 28.0
    for title, size in ((40, 34), (38, 32), (36, 32), (34, 30), (32, 28)):
        need = page.measure(lines[0], title, wide, "semibold")[1] + page.measure(lines[1], size, wide)[1]
        if need <= high:
            break
    title_high = page.measure(lines[0], title, wide, "semibold")[1]
    line_high = page.measure(lines[1], size, wide)[1]
    top = y + (high - title_high - line_high) / 2
    page.text(lines[0], (x, top, wide, title_high + 2), title, face="semibold")
    page.text(lines[1], (x, top + title_high, wide, line_high + 2), size, colour="ink_soft")
