"""Blocks of text on panels, stacked in a column: all at the largest size at which they fit together."""

from __future__ import annotations

from contextlib import nullcontext
from dataclasses import dataclass

from kessessa.screen import links
from kessessa.screen.motion import enters
from kessessa.screen.page import Page
from kessessa.screen.rail import Marks
from kessessa.screen.tokens import Box
from kessessa.screen.widgets import letter_badge

PAD = 40.0
_GAPS, _EDGES, _AROUND = (24.0, 16.0), (22.0, 16.0), (26.0, 20.0)
"""Between blocks, at their edges, and around the text of a source: usually, and where text is larger."""
_OVER = 30.0
"""A column may grow so far into the space that scenes leave under it."""
BODY_SIZES = (46.0, 44.0, 40.0, 38.0, 36.0, 34.0, 32.0)
_BADGE = 66.0
_ABOVE = 34.0
_NUMBERED = 76.0
"""What a number or a letter takes of its row."""
_BOOK = 114.0
"""What the sign of a source takes of its width."""


@dataclass(frozen=True, slots=True)
class Row:
    """A line in two columns; `number` stands in a square before it, or the badge of option `letter` (-1: none).

    `mark` is "right", "wrong", "point" (one of a list) or empty; `note` is said beside a wrong link.
    """

    lead: str
    text: str
    mark: str = ""
    number: int = 0
    letter: int = -1
    note: str = ""


@dataclass(frozen=True, slots=True)
class Block:
    """A panel: title with a sign, text, rows, and a source at its foot.

    The sign: `letter` is the place of an option (-1: none), `number` one in a square, `icon` an interface sign,
    `picture` a file. `fill` and `ink` are tokens, `strong` sets the text as a headline. `above` is a quiet line
    over the title. `axis` joins the marks of the rows by a line and spreads them, `linked` joins both sides of each
    row, the first of them being number `first`; `marks` is a rail below the rows.
    """

    title: str
    text: str = ""
    rows: tuple[Row, ...] = ()
    source: str = ""
    letter: int = -1
    number: int = 0
    icon: str = ""
    picture: str = ""
    fill: str = "surface"
    ink: str = "ink"
    strong: bool = False
    axis: bool = False
    linked: bool = False
    first: int = 0
    marks: Marks | None = None
    above: str = ""

    @property
    def signed(self) -> bool:
        """Whether a sign stands before the title."""
        return bool(self.letter >= 0 or self.number or self.icon or self.picture)

    @staticmethod
    def text_room(wide: float) -> float:
        """Return how wide the text of a block of this width is."""
        return wide - 2 * PAD


def column_need(page: Page, blocks: tuple[Block, ...], size: float, wide: float) -> float:
    """Return how high a column of blocks is at a size of its texts."""
    return sum(_need(page, block, size, wide) for block in blocks) + _room(page, _GAPS) * (len(blocks) - 1)


def column_size(page: Page, blocks: tuple[Block, ...], room: tuple[float, float]) -> float:
    """Return the largest size at which a column fits into `room` (width, height); 0 where none does."""
    wide, high = room
    return next((size for size in BODY_SIZES if column_need(page, blocks, size, wide) <= high), 0.0)


def draw_column(page: Page, blocks: tuple[Block, ...], box: Box, *, order: float | None = None) -> None:
    """Draw blocks one under another, sharing the height that is left over.

    With an `order` they come in one after the other, the first as that number (see motion.py).
    """
    x, y, wide, high = box
    size = column_size(page, blocks, (wide, high)) or BODY_SIZES[-1]
    needs = [_need(page, block, size, wide) for block in blocks]
    gap = _room(page, _GAPS)
    left = high - gap * (len(blocks) - 1) - sum(needs)
    if left < -_OVER:
        page.problems.append(f"too high: blocks take {sum(needs):.0f} of {sum(needs) + left:.0f}")
    spare = max(0.0, left) / len(blocks)
    for at, (block, need) in enumerate(zip(blocks, needs, strict=True)):
        spot = (x, y, wide, need + spare)
        with enters(page, spot, order + at) if order is not None else nullcontext():
            _draw(page, block, spot, size)
        y += need + spare + gap


def _room(page: Page, usual: tuple[float, float]) -> float:
    """Return how much empty space there is, which is given up first for larger text."""
    return usual[page.scale > 1]


