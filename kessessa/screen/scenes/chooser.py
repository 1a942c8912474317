"""Choosing one move out of a few, on a card over the scene: which pillar, which dilemma, which objection."""

from __future__ import annotations

from dataclasses import dataclass

from kessessa.language import council as words
from kessessa.language import keys, pick, window_round
from kessessa.rules.moves import Move
from kessessa.rules.refusal import Refusal
from kessessa.screen import frame
from kessessa.screen.button import Button
from kessessa.screen.fitting import fitting
from kessessa.screen.nodes import CHOICE, Node
from kessessa.screen.page import Page
from kessessa.screen.panels import curtain
from kessessa.screen.phases import page_mark, way_back_wide
from kessessa.screen.scene import Pop, Replace, Stay, Transition
from kessessa.screen.seat import Seat, TurnScene
from kessessa.screen.tokens import Box
from kessessa.screen.widgets import (
    button_width,
    choice_box,
    draw_button,
    keycap,
    keycap_width,
    pillar_badge,
    team_token,
)

_CARD: Box = (340.0, 96.0, 1240.0, 790.0)
_BIG: Box = (140.0, 40.0, 1640.0, 860.0)
_ROW, _GAP = 118.0, 16.0
_TITLES = (56.0, 50.0, 46.0, 42.0)
_WORDS = (42.0, 38.0, 36.0)
"""Sizes of the title and of the entries, the usual ones first; others at large text alone."""
_BUTTON, _CURTAIN = 92.0, 30.0
"""How high the amber button is, and how far above the footer its veil begins."""


@dataclass(frozen=True, slots=True)
class Entry:
    """Something to choose: its move, its words, a pillar's badge or a sign, and whose token it wears ("" for none)."""

    move: Move
    words: str
    look: str = ""
    icon: str = ""
    emblem: str = ""


@dataclass(frozen=True, slots=True)
class Asked:
    """What is asked: title, a line under it, a vignette, the amber button's words and the entries."""

    title: str
    line: str
    picture: str
    amber: str
    entries: tuple[Entry, ...]


