"""What must hold across the fields of a card and across the cards of a deck.

These look at the values as they were read, not at models, so that a problem in one field does
not hide another; a value of the wrong kind is skipped here, its shape is reported elsewhere.
"""

from collections.abc import Iterator
from typing import Any, TypeGuard

from kessessa.decks import catalogue_questions as words
from kessessa.decks.diagnostics import Diagnostic
from kessessa.decks.document import Document

CardPath = tuple[str, int]
_MOST_STEPS = 200
_LOW_AND_HIGH = 2
# A longer list is refused as such, and not looked into.
_LONGEST_LIST = 20


def check_card(document: Document, path: CardPath, card: dict[str, Any]) -> list[Diagnostic]:
    """Find what is wrong between the fields of the card at `path`."""
    found: list[Diagnostic] = []
    if card.get("source") is None:
        found.append(document.problem(words.NO_SOURCE, path))
    found += _check_options(document, path, card.get("options"))
    found += _check_estimate(document, path, card)
    for body, names in (("order", ("text",)), ("pairs", ("left", "right"))):
        for name in names:
            found += _check_repeats(document, (*path, body), card.get(body), (name,))
    return found


def check_ids(document: Document, cards: list[Any]) -> list[Diagnostic]:
    """Find cards that bear the id of an earlier card."""
    first: dict[str, int] = {}
    found = []
    for index, card in enumerate(cards):
        name = card.get("id") if isinstance(card, dict) else None
        if not isinstance(name, str):
            continue
        if name in first:
            line = document.value_place(("cards", first[name], "id")).line
            path = ("cards", index, "id")
            found.append(document.problem(words.CARD_TWICE, path, id=name, line=line))
        first.setdefault(name, index)
    return found


def _check_options(document: Document, path: CardPath, options: Any) -> Iterator[Diagnostic]:
    if not isinstance(options, list) or len(options) > _LONGEST_LIST:
        return
    here = (*path, "options")
    yield from _check_repeats(document, here, options, ("right", "wrong"))
    clear = [option for option in options if isinstance(option, dict)]
    rights = sum("right" in option for option in clear)
    wrongs = sum("wrong" in option for option in clear)
    for index, option in enumerate(options):
        # With another key beside it, that key is reported: "because" was misspelt.
        if isinstance(option, dict) and list(option) == ["wrong"]:
            yield document.problem(words.NO_BECAUSE, [*here, index])
    if not options or rights + wrongs < len(options):
        return
    if not rights:
        yield document.problem(words.NO_RIGHT_OPTION, here, of_key=True)
    if not wrongs and rights > 1:
        yield document.problem(words.NO_WRONG_OPTION, here, of_key=True)


def _check_repeats(
    document: Document, path: tuple[str | int, ...], items: Any, names: tuple[str, ...]
) -> Iterator[Diagnostic]:
    if not isinstance(items, list) or len(items) > _LONGEST_LIST:
        return
    first: dict[str, tuple[str | int, ...]] = {}
    for index, item in enumerate(items):
        if not isinstance(item, dict):
            continue
        for name in names:
            here = (*path, index, name)
            key = _wording(item.get(name))
            if key is None:
                continue
            if key in first:
                line = document.value_place(first[key]).line
                yield document.problem(words.SAID_TWICE, here, text=key, line=line)
            first.setdefault(key, here)


def _wording(text: Any) -> str | None:
    if isinstance(text, dict):
        text = next(iter(text.values()), None)
    return text.strip() if isinstance(text, str) and text.strip() else None


def _check_estimate(document: Document, path: CardPath, card: dict[str, Any]) -> Iterator[Diagnostic]:
    bounds = card.get("range")
    if not (isinstance(bounds, list) and len(bounds) == _LOW_AND_HIGH):
        return
    low, high = bounds
    number, step, tolerance = card.get("number"), card.get("step", 1), card.get("tolerance", 0)
    if not (_whole(low) and _whole(high)):
        return
    if low >= high:
        yield document.problem(words.RANGE_REVERSED, [*path, "range"])
        return
    if _whole(step) and step > 0 and (high - low) // step > _MOST_STEPS:
        steps = (high - low) // step
        yield document.problem(words.TOO_MANY_STEPS, [*path, "range"], steps=steps)
    if not _whole(number):
        return
    if not low <= number <= high:
        yield document.problem(words.NUMBER_OUTSIDE, [*path, "number"], number=number, low=low, high=high)
    elif _whole(step) and step > 0 and _whole(tolerance):
        nearest = _nearest(number, low, high, step)
        if abs(nearest - number) > tolerance:
            yield document.problem(words.NUMBER_BETWEEN_STEPS, [*path, "number"], step=step, nearest=nearest)
        middle = _nearest((low + high) // 2, low, high, step)
        if abs(middle - number) <= tolerance:
            yield document.problem(words.RIGHT_UNTOUCHED, [*path, "range"], middle=middle)


def _nearest(number: int, low: int, high: int, step: int) -> int:
    last = low + (high - low) // step * step
    return min(last, low + (number - low + step // 2) // step * step)


def _whole(value: Any) -> TypeGuard[int]:
    return isinstance(value, int) and not isinstance(value, bool)
