"""What the parts of a stacked bar stand for: their accounts, by size, told in lines or as a table."""

from __future__ import annotations

from dataclasses import dataclass

from kessessa.language import closing as words
from kessessa.language import euros, month, pick
from kessessa.rules.state import State
from kessessa.scoring.reports import Sums
from kessessa.screen import bars
from kessessa.screen.page import Page
from kessessa.screen.tokens import Box
from kessessa.screen.widgets import icon_growth
from kessessa.session import wording

_SOURCES = 4
_MOST_AIR = 24.0


@dataclass(frozen=True, slots=True)
class Part:
    """A part of a bar: an account by name, and its sum in euros."""

    name: str
    amount: int


def parts_of(state: State, sums: Sums, language: str) -> tuple[Part, ...]:
    """Return the largest accounts by name, the rest together."""
    named = [Part(wording.account_name(state.book, name, language), amount) for name, amount in sums]
    named.sort(key=lambda part: -part.amount)
    if len(named) <= _SOURCES + 1:
        return tuple(named)
    rest = sum(part.amount for part in named[_SOURCES:])
    return (*named[:_SOURCES], Part(pick(month.OTHERS, language), rest))


def _line(page: Page) -> float:
    return max(page.measure("A", 36, 99, "headline")[1], page.measure("A", 34, 99)[1])


def table_high(page: Page, parts: tuple[Part, ...]) -> float:
    """Return how high a table of parts is at least."""
    return len(parts) * _line(page)


@dataclass(frozen=True, slots=True)
class Legend:
    """The parts with their fills, laid on lines: their places, and how wide each is."""

    parts: tuple[Part, ...]
    fills: tuple[bars.Fill, ...]
    lines: tuple[tuple[tuple[int, float], ...], ...]
    high: float

    def draw(self, page: Page, box: Box) -> None:
        """Draw the parts one after another, on as many lines as they need."""
        x, y, _, high = box
        if not self.parts:
            page.text(pick(words.NOTHING_MOVED, page.language), box, 34, colour="ink_soft")
        line = _line(page)
        step = min(line + _MOST_AIR, (high - line) / max(1, len(self.lines) - 1)) if len(self.lines) > 1 else 0.0
        for row, entries in enumerate(self.lines):
            left = x
            for at, wide in entries:
                name_wide = page.measure(self.parts[at].name, 34, 2000)[0]
                start = self._name(page, at, (left, y + row * step, name_wide, line))
                amount = euros(self.parts[at].amount, page.language)
                spot = (start + name_wide + 14, y + row * step, wide, line)
                page.text(amount, spot, 36, face="headline", valign="middle")
                left += wide

    def table(self, page: Page, box: Box) -> None:
        """Draw a row a part, the sums under one another."""
        x, y, wide, high = box
        line = _line(page)
        step = min(line + _MOST_AIR, high / len(self.parts))
        names = max(page.measure(part.name, 34, 2000)[0] for part in self.parts)
        sums = max(page.measure(euros(part.amount, page.language), 36, 900, "headline")[0] for part in self.parts)
        for at, part in enumerate(self.parts):
            top = y + at * step
            start = self._name(page, at, (x, top, min(names, wide - sums - 100), line))
            spot = (min(start + names + 60, x + wide - sums - 4), top, sums + 4, line)
            page.text(euros(part.amount, page.language), spot, 36, face="headline", align="right", valign="middle")

    def _name(self, page: Page, at: int, box: Box) -> float:
        """Draw the swatch and the name of a part and return where the name begins."""
        x, y, wide, high = box
        side = 40 * icon_growth(page)
        bars.swatch(page, (x, y + high / 2 - side / 2, side, side), self.fills[at], 10)
        page.text(self.parts[at].name, (x + side + 16, y, wide + 2, high), 34, valign="middle")
        return x + side + 16


def legend(page: Page, parts: tuple[Part, ...], fills: tuple[bars.Fill, ...], room: float) -> Legend:
    """Lay the legend of a bar on as few lines as it needs."""
    lines: list[list[tuple[int, float]]] = []
    used, sign = room, 40 * icon_growth(page) + 16
    for at, part in enumerate(parts):
        amount = euros(part.amount, page.language)
        wide = sign + page.measure(part.name, 34, 2000)[0] + 14 + page.measure(amount, 36, 900, "headline")[0] + 40
        if not lines or used + wide - 40 > room:
            lines.append([])
            used = 0.0
        lines[-1].append((at, wide))
        used += wide
    return Legend(parts, fills, tuple(tuple(line) for line in lines), max(1, len(lines)) * (_line(page) + 6))
