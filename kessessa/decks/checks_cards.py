"""What must hold in the cards of a scenario, and between them: names, options, flags. Nothing is built here."""

from collections.abc import Callable, Sequence
from typing import Any, Final

from kessessa.decks import catalogue_names as name_words
from kessessa.decks import catalogue_reach as reach_words
from kessessa.decks import catalogue_scenarios as scenario_words
from kessessa.decks.checks_conditions import check_condition
from kessessa.decks.checks_effects import check_effects, check_work
from kessessa.decks.looking import Look, Spot
from kessessa.decks.naming import option_ids

Card = tuple[str, Spot, dict[str, Any]]
"""A card as it was read: the list that it stands in, where, and its values."""

_SHARED_IDS: Final = ("events", "matters", "activities", "orientations")
_MOST_OPTIONS = 10


def check_fields(look: Look, spot: Spot, raw: dict[str, Any]) -> None:
    """Check every field that means the same wherever it stands: effects, conditions, pictures ..."""
    for key, value in raw.items():
        if key in _FIELDS and value is not None:
            _FIELDS[key](look, spot.at(key), value)


def check_card(look: Look, card: Card) -> None:
    """Check one card by itself."""
    kind, spot, raw = card
    check_fields(look, spot, raw)
    if kind in ("events", "matters"):
        _options(look, spot.at("options"), raw.get("options"))
    if kind == "matters":
        _decision(look, spot, raw)
    if kind == "events" and not (raw.get("effects") or raw.get("options")):
        look.say(reach_words.NOTHING_HAPPENS, spot.at("id"))


def check_ids(look: Look, cards: Sequence[Card]) -> None:
    """Report ids that two cards bear; roles may be called like another card."""
    first: dict[tuple[bool, str], Spot] = {}
    for kind, spot, raw in cards:
        name = raw.get("id")
        if not isinstance(name, str):
            continue
        key = (kind in _SHARED_IDS, name)
        earlier = first.setdefault(key, spot)
        if earlier is not spot:
            place = earlier.document.value_place((*earlier.path, "id"))
            look.say(name_words.ID_TWICE, spot.at("id"), id=name, file=place.file, line=place.line)


def check_flags(look: Look) -> None:
    """Report flags that are only set or only looked at."""
    for name, spot in {**look.lowered, **look.asked}.items():
        if name not in look.raised:
            look.unknown(reach_words.FLAG_NEVER_SET, spot, name, tuple(look.raised))
    for name, spot in look.raised.items():
        if name not in look.asked:
            look.say(reach_words.FLAG_NEVER_READ, spot, name=name)


def _options(look: Look, spot: Spot, raw: Any) -> None:
    if not isinstance(raw, list) or not raw or len(raw) > _MOST_OPTIONS:
        return
    names = option_ids(raw)
    for index, (option, name) in enumerate(zip(raw, names, strict=True)):
        here = spot.at(index)
        if name in names[:index]:
            earlier = spot.document.value_place((*spot.path, names.index(name)))
            look.say(name_words.ID_TWICE, here.at("id"), id=name, file=earlier.file, line=earlier.line)
        elif not name and isinstance(option, dict) and option.get("do"):
            look.say(name_words.UNNAMED, here.at("do"))
    if all(isinstance(option, dict) and option.get("when") for option in raw):
        look.say(scenario_words.ALL_OPTIONS_CLOSED, spot, of_key=True)


def _decision(look: Look, spot: Spot, raw: dict[str, Any]) -> None:
    project, dilemma = raw.get("project"), raw.get("dilemma")
    if project is None and dilemma is None:
        look.say(scenario_words.NEITHER_PROJECT_NOR_DILEMMA, spot)
    elif project is not None and dilemma is not None:
        look.say(scenario_words.PROJECT_AND_DILEMMA, spot.at("dilemma"), of_key=True)
    default = dilemma.get("default") if isinstance(dilemma, dict) else None
    options = option_ids(raw.get("options"))
    if raw.get("method") == "colleges" and not look.names.colleges:
        look.say(scenario_words.NO_COLLEGES, spot.at("method"))
    if isinstance(default, str) and options and default not in options:
        look.unknown(name_words.UNKNOWN_OPTION, spot.at("dilemma", "default"), default, options)


def _each_option(look: Look, spot: Spot, raw: Any) -> None:
    for index, option in enumerate(raw[:_MOST_OPTIONS] if isinstance(raw, list) else []):
        if isinstance(option, dict):
            check_fields(look, spot.at(index), option)


def _inside(look: Look, spot: Spot, raw: Any) -> None:
    if isinstance(raw, dict):
        check_fields(look, spot, raw)


_FIELDS: Final[dict[str, Callable[[Look, Spot, Any], None]]] = {
    "effects": check_effects,
    "left": check_effects,
    "each_round": check_effects,
    "unstaffed": check_effects,
    "when": check_condition,
    "need": check_condition,
    "principles": Look.principles,
    "picture": Look.picture,
    "place": Look.picture,
    "tags": Look.tags,
    "pillar": Look.pillar,
    "pays": Look.account,
    "college": Look.college,
    "work": check_work,
    "softened": _inside,
    "options": _each_option,
}
