"""The accounts: once a round, everything that the month brought, cost, delayed or neglected."""

from __future__ import annotations

from kessessa.rules import words
from kessessa.rules.agenda import leave_aside
from kessessa.rules.draft import INVESTMENT, Draft
from kessessa.rules.effects import Effect, Money, Text
from kessessa.rules.endings import count_threats
from kessessa.rules.scenario import MEMBERS
from kessessa.rules.state import Entry, Snapshot, State
from kessessa.rules.turns import Accounts, Working
from kessessa.rules.work import ACTIVITY, LIFE, WORK, advance, life_of, settle, staff_of

DUES = "dues"
COMFORT = 3
"""A loss is cushioned where the treasury holds at least this many times as much."""
WELCOMING, UNWELCOMING = 5, 4
MOST_NEWCOMERS = 3


def open_accounts(draft: Draft, turn: Working) -> None:
    """Settle the work, then the month, and lay the accounts open."""
    state = draft.state
    book = state.book
    pillars, before = state.pillars, _treasury_at_round_start(state)
    tokens = settle(draft, turn)
    completed = tuple(
        work.opens or work.id for work in state.works if advance(draft, work, tokens.get(WORK + work.id, 0))
    )
    if tokens.get(LIFE, 0) >= life_of(state):
        draft.change(book.scenario.economy.life_pillar, 1, LIFE, words.LIFE)
    dilemmas = leave_aside(draft)
    later = _fall_due(draft)
    unstaffed = _run_activities(draft, tokens, completed)
    _run_month(draft)
    result = _month_result(draft)
    joined = _move_pillars(draft, result)
    count_threats(draft)
    state = draft.now()
    income, charges = by_account(tuple(entry for entry in state.ledger if entry.round == state.round))
    after = state.stock[book.treasury]
    members = state.stock[book.members] if book.members >= 0 else 0
    draft.also["past"] = (*state.past, Snapshot(state.round, after, members, state.pillars, result))
    draft.turn = Accounts(
        income, charges, before, after, result, tuple(draft.changes), pillars, joined, unstaffed, completed, later,
        dilemmas,
    )  # fmt: skip


def _treasury_at_round_start(state: State) -> int:
    return state.past[-1].treasury


def _fall_due(draft: Draft) -> tuple[Text, ...]:
    """Let what was set in motion happen; at the last accounts everything does, so that no debt is left out."""
    now = draft.state.round
    last = now >= draft.state.rounds
    due = [item for item in draft.pending if last or item.round <= now]
    if not due:
        return ()
    draft.pending = () if last else tuple(item for item in draft.pending if item.round > now)
    for item in due:
        draft.apply(item.effects, item.cause, item.text)
    return tuple(item.text for item in due)


def percent(amount: int, more: int) -> int:
    """Return an amount changed by so many percents, to the nearest whole euro."""
    return (amount * (100 + more) + 50) // 100 if more else amount


def _adjusted(effects: tuple[Effect, ...], income: int, charges: int) -> tuple[Effect, ...]:
    if not income and not charges:
        return effects
    return tuple(
        effect.evolve(amount=percent(effect.amount, income if effect.amount > 0 else charges))
        if isinstance(effect, Money)
        else effect
        for effect in effects
    )


def _run_activities(draft: Draft, tokens: dict[str, int], new: tuple[str, ...]) -> tuple[str, ...]:
    """Let staffed activities bring what they bring and unstaffed ones decay; return the latter."""
    state = draft.now()
    book = state.book
    course = book.orientations.get(state.orientation)
    income, charges = (course.income, course.charges) if course else (0, 0)
    unstaffed = []
    for name in state.opened:
        card = book.activities[name]
        if name in new:
            continue  # it opened just now: it begins next month
        if tokens.get(ACTIVITY + name, 0) >= staff_of(state, name):
            draft.apply(_adjusted(card.each_round, income, charges), name, card.because)
        else:
            unstaffed.append(name)
            draft.apply(card.unstaffed, name, card.unstaffed_because)
    return tuple(unstaffed)


def _run_month(draft: Draft) -> None:
    """Bring the dues and the running income and charges, and what the orientation does each round."""
    state = draft.state
    book = state.book
    economy = book.scenario.economy
    course = book.orientations.get(state.orientation)
    if book.members >= 0:
        draft.money(DUES, economy.dues * draft.stock[book.members], DUES)
    for account, amount in economy.running:
        draft.money(account, percent(amount, course.charges if course and amount < 0 else 0), account)
    if course:
        draft.apply(course.each_round, course.id, course.because)


def _month_result(draft: Draft) -> int:
    now = draft.state.round
    result = 0
    for entry in reversed(draft.ledger):
        if entry.round != now:
            break
        if entry.kind != INVESTMENT:
            result += entry.amount
    return result


def _move_pillars(draft: Draft, result: int) -> int:
    """Let viability follow the result, neglected pillars fall and members come or go; return how many came."""
    book = draft.state.book
    economy = book.scenario.economy
    if economy.profit_pillar in book.pillar_at:
        cushioned = result < 0 and draft.stock[book.treasury] >= -result * COMFORT
        if result > 0:
            draft.change(economy.profit_pillar, 1, "result", words.PROFIT)
        elif result < 0 and not cushioned:
            draft.change(economy.profit_pillar, -1, "result", words.LOSS)
    _neglect(draft)
    if economy.welcome not in book.pillar_at or book.members < 0:
        return 0
    welcome = draft.pillars[book.pillar_at[economy.welcome]]
    joined = min(MOST_NEWCOMERS, max(0, welcome - WELCOMING)) - max(0, UNWELCOMING - welcome)
    before = draft.stock[book.members]
    draft.change(MEMBERS, joined, "newcomers", words.NEWCOMERS)
    return draft.stock[book.members] - before


def _neglect(draft: Draft) -> None:
    economy = draft.state.book.scenario.economy
    span, now = economy.neglect, draft.state.round
    if not span:
        return
    exempt = {economy.profit_pillar, *economy.exempt}
    for at, pillar in enumerate(draft.state.book.scenario.pillars):
        idle = now - draft.care[at]
        if pillar.id not in exempt and idle and not idle % span:
            draft.change(pillar.id, -1, "neglect", words.NEGLECT)


def by_account(
    entries: tuple[Entry, ...],
) -> tuple[tuple[tuple[str, int], ...], tuple[tuple[str, int], ...]]:
    """Return income and charges (both positive) by account, largest first."""
    income: dict[str, int] = {}
    charges: dict[str, int] = {}
    for entry in entries:
        side = income if entry.amount > 0 else charges
        side[entry.account] = side.get(entry.account, 0) + abs(entry.amount)
    return _ranked(income), _ranked(charges)


def _ranked(sums: dict[str, int]) -> tuple[tuple[str, int], ...]:
    return tuple(sorted(sums.items(), key=lambda item: (-item[1], item[0])))
