"""What an option would do, told before it is chosen: the arrows, and after an impact study the figures."""

from __future__ import annotations

from kessessa.rules.cards import Way
from kessessa.rules.effects import Change, Effect, Later, Money, Odds, Site
from kessessa.rules.scenario import TREASURY


def forecast(effects: tuple[Effect, ...]) -> tuple[tuple[str, int], ...]:
    """Return (pillar or resource, signed sum) over effects now and later; of a chance, the likelier side."""
    sums: dict[str, int] = {}
    _gather(effects, sums)
    return tuple((target, amount) for target, amount in sums.items() if amount)


def of_way(way: Way) -> tuple[tuple[str, int], ...]:
    """Return the forecast of an option, its cost aside."""
    return forecast(way.effects)


def certain(effects: tuple[Effect, ...]) -> tuple[tuple[str, int], ...]:
    """Return (pillar or resource, signed sum) over the effects that chance has no part in."""
    sums: dict[str, int] = {}
    _gather(effects, sums, chance=False)
    return tuple((target, amount) for target, amount in sums.items() if amount)


def tokens_of(way: Way) -> int:
    """Return how many time tokens the sites of an option will take (for up to four teams)."""
    return sum(effect.tokens for effect in way.effects if isinstance(effect, Site))


def _gather(effects: tuple[Effect, ...], sums: dict[str, int], *, chance: bool = True) -> None:
    for effect in effects:
        if isinstance(effect, Change):
            sums[effect.target] = sums.get(effect.target, 0) + effect.amount
        elif isinstance(effect, Money):
            sums[TREASURY] = sums.get(TREASURY, 0) + effect.amount
        elif isinstance(effect, (Later, Site)):
            _gather(effect.effects, sums, chance=chance)
        elif isinstance(effect, Odds) and chance:
            _gather(effect.effects if effect.percent >= 50 else effect.otherwise, sums)  # noqa: PLR2004  half
