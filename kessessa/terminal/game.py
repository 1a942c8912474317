"""The conversation of the text version: tell, number, ask, play, until the session ends or is left."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

from kessessa.language import pick, table
from kessessa.rules.moves import Move
from kessessa.rules.refusal import Refusal
from kessessa.rules.turns import Ended
from kessessa.session.table import Table
from kessessa.session.views import face, notes_to_read
from kessessa.terminal.choosing import choices, for_facilitator
from kessessa.terminal.debriefing import debrief_lines
from kessessa.terminal.telling import heading, laid_out, status, tell
from kessessa.terminal.typing_answers import instruction, is_typed, parsed

UNDO, FACILITATOR, LANGUAGE, AGAIN, QUIT = "a", "f", "l", "r", "q"


@dataclass
class Conversation:
    """One session in text. `say` prints a line, `ask` reads one (None: nothing more will come)."""

    seat: Table
    say: Callable[[str], None]
    ask: Callable[[str], str | None]
    language: str = "fr"
    _heading: str = field(default="", init=False)

    def run(self) -> bool:
        """Play until the end (True) or until it is left (False); every move is already kept by then."""
        self.say(pick(table.HOW, self.language))
        while not isinstance(self.seat.state.turn, Ended):
            self._show()
            if not self._one_answer():
                self.say(pick(table.KEPT, self.language))
                return False
        self._show()
        for line in debrief_lines(self.seat, self.language):
            self.say(line)
        return True

    def _show(self) -> None:
        """Say where we are (when that changed), then what lies before the players, then the numbered choices."""
        state, language = self.seat.state, self.language
        head = heading(state, language)
        if head != self._heading:
            self.say("")
            self.say(head)
            for line in status(state, language):
                self.say(line)
            self._heading = head
        self.say("")
        for line in tell(state, language):
            self.say(line)
        numbered = choices(state, language)
        if is_typed(state):
            self._show_typed(numbered)
        elif not isinstance(state.turn, Ended):
            for number, (words, _) in enumerate(numbered, 1):
                self.say(f"{number}. {words}")

    def _show_typed(self, numbered: list[tuple[str, Move]]) -> None:
        state, language = self.seat.state, self.language
        for line in self._several_lines():
            self.say(line)
        self.say(instruction(state, language))
        for number, (words, _) in enumerate(numbered, 1):
            self.say(f"+{number}. {words}")

    def _several_lines(self) -> list[str]:
        """Return the options of a question with several right ones; orders and pairs are told already."""
        shown = face(self.seat.state)
        return laid_out(shown, self.language) if shown is not None and shown.kind == "several" else []

    def _one_answer(self) -> bool:
        """Read one line and act on it; False when the session is to be left."""
        words = self.ask(pick(table.YOUR_CHOICE, self.language))
        if words is None or words.strip().lower() == QUIT:
            return False
        self._act(words.strip())
        return True

    def _act(self, words: str) -> None:
        key = words.lower()
        if key == UNDO:
            undone = self.seat.undo()
            self.say(pick(table.UNDONE if undone else table.NOTHING_TO_UNDO, self.language))
        elif key == LANGUAGE:
            self.language = "en" if self.language == "fr" else "fr"
            self._heading = ""
        elif key == AGAIN:
            self._heading = ""
        elif key == FACILITATOR:
            self._facilitate()
        else:
            self._choose(words)

    def _choose(self, words: str) -> None:
        """Take a number (or a typed answer, or +number beside a typed one) and play its move."""
        state = self.seat.state
        numbered = choices(state, self.language)
        if is_typed(state) and not words.startswith("+"):
            move: Move | None = parsed(state, words)
        else:
            move = _numbered(numbered, words.removeprefix("+"))
        self._play(move, words)

    def _play(self, move: Move | None, words: str) -> None:
        if move is None:
            self.say(pick(table.NOT_UNDERSTOOD, self.language, said=words))
            return
        answer = self.seat.play(move)
        if isinstance(answer, Refusal):
            self.say(answer.words(self.language))

    def _facilitate(self) -> None:
        """Offer the facilitator's moves, with the notes of the card."""
        state, language = self.seat.state, self.language
        notes = pick(notes_to_read(state), language)
        self.say(pick(table.NOTES, language, notes=notes) if notes else pick(table.NO_NOTES, language))
        offered = for_facilitator(state, language)
        self.say(f"0. {pick(table.BACK, language)}")
        for number, (words, _) in enumerate(offered, 1):
            self.say(f"{number}. {words}")
        words_given = self.ask(pick(table.FACILITATOR, language)) or "0"
        if words_given.strip() != "0":
            self._play(_numbered(offered, words_given), words_given)


def _numbered(offered: list[tuple[str, Move]], words: str) -> Move | None:
    if words.strip() == "" and len(offered) == 1:
        return offered[0][1]
    if not words.strip().isdecimal() or not 1 <= int(words) <= len(offered):
        return None
    return offered[int(words) - 1][1]
