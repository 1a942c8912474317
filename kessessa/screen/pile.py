"""Blocks one under another, spread over as many pages as they need. What the blocks show is drawn by their scenes."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from kessessa.screen.page import Page
from kessessa.screen.tokens import Box

Block = Callable[[Page, float, float, float], float]
"""Draws itself on a page from x and y on, so wide, and returns how high it is, all in reference pixels."""
GAP, MOST_AIR = 18.0, 60.0
_LOW = 0.4
"""What part of a page a block may be high that does not stand alone on it."""


def height(page: Page, block: Block, width: float) -> float:
    """Return how high a block will be."""
    return block(Page(page.kit), 0.0, 0.0, width)


def spread(page: Page, blocks: Sequence[Block], width: float, room: float) -> tuple[tuple[Block, ...], ...]:
    """Return the blocks page by page, as many on each as `room` is high for; a taller one stands alone.

    A low one that would be alone on the last page shares the blocks of the last two pages out anew.
    """
    pages: list[list[Block]] = [[]]
    left = room
    for block in blocks:
        high = height(page, block, width)
        if pages[-1] and high > left:
            pages.append([])
            left = room
        pages[-1].append(block)
        left -= high + GAP
    if len(pages) > 1 and len(pages[-1]) == 1 and height(page, pages[-1][0], width) < _LOW * room:
        two = halves(page, (*pages[-2], *pages[-1]), width)
        if all(part and _stack(page, part, width) <= room for part in two):
            pages[-2:] = [list(part) for part in two]
    return tuple(tuple(each) for each in pages)


def _stack(page: Page, blocks: Sequence[Block], width: float) -> float:
    """Return how high blocks are one under another."""
    return sum(height(page, block, width) + GAP for block in blocks) - GAP


def halves(page: Page, blocks: Sequence[Block], width: float) -> tuple[tuple[Block, ...], tuple[Block, ...]]:
    """Return the blocks in two columns of about the same height, in their order."""
    highs = [height(page, block, width) for block in blocks]
    at = min(range(1, len(blocks) + 1), key=lambda cut: max(sum(highs[:cut]), sum(highs[cut:])))
    return tuple(blocks[:at]), tuple(blocks[at:])


def draw(page: Page, blocks: Sequence[Block], box: Box, *, airy: bool = False) -> None:
    """Draw blocks one under another; those that leave the box are a problem of the page.

    `airy`: in a page higher than wide screens are, they stand further apart.
    """
    x, y, wide, high = box
    gap = GAP
    if airy and page.kit.spare and len(blocks) > 1:
        left = high - sum(height(page, block, wide) for block in blocks) - GAP * (len(blocks) - 1)
        gap += min(MOST_AIR, max(0.0, left / len(blocks)))
    top = y
    for block in blocks:
        top += block(page, x, top, wide) + gap
    if top - gap > y + high + 2:
        page.problems.append(f"too high: {len(blocks)} blocks take {top - gap - y:.0f} of {high:.0f}")
