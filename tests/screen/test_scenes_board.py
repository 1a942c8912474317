"""The board in the window, played with real keys: agenda, proposal, consent, secret vote, count, consequences."""

from __future__ import annotations

from collections.abc import Callable

import pygame
import pytest
from robot import Robot, shipped

from kessessa.rules.moves import (
    Consent,
    Move,
    NameRisk,
    Object,
    PassToVote,
    Proceed,
    Propose,
    SetAgenda,
    Study,
    UsePower,
    Vote,
)
from kessessa.rules.state import State
from kessessa.rules.turns import Meeting, Tabling
from kessessa.screen.director import scene_for
from kessessa.screen.dress import Dress
from kessessa.screen.scene import Replace
from kessessa.session.views import open_votes_note
from kessessa.simulate.games import bot_move


def at(robot: Robot, wanted: Callable[[State], bool]) -> State:
    """Let bots play until a state is wanted, and show it."""
    table = robot.sitting.table
    for _ in range(2000):
        if wanted(table.state):
            break
        table.play(bot_move(table.state, 7))
    assert wanted(table.state)
    robot.seat.notes["board"] = str(table.state.round)
    robot.app.follow(Replace(scene_for(robot.seat), all=True))
    robot.look()
    return table.state


def meeting(robot: Robot, stage: str, kind: str = "matter") -> Meeting:
    """Show the first meeting of a kind that has come to a stage."""
    turn = at(robot, lambda state: is_meeting(state, stage, kind)).turn
    assert isinstance(turn, Meeting)
    return turn


def is_meeting(state: State, stage: str, kind: str) -> bool:
    turn = state.turn
    return isinstance(turn, Meeting) and (turn.stage, turn.kind) == (stage, kind)


def open_by_vote(robot: Robot) -> Meeting:
    """Bring a matter to the vote, by objecting and giving up amending."""
    table = robot.sitting.table
    meeting(robot, "consent")
    while isinstance(turn := table.state.turn, Meeting) and turn.stage == "consent":
        table.play(Object("social"))
    table.play(PassToVote())
    return meeting(robot, "vote")


def last(robot: Robot) -> Move:
    return robot.sitting.table.history[-1].move


def shown(robot: Robot) -> bytes:
    return pygame.image.tobytes(robot.app.surface, "RGB")


def type_keys(robot: Robot, *names: str) -> None:
    for name in names:
        robot.key(name)


def test_digits_fill_the_agenda_in_their_order_and_enter_opens_the_meeting() -> None:
    robot = Robot(length="standard")
    table = at(robot, lambda state: isinstance(state.turn, Tabling)).table
    type_keys(robot, "3", "1", "return")
    assert last(robot) == SetAgenda((table[2].matter, table[0].matter))


def test_a_matter_can_be_taken_off_again_and_half_an_agenda_opens_nothing() -> None:
    robot = Robot(length="standard")
    at(robot, lambda state: isinstance(state.turn, Tabling))
    type_keys(robot, "1", "1", "2")
    go = next(node for node in robot.nodes if node.id == "go")
    before = len(robot.sitting.table.history)
    robot.click(go)
    assert len(robot.sitting.table.history) == before
    assert [node.state for node in robot.nodes if node.id.startswith("card-")][:2] == ["", "selected"]


def test_a_dilemma_is_postponed_by_the_team_with_that_power() -> None:
    robot = Robot(teams=6, length="standard")
    state = at(robot, lambda state: isinstance(state.turn, Tabling) and any(item.left for item in state.table))
    dilemma = next(item.matter for item in state.table if item.left)
    type_keys(robot, "r", "1", "return")
    used = last(robot)
    assert isinstance(used, UsePower)
    assert used.target == dilemma
    assert robot.sitting.table.state.spared == (dilemma,)
    assert robot.app.scene.name == "agenda"


@pytest.mark.parametrize("scale", [1.0, 1.5, 2.0])
def test_a_digit_and_enter_propose_an_option_from_the_first_page(scale: float) -> None:
    robot = Robot(dress=Dress(scale=scale))
    turn = meeting(robot, "propose")
    type_keys(robot, "2", "return")
    ways = next(card.ways for card in shipped().matters if card.id == turn.matter)
    assert last(robot) == Propose(ways[1].id)


def test_going_on_through_options_on_pages_of_their_own_chooses_none() -> None:
    robot = Robot(dress=Dress(scale=2.0))
    turn = meeting(robot, "propose")
    before = len(robot.sitting.table.history)
    for _ in range(9):
        robot.key("return")
    assert robot.sitting.table.state.turn == turn
    assert len(robot.sitting.table.history) == before
    assert robot.app.shown is not None
    assert next(node.name for node in robot.nodes if node.id == "go") == "Tapez 1, 2 ou 3"
    assert "Choisir C" in robot.app.shown.spoken
    robot.key("2")
    assert next(node.name for node in robot.nodes if node.id == "go") == "Proposer B"


def test_a_single_team_first_names_what_is_at_risk() -> None:
    robot = Robot(teams=1)
    meeting(robot, "risk")
    type_keys(robot, "3", "return")
    assert last(robot) == NameRisk(shipped().pillars[2].id)
    assert turn_of(robot).stage == "propose"


def test_an_option_that_was_proposed_is_not_proposed_again() -> None:
    robot = Robot()
    turn = meeting(robot, "consent")
    while turn_of(robot).stage == "consent":
        robot.sitting.table.play(Object("social"))
    meeting(robot, "amend")
    ways = [way.id for way in next(card.ways for card in shipped().matters if card.id == turn.matter)]
    first = ways.index(turn.proposal)
    type_keys(robot, str(first + 1), "return")
    assert isinstance(last(robot), Object)
    other = (first + 1) % len(ways)
    type_keys(robot, str(other + 1), "return")
    assert last(robot) == Propose(ways[other])


