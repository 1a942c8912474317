"""The film of a page: which parts of the picture are on their way, and how each frame is painted. Pixels only."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

import pygame

from kessessa.screen.sheet import Sheet

LONGEST = 5.0
"""Seconds after which nothing moves by itself."""
AT_ONCE = 3
"""How many parts come in at the same time, at most."""
_RISEN = 0.06
"""How far a part rises at most, in parts of its height."""
_SMALL = 40_000
"""Window pixels up to which a part may fade: blending a large part costs eight plain copies."""

Painter = Callable[[pygame.Surface, pygame.Rect, pygame.Surface, float], None]
"""Paints a part on its way: the window, where the part belongs, the part, how far it is (0 to 1)."""


def out_cubic(part: float) -> float:
    """Ease what comes in."""
    return 1 - (1 - part) ** 3


def in_out_cubic(part: float) -> float:
    """Ease what goes from one place to another."""
    return 4 * part**3 if part < 0.5 else 1 - (2 - 2 * part) ** 3 / 2  # noqa: PLR2004  the half of the way


def out_back(part: float, over: float = 1.4) -> float:
    """Ease what is built: a little too far, then back."""
    return 1 + (over + 1) * (part - 1) ** 3 + over * (part - 1) ** 2


@dataclass
class Motion:
    """A part of the picture on its way: from `start`, for `span` seconds. `stays`: it belongs to the finished page."""

    start: float
    span: float
    rect: pygame.Rect
    part: pygame.Surface
    paint: Painter
    stays: bool = True
    cue: str = ""
    bared: float = 1.0
    """The part of its height, from the top, that its painter lays bare again at each frame."""
    core: pygame.Rect | None = None
    """Its place without the air and the shadow around it, which fall on neighbours."""
    begun: bool = False
    done: bool = False

    @property
    def place(self) -> pygame.Rect:
        """Where it covers what lies there."""
        return self.rect if self.core is None else self.core

    @property
    def end(self) -> float:
        """The moment at which it is over."""
        return self.start + self.span


@dataclass
class Film:
    """All motions of a page. `calm`: what comes in fades in at once, in its place."""

    durations: dict[str, float]
    calm: bool = False
    sheet: Sheet = field(default_factory=Sheet)
    """Where what comes in waits."""
    motions: list[Motion] = field(default_factory=list)
    after: float = 0.0
    """The earliest start of what is added now: inside a part, the moment at which that part has come in."""

    def clear(self) -> None:
        """Forget what was filled in: the page is painted again, in another way."""
        self.motions.clear()
        self.sheet.clear()
        self.after = 0.0

    def add(self, motion: Motion) -> None:
        """Add a motion, and put it off while three others come in or where it would not end in time."""
        busy = sorted(other.end for other in self.motions if other.stays and other.end > motion.start)
        if motion.stays and not self.calm and len(busy) >= AT_ONCE:
            motion.start = max(motion.start, busy[-AT_ONCE])
        motion.start = min(motion.start, max(0.0, LONGEST - motion.span))
        self.motions.append(motion)

    def play(self, still: pygame.Surface, window: pygame.Surface, moment: float) -> tuple[str, ...]:
        """Bring still picture and window to a moment in seconds; return the cues of what began.

        Parts that have come in are laid on the still picture for good.
        """
        cues = []
        for motion in self.motions:
            if motion.done or moment < motion.start:
                continue
            if not motion.begun:
                motion.begun = True
                cues.append(motion.cue)
            over, bare = moment >= motion.end, motion.rect.copy()
            if over:
                self._end(motion, still)
            else:
                bare.height = round(bare.height * motion.bared)
            window.blit(still, bare, bare)
            if not over:
                motion.paint(window, motion.rect, motion.part, (moment - motion.start) / motion.span)
                for zone in self._neighbours(motion):
                    window.blit(still, zone, zone)
        return tuple(cue for cue in cues if cue)

    def _end(self, motion: Motion, still: pygame.Surface) -> None:
        motion.done = True
        if motion.stays:
            kept = [(zone, still.subsurface(zone).copy()) for zone in self._neighbours(motion)]
            still.blit(motion.part, motion.rect)
            for zone, there in kept:
                still.blit(there, zone)

    def _neighbours(self, motion: Motion) -> list[pygame.Rect]:
        """Return what lies around a part, within its air and shadow, and has come in before: that stays whole."""
        there = (other.place for other in self.motions if other.done and other.stays and other is not motion)
        zones = (place.clip(motion.rect) for place in there if not place.colliderect(motion.place))
        return [zone for zone in zones if zone.width and zone.height] if motion.stays else []

    def settle(self, still: pygame.Surface) -> tuple[str, ...]:
        """Lay all that comes in on the still picture; return its cues. What only passes goes on."""
        coming = [motion for motion in self.motions if motion.stays and not motion.done]
        for motion in coming:
            self._end(motion, still)
        return tuple(motion.cue for motion in coming if motion.cue and not motion.begun)

    @property
    def over(self) -> bool:
        """Whether everything has come to rest."""
        return all(motion.done for motion in self.motions)

    def hides(self, rect: pygame.Rect) -> bool:
        """Return whether something in an area has not come to rest."""
        return any(not motion.done and motion.stays and motion.rect.colliderect(rect) for motion in self.motions)

    def bares(self, rect: pygame.Rect) -> bool:
        """Return whether something that has begun to move lays an area bare."""
        return any(motion.begun and motion.rect.colliderect(rect) for motion in self.motions)

    def finish(self, still: pygame.Surface) -> None:
        """Lay everything on the still picture at once."""
        for motion in sorted(self.motions, key=lambda item: item.start):
            if not motion.done:
                self._end(motion, still)


def bared(paint: Painter, rect: pygame.Rect) -> float:
    """Return what a painter lays bare at each frame: a large part that rises covers all but its top."""
    return _RISEN if paint is rise and rect.width * rect.height > _SMALL else 1.0


def rise(window: pygame.Surface, rect: pygame.Rect, part: pygame.Surface, way: float, air: int = 0) -> None:
    """Unroll a part from its top while it floats up; small ones fade in as well.

    So much `air` above it, in which something else may stand, is left as it is.
    """
    eased = out_cubic(way)
    drop = int(_RISEN * rect.height * (1 - eased))
    if rect.width * rect.height <= _SMALL:
        fade(window, rect.move(0, drop), part, eased)
        return
    seen = round(rect.height * eased)
    window.blit(part, (rect.left, rect.top + drop + air), (0, air, rect.width, max(0, seen - drop - air)))


def fade(window: pygame.Surface, rect: pygame.Rect, part: pygame.Surface, way: float) -> None:
    """Let a part appear where it is."""
    part.set_alpha(round(255 * way))
    window.blit(part, rect)
    part.set_alpha(None)


def build(window: pygame.Surface, rect: pygame.Rect, part: pygame.Surface, way: float) -> None:
    """Let a part grow from its foot, as fast as something that would go too far and settle."""
    seen = min(rect.height, round(rect.height * min(1.0, max(0.0, out_back(way)))))
    window.blit(part, (rect.left, rect.bottom - seen), (0, rect.height - seen, rect.width, seen))


def show(window: pygame.Surface, rect: pygame.Rect, part: pygame.Surface, _way: float) -> None:
    """Show a part as it is: for what only passes, and for steps."""
    window.blit(part, rect)
