"""Stacked bars: parts of a whole told apart by colour and by pattern, and their swatches for legends."""

from __future__ import annotations

from dataclasses import dataclass

import pygame

from kessessa.screen import paint
from kessessa.screen.page import Page
from kessessa.screen.tokens import Box

_GAP = 6.0


@dataclass(frozen=True, slots=True)
class Fill:
    """How a part looks: its ground, the colour of its pattern, and the pattern (plain, diagonal, dots, bands)."""

    ground: str
    line: str = "surface"
    kind: str = "plain"


INCOME = (
    Fill("primary"),
    Fill("territory.fg", "territory.soft", "diagonal"),
    Fill("democracy.fg", "democracy.soft", "dots"),
    Fill("social.fg", "social.soft", "bands"),
    Fill("line_strong"),
)
CHARGES = (
    Fill("viability.fg"),
    Fill("territory.fg", "territory.soft", "diagonal"),
    Fill("democracy.fg", "democracy.soft", "dots"),
    Fill("ink_soft", "surface", "bands"),
    Fill("line_strong"),
)
SHARES = (
    Fill("primary"),
    Fill("democracy.fg", "democracy.soft", "diagonal"),
    Fill("accent_dark", "accent_key", "dots"),
)


def swatch(page: Page, box: Box, fill: Fill, radius: float = 12) -> None:
    """Draw a rounded area in a fill."""
    if page.surface is None or box[2] < 1:
        return
    rect = page.rect(box)
    size = (max(1, rect.width), max(1, rect.height))
    one, two = page.colour(fill.ground), page.colour(fill.line)
    image = pygame.Surface(size, pygame.SRCALPHA)
    image.blit(paint.hatch(size, (one.r, one.g, one.b), (two.r, two.g, two.b), fill.kind, page.px(18)), (0, 0))
    mask = pygame.Surface(size, pygame.SRCALPHA)
    paint.rounded(mask, mask.get_rect(), page.px(radius), pygame.Color("white"))
    image.blit(mask, (0, 0), special_flags=pygame.BLEND_RGBA_MIN)
    page.surface.blit(image, rect)


def stacked(page: Page, amounts: tuple[int, ...], fills: tuple[Fill, ...], box: Box, whole: int) -> None:
    """Draw amounts side by side; `whole` is what the full width stands for."""
    x, y, wide, high = box
    for amount, fill in zip(amounts, fills, strict=False):
        long = wide * amount / max(1, whole)
        if long >= 1:
            swatch(page, (x, y, max(4.0, long - _GAP), high), fill)
        x += long
