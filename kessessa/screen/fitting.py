"""Choosing among the sizes that the design allows for a text: long words step down, never below the floor."""

from __future__ import annotations

from kessessa.screen.page import Page

ROOM_IS_SHORT = 1.25
"""Above this text scale, bands are narrower and second lines go first."""


def fitting(page: Page, text: str, sizes: tuple[float, ...], room: tuple[float, float], face: str = "body") -> float:
    """Return the first size at which a text fits into `room` (width, height in reference pixels), or the last one."""
    for size in sizes:
        wide, high = page.measure(text, size, room[0], face)
        if high <= room[1] and wide <= room[0] + 1:
            return size
    return sizes[-1]


def fitting_all(
    page: Page, texts: tuple[str, ...], sizes: tuple[float, ...], room: tuple[float, float], face: str = "body"
) -> float:
    """Return the first size at which every text fits a room of its own, or the last one."""
    return min((fitting(page, text, sizes, room, face) for text in texts), default=sizes[0])


def spacious(page: Page) -> bool:
    """Return whether the text scale leaves room for all that a layout would like to show."""
    return page.scale <= ROOM_IS_SHORT
