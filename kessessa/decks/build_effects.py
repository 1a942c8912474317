"""Effects and conditions as authors write them, turned into values of the rules. What is given here was checked."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import Any, Final

from kessessa.decks.checks_conditions import EVERY_PILLAR
from kessessa.decks.naming import english, slug
from kessessa.decks.own_pictures import NO_PICTURES, OwnPictures
from kessessa.decks.typography import typeset
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
    Text,
)

_WHOLE = 100


@dataclass(frozen=True)
class Words:
    """How one file's words become values: its language, the pillars of its scenario, and its author's pictures."""

    language: str
    pillars: tuple[str, ...]
    own: OwnPictures = NO_PICTURES

    def text(self, raw: str | dict[str, str] | None) -> Text:
        """Return a text by language, the file's own language first; empty for none."""
        if raw is None:
            return {}
        by_language = {self.language: raw} if isinstance(raw, str) else raw
        order = sorted(by_language, key=lambda name: name != self.language)
        return {name: typeset(by_language[name], name) for name in order}

    def maybe(self, raw: str | dict[str, str] | None) -> Text | None:
        """Return a text, or None for none."""
        return None if raw is None else self.text(raw)

    def effects(self, raw: dict[str, Any], place: str = "") -> tuple[Effect, ...]:
        """Return the effects of a mapping, in their order; `place` names sites that open nothing."""
        return tuple(effect for word, value in raw.items() for effect in self._effect(word, value, place))

    def site(self, raw: dict[str, Any], place: str) -> Site:
        """Return a site; its id is what it opens, or else `place`, or else its English name."""
        opens = raw.get("opens") or ""
        return Site(
            id=opens or place or slug(english(raw["name"])) or "site",
            name=self.text(raw["name"]),
            tokens=raw["tokens"],
            opens=opens,
            picture=self.own.shown(raw.get("picture")),
            effects=self.effects(raw.get("effects") or {}),
        )

    def condition(self, raw: dict[str, Any]) -> Condition:
        """Return a condition; several parts must all hold."""
        parts = [part for word, value in raw.items() for part in self._parts(word, value)]
        return parts[0] if len(parts) == 1 else All(tuple(parts))

    def maybe_condition(self, raw: dict[str, Any] | None) -> Condition | None:
        """Return a condition, or None for none."""
        return None if raw is None else self.condition(raw)

    def _effect(self, word: str, value: Any, place: str) -> tuple[Effect, ...]:
        if word == "work":
            return (self.site(value, place),)
        if word in ("income", "charges"):
            sign = 1 if word == "income" else -1
            return tuple(Money(account, sign * euros) for account, euros in value.items())
        if word in _BY_NAME:
            return tuple(_BY_NAME[word](name) for name in _listed(value))
        if word in _NESTED:
            return tuple(_NESTED[word](self, item) for item in _listed(value))
        return (Change(word, value),)

    def _parts(self, word: str, value: Any) -> tuple[Condition, ...]:
        if word in ("flag", "opened"):
            ask = Raised if word == "flag" else IsOpen
            return tuple(ask(name) for name in _listed(value))
        if word in ("all", "any"):
            join = All if word == "all" else AnyOf
            return (join(tuple(self.condition(part) for part in value)),)
        if word == "not":
            return (Not(self.condition(value)),)
        if word == "share":
            return (Share(value["of"], percent(value.get("min")), percent(value.get("max"))),)
        least, most = (value.get("min"), value.get("max")) if isinstance(value, dict) else (value, None)
        return tuple(Range(name, least, most) for name in (self.pillars if word == EVERY_PILLAR else (word,)))


def _later(words: Words, raw: dict[str, Any]) -> Effect:
    return Later(raw["rounds"], words.effects(raw["effects"]), words.text(raw["text"]))


def _odds(words: Words, raw: dict[str, Any]) -> Effect:
    return Odds(percent(raw["odds"]), words.effects(raw["effects"]), words.effects(raw.get("else") or {}))


_NESTED: Final[dict[str, Callable[[Words, dict[str, Any]], Effect]]] = {"later": _later, "chance": _odds}
_BY_NAME: Final[dict[str, Callable[[str], Effect]]] = {
    "set": Flag,
    "unset": partial(Flag, up=False),
    "add": Shift,
    "remove": partial(Shift, add=False),
    "open": Door,
    "close": partial(Door, opened=False),
}


def percent(part: Any) -> Any:
    """Return a part of one as whole percents, None for none."""
    return None if part is None else round(part * _WHOLE)


def worth(effects: tuple[Effect, ...]) -> int:
    """Return about how good effects are, in hundredths of a point: a hundred euros weigh as much as a point."""
    total = 0
    for effect in effects:
        if isinstance(effect, Change):
            total += effect.amount * (1 if effect.target == "treasury" else _WHOLE)
        elif isinstance(effect, Money):
            total += effect.amount
        elif isinstance(effect, Later):
            total += worth(effect.effects)
        elif isinstance(effect, Odds):
            likely = worth(effect.effects) * effect.percent + worth(effect.otherwise) * (_WHOLE - effect.percent)
            total += likely // _WHOLE
    return total


def _listed(value: Any) -> list[Any]:
    return value if isinstance(value, list) else [value]
