"""The six kinds of question in a row: which cells make up the body of each, and how a kind is guessed."""

import re
from collections.abc import Callable
from typing import Any, Final

from kessessa.decks.exchange import values
from kessessa.decks.exchange.columns import DETAIL, ITEM
from kessessa.decks.exchange.remarks import said
from kessessa.decks.exchange.row import RowReader
from kessessa.language import exchange as words

_LETTERS = "ABCDEF"
_BETWEEN = re.compile(r"\s*(?:[;,/&+\n]|\bet\b|\band\b)\s*|\s+")
_POSITION = re.compile(r"(?:#|n°|no\.?|nº)?\s*(?P<number>[1-6])|(?P<letter>[A-Fa-f])[.)]?", re.IGNORECASE)
_SURE = re.compile(r"(?:#|n°|nº)\s*[1-6]", re.IGNORECASE)
_GAP_AFTER_SIGN = re.compile(r"(?<=[#°º])\s+(?=\d)")
_FEW = 2


def guess(row: RowReader) -> str | None:
    """Return the body that a row without a kind must have; None where two are possible, or none."""
    items = len(row.numbers(ITEM))
    answer = row.cell("answer")
    if items >= _FEW:
        return "options" if answer is not None else None
    if answer is None:
        return None
    if values.yes_or_no(answer) is not None and not (row.has("low") or row.has("high")):
        return "answer" if not values.is_number(answer) else None
    return "number" if values.is_number(answer) else None


def _options(row: RowReader) -> None:
    numbers = row.numbers(ITEM, DETAIL)
    texts = {number: row.put_text(("options", at), ITEM, number) for at, number in enumerate(numbers)}
    right = _right(row, texts)
    options: list[dict[str, Any]] = []
    for number in numbers:
        if texts[number] is None:
            row.fault(said(words.DETAIL_ALONE, number=number), row.place(DETAIL, number))
        elif number in right:
            options.append({"right": texts[number]})
        else:
            because = row.put_text(("options", len(options), "because"), DETAIL, number)
            options.append({"wrong": texts[number], **({} if because is None else {"because": because})})
    row.set("options", options, "answer")
    row.set("shuffle", row.yes_or_no("shuffle"))


def _right(row: RowReader, texts: dict[int, Any]) -> set[int]:
    """Return which items are right: by letter, by number, or by their own words."""
    cell = row.cell("answer")
    if cell is None:
        row.fault(said(words.NO_ANSWER), row.where)
        return set()
    filled = {number for number, text in texts.items() if text is not None}
    named = positions(cell)
    spoken = {number for number, text in texts.items() if cell in spoken_as(text)}
    if spoken and not named <= filled:
        named = set()
    if named and spoken and named != spoken and not _SURE.search(cell):
        row.fault(said(words.ANSWER_UNCLEAR, word=cell), row.place("answer"))
    found = named or spoken
    if not found:
        parts = [part.strip() for part in re.split(r"[;\n]", cell) if part.strip()]
        found = {number for number, text in texts.items() if spoken_as(text) & set(parts)}
        if len(found) < len(parts):
            found = set()
    if not found or not found <= filled:
        row.fault(said(words.ANSWER_UNKNOWN, word=cell), row.place("answer"))
    return found


def positions(cell: str) -> set[int]:
    """Return the items that letters and numbers name; empty where the cell says something else."""
    found = set()
    cell = _GAP_AFTER_SIGN.sub("", cell)
    joined = re.fullmatch(r"[A-F]{2,6}", cell)
    for part in cell if joined else [part for part in _BETWEEN.split(cell) if part]:
        match = _POSITION.fullmatch(part)
        if not match:
            return set()
        found.add(int(match["number"]) if match["number"] else _LETTERS.index(match["letter"].upper()) + 1)
    return found


def spoken_as(text: Any) -> set[str]:
    """Return what an item's text says, in each of its languages."""
    return {said_so.strip() for said_so in (text.values() if isinstance(text, dict) else (text or "",))}


def _true_false(row: RowReader) -> None:
    answer = row.yes_or_no("answer")
    if answer is None and not row.has("answer"):
        row.fault(said(words.NO_ANSWER), row.where)
    row.set("answer", answer)
    row.set("because", row.put_text(("because",), DETAIL, 1), DETAIL)


def _order(row: RowReader) -> None:
    row.set("order", _listed(row, "order", "text", "detail", needed=False), ITEM)


def _pairs(row: RowReader) -> None:
    row.set("pairs", _listed(row, "pairs", "left", "right", needed=True), ITEM)


def _listed(row: RowReader, key: str, first: str, second: str, *, needed: bool) -> list[dict[str, Any]]:
    listed: list[dict[str, Any]] = []
    for number in row.numbers(ITEM, DETAIL):
        at = len(listed)
        item = row.put_text((key, at, first), ITEM, number)
        detail = row.put_text((key, at, second), DETAIL, number)
        if item is None:
            row.fault(said(words.DETAIL_ALONE, number=number), row.place(DETAIL, number))
        elif detail is None and needed:
            row.fault(said(words.PAIR_ALONE, number=number), row.place(ITEM, number))
        listed.append({first: item, **({} if detail is None else {second: detail})})
    if not listed:
        row.fault(said(words.NO_ITEMS), row.where)
    return listed


def _estimate(row: RowReader) -> None:
    if not row.has("answer"):
        row.fault(said(words.NO_ANSWER), row.where)
    row.set("number", row.number("answer"), "answer")
    low, high = row.number("low"), row.number("high")
    if (row.has("low") or row.has("high")) and not (row.has("low") and row.has("high")):
        row.fault(said(words.HALF_A_RANGE), row.place("low" if row.has("low") else "high"))
    if low is not None and high is not None:
        row.set("range", [low, high], "low")
    row.set("step", row.number("step"))
    row.set("tolerance", row.number("tolerance"))
    row.set("unit", row.put_text(("unit",), "unit"))


def _discuss(row: RowReader) -> None:
    row.set("discuss", value=True, field=ITEM)
    points = [row.put_text(("listen_for", at), ITEM, number) for at, number in enumerate(row.numbers(ITEM))]
    if not points:
        row.fault(said(words.NO_POINTS), row.where)
    row.set("listen_for", points, ITEM)


BUILDERS: Final[dict[str, Callable[[RowReader], None]]] = {
    "options": _options,
    "answer": _true_false,
    "order": _order,
    "pairs": _pairs,
    "number": _estimate,
    "discuss": _discuss,
}
"""Reads the body of each kind into the row's card, by the key that tells the kind."""
