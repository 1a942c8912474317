"""What recurs on screen after screen, such as the header: painted once, then laid down as a picture."""

from __future__ import annotations

from collections.abc import Hashable, Iterator
from contextlib import contextmanager

from kessessa.screen.page import Page
from kessessa.screen.tokens import Box


@contextmanager
def recurs(page: Page, key: Hashable, box: Box) -> Iterator[None]:
    """Paint for a moment what recurs inside `box`; from the second time on its picture is laid down instead.

    `key` says all by which it differs, beside the dress and the ground, on which nothing else may stand there. Words
    and nodes are told each time, and what is held down is painted anew.
    """
    surface = page.surface
    if surface is None or page.pressed is not None:
        yield
        return
    rect = page.rect(box).clip(surface.get_rect())
    ground = int(surface.map_rgb(surface.get_at(rect.topleft))), rect.size
    picture = page.kit.kept.get((key, ground))
    if picture is None:
        yield
        page.kit.kept.put((key, ground), surface.subsurface(rect).copy())
        return
    page.surface = None
    yield
    page.surface = surface
    surface.blit(picture, rect)
