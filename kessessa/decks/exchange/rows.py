"""Sheets to drafts: finds the header, reads row after row, and says what of a row could not be taken."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from kessessa.decks.exchange.bodies import BUILDERS, guess
from kessessa.decks.exchange.columns import Column, meant, recognise
from kessessa.decks.exchange.drafts import Draft, Taken
from kessessa.decks.exchange.head import is_head_sheet, read_head
from kessessa.decks.exchange.remarks import Remark, Where, refused, said
from kessessa.decks.exchange.row import RowReader
from kessessa.decks.exchange.table import Row, Sheet
from kessessa.decks.exchange.values import KINDS, kind_of
from kessessa.language import exchange as words

_ROWS_LOOKED_AT = 30
_ENOUGH_HEADERS = 3


@dataclass(frozen=True, slots=True)
class _Headers:
    row: int
    columns: tuple[Column | None, ...]
    texts: tuple[str, ...]


def take_sheets(sheets: Sequence[Sheet], language: str) -> Taken:
    """Take the cards of every sheet that has a header; raise RefusedFileError where none has one.

    `language` is that of plain texts, where the file does not say itself.
    """
    taken = Taken()
    tables: list[tuple[Sheet, _Headers]] = []
    for sheet in sheets:
        headers = _find_headers(sheet)
        if is_head_sheet(sheet):
            read_head(sheet.rows, Where(sheet.name), taken)
        elif headers is not None:
            read_head(sheet.rows[: headers.row - 1], Where(sheet.name), taken)
            tables.append((sheet, headers))
        elif any(any(row) for row in sheet.rows):
            taken.remarks.append(Remark(said(words.NO_HEADER), Where(sheet.name)))
    if not tables:
        raise refused(words.NO_TABLE)
    plain = str(taken.head.get("language") or language)
    for sheet, headers in tables:
        taken.remarks += _header_problems(sheet, headers)
        _take_rows(sheet, headers, plain, taken)
    return taken


def _find_headers(sheet: Sheet) -> _Headers | None:
    for number, row in enumerate(sheet.rows[:_ROWS_LOOKED_AT], 1):
        columns = tuple(recognise(cell) if cell else None for cell in row)
        fields = {column.field for column in columns if column is not None}
        if "question" in fields and (len(fields) > 1 or len([cell for cell in row if cell]) == 1):
            return _Headers(number, columns, tuple(row))
        if len(fields) >= _ENOUGH_HEADERS and "question" not in fields:
            near = next((cell for cell in row if cell and meant(cell) == "question"), None)
            if near is not None:
                return _Headers(number, columns, tuple(row))
    return None


def _header_problems(sheet: Sheet, headers: _Headers) -> Iterator[Remark]:
    """Tell which columns are left out although they hold something: unknown ones, and those that come twice."""
    below = sheet.rows[headers.row :]
    width = max([len(headers.texts), *(len(row) for row in below)])
    for index in range(width):
        filled = sum(1 for row in below if index < len(row) and row[index].strip())
        text = headers.texts[index] if index < len(headers.texts) else ""
        column = headers.columns[index] if index < len(headers.columns) else None
        where = Where(sheet.name, headers.row, index + 1, text)
        if column is not None and column in headers.columns[:index]:
            first = headers.texts[headers.columns.index(column)]
            yield Remark(said(words.COLUMN_TWICE, header=text, first=first, rows=filled), where)
        elif column is None and text and filled:
            near = meant(text)
            template = words.UNKNOWN_COLUMN_NEAR if near else words.UNKNOWN_COLUMN
            yield Remark(said(template, header=text, near=near or "", rows=filled), where)
        elif column is None and filled:
            yield Remark(said(words.NO_COLUMN_HEADER, rows=filled), where)


def _take_rows(sheet: Sheet, headers: _Headers, language: str, taken: Taken) -> None:
    for number, row in enumerate(sheet.rows[headers.row :], headers.row + 1):
        if not any(cell.strip() for cell in row):
            continue
        reader = _row_reader(sheet, headers, number, row, language)
        if reader.is_empty():
            taken.remarks.append(Remark(said(words.NOTHING_KNOWN), Where(sheet.name, number)))
            continue
        draft = _draft(reader)
        taken.remarks += reader.remarks
        if draft is not None:
            taken.drafts.append(draft)


def _row_reader(sheet: Sheet, headers: _Headers, number: int, row: Row, language: str) -> RowReader:
    reader = RowReader(Where(sheet.name, number), language)
    unsaved = {column for line, column in sheet.unsaved if line == number}
    for index, column in enumerate(headers.columns):
        cell = row[index] if index < len(row) else ""
        if column is None or column in headers.columns[:index]:
            continue
        where = Where(sheet.name, number, index + 1, headers.texts[index])
        if index + 1 in unsaved:
            reader.fault(said(words.FORMULA_UNSAVED), where)
        if cell.strip():
            reader.hold(column, cell, where)
    return reader


def _draft(reader: RowReader) -> Draft | None:
    """Build the card of a row; None where something keeps it from being taken, which the reader then says."""
    if reader.failed:  # a cell that cannot be read at all
        return None
    reader.head()
    body = _body(reader)
    if body is not None:
        BUILDERS[body](reader)
    reader.unused()
    return None if reader.failed else Draft(reader.card, reader.where, reader.places)


def _body(reader: RowReader) -> str | None:
    written = reader.cell("kind")
    if written is None:
        body = guess(reader)
        if body is None and not reader.failed:
            reader.fault(said(words.KIND_UNCLEAR, kinds=_kinds()), reader.where)
        return body
    body = kind_of(written)
    if body is None:
        reader.fault(said(words.UNKNOWN_KIND, word=written, kinds=_kinds()), reader.place("kind"))
    return body


def _kinds() -> dict[str, str]:
    return {language: ", ".join(names[language][0] for names in KINDS.values()) for language in ("fr", "en")}
