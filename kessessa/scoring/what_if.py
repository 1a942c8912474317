"""What another choice would have led to: played by the engine from the same state and chance, never guessed.

The later moves of the class are replayed as long as they stay possible. Where one does not fit it is dropped, and
where the game then waits for something the class never did, a steady default is taken: read on, answer as the class
answered that card (else as it mostly did), decide for the first option, end one's turn at work.
"""

from __future__ import annotations

from collections.abc import Sequence

from kessessa import rules
from kessessa.rules import answers, moves
from kessessa.rules.moves import Answer, Consent, Done, Move, NameRisk, PassToVote, Proceed, Propose, Vote
from kessessa.rules.state import State
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

Played = tuple[State, Move]
"""A move of a session and the state in which it was played."""

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


def force(state: State, way: str) -> State:
    """Return the state after the matter on the table was decided for an option, by the way the scenario decides."""
    turn = state.turn
    matter = turn.matter if isinstance(turn, Meeting) else ""
    for _ in range(_LONGEST):
        turn = state.turn
        if not isinstance(turn, Meeting) or turn.matter != matter:
            break
        after = rules.play(state, _toward(state, turn, way))
        if isinstance(after, rules.Refusal):
            break
        state = after[0]
    return state


def _toward(state: State, turn: Meeting, way: str) -> Move:
    match turn.stage:
        case "risk":
            return NameRisk(state.book.scenario.pillars[0].id)
        case "propose":
            proposed = Propose(way)
            return proposed if rules.legal(state).allow(proposed) else PassToVote()
        case "consent":
            return Consent()
        case "amend":
            return PassToVote()
        case "vote":
            return Vote(way)
        case _:
            return Proceed()


def replay(state: State, later: Sequence[Played]) -> State:
    """Return the end of the game in which the class's later moves are replayed from `state`."""
    given = {
        before.turn.card: move
        for before, move in later
        if isinstance(before.turn, Asking) and isinstance(move, Answer) and not before.turn.given
    }
    for before, move in later:
        state = _catch_up(state, place(before), given)
        if place(state) == place(before) and _same_subject(state, before):
            after = rules.play(state, move)
            state = state if isinstance(after, rules.Refusal) else after[0]
    return _catch_up(state, (_LONGEST, 0), given)


def _same_subject(state: State, before: State) -> bool:
    one, two = state.turn, before.turn
    if isinstance(one, Meeting) and isinstance(two, Meeting):
        return one.matter == two.matter
    if isinstance(one, Asking) and isinstance(two, Asking):
        return one.card == two.card
    return type(one) is type(two)


def _catch_up(state: State, goal: tuple[int, int], given: dict[str, Answer]) -> State:
    """Take steady defaults until the game has come as far as the class had."""
    for _ in range(_LONGEST):
        if isinstance(state.turn, Ended) or place(state) >= goal:
            break
        after = rules.play(state, steady(state, given))
        if isinstance(after, rules.Refusal):
            break
        state = after[0]
    return state


def steady(state: State, given: dict[str, Answer]) -> Move:
    """Return the default move for a state."""
    turn = state.turn
    if isinstance(turn, Asking):
        return _answer(state, turn, given)
    if isinstance(turn, Working):
        return Done()
    plain = rules.legal(state).plain
    for kind in (Proceed, Consent, moves.PassToVote):
        if kind() in plain:
            return kind()
    return plain[0]


def _answer(state: State, turn: Asking, given: dict[str, Answer]) -> Move:
    body = state.book.questions[turn.card].body
    known = given.get(turn.card)
    if known is not None and answers.fits(body, known.value, turn.removed):
        return known
    mostly = sum(item.right for item in state.answers) * 2 >= len(state.answers)
    if mostly:
        return Answer(answers.solution(body))
    wrong = (value for value in answers.possible(body, turn.removed) if not answers.right(body, value))
    return Answer(next(wrong, answers.solution(body)))
