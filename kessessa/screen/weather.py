"""Weather behind a decision card: sun rays for good news, still rain for hard news. A mood, never information."""

from __future__ import annotations

import pygame

from kessessa.screen.page import Page
from kessessa.screen.tokens import REFERENCE, Box
from kessessa.screen.village import VillageView

_RAYS = 9
_DROPS = 110
_SLANT = 26
_LARGE = 1.1
"""The village behind a card is larger than on the board, and goes beyond the window."""


def darkest(page: Page, *names: str) -> str:
    """Return the darkest of some colours in the theme that is worn: what is dark in one may be light in another."""
    shades = {name: page.colour(name) for name in names}
    return min(names, key=lambda name: shades[name].r + shades[name].g + shades[name].b)


def honey(page: Page) -> str:
    """Return the ground of good news: honey where the theme is light, resin where it is dark."""
    ink, surface = page.colour("ink"), page.colour("surface")
    return "accent_key" if sum(ink[:3]) < sum(surface[:3]) else "warning_soft"


def night(page: Page, village: VillageView) -> None:
    """Draw the village deep in the night, behind a danger or hard news."""
    ground = darkest(page, "ink", "bg_top")
    page.ground(ground, ground)
    if page.surface is not None:
        page.image(page.kit.village.draw(village, _LARGE * page.kit.zoom), -50, 60)
    page.veil("ink", 0.6)


def morning(page: Page, village: VillageView) -> None:
    """Draw the village in a honey-coloured light."""
    page.ground("sky", "bg_bottom")
    if page.surface is not None:
        page.image(page.kit.village.draw(village, _LARGE * page.kit.zoom), -50, 60)
    page.veil(honey(page), 0.6)


def rays(page: Page) -> None:
    """Draw soft rays from beyond the upper right corner."""
    if page.surface is not None:
        tint = page.colour(honey(page))
        page.surface.blit(_rays_image(page.surface.get_size(), (tint.r, tint.g, tint.b)), (0, 0))


def _rays_image(size: tuple[int, int], tint: tuple[int, int, int]) -> pygame.Surface:
    image = pygame.Surface(size, pygame.SRCALPHA)
    sun = pygame.Vector2(size[0] * 0.86, -size[1] * 0.06)
    for at in range(_RAYS):
        angle = 60 + at * 15
        one = sun + pygame.Vector2(size[0] * 1.5, 0).rotate(angle)
        other = sun + pygame.Vector2(size[0] * 1.5, 0).rotate(angle + 6)
        pygame.draw.polygon(image, (*tint, 66), (sun, one, other))
    return image


def rain(page: Page) -> None:
    """Draw slanted drops, always the same ones: nothing moves."""
    if page.surface is None:
        return
    image = pygame.Surface(page.surface.get_size(), pygame.SRCALPHA)
    sky = page.colour("sky")
    for at in range(_DROPS):
        x = at * 719 % REFERENCE[0]
        y = at * 433 % (REFERENCE[1] + page.kit.spare)
        long = 44 + (at * 37) % 50
        spot = page.rect((x, y, _SLANT * long / 70, long))
        pygame.draw.line(image, (sky.r, sky.g, sky.b, 90), spot.topright, spot.bottomleft, page.px(4))
    page.surface.blit(image, (0, 0))


def breeze(page: Page, box: Box, colour: str) -> None:
    """Draw lines of wind across the band of a card."""
    if page.surface is None:
        return
    x, y, wide, high = box
    ink = page.colour(colour)
    image = pygame.Surface(page.surface.get_size(), pygame.SRCALPHA)
    for dx, dy in ((0.07, 0.1), (0.35, 0.17), (0.04, 0.85), (0.35, 0.93)):
        points = [
            page.rect((x + wide * dx + step * wide * 0.14, y + high * dy + (14 if step % 2 else -6), 1, 1)).center
            for step in range(5)
        ]
        pygame.draw.lines(image, (ink.r, ink.g, ink.b, 120), False, points, page.px(5))
    page.surface.blit(image, (0, 0))
