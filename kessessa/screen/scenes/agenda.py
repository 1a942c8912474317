"""The board's table: the coordinating team puts matters on the agenda; dilemmas left aside get worse."""

from __future__ import annotations

from contextlib import AbstractContextManager, nullcontext
from dataclasses import replace

from kessessa.language import council as words
from kessessa.language import counted, pick, things
from kessessa.language import meeting as meets
from kessessa.language import round as said
from kessessa.rules import legal
from kessessa.rules.moves import SetAgenda, UsePower
from kessessa.rules.state import OnTable
from kessessa.rules.turns import Tabling
from kessessa.screen.button import Button
from kessessa.screen.motion import enters
from kessessa.screen.page import Page
from kessessa.screen.scene import Push, Stay, Transition
from kessessa.screen.scenes.agenda_card import big_card, card
from kessessa.screen.scenes.agenda_list import listed, rows_each
from kessessa.screen.scenes.agenda_panel import Agenda, broad, broad_high, upright
from kessessa.screen.scenes.chooser import Asked, ChooserScene, Entry
from kessessa.screen.scenes.council import LEFT, PURSE, TOP, WIDE, body, fitting_line, footer
from kessessa.screen.seat import Seat, TurnScene, emblem, team_name
from kessessa.screen.tokens import Box

_CARDS = 3
_SIDE = (1376.0, 484.0)
_BETWEEN = 32.0
_HIGH = 240.0
"""From so much more height on, the agenda lies under the cards."""


