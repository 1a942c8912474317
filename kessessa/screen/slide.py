"""The short passage from one screen to the next: a slide, a cross-fade where motion is reduced, dusk under cards."""

from __future__ import annotations

from dataclasses import dataclass

import pygame

_WAY = 40
"""How far a new screen slides in, in reference pixels."""
_STEP = 4
"""It moves so many window pixels at a time: rows that begin at odd places are copied up to 1.7 times slower."""


@dataclass(frozen=True, slots=True)
class Slide:
    """A passage that began at a moment, in seconds, in a window of a size.

    `before` is the picture that fades out. A screen that slides in needs none: it covers more and more of the window.
    """

    began: float
    size: tuple[int, int]
    before: pygame.Surface | None = None

    def part(self, moment: float, span: float) -> float:
        """Return how much of a passage of `span` seconds is over: 1 or more once it has ended."""
        return (moment - self.began) / span

    def blend(self, surface: pygame.Surface, after: pygame.Surface, part: float, zoom: float) -> None:
        """Draw the passage, so much of it over; `zoom` is the window's scale."""
        if self.before is None:
            surface.blit(after, (_STEP * round(_WAY * zoom * (1 - part) ** 3 / _STEP), 0))
            return
        surface.blit(after, (0, 0))
        self.before.set_alpha(round(255 * (1 - part)))
        surface.blit(self.before, (0, 0))
        self.before.set_alpha(None)

    @property
    def name(self) -> str:
        """Which duration of the tokens it takes."""
        return "page" if self.before is None else "micro"


_NIGHT = 0.6
"""How dark a screen becomes before the card is there; the veils of cards are darker."""


@dataclass(slots=True)
class Dusk:
    """A passage under a card: the screen grows dark in its place, and light again where the card `goes`."""

    began: float
    size: tuple[int, int]
    goes: bool = False
    light: float = 1.0
    name: str = "micro"

    def part(self, moment: float, span: float) -> float:
        """Return how much of a passage of `span` seconds is over: 1 or more once it has ended."""
        return (moment - self.began) / span

    def blend(self, surface: pygame.Surface, after: pygame.Surface, part: float, _zoom: float) -> None:
        """Draw the passage, so much of it over: darkening costs less than mixing two pictures."""
        if self.goes:
            surface.blit(after, (0, 0))
            self.light = 1.0
        light = 1 - _NIGHT * (1 - part if self.goes else part)
        kept = round(255 * light / self.light)
        surface.fill((kept, kept, kept), special_flags=pygame.BLEND_RGB_MULT)
        self.light = light
