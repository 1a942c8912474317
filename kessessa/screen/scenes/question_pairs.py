"""Terms to be matched: each letter is joined by a line to the number of what it means."""

from __future__ import annotations

from contextlib import nullcontext
from typing import ClassVar

from kessessa.language import Text, pick
from kessessa.language import round as said
from kessessa.language import window_round as words
from kessessa.screen.fitting import fitting_all, rows_a_page, spacious
from kessessa.screen.links import sweep
from kessessa.screen.motion import enters
from kessessa.screen.nodes import CHOICE, Node
from kessessa.screen.page import Page
from kessessa.screen.scene import Stay, Transition
from kessessa.screen.scenes.question_head import QuestionScene
from kessessa.screen.scenes.question_sides import TALLEST, Side, link, row
from kessessa.screen.seat import Seat
from kessessa.screen.tokens import Box
from kessessa.screen.widgets import LETTERS

_NOBODY = -1
_SIZES = (44.0, 40.0, 36.0, 32.0)
_GAP = 22.0
_LEAST = 80.0
_ASKED = 36.0
"""The size of the line that asks for a letter's number, where letters stand on another page."""
_LEFTS = (560.0, 680.0, 800.0)
"""How wide the letters' column may be: more where their terms are long."""
_BETWEEN = 240.0
_NARROW_BETWEEN = 150.0


