"""A question deck becomes a file; the file is read again at once, and what would not come back is told card by card."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from pydantic import BaseModel

from kessessa.decks.exchange.columns import BY_FIELD, DETAIL
from kessessa.decks.exchange.files import ONE_LANGUAGE, write_cards
from kessessa.decks.exchange.filling import plain
from kessessa.decks.exchange.head import key_name
from kessessa.decks.exchange.importing import Wishes, import_file
from kessessa.decks.exchange.remarks import RefusedFileError, Remark, Where, said
from kessessa.decks.models_questions import BODIES, QuestionDeckModel
from kessessa.language import LANGUAGES, Text
from kessessa.language import exchange_cards as words

# What fields of a card are called where it is told that they were lost: the headers of tables, where there is one.
_FIELD_OF = {"range": ("low", "high"), "number": ("answer",), "because": ("detail",)}


@dataclass(frozen=True, slots=True)
class Exported:
    """A file's bytes, and what it does not hold of the deck."""

    data: bytes
    remarks: tuple[Remark, ...]


def plain_deck(deck: QuestionDeckModel) -> tuple[dict[str, Any], list[dict[str, Any]]]:
    """Return a deck's head and its cards as plain values, as their author wrote them."""
    whole: dict[str, Any] = _plain(deck)
    cards = whole.pop("cards")
    return whole, cards


def export_deck(deck: QuestionDeckModel, ending: str, language: str) -> Exported:
    """Write a deck as `ending` says (one of `files.ENDINGS`), with headers and kinds in `language`.

    GIFT and Anki hold one language: that one. Raises RefusedFileError where the format cannot be written here.
    """
    head, cards = plain_deck(deck)
    data = write_cards(head, cards, ending, language)
    back = _read_again(data, ending, head["language"] if ending not in ONE_LANGUAGE else language)
    remarks = list(_head_losses(head, back[0], ending))
    for card in cards:
        remarks += _losses(card, back[1].get(card["id"]), ending, language)
    return Exported(data, tuple(remarks))


def _plain(value: Any) -> Any:
    """Return models as mappings of what their author wrote; what is empty says nothing."""
    if isinstance(value, BaseModel):
        written = {key: getattr(value, key) for key in type(value).model_fields if key in value.model_fields_set}
        return {key: _plain(inner) for key, inner in written.items() if inner not in (None, [], {})}
    return [_plain(item) for item in value] if isinstance(value, list) else value


def _read_again(data: bytes, ending: str, language: str) -> tuple[dict[str, Any], dict[str, dict[str, Any]]]:
    with TemporaryDirectory() as folder:
        path = Path(folder) / f"again{ending}"
        path.write_bytes(data)
        try:
            model = import_file(path, Wishes(language)).model
        except RefusedFileError:
            model = None
    if model is None:
        return {}, {}
    head, cards = plain_deck(model)
    return head, {card["id"]: card for card in cards}


def _head_losses(head: dict[str, Any], back: dict[str, Any], ending: str) -> Iterator[Remark]:
    lost = [key for key, value in head.items() if key != "kessessa" and back.get(key) != value]
    if ending in ONE_LANGUAGE:
        lost = [key for key in lost if key != "language"]
    if lost:
        keys = {code: ", ".join(key_name(key)[code] for key in lost) for code in LANGUAGES}
        yield Remark(said(words.HEAD_LOST, keys=keys))


def _losses(card: dict[str, Any], back: dict[str, Any] | None, ending: str, language: str) -> Iterator[Remark]:
    """Tell what of a card the file does not hold: all of it, its other languages, some fields."""
    body = next(key for key in BODIES if key in card)
    if back is None or body not in back:
        yield Remark(said(_whole_loss(body, ending)), Where(), card["id"])
        return
    one = _in_one(card, language) if ending in ONE_LANGUAGE else card
    lost = [_named(key, value, back.get(key)) for key, value in one.items() if back.get(key) != value]
    others = sorted(_languages(card) - {language}) if one is not card else []
    parts = [*lost, *(said(words.TEXTS_IN, code=code) for code in others)]
    if parts:
        keys = {code: ", ".join(part[code] for part in parts) for code in LANGUAGES}
        yield Remark(said(words.FIELDS_LOST, keys=keys), Where(), card["id"])


def _whole_loss(body: str, ending: str) -> Text:
    if ending == ".gift" and body == "order":
        return words.GIFT_HOLDS_NO_ORDER
    if ending == ".gift" and body == "discuss":
        return words.GIFT_HOLDS_NO_POINTS
    return words.CARD_LOST


def _named(key: str, value: Any, back: Any) -> Text:
    """Return what a field is called; where a list lost nothing but its details, those."""
    if isinstance(value, list) and isinstance(back, list) and _bare(value) == _bare(back):
        key = DETAIL
    fields = _FIELD_OF.get(key, (key,))
    if fields[0] in BY_FIELD:
        known = [BY_FIELD[field] for field in fields]
        return {"fr": ", ".join(column.fr[0] for column in known), "en": ", ".join(column.en[0] for column in known)}
    return words.BODY_NAMES.get(key, dict.fromkeys(LANGUAGES, key))


def _bare(items: list[Any]) -> list[Any]:
    """Return a list's items without what is said of each beside."""
    beside = ("because", "detail")
    kept = ({k: v for k, v in item.items() if k not in beside} if isinstance(item, dict) else item for item in items)
    return list(kept)


def _in_one(value: Any, language: str, key: str = "") -> Any:
    """Return a card with plain texts in one language, where there is one a language."""
    if isinstance(value, list):
        return [_in_one(item, language) for item in value]
    if not isinstance(value, dict):
        return value
    if key not in ("", "source", "effects") or (key == "" and _is_text(value)):
        return plain(value, language)
    return {name: _in_one(inner, language, name) for name, inner in value.items()}


def _is_text(value: dict[str, Any]) -> bool:
    return not value.keys() & {"id", "right", "wrong", "left", "text"}


def _languages(value: Any, key: str = "") -> set[str]:
    """Return the languages in which a card's texts are written."""
    if isinstance(value, list):
        return set().union(*(_languages(item) for item in value))
    if not isinstance(value, dict):
        return set()
    if key not in ("", "source", "effects") or (key == "" and _is_text(value)):
        return set(value)
    return set().union(*(_languages(inner, name) for name, inner in value.items()))
