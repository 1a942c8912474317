"""Questions to be put in order: a line is taken, moved with the arrows, and put down."""

from __future__ import annotations

from kessessa.language import pick
from kessessa.language import round as said
from kessessa.language import window_round as words
from kessessa.screen.fitting import fitting_all
from kessessa.screen.nodes import CHOICE, Node
from kessessa.screen.page import Page
from kessessa.screen.scene import Stay, Transition
from kessessa.screen.scenes.question_head import BOTTOM, LEFT, TOP, WIDE, QuestionScene
from kessessa.screen.seat import Seat
from kessessa.screen.tokens import Box
from kessessa.screen.widgets import keycap, keycap_width

_HEAD = 230.0
_SIZES = (44.0, 40.0, 36.0, 32.0)
_GAP = 20.0
_TALLEST = 96.0
_AXIS = 120.0
_CARD = 440.0


class OrderScene(QuestionScene):
    """Lines from first to last. `held` is the place of the line that is taken, -1 for none."""

    name = "question-order"

    def __init__(self, seat: Seat) -> None:
        """Open the question with the lines as they were laid out."""
        super().__init__(seat)
        self.order = [index for index, _ in self.face.lines]
        self.held = -1

    def value(self) -> tuple[int, ...]:
        """Return the lines in the order in which they stand."""
        return tuple(self.order)

    def first(self) -> str:
        """Return the first line."""
        return "row-0"

    def pages(self, level: int) -> int:
        """Return one page; then question and lines apart."""
        return 1 if level == 0 else 2

    def draw(self, page: Page, level: int, index: int) -> None:
        """Draw the question, its lines or both."""
        self.top(page)
        how = pick(words.ORDER_HELD if self.held >= 0 else words.ORDER_TAKE, page.language)
        if level == 0:
            head = max(_HEAD, self.head_need(page, WIDE, how))
            self.head(page, (LEFT, TOP - 2, WIDE, head), how)
            y = TOP + head + 36
            self._lines(page, (LEFT, y, WIDE - _CARD - 120, BOTTOM - y))
            self._keys(page, (LEFT + WIDE - _CARD, y, _CARD, BOTTOM - y))
        elif index == 0:
            self.head(page, (LEFT, TOP, WIDE, BOTTOM - TOP), pick(said.ORDER_HOW, page.language))
        else:
            self._lines(page, (LEFT, TOP, WIDE, BOTTOM - TOP))
        self.bottom(page, index, self.pages(level))
        page.focus = self.first() if level == 0 or index else ""

    def _lines(self, page: Page, box: Box) -> None:
        x, y, wide, high = box
        count = len(self.order)
        each = min(_TALLEST * max(1.0, page.scale), (high - _GAP * (count - 1)) / count)
        total = count * each + (count - 1) * _GAP
        self._axis(page, x, y, total)
        texts = {index: pick(text, page.language) for index, text in self.face.lines}
        left = x + _AXIS * max(1.0, page.scale * 0.9)
        room = wide - (left - x)
        text_room = room - 34 - 116 - 130
        size = fitting_all(page, tuple(texts.values()), _SIZES, (text_room, each - 8), "semibold")
        for place, index in enumerate(self.order):
            spot = (left, y + place * (each + _GAP), room - 34, each)
            self._line(page, place, texts[index], spot, (size, text_room))

    def _axis(self, page: Page, x: float, y: float, high: float) -> None:
        before, after = pick(words.BEFORE, page.language), pick(words.AFTER, page.language)
        wide = _AXIS * max(1.0, page.scale * 0.9) - 16
        tall = page.measure(before, 30, wide, "semibold")[1]
        page.text(before, (x, y, wide, tall + 2), 30, face="semibold", align="centre")
        page.text(after, (x, y + high - tall, wide, tall + 2), 30, face="semibold", align="centre")
        middle = x + wide / 2
        page.flat((middle - 4, y + tall + 8, 8, high - 2 * tall - 50), "primary", 4)
        page.icon("arrow-down", middle - 21, y + high - tall - 46, 42, "primary")

    def _line(self, page: Page, place: int, text: str, box: Box, fit: tuple[float, float]) -> None:
        size, room = fit
        x, y, wide, high = box
        held = place == self.held
        if held:
            x += 34
            page.panel(
                (x, y, wide, high), "viability.soft", radius=26, line="accent", width=6, lip="accent_dark", shadow=False
            )
        else:
            page.panel((x, y, wide, high), radius=26, line="line", lip="button_lip", lip_height=8, shadow=False)
        disc = min(58.0, high - 16)
        page.flat((x + 20, y + (high - disc) / 2, disc, disc), "accent_dark" if held else "primary", disc / 2)
        number = (x + 20, y + (high - disc) / 2, disc, disc)
        page.text(
            str(place + 1),
            number,
            34,
            face="headline",
            colour="on_primary",
            align="centre",
            valign="middle",
            fixed=True,
        )
        page.text(text, (x + 106, y, room, high), size, face="semibold", valign="middle")
        if held:
            for at, icon in enumerate(("arrow-up", "arrow-down")):
                page.flat((x + wide - 136 + at * 64, y + high / 2 - 27, 54, 54), "key", 14)
                page.icon(icon, x + wide - 128 + at * 64, y + high / 2 - 19, 38)
        state = "selected" if held else ""
        page.node(Node(f"row-{place}", CHOICE, text, (x, y, wide, high), str(place + 1), state, str(place + 1), 26))

    def _keys(self, page: Page, box: Box) -> None:
        """Draw the card that says which keys do what."""
        x, y, wide, high = box
        page.panel(box)
        title = pick(words.BY_KEYBOARD, page.language)
        top = y + 26 + page.text(title, (x + 36, y + 26, wide - 72, 120), 44, face="headline", colour="primary") + 12
        lines = ((words.KEY_CHOOSE, ""), (words.KEY_TAKE, "space"), (words.KEY_MOVE, ""), (words.KEY_PUT, "space"))
        each = max(62.0, page.measure("A", 34, 99, "semibold")[1] + 12)
        for text, key in lines:
            left = x + 36
            if key:
                keycap(page, key, left, top + each / 2)
                left += keycap_width(page, key) + 18
            else:
                for icon in ("arrow-up", "arrow-down"):
                    page.flat((left, top + each / 2 - 27, 54, 54), "key", 14)
                    page.icon(icon, left + 9, top + each / 2 - 18, 36)
                    left += 68
                left += 4
            page.text(
                pick(text, page.language), (left, top, x + wide - 20 - left, each), 34, face="semibold", valign="middle"
            )
            top += each
        note = pick(words.DETAILS_LATER, page.language)
        tall = page.measure(note, 32, wide - 72)[1]
        if any(self.state.book.questions[self.face.card].body.steps[0].detail.values()) and top + tall + 30 <= y + high:  # type: ignore[union-attr]
            page.rule(x + 36, top + 12, wide - 72)
            page.text(note, (x + 36, top + 22, wide - 72, tall + 4), 32, colour="ink_soft")

    def key(self, key: str, focus: str) -> Transition | None:
        """Take and put with the space bar, move the held line with the arrows."""
        if key == "space" and focus.startswith("row-"):
            return self.chosen(focus)
        if self.held >= 0 and key in {"up", "down"}:
            to = self.held + (1 if key == "down" else -1)
            if 0 <= to < len(self.order):
                self._move(to)
                self.held = to
            return Stay(focus=f"row-{self.held}")
        return None

    def _move(self, to: int) -> None:
        self.order.insert(to, self.order.pop(self.held))

    def chosen(self, node: str) -> Transition:
        """Take a line, or put the held one where it is wanted."""
        place = int(node.removeprefix("row-"))
        if self.held < 0:
            self.held = place
            return Stay(focus=node)
        self._move(place)
        self.held = -1
        return Stay(focus=node)

    def confirm(self) -> Transition:
        """Put down what is held, then send."""
        self.held = -1
        return super().confirm()

    def back(self) -> Transition | None:
        """Escape puts a held line down."""
        if self.held >= 0:
            self.held = -1
            return Stay()
        return super().back()
