"""The accounts of a round: money by source, pillars with their reasons, and what needs a look."""

from __future__ import annotations

from dataclasses import dataclass

from kessessa.language import month, pick
from kessessa.language import round as said
from kessessa.language import window_round as words
from kessessa.rules import endings
from kessessa.rules.moves import Proceed
from kessessa.rules.scenario import TREASURY
from kessessa.rules.state import State
from kessessa.rules.turns import Accounts
from kessessa.screen import frame
from kessessa.screen.button import Button
from kessessa.screen.fitting import spacious
from kessessa.screen.motion import enters
from kessessa.screen.page import Page
from kessessa.screen.scene import Transition
from kessessa.screen.scenes.accounts_money import IN, MONEY, OUT, PURSE, Money
from kessessa.screen.scenes.accounts_notes import (
    BETWEEN,
    Notice,
    draw_note_rows,
    draw_notes,
    note_heights,
    notes,
    strip_height,
)
from kessessa.screen.scenes.accounts_pillars import Pillars
from kessessa.screen.seat import Seat, TurnScene, round_name
from kessessa.screen.widgets import button_width

_X, _Y, _WIDE = 60.0, 140.0, 1800.0
_GAP = 20.0


@dataclass(frozen=True, slots=True)
class _Leaf:
    """What a page of several shows: a part of the money, some pillars, some notes; pillars and notes may share one."""

    money: str = ""
    pillars: tuple[int, ...] = ()
    notes: tuple[int, ...] = ()


class AccountsScene(TurnScene):
    """Where the money came from and went, how each pillar moved and why."""

    name = "accounts"
    explains = False
    phase = 4

    def __init__(self, seat: Seat) -> None:
        """Take the accounts from the state."""
        super().__init__(seat)
        turn = self.state.turn
        assert isinstance(turn, Accounts)  # noqa: S101  the director shows this scene only then
        self.turn = turn
        every = tuple(range(len(self.state.pillars)))
        self._leaves: list[tuple[_Leaf, ...]] = [(_Leaf(MONEY), _Leaf(pillars=every))] * 2

    def _notes(self, language: str) -> tuple[Notice, ...]:
        return notes(self.state, self.turn, language)

    def fit(self, page: Page) -> None:
        """Part money, pillars and notes over pages that hold them."""
        every = tuple(range(len(self.state.pillars)))
        self._leaves = [
            (_Leaf(MONEY), *self._told(page, [every])),
            (*self._sums(page), *self._told(page, self._some_pillars(page))),
        ]

    def _room(self, page: Page) -> float:
        return page.bottom - _Y

    def _sums(self, page: Page) -> list[_Leaf]:
        """Return pages for the money in one column: one, or income and charges apart."""
        room = self._room(page)
        for parts in ((MONEY,), (IN, OUT)):
            if all(Money(page, self.state, self.turn, part).need(page, _WIDE) <= room for part in parts):
                return [_Leaf(part) for part in parts]
        return [_Leaf(IN), _Leaf(OUT), _Leaf(PURSE)]

    def _pillars(self, page: Page, shown: tuple[int, ...]) -> Pillars:
        return Pillars(page, self.state, self.turn, shown, _WIDE)

    def _some_pillars(self, page: Page) -> list[tuple[int, ...]]:
        """Return the pillars in groups that fit one column, about equally large."""
        every = tuple(range(len(self.state.pillars)))
        for count in every:
            groups = _parts(every, count + 1)
            if all(self._pillars(page, group).need(page, _WIDE) <= self._room(page) for group in groups):
                return groups
        return [(at,) for at in every]

    def _told(self, page: Page, groups: list[tuple[int, ...]]) -> list[_Leaf]:
        """Return pages of pillars and notes; where all notes fit under the last pillars, they share a page."""
        found, room = self._notes(page.language), self._room(page)
        leaves = [_Leaf(pillars=group) for group in groups]
        every, last = tuple(range(len(found))), groups[-1]
        if self._pillars(page, last).need(page, _WIDE) + _GAP + strip_height(page, found, _WIDE) <= room:
            return [*leaves[:-1], _Leaf(pillars=last, notes=every)]
        talls = note_heights(page, found, _WIDE)
        count = next((count for count in range(1, len(found)) if _even(talls, count, room)), len(found))
        return [*leaves, *(_Leaf(notes=notes) for notes in _parts(every, count))]

    def pages(self, level: int) -> int:
        """Return one page; then money, pillars and notes apart; then as many as they take in one column."""
        return len(self._leaves[level - 1]) if level else 1

    def draw(self, page: Page, level: int, index: int) -> None:
        """Draw a page of the accounts."""
        state, language = self.state, page.language
        name = round_name(state, language)
        line = pick(words.END_OF, language, name=name[:1].lower() + name[1:], n=state.round)
        self.frame(page, pick(said.ACCOUNTS, language), line)
        if level == 0:
            self._whole(page)
        else:
            self._leaf(page, self._leaves[level - 1][index])
        self._foot(page, index, self.pages(level))

    def _whole(self, page: Page) -> None:
        found, room = self._notes(page.language), self._room(page)
        strip = strip_height(page, found, _WIDE)
        panels = room - strip - (_GAP if strip else 0)
        left, right = (_X, _Y, 860.0, panels), (950.0, _Y, 910.0, panels)
        with enters(page, (_X, _Y, _WIDE, room)):
            Money(page, self.state, self.turn).draw(page, left)
            every = tuple(range(len(self.state.pillars)))
            Pillars(page, self.state, self.turn, every, right[2]).draw(page, right)
            if strip:
                draw_notes(page, found, (_X, _Y + panels + _GAP, _WIDE, strip))

    def _leaf(self, page: Page, leaf: _Leaf) -> None:
        """Draw one page of several."""
        every = self._notes(page.language)
        found = tuple(every[at] for at in leaf.notes if at < len(every))
        box = (_X, _Y, _WIDE, self._room(page))
        if leaf.money:
            with enters(page, box):
                Money(page, self.state, self.turn, leaf.money).draw(page, box)
        elif not leaf.pillars:
            draw_note_rows(page, found, box)
        else:
            strip = strip_height(page, found, _WIDE)
            panel = box[3] - (strip + _GAP if strip else 0)
            self._pillars(page, leaf.pillars).draw(page, (_X, _Y, _WIDE, panel))
            if strip:
                draw_notes(page, found, (_X, _Y + panel + _GAP, _WIDE, strip))

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


def _parts(every: tuple[int, ...], count: int) -> list[tuple[int, ...]]:
    """Part places into so many groups of about the same size."""
    each = max(1, -(-len(every) // max(1, count)))
    return [every[at : at + each] for at in range(0, len(every), each)]


def _even(talls: tuple[float, ...], count: int, room: float) -> bool:
    """Return whether notes of these heights fit on so many pages."""
    groups = _parts(tuple(range(len(talls))), count)
    return all(sum(talls[at] for at in group) + BETWEEN * (len(group) - 1) <= room for group in groups)


def _onwards(state: State, language: str) -> str:
    """Return what the amber button says."""
    if endings.lost_to(state) or endings.looming(state) or state.stock[state.book.resource_at[TREASURY]] < 0:
        return pick(words.GO_ON, language)
    if state.round >= state.rounds:
        return pick(month.TO_ASSEMBLY, language)
    return pick(month.NEXT_ROUND, language, name=round_name(state, language), n=state.round + 1)
