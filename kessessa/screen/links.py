"""Curved links between two sides of a page, told apart by their pattern: solid, dashed, dotted, dash-dot."""

from __future__ import annotations

from itertools import pairwise

import pygame

from kessessa.screen.page import Page

PATTERNS: tuple[tuple[int, ...], ...] = ((), (22, 16), (4, 14), (26, 12, 4, 12))
"""On and off lengths by rank, in reference pixels; empty for a solid line."""
COLOURS = ("primary", "info", "warning", "democracy.fg")
_STEPS = 90


def colour_of(rank: int) -> str:
    """Return the colour of a link by its rank."""
    return COLOURS[rank % len(COLOURS)]


def link(page: Page, start: tuple[float, float], end: tuple[float, float], rank: int) -> None:
    """Draw a link from left to right, with a dot at each end."""
    if page.surface is None:
        return
    colour = page.colour(colour_of(rank))
    spots = [_spot(page, start, end, at / _STEPS) for at in range(_STEPS + 1)]
    pattern = PATTERNS[rank % len(PATTERNS)]
    width = page.px(4)
    for at, (one, other) in enumerate(pairwise(spots)):
        if _on(pattern, at):
            pygame.draw.line(page.surface, colour, one, other, page.px(8))
            pygame.draw.circle(page.surface, colour, other, width)
    for x, y in (start, end):
        page.flat((x - 11, y - 11, 22, 22), colour_of(rank), 11)


def _spot(page: Page, start: tuple[float, float], end: tuple[float, float], part: float) -> tuple[int, int]:
    eased = part * part * (3 - 2 * part)
    x = start[0] + (end[0] - start[0]) * part
    y = start[1] + (end[1] - start[1]) * eased
    return page.rect((x, y, 1, 1)).topleft


def _on(pattern: tuple[int, ...], at: int) -> bool:
    """Return whether a step of the line is drawn; a step is some four reference pixels long."""
    if not pattern:
        return True
    left = (at * 5) % sum(pattern)
    for place, length in enumerate(pattern):
        if left < length:
            return place % 2 == 0
        left -= length
    return False