class AgendaScene(TurnScene):
    """Up to three cards at a time and the agenda beside them; at large text one card a page, the agenda last.

    There the agenda is a list of all that lies on the table, so that nothing is forgotten when it is set.
    """

    name = "agenda"
    phase = 2

    def __init__(self, seat: Seat) -> None:
        """Begin with an empty agenda."""
        super().__init__(seat)
        self.chosen: list[str] = []
        self.first = 0
        self.put = -1
        """The matter that was put on just now, whose title flies to its slot."""
        self._each = _CARDS

    @property
    def items(self) -> tuple[OnTable, ...]:
        """What lies on the table."""
        return self.state.table

    @property
    def size(self) -> int:
        """How many matters the round has room for."""
        turn = self.state.turn
        return turn.size if isinstance(turn, Tabling) else 0

    def _postponing(self) -> tuple[UsePower, ...]:
        return tuple(move for move in legal(self.state).plain if isinstance(move, UsePower))

    def fit(self, page: Page) -> None:
        """Hear how many matters a page of the agenda holds at large text."""
        self._each = rows_each(page, self._agenda(), body(page))

    def pages(self, level: int) -> int:
        """Return one page, or one a card, then the agenda with all that lies on the table."""
        return 1 if level == 0 else len(self.items) - (-len(self.items) // self._each)

    def draw(self, page: Page, level: int, index: int) -> None:
        """Draw the cards, the agenda, or both."""
        state = self.state
        name = team_name(state, state.coordinator, page.language)
        said_of = (pick(text, page.language, team=name) for text in (meets.SETS_AGENDA, words.CHOOSE))
        team = fitting_line(page, *said_of, name)
        self.frame(page, pick(said.BOARD, page.language), team, emblem(state, state.coordinator))
        shown: range | tuple[int, ...] = ()
        if level == 0:
            self.first = max(0, min(self.first, len(self.items) - _CARDS))
            shown = range(self.first, min(self.first + _CARDS, len(self.items)))
            self._together(page, shown)
        elif index < len(self.items):
            shown = (index,)
            with self._comes_in(page, body(page)):
                big_card(page, state, index, body(page), place=self._place(index))
        else:
            first = (index - len(self.items)) * self._each
            shown = range(first, min(first + self._each, len(self.items)))
            with self._comes_in(page, body(page)):
                listed(page, self._agenda(), shown, body(page))
        self._footer(page, index, self.pages(level))
        if len(self.chosen) < self.size and shown:
            page.focus = next((f"card-{at}" for at in shown if not self._place(at)), "")

    def _place(self, at: int) -> int:
        """Return the place of a matter on the agenda, from 1; 0 where it is not on it."""
        name = self.items[at].matter
        return self.chosen.index(name) + 1 if name in self.chosen else 0

    def _comes_in(self, page: Page, box: Box, order: float = 0) -> AbstractContextManager[None]:
        """Let a part come in when the screen is first shown, not again for each choice."""
        return nullcontext() if self.put >= 0 else enters(page, box, order)

    def _together(self, page: Page, shown: range) -> None:
        """Draw cards and agenda on one page: side by side, or the agenda below where the window is high."""
        whole, below = body(page), page.kit.spare >= _HIGH
        agenda = self._agenda()
        foot = broad_high(page, agenda, WIDE) + 28 if below else 0.0
        room, columns = WIDE if below else _SIDE[0] - LEFT - 40, max(1, len(shown))
        wide = (room - (columns - 1) * _BETWEEN) / columns
        boxes = {at: (LEFT + column * (wide + _BETWEEN), TOP, wide, whole[3] - foot) for column, at in enumerate(shown)}
        for column, (at, box) in enumerate(boxes.items()):
            with self._comes_in(page, box, column):
                card(page, self.state, at, shown, box, place=self._place(at))
        side = (_SIDE[0], TOP, _SIDE[1], whole[3])
        if below:
            side = (LEFT, page.bottom - foot + 28, WIDE, foot - 28)
        with self._comes_in(page, side, len(boxes)):
            (broad if below else upright)(page, replace(agenda, flies=boxes.get(self.put)), side)

    def _agenda(self) -> Agenda:
        return Agenda(self.state, tuple(self.chosen), self.size)

    def _footer(self, page: Page, index: int, total: int) -> None:
        others: tuple[Button, ...] = ()
        if self._postponing():
            others = (Button("postpone", pick(things.POWERS["postpone"], page.language), "r", "hourglass-medium"),)
        if len(self.items) > _CARDS and total == 1:
            seen = pick(words.SHOWN, page.language, n=self.first + 1, last=self.first + _CARDS, total=len(self.items))
            others = (*others, Button("more", seen, "o", "caret-right"))
        full = len(self.chosen) == self.size
        amber = Button("go", pick(meets.OPEN_MEETING, page.language), "return", "arrow-right")
        shown = others if index == total - 1 else ()
        footer(self, page, amber, (index, total), ready=full, others=shown, purse=PURSE)

    # answering

    def key(self, key: str, focus: str) -> Transition | None:
        """Let a digit put its matter on; let arrows past the last card shown bring the next one."""
        if key.isdigit() and 0 < int(key) <= len(self.items):
            return self.press(f"card-{int(key) - 1}")
        if not focus.startswith("card-"):
            return None
        at = int(focus.removeprefix("card-"))
        if key == "right" and at == self.first + _CARDS - 1 and at + 1 < len(self.items):
            return self._scroll(1, at + 1)
        if key == "left" and at == self.first and at:
            return self._scroll(-1, at - 1)
        return None

    def _scroll(self, step: int, focus: int) -> Transition:
        self.first += step
        return Stay(focus=f"card-{focus}")

    def press(self, node: str) -> Transition:
        """Put a matter on or take it off, scroll, postpone a dilemma, or open the meeting."""
        self.notice, self.put = "", -1
        if node == "more":
            self.first = (self.first + 1) % (len(self.items) - _CARDS + 1)
            return Stay(focus="more")
        if node == "postpone":
            return Push(ChooserScene(self.seat, self._asked()))
        if node == "go":
            if len(self.chosen) == self.size:
                return self.send(SetAgenda(tuple(self.chosen)))
            self.notice = counted(self.size, words.FILL_AGENDA_ONE, words.FILL_AGENDA_MANY, self._language)
            return Stay()
        return self._toggle(int(node.removeprefix("card-")))

    def _toggle(self, at: int) -> Transition:
        name = self.items[at].matter
        self.first = min(max(self.first, at - _CARDS + 1), at)
        if name in self.chosen:
            self.chosen.remove(name)
            return Stay(focus=f"card-{at}")
        if len(self.chosen) == self.size:
            self.chosen.pop()
        self.chosen.append(name)
        self.put = at
        return Stay(focus="go" if len(self.chosen) == self.size else self._next_free(at), act=True)

    def _next_free(self, at: int) -> str:
        """Return the next card in view that is not on the agenda, so that a second Enter does not undo the first."""
        in_view = range(self.first, min(self.first + _CARDS, len(self.items)))
        free = [other for other in in_view if self.items[other].matter not in self.chosen]
        return f"card-{min(free, key=lambda other: (other < at, other), default=at)}"

    def _asked(self) -> Asked:
        state, language = self.state, self._language
        moves = self._postponing()
        entries = tuple(
            Entry(move, pick(state.book.matters[move.target].title, language), "", "hourglass-medium") for move in moves
        )
        role = state.book.roles[state.teams[moves[0].team].role]
        owner = pick(words.POWER_OF, language, team=team_name(state, moves[0].team, language))
        line = f"{owner}. {pick(role.line, language)}"
        return Asked(pick(words.WHICH_DILEMMA, language), line, "alarm-clock", pick(words.USE_POWER, language), entries)
