"""A scenario with its index: every look-up that play needs, made once. No rule is decided here."""

from __future__ import annotations

from kessessa.rules.cards import Activity, Event, Matter, Orientation, Question, Role, Way
from kessessa.rules.effects import Text
from kessessa.rules.scenario import KNOWLEDGE, MEMBERS, TREASURY, Danger, Scenario


def _as_way(card: Orientation) -> Way:
    return Way(
        id=card.id,
        do=card.title,
        line=card.text,
        because=card.because or {},
        effects=card.effects,
        principles=card.principles,
    )


class Book:
    """Look-ups over one scenario. Two books are equal where their scenarios are the same object or equal."""

    __slots__ = (
        "activities",
        "events",
        "knowledge",
        "matters",
        "members",
        "orientation_ways",
        "orientations",
        "pillar_at",
        "power_of",
        "questions",
        "resource_at",
        "roles",
        "scenario",
        "treasury",
        "ways",
    )

    def __init__(self, scenario: Scenario) -> None:
        """Index the scenario."""
        self.scenario = scenario
        self.events: dict[str, Event] = {card.id: card for card in scenario.events}
        self.matters: dict[str, Matter] = {card.id: card for card in scenario.matters}
        self.activities: dict[str, Activity] = {card.id: card for card in scenario.activities}
        self.orientations: dict[str, Orientation] = {card.id: card for card in scenario.orientations}
        self.roles: dict[str, Role] = {role.id: role for role in scenario.roles}
        self.power_of = {role.id: role.power for role in scenario.roles}
        self.questions: dict[str, Question] = {card.id: card for card in scenario.questions}
        self.pillar_at = {pillar.id: index for index, pillar in enumerate(scenario.pillars)}
        self.resource_at = {item.id: index for index, item in enumerate(scenario.resources)}
        self.treasury = self.resource_at[TREASURY]
        self.knowledge = self.resource_at.get(KNOWLEDGE, -1)
        self.members = self.resource_at.get(MEMBERS, -1)
        self.orientation_ways = tuple(_as_way(card) for card in scenario.orientations)
        self.ways: dict[str, dict[str, Way]] = {
            card.id: {way.id: way for way in card.ways} for card in scenario.matters
        }
        self.ways.update({card.id: {way.id: way for way in card.ways} for card in scenario.events})

    def danger(self, name: str) -> Danger:
        """Return the danger of that id. Raises KeyError where there is none."""
        return next(item for item in self.scenario.dangers if item.id == name)

    def name_of(self, target: str) -> Text:
        """Return the name of a pillar or a resource. Raises KeyError where there is none."""
        if target in self.pillar_at:
            return self.scenario.pillars[self.pillar_at[target]].name
        return self.scenario.resources[self.resource_at[target]].name

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Book) and (self.scenario is other.scenario or self.scenario == other.scenario)

    __hash__ = None  # type: ignore[assignment]
