"""The films of real screens: what has come in looks as the page that is painted at rest, and numbers leave no trace."""

from __future__ import annotations

import pygame
import pytest
from arrived import at
from every_screen import scenes
from robot import ASSETS

from kessessa.screen.dress import Dress
from kessessa.screen.page import Page
from kessessa.screen.show import Stage
from kessessa.screen.village_life import Stand, draw_village
from kessessa.screen.village_view import village_view

SIZE = (1280, 720)
APART = 24
"""How far apart two colour values are seen to be (of 255): shadows on a neighbour are fainter."""
FEW = 150
"""Pixels of the edges of letters and of dashes that lie elsewhere by part of a pixel."""


def unlike(one: pygame.Surface, two: pygame.Surface) -> int:
    """Return how many pixels of two pictures differ to the eye."""
    mask = pygame.mask.from_threshold(one, (0, 0, 0), (APART,) * 3 + (255,), two)
    return one.get_width() * one.get_height() - mask.count()


@pytest.mark.parametrize(
    "dress", [Dress(), Dress(calm=True), Dress("en", "contraste", 2.0)], ids=["usual", "calm", "large"]
)
def test_what_has_come_in_looks_as_the_page_painted_at_rest(dress: Dress) -> None:
    stage, strange = Stage(ASSETS), []
    pygame.font.init()
    pygame.display.set_mode(SIZE)
    stage.wear(dress, SIZE)
    for _, scene in scenes(most=1):
        moving, rest, trace = (pygame.Surface(SIZE) for _ in range(3))
        film = stage.film()
        shown = stage.paint(scene, moving, None, 0, film=film)
        trace.blit(moving, (0, 0))
        for moment in range(170):
            film.play(moving, trace, moment / 33)
        stage.paint(scene, rest, shown.level, 0)
        for picture, what in ((moving, "last picture"), (trace, "window")):
            if film.motions and (count := unlike(picture, rest)) > FEW:
                strange.append(f"{what} of {scene.name}: {count}")
    assert strange == []


@pytest.mark.parametrize("calm", [False, True])
def test_a_building_that_has_risen_stands_where_it_belongs(*, calm: bool) -> None:
    stage = at(lambda state: bool(state.opened), dress=Dress(calm=calm)).app.stage
    state = at(lambda state: bool(state.opened)).seat.state
    view, stand = village_view(state, stage.kit.village), Stand(0, 100, 0.84)
    moving, rest = pygame.Surface(SIZE), pygame.Surface(SIZE)
    film = stage.film()
    draw_village(Page(stage.kit, moving, film), stand, view, tuple(site for site, *_ in view.buildings[-2:]))
    assert [motion.cue for motion in film.motions] == ["construire", ""]
    film.finish(moving)
    draw_village(Page(stage.kit, rest), stand, view)
    assert unlike(moving, rest) < FEW
