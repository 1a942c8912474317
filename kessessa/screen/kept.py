"""Pictures kept for the next time they are drawn, up to a number of bytes; those used longest ago go first."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Hashable

import pygame


class Kept:
    """A store of surfaces that never holds more than `limit` bytes (but always the newest one)."""

    def __init__(self, limit: int) -> None:
        """Begin empty."""
        self._limit = limit
        self._held: OrderedDict[Hashable, pygame.Surface] = OrderedDict()
        self._bytes = 0

    def get(self, key: Hashable) -> pygame.Surface | None:
        """Return what is kept under a key, or None."""
        found = self._held.get(key)
        if found is not None:
            self._held.move_to_end(key)
        return found

    def put(self, key: Hashable, surface: pygame.Surface) -> pygame.Surface:
        """Keep a surface and return it."""
        self._held[key] = surface
        self._bytes += _size(surface)
        while self._bytes > self._limit and len(self._held) > 1:
            self._bytes -= _size(self._held.popitem(last=False)[1])
        return surface


def _size(surface: pygame.Surface) -> int:
    return surface.get_pitch() * surface.get_height()
