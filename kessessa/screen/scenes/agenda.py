"""The board's table: the coordinating team puts matters on the agenda; dilemmas left aside get worse."""

from __future__ import annotations

from kessessa.language import council as words
from kessessa.language import counted, pick, things
from kessessa.language import meeting as meets
from kessessa.language import round as said
from kessessa.rules import legal
from kessessa.rules.moves import SetAgenda, UsePower
from kessessa.rules.state import OnTable
from kessessa.rules.turns import Tabling
from kessessa.screen.page import Page
from kessessa.screen.scene import Push, Stay, Transition
from kessessa.screen.scenes.agenda_card import big_card, card
from kessessa.screen.scenes.chooser import Asked, ChooserScene, Entry
from kessessa.screen.scenes.council import BOTTOM, PURSE, TOP, fitting_line
from kessessa.screen.seat import Seat, TurnScene, emblem, team_name
from kessessa.screen.tokens import Box
from kessessa.screen.widgets import Button

_CARDS = 3
_SIDE: Box = (1376.0, TOP, 484.0, BOTTOM - TOP)
_STEP = 436.0


class AgendaScene(TurnScene):
    """Up to three cards at a time and the agenda beside them; at large text one card a page, the agenda last."""

    name = "agenda"
    phase = 2

    def __init__(self, seat: Seat) -> None:
        """Begin with an empty agenda."""
        super().__init__(seat)
        self.chosen: list[str] = []
        self.first = 0

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

    def pages(self, level: int) -> int:
        """Return one page, or one a card and one for the agenda."""
        return 1 if level == 0 else len(self.items) + 1

    def draw(self, page: Page, level: int, index: int) -> None:
        """Draw the cards, the agenda, or both."""
        state = self.state
        name = team_name(state, state.coordinator, page.language)
        team = fitting_line(page, pick(meets.SETS_AGENDA, page.language, team=name), name)
        self.frame(page, pick(said.BOARD, page.language), team, emblem(state, state.coordinator))
        shown: range | tuple[int, ...] = ()
        if level == 0:
            self.first = max(0, min(self.first, len(self.items) - _CARDS))
            shown = range(self.first, min(self.first + _CARDS, len(self.items)))
            self._cards(page, shown)
            self._agenda(page, _SIDE)
        elif index < len(self.items):
            shown = (index,)
            big_card(page, state, index, place=self._place(index))
        else:
            self._agenda(page, (60.0, TOP, 1800.0, BOTTOM - TOP))
        self._footer(page, index, self.pages(level))
        if len(self.chosen) < self.size and shown:
            page.focus = next((f"card-{at}" for at in shown if not self._place(at)), f"card-{shown[0]}")

    def _place(self, at: int) -> int:
        """Return the place of a matter on the agenda, from 1; 0 where it is not on it."""
        name = self.items[at].matter
        return self.chosen.index(name) + 1 if name in self.chosen else 0

    def _cards(self, page: Page, shown: range) -> None:
        for column, at in enumerate(shown):
            card(page, self.state, at, shown, (60 + column * _STEP, TOP, 404.0, BOTTOM - TOP), place=self._place(at))

    def _agenda(self, page: Page, box: Box) -> None:
        """Draw the agenda: its slots, then what stays on the table and what that means."""
        x, y, wide, high = box
        language, end = page.language, y + high - 30
        page.panel(box)
        left, room = x + 32, wide - 64
        y += 24 + page.text(pick(meets.AGENDA, language), (left, y + 24, room, 140), 46, face="headline")
        count = counted(self.size, meets.AGENDA_ONE, meets.AGENDA_MANY, language)
        y += 14 + page.text(count, (left, y, room, 140), 34, colour="ink_soft")
        for at in range(self.size):
            y += self._slot(page, at, (left, y, room, end - y)) + 16
        waiting = [item for item in self.items if item.matter not in self.chosen]
        if not waiting:
            return
        page.rule(left, y + 10, room)
        y += 30
        y += 8 + page.text(pick(meets.STAYS, language), (left, y, room, end - y), 38, face="headline")
        titles = [pick(self.state.book.matters[item.matter].title, language) for item in waiting]
        listed = sum(page.measure(title, 32, room - 54, "semibold")[1] + 4 for title in titles)
        for item, title in zip(waiting, titles, strict=True):
            if y + listed <= end:  # else the cards themselves say it
                page_high = self._waiting(page, item, title, (left, y, room, end - y)) + 4
                y, listed = y + page_high, listed - page_high
        why = pick(meets.STAYS_WHY, language)
        if y + page.measure(why, 32, room)[1] + 8 <= end:
            page.text(why, (left, y + 8, room, end - y), 32, colour="ink_soft")

    def _slot(self, page: Page, at: int, box: Box) -> float:
        x, y, wide, _ = box
        taken = at < len(self.chosen)
        title = pick(self.state.book.matters[self.chosen[at]].title, page.language) if taken else ""
        tall = page.measure(title or "X", 36, wide - 110, "semibold")[1]
        high = max(84.0, tall + 28)
        own = (x, y, wide, high)
        if taken:
            page.flat(own, "ok_soft", 24, "success", 4)
        else:
            page.dashes(own, "line_strong", 3, 14)
            page.says(pick(words.SLOT, page.language, n=at + 1), own)
        disc = (x + 22, y + high / 2 - 28, 56.0, 56.0)
        page.flat(disc, "success" if taken else "track", 28)
        colour = "on_primary" if taken else "ink"
        page.text(str(at + 1), disc, 34, face="headline", colour=colour, align="centre", valign="middle", fixed=True)
        page.text(title, (x + 98, y, wide - 110, high), 36, face="semibold", valign="middle")
        return high

    def _waiting(self, page: Page, item: OnTable, title: str, box: Box) -> float:
        """Write a matter that stays on the table, with the sign of its kind."""
        x, y, wide, high = box
        spared = item.matter in self.state.spared
        icon, ink = ("hourglass-medium", "warning") if item.left and not spared else ("hammer", "success")
        if spared:
            icon = "pause"
        page.icon(icon, x, y + 4, 38, ink, filled=True)
        return page.text(title, (x + 54, y, wide - 54, high), 32, face="semibold")

    def _footer(self, page: Page, index: int, total: int) -> None:
        others: tuple[Button, ...] = ()
        if self._postponing():
            others = (Button("postpone", pick(things.POWERS["postpone"], page.language), "r", "hourglass-medium"),)
        if len(self.items) > _CARDS and total == 1:
            seen = pick(words.SHOWN, page.language, n=self.first + 1, last=self.first + _CARDS, total=len(self.items))
            others = (*others, Button("more", seen, "o", "caret-right"))
        full = len(self.chosen) == self.size
        amber = Button("go", pick(meets.OPEN_MEETING, page.language), "return", "arrow-right")
        last = total - 1
        self.foot(page, amber, others, purse=PURSE, index=last if full else index, total=total)

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
        self.notice = ""
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
        return Stay(focus="go" if len(self.chosen) == self.size else self._next_free(at))

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
