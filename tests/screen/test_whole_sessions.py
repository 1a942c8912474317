"""A whole session in the window, from the founding to the end of the debrief: with keys alone, with the mouse alone."""

from __future__ import annotations

import pytest
from robot import Robot

from kessessa.rules.turns import Ended
from kessessa.screen.dress import Dress
from kessessa.session.debrief import HERE, debrief


def ended(robot: Robot) -> bool:
    return isinstance(robot.seat.state.turn, Ended)


BY_KEYS = [(4, 7, "fr", 1.0), (1, 3, "en", 1.5), (6, 5, "fr", 1.25)]
BY_MOUSE = [(4, 7, "en", 1.0), (2, 9, "fr", 1.5)]


@pytest.mark.parametrize(("teams", "seed", "language", "scale"), BY_KEYS)
def test_the_keyboard_alone_plays_a_whole_session(teams: int, seed: int, language: str, scale: float) -> None:
    robot = Robot(dress=Dress(language, scale=scale), teams=teams, seed=seed)
    robot.until(lambda: ended(robot), robot.by_keys)
    robot.until(lambda: debrief(robot.sitting.table.notes, teams).step == HERE, robot.by_keys)
    assert robot.sitting.table.state.past[-1].round >= 1


@pytest.mark.parametrize(("teams", "seed", "language", "scale"), BY_MOUSE)
def test_the_mouse_alone_plays_a_whole_session(teams: int, seed: int, language: str, scale: float) -> None:
    robot = Robot(dress=Dress(language, scale=scale), teams=teams, seed=seed)
    robot.until(lambda: ended(robot), robot.by_mouse)
    robot.until(lambda: debrief(robot.sitting.table.notes, teams).step == HERE, robot.by_mouse)
    assert robot.sitting.table.state.past[-1].round >= 1
