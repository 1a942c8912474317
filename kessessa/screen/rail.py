"""A rail for numbers, from the least to the most: filled up to a value, with ticks, or with marks and their words."""

from __future__ import annotations

from dataclasses import dataclass

from kessessa.screen.motion import enters
from kessessa.screen.nodes import CHOICE, Node
from kessessa.screen.page import LEAST_SIZE, Page
from kessessa.screen.tokens import Box

THICK = 26.0
QUARTERS = 4
_TICK = 22.0
LEAST_TICK = 78.0
"""How high a tick with its number is at least, so that any hand can press it."""
_MARK = 46.0
_BESIDE = 10.0
_APART = 50.0
_SMALLER = (40.0, 36.0, 32.0, 28.0)
"""The sizes of words that would be longer than their line."""


def place_on(low: int, high: int, value: int, x: float, wide: float) -> float:
    """Return where a value stands on a rail; values outside its ends stand at them."""
    part = (value - low) / (high - low) if high > low else 0.0
    return x + wide * min(max(part, 0.0), 1.0)


def rail(page: Page, ends: tuple[int, int], value: int, box: Box, colour: str = "primary") -> None:
    """Draw the rail, its middle in `box`, filled up to a value."""
    x, y, wide, high = box
    middle = y + high / 2
    page.flat((x, middle - THICK / 2, wide, THICK), "track", THICK / 2)
    filled = place_on(*ends, value, x, wide) - x
    if filled > THICK:
        page.flat((x, middle - THICK / 2, filled, THICK), colour, THICK / 2)


def quarters(ends: tuple[int, int], step: int) -> tuple[int, ...]:
    """Return the values of the ticks: the ends and the steps nearest to the quarters between them."""
    low, high = ends
    inner = (low + step * round((high - low) * part / QUARTERS / step) for part in range(1, QUARTERS))
    return tuple(dict.fromkeys((low, *inner, high)))


def ticks(page: Page, ends: tuple[int, int], values: tuple[int, ...], box: Box, size: float = 32) -> None:
    """Draw ticks and their numbers under a rail, inside `box`; each is a node `at-N` that chooses its number."""
    x, y, wide, high = box
    for value in values:
        at = place_on(*ends, value, x, wide)
        page.flat((at - 2, y, 4, _TICK), "ink_soft", 2)
        room = max(140.0, page.measure(str(value), size, 900, "semibold")[0] + 40)
        spot = (at - room / 2, y + _TICK + 4, room, high - _TICK - 4)
        page.text(str(value), spot, size, face="semibold", align="centre")
        page.node(Node(f"at-{value}", CHOICE, str(value), (spot[0], y, room, high), radius=20))


@dataclass(frozen=True, slots=True)
class Marks:
    """A rail that compares numbers: the right one above it, those that were given below, each with its words."""

    low: int
    high: int
    right: tuple[int, str]
    given: tuple[tuple[int, str], ...]

    def need(self, page: Page, size: float, wide: float) -> float:
        """Return how high the rail is with its words, in a box of this width."""
        line = page.measure("A", size, 300, "bold")[1]
        return _MARK + (line + _BESIDE) * (2 if self._in_line(page, size, wide) else 1 + len(self.given))

    def draw(self, page: Page, box: Box, size: float) -> None:
        """Draw the rail: a square for each number that was given, then the right one, and the way between them."""
        x, y, wide, _ = box
        line = page.measure("A", size, 300, "bold")[1]
        middle = y + line + _BESIDE + _MARK / 2
        rail(page, (self.low, self.high), self.low, (x, middle - _MARK / 2, wide, _MARK))
        right = self._at(self.right[0], x, wide)
        with enters(page, box, margin=_MARK / 2):
            for number, _ in self.given:
                page.flat((self._at(number, x, wide) - _MARK / 2, middle - _MARK / 2, _MARK, _MARK), "info", 10)
            self._words(page, (x, middle + _MARK / 2 + _BESIDE, wide, line + 2), size)
            with enters(page, (x, y, wide, middle + _MARK / 2 - y), margin=_MARK / 2):
                for number, _ in self.given:
                    near, far = sorted((right, self._at(number, x, wide)))
                    page.flat((near, middle - 5, max(1.0, far - near), 10), "info", 5)
                page.flat((right - _MARK / 2, middle - _MARK / 2, _MARK, _MARK), "success", _MARK / 2)
                page.icon("check", right - 15, middle - 15, 30, "on_primary")
                self._word(page, self.right[1], right, (x, y, wide, line + 2), size, "success")

    def _at(self, number: int, x: float, wide: float) -> float:
        return place_on(self.low, self.high, number, x, wide)

    def _longs(self, page: Page, size: float) -> list[float]:
        return [page.measure(words, size, 3000, "bold")[0] for _, words in self.given]

    def _in_line(self, page: Page, size: float, wide: float) -> bool:
        """Return whether the words of all given numbers stand side by side."""
        return sum(self._longs(page, size)) + _APART * (len(self.given) - 1) <= wide

    def _words(self, page: Page, box: Box, size: float) -> None:
        """Write what was given under the rail: side by side in the order of the marks, else one under another."""
        x, y, wide, high = box
        if not self._in_line(page, size, wide):
            for at, (number, words) in enumerate(self.given):
                spot = (x, y + at * (high - 2 + _BESIDE), wide, high)
                self._word(page, words, self._at(number, x, wide), spot, size, "info")
            return
        longs = dict(zip(self.given, self._longs(page, size), strict=True))
        left, rest = x, sum(longs.values()) + _APART * (len(longs) - 1)
        for given in sorted(longs):
            long = longs[given]
            start = min(max(left, self._at(given[0], x, wide) - long / 2), x + wide - rest)
            page.text(given[1], (start, y, long + 2, high), size, face="bold", colour="info")
            left, rest = start + long + _APART, rest - long - _APART

    @staticmethod
    def _word(page: Page, words: str, spot: float, box: Box, size: float, colour: str) -> None:
        """Write words under or over their mark, as near to it as the box allows."""
        x, y, wide, high = box
        one_line = (each for each in _SMALLER if each <= size and page.measure(words, each, 9000, "bold")[0] <= wide)
        size = next(one_line, LEAST_SIZE) if page.measure(words, size, 9000, "bold")[0] > wide else size
        long = page.measure(words, size, wide, "bold")[0]
        left = min(max(x, spot - long / 2), x + wide - long)
        page.text(words, (left, y, long + 2, high), size, face="bold", colour=colour)
