"""Weather behind a decision card: sun rays for good news, still rain for hard news. A mood, never information."""

from __future__ import annotations

import math

import pygame

from kessessa.screen import paint
from kessessa.screen.page import Page
from kessessa.screen.tokens import REFERENCE, Box
from kessessa.screen.village import ON_BOARD, VillageView

_RAYS = 9
_DROPS = 110
_SLANT = 26
_DIM = 110.0
"""Pictures below this mean lightness, of 255, are lost on a dark ground."""
_PALER, _DARKER, _BLUER = 0.6, 0.3, 0.16
"""How much of another colour is mixed into honey, slate and night."""
_GUST = 160
"""Of so many dots a line of wind is made: they touch, and it bends softly."""
_NEARER = 1.31
"""How much larger the village behind a card is than on the board: it goes beyond the window."""


def darkest(page: Page, *names: str) -> str:
    """Return the darkest of some colours in the theme that is worn: what is dark in one may be light in another."""
    shades = {name: page.colour(name) for name in names}
    return min(names, key=lambda name: shades[name].r + shades[name].g + shades[name].b)


def lightest(page: Page, *names: str) -> str:
    """Return the lightest of some colours in the theme that is worn."""
    shades = {name: page.colour(name) for name in names}
    return max(names, key=lambda name: shades[name].r + shades[name].g + shades[name].b)


def dim(page: Page, path: str, side: float) -> bool:
    """Return whether a picture is darker than its ground may be: in a dark theme it then needs a light one."""
    if page.surface is None or lightest(page, "surface", "ink") == "surface":
        return False
    image = page.kit.pictures.get(path, (page.px(side),) * 2, page.kit.tokens.resource_tint(path))
    red, green, blue, _ = pygame.transform.average_color(image, consider_alpha=True)
    return (2 * red + 5 * green + blue) / 8 < _DIM


def honey(page: Page) -> str:
    """Return the ground of good news: honey where the theme is light, resin where it is dark."""
    ink, surface = page.colour("ink"), page.colour("surface")
    return "accent_key" if sum(ink[:3]) < sum(surface[:3]) else "warning_soft"


def band(page: Page, box: Box, radius: float, *, good: bool) -> None:
    """Lay the band of a news card, round at the left: honey that grows lighter downwards, or slate."""
    if page.surface is None:
        return
    first = page.colour(honey(page) if good else darkest(page, "info", "info_soft"))
    if good:
        top, low = first, first.lerp(page.colour("surface"), _PALER)
    else:
        top = first.lerp(page.colour(darkest(page, "ink", "surface")), _DARKER)
        low = first.lerp(page.colour(lightest(page, "sky", "ink_soft")), _DARKER)
    area, round_ = page.rect(box), page.px(radius)
    for colour, y in ((top, area.top), (low, area.bottom - 2 * round_)):
        end = pygame.Rect(area.left, y, area.width, 2 * round_)
        paint.rounded(page.surface, end, round_, colour)
        page.surface.fill(colour, (area.right - round_, y, round_, 2 * round_))
    middle = page.surface.subsurface(area.inflate(0, -2 * round_))
    paint.gradient(middle, (top.r, top.g, top.b), (low.r, low.g, low.b))


def night(page: Page, village: VillageView) -> None:
    """Draw the village deep in the night, behind a danger or hard news."""
    if page.surface is None:
        return
    dark, blue = page.colour(darkest(page, "ink", "bg_top")), page.colour(darkest(page, "info", "info_soft"))
    page.surface.fill(dark.lerp(blue, _BLUER))
    _behind(page, village)
    paint.veil(page.surface, dark.lerp(blue, _BLUER), 0.6)


def morning(page: Page, village: VillageView) -> None:
    """Draw the village in a honey-coloured light."""
    page.ground("sky", "bg_bottom")
    _behind(page, village)
    if page.surface is not None:
        paint.veil(page.surface, page.colour(honey(page)).lerp(page.colour("surface"), _PALER), 0.6)


def _behind(page: Page, village: VillageView) -> None:
    """Draw the village behind a card: the board's, which is mostly drawn already, seen from nearer."""
    if page.surface is not None:
        image = page.kit.village.draw(village, ON_BOARD * page.kit.zoom)
        size = tuple(round(side * _NEARER) for side in image.get_size())
        page.image(pygame.transform.smoothscale(image, size), -50, 60)


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
    sky, thick = page.colour("sky"), page.px(4)
    for at in range(_DROPS):
        x = at * 719 % REFERENCE[0]
        y = at * 433 % (REFERENCE[1] + page.kit.spare)
        long = 44 + (at * 37) % 50
        spot = page.rect((x, y, _SLANT * long / 70, long))
        drop = pygame.Surface((spot.width + 2 * thick, spot.height + 2 * thick), pygame.SRCALPHA)
        ends = ((thick + spot.width, thick), (thick, thick + spot.height))
        pygame.draw.line(drop, (sky.r, sky.g, sky.b, 90), *ends, thick)
        page.surface.blit(drop, (spot.left - thick, spot.top - thick))


def breeze(page: Page, box: Box, colour: str) -> None:
    """Draw lines of wind across the band of a card."""
    if page.surface is None:
        return
    (wide, high), zoom = box[2:], page.kit.zoom
    ink = page.colour(colour)
    area, thick = page.rect(box), page.px(5)
    image = pygame.Surface(area.size, pygame.SRCALPHA)
    for dx, dy in ((0.07, 0.1), (0.35, 0.17), (0.04, 0.85), (0.35, 0.93)):
        for step in range(_GUST + 1):
            x = wide * (dx + 0.56 * step / _GUST)
            y = high * dy + 4 - 10 * math.cos(2 * math.tau * step / _GUST)
            pygame.draw.circle(image, (ink.r, ink.g, ink.b, 150), (x * zoom, y * zoom), thick / 2)
    page.surface.blit(image, area)
