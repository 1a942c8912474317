"""Cards to rows: the columns that a deck needs, and the cells of each of its cards."""

from collections.abc import Iterator, Sequence
from typing import Any, Final

from kessessa.decks.exchange.bodies import positions, spoken_as
from kessessa.decks.exchange.columns import COLUMNS, DETAIL, ITEM, MOST_ITEMS, TEXTS, Column, header_of
from kessessa.decks.exchange.table import Row
from kessessa.decks.exchange.values import effects_written, guarded, kind_name
from kessessa.decks.models_questions import BODIES

_YES_NO: Final = {"fr": ("non", "oui"), "en": ("no", "yes")}
_TRUE_FALSE: Final = {"fr": ("faux", "vrai"), "en": ("false", "true")}
_FIRST_AND_SECOND: Final = {"order": ("text", "detail"), "pairs": ("left", "right")}
_SAME: Final = ("id", "level", "picture", "pillar", "step", "tolerance")
_LISTS: Final = ("principles", "facts", "tags")
_OF_SOURCE: Final = {"title": "source", "url": "url", "year": "year"}

Cells = dict[Column, str]


def rows_of(cards: Sequence[dict[str, Any]], language: str) -> list[Row]:
    """Return a header and a row for each card, with the columns that they need, in the order of the documentation.

    Cards are plain values as YAML holds them; `language` is that of headers and of the words for kinds.
    """
    filled = [_cells(card, "fr" if language == "fr" else "en") for card in cards]
    columns = list(_needed(filled))
    header = [header_of(column, language) for column in columns]
    return [header, *([cells.get(column, "") for column in columns] for cells in filled)]


def _needed(filled: list[Cells]) -> Iterator[Column]:
    met = dict.fromkeys(column for cells in filled for column in cells)
    languages = list(dict.fromkeys(column.language for column in met))
    languages.sort(key=bool)
    for known in COLUMNS:
        if known.field == DETAIL:  # they stand beside their items
            continue
        for number in range(1, MOST_ITEMS + 1) if known.numbered else (0,):
            for field in (ITEM, DETAIL) if known.field == ITEM else (known.field,):
                found = (Column(field, number, code) for code in languages)
                yield from (column for column in found if column in met)


def _cells(card: dict[str, Any], language: str) -> Cells:
    cells: Cells = {}
    body = next(name for name in BODIES if name in card)
    cells[Column("kind")] = kind_name(body, language)
    cells |= {Column(key): str(card[key]) for key in _SAME if key in card}
    cells |= {Column(key): "; ".join(card[key]) for key in _LISTS if key in card}
    for key in TEXTS - {ITEM, DETAIL}:
        _put(cells, key, 0, card.get(key))
    source = card.get("source", {})
    cells |= {Column(field): guarded(str(source[key])) for key, field in _OF_SOURCE.items() if key in source}
    if "effects" in card:
        cells[Column("effects")] = effects_written(card["effects"])
    _put_body(cells, card, body, language)
    return cells


def _put_body(cells: Cells, card: dict[str, Any], body: str, language: str) -> None:
    if body == "options":
        _put_options(cells, card, language)
    elif body == "answer":
        cells[Column("answer")] = _TRUE_FALSE[language][card["answer"]]
        _put(cells, DETAIL, 1, card.get("because"))
    elif body == "number":
        cells[Column("answer")] = str(card["number"])
        cells[Column("low")], cells[Column("high")] = (str(bound) for bound in card["range"])
    elif body == "discuss":
        for number, point in enumerate(card["listen_for"], 1):
            _put(cells, ITEM, number, point)
    else:
        first, second = _FIRST_AND_SECOND[body]
        for number, item in enumerate(card[body], 1):
            _put(cells, ITEM, number, item[first])
            _put(cells, DETAIL, number, item.get(second))


def _put_options(cells: Cells, card: dict[str, Any], language: str) -> None:
    right = []
    for number, option in enumerate(card["options"], 1):
        if "right" in option:
            right.append(number)
        _put(cells, ITEM, number, option.get("right", option.get("wrong")))
        _put(cells, DETAIL, number, option.get("because"))
    texts = set().union(*(spoken_as(option.get("right", option.get("wrong"))) for option in card["options"]))
    unclear = any(positions(text) for text in texts)  # "B" may be an answer's own words
    cells[Column("answer")] = "; ".join(f"#{number}" if unclear else "ABCDEF"[number - 1] for number in right)
    if "shuffle" in card:
        cells[Column("shuffle")] = _YES_NO[language][card["shuffle"]]


def _put(cells: Cells, field: str, number: int, text: Any) -> None:
    if isinstance(text, dict):
        for code, words in text.items():
            cells[Column(field, number, code)] = guarded(words)
    elif text is not None:
        cells[Column(field, number)] = guarded(text)
