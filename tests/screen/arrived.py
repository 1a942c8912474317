"""Games that bots have played to a wanted point, shown in the window with hands on it."""

from __future__ import annotations

from collections.abc import Callable

from robot import Robot

from kessessa.rules.moves import Move
from kessessa.rules.state import State
from kessessa.rules.turns import Ended
from kessessa.screen.director import scene_for
from kessessa.screen.dress import Dress
from kessessa.screen.scene import Replace, Scene
from kessessa.simulate.games import bot_move

SEEDS = range(1, 13)


def at(wanted: Callable[[State], bool], teams: int = 4, dress: Dress | None = None) -> Robot:
    """Return a window whose game a bot has played until something holds, in the first game in which it does."""
    for seed in SEEDS:
        robot = Robot(dress=dress, seed=seed, teams=teams, length="standard")
        table = robot.sitting.table
        while not wanted(table.state) and not isinstance(table.state.turn, Ended):
            table.play(bot_move(table.state, seed))
        if wanted(table.state):
            robot.seat.notes["board"] = str(table.state.round)
            show(robot, scene_for(robot.seat))
            return robot
    raise AssertionError("it never came")


def show(robot: Robot, scene: Scene) -> None:
    robot.app.follow(Replace(scene, all=True))
    robot.look()


def played(robot: Robot) -> Move:
    return [step.move for step in robot.sitting.table.history if not step.automatic][-1]
