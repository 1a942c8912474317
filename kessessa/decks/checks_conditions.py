"""Whether conditions can be understood: a closed set of words, and names that exist. Nothing is built here."""

from collections.abc import Callable
from typing import Any, Final

from kessessa.decks import catalogue_names as name_words
from kessessa.decks import catalogue_scenarios as scenario_words
from kessessa.decks import catalogue_shape as shape_words
from kessessa.decks.diagnostics import Kind
from kessessa.decks.looking import Look, Spot
from kessessa.decks.models_cards import RangeModel, ShareModel

COUNTS: Final = ("round", "teams", "opened_count")
LARGEST: Final = "largest"
EVERY_PILLAR: Final = "pillars"
_MOST: Final = 1_000_000


def check_condition(look: Look, spot: Spot, raw: Any) -> None:
    """Report what is wrong in one condition, at any depth."""
    if not look.is_mapping(raw, spot):
        return
    if not raw:
        look.say(shape_words.LIST_TOO_SHORT, spot, found=0, least=1)
    measures = (*look.names.pillars, *look.names.resources, *COUNTS, EVERY_PILLAR)
    for word, value in raw.items():
        here = spot.at(word)
        if word in _WORDS:
            _WORDS[word](look, here, value)
        elif word in measures:
            _range(look, here, value)
        else:
            known = (*measures, *_WORDS)
            look.unknown(name_words.UNKNOWN_MEASURE, here, word, known, of_key=True)


def _range(look: Look, spot: Spot, raw: Any) -> None:
    if not isinstance(raw, dict):
        look.is_whole(spot, raw, -_MOST, _MOST)
    elif look.fits(spot, RangeModel, raw):
        _bounds(look, spot, raw)


def _bounds(look: Look, spot: Spot, raw: dict[str, Any]) -> None:
    least, most = raw.get("min"), raw.get("max")
    if least is None and most is None:
        look.say(scenario_words.NO_BOUND, spot)
    elif least is not None and most is not None and least > most:
        look.say(scenario_words.BOUNDS_REVERSED, spot)


def _flag(look: Look, spot: Spot, raw: Any) -> None:
    for here, name in look.ids(spot, raw):
        look.asked.setdefault(name, here)


def _opened(look: Look, spot: Spot, raw: Any) -> None:
    for here, name in look.ids(spot, raw):
        look.activity(here, name)


def _share(look: Look, spot: Spot, raw: Any) -> None:
    if not look.fits(spot, ShareModel, raw):
        return
    if raw["of"] != LARGEST:
        look.account(spot.at("of"), raw["of"])
    _bounds(look, spot, raw)
    for bound in ("min", "max"):
        look.percent(spot.at(bound), raw.get(bound))


def _several(look: Look, spot: Spot, raw: Any) -> None:
    if not isinstance(raw, list):
        look.wrong_kind(spot, Kind.LIST, raw)
        return
    if not raw:
        look.say(shape_words.LIST_TOO_SHORT, spot, found=0, least=1)
    for index, part in enumerate(raw[:20]):
        check_condition(look, spot.at(index), part)


_WORDS: Final[dict[str, Callable[[Look, Spot, Any], None]]] = {
    "flag": _flag,
    "opened": _opened,
    "share": _share,
    "all": _several,
    "any": _several,
    "not": check_condition,
}
