"""The conversation of the text version: tell, number, ask, play, until the session ends or is left."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from enum import StrEnum

from kessessa.language import Text, counted, pick, table
from kessessa.rules.moves import Move
from kessessa.rules.refusal import Refusal
from kessessa.rules.state import State
from kessessa.rules.table import here
from kessessa.rules.turns import Assembly, Ended, Meeting, Working
from kessessa.session.table import Table
from kessessa.session.views import open_votes, open_votes_note
from kessessa.simulate.games import StuckError, bot_move
from kessessa.terminal import debriefing
from kessessa.terminal.choosing import Pair, choices, extras, for_facilitator, numbered
from kessessa.terminal.naming import team_name
from kessessa.terminal.plain import spoken
from kessessa.terminal.telling import heading, notes, status, tell
from kessessa.terminal.typing_answers import is_typed, parsed, spent, typed_lines

Ask = Callable[[str], str | None]
"""Shows a prompt and returns the line that was typed, or None when nothing more will come."""


class Key(StrEnum):
    """What a letter asks for instead of a choice."""

    UNDO = "undo"
    AGAIN = "again"
    MORE = "more"
    NOTES = "notes"
    MENU = "menu"
    LANGUAGE = "language"
    HELP = "help"
    QUIT = "quit"


KEYS = {
    "a": Key.UNDO,
    "u": Key.UNDO,
    "r": Key.AGAIN,
    "p": Key.MORE,
    "n": Key.NOTES,
    "f": Key.MENU,
    "l": Key.LANGUAGE,
    "?": Key.HELP,
    "h": Key.HELP,
    "q": Key.QUIT,
}
"""Both languages' letters always work: a table may change its language in the middle."""


def no_trouble(_language: str) -> str:
    """Tell that saving works."""
    return ""


