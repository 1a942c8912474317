"""Painting: rounded panels with their lip and soft shadow, gradients, dashes, hatches. Window pixels only."""

from __future__ import annotations

from functools import lru_cache
from itertools import groupby

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


@lru_cache(maxsize=256)
def _quarters(radius: int, colour: Rgb) -> tuple[pygame.Surface, ...]:
    """Return the four quarters of a disc, row by row."""
    disc = _disc(radius, colour)
    return tuple(disc.subsurface((x, y, radius, radius)) for y in (0, radius) for x in (0, radius))


def rounded(
    target: pygame.Surface, rect: pygame.Rect, radius: int, colour: pygame.Color, *, hollow: bool = False
) -> None:
    """Fill a rectangle with round, smooth corners; `hollow`: but not its middle, which something else will cover."""
    left, top, wide, high = rect
    radius = min(radius, wide // 2, high // 2)
    if radius < 1:
        target.fill(colour, rect)
    elif wide * high <= _SMALL:
        target.blit(_patch((wide, high), radius, _rgb(colour)), (left, top))
    else:
        _round(target, rect, radius, _rgb(colour), hollow=hollow)


@lru_cache(maxsize=192)
def _patch(size: tuple[int, int], radius: int, fill: Rgb) -> pygame.Surface:
    """Return a small rounded rectangle: screens are full of chips, key caps and marks, in few sizes."""
    patch = pygame.Surface(size, pygame.SRCALPHA)
    patch.fill((*fill, 0))
    _round(patch, patch.get_rect(), radius, fill, hollow=False)
    return patch


def _round(target: pygame.Surface, rect: pygame.Rect, radius: int, fill: Rgb, *, hollow: bool) -> None:
    left, top, wide, high = rect
    across, down = wide - 2 * radius, high - 2 * radius
    if hollow:
        target.fill(fill, (left + radius, top, across, radius))
        target.fill(fill, (left + radius, top + high - radius, across, radius))
    else:
        target.fill(fill, (left + radius, top, across, high))
    target.fill(fill, (left, top + radius, radius, down))
    target.fill(fill, (left + wide - radius, top + radius, radius, down))
    right, low = left + wide - radius, top + high - radius
    upper_left, upper_right, lower_left, lower_right = _quarters(radius, fill)
    target.fblits(
        ((upper_left, (left, top)), (upper_right, (right, top)), (lower_left, (left, low)), (lower_right, (right, low)))
    )


def lip(target: pygame.Surface, rect: pygame.Rect, radius: int, drop: int, colour: pygame.Color) -> None:
    """Fill what is seen of a lip, `drop` below a rounded rectangle that will cover all the rest of it."""
    high = min(rect.height, 2 * min(radius, rect.width // 2, rect.height // 2) + drop)
    rounded(target, pygame.Rect(rect.left, rect.bottom - high + drop, rect.width, high), radius, colour)


def outlined(
    target: pygame.Surface, rect: pygame.Rect, radius: int, fill: pygame.Color, line: pygame.Color, width: int
) -> None:
    """Fill a rounded rectangle inside an outline of `width`."""
    rounded(target, rect, radius, line, hollow=width <= min(radius, rect.width // 2, rect.height // 2))
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


_SMALL = 6_000
"""Window pixels up to which a rounded rectangle is kept whole."""
_CORNER = 2.3
"""How many dashes the radius of a dashed outline measures."""
_SMALLER = 4
"""Shadows are blurred so many times smaller than they are shown: nobody sees it, and blurring is slow."""


@lru_cache(maxsize=24)
def _shadow_piece(
    size: tuple[int, int], radius: int, blur: int, rgba: tuple[int, int, int, int]
) -> tuple[pygame.Surface, int]:
    """Return a soft shadow that leaves twice the blur free on each side, and how much of that it does not reach."""
    small = pygame.Surface((size[0] // _SMALLER, size[1] // _SMALLER), pygame.SRCALPHA)
    small.fill((*rgba[:3], 0))
    inside = small.get_rect().inflate(-4 * blur // _SMALLER, -4 * blur // _SMALLER)
    pygame.draw.rect(small, rgba, inside, border_radius=radius // _SMALLER)
    piece = pygame.transform.smoothscale(pygame.transform.gaussian_blur(small, max(1, blur // 2 // _SMALLER)), size)
    return piece, min(piece.get_bounding_rect().topleft)


_RUN = 40 * _SMALLER
"""How long the even middle of a shadow's piece is: it is laid as often as a side needs it."""
_Span = tuple[int, int, int]
"""Where a part of a picture goes, where it comes from, and how long it is."""


def _spans(start: int, stop: int, length: int, has: int, edge: int) -> list[_Span]:
    """Return the parts that fill `start` to `stop` of a `length` from a picture that `has` less of its even middle."""
    if has == length:
        return [(start, start, stop - start)]
    spans, at = [], start
    while at < stop:
        if at < edge:
            end, source = min(edge, stop), at
        elif at < length - edge:
            end, source = min(at + has - 2 * edge, length - edge, stop), edge
        else:
            end, source = stop, has - length + at
        spans.append((at, source, end - at))
        at = end
    return spans


def shadow(target: pygame.Surface, rect: pygame.Rect, radius: int, drop: int, blur: int, rgba: Rgb, alpha: int) -> None:
    """Lay one soft, pre-rendered shadow round a panel; what the panel will cover is left out."""
    left, top = rect.left - 2 * blur, rect.top - 2 * blur + drop
    parts = _shadow_parts(rect.size, radius, drop, blur, (*rgba, alpha))
    target.fblits([(part, (left + x, top + y)) for part, x, y in parts])


@lru_cache(maxsize=64)
def _shadow_parts(
    size: tuple[int, int], radius: int, drop: int, blur: int, rgba: tuple[int, int, int, int]
) -> tuple[tuple[pygame.Surface, int, int], ...]:
    """Return the parts of a shadow, with where they lie in its box, which is twice the blur larger on each side."""
    edge, beyond = radius + 3 * blur, 2 * blur
    side = 2 * edge + _RUN
    wide, high = size[0] + 2 * beyond, size[1] + 2 * beyond
    piece, air = _shadow_piece((min(wide, side), min(high, side)), radius, blur, rgba)
    has_wide, has_high = piece.get_size()
    head, foot = beyond - drop + radius, high - beyond - drop - radius
    right, low = wide - air, high - air
    start, end = beyond + radius, wide - beyond - radius
    bands = [
        *((x1, x2, y1, y2) for x1, x2 in ((air, start), (end, right)) for y1, y2 in ((air, head), (foot, low))),
        *((start, end, y1, y2) for y1, y2 in ((air, beyond - drop), (high - beyond - drop, low))),
        *((x1, x2, head, foot) for x1, x2 in ((air, beyond), (wide - beyond, right))),
    ]
    return tuple(
        (piece.subsurface((from_x, from_y, across, long)), x, y)
        for x1, x2, y1, y2 in (bands if head < foot else [(air, right, air, low)])
        for y, from_y, long in _spans(y1, y2, high, has_high, edge)
        for x, from_x, across in _spans(x1, x2, wide, has_wide, edge)
    )


def gradient(target: pygame.Surface, top: Rgb, bottom: Rgb) -> None:
    """Fill a page's background, from one colour at the top to another at the bottom."""
    wide = target.get_width()
    for y, high, colour in _bands(target.get_height(), top, bottom):
        target.fill(colour, (0, y, wide, high))


@lru_cache(maxsize=8)
def _bands(high: int, top: Rgb, bottom: Rgb) -> tuple[tuple[int, int, Rgb], ...]:
    """Return the rows of a gradient that have one colour each: where they begin and how many they are."""
    two = pygame.Surface((1, 2))
    two.set_at((0, 0), top)
    two.set_at((0, 1), bottom)
    strip = pygame.transform.smoothscale(two, (1, high))
    rows = groupby(range(high), key=lambda y: _rgb(strip.get_at((0, y))))
    return tuple((same[0], len(same), colour) for colour, same in ((colour, list(part)) for colour, part in rows))


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
