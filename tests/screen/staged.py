"""Tables staged at one state for tests of scenes: they play like a session's, and remember the moves."""

from __future__ import annotations

from robot import shipped

from kessessa import rules
from kessessa.rules import answers
from kessessa.rules.cards import Question
from kessessa.rules.happenings import Happening
from kessessa.rules.moves import Move
from kessessa.rules.refusal import Refusal
from kessessa.rules.state import State
from kessessa.rules.turns import Asking
from kessessa.session.record import Note, Opening
from kessessa.session.table import Table
from kessessa.simulate.games import seats


class Staged:
    """A table at one state, which remembers the moves that were played."""

    notes: tuple[Note, ...] = ()

    def __init__(self, state: State) -> None:
        self.state = state
        self.moves: list[Move] = []

    def play(self, move: Move) -> tuple[Happening, ...] | Refusal:
        result = rules.play(self.state, move)
        if isinstance(result, Refusal):
            return result
        self.state = result[0]
        self.moves.append(move)
        return result[1]


class Sitting:
    """A session around a staged table."""

    def __init__(self, table: Staged) -> None:
        self.table = table

    def warnings(self, _language: str) -> tuple[str, ...]:
        return ()

    def unsaved(self, _language: str) -> str:
        return ""

    def close(self) -> None:
        pass


def at_a_question() -> State:
    scenario = shipped()
    table = Table(Opening(scenario, seats(scenario, 4), 7, "short"))
    while not isinstance(table.state.turn, Asking):
        assert not isinstance(table.play(rules.legal(table.state).every()[0]), Refusal)
    return table.state


def asking(card: Question, state: State, **more: object) -> State:
    """Ask a card, its lines laid out from the last to the first."""
    turn = state.turn
    assert isinstance(turn, Asking)
    shown = tuple(reversed(range(answers.size(card.body))))
    return state.evolve(turn=turn.evolve(card=card.id, shown=shown, **more))
