"""The board at the largest text, played with real keys: nothing is left out, and the next act is always in sight."""

from __future__ import annotations

import pytest
from robot import Robot, shipped
from test_scenes_board import at, last, meeting

from kessessa.rules.moves import Consent, Object, SetAgenda
from kessessa.rules.turns import Meeting, Tabling
from kessessa.screen.dress import Dress

LARGEST = Dress(scale=2.0)


def to_last_page(robot: Robot) -> None:
    while any(node.id == "turn-page" for node in robot.nodes):
        robot.click(next(node for node in robot.nodes if node.id == "turn-page"))


def test_the_agenda_lists_every_matter_and_takes_them_there() -> None:
    robot = Robot(dress=LARGEST, length="standard")
    table = at(robot, lambda state: isinstance(state.turn, Tabling)).table
    to_last_page(robot)
    rows = [node for node in robot.nodes if node.id.startswith("card-")]
    assert [node.key for node in rows] == [str(number + 1) for number in range(len(table))]
    assert robot.app.shown is not None
    assert "Un dilemme laissé de côté s’aggrave." in " ".join(robot.app.shown.spoken)
    robot.click(rows[2])
    robot.click(rows[1])
    assert robot.app.focus == "go"
    robot.key("return")
    assert last(robot) == SetAgenda((table[2].matter, table[1].matter))


def test_two_arrows_of_a_matter_are_said_to_depend_on_the_choice() -> None:
    robot = Robot(length="standard")
    at(robot, lambda state: isinstance(state.turn, Tabling))
    assert robot.app.shown is not None
    leads = [node.name for node in robot.app.shown.nodes if node.id.startswith("lead-")]
    both = [name for name in leads if " ou " in name]
    assert both
    assert all(name.endswith("selon le choix") for name in both)


def test_a_team_speaks_on_the_first_page_and_hears_the_others_on_the_next() -> None:
    robot = Robot(dress=LARGEST)
    meeting(robot, "consent")
    robot.sitting.table.play(Object("social"))
    turn = meeting(robot, "consent")
    assert {"agree", "object", "go", "turn-page"} <= {node.id for node in robot.nodes}
    to_last_page(robot)
    assert robot.app.shown is not None
    said = [node.name.rpartition(" : ")[2] for node in robot.app.shown.nodes if node.id.startswith("said-")]
    assert sorted(said) == sorted(["Ont proposé", "Objection", "ensuite"])
    robot.key("return")
    assert robot.app.focus == "agree", "nothing is said yet: Enter leads back to the buttons"
    robot.key("1")
    robot.key("return")
    after = robot.sitting.table.state.turn
    assert isinstance(after, Meeting)
    assert (last(robot), after.team != turn.team) == (Consent(), True)


@pytest.mark.parametrize("font", ["atkinson", "andika"])
def test_an_objection_shows_every_pillar_at_once_or_says_which_page_this_is(font: str) -> None:
    robot = Robot(dress=Dress(scale=2.0, font=font))
    meeting(robot, "consent")
    robot.key("2")
    assert robot.app.scene.name == "chooser"
    shown = robot.app.shown
    assert shown is not None
    seen = {node.id for node in robot.nodes if node.id.startswith("entry-")}
    assert shown.pages == 1 or f"Page 1 sur {shown.pages}" in shown.spoken
    to_last_page(robot)
    assert shown.pages == 1 or any(node.id == "turn-back" for node in robot.nodes)
    seen |= {node.id for node in robot.nodes if node.id.startswith("entry-")}
    assert len(seen) == len(shipped().pillars)


def test_an_objection_without_a_pillar_asks_for_one() -> None:
    robot = Robot(dress=LARGEST)
    meeting(robot, "consent")
    robot.key("2")
    robot.click(next(node for node in robot.nodes if node.id == "go"))
    assert robot.app.shown is not None
    assert "Choisissez d’abord." in robot.app.shown.spoken
