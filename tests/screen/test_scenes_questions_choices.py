"""Questions with options, answered with real keys."""

from __future__ import annotations

from collections.abc import Iterator

import pygame
import pytest
from robot import Robot, shipped
from staged import Sitting, Staged, asking, at_a_question

from kessessa.rules import answers
from kessessa.rules.cards import Choice
from kessessa.rules.moves import Answer, Halve
from kessessa.screen.director import scene_for
from kessessa.screen.scene import Replace


@pytest.fixture
def robot() -> Iterator[Robot]:
    yield Robot()
    pygame.display.quit()


def test_enter_confirms_what_digits_have_chosen(robot: Robot) -> None:
    card = next(
        card
        for card in shipped().questions
        if isinstance(card.body, Choice) and sum(option.right for option in card.body.options) > 1
    )
    table = Staged(asking(card, at_a_question()))
    robot.seat.sitting = Sitting(table)  # type: ignore[assignment]  # a staged table plays like one
    robot.app.follow(Replace(scene_for(robot.seat), all=True))
    robot.look()
    for name in ("1", "3", "return"):
        robot.key(name)
    last = len(card.body.options) - 1 if isinstance(card.body, Choice) else 0
    assert table.moves == [Answer((last - 2, last))]


def test_half_takes_wrong_options_away_and_keeps_what_was_chosen(robot: Robot) -> None:
    start = at_a_question()
    rich = start.evolve(stock=tuple(9 for _ in start.stock))
    card = next(card for card in shipped().questions if isinstance(card.body, Choice) and len(card.body.options) > 3)
    table = Staged(asking(card, rich))
    robot.seat.sitting = Sitting(table)  # type: ignore[assignment]  # a staged table plays like one
    robot.app.follow(Replace(scene_for(robot.seat), all=True))
    robot.look()
    scene = robot.app.scene
    right = answers.solution(card.body)[0]
    place = next(node.key for node in robot.nodes if node.id == f"option-{right}")
    robot.key(place)
    robot.key("m")
    assert robot.app.scene is scene
    assert robot.app.focus == "go"
    left = {node.id for node in robot.nodes if node.id.startswith("option-")}
    assert len(left) < len(card.body.options) if isinstance(card.body, Choice) else left
    robot.key("return")
    assert table.moves == [Halve(), Answer((right,))]
