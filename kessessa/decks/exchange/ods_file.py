"""OpenDocument spreadsheets in and out, with nothing but the standard library: a zip that holds one XML of rows."""

import io
import zipfile
from typing import Final
from xml.parsers import expat
from xml.sax.saxutils import escape, quoteattr

from kessessa.decks.exchange.packed import BROKEN, opened, parse
from kessessa.decks.exchange.remarks import refused
from kessessa.decks.exchange.table import MOST_COLUMNS, Budget, Row, Sheet, trimmed
from kessessa.language import exchange as words

_TYPE: Final = "application/vnd.oasis.opendocument.spreadsheet"
_NAMES: Final = (
    'xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" '
    'xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" '
    'xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" office:version="1.3"'
)
_MANIFEST: Final = (
    '<?xml version="1.0" encoding="UTF-8"?>\n'
    '<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" manifest:version="1.3">'
    f'<manifest:file-entry manifest:full-path="/" manifest:version="1.3" manifest:media-type="{_TYPE}"/>'
    '<manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/>'
    "</manifest:manifest>\n"
)
_MOST_SPACES: Final = 1_000
_STAMP: Final = (1980, 1, 1, 0, 0, 0)
# Text that is not the cell's own.
_ASIDE: Final = frozenset({"office:annotation", "text:note", "text:ruby-text", "table:shapes"})


def read_ods(data: bytes) -> list[Sheet]:
    """Return the sheets of a spreadsheet; raise RefusedFileError where it is hostile, huge or damaged."""
    package = opened(data)
    reader = _Reader()
    try:
        with package.open("content.xml") as stream:
            parse(stream, reader.start, reader.end, reader.text)
    except (KeyError, expat.ExpatError, *BROKEN) as error:
        raise refused(words.NOT_A_WORKBOOK) from error
    return reader.sheets


def write_ods(sheets: list[Sheet]) -> bytes:
    """Return a spreadsheet in which every cell is text."""
    tables = "".join(_table(sheet) for sheet in sheets)
    content = (
        f'<?xml version="1.0" encoding="UTF-8"?>\n<office:document-content {_NAMES}>'
        f"<office:body><office:spreadsheet>{tables}</office:spreadsheet></office:body></office:document-content>\n"
    )
    kept = io.BytesIO()
    with zipfile.ZipFile(kept, "w", zipfile.ZIP_DEFLATED) as package:
        # The type stands first and is not packed, so that systems can tell the file by its first bytes.
        package.writestr(zipfile.ZipInfo("mimetype", _STAMP), _TYPE, zipfile.ZIP_STORED)
        for name, text in (("content.xml", content), ("META-INF/manifest.xml", _MANIFEST)):
            package.writestr(zipfile.ZipInfo(name, _STAMP), text.encode(), zipfile.ZIP_DEFLATED)
    return kept.getvalue()


class _Reader:
    """Gathers sheets from the parser's events. Repeated rows and cells are counted, and only copied when filled."""

    def __init__(self) -> None:
        self.sheets: list[Sheet] = []
        self._budget = Budget()
        self._rows: list[Row] = []
        self._row_number = 0
        self._row_repeated = 1
        self._cells: Row = []
        self._column = 0
        self._cell_repeated = 1
        self._lines: list[str] | None = None
        self._aside = 0

    def start(self, name: str, attributes: dict[str, str]) -> None:
        if self._aside or name in _ASIDE:
            self._aside += 1
        elif name == "table:table":
            self._budget.sheet()
            self._rows, self._row_number = [], 0
            self.sheets.append(Sheet(attributes.get("table:name", ""), self._rows))
        elif name == "table:table-row":
            self._row_repeated = _count(attributes.get("table:number-rows-repeated"))
            self._cells, self._column = [], 0
        elif name in ("table:table-cell", "table:covered-table-cell"):
            self._cell_repeated = _count(attributes.get("table:number-columns-repeated"))
            self._lines = []
        elif self._lines is not None:
            self._inner(name, attributes)

    def end(self, name: str) -> None:
        if self._aside:
            self._aside -= 1
        elif name in ("table:table-cell", "table:covered-table-cell"):
            self._end_cell()
        elif name == "table:table-row":
            self._end_row()

    def text(self, words_read: str) -> None:
        if self._lines and not self._aside:
            self._lines[-1] += words_read

    def _inner(self, name: str, attributes: dict[str, str]) -> None:
        if self._lines is None:
            return
        if name == "text:p":
            self._lines.append("")
        elif self._lines and name == "text:s":
            self._lines[-1] += " " * min(_MOST_SPACES, _count(attributes.get("text:c")))
        elif self._lines and name in ("text:tab", "text:line-break"):
            self._lines[-1] += "\t" if name == "text:tab" else "\n"

    def _end_cell(self) -> None:
        text = "\n".join(self._lines or ())
        if text:
            self._budget.row(self._row_number + 1, self._column + self._cell_repeated)
            self._cells += [""] * (self._column - len(self._cells)) + [text] * self._cell_repeated
        self._column = min(self._column + self._cell_repeated, 10 * MOST_COLUMNS)
        self._lines = None

    def _end_row(self) -> None:
        cells = trimmed(self._cells)
        if cells:
            for number in (self._row_number + 1, self._row_number + self._row_repeated):
                self._budget.row(number, len(cells))
            self._rows += [[]] * (self._row_number - len(self._rows)) + [cells] * self._row_repeated
        self._row_number += self._row_repeated


def _count(written: str | None) -> int:
    return int(written) if written and written.isascii() and written.isdecimal() and len(written) < 10 else 1  # noqa: PLR2004  a number of nine digits is more than any sheet has


def _table(sheet: Sheet) -> str:
    rows = "".join(f"<table:table-row>{''.join(_cell(text) for text in row)}</table:table-row>" for row in sheet.rows)
    return f"<table:table table:name={quoteattr(sheet.name)}>{rows}</table:table>"


def _cell(text: str) -> str:
    if not text:
        return "<table:table-cell/>"
    lines = "".join(f"<text:p>{_line(line)}</text:p>" for line in text.split("\n"))
    return f'<table:table-cell office:value-type="string">{lines}</table:table-cell>'


def _line(line: str) -> str:
    """Write one line; XML forgets spaces in a row, tabs and carriage returns unless they are spelt out."""
    written = []
    for at, character in enumerate(line):
        if character == "\t":
            written.append("<text:tab/>")
        elif character == "\r":
            written.append("&#13;")
        elif character == " " and (at in (0, len(line) - 1) or line[at - 1] == " "):
            written.append("<text:s/>")
        else:
            written.append(escape(character))
    return "".join(written)