@dataclass
class Conversation:
    """One session in text. `say` prints a line; `ask` reads one, `ask_secret` one that nobody must see.

    `usually_open`: votes are open where the table has not said otherwise. `trouble` tells, in a language, why
    nothing can be saved just now (empty where all is well).
    """

    seat: Table
    say: Callable[[str], None]
    ask: Ask
    ask_secret: Ask
    language: str = "fr"
    usually_open: bool = False
    trouble: Callable[[str], str] = no_trouble
    _heading: str = field(default="", init=False)
    _told: tuple[State, str] | None = field(default=None, init=False)
    _warned: str = field(default="", init=False)

    def run(self) -> bool:
        """Play until the debrief is over (True) or the session is left (False); every move is kept by then."""
        self._say(table.WELCOME)
        while not isinstance(self.seat.state.turn, Ended):
            self._show()
            if not self._one_answer():
                return False
        self._show()
        return self._debrief()

    def _line(self, words: str) -> None:
        self.say(spoken(words, self.language))

    def _say(self, text: Text, **slots: object) -> None:
        self._line(pick(text, self.language, **slots) if slots else pick(text, self.language))

    def _show(self) -> None:
        """Say where we are (when that changed), what lies before the players, and the numbered choices."""
        state, language = self.seat.state, self.language
        self._warn()
        if self._told is not None and self._told[0] is state and self._told[1] == language:
            return
        self._told = (state, language)
        head = heading(state, language)
        if head != self._heading:
            self._heading = head
            for line in ("", head, *status(state, language)):
                self._line(line)
        for line in ("", *tell(state, language), *typed_lines(state, language)):
            self._line(line)
        self._offer(choices(state, language))
        more = extras(state, language)
        if more:
            self._line(counted(len(more), table.MORE_ONE, table.MORE_MANY, language))

    def _offer(self, offered: list[Pair]) -> None:
        if isinstance(self.seat.state.turn, Ended) or self._only_on(offered):
            return
        for number, (words, _) in enumerate(offered, 1):
            self._line(f"{number}. {words}")

    def _only_on(self, offered: list[Pair]) -> bool:
        """Return whether there is nothing to choose: the prompt then says that Enter goes on."""
        return len(offered) == 1 and not is_typed(self.seat.state)

    def _warn(self) -> None:
        trouble = self.trouble(self.language)
        if trouble and trouble != self._warned:
            self._line(trouble)
        self._warned = trouble

    def _one_answer(self) -> bool:
        """Read one line and act on it; False when the session is to be left."""
        state = self.seat.state
        secret = self._is_secret(state)
        if secret:
            self._say(table.SECRET_BALLOT)
        on = spent(state) or self._only_on(choices(state, self.language))
        prompt = table.ENTER if on else table.YOUR_CHOICE
        words = (self.ask_secret if secret else self.ask)(pick(prompt, self.language))
        if words is None or KEYS.get(words.strip().lower()) is Key.QUIT:
            return False
        self._act(words.strip(), secret=secret)
        return True

    def _is_secret(self, state: State) -> bool:
        """Return whether a ballot is being cast that the other teams must not see."""
        turn = state.turn
        ballot = (isinstance(turn, Meeting) and turn.stage == "vote") or (
            isinstance(turn, Assembly) and turn.stage == "resolve"
        )
        return ballot and here(state.teams) > 1 and not self._votes_are_open()

    def _votes_are_open(self) -> bool:
        return open_votes(self.seat.notes, usually=self.usually_open)

    def _act(self, words: str, *, secret: bool) -> None:
        match KEYS.get(words.lower()):
            case Key.UNDO:
                self._say(table.UNDONE if self.seat.undo() else table.NOTHING_TO_UNDO)
            case Key.LANGUAGE:
                self._switch_language()
            case Key.AGAIN:
                self._heading, self._told = "", None
            case Key.MENU:
                self._facilitate()
            case Key.MORE:
                self._do_more()
            case Key.NOTES:
                self._read_notes()
            case Key.HELP:
                for text in table.HELP:
                    self._say(text)
            case _:
                self._choose(words, secret=secret)

    def _switch_language(self) -> None:
        self.language = "en" if self.language == "fr" else "fr"
        self._heading, self._told = "", None

    def _read_notes(self) -> None:
        for line in notes(self.seat.state, self.language) or [pick(table.NO_NOTES, self.language)]:
            self._line(line)

    def _choose(self, words: str, *, secret: bool) -> None:
        """Take a number, or a typed answer, and play what it stands for."""
        state = self.seat.state
        if is_typed(state):
            moves = parsed(state, words)
        else:
            move = numbered(choices(state, self.language), words)
            moves = () if move is None else (move,)
        if not moves:
            self._not_understood(words, secret=secret)
            return
        for move in moves:
            if not self._play(move) or not _goes_on(state, self.seat.state):
                break
        if secret and isinstance(state.turn, (Meeting, Assembly)):
            self._say(table.HAS_VOTED, team=team_name(state, state.turn.team, self.language))

    def _not_understood(self, words: str, *, secret: bool) -> None:
        if secret or not words:
            self._say(table.NOT_A_NUMBER)
        else:
            self._say(table.NOT_UNDERSTOOD, said=words[:60])

    def _play(self, move: Move) -> bool:
        answer = self.seat.play(move)
        if isinstance(answer, Refusal):
            self._line(answer.words(self.language))
            return False
        return True

    def _menu(self, title: Text, offered: list[tuple[str, Callable[[], object]]]) -> None:
        """Offer a list of things to do, with a way back, and do the one that is chosen."""
        self._say(title)
        self._line(f"0. {pick(table.BACK, self.language)}")
        for number, (words, _) in enumerate(offered, 1):
            self._line(f"{number}. {words}")
        words = (self.ask(pick(table.YOUR_CHOICE, self.language)) or "0").strip()
        if KEYS.get(words.lower()) is Key.QUIT:
            return
        if words.isascii() and words.isdecimal() and int(words[:9]) <= len(offered):
            if int(words[:9]):
                offered[int(words[:9]) - 1][1]()
        else:
            self._not_understood(words, secret=False)

    def _do_more(self) -> None:
        """Offer mutual aid and powers."""
        offered = extras(self.seat.state, self.language)
        if offered:
            self._menu(table.EXTRAS_TITLE, [(words, self._player(move)) for words, move in offered])
        else:
            self._say(table.NO_EXTRAS)

    def _facilitate(self) -> None:
        """Offer the facilitator's moves."""
        offered: list[tuple[str, Callable[[], object]]] = [
            (pick(table.BOT, self.language), self._let_the_bot_play),
            (pick(table.SECRET_VOTES if self._votes_are_open() else table.OPEN_VOTES, self.language), self._turn_votes),
        ]
        offered += [(words, self._player(move)) for words, move in for_facilitator(self.seat.state, self.language)]
        self._menu(table.FACILITATOR_TITLE, offered)

    def _player(self, move: Move) -> Callable[[], object]:
        return lambda: self._play(move)

    def _turn_votes(self) -> None:
        self.seat.note(open_votes_note(shown=not self._votes_are_open()))

    def _let_the_bot_play(self) -> None:
        try:
            move = bot_move(self.seat.state, self.seat.opening.seed)
        except StuckError:
            return
        self._play(move)

    def _debrief(self) -> bool:
        """Lead through the four steps of the debrief, from where it stands."""
        return debriefing.Talk(self.seat, self._line, self.ask, self.language).run()


def _goes_on(before: State, after: State) -> bool:
    """Return whether the next move of one typed line still means what was typed."""
    one, two = before.turn, after.turn
    return isinstance(one, Working) and isinstance(two, Working) and one.team == two.team
