"""What a bot can foresee from the cards: rounds left, what an option opens and when, what the goals ask for."""

from __future__ import annotations

from kessessa.rules.book import Book
from kessessa.rules.cards import Way
from kessessa.rules.effects import All, AnyOf, Condition, Door, IsOpen, Range, Site
from kessessa.rules.forecast import forecast, of_way
from kessessa.rules.state import State
from kessessa.rules.table import TOKENS, here


def remaining(state: State) -> int:
    """Return how many accounts are still to come, this round's included."""
    return state.rounds - state.round + 1


def opened_by(state: State, way: Way) -> tuple[tuple[str, int], ...]:
    """Return the activities that an option would open, each with the rounds until it earns."""
    found = []
    each_round = TOKENS[here(state.teams) - 1] * min(4, here(state.teams))
    for effect in way.effects:
        if isinstance(effect, Site) and effect.opens and effect.opens not in state.opened:
            found.append((effect.opens, 1 + effect.tokens * 2 // each_round))
        elif isinstance(effect, Door) and effect.opened and effect.activity not in state.opened:
            found.append((effect.activity, 0))
    return tuple(found)


Sums = tuple[tuple[str, int], ...]
"""Signed sums by pillar or resource, as `forecast` gives them."""


class Outlook:
    """What the cards of one book promise, summed up once: bots ask for the same sums again and again."""

    def __init__(self, book: Book) -> None:
        """Read the book; sums are made when first asked for."""
        self.book = book
        self._ways: dict[tuple[str, str], Sums] = {}
        self._rounds: dict[str, tuple[Sums, Sums]] = {}

    def of_way(self, card: str, way: Way) -> Sums:
        """Return the forecast of an option of a card (an orientation's card is empty)."""
        key = card, way.id
        found = self._ways.get(key)
        if found is None:
            found = self._ways[key] = of_way(way)
        return found

    def of_rounds(self, activity: str) -> tuple[Sums, Sums]:
        """Return what a round of an activity brings, staffed and unstaffed."""
        found = self._rounds.get(activity)
        if found is None:
            card = self.book.activities[activity]
            found = self._rounds[activity] = forecast(card.each_round), forecast(card.unstaffed)
        return found


class Aims(Outlook):
    """What a book's goals ask for as well: activities to be open, and least values of pillars and resources."""

    def __init__(self, book: Book) -> None:
        """Read the goals."""
        super().__init__(book)
        self.opened: set[str] = set()
        self.least: dict[str, int] = {}
        for goal in book.scenario.goals:
            _gather(goal.need, self.opened, self.least)
        running = book.scenario.economy.running
        self.month = max(100, -sum(amount for _, amount in running if amount < 0))
        """The running charges of a month in euros, a hundred at least: what the till is measured by."""


def _gather(need: Condition, open_: set[str], least: dict[str, int]) -> None:
    if isinstance(need, IsOpen):
        open_.add(need.activity)
    elif isinstance(need, Range) and need.least is not None:
        least[need.what] = max(need.least, least.get(need.what, need.least))
    elif isinstance(need, (All, AnyOf)):
        for part in need.parts:
            _gather(part, open_, least)
