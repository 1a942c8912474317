"""The general assembly in the window, with real keys: reports, the split of the surplus, the show of hands."""

from __future__ import annotations

import pytest
from robot import Memory, Robot, shipped

from kessessa.rules.assembly import least_reserves, surplus
from kessessa.rules.conditions import shares
from kessessa.rules.state import State
from kessessa.rules.turns import Assembly, Ended
from kessessa.screen.director import scene_for
from kessessa.screen.dress import Dress
from kessessa.screen.scene import Replace
from kessessa.screen.scenes.assembly import SplitScene
from kessessa.session.record import Opening
from kessessa.simulate.games import bot_move


def at(robot: Robot, stage: str, *, gain: bool = True) -> State:
    """Let bots play until the assembly, where there is something to share out or not, has come to a stage; show it."""
    for seed in range(1, 200):
        robot.sitting = Memory(Opening(shipped(), robot.sitting.table.opening.teams, seed, "short"))
        table = robot.sitting.table
        while not isinstance(table.state.turn, (Assembly, Ended)):
            table.play(bot_move(table.state, seed))
        if isinstance(table.state.turn, Assembly) and (surplus(table.state) > 0) == gain:
            break
    while assembly(robot).stage != stage:
        table.play(bot_move(table.state, seed))
    robot.seat.sitting = robot.sitting
    robot.app.follow(Replace(scene_for(robot.seat), all=True))
    robot.look()
    return table.state


def assembly(robot: Robot) -> Assembly:
    turn = robot.sitting.table.state.turn
    assert isinstance(turn, Assembly)
    return turn


def spoken(robot: Robot) -> str:
    assert robot.app.shown is not None
    return " ".join(robot.app.shown.spoken)


def test_both_reports_are_read_before_the_surplus_is_shared_out() -> None:
    robot = Robot()
    state = at(robot, "financial")
    assert "D’où vient l’argent" in spoken(robot)
    robot.key("return")
    assert assembly(robot).stage == "moral"
    assert len([node for node in robot.app.shown.nodes if node.role == "gauge"]) == len(state.pillars)  # type: ignore[union-attr]
    robot.key("return")
    assert assembly(robot).stage == "split"


def test_the_assembly_opens_with_its_cue_and_its_bars_grow() -> None:
    robot = Robot()
    at(robot, "financial")
    stage, scene = robot.app.stage, robot.app.scene
    film = stage.film()
    stage.paint(scene, robot.app.surface.copy(), stage.level_of(scene), 0, film=film)
    assert [motion.cue for motion in film.motions if motion.cue] == ["assemblee"]
    panel = film.motions[0]
    assert any(panel.rect.contains(motion.rect) and motion.start >= panel.end for motion in film.motions[1:])


@pytest.mark.parametrize("scale", [1.0, 1.25, 2.0])
def test_plus_and_minus_are_large_and_stand_apart(scale: float) -> None:
    robot = Robot(dress=Dress(scale=scale))
    at(robot, "split")
    boxes = [node.box for node in robot.nodes if node.id.startswith(("less-", "more-"))]
    assert len(boxes) == 6
    for box in boxes:
        assert min(box[2:]) >= 76
        for other in boxes:
            across = max(box[0], other[0]) - min(box[0] + box[2], other[0] + other[2])
            down = max(box[1], other[1]) - min(box[1] + box[3], other[1] + other[3])
            assert box == other or max(across, down) >= 14


def test_plus_and_minus_move_the_split_in_steps_that_make_a_hundred() -> None:
    robot = Robot()
    least = least_reserves(at(robot, "split").book)
    assert robot.app.focus == "less-0", "the first minus is focused, not the amber button"
    robot.click(next(node for node in robot.nodes if node.id == "more-0"))
    robot.click(next(node for node in robot.nodes if node.id == "more-1"))
    robot.key("tab")
    robot.walk_to(next(node for node in robot.nodes if node.id == "go"))
    robot.key("return")
    turn = assembly(robot)
    assert turn.stage == "resolve"
    assert turn.split == (least + 5, 5, 100 - least - 10)


