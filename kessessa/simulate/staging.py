"""Any card of a scenario, ready to be looked at: the state in which it comes up, reached by legal moves. No drawing."""

from __future__ import annotations

from collections.abc import Iterator

from kessessa import rules
from kessessa.rules.moves import Move
from kessessa.rules.record import Record
from kessessa.rules.refusal import Refusal
from kessessa.rules.scenario import Scenario
from kessessa.rules.state import State
from kessessa.rules.turns import Asking, Founding, Meeting, News, Working
from kessessa.simulate.games import bot_move, seats

QUESTIONS, EVENTS, MATTERS, ACTIVITIES, ORIENTATIONS, ROLES = (
    "questions", "events", "matters", "activities", "orientations", "roles",
)  # fmt: skip
KINDS = (MATTERS, EVENTS, ACTIVITIES, ORIENTATIONS, ROLES, QUESTIONS)
_MOST_MOVES = 400
TEAMS = 4


def cards(scenario: Scenario) -> Iterator[tuple[str, str]]:
    """Yield the kind and the id of each card that can be staged, in order; of roles one, since they share a screen."""
    for kind in KINDS:
        for card in getattr(scenario, kind)[: 1 if kind == ROLES else None]:
            yield kind, card.id


def only(scenario: Scenario, kind: str, name: str) -> Scenario:
    """Return the scenario with a card of its kind alone, asking for nothing, so that it comes up at once.

    Raises KeyError where there is no such card.
    """
    wanted = [card for card in getattr(scenario, kind) if card.id == name]
    if not wanted:
        raise KeyError(name)
    card: Record = wanted[0]
    if kind in {EVENTS, MATTERS}:
        return scenario.evolve(**{kind: (card.evolve(when=None),)})
    if kind == QUESTIONS:
        return scenario.evolve(questions=(card,))
    if kind == ORIENTATIONS:
        return scenario.evolve(all_for_one=(1,))
    return scenario.evolve(opened=(name,)) if kind == ACTIVITIES else scenario


def moves_to(scenario: Scenario, kind: str, name: str, seed: int) -> tuple[Move, ...] | None:
    """Return moves after which a card is on the table, in a game of `only` it with four teams of standard length.

    None where bots do not get there. Raises KeyError where there is no such card.
    """
    state = rules.start(only(scenario, kind, name), seats(scenario, TEAMS), seed, "standard")
    moves: list[Move] = []
    while not _is_up(state, kind, name):
        moves.append(bot_move(state, seed))
        result = rules.play(state, moves[-1])
        if isinstance(result, Refusal) or len(moves) > _MOST_MOVES:
            return None
        state = result[0]
    return tuple(moves)


def _is_up(state: State, kind: str, name: str) -> bool:
    turn = state.turn
    match kind:
        case "questions":
            return isinstance(turn, Asking) and turn.card == name
        case "events":
            return isinstance(turn, News) and turn.event == name and not turn.told
        case "matters":
            return isinstance(turn, Meeting) and turn.matter == name and turn.stage in {"risk", "propose"}
        case "orientations":
            return isinstance(turn, Meeting) and turn.kind == "orientation" and turn.stage in {"risk", "propose"}
        case "activities":
            return isinstance(turn, Working)
    return isinstance(turn, Founding)
