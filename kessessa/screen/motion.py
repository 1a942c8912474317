"""Motion inside a screen, as scenes say it: parts come in, numbers count, signs pass and fly.

A scene paints its page as it will stand, and says which parts come in and when. Each part is painted beside the
picture, on a copy of what is under it, and brought in, moving, while the film runs (film.py); after the last frame
the picture is the one that would have been painted without any motion. Where motion is reduced everything fades in at
once, in place.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from math import pi, sin

import pygame

from kessessa.screen.film import LONGEST, Motion, Painter, bared, fade, in_out_cubic, out_cubic, rise, show
from kessessa.screen.page import Page
from kessessa.screen.tokens import Box

BETWEEN = 0.06
"""Seconds between parts that come in one after the other."""
_LIP = 8.0
"""How far the solid lip of a panel or a button reaches below it."""


@contextmanager
def enters(
    page: Page, box: Box, order: float = 0, *, span: str = "card_in", paint: Painter = rise, cue: str = "",
    at: float | None = None, margin: float = 16,
) -> Iterator[None]:  # fmt: skip
    """Let what is painted inside `box` (reference pixels) come in as number `order`; `at`: that second instead.

    Parts may lie inside parts: they begin when the outer one has come in. `span` names a duration of the tokens;
    `margin` is how far lip and shadow reach beyond the box.
    """
    film, surface = page.film, page.surface
    if film is None or surface is None:
        yield
        return
    rect = _around(page, box, margin)
    core = _around(page, (*box[:3], box[3] + _LIP), 0).clip(rect).move(page.shift)
    part = film.sheet.copy(surface, rect)
    start = film.after + (order * BETWEEN if at is None else at)
    long = film.durations[span]
    outer, film.after, count = film.after, start + long, len(film.motions)
    with page.on(part, rect.topleft):
        yield
    film.after = outer
    rect.move_ip(page.shift)
    if film.calm:
        motion = Motion(0.0, film.durations["micro"], rect, part, fade, cue=cue, core=core)
    else:
        bare = bared(paint, rect)
        paint = partial(rise, air=core.top - rect.top) if paint is rise else paint
        motion = Motion(start, long, rect, part, paint, cue=cue, bared=bare, core=core)
    inner = film.motions[count:]
    del film.motions[count:]
    film.add(motion)
    late = 0.0 if film.calm else motion.start - start
    for each in inner:
        each.start = min(each.start + late, max(0.0, LONGEST - each.span))
        film.motions.append(each)


@contextmanager
def passes(page: Page, box: Box, at: float = 0.0, seconds: float = 2.0) -> Iterator[None]:
    """Show what is painted inside `box` only for some seconds, then never again; left out of a still page."""
    film, surface = page.film, page.surface
    if film is None or surface is None:
        surface, page.surface = page.surface, None
        with _unsaid(page):
            yield
        page.surface = surface
        return
    rect = _around(page, box, 0)
    part = film.sheet.copy(surface, rect)
    with page.on(part, rect.topleft), _unsaid(page):
        yield
    film.add(Motion(film.after + at, seconds, rect.move(page.shift), part, show, stays=False))


@contextmanager
def _unsaid(page: Page) -> Iterator[None]:
    """Keep what is written for a moment out of what the page tells."""
    texts, problems, spoken = len(page.texts), len(page.problems), len(page.spoken)
    yield
    del page.texts[texts:], page.problems[problems:], page.spoken[spoken:]


def moves(page: Page, box: Box, paint: Callable[[Page, float], None], at: float = 0.0, span: float = 0.4) -> None:
    """Let `paint` draw something passing inside `box`, told how far it is (0 to 1); not where motion is reduced."""
    film, surface = page.film, page.surface
    if film is None or surface is None or film.calm:
        return
    kit = page.kit
    rect = Page(kit, surface).rect(box)

    def painted(window: pygame.Surface, _rect: pygame.Rect, _part: pygame.Surface, way: float) -> None:
        paint(Page(kit, window), way)

    film.add(Motion(film.after + at, span, rect, pygame.Surface((1, 1)), painted, stays=False))


def flies(
    page: Page, picture: str, size: float, start: tuple[float, float], end: tuple[float, float], at: float = 0.0,
    *, span: float = 0.6,
) -> None:  # fmt: skip
    """Let a picture of the asset pack fly from one point (its middle) to another."""
    left, right = sorted((start[0], end[0]))
    top, bottom = sorted((start[1], end[1]))

    def paint(drawn: Page, way: float) -> None:
        eased = in_out_cubic(way)
        x, y = (one + (two - one) * eased for one, two in zip(start, end, strict=True))
        drawn.picture(picture, (x - size / 2, y - size / 2, size, size))

    box = (left - size, top - size, right - left + 2 * size, bottom - top + 2 * size)
    moves(page, box, paint, at, span)


@contextmanager
def sways(page: Page, box: Box, reach: float, seconds: float = LONGEST) -> Iterator[None]:
    """Let what is painted inside `box` drift sideways by up to `reach` and come back; not where motion is reduced.

    Its ground must be the same from left to right, as the sky is.
    """
    film, surface = page.film, page.surface
    if film is None or surface is None or film.calm:
        yield
        return
    rect, inset = _around(page, (box[0] - abs(reach), box[1], box[2] + 2 * abs(reach), box[3]), 0), page.px(abs(reach))
    before = film.sheet.copy(surface, rect)
    yield
    after = film.sheet.copy(surface, rect)

    def painted(window: pygame.Surface, where: pygame.Rect, part: pygame.Surface, way: float) -> None:
        window.blit(before, where)
        drift = round(page.kit.zoom * reach * sin(pi * in_out_cubic(way)))
        window.blit(part, (where.left + inset + drift, where.top), (inset, 0, where.width - 2 * inset, where.height))

    film.add(Motion(film.after, seconds, rect.move(page.shift), after, painted, stays=False))


@contextmanager
def counts(
    page: Page, box: Box, paint: Callable[[Page, float], None], at: float = 0.0, span: float = 0.4,
    *, there: bool = False,
) -> Iterator[None]:  # fmt: skip
    """Let a number count: `paint` draws it at a part of its way; what is painted inside is its last picture.

    `there`: it stands there before it begins to count; then `paint` must cover what there was.
    """
    film, surface = page.film, page.surface
    if film is None or surface is None:
        yield
        return
    rect = _around(page, box, 0)
    part, kit = film.sheet.copy(surface, rect), page.kit
    with page.on(part, rect.topleft):
        yield
    if there and not film.calm:
        with _unsaid(page):
            paint(page, 0.0)
    rect.move_ip(page.shift)

    def painted(window: pygame.Surface, _rect: pygame.Rect, _part: pygame.Surface, way: float) -> None:
        before = window.get_clip()
        window.set_clip(rect)  # a number on its way may be wider than where it ends, and only that is laid bare again
        paint(Page(kit, window), out_cubic(way))
        window.set_clip(before)

    if film.calm:
        film.add(Motion(0.0, film.durations["micro"], rect, part, fade))
    else:
        film.add(Motion(film.after + at, span, rect, part, painted))


def _around(page: Page, box: Box, margin: float) -> pygame.Rect:
    """Return the window pixels of a box with what reaches beyond it, inside the window."""
    assert page.surface is not None  # noqa: S101  asked only while painting
    rect = page.rect((box[0] - margin, box[1] - margin, box[2] + 2 * margin, box[3] + 2 * margin + margin))
    return rect.clip(page.surface.get_rect())
