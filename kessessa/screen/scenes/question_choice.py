"""Questions with options: one right, several right, true or false. Choosing selects, confirming sends."""

from __future__ import annotations

from kessessa.language import pick
from kessessa.language import round as said
from kessessa.language import window_round as words
from kessessa.screen.fitting import fitting_all
from kessessa.screen.nodes import CHOICE, Node
from kessessa.screen.page import Page
from kessessa.screen.scene import Stay, Transition
from kessessa.screen.scenes.question_head import GAP, WIDE, QuestionScene
from kessessa.screen.seat import Seat
from kessessa.screen.tokens import Box
from kessessa.screen.widgets import keycap_width, option

OPTION_SIZES = (48.0, 44.0, 40.0, 36.0)
_GAP_X, _GAP_Y = 40.0, 32.0
_GRID = 4
_HEAD, _HEAD_MOST = 350.0, 640.0
_TALLEST, _TALL_ROW = 260.0, 200.0
_ROW = 176.0
_HOW = 34.0
_SMALLEST = 34.0
"""The size of options one under another before they go over several pages."""


class ChoiceScene(QuestionScene):
    """Options A to F; `several` lets more than one be chosen."""

    name = "question-choice"

    def __init__(self, seat: Seat) -> None:
        """Open the question with nothing chosen."""
        super().__init__(seat)
        self.selected: list[int] = []

    def options(self, language: str) -> tuple[tuple[int, str], ...]:
        """Return the options as they are laid out: the index to answer with, and the text."""
        if self.face.kind == "truefalse":
            return ((1, pick(said.TRUE, language)), (0, pick(said.FALSE, language)))
        return tuple((index, pick(text, language)) for index, text in self.face.lines)

    def value(self) -> tuple[int, ...]:
        """Return the chosen options, rising."""
        return tuple(sorted(self.selected))

    def first(self) -> str:
        """Return the first option that can be chosen."""
        return next((f"option-{index}" for index, _ in self.options("fr") if index not in self._removed()), "")

    def _removed(self) -> tuple[int, ...]:
        return self.turn.removed if self.turn else ()

    def pages(self, level: int) -> int:
        """Return one page; then question and options apart; then two options a page."""
        return (1, 2, 1 + (len(self.options("fr")) + 1) // 2)[level]

    def draw(self, page: Page, level: int, index: int) -> None:
        """Draw the question, its options or both."""
        self.top(page, index)
        how = pick(words.CHOOSE_ALL, page.language) if self.face.kind == "several" else ""
        every = self.options(page.language)
        x, y, wide, room = self.room(page)
        if level and index and how:
            used = page.text(how, (x, y, wide, room), _HOW, face="semibold") + 12
            y, room = y + used, room - used
        if level == 0:
            head = self._head_high(page, room, how)
            self.head(page, (x, y, wide, head), how)
            self._lay(page, every, (x, y + head + GAP, wide, room - head - GAP))
        elif index == 0:
            self.head(page, (x, y, wide, room))
        elif level == 1:
            self._lay(page, every, (x, y, wide, room))
        else:
            shown = tuple(range(2 * index - 2, min(2 * index, len(every))))
            self._rows(page, every, shown, (x, y, wide, room))
        self.bottom(page, index, self.pages(level))
        page.focus = "" if level and not index else self._focus(page)

    def _head_high(self, page: Page, room: float, how: str) -> float:
        """Return how high the question is over its options: it takes what they leave, up to a limit."""
        count = len(self.options(page.language))
        lines = count if count not in {2, _GRID} else (count + 1) // 2
        left = room - GAP - lines * (_TALLEST if count in {2, _GRID} else _TALL_ROW) - _GAP_Y * (lines - 1)
        usual = min(_HEAD, room - GAP - self._need(page))
        return max(self.head_need(page, WIDE, how), usual, min(left, _HEAD_MOST))

    def _focus(self, page: Page) -> str:
        if self.selected:
            return ""
        return next((node.id for node in page.nodes if node.focusable and node.role == CHOICE), "")

    def _need(self, page: Page) -> float:
        """Return how high the grid of options must be at its best size."""
        every = self.options(page.language)
        if len(every) not in {2, _GRID}:
            return max(self._high(page, text, WIDE) for _, text in every) * len(every) + 26 * (len(every) - 1)
        lines = 1 if len(every) == 2 else 2  # noqa: PLR2004  two options stand side by side
        each = max(self._high(page, text, (WIDE - _GAP_X) / 2) for _, text in every)
        return max(_ROW, each) * lines + _GAP_Y * (lines - 1)

    def _high(self, page: Page, text: str, wide: float) -> float:
        return page.measure(text, OPTION_SIZES[0], self._room(page, wide, 92), "semibold")[1] + 24

    @staticmethod
    def _room(page: Page, wide: float, badge: float) -> float:
        return wide - 30 - badge - 28 - (max(keycap_width(page, digit) for digit in "123456") + 44)

    def _lay(self, page: Page, every: tuple[tuple[int, str], ...], box: Box) -> None:
        """Lay options as a grid of two columns where they fit, else one under another."""
        x, y, wide, high = box
        texts = tuple(text for _, text in every)
        lines = (len(every) + 1) // 2
        each_wide, each_high = (wide - _GAP_X) / 2, (high - _GAP_Y * (lines - 1)) / lines
        each_high = min(each_high, _TALLEST * max(1.0, page.scale))
        room = self._room(page, each_wide, min(92.0, each_high - 40))
        sizes = OPTION_SIZES if self.face.kind == "several" else OPTION_SIZES[:3]
        size = fitting_all(page, texts, sizes, (room, each_high - 12), "semibold")
        needs = [page.measure(text, size, room, "semibold") for text in texts]  # a long word may be too wide
        fits = all(wide <= room and high <= each_high - 12 for wide, high in needs)
        if len(every) not in {2, _GRID} or not fits:
            self._rows(page, every, tuple(range(len(every))), box)
            return
        for at in range(len(every)):
            spot = (x + at % 2 * (each_wide + _GAP_X), y + at // 2 * (each_high + _GAP_Y), each_wide, each_high)
            self._option(page, every, at, spot, size)

    def _rows(self, page: Page, every: tuple[tuple[int, str], ...], shown: tuple[int, ...], box: Box) -> None:
        """Lay options one under another, each as high as the others."""
        x, y, wide, high = box
        gap = 20.0
        each = min(_TALL_ROW * max(1.0, page.scale), (high - gap * (len(shown) - 1)) / len(shown))
        texts = tuple(every[at][1] for at in shown)
        room = self._room(page, wide, min(92.0, each - 40))
        size = fitting_all(page, texts, (*OPTION_SIZES, _SMALLEST), (room, each - 12), "semibold")
        for row, at in enumerate(shown):
            self._option(page, every, at, (x, y + row * (each + gap), wide, each), size)

    def _option(self, page: Page, every: tuple[tuple[int, str], ...], at: int, box: Box, size: float) -> None:
        index, text = every[at]
        state = "off" if index in self._removed() else "selected" if index in self.selected else ""
        node = Node(f"option-{index}", CHOICE, text, box, "", state, str(at + 1), 32)
        with self.enters(page, box, at + 1):
            option(page, node, at, text, size=size)

    def key(self, key: str, focus: str) -> Transition | None:
        """Let a digit choose its option from any page; Enter then confirms, and does not take the option back."""
        every = self.options("fr")
        if key.isdigit() and 0 < int(key) <= len(every) and every[int(key) - 1][0] not in self._removed():
            self.press(f"option-{every[int(key) - 1][0]}")
            return Stay(focus="go")
        return super().key(key, focus)

    def halve(self) -> Transition:
        """Take half of the wrong options away, and with them what was chosen among them."""
        answer = super().halve()
        self.selected = [index for index in self.selected if index not in self._removed()]
        return Stay(focus="go") if self.selected and isinstance(answer, Stay) else answer

    def chosen(self, node: str) -> Transition:
        """Select an option, or with several right ones add it or take it away."""
        index = int(node.removeprefix("option-"))
        if self.face.kind != "several":
            self.selected = [index]
            return Stay(focus="go")
        if index in self.selected:
            self.selected.remove(index)
        else:
            self.selected.append(index)
        return Stay(focus=node)
