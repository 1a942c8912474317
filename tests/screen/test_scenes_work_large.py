"""Giving time at the largest text, driven by real events: the amber button puts a token, and says where."""

from __future__ import annotations

from arrived import at, played
from robot import Robot

from kessessa.rules.moves import Place
from kessessa.rules.turns import Working
from kessessa.screen.dress import Dress
from kessessa.screen.nodes import Node


def begun() -> Robot:
    return at(lambda state: isinstance(state.turn, Working), dress=Dress(scale=2.0))


def named(robot: Robot, name: str) -> Node:
    return next(node for node in robot.nodes if node.id == name)


def test_the_amber_button_of_the_rows_puts_a_token_on_the_row_that_is_aimed_at() -> None:
    robot = begun()
    robot.key("2")
    aimed = robot.app.focus.removeprefix("put:")
    robot.click(named(robot, "go"))
    assert played(robot) == Place(aimed)


def test_on_the_page_of_the_teams_it_names_the_row_and_puts_the_token_there() -> None:
    robot = begun()
    robot.key("2")
    aimed = robot.app.focus.removeprefix("put:")
    row = named(robot, robot.app.focus).name
    robot.click(named(robot, "turn-page"))
    assert named(robot, "go").name == f"Poser : {row}"
    robot.click(named(robot, "go"))
    assert played(robot) == Place(aimed)
    assert robot.app.focus == f"put:{aimed}"


def test_the_teams_page_says_what_keys_choose_and_which_single_team_is_next() -> None:
    robot = begun()
    robot.click(named(robot, "turn-page"))
    assert robot.app.shown is not None
    spoken = robot.app.shown.spoken
    assert "Tapez 1 à 4 pour choisir où poser." in spoken
    assert list(spoken).count("ensuite") == 1
