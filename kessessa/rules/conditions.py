"""Whether a condition holds in a state. Nothing is changed here."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from kessessa.rules.effects import All, AnyOf, Condition, IsOpen, Not, Raised, Range, Share
from kessessa.rules.state import Entry, State

LARGEST = "largest"


def holds(state: State, condition: Condition | None) -> bool:
    """Return whether the condition holds; no condition always does."""
    return condition is None or _HOLDS[type(condition)](state, condition)


def value_of(state: State, what: str) -> int:
    """Return the number that a range looks at: a pillar, a resource, round, teams or opened_count.

    Raises KeyError where nothing is called so.
    """
    book = state.book
    if what in book.pillar_at:
        return state.pillars[book.pillar_at[what]]
    if what in book.resource_at:
        return state.stock[book.resource_at[what]]
    return _COUNTS[what](state)


def shares(ledger: tuple[Entry, ...], whole: int = 100) -> dict[str, int]:
    """Return each account's part of all income so far, in whole percents (or parts of another `whole`), largest first.

    Nothing is rounded up: what is shown with a decimal agrees with what a goal or a danger tests.
    """
    sums: dict[str, int] = {}
    for entry in ledger:
        if entry.amount > 0:
            sums[entry.account] = sums.get(entry.account, 0) + entry.amount
    total = sum(sums.values())
    ranked = sorted(sums.items(), key=lambda item: (-item[1], item[0]))
    return {account: amount * whole // total for account, amount in ranked}


def largest_share(state: State) -> int:
    """Return the part of all income so far, in whole percents, of the source that has brought most."""
    return next(iter(shares(state.ledger).values()), 0)


def _within(value: int, least: int | None, most: int | None) -> bool:
    return (least is None or value >= least) and (most is None or value <= most)


def _range(state: State, condition: Range) -> bool:
    return _within(value_of(state, condition.what), condition.least, condition.most)


def _share(state: State, condition: Share) -> bool:
    parts = shares(state.ledger)
    part = largest_share(state) if condition.source == LARGEST else parts.get(condition.source, 0)
    return _within(part, condition.least, condition.most)


_COUNTS: dict[str, Callable[[State], int]] = {
    "round": lambda state: state.round,
    "teams": lambda state: sum(team.here for team in state.teams),
    "opened_count": lambda state: len(state.opened),
}

_HOLDS: dict[type, Callable[[State, Any], bool]] = {
    Range: _range,
    Raised: lambda state, condition: condition.flag in state.flags,
    IsOpen: lambda state, condition: condition.activity in state.opened,
    Share: _share,
    All: lambda state, condition: all(holds(state, part) for part in condition.parts),
    AnyOf: lambda state, condition: any(holds(state, part) for part in condition.parts),
    Not: lambda state, condition: not holds(state, condition.part),
}
