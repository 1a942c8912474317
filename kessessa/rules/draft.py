"""A state in the making: what one move changes, gathered until it is whole. Lives only inside one `play`.

Effects are applied here, and nowhere else; every euro passes through `money`, every pillar through `change`.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from kessessa.rules.cards import Way
from kessessa.rules.chance import below
from kessessa.rules.conditions import holds
from kessessa.rules.effects import Change, Door, Effect, Flag, Later, Money, Odds, Shift, Site, Text
from kessessa.rules.happenings import (
    Changed,
    DoorMoved,
    Drawn,
    Fell,
    Happening,
    Paid,
    Scheduled,
    Served,
    WorkBegan,
)
from kessessa.rules.scenario import TREASURY
from kessessa.rules.state import Deed, Entry, OnTable, Pending, State, Work
from kessessa.rules.table import here, scaled
from kessessa.rules.turns import Turn

RUNNING = "running"
INVESTMENT = "investment"
VARIOUS = "various"
WORKS = "works"
TOP = 10


class Draft:
    """The fields that effects touch, free to change; `also` holds the others that a move sets."""

    __slots__ = (
        "also",
        "care",
        "chance",
        "changes",
        "deeds",
        "events",
        "flags",
        "happenings",
        "ledger",
        "matters",
        "opened",
        "pending",
        "pillars",
        "state",
        "stock",
        "table",
        "turn",
        "works",
    )

    def __init__(self, state: State) -> None:
        """Begin from a state."""
        self.state = state
        self.stock = state.stock
        self.pillars = state.pillars
        self.flags = state.flags
        self.events = state.events
        self.matters = state.matters
        self.table = state.table
        self.works = state.works
        self.opened = state.opened
        self.pending = state.pending
        self.care = state.care
        self.chance = state.chance
        self.ledger = state.ledger
        self.deeds = state.deeds
        self.turn: Turn = state.turn
        self.also: dict[str, Any] = {}
        self.happenings: list[Happening] = []
        self.changes: list[Changed] = []

    def now(self) -> State:  # noqa: C901, PLR0912  written out: a loop over names takes three times as long
        """Return the state as it stands: what conditions look at, and what `play` returns."""
        was, new = self.state, self.also
        if self.stock is not was.stock:
            new["stock"] = self.stock
        if self.pillars is not was.pillars:
            new["pillars"] = self.pillars
        if self.flags is not was.flags:
            new["flags"] = self.flags
        if self.events is not was.events:
            new["events"] = self.events
        if self.matters is not was.matters:
            new["matters"] = self.matters
        if self.table is not was.table:
            new["table"] = self.table
        if self.works is not was.works:
            new["works"] = self.works
        if self.opened is not was.opened:
            new["opened"] = self.opened
        if self.pending is not was.pending:
            new["pending"] = self.pending
        if self.care is not was.care:
            new["care"] = self.care
        if self.chance is not was.chance:
            new["chance"] = self.chance
        if self.ledger is not was.ledger:
            new["ledger"] = self.ledger
        if self.deeds is not was.deeds:
            new["deeds"] = self.deeds
        if self.turn is not was.turn:
            new["turn"] = self.turn
        if new:
            self.state = was.evolve(**new)
            self.also = {}
        return self.state

    def done(self) -> tuple[State, tuple[Happening, ...]]:
        """Return what `play` returns."""
        return self.now(), tuple(self.happenings)

    def money(self, account: str, amount: int, card: str, kind: str = RUNNING) -> None:
        """Write a line of the ledger and move the treasury by as much; nothing for zero euros."""
        if not amount:
            return
        at = self.state.book.treasury
        stock = self.stock
        self.ledger = (*self.ledger, Entry(self.state.round, account, amount, kind, card))
        self.stock = (*stock[:at], stock[at] + amount, *stock[at + 1 :])
        self.happenings.append(Paid(account, amount, card))

    def change(self, target: str, amount: int, cause: str, because: Text | None = None) -> None:
        """Move a pillar (kept from 0 to 10) or a resource (treasury: a ledger line; others not below 0)."""
        book = self.state.book
        at = book.pillar_at.get(target)
        if at is not None:
            before = self.pillars[at]
            after = min(TOP, max(0, before + amount))
            if amount > 0:
                self.care = (*self.care[:at], self.state.round, *self.care[at + 1 :])
            if after != before:
                self.pillars = (*self.pillars[:at], after, *self.pillars[at + 1 :])
                self._note(Changed(target, before, after, cause, because))
            return
        at = book.resource_at[target]
        before = self.stock[at]
        if at == book.treasury:
            self.money(VARIOUS, amount, cause)
            after = self.stock[at]
        else:
            after = max(0, before + amount)
            self.stock = (*self.stock[:at], after, *self.stock[at + 1 :])
        if after != before:
            self._note(Changed(target, before, after, cause, because))

    def _note(self, changed: Changed) -> None:
        self.changes.append(changed)
        self.happenings.append(changed)

    def note_treasury(self, before: int, cause: str, because: Text | None) -> None:
        """Tell that the treasury is no longer what it was."""
        after = self.stock[self.state.book.treasury]
        self.changes.append(Changed(TREASURY, before, after, cause, because))

    def apply(self, effects: tuple[Effect, ...], cause: str, because: Text | None = None) -> None:
        """Let effects happen, for the card `cause`, told with `because`."""
        for effect in effects:
            _APPLY[type(effect)](self, effect, cause, because)

    def open_door(self, activity: str) -> None:
        """Open an activity that is not open yet; nothing for an empty name."""
        if activity and activity not in self.opened:
            self.opened = (*self.opened, activity)
            self.happenings.append(DoorMoved(activity, opened=True))

    def carry_out(self, way: Way, card: str) -> None:
        """Do what an option says: pay its cost, let its effects happen, write down its principles."""
        before = self.stock[self.state.book.treasury]
        self.money(way.pays or WORKS, -way.cost, card, INVESTMENT)
        if way.cost:
            self.note_treasury(before, card, way.because)
        self.apply(way.effects, card, way.because)
        self.serve(card, way.id, way.principles)

    def serve(self, card: str, way: str, principles: tuple[tuple[str, int], ...]) -> None:
        """Write down which principles an option served or broke."""
        for principle, amount in principles:
            self.deeds = (*self.deeds, Deed(self.state.round, card, way, principle, amount))
            self.happenings.append(Served(principle, amount, card))


def _change(draft: Draft, effect: Change, cause: str, because: Text | None) -> None:
    draft.change(effect.target, effect.amount, cause, because)


def _money(draft: Draft, effect: Money, cause: str, because: Text | None) -> None:
    before = draft.stock[draft.state.book.treasury]
    draft.money(effect.source, effect.amount, cause)
    draft.note_treasury(before, cause, because)


def _later(draft: Draft, effect: Later, cause: str, _because: Text | None) -> None:
    due = draft.state.round + effect.rounds
    draft.pending = (*draft.pending, Pending(due, effect.effects, effect.text, cause))
    draft.happenings.append(Scheduled(due, effect.text))


def _odds(draft: Draft, effect: Odds, cause: str, because: Text | None) -> None:
    drawn, draft.chance = below(draft.chance, 100)
    happened = drawn < effect.percent
    draft.happenings.append(Fell(cause, happened))
    draft.apply(effect.effects if happened else effect.otherwise, cause, because)


def _flag(draft: Draft, effect: Flag, _cause: str, _because: Text | None) -> None:
    kept = tuple(flag for flag in draft.flags if flag != effect.name)
    draft.flags = (*kept, effect.name) if effect.up else kept


def _shift(draft: Draft, effect: Shift, _cause: str, _because: Text | None) -> None:
    card, book = effect.card, draft.state.book
    told = book.events.get(card) or book.matters.get(card)
    if effect.add and told and set(told.tags) & set(draft.state.without):
        return  # such cards were left out of this session
    if card in book.events:
        kept = tuple(name for name in draft.events if name != card)
        draft.events = (card, *kept) if effect.add else kept
        return
    draft.matters = tuple(name for name in draft.matters if name != card)
    on_table = any(item.matter == card for item in draft.table)
    if effect.add and not on_table:
        draft.table = (*draft.table, OnTable(card, book.matters[card].rounds))
        draft.happenings.append(Drawn("matter", card))
    elif not effect.add:
        draft.table = tuple(item for item in draft.table if item.matter != card)


def _door(draft: Draft, effect: Door, _cause: str, _because: Text | None) -> None:
    if effect.opened:
        draft.open_door(effect.activity)
    elif effect.activity in draft.opened:
        draft.opened = tuple(item for item in draft.opened if item != effect.activity)
        draft.happenings.append(DoorMoved(effect.activity, opened=False))


def _site(draft: Draft, effect: Site, cause: str, _because: Text | None) -> None:
    if any(work.id == effect.id for work in draft.works) or effect.opens in draft.opened:
        return
    need = scaled(effect.tokens, here(draft.state.teams))
    work = Work(effect.id, effect.name, need, 0, effect.opens, effect.picture, effect.effects, cause)
    draft.works = (*draft.works, work)
    draft.happenings.append(WorkBegan(effect.id))


_APPLY: dict[type, Callable[[Draft, Any, str, Text | None], None]] = {
    Change: _change,
    Money: _money,
    Later: _later,
    Odds: _odds,
    Flag: _flag,
    Shift: _shift,
    Door: _door,
    Site: _site,
}


def first_fitting(draft: Draft, names: tuple[str, ...], cards: dict[str, Any]) -> str:
    """Return the first card whose condition holds now, or an empty string."""
    state = draft.now()
    for name in names:
        if holds(state, cards[name].when):
            return name
    return ""
