"""The short passage from one screen to the next: a slide, or a cross-fade where motion is reduced."""

from __future__ import annotations

from dataclasses import dataclass

import pygame

_WAY = 40
"""How far a new screen slides in, in reference pixels."""
_STEP = 4
"""It moves so many window pixels at a time: rows that begin at odd places are copied up to 1.7 times slower."""


@dataclass(frozen=True, slots=True)
class Slide:
    """A passage that began at a moment, in seconds, from the picture that was there."""

    began: float
    before: pygame.Surface

    def part(self, moment: float, span: float) -> float:
        """Return how much of a passage of `span` seconds is over: 1 or more once it has ended."""
        return (moment - self.began) / span

    def blend(self, surface: pygame.Surface, after: pygame.Surface, part: float, zoom: float) -> None:
        """Draw the passage, so much of it over; `zoom` is the window's scale, 0 for a cross-fade."""
        if zoom:
            left = _STEP * round(_WAY * zoom * (1 - part) ** 3 / _STEP)
            surface.blit(self.before, (0, 0), (0, 0, left, surface.get_height()))
            surface.blit(after, (left, 0))
            return
        surface.blit(after, (0, 0))
        self.before.set_alpha(round(255 * (1 - part)))
        surface.blit(self.before, (0, 0))
        self.before.set_alpha(None)


class Canvases:
    """The pictures that screens are painted on: two that take turns, since a window is large to ask for again."""

    def __init__(self) -> None:
        """Begin with none."""
        self._made: list[pygame.Surface] = []

    def free(self, like: pygame.Surface, slide: Slide | None) -> pygame.Surface:
        """Return a canvas of the size of the window that is not the one sliding out."""
        self._made = [canvas for canvas in self._made if canvas.get_size() == like.get_size()]
        for canvas in self._made:
            if slide is None or canvas is not slide.before:
                return canvas
        self._made.append(like.copy())
        return self._made[-1]
