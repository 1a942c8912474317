"""What is to be said to the author of a file that came in or goes out: where, and in both languages."""

import re
from collections.abc import Mapping
from dataclasses import dataclass

from kessessa.decks.typography import typeset
from kessessa.language import LANGUAGES, Text, pick
from kessessa.language import exchange as words

_LETTERS = 26
_LONGEST_SLOT = 300


@dataclass(frozen=True, slots=True)
class Where:
    """A place in a file: the sheet's name, the row (or line) and the column from 1; 0 and "" where there is none."""

    sheet: str = ""
    row: int = 0
    column: int = 0
    header: str = ""
    lines: bool = False


@dataclass(frozen=True, slots=True)
class Remark:
    """One thing to say. `left`: something of the file was not taken; otherwise it was taken with a change."""

    text: Text
    where: Where = Where()
    card: str = ""
    left: bool = True


class RefusedFileError(Exception):
    """A file that nothing can be taken from; `text` says why, in both languages."""

    def __init__(self, text: Text) -> None:
        super().__init__(text["en"])
        self.text = text


def said(template: Text, /, **slots: object) -> Text:
    """Return a sentence in every language of the program, its slots filled; a slot that is a Text is translated."""
    sentences = {}
    for language in LANGUAGES:
        filled = {name: _slot(slot, language) for name, slot in slots.items()}
        sentences[language] = typeset(template[language].format(**filled), language)
    return sentences


def refused(template: Text, /, **slots: object) -> RefusedFileError:
    """Return the error that says a sentence."""
    return RefusedFileError(said(template, **slots))


def in_words(remark: Remark, language: str) -> str:
    """Return a remark as a line: place, card, and what is to be said."""
    where = remark.where
    parts = []
    if where.sheet:
        parts.append(pick(words.SHEET, language, name=where.sheet))
    if where.row:
        parts.append(pick(words.LINE if where.lines else words.ROW, language, number=where.row))
    if where.column and where.header:
        parts.append(pick(words.COLUMN_NAMED, language, letter=letters(where.column), header=where.header))
    elif where.column and not where.lines:
        parts.append(pick(words.COLUMN, language, letter=letters(where.column)))
    if remark.card:
        parts.append(pick(words.CARD, language, id=remark.card))
    begun = ", ".join(parts)
    text = pick(remark.text, language)
    line = f"{begun} : {text}" if language == "fr" else f"{begun}: {text}"
    return _visible(typeset(line, language) if begun else text)


def letters(column: int) -> str:
    """Return a column's letters as spreadsheets write them: 1 is A, 27 is AA."""
    name = ""
    while column > 0:
        column, rest = divmod(column - 1, _LETTERS)
        name = chr(ord("A") + rest) + name
    return name


def _slot(slot: object, language: str) -> object:
    if isinstance(slot, str) and len(slot) > _LONGEST_SLOT:
        return f"{slot[:_LONGEST_SLOT]}…"
    return pick(slot, language) if isinstance(slot, Mapping) else slot


def _visible(text: str) -> str:
    """Return a text on one line, without what a terminal would obey."""
    spaced = re.sub(r"[\n\r\t\u2028\u2029]+", " ", text)
    return "".join(c if c.isprintable() or c in "\u00a0\u202f" else "�" for c in spaced)
