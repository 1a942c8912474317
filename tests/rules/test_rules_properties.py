"""What holds in every game, whatever is played: looked at along walks through games of every size."""

from __future__ import annotations

import json

from hypothesis import given
from strategies import BOOKS, Beginning, allowed, attempts, beginnings, draw, games, some_games, walk

from kessessa import rules
from kessessa.rules import State
from kessessa.rules.chance import below
from kessessa.rules.codec import decode, encode
from kessessa.rules.refusal import WORDS
from kessessa.rules.turns import NOBODY, Asking, Assembly, Ended, Meeting, Working

MOST_STEPS = 3000
TRIED_A_STEP = 12


def through_json(value: object, state: State) -> object:
    return decode(json.loads(json.dumps(encode(value))), state.book)


@games
@given(beginnings)
def test_what_is_told_legal_is_accepted_and_all_else_refused(begun: Beginning) -> None:
    chance = begun.chance ^ 1
    tried = attempts(BOOKS[begun.book])
    for state, _, _ in walk(begun):
        moves = rules.legal(state)
        for _ in range(TRIED_A_STEP):
            move, chance = draw(tried, chance)
            played = rules.play(state, move)
            refused = isinstance(played, rules.Refusal)
            assert refused != allowed(state, moves, move), (move, state.turn)
            assert not refused or (played.code in WORDS and played.words("en"))
            assert not refused or played.words("fr") != played.words("en")


@some_games
@given(beginnings)
def test_every_listed_move_is_accepted_and_none_is_listed_twice(begun: Beginning) -> None:
    for at, (state, _, _) in enumerate(walk(begun)):
        if at % 5:
            continue
        moves = rules.legal(state)
        listed = (*moves.every(), *rules.for_facilitator(state))
        assert len(set(listed)) == len(listed)
        assert all(moves.allow(move) for move in moves.every())
        assert not [move for move in listed if isinstance(rules.play(state, move), rules.Refusal)]


@some_games
@given(beginnings)
def test_trying_a_move_leaves_the_state_as_it_was(begun: Beginning) -> None:
    chance = begun.chance ^ 2
    tried = attempts(BOOKS[begun.book])
    for state, _, _ in walk(begun):
        before = json.dumps(encode(state))
        for _ in range(3):
            move, chance = draw(tried, chance)
            rules.play(state, move)
        assert json.dumps(encode(state)) == before


@games
@given(beginnings)
def test_every_game_ends_and_money_and_gauges_keep_within_bounds(begun: Beginning) -> None:
    for count, (_, _, state) in enumerate(walk(begun)):
        book = state.book
        started = book.scenario.resources[book.treasury].start
        assert state.stock[book.treasury] == started + sum(entry.amount for entry in state.ledger)
        assert all(0 <= value <= 10 for value in state.pillars)
        assert all(amount >= 0 for at, amount in enumerate(state.stock) if at != book.treasury)
        assert sum(team.here for team in state.teams) >= 1
        assert state.teams[state.coordinator].here
        assert 0 <= state.round <= state.rounds
        assert len(state.past) in {state.round, state.round + 1}
        assert count < MOST_STEPS
    assert isinstance(state.turn, Ended)
    assert rules.legal(state).every() == rules.for_facilitator(state) == ()


@games
@given(beginnings)
def test_it_is_always_the_turn_of_somebody_who_is_here(begun: Beginning) -> None:
    for _, _, state in walk(begun, facilitator=4):
        turn = state.turn
        if isinstance(turn, (Asking, Meeting, Working, Assembly)):
            assert state.teams[turn.team].here, turn
        if isinstance(turn, Asking) and turn.helper != NOBODY:
            assert turn.helper != turn.team
            assert state.teams[turn.helper].here, turn
        if isinstance(turn, Working):
            assert all(tokens >= 0 for tokens in turn.tokens)
        assert all(0 <= work.done < work.need for work in state.works)
        assert len(set(state.opened)) == len(state.opened)
        assert len({item.matter for item in state.table}) == len(state.table)


@some_games
@given(beginnings)
def test_games_without_the_facilitator_end_by_themselves(begun: Beginning) -> None:
    states = [state for _, _, state in walk(begun, facilitator=0)]
    assert isinstance(states[-1].turn, Ended)
    assert states[-1].rounds == states[0].rounds
    assert len(states) < MOST_STEPS


@some_games
@given(beginnings)
def test_each_state_and_move_survives_json(begun: Beginning) -> None:
    for _, move, state in walk(begun):
        assert through_json(move, state) == move
        again = through_json(state, state)
        assert again == state
        assert encode(again) == encode(state)


@some_games
@given(beginnings)
def test_replaying_the_moves_gives_the_same_game(begun: Beginning) -> None:
    steps = list(walk(begun))
    state = begun.state()
    for _, move, wanted in steps:
        played = rules.play(state, move)
        assert not isinstance(played, rules.Refusal)
        state = played[0]
        assert state == wanted
    assert encode(state) == encode(steps[-1][2])


@some_games
@given(beginnings)
def test_taking_moves_back_and_playing_them_again_is_as_if_nothing_had_been(begun: Beginning) -> None:
    steps = list(walk(begun))
    drawn, _ = below(begun.chance, len(steps))
    state = steps[drawn][0]
    for _, move, _ in steps[drawn:]:
        played = rules.play(state, move)
        assert not isinstance(played, rules.Refusal)
        state = played[0]
    assert state == steps[-1][2]


@some_games
@given(beginnings)
def test_happenings_tell_every_euro_and_every_change(begun: Beginning) -> None:
    for state, move, after in walk(begun):
        played = rules.play(state, move)
        assert not isinstance(played, rules.Refusal)
        told = [encode(item) for item in played[1]]
        paid = sum(item["amount"] for item in told if item["is"] == "happenings.Paid")
        at = state.book.treasury
        assert after.stock[at] - state.stock[at] == paid
        for pillar, index in state.book.pillar_at.items():
            moved = [item for item in told if item["is"] == "happenings.Changed" and item["target"] == pillar]
            assert sum(item["after"] - item["before"] for item in moved) == after.pillars[index] - state.pillars[index]
