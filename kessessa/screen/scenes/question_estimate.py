"""Questions that ask for a number: moved by arrows and buttons, or typed."""

from __future__ import annotations

from kessessa.language import pick
from kessessa.language import round as said
from kessessa.language import window_round as words
from kessessa.rules.cards import Estimate
from kessessa.screen.nodes import BUTTON, CHOICE, Node
from kessessa.screen.page import Page
from kessessa.screen.scene import Stay, Transition
from kessessa.screen.scenes.question_head import BOTTOM, LEFT, TOP, WIDE, QuestionScene
from kessessa.screen.seat import Seat
from kessessa.screen.tokens import Box

_HEAD = 230.0
_RAIL = 1480.0
_BIG = 10
_NUMBERS = (176.0, 150.0, 120.0, 100.0)


class EstimateScene(QuestionScene):
    """A number between two ends. `typed` are the digits typed so far."""

    name = "question-estimate"

    def __init__(self, seat: Seat) -> None:
        """Open the question in the middle of the rail."""
        super().__init__(seat)
        body = self.card.body
        assert isinstance(body, Estimate)  # noqa: S101  told from the kind of the question
        self.body = body
        self.number = body.low + (body.high - body.low) // (2 * body.step) * body.step
        self.typed = ""

    def value(self) -> tuple[int, ...]:
        """Return the number."""
        return (self.number,)

    def first(self) -> str:
        """Return the handle."""
        return "handle"

    def pages(self, level: int) -> int:
        """Return one page; then question and number apart."""
        return 1 if level == 0 else 2

    def draw(self, page: Page, level: int, index: int) -> None:
        """Draw the question, the number or both."""
        self.top(page)
        how = pick(said.ESTIMATE_HOW, page.language)
        if level == 0:
            head = max(_HEAD, self.head_need(page, WIDE, how))
            self.head(page, (LEFT, TOP - 2, WIDE, head), how)
            y = TOP + head + 36
            self._number(page, (LEFT, y, WIDE, BOTTOM - y))
        elif index == 0:
            self.head(page, (LEFT, TOP, WIDE, BOTTOM - TOP), how)
        else:
            self._number(page, (LEFT, TOP, WIDE, BOTTOM - TOP))
        self.bottom(page, index, self.pages(level), advice=pick(words.ESTIMATE_KEYS, page.language))
        page.focus = "handle" if level == 0 or index else ""

    def _number(self, page: Page, box: Box) -> None:
        x, y, wide, high = box
        page.panel(box)
        unit = pick(self.body.unit, page.language)
        unit_high = page.measure(unit, 40, wide - 80)[1]
        ends = page.measure("0", 34, 200, "semibold")[1]
        room = high - unit_high - ends - 190
        shown = str(self.number)
        size = next((size for size in _NUMBERS if page.measure(shown, size, wide, "headline")[1] <= room), _NUMBERS[-1])
        tall = page.measure(shown, size, wide, "headline")[1]
        top = y + max(12.0, (room - tall) / 2 + 20)
        page.text(
            shown, (x + wide / 2 - 300, top, 600, tall + 4), size, face="headline", align="centre", valign="middle"
        )
        page.text(unit, (x + 40, top + tall, wide - 80, unit_high + 2), 40, colour="ink_soft", align="centre")
        self._steps(page, x + wide / 2, top + tall / 2)
        self._rail(page, (x + (wide - _RAIL) / 2, top + tall + unit_high + 62, _RAIL, 26), ends)

    def _steps(self, page: Page, middle: float, y: float) -> None:
        """Draw the buttons on both sides of the number."""
        for name, text, sign, words_, dx, key in (
            ("less-ten", f"−{_BIG}", "", words.LESS_TEN, -560.0, ""),
            ("less", "", "minus", words.LESS, -410.0, "-"),
            ("more", "", "plus", words.MORE, 320.0, "+"),
            ("more-ten", f"+{_BIG}", "", words.MORE_TEN, 440.0, ""),
        ):
            if not sign and self.body.high - self.body.low <= 2 * _BIG * self.body.step:
                continue
            box = (middle + dx, y - 46, 120.0 if text else 92.0, 92.0)
            page.panel(box, radius=24, lip="button_lip", lip_height=8, shadow=False, line="line")
            if sign:
                page.icon(sign, box[0] + 22, y - 24, 48)
            else:
                page.text(text, box, 40, face="bold", align="centre", valign="middle", fixed=True)
            page.node(Node(name, BUTTON, pick(words_, page.language), box, "", "", key, 24))

    def _rail(self, page: Page, box: Box, ends: float) -> None:
        x, y, wide, high = box
        body = self.body
        part = (self.number - body.low) / (body.high - body.low)
        page.flat(box, "track", high / 2)
        page.flat((x, y, max(high, wide * part), high), "primary", high / 2)
        for quarter in range(5):
            number = body.low + (body.high - body.low) * quarter // 4
            at = x + wide * (number - body.low) / (body.high - body.low)
            page.flat((at - 2, y + 46, 4, 22), "ink_soft", 2)
            page.text(str(number), (at - 110, y + 72, 220, ends), 34, face="semibold", align="centre")
        handle = (x + wide * part - 37, y + 13 - 37, 74.0, 74.0)
        page.panel(handle, "primary", radius=22, lip="primary_dark", lip_height=8, shadow=False)
        unit = pick(body.unit, page.language)
        page.node(Node("handle", CHOICE, unit, handle, str(self.number), "", "", 22))

    def _set(self, number: int) -> None:
        body = self.body
        steps = round((number - body.low) / body.step)
        self.number = min(body.high, max(body.low, body.low + steps * body.step))

    def key(self, key: str, focus: str) -> Transition | None:
        """Move with the arrows while the handle has the focus; type the number anywhere."""
        moves = {"left": -1, "right": 1, "down": -_BIG, "up": _BIG}
        if focus == "handle" and key in moves:
            return self._step(moves[key])
        if key.isdigit():
            self.typed = (self.typed + key)[-len(str(self.body.high)) :]
            self._set(int(self.typed))
            return Stay(focus="handle")
        if key == "backspace":
            self.typed = self.typed[:-1]
            self._set(int(self.typed or self.body.low))
            return Stay(focus="handle")
        return None

    def _step(self, steps: int, focus: str = "handle") -> Transition:
        self.typed = ""
        self._set(self.number + steps * self.body.step)
        return Stay(focus=focus)

    def chosen(self, node: str) -> Transition:
        """Step by one or ten, or leave the handle for the amber button."""
        steps = {"less": -1, "more": 1, "less-ten": -_BIG, "more-ten": _BIG}
        return self._step(steps[node], node) if node in steps else Stay(focus="go")
