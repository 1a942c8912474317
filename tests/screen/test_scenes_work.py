"""Giving time, driven by real events: where a token goes, how long lists scroll, how a turn ends."""

from __future__ import annotations

import pytest
from arrived import at, played

from kessessa.rules.legal import legal
from kessessa.rules.moves import Done, Place, TakeBack, UsePower
from kessessa.rules.state import State
from kessessa.rules.turns import Working
from kessessa.rules.work import targets
from kessessa.screen.scenes.work import WorkScene


def test_a_digit_jumps_to_its_row_enter_puts_a_token_and_the_way_back_takes_it() -> None:
    robot = at(lambda state: isinstance(state.turn, Working))
    assert isinstance(robot.app.scene, WorkScene)
    turn = robot.seat.state.turn
    assert isinstance(turn, Working)
    robot.key("2")
    aimed = robot.app.focus
    assert aimed.startswith("put:")
    robot.key("return")
    first = played(robot)
    assert first == Place(aimed.removeprefix("put:"))
    robot.key("backspace")
    assert played(robot) == TakeBack(first.target)
    robot.key("f")
    assert played(robot) == Done()
    after = robot.seat.state.turn
    assert isinstance(after, Working)
    assert after.team != turn.team


def test_the_amber_button_puts_the_token_where_the_focus_was_last() -> None:
    robot = at(lambda state: isinstance(state.turn, Working))
    robot.key("down")
    aimed = robot.app.focus
    assert aimed.startswith("put:")
    robot.click(next(node for node in robot.nodes if node.id == "go"))
    assert played(robot) == Place(aimed.removeprefix("put:"))


def test_only_the_token_that_was_put_comes_to_rest() -> None:
    robot = at(lambda state: isinstance(state.turn, Working))
    stage, scene = robot.app.stage, robot.app.scene

    def moving() -> list[float]:
        film = stage.film()
        stage.paint(scene, robot.app.surface.copy(), stage.level_of(scene), 0, film=film)
        return [motion.rect.width / robot.app.surface.get_width() for motion in film.motions]

    assert max(moving()) > 0.9, "the screen comes in"
    robot.key("return")
    assert len(moving()) == 1
    assert moving()[0] < 0.1


@pytest.mark.parametrize("act", ["keys", "mouse"])
def test_a_long_list_scrolls_by_one_and_keeps_life_and_rest_in_sight(act: str) -> None:
    robot = at(lambda state: isinstance(state.turn, Working) and len(targets(state)) > 5)
    inner = targets(robot.seat.state)[:-2]

    def seen() -> list[str]:
        assert robot.app.shown is not None
        return [node.id.removeprefix("row:") for node in robot.app.shown.nodes if node.id.startswith("row:")]

    before = seen()
    assert before[-2:] == ["life", "rest"]
    for _ in range(len(inner)):
        if act == "keys":
            robot.key("down")
        elif any(node.id == "rows-down" for node in robot.nodes):
            robot.click(next(node for node in robot.nodes if node.id == "rows-down"))
        if seen() != before:
            break
    assert seen() == [*inner[1 : len(before) - 1], "life", "rest"]


def test_when_the_last_token_is_given_the_focus_rests_on_the_amber_button() -> None:
    robot = at(lambda state: isinstance(state.turn, Working))
    turn = robot.seat.state.turn
    assert isinstance(turn, Working)
    for _ in range(turn.tokens[turn.team]):
        assert robot.app.focus.startswith("put:")
        robot.key("return")
    assert robot.app.focus == "go"


def test_a_helping_hand_moves_a_site_on_without_a_token() -> None:
    def can(state: State) -> bool:
        return isinstance(state.turn, Working) and any(isinstance(move, UsePower) for move in legal(state).plain)

    robot = at(can, teams=6)
    turn = robot.seat.state.turn
    assert isinstance(turn, Working)
    robot.key("c")
    if not isinstance(played(robot), UsePower):  # with several sites, one is chosen first
        robot.key("return")
    assert isinstance(played(robot), UsePower)
    after = robot.seat.state.turn
    assert isinstance(after, Working)
    assert (after.tokens, len(after.placed)) == (turn.tokens, len(turn.placed) + 1)
