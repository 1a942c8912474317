"""The first start on a computer: which line can the back of the class read? Sets the text size; one key skips it."""

from __future__ import annotations

from dataclasses import replace

from kessessa.language import comfort, entry, pick
from kessessa.screen import frame
from kessessa.screen.button import Button
from kessessa.screen.dress import Dress
from kessessa.screen.fitting import fitting
from kessessa.screen.nodes import CHOICE, Node
from kessessa.screen.page import Page
from kessessa.screen.ports import Outside
from kessessa.screen.scene import LEVELS, Pop, Scene, Transition, Wear
from kessessa.screen.tokens import Box
from kessessa.screen.widgets import choice_box, icon_growth, keycap, keycap_width

_LINES = ((1.0, 38.0), (1.25, 48.0), (1.5, 58.0), (2.0, 76.0))
"""Text scales with the size at which each shows a sentence: these lines do not grow with the text."""
_SMALL_WINDOW = 2 / 3
"""The zoom of a window of 1280 x 720; at this and below, larger text is proposed."""


_RING = 22.0
"""How much air the ring around the first line, or the lip of the last one, needs beside a text."""
_LEAST = 98.0
"""How high a line is on average, at least: the lowest one is then as high as a button must be."""


class WelcomeScene(Scene):
    """Four lines of growing size; what is chosen applies at once, and Enter goes on."""

    name = "welcome"

    def __init__(self, outside: Outside) -> None:
        """Begin with nothing chosen."""
        self._outside = outside
        self._dress = Dress()
        self._chosen = False

    def draw(self, page: Page, level: int, index: int) -> None:
        """Draw the question and its lines, and where there is room the advice about the lamps, which comes again."""
        self._dress = page.kit.dress
        page.ground()
        frame.title(page, pick(entry.WELCOME, page.language))
        frame.tools(page, sound=page.kit.dress.sound, quiet=True)
        whole = (60.0, 142.0, 1800.0, page.bottom - 142)
        page.panel(whole)
        high = 0.0 if level else self._advice_high(page, whole[2]) + 24
        self._question(page, (60, 142, 1800, whole[3] - high), level)
        if high:
            self._advice(page, (60, page.bottom - high - 8, 1800, high - 24))
        proposed = 1.25 if page.kit.zoom <= _SMALL_WINDOW else 1.0
        page.focus = "" if self._chosen else f"reads:{proposed}"
        self._footer(page, level)

    @staticmethod
    def _footer(page: Page, level: int) -> None:
        go = Button("go", pick(entry.GOOD, page.language), "return", "check")
        skip = Button("skip", pick(comfort.SKIP, page.language), "escape", "skip-forward")
        words = pick(entry.LANGUAGE, page.language)
        language = (Button("tool-language", words, "f3", "translate"),)
        others = language if level < LEVELS - 1 else ()
        frame.footer(page, go, others, back=skip)

    def _question(self, page: Page, box: Box, level: int) -> None:
        """Draw the question and the lines; how to choose is said as far as there is room."""
        x, y, wide, high = box
        left, room = x + 44, wide - 88
        asked = pick(entry.READ_THIS_LINE, page.language)
        size = fitting(page, asked, (46, 42, 38, 34, 32), (room, 150.0), "headline")
        top = y + 18
        top += page.text(asked, (left, top, room, 400), size, face="headline") + 14
        how, airy = pick(entry.SMALLEST_LINE, page.language), level == 0 and not page.large
        if level < LEVELS - 1:
            top += page.text(how, (left, top, room, 300), 34, colour="ink_soft") + (_RING if airy else 10)
        rows = y + high - (_RING + 4 if airy else 18) - top
        total = sum(each for _, each in _LINES)
        gap = 20.0
        if rows / len(_LINES) - gap < _LEAST:
            page.problems.append(f"too low: the lines of size have {rows:.0f} pixels")
        for at, (scale, each) in enumerate(_LINES):
            tall = (rows - gap * (len(_LINES) - 1)) * (each + 40) / (total + 40 * len(_LINES))
            self._line(page, at, scale, each, (left, top, room, tall))
            top += tall + gap

    def _line(self, page: Page, at: int, scale: float, size: float, box: Box) -> None:
        """Draw one line with its key; its letters are as large as texts will be."""
        x, y, wide, high = box
        last = at == len(_LINES) - 1
        words = pick(entry.LARGER_STILL if last else entry.SAMPLE, page.language)
        on = self._chosen and self._dress.scale == scale
        node = Node(f"reads:{scale}", CHOICE, words, box, "", "selected" if on else "", str(at + 1), 32)
        choice_box(page, box, node.state)
        cap = keycap_width(page, node.key)
        room = wide - cap - 110
        page.text(words, (x + 40, y, room, high), size, face="semibold", valign="middle", fixed=True)
        keycap(page, node.key, x + wide - cap - 30, y + high / 2)
        page.node(node)

    @staticmethod
    def _advice_high(page: Page, wide: float) -> float:
        side = 44 * icon_growth(page)
        return max(side, page.measure(pick(entry.LAMPS, page.language), 36, wide - 108 - side)[1])

    @staticmethod
    def _advice(page: Page, box: Box) -> None:
        """Draw the advice about the lamps."""
        x, y, wide, high = box
        side = 44 * icon_growth(page)
        page.icon("lightbulb", x + 44, y + (high - side) / 2, side, "primary")
        words = pick(entry.LAMPS, page.language)
        page.text(words, (x + 64 + side, y, wide - 108 - side, high + 4), 36, valign="middle")

    def press(self, node: str) -> Transition:
        """Choose a size, or go on to the title screen; this is not asked again."""
        if node.startswith("reads:"):
            self._chosen = True
            return Wear(replace(self._dress, scale=float(node.removeprefix("reads:"))), focus="go")
        self._outside.keep(self._dress, replace(self._outside.habits(), welcomed=True))
        return Pop()

    def back(self) -> Transition | None:
        """Skip the question; it is not asked again."""
        return self.press("skip")