def test_a_study_turns_arrows_into_figures() -> None:
    robot = Robot()
    meeting(robot, "propose")
    before = [node.name for node in robot.app.shown.nodes if node.id.startswith("lead-")] if robot.app.shown else []
    robot.key("i")
    assert isinstance(last(robot), (Study, UsePower))
    after = [node.name for node in robot.app.shown.nodes if node.id.startswith("lead-")] if robot.app.shown else []
    assert any("hausse" in name for name in before)
    assert not any("hausse" in name for name in after)
    assert any("+1" in name for name in after)


def test_consent_takes_a_key_and_a_confirmation() -> None:
    robot = Robot()
    turn = meeting(robot, "consent")
    robot.key("1")
    assert robot.sitting.table.state.turn == turn
    robot.key("return")
    assert last(robot) == Consent()


def test_an_objection_names_the_pillar_that_it_protects() -> None:
    robot = Robot()
    meeting(robot, "consent")
    type_keys(robot, "2", "4", "return")
    assert last(robot) == Object(shipped().pillars[3].id)
    assert len(robot.app.scenes) == 1


def test_an_objection_can_be_thought_over() -> None:
    robot = Robot()
    turn = meeting(robot, "consent")
    type_keys(robot, "2", "3", "escape")
    assert robot.sitting.table.state.turn == turn
    assert robot.app.scene.name == "consent"


def test_a_secret_ballot_looks_the_same_whatever_was_pressed() -> None:
    looks = []
    for digit in ("1", "2", "3"):
        robot = Robot()
        turn = open_by_vote(robot)
        robot.key(digit)
        assert robot.app.shown is not None
        looks.append((shown(robot), robot.app.shown.nodes, robot.app.shown.spoken, robot.app.focus))
        robot.key("return")
        ways = next(card.ways for card in shipped().matters if card.id == turn.matter)
        assert last(robot) == Vote(ways[int(digit) - 1].id)
    assert looks[0] == looks[1] == looks[2]


def test_a_ballot_can_be_changed_before_it_is_confirmed() -> None:
    robot = Robot()
    turn = open_by_vote(robot)
    type_keys(robot, "1", "backspace", "return")
    assert robot.sitting.table.state.turn == turn
    type_keys(robot, "3", "return")
    assert isinstance(last(robot), Vote)


@pytest.mark.parametrize("how", ["hands", "habit"])
def test_open_votes_are_shown_as_they_come_in(how: str) -> None:
    robot = Robot()
    turn = open_by_vote(robot)
    ways = next(card.ways for card in shipped().matters if card.id == turn.matter)
    if how == "hands":
        robot.key("h")
    else:
        robot.sitting.table.note(open_votes_note(shown=True))
        robot.app.follow(Replace(scene_for(robot.seat), all=True))
        robot.look()
    assert any(node.id == "hands" for node in robot.nodes) == (how == "hands")  # open already: nothing to change to
    option = next(node for node in robot.nodes if node.id == "way-1")
    robot.click(option)
    assert next(node.state for node in robot.nodes if node.id == "way-1") == "selected"
    robot.key("return")
    assert last(robot) == Vote(ways[1].id)
    assert any(node.id == "way-0" for node in robot.nodes)


def test_what_was_voted_in_secret_stays_so_when_the_others_raise_their_hands() -> None:
    looks = []
    for digit in ("1", "2"):
        robot = Robot()
        open_by_vote(robot)
        type_keys(robot, digit, "return", "h")
        looks.append((shown(robot), robot.app.shown and robot.app.shown.spoken))
        type_keys(robot, "1", "return", "1", "return", "1", "return")
        assert robot.app.scene.name == "count"
        looks[-1] += (shown(robot),)
    assert looks[0] == looks[1]


def test_an_opinion_confirmed_before_it_is_given_is_asked_for() -> None:
    robot = Robot()
    turn = meeting(robot, "consent")
    robot.click(next(node for node in robot.nodes if node.id == "go"))
    assert robot.sitting.table.state.turn == turn
    assert robot.app.shown is not None
    assert "Dites d’abord" in " ".join(robot.app.shown.spoken)


def test_the_count_is_opened_first_and_then_left() -> None:
    robot = Robot()
    open_by_vote(robot)
    while is_meeting(robot.sitting.table.state, "vote", "matter"):
        robot.sitting.table.play(Vote(robot.sitting.table.state.book.matters[turn_of(robot).matter].ways[0].id))
    meeting(robot, "count")
    before = len(robot.sitting.table.history)
    robot.key("return")
    assert len(robot.sitting.table.history) == before
    assert robot.app.shown is not None
    results = [node.name for node in robot.app.shown.nodes if node.id.startswith("result-")]
    assert [": 4." in name for name in results] == [True] + [False] * (len(results) - 1)
    robot.key("return")
    assert last(robot) == Proceed()


def turn_of(robot: Robot) -> Meeting:
    turn = robot.sitting.table.state.turn
    assert isinstance(turn, Meeting)
    return turn


def test_consequences_tell_every_thing_that_changed() -> None:
    robot = Robot()
    turn = meeting(robot, "told")
    state = robot.sitting.table.state
    assert robot.app.shown is not None
    told = " ".join(robot.app.shown.spoken)
    for change in turn.changes:
        assert dict(state.book.name_of(change.target))["fr"] in told
    robot.key("return")
    assert last(robot) == Proceed()


def test_next_years_course_goes_to_the_vote() -> None:
    robot = Robot()
    meeting(robot, "propose", "next")
    assert not [node for node in robot.nodes if node.id.startswith("way-")]
    robot.key("return")
    assert last(robot) == PassToVote()
