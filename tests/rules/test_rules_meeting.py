"""How members decide: consent, objection, amendment, majority, colleges, lots, and what a vote keeps secret."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from playing import Game, matter
from tiny import MATTERS, text, tiny

from kessessa.rules import start
from kessessa.rules.happenings import Adopted, Counted, Voiced, Voted
from kessessa.rules.methods import COUNTS, winner
from kessessa.rules.moves import (
    POWERS,
    Consent,
    NameRisk,
    Object,
    PassToVote,
    Proceed,
    Propose,
    SetAgenda,
    Study,
    Vote,
)
from kessessa.rules.scenario import College
from kessessa.rules.table import colleges_of
from kessessa.rules.turns import Meeting, Tabling, Working

Begin = Callable[..., Game]


def at(begin: Begin, name: str, **changes: object) -> Game:
    """Return a game in which the first meeting is about one matter."""
    return begin(matters=(matter(name),), **changes).until(Meeting, matter=name)


def test_without_objection_a_proposal_is_adopted_and_democracy_grows(begin: Begin) -> None:
    game = at(begin, "keys").do(Propose("b"), Consent(), Consent())
    assert game.turn.stage == "consent"
    game.do(Consent())
    assert (game.turn.stage, game.turn.how) == ("told", "consent")
    assert game.told(Adopted) == [Adopted("keys", "b", "consent")]
    assert game.of("democracy") == 6
    assert game.of("members") == 10
    assert game.state.flags == ("locked",)
    assert game.state.table == ()
    assert game.state.decided[-1].opinions == ("consent",) * 4


def test_the_coordinating_team_is_not_asked_about_its_own_proposal(begin: Begin) -> None:
    game = at(begin, "keys").do(Propose("b"))
    spoke = []
    while game.turn.stage == "consent":
        spoke.append(game.turn.team)
        game.do(Consent())
    assert spoke == [1, 2, 3]


def test_an_objection_names_a_pillar_and_sends_the_proposal_back(begin: Begin) -> None:
    game = at(begin, "keys").do(Propose("b"))
    assert game.refuses(Object("treasury")) == "unknown"
    game.do(Consent(), Object("social"))
    assert game.told(Voiced) == [Voiced(2, "social")]
    game.do(Consent())
    assert (game.turn.stage, game.turn.team) == ("amend", 0)
    assert game.refuses(Propose("b")) == "same-way"
    assert game.of("members") == 12


def test_an_amended_proposal_is_asked_again_and_adopted_by_consent(begin: Begin) -> None:
    game = at(begin, "keys").do(Propose("b"), Object("social"), Consent(), Consent(), Propose("a"))
    assert game.turn.opinions == ("consent", "", "", "")
    game.do(Consent(), Consent(), Consent())
    assert (game.turn.how, game.turn.proposal) == ("amended", "a")
    assert game.of("democracy") == 7  # one from the option, one from the consent


def test_a_second_objection_leads_to_a_vote_without_another_amendment(begin: Begin) -> None:
    game = at(begin, "keys").do(Propose("b"), Object("social"), Consent(), Consent(), Propose("a"))
    game.do(Consent(), Object("viability"), Consent())
    assert game.refuses(Propose("c")) == "not-now"
    game.do(PassToVote(), Vote("b"), Vote("b"), Vote("b"), Vote("a"), Proceed())
    assert (game.turn.how, game.turn.proposal) == ("majority", "b")
    assert game.of("democracy") == 5


def test_a_vote_is_told_without_its_content_until_all_are_in(begin: Begin) -> None:
    game = at(begin, "loan").do(PassToVote())
    for team in range(3):
        game.do(Vote("a"))
        assert game.happenings == (Voted(team),)
        assert game.turn.tally == ()
    game.do(Vote("b"))
    assert game.told(Counted) == [Counted((("a", 3), ("b", 1)), "a", lot=False)]
    assert game.turn.stage == "count"
    assert game.of("treasury") == 2000
    game.do(Proceed())
    assert game.of("treasury") == 2800


def test_a_majority_matter_takes_no_proposal_and_gives_no_democracy(begin: Begin) -> None:
    game = at(begin, "loan")
    assert game.refuses(Propose("a")) == "not-now"
    game.do(PassToVote(), Vote("a"), Vote("a"), Vote("a"), Vote("a"), Proceed())
    assert game.turn.how == "majority"
    assert game.of("democracy") == 5


def test_a_tie_is_decided_by_lot_and_said_so(begin: Begin) -> None:
    won = set()
    for seed in range(12):
        game = at(begin, "loan", seed=seed, teams=2).do(PassToVote(), Vote("a"), Vote("b"))
        assert game.turn.lot
        won.add(game.turn.proposal)
        game.do(Proceed())
        assert game.state.decided[-1].lot
    assert won == {"a", "b"}


def test_colleges_weigh_votes_by_the_statutes(begin: Begin) -> None:
    colleges = (College("users", text("u"), 50), College("staff", text("s"), 30), College("town", text("t"), 20))
    card = matter("keys").evolve(method="colleges")
    game = begin(matters=(card,), colleges=colleges).until(Meeting, matter="keys").do(PassToVote())
    # Teams 0 and 3 sit with the users (25 each), 1 with the staff, 2 with the town.
    game.do(Vote("a"), Vote("b"), Vote("b"), Vote("a"))
    assert game.turn.proposal in {"a", "b"}
    assert dict(game.turn.tally) == {"a": 3000, "b": 3000}
    assert game.turn.lot


@pytest.mark.parametrize(
    ("ballots", "tally"),
    [
        (("a", "b", "b"), (("a", 1), ("b", 2))),
        (("", "b", "a"), (("b", 1), ("a", 1))),
        (("", "", "a"), (("a", 1),)),
    ],
)
def test_majority_counts_one_team_one_vote(ballots: tuple[str, ...], tally: tuple[tuple[str, int], ...]) -> None:
    assert COUNTS["majority"](ballots, (50, 50), ()) == tally == COUNTS["consent"](ballots, (), ())


def test_a_college_that_did_not_vote_weighs_nothing() -> None:
    assert COUNTS["colleges"](("a", "", "b", ""), (50, 50), (0, 1, 0, 1)) == (("a", 1500), ("b", 1500))


def test_a_role_sits_in_its_own_college_wherever_the_team_sits() -> None:
    colleges = tuple(College(name, text(name), 50) for name in "ab")
    sitting = dict(zip(POWERS, "aabbab", strict=True))
    roles = tuple(role.evolve(college=sitting[role.power]) for role in tiny().roles)
    teams = tuple(("oyats", POWERS[at]) for at in (2, 0, 3))
    assert colleges_of(start(tiny(roles=roles, colleges=colleges), teams, 1)) == (1, 0, 1)
    assert colleges_of(start(tiny(colleges=colleges), teams, 1)) == (0, 1, 0)


def test_the_winner_draws_no_chance_where_there_is_no_tie() -> None:
    assert winner((("b", 2), ("a", 1)), 7) == ("b", False, 7)
    won, lot, chance = winner((("b", 2), ("a", 2)), 7)
    assert won in {"a", "b"}
    assert lot
    assert chance != 7


def test_a_single_team_names_the_pillar_at_risk_then_decides_alone(begin: Begin) -> None:
    game = at(begin, "keys", teams=1)
    assert game.refuses(Propose("a")) == "not-now"
    assert game.refuses(NameRisk("treasury")) == "unknown"
    game.do(NameRisk("viability"), Propose("a"))
    assert (game.turn.stage, game.turn.how, game.turn.risk) == ("told", "alone", "viability")
    assert game.of("democracy") == 6  # the option's own, none for a consent of one


def test_a_single_team_decides_a_majority_matter_alone(begin: Begin) -> None:
    game = at(begin, "loan", teams=1)
    assert game.refuses(PassToVote()) == "not-now"
    assert game.do(Propose("a")).turn.how == "alone"


def test_an_option_whose_condition_fails_is_closed(begin: Begin) -> None:
    game = at(begin, "keys", resources=tuple(
        item.evolve(start=50) if item.id == "treasury" else item for item in begin().state.book.scenario.resources
    ))  # fmt: skip
    assert game.refuses(Propose("c")) == "closed-way"
    assert game.refuses(Propose("zzz")) == "closed-way"
    assert game.can(Propose("a"))
    assert not game.can(Propose("c"))
    assert at(begin, "keys").can(Propose("c"))


def test_an_impact_study_costs_one_knowledge_once(begin: Begin) -> None:
    game = at(begin, "keys").do(Study())
    assert game.turn.studied
    assert game.of("knowledge") == 0
    assert game.refuses(Study()) == "not-now"


def test_without_knowledge_there_is_no_study(begin: Begin) -> None:
    game = begin(matters=(matter("keys"), matter("build"))).until(Meeting, matter="keys", stage="propose").do(Study())
    game.do(Propose("a"), Consent(), Consent(), Consent())
    game.until_round(2).until(Meeting, matter="build")
    assert game.refuses(Study()) == "no-knowledge"


def test_the_cost_of_an_option_is_paid_at_once_as_an_investment(begin: Begin) -> None:
    game = at(begin, "build").do(Propose("a"), Consent(), Consent(), Consent())
    assert game.of("treasury") == 1500
    assert [(line.account, line.amount, line.kind) for line in game.state.ledger] == [("works", -500, "investment")]
    assert game.turn.work == "cafe-site"


def test_two_matters_of_the_agenda_are_decided_in_its_order(begin: Begin) -> None:
    game = begin(matters=MATTERS[:3]).until(Tabling).do(SetAgenda(("keys", "build")))
    assert game.turn.matter == "keys"
    game.do(Propose("a"), Consent(), Consent(), Consent(), Proceed())
    assert game.turn.matter == "build"
    game.do(Propose("b"), Consent(), Consent(), Consent(), Proceed())
    assert isinstance(game.turn, Working)
    assert [item.matter for item in game.state.table] == ["garden"]
