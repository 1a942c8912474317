"""Help (F1): the goal, what to do on the screen below, and the keys."""

from __future__ import annotations

from kessessa.language import Text, entry, keys, pick
from kessessa.screen import frame
from kessessa.screen.page import Page
from kessessa.screen.panels import heading
from kessessa.screen.scene import Pop, Scene, Transition
from kessessa.screen.tokens import Box
from kessessa.screen.widgets import Button, keycap, keycap_width


class HelpScene(Scene):
    """Three panels; `here` says what to do on the screen from which help was asked for."""

    name = "help"

    def __init__(self, here: Text, *, playing: bool) -> None:
        """Take what is to be done on the screen below."""
        self._here = here
        self._playing = playing

    def pages(self, level: int) -> int:
        """Return one page; goal and screen, then the keys; or the keys in two halves."""
        return (1, 2, 4)[level]

    def draw(self, page: Page, level: int, index: int) -> None:
        """Draw the panels of a page."""
        page.ground()
        frame.title(page, pick(entry.HELP, page.language))
        frame.tools(page, sound=page.kit.dress.sound, quiet=True)
        half = (len(entry.KEY_LINES) + 1) // 2
        if level == 0:
            self._say(page, (60, 142, 780, 366), "flag", entry.HELP_GOAL, entry.HELP_GOAL_SAYS)
            self._say(page, (60, 540, 780, 366), "hand-pointing", entry.HELP_HERE, self._here)
            self._keys(page, (880, 142, 980, 764), 0, len(entry.KEY_LINES))
        elif level == 1 and index == 0:
            self._say(page, (60, 142, 1800, 366), "flag", entry.HELP_GOAL, entry.HELP_GOAL_SAYS)
            self._say(page, (60, 540, 1800, 366), "hand-pointing", entry.HELP_HERE, self._here)
        elif level == 1:
            self._keys(page, (60, 142, 1800, 764), 0, len(entry.KEY_LINES))
        elif index < 2:  # noqa: PLR2004  goal, then screen
            listed = (("flag", entry.HELP_GOAL, entry.HELP_GOAL_SAYS), ("hand-pointing", entry.HELP_HERE, self._here))
            self._say(page, (60, 142, 1800, 764), *listed[index])
        else:
            first = half * (index - 2)
            self._keys(page, (60, 142, 1800, 764), first, first + half)
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

    def _keys(self, page: Page, box: Box, first: int, last: int) -> None:
        x, y, wide, high = box
        page.panel(box)
        top = y + 28
        top += heading(page, "keyboard", pick(entry.HELP_KEYS, page.language), x + 40, top, wide - 80) + 16
        lines = entry.KEY_LINES[first:last]
        cap = max(keycap_width(page, key) for key, _ in lines) + 30
        step = (y + high - 14 - top) / len(lines)
        for at, (key, words) in enumerate(lines):
            keycap(page, key, x + 40, top + (at + 0.5) * step)
            spot = (x + 40 + cap, top + at * step, wide - 80 - cap, step)
            page.text(pick(words, page.language), spot, 34, valign="middle")

    def press(self, node: str) -> Transition:
        """Go back to the screen below."""
        return Pop()
