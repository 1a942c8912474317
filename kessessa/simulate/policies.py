"""Two simple ways to play, and what every policy is. The one that plays well lives in `cooperative`."""

from __future__ import annotations

from typing import Protocol

from kessessa.rules.chance import below
from kessessa.rules.forecast import forecast, of_way
from kessessa.rules.legal import Moves
from kessessa.rules.moves import (
    Choose,
    Consent,
    Done,
    Move,
    PassToVote,
    Place,
    Propose,
    SetAgenda,
    Split,
    TakeBack,
    Vote,
)
from kessessa.rules.scenario import TREASURY
from kessessa.rules.state import State
from kessessa.rules.turns import Asking, Meeting, News, Working
from kessessa.rules.work import ACTIVITY, REST, WORK
from kessessa.simulate.answering import SKILL, answer
from kessessa.simulate.prospects import opened_by, remaining, sites_of

NOTHING = -(10**9)
"""Less than any sum of money."""


class Policy(Protocol):
    """A way to play: one move for whoever's turn it is. The same arguments give the same move."""

    def choose(self, state: State, moves: Moves, chance: int) -> tuple[Move, int]:
        """Return one of the legal `moves`, and the policy's next chance."""


class Random:
    """Takes any move, each as likely; an answer to the open question counts as one. Never takes a token back."""

    def __init__(self, skill: int = SKILL) -> None:
        """Take the number of right answers in a hundred."""
        self.skill = skill

    def choose(self, state: State, moves: Moves, chance: int) -> tuple[Move, int]:
        """Return any legal move."""
        turn = state.turn
        plain = moves.plain
        if isinstance(turn, Asking):
            drawn, chance = below(chance, len(plain) + 1)
            return (plain[drawn], chance) if drawn < len(plain) else answer(state, turn, self.skill, chance)
        if len(plain) == 1:
            return plain[0], chance
        if isinstance(turn, Working):
            plain = tuple(move for move in plain if type(move) is not TakeBack)
        drawn, chance = below(chance, len(plain))
        return plain[drawn], chance


class MoneyGreedy:
    """Looks at the till only: takes the option that brings most, staffs what pays, never association life."""

    def __init__(self, skill: int = SKILL) -> None:
        """Take the number of right answers in a hundred."""
        self.skill = skill

    def choose(self, state: State, moves: Moves, chance: int) -> tuple[Move, int]:
        """Return the legal move after which most money is expected."""
        turn = state.turn
        if isinstance(turn, Asking):
            return answer(state, turn, self.skill, chance)
        if len(moves.plain) == 1:
            return moves.plain[0], chance
        if isinstance(turn, Meeting):
            return self._decide(state, turn, moves), chance
        return max(moves.plain, key=lambda move: self._of_move(state, move)), chance

    def _of_move(self, state: State, move: Move) -> int:
        """Return what a move is worth to the till; a move that has nothing to do with it comes last."""
        turn = state.turn
        if isinstance(turn, Working):
            return self._of_place(state, move)
        if isinstance(move, Choose) and isinstance(turn, News):
            return self.money(state, turn.event, move.way)
        if isinstance(move, SetAgenda):
            ways = state.book.ways
            return sum(max(self.money(state, name, way) for way in ways[name]) for name in move.matters)
        return move.reserves if isinstance(move, Split) else NOTHING

    def money(self, state: State, card: str, way: str) -> int:
        """Return the euros that an option brings until the end, what it opens included."""
        option = state.book.ways[card].get(way)
        if option is None:
            return 0
        coming = dict(of_way(option)).get(TREASURY, 0) - option.cost
        for activity, wait in opened_by(state, option):
            coming += self.income(state, activity) * max(0, remaining(state) - wait)
        return coming

    def income(self, state: State, activity: str) -> int:
        """Return the euros that an activity brings in one round."""
        return dict(forecast(state.book.activities[activity].each_round)).get(TREASURY, 0)

    def _decide(self, state: State, turn: Meeting, moves: Moves) -> Move:
        best: Move = moves.plain[0]
        most = NOTHING
        for move in moves.plain:
            if isinstance(move, (Propose, Vote)):
                coming = self.money(state, turn.matter, move.way) if turn.matter else self._of_course(state, move.way)
            elif isinstance(move, (Consent, PassToVote)):
                coming = -NOTHING
            else:
                continue
            if coming > most:
                best, most = move, coming
        return best

    def _of_course(self, state: State, name: str) -> int:
        course = state.book.orientations[name]
        now = dict(forecast(course.effects)).get(TREASURY, 0)
        each = dict(forecast(course.each_round)).get(TREASURY, 0)
        return now + each * remaining(state) + course.income - course.charges

    def _of_place(self, state: State, move: Move) -> int:
        if isinstance(move, Done):
            return 0
        if not isinstance(move, Place) or move.target == REST:
            return -1
        if move.target.startswith(ACTIVITY):
            return self.income(state, move.target[len(ACTIVITY) :])
        if move.target.startswith(WORK):
            opens = sites_of(state).get(move.target[len(WORK) :], "")
            return self.income(state, opens) if opens else 1
        return -1
