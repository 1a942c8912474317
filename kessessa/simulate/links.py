"""What unlocks what in a scenario: from its cards' effects to the cards that wait for them. Nothing is played here."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from kessessa.rules.cards import Activity, Event, Matter
from kessessa.rules.effects import (
    All,
    AnyOf,
    Condition,
    Door,
    Effect,
    Flag,
    IsOpen,
    Later,
    Not,
    Odds,
    Raised,
    Shift,
    Site,
)
from kessessa.rules.scenario import Scenario

OPENS, CLOSES, ADDS, REMOVES, FLAG, NEEDS = "opens", "closes", "adds", "removes", "flag", "needs"


@dataclass(frozen=True, slots=True)
class Link:
    """One card acts on another. `by`: the option that does it, empty for the card itself; `flag`: by way of which."""

    start: str
    end: str
    kind: str
    by: str = ""
    flag: str = ""


def links(scenario: Scenario) -> tuple[Link, ...]:
    """Return all links between matters, events and activities, each once, in the scenario's order."""
    cards: tuple[Matter | Event, ...] = (*scenario.matters, *scenario.events)
    raisers: dict[str, list[tuple[str, str]]] = {}
    found: dict[Link, None] = {}
    for card in cards:
        for by, effect in _acts(card):
            if isinstance(effect, Flag) and effect.up:
                raisers.setdefault(effect.name, []).append((card.id, by))
            elif (link := _direct(card.id, by, effect)) is not None:
                found[link] = None
    for card in cards:
        for condition in _asked(card):
            if isinstance(condition, IsOpen):
                found[Link(condition.activity, card.id, NEEDS)] = None
            elif isinstance(condition, Raised):
                for start, by in raisers.get(condition.flag, ()):
                    found[Link(start, card.id, FLAG, by, condition.flag)] = None
    return tuple(link for link in found if link.start != link.end)


def ranks(scenario: Scenario, found: Iterable[Link]) -> dict[str, int]:
    """Return how many steps lie before each card at least: 0 for what nothing must unlock. Circles count once."""
    before: dict[str, list[str]] = {}
    for link in found:
        if link.kind in {OPENS, ADDS, FLAG, NEEDS}:
            before.setdefault(link.end, []).append(link.start)
    held: list[Matter | Event | Activity] = [*scenario.matters, *scenario.events, *scenario.activities]
    known: dict[str, int] = {}

    def rank(name: str, path: frozenset[str]) -> int:
        if name in known:
            return known[name]
        earlier = [rank(other, path | {name}) for other in before.get(name, ()) if other not in path]
        known[name] = 1 + min(earlier) if earlier else 0
        return known[name]

    return {card.id: rank(card.id, frozenset()) for card in held}


def _acts(card: Matter | Event) -> Iterator[tuple[str, Effect]]:
    own = card.effects if isinstance(card, Event) else card.left
    yield from (("", effect) for effect in _inside((*own, *(card.softened if isinstance(card, Event) else ()))))
    for way in card.ways:
        yield from ((way.id, effect) for effect in _inside(way.effects))


def _inside(effects: Iterable[Effect]) -> Iterator[Effect]:
    for effect in effects:
        yield effect
        if isinstance(effect, Later | Site):
            yield from _inside(effect.effects)
        elif isinstance(effect, Odds):
            yield from _inside((*effect.effects, *effect.otherwise))


def _direct(start: str, by: str, effect: Effect) -> Link | None:
    if isinstance(effect, Site):
        return Link(start, effect.opens, OPENS, by) if effect.opens else None
    if isinstance(effect, Door):
        return Link(start, effect.activity, OPENS if effect.opened else CLOSES, by)
    if isinstance(effect, Shift):
        return Link(start, effect.card, ADDS if effect.add else REMOVES, by)
    return None


def _asked(card: Matter | Event) -> Iterator[Condition]:
    softened = card.softened_when if isinstance(card, Event) else None
    for condition in (card.when, softened, *(way.when for way in card.ways)):
        yield from _parts(condition)


def _parts(condition: Condition | None) -> Iterator[Condition]:
    if isinstance(condition, All | AnyOf):
        for part in condition.parts:
            yield from _parts(part)
    elif isinstance(condition, Not):
        yield from _parts(condition.part)
    elif condition is not None:
        yield condition
