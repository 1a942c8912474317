"""Indicators: what the engine can count over a session, each read as evidence for a principle.

The thresholds are the game's own: they say what counts as much or little here, not what a law asks.
"""

from __future__ import annotations

from kessessa.rules.assembly import SURPLUS
from kessessa.rules.conditions import shares
from kessessa.rules.effects import Text
from kessessa.rules.record import Record, record
from kessessa.rules.scenario import PARTNERS
from kessessa.rules.state import State
from kessessa.rules.turns import NOBODY

BY_CONSENT = frozenset({"consent", "amended"})
_ENOUGH = 2
"""Fewer decisions than this say nothing."""


@record
class Indicator(Record):
    """A count of the session: what it feeds, its value (percent or number), what it adds (-2 to 2), in words."""

    id: str
    principle: str
    value: int
    amount: int
    words: Text


def indicators(state: State) -> tuple[Indicator, ...]:
    """Return every indicator that has something to say."""
    found = (_autonomy(state), _consent(state), _rotation(state), _reserves(state), _partners(state), _members(state))
    return tuple(item for item in found if item is not None)


def largest_funder(state: State) -> tuple[str, int]:
    """Return the account that brought most income and its share in tenths of a percent; ("", 0) before any income."""
    return next(iter(shares(state.ledger, 1000).items()), ("", 0))


def _autonomy(state: State) -> Indicator | None:
    account, tenths = largest_funder(state)
    if not account:
        return None
    share, shown = tenths // 10, f"{tenths / 10:g}"
    amount = 2 if share <= 40 else 1 if share <= 60 else -1  # noqa: PLR2004  thresholds of the game
    words = {
        "fr": f"La plus grosse source apporte {shown.replace('.', ',')} % des recettes",
        "en": f"The biggest source brings {shown}% of the income",
    }
    return Indicator("largest-funder", "autonomy", share, amount, words)


def _consent(state: State) -> Indicator | None:
    made = [item for item in state.decided if item.how not in {"default", "alone"} and item.kind != "next"]
    if len(made) < _ENOUGH:
        return None
    count = sum(item.how in BY_CONSENT for item in made)
    part = count * 100 // len(made)
    amount = 2 if part >= 66 else 1 if part >= 33 else 0  # noqa: PLR2004  thresholds of the game
    words = {
        "fr": f"Décisions prises par consentement : {count} sur {len(made)}",
        "en": f"Decisions by consent: {count} out of {len(made)}",
    }
    return Indicator("consent", "democratic-control", part, amount, words)


def _rotation(state: State) -> Indicator | None:
    led = {item.proposer for item in state.decided if item.proposer != NOBODY}
    if len(state.teams) < _ENOUGH or not led:
        return None
    words = {
        "fr": f"Équipes qui ont coordonné : {len(led)} sur {len(state.teams)}",
        "en": f"Teams that coordinated: {len(led)} out of {len(state.teams)}",
    }
    amount = 1 if len(led) >= min(len(state.teams), state.round) else 0
    return Indicator("rotation", "democratic-governance", len(led), amount, words)


def _reserves(state: State) -> Indicator | None:
    paid = -sum(entry.amount for entry in state.ledger if entry.account == SURPLUS)
    settled = any(deed.card == SURPLUS for deed in state.deeds)
    total = sum(entry.amount for entry in state.ledger if entry.kind == "running")
    if not settled or total <= 0:
        return None
    share = 100 - paid * 100 // total
    words = {
        "fr": f"Part de l’excédent mise en réserve : {share} %",
        "en": f"Share of the surplus put in reserves: {share}%",
    }
    amount = 2 if share >= 70 else 1  # noqa: PLR2004  threshold of the game
    return Indicator("reserves", "reinvested-profit", share, amount, words)


def _partners(state: State) -> Indicator | None:
    at = state.book.resource_at.get(PARTNERS, -1)
    if at < 0 or not state.stock[at]:
        return None
    count = state.stock[at]
    words = {"fr": f"Partenaires : {count}", "en": f"Partners: {count}"}
    return Indicator("partners", "inter-cooperation", count, min(2, count), words)


def _members(state: State) -> Indicator | None:
    if state.book.members < 0:
        return None
    gained = state.stock[state.book.members] - state.past[0].members
    if not gained:
        return None
    amount = -1 if gained < 0 else 2 if gained >= 8 else 1  # noqa: PLR2004  threshold of the game
    words = {"fr": f"Membres : {gained:+d} depuis la fondation", "en": f"Members: {gained:+d} since the founding"}
    return Indicator("members", "voluntary-membership", gained, amount, words)
