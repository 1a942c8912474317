"""The accounts and the ends: money by source, delayed effects, neglect, members, dangers with their warning, stars."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from playing import Game, calm, matter
from tiny import PILLARS, text, tiny

from kessessa.rules.accounts import by_account, percent
from kessessa.rules.effects import Change, Later, Money, Range
from kessessa.rules.endings import stars
from kessessa.rules.happenings import Over, Scheduled, Warned
from kessessa.rules.moves import Consent, Done, PassToVote, Proceed, Propose, SetRounds, Vote
from kessessa.rules.scenario import Economy, Goal
from kessessa.rules.state import Entry, Pending
from kessessa.rules.turns import Accounts, Alert, Assembly, Ended, Meeting, Working

Begin = Callable[..., Game]


def economy(**changes: object) -> Economy:
    return calm().economy.evolve(**changes)


def with_pillar(name: str, start: int) -> tuple[object, ...]:
    return tuple(pillar.evolve(start=start) if pillar.id == name else pillar for pillar in tiny().pillars)


def with_resource(name: str, start: int) -> tuple[object, ...]:
    return tuple(item.evolve(start=start) if item.id == name else item for item in tiny().resources)


def test_the_month_shows_money_by_source_and_what_it_changed(begin: Begin) -> None:
    game = begin(economy=economy(running=(("rent", -200), ("gifts", 20)), dues=5)).until(Accounts)
    assert game.turn.income == (("dues", 60), ("gifts", 20))
    assert game.turn.charges == (("rent", 200),)
    assert (game.turn.before, game.turn.after, game.turn.result) == (2000, 1880, -120)
    assert game.state.past[-1].result == -120


def test_a_month_in_the_black_raises_viability(begin: Begin) -> None:
    assert begin(economy=economy(dues=5)).until(Accounts).of("viability") == 6


def test_a_month_in_the_red_lowers_viability_unless_reserves_soften_it(begin: Begin) -> None:
    assert begin(economy=economy(running=(("rent", -700),))).until(Accounts).of("viability") == 4
    assert begin(economy=economy(running=(("rent", -500),))).until(Accounts).of("viability") == 5
    assert begin(economy=economy()).until(Accounts).of("viability") == 5


def test_an_investment_is_no_charge_of_the_month(begin: Begin) -> None:
    game = begin(matters=(matter("build"),)).until(Meeting).do(Propose("a"), Consent(), Consent(), Consent())
    game.until(Accounts)
    assert (game.turn.before, game.turn.after, game.turn.result) == (2000, 1500, 0)
    assert game.of("viability") == 5


def test_delayed_effects_happen_at_the_right_round(begin: Begin) -> None:
    game = begin(matters=(matter("loan"),)).until(Meeting).do(PassToVote())
    game.do(Vote("a"), Vote("a"), Vote("a"), Vote("a"), Proceed())
    assert [item.round for item in game.told(Scheduled)] == [3]
    game.until_round(2).until(Accounts)
    assert game.of("treasury") == 2800
    game.until_round(3).until(Accounts)
    assert game.of("treasury") == 2300
    assert game.turn.later == (text("pay back"),)
    assert game.state.pending == ()


def test_a_delay_of_no_round_happens_at_this_rounds_accounts(begin: Begin) -> None:
    card = matter("more").evolve(
        ways=(matter("more").ways[0].evolve(effects=(Later(0, (Change("social", 2),), text("soon")),)),)
    )
    game = begin(matters=(card,)).until(Meeting).do(Propose("a"), Consent(), Consent(), Consent())
    assert game.of("social") == 5
    assert game.until(Accounts).of("social") == 7


def test_a_pillar_that_nobody_cares_for_falls_every_second_round(begin: Begin) -> None:
    game = begin(economy=economy(neglect=2, exempt=("social",)), length="long")
    levels = []
    for number in range(1, 6):
        game.until_round(number).until(Accounts)
        levels.append(game.of("environment"))
    assert levels == [5, 4, 4, 3, 3]
    assert (game.of("social"), game.of("viability")) == (5, 5)


def test_care_starts_the_count_again(begin: Begin) -> None:
    card = matter("more").evolve(ways=matter("more").ways[:1])
    game = begin(economy=economy(neglect=2), matters=(card,), length="long").until(Meeting)
    game.do(Propose("a"), Consent(), Consent(), Consent())
    assert game.of("environment") == 6
    game.until_round(2).until(Accounts)
    assert (game.of("environment"), game.of("territory")) == (6, 4)
    assert game.until_round(3).until(Accounts).of("environment") == 5


@pytest.mark.parametrize(("welcome", "joined"), [(10, 3), (7, 2), (6, 1), (5, 0), (4, 0), (3, -1), (1, -3)])
def test_members_come_where_they_feel_welcome_and_leave_where_not(begin: Begin, welcome: int, joined: int) -> None:
    game = begin(economy=economy(welcome="social"), pillars=with_pillar("social", welcome)).until(Accounts)
    assert game.turn.joined == joined
    assert game.of("members") == 12 + joined


def test_gauges_stay_between_zero_and_ten_and_tokens_above_zero(begin: Begin) -> None:
    way = (
        matter("more").ways[0].evolve(effects=(Change("social", 99), Change("territory", -99), Change("partners", -3)))
    )
    game = begin(matters=(matter("more").evolve(ways=(way,)),)).until(Meeting)
    game.do(Propose("a"), Consent(), Consent(), Consent())
    assert (game.of("social"), game.of("territory"), game.of("partners")) == (10, 0, 0)


def test_percents_round_to_whole_euros() -> None:
    assert [percent(100, 20), percent(-200, -20), percent(5, 10), percent(7, 0)] == [120, -160, 6, 7]


def test_sums_by_account_are_positive_and_largest_first() -> None:
    lines = (
        Entry(1, "rent", -200, "running", "rent"),
        Entry(1, "gifts", 20, "running", "gifts"),
        Entry(1, "sales", 90, "running", "cafe"),
        Entry(1, "gifts", 30, "running", "gift"),
    )
    assert by_account(lines) == ((("sales", 90), ("gifts", 50)), (("rent", 200),))


# Dangers


def sinking(begin: Begin, **changes: object) -> Game:
    """Return a game whose treasury goes below zero at the first accounts."""
    return begin(economy=economy(running=(("rent", -3000),)), length="long", **changes).until(Accounts)


def test_an_empty_till_is_warned_of_one_round_ahead_and_ends_the_game_at_the_second(begin: Begin) -> None:
    game = sinking(begin)
    assert game.told(Warned) == [Warned("insolvent")]
    game.do(Proceed())
    assert game.turn == Alert(("insolvent",))
    assert game.do(Proceed()).state.round == 2
    game.until(Accounts).do(Proceed())
    assert game.turn == Ended("insolvent", 0)
    assert game.told(Over) == [Over("insolvent", 0)]
    assert game.refuses(Proceed()) == "over"


def test_a_till_that_recovers_is_forgiven(begin: Begin) -> None:
    rescue = matter("more").evolve(ways=(matter("more").ways[0].evolve(effects=(Money("gifts", 9000),)),))
    game = begin(matters=(rescue,), economy=economy(running=(("rent", -3000),)), length="long", matters_at_start=1)
    game.until(Accounts).until_round(2).until(Meeting).do(Propose("a"), Consent(), Consent(), Consent())
    game.until(Accounts)
    assert game.state.threat[0] == 0
    assert game.told(Warned) == []
    assert game.do(Proceed()).state.round == 3


def test_a_pillar_at_zero_for_two_rounds_ends_the_game(begin: Begin) -> None:
    game = begin(pillars=with_pillar("democracy", 0)).until(Accounts)
    assert game.told(Warned) == [Warned("deserted")]
    game.until_round(2).until(Accounts).do(Proceed())
    assert game.turn == Ended("deserted", 0)


def test_a_danger_in_the_last_round_does_not_stop_the_assembly(begin: Begin) -> None:
    game = begin(pillars=with_pillar("democracy", 0), lengths=(1, 1, 1)).until(Accounts).do(Proceed())
    assert isinstance(game.turn, Assembly)


def test_after_an_alert_a_longer_session_still_plays_its_next_round(begin: Begin) -> None:
    game = sinking(begin, lengths=(2, 2, 2)).do(Proceed())
    assert isinstance(game.turn, Alert)
    assert isinstance(game.do(SetRounds(1), Proceed()).turn, Assembly)


# Goals


GOALS = tuple(
    Goal(level, Range(pillar, least=5 + level), text(pillar))
    for level, pillar in ((1, "social"), (2, "environment"), (3, "territory"))
)


@pytest.mark.parametrize(
    ("pillars", "earned"),
    [((5, 5, 5), 0), ((6, 5, 5), 1), ((6, 7, 5), 2), ((6, 7, 8), 3), ((5, 7, 8), 0), ((6, 5, 8), 1)],
)
def test_a_star_counts_only_where_all_lesser_ones_do(begin: Begin, pillars: tuple[int, ...], earned: int) -> None:
    names = dict(zip(PILLARS[2:], pillars, strict=True))
    game = begin(goals=GOALS, pillars=tuple(pillar.evolve(start=names.get(pillar.id, 5)) for pillar in tiny().pillars))
    assert stars(game.state) == earned
    game.until(Ended)
    assert game.turn == Ended("won" if earned else "short", earned)


def test_all_goals_of_a_star_must_hold(begin: Begin) -> None:
    game = begin(goals=(*GOALS, Goal(1, Range("treasury", least=9999), text("t"))), pillars=with_pillar("social", 9))
    assert stars(game.state) == 0


def test_the_game_ends_after_as_many_rounds_as_its_length_has(begin: Begin) -> None:
    for length, rounds in (("short", 3), ("standard", 5), ("long", 8)):
        assert begin(length=length).until(Ended).state.round == rounds


def test_a_resource_may_be_left_out(begin: Begin) -> None:
    only = with_resource("treasury", 100)[:1]
    game = begin(resources=only, goals=()).until(Working).do(Done()).until(Ended)
    assert game.state.stock == (100,)


def test_what_was_to_happen_after_the_last_round_happens_at_the_last_accounts(begin: Begin) -> None:
    game = begin(length="short").until(Working)
    owed = Pending(game.state.round + 9, (Money("bank", -500),), text("pay back"), "loan")
    game.state = game.state.evolve(pending=(owed,))
    while game.state.round < game.state.rounds:
        assert game.state.pending == (owed,)
        game.until(Accounts).do(Proceed()).until(Working)
    game.until(Accounts)
    assert game.turn.later == (text("pay back"),)
    assert game.state.pending == ()
    assert ("bank", 500) in game.turn.charges
