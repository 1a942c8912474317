"""The question: answers of every kind, mutual aid, half of the wrong options, returns."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from playing import Game, asked, calm, table
from tiny import QUESTIONS, tiny

from kessessa.rules import answers, start
from kessessa.rules.effects import Change
from kessessa.rules.happenings import Judged
from kessessa.rules.moves import Answer, CallAid, Halve, Proceed, Replace, Skip
from kessessa.rules.turns import NOBODY, Asking, Reveal, Working

Begin = Callable[..., Game]
RIGHT, WRONG = Answer((0,)), Answer((1,))


def at(begin: Begin, *names: str, **changes: object) -> Game:
    return begin(questions=tuple(asked(name) for name in names), **changes).until(Asking)


def test_a_right_answer_earns_knowledge_and_the_effects_of_the_card(begin: Begin) -> None:
    card = asked("one").evolve(effects=(Change("social", 1),))
    game = begin(questions=(card,)).until(Asking).do(RIGHT)
    assert isinstance(game.turn, Reveal)
    assert (game.turn.right, game.turn.knowledge, game.turn.given) == (True, 1, ((0,),))
    assert (game.of("knowledge"), game.of("social")) == (2, 6)
    assert game.told(Judged) == [Judged("d/one", right=True, returning=False)]


def test_a_wrong_answer_loses_nothing_and_comes_back_worth_two(begin: Begin) -> None:
    waits = set()
    for seed in range(10):
        game = at(begin, "one", seed=seed, length="long").do(WRONG)
        assert (game.turn.right, game.turn.knowledge, game.turn.comes_back) == (False, 0, True)
        assert game.of("knowledge") == 1
        game.do(Proceed()).until(Asking)
        waits.add(game.state.round)
        assert game.turn.returning
        assert game.turn.team == game.state.coordinator == game.state.round - 1
        assert game.do(RIGHT).of("knowledge") == 3
        assert game.state.missed == ()
    assert waits == {3, 4}


def test_questions_of_an_earlier_game_come_first_one_a_round_and_count_as_returns() -> None:
    one, two, three, four, five = QUESTIONS[:5]
    scenario = calm(questions=(one, two, three, four, five.evolve(tags=("sensitive",))))
    again = (three.id, "d/gone", one.id, three.id, five.id)
    state = start(scenario, table(4), 3, "standard", frozenset({"sensitive"}), again)
    assert [(item.card, item.due) for item in state.missed] == [(three.id, 1), (one.id, 2)]
    assert set(state.questions) == {two.id, four.id}
    for round_, card in ((1, three.id), (2, one.id)):
        game = Game(state, saved=False).until(Asking, card=card)
        assert (game.state.round, game.turn.returning) == (round_, True)


def test_either_of_two_teams_being_right_is_enough(begin: Begin) -> None:
    game = at(begin, "one").do(CallAid(2), WRONG)
    assert isinstance(game.turn, Asking)
    game.do(RIGHT)
    assert (game.turn.right, game.turn.marks, game.turn.helper) == (True, (False, True), 2)
    assert game.of("knowledge") == 2


def test_helping_well_earns_the_call_back(begin: Begin) -> None:
    assert at(begin, "one").do(CallAid(2), WRONG, RIGHT).state.teams[2].aid
    assert not at(begin, "one").do(CallAid(2), RIGHT, WRONG).state.teams[2].aid


def test_a_team_that_helped_badly_cannot_be_called_again(begin: Begin) -> None:
    game = at(begin, "one", "eight").do(CallAid(2), WRONG, WRONG, Proceed()).until(Asking)
    assert game.refuses(CallAid(2)) == "aid-used"
    assert game.can(CallAid(3))


@pytest.mark.parametrize("team", [-1, 0, 4])
def test_help_is_asked_of_another_team_at_the_table(begin: Begin, team: int) -> None:
    assert at(begin, "one").refuses(CallAid(team)) == "not-this-team"


def test_help_is_asked_once_and_before_answering(begin: Begin) -> None:
    game = at(begin, "one").do(CallAid(1))
    assert game.refuses(CallAid(2)) == "not-now"
    assert game.do(WRONG).refuses(CallAid(2)) == "not-now"


def test_half_of_the_wrong_options_go_for_one_knowledge(begin: Begin) -> None:
    game = at(begin, "two").do(Halve())
    assert game.of("knowledge") == 0
    (gone,) = game.turn.removed
    assert gone in {2, 3}
    assert game.refuses(Answer((gone,))) == "removed"
    assert game.refuses(Halve()) == "not-now"
    assert game.do(Answer((0, 1))).turn.right


def test_there_is_no_half_of_a_single_wrong_option_nor_without_knowledge(begin: Begin) -> None:
    assert at(begin, "eight").refuses(Halve()) == "not-now"
    poor = tuple(item.evolve(start=0) if item.id == "knowledge" else item for item in tiny().resources)
    assert at(begin, "one", resources=poor).refuses(Halve()) == "no-knowledge"


@pytest.mark.parametrize(
    ("name", "right", "wrong", "unfit"),
    [
        ("one", (0,), (3,), (0, 1)),
        ("two", (0, 1), (0,), (1, 0)),
        ("three", (1,), (0,), (2,)),
        ("four", (45,), (50,), (42,)),
        ("five", (0, 1, 2, 3), (1, 0, 2, 3), (0, 1, 2)),
        ("six", (0, 1, 2), (2, 1, 0), (0, 1, 1)),
        ("seven", (1,), (0,), (3,)),
        ("nine", (0,), (1,), ()),
    ],
)
def test_each_kind_of_question_knows_right_wrong_and_unfit(
    begin: Begin, name: str, right: tuple[int, ...], wrong: tuple[int, ...], unfit: tuple[int, ...]
) -> None:
    assert at(begin, name).do(Answer(right)).turn.right
    assert not at(begin, name).do(Answer(wrong)).turn.right
    assert at(begin, name).refuses(Answer(unfit)) == "not-an-answer"


@pytest.mark.parametrize("card", QUESTIONS, ids=lambda card: card.id)
def test_every_possible_answer_fits_and_the_solution_is_one_of_them(card: object) -> None:
    body = card.body  # type: ignore[attr-defined]
    possible = answers.possible(body)
    assert answers.solution(body) in possible
    assert answers.right(body, answers.solution(body))
    assert all(answers.fits(body, value) for value in possible)
    assert 0 < sum(answers.right(body, value) for value in possible) < len(possible)


def test_an_open_discussion_is_for_everyone_and_needs_no_aid(begin: Begin) -> None:
    assert at(begin, "seven").refuses(CallAid(1)) == "not-now"


def test_options_are_shuffled_unless_the_card_says_not_to(begin: Begin) -> None:
    orders = {at(begin, "one", seed=seed).turn.shown for seed in range(12)}
    assert len(orders) > 3
    assert all(sorted(order) == [0, 1, 2, 3] for order in orders)
    assert {at(begin, "eight", seed=seed).turn.shown for seed in range(12)} == {(0, 1)}


def test_levels_rise_with_the_session(begin: Begin) -> None:
    game = begin(calm(questions=QUESTIONS, lengths=(3, 3, 3)))
    levels = []
    for number in (1, 2, 3):
        game.until_round(number).until(Asking)
        levels.append(game.state.book.questions[game.turn.card].level)
    assert levels == [1, 2, 3]


def test_no_question_is_asked_twice_unless_it_was_missed(begin: Begin) -> None:
    game = begin(calm(questions=QUESTIONS), length="long")
    cards = []
    for number in range(1, 9):
        game.until_round(number).until(Asking)
        cards.append(game.turn.card)
    assert len(set(cards)) == 8


def test_a_question_passed_over_brings_nothing(begin: Begin) -> None:
    game = at(begin, "one").do(Skip())
    assert isinstance(game.turn, Working)
    assert game.state.answers == ()
    assert game.of("knowledge") == 1


def test_a_replaced_question_comes_last(begin: Begin) -> None:
    game = at(begin, "one", "eight")
    first = game.turn.card
    game.do(Replace())
    assert game.turn.card != first
    assert game.turn.helper == NOBODY
    assert game.state.questions == (first,)
    assert game.refuses(Answer((7,))) == "not-an-answer"
