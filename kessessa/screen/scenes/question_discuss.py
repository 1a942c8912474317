"""Open questions: people talk, the facilitator listens for some points and judges."""

from __future__ import annotations

from kessessa.language import pick
from kessessa.language import round as said
from kessessa.rules.cards import Discuss
from kessessa.screen.fitting import fitting
from kessessa.screen.nodes import CHOICE, Node
from kessessa.screen.page import Page
from kessessa.screen.scene import Stay, Transition
from kessessa.screen.scenes.question_head import BOTTOM, LEFT, TOP, WIDE, QuestionScene
from kessessa.screen.seat import Seat
from kessessa.screen.tokens import Box
from kessessa.screen.widgets import choice_box, keycap, keycap_width

_HEAD = 230.0
_SIZES = (40.0, 36.0, 34.0, 32.0)
_VERDICTS = (said.NOT_YET, said.PARTLY, said.FULLY)
_SIGNS = ("arrows-clockwise", "circle-half", "check-fat")


class DiscussScene(QuestionScene):
    """The question, what to listen for, and three buttons for the facilitator."""

    name = "question-discuss"

    def __init__(self, seat: Seat) -> None:
        """Open the question, not judged yet."""
        super().__init__(seat)
        self.verdict = -1

    def value(self) -> tuple[int, ...]:
        """Return the facilitator's judgement."""
        return (self.verdict,) if self.verdict >= 0 else ()

    def first(self) -> str:
        """Return the first judgement."""
        return "verdict-0"

    def pages(self, level: int) -> int:
        """Return one page; then question, and what to listen for with the buttons."""
        return 1 if level == 0 else 2

    def draw(self, page: Page, level: int, index: int) -> None:
        """Draw the question, the points or both."""
        self.top(page)
        how = pick(said.DISCUSS_HOW, page.language)
        if level == 0:
            head = max(_HEAD, self.head_need(page, WIDE, how))
            self.head(page, (LEFT, TOP - 2, WIDE, head), how)
            y = TOP + head + 32
            self._points(page, (LEFT, y, WIDE, BOTTOM - y))
        elif index == 0:
            self.head(page, (LEFT, TOP, WIDE, BOTTOM - TOP), how)
        else:
            self._points(page, (LEFT, TOP, WIDE, BOTTOM - TOP))
        self.bottom(page, index, self.pages(level))
        page.focus = "" if self.verdict >= 0 or (level and not index) else "verdict-0"

    def _points(self, page: Page, box: Box) -> None:
        """Draw what to listen for, and the three judgements under it."""
        x, y, wide, high = box
        body = self.card.body
        points = [pick(point, page.language) for point in body.listen_for] if isinstance(body, Discuss) else []
        button = max(112.0, page.measure("A", 44, 99, "semibold")[1] + 36)
        panel = high - button - 28
        page.panel((x, y, wide, panel), "info_soft")
        title = pick(said.LISTEN_FOR, page.language)
        page.icon("megaphone", x + 40, y + 22, 50, "info", filled=True)
        top = y + 20 + page.text(title, (x + 110, y + 20, wide - 160, 140), 42, face="headline", colour="info") + 8
        room, left = wide - 160, y + panel - 16 - top
        size = next((size for size in _SIZES if self._high(page, points, size, room) <= left), _SIZES[-1])
        for point in points:
            page.flat((x + 56, top + page.measure("A", size, 99)[1] / 2 - 8, 16, 16), "info", 8)
            top += page.text(point, (x + 110, top, room, y + panel - 8 - top), size) + 6
        self._verdicts(page, (x, y + panel + 28, wide, button))

    @staticmethod
    def _high(page: Page, points: list[str], size: float, room: float) -> float:
        return sum(page.measure(point, size, room)[1] + 6 for point in points)

    def _verdicts(self, page: Page, box: Box) -> None:
        x, y, wide, high = box
        each = (wide - 2 * 32) / 3
        for at, text in enumerate(_VERDICTS):
            words = pick(text, page.language)
            spot = (x + at * (each + 32), y, each, high)
            state = "selected" if at == self.verdict else ""
            choice_box(page, spot, state)
            cap = keycap_width(page, str(at + 1))
            page.icon(_SIGNS[at], spot[0] + 30, y + high / 2 - 28, 56, "primary", filled=at > 0)
            room = each - 110 - cap - 50
            size = fitting(page, words, (44, 40, 36, 32), (room, high - 10), "semibold")
            page.text(words, (spot[0] + 106, y, room, high), size, face="semibold", valign="middle")
            keycap(page, str(at + 1), spot[0] + each - cap - 26, y + high / 2)
            page.node(Node(f"verdict-{at}", CHOICE, words, spot, "", state, str(at + 1), 32))

    def key(self, key: str, focus: str) -> Transition | None:
        """Let 1, 2 and 3 judge, from any page."""
        if key in {"1", "2", "3"}:
            return self.chosen(f"verdict-{int(key) - 1}")
        return None

    def chosen(self, node: str) -> Transition:
        """Take the facilitator's judgement."""
        self.verdict = int(node.removeprefix("verdict-"))
        return Stay(focus="go")