@pytest.mark.parametrize(("node", "told"), [("less-0", "La loi demande"), ("more-1", "Les statuts")])
def test_the_law_stops_the_hand_and_says_why(node: str, told: str) -> None:
    robot = Robot()
    at(robot, "split")
    for _ in range(3):
        robot.click(next(found for found in robot.nodes if found.id == node))
    scene = robot.app.scene
    assert isinstance(scene, SplitScene)
    assert told in spoken(robot)
    split = scene.split
    robot.click(next(found for found in robot.nodes if found.id == node))
    assert scene.split == split


def test_hands_are_raised_for_all_to_see_until_the_split_is_adopted() -> None:
    robot = Robot(teams=3)
    at(robot, "resolve")
    robot.click(next(node for node in robot.nodes if node.id == "go"))
    assert "Dites d’abord" in spoken(robot)
    robot.key("1")
    assert "Dites d’abord" not in spoken(robot)
    assert robot.app.focus == "go"
    robot.key("return")
    assert assembly(robot).ballots.count("yes") == 1
    assert "pour" in spoken(robot)
    for digit in ("2", "1"):
        robot.key(digit)
        robot.key("return")
    turn = assembly(robot)
    assert (turn.stage, turn.adopted) == ("resolved", True)
    assert "2 pour, 1 contre" in spoken(robot)


def test_a_refused_split_is_proposed_once_more_from_where_it_was() -> None:
    robot = Robot(teams=2)
    at(robot, "resolve")
    for _ in range(2):
        robot.key("2")
        robot.key("return")
    turn = assembly(robot)
    assert (turn.stage, turn.tries) == ("split", 1)
    assert "Refusée" in spoken(robot)


def test_a_year_without_surplus_names_the_debate_that_follows() -> None:
    robot = Robot()
    at(robot, "moral", gain=False)
    assert "Le cap" in spoken(robot)
    assert "Résolutions" not in spoken(robot)
    assert next(node.name for node in robot.nodes if node.id == "go") == "Le cap de l’an prochain"


def test_the_minimum_is_that_of_the_law_and_each_part_says_what_it_is_for() -> None:
    robot = Robot((1920, 1080), Dress(scale=2.0))
    at(robot, "split")
    assert "minimum : 57,5 %" in spoken(robot)
    for line in ("Personne ne pourra se les partager", "Un intérêt sur leurs parts", "Un four à pain"):
        assert line in spoken(robot)


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_the_choices_of_a_show_of_hands_stand_apart(scale: float) -> None:
    robot = Robot((1920, 1080), Dress(scale=scale))
    at(robot, "resolve")
    while robot.app.focus == "turn-page":
        robot.key("return")
    yes, no = (next(node.box for node in robot.nodes if node.id == f"hand-{value}") for value in ("yes", "no"))
    assert yes[2:] == no[2:]
    assert no[0] - yes[0] - yes[2] >= 24


def test_both_bars_of_the_financial_report_are_equally_high() -> None:
    robot = Robot((1920, 1080))
    at(robot, "financial")
    stage = robot.app.stage
    film = stage.film()
    stage.paint(robot.app.scene, robot.app.surface.copy(), 0, 0, film=film)
    bars = [motion.rect.height for motion in film.motions if motion.span == film.durations["camera"]]
    assert len(bars) == 2
    assert abs(bars[0] - bars[1]) <= 1


def test_a_share_is_shown_with_the_decimal_that_a_goal_would_cut() -> None:
    robot = Robot()
    state = at(robot, "financial")
    part = next(iter(shares(state.ledger, 1000).values()))
    assert part % 10
    assert f"Plus grosse source : {part // 10},{part % 10} %" in spoken(robot)
