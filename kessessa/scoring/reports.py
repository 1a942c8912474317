"""The two reports of the general assembly: where the money came from and went, and what was done for each pillar."""

from __future__ import annotations

from kessessa.rules.accounts import by_account
from kessessa.rules.draft import RUNNING
from kessessa.rules.effects import Change, Effect
from kessessa.rules.record import Record, record
from kessessa.rules.state import Decided, State
from kessessa.scoring.indicators import largest_funder

Sums = tuple[tuple[str, int], ...]


@record
class Financial(Record):
    """Running income and charges of the session by account (euros, positive), investments apart, and the surplus.

    `share` is what the `largest` account brought of all income, in percents with one decimal.
    """

    income: Sums
    charges: Sums
    invested: int
    surplus: int
    largest: str
    share: float


@record
class Moral(Record):
    """One pillar over the session: its gauge at the start and now, and the `round` in which it moved most.

    `decision` is what the members decided then that says itself that it moves the pillar that way; None where
    nothing did (news, neglect and activities move pillars too).
    """

    pillar: str
    before: int
    after: int
    round: int
    decision: Decided | None


def financial(state: State) -> Financial:
    """Return the financial report."""
    running = tuple(entry for entry in state.ledger if entry.kind == RUNNING)
    income, charges = by_account(running)
    invested = -sum(entry.amount for entry in state.ledger if entry.kind != RUNNING)
    account, tenths = largest_funder(state)
    return Financial(income, charges, invested, sum(entry.amount for entry in running), account, tenths / 10)


def moral(state: State) -> tuple[Moral, ...]:
    """Return the moral report, a line a pillar."""
    return tuple(_of_pillar(state, at, pillar.id) for at, pillar in enumerate(state.book.scenario.pillars))


def _of_pillar(state: State, at: int, pillar: str) -> Moral:
    start, now = state.past[0].pillars[at], state.pillars[at]
    moves = [
        (after.pillars[at] - before.pillars[at], after.round)
        for before, after in zip(state.past, state.past[1:], strict=False)
    ]
    most, when = max(moves, key=lambda item: (abs(item[0]), -item[1]), default=(0, 0))
    if not most:
        return Moral(pillar, start, now, 0, None)
    made = [item for item in state.decided if item.round == when and item.kind == "matter"]
    pushes = [(_push(state.book.ways[item.matter][item.way].effects, pillar) * most, item) for item in made]
    push, decision = max(pushes, key=lambda item: item[0], default=(0, None))
    return Moral(pillar, start, now, when, decision if push > 0 else None)


def _push(effects: tuple[Effect, ...], pillar: str) -> int:
    """Return by how much effects move a pillar at once."""
    return sum(effect.amount for effect in effects if isinstance(effect, Change) and effect.target == pillar)
