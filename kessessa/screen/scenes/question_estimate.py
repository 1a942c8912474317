"""A number to come near to: large, moved by steps along a rail, or typed."""

from __future__ import annotations

from kessessa.language import pick
from kessessa.language import round as said
from kessessa.language import window_round as words
from kessessa.rules.cards import Estimate
from kessessa.screen.fitting import fitting, spacious
from kessessa.screen.nodes import BUTTON, CHOICE, Node
from kessessa.screen.page import Page
from kessessa.screen.rail import LEAST_TICK, place_on, quarters, rail, ticks
from kessessa.screen.scene import Stay, Transition
from kessessa.screen.scenes.question_head import QuestionScene
from kessessa.screen.seat import Seat
from kessessa.screen.tokens import Box

_NUMBER = (176.0, 140.0, 110.0, 88.0)
_UNIT = 38.0
_HANDLE = 74.0
_SIDE = 140.0
_TICKS_UNDER = 16.0
_BUTTON, _APART = 92.0, 28.0
_TEN = 10
_FEW_STEPS = 20
"""A range of fewer steps needs no buttons for ten of them."""
_MOST = 300.0


class EstimateScene(QuestionScene):
    """The number as it stands. `typed` are the digits typed since it was last moved."""

    name = "question-estimate"

    def __init__(self, seat: Seat) -> None:
        """Open the question in the middle of its range."""
        super().__init__(seat)
        body = self.card.body
        assert isinstance(body, Estimate)  # noqa: S101  the scene is chosen by the card's kind
        self.body: Estimate = body
        self.number = self._near((body.low + body.high) // 2)
        self.typed = ""

    def value(self) -> tuple[int, ...]:
        """Return the number; empty while what was typed lies outside the range."""
        number = int(self.typed) if self.typed else self.number
        return (self._near(number),) if self.body.low <= number <= self.body.high else ()

    def first(self) -> str:
        """Return the handle."""
        return "handle"

    def lacking(self) -> str:
        """Say between which ends the number lies."""
        return pick(words.IN_RANGE, self._language, low=self.body.low, high=self.body.high)

    def _near(self, number: int) -> int:
        """Return the step nearest to a number, inside the range."""
        body = self.body
        top = body.low + (body.high - body.low) // body.step * body.step
        return min(max(body.low + round((number - body.low) / body.step) * body.step, body.low), top)

    # drawing

    def pages(self, level: int) -> int:
        """Return one page, else question and number apart."""
        return 1 if level == 0 else 2

    def draw(self, page: Page, level: int, index: int) -> None:
        """Draw the question, and the number over its rail."""
        self.top(page, index)
        how = f"{pick(said.ESTIMATE_HOW, page.language)} {pick(words.ESTIMATE_KEYS, page.language)}"
        room = self.parted(page, level, index, how)
        if room is not None:
            with self.enters(page, room, 1):
                self._panel(page, room)
        self.bottom(page, index, self.pages(level))
        page.focus = "handle" if room is not None else ""

    def _panel(self, page: Page, box: Box) -> None:
        x, y, wide, high = box
        page.panel(box)
        foot = _HANDLE + _TICKS_UNDER + max(LEAST_TICK, page.measure("0", 32, 300, "semibold")[1] + 26) + 24
        unit = pick(self.body.unit, page.language)
        below = page.measure(unit, _UNIT, wide - 100, "semibold")[1] if unit else 0.0
        room = high - foot - below - 40
        shown = self.typed or str(self.number)
        widest = max(str(self.body.high), shown, key=len)
        size = fitting(page, widest, _NUMBER, (wide - 900, min(_MOST, room)), "headline")
        tall = page.measure(shown, size, wide, "headline")[1]
        top = y + 20 + max(0.0, (room - tall) / 2)
        self._number(page, shown, size, (x, top, wide, min(tall, room)))
        page.text(unit, (x + 50, top + tall, wide - 100, below + 4), _UNIT, face="semibold", colour="ink_soft",
                  align="centre")  # fmt: skip
        self._rail(page, (x + _SIDE, y + high - foot, wide - 2 * _SIDE, foot - 24))

    def _number(self, page: Page, shown: str, size: float, box: Box) -> None:
        """Draw the number between less and more, and ten less and ten more where the range is long."""
        x, y, wide, high = box
        page.text(shown, box, size, face="headline", align="centre", valign="middle")
        page.says(f"{shown} {pick(self.body.unit, page.language)}".strip(), box, "number")
        half = max(page.measure(str(self.body.high), size, wide, "headline")[0] / 2 + 60, 200)
        middle, centre = y + high / 2, x + wide / 2
        long = self.body.high - self.body.low >= _FEW_STEPS * self.body.step
        page_wide = max(_BUTTON, page.measure(f"\u2212{_TEN}", 38, 300, "semibold")[0] + 40)
        for sign in (-1, 1):
            near = centre - half - _BUTTON if sign < 0 else centre + half
            far = near - _APART - page_wide if sign < 0 else near + _BUTTON + _APART
            one = (near, middle - _BUTTON / 2, _BUTTON, _BUTTON)
            ten = (far, middle - _BUTTON / 2, page_wide, _BUTTON)
            parts = [("less" if sign < 0 else "more", one, words.LESS if sign < 0 else words.MORE)]
            if long:
                parts.append(
                    ("less-ten" if sign < 0 else "more-ten", ten, words.LESS_TEN if sign < 0 else words.MORE_TEN)
                )
            for name, spot, label in parts if sign > 0 else reversed(parts):
                self._step_button(page, name, spot, pick(label, page.language))

    @staticmethod
    def _step_button(page: Page, name: str, box: Box, label: str) -> None:
        x, y, wide, high = box
        page.panel(box, "key", radius=24, lip="key_lip", lip_height=6, shadow=False)
        less = name.startswith("less")
        if name.endswith("ten"):
            sign = "\u2212" if less else "+"
            page.text(
                f"{sign}{_TEN}", (x, y - 14, wide, high + 28), 38, face="semibold", align="centre", valign="middle"
            )
        else:
            page.icon("minus" if less else "plus", x + wide / 2 - 24, y + high / 2 - 24, 48)
        key = "" if name.endswith("ten") else "-" if less else "+"
        page.node(Node(name, BUTTON, label, box, key=key, radius=24))

    def _rail(self, page: Page, box: Box) -> None:
        x, y, wide, high = box
        body = self.body
        ends = (body.low, body.high)
        now = int(self.typed) if self.typed else self.number
        rail(page, ends, now, (x, y, wide, _HANDLE))
        spot = (place_on(*ends, now, x, wide) - _HANDLE / 2, y, _HANDLE, _HANDLE)
        page.panel(spot, "primary", radius=24, lip="primary_dark", lip_height=6, shadow=False)
        unit = pick(body.unit, page.language)
        page.node(Node("handle", CHOICE, pick(words.YOU_SAID, page.language, n=now), spot, unit, "", "", 24))
        shown = quarters(ends, body.step) if spacious(page) else (body.low, *quarters(ends, body.step)[2:3], body.high)
        below = y + _HANDLE + _TICKS_UNDER
        ticks(page, ends, tuple(dict.fromkeys(shown)), (x, below, wide, y + high - below))

    # moving and typing

    def _move(self, steps: int) -> None:
        now = int(self.typed) if self.typed else self.number
        self.number = self._near(now + steps * self.body.step)
        self.typed, self.notice = "", ""

    def chosen(self, node: str) -> Transition:
        """Move by a step or ten, or to a tick; the handle leads on to confirming."""
        steps = {"less": -1, "more": 1, "less-ten": -_TEN, "more-ten": _TEN}
        if node in steps:
            self._move(steps[node])
            return Stay(focus=node)
        if node.startswith("at-"):
            self.number, self.typed = self._near(int(node.removeprefix("at-"))), ""
            return Stay(focus="handle")
        return Stay(focus="go")

    def key(self, key: str, focus: str) -> Transition | None:
        """Take digits from anywhere, and arrows on the handle."""
        if key.isdigit():
            longer = (self.typed + key).lstrip("0") or "0"
            self.typed = longer if int(longer) <= self.body.high else key
            self.notice = ""
            return Stay(focus="handle")
        if key == "backspace" and self.typed:
            self.typed = self.typed[:-1] or "0"
            return Stay(focus="handle")
        if focus == "handle" and key in {"left", "right"}:
            self._move(1 if key == "right" else -1)
            return Stay(focus=focus)
        return super().key(key, focus)
