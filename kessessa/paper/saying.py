"""Effects and conditions of a scenario in words and small pictures, for people who play without the program."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import Any, TypeVar

from kessessa.language import Text, counted, euros, listed, pick, signed, signed_euros
from kessessa.language import paper as words
from kessessa.language.spaces import unbroken
from kessessa.language.speech import unit
from kessessa.paper.letters import figure, picture, plain
from kessessa.rules.cards import Source, Way
from kessessa.rules.effects import (
    All,
    AnyOf,
    Change,
    Condition,
    Door,
    Effect,
    Flag,
    IsOpen,
    Later,
    Money,
    Not,
    Odds,
    Raised,
    Range,
    Share,
    Shift,
    Site,
)
from kessessa.rules.record import Record
from kessessa.rules.scenario import KNOWLEDGE, MEMBERS, TREASURY, Scenario

CHANCE_TOKENS = 20
"""How many numbered tokens stand for chance: one is drawn where a card says "perhaps"."""
_BADGES = {TREASURY: "coin", KNOWLEDGE: "resources/knowledge", MEMBERS: "resources/members"}
UP, DOWN = "icons/arrow-up-bold", "icons/arrow-down-bold"
_APART, _AMONG = "\u00a0· ", ", "
_AT_ONCE = (Change, Money, Flag, Door, Shift)

T = TypeVar("T")


class Language:
    """Picks texts of cards in one language, ready to be set."""

    def __init__(self, language: str) -> None:
        """Take the language."""
        self.code = language

    def text(self, text: Text | None, **slots: object) -> str:
        """Return a text, its slots filled; French gets the spaces that must not break."""
        said = plain(pick(text, self.code))
        return unbroken(said.format(**slots) if slots else said, self.code)

    def counted(self, number: int, one: Text, many: Text, **slots: object) -> str:
        """Return a number of things."""
        return unbroken(counted(number, one, many, self.code, **slots), self.code)

    def source(self, source: Source | None) -> str:
        """Return where a fact was read, or nothing."""
        if source is None:
            return ""
        year = f", {source.year}" if source.year else ""
        return self.text(words.SOURCE, title=f"{source.title}{year}")


class Saying(Language):
    """Names what a scenario's cards do, and when."""

    def __init__(self, scenario: Scenario, language: str) -> None:
        """Take the scenario whose things are named."""
        super().__init__(language)
        self.scenario = scenario
        self.names = {item.id: item.name for item in scenario.pillars}
        self.names |= {item.id: item.name for item in scenario.resources}
        self.names["round"] = scenario.round_name
        self.looks = {pillar.id: f"pillars/{pillar.look}" for pillar in scenario.pillars} | _BADGES
        self.accounts = dict(scenario.sources)
        self.activities = {item.id: item.title for item in scenario.activities}
        self.cards = {item.id: item.title for item in scenario.events}
        self.cards |= {item.id: item.title for item in scenario.matters}
        self._raises = dict(_raised_by(scenario))
        self._asked_for = {found.flag for found in held(scenario, Raised)}

    def unit(self, number: int) -> str:
        """Return what so many rounds are called."""
        return unit(self.scenario.round_name, number, self.code)

    def name(self, thing: str) -> str:
        """Return the name of a pillar or a resource."""
        return self.text(self.names.get(thing, words.COUNTS.get(thing, {"fr": thing})))

    def effects(self, effects: Iterable[Effect]) -> str:
        """Return what effects do, what happens at once first; empty where there is nothing that people must do."""
        ordered = sorted(effects, key=lambda effect: not isinstance(effect, _AT_ONCE))
        return _APART.join(said for effect in ordered if (said := _SAID[type(effect)](self, effect)))

    def among(self, effects: Iterable[Effect]) -> str:
        """Return effects inside of another one, which ends after them."""
        return self.effects(effects).replace(_APART, _AMONG)

    def directions(self, way: Way) -> str:
        """Return in which direction an option acts, what it costs and how much work it is: no figures beyond these."""
        moves: dict[str, bool] = {}
        for effect in _reached(way.effects):
            if isinstance(effect, Change) and effect.target in self.looks and effect.target != TREASURY:
                moves.setdefault(effect.target, effect.amount > 0)
        parts = [f"{picture(self.looks[name])}{picture(UP if up else DOWN)}" for name, up in moves.items()]
        if way.cost:
            parts.append(f"{picture('coin')}\u00a0{figure(euros(way.cost, self.code))}")
        parts += [
            f"{picture('resources/time')}\u00a0{figure(str(item.tokens))}"
            for item in way.effects
            if isinstance(item, Site)
        ]
        return " \u00a0".join(parts)

    def condition(self, condition: Condition) -> str:
        """Return a condition in words."""
        return _ASKED[type(condition)](self, condition)

    def change(self, thing: str, amount: int) -> str:
        """Return a change of a pillar or a resource, with its picture."""
        badge = f"{picture(self.looks[thing])}\u00a0" if thing in self.looks else ""
        number = signed_euros(amount, self.code) if thing == TREASURY else signed(amount)
        return f"{badge}{self.name(thing)}\u00a0{figure(number)}"

    def money(self, effect: Money) -> str:
        """Return a sum with the account that it belongs to."""
        account = self.text(self.accounts.get(effect.source))
        return f"{picture('coin')}\u00a0{figure(signed_euros(effect.amount, self.code))} ({account})"

    def later(self, effect: Later) -> str:
        """Return what comes later, and when."""
        when = ""
        if effect.rounds:
            when = self.counted(effect.rounds, words.LATER_ONE, words.LATER_MANY, unit=self.unit(effect.rounds))
        when = when or self.text(words.AT_ACCOUNTS)
        return f"**{when}** {self.text(effect.text)} {self.among(effect.effects)}"

    def odds(self, effect: Odds) -> str:
        """Return what may happen, and which tokens decide it."""
        most = max(1, round(effect.percent * CHANCE_TOKENS / 100))
        said = self.text(words.CHANCE, most=most, what=self.among(effect.effects) or self.text(words.NO_CHANGE))
        return f"{said} {self.text(words.ELSE, what=self.among(effect.otherwise))}" if effect.otherwise else said

    def site(self, effect: Site) -> str:
        """Return the work that begins, and what its end brings."""
        badge = picture("resources/time")
        said = f"{badge}\u00a0{self.text(words.SITE, name=self.text(effect.name), n=effect.tokens)}"
        if effect.opens in self.activities:
            said = f"{said} {self.text(words.THEN_OPENS, name=self.text(self.activities[effect.opens]))}"
        done = self.among(effect.effects)
        return f"{said} {self.text(words.WHEN_DONE, what=done)}" if done else said

    def door(self, effect: Door) -> str:
        """Return which activity opens or closes."""
        text = words.OPENS if effect.opened else words.CLOSES
        return self.text(text, name=self.text(self.activities.get(effect.activity)))

    def shift(self, effect: Shift) -> str:
        """Return which card comes or goes."""
        text = words.ADD if effect.add else words.REMOVE
        return self.text(text, name=self.text(self.cards.get(effect.card)))

    def flag(self, effect: Flag) -> str:
        """Return that a choice will matter, where a card asks for it."""
        return self.text(words.KEEP) if effect.up and effect.name in self._asked_for else ""

    def raised(self, condition: Raised) -> str:
        """Return which choice a card asks for."""
        choices = [self.text(words.QUOTED, words=self.text(text)) for text in self._raises.get(condition.flag, ())]
        return self.text(words.CHOSEN, ways=self.text(words.OR).join(choices))

    def range(self, condition: Range) -> str:
        """Return between which numbers something must lie."""
        if condition.what == "round" and condition.most is None:
            return self.text(words.FROM_ROUND, unit=self.unit(1), n=condition.least)
        low, high = (self.amount(condition.what, number) for number in (condition.least, condition.most))
        name = self.name(condition.what)
        if low and high:
            return self.text(words.BETWEEN, name=name, low=low, high=high)
        return self.text(words.AT_LEAST if low else words.AT_MOST, name=name, n=low or high)

    def amount(self, thing: str, number: int | None) -> str:
        """Return a number of something; empty for none."""
        if number is None:
            return ""
        return euros(number, self.code) if thing == TREASURY else str(number)

    def share(self, condition: Share) -> str:
        """Return which part of all income a funder must have brought."""
        account = self.accounts.get(condition.source, words.LARGEST)
        text = words.SHARE_LEAST if condition.least is not None else words.SHARE_MOST
        number = condition.least if condition.least is not None else condition.most
        return self.text(text, name=self.text(account), n=number)


