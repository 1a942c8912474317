"""Help (F1): the goal, what to do on the screen below, and the keys."""

from __future__ import annotations

from functools import partial

from kessessa.language import Text, entry, keys, pick
from kessessa.screen import frame, pile
from kessessa.screen.button import Button
from kessessa.screen.page import Page
from kessessa.screen.panels import heading
from kessessa.screen.scene import Pop, Scene, Transition
from kessessa.screen.tokens import Box
from kessessa.screen.widgets import keycap, keycap_width


class HelpScene(Scene):
    """Three panels; `here` says what to do on the screen from which help was asked for."""

    name = "help"

    def __init__(self, here: Text, *, playing: bool) -> None:
        """Take what is to be done on the screen below."""
        self._here = here
        self._playing = playing
        self._count = 1

    def pages(self, level: int) -> int:
        """Return one page; goal and screen, then the keys; or one thing a page, the keys on as many as they need."""
        return (1, 2, 2 + self._count)[level]

    def draw(self, page: Page, level: int, index: int) -> None:
        """Draw the panels of a page."""
        page.ground()
        frame.title(page, pick(entry.HELP, page.language))
        frame.tools(page, sound=page.kit.dress.sound, quiet=True)
        half = (page.bottom - 178) / 2
        whole, upper = (60.0, 142.0, 1800.0, page.bottom - 146), (60.0, 142.0, 1800.0, half)
        lower = (60.0, 174 + half, 1800.0, half)
        if level == 0:
            self._say(page, (60, 142, 780, half), "flag", entry.HELP_GOAL, entry.HELP_GOAL_SAYS)
            self._say(page, (60, 174 + half, 780, half), "hand-pointing", entry.HELP_HERE, self._here)
            self._keys(page, (880, 142, 980, whole[3]))
        elif level == 1 and index == 0:
            self._say(page, upper, "flag", entry.HELP_GOAL, entry.HELP_GOAL_SAYS)
            self._say(page, lower, "hand-pointing", entry.HELP_HERE, self._here)
        elif level == 1:
            self._keys(page, whole)
        elif index < 2:  # noqa: PLR2004  goal, then screen
            listed = (("flag", entry.HELP_GOAL, entry.HELP_GOAL_SAYS), ("hand-pointing", entry.HELP_HERE, self._here))
            self._say(page, whole, *listed[index])
        else:
            self._column(page, whole, index - 2)
        words = entry.HELP_BACK if self._playing else keys.BACK
        go = Button("go", pick(words, page.language), "return", "arrow-left")
        frame.footer(page, frame.dots(page, index, self.pages(level), go))

    def _say(self, page: Page, box: Box, icon: str, title: Text, words: Text) -> None:
        x, y, wide, high = box
        page.panel(box)
        top = y + 28
        top += heading(page, icon, pick(title, page.language), x + 40, top, wide - 80) + 16
        room = min(wide - 80, 1300 * page.scale)
        page.text(pick(words, page.language), (x + 40, top, room, y + high - 8 - top), 40)

    def _heading(self, page: Page, x: float, y: float, wide: float) -> float:
        return heading(page, "keyboard", pick(entry.HELP_KEYS, page.language), x, y, wide) + 16

    def _keys(self, page: Page, box: Box) -> None:
        x, y, wide, high = box
        page.panel(box)
        top = y + 28
        top += self._heading(page, x + 40, top, wide - 80)
        cap = _widest_cap(page)
        step = (y + high - 14 - top) / len(entry.KEY_LINES)
        for at, (key, words) in enumerate(entry.KEY_LINES):
            keycap(page, key, x + 40, top + (at + 0.5) * step)
            spot = (x + 40 + cap, top + at * step, wide - 80 - cap, step)
            page.text(pick(words, page.language), spot, 34, valign="middle")

    def _column(self, page: Page, box: Box, index: int) -> None:
        """Draw those keys that this page has room for."""
        x, y, wide, high = box
        page.panel(box)
        top = y + 24
        top += self._heading(page, x + 40, top, wide - 80)
        inner = (x + 40, top, wide - 80, y + high - 14 - top)
        blocks = [partial(_line, key, words) for key, words in entry.KEY_LINES]
        spread = pile.spread(page, blocks, inner[2], inner[3])
        self._count = len(spread)
        pile.draw(page, spread[min(index, self._count - 1)], inner)

    def press(self, node: str) -> Transition:
        """Go back to the screen below."""
        return Pop()


def _widest_cap(page: Page) -> float:
    return max(keycap_width(page, key) for key, _ in entry.KEY_LINES) + 30


def _line(key: str, words: Text, page: Page, x: float, y: float, wide: float) -> float:
    cap = _widest_cap(page)
    said = pick(words, page.language)
    high = page.measure(said, 34, wide - cap)[1]
    first = page.measure("X", 34, wide)[1]
    keycap(page, key, x, y + first / 2)
    page.text(said, (x + cap, y, wide - cap, high + 2), 34)
    return high
