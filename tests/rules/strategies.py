"""Generators for property tests: games to begin, moves that could be tried, and walks through a game.

Every new move joins `attempts`, so that what must be refused is tried too.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from itertools import permutations

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from tiny import PILLARS, seats, text, tiny

from kessessa import rules
from kessessa.rules import State
from kessessa.rules.book import Book
from kessessa.rules.chance import below, word
from kessessa.rules.effects import Range
from kessessa.rules.legal import Moves
from kessessa.rules.moves import (
    Answer,
    BringBack,
    CallAid,
    Choose,
    Consent,
    Done,
    Halve,
    Move,
    NameRisk,
    Object,
    PassToVote,
    Place,
    Proceed,
    Propose,
    Replace,
    SetAgenda,
    SetAside,
    SetLevel,
    SetRounds,
    Skip,
    Split,
    Study,
    TakeBack,
    UsePower,
    Vote,
)
from kessessa.rules.scenario import LENGTHS, College, Danger
from kessessa.rules.turns import Ended

BOOKS = tuple(
    Book(scenario)
    for scenario in (
        tiny(),
        tiny(decisions="majority", opened=("cafe",), all_for_one=(1, 2)),
        tiny(decisions="colleges", colleges=tuple(College(str(at), text("c"), 30 + 5 * at) for at in range(3))),
        tiny(
            orientations=(),
            matters_at_start=5,
            dangers=(
                Danger("alone", Range("members", most=8), 3, text("t"), text("w"), text("e"), text("a")),
                Danger("worn", Range("environment", most=3), 1, text("t"), text("w"), text("e"), text("a")),
            ),
        ),
    )
)
FACILITATOR_EVERY = 12

games = settings(
    max_examples=500, deadline=None, derandomize=True, database=None, suppress_health_check=[HealthCheck.too_slow]
)
some_games = settings(games, max_examples=100)


@dataclass(frozen=True)
class Beginning:
    """What a game is begun with, and the chance by which a walk through it chooses."""

    book: int
    teams: int
    length: str
    seed: int
    chance: int

    def state(self) -> State:
        return rules.start(BOOKS[self.book], seats(self.teams), self.seed, self.length)


def beginning(number: int) -> Beginning:
    """Spread one number over all that a game is begun with, each value as likely."""
    book, chance = below(number, len(BOOKS))
    teams, chance = below(chance, 6)
    length, chance = below(chance, len(LENGTHS))
    seed, chance = word(chance)
    return Beginning(book, teams + 1, LENGTHS[length], seed, chance)


beginnings = st.integers(0, (1 << 64) - 1).map(beginning)


def attempts(book: Book) -> tuple[Move, ...]:
    """Return moves of every kind, with values that fit somewhere, nowhere, or only at another time."""
    return _attempts(BOOKS.index(book))


@cache
def _attempts(at: int) -> tuple[Move, ...]:
    tale = BOOKS[at].scenario
    matters = [card.id for card in tale.matters]
    ways = ["a", "b", "c", "yes", "no", "", "zzz", *(card.id for card in tale.orientations)]
    sites = ["cafe-site", "plot", "zzz"]
    places = ["life", "rest", "", "zzz", "work:", "activity:", "activity:zzz"]
    places += [f"work:{name}" for name in sites] + [f"activity:{card.id}" for card in tale.activities]
    values = [
        (),
        (0,),
        (1,),
        (2,),
        (9,),
        (-1,),
        (40,),
        (41,),
        (0, 1),
        (1, 0),
        (0, 0),
        (0, 1, 2),
        (2, 1, 0),
        (0, 1, 2, 3),
    ]
    numbers = range(-1, 8)
    targets = ["", "zzz", *PILLARS, *sites, *matters, *map(str, range(6))]
    return (
        Proceed(), Halve(), Study(), Consent(), PassToVote(), Done(), Skip(), Replace(),
        *(Answer(value) for value in values),
        *(kind(way) for kind in (Choose, Propose, Vote) for way in ways),
        *(kind(team) for kind in (CallAid, SetAside, BringBack) for team in numbers),
        *(kind(pillar) for kind in (NameRisk, Object) for pillar in (*PILLARS, "treasury", "")),
        *(kind(place) for kind in (Place, TakeBack) for place in places),
        *(SetAgenda(chosen) for size in range(3) for chosen in permutations(matters, size)),
        SetAgenda(("zzz",)), SetAgenda((matters[0], matters[0])), SetAgenda((matters[0], "zzz")),
        *(SetLevel(shift) for shift in (-2, -1, 0, 1, 2)),
        *(SetRounds(rounds) for rounds in (-1, 0, 1, 2, 3, 5, 8, 12, 13)),
        *(Split(*parts) for parts in ((60, 0, 40), (60, 15, 25), (100, 0, 0), (55, 0, 45), (60, 20, 20), (62, 0, 38))),
        *(Split(*parts) for parts in ((60, -5, 45), (110, 0, -10), (60, 0, 30), (0, 0, 0))),
        *(UsePower(team, target) for team in numbers for target in targets),
    )  # fmt: skip


def allowed(state: State, moves: Moves, move: Move) -> bool:
    """Return whether the move is told to be possible, for a team or for the facilitator."""
    return moves.allow(move) or move in rules.for_facilitator(state)


def draw(items: tuple[Move, ...], chance: int) -> tuple[Move, int]:
    drawn, chance = below(chance, len(items))
    return items[drawn], chance


def walk(begun: Beginning, facilitator: int = FACILITATOR_EVERY) -> Iterator[tuple[State, Move, State]]:
    """Yield every step of a game in which any legal move may come, the facilitator's now and then.

    A refusal of a move that was told to be legal fails here.
    """
    state, chance = begun.state(), begun.chance
    while not isinstance(state.turn, Ended):
        choices = rules.legal(state).every()
        drawn, chance = below(chance, facilitator or FACILITATOR_EVERY)
        apart = rules.for_facilitator(state) if facilitator and not drawn else ()
        if apart:
            one, chance = draw(tuple({type(move): move for move in apart}.values()), chance)
            choices = tuple(move for move in apart if type(move) is type(one))
        move, chance = draw(choices, chance)
        played = rules.play(state, move)
        assert not isinstance(played, rules.Refusal), (move, played.code, state.turn)
        yield state, move, played[0]
        state = played[0]
