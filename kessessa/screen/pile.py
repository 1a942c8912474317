"""Blocks one under another, spread over as many pages as they need. What the blocks show is drawn by their scenes."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from kessessa.screen.page import Page
from kessessa.screen.tokens import Box

Block = Callable[[Page, float, float, float], float]
"""Draws itself on a page from x and y on, so wide, and returns how high it is, all in reference pixels."""
GAP, MOST_AIR = 18.0, 60.0


def height(page: Page, block: Block, width: float) -> float:
    """Return how high a block will be."""
    return block(Page(page.kit), 0.0, 0.0, width)


def total(page: Page, blocks: Sequence[Block], width: float) -> float:
    """Return how high blocks will be one under another, as close as they may stand."""
    return sum(height(page, block, width) for block in blocks) + GAP * (len(blocks) - 1)


def spread(page: Page, blocks: Sequence[Block], width: float, room: float) -> tuple[tuple[Block, ...], ...]:
    """Return the blocks page by page, on as few pages as `room` is high for, about equally full.

    A taller block stands alone.
    """
    highs = [height(page, block, width) for block in blocks]
    found = _filled(highs, room)
    for part in range(30, 100, 5):
        even = _filled(highs, room * part / 100)
        if len(even) == len(found):
            found = even
            break
    return tuple(tuple(blocks[at] for at in each) for each in found)


def _filled(highs: Sequence[float], room: float) -> list[list[int]]:
    """Return which blocks each page holds, as many on each as there is room for."""
    pages: list[list[int]] = [[]]
    left = room
    for at, high in enumerate(highs):
        if pages[-1] and high > left:
            pages.append([])
            left = room
        pages[-1].append(at)
        left -= high + GAP
    return pages


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
        gap += min(MOST_AIR, max(0.0, (high - total(page, blocks, wide)) / len(blocks)))
    top = y
    for block in blocks:
        top += block(page, x, top, wide) + gap
    if top - gap > y + high + 2:
        page.problems.append(f"too high: {len(blocks)} blocks take {top - gap - y:.0f} of {high:.0f}")
