"""The general assembly: two reports, the surplus and what the law says of it, next year's orientation."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from playing import Game, calm
from tiny import tiny

from kessessa.rules.assembly import sums
from kessessa.rules.moves import PassToVote, Proceed, Propose, Split, Vote
from kessessa.rules.turns import Assembly, Ended, Meeting

Begin = Callable[..., Game]


def at(begin: Begin, stage: str = "split", teams: int = 4, **changes: object) -> Game:
    """Return a game of one round that leaves 600 euros, at a stage of its assembly."""
    economy = calm().economy.evolve(dues=50)
    return begin(economy=economy, lengths=(1, 1, 1), teams=teams, **changes).until(Assembly, stage)


def test_both_reports_come_before_the_surplus(begin: Begin) -> None:
    game = at(begin, "financial")
    assert game.turn.surplus == 600
    assert game.refuses(Split(100, 0, 0)) == "not-now"
    assert game.do(Proceed()).turn.stage == "moral"
    assert game.do(Proceed()).turn.stage == "split"


@pytest.mark.parametrize(
    ("split", "code"),
    [
        (Split(55, 0, 45), "below-minimum"),
        (Split(0, 0, 100), "below-minimum"),
        (Split(60, 20, 20), "above-return"),
        (Split(60, 0, 30), "not-hundred"),
        (Split(62, 0, 38), "not-hundred"),
        (Split(60, -5, 45), "not-hundred"),
    ],
)
def test_what_the_law_or_arithmetic_forbids_is_refused_with_its_reason(begin: Begin, split: Split, code: str) -> None:
    assert at(begin).refuses(split) == code


def test_the_refusal_of_too_small_reserves_names_the_minimum(begin: Begin) -> None:
    from kessessa import rules  # noqa: PLC0415  the only place where the words themselves matter

    refusal = rules.play(at(begin).state, Split(55, 0, 45))
    assert isinstance(refusal, rules.Refusal)
    assert "58" in refusal.words("fr")
    assert "58" in refusal.words("en")


def test_the_refusal_says_a_minimum_as_the_law_does(begin: Begin) -> None:
    from kessessa import rules  # noqa: PLC0415  as above

    form = calm().form.evolve(exact_tenths=575)
    refusal = rules.play(at(begin, form=form).state, Split(55, 0, 45))
    assert isinstance(refusal, rules.Refusal)
    assert "57,5 %" in refusal.words("fr")
    assert "57.5%" in refusal.words("en")


def test_the_sums_of_a_split_make_the_whole_and_cents_stay_in_the_reserves() -> None:
    assert sums(79, (80, 0, 20)) == (64, 0, 15)
    assert sums(79, (70, 10, 20)) == (56, 7, 16)


def test_an_adopted_split_pays_out_all_but_the_reserves(begin: Begin) -> None:
    game = at(begin).do(Split(70, 10, 20), *[Vote("yes")] * 4)
    assert (game.turn.stage, game.turn.adopted, game.turn.split) == ("resolved", True, (70, 10, 20))
    assert game.of("treasury") == 2000 + 600 - 180
    assert game.of("viability") == 7  # one from the month, one from strong reserves
    served = {deed.principle: deed.amount for deed in game.state.deeds}
    assert served == {"economic-participation": 1, "community": 1, "reinvested-profit": 1}


def test_a_common_project_warms_the_welcome(begin: Begin) -> None:
    economy = calm().economy.evolve(dues=50, welcome="social")
    game = begin(economy=economy, lengths=(1, 1, 1)).until(Assembly, "split").do(Split(60, 0, 40), *[Vote("yes")] * 4)
    assert game.of("social") == 6


def test_a_refused_split_is_proposed_once_more(begin: Begin) -> None:
    game = at(begin).do(Split(60, 0, 40), Vote("no"), Vote("no"), Vote("no"), Vote("yes"))
    assert (game.turn.stage, game.turn.tries) == ("split", 1)
    game.do(Split(100, 0, 0), *[Vote("yes")] * 4)
    assert (game.turn.adopted, game.turn.split) == (True, (100, 0, 0))


def test_twice_refused_everything_stays_in_the_reserves(begin: Begin) -> None:
    game = at(begin)
    for _ in range(2):
        game.do(Split(60, 10, 30), *[Vote("no")] * 4)
    assert (game.turn.stage, game.turn.adopted, game.turn.split) == ("resolved", False, (100, 0, 0))
    assert game.of("treasury") == 2600


def test_a_tied_resolution_is_decided_by_lot(begin: Begin) -> None:
    stages = set()
    for seed in range(12):
        game = at(begin, seed=seed).do(Split(60, 0, 40), Vote("yes"), Vote("no"), Vote("yes"), Vote("no"))
        assert game.turn.lot
        stages.add(game.turn.stage)
    assert stages == {"split", "resolved"}


def test_a_resolution_is_answered_by_yes_or_no(begin: Begin) -> None:
    assert at(begin).do(Split(60, 0, 40)).refuses(Vote("maybe")) == "unknown"


def test_a_single_team_settles_its_split_at_once(begin: Begin) -> None:
    assert at(begin, teams=1).do(Split(60, 0, 40)).turn.stage == "resolved"


def test_without_a_surplus_there_is_nothing_to_share_out(begin: Begin) -> None:
    game = begin(lengths=(1, 1, 1)).until(Assembly, "moral").do(Proceed())
    assert game.turn == Ended("short", 0)


def test_the_last_vote_is_on_next_years_orientation(begin: Begin) -> None:
    game = begin(orientations=tiny().orientations, lengths=(1, 1, 1), teams=2).until(Meeting, kind="next")
    name = game.state.courses[0]
    assert game.refuses(Propose(name)) == "not-now"
    game.do(PassToVote(), Vote(name), Vote(name), Proceed())
    assert game.state.decided[-1].kind == "next"
    assert game.state.orientation == ""
    assert isinstance(game.do(Proceed()).turn, Ended)
