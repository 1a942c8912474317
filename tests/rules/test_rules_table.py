"""What comes up by itself: rounds, matters on the table, dilemmas left aside, debates, news."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from playing import Game, calm, matter, quiet
from tiny import EVENTS, MATTERS, tiny, way

from kessessa.rules.cards import Event
from kessessa.rules.effects import Change, Money, Odds, Shift
from kessessa.rules.happenings import Adopted, Drawn, Fell, RoundBegan, Worsened
from kessessa.rules.moves import Choose, Consent, PassToVote, Proceed, Propose, SetAgenda, Skip, Vote
from kessessa.rules.rounds import is_debate
from kessessa.rules.turns import Accounts, Asking, Ended, Founding, Meeting, News, Tabling, Working

Begin = Callable[..., Game]


def event(name: str) -> Event:
    return next(card for card in EVENTS if card.id == name)


def test_a_round_goes_through_its_five_phases_in_order(begin: Begin) -> None:
    game = begin(tiny())
    met = [type(game.turn)]
    while not isinstance(game.turn, Accounts):
        game.do(quiet(game.state))
        if type(game.turn) is not met[-1]:
            met.append(type(game.turn))
    assert met == [Founding, News, Asking, Tabling, Meeting, Working, Accounts]


def test_the_coordinating_team_changes_each_round_in_turn(begin: Begin) -> None:
    game = begin(teams=3, length="long")
    led = []
    for number in range(1, 8):
        game.until_round(number)
        led.append(game.state.coordinator)
        assert game.told(RoundBegan) == [RoundBegan(number, led[-1])]
    assert led == [0, 1, 2, 0, 1, 2, 0]


def test_three_matters_open_the_table_and_one_more_comes_each_round(begin: Begin) -> None:
    game = begin(matters=tuple(card.evolve(when=None, rounds=0, project=True) for card in MATTERS), length="short")
    game.until(Tabling)
    assert len(game.state.table) == 3
    game.until_round(2)
    assert len(game.state.table) == 4
    game.until_round(3)
    assert len(game.state.table) == 5


def test_no_more_than_five_matters_lie_on_the_table(begin: Begin) -> None:
    game = begin(matters=tuple(card.evolve(when=None, rounds=0, project=True) for card in MATTERS), length="long")
    game.until_round(6)
    assert (len(game.state.table), len(game.state.matters)) == (5, 1)


def test_matters_whose_condition_fails_wait(begin: Begin) -> None:
    game = begin(matters=(matter("noise"),)).until_round(2)
    assert game.state.table == ()
    game = begin(matters=(matter("noise"),), opened=("cafe",)).until(Tabling)
    assert game.state.table[0].matter == "noise"


@pytest.mark.parametrize(("length", "size"), [("short", 1), ("standard", 2), ("long", 2)])
def test_the_agenda_has_room_for_one_matter_or_two(begin: Begin, length: str, size: int) -> None:
    game = begin(matters=MATTERS[:3], length=length).until(Tabling)
    assert game.turn.size == size
    names = tuple(item.matter for item in game.state.table)
    assert game.refuses(SetAgenda(names)) == "agenda-size"
    assert game.refuses(SetAgenda((names[0],) * 2)) == "agenda-size"
    assert game.refuses(SetAgenda(("party",))) == "unknown"
    assert game.do(SetAgenda(names[:size])).turn.matter == names[0]


def left_aside(begin: Begin) -> Game:
    """Return a game in which the dilemma `keys` (two rounds) was left off the first agenda."""
    game = begin(matters=(matter("keys"), matter("build")), length="short").until(Tabling)
    return game.do(SetAgenda(("build",))).until(Accounts)


def test_a_dilemma_left_off_the_agenda_gets_worse(begin: Begin) -> None:
    game = left_aside(begin)
    assert game.told(Worsened) == [Worsened("keys")]
    assert game.of("democracy") == 4
    assert [(item.matter, item.left) for item in game.state.table if item.left] == [("keys", 1)]
    assert game.turn.dilemmas == ("keys",)


def test_after_its_last_round_a_dilemma_decides_itself(begin: Begin) -> None:
    game = left_aside(begin).until(Tabling).do(SetAgenda(("build",))).until(Accounts)
    assert game.told(Adopted) == [Adopted("keys", "b", "default")]
    assert game.state.flags == ("locked",)
    assert game.of("members") == 10
    assert game.of("democracy") == 3
    assert game.state.decided[-1].how == "default"
    assert all(item.matter != "keys" for item in game.state.table)


def test_a_project_left_aside_waits_unharmed(begin: Begin) -> None:
    game = begin(matters=(matter("build"), matter("more")), length="short").until(Tabling).do(SetAgenda(("more",)))
    game.until_round(3)
    assert [item.matter for item in game.state.table] == ["build", "more"]
    assert game.state.pillars == (5,) * 5


def test_a_matter_skipped_by_the_facilitator_is_spared_this_round(begin: Begin) -> None:
    game = begin(matters=(matter("keys"),)).until(Meeting).do(Skip()).until(Accounts)
    assert game.of("democracy") == 5
    assert game.state.table[0].left == 2


def test_without_anything_on_the_table_the_round_goes_on_to_work(begin: Begin) -> None:
    assert isinstance(begin().do(Proceed()).turn, Working)


# All for one


def test_debates_come_from_the_third_round_on_every_second_round(begin: Begin) -> None:
    game = begin(orientations=tiny().orientations)
    assert [number for number in range(1, 11) if is_debate(game.state, number)] == [3, 5, 7, 9]
    game = begin(orientations=tiny().orientations, all_for_one=(2, 4))
    assert [number for number in range(1, 11) if is_debate(game.state, number)] == [2, 4]
    assert not is_debate(begin().state, 3)


def test_a_debate_offers_three_courses_and_lasts_until_the_next(begin: Begin) -> None:
    game = begin(orientations=tiny().orientations).until_round(3)
    assert (game.turn.kind, game.turn.stage) == ("orientation", "propose")
    offered = game.state.courses[:3]
    assert [name for name in ("open", "ally", "save", "share") if game.can(Propose(name))] == sorted(
        offered, key=["open", "ally", "save", "share"].index
    )
    game.do(Propose(offered[1]), Consent(), Consent(), Consent())
    assert game.state.orientation == offered[1]
    assert game.state.decided[-1].kind == "orientation"
    game.until_round(5)
    assert game.state.orientation == offered[1]
    assert game.state.courses[0] not in offered


def test_an_orientation_changes_income_and_charges(begin: Begin) -> None:
    economy = calm().economy.evolve(running=(("rent", -200),))
    game = begin(orientations=tiny().orientations[:1], economy=economy, all_for_one=(1,)).do(Proceed())
    game.do(Propose("open"), Consent(), Consent(), Consent()).until(Accounts)
    assert game.turn.charges == (("rent", 240),)
    assert game.of("social") == 6


# News


def test_an_event_acts_when_it_has_been_read(begin: Begin) -> None:
    game = begin(events=(event("gift"),)).do(Proceed())
    assert isinstance(game.turn, News)
    assert game.told(Drawn) == [Drawn("event", "gift")]
    assert game.of("treasury") == 2000
    game.do(Proceed())
    assert (game.of("treasury"), game.of("environment")) == (2300, 6)


def test_an_event_may_ask_the_coordinating_team(begin: Begin) -> None:
    game = begin(events=(event("offer"),)).do(Proceed())
    assert game.refuses(Proceed()) == "not-now"
    assert game.refuses(Choose("zzz")) == "unknown"
    game.do(Choose("a"))
    assert game.turn.told
    assert (game.of("treasury"), game.of("democracy")) == (2500, 4)
    assert game.state.deeds[-1].way == "a"
    assert game.refuses(Choose("b")) == "not-now"


def test_an_event_is_softened_by_what_the_cooperative_has(begin: Begin) -> None:
    partners = tuple(item.evolve(start=1) if item.id == "partners" else item for item in tiny().resources)
    assert begin(events=(event("storm"),)).do(Proceed(), Proceed()).of("treasury") == 1600
    assert begin(events=(event("storm"),), resources=partners).do(Proceed(), Proceed()).of("treasury") == 1900


def test_a_condition_keeps_an_event_in_the_pile(begin: Begin) -> None:
    game = begin(events=(event("party"),)).do(Proceed())
    assert isinstance(game.turn, Working)
    assert game.state.events == ("party",)


def test_what_chance_decides_is_shown_before_going_on(begin: Begin) -> None:
    fell = set()
    for seed in range(16):
        game = begin(events=(event("luck"),), seed=seed).do(Proceed(), Proceed())
        assert game.turn.told
        (told,) = game.told(Fell)
        assert game.of("treasury") == (2200 if told.happened else 2000)
        fell.add(told.happened)
    assert fell == {True, False}


def test_a_certain_chance_always_falls_and_an_impossible_one_never(begin: Begin) -> None:
    for percent, social in ((100, 6), (0, 4)):
        card = Event(
            "coin", {}, {}, good=True, effects=(Odds(percent, (Change("social", 1),), (Change("social", -1),)),)
        )
        assert {begin(events=(card,), seed=seed).do(Proceed(), Proceed()).of("social") for seed in range(8)} == {social}


def test_a_card_brings_another_to_the_table_or_takes_it_out(begin: Begin) -> None:
    game = begin(
        matters=(matter("noise"), matter("more")), opened=("cafe",), events=(event("party"),), lengths=(2, 3, 4)
    )
    game.until(Tabling).do(SetAgenda(("noise", "more"))).do(Propose("b"), Consent(), Consent(), Consent())
    assert game.state.events[0] == "party"
    assert game.state.flags == ("loud",)
    game = begin(matters=(matter("noise"), matter("more")), opened=("cafe",)).until(Tabling)
    game.do(SetAgenda(("more", "noise")), Propose("a"), Consent(), Consent(), Consent())
    assert game.state.table == ()
    assert isinstance(game.do(Proceed()).turn, Working)


def test_cards_with_an_unwanted_tag_are_left_out() -> None:
    from kessessa import rules  # noqa: PLC0415  the only test that begins a game by hand

    state = rules.start(tiny(), (("oyats", "build"),), 3, "short", frozenset({"sensitive"}))
    assert "storm" not in state.events
    assert len(state.events) == len(EVENTS) - 1


def test_a_card_that_was_left_out_is_not_brought_in_by_another_one() -> None:
    from kessessa import rules  # noqa: PLC0415  begins a game by hand

    storm = event("storm")
    brings = event("storm").evolve(id="brings", tags=(), effects=(Shift("storm"),), ways=(), when=None)
    state = rules.start(calm(events=(brings, storm)), (("oyats", "build"),), 3, "short", frozenset(storm.tags))
    game = Game(state, saved=False).until(News).do(Proceed())
    assert "storm" not in game.state.events


def test_a_debate_by_majority_is_voted(begin: Begin) -> None:
    game = begin(orientations=tiny().orientations, decisions="majority", all_for_one=(1,), teams=2).do(Proceed())
    name = game.state.courses[0]
    assert game.refuses(Propose(name)) == "not-now"
    game.do(PassToVote(), Vote(name), Vote(name), Proceed())
    assert game.state.orientation == name


def test_a_lost_euro_is_always_somebodys_line(begin: Begin) -> None:
    card = Event("fine", {}, {}, good=False, ways=(way("a", Money("bank", -50), cost=70), way("b")))
    game = begin(events=(card,)).do(Proceed(), Choose("a"))
    assert [(line.account, line.amount, line.kind, line.card) for line in game.state.ledger] == [
        ("works", -70, "investment", "fine"),
        ("bank", -50, "running", "fine"),
    ]
    assert not isinstance(game.turn, Ended)