def held(value: object, kind: type[T]) -> Iterator[T]:
    """Yield everything of a kind that a value of the rules holds, however deep."""
    if isinstance(value, kind):
        yield value
    inside: Iterable[object] = value if isinstance(value, tuple) else ()
    if isinstance(value, Record):
        inside = (getattr(value, name) for name in value.__match_args__)
    for part in inside:
        yield from held(part, kind)


def _reached(effects: Iterable[Effect]) -> Iterator[Effect]:
    """Yield effects and what the end of a work brings; what is late or left to chance is not told beforehand."""
    for effect in effects:
        yield effect
        if isinstance(effect, Site):
            yield from effect.effects


def _raised_by(scenario: Scenario) -> Iterator[tuple[str, tuple[Text, ...]]]:
    """Yield each flag with the options that raise it, so that a card can name the choice instead of the flag."""
    found: dict[str, list[Text]] = {}
    ways = [way for card in scenario.matters for way in card.ways]
    ways += [way for card in scenario.events for way in card.ways]
    for way in ways:
        for effect in way.effects:
            if isinstance(effect, Flag) and effect.up:
                found.setdefault(effect.name, []).append(way.do)
    for name, texts in found.items():
        yield name, tuple(texts)


_SAID: dict[type, Callable[[Saying, Any], str]] = {
    Change: lambda say, effect: say.change(effect.target, effect.amount),
    Money: Saying.money,
    Later: Saying.later,
    Odds: Saying.odds,
    Flag: Saying.flag,
    Shift: Saying.shift,
    Door: Saying.door,
    Site: Saying.site,
}

_ASKED: dict[type, Callable[[Saying, Any], str]] = {
    Range: Saying.range,
    Raised: Saying.raised,
    IsOpen: lambda say, asked: say.text(words.IS_OPEN, name=say.text(say.activities.get(asked.activity))),
    Share: Saying.share,
    All: lambda say, asked: listed([say.condition(part) for part in asked.parts], say.code),
    AnyOf: lambda say, asked: say.text(words.OR).join(say.condition(part) for part in asked.parts),
    Not: lambda say, asked: say.text(words.NOT, what=say.condition(asked.part)),
}
