"""Screens beside their stored pictures.

After a wanted change run `KESSESSA_PICTURES=write pytest tests/screen/test_pictures.py`, then look at every picture
that git shows as changed.
"""

from __future__ import annotations

import os
from functools import cache
from pathlib import Path

import pygame
import pytest
from robot import ASSETS, Memory, Nowhere, shipped

from kessessa.rules.turns import Ended
from kessessa.screen.director import scene_for
from kessessa.screen.dress import Dress
from kessessa.screen.scene import Scene
from kessessa.screen.scenes.debrief import debrief_scene
from kessessa.screen.seat import Seat
from kessessa.screen.show import Stage
from kessessa.session.record import Opening
from kessessa.session.table import Table
from kessessa.simulate.games import bot_move, seats

STORED = Path(__file__).parent / "pictures"
SEED = 5
SMALL = (320, 180)
DIFFERENT = 24
"""How far apart two colour values may lie (of 255) before a point counts as another one."""
MOST = 0.02
"""Which part of a picture's points may differ: letters are drawn a little differently by each version of SDL."""
NAMES = (
    "founding", "board", "news", "question-choice", "reveal", "agenda", "matter", "consent", "told", "work", "accounts",
    "financial", "moral", "split", "vote", "count", "ending", "debrief-feel",
)  # fmt: skip
DRESSES = {"landes-fr": Dress(), "contraste-en-150": Dress("en", "contraste", 1.5)}


@cache
def met() -> dict[str, Scene]:
    """Return the first scene of each kind in one session of bots."""
    scenario = shipped()
    sitting = Memory(Opening(scenario, seats(scenario, 4), SEED, "standard"))
    found: dict[str, Scene] = {}
    while True:
        state = sitting.table.state
        for notes in ({}, {"board": str(state.round)}):
            seen = Memory(sitting.table.opening)
            seen.table = frozen(sitting)
            scene = scene_for(Seat(seen, Nowhere(), scene_for, dict(notes)))  # type: ignore[arg-type]
            found.setdefault(scene.name, scene)
        if isinstance(state.turn, Ended):
            break
        sitting.table.play(bot_move(state, SEED))
    scene = debrief_scene(Seat(sitting, Nowhere(), scene_for))  # type: ignore[arg-type]
    return found | {scene.name: scene}


def frozen(sitting: Memory) -> Table:
    """Return the table as it is now, for a scene that is drawn later."""
    table = Table(sitting.table.opening)
    for step in sitting.table.history:
        table.play(step.move)
    return table


@cache
def stage(dress: Dress) -> Stage:
    pygame.display.init()
    pygame.font.init()
    made = Stage(ASSETS)
    made.wear(dress, (960, 540))
    return made


def drawn(scene: Scene, dress: Dress) -> pygame.Surface:
    surface = pygame.Surface((960, 540))
    stage(dress).paint(scene, surface, stage(dress).level_of(scene), 0)
    return pygame.transform.smoothscale(surface, SMALL)


def distance(one: pygame.Surface, two: pygame.Surface) -> float:
    """Return which part of the points differ visibly."""
    first, second = (pygame.image.tobytes(each, "RGB") for each in (one, two))
    points = range(0, len(first), 3)
    apart = sum(max(abs(first[at + part] - second[at + part]) for part in range(3)) > DIFFERENT for at in points)
    return apart / (SMALL[0] * SMALL[1])


@pytest.mark.parametrize("dress", DRESSES)
@pytest.mark.parametrize("name", NAMES)
def test_a_screen_looks_as_it_did(name: str, dress: str) -> None:
    picture, path = drawn(met()[name], DRESSES[dress]), STORED / f"{name}-{dress}.png"
    if os.environ.get("KESSESSA_PICTURES") == "write":
        STORED.mkdir(exist_ok=True)
        pygame.image.save(picture, path)
    assert distance(picture, pygame.image.load(path)) <= MOST


def test_another_screen_would_be_noticed() -> None:
    board, work = (drawn(met()[name], Dress()) for name in ("board", "work"))
    assert distance(board, work) > 10 * MOST
    gauge = board.copy()
    gauge.fill("red", (0, 0, 60, 40))
    assert distance(board, gauge) > MOST
