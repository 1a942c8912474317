"""What brings a painted screen to the window: the still picture, the slide from the one before, the film, the ring.

It copies pixels and knows the time; scenes and keys are the business of app.py.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

import pygame

from kessessa.screen.film import Film
from kessessa.screen.nodes import Node
from kessessa.screen.scene import Scene
from kessessa.screen.show import Stage
from kessessa.screen.slide import Dusk, Slide

LAID, TAKEN, CHANGED = "laid", "taken", "changed"


def as_card(scene: Scene, below: Sequence[Scene], how: str) -> str:
    """Return how a scene comes or goes over those below: as a card that is laid or taken, changed, or nothing of it."""
    if not scene.over:
        return ""
    return CHANGED if any(other.over for other in below) else how


class Projector:
    """Shows one still picture at a time on a window. `flips` counts how often the window was brought up to date."""

    def __init__(self, stage: Stage, surface: pygame.Surface, clock: Callable[[], float]) -> None:
        """Begin with nothing to show."""
        self.stage = stage
        self.surface = surface
        self.still: pygame.Surface | None = None
        self.flips = 0
        self.stale = False
        """Whether a film has just ended, and the page is to be painted as a whole."""
        self.heard: Callable[[str], None] = lambda _cue: None
        """Told of each cue of a film as its part comes in."""
        self._clock = clock
        self._slide: Slide | Dusk | None = None
        self._film: Film | None = None
        self._ringed: pygame.Rect | None = None
        self._began = 0.0

    @property
    def moving(self) -> bool:
        """Whether there is something to show though nothing was painted."""
        return self._slide is not None or self._film is not None

    @property
    def calm(self) -> bool:
        """Whether motion is reduced."""
        return self.stage.dress.calm

    def pass_on(self, card: str = "") -> None:
        """Let the next picture slide in over the one shown now, or as a `card` "laid" over it or "taken" away.

        Where one card is "changed" for another the screen below stays dark: nothing passes.
        """
        self.finish()
        self._slide = None
        if self.still is None or card == CHANGED:
            return
        if card and not self.calm:
            self._slide = Dusk(self._clock(), self.surface.get_size(), card == TAKEN)
        else:
            self._slide = Slide(self._clock(), self.surface.get_size(), self.still.copy() if self.calm else None)

    def canvas(self) -> pygame.Surface:
        """Return what the next screen is to be painted on."""
        self.finish()
        self.stale = False
        if self.still is None or self.still.get_size() != self.surface.get_size():
            self.still = self.surface.copy()
        return self.still

    def begin(self, film: Film | None) -> None:
        """Play the film of the screen just painted, if it has one, once it has slid in.

        Where motion is reduced a new screen fades in as a whole: what would come in is there.
        """
        self._film = film if film and film.motions else None
        self._began = 0.0
        if self._film is not None and self._slide is not None and self.calm and self.still is not None:
            for cue in self._film.settle(self.still):
                self.heard(cue)

    @property
    def filming(self) -> bool:
        """Whether parts of the picture are on their way."""
        return self._film is not None

    def finish(self) -> None:
        """Let everything that moves come to rest at once."""
        if self._film is not None and self.still is not None:
            self._film.finish(self.still)
        self._film = None

    def show(self, node: Node | None) -> None:
        """Bring the window up to date, with the ring around the focused node."""
        assert self.still is not None  # noqa: S101  asked only once a screen is painted
        if not self._slid(self.still):
            if self._film is None:
                self.surface.blit(self.still, (0, 0))
            else:
                self._play(self._film, self.still)
            if node is not None and self._needs_ring(self.stage.around(node)):
                self._ringed = self.stage.ring(self.surface, node)
        pygame.display.flip()
        self.flips += 1

    def _needs_ring(self, around: pygame.Rect) -> bool:
        """Return whether a ring is to be laid now: once in a film, as its soft edge grows hard when laid twice."""
        if self._film is None:
            return True
        return not self._film.hides(around) and (around != self._ringed or self._film.bares(around))

    def _play(self, film: Film, still: pygame.Surface) -> None:
        """Show one moment of a film; the whole picture first, then only what moves.

        Its last picture is painted anew: where parts lie close together, a shadow may fall on a neighbour.
        """
        now = self._clock()
        if not self._began:
            self._began, self._ringed = now, None
            self.surface.blit(still, (0, 0))
        for cue in film.play(still, self.surface, now - self._began):
            self.heard(cue)
        if film.over:
            self._film, self.stale = None, True

    def _slid(self, still: pygame.Surface) -> bool:
        """Draw the passage from the screen before; False once there is none any more."""
        if self._slide is None:
            return False
        part = self._slide.part(self._clock(), self.stage.tokens.motion(self._slide.name))
        if part >= 1 or self._slide.size != self.surface.get_size():
            self._slide = None
            return False
        self._slide.blend(self.surface, still, part, self.stage.kit.zoom)
        return True
