"""R on the last step of the debrief writes the report, says where it is, and comes back."""

from __future__ import annotations

import pytest
from outside_double import Nearby
from robot import Robot
from test_scenes_debrief import press, talking

from kessessa.screen.dress import Dress
from kessessa.screen.scene import Wear
from kessessa.session.debrief import HERE


def reporting() -> tuple[Robot, Nearby]:
    robot, outside = talking(HERE), Nearby()
    robot.seat.outside = outside
    return robot, outside


def test_r_writes_the_report_says_where_it_is_and_comes_back() -> None:
    robot, outside = reporting()
    robot.key("r")
    assert outside.reported == [(robot.sitting, "fr")]
    assert robot.app.scene.name == "message"
    assert "report 1" in robot.app.shown.spoken
    robot.key("return")
    assert robot.app.scene.name == "debrief-here"
    press(robot, "report")
    assert len(outside.reported) == 2


def test_other_steps_of_the_debrief_know_no_report() -> None:
    robot = talking("learnt")
    robot.seat.outside = outside = Nearby()
    robot.key("r")
    assert not outside.reported


@pytest.mark.parametrize("scale", [1.5, 2.0])
def test_r_works_where_large_letters_leave_no_room_for_its_button(scale: float) -> None:
    robot, outside = reporting()
    robot.app.follow(Wear(Dress("en", scale=scale)))
    robot.look()
    robot.key("r")
    assert outside.reported == [(robot.sitting, "en")]
