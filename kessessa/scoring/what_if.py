"""What another choice would have led to: played by the engine from the same state and chance, never guessed.

The later moves of the class are replayed as long as they stay possible. Where one does not fit it is dropped, and
where the game then waits for something the class never did, its habits decide (see `habits`).
"""

from __future__ import annotations

from collections.abc import Sequence

from kessessa import rules
from kessessa.rules.moves import BringBack, Move, SetAside, SetLevel, SetRounds, Study, UsePower
from kessessa.rules.state import Decided, State
from kessessa.rules.turns import (
    Accounts,
    Alert,
    Asking,
    Assembly,
    Ended,
    Founding,
    Meeting,
    News,
    Reveal,
    Tabling,
    Working,
)
from kessessa.scoring.habits import Habits, Played, habits, steady, toward

_PLACE = {
    Founding: 0, News: 2, Asking: 3, Reveal: 4, Tabling: 5, Meeting: 6, Working: 7, Accounts: 8, Alert: 9,
    Assembly: 10, Ended: 12,
}  # fmt: skip
_MEETINGS = {"orientation": 1, "matter": 6, "next": 11}
_LONGEST = 2000
"""More moves than any game has: a what-if that goes on longer is given up where it stands."""


def place(state: State) -> tuple[int, int]:
    """Return where a state stands in the order of a game: round, and phase within it."""
    turn = state.turn
    return state.round, _MEETINGS[turn.kind] if isinstance(turn, Meeting) else _PLACE[type(turn)]


def force(state: State, way: str, made: Decided, held: Sequence[Move]) -> State:
    """Return the state after the meeting under way adopted `way` in the manner in which the class decided.

    After a vote the objections of `made` stand and everyone votes for `way`; else everyone consents. Impact studies
    among `held`, the class's own moves of that meeting, are bought again. So the manner weighs the same on both sides
    of a comparison; only lots and a mediation, which hang on the very proposal, are not repeated.
    """
    said = made.opinions if made.how == "majority" else ()
    bought = Study() in held
    for move in held:
        if isinstance(move, UsePower) and not move.target:
            state = _after(state, move)
    turn = state.turn
    matter = turn.matter if isinstance(turn, Meeting) else ""
    for _ in range(_LONGEST):
        turn = state.turn
        if not isinstance(turn, Meeting) or turn.matter != matter:
            break
        state = _after(state, toward(state, turn, way, said, studied=bought and not turn.studied))
    return state


def _after(state: State, move: Move) -> State:
    """Return the state after a move, the same state where it is refused."""
    after = rules.play(state, move)
    return state if isinstance(after, rules.Refusal) else after[0]


def replay(state: State, later: Sequence[Played]) -> State:
    """Return the end of the game in which the class's later moves are replayed from `state`."""
    kept = habits(later)
    for before, move in later:
        state = _catch_up(state, place(before), kept)
        anywhere = isinstance(move, (SetAside, BringBack, SetRounds, SetLevel))
        if anywhere or (place(state) == place(before) and _same_subject(state, before)):
            state = _after(state, move)
    return _catch_up(state, (_LONGEST, 0), kept)


def _same_subject(state: State, before: State) -> bool:
    one, two = state.turn, before.turn
    if isinstance(one, Meeting) and isinstance(two, Meeting):
        return one.matter == two.matter
    if isinstance(one, Asking) and isinstance(two, Asking):
        return one.card == two.card
    return type(one) is type(two)


def _catch_up(state: State, goal: tuple[int, int], kept: Habits) -> State:
    """Follow the class's habits until the game has come as far as the class had."""
    for _ in range(_LONGEST):
        if isinstance(state.turn, Ended) or place(state) >= goal:
            break
        after = rules.play(state, steady(state, kept))
        if isinstance(after, rules.Refusal):
            break
        state = after[0]
    return state
