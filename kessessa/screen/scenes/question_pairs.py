"""Questions of pairs: a letter on the left, its number on the right, and a line that joins them."""

from __future__ import annotations

from kessessa.language import pick
from kessessa.language import round as said
from kessessa.language import window_round as words
from kessessa.screen import links
from kessessa.screen.fitting import fitting_all
from kessessa.screen.nodes import CHOICE, Node
from kessessa.screen.page import Page
from kessessa.screen.scene import Stay, Transition
from kessessa.screen.scenes.question_head import BOTTOM, LEFT, TOP, WIDE, QuestionScene
from kessessa.screen.seat import Seat
from kessessa.screen.tokens import Box
from kessessa.screen.widgets import keycap, keycap_width, letter_badge

_HEAD = 230.0
_LEFT_WIDE, _RIGHT_WIDE = 600.0, 960.0
_SIZES = (44.0, 40.0, 36.0, 32.0)
_GAP = 22.0
_TALLEST = 112.0


class PairsScene(QuestionScene):
    """`joined` maps a left side to the place of a right side; `current` is the letter that a number will join."""

    name = "question-pairs"
    missing = words.LINK_FIRST

    def __init__(self, seat: Seat) -> None:
        """Open the question with nothing joined."""
        super().__init__(seat)
        self.joined: dict[int, int] = {}
        self.current = 0

    def value(self) -> tuple[int, ...]:
        """Return the right side of each left side, once all are joined."""
        if len(self.joined) < len(self.face.left):
            return ()
        return tuple(self.face.lines[self.joined[at]][0] for at in range(len(self.face.left)))

    def first(self) -> str:
        """Return the first letter that is not joined."""
        return f"left-{self._free()}"

    def _free(self) -> int:
        return next((at for at in range(len(self.face.left)) if at not in self.joined), 0)

    def pages(self, level: int) -> int:
        """Return one page; then question and sides apart."""
        return 1 if level == 0 else 2

    def draw(self, page: Page, level: int, index: int) -> None:
        """Draw the question, its two sides or both."""
        self.top(page)
        how = pick(said.PAIRS_HOW, page.language)
        if level == 0:
            head = max(_HEAD, self.head_need(page, WIDE, how))
            self.head(page, (LEFT, TOP - 2, WIDE, head), how)
            y = TOP + head + 36
            self._sides(page, (LEFT, y, WIDE, BOTTOM - y))
        elif index == 0:
            self.head(page, (LEFT, TOP, WIDE, BOTTOM - TOP), how)
        else:
            self._sides(page, (LEFT, TOP, WIDE, BOTTOM - TOP))
        count = pick(words.LINKS, page.language, n=len(self.joined), total=len(self.face.left))
        self.bottom(page, index, self.pages(level), advice=count if self.joined else "")
        complete = len(self.joined) == len(self.face.left)
        page.focus = "" if complete or (level and not index) else f"left-{self.current}"

    def _sides(self, page: Page, box: Box) -> None:
        x, y, wide, high = box
        count = len(self.face.left)
        each = min(_TALLEST * max(1.0, page.scale), (high - _GAP * (count - 1)) / count)
        lefts = tuple(pick(text, page.language) for text in self.face.left)
        rights = tuple(pick(text, page.language) for _, text in self.face.lines)
        badge = min(70.0, each - 20)
        left_wide = _LEFT_WIDE if page.scale <= 1 else 640.0
        gap = 200.0 if page.scale <= 1 else 110.0
        right_wide = wide - left_wide - gap
        cap = keycap_width(page, "1")
        room = left_wide - badge - 60
        size = fitting_all(page, lefts, _SIZES, (room, each - 8), "semibold")
        right_room = right_wide - 34 - cap - 30 - badge - 24
        right_size = fitting_all(page, rights, _SIZES, (right_room, each - 8), "semibold")
        tops = [y + at * (each + _GAP) for at in range(count)]
        for at, place in self.joined.items():
            start = (x + left_wide + 4, tops[at] + each / 2)
            links.link(page, start, (x + wide - right_wide - 4, tops[place] + each / 2), at)
        for at, text in enumerate(lefts):
            self._left(page, at, text, (x, tops[at], left_wide, each), size)
        for place, text in enumerate(rights):
            self._right(
                page, place, text, (x + wide - right_wide, tops[place], right_wide, each), (right_size, right_room)
            )

    def _panel(self, page: Page, box: Box, rank: int) -> None:
        if rank < 0:
            page.panel(box, radius=26, line="line", lip="button_lip", lip_height=8, shadow=False)
        else:
            page.panel(
                box, radius=26, line=links.colour_of(rank), width=6, lip="button_lip", lip_height=8, shadow=False
            )

    def _left(self, page: Page, at: int, text: str, box: Box, size: float) -> None:
        x, y, wide, high = box
        joined = at in self.joined
        self._panel(page, box, at if joined else -1)
        badge = min(70.0, high - 20)
        letter_badge(page, at, x + 24, y + (high - badge) / 2, badge, links.colour_of(at) if joined else "primary")
        page.text(text, (x + badge + 48, y, wide - badge - 60, high), size, face="semibold", valign="middle")
        value = pick(self.face.lines[self.joined[at]][1], page.language) if joined else ""
        page.node(Node(f"left-{at}", CHOICE, text, box, value, "selected" if joined else "", "abcdef"[at], 26))

    def _right(self, page: Page, place: int, text: str, box: Box, fit: tuple[float, float]) -> None:
        x, y, wide, high = box
        size, room = fit
        rank = next((at for at, other in self.joined.items() if other == place), -1)
        self._panel(page, box, rank)
        page.text(text, (x + 34, y, room, high), size, face="semibold", valign="middle")
        key = str(place + 1)
        cap = keycap_width(page, key)
        keycap(page, key, x + wide - cap - 24, y + high / 2)
        if rank >= 0:
            badge = min(64.0, high - 20)
            letter_badge(page, rank, x + wide - cap - 40 - badge, y + (high - badge) / 2, badge, links.colour_of(rank))
        page.node(Node(f"right-{place}", CHOICE, text, box, "", "selected" if rank >= 0 else "", key, 26))

    def key(self, key: str, focus: str) -> Transition | None:
        """Let a digit join the letter in focus, and the way back free it."""
        if focus.startswith("left-"):
            self.current = int(focus.removeprefix("left-"))
        if key.isdigit() and 0 < int(key) <= len(self.face.lines):
            return self._join(int(key) - 1)
        if key == "backspace":
            self.joined.pop(self.current, None)
            return Stay(focus=f"left-{self.current}")
        return None

    def _join(self, place: int) -> Transition:
        """Join the current letter to a place; whoever was there is free again."""
        self.joined = {at: other for at, other in self.joined.items() if other != place}
        self.joined[self.current] = place
        if len(self.joined) == len(self.face.left):
            return Stay(focus="go")
        self.current = self._free()
        return Stay(focus=f"left-{self.current}")

    def chosen(self, node: str) -> Transition:
        """Make a letter the current one, or join it to a pressed right side."""
        if node.startswith("left-"):
            self.current = int(node.removeprefix("left-"))
            return Stay(focus=node)
        return self._join(int(node.removeprefix("right-")))
