"""What a bot can foresee from the cards: rounds left, what an option opens and when, what the goals ask for."""

from __future__ import annotations

from kessessa.rules.book import Book
from kessessa.rules.cards import Way
from kessessa.rules.effects import All, AnyOf, Condition, Door, IsOpen, Range, Site
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


def sites_of(state: State) -> dict[str, str]:
    """Return what each site under way will open."""
    return {work.id: work.opens for work in state.works}


class Aims:
    """What a book's goals ask for: activities to be open, and least values of pillars and resources."""

    def __init__(self, book: Book) -> None:
        """Read the goals."""
        self.book = book
        self.opened: set[str] = set()
        self.least: dict[str, int] = {}
        for goal in book.scenario.goals:
            _gather(goal.need, self.opened, self.least)


def _gather(need: Condition, open_: set[str], least: dict[str, int]) -> None:
    if isinstance(need, IsOpen):
        open_.add(need.activity)
    elif isinstance(need, Range) and need.least is not None:
        least[need.what] = max(need.least, least.get(need.what, need.least))
    elif isinstance(need, (All, AnyOf)):
        for part in need.parts:
            _gather(part, open_, least)
