"""A player that throws the same dice in the same place: what it plays depends on seed and place alone."""

from __future__ import annotations

import hashlib

from tiny import seats, tiny

from kessessa import rules
from kessessa.rules.moves import Move
from kessessa.rules.refusal import Refusal
from kessessa.rules.state import State
from kessessa.rules.turns import Ended
from kessessa.session.record import Opening
from kessessa.session.table import Table


def opening(seed: int = 1, teams: int = 3, length: str = "short") -> Opening:
    return Opening(tiny(), seats(teams), seed, length)


def throw(seed: int, place: int, sides: int) -> int:
    digest = hashlib.sha256(f"{seed}/{place}".encode()).digest()
    return int.from_bytes(digest[:8]) % sides


def pick(state: State, seed: int, place: int) -> Move:
    moves = rules.legal(state).every()
    return moves[throw(seed, place, len(moves))]


def over(table: Table) -> bool:
    return isinstance(table.state.turn, Ended)


def step(table: Table, seed: int) -> None:
    played = table.play(pick(table.state, seed, len(table.history)))
    assert not isinstance(played, Refusal)


def play_on(table: Table, seed: int, moves: int = 10_000) -> None:
    for _ in range(moves):
        if over(table):
            return
        step(table, seed)
