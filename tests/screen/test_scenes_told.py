"""What changes after a decision, as the window tells it: each thing once with its reasons, and what comes later."""

from __future__ import annotations

from robot import Robot
from test_scenes_board import at

from kessessa.rules.moves import Consent, Propose
from kessessa.rules.state import State
from kessessa.rules.turns import Meeting
from kessessa.screen.director import scene_for
from kessessa.screen.dress import Dress
from kessessa.screen.scene import Replace

_POST_OFFICE = "bring-building-up-to-standard"


def decided(way: str, dress: Dress | None = None) -> Robot:
    """Show what the members change by building the post office in a way, all of one mind."""
    robot = Robot(dress=dress)

    def proposing(state: State) -> bool:
        turn = state.turn
        return isinstance(turn, Meeting) and (turn.stage, turn.matter) == ("propose", _POST_OFFICE)

    at(robot, proposing)
    table = robot.sitting.table
    table.play(Propose(way))
    while isinstance(turn := table.state.turn, Meeting) and turn.stage == "consent":
        table.play(Consent())
    robot.app.follow(Replace(scene_for(robot.seat), all=True))
    robot.look()
    assert robot.app.scene.name == "told"
    return robot


def heard(robot: Robot) -> tuple[str, ...]:
    assert robot.app.shown is not None
    names = (node.name for node in robot.app.shown.nodes)
    return tuple(line.replace("\u00a0", " ") for line in (*robot.app.shown.spoken, *names))


def test_what_moved_twice_is_told_once_with_both_reasons() -> None:
    robot = decided("working-party")
    turn = robot.sitting.table.state.turn
    assert isinstance(turn, Meeting)
    moved = [item for item in turn.changes if item.target == "democracy"]
    assert len(moved) == 2
    told = [line for line in heard(robot) if line.startswith("Démocratie :")]
    assert len(told) == 1
    assert f"de {moved[0].before} à {moved[1].after}" in told[0]
    assert "+1 Grâce à ce choix" in told[0]
    assert "+1 Toutes les équipes ont consenti" in told[0]


def test_what_a_site_will_bring_is_promised_with_its_directions() -> None:
    robot = decided("working-party")
    assert any("à la fin du chantier" in line for line in heard(robot))
    assert robot.app.shown is not None
    leads = {node.name for node in robot.app.shown.nodes if node.id.startswith("lead-")}
    assert {"Utilité sociale en hausse", "Environnement en hausse", "Membres en hausse"} <= leads


def test_what_chance_decides_later_is_not_given_away() -> None:
    robot = decided("grant-first")
    assert any("La Région répond" in line for line in heard(robot))
    assert robot.app.shown is not None
    assert not [node for node in robot.app.shown.nodes if node.name.startswith("Trésorerie en")]


def test_site_and_principles_stay_on_the_page_of_the_changes_and_the_site_is_named() -> None:
    robot = decided("working-party")
    assert robot.app.shown is not None
    assert robot.app.shown.pages == 1
    assert any("La Poste aux normes : Chantier 0/6" in line for line in heard(robot))


def test_no_page_of_large_text_holds_a_site_alone() -> None:
    robot = decided("working-party", Dress(scale=2.0))
    assert robot.app.shown is not None
    lines: tuple[str, ...] = ()
    for _ in range(robot.app.shown.pages):
        lines = heard(robot)
        if any("Chantier 0/6" in line for line in lines):
            break
        robot.key("return")
    assert any("Chantier 0/6" in line for line in lines)
    assert any(" : de " in line or "Principe" in line for line in lines)