def _title_room(block: Block, wide: float) -> float:
    return wide - 2 * PAD - (_BADGE + 24 if block.signed else 0)


def _title_size(size: float) -> float:
    return min(46.0, size + 2)


def _title_high(page: Page, block: Block, size: float, wide: float) -> float:
    high = page.measure(block.title, _title_size(size), _title_room(block, wide), "headline")[1]
    return max(high, _BADGE if block.signed else 0) + 14


def _need(page: Page, block: Block, size: float, wide: float) -> float:
    high = 2 * _room(page, _EDGES) + _above_high(page, block, wide) + _title_high(page, block, size, wide)
    if block.text:
        high += page.measure(block.text, size, block.text_room(wide), _face(block))[1]
    if block.linked:
        high += sum(tall + links.GAP for tall in links.heights(page, _sides(block), size - 4, wide - 2 * PAD)) + 10
    else:
        high += sum(_row_high(page, block, row, size, wide) + _row_gap(block) for row in block.rows)
    if block.marks:
        high += block.marks.need(page, size - 4, wide - 2 * PAD - 60) + 20
    return high + _source_high(page, block, wide)


def _above_high(page: Page, block: Block, wide: float) -> float:
    return page.measure(block.above, _ABOVE, wide - 2 * PAD)[1] + 22 if block.above else 0.0


def _source_high(page: Page, block: Block, wide: float) -> float:
    return (
        page.measure(block.source, 30, wide - 2 * PAD - _BOOK)[1] + _room(page, _AROUND) + 16 if block.source else 0.0
    )


def _row_gap(block: Block) -> float:
    return 16.0 if block.axis else 10.0


def _sides(block: Block) -> list[links.Pair]:
    return [links.Pair(row.lead, row.text, row.mark == "right", row.number, row.note) for row in block.rows]


def _face(block: Block) -> str:
    return "headline" if block.strong else "body"


def _draw(page: Page, block: Block, box: Box, size: float) -> None:
    x, y, wide, high = box
    page.panel(box, block.fill)
    title_high = _title_high(page, block, size, wide) - 14
    edge = _room(page, _EDGES)
    top = y + edge + _above_high(page, block, wide)
    page.text(block.above, (x + PAD, y + edge, wide - 2 * PAD, top - y - edge), _ABOVE, colour="ink_soft")
    left = _sign(page, block, x + PAD, top, title_high)
    room = _title_room(block, wide)
    page.text(
        block.title, (left, top, room, title_high), _title_size(size), face="headline", colour=block.ink,
        valign="middle",
    )  # fmt: skip
    top += title_high + 14
    foot = _source_high(page, block, wide)
    end = y + high - edge - foot
    if block.text:
        top += page.text(block.text, (x + PAD, top, wide - 2 * PAD, end - top), size, face=_face(block))
    if block.linked:
        below = (x + PAD, top + 12, wide - 2 * PAD, end - top - 12)
        links.draw(page, _sides(block), below, size - 4, block.first)
    else:
        top = _rows(page, block, (x, top, wide, end - top), size)
    if block.marks:
        need = block.marks.need(page, size - 4, wide - 2 * PAD - 60)
        free = max(10.0, (end - top - need) / 2)
        block.marks.draw(page, (x + PAD + 30, top + free, wide - 2 * PAD - 60, need), size - 4)
    if block.source:
        _source(page, block.source, (x + PAD, end + 16, wide - 2 * PAD, foot - 16))
    page.says(f"{block.title} {block.text}".strip(), box)


def _sign(page: Page, block: Block, x: float, y: float, high: float) -> float:
    """Draw the sign before a title and return where the title begins."""
    middle = y + high / 2
    if block.letter >= 0:
        letter_badge(
            page, block.letter, x, middle - _BADGE / 2, _BADGE, "ink_soft" if block.ink == "ink" else block.ink
        )
    elif block.number:
        _number(page, block.number, (x, middle - _BADGE / 2, _BADGE, _BADGE), block.ink)
    elif block.icon:
        page.icon(block.icon, x, middle - 27, 54, block.ink, filled=True)
    elif block.picture:
        page.picture(block.picture, (x, middle - _BADGE / 2, _BADGE, _BADGE))
    else:
        return x
    return x + _BADGE + 24


