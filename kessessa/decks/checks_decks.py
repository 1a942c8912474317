"""What a whole question deck shows: names that do not exist. Its texts and habits are looked at by others."""

from typing import Any, Final

from kessessa.decks import catalogue_names as name_words
from kessessa.decks.checks_fit import check_fit
from kessessa.decks.checks_habits import check_explanation, check_habits
from kessessa.decks.checks_texts import check_texts
from kessessa.decks.defaults import PRINCIPLES
from kessessa.decks.diagnostics import Diagnostic
from kessessa.decks.document import Document
from kessessa.decks.looking import Look, Names, Spot
from kessessa.decks.source import Limits

_MOST_CHANGE: Final = 10


def check_deck(
    document: Document, pictures: frozenset[str] | None, limits: Limits, explained: frozenset[str] | None = None
) -> list[Diagnostic]:
    """Find what is wrong in a deck beyond the shape of its cards; one with too many cards is not looked at."""
    data = document.data
    if not isinstance(data, dict):
        return []
    look = Look(Names(pictures=pictures), limits.problems)
    cards = data.get("cards")
    listed = [card if isinstance(card, dict) else {} for card in cards] if isinstance(cards, list) else []
    if len(listed) > limits.cards:
        return []
    for index, card in enumerate(listed):
        spot = Spot(document, ("cards", index))
        _names(look, spot, card)
        check_explanation(look, spot, card)
        check_fit(look, spot, card)
    check_habits(look, Spot(document, ("cards",)), listed)
    language = data.get("language")
    plain = language if isinstance(language, str) else "fr"
    return [*look.problems, *check_texts(document, plain, data.get("ages"), explained)]


def _names(look: Look, spot: Spot, card: dict[str, Any]) -> None:
    principles, pillar, picture = card.get("principles"), card.get("pillar"), card.get("picture")
    if not (isinstance(principles, list) and all(name in PRINCIPLES for name in principles)):
        look.principles(spot.at("principles"), principles)
    if pillar is not None and pillar not in look.names.pillars:
        look.pillar(spot.at("pillar"), pillar)
    if picture is not None:
        look.picture(spot.at("picture"), picture)
    if "tags" in card:
        look.tags(spot.at("tags"), card["tags"])
    effects = card.get("effects")
    if isinstance(effects, dict):
        _effects(look, spot.at("effects"), effects)


def _effects(look: Look, spot: Spot, effects: dict[str, Any]) -> None:
    """Check what a right answer brings: a deck serves many scenarios, so only pillars and resources."""
    known = (*look.names.pillars, *look.names.resources)
    for name, amount in effects.items():
        if name in known:
            look.is_whole(spot.at(name), amount, -_MOST_CHANGE, _MOST_CHANGE)
        else:
            look.unknown(name_words.UNKNOWN_TARGET, spot.at(name), name, known, of_key=True)
