"""The radar of principles: two outlines told apart by line and marker, not by colour alone. It counts nothing."""

from __future__ import annotations

import math

import pygame

from kessessa.screen.page import Page

TOP = 10
_RINGS = 4
_FINE = 2
"""Drawn so many times larger and shrunk, for smooth lines."""
_WIDTH = 8.0
_DASH = (20.0, 13.0)
_MARK = 26.0
_INNER, _OUTER = 0.62, 1.5

Point = tuple[float, float]
Values = tuple[int | None, ...]


def direction(at: int, count: int) -> Point:
    """Return the unit vector of an axis: the first one upwards, then clockwise."""
    angle = 2 * math.pi * at / count - math.pi / 2
    return math.cos(angle), math.sin(angle)


def draw(page: Page, centre: Point, radius: float, known: Values, practised: Values) -> None:
    """Draw web and outlines; an axis without a score has no marker, and no line passes over it."""
    if page.surface is None:
        return
    margin = _MARK
    side = page.px(2 * (radius + margin)) * _FINE
    unit = side / (2 * (radius + margin))
    image = pygame.Surface((side, side), pygame.SRCALPHA)
    ground = page.colour("surface")
    image.fill((ground.r, ground.g, ground.b, 0))
    _web(page, image, radius, unit, len(known))
    same = [one == two for one, two in zip(known, practised, strict=True)]
    _outline(page, image, _points(known, radius, side, unit), unit, same, dashed=False)
    _outline(page, image, _points(practised, radius, side, unit), unit, same, dashed=True)
    small = pygame.transform.smoothscale(image, (side // _FINE, side // _FINE))
    page.image(small, centre[0] - radius - margin, centre[1] - radius - margin)


def marker(page: Page, x: float, y: float, size: float, *, square: bool) -> None:
    """Draw the marker of an outline: a round dot for known, a square one for practised."""
    if square:
        page.flat((x, y, size, size), "surface", size * 0.2, "accent_dark", size * 0.2)
    else:
        page.flat((x, y, size, size), "surface", size / 2, "primary", size * 0.2)


def sample(page: Page, x: float, y: float, wide: float, *, square: bool) -> None:
    """Draw a piece of an outline for the legend; `y` is its middle."""
    if square:
        left = x
        while left < x + wide:
            page.flat((left, y - 4, min(_DASH[0], x + wide - left), 8), "accent_dark", 2)
            left += sum(_DASH)
    else:
        page.flat((x, y - 4, wide, 8), "primary", 2)
    marker(page, x + wide / 2 - 15, y - 15, 30, square=square)


def _points(values: Values, radius: float, side: int, unit: float) -> list[Point | None]:
    found: list[Point | None] = []
    for at, value in enumerate(values):
        dx, dy = direction(at, len(values))
        long = 0 if value is None else radius * value / TOP * unit
        found.append(None if value is None else (side / 2 + dx * long, side / 2 + dy * long))
    return found


def _web(page: Page, image: pygame.Surface, radius: float, unit: float, count: int) -> None:
    middle = image.get_width() / 2
    line, thick = page.colour("line"), max(1, round(3 * unit))
    for ring in range(_RINGS, 0, -1):
        long = radius * ring / _RINGS * unit
        corners = [(middle + dx * long, middle + dy * long) for dx, dy in (direction(at, count) for at in range(count))]
        if ring == _RINGS:
            pygame.draw.polygon(image, page.colour("surface_alt"), corners)
        pygame.draw.polygon(image, line, corners, thick)
        if ring == _RINGS:
            for corner in corners:
                pygame.draw.line(image, line, (middle, middle), corner, thick)


def _outline(
    page: Page, image: pygame.Surface, points: list[Point | None], unit: float, same: list[bool], *, dashed: bool
) -> None:
    """Draw one outline and its markers; where both scores are the `same`, the square one sits inside the round one."""
    colour = page.colour("accent_dark" if dashed else "primary")
    whole = [point for point in points if point is not None]
    if not dashed and len(whole) == len(points):
        shade = pygame.Surface(image.get_size(), pygame.SRCALPHA)
        pygame.draw.polygon(shade, (colour.r, colour.g, colour.b, 50), whole)
        image.blit(shade, (0, 0))
    for one, two in zip(points, [*points[1:], points[0]], strict=True):
        if one is not None and two is not None:
            _stroke(image, colour, one, two, unit, dashed=dashed)
    for point, shared in zip(points, same, strict=True):
        if point is not None:
            part = 1.0 if not shared else _INNER if dashed else _OUTER
            _mark(image, point, round(_MARK * unit * part), (colour, page.colour("surface")), square=dashed)


def _mark(
    image: pygame.Surface, spot: Point, size: int, colours: tuple[pygame.Color, pygame.Color], *, square: bool
) -> None:
    for long, ink in zip((size, round(size * 0.56)), colours, strict=True):
        if square:
            rect = pygame.Rect(0, 0, long, long)
            rect.center = (round(spot[0]), round(spot[1]))
            pygame.draw.rect(image, ink, rect, border_radius=max(1, long // 6))
        else:
            pygame.draw.circle(image, ink, spot, long / 2)


def _stroke(image: pygame.Surface, colour: pygame.Color, one: Point, two: Point, unit: float, *, dashed: bool) -> None:
    long = math.dist(one, two)
    if not long:
        return
    dash, gap = (part * unit for part in _DASH) if dashed else (long, 0.0)
    at = 0.0
    while at < long:
        end = min(long, at + dash)
        _thick(image, colour, _between(one, two, at / long), _between(one, two, end / long), _WIDTH * unit)
        at += dash + gap


def _between(one: Point, two: Point, part: float) -> Point:
    return one[0] + (two[0] - one[0]) * part, one[1] + (two[1] - one[1]) * part


def _thick(image: pygame.Surface, colour: pygame.Color, one: Point, two: Point, width: float) -> None:
    """Draw a line of the same width at every angle (those of pygame are thinner when they slant)."""
    long = math.dist(one, two) or 1.0
    dx, dy = (two[1] - one[1]) / long * width / 2, (one[0] - two[0]) / long * width / 2
    corners = (
        (one[0] + dx, one[1] + dy),
        (two[0] + dx, two[1] + dy),
        (two[0] - dx, two[1] - dy),
        (one[0] - dx, one[1] - dy),
    )
    pygame.draw.polygon(image, colour, corners)
