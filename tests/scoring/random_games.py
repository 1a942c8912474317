"""Whole games of the tiny scenario, played at random and kept, told by seed and teams."""

from __future__ import annotations

from functools import cache

from tiny import seats, tiny

from kessessa import rules
from kessessa.rules.book import Book
from kessessa.rules.chance import below
from kessessa.rules.state import State
from kessessa.rules.turns import Ended
from kessessa.scoring.habits import Played

BOOK = Book(tiny())


@cache
def played(seed: int, teams: int) -> tuple[tuple[Played, ...], State]:
    """Play a random game and return its moves with the states before them, and its end."""
    state = rules.start(BOOK, seats(teams), seed, "standard")
    chance, history = seed, []
    while not isinstance(state.turn, Ended):
        moves = rules.legal(state).every()
        at, chance = below(chance, len(moves))
        after = rules.play(state, moves[at])
        assert not isinstance(after, rules.Refusal)
        history.append((state, moves[at]))
        state = after[0]
    return tuple(history), state
