"""The accounts of a round: money by source, pillars with their reasons, and what needs a look."""

from __future__ import annotations

from kessessa.language import month, pick
from kessessa.language import round as said
from kessessa.language import window_round as words
from kessessa.rules import endings
from kessessa.rules.moves import Proceed
from kessessa.rules.scenario import TREASURY
from kessessa.rules.state import State
from kessessa.rules.turns import Accounts
from kessessa.screen import frame
from kessessa.screen.fitting import spacious
from kessessa.screen.page import Page
from kessessa.screen.scene import Transition
from kessessa.screen.scenes.accounts_notes import draw_note_rows, draw_notes, notes, strip_height
from kessessa.screen.scenes.accounts_panels import draw_money, draw_pillars
from kessessa.screen.seat import Seat, TurnScene, round_name
from kessessa.screen.tokens import Box
from kessessa.screen.widgets import Button, button_width

_BODY: Box = (60.0, 140.0, 1800.0, 770.0)
_GAP = 20.0


class AccountsScene(TurnScene):
    """Where the money came from and went, how each pillar moved and why."""

    name = "accounts"
    phase = 4

    def __init__(self, seat: Seat) -> None:
        """Take the accounts from the state."""
        super().__init__(seat)
        turn = self.state.turn
        assert isinstance(turn, Accounts)  # noqa: S101  the director shows this scene only then
        self.turn = turn

    def _noted(self, language: str) -> bool:
        return bool(notes(self.state, self.turn, language))

    def pages(self, level: int) -> int:
        """Return one page; then money, pillars and notes apart; then income and charges, some pillars a page."""
        noted = self._noted("fr")
        pillars = -(-len(self.state.pillars) // 3)
        return (1, 2 + noted, 2 + pillars + noted)[level]

    def draw(self, page: Page, level: int, index: int) -> None:
        """Draw a page of the accounts."""
        state, turn, language = self.state, self.turn, page.language
        name = round_name(state, language)
        line = pick(words.END_OF, language, name=name[:1].lower() + name[1:], n=state.round)
        self.frame(page, pick(said.ACCOUNTS, language), line)
        if level == 0:
            self._whole(page)
        elif level == 1:
            self._part(page, ("money", "pillars", "notes")[index])
        else:
            pillars = -(-len(state.pillars) // 3)
            parts = ("in", "out", *("pillars" for _ in range(pillars)), "notes")
            first = 3 * (index - 2)
            if parts[index] == "pillars":
                draw_pillars(page, state, turn, _BODY, tuple(range(first, min(first + 3, len(state.pillars)))))
            else:
                self._part(page, parts[index])
        self._foot(page, index, self.pages(level))

    def _whole(self, page: Page) -> None:
        state, turn = self.state, self.turn
        x, y, wide, high = _BODY
        strip = strip_height(page, notes(state, turn, page.language), wide)
        panels = high - strip - (_GAP if strip else 0)
        draw_money(page, state, turn, (x, y, 860, panels))
        draw_pillars(page, state, turn, (950, y, 910, panels), tuple(range(len(state.pillars))))
        if strip:
            draw_notes(page, notes(state, turn, page.language), (x, y + panels + _GAP, wide, strip))

    def _part(self, page: Page, part: str) -> None:
        state, turn = self.state, self.turn
        if part == "pillars":
            draw_pillars(page, state, turn, _BODY, tuple(range(len(state.pillars))))
        elif part == "notes":
            draw_note_rows(page, notes(state, turn, page.language), _BODY)
        else:
            draw_money(page, state, turn, _BODY, part)

    def _foot(self, page: Page, index: int, total: int) -> None:
        amber = Button("go", _onwards(self.state, page.language), "return", "arrow-right")
        self.foot(page, amber, index=index, total=total)
        unsaved = bool(self.seat.sitting.unsaved(page.language))
        saved = pick(month.UNSAVED if unsaved else month.SAVED, page.language)
        wide = page.measure(saved, 32, 800)[0]
        if spacious(page) and self.seat.kept:
            end = frame.RIGHT - button_width(page, frame.dots(page, index, total, amber)) - 2 * frame.GAP
            icon, colour = ("warning", "warning") if unsaved else ("floppy-disk", "success")
            page.icon(icon, end - wide - 50, page.foot + 26, 40, colour)
            page.text(saved, (end - wide, page.foot, wide + 2, 92), 32, valign="middle")

    def press(self, node: str) -> Transition:
        """Go on: to an alert, the next round, or the assembly."""
        return self.send(Proceed())


def _onwards(state: State, language: str) -> str:
    """Return what the amber button says."""
    if endings.lost_to(state) or endings.looming(state) or state.stock[state.book.resource_at[TREASURY]] < 0:
        return pick(words.GO_ON, language)
    if state.round >= state.rounds:
        return pick(month.TO_ASSEMBLY, language)
    return pick(month.NEXT_ROUND, language, name=round_name(state, language), n=state.round + 1)
