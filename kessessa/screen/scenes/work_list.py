"""The list of work: which rows a page shows, scrolled by one or over pages; association life and rest stay last."""

from __future__ import annotations

from kessessa.language import council, pick, window_round
from kessessa.rules.state import State
from kessessa.screen.page import Page
from kessessa.screen.panels import small_button
from kessessa.screen.scenes.work_panels import Place, RowList
from kessessa.screen.scenes.work_rows import WorkRow
from kessessa.screen.tokens import Box

_X, _Y, _NARROW, _WIDE = 60.0, 140.0, 1290.0, 1800.0
_GAP, _NEAR = 18.0, 12.0
"""The space between rows, and where something is said above them."""
_LEAST, _TALLEST, _TALLEST_TALL = 139.0, 230.0, 290.0
"""How high a row is at least where all is on one page, and at most, in a wide and in a tall window."""
_RAIL = 104.0
_STAY = 2
"""How many rows stay at the end: association life and rest."""
_MOST_LARGE, _MOST = 4, 6
_LARGEST = 2.0
_DIGITS = 9


class WorkList:
    """How many rows a page holds, and how far the list is scrolled."""

    def __init__(self) -> None:
        """Begin at the top of the list."""
        self._first = 0
        self._window = self._large = _MOST_LARGE
        self._need = _LEAST
        self._level = 0
        self.digits: dict[str, int] = {}
        """Which row each digit stands for: those in sight, or all of them where they take several pages."""

    def fit(self, page: Page, state: State, rows: tuple[WorkRow, ...]) -> None:
        """Measure how many rows fit, beside the teams and on pages of their own."""
        high = page.bottom - _Y + _GAP
        self._window = int(high / (_LEAST + _GAP))
        self._need = need = RowList(page, state, rows, _WIDE).need(page)
        most = _MOST_LARGE if page.scale >= _LARGEST else _MOST
        self._large = max(1, min(most, int(high / (need + _GAP))))

    def _each(self, level: int, count: int) -> int:
        """Return how many rows a page of large text shows; pages show about equally many."""
        most = max(1, self._large - (level - 1))
        return -(-count // -(-count // most))

    def pages(self, level: int, count: int) -> int:
        """Return how many pages `count` rows take; at large text one more, for the teams."""
        return 1 if level == 0 else -(-count // self._each(level, count)) + 1

    def last(self, count: int) -> int:
        """Return the last page, at the level that was drawn last."""
        return self.pages(self._level, count) - 1

    def turn_to(self, at: int, count: int) -> int:
        """Scroll so that a row is seen, and return the page on which it is."""
        if self._level:
            return at // self._each(self._level, count)
        if at < count - _STAY:
            shown = self._window - _STAY
            self._first = min(max(self._first, at - shown + 1), at)
        return 0

    def scroll(self, step: int, count: int) -> None:
        """Move the list by one row."""
        self._first = max(0, min(self._first + step, count - self._window))

    def how(self, free: tuple[str, ...], language: str) -> str:
        """Return which keys choose where a token goes; empty where there is nothing to choose."""
        return pick(window_round.KEYS_CHOOSE, language, n=len(self.digits)) if len(free) > 1 else ""

    def _told(self, page: Page, free: tuple[str, ...], count: int) -> float:
        """Say above the rows of large text which keys choose, where there is room; return the height that it takes."""
        words = self.how(free, page.language) if self._level else ""
        tall = page.measure(words, 30, _WIDE)[1] + 4 if words else 0.0
        if not words or count * (self._need + _NEAR) + tall > page.bottom - _Y + _NEAR:
            return 0.0
        page.text(words, (_X + 8, _Y - 4, _WIDE - 8, tall), 30, colour="ink_soft")
        return tall

    def draw(
        self, page: Page, where: tuple[int, int], state: State, rows: tuple[WorkRow, ...], free: tuple[str, ...],
        aim: str, put: str,
    ) -> None:  # fmt: skip
        """Draw the rows of a page (level and index); `free` take tokens, `aim` the next, `put` has just got one."""
        self._level, index = where
        count, high = len(rows), page.bottom - _Y
        if self._level:
            each = self._each(self._level, count)
            shown, wide = list(range(count))[index * each : (index + 1) * each], _WIDE
        else:
            self._first = max(0, min(self._first, count - self._window))
            middle = range(self._first, min(count - _STAY, self._first + self._window - _STAY))
            shown, wide = [*middle, *range(count - _STAY, count)], _NARROW
        numbered = enumerate(range(count)) if self._level else enumerate(shown)
        self.digits = {str(number + 1): at for number, at in numbered if number < _DIGITS}
        if not shown:
            return
        most = (_TALLEST_TALL if page.kit.spare else _TALLEST) * max(1.0, page.scale)
        above = self._told(page, free, len(shown))
        gap = _NEAR if above else _GAP
        tall = min(most, (high - above - gap * (len(shown) - 1)) / len(shown))
        scrolls = len(shown) < count and not self._level
        columns = RowList(page, state, rows, wide - (_RAIL + _GAP if scrolls else 0))
        for order, at in enumerate(shown):
            narrow = scrolls and at < count - _STAY
            box = (_X, _Y + above + order * (tall + gap), wide - (_RAIL + _GAP if narrow else 0), tall)
            if scrolls and order == len(shown) - _STAY:
                self._rail(page, (_X + wide - _RAIL, _Y, _RAIL, order * (tall + _GAP) - _GAP), count)
            row = rows[at]
            key = next((digit for digit, one in self.digits.items() if one == at), "")
            place = Place(box, key, row.target in free, row.target == aim, row.target == put)
            columns.draw(page, row, place)

    def _rail(self, page: Page, box: Box, count: int) -> None:
        """Draw the two buttons that scroll, and which of the rows above the last two are seen."""
        x, y, wide, high = box
        inner, shown = count - _STAY, self._window - _STAY
        language, side = page.language, wide - 16
        page.flat(box, "surface_alt", 30)
        up, down = self._first > 0, self._first + shown < inner
        before, after = pick(window_round.ROWS_BEFORE, language), pick(window_round.ROWS_AFTER, language)
        small_button(page, "rows-up", "arrow-up", before, (x + 8, y + 8, side, side), on=up)
        words = pick(council.SHOWN, language, n=self._first + 1, last=self._first + shown, total=inner)
        page.text(words, (x + 4, y + side + 16, wide - 8, high - 2 * side - 32), 30, face="semibold", align="centre",
                  valign="middle")  # fmt: skip
        small_button(page, "rows-down", "arrow-down", after, (x + 8, y + high - side - 14, side, side), on=down)