def _rows(page: Page, block: Block, box: Box, size: float) -> float:
    """Draw the rows of a block and return where they end; on an axis they take the height that there is."""
    x, top, wide, high = box
    talls = [_row_high(page, block, row, size, wide) for row in block.rows]
    gap = _row_gap(block)
    spare = (high - sum(talls) - gap * len(talls)) / (len(talls) + 1) if block.axis and talls else 0.0
    spare = min(max(0.0, spare), 30.0)
    tops = [top + gap + spare + sum(talls[:at]) + at * (gap + spare) for at in range(len(talls))]
    if block.axis and len(tops) > 1:
        middle = page.measure("A", size - 4, 400)[1] / 2
        page.flat((x + PAD + 17, tops[0] + middle, 6, tops[-1] - tops[0]), "primary", 3)
    for row, at, tall in zip(block.rows, tops, talls, strict=True):
        if block.axis:
            line = page.measure("A", size - 4, 400)[1]
            page.flat((x + PAD - 1, at + line / 2 - 21, 42, 42), block.fill, 21)
        _row(page, block, row, (x + PAD, at, wide - 2 * PAD, tall), size)
    return top + sum(talls) + (gap + spare) * len(talls)


def _lead_wide(page: Page, block: Block, size: float) -> float:
    wides = [page.measure(row.lead, size - 4, 2000, "bold")[0] for row in block.rows if row.lead]
    return max(wides, default=0.0)


def _row_parts(page: Page, block: Block, row: Row, size: float, wide: float) -> tuple[float, float, float]:
    """Return where the lead and the text of a row begin, and how wide the text may be; long leads go above."""
    left = (56.0 if row.mark else 0.0) + (_NUMBERED if row.number or row.letter >= 0 else 0.0)
    lead = _lead_wide(page, block, size)
    inner = wide - 2 * PAD
    if lead > inner * 0.42:
        return left, left, inner - left
    start = left + (lead + 28 if lead else 0)
    return left, start, inner - start


def _row_high(page: Page, block: Block, row: Row, size: float, wide: float) -> float:
    left, start, room = _row_parts(page, block, row, size, wide)
    text = page.measure(row.text, size - 4, room)[1] if row.text else 0.0
    if not row.lead:
        return max(text, 60.0 if row.number or row.letter >= 0 else 0)
    lead = page.measure(row.lead, size - 4, wide - 2 * PAD - left, "bold")[1]
    return text + lead if start == left else max(text, lead)


def _row(page: Page, block: Block, row: Row, box: Box, size: float) -> None:
    x, y, wide, high = box
    left, start, room = _row_parts(page, block, row, size, wide + 2 * PAD)
    line = page.measure("A", size - 4, 400)[1]
    if row.mark == "point":
        page.flat((x + 8, y + line / 2 - 11, 22, 22), block.ink, 11)
    elif row.mark:
        right = row.mark == "right"
        page.icon(
            "check-circle" if right else "arrows-clockwise", x, y + line / 2 - 20, 40, "success" if right else "info"
        )
    if row.number:
        _number(page, row.number, (x + left - _NUMBERED, y + high / 2 - 29, 58.0, 58.0), block.ink)
    elif row.letter >= 0:
        letter_badge(page, row.letter, x + left - _NUMBERED, y + high / 2 - 29, 58.0, block.ink)
    top = y
    if row.lead:
        tall = page.text(row.lead, (x + left, y, wide - left, high), size - 4, face="bold", colour="primary")
        top = y + tall if start == left else y
    if row.text:
        page.text(row.text, (x + start, top, room, y + high - top), size - 4, valign=_valign(row))


def _valign(row: Row) -> str:
    return "middle" if row.number or row.letter >= 0 else "top"


def _number(page: Page, number: int, square: Box, ink: str) -> None:
    page.flat(square, ink, 14)
    page.text(
        str(number), square, 38, face="headline", colour="on_pillar", align="centre", valign="middle", fixed=True
    )  # fmt: skip


def _source(page: Page, source: str, box: Box) -> None:
    x, y, wide, high = box
    page.flat(box, "surface_alt", 22)
    page.icon("book-open-text", x + 26, y + high / 2 - 24, 48)
    page.text(source, (x + 92, y, wide - _BOOK + 2, high), 30, valign="middle", quoted=True)
