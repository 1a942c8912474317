"""How ways to play, cards, options and shares are written where the balance of a scenario is told."""

from __future__ import annotations

from kessessa.language import balance as words
from kessessa.language import commands, pick, signed
from kessessa.rules.effects import Text
from kessessa.rules.scenario import Scenario
from kessessa.simulate.games import PILLAR
from kessessa.simulate.statistics import Contrast

Texts = dict[tuple[str, str], Text]


class Naming:
    """Names in one language. With `titles` cards bear their titles, for teachers; without, their ids, for authors."""

    def __init__(self, scenario: Scenario, language: str, *, titles: bool) -> None:
        """Take the scenario whose things are named."""
        self.language = language
        self.titles = titles
        self.scenario = scenario
        self._gauges = {pillar.id: pillar.name for pillar in scenario.pillars}
        self._gauges |= {resource.id: resource.name for resource in scenario.resources}
        self._dangers = {danger.id: danger.title for danger in scenario.dangers}
        self._cards, self._options = _texts(scenario)

    def policy(self, name: str) -> str:
        """Return a way to play in words."""
        if name.startswith(PILLAR):
            return pick(words.POLICIES["pillar"], self.language, name=self.gauge(name[len(PILLAR) :]))
        return pick(words.POLICIES[name], self.language)

    def gauge(self, name: str) -> str:
        """Return a pillar's or a resource's name."""
        return pick(self._gauges[name], self.language)

    def danger(self, name: str) -> str:
        """Return a danger's title."""
        return pick(self._dangers.get(name, words.INSOLVENT), self.language)

    def length(self, name: str) -> str:
        """Return a length in words."""
        return pick(commands.LENGTHS[name], self.language)

    def card(self, kind: str, name: str) -> str:
        """Return a card's title or its id; the debate has none."""
        if not name:
            return pick(words.DEBATE, self.language)
        return pick(self._cards.get((kind, name)), self.language) if self.titles and kind != "question" else name

    def option(self, card: str, name: str) -> str:
        """Return what an option says, or its id."""
        return pick(self._options.get((card, name)), self.language) if self.titles else name

    def share(self, share: float) -> str:
        """Return a share as whole percents; something that happened at all is never "0 %"."""
        number = f"{share * 100:.0f}"
        return pick(words.PERCENT, self.language, n="<1" if number == "0" and share > 0 else number)

    def span(self, interval: tuple[float, float]) -> str:
        """Return an interval of shares."""
        low, high = (f"{end * 100:.0f}" for end in interval)
        return pick(words.FROM_TO, self.language, low=low, high=high)

    def points(self, effect: Contrast | None) -> tuple[str, str, str, str]:
        """Return shares of wins with and without, the difference in points, and its interval; dashes for nothing."""
        if effect is None:
            return "-", "-", "-", ""
        low, high = (signed(round(end * 100)) for end in (effect.low, effect.high))
        span = pick(words.POINTS_FROM_TO, self.language, low=low, high=high)
        difference = signed(round(effect.difference * 100))
        return self.share(effect.share_with), self.share(effect.share_without), difference, span

    def decimal(self, number: float) -> str:
        """Return a number with one decimal, as the language writes it."""
        written = f"{number:.1f}"
        return written.replace(".", ",") if self.language == "fr" else written


def _texts(scenario: Scenario) -> tuple[Texts, Texts]:
    cards: Texts = {("event", card.id): card.title for card in scenario.events}
    cards |= {("matter", card.id): card.title for card in scenario.matters}
    cards |= {("activity", card.id): card.title for card in scenario.activities}
    cards |= {("orientation", card.id): card.title for card in scenario.orientations}
    options: Texts = {("", card.id): card.title for card in scenario.orientations}
    options |= {(card.id, way.id): way.do for card in scenario.events for way in card.ways}
    options |= {(card.id, way.id): way.do for card in scenario.matters for way in card.ways}
    return cards, options
