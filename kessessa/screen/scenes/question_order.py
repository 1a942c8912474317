"""Lines to put in order: take one, move it, put it down. Their details wait for the answer."""

from __future__ import annotations

from kessessa.language import pick
from kessessa.language import window_round as words
from kessessa.rules.cards import Order
from kessessa.screen.fitting import fitting_all, rows_a_page, spacious
from kessessa.screen.nodes import CHOICE, Node
from kessessa.screen.page import Page
from kessessa.screen.scene import Stay, Transition
from kessessa.screen.scenes.question_axis import axis, axis_width
from kessessa.screen.scenes.question_head import QuestionScene
from kessessa.screen.scenes.question_keys import arrow_caps, key_card, key_strip
from kessessa.screen.seat import Seat
from kessessa.screen.tokens import Box

ROW_SIZES = (44.0, 40.0, 36.0, 32.0)
_ENDS = (words.BEFORE, words.AFTER)
_NOBODY = -1
_GAP = 22.0
_SHIFT = 34.0
_BADGE = 58.0
_CARD = 440.0
_BESIDE = 120.0
_TALLEST = 108.0
_NARROW = 1400.0
"""Below this width there is a gap to the right, into which a held line can move."""


class OrderScene(QuestionScene):
    """The lines as the team has put them so far; one of them may be held."""

    name = "question-order"

    def __init__(self, seat: Seat) -> None:
        """Open the question with the lines as they were laid out."""
        super().__init__(seat)
        self.order = [index for index, _ in self.face.lines]
        self.held = _NOBODY
        self._level = 0
        self._a_page = len(self.order)

    def value(self) -> tuple[int, ...]:
        """Return the lines in the order that they have now."""
        return tuple(self.order)

    def first(self) -> str:
        """Return the first line."""
        return f"row-{self.order[0]}"

    # drawing

    def fit(self, page: Page) -> None:
        """Find out how many lines a page of lines holds."""
        _, _, wide, high = self.room(page)
        texts = (pick(text, page.language) for _, text in self.face.lines)
        room = wide - axis_width(page, _ENDS) - self._lead() - arrow_caps(page, None) - 50 - _SHIFT
        needs = [page.measure(text, ROW_SIZES[-1], room, "semibold")[1] + 24 for text in texts]
        self._a_page = rows_a_page(needs, high, _GAP)

    def pages(self, level: int) -> int:
        """Return one page; then question and lines apart; then as many lines a page as fit."""
        return (1, 2, 1 + -(-len(self.order) // self._a_page))[level]

    def draw(self, page: Page, level: int, index: int) -> None:
        """Draw the question, the axis and the lines, and how the keyboard moves them."""
        self._level = level
        self.top(page, index)
        how = pick(words.ORDER_TAKE if self.held == _NOBODY else words.ORDER_HELD, page.language)
        apart = level > 0 and not index
        if apart:
            self._asked(page)
        room = None if apart else self.parted(page, level, index, how)
        if room is not None:
            shown = tuple(range(len(self.order)))
            if level > 1:
                shown = shown[(index - 1) * self._a_page : index * self._a_page]
            x, y, wide, high = room
            if not level and spacious(page) and self._fit_in(page, wide - _CARD - _BESIDE, high):
                tall = (self._each(page, len(shown), high) + _GAP) * len(shown) - _GAP
                card = (x + wide - _CARD, y, _CARD, max(tall, min(high, _CARD)))
                with self.enters(page, card, 2):
                    key_card(page, card, later=self._detailed())
                room = (x, y, wide - _CARD - _BESIDE, high)
            elif not level:
                keys = key_strip(page, None, wide) + 10
                if self._fit_in(page, wide - _SHIFT, high - keys, ROW_SIZES[-2]):
                    room = (x, y, wide, high - keys)
                    key_strip(page, (x, y + room[3] + 10, wide, keys), wide)
            self._rows(page, shown, room)
        self.bottom(page, index, self.pages(level))

    def _asked(self, page: Page) -> None:
        """Draw the question on a page of its own, and under it the keys: lines may leave no room for their card."""
        x, y, wide, high = self.room(page)
        keys = key_strip(page, None, wide) + 10
        self.head(page, (x, y, wide, high - keys))
        key_strip(page, (x, y + high - keys + 10, wide, keys), wide)

    @staticmethod
    def _each(page: Page, count: int, high: float) -> float:
        """Return how high each of so many lines is."""
        return min(_TALLEST * max(1.0, page.scale) + page.kit.spare / 3, (high - _GAP * (count - 1)) / count)

    def _fit_in(self, page: Page, wide: float, high: float, size: float = ROW_SIZES[-1]) -> bool:
        """Return whether all lines can be written in this room at a size, so that the keys have theirs."""
        room = wide - axis_width(page, _ENDS) - self._lead() - arrow_caps(page, None) - 50
        each = self._each(page, len(self.order), high) - 12
        texts = (pick(text, page.language) for _, text in self.face.lines)
        return all(page.measure(text, size, room, "semibold")[1] <= each for text in texts)

    def _detailed(self) -> bool:
        body = self.card.body
        return isinstance(body, Order) and any(step.detail for step in body.steps)

    def _rows(self, page: Page, shown: tuple[int, ...], box: Box) -> None:
        x, y, wide, high = box
        texts = {index: pick(text, page.language) for index, text in self.face.lines}
        beside = axis_width(page, _ENDS)
        left, room = x + beside, wide - beside - (0 if wide < _NARROW else _SHIFT)
        each = self._each(page, len(shown), high)
        inner = room - self._lead() - arrow_caps(page, None) - 50
        size = fitting_all(page, tuple(texts.values()), ROW_SIZES, (inner, each - 12), "semibold")
        tall = each * len(shown) + _GAP * (len(shown) - 1)
        first, last = shown[0] == 0, shown[-1] == len(self.order) - 1
        axis(page, _ENDS, (x, y, beside, tall), first=first, last=last)
        for at, place in enumerate(shown):
            index = self.order[place]
            spot = (left, y + at * (each + _GAP), room, each)
            with self.enters(page, spot, at + 1):
                self._row(page, place, texts[index], spot, size)
        page.focus = f"row-{self.order[shown[0]]}"

    @staticmethod
    def _lead() -> float:
        return 20 + _BADGE + 28

    def _row(self, page: Page, place: int, text: str, box: Box, size: float) -> None:
        """Draw a line with its place; the held one is moved right, outlined, with the arrows that move it."""
        held = self.order[place] == self.held
        x, y, wide, high = box
        x += _SHIFT if held else 0
        page.panel(
            (x, y, wide, high), "warning_soft" if held else "surface", radius=26, line="accent" if held else "line",
            width=6 if held else 3, lip="accent_dark" if held else "button_lip", lip_height=8, shadow=False,
        )  # fmt: skip
        badge = (x + 20, y + (high - _BADGE) / 2, _BADGE, _BADGE)
        page.flat(badge, "warning" if held else "primary", _BADGE / 2)
        number = str(place + 1)
        page.text(number, badge, 34, face="headline", colour="on_primary", align="centre", valign="middle", fixed=True)
        caps = arrow_caps(page, (x + wide - 26, y + high / 2) if held else None)
        left = x + self._lead()
        inner = x + wide - left - caps - 50
        page.text(text, (left, y + 6, inner, high - 12), size, face="semibold", valign="middle")
        state = "selected" if held else ""
        page.node(Node(f"row-{self.order[place]}", CHOICE, text, (x, y, wide, high), number, state))

    # taking, moving, putting down

    def _stay(self, index: int) -> Stay:
        """Remain, with the focus on a line wherever it is now."""
        page = (0, 1, 1 + self.order.index(index) // self._a_page)[self._level]
        return Stay(focus=f"row-{index}", page=page)

    def chosen(self, node: str) -> Transition:
        """Take a line; where one is held already, put that one down there."""
        index = int(node.removeprefix("row-"))
        if self.held == _NOBODY:
            self.held = index
            return self._stay(index)
        held, self.held = self.held, _NOBODY
        self._move(held, self.order.index(index))
        return self._stay(held)

    def _move(self, index: int, place: int) -> None:
        self.order.remove(index)
        self.order.insert(place, index)

    def key(self, key: str, focus: str) -> Transition | None:
        """Take with space, move with the arrows or a number, put down with space or Enter."""
        if self.held == _NOBODY:
            if key == "space" and focus.startswith("row-"):
                return self.press(focus)
            if key.isdigit() and 0 < int(key) <= len(self.order):
                return self.press(f"row-{self.order[int(key) - 1]}")
            return super().key(key, focus)
        place = self.order.index(self.held)
        if key in {"space", "return"} and focus == f"row-{self.held}":
            return self.press(focus)
        if key in {"up", "down"}:
            place += 1 if key == "down" else -1
        elif key.isdigit() and 0 < int(key) <= len(self.order):
            place = int(key) - 1
        else:
            return super().key(key, focus)
        self._move(self.held, min(max(place, 0), len(self.order) - 1))
        return self._stay(self.held)

    def back(self) -> Transition | None:
        """Put down what is held."""
        if self.held == _NOBODY:
            return super().back()
        held, self.held = self.held, _NOBODY
        return self._stay(held)

    def confirm(self) -> Transition:
        """Put down what is held, and answer."""
        self.held = _NOBODY
        return super().confirm()
