"""How the blocks of an answer stand on their pages: in one column or two, so that they can be read from far away."""

from __future__ import annotations

from dataclasses import dataclass, replace

from kessessa.screen.blocks import Block, column_size, draw_column
from kessessa.screen.fitting import spacious
from kessessa.screen.packing import packed
from kessessa.screen.page import Page

LEFT, TOP, WIDE = 80.0, 310.0, 1760.0
_ABOVE_END = 8.0
_BETWEEN = 40.0
_BESIDE = (600.0, 480.0)
"""How wide what stands at the right is: usually, and where the left needs room for long lines."""
_LEAST, _ROOMY, _FINE = 36.0, 40.0, 44.0
"""The least size of texts beside each other, with the question told again in its own panel, and as it should be."""
Blocks = tuple[Block, ...]


@dataclass(frozen=True, slots=True)
class Columns:
    """The blocks at the left, those at the right of them (where there are any), and how wide the right is."""

    main: Blocks
    side: Blocks = ()
    beside: float = _BESIDE[0]

    def _widths(self) -> tuple[float, float]:
        return (WIDE - self.beside - _BETWEEN if self.side else WIDE), self.beside

    def size(self, page: Page) -> float:
        """Return the size of the smaller texts; 0 where they do not fit."""
        left, right = self._widths()
        high = page_high(page)
        size = column_size(page, self.main, (left, high))
        return min(size, column_size(page, self.side, (right, high))) if self.side else size

    def draw(self, page: Page) -> None:
        """Draw the blocks; they come in one after the other, after the verdict."""
        left, right = self._widths()
        high = page_high(page)
        draw_column(page, self.main, (LEFT, TOP, left, high), order=1)
        if self.side:
            draw_column(page, self.side, (LEFT + WIDE - right, TOP, right, high), order=1 + len(self.main))


def page_high(page: Page) -> float:
    """Return how high the blocks of a page may be."""
    return page.bottom - _ABOVE_END - TOP


def on_one_page(page: Page, main: Blocks, side: Blocks, again: Block) -> Columns:
    """Return everything on one page, the way in which it is largest; `again` tells the question where there is room."""
    ways = _beside(main, side) if side else []
    if len(side) == 1:  # one panel beside another would stand nearly empty
        ways = _beside(main, (*side, again))
    below = [Columns((*main, *side))]
    ways = below + ways if page.kit.spare and len(side) > 1 else ways + below
    best, largest = ways[0], 0.0
    for way in ways:
        if largest < _FINE and (size := way.size(page)) > largest:
            best, largest = way, size
    return best if again in best.side else _asked(page, best, again)


def on_pages(page: Page, main: Blocks, side: Blocks, again: Block) -> tuple[Columns, ...]:
    """Return everything on as few pages as hold it: what follows stands beside the last blocks where it can be read."""
    room = (WIDE, page_high(page))
    for first in range(len(main) - 1, 0, -1) if spacious(page) and side else ():
        ways = [(Columns((again, *main[first:]), side), _ROOMY), (Columns(main[first:], side), _LEAST)]
        if len(side) > 1:
            ways.append((Columns((*main[first:], *side[1:]), side[:1]), _LEAST))
        last = next((way for way, least in ways if way.size(page) >= least), None)
        if last is not None and column_size(page, main[:first], room) >= _LEAST:
            return (Columns(main[:first]), last if again in last.main else _asked(page, last, again))
    return tuple(Columns(part) for part in packed(page, (*main, *side), room))


def _beside(main: Blocks, side: Blocks) -> list[Columns]:
    return [Columns(main, side, beside) for beside in _BESIDE]


def _asked(page: Page, columns: Columns, again: Block) -> Columns:
    """Return columns with the question over the first block, where the texts stay about as large as they are."""
    asked = replace(columns, main=(replace(columns.main[0], above=again.text), *columns.main[1:]))
    return asked if asked.size(page) >= max(_LEAST, columns.size(page) - 2) else columns
