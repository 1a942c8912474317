"""An open question: the teams talk, the facilitator listens and judges."""

from __future__ import annotations

from kessessa.language import Text, pick
from kessessa.language import round as said
from kessessa.rules.cards import Discuss
from kessessa.screen.blocks import Block, Row, draw_column
from kessessa.screen.fitting import fitting_all
from kessessa.screen.nodes import CHOICE, Node
from kessessa.screen.page import Page
from kessessa.screen.scene import Stay, Transition
from kessessa.screen.scenes.question_head import GAP, QuestionScene
from kessessa.screen.seat import Seat
from kessessa.screen.tokens import Box
from kessessa.screen.widgets import choice_box, icon_growth, keycap, keycap_width

JUDGEMENTS: tuple[tuple[Text, str], ...] = (
    (said.NOT_YET, "hourglass-medium"),
    (said.PARTLY, "circle-half"),
    (said.FULLY, "check-circle"),
)
"""What the facilitator can find, in the order of the values that answer the card."""
_SIZES = (44.0, 40.0, 36.0)
_BETWEEN = 40.0
_LEAST = 124.0
_ICON = 52.0
_JUDGE, _ASKED, _OVER = 38.0, 440.0, 28.0
"""The size of the line that asks for the judgement, its width beside the buttons, and over them its way to the list."""


class DiscussScene(QuestionScene):
    """The question, what to listen for, and the facilitator's three buttons."""

    name = "question-discuss"

    def __init__(self, seat: Seat) -> None:
        """Open the question with nothing judged."""
        super().__init__(seat)
        self.judged: int | None = None

    def value(self) -> tuple[int, ...]:
        """Return what the facilitator found; empty before."""
        return () if self.judged is None else (self.judged,)

    def first(self) -> str:
        """Return the first judgement."""
        return "judge-0"

    def pages(self, level: int) -> int:
        """Return one page; then question apart; then question, list and buttons each on its own."""
        return level + 1

    def draw(self, page: Page, level: int, index: int) -> None:
        """Draw the question, the list and the buttons, or those that this page holds."""
        self.top(page, index)
        room = self.parted(page, level, index, pick(said.DISCUSS_HOW, page.language))
        last = index == self.pages(level) - 1
        if room is not None:
            x, y, wide, high = room
            beside = self._beside(page, wide) if not level else 0.0
            over = self._asked(page, wide)[1] + 14 if last and not beside else 0.0
            tall = over + self._tall(page, wide - beside) if last else 0.0
            listed = level < 2 or index == 1  # noqa: PLR2004  list and buttons share a page
            if listed:
                listed_box = (x, y, wide, high - (tall + (GAP if beside else _OVER) if tall else 0))
                with self.enters(page, listed_box, 1):
                    draw_column(page, (self._points(page.language),), listed_box)
            if last:
                top = y + high - tall if listed else y
                asked = (x, top, beside - GAP, tall) if beside else (x, top, wide, over)
                page.text(self._judge(page), asked, _JUDGE, face="headline", valign="middle" if beside else "top")
                self._buttons(page, (x + beside, top + over, wide - beside, y + high - top - over))
        self.bottom(page, index, self.pages(level))
        page.focus = "judge-0" if last and self.judged is None else ""

    def _points(self, language: str) -> Block:
        body = self.card.body
        points = body.listen_for if isinstance(body, Discuss) else ()
        rows = tuple(Row("", pick(point, language), "point") for point in points)
        return Block(pick(said.LISTEN_FOR, language), "", rows, icon="chats-circle", ink="info")

    @staticmethod
    def _judge(page: Page) -> str:
        return pick(said.JUDGE, page.language)

    def _asked(self, page: Page, wide: float) -> tuple[float, float]:
        return page.measure(self._judge(page), _JUDGE, wide, "headline")

    def _beside(self, page: Page, wide: float) -> float:
        """Return how much of the width the line beside the buttons takes; 0 where it stands over them."""
        each = (wide - _ASKED - GAP - 2 * _BETWEEN) / len(JUDGEMENTS)
        fits = self._asked(page, _ASKED)[1] <= _LEAST and self._need(page, each) <= page.measure("A", _SIZES[0], 99)[1]
        return _ASKED + GAP if fits else 0.0

    def _tall(self, page: Page, wide: float) -> float:
        return max(_LEAST, self._need(page, (wide - 2 * _BETWEEN) / len(JUDGEMENTS)) + 40)

    def _need(self, page: Page, wide: float) -> float:
        texts = tuple(pick(words, page.language) for words, _ in JUDGEMENTS)
        return max(page.measure(text, _SIZES[-1], self._room(page, wide), "semibold")[1] for text in texts)

    @staticmethod
    def _room(page: Page, wide: float) -> float:
        return wide - 34 - _ICON * icon_growth(page) - 22 - keycap_width(page, "1") - 50

    def _buttons(self, page: Page, box: Box) -> None:
        x, y, wide, high = box
        each = (wide - _BETWEEN * (len(JUDGEMENTS) - 1)) / len(JUDGEMENTS)
        texts = tuple(pick(words, page.language) for words, _ in JUDGEMENTS)
        high = min(high, 200.0 * page.scale)
        lines = page.measure("A", _SIZES[0], 99, "semibold")[1] if high <= _LEAST else high - 12
        size = fitting_all(page, texts, _SIZES, (self._room(page, each), lines), "semibold")
        for at, text in enumerate(texts):
            self._button(page, at, text, (x + at * (each + _BETWEEN), y, each, high), size)

    def _button(self, page: Page, at: int, text: str, box: Box, size: float) -> None:
        with self.enters(page, box, at + 2):
            self._judgement(page, at, text, box, size)

    def _judgement(self, page: Page, at: int, text: str, box: Box, size: float) -> None:
        x, y, wide, high = box
        state = "selected" if self.judged == at else ""
        choice_box(page, box, state)
        middle, side = y + high / 2, _ICON * icon_growth(page)
        page.icon(JUDGEMENTS[at][1], x + 34, middle - side / 2, side, "primary")
        room = self._room(page, wide)
        page.text(text, (x + 34 + side + 22, y + 6, room, high - 12), size, face="semibold", valign="middle")
        keycap(page, str(at + 1), x + wide - keycap_width(page, str(at + 1)) - 28, middle)
        page.node(Node(f"judge-{at}", CHOICE, text, box, "", state, str(at + 1), 32))

    def key(self, key: str, focus: str) -> Transition | None:
        """Let a digit judge from any page."""
        if key.isdigit() and 0 < int(key) <= len(JUDGEMENTS):
            return self.press(f"judge-{int(key) - 1}")
        return super().key(key, focus)

    def chosen(self, node: str) -> Transition:
        """Judge; confirming comes next."""
        self.judged = int(node.removeprefix("judge-"))
        return Stay(focus="go")
