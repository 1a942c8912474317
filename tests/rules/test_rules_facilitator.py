"""What the facilitator may do in every phase: set teams aside and bring them back, skip, replace, change the length."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from playing import Game, asked, calm, matter
from tiny import EVENTS, tiny

from kessessa import rules
from kessessa.rules.happenings import Moved
from kessessa.rules.moves import (
    Answer,
    BringBack,
    CallAid,
    Consent,
    Done,
    Object,
    PassToVote,
    Place,
    Proceed,
    Propose,
    Replace,
    SetAside,
    SetLevel,
    SetRounds,
    Skip,
    Split,
    UsePower,
    Vote,
)
from kessessa.rules.turns import (
    NOBODY,
    Accounts,
    Asking,
    Assembly,
    Ended,
    Meeting,
    News,
    Reveal,
    Tabling,
    Working,
)

Begin = Callable[..., Game]


def test_a_team_set_aside_is_not_asked_until_it_is_back(begin: Begin) -> None:
    game = begin().do(SetAside(2))
    assert game.told(Moved) == [Moved("aside", 2)]
    assert game.until(Working).turn.tokens == (3, 3, 0, 3)
    assert game.turn.waiting == (1, 3)
    assert game.refuses(SetAside(2)) == "not-this-team"
    game.do(BringBack(2)).until_round(2).until(Working)
    assert game.turn.waiting == (2, 3, 0)
    assert game.refuses(BringBack(2)) == "not-this-team"


def test_one_team_always_stays(begin: Begin) -> None:
    game = begin(teams=2).do(SetAside(0))
    assert game.refuses(SetAside(1)) == "last-team"
    assert game.state.coordinator == 1
    assert rules.for_facilitator(game.state)[0] == BringBack(0)


def test_a_coordinating_team_that_leaves_passes_the_lead_on(begin: Begin) -> None:
    game = begin(tiny()).until(News).do(SetAside(0))
    assert game.state.coordinator == 1
    assert game.until(Asking).turn.team == 1
    assert game.until_round(2).state.coordinator == 2


def test_in_the_question_the_lead_passes_on_with_the_question(begin: Begin) -> None:
    game = begin(questions=(asked("one"),)).until(Asking).do(SetAside(0))
    assert game.turn.team == 1
    assert game.do(Answer((0,))).turn.team == 1


def test_a_helper_that_leaves_lets_the_team_answer_alone(begin: Begin) -> None:
    game = begin(questions=(asked("one"),)).until(Asking).do(CallAid(2), SetAside(2))
    assert game.turn.helper == NOBODY
    assert isinstance(game.do(Answer((0,))).turn, Reveal)


def test_a_helper_that_leaves_after_the_first_answer_ends_the_question(begin: Begin) -> None:
    game = begin(questions=(asked("one"),)).until(Asking).do(CallAid(2), Answer((1,)), SetAside(2))
    assert isinstance(game.turn, Reveal)
    assert (game.turn.right, game.turn.helper) == (False, NOBODY)


def test_a_helper_that_becomes_the_lead_answers_alone(begin: Begin) -> None:
    game = begin(questions=(asked("one"),)).until(Asking).do(CallAid(1), SetAside(0))
    assert (game.turn.team, game.turn.helper) == (1, NOBODY)
    assert game.do(Answer((0,))).turn.right


def test_a_team_that_leaves_during_consent_counts_as_absent(begin: Begin) -> None:
    game = begin(matters=(matter("keys"),)).until(Meeting).do(Propose("a"), Consent(), SetAside(2))
    assert game.turn.team == 3
    game.do(Consent())
    assert (game.turn.stage, game.turn.how) == ("told", "consent")


def test_an_objection_leaves_with_its_team(begin: Begin) -> None:
    game = begin(matters=(matter("keys"),)).until(Meeting).do(Propose("a"), Object("social"), SetAside(1))
    assert game.turn.team == 2
    assert game.do(Consent(), Consent()).turn.how == "consent"


def test_a_proposing_team_that_leaves_hands_the_proposal_over(begin: Begin) -> None:
    game = begin(matters=(matter("keys"),)).until(Meeting).do(SetAside(0))
    assert (game.turn.stage, game.turn.team) == ("propose", 1)
    assert game.do(Propose("a"), Consent(), Consent()).turn.how == "consent"


def test_a_vote_is_complete_without_the_team_that_left(begin: Begin) -> None:
    game = begin(matters=(matter("loan"),)).until(Meeting).do(PassToVote(), Vote("a"), Vote("a"), Vote("b"))
    game.do(SetAside(3))
    assert game.turn.stage == "count"
    assert dict(game.turn.tally) == {"a": 2, "b": 1}


def test_the_last_team_left_in_a_majority_matter_proposes_alone(begin: Begin) -> None:
    game = begin(matters=(matter("loan"),), teams=2).until(Meeting).do(SetAside(1))
    assert game.do(Propose("a")).turn.how == "alone"


def test_what_a_team_gave_stays_when_it_leaves_and_the_next_goes_on(begin: Begin) -> None:
    game = begin().until(Working).do(Place("life"), Place("life"), SetAside(0))
    assert game.turn.team == 1
    assert game.turn.waiting == (2, 3)
    assert game.until(Accounts).of("democracy") == 6


def test_the_last_team_to_work_may_leave(begin: Begin) -> None:
    game = begin(teams=2).until(Working).do(Done(), SetAside(1))
    assert isinstance(game.turn, Accounts)


def test_a_team_that_comes_back_while_others_work_waits_for_the_next_round(begin: Begin) -> None:
    game = begin(teams=3).do(SetAside(1)).until(Working).do(BringBack(1), Done())
    assert game.turn.team == 2
    assert isinstance(game.do(Done()).turn, Accounts)
    assert game.until_round(2).until(Working).turn.tokens == (3, 3, 3)


@pytest.mark.parametrize("stage", ["financial", "moral", "split", "resolve"])
def test_the_assembly_goes_on_without_a_team(begin: Begin, stage: str) -> None:
    game = begin(economy=calm().economy.evolve(dues=50), lengths=(1, 1, 1)).until(Assembly, "financial")
    for move in (Proceed(), Proceed(), Split(60, 0, 40)):
        if game.turn.stage == stage:
            break
        game.do(move)
    assert game.do(SetAside(0)).turn.team == 1
    assert game.until(Ended).of("treasury") == 2600 - 240


def test_a_resolution_is_counted_when_the_last_voter_leaves(begin: Begin) -> None:
    game = begin(economy=calm().economy.evolve(dues=50), lengths=(1, 1, 1), teams=2).until(Assembly, "split")
    assert game.do(Split(60, 0, 40), Vote("yes"), SetAside(1)).turn.stage == "resolved"


def test_news_a_question_and_a_matter_can_be_passed_over(begin: Begin) -> None:
    game = begin(tiny(events=EVENTS[:1])).until(News).do(Skip())
    assert (game.state.ledger, game.state.pillars) == ((), (5,) * 5)
    assert isinstance(game.turn, Asking)
    game.do(Skip())
    assert isinstance(game.turn, Tabling)
    game.until(Meeting)
    on_table = game.state.table
    game.do(Skip())
    assert game.state.table == on_table
    assert game.state.decided == ()


@pytest.mark.parametrize("turn", [Tabling, Working, Accounts, Reveal])
def test_what_is_no_card_cannot_be_passed_over(begin: Begin, turn: type) -> None:
    game = begin(tiny(events=())).until(Asking)
    game = game.do(Answer(rules.legal(game.state).every()[-1].value)) if turn is Reveal else game.until(turn)
    assert Skip() not in rules.for_facilitator(game.state)
    assert game.refuses(Skip()) == "not-now"
    assert game.refuses(Replace()) == "not-now"


def test_a_last_question_replaced_by_nothing_comes_next_round(begin: Begin) -> None:
    game = begin(questions=(asked("one"),)).until(Asking).do(Replace())
    assert isinstance(game.turn, Working)
    assert game.until_round(2).until(Asking).turn.card == "d/one"


def test_a_question_half_answered_is_not_replaced(begin: Begin) -> None:
    game = begin(questions=(asked("one"),)).until(Asking).do(CallAid(1), Answer((1,)))
    assert game.refuses(Replace()) == "not-now"


def test_the_session_is_lengthened_or_shortened_within_bounds(begin: Begin) -> None:
    game = begin().until_round(2)
    assert game.refuses(SetRounds(1)) == "rounds"
    assert game.refuses(SetRounds(13)) == "rounds"
    game.do(SetRounds(2)).until(Assembly)
    assert game.state.round == 2
    assert game.refuses(SetRounds(8)) == "not-now"


def test_a_lengthened_session_plays_its_rounds(begin: Begin) -> None:
    assert begin().until_round(5).do(SetRounds(7)).until(Ended).state.round == 7


def test_questions_are_made_easier_or_harder_from_the_next_one_on(begin: Begin) -> None:
    cards = tuple(asked("one").evolve(id=f"d/q{at}", level=1 + at % 3) for at in range(12))
    levels = {card.id: card.level for card in cards}
    game = begin(questions=cards).until(Asking)
    assert levels[game.turn.card] == 1
    game.do(SetLevel(1)).until_round(2).until(Asking)
    assert levels[game.turn.card] == 2
    game.do(SetLevel(-1)).until_round(5).until(Asking)
    assert levels[game.turn.card] == 2  # the last round asks level 3, one easier
    assert game.refuses(SetLevel(2)) == "level"


def test_a_team_that_is_away_uses_no_power(begin: Begin) -> None:
    game = begin(matters=(matter("keys"),)).until(Meeting).do(SetAside(1))
    assert game.refuses(UsePower(1)) == "not-this-team"
