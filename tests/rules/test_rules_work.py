"""Time and what it builds: tokens, works, activities, association life, rest; and how six teams fare like three."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from playing import Game, matter
from tiny import tiny

from kessessa.rules.effects import Site
from kessessa.rules.happenings import DoorMoved, TokenPlaced, WorkDone
from kessessa.rules.moves import Consent, Done, Place, Proceed, Propose, TakeBack
from kessessa.rules.turns import Accounts, Meeting, Working

Begin = Callable[..., Game]


def building(begin: Begin, **changes: object) -> Game:
    """Return a game at work, with the café's site begun."""
    game = begin(matters=(matter("build"),), **changes).until(Meeting, matter="build", stage="propose").do(Propose("a"))
    while game.turn.stage == "consent":
        game.do(Consent())
    return game.until(Working)


@pytest.mark.parametrize(("teams", "tokens"), [(1, 8), (2, 4), (3, 3), (4, 2), (5, 2), (6, 2)])
def test_fewer_teams_have_more_time_each(begin: Begin, teams: int, tokens: int) -> None:
    assert begin(teams=teams).until(Working).turn.tokens == (tokens,) * teams


@pytest.mark.parametrize(("teams", "need", "staff", "life"), [(2, 3, 2, 2), (4, 3, 2, 2), (5, 4, 3, 3), (6, 5, 3, 3)])
def test_tasks_take_a_quarter_more_for_five_teams_and_half_more_for_six(
    begin: Begin, teams: int, need: int, staff: int, life: int
) -> None:
    game = building(begin, teams=teams, opened=("garden",))
    assert game.state.works[0].need == need
    game = begin(teams=teams, opened=("cafe",)).until(Working)
    assert tokens_taken(game, "activity:cafe") == staff
    assert tokens_taken(begin(teams=teams).until(Working), "life") == life


def tokens_taken(game: Game, target: str) -> int:
    """Place tokens on a target, all teams helping, until it is full; return how many it took."""
    for count in range(20):
        while not game.turn.tokens[game.turn.team]:
            game.do(Done())
        if not game.can(Place(target)):
            return count
        game.do(Place(target))
    raise AssertionError(target)


def test_a_site_opens_its_activity_when_its_tokens_are_complete(begin: Begin) -> None:
    game = building(begin).do(Place("work:cafe-site"), Place("work:cafe-site"), Done())
    assert game.do(Place("work:cafe-site")).refuses(Place("work:cafe-site")) == "full"
    game.until(Accounts)
    assert game.told(WorkDone) == [WorkDone("cafe-site", "cafe")]
    assert game.told(DoorMoved) == [DoorMoved("cafe", opened=True)]
    assert game.state.opened == ("cafe",)
    assert game.state.works == ()
    assert game.of("social") == 6
    assert game.turn.completed == ("cafe",)


def test_a_site_keeps_its_tokens_from_round_to_round(begin: Begin) -> None:
    game = building(begin).do(Place("work:cafe-site"), Done()).until_round(2).until(Working)
    assert (game.state.works[0].done, game.state.works[0].need) == (1, 3)
    game.do(Place("work:cafe-site"), Place("work:cafe-site")).until(Accounts)
    assert game.state.opened == ("cafe",)


def test_an_activity_that_just_opened_begins_next_month(begin: Begin) -> None:
    game = building(begin).do(Place("work:cafe-site"), Place("work:cafe-site"), Done(), Place("work:cafe-site"))
    game.until(Accounts)
    assert game.turn.income == ()
    assert game.turn.unstaffed == ()


def test_a_staffed_activity_brings_its_income_and_its_good(begin: Begin) -> None:
    game = begin(opened=("cafe",)).until(Working).do(Place("activity:cafe"), Place("activity:cafe")).until(Accounts)
    assert game.turn.income == (("sales", 300),)
    assert game.turn.charges == (("supplies", 100),)
    assert (game.of("treasury"), game.of("social")) == (2200, 6)


def test_an_activity_short_of_a_token_earns_nothing_and_decays(begin: Begin) -> None:
    game = begin(opened=("cafe",)).until(Working).do(Place("activity:cafe")).until(Accounts)
    assert game.turn.unstaffed == ("cafe",)
    assert (game.of("treasury"), game.of("social")) == (2000, 4)


def test_two_tokens_of_association_life_raise_democracy_and_one_does_not(begin: Begin) -> None:
    game = begin().until(Working).do(Place("life"))
    assert game.do(Done(), Place("life")).refuses(Place("life")) == "full"
    assert game.until(Accounts).of("democracy") == 6
    assert begin().until(Working).do(Place("life")).until(Accounts).of("democracy") == 5


def test_rest_saves_one_token_for_the_next_round(begin: Begin) -> None:
    game = begin().until(Working).do(Place("rest"))
    assert game.refuses(Place("rest")) == "full"
    game.until_round(2).until(Working)
    assert game.turn.tokens == (3, 2, 2, 2)
    assert game.until_round(3).until(Working).turn.tokens == (2, 2, 2, 2)


def test_a_token_may_be_taken_back_until_the_team_is_done(begin: Begin) -> None:
    game = begin().until(Working).do(Place("life"))
    assert game.turn.tokens[0] == 1
    game.do(TakeBack("life"))
    assert game.told(TokenPlaced) == [TokenPlaced(0, "life", back=True)]
    assert game.turn.tokens[0] == 2
    assert game.refuses(TakeBack("life")) == "none-placed"
    game.do(Place("life"), Done())
    assert game.refuses(TakeBack("life")) == "none-placed"


def test_time_runs_out_and_cannot_go_nowhere(begin: Begin) -> None:
    game = begin().until(Working)
    assert game.refuses(Place("work:zzz")) == "unknown"
    assert game.refuses(Place("activity:cafe")) == "unknown"
    assert game.do(Place("life"), Place("rest")).refuses(Place("life")) == "no-token"


def test_every_team_gives_its_time_in_turn_from_the_coordinating_one(begin: Begin) -> None:
    game = begin().until_round(2).until(Working)
    order = []
    while isinstance(game.turn, Working):
        order.append(game.turn.team)
        game.do(Done())
    assert order == [1, 2, 3, 0]


def test_what_each_team_gave_is_remembered(begin: Begin) -> None:
    game = begin().until(Working).do(Place("life"), Place("life"), Done(), Place("rest")).until(Accounts)
    assert [(line.team, line.target, line.tokens) for line in game.state.given] == [(0, "life", 2), (1, "rest", 1)]


def test_members_gained_give_the_coordinating_team_more_time(begin: Begin) -> None:
    economy = begin().state.book.scenario.economy.evolve(members_a_token=2)
    way = tiny().matters[2].ways[1]
    gained = matter("keys").evolve(ways=(way.evolve(effects=(type(way.effects[1])("members", 4),)),), default="b")
    game = begin(matters=(gained,), economy=economy).until(Meeting, matter="keys").do(Propose("b"))
    game.do(Consent(), Consent(), Consent(), Proceed())
    assert game.turn.tokens == (4, 2, 2, 2)


def test_a_site_is_not_begun_twice_nor_for_what_is_open(begin: Begin) -> None:
    game = building(begin, opened=("cafe",))
    assert game.state.works == ()
    site = matter("build").ways[0].effects[0]
    assert isinstance(site, Site)
    double = matter("build").ways[0].evolve(effects=(site, site))
    game = begin(matters=(matter("build").evolve(ways=(double,)),)).until(Meeting).do(Propose("a"))
    assert len(game.do(Consent(), Consent(), Consent()).state.works) == 1
