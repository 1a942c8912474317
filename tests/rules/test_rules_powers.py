"""The power of each role, once a session, at its moment and for everyone's good."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from playing import Game, asked, matter
from tiny import EVENTS

from kessessa.rules.effects import Change, Flag
from kessessa.rules.happenings import PowerUsed
from kessessa.rules.moves import (
    POWERS,
    Answer,
    CallAid,
    Consent,
    Object,
    PassToVote,
    Place,
    Proceed,
    Propose,
    SetAgenda,
    Skip,
    UsePower,
)
from kessessa.rules.turns import Accounts, Asking, Meeting, News, Tabling, Working

Begin = Callable[..., Game]
MEDIATE, STUDY, NETWORK, TRAIN, BUILD, POSTPONE = range(6)  # the teams that hold them


def keys(begin: Begin) -> Game:
    return begin(matters=(matter("keys"),), teams=6).until(Meeting)


def test_mediation_turns_one_objection_into_an_amendment(begin: Begin) -> None:
    game = keys(begin).do(Propose("b"), Consent(), Object("social"), Consent(), Consent(), Consent())
    game.do(UsePower(MEDIATE, "social"))
    assert game.told(PowerUsed) == [PowerUsed(MEDIATE, "mediate", "social")]
    assert game.of("social") == 6
    assert (game.turn.stage, game.turn.proposal, game.turn.how) == ("told", "b", "amended")
    assert game.of("democracy") == 6


def test_mediation_settles_one_objection_of_two(begin: Begin) -> None:
    game = keys(begin).do(Propose("b"), Object("social"), Object("viability"), Consent(), Consent(), Consent())
    assert game.refuses(UsePower(MEDIATE, "environment")) == "not-now"
    game.do(UsePower(MEDIATE, "viability"))
    assert game.turn.stage == "amend"
    assert game.refuses(Propose("a")) == "not-now"
    assert game.can(PassToVote())


def test_a_study_by_power_costs_no_knowledge(begin: Begin) -> None:
    game = keys(begin).do(UsePower(STUDY))
    assert game.turn.studied
    assert game.of("knowledge") == 1


def test_a_partner_of_the_network_halves_the_losses_of_an_event(begin: Begin) -> None:
    late = EVENTS[0].evolve(effects=(*EVENTS[0].effects, Change("environment", 3), Flag("late")))
    game = begin(events=(late,), teams=6).until(News).do(UsePower(NETWORK), Proceed())
    assert game.of("treasury") == 1850
    assert game.of("viability") == 5  # half of one is none
    assert game.of("environment") == 8  # a gain stays whole
    assert game.state.flags == ("late",)


def test_the_network_answers_only_bad_news(begin: Begin) -> None:
    game = begin(events=EVENTS[2:3], teams=6).until(News)
    assert game.refuses(UsePower(NETWORK)) == "not-now"


def test_training_is_a_mutual_aid_that_costs_the_helper_nothing(begin: Begin) -> None:
    game = begin(questions=(asked("one"),), teams=6).until(Asking)
    assert game.refuses(UsePower(TRAIN, "0")) == "not-now"
    assert game.refuses(UsePower(TRAIN, str(TRAIN))) == "not-now"
    game.do(UsePower(TRAIN, "5"))
    assert (game.turn.helper, game.turn.free_aid) == (5, True)
    assert game.do(Answer((1,)), Answer((1,))).state.teams[5].aid


def test_training_calls_a_team_whose_call_is_spent(begin: Begin) -> None:
    game = begin(questions=(asked("one"), asked("eight")), teams=6).until(Asking)
    game.do(CallAid(5), Answer((1,)), Answer((1,)), Proceed()).until(Asking)
    assert not game.state.teams[5].aid
    assert game.do(UsePower(TRAIN, "5")).turn.helper == 5


def test_the_power_of_works_adds_a_token_from_nobodys_time(begin: Begin) -> None:
    game = begin(matters=(matter("build"),), teams=6).until(Meeting).do(Propose("a"), *[Consent()] * 5).until(Working)
    tokens = game.turn.tokens
    game.do(UsePower(BUILD, "cafe-site"))
    assert game.turn.tokens == tokens
    game.until(Accounts)
    assert game.state.works[0].done == 1
    assert all(line.team == -1 for line in game.state.given)


def test_there_is_nothing_to_build_without_a_site(begin: Begin) -> None:
    assert begin(teams=6).until(Working).refuses(UsePower(BUILD, "cafe-site")) == "not-now"


def test_a_postponed_dilemma_does_not_get_worse(begin: Begin) -> None:
    game = begin(matters=(matter("keys"), matter("build")), teams=6, length="short").until(Tabling)
    assert game.refuses(UsePower(POSTPONE, "build")) == "not-now"
    game.do(UsePower(POSTPONE, "keys"), SetAgenda(("build",)), Skip()).until(Accounts)
    assert game.of("democracy") == 5
    assert {item.left for item in game.state.table} == {0, 2}
    game.until(Tabling).do(SetAgenda(("build",)), Skip()).until(Accounts)
    assert game.of("democracy") == 4


def test_a_power_is_used_once_a_session(begin: Begin) -> None:
    game = begin(matters=(matter("keys"), matter("more")), teams=6).until(Meeting, stage="propose").do(UsePower(STUDY))
    game.do(Skip())
    assert game.refuses(UsePower(STUDY)) == "power-used"
    assert [team.power for team in game.state.teams] == [True, False, True, True, True, True]


@pytest.mark.parametrize("team", [-1, 6])
def test_only_teams_at_the_table_have_powers(begin: Begin, team: int) -> None:
    assert keys(begin).refuses(UsePower(team)) == "not-this-team"


def test_no_power_works_out_of_its_moment(begin: Begin) -> None:
    game = begin(teams=6).until(Working).do(Place("life")).until(Accounts)
    for team in range(len(POWERS)):
        assert game.refuses(UsePower(team)) == "not-now"
