from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st
from random_games import BOOK, played

from kessessa import rules
from kessessa.rules.moves import Answer, Done, Move, Place, SetAside, SetRounds, UsePower
from kessessa.rules.state import Decided, State
from kessessa.rules.turns import Asking, Ended, Meeting, Working
from kessessa.scoring.habits import Played, habits, steady
from kessessa.scoring.moments import key_moments, outcome, turning_point, what_ifs
from kessessa.scoring.what_if import force, replay

games = st.tuples(st.integers(0, 60), st.integers(1, 6))


def meetings(history: tuple[Played, ...], end: State) -> list[tuple[int, int, Decided]]:
    """Find where each matter was discussed: its first move, the first one after it, and what was decided."""
    found = []
    for made in end.decided:
        if made.kind != "matter" or made.how == "default":
            continue
        at = [
            place
            for place, (before, _) in enumerate(history)
            if isinstance(before.turn, Meeting) and (before.turn.matter, before.round) == (made.matter, made.round)
        ]
        found.append((at[0], at[-1] + 1, made))
    return found


def mediated(held: tuple[Move, ...]) -> bool:
    return any(isinstance(move, UsePower) and move.target for move in held)


@given(games)
def test_replaying_the_class_changes_nothing(game: tuple[int, int]) -> None:
    history, end = played(*game)
    assert replay(history[0][0], history) == end


@given(games)
def test_the_what_if_of_what_was_chosen_is_the_real_game(game: tuple[int, int]) -> None:
    history, end = played(*game)
    for first, last, made in meetings(history, end):
        held = tuple(move for _, move in history[first:last])
        if made.lot or mediated(held):
            continue
        forced = force(history[first][0], made.way, made, held)
        real = history[last][0] if last < len(history) else end
        assert (forced.stock, forced.pillars, forced.ledger) == (real.stock, real.pillars, real.ledger)
        assert (forced.deeds, forced.chance, forced.turn) == (real.deeds, real.chance, real.turn)
        again = replay(forced, history[last:])
        assert outcome(again) == outcome(end)
        assert again.ledger == end.ledger


@given(games)
def test_what_ifs_are_games_played_to_their_end(game: tuple[int, int]) -> None:
    history, end = played(*game)
    for moment in what_ifs(history, end):
        assert moment.real == outcome(end)
        assert moment.other != moment.way
        assert moment.would.ending
        assert any((item.matter, item.way) == (moment.matter, moment.way) for item in end.decided)


@given(games)
def test_key_moments_are_those_that_moved_most(game: tuple[int, int]) -> None:
    history, end = played(*game)
    shown = key_moments(history, end)
    assert len(shown) <= 4
    assert [item.round for item in shown] == sorted(item.round for item in shown)
    assert len({(item.round, item.matter) for item in shown}) == len(shown)
    left = max(what_ifs(history, end), key=lambda item: item.weight, default=None)
    assert all(item.weight > 0 for item in shown)
    if left is not None and left.weight:
        assert (left.round, left.matter) in {(item.round, item.matter) for item in shown}


@given(games)
def test_the_debrief_shows_the_turning_point_that_the_ending_tells(game: tuple[int, int]) -> None:
    history, end = played(*game)
    turned = turning_point(history, end)
    assert turned is None or turned in key_moments(history, end)


@given(games)
def test_a_turning_point_turns_the_game(game: tuple[int, int]) -> None:
    history, end = played(*game)
    real = outcome(end)
    turned = turning_point(history, end)
    found = list(what_ifs(history, end))
    if turned is None:
        assert all(item.would.stars <= real.stars for item in found if item.would.ending in {"won", "short"})
    else:
        rescued = turned.would.ending in {"won", "short"} and real.ending not in {"won", "short"}
        assert rescued or turned.would.stars > real.stars
        assert turned in found


def at_work(history: tuple[Played, ...], round_: int) -> State:
    return next(before for before, _ in history if isinstance(before.turn, Working) and before.round == round_)


def test_left_to_its_habits_a_team_gives_its_time_as_the_month_before() -> None:
    history, _ = played(5, 3)
    state = at_work(history, 2)
    team = state.turn.team if isinstance(state.turn, Working) else 0
    last = [item for item in state.given if item.team == team and item.round == 1]
    placed = []
    while isinstance(move := steady(state, habits(())), Place):
        placed.append(move.target)
        after = rules.play(state, move)
        assert not isinstance(after, rules.Refusal)
        state = after[0]
    assert move == Done()
    assert placed
    assert set(placed) <= {item.target for item in last}
    assert all(placed.count(item.target) <= item.tokens for item in last)


@given(games)
def test_habits_alone_bring_every_game_to_its_end(game: tuple[int, int]) -> None:
    history, _ = played(*game)
    assert isinstance(replay(history[0][0], ()).turn, Ended)
    assert isinstance(replay(rules.start(BOOK, (("gemmeurs", ""),), game[0], "short"), history).turn, Ended)


def asking(card: str) -> State:
    """Find a first question of a game that is that card."""
    states = (before for seed in range(60) for before, _ in played(seed, 2)[0])
    return next(state for state in states if isinstance(state.turn, Asking) and state.turn.card == card)


def test_an_answer_to_one_question_is_not_given_to_another() -> None:
    state = asking("d/one").evolve(answers=())
    wrong_there = Answer((1,))
    assert replay(state, [(state, wrong_there)]).answers[0].value == (1,)
    other = asking("d/three").evolve(round=state.round)
    told = replay(state, [(other, wrong_there)]).answers[0]
    assert told.card == "d/one"
    assert told.value != (1,)


def test_what_the_facilitator_set_holds_wherever_the_game_then_is() -> None:
    history, _ = played(5, 3)
    first, late = history[0][0], at_work(history, 2)
    assert late.rounds != 4
    assert replay(late, [(first, SetRounds(4))]).rounds == 4
    assert replay(late, [(first, SetAside(1))]).teams[1].here is False
