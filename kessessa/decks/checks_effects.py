"""Whether effects can be understood: a closed set of words, and names that exist. Nothing is built here."""

from collections.abc import Callable, Iterator
from typing import Any, Final

from kessessa.decks import catalogue_names as words
from kessessa.decks.looking import Look, Spot
from kessessa.decks.models_cards import ChanceModel, LaterModel, WorkModel

MOST_POINTS: Final = 10
MOST_OF_A_RESOURCE: Final = 1_000_000


def check_effects(look: Look, spot: Spot, raw: Any) -> None:
    """Report what is wrong in one mapping of effects, at any depth."""
    if not look.is_mapping(raw, spot):
        return
    for word, value in raw.items():
        here = spot.at(word)
        if word in _WORDS:
            _WORDS[word](look, here, value)
        elif word in look.names.pillars:
            look.is_whole(here, value, -MOST_POINTS, MOST_POINTS)
        elif word in look.names.resources:
            look.is_whole(here, value, -MOST_OF_A_RESOURCE, MOST_OF_A_RESOURCE)
        else:
            known = (*look.names.pillars, *look.names.resources, *_WORDS)
            look.unknown(words.UNKNOWN_TARGET, here, word, known, of_key=True)


def check_work(look: Look, spot: Spot, raw: Any) -> None:
    """Report what a site names that there is not; note what it opens. Its shape is checked elsewhere."""
    if not isinstance(raw, dict):
        return
    _open(look, spot.at("opens"), raw.get("opens", []))
    look.picture(spot.at("picture"), raw.get("picture"))
    if "effects" in raw:
        check_effects(look, spot.at("effects"), raw["effects"])


def _money(look: Look, spot: Spot, raw: Any) -> None:
    if look.is_mapping(raw, spot):
        for account, euros in raw.items():
            look.account(spot.at(account), account, of_key=True)
            look.is_whole(spot.at(account), euros, 1, MOST_OF_A_RESOURCE)


def _each(spot: Spot, raw: Any) -> Iterator[tuple[Spot, Any]]:
    """Yield the items of a list, or the one value that stands without a list."""
    if isinstance(raw, list):
        yield from ((spot.at(index), item) for index, item in enumerate(raw[:20]))
    else:
        yield spot, raw


def _later(look: Look, spot: Spot, raw: Any) -> None:
    for here, item in _each(spot, raw):
        look.fits(here, LaterModel, item)
        if isinstance(item, dict) and "effects" in item:
            check_effects(look, here.at("effects"), item["effects"])


def _chance(look: Look, spot: Spot, raw: Any) -> None:
    for here, item in _each(spot, raw):
        look.fits(here, ChanceModel, item)
        if isinstance(item, dict):
            look.percent(here.at("odds"), item.get("odds"))
            for side in ("effects", "else"):
                if side in item:
                    check_effects(look, here.at(side), item[side])


def _flag(look: Look, spot: Spot, raw: Any) -> None:
    for here, name in look.ids(spot, raw):
        look.raised.setdefault(name, here)


def _lower(look: Look, spot: Spot, raw: Any) -> None:
    for here, name in look.ids(spot, raw):
        look.lowered.setdefault(name, here)


def _card(look: Look, spot: Spot, raw: Any) -> None:
    for here, name in look.ids(spot, raw):
        if name not in look.names.cards:
            look.unknown(words.UNKNOWN_CARD, here, name, sorted(look.names.cards))


def _open(look: Look, spot: Spot, raw: Any) -> None:
    for here, name in look.ids(spot, raw):
        look.doors.add(name)
        look.activity(here, name)


def _close(look: Look, spot: Spot, raw: Any) -> None:
    for here, name in look.ids(spot, raw):
        look.activity(here, name)


def _work(look: Look, spot: Spot, raw: Any) -> None:
    look.fits(spot, WorkModel, raw)
    check_work(look, spot, raw)


_WORDS: Final[dict[str, Callable[[Look, Spot, Any], None]]] = {
    "income": _money,
    "charges": _money,
    "later": _later,
    "chance": _chance,
    "set": _flag,
    "unset": _lower,
    "add": _card,
    "remove": _card,
    "open": _open,
    "close": _close,
    "work": _work,
}
