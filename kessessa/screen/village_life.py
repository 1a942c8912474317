"""Life on the village of the board: what is new rises, gains stand as pins, birds and foam pass by."""

from __future__ import annotations

from dataclasses import dataclass, replace
from math import pi, sin

import pygame

from kessessa.screen.film import LONGEST, Painter, build
from kessessa.screen.motion import enters, moves, passes
from kessessa.screen.page import Page
from kessessa.screen.tokens import Box
from kessessa.screen.village import VillageView
from kessessa.screen.widgets import pillar_badge

_MOST = 3
_PIN = (78.0, 97.5)
_PIN_FOOT = 95.0
_BADGE, _BADGE_UP = 57.0, 56.0
_PLOT = 0.14
"""How far a free plot reaches beyond the building on it, in parts of its width."""
_FLAP = 0.3
_FOLDS = 4
_FOAM = ((105.0, 640.0), (330.0, 740.0), (540.0, 850.0))
"""Where foam washes ashore, on the block at k = 1."""


@dataclass(frozen=True, slots=True)
class Stand:
    """Where a village stands on a page: the top left corner of its picture, and its scale `k`."""

    x: float
    y: float
    k: float

    def box(self, area: Box) -> Box:
        """Return an area of the block (at k = 1) as a box of the page."""
        return (self.x + area[0] * self.k, self.y + area[1] * self.k, area[2] * self.k, area[3] * self.k)


def draw_village(page: Page, stand: Stand, view: VillageView, fresh: tuple[str, ...] = ()) -> None:
    """Draw a village; the buildings on `fresh` sites rise, with dust and the sound of building."""
    if page.surface is None:
        return
    village, k = page.kit.village, stand.k * page.kit.zoom
    new = [item for item in view.buildings if item[0] in fresh][:_MOST]
    if page.film is None or not new:
        page.image(village.draw(view, k), stand.x, stand.y)
        return
    before = replace(view, buildings=tuple(item for item in view.buildings if item not in new))
    page.image(village.draw(view if page.film.calm else before, k), stand.x, stand.y)
    whole = village.draw(view, k)
    for at, (site, sprite, _) in enumerate(new):
        x, y, wide, high = stand.box(village.area(site, sprite))
        beside = _PLOT * wide
        box = (x - beside, y, wide + 2 * beside, high + beside)  # the dashes of the free plot go
        cue = "" if at else "construire"
        with enters(page, box, at, span="build", paint=_rising(page), cue=cue, margin=0):
            rect, corner = page.rect(box), page.rect((stand.x, stand.y, 1, 1)).topleft
            page.surface.blit(whole, rect, rect.move(-corner[0], -corner[1]))


def _rising(page: Page) -> Painter:
    """Return how a building rises: from its foot, with three puffs of dust beside it."""
    puffs = [
        page.kit.pictures.get("village/life/dust.svg", (page.px(84 * k), page.px(42 * k))) for k in (0.5, 0.7, 0.9)
    ]

    def paint(window: pygame.Surface, rect: pygame.Rect, part: pygame.Surface, way: float) -> None:
        build(window, rect, part, way)
        window.set_clip(rect)
        puff = puffs[min(2, int(way * 3))]
        for side in (-1, 0, 1):
            x = rect.centerx + round(side * rect.width * (0.18 + 0.16 * way)) - puff.get_width() // 2
            window.blit(puff, (x, rect.bottom - round(rect.height * 0.3) - abs(side) * puff.get_height() // 3))
        window.set_clip(None)

    return paint


def draw_pins(page: Page, stand: Stand, looks: tuple[str, ...]) -> None:
    """Show what was gained as pins with the pillar's badge, three at most: for a moment, or still in a calm dress."""
    for look in looks[:_MOST]:
        spot = page.kit.village.pin(look)
        if spot is None:
            continue
        x, y = stand.x + spot[0] * stand.k, stand.y + spot[1] * stand.k
        box = (x - _PIN[0] / 2, y - _PIN_FOOT, *_PIN)
        with enters(page, box, margin=0) if page.kit.dress.calm else passes(page, box):
            _pin(page, look, box)


def _pin(page: Page, look: str, box: Box) -> None:
    page.picture("village/life/pin.svg", box)
    x, y = box[0] + _PIN[0] / 2, box[1] + _PIN_FOOT - _BADGE_UP
    pillar_badge(page, look, x - _BADGE / 2, y - _BADGE / 2, _BADGE)


def stir(page: Page, stand: Stand, shore: str) -> None:
    """Let birds come by, the flag ripple and foam wash ashore in the first seconds; nothing where motion is reduced."""
    sky = (0.0, 300.0, 330.0, 170.0)

    def fly(drawn: Page, way: float) -> None:
        for at in (0, 1):
            wing = int(way * LONGEST / _FLAP + at) % 2 + 1
            x = 270 * sin(pi * way) - 60 + 34 * at
            y = sky[1] + 120 * (1 - way) + 26 * at
            drawn.picture(f"village/life/bird-{wing}.svg", (x, y, 40, 18 if wing == 1 else 13))

    moves(page, sky, fly, span=LONGEST)
    surf(page, stand, shore)


def surf(page: Page, stand: Stand, shore: str = "sea") -> None:
    """Let foam wash ashore, by the sea, and the flag ripple while the first seconds pass."""
    for x, y in _FOAM if shore == "sea" else ():
        _wash(page, stand.box((x, y, 150, 84)))
    _ripple(page, stand.box(page.kit.village.flag()))


def _ripple(page: Page, box: Box) -> None:
    """Let a light fold run along the flag, four times."""

    def fold(drawn: Page, way: float) -> None:
        wide = box[3] * 16 / 14
        x = box[0] + (box[2] - wide) * (way * _FOLDS % 1)
        drawn.picture("village/life/ripple.svg", (x, box[1] + box[3] * 0.08, wide, box[3] * 0.84))

    moves(page, box, fold, span=LONGEST)


def _wash(page: Page, box: Box) -> None:
    def wash(drawn: Page, way: float) -> None:
        rect = drawn.rect(box)
        image = drawn.kit.pictures.get("village/life/wave.svg", rect.size)
        wide = round(rect.width * abs(sin(2 * pi * way)))
        left = (rect.width - wide) // 2
        if drawn.surface is not None and wide:
            drawn.surface.blit(image, (rect.left + left, rect.top), (left, 0, wide, rect.height))

    moves(page, box, wash, span=LONGEST)
