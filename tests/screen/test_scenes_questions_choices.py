"""Questions with options, answered with real keys."""

from __future__ import annotations

from collections.abc import Iterator

import pygame
import pytest
from robot import Robot, shipped
from staged import Sitting, Staged, asking, at_a_question

from kessessa.rules.cards import Choice
from kessessa.rules.moves import Answer
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
