"""The law on the split of a surplus, with its source, as a strip beside the split."""

from __future__ import annotations

from dataclasses import dataclass

from kessessa.language import pick
from kessessa.language import round as said
from kessessa.rules.state import State
from kessessa.screen.page import Page
from kessessa.screen.tokens import Box
from kessessa.screen.widgets import icon_growth

_LAW = (32.0, 28.0)
"""Sizes of the law beside the split: usually, and where it takes more than three lines."""


@dataclass(frozen=True, slots=True)
class LawStrip:
    """The law on the split; `warned` says what was tried that it does not allow."""

    state: State
    warned: str = ""

    def size(self, page: Page, wide: float) -> float:
        """Return how large the law is written beside the split: smaller where it takes more than three lines."""
        law, room = self._words(page.language)[1], self._room(page, wide)
        large, small = _LAW
        return large if page.measure(law, large, room)[1] <= page.measure("X\nX\nX", large, room)[1] else small

    def height(self, page: Page, wide: float, size: float = 0) -> float:
        """Return how high the strip must be."""
        size = size or self.size(page, wide)
        room = self._room(page, wide)
        title, law, source = self._words(page.language)
        aside = self._beside(page, room) or self._at_end(page, room, size)
        parts = (title, 36, "semibold"), (law, size, "body"), ("" if aside else source, 28, "body")
        return 28 + sum(page.measure(text, big, room, face)[1] for text, big, face in parts if text)

    @staticmethod
    def _room(page: Page, wide: float) -> float:
        return wide - 106 - 64 * icon_growth(page)

    def _beside(self, page: Page, room: float) -> bool:
        """Return whether the source stands at the end of the title's line."""
        title, _, source = self._words(page.language)
        return page.measure(title, 36, 3000, "semibold")[0] + page.measure(source, 28, 3000)[0] + 40 <= room

    def _at_end(self, page: Page, room: float, size: float) -> bool:
        """Return whether the source stands at the right of the law's last line: its lines are short."""
        _, law, source = self._words(page.language)
        return page.measure(law, size, room)[0] + page.measure(source, 28, 3000)[0] + 30 <= room

    def _words(self, language: str) -> tuple[str, str, str]:
        form = self.state.book.scenario.form
        source = ""
        if form.source is not None:
            year = f", {form.source.year}" if form.source.year else ""
            source = pick(said.SOURCE, language, source=f"{form.source.title}{year}")
        return self.warned or pick(form.name, language), pick(form.law, language), source

    def draw(self, page: Page, box: Box, size: float = 0) -> None:
        """Draw the strip."""
        x, y, wide, high = box
        size = size or self.size(page, wide)
        ink = "warning" if self.warned else "info"
        page.flat(box, "warning_soft" if self.warned else "info_soft", 32, ink if self.warned else "", 4)
        side = 64 * icon_growth(page)
        page.icon("warning" if self.warned else "scales", x + 40, y + (high - side) / 2, side, ink,
                  filled=bool(self.warned))  # fmt: skip
        title, law, source = self._words(page.language)
        left, room = x + 72 + side, self._room(page, wide)
        top = y + (high - self.height(page, wide, size)) / 2 + 12
        title_high = page.text(title, (left, top, room, 400), 36, face="semibold", colour=ink)
        beside = self._beside(page, room)
        aside, wide = beside or self._at_end(page, room, size), page.measure(source, 28, 3000)[0]
        law_high = page.text(law, (left, top + title_high, room, 600), size)
        line = title_high if beside else page.measure("A", size, 99)[1]
        at_right = (left + room - wide - 2, top if beside else top + title_high + law_high - line, wide + 4, line)
        top += title_high + law_high
        spot = at_right if aside else (left, top, room, y + high - top)
        page.text(source, spot, 28, colour="ink_soft", valign="middle" if aside else "top")
        page.says(f"{title} {law}", box, "law")
