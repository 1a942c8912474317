"""The screens of a round, driven by real events: what is pressed is what is played, and what is shown is what is."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from robot import Robot

from kessessa.rules.cards import Choice
from kessessa.rules.legal import legal
from kessessa.rules.moves import Answer, Choose, Done, Halve, Move, Place, Proceed, TakeBack, UsePower
from kessessa.rules.state import State
from kessessa.rules.turns import Accounts, Asking, Ended, News, Reveal, Working
from kessessa.rules.work import targets
from kessessa.screen.director import scene_for
from kessessa.screen.dress import Dress
from kessessa.screen.scene import Replace, Scene
from kessessa.screen.scenes.accounts import AccountsScene
from kessessa.screen.scenes.aid import AidScene
from kessessa.screen.scenes.board import BoardScene
from kessessa.screen.scenes.endings import EndingScene
from kessessa.screen.scenes.news import NewsScene
from kessessa.screen.scenes.question_choice import ChoiceScene
from kessessa.screen.scenes.reveal import RevealScene
from kessessa.screen.scenes.work import WorkScene
from kessessa.screen.village import SCAFFOLD, UNSTAFFED
from kessessa.screen.village_view import site_of_activities, village_view
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


def asks(state: State) -> bool:
    return isinstance(state.turn, Asking) and isinstance(state.book.questions[state.turn.card].body, Choice)


def test_a_round_is_first_seen_from_the_board_which_leads_to_the_news() -> None:
    robot = at(lambda state: isinstance(state.turn, News))
    del robot.seat.notes["board"]
    show(robot, scene_for(robot.seat))
    assert isinstance(robot.app.scene, BoardScene)
    assert {f"gauge-{pillar.look}" for pillar in robot.seat.state.book.scenario.pillars} <= {
        node.id
        for node in robot.app.shown.nodes  # type: ignore[union-attr]
    }
    robot.key("return")
    assert isinstance(robot.app.scene, NewsScene)


def test_an_event_with_options_waits_for_a_choice_that_a_digit_makes() -> None:
    robot = at(lambda state: isinstance(state.turn, News) and bool(state.book.events[state.turn.event].ways))
    turn = robot.seat.state.turn
    assert isinstance(turn, News)
    way = robot.seat.state.book.events[turn.event].ways[1]
    robot.app.focus = "go"
    robot.key("return")
    assert robot.app.focus.startswith("way-")
    robot.key("2")
    assert robot.app.focus == "go"
    robot.key("return")
    assert played(robot) == Choose(way.id)
    told = robot.seat.state.turn
    assert isinstance(told, News)
    assert told.told
    robot.key("return")
    assert played(robot) == Proceed()


def test_choosing_an_option_selects_it_and_enter_then_confirms() -> None:
    robot = at(asks)
    scene = robot.app.scene
    assert isinstance(scene, ChoiceScene)
    index = scene.face.lines[1][0]
    robot.key("2")
    assert (robot.app.focus, isinstance(robot.seat.state.turn, Asking)) == ("go", True)
    robot.key("return")
    assert played(robot) == Answer((index,))
    assert isinstance(robot.app.scene, RevealScene)


def test_confirming_without_an_answer_says_so_and_plays_nothing() -> None:
    robot = at(asks)
    before = len(robot.sitting.table.history)
    robot.app.focus = "go"
    robot.key("return")
    assert len(robot.sitting.table.history) == before
    assert robot.app.shown is not None
    assert any("Choisissez" in spoken for spoken in robot.app.shown.spoken)


def test_half_takes_options_away_that_can_then_not_be_chosen() -> None:
    def can(state: State) -> bool:
        return asks(state) and state.stock[state.book.knowledge] > 0

    robot = at(can)
    robot.key("m")
    assert played(robot) == Halve()
    turn = robot.seat.state.turn
    assert isinstance(turn, Asking)
    gone = turn.shown.index(turn.removed[0])
    robot.key(str(gone + 1))
    assert isinstance(robot.app.scene, ChoiceScene)
    assert robot.app.scene.selected == []


def test_mutual_aid_calls_a_team_that_then_answers_under_its_own_name() -> None:
    robot = at(asks)
    robot.key("e")
    assert isinstance(robot.app.scene, AidScene)
    robot.key("2")
    helper = robot.app.scene.team
    robot.key("return")
    turn = robot.seat.state.turn
    assert isinstance(turn, Asking)
    assert turn.helper == helper
    assert len(robot.app.scenes) == 1
    robot.key("1")
    robot.key("return")
    turn = robot.seat.state.turn
    assert isinstance(turn, Asking)
    assert len(turn.given) == 1
    assert robot.app.shown is not None
    assert any("répondent aussi" in spoken for spoken in robot.app.shown.spoken)


def test_escape_leaves_mutual_aid_without_calling_anyone() -> None:
    robot = at(asks)
    robot.key("e")
    robot.key("escape")
    assert isinstance(robot.app.scene, ChoiceScene)
    turn = robot.seat.state.turn
    assert isinstance(turn, Asking)
    assert turn.helper == -1


def test_a_digit_jumps_to_its_row_enter_puts_a_token_and_the_way_back_takes_it() -> None:
    robot = at(lambda state: isinstance(state.turn, Working))
    assert isinstance(robot.app.scene, WorkScene)
    turn = robot.seat.state.turn
    assert isinstance(turn, Working)
    robot.key("2")
    aimed = robot.app.focus
    assert aimed.startswith("put:")
    robot.key("return")
    first = played(robot)
    assert first == Place(aimed.removeprefix("put:"))
    robot.key("backspace")
    assert played(robot) == TakeBack(first.target)
    robot.key("f")
    assert played(robot) == Done()
    after = robot.seat.state.turn
    assert isinstance(after, Working)
    assert after.team != turn.team


def test_the_amber_button_puts_the_token_where_the_focus_was_last() -> None:
    robot = at(lambda state: isinstance(state.turn, Working))
    robot.key("down")
    aimed = robot.app.focus
    assert aimed.startswith("put:")
    robot.click(next(node for node in robot.nodes if node.id == "go"))
    assert played(robot) == Place(aimed.removeprefix("put:"))


def test_only_the_token_that_was_put_comes_to_rest() -> None:
    robot = at(lambda state: isinstance(state.turn, Working))
    stage, scene = robot.app.stage, robot.app.scene

    def moving() -> list[float]:
        film = stage.film()
        stage.paint(scene, robot.app.surface.copy(), stage.level_of(scene), 0, film=film)
        return [motion.rect.width / robot.app.surface.get_width() for motion in film.motions]

    assert max(moving()) > 0.9, "the screen comes in"
    robot.key("return")
    assert len(moving()) == 1
    assert moving()[0] < 0.1


@pytest.mark.parametrize("act", ["keys", "mouse"])
def test_a_long_list_scrolls_by_one_and_keeps_life_and_rest_in_sight(act: str) -> None:
    robot = at(lambda state: isinstance(state.turn, Working) and len(targets(state)) > 5)
    inner = targets(robot.seat.state)[:-2]

    def seen() -> list[str]:
        assert robot.app.shown is not None
        return [node.id.removeprefix("row:") for node in robot.app.shown.nodes if node.id.startswith("row:")]

    before = seen()
    assert before[-2:] == ["life", "rest"]
    for _ in range(len(inner)):
        if act == "keys":
            robot.key("down")
        elif any(node.id == "rows-down" for node in robot.nodes):
            robot.click(next(node for node in robot.nodes if node.id == "rows-down"))
        if seen() != before:
            break
    assert seen() == [*inner[1 : len(before) - 1], "life", "rest"]


def test_when_the_last_token_is_given_the_focus_rests_on_the_amber_button() -> None:
    robot = at(lambda state: isinstance(state.turn, Working))
    turn = robot.seat.state.turn
    assert isinstance(turn, Working)
    for _ in range(turn.tokens[turn.team]):
        assert robot.app.focus.startswith("put:")
        robot.key("return")
    assert robot.app.focus == "go"


def test_a_helping_hand_moves_a_site_on_without_a_token() -> None:
    def can(state: State) -> bool:
        return isinstance(state.turn, Working) and any(isinstance(move, UsePower) for move in legal(state).plain)

    robot = at(can, teams=6)
    turn = robot.seat.state.turn
    assert isinstance(turn, Working)
    robot.key("c")
    if not isinstance(played(robot), UsePower):  # with several sites, one is chosen first
        robot.key("return")
    assert isinstance(played(robot), UsePower)
    after = robot.seat.state.turn
    assert isinstance(after, Working)
    assert (after.tokens, len(after.placed)) == (turn.tokens, len(turn.placed) + 1)


def test_the_accounts_say_every_pillar_with_its_reason_and_lead_on() -> None:
    robot = at(lambda state: isinstance(state.turn, Accounts))
    assert isinstance(robot.app.scene, AccountsScene)
    assert robot.app.shown is not None
    told = {node.id: node.value for node in robot.app.shown.nodes if node.id.startswith("pillar-")}
    assert len(told) == len(robot.seat.state.pillars)
    assert all(", " in value for value in told.values())
    robot.key("return")
    assert played(robot) == Proceed()


def test_large_text_turns_pages_before_it_acts() -> None:
    robot = at(lambda state: isinstance(state.turn, Accounts), dress=Dress(scale=1.5))
    assert robot.app.shown is not None
    pages = robot.app.shown.pages
    assert pages > 1
    for _ in range(pages - 1):
        robot.key("return")
        assert isinstance(robot.seat.state.turn, Accounts)
    robot.key("return")
    assert not isinstance(robot.seat.state.turn, Accounts)


def test_an_answer_says_what_is_right_and_goes_on() -> None:
    robot = at(lambda state: isinstance(state.turn, Reveal))
    turn = robot.seat.state.turn
    assert isinstance(turn, Reveal)
    card = robot.seat.state.book.questions[turn.card]
    assert robot.app.shown is not None
    assert any(card.explain["fr"].replace("*", "")[:30] in node.name for node in robot.app.shown.nodes)
    robot.key("return")
    assert played(robot) == Proceed()


def test_the_ending_shows_the_goals_of_a_game_that_was_won() -> None:
    robot = at(lambda state: isinstance(state.turn, Ended) and bool(state.turn.stars))
    turn = robot.seat.state.turn
    assert isinstance(turn, Ended)
    assert turn.stars
    assert isinstance(robot.app.scene, EndingScene)
    assert robot.app.shown is not None
    spoken = " ".join(robot.app.shown.spoken)
    assert all(goal.text["fr"].split()[0] in spoken for goal in robot.seat.state.book.scenario.goals)


def test_an_activity_keeps_its_site_from_scaffold_to_opening_and_when_nobody_comes() -> None:
    robot = at(lambda state: bool(state.works) and bool(state.works[0].opens))
    state, village = robot.seat.state, robot.app.stage.village
    name = state.works[0].opens
    site = site_of_activities(state, village)[name]
    states = {place: how for place, _, how in village_view(state, village).buildings}
    assert states[site] == SCAFFOLD
    later = state.evolve(works=(), opened=(name,), past=(*state.past, state.past[-1].evolve(round=1)), given=())
    assert {place: how for place, _, how in village_view(later, village).buildings}[site] == UNSTAFFED
