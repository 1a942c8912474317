"""What a table says of the deck as a whole, on a sheet of its own or above its header: id, language, title, authors."""

import re
from collections.abc import Iterator
from typing import Any, Final

from kessessa.decks.exchange.columns import folded
from kessessa.decks.exchange.drafts import Taken
from kessessa.decks.exchange.remarks import Remark, Where, said
from kessessa.decks.exchange.table import Row, Sheet
from kessessa.language import Text
from kessessa.language import exchange as words

SHEET_NAME: Final[Text] = {"fr": "paquet", "en": "deck"}
"""The sheet that holds it."""

MARK: Final = "#"
"""What stands before each key where it is written above the header."""

_KEYS: Final[dict[str, Text]] = {
    "deck": {"fr": "identifiant", "en": "deck"},
    "language": {"fr": "langue", "en": "language"},
    "title": {"fr": "titre", "en": "title"},
    "licence": {"fr": "licence", "en": "licence"},
    "authors": {"fr": "auteurs", "en": "authors"},
}
_OTHER_NAMES: Final = {
    "id": "deck", "identifier": "deck", "paquet": "deck", "lang": "language", "license": "licence",
    "auteur": "authors", "auteurs et autrices": "authors", "author": "authors",
}  # fmt: skip
_KNOWN: Final = {**_OTHER_NAMES, **{folded(name): key for key, text in _KEYS.items() for name in (key, *text.values())}}
_LANGUAGE = re.compile(r"^(?P<key>.*?)\s*\((?P<language>[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*)\)\s*$")
_LANGUAGE_NAMES: Final = {"francais": "fr", "french": "fr", "anglais": "en", "english": "en"}


def is_head_sheet(sheet: Sheet) -> bool:
    """Tell whether a sheet holds what is said of the deck, and no questions."""
    first = next((row for row in sheet.rows if any(row)), [])
    named = folded(sheet.name) in {*SHEET_NAME.values(), "jeu", "jeu de questions"}
    return named and bool(first) and _key(first[0])[0] in _KNOWN


def read_head(rows: list[Row], where: Where, taken: Taken) -> None:
    """Take what rows of a key and its values say; a line above the header is the title where nothing else is."""
    loose: list[tuple[int, str]] = []
    for number, row in enumerate(rows, where.row + 1):
        if not any(cell.strip() for cell in row):
            continue
        name, language = _key(row[0])
        key, filled = _KNOWN.get(name), [cell for cell in row[1:] if cell]
        if key is None:
            loose.append((number, " ".join(cell for cell in row if cell)))
        elif filled:
            _put(taken.head, key, language, filled)
    for number, text in loose:
        is_title = "title" not in taken.head
        if is_title:
            taken.head["title"] = text
        template = words.TITLE_ABOVE if is_title else words.ABOVE_HEADER
        taken.remarks.append(Remark(said(template, text=text[:60]), Where(where.sheet, number), left=not is_title))


def head_rows(head: dict[str, Any], language: str, mark: str = "") -> Iterator[Row]:
    """Yield the rows that say it, each key in the language asked for."""
    for key, names in _KEYS.items():
        value = head.get(key)
        name = f"{mark}{names['fr' if language == 'fr' else 'en']}"
        if isinstance(value, dict):
            yield from ([f"{name} ({code})", text] for code, text in value.items())
        elif isinstance(value, list):
            if value:
                yield [name, *value]
        elif value:
            yield [name, str(value)]


def key_name(key: str) -> Text:
    """Return what a key is called."""
    return _KEYS.get(key, {"fr": key, "en": key})


def _key(cell: str) -> tuple[str, str]:
    bare = cell.strip().removeprefix(MARK)
    found = _LANGUAGE.match(bare)
    return (folded(found["key"]), found["language"]) if found else (folded(bare), "")


def _put(head: dict[str, Any], key: str, language: str, filled: list[str]) -> None:
    if key == "authors":
        head[key] = filled
    elif key == "title" and language:
        title = head.get("title", {})
        head[key] = {**(title if isinstance(title, dict) else {}), language: filled[0]}
    elif key == "language":
        head[key] = _LANGUAGE_NAMES.get(folded(filled[0]), filled[0].strip())
    else:
        head[key] = filled[0].strip() if key == "deck" else filled[0]
