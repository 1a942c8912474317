"""Somebody who plays by typing: turns a bot's moves into what a person would type at this point."""

from __future__ import annotations

from collections.abc import Callable

from kessessa.rules import work
from kessessa.rules.moves import Answer, Done, Move, Place, SetAgenda, Split, TakeBack
from kessessa.rules.state import State
from kessessa.rules.turns import Ended
from kessessa.session.table import Table
from kessessa.session.views import face
from kessessa.simulate.games import bot_move
from kessessa.terminal.choosing import choices, extras
from kessessa.terminal.game import Conversation
from kessessa.terminal.typing_answers import is_typed


class Typist:
    """Answers every prompt; `lines` is all that was said to them, prompts included."""

    def __init__(self, seat: Table, choose: Callable[[State], Move] | None = None) -> None:
        self.seat = seat
        self.lines: list[str] = []
        self.secrets = 0
        self.typed: list[str] = []
        self._choose = choose or (lambda state: bot_move(state, seat.opening.seed))
        self._next: list[str] = []

    def say(self, line: str) -> None:
        self.lines.append(line)

    def ask(self, prompt: str) -> str | None:
        self.lines.append(prompt)
        state = self.seat.state
        if isinstance(state.turn, Ended):
            return "fiers" if prompt.startswith(("Un mot", "One word")) else ""
        if not self._next:
            self._next = words_for(state, self._choose(state))
        self.typed.append(self._next[0])
        return self._next.pop(0)

    def ask_secret(self, prompt: str) -> str | None:
        self.secrets += 1
        return self.ask(prompt)


def words_for(state: State, move: Move) -> list[str]:
    """Return the lines that somebody types to play a move."""
    beside = [other for _, other in extras(state, "fr")]
    if move in beside:
        return ["p", str(beside.index(move) + 1)]
    if is_typed(state):
        return [_typed(state, move)]
    return [str([other for _, other in choices(state, "fr")].index(move) + 1)]


def _typed(state: State, move: Move) -> str:
    match move:
        case Done():
            return "0"
        case Place(target) | TakeBack(target):
            number = work.targets(state).index(target) + 1
            return str(number if isinstance(move, Place) else -number)
        case SetAgenda(matters):
            names = [item.matter for item in state.table]
            return ", ".join(str(names.index(name) + 1) for name in matters)
        case Split(reserves, members, project):
            return f"{reserves} % {members} % {project} %"
        case Answer(value):
            return _answer(state, value)
    raise AssertionError(move)


def _answer(state: State, value: tuple[int, ...]) -> str:
    shown = face(state)
    assert shown is not None
    if shown.kind == "estimate":
        return str(value[0])
    order = [at for at, _ in shown.lines if at not in shown.removed]
    return " ".join(str(order.index(at) + 1) for at in value)


def converse(seat: Table, typist: Typist, language: str = "fr") -> Conversation:
    return Conversation(seat, typist.say, typist.ask, typist.ask_secret, language)
