"""The screens of a round, driven by real events: what is pressed is what is played, and what is shown is what is."""

from __future__ import annotations

import pytest
from arrived import at, played, show

from kessessa.rules.cards import Choice
from kessessa.rules.moves import Answer, Choose, Halve, Proceed
from kessessa.rules.state import State
from kessessa.rules.turns import Accounts, Asking, Ended, News, Reveal
from kessessa.screen.director import scene_for
from kessessa.screen.dress import Dress
from kessessa.screen.scenes.accounts import AccountsScene
from kessessa.screen.scenes.aid import AidScene
from kessessa.screen.scenes.board import BoardScene
from kessessa.screen.scenes.endings import EndingScene
from kessessa.screen.scenes.news import NewsScene
from kessessa.screen.scenes.question_choice import ChoiceScene
from kessessa.screen.scenes.reveal import RevealScene
from kessessa.screen.village import SCAFFOLD, UNSTAFFED
from kessessa.screen.village_view import site_of_activities, village_view


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


def test_what_was_chosen_and_what_followed_are_two_lines() -> None:
    robot = at(lambda state: isinstance(state.turn, News) and state.turn.told and bool(state.turn.way))
    turn = robot.seat.state.turn
    assert isinstance(turn, News)
    way = robot.seat.state.book.ways[turn.event][turn.way]
    assert robot.app.shown is not None
    spoken = [text.replace("\u00a0", " ") for text in robot.app.shown.spoken]
    assert sum(text.startswith("Choisi : ") for text in spoken) == 1
    assert not any("Choisi : " in text and way.because["fr"] in text for text in spoken)


@pytest.mark.parametrize("language", ["fr", "en"])
def test_news_can_be_read_aloud_by_a_button_in_the_smallest_window(language: str) -> None:
    robot = at(lambda state: isinstance(state.turn, News) and not state.turn.told, dress=Dress(language))
    assert robot.app.shown is not None
    assert any(node.key == "l" for node in robot.app.shown.nodes)
