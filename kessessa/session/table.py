"""The table: the game under way, its history, undo, and the notes beside it. It keeps values and writes nothing.

What is legal is the rules' business; where lines are kept is the journal's, a port given from outside.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Protocol

from kessessa import rules
from kessessa.rules.happenings import Happening
from kessessa.rules.moves import Move, Proceed, Replace
from kessessa.rules.refusal import Refusal
from kessessa.rules.state import State
from kessessa.rules.turns import Asking, Ended, Reveal
from kessessa.session.debrief import HERE, debrief
from kessessa.session.record import (
    GameRecord,
    Line,
    Mark,
    Note,
    Opening,
    Played,
    Undone,
    fingerprint,
    start,
)


class Journal(Protocol):
    """Where the lines of a session are kept, one by one, before anything is shown."""

    def append(self, line: Line, mark: Mark) -> None:
        """Keep one line; `mark` tells where the game stands after it."""


class Forgetful:
    """A journal that keeps nothing: for replays, and for games that nobody wants to resume."""

    def append(self, line: Line, mark: Mark) -> None:
        """Let the line go."""


@dataclass(frozen=True, slots=True)
class Step:
    """A move of the history and the state in which it was played."""

    before: State
    move: Move
    automatic: bool = False


@dataclass(frozen=True, slots=True)
class TakenBack:
    """What an undo takes back: decisions, newest first, and the state where it lands.

    `replaces`: an answer had been shown, so its question will be replaced when it is asked again.
    """

    decisions: tuple[Move, ...]
    lands: State
    replaces: bool


@dataclass(frozen=True, slots=True)
class Seated:
    """A table opened from lines: how many of them fitted, and the answer to the first that did not."""

    table: Table
    read: int
    refusal: Refusal | None = None


class Table:
    """A game under way. `opening` is what it starts from, `journal` gets every line of it."""

    def __init__(self, opening: Opening, journal: Journal | None = None) -> None:
        """Open a new game."""
        self.opening = opening
        self.journal: Journal = Forgetful() if journal is None else journal
        self._state = start(opening)
        self._steps: list[Step] = []
        self._notes: list[Note] = []
        self._spoiled: set[str] = set()

    @classmethod
    def reopen(cls, opening: Opening, lines: Iterable[Line]) -> Seated:
        """Replay the lines of a journal, as far as they fit; the table's journal keeps nothing yet.

        Give the table its journal, then call `settle`: a cut may have fallen between an undo and the new question.
        """
        table = cls(opening)
        read = 0
        for line in lines:
            refusal = table._accept(line)
            if refusal is not None:
                return Seated(table, read, refusal)
            read += 1
        return Seated(table, read)

    @property
    def state(self) -> State:
        """The state now."""
        return self._state

    @property
    def history(self) -> tuple[Step, ...]:
        """Every move that counts, oldest first, without what was undone."""
        return tuple(self._steps)

    @property
    def notes(self) -> tuple[Note, ...]:
        """Every note, oldest first."""
        return tuple(self._notes)

    @property
    def spoiled(self) -> frozenset[str]:
        """Questions whose answer was shown and then undone: the table replaces them when they are asked."""
        return frozenset(self._spoiled)

    @property
    def record(self) -> GameRecord:
        """The game as it can be played again."""
        opening = self.opening
        return GameRecord(
            rules_version=rules.VERSION,
            scenario=fingerprint(opening.scenario),
            teams=opening.teams,
            seed=opening.seed,
            length=opening.length,
            without=opening.without,
            moves=tuple(step.move for step in self._steps),
            again=opening.again,
        )

    def play(self, move: Move) -> tuple[Happening, ...] | Refusal:
        """Play a move and return what it brought about, or why it was refused (nothing has changed then)."""
        brought = self._step(move)
        return brought if isinstance(brought, Refusal) else (*brought, *self.settle())

    def note(self, note: Note) -> None:
        """Keep a note beside the game."""
        self._notes.append(note)
        self.journal.append(note, self._mark(self._state))

    @property
    def undoable(self) -> int:
        """How many decisions can be undone."""
        return len(self._landings())

    def would_undo(self, decisions: int = 1) -> TakenBack | None:
        """Return what undoing so many decisions (at least 1) would take back; None where there are not as many."""
        landings = self._landings()
        if not 1 <= decisions <= len(landings):
            return None
        first = landings[-decisions]
        undone = self._steps[first:]
        taken = tuple(step.move for step in reversed(undone) if _decides(step)) or (undone[-1].move,)
        return TakenBack(taken, undone[0].before, bool(self._shown_since(first)))

    def undo(self, decisions: int = 1) -> TakenBack | None:
        """Take back so many decisions (at least 1), with all that followed from them.

        Returns what was taken back, or None (and nothing changes) where there are not as many.
        """
        taken = self.would_undo(decisions)
        if taken is None:
            return None
        moves = len(self._steps) - self._landings()[-decisions]
        self.journal.append(Undone(moves), self._mark(taken.lands))
        self._take_back(moves)
        self.settle()
        return taken

    def settle(self) -> tuple[Happening, ...]:
        """Replace the open question as long as its answer has been shown before; return what that brought about.

        When no other question is left the open one stays.
        """
        brought: list[Happening] = []
        met: set[str] = set()
        while isinstance(turn := self._state.turn, Asking) and turn.card in self._spoiled - met:
            met.add(turn.card)
            happened = self._step(Replace(), automatic=True)
            if isinstance(happened, Refusal):
                break
            brought.extend(happened)
        return tuple(brought)

    def _step(self, move: Move, *, automatic: bool = False) -> tuple[Happening, ...] | Refusal:
        after = rules.play(self._state, move)
        if isinstance(after, Refusal):
            return after
        state, happened = after
        self.journal.append(Played(move, automatic), self._mark(state))
        self._steps.append(Step(self._state, move, automatic))
        self._state = state
        return happened

    def _take_back(self, moves: int) -> None:
        first = len(self._steps) - moves
        self._spoiled |= self._shown_since(first)
        self._state = self._steps[first].before
        del self._steps[first:]

    def _shown_since(self, first: int) -> set[str]:
        states = [step.before for step in self._steps[first + 1 :]] + [self._state]
        return {state.turn.card for state in states if isinstance(state.turn, Reveal)}

    def _landings(self) -> list[int]:
        """Return the indexes of the steps that an undo can go back to: the first one, and each decision."""
        return [index for index, step in enumerate(self._steps) if index == 0 or _decides(step)]

    def _mark(self, state: State) -> Mark:
        said = debrief(self._notes, len(state.teams))
        return Mark(state.round, state.rounds, isinstance(state.turn, Ended), said.step == HERE)

    def _accept(self, line: Line) -> Refusal | None:
        """Take in a line of a journal; it is not written again."""
        match line:
            case Played(move, automatic):
                brought = self._step(move, automatic=automatic)
                return brought if isinstance(brought, Refusal) else None
            case Undone(moves):
                if moves > len(self._steps):
                    return Refusal("unknown", str(moves))
                self._take_back(moves)
            case Note():
                self._notes.append(line)
        return None


def _decides(step: Step) -> bool:
    """Return whether somebody had a choice there; a helper's answer goes with the first team's to one question."""
    helping = isinstance(step.before.turn, Asking) and bool(step.before.turn.given)
    return not (step.automatic or helping or isinstance(step.move, Proceed))
