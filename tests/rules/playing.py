"""A game in the hands of a test: moves that must be accepted, moves that must not, and quiet moves in between."""

from __future__ import annotations

import json
from typing import Any, Self

from tiny import MATTERS, QUESTIONS, seats, tiny

from kessessa import rules
from kessessa.rules import State
from kessessa.rules.cards import Matter
from kessessa.rules.codec import decode, encode
from kessessa.rules.happenings import Happening
from kessessa.rules.moves import Move, PassToVote, Proceed, Propose, Skip, Split, Vote
from kessessa.rules.refusal import Refusal
from kessessa.rules.turns import Asking, Meeting, News


class Game:
    """A state and what its last move brought about. `saved`: everything passes through JSON between moves."""

    def __init__(self, state: State, *, saved: bool) -> None:
        self.state = state
        self.saved = saved
        self.happenings: tuple[Happening, ...] = ()

    def _through(self, value: Any) -> Any:
        return decode(json.loads(json.dumps(encode(value))), self.state.book) if self.saved else value

    @property
    def turn(self) -> Any:
        return self.state.turn

    def do(self, *moves: Move) -> Self:
        for move in moves:
            played = rules.play(self.state, self._through(move))
            assert not isinstance(played, Refusal), (move, played.code, self.turn)
            self.state, self.happenings = self._through(played[0]), self._through(played[1])
        return self

    def refuses(self, move: Move) -> str:
        """Return the code with which the move is refused."""
        before = json.dumps(encode(self.state))
        played = rules.play(self.state, move)
        assert isinstance(played, Refusal), move
        assert not rules.legal(self.state).allow(move)
        assert json.dumps(encode(self.state)) == before
        return played.code

    def can(self, move: Move) -> bool:
        return rules.legal(self.state).allow(move)

    def until(self, turn: type, stage: str = "", **fields: object) -> Self:
        """Play quietly on until such a turn comes."""
        wanted = {"stage": stage, **fields} if stage else fields
        for _ in range(500):
            if isinstance(self.turn, turn) and all(getattr(self.turn, name) == it for name, it in wanted.items()):
                return self
            self.do(quiet(self.state))
        raise AssertionError(f"no {turn.__name__} {wanted} came")

    def until_round(self, number: int) -> Self:
        while self.state.round < number:
            self.do(quiet(self.state))
        return self

    def of(self, what: str) -> int:
        """Return a pillar or a resource."""
        book = self.state.book
        at = book.pillar_at.get(what)
        return self.state.pillars[at] if at is not None else self.state.stock[book.resource_at[what]]

    def told(self, kind: type) -> list[Any]:
        return [item for item in self.happenings if isinstance(item, kind)]


def quiet(state: State) -> Move:
    """Return a move that changes as little as can be: reads, skips, gives no time, decides nothing twice."""
    moves = rules.legal(state).plain
    turn = state.turn
    if isinstance(turn, (News, Asking)) or (isinstance(turn, Meeting) and turn.matter and turn.stage == "propose"):
        return Proceed() if isinstance(turn, News) and turn.told else Skip()
    for kind in (Proceed, Split, Propose, PassToVote, Vote):
        for move in moves:
            if type(move) is kind:
                return move
    return moves[-1] if type(moves[-1]).__name__ == "Done" else moves[0]


def calm(**changes: object) -> Any:
    """Return the small scenario without events, questions, matters, debates or money of its own."""
    quietly: dict[str, object] = {
        "events": (),
        "questions": (),
        "matters": (),
        "orientations": (),
        "economy": tiny().economy.evolve(running=(), dues=0, welcome="", neglect=0),
    }
    return tiny(**(quietly | changes))


def matter(name: str) -> Matter:
    return next(card for card in MATTERS if card.id == name)


def asked(name: str) -> Any:
    return next(card for card in QUESTIONS if card.id == f"d/{name}")


def table(count: int) -> tuple[tuple[str, str], ...]:
    return seats(count)
