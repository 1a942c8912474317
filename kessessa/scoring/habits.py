"""What a class does where a what-if leaves its own moves behind: the steady defaults. Nothing is replayed here.

It answers, decides and sets agendas as it did in the session, gives its time as it did the month before, and where it
never did anything of the kind takes the first legal move.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import islice

from kessessa import rules
from kessessa.rules import answers
from kessessa.rules.moves import (
    Answer,
    Choose,
    Consent,
    Done,
    Move,
    Object,
    PassToVote,
    Place,
    Proceed,
    Propose,
    SetAgenda,
    Split,
    Study,
    Vote,
)
from kessessa.rules.record import Record, record
from kessessa.rules.state import State
from kessessa.rules.turns import Asking, Meeting, News, Tabling, Working

Played = tuple[State, Move]
"""A move of a session and the state in which it was played."""

_MOST_AGENDAS = 200
"""Agendas looked at before the best so far is taken: a full table has far fewer."""


@record
class Habits(Record):
    """What a class did later in the session.

    `given` are its first answers by question, `ways` its decisions by kind and matter, `chosen` its answers to events.
    """

    given: Mapping[str, Answer]
    ways: Mapping[tuple[str, str], str]
    chosen: Mapping[str, Choose]
    split: Split | None


def habits(later: Sequence[Played]) -> Habits:
    """Return the habits that show in the moves of a session."""
    given: dict[str, Answer] = {}
    ways: dict[tuple[str, str], str] = {}
    chosen: dict[str, Choose] = {}
    split = None
    for before, move in later:
        turn = before.turn
        if isinstance(turn, Asking) and isinstance(move, Answer) and not turn.given:
            given.setdefault(turn.card, move)
        elif isinstance(turn, Meeting) and turn.stage == "told":
            ways.setdefault((turn.kind, turn.matter), turn.proposal)
        elif isinstance(turn, News) and isinstance(move, Choose):
            chosen[turn.event] = move
        elif isinstance(move, Split):
            split = move
    return Habits(given, ways, chosen, split)


def steady(state: State, kept: Habits) -> Move:
    """Return the default move for a state: what the class would do by its habits."""
    turn = state.turn
    if isinstance(turn, Asking):
        return _answer(state, turn, kept)
    moves = rules.legal(state)
    wanted: Move | None = kept.split
    match turn:
        case Working():
            return _work(state, turn, moves)
        case Tabling():
            return _agenda(moves, kept)
        case Meeting():
            return toward(state, turn, kept.ways.get((turn.kind, turn.matter), ""))
        case News():
            wanted = kept.chosen.get(turn.event)
        case _:
            pass
    return wanted if wanted is not None and moves.allow(wanted) else moves.plain[0]


def toward(state: State, turn: Meeting, way: str, said: Sequence[str] = (), *, studied: bool = False) -> Move:
    """Return the next move of a meeting that ends with `way` adopted, or the first option where it is closed.

    `said` are the opinions that teams hold ("consent", or the pillar in whose name they object): with an objection
    the meeting ends with a vote for `way`. `studied`: an impact study is paid for first.
    """
    moves = rules.legal(state)
    objection = said[turn.team] if turn.team < len(said) else ""
    plan: tuple[Move, ...]
    match turn.stage:
        case "propose":
            plan = (*((Study(),) if studied else ()), Propose(way), PassToVote())
        case "consent":
            plan = (Object(objection),) if objection in state.book.pillar_at else (Consent(),)
        case "amend":
            plan = (PassToVote(),)
        case "vote":
            plan = (Vote(way),)
        case _:
            plan = (Proceed(),)
    return next((move for move in plan if moves.allow(move)), moves.plain[0])


def _work(state: State, turn: Working, moves: rules.Moves) -> Move:
    """Return the next gift of a team that works as it did the last time, or the end of its turn."""
    mine = [item for item in state.given if item.team == turn.team]
    last = [item for item in mine if item.round == mine[-1].round]
    for item in last:
        placed = turn.placed.count((turn.team, item.target))
        if placed < item.tokens and moves.allow(Place(item.target)):
            return Place(item.target)
    return Done()


def _agenda(moves: rules.Moves, kept: Habits) -> Move:
    """Return the agenda that holds most of what the class decided."""
    decided = {matter for _, matter in kept.ways}
    agendas = islice((move for move in moves.plain if isinstance(move, SetAgenda)), _MOST_AGENDAS)
    return max(agendas, key=lambda move: sum(matter in decided for matter in move.matters))


def _answer(state: State, turn: Asking, kept: Habits) -> Move:
    """Return the class's own answer to that question, else a right one where it was mostly right."""
    body = state.book.questions[turn.card].body
    known = kept.given.get(turn.card)
    if known is not None and answers.fits(body, known.value, turn.removed):
        return known
    mostly = sum(item.right for item in state.answers) * 2 >= len(state.answers)
    if mostly:
        return Answer(answers.solution(body))
    wrong = (value for value in answers.possible(body, turn.removed) if not answers.right(body, value))
    return Answer(next(wrong, answers.solution(body)))
