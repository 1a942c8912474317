"""The financial report: the session's money in two stacked bars, what is left, and how free the cooperative is."""

from __future__ import annotations

from functools import partial

import pygame

from kessessa.language import closing as words
from kessessa.language import decimal, euros, month, pick, signed_euros
from kessessa.rules.moves import Proceed
from kessessa.scoring.reports import Sums, financial
from kessessa.screen import bars
from kessessa.screen.button import Button
from kessessa.screen.film import out_cubic
from kessessa.screen.fitting import fitting
from kessessa.screen.motion import counts, enters
from kessessa.screen.page import Page
from kessessa.screen.scene import Transition
from kessessa.screen.scenes.assembly_legend import Legend, legend, parts_of, table_high
from kessessa.screen.scenes.assembly_parts import PAD, AssemblyScene, body
from kessessa.screen.seat import Seat
from kessessa.screen.tokens import Box
from kessessa.screen.widgets import icon_growth
from kessessa.session import wording

_GAP = 28.0
_FOOT = 126.0
_THICK = 110.0
_RESULTS = 400.0
"""How high a result is at most on a page of its own."""


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
        """Return one page; the bars, then what is left; each bar on its own, then what is left."""
        return (1, 2, 3)[level]

    def draw(self, page: Page, level: int, index: int) -> None:
        """Draw the panels of a page."""
        self.head(page)
        x, y, wide, high = body(page)
        if level == 2 and index < 2:  # noqa: PLR2004  income, then charges
            self._bar(page, (x, y, wide, high), 0, income=not index)
        elif index:
            each = min(_RESULTS, (high - _GAP) / 2)
            self._result(page, (x, y, wide, each), 0)
            self._autonomy(page, (x, y + each + _GAP, wide, each), 1)
        else:
            foot = _FOOT + page.kit.spare / 8 if level == 0 else -_GAP
            each = (high - foot - 2 * _GAP) / 2
            self._bar(page, (x, y, wide, each), 0, income=True)
            self._bar(page, (x, y + each + _GAP, wide, each), 1, income=False)
            top = y + 2 * (each + _GAP)
            if level == 0:
                self._result(page, (x, top, 930, foot), 2)
                self._autonomy(page, (x + 960, top, wide - 960, foot), 3)
        go = Button("go", pick(month.TO_MORAL, page.language), "return", "arrow-right")
        self.foot(page, go, index=index, total=self.pages(level))
        self.beside(page, "users-three", self.voices(page.language), go)

    def _bar(self, page: Page, box: Box, order: float, *, income: bool) -> None:
        """Draw a side of the report; its bar unrolls once the panel has come in."""
        with enters(page, box, order, cue="" if order else "assemblee"):
            page.panel(box)
            x, y, wide, high = box
            inner = (x + PAD, y + 22, wide - 2 * PAD, high - 40)
            head = self._title(page, inner, sum(amount for _, amount in self._sums(income=income)), box, income=income)
            self._stacked(page, (inner[0], inner[1] + head + 14, inner[2], inner[3] - head - 14), income=income)

    def _sums(self, *, income: bool) -> Sums:
        return self.report.income if income else self.report.charges

    @staticmethod
    def _title(page: Page, box: Box, amount: int, whole: Box, *, income: bool) -> float:
        """Write what a bar is about and its whole sum; return how high that is."""
        x, y, room, _ = box
        total = euros(amount, page.language)
        total_wide, head = page.measure(total, 52, 900, "headline")
        side = 44.0 * icon_growth(page)
        icon, ink = ("arrow-down-left", "success") if income else ("arrow-up-right", "danger")
        page.icon(icon, x, y + head / 2 - side / 2, side, ink)
        title = pick(month.WHERE_FROM if income else month.WHERE_TO, page.language)
        spot = (x + side + 22, y, room - side - 22 - total_wide - 30, head)
        size = fitting(page, title, (46, 42, 38, 34), (spot[2], head), "headline")
        page.text(title, spot, size, face="headline", valign="middle")
        page.text(total, (x + room - total_wide - 2, y, total_wide + 4, head), 52, face="headline", align="right")
        page.says(f"{title} {total}", whole)
        return head

    def _legend(self, page: Page, room: tuple[float, float], *, income: bool) -> tuple[Legend, bool, float]:
        """Return what the parts of a bar stand for, whether as a table, and how high the bar may be above it."""
        parts = parts_of(self.state, self._sums(income=income), page.language)
        lines = legend(page, parts, bars.INCOME if income else bars.CHARGES, room[0])
        tabled = page.large and table_high(page, parts) + 80 <= room[1]
        need = table_high(page, parts) if tabled else lines.high
        most = _THICK * (1.0 if tabled else 1 + page.kit.spare / 300)
        return lines, tabled, max(40.0, min(most, room[1] - need - 20))

    def _stacked(self, page: Page, box: Box, *, income: bool) -> None:
        """Draw the bar and under it what its parts stand for: as a table where there is room, else in lines.

        Both bars are compared, so they are equally high.
        """
        x, y, wide, high = box
        whole = max(sum(amount for _, amount in self._sums(income=side)) for side in (True, False))
        lines, tabled, _ = self._legend(page, (wide, high), income=income)
        thick = min(self._legend(page, (wide, high), income=side)[2] for side in (True, False))
        bar = (x, y, wide, thick)
        with enters(page, bar, span="camera", paint=_unroll, margin=0):
            bars.stacked(page, tuple(part.amount for part in lines.parts), lines.fills, bar, whole)
        rest = (x, y + thick + 20, wide, high - thick - 20)
        if tabled:
            lines.table(page, rest)
        else:
            lines.draw(page, rest)

    def _result(self, page: Page, box: Box, order: float) -> None:
        x, y, wide, high = box
        report, language = self.report, page.language
        gain = report.surplus > 0
        with enters(page, box, order, margin=2):
            page.flat(box, "ok_soft" if gain else "warning_soft", 32)
            coin = 76 * icon_growth(page)
            page.picture("coin.svg", (x + 44, y + high / 2 - coin / 2, coin, coin))
            amount = signed_euros(report.surplus, language)
            amount_wide = page.measure(amount, 64, 900, "headline")[0]
            spot = (x + wide - 44 - amount_wide - 20, y, amount_wide + 22, high)
            left = x + 44 + coin + 26
            title = pick(month.SURPLUS if gain else month.LOSS, language)
            line = pick(month.INVESTED, language, sum=euros(report.invested, language)) if report.invested else ""
            _two_lines(page, (title, line), (left, y, spot[0] - 24 - left, high))
            paint = partial(_paint_surplus, surplus=report.surplus, box=spot)
            with counts(page, spot, paint):
                paint(page, 1)
            page.says(f"{title} {amount}", box)

    def _autonomy(self, page: Page, box: Box, order: float) -> None:
        x, y, wide, high = box
        report, language = self.report, page.language
        with enters(page, box, order, margin=2):
            page.flat(box, "surface_alt", 32)
            side = 84.0 * icon_growth(page)
            middle = (x + 40, y + high / 2 - side / 2)
            page.shape("hex", *middle, side, "primary")
            page.text("4", (*middle, side, side), side * 0.52, face="headline", colour="on_primary", align="centre",
                      valign="middle", fixed=True)  # fmt: skip
            line = pick(words.NO_FUNDER, language)
            if report.largest:
                who = wording.account_name(self.state.book, report.largest, language)
                line = pick(month.LARGEST, language, n=decimal(report.share, language), who=who)
            title = pick(month.AUTONOMY, language)
            _two_lines(page, (title, line), (x + 68 + side, y, wide - side - 68 - 30, high))
            page.says(f"{title} {line}", box)

    def press(self, node: str) -> Transition:
        """Go on to the moral report."""
        return self.send(Proceed())


def _unroll(window: pygame.Surface, rect: pygame.Rect, part: pygame.Surface, way: float) -> None:
    """Let a bar grow from its left end."""
    window.blit(part, rect.topleft, (0, 0, round(rect.width * out_cubic(way)), rect.height))


def _paint_surplus(page: Page, way: float, *, surplus: int, box: Box) -> None:
    amount = signed_euros(surplus if way >= 1 else round(surplus * way), page.language)
    ink = "success" if surplus > 0 else "danger"
    page.text(amount, box, 64, face="headline", colour=ink, align="right", valign="middle")


def _two_lines(page: Page, lines: tuple[str, str], box: Box) -> None:
    """Write a title and a line under it, in the middle of a box."""
    x, y, wide, high = box
    title_high = page.measure(lines[0], 38, wide, "semibold")[1]
    size = fitting(page, lines[1], (34, 32, 30, 28), (wide, high - title_high - 4))
    line_high = page.measure(lines[1], size, wide)[1] if lines[1] else 0.0
    top = y + (high - title_high - line_high) / 2
    page.text(lines[0], (x, top, wide, title_high + 2), 38, face="semibold")
    page.text(lines[1], (x, top + title_high, wide, y + high - top - title_high), size, colour="ink_soft")
