"""The record of a game and the lines of its journal, as values and as plain JSON. Nothing is written here.

A game is its scenario, teams, seed, length and moves: playing them again gives the same state to the last bit.
"""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass
from typing import Any

from kessessa import rules
from kessessa.rules.codec import Plain, UnreadableError, decode, encode
from kessessa.rules.moves import Move
from kessessa.rules.refusal import Refusal
from kessessa.rules.scenario import Scenario
from kessessa.rules.state import State
from kessessa.rules.turns import NOBODY


@dataclass(frozen=True, slots=True)
class Opening:
    """What a game starts from. `teams` are (team id, role id); `length` is short, standard or long.

    Cards that carry a tag of `without` are left out; questions of `again`, missed in an earlier game, come back first.
    """

    scenario: Scenario
    teams: tuple[tuple[str, str], ...]
    seed: int
    length: str
    without: tuple[str, ...] = ()
    again: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Played:
    """A move was played; `automatic` where the table did it by itself (a question replaced after an undo)."""

    move: Move
    automatic: bool = False


@dataclass(frozen=True, slots=True)
class Undone:
    """The last `moves` moves were taken back, automatic ones included."""

    moves: int


@dataclass(frozen=True, slots=True)
class Note:
    """Something said beside the game: a word of the debrief, a choice of the facilitator. It changes no state."""

    topic: str
    text: str = ""
    team: int = NOBODY


Line = Played | Undone | Note


@dataclass(frozen=True, slots=True)
class Mark:
    """Where the session stands after a line, so that a list of sessions need not replay them.

    `over`: the game has ended. `debriefed`: the debrief has reached its last step.
    """

    round: int
    rounds: int
    over: bool
    debriefed: bool = False


@dataclass(frozen=True, slots=True)
class GameRecord:
    """A whole game without its undone moves. `scenario` is the scenario's fingerprint."""

    rules_version: int
    scenario: str
    teams: tuple[tuple[str, str], ...]
    seed: int
    length: str
    without: tuple[str, ...]
    moves: tuple[Move, ...]
    again: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Replayed:
    """The state reached after `played` moves; `refusal` answers the move at that index, where one did not fit."""

    state: State
    played: int
    refusal: Refusal | None = None


def fingerprint(value: State | Scenario) -> str:
    """Return the SHA-256 of a value's plain form, in hexadecimal. A state's does not cover its scenario."""
    text = json.dumps(encode(value), ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return hashlib.sha256(text.encode()).hexdigest()


def start(opening: Opening) -> State:
    """Return the first state of a game.

    Raises ValueError for an unknown length or an impossible number of teams.
    """
    without = frozenset(opening.without)
    return rules.start(opening.scenario, opening.teams, opening.seed, opening.length, without, opening.again)


def replay(record: GameRecord, scenario: Scenario) -> Replayed:
    """Play a record again, as far as it fits.

    Raises ValueError where the record belongs to another scenario.
    """
    if record.scenario != fingerprint(scenario):
        raise ValueError("the record belongs to another scenario")
    state = start(Opening(scenario, record.teams, record.seed, record.length, record.without, record.again))
    for index, move in enumerate(record.moves):
        after = rules.play(state, move)
        if isinstance(after, Refusal):
            return Replayed(state, index, after)
        state = after[0]
    return Replayed(state, len(record.moves))


def plain_line(line: Line) -> dict[str, Plain]:
    """Return the plain JSON form of a line."""
    match line:
        case Played(move, automatic):
            plain: dict[str, Plain] = {"do": "play", "move": encode(move)}
            return {**plain, "automatic": True} if automatic else plain
        case Undone(moves):
            return {"do": "undo", "moves": moves}
        case Note(topic, text, team):
            return {"do": "note", "topic": topic, "text": text, "team": team}


def line_from(plain: dict[str, Any]) -> Line:
    """Return the line of a plain form.

    Raises UnreadableError where it is none.
    """
    match plain:
        case {"do": "play", "move": held}:
            move = decode(held)
            if not isinstance(move, Move):
                raise UnreadableError("a move was expected")
            return Played(move, plain.get("automatic") is True)
        case {"do": "undo", "moves": int(moves)} if moves > 0:
            return Undone(moves)
        case {"do": "note", "topic": str(topic), "text": str(text), "team": int(team)}:
            return Note(topic, text, team)
    raise UnreadableError("this line is neither a move, an undo nor a note")
