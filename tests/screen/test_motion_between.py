"""Between screens: what lies above or beside something leaves it in its place, and a screen comes in once."""

from __future__ import annotations

import pygame
import pytest
from test_motion import ASSETS, Cards, Clock, picture, play

from kessessa.screen.app import App
from kessessa.screen.dress import Dress
from kessessa.screen.film import LONGEST
from kessessa.screen.motion import enters
from kessessa.screen.page import Page
from kessessa.screen.scene import Pop, Push, Replace, Scene


def opened(scene: Scene, *, calm: bool = False) -> tuple[App, Clock]:
    """Return a window on a scene that has just been asked for, and its clock."""
    pygame.font.init()
    clock = Clock()
    app = App(ASSETS, pygame.display.set_mode((1280, 720)), Dress(calm=calm, sound=False), clock)
    app.follow(Push(scene))
    return app, clock


class Laid(Cards):
    """A card laid over another screen."""

    name = "laid"
    over = True

    def draw(self, page: Page, level: int, index: int) -> None:
        box = (600.0, 400.0, 600.0, 300.0)
        with enters(page, box):
            page.panel(box)


def darker(one: bytes, other: bytes) -> bool:
    """Return whether a picture is another one, or the same in less light: no point has moved or become lighter."""
    shares = [left / right for left, right in zip(one, other, strict=True) if right > 100]
    return max(shares) <= 1 and max(shares) - min(shares) < 0.05


def test_a_card_laid_over_a_screen_leaves_it_in_its_place_while_it_comes_and_goes() -> None:
    app, clock = opened(Cards())
    play(app, clock, 3)
    below, card = pygame.Rect(0, 0, 300, 720), pygame.Rect(400, 270, 400, 200)
    before = picture(app.surface.subsurface(below)), picture(app.surface.subsurface(card))
    for change in (Push(Laid()), Pop()):
        app.follow(change)
        for _ in range(30):
            app.frame()
            clock.time += 1 / 30
            assert darker(picture(app.surface.subsurface(below)), before[0])
        assert picture(app.surface.subsurface(below)) == before[0]
    assert picture(app.surface.subsurface(card)) == before[1]


def test_a_card_over_a_card_leaves_the_light_as_it_is() -> None:
    app, clock = opened(Cards())
    app.follow(Push(Laid()))
    play(app, clock, 3)
    below = pygame.Rect(0, 0, 300, 720)
    before = picture(app.surface.subsurface(below))
    for change in (Push(Laid()), Pop()):
        app.follow(change)
        for _ in range(30):
            app.frame()
            clock.time += 1 / 30
            assert picture(app.surface.subsurface(below)) == before


@pytest.mark.parametrize("calm", [False, True])
def test_a_screen_that_has_come_in_does_not_do_so_again_when_the_one_above_is_left(*, calm: bool) -> None:
    app, clock = opened(Cards(), calm=calm)
    play(app, clock, 3)
    heard: list[str] = []
    app.projector.heard = heard.append
    app.follow(Push(Laid()))
    play(app, clock, 1)
    app.follow(Pop())
    play(app, clock, 1)
    assert (heard, app.projector.moving) == ([], False)
    app.follow(Push(Laid()))
    play(app, clock, 1)
    app.follow(Pop(act=True))
    play(app, clock, 1)
    assert heard == ["vote"]


def test_where_motion_is_reduced_a_new_screen_fades_in_as_a_whole() -> None:
    app, clock = opened(Laid(), calm=True)
    play(app, clock, 1)
    app.follow(Replace(Cards()))
    play(app, clock, 0.2)
    assert app.surface.get_at((80, 80))[:3] == app.stage.tokens.colour("surface")[:3]


def test_a_part_that_comes_in_leaves_its_neighbours_whole() -> None:
    class Near(Scene):
        name = "near"

        def draw(self, page: Page, level: int, index: int) -> None:
            page.ground()
            for at in range(4):
                box = (100.0, 100 + at * 101.0, 900.0, 90.0)
                with enters(page, box, at * 6):
                    page.panel(box, shadow=False)

    app, clock = opened(Near())
    play(app, clock, 0.3)
    whole = pygame.Surface((1280, 720))
    app.stage.paint(Near(), whole, 0, 0)
    first = app.stage.kit.zoom * 100, app.stage.kit.zoom * 98
    row = pygame.Rect(round(first[0]), round(first[1]), 600, 62)
    play(app, clock, 0.4)
    for _ in range(20):
        play(app, clock, 1 / 30)
        assert picture(app.surface.subsurface(row)) == picture(whole.subsurface(row))


def test_the_ring_looks_the_same_while_a_film_runs_and_after_it() -> None:
    app, clock = opened(Cards())
    play(app, clock, 1)
    assert app.projector.filming
    node = app.shown.node(app.focus) if app.shown else None
    assert node is not None
    ring = app.surface.subsurface(app.stage.around(node).clip(app.surface.get_rect()))
    while_moving = picture(ring)
    play(app, clock, LONGEST)
    assert picture(ring) == while_moving
