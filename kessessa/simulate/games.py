"""One game played by bots, from the founding to its end, and what came of it."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from kessessa import rules
from kessessa.rules.book import Book
from kessessa.rules.chance import word
from kessessa.rules.moves import Move
from kessessa.rules.record import Record, record
from kessessa.rules.refusal import Refusal
from kessessa.rules.scenario import Scenario
from kessessa.rules.state import State
from kessessa.rules.turns import Asking, Ended
from kessessa.simulate.cooperative import Cooperative
from kessessa.simulate.greedy import MoneyGreedy, PillarGreedy
from kessessa.simulate.policies import FollowCrowd, Policy, Random

EMBLEMS = ("gemmeurs", "echassiers", "palombes", "oyats", "abeilles", "vagues")
POLICIES: dict[str, Policy] = {
    "random": Random(),
    "crowd": FollowCrowd(),
    "money": MoneyGreedy(),
    "cooperative": Cooperative(),
}
PILLAR = "pillar:"
"""Followed by a pillar's id: the policy that wants this pillar only."""

_MASK = (1 << 64) - 1


@record
class Result(Record):
    """How a game of bots ended. `ending` and `stars` as in `turns.Ended`; money in euros, pillars in order."""

    policy: str
    teams: int
    length: str
    seed: int
    ending: str
    stars: int
    rounds: int
    moves: int
    treasury: int
    pillars: tuple[int, ...]


class StuckError(RuntimeError):
    """A game of bots that does not go on: no legal move, a refused one, or no end in sight."""


MOST_MOVES = 5000


@cache
def policy_called(name: str) -> Policy:
    """Return the policy of that name: one of `POLICIES`, or `pillar:` and a pillar's id. Raises KeyError for others."""
    return PillarGreedy(name[len(PILLAR) :]) if name.startswith(PILLAR) else POLICIES[name]


def policies_of(scenario: Scenario) -> tuple[str, ...]:
    """Return every way to play a scenario, from chance to cooperation."""
    return ("random", "crowd", "money", *(PILLAR + pillar.id for pillar in scenario.pillars), "cooperative")


def seats(scenario: Scenario, teams: int) -> tuple[tuple[str, str], ...]:
    """Return as many (emblem, role) pairs, roles in the scenario's order (none where it has none)."""
    roles = [role.id for role in scenario.roles] or [""]
    return tuple((EMBLEMS[at], roles[at % len(roles)]) for at in range(teams))


def own_chance(seed: int) -> int:
    """Return the chance that a policy begins with: from the game's seed, apart from the game's own draws."""
    return word(word(seed & _MASK)[0])[0]


def steps(state: State, policy: Policy, seed: int) -> Iterator[tuple[Move, State]]:
    """Play a game on to its end and yield each move with the state that it leads to.

    Raises StuckError where the game does not go on.
    """
    chance = own_chance(seed)
    for _ in range(MOST_MOVES):
        if type(state.turn) is Ended:
            return
        moves = rules.legal(state)
        if not moves.plain and moves.body is None:
            raise StuckError(f"nothing can be done in round {state.round}: {state.turn!r}")
        move, chance = policy.choose(state, moves, chance)
        played = rules.play(state, move)
        if isinstance(played, Refusal):
            raise StuckError(f"{move!r} is refused: {played.code}")
        state = played[0]
        yield move, state
    raise StuckError(f"no end after {MOST_MOVES} moves")


def play_game(scenario: Scenario | Book, policy: str, teams: int, length: str, seed: int) -> Result:
    """Play one whole game, all teams under the policy of that name; the same arguments give the same result.

    Raises StuckError where the scenario leads nowhere, ValueError or KeyError for an impossible game.
    """
    book = scenario if isinstance(scenario, Book) else Book(scenario)
    state = rules.start(book, seats(book.scenario, teams), seed, length)
    count = 0
    for _, now in steps(state, policy_called(policy), seed):
        state = now
        count += 1
    return result_of(state, policy, seed, count)


def result_of(state: State, policy: str, seed: int, moves: int) -> Result:
    """Return how a game that is over ended."""
    end = state.turn
    assert isinstance(end, Ended)  # noqa: S101  games of bots stop nowhere else
    return Result(
        policy, len(state.teams), state.length, seed, end.ending, end.stars, state.round, moves,
        state.stock[state.book.treasury], state.pillars,
    )  # fmt: skip


_BOT = Cooperative()


def bot_move(state: State, seed: int) -> Move:
    """Return what a bot does now, for a team that asks for it or a demonstration: cooperative play.

    The same state and seed give the same move. Raises StuckError where nothing can be done.
    """
    moves = rules.legal(state)
    if not moves.plain and moves.body is None:
        raise StuckError("nothing can be done")
    given = len(state.turn.given) if isinstance(state.turn, Asking) else 0
    place = (seed ^ state.chance) + state.round * 8 + given
    return _BOT.choose(state, moves, own_chance(place))[0]
