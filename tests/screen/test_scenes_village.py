"""The board as a place to look around: gauges tell their history, sites their card, and what is new rises once."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pygame
import pytest
from robot import Robot, shipped

from kessessa.rules.book import Book
from kessessa.rules.state import State
from kessessa.rules.turns import Alert, Ended, News
from kessessa.screen.director import scene_for
from kessessa.screen.dress import Dress
from kessessa.screen.scene import Replace
from kessessa.screen.scenes.board import BoardScene
from kessessa.screen.village_view import standing, village_view
from kessessa.simulate.games import bot_move


def board(robot: Robot, wanted: Callable[[State], bool]) -> State:
    """Let bots play until a round begins in which something holds, and show its board."""
    table = robot.sitting.table
    for _ in range(2000):
        state = table.state
        if isinstance(state.turn, News) and not state.turn.told and wanted(state):
            break
        table.play(bot_move(state, 7))
    robot.seat.notes.pop("board", None)
    robot.app.follow(Replace(scene_for(robot.seat), all=True))
    robot.look()
    assert isinstance(robot.app.scene, BoardScene)
    return table.state


def spoken(robot: Robot) -> str:
    assert robot.app.shown is not None
    return " ".join(robot.app.shown.spoken)


def test_a_gauge_opens_its_history_and_escape_comes_back_to_the_board() -> None:
    robot = Robot(length="standard")
    state = board(robot, lambda state: state.round == 3)
    assert robot.app.focus == "go"
    gauge = next(node for node in robot.nodes if node.id == "gauge-democracy")
    assert gauge.value == f"{state.pillars[1]}/10"
    robot.click(gauge)
    assert robot.app.scene.name == "history"
    assert robot.app.shown is not None
    rounds = [node.value for node in robot.app.shown.nodes if node.id.startswith("round-")]
    assert rounds == [str(shot.pillars[1]) for shot in state.past]
    robot.key("escape")
    assert robot.app.scene.name == "board"


@pytest.mark.parametrize("size", [(1920, 1080), (1280, 720), (1024, 768)])
@pytest.mark.parametrize("language", ["fr", "en"])
def test_a_history_stands_beside_what_made_a_difference(language: str, size: tuple[int, int]) -> None:
    robot = Robot(size, Dress(language))
    board(robot, lambda state: state.round == 1)
    robot.click(next(node for node in robot.nodes if node.id == "gauge-viability"))
    assert robot.app.scene.name == "history"
    assert robot.app.shown is not None
    assert robot.app.shown.pages == 1


def test_arrow_keys_walk_from_one_history_to_the_next() -> None:
    robot = Robot(length="standard")
    board(robot, lambda state: state.round == 2)
    robot.click(next(node for node in robot.nodes if node.id == "gauge-social"))
    assert "Utilité sociale" in spoken(robot)
    robot.key("right")
    assert "Environnement" in spoken(robot)
    robot.click(next(node for node in robot.nodes if node.id == "before"))
    assert "Utilité sociale" in spoken(robot)


def test_a_site_opens_its_card_with_what_it_takes_and_brings() -> None:
    robot = Robot(length="standard")
    state = board(robot, lambda state: "cafe" in state.opened)
    site = next(node for node in robot.nodes if node.id == "site-activity:cafe")
    robot.walk_to(site)
    robot.key("return")
    assert robot.app.scene.name == "site"
    card = state.book.activities["cafe"]
    assert dict(card.title)["fr"] in spoken(robot)
    assert "3 jetons" in spoken(robot)
    robot.key("return")
    assert robot.app.scene.name == "board"


def test_where_the_text_is_large_sites_are_a_list() -> None:
    robot = Robot(length="standard", dress=Dress(scale=2.0))
    state = board(robot, lambda state: bool(state.opened) and bool(state.works))
    seen = set()
    assert robot.app.shown is not None
    for _ in range(robot.app.shown.pages):
        seen |= {node.id for node in robot.nodes if node.id.startswith("site-")}
        robot.key("return")
        if robot.app.scene.name != "board":
            break
    assert {f"site-activity:{name}" for name in state.opened} <= seen
    assert {f"site-work:{work.id}" for work in state.works} <= seen


@pytest.mark.parametrize("calm", [False, True])
def test_what_was_built_since_the_last_board_rises_once(calm: bool) -> None:
    robot = Robot(length="standard", dress=Dress(calm=calm))
    heard: list[str] = []
    robot.app.projector.heard = lambda cue: heard.append(cue) if cue == "construire" else None
    board(robot, lambda state: state.round == 1)
    robot.key("return")
    assert heard == []
    board(robot, lambda state: bool(state.opened))
    assert heard
    heard.clear()
    robot.key("return")
    board(robot, lambda _state: True)
    assert heard == []


def test_when_the_village_has_come_to_rest_it_looks_as_if_it_had_never_moved() -> None:
    robot = Robot(length="standard")
    board(robot, lambda state: state.round == 1)
    robot.key("return")
    board(robot, lambda state: bool(state.opened))
    for _ in range(15):
        robot.look()
    assert not robot.app.frame()
    rested = pygame.image.tobytes(robot.app.surface, "RGB")
    robot.app.wear(robot.app.dress)
    robot.look()
    assert pygame.image.tobytes(robot.app.surface, "RGB") == rested


def test_news_come_in_with_their_cue_once() -> None:
    robot = Robot(length="standard")
    heard: list[str] = []
    robot.app.projector.heard = heard.append
    board(robot, lambda state: state.round == 2)
    heard.clear()
    robot.key("return")
    assert robot.app.scene.name == "news"
    assert heard == ["evenement"]


def test_the_alert_and_the_ending_show_how_the_treasury_came_to_this() -> None:
    robot = Robot(length="standard")
    table = robot.sitting.table
    while not isinstance(table.state.turn, (Alert, Ended)):
        table.play(bot_move(table.state, 7))
    robot.app.follow(Replace(scene_for(robot.seat), all=True))
    robot.look()
    robot.key("c")
    assert robot.app.scene.name == "history"
    assert "Trésorerie" in spoken(robot)
    robot.key("return")
    robot.key("escape")
    assert robot.seat.state.turn == table.state.turn


@pytest.mark.parametrize(("shore", "sandy"), [("sea", True), ("river", False)])
def test_a_village_stands_by_the_sea_or_by_a_river(shore: str, *, sandy: bool) -> None:
    village = Robot().app.stage.village
    drawn = village.draw(replace(village.grown(), shore=shore), 0.5)
    sand = drawn.get_at((100, 235))  # between the wood and the water, where nothing stands
    assert (sand.r > sand.g) is sandy


def test_a_village_has_the_shore_of_its_scenario() -> None:
    robot = Robot()
    state = robot.seat.state
    views = [
        village_view(state.evolve(book=Book(state.book.scenario.evolve(shore=shore))), robot.app.stage.village)
        for shore in ("sea", "river")
    ]
    assert [view.shore for view in views] == ["sea", "river"]


def test_sites_that_need_several_pages_stand_in_rows_as_wide_as_the_window() -> None:
    robot = Robot((1920, 1080), Dress(scale=2.0), length="standard", scenario=shipped("roue-libre"))
    state = board(robot, lambda state: state.round == 4)
    stage, scene = robot.app.stage, robot.app.scene
    level, surface = stage.level_of(scene), pygame.Surface((1920, 1080))
    pages = [stage.paint(scene, surface, level, index) for index in range(scene.pages(level))]
    rows = [[node for node in shown.nodes if node.id.startswith("site-")] for shown in pages]
    assert sum(len(row) for row in rows) == len(standing(state, stage.kit.village))
    assert max(len(row) for row in rows) > 2
    assert any("Trésorerie" in shown.spoken for shown in pages)
    assert "Lire" not in {text for shown in pages for text in shown.spoken}
