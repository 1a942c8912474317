"""Parting blocks over pages: as few pages as they need, about equally full; long texts go on at a sentence."""

from __future__ import annotations

from dataclasses import replace
from itertools import combinations, pairwise

from kessessa.screen.blocks import BODY_SIZES, Block, column_need
from kessessa.screen.fitting import parted
from kessessa.screen.page import Page

_READ = 40.0
"""The least size of texts once they are grown by the text scale, in reference pixels."""


def packed(page: Page, blocks: tuple[Block, ...], room: tuple[float, float]) -> tuple[tuple[Block, ...], ...]:
    """Return the blocks of each page of a column of this width and height, in their order."""
    wide, high = room
    size = next((size for size in reversed(BODY_SIZES) if size * page.scale >= _READ), BODY_SIZES[0])
    pieces = tuple(piece for block in blocks for piece in _pieces(page, block, size, room))
    for count in range(1, len(pieces) + 1):
        ways = tuple(_ways(pieces, count))
        fullest, best = min(
            ((max(column_need(page, part, size, wide) for part in way), way) for way in ways), key=lambda one: one[0]
        )
        if fullest <= high:
            return best
    return tuple((piece,) for piece in pieces)


def _ways(pieces: tuple[Block, ...], count: int) -> list[tuple[tuple[Block, ...], ...]]:
    """Return every way to part pieces over so many pages, in their order."""
    return [
        tuple(pieces[one:other] for one, other in pairwise((0, *cuts, len(pieces))))
        for cuts in combinations(range(1, len(pieces)), count - 1)
    ]


def _pieces(page: Page, block: Block, size: float, room: tuple[float, float]) -> tuple[Block, ...]:
    """Return a block as it is, or what explains it apart from its rows, or its text in parts."""
    wide, high = room
    if column_need(page, (block,), size, wide) <= high:
        return (block,)
    if block.text and (block.rows or block.marks):
        below = replace(block, text="", source="")
        return (*_pieces(page, replace(block, rows=(), marks=None), size, room), *_pieces(page, below, size, room))
    if block.rows:
        return _rows(page, block, size, room)
    bare = replace(block, text="")
    left = high - column_need(page, (bare,), size, wide)
    texts = parted(page, block.text, size, (block.text_room(wide), left))
    last = len(texts) - 1
    return tuple(replace(block, text=text, source=block.source * (at == last)) for at, text in enumerate(texts))


def _rows(page: Page, block: Block, size: float, room: tuple[float, float]) -> tuple[Block, ...]:
    """Return rows in parts; each keeps the title and the place of its first row."""
    count = 1
    while count < len(block.rows):
        count += 1
        each = -(-len(block.rows) // count)
        parts = tuple(
            replace(block, rows=block.rows[at : at + each], first=at) for at in range(0, len(block.rows), each)
        )
        if all(column_need(page, (part,), size, room[0]) <= room[1] for part in parts):
            return parts
    return (block,)
