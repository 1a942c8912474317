"""A debrief to talk in: a session played to its end, and hands for its four steps."""

from __future__ import annotations

from robot import Robot

from kessessa.language import pick
from kessessa.language.closing import FEELINGS
from kessessa.rules.scenario import Scenario
from kessessa.rules.turns import Ended
from kessessa.screen.dress import Dress
from kessessa.screen.scene import Replace
from kessessa.screen.scenes.debrief import debrief_scene
from kessessa.session.debrief import Debrief, debrief, step_note
from kessessa.simulate.games import bot_move


def talking(
    step: str = "",
    teams: int = 4,
    dress: Dress | None = None,
    scenario: Scenario | None = None,
    chance: int = 7,
) -> Robot:
    """Play a session to its end and sit down to talk, at a step."""
    robot = Robot(teams=teams, dress=dress, scenario=scenario)
    table = robot.sitting.table
    while not isinstance(table.state.turn, Ended):
        table.play(bot_move(table.state, chance))
    if step:
        table.note(step_note(step))
    robot.app.follow(Replace(debrief_scene(robot.seat), all=True))
    robot.look()
    return robot


def now(robot: Robot) -> Debrief:
    return debrief(robot.sitting.table.notes, len(robot.sitting.table.state.teams))


def said(at: int) -> str:
    """Return a word that is offered."""
    return pick(FEELINGS[at], "fr")


def press(robot: Robot, name: str) -> None:
    robot.click(next(node for node in robot.nodes if node.id == name))


def onwards(robot: Robot) -> None:
    """Press the amber button through all pages of a step."""
    before = now(robot).step
    for _ in range(12):
        press(robot, "turn-page" if any(node.id == "turn-page" for node in robot.nodes) else "go")
        if now(robot).step != before or not robot.app.running:
            return
