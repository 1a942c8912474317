"""CSV files in and out, French Excel's too: semicolons, a byte order mark, Windows' own letters."""

import csv
import io
import re
from collections.abc import Iterator
from typing import Final

from kessessa.decks.exchange.columns import recognise
from kessessa.decks.exchange.head import MARK
from kessessa.decks.exchange.remarks import refused
from kessessa.decks.exchange.table import Budget, Row, Sheet, trimmed
from kessessa.language import exchange as words

_BOM: Final = "\ufeff"
_SEPARATORS: Final = ";,\t|"
_TOLD = re.compile(r"sep=(?P<separator>[;,\t|])\r?\n")
_LINES_LOOKED_AT = 30
# What a spreadsheet takes for a formula gets an apostrophe before it, and loses it on the way back. A number is none.
_FORMULA = re.compile(r"'*[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]")
_GUARDED = re.compile(r"'+[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]")
_NUMBER = re.compile(r"[-+]?\d+([.,]\d+)?")


def decoded(data: bytes) -> str:
    """Return a file's text: UTF-8, UTF-16 where it says so, else Windows' western letters; raise RefusedFileError."""
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        try:
            return data.decode("utf-16")
        except UnicodeDecodeError as error:
            raise refused(words.NOT_TEXT) from error
    for encoding in ("utf-8-sig", "cp1252"):
        try:
            text = data.decode(encoding)
        except UnicodeDecodeError:
            continue
        if "\0" in text:
            break
        return text
    raise refused(words.NOT_TEXT)


def read_csv(data: bytes, name: str) -> list[Sheet]:
    """Return the one sheet of a CSV file; raise RefusedFileError where it cannot be read to its end."""
    text = decoded(data)
    told = _TOLD.match(text)
    separator = told["separator"] if told else _separator(text)
    first = 1 if told else 0
    rows = read_rows(text[told.end() :] if told else text, separator)
    return [Sheet(name, [[]] * first + [[_unguarded(cell) for cell in row] for row in rows])]


def read_rows(text: str, separator: str) -> list[Row]:
    """Return the rows of a text; raise RefusedFileError for quotation marks that do not fit."""
    budget, rows = Budget(), []
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=separator, strict=True)
    try:
        for row in reader:
            cells = trimmed(row)
            rows.append(cells)
            if cells:
                budget.row(len(rows), len(cells))
    except csv.Error as error:
        raise refused(words.BAD_QUOTES, row=len(rows) + 1, line=reader.line_num) from error
    return rows


def write_csv(rows: list[Row], head: list[Row], language: str) -> bytes:
    """Return a CSV file that spreadsheets open by a double click: French ones want semicolons.

    Rows of `head` stand above the header.
    """
    written = io.StringIO()
    writer = csv.writer(written, delimiter=";" if language == "fr" else ",", lineterminator="\r\n")
    for row in (*head, *rows):
        writer.writerow([_guarded(cell) for cell in row])
    return (_BOM + written.getvalue()).encode()


def _separator(text: str) -> str:
    """Return what stands between cells: whatever makes the best header of one of the first lines."""
    best, most = ";", 0
    for separator in _SEPARATORS:
        for row in _first_rows(text, separator):
            known = sum(1 for cell in row if recognise(cell) is not None)
            if known > most:
                best, most = separator, known
    return best


def _first_rows(text: str, separator: str) -> Iterator[Row]:
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=separator)
    try:
        for _, row in zip(range(_LINES_LOOKED_AT), reader, strict=False):
            if not (row and row[0].startswith(MARK)):
                yield row[:100]
    except csv.Error:
        return


def _guarded(cell: str) -> str:
    return f"'{cell}" if _FORMULA.match(cell) and not _NUMBER.fullmatch(cell) else cell


def _unguarded(cell: str) -> str:
    return cell[1:] if _GUARDED.match(cell) else cell
