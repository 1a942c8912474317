"""Every screen of whole sessions: both languages, three window shapes, three fonts, nothing cut off or overlapping."""

from __future__ import annotations

from functools import partial

import pygame
import pytest
from robot import ASSETS, ROOT, Memory, Nowhere, shipped

from kessessa.decks.library import Library
from kessessa.rules.chance import below
from kessessa.rules.legal import legal
from kessessa.rules.moves import Move, TakeBack
from kessessa.rules.state import State
from kessessa.rules.turns import Ended
from kessessa.screen.director import scene_for
from kessessa.screen.dress import Dress
from kessessa.screen.seat import Seat
from kessessa.screen.show import Stage
from kessessa.session.record import Opening
from kessessa.simulate.games import bot_move, seats

LIBRARY = Library([ROOT])
SIZES = ((1280, 720), (1920, 1080), (1024, 768))
DRESSES = [
    *(
        pytest.param(size, Dress(language, "landes", scale), id=f"{size[0]}-{language}-{scale}")
        for size in SIZES
        for language in ("fr", "en")
        for scale in (1.0, 1.5, 2.0)
    ),
    *(
        pytest.param(size, Dress("fr", "contraste", scale, font, wide=True), id=f"{size[0]}-{font}-{scale}")
        for size, scale in (((1280, 720), 0.9), ((1920, 1080), 1.25), ((1024, 768), 2.0))
        for font in ("andika", "opendyslexic")
    ),
]
SESSIONS = ((4, 7, "standard", "bot"), (6, 3, "standard", "dice"), (2, 11, "long", "dice"), (1, 5, "short", "dice"))


class Dice:
    """Plays any legal move, but seldom takes a token back, so that a session ends."""

    def __init__(self, seed: int) -> None:
        self.chance = seed

    def __call__(self, state: State) -> Move:
        at, self.chance = below(self.chance, 100)
        moves = legal(state).every()
        onward = [move for move in moves if not isinstance(move, TakeBack)] if at else list(moves)
        at, self.chance = below(self.chance, len(onward))
        return onward[at]


def troubles(stage: Stage, seat: Seat) -> list[str]:
    """Return what does not fit on the scene of a state, at the layout level that would be shown."""
    scene = scene_for(seat)
    level = stage.level_of(scene)
    found = []
    for index in range(scene.pages(level)):
        page = stage.measured(scene, level, index)
        found += [f"{scene.name} (level {level}, page {index + 1}): {problem}" for problem in page.problems]
    return found


@pytest.mark.parametrize(("size", "dress"), DRESSES)
def test_every_screen_of_whole_sessions_fits(size: tuple[int, int], dress: Dress) -> None:
    met, found = walked("cafe-herm", size, dress, SESSIONS)
    assert len(met) > 15
    assert found == []


@pytest.mark.parametrize(
    ("size", "dress"),
    [
        pytest.param((1280, 720), Dress("fr", "landes", 1.5, "opendyslexic"), id="fr-1.5"),
        pytest.param((1920, 1080), Dress("en", "landes", 2.0), id="en-2.0"),
    ],
)
@pytest.mark.parametrize("name", [name for name in LIBRARY.scenario_ids() if name != "cafe-herm"])
def test_the_cards_of_every_scenario_fit(name: str, size: tuple[int, int], dress: Dress) -> None:
    _, found = walked(name, size, dress, ((3, 5, "long", "dice"),))
    assert found == []


def walked(
    name: str, size: tuple[int, int], dress: Dress, sessions: tuple[tuple[int, int, str, str], ...]
) -> tuple[set[str], list[str]]:
    """Walk through whole sessions, and return the screens that were met and what did not fit on them."""
    pygame.display.init()
    pygame.font.init()
    stage = Stage(ASSETS)
    stage.wear(dress, size)
    scenario = shipped(name)
    found: dict[str, None] = {}
    met = set()
    for teams, seed, length, how in sessions:
        player = Dice(seed) if how == "dice" else partial(bot_move, seed=seed)
        sitting = Memory(Opening(scenario, seats(scenario, teams), seed, length))
        seat = Seat(sitting, Nowhere(), scene_for)  # type: ignore[arg-type]
        for _ in range(3000):
            state = sitting.table.state
            for notes in ({}, {"board": str(state.round)}):
                seat.notes = dict(notes)
                met.add(scene_for(seat).name)
                found.update(dict.fromkeys(troubles(stage, seat)))
            if isinstance(state.turn, Ended):
                break
            sitting.table.play(player(state))
        assert isinstance(sitting.table.state.turn, Ended)
    return met, list(found)