class PairsScene(QuestionScene):
    """The links made so far. `taken` is the letter that was chosen and waits for its number."""

    name = "question-pairs"
    missing: ClassVar[Text] = words.LINK_FIRST

    def __init__(self, seat: Seat) -> None:
        """Open the question with nothing linked."""
        super().__init__(seat)
        self.links: dict[int, int] = {}
        self.taken = _NOBODY
        self._level = 0
        self._a_page = len(self.face.lines)
        self._new = _NOBODY

    def value(self) -> tuple[int, ...]:
        """Return the right side of each letter; empty while one is free."""
        return () if self._free() else tuple(self.links[at] for at in range(len(self.face.left)))

    def first(self) -> str:
        """Return the first free letter."""
        return next((f"left-{at}" for at in self._free()), "")

    def _free(self) -> tuple[int, ...]:
        return tuple(at for at in range(len(self.face.left)) if at not in self.links)

    def _letter_of(self, right: int) -> int:
        return next((at for at, linked in self.links.items() if linked == right), _NOBODY)

    # drawing

    def fit(self, page: Page) -> None:
        """Find out how many right sides a page holds."""
        _, _, wide, high = self.room(page)
        sides = [
            Side(Node("", CHOICE, pick(text, page.language), (0, 0, 0, 0)), number="1") for _, text in self.face.lines
        ]
        needs = [page.measure(side.node.name, _SIZES[-1], side.room(page, wide), "semibold")[1] + 24 for side in sides]
        asked = max(self._asked_high(page, at, wide) for at in range(len(self.face.left)))
        self._a_page = rows_a_page([max(_LEAST, need) for need in needs], high - asked, _GAP)

    def pages(self, level: int) -> int:
        """Return one page; then question and columns apart; then letters, and as many right sides a page as fit."""
        return (1, 2, 2 + -(-len(self.face.lines) // self._a_page))[level]

    def draw(self, page: Page, level: int, index: int) -> None:
        """Draw the question, the two columns and the lines between them."""
        self._level = level
        self.top(page, index)
        how = pick(said.PAIRS_HOW, page.language)
        if spacious(page):
            total = len(self.face.left)
            how = f"{how} {pick(words.LINKS, page.language, n=len(self.links), total=total)}"
        room = self.parted(page, level, index, how)
        if room is not None and level < 2:  # noqa: PLR2004  both columns side by side
            self._columns(page, room)
        elif room is not None and index == 1:
            self._left(page, room, alone=True)
        elif room is not None:
            first = (index - 2) * self._a_page
            x, y, wide, high = room
            used = self._ask(page, room)
            box = (x, y + used, wide, high - used)
            self._right(page, box, range(first, min(first + self._a_page, len(self.face.lines))))
        self.bottom(page, index, self.pages(level))
        page.focus = self._start(page) if self._free() else ""

    def _start(self, page: Page) -> str:
        """Return where linking goes on on this page: a right side for a taken letter, else the first free letter."""
        names = [node.id for node in page.nodes]
        starts = ("right-",) if self.taken != _NOBODY else (self.first(), "right-")
        return next((name for start in starts for name in names if name.startswith(start)), "")

    def _columns(self, page: Page, box: Box) -> None:
        x, y, wide, high = box
        between = _BETWEEN if page.scale <= 1 else _NARROW_BETWEEN
        left = self._left_wide(page, wide - between, high)
        self._left(page, (x, y, left, high))
        self._right(page, (x + left + between, y, wide - left - between, high), range(len(self.face.lines)))
        boxes = {node.id: node.box for node in page.nodes}
        for letter, right in sorted(self.links.items()):
            start, end = boxes[f"left-{letter}"], boxes[f"right-{right}"]
            with enters(page, self._way(start, end), paint=sweep, margin=0) if letter == self._new else nullcontext():
                link(page, letter, start, end)

    def _left_wide(self, page: Page, wide: float, high: float) -> float:
        """Return how wide the letters' column is: the first width with which both columns hold their texts."""
        count = len(self.face.lines)
        most = min(self._tallest(page), (high - _GAP * (count - 1)) / count) - 14
        node = Node("", CHOICE, "", (0, 0, 0, 0))
        lefts = [pick(term, page.language) for term in self.face.left]
        rights = [pick(text, page.language) for _, text in self.face.lines]
        for left in _LEFTS:
            rooms = Side(node, lead=0).room(page, left), Side(node, number="1").room(page, wide - left)
            sides = [(text, rooms[0]) for text in lefts] + [(text, rooms[1]) for text in rights]
            talls = (page.measure(text, _SIZES[-1], room, "semibold") for text, room in sides)
            if all(tall <= most and taken <= room + 1 for (taken, tall), (_, room) in zip(talls, sides, strict=True)):
                return left
        return _LEFTS[0]

    def _asked(self) -> int:
        """Return the letter that the next number is joined to: the taken one, else the first free one."""
        return self.taken if self.taken != _NOBODY else next(iter(self._free()), _NOBODY)

    def _asking(self, letter: int, language: str) -> str:
        return pick(words.LINK_WHICH, language, letter=LETTERS[letter], term=pick(self.face.left[letter], language))

    def _asked_high(self, page: Page, letter: int, wide: float) -> float:
        return page.measure(self._asking(letter, page.language), _ASKED, wide, "headline")[1] + 14

    def _ask(self, page: Page, box: Box) -> float:
        """Write which letter waits for a number; return the height that it took."""
        letter = self._asked()
        if letter == _NOBODY:
            return 0.0
        page.text(self._asking(letter, page.language), box, _ASKED, face="headline")
        return self._asked_high(page, letter, box[2])

    @staticmethod
    def _way(start: Box, end: Box) -> Box:
        """Return the box that a line between two rows crosses."""
        x, top, bottom = start[0] + start[2], min(start[1], end[1]), max(start[1] + start[3], end[1] + end[3])
        return (x - 12, top, end[0] - x + 24, bottom - top)  # with the dots at its ends

    def _left(self, page: Page, box: Box, *, alone: bool = False) -> None:
        """Draw the letters; `alone`, each wears the number that it is linked to."""
        numbers = {index: str(at + 1) for at, (index, _) in enumerate(self.face.lines)}
        sides = []
        for at, term in enumerate(self.face.left):
            linked = at in self.links
            state = "selected" if at == self.taken else ""
            number = numbers[self.links[at]] if linked else ""
            node = Node(f"left-{at}", CHOICE, pick(term, page.language), box, number, state)
            rank = at if linked else _NOBODY
            sides.append(Side(node, lead=at, rank=rank, number=number if alone else ""))
        self._stack(page, sides, box, 1)

    def _right(self, page: Page, box: Box, shown: range) -> None:
        sides = []
        for at in shown:
            index, text = self.face.lines[at]
            letter = self._letter_of(index)
            value = LETTERS[letter] if letter != _NOBODY else ""
            node = Node(f"right-{index}", CHOICE, pick(text, page.language), box, value, "", str(at + 1))
            sides.append(Side(node, rank=letter, number=str(at + 1), letter=letter))
        self._stack(page, sides, box, 2)

    def _tallest(self, page: Page) -> float:
        """Return how high a row is at most."""
        return TALLEST * max(1.0, page.scale) * (1.5 if self._level else 1) + page.kit.spare / 3

    def _stack(self, page: Page, sides: list[Side], box: Box, order: float) -> None:
        """Draw rows one under another at the size at which all of them fit."""
        x, y, wide, high = box
        each = min(self._tallest(page), (high - _GAP * (len(sides) - 1)) / len(sides))
        room = (min(side.room(page, wide) for side in sides), each - 14)
        size = fitting_all(page, tuple(side.node.name for side in sides), _SIZES, room, "semibold")
        with self.enters(page, box, order):
            for at, side in enumerate(sides):
                row(page, side, (x, y + at * (each + _GAP), wide, each), size)

    # linking

    def _stay(self, node: str) -> Stay:
        """Remain, with the focus on a node, on the page where it is."""
        page = min(self._level, 1)
        if self._level > 1 and node.startswith("right-"):
            places = [index for index, _ in self.face.lines]
            page = 2 + places.index(int(node.removeprefix("right-"))) // self._a_page
        elif node == "go":
            page = self.pages(self._level) - 1
        return Stay(focus=node, page=page)

    def _link(self, letter: int, right: int) -> Transition:
        """Join a letter to a right side, which lets go of the letter that it had."""
        self.links.pop(self._letter_of(right), None)
        self.links[letter] = right
        self.taken = _NOBODY
        self._new = letter
        stay = self._stay(self.first() or "go")
        return Stay(stay.focus, stay.page, act=True)

    def chosen(self, node: str) -> Transition:
        """Take a letter, or join the taken one (else the first free one) to a right side."""
        side, _, at = node.partition("-")
        if side == "left":
            self.taken = int(at)
            return self._stay(f"right-{self.links.get(int(at), self.face.lines[0][0])}")
        if self.taken == _NOBODY and not self._free():
            return self._stay(f"left-{self._letter_of(int(at))}")
        return self._link(self._asked(), int(at))

    def key(self, key: str, focus: str) -> Transition | None:
        """Join the focused letter to a number; Backspace frees what is focused."""
        side, _, at = focus.partition("-")
        if key.isdigit() and 0 < int(key) <= len(self.face.lines):
            right = self.face.lines[int(key) - 1][0]
            return self._link(int(at), right) if side == "left" else self.press(f"right-{right}")
        if key in {"backspace", "delete"} and side in {"left", "right"}:
            letter = int(at) if side == "left" else self._letter_of(int(at))
            self.links.pop(letter, None)
            self.taken = _NOBODY
            return self._stay(focus)
        return super().key(key, focus)

    def back(self) -> Transition | None:
        """Let go of a letter that was taken."""
        if self.taken == _NOBODY:
            return super().back()
        letter, self.taken = self.taken, _NOBODY
        return self._stay(f"left-{letter}")
