"""What is not painted again, because it is there, must look as if it were; and what is done while the window rests."""

from __future__ import annotations

import gc
import weakref
from collections.abc import Iterator
from itertools import pairwise

import pygame
import pytest
from robot import ASSETS, Robot

from kessessa.screen.dress import Dress
from kessessa.screen.memory import rest
from kessessa.screen.page import Page
from kessessa.screen.panels import curtain
from kessessa.screen.scene import Push
from kessessa.screen.scenes.panel import PanelScene
from kessessa.screen.show import Stage

SIZE = (1280, 720)
ROUNDED = 3
"""How far apart two colour values may lie (of 255): the faint end of a shadow is left out."""


def pixels(surface: pygame.Surface) -> bytes:
    return pygame.image.tobytes(surface, "RGB")


def apart(one: bytes, two: bytes) -> int:
    return max(abs(left - right) for left, right in zip(one, two, strict=True))


def lay_a_card(robot: Robot) -> None:
    robot.app.follow(Push(PanelScene(robot.seat)))
    robot.look()


@pytest.mark.parametrize("dress", [Dress(), Dress("en", "contraste", 1.5)], ids=["usual", "large"])
def test_a_card_laid_over_a_screen_looks_the_same_when_both_are_painted(dress: Dress) -> None:
    robot = Robot(SIZE, dress)
    lay_a_card(robot)
    laid = pixels(robot.app.surface)
    robot.app.handle(pygame.event.Event(pygame.WINDOWEXPOSED))
    robot.look()
    assert pixels(robot.app.surface) == laid


def test_another_dress_is_worn_by_the_screen_under_a_card_too() -> None:
    robot = Robot(SIZE)
    lay_a_card(robot)
    before = pixels(robot.app.surface)
    robot.app.wear(Dress(theme="contraste"))
    robot.look()
    assert apart(pixels(robot.app.surface)[: 3 * SIZE[0]], before[: 3 * SIZE[0]]) > ROUNDED


def test_no_word_can_be_read_through_a_curtain() -> None:
    stage = Stage(ASSETS)
    stage.wear(Dress(), SIZE)
    surface = pygame.Surface(SIZE)
    page = Page(stage.kit, surface)
    page.ground()
    page.text("Lire", (60, 400, 1800, 400), 176, face="headline")
    curtain(page, 0.88)
    shades = pygame.image.tobytes(surface.subsurface((0, 320, SIZE[0], 1)), "RGB")[::3]
    assert max(abs(one - two) for one, two in pairwise(shades)) <= ROUNDED


class Thing:
    """Something that holds itself, as scenes and their answers do."""

    def __init__(self) -> None:
        self.own = self


@pytest.fixture
def collector() -> Iterator[None]:
    thresholds = gc.get_threshold()
    yield
    gc.set_threshold(*thresholds)
    gc.unfreeze()


@pytest.mark.usefixtures("collector")
def test_what_a_screen_left_is_gone_once_the_window_has_rested() -> None:
    resting = rest(Stage(ASSETS))
    resting()
    left = weakref.ref(Thing())
    assert left() is not None
    resting()
    assert left() is None


@pytest.mark.usefixtures("collector")
def test_what_came_to_stay_is_not_looked_through_at_each_rest() -> None:
    resting = rest(Stage(ASSETS))
    resting()
    resting()
    aside = gc.get_freeze_count()
    decks = [[Thing()] for _ in range(20_000)]
    left = weakref.ref(Thing())
    resting()
    assert gc.get_freeze_count() >= aside + len(decks)
    assert left() is None, "what is nobody's is put aside too, and stays for ever"
