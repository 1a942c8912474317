"""The two sides of pairs as rows, and the line that joins a letter to its number: pattern and colour by rank."""

from __future__ import annotations

from dataclasses import dataclass

from kessessa.screen.links import COLOURS, PATTERNS
from kessessa.screen.nodes import Node
from kessessa.screen.page import Page
from kessessa.screen.tokens import Box
from kessessa.screen.widgets import keycap, keycap_width, letter_badge

TALLEST = 112.0
_BADGE, _LETTER = 70.0, 58.0
_PAD = 28.0


@dataclass(frozen=True, slots=True)
class Side:
    """A row: `lead` is the letter before its text, `letter` the one that it wears after it (-1: none).

    `rank` gives the colour of its outline once linked (-1: not linked), `number` what stands on its key cap.
    """

    node: Node
    lead: int = -1
    rank: int = -1
    number: str = ""
    letter: int = -1

    def room(self, page: Page, wide: float) -> float:
        """Return how wide its text may be in a row of this width; room for a letter is kept on the right side."""
        lead = _BADGE + 22 if self.lead >= 0 else 6
        tail = keycap_width(page, self.number or "1") + 20 if self.number or self.lead < 0 else 0
        return wide - 2 * _PAD - lead - tail - (_LETTER + 20 if self.lead < 0 else 0)


def row(page: Page, side: Side, box: Box, size: float) -> None:
    """Draw a row and add its node."""
    x, y, wide, high = box
    linked = side.rank >= 0
    taken = side.node.state == "selected"
    colour = COLOURS[side.rank] if linked else "primary"
    page.panel(
        box, "ok_soft" if taken else "surface", radius=28, line=colour if linked or taken else "line",
        width=5 if linked or taken else 3, lip="button_lip", lip_height=8, shadow=False,
    )  # fmt: skip
    middle, left = y + high / 2, x + _PAD + 6
    if side.lead >= 0:
        letter_badge(page, side.lead, x + _PAD, middle - _BADGE / 2, _BADGE, colour)
        left = x + _PAD + _BADGE + 22
    end = x + wide - _PAD
    if side.number:
        cap = keycap_width(page, side.number)
        keycap(page, side.number, end - cap, middle)
        end -= cap + 20
    if side.letter >= 0:
        letter_badge(page, side.letter, end - _LETTER, middle - _LETTER / 2, _LETTER, colour)
    room = side.room(page, wide)
    page.text(side.node.name, (left, y + 2, room, high - 4), size, face="semibold", valign="middle")
    node = side.node
    page.node(Node(node.id, node.role, node.name, box, node.value, node.state, node.key, 28))


def link(page: Page, rank: int, start: Box, end: Box) -> None:
    """Draw the line from the right edge of a row to the left edge of another."""
    one = (start[0] + start[2] + 4, start[1] + start[3] / 2)
    other = (end[0] - 4, end[1] + end[3] / 2)
    page.trail(one, other, COLOURS[rank], PATTERNS[rank])
