"""What a whole question deck shows: names that do not exist, answers that give themselves away."""

from typing import Any, Final

from kessessa.decks import catalogue_names as name_words
from kessessa.decks import catalogue_texts as text_words
from kessessa.decks.checks_texts import check_translations
from kessessa.decks.defaults import PRINCIPLES
from kessessa.decks.diagnostics import Diagnostic
from kessessa.decks.document import Document
from kessessa.decks.looking import Look, Names, Spot
from kessessa.decks.naming import english
from kessessa.decks.source import Limits

# Fewer cards than these show no habit.
_ENOUGH_FIRST: Final = 3
_ENOUGH_LONGEST: Final = 6
_MOST_CHANGE: Final = 10
_LONGEST_LIST: Final = 20
_AROUND: Final = ' .?!…\u00a0«»"'


def check_deck(document: Document, pictures: frozenset[str] | None, limits: Limits) -> list[Diagnostic]:
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
        _names(look, document, index, card)
    _habits(look, Spot(document, ("cards",)), listed)
    language = data.get("language")
    late = check_translations(document, language if isinstance(language, str) else "fr")
    return look.problems if late is None else [*look.problems, late]


def _names(look: Look, document: Document, index: int, card: dict[str, Any]) -> None:
    spot = Spot(document, ("cards", index))
    principles, pillar, picture = card.get("principles"), card.get("pillar"), card.get("picture")
    if not (isinstance(principles, list) and all(name in PRINCIPLES for name in principles)):
        look.principles(spot.at("principles"), principles)
    if pillar is not None and pillar not in look.names.pillars:
        look.pillar(spot.at("pillar"), pillar)
    if picture is not None:
        look.picture(spot.at("picture"), picture)
    effects = card.get("effects")
    if isinstance(effects, dict):
        _effects(look, spot.at("effects"), effects)
    question = _bare(card.get("question"))
    if question and question == _bare(card.get("explain")):
        look.say(text_words.REPEATS_QUESTION, spot.at("explain"))


def _effects(look: Look, spot: Spot, effects: dict[str, Any]) -> None:
    """Check what a right answer brings: a deck serves many scenarios, so only pillars and resources."""
    known = (*look.names.pillars, *look.names.resources)
    for name, amount in effects.items():
        if name in known:
            look.is_whole(spot.at(name), amount, -_MOST_CHANGE, _MOST_CHANGE)
        else:
            look.unknown(name_words.UNKNOWN_TARGET, spot.at(name), name, known, of_key=True)


def _bare(text: Any) -> str:
    return english(text).strip(_AROUND).casefold()


def _habits(look: Look, spot: Spot, cards: list[dict[str, Any]]) -> None:
    fixed = longest = choices = first = 0
    for card in cards:
        options = card.get("options")
        if not isinstance(options, list) or not 1 < len(options) <= _LONGEST_LIST:
            continue
        right = [isinstance(option, dict) and "right" in option for option in options]
        if sum(right) != 1:
            continue
        choices += 1
        longest += _is_longest(options, right.index(True))
        if card.get("shuffle") is False:
            fixed += 1
            first += right[0]
    if fixed >= _ENOUGH_FIRST and first == fixed:
        look.say(text_words.ALWAYS_FIRST, spot, of_key=True)
    if choices >= _ENOUGH_LONGEST and longest == choices:
        look.say(text_words.ALWAYS_LONGEST, spot, of_key=True)


def _is_longest(options: list[Any], right: int) -> bool:
    sizes = [
        len(english(option.get("right", option.get("wrong")))) if isinstance(option, dict) else 0 for option in options
    ]
    return all(sizes[right] > size for index, size in enumerate(sizes) if index != right)
