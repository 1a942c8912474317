"""Where parts of a picture wait until they come in: on one sheet, as large as the window, that is used again.

New surfaces for every part of every screen cost more than what is painted: the system hands out and clears their
memory page by page.
"""

from __future__ import annotations

import pygame


class Sheet:
    """Places for parts of pictures of one size. What has no room gets a surface of its own."""

    def __init__(self) -> None:
        """Begin with no sheet; the first part that is copied says how large it must be."""
        self._sheet: pygame.Surface | None = None
        self._x = self._y = self._high = 0

    def clear(self) -> None:
        """Take every place back."""
        self._x = self._y = self._high = 0

    def copy(self, picture: pygame.Surface, rect: pygame.Rect) -> pygame.Surface:
        """Return a copy of a part of a picture, good until the sheet is cleared."""
        if not rect.width or not rect.height:
            return pygame.Surface((0, 0), 0, picture)  # beyond the picture: of a layout that is tried and will not do
        if self._sheet is not None and picture.get_parent() is self._sheet:
            place = pygame.Surface(rect.size, 0, picture)  # a part of a part: one surface is not copied onto itself
        else:
            place = self._place(picture, rect.size)
        place.blit(picture, (0, 0), rect)
        return place

    def _place(self, like: pygame.Surface, size: tuple[int, int]) -> pygame.Surface:
        """Return the next free place of a size: in rows, from left to right."""
        sheet = self._sheet
        if sheet is None or (not (self._x or self._y) and sheet.get_size() != like.get_size()):
            sheet = self._sheet = pygame.Surface(like.get_size(), 0, like)
        if self._x + size[0] > sheet.get_width():
            self._x, self._y, self._high = 0, self._y + self._high, 0
        spot = pygame.Rect((self._x, self._y), size)
        if not sheet.get_rect().contains(spot):
            return pygame.Surface(size, 0, like)
        self._x, self._high = spot.right, max(self._high, spot.height)
        return sheet.subsurface(spot)
