"""Painting: rounded panels with their lip and soft shadow, gradients, dashes, hatches. Window pixels only."""

from __future__ import annotations

from functools import lru_cache

import pygame

Rgb = tuple[int, int, int]


def _rgb(colour: pygame.Color) -> Rgb:
    return (colour.r, colour.g, colour.b)


@lru_cache(maxsize=256)
def _disc(radius: int, colour: Rgb) -> pygame.Surface:
    """Return a smooth disc, drawn four times too large and shrunk."""
    big = pygame.Surface((radius * 8, radius * 8), pygame.SRCALPHA)
    big.fill((*colour, 0))
    pygame.draw.circle(big, colour, (radius * 4, radius * 4), radius * 4)
    return pygame.transform.smoothscale(big, (radius * 2, radius * 2))


def rounded(target: pygame.Surface, rect: pygame.Rect, radius: int, colour: pygame.Color) -> None:
    """Fill a rectangle with round, smooth corners."""
    radius = min(radius, rect.width // 2, rect.height // 2)
    if radius < 1:
        target.fill(colour, rect)
        return
    fill = _rgb(colour)
    target.fill(fill, rect.inflate(-2 * radius, 0))
    target.fill(fill, rect.inflate(0, -2 * radius))
    disc = _disc(radius, fill)
    for x, left in ((rect.left, 0), (rect.right - radius, radius)):
        for y, top in ((rect.top, 0), (rect.bottom - radius, radius)):
            target.blit(disc, (x, y), (left, top, radius, radius))


def outlined(
    target: pygame.Surface, rect: pygame.Rect, radius: int, fill: pygame.Color, line: pygame.Color, width: int
) -> None:
    """Fill a rounded rectangle inside an outline of `width`."""
    rounded(target, rect, radius, line)
    rounded(target, rect.inflate(-2 * width, -2 * width), max(0, radius - width), fill)


def ring(target: pygame.Surface, rect: pygame.Rect, radius: int, colour: pygame.Color, width: int) -> None:
    """Draw a rounded outline only, smooth at the corners."""
    radius = max(1, min(radius, rect.width // 2, rect.height // 2))
    line = _rgb(colour)
    corners = _ring_corners(radius, line, width)
    for x, left in ((rect.left, 0), (rect.right - radius, radius)):
        for y, top in ((rect.top, 0), (rect.bottom - radius, radius)):
            target.blit(corners, (x, y), (left, top, radius, radius))
    wide, high = rect.width - 2 * radius, rect.height - 2 * radius
    for y in (rect.top, rect.bottom - width):
        target.fill(line, (rect.left + radius, y, wide, width))
    for x in (rect.left, rect.right - width):
        target.fill(line, (x, rect.top + radius, width, high))


@lru_cache(maxsize=8)
def _ring_corners(radius: int, colour: Rgb, width: int) -> pygame.Surface:
    """Return the four corners of an outline in one square: a disc with its inside cut out again."""
    image = _disc(radius, colour).copy()
    inner = radius - width
    if inner > 0:
        hole = _disc(inner, (0, 0, 0))
        image.blit(hole, (width, width), special_flags=pygame.BLEND_RGBA_SUB)
    return image


_CORNER = 2.3
"""How many dashes the radius of a dashed outline measures."""
_SMALLER = 4
"""Shadows are blurred so many times smaller than they are shown: nobody sees it, and blurring is slow."""


@lru_cache(maxsize=24)
def _shadow_piece(size: tuple[int, int], radius: int, blur: int, rgba: tuple[int, int, int, int]) -> pygame.Surface:
    """Return a soft shadow that leaves twice the blur free on each side."""
    small = pygame.Surface((size[0] // _SMALLER, size[1] // _SMALLER), pygame.SRCALPHA)
    small.fill((*rgba[:3], 0))
    inside = small.get_rect().inflate(-4 * blur // _SMALLER, -4 * blur // _SMALLER)
    pygame.draw.rect(small, rgba, inside, border_radius=radius // _SMALLER)
    return pygame.transform.smoothscale(pygame.transform.gaussian_blur(small, max(1, blur // 2 // _SMALLER)), size)


_Slice = tuple[int, int, int, int]
"""Where a part of a picture goes, where it comes from, how long it will be and how long it is."""


def _slices(start: int, length: int, has: int, edge: int) -> tuple[_Slice, ...]:
    """Return the parts that stretch a picture of length `has` to `length` without touching its edges."""
    if has == length:
        return ((start, 0, length, has),)
    middle = (start + edge, edge, length - 2 * edge, has - 2 * edge)
    return ((start, 0, edge, edge), middle, (start + length - edge, has - edge, edge, edge))


def shadow(target: pygame.Surface, rect: pygame.Rect, radius: int, drop: int, blur: int, rgba: Rgb, alpha: int) -> None:
    """Lay one soft, pre-rendered shadow under a panel, stretched as nine pieces (three where the panel is thin)."""
    edge = radius + 3 * blur
    side = 2 * edge + 2 * _SMALLER
    area = rect.inflate(4 * blur, 4 * blur).move(0, drop)
    piece = _shadow_piece((min(area.width, side), min(area.height, side)), radius, blur, (*rgba, alpha))
    across = _slices(area.left, area.width, piece.get_width(), edge)
    down = _slices(area.top, area.height, piece.get_height(), edge)
    for column, (x, from_x, wide, has_wide) in enumerate(across):
        for row, (y, from_y, high, has_high) in enumerate(down):
            if column == row == 1:
                continue  # the panel itself covers the middle
            part = piece.subsurface((from_x, from_y, has_wide, has_high))
            if (wide, high) != (has_wide, has_high):
                part = pygame.transform.scale(part, (wide, high))
            target.blit(part, (x, y))


def gradient(target: pygame.Surface, top: Rgb, bottom: Rgb) -> None:
    """Fill a page's background: a thin strip, kept, and stretched straight into the page."""
    strip = _strip(target.get_height(), top, bottom)
    if strip.get_bitsize() == target.get_bitsize() and strip.get_masks() == target.get_masks():
        pygame.transform.scale(strip, target.get_size(), target)
    else:
        target.blit(pygame.transform.scale(strip, target.get_size()), (0, 0))


@lru_cache(maxsize=8)
def _strip(high: int, top: Rgb, bottom: Rgb) -> pygame.Surface:
    two = pygame.Surface((1, 2))
    two.set_at((0, 0), top)
    two.set_at((0, 1), bottom)
    return pygame.transform.smoothscale(two, (1, high))


@lru_cache(maxsize=6)
def hatch(size: tuple[int, int], ground: Rgb, line: Rgb, kind: str, step: int) -> pygame.Surface:
    """Return a pattern: plain, diagonal, dots or bands."""
    surface = pygame.Surface(size)
    surface.fill(ground)
    if kind == "diagonal":
        for x in range(-size[1], size[0], step):
            pygame.draw.line(surface, line, (x, size[1]), (x + size[1], 0), max(1, step // 4))
    elif kind == "dots":
        for y in range(step // 2, size[1], step):
            for x in range(step // 2, size[0], step):
                pygame.draw.circle(surface, line, (x, y), max(1, step // 5))
    elif kind == "bands":
        for y in range(step // 2, size[1], step):
            pygame.draw.line(surface, line, (0, y), (size[0], y), max(1, step // 4))
    return surface


def dashed(target: pygame.Surface, rect: pygame.Rect, colour: pygame.Color, width: int, dash: int) -> None:
    """Draw a dashed outline with round corners, which are whole."""
    radius = min(round(dash * _CORNER), rect.width // 2, rect.height // 2)
    if radius > width:
        corners = _ring_corners(radius, _rgb(colour), width)
        for x, left in ((rect.left, 0), (rect.right - radius, radius)):
            for y, top in ((rect.top, 0), (rect.bottom - radius, radius)):
                target.blit(corners, (x, y), (left, top, radius, radius))
    for start, long in _dashes(rect.left + radius, rect.right - radius, dash):
        target.fill(colour, (start, rect.top, long, width))
        target.fill(colour, (start, rect.bottom - width, long, width))
    for start, long in _dashes(rect.top + radius, rect.bottom - radius, dash):
        target.fill(colour, (rect.left, start, width, long))
        target.fill(colour, (rect.right - width, start, width, long))


def _dashes(start: int, end: int, dash: int) -> list[tuple[int, int]]:
    """Return where the dashes of a straight side begin and how long they are; a gap stands at both ends."""
    count = max(0, round((end - start - dash) / (2 * dash)))
    if not count:
        return []
    gap = (end - start - count * dash) / (count + 1)
    return [(round(start + gap + at * (dash + gap)), dash) for at in range(count)]


Spot = tuple[float, float]


def trail(
    target: pygame.Surface, ends: tuple[Spot, Spot], colour: pygame.Color, width: int, pattern: tuple[int, ...]
) -> None:
    """Draw a curve that leaves one point and reaches the other level. `pattern`: lengths drawn and left out in turn."""
    disc = _disc(max(1, width // 2), _rgb(colour))
    half = disc.get_width() // 2
    period, at, last = sum(pattern), 0.0, ends[0]
    for x, y in _curve(*ends):
        at += ((x - last[0]) ** 2 + (y - last[1]) ** 2) ** 0.5
        last = (x, y)
        if not period or _drawn(at % period, pattern):
            target.blit(disc, (round(x) - half, round(y) - half))


def _curve(start: Spot, end: Spot) -> list[Spot]:
    """Return points so close to each other that discs on them make a line."""
    count = max(2, round(abs(end[0] - start[0]) + abs(end[1] - start[1])))
    bend = (start[0] + end[0]) / 2
    points = []
    for step in range(count + 1):
        t = step / count
        far, near = 3 * t * (1 - t), t * t * (3 - 2 * t)
        points.append(((1 - t) ** 3 * start[0] + far * bend + t**3 * end[0], start[1] + (end[1] - start[1]) * near))
    return points


def _drawn(at: float, pattern: tuple[int, ...]) -> bool:
    for part, length in enumerate(pattern):
        if at < length:
            return part % 2 == 0
        at -= length
    return True


def veil(target: pygame.Surface, colour: pygame.Color, opacity: float) -> None:
    """Cover the whole surface with a colour; `opacity` from 0 to 1."""
    kept = round((1 - opacity) * 255)
    target.fill((kept, kept, kept), special_flags=pygame.BLEND_RGB_MULT)
    added = tuple(round(part * opacity) for part in _rgb(colour))
    target.fill(added, special_flags=pygame.BLEND_RGB_ADD)
