"""Right pairs as people read them: each letter on the left, joined by its line to what it means on the right."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import pygame

from kessessa.screen.film import out_cubic
from kessessa.screen.motion import enters
from kessessa.screen.page import Page
from kessessa.screen.tokens import Box
from kessessa.screen.widgets import keycap, keycap_width, letter_badge

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
_NOTE = 30.0
_LEFT = 0.40
"""How much of the width the left sides take at most."""


def sweep(window: pygame.Surface, rect: pygame.Rect, part: pygame.Surface, way: float) -> None:
    """Draw a part from its left to its right, as a hand draws a line."""
    window.blit(part, rect.topleft, (0, 0, max(1, round(rect.width * out_cubic(way))), rect.height))


@dataclass(frozen=True, slots=True)
class Pair:
    """A letter's term and what it means; the number of that on the screen of the question (0: none).

    `right` tells whether it had been found; `note` says what had been linked instead.
    """

    left: str
    text: str
    right: bool
    number: int = 0
    note: str = ""


def _notes(page: Page, pairs: Sequence[Pair]) -> float:
    """Return how wide the signs after the pairs are, with the notes beside them."""
    return _MARK + max(
        (page.measure(pair.note, _NOTE, 900, "semibold")[0] + 14 for pair in pairs if pair.note), default=0
    )


def _parts(page: Page, pairs: Sequence[Pair], size: float, wide: float) -> tuple[float, float]:
    """Return how wide the left and the right texts are."""
    room = wide * _LEFT - _BADGE - 3 * _PAD
    left = max(page.measure(pair.left, size, room, "bold")[0] for pair in pairs) + 2
    cap = _cap(page, pairs)
    return left, wide - (left + _BADGE + 3 * _PAD) - _LINE - 2 * _PAD - cap - _notes(page, pairs)


def _cap(page: Page, pairs: Sequence[Pair]) -> float:
    """Return how wide the numbers are that stand where some pair was missed."""
    return keycap_width(page, "1") + _PAD if any(pair.note for pair in pairs) else 0.0


def heights(page: Page, pairs: Sequence[Pair], size: float, wide: float) -> list[float]:
    """Return how high each pair is at a size, in a block of that width."""
    left, right = _parts(page, pairs, size, wide)
    return [
        max(page.measure(pair.left, size, left, "bold")[1], page.measure(pair.text, size, right)[1], _BADGE) + 14
        for pair in pairs
    ]


def draw(page: Page, pairs: Sequence[Pair], box: Box, size: float, first: int = 0) -> None:
    """Draw pairs in `box`, spread over its height; `first` is the first one's rank."""
    x, y, wide, high = box
    left, _ = _parts(page, pairs, size, wide)
    talls = heights(page, pairs, size, wide)
    spare = max(0.0, min(60.0, (high - sum(talls) - GAP * len(talls)) / len(talls)))
    start, after = x + left + _BADGE + 3 * _PAD, _notes(page, pairs)
    for at, (pair, tall) in enumerate(zip(pairs, talls, strict=True)):
        rank = at + first
        _side(page, rank, (x, y, start - x, tall), pair.left, size, lead=True)
        end = start + _LINE
        right = (end, y, x + wide - after - end, tall)
        cap = _cap(page, pairs)
        _side(page, rank, right, pair.text, size, lead=False, after=cap)
        if cap:
            keycap(page, str(pair.number), x + wide - after - cap, y + tall / 2)
        _mark(page, pair, (x + wide - after, y, after, tall))
        with enters(page, (start, y, _LINE, tall), at, span="card_in", paint=sweep, margin=0):
            page.trail((start + 8, y + tall / 2), (end - 8, y + tall / 2), COLOURS[rank], PATTERNS[rank])
        y += tall + GAP + spare


def _mark(page: Page, pair: Pair, box: Box) -> None:
    """Draw whether a pair had been found, and what had been said where it had not."""
    x, y, wide, high = box
    mark, ink = ("check-circle", "success") if pair.right else ("arrows-clockwise", "info")
    page.icon(mark, x + 12, y + high / 2 - 22, 44, ink, filled=pair.right)
    if pair.note:
        spot = (x + _MARK + 12, y, wide - _MARK - 10, high)
        page.text(pair.note, spot, _NOTE, face="semibold", colour=ink, valign="middle")


def _side(page: Page, rank: int, box: Box, text: str, size: float, *, lead: bool, after: float = 0.0) -> None:
    x, y, wide, high = box
    page.flat(box, "surface", 20, COLOURS[rank], 4)
    left = x + _PAD
    if lead:
        letter_badge(page, rank, left, y + (high - _BADGE) / 2, _BADGE, COLOURS[rank])
        left += _BADGE + _PAD
    room = x + wide - left - _PAD - after + 2
    page.text(text, (left, y, room, high), size, face="bold" if lead else "body", valign="middle")
