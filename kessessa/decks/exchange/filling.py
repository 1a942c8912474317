"""What a card must have and other programs do not know of: put here where it is missing, and always said."""

import re
import unicodedata
from collections.abc import Iterable
from typing import Any, Final

from kessessa.decks.exchange.columns import folded
from kessessa.decks.exchange.drafts import Draft, Taken
from kessessa.decks.exchange.remarks import Remark, said
from kessessa.decks.models_shared import LONGEST_TEXT
from kessessa.language import Text, pick
from kessessa.language import exchange_cards as card_words

USUAL_LEVEL: Final = 1
USUAL_PRINCIPLE: Final = "education"
_LONGEST_ID = 60
_NOT_ID = re.compile(r"[^a-z0-9]+")
_LEAST_STEPS, _MOST_STEPS = 10, 200
_MANY_NAMED = 3
_LEAST_RANGE = 10
_HANDY: Final[tuple[int, ...]] = tuple(digit * 10**power for power in range(14) for digit in (1, 2, 5))


def slug(text: str, longest: int = _LONGEST_ID) -> str:
    """Return lower-case words joined by hyphens, made from any text; empty where it has no letter or digit."""
    bare = unicodedata.normalize("NFKD", folded(text)).encode("ascii", "ignore").decode()
    name = _NOT_ID.sub("-", bare).strip("-")
    if len(name) > longest:
        name = name[: longest + 1].rpartition("-")[0] or name[:longest]
    return name


def fill(taken: Taken, language: str) -> None:
    """Give every draft the fields that it lacks, and add one remark for each kind of thing that was put."""
    _fill_ids(taken)
    for key, value in (("level", USUAL_LEVEL), ("principles", [USUAL_PRINCIPLE])):
        lacking = [draft for draft in taken.drafts if key not in draft.card]
        for draft in lacking:
            draft.card[key] = list(value) if isinstance(value, list) else value
        shown = USUAL_PRINCIPLE if isinstance(value, list) else value
        _say(taken, card_words.LEVEL_PUT if key == "level" else card_words.PRINCIPLE_PUT, lacking, value=shown)
    lacking = [draft for draft in taken.drafts if "explain" not in draft.card]
    for draft in lacking:
        draft.card["explain"] = _explanation(draft.card, language)[:LONGEST_TEXT]
    _say(taken, card_words.EXPLAIN_PUT, lacking)
    for draft in taken.drafts:
        if "number" in draft.card and "range" not in draft.card:
            _put_range(taken, draft)


def _fill_ids(taken: Taken) -> None:
    used = {draft.card.get("id") for draft in taken.drafts}
    lacking = [draft for draft in taken.drafts if "id" not in draft.card]
    for draft in lacking:
        name = slug(plain(draft.card.get("question", ""))) or "question"
        number, free = 1, name
        while free in used:
            number += 1
            free = f"{name}-{number}"
        used.add(free)
        draft.card["id"] = free
    _say(taken, card_words.ID_PUT, lacking)


def _say(taken: Taken, template: Text, lacking: list[Draft], **slots: object) -> None:
    if not lacking:
        return
    named = ", ".join(str(draft.card["id"]) for draft in lacking[:_MANY_NAMED])
    more = ", …" if len(lacking) > _MANY_NAMED else ""
    text = said(template, count=len(lacking), cards=f"{named}{more}", **slots)
    taken.remarks.append(Remark(text, left=False))


def plain(text: Any, language: str = "") -> str:
    """Return a text in a language, else in any that it has."""
    if isinstance(text, dict):
        return str(text.get(language) or next(iter(text.values()), ""))
    return str(text)


def _explanation(card: dict[str, Any], language: str) -> str:
    language = "fr" if language == "fr" else "en"
    if card.get("because"):
        return plain(card["because"], language)
    if card.get("discuss"):
        return pick(card_words.EXPLAIN_OPEN, language)
    return pick(card_words.EXPLAIN_RIGHT, language, answer=right_answer(card, language))


def right_answer(card: dict[str, Any], language: str) -> str:
    """Return a card's right answer in one line."""
    if "answer" in card:
        return pick(card_words.TRUE if card["answer"] else card_words.FALSE, language)
    if "number" in card:
        return f"{card['number']} {plain(card.get('unit', ''), language)}".strip()
    if "order" in card:
        return _joined((plain(item["text"], language) for item in card["order"]), " → ")
    if "pairs" in card:
        pairs = card["pairs"]
        return _joined((f"{plain(p['left'], language)} = {plain(p['right'], language)}" for p in pairs), " ; ")
    rights = (plain(option["right"], language) for option in card.get("options", ()) if "right" in option)
    return _joined(rights, " ; ")


def _joined(parts: Iterable[str], sign: str) -> str:
    return sign.join(part.strip() for part in parts)


def _put_range(taken: Taken, draft: Draft) -> None:
    number, tolerance = draft.card["number"], draft.card.get("tolerance", 0)
    if not isinstance(number, int) or not isinstance(tolerance, int):
        return
    low, high, step = _range(number, tolerance)
    draft.card["range"] = [low, high]
    if step > 1:
        draft.card["step"] = step
    text = said(card_words.RANGE_PUT, low=low, high=high, step=step)
    taken.remarks.append(Remark(text, draft.where, str(draft.card["id"]), left=False))


def _range(number: int, tolerance: int) -> tuple[int, int, int]:
    """Return a range that does not give a number away by its middle, and steps of which one is near enough.

    It begins or ends at nought where handy steps lead from there to the number; else it is the hundreds around it.
    """
    size = abs(number)
    top = next((handy for handy in _HANDY if handy > 2 * size and handy >= _LEAST_RANGE), 0)
    for step in _HANDY:
        near = (size + step // 2) // step * step
        if _LEAST_STEPS <= top // step <= _MOST_STEPS and abs(near - size) <= tolerance:
            return (0, top, step) if number >= 0 else (-top, 0, step)
    low = number - number % 100
    return low, low + _MOST_STEPS, 1
