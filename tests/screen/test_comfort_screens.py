"""Comfort: the first start's question, the settings, the last step of the set-up and help, at every size of text."""

from __future__ import annotations

from itertools import product
from types import SimpleNamespace

import pygame
import pytest
from outside_double import Nearby
from robot import ASSETS
from visitor import Visitor

from kessessa.language.guidance import here
from kessessa.rules.turns import Ended
from kessessa.screen.dress import FONTS, SCALES, Dress
from kessessa.screen.ports import Habits
from kessessa.screen.scene import Scene
from kessessa.screen.scenes.comfort import ComfortScene
from kessessa.screen.scenes.help import HelpScene
from kessessa.screen.scenes.settings import SettingsScene
from kessessa.screen.scenes.settings_keys import KeysScene
from kessessa.screen.scenes.welcome import WelcomeScene
from kessessa.screen.show import Stage

TABS = ("read", "see", "hear", "command", "pace")


def scenes() -> dict[str, Scene]:
    """Return every screen of comfort, some of them in the middle of something."""
    outside = Nearby()
    made: dict[str, Scene] = {"welcome": WelcomeScene(outside), "chosen": WelcomeScene(outside), "keys": KeysScene()}
    made["chosen"].press("reads:1.5")
    for tab in TABS:
        made[tab] = SettingsScene(outside)
        made[tab].press(f"tab-{tab}")
    waiting, refused = KeysScene(), KeysScene()
    waiting.press("key:aloud")
    refused.press("key:accept")
    refused.key("l", "key:accept")
    way = SimpleNamespace(outside=outside)
    made |= {"waiting": waiting, "refused": refused, "help": HelpScene(here("vote"), playing=True)}
    return made | {"comfort": ComfortScene(way, None)}  # type: ignore[arg-type]  # it is only looked at


@pytest.mark.parametrize(("size", "language"), list(product(((1920, 1080), (1280, 720), (1024, 768)), ("fr", "en"))))
def test_comfort_fits_at_every_size_of_text_in_every_font(size: tuple[int, int], language: str) -> None:
    pygame.display.init()
    pygame.font.init()
    stage = Stage(ASSETS)
    found = []
    for scale, font, wide in product(SCALES, FONTS, (False, True)):
        stage.wear(Dress(language, "landes", scale, font, wide), size)
        for name, scene in scenes().items():
            level = stage.level_of(scene)
            for index in range(scene.pages(level)):
                problems = stage.measured(scene, level, index).problems
                found += [f"{name} {scale} {font} {wide} (page {index + 1}): {problem}" for problem in problems]
    assert found == []


def test_every_page_of_very_large_settings_shows_settings_and_all_of_them_are_there() -> None:
    pygame.font.init()
    stage, scene = Stage(ASSETS), SettingsScene(Nearby())
    shown = {}
    for scale in (1.0, 2.0):
        stage.wear(Dress(scale=scale, wide=True), (1280, 720))
        level = stage.level_of(scene)
        pages = [stage.measured(scene, level, index) for index in range(scene.pages(level))]
        each = [{node.id for node in page.nodes if node.id.partition(":")[1]} for page in pages]
        assert all(each)
        shown[scale] = set().union(*each)
    assert len(pages) > 1
    assert shown[1.0] == shown[2.0]


@pytest.fixture
def newcomer() -> Nearby:
    return Nearby(chosen=Habits())


def test_the_first_start_asks_what_the_back_reads_and_never_again(newcomer: Nearby) -> None:
    visitor = Visitor(newcomer)
    assert (visitor.here, visitor.app.focus) == ("welcome", "reads:1.25")
    assert any("Éteignez les lampes" in words for words in visitor.app.shown.spoken)  # type: ignore[union-attr]  # drawn
    visitor.keys("return")
    assert (newcomer.worn.scale, visitor.here, newcomer.chosen.welcomed) == (1.25, "welcome", False)
    visitor.keys("return")
    while visitor.here == "welcome":
        visitor.keys("return")
    assert visitor.here == "title"
    assert newcomer.chosen.welcomed
    assert Visitor(newcomer).here == "title"


def test_one_key_skips_the_question_and_changes_nothing(newcomer: Nearby) -> None:
    visitor = Visitor(newcomer)
    visitor.keys("escape")
    assert (visitor.here, visitor.app.dress.scale) == ("title", 1.0)
    assert newcomer.chosen.welcomed


def test_a_large_window_proposes_the_usual_size_and_a_digit_chooses_another(newcomer: Nearby) -> None:
    visitor = Visitor(newcomer)
    stage = visitor.app.stage
    stage.wear(stage.dress, (1920, 1080))
    assert stage.measured(visitor.app.scene, 0, 0).focus == "reads:1.0"
    visitor.keys("4")
    assert newcomer.worn.scale == 2.0


def test_settings_open_from_every_scene_of_a_session_and_lead_back_to_it() -> None:
    visitor = Visitor(Nearby())
    visitor.keys("return", "return", "return", "return")
    seat = visitor.window.entrance.seat_among(visitor.app.scenes)
    assert seat is not None
    met: dict[str, str] = {}
    for _ in range(3000):
        if (name := visitor.here) not in met:
            visitor.keys("f4")
            opened = visitor.here
            visitor.keys("f4")
            met[name] = opened
            assert visitor.here == name
        if isinstance(seat.state.turn, Ended):
            break
        shown = visitor.app.shown
        move = None if name == "board" else seat.follow(visitor.outside.bot_move(seat.sitting.table))  # type: ignore[arg-type]
        visitor.app.follow(move or visitor.app.scene.press(shown.amber if shown else ""))
        visitor.look()
    assert set(met.values()) == {"settings"}
    assert len(met) > 15
