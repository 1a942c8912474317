"""Choosing one move out of a few, on a card over the scene: which pillar, which dilemma, which objection."""

from __future__ import annotations

from dataclasses import dataclass

from kessessa.language import council as words
from kessessa.language import pick
from kessessa.rules.moves import Move
from kessessa.rules.refusal import Refusal
from kessessa.screen import frame
from kessessa.screen.nodes import CHOICE, Node
from kessessa.screen.page import Page
from kessessa.screen.panels import curtain
from kessessa.screen.scene import Pop, Replace, Stay, Transition
from kessessa.screen.seat import Seat, TurnScene
from kessessa.screen.tokens import Box
from kessessa.screen.widgets import (
    Button,
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
_ROW = 118.0


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
        gap = 16.0
        high = min(_ROW * max(1.0, page.scale), (box[1] + box[3] - 30 - y - gap * (len(shown) - 1)) / len(shown))
        for row, at in enumerate(shown):
            self._row(page, at, (box[0] + 52, y + row * (high + gap), box[2] - 104, high))
        self._buttons(page, box, index, self.pages(level))
        page.focus = f"entry-{shown[0]}" if self.chosen < 0 else "go"

    def _box(self, page: Page, rows: int) -> Box:
        """Return the card, no higher than its rows ask for."""
        x, y, wide, most = _CARD if page.scale <= 1 else _BIG
        most += page.kit.spare
        title = page.measure(self.asked.title, 56, wide - 230, "headline")[1]
        head = max(150.0, title + page.measure(self.notice or self.asked.line, 34, wide - 230)[1] + 60)
        high = min(most, head + rows * (_ROW * max(1.0, page.scale) + 16) + 30)
        return (x, y + (most - high) / 3, wide, high)

    def _head(self, page: Page, box: Box) -> float:
        x, y, wide, _ = box
        page.picture(f"vignettes/{self.asked.picture}.svg", (x + 56, y + 34, 96, 96))
        room = wide - 230
        high = page.text(self.asked.title, (x + 184, y + 28, room, 260), 56, face="headline")
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
        page.text(entry.words, (left, y, end - left - 12, high), 42, face="semibold", valign="middle")
        keycap(page, key, x + wide - keycap_width(page, key) - 26, y + high / 2)
        page.node(Node(f"entry-{at}", CHOICE, entry.words, box, "", state, key, 32))

    def _buttons(self, page: Page, box: Box, index: int, total: int) -> None:
        y = box[1] + box[3] + 32
        amber = Button("go", self.asked.amber, "return", "arrow-right")
        if self.chosen < 0:
            amber = frame.dots(page, index, total, amber)
        wide = button_width(page, amber)
        cancel = Button("cancel", pick(words.CANCEL, page.language), "escape", "arrow-left")
        bare = button_width(page, cancel, size=34) > box[2] - wide - 40
        draw_button(
            page, cancel, (box[0], y + 4, button_width(page, cancel, size=34, bare=bare), 84), size=34, bare=bare
        )
        draw_button(page, amber, (box[0] + box[2] - wide, y, wide, 92), primary=True)
        page.amber = amber.id

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
        self.chosen = int(node.removeprefix("entry-"))
        return Stay(focus="go")

    def _play(self) -> Transition:
        if self.chosen < 0:
            return Stay(focus="entry-0")
        answer = self.seat.play(self.asked.entries[self.chosen].move)
        if isinstance(answer, Refusal):
            self.notice = answer.words(self._language)
            return Stay()
        return Replace(self.seat.scene(), all=True)

    def back(self) -> Transition | None:
        """Escape: nothing is chosen."""
        return Pop()
