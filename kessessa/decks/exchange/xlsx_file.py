"""Excel's workbooks in and out, by way of openpyxl, which comes with the extra "spreadsheets"."""

import datetime as dt
import io
import re
import warnings
from collections.abc import Iterator
from typing import Any, Final

from kessessa.decks.exchange.packed import opened
from kessessa.decks.exchange.remarks import RefusedFileError, refused
from kessessa.decks.exchange.table import Budget, Row, Sheet, trimmed
from kessessa.language import exchange as words

_LAST_ROW: Final = 1_048_576
_WIDE, _NARROW, _MOST_WIDE = 40, 12, 60
_HIDDEN = re.compile(r"_x([0-9A-Fa-f]{4})_")
_TO_HIDE = re.compile(r"\r|_(?=x[0-9A-Fa-f]{4}_)")
_FORMULA = re.compile(rb"<(?:\w+:)?f[ >/]")


def read_xlsx(data: bytes) -> list[Sheet]:
    """Return the sheets of a workbook; raise RefusedFileError where it is hostile, huge or damaged."""
    package = opened(data)
    with_formulas = any(
        _FORMULA.search(package.read(name)) for name in package.namelist() if name.startswith("xl/worksheets/sheet")
    )
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # openpyxl tells about decorations that it does not know
        try:
            sheets = _sheets(data)
            return _with_unsaved(sheets, data) if with_formulas else sheets
        except RefusedFileError:
            raise
        except Exception as error:  # a damaged workbook shows itself by any exception at all
            raise refused(words.NOT_A_WORKBOOK) from error


def write_xlsx(sheets: list[Sheet], headers: int = 1) -> bytes:
    """Return a workbook in which every cell is text, whatever it looks like; the first sheet's header stays put."""
    openpyxl = _openpyxl()
    book = openpyxl.Workbook()
    book.remove(book.active)
    for at, sheet in enumerate(sheets):
        page = book.create_sheet(sheet.name)
        for row, cells in enumerate(sheet.rows, 1):
            for column, text in enumerate(cells, 1):
                if text:
                    _write_cell(page.cell(row, column), text)
        _make_readable(page, sheet, headers if at == 0 else 0)
    kept = io.BytesIO()
    book.save(kept)
    return kept.getvalue()


def _openpyxl() -> Any:
    try:
        import openpyxl  # noqa: PLC0415  an extra: most people never need it
    except ImportError as error:
        raise refused(words.NO_OPENPYXL) from error
    return openpyxl


def _sheets(data: bytes, *, results: bool = True) -> list[Sheet]:
    book = _openpyxl().load_workbook(io.BytesIO(data), read_only=True, data_only=results, keep_links=False)
    budget = Budget()
    try:
        return [Sheet(page.title, _rows(page, budget)) for page in book.worksheets]
    finally:
        book.close()


def _rows(page: Any, budget: Budget) -> list[Row]:
    budget.sheet()
    page.reset_dimensions()  # what the file says of its size need not be true
    rows: list[Row] = []
    for number, cells in enumerate(page.iter_rows(), 1):
        if number > _LAST_ROW:  # a row that no spreadsheet has: everything before it would be counted up
            raise refused(words.NOT_A_WORKBOOK)
        row = trimmed([_as_text(cell.value, cell.number_format or "") for cell in cells])
        if row:
            budget.row(number, len(row))
            rows += [[]] * (number - 1 - len(rows))
            rows.append(row)
    return rows


def _with_unsaved(sheets: list[Sheet], data: bytes) -> list[Sheet]:
    """Mark formulas without a result: whoever wrote the file never had it reckoned."""
    written = _sheets(data, results=False)
    return [
        Sheet(sheet.name, sheet.rows, tuple(_unsaved(sheet, formulas)))
        for sheet, formulas in zip(sheets, written, strict=True)
    ]


def _unsaved(sheet: Sheet, formulas: Sheet) -> Iterator[tuple[int, int]]:
    for number, row in enumerate(formulas.rows, 1):
        shown = sheet.rows[number - 1] if number <= len(sheet.rows) else []
        for column, text in enumerate(row, 1):
            if text.startswith("=") and not (column <= len(shown) and shown[column - 1]):
                yield number, column


def _as_text(value: Any, form: str) -> str:
    """Return a cell as people see it: whole numbers without a point, percentages as such, dates as 2014-07-31."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, int | float):
        percent = "%" in form
        number = round(value * 100, 10) if percent else value
        shown = str(int(number)) if number == int(number) else str(number)
        return f"{shown} %" if percent else shown
    if isinstance(value, dt.datetime):
        return value.date().isoformat() if value.time() == dt.time() else value.isoformat(" ", "minutes")
    if isinstance(value, dt.date):
        return value.isoformat()
    return _HIDDEN.sub(lambda found: chr(int(found[1], 16)), str(value))


def _write_cell(cell: Any, text: str) -> None:
    cell.value = _TO_HIDE.sub(lambda found: f"_x{ord(found[0]):04X}_", text)
    cell.data_type = "s"  # "=1+1" is a text here, not a formula
    cell.quotePrefix = text.startswith(("=", "+", "-", "@"))


def _make_readable(page: Any, sheet: Sheet, headers: int) -> None:
    from openpyxl.styles import Alignment, Font  # noqa: PLC0415  with openpyxl itself
    from openpyxl.utils import get_column_letter  # noqa: PLC0415  the same

    for row in page.iter_rows():
        for cell in row:
            cell.alignment = Alignment(wrap_text=True, vertical="top")
            if cell.row <= headers:
                cell.font = Font(bold=True)
    for column in range(1, max((len(row) for row in sheet.rows), default=0) + 1):
        longest = max((len(row[column - 1]) for row in sheet.rows if column <= len(row)), default=0)
        width = _NARROW if longest <= _NARROW else min(_MOST_WIDE, max(_NARROW + 4, min(longest, _WIDE)))
        page.column_dimensions[get_column_letter(column)].width = width
    if headers:
        page.freeze_panes = page.cell(headers + 1, 1)
