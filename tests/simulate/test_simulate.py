"""Bots: they play by the rules in every state, as their policy says, the same wherever they run."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from strategies import Beginning, beginnings, some_games, walk
from tiny import EVENTS, QUESTIONS, tiny, way

from kessessa import rules
from kessessa.rules import answers
from kessessa.rules.book import Book
from kessessa.rules.effects import Raised
from kessessa.rules.moves import Answer, Choose, Move, Place, Propose, TakeBack, Vote
from kessessa.rules.state import State
from kessessa.rules.turns import Ended, Meeting
from kessessa.simulate.answering import mistake
from kessessa.simulate.crowd import Chunk, play_chunk
from kessessa.simulate.games import StuckError, bot_move, play_game, policies_of, policy_called, seats, steps

BOOK = Book(tiny())
POLICIES = policies_of(BOOK.scenario)


def moves_of(policy: str, seed: int, teams: int = 4) -> list[tuple[State, Move]]:
    """Return what a bot did in one long game, each move with the state in which it was made."""
    state = rules.start(BOOK, seats(BOOK.scenario, teams), seed, "long")
    played = [(None, state), *steps(state, policy_called(policy), seed)]
    return [(before, move) for (_, before), (move, _) in pairwise(played) if move is not None]


@pytest.mark.parametrize("policy", POLICIES)
@pytest.mark.parametrize("teams", range(1, 7))
def test_every_policy_plays_whole_games_at_every_table(policy: str, teams: int) -> None:
    for length, rounds in (("short", 3), ("standard", 5), ("long", 8)):
        for seed in range(5):
            result = play_game(BOOK, policy, teams, length, seed)
            assert result.rounds <= rounds
            assert result.ending in {"won", "short", "insolvent", "deserted"}
            assert (result.stars > 0) == (result.ending == "won")


@some_games
@given(beginnings)
def test_a_bot_can_take_over_anywhere(begun: Beginning) -> None:
    for state, _, _ in walk(begun):
        moves = rules.legal(state)
        assert moves.allow(bot_move(state, begun.seed))
        for policy in POLICIES:
            assert moves.allow(policy_called(policy).choose(state, moves, begun.chance)[0])


def test_a_bot_does_the_same_in_the_same_state() -> None:
    for state, _ in moves_of("random", 3):
        assert bot_move(state, 9) == bot_move(state, 9)


def test_two_bots_at_one_question_are_not_right_or_wrong_together() -> None:
    told = set()
    for seed in range(40):
        state = rules.start(BOOK, seats(BOOK.scenario, 4), seed, "long")
        while not isinstance(state.turn, Ended):
            state = rules.play(state, bot_move(state, seed))[0]  # type: ignore[index]
        told |= {item.marks for item in state.answers if len(item.marks) > 1}
    assert told == {(True, True), (True, False), (False, True), (False, False)}


def test_nothing_is_played_once_the_game_is_over() -> None:
    state = moves_of("cooperative", 1)[-1][0]
    end = rules.play(state, bot_move(state, 1))[0]  # type: ignore[index]
    assert isinstance(end.turn, Ended)
    with pytest.raises(StuckError):
        bot_move(end, 1)
    assert list(steps(end, policy_called("random"), 1)) == []


@pytest.mark.parametrize("policy", POLICIES)
def test_bots_answer_as_well_as_their_skill_says(policy: str) -> None:
    marks = []
    for seed in range(60):
        for state, move in moves_of(policy, seed):
            if isinstance(move, Answer) and not state.turn.removed:  # type: ignore[union-attr]
                marks.append(answers.right(BOOK.questions[state.turn.card].body, move.value))  # type: ignore[union-attr]
    assert 0.5 < sum(marks) / len(marks) < 0.7


@pytest.mark.parametrize("card", QUESTIONS, ids=lambda card: card.id)
def test_a_mistake_fits_the_question_and_is_wrong(card: object) -> None:
    body = card.body  # type: ignore[attr-defined]
    assert answers.fits(body, mistake(body))
    assert not answers.right(body, mistake(body))


def test_the_greedy_gives_no_time_to_the_association_and_random_takes_none_back() -> None:
    greedy = [move for seed in range(20) for _, move in moves_of("money", seed)]
    assert any(isinstance(move, Place) for move in greedy)
    assert Place("life") not in greedy
    assert Place("rest") not in greedy
    assert not [move for seed in range(20) for _, move in moves_of("random", seed) if isinstance(move, TakeBack)]


def test_the_greedy_takes_the_money() -> None:
    told = [move for seed in range(40) for _, move in moves_of("money", seed) if isinstance(move, Choose)]
    assert told
    assert set(told) == {Choose("a")}


@pytest.mark.parametrize(("pillar", "card", "wanted"), [("environment", "more", "a"), ("democracy", "keys", "a")])
def test_who_wants_one_pillar_takes_what_raises_it(pillar: str, card: str, wanted: str) -> None:
    told = {
        move.way
        for seed in range(40)
        for state, move in moves_of(f"pillar:{pillar}", seed)
        if isinstance(move, (Propose, Vote)) and isinstance(state.turn, Meeting) and state.turn.matter == card
    }
    assert told == {wanted}


def test_no_policy_is_called_otherwise() -> None:
    with pytest.raises(KeyError):
        policy_called("clever")


def test_who_follows_the_crowd_votes_as_most_before() -> None:
    followed = 0
    for seed in range(30):
        for state, move in moves_of("crowd", seed):
            turn = state.turn
            cast = [ballot for ballot in turn.ballots if ballot] if isinstance(turn, Meeting) else []
            if isinstance(move, Vote) and cast:
                followed += 1
                assert cast.count(move.way) == max(map(cast.count, cast))
    assert followed


def test_looking_at_all_pillars_wins_more_than_chance() -> None:
    won = {policy: play_chunk(BOOK, Chunk((policy, 4, "standard"), 0, 60))[1].wins for policy in POLICIES}
    assert won["cooperative"] > won["random"] + 10


def test_a_scenario_that_leads_nowhere_is_told() -> None:
    dead_end = EVENTS[3].evolve(ways=(way("a", when=Raised("never")),))
    with pytest.raises(StuckError, match="round 1"):
        play_game(tiny(events=(dead_end,)), "random", 2, "short", 1)