class ChooserScene(TurnScene):
    """A card with one row an entry; choosing selects, the amber button plays."""

    name = "chooser"
    over = True

    def __init__(self, seat: Seat, asked: Asked) -> None:
        """Ask, with nothing chosen yet."""
        super().__init__(seat)
        self.asked = asked
        self.chosen = -1

    def pages(self, level: int) -> int:
        """Return one page, else one for three entries, then one for two."""
        return 1 if level == 0 else -(-len(self.asked.entries) // (4 - level))

    def draw(self, page: Page, level: int, index: int) -> None:
        """Draw the card over the veiled scene."""
        self._language = page.language
        curtain(page)
        each = len(self.asked.entries) if level == 0 else 4 - level
        box = self._box(page, min(each, len(self.asked.entries)))
        page.panel(box, radius=40, lip="ink")
        y = self._head(page, box)
        shown = range(index * each, min((index + 1) * each, len(self.asked.entries)))
        high = min(_ROW * max(1.0, page.scale), (box[1] + box[3] - 30 - y - _GAP * (len(shown) - 1)) / len(shown))
        for row, at in enumerate(shown):
            self._row(page, at, (box[0] + 52, y + row * (high + _GAP), box[2] - 104, high))
        self._buttons(page, box, index, self.pages(level))
        page.focus = f"entry-{shown[0]}" if self.chosen < 0 else "go"

    def _box(self, page: Page, rows: int) -> Box:
        """Return the card, no higher than its rows ask for."""
        x, y, wide, most = _CARD if page.scale <= 1 else _BIG
        most += page.kit.spare
        title = page.measure(self.asked.title, self._title(page, wide - 230), wide - 230, "headline")[1]
        head = max(150.0, title + page.measure(self.notice or self.asked.line, 34, wide - 230)[1] + 60)
        high = min(most, head + rows * (_ROW * max(1.0, page.scale) + _GAP) + 30)
        return (x, y + (most - high) / 3, wide, high)

    def _title(self, page: Page, room: float) -> float:
        """Return the size of the title: at large text one that leaves the entries their room, in one line."""
        line = page.measure("X", _TITLES[0], room, "headline")[1]
        return fitting(page, self.asked.title, _TITLES if page.large else _TITLES[:1], (room, line), "headline")

    def _head(self, page: Page, box: Box) -> float:
        x, y, wide, _ = box
        page.picture(f"vignettes/{self.asked.picture}.svg", (x + 56, y + 34, 96, 96))
        room = wide - 230
        high = page.text(self.asked.title, (x + 184, y + 28, room, 260), self._title(page, room), face="headline")
        line = self.notice or self.asked.line
        high += page.text(line, (x + 184, y + 32 + high, room, 200), 34, colour="ink_soft") if line else 0
        return y + max(150.0, high + 60)

    def _row(self, page: Page, at: int, box: Box) -> None:
        entry = self.asked.entries[at]
        x, y, wide, high = box
        state, key = ("selected" if at == self.chosen else ""), str(at + 1)
        choice_box(page, box, state, "row")
        side = min(76.0, high - 20)
        spot = (x + 26, y + (high - side) / 2)
        if entry.look:
            pillar_badge(page, entry.look, *spot, side)
        elif entry.icon:
            page.icon(entry.icon, *spot, side, "primary")
        left, end = x + 26 + side + 26, x + wide - keycap_width(page, key) - 40
        if entry.emblem:
            end -= side + 16
            team_token(page, entry.emblem, end, spot[1], side)
        size = fitting(page, entry.words, _WORDS if page.large else _WORDS[:1], (end - left - 12, high), "semibold")
        page.text(entry.words, (left, y, end - left - 12, high), size, face="semibold", valign="middle")
        keycap(page, key, x + wide - keycap_width(page, key) - 26, y + high / 2)
        page.node(Node(f"entry-{at}", CHOICE, entry.words, box, "", state, key, 32))

    def _buttons(self, page: Page, box: Box, index: int, total: int) -> None:
        """Draw the way back and the amber button, off the edge of the veil of the footer; over pages, which it is."""
        y = box[1] + box[3] + 32
        if y + _BUTTON + 8 > page.foot - _CURTAIN:
            y = max(y, page.foot - 20)
        amber = Button("go", self.asked.amber, "return", "arrow-right")
        turned = frame.dots(page, index, total, amber)
        amber = turned if self.chosen < 0 else amber
        left, right = (box[0], box[0] + box[2]) if total == 1 else (float(frame.EDGE), float(frame.RIGHT))
        cancel = Button("cancel", pick(words.CANCEL, page.language), "escape", "arrow-left" if total == 1 else "x")
        end = x = right - button_width(page, amber)
        turn = Button("turn-page", turned.label, icon="arrow-right")
        more = amber.id == "go" and index < total - 1  # there is more to choose from on the next page
        if more:
            x -= button_width(page, turn, size=34, bare=True) + 20
        bare = button_width(page, cancel, size=34) > x - left - (40 if total == 1 else self._mark(page))
        wide = button_width(page, cancel, size=34, bare=bare)
        draw_button(page, cancel, (left, y + 4, wide, 84), size=34, bare=bare)
        if total > 1:
            page_mark(page, left + wide + 16, y + _BUTTON / 2, x - 12, "surface")
        if more:
            draw_button(page, turn, (x, y + 4, end - x - 20, 84), size=34, bare=True)
        draw_button(page, amber, (end, y, right - end, _BUTTON), primary=True)
        page.amber = amber.id

    @staticmethod
    def _mark(page: Page) -> float:
        """Return how wide the mark of the page is with its way back and the gaps around it."""
        shown = pick(keys.PAGE_OF, page.language, n=page.turns[0] + 1, total=page.turns[1])
        return page.measure(shown, 30, 900, "semibold")[0] + 52 + way_back_wide(page) + 48

    def key(self, key: str, focus: str) -> Transition | None:
        """Let a digit choose its entry from any page."""
        if key.isdigit() and 0 < int(key) <= len(self.asked.entries):
            return self.press(f"entry-{int(key) - 1}")
        return None

    def press(self, node: str) -> Transition:
        """Choose an entry, play it, or go back."""
        if node == "cancel":
            return Pop()
        if node == "go":
            return self._play()
        self.notice, self.chosen = "", int(node.removeprefix("entry-"))
        return Stay(focus="go")

    def _play(self) -> Transition:
        if self.chosen < 0:
            self.notice = pick(window_round.CHOOSE_WAY_FIRST, self._language)
            return Stay()
        answer = self.seat.play(self.asked.entries[self.chosen].move)
        if isinstance(answer, Refusal):
            self.notice = answer.words(self._language)
            return Stay()
        return Replace(self.seat.scene(), all=True)

    def back(self) -> Transition | None:
        """Escape: nothing is chosen."""
        return Pop()
