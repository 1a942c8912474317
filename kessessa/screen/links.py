"""Right pairs as people read them: each letter on the left, joined by its line to what it means on the right."""

from __future__ import annotations

from collections.abc import Sequence

import pygame

from kessessa.screen.film import out_cubic
from kessessa.screen.motion import enters
from kessessa.screen.page import Page
from kessessa.screen.tokens import Box
from kessessa.screen.widgets import letter_badge

COLOURS = ("primary", "info", "democracy.fg", "warning", "social.fg", "ink")
PATTERNS: tuple[tuple[int, ...], ...] = (
    (),
    (26, 22),
    (1, 20),
    (34, 18, 1, 18),
    (60, 22),
    (26, 18, 1, 18, 1, 18),
)
"""Solid, dashed, dotted, dash-dot, long dashes, dash-dot-dot: no line is told by its colour alone."""
GAP = 8.0
_BADGE = 46.0
_LINE = 96.0
_PAD = 18.0
_MARK = 56.0
_LEFT = 0.40
"""How much of the width the left sides take at most."""


def sweep(window: pygame.Surface, rect: pygame.Rect, part: pygame.Surface, way: float) -> None:
    """Draw a part from its left to its right, as a hand draws a line."""
    window.blit(part, rect.topleft, (0, 0, max(1, round(rect.width * out_cubic(way))), rect.height))


def _parts(page: Page, lefts: Sequence[str], size: float, wide: float) -> tuple[float, float]:
    """Return how wide the left and the right texts are."""
    room = wide * _LEFT - _BADGE - 3 * _PAD
    left = max(page.measure(text, size, room, "bold")[0] for text in lefts) + 2
    return left, wide - (left + _BADGE + 3 * _PAD) - _LINE - 2 * _PAD - _MARK


def heights(page: Page, pairs: Sequence[tuple[str, str]], size: float, wide: float) -> list[float]:
    """Return how high each pair is at a size, in a block of that width."""
    left, right = _parts(page, [one for one, _ in pairs], size, wide)
    return [
        max(page.measure(one, size, left, "bold")[1], page.measure(other, size, right)[1], _BADGE) + 14
        for one, other in pairs
    ]


def draw(
    page: Page, pairs: Sequence[tuple[str, str]], right: Sequence[bool], box: Box, size: float, first: int = 0
) -> None:
    """Draw pairs in `box`, spread over its height; `right` tells which had been found, `first` the first one's rank."""
    x, y, wide, high = box
    left, _ = _parts(page, [one for one, _ in pairs], size, wide)
    talls = heights(page, pairs, size, wide)
    spare = max(0.0, min(60.0, (high - sum(talls) - GAP * len(talls)) / len(talls)))
    start = x + left + _BADGE + 3 * _PAD
    for at, (pair, tall) in enumerate(zip(pairs, talls, strict=True)):
        rank = at + first
        _side(page, rank, (x, y, start - x, tall), pair[0], size, lead=True)
        end = start + _LINE
        _side(page, rank, (end, y, x + wide - _MARK - end, tall), pair[1], size, lead=False)
        mark = "check-circle" if right[at] else "arrows-clockwise"
        page.icon(mark, x + wide - 44, y + tall / 2 - 22, 44, "success" if right[at] else "info", filled=right[at])
        with enters(page, (start, y, _LINE, tall), at, span="card_in", paint=sweep, margin=0):
            page.trail((start + 8, y + tall / 2), (end - 8, y + tall / 2), COLOURS[rank], PATTERNS[rank])
        y += tall + GAP + spare


def _side(page: Page, rank: int, box: Box, text: str, size: float, *, lead: bool) -> None:
    x, y, wide, high = box
    page.flat(box, "surface", 20, COLOURS[rank], 4)
    left = x + _PAD
    if lead:
        letter_badge(page, rank, left, y + (high - _BADGE) / 2, _BADGE, COLOURS[rank])
        left += _BADGE + _PAD
    room = x + wide - left - _PAD + 2
    page.text(text, (left, y, room, high), size, face="bold" if lead else "body", valign="middle")
