"""The file formats by their names: which reads a file, which writes one; decks and rows are known elsewhere."""

import io
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any, Final

from kessessa.decks.exchange.anki_reading import read_anki
from kessessa.decks.exchange.anki_writing import write_anki
from kessessa.decks.exchange.cards_to_rows import rows_of
from kessessa.decks.exchange.csv_file import decoded, read_csv, write_csv
from kessessa.decks.exchange.drafts import Reader, Taken
from kessessa.decks.exchange.filling import plain
from kessessa.decks.exchange.gift_reading import read_gift
from kessessa.decks.exchange.gift_syntax import find
from kessessa.decks.exchange.gift_writing import write_gift
from kessessa.decks.exchange.head import MARK, SHEET_NAME, head_rows
from kessessa.decks.exchange.ods_file import read_ods, write_ods
from kessessa.decks.exchange.packed import opened
from kessessa.decks.exchange.remarks import refused
from kessessa.decks.exchange.rows import take_sheets
from kessessa.decks.exchange.table import MOST_BYTES, Sheet
from kessessa.decks.exchange.xlsx_file import read_xlsx, write_xlsx
from kessessa.language import exchange as words
from kessessa.language import pick

ENDINGS: Final = (".xlsx", ".ods", ".csv", ".gift", ".txt")
TABLES: Final = (".xlsx", ".ods", ".csv")
ONE_LANGUAGE: Final = (".gift", ".txt")
_MOST: Final = MOST_BYTES // 1_000_000
_OLD_EXCEL: Final = b"\xd0\xcf\x11\xe0"


def read_cards(path: Path, language: str) -> Taken:
    """Take the cards of a file, whose kind is told by its first bytes, then by its name.

    Raises RefusedFileError where nothing can be taken from it.
    """
    try:
        with path.open("rb") as file:
            data = file.read(MOST_BYTES + 1)
    except FileNotFoundError as error:
        raise refused(words.NOT_THERE, file=path) from error
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or str(error)
        raise refused(words.UNREADABLE, file=path.name, reason=reason) from error
    if len(data) > MOST_BYTES:
        raise refused(words.FILE_TOO_LARGE, most=_MOST)
    if not data.strip():
        raise refused(words.FILE_EMPTY)
    return _reader(path, data)(path, data, language)


def write_cards(head: dict[str, Any], cards: list[dict[str, Any]], ending: str, language: str) -> bytes:
    """Return a file of a deck; `language` is that of headers, and of texts where the format holds one only."""
    if ending == ".gift":
        return write_gift(cards, language)
    if ending == ".txt":
        return write_anki(cards, language, " ".join(plain(head["title"], language).split()))
    rows = rows_of(cards, language)
    if ending == ".csv":
        return write_csv(rows, list(head_rows(head, language, MARK)), language)
    sheets = [
        Sheet(pick(words.QUESTIONS_SHEET, language), rows),
        Sheet(pick(SHEET_NAME, language), list(head_rows(head, language))),
    ]
    return write_xlsx(sheets) if ending == ".xlsx" else write_ods(sheets)


def _reader(path: Path, data: bytes) -> Reader:
    if data.startswith(b"PK"):
        return _workbook(data)
    if data.startswith(_OLD_EXCEL):
        raise refused(words.OLD_EXCEL)
    ending = path.suffix.lower()
    if ending in (".xlsx", ".ods"):
        raise refused(words.NOT_A_WORKBOOK)
    if ending == ".gift":
        return read_gift
    if ending == ".txt":
        return _text_reader(decoded(data))
    if ending in (".csv", ".tsv"):
        return _take_csv
    raise refused(words.UNKNOWN_ENDING, file=path.name, endings=", ".join(ENDINGS))


def _workbook(data: bytes) -> Reader:
    """Tell Excel's workbooks from OpenDocument's by the parts that they hold."""
    opened(data)
    names = zipfile.ZipFile(io.BytesIO(data)).namelist()
    read: Callable[[bytes], list[Sheet]] = read_ods if "content.xml" in names else read_xlsx

    def take(_path: Path, packed: bytes, language: str) -> Taken:
        return take_sheets(read(packed), language)

    return take


def _take_csv(path: Path, data: bytes, language: str) -> Taken:
    return take_sheets([Sheet("", sheet.rows) for sheet in read_csv(data, path.name)], language)


def _text_reader(text: str) -> Reader:
    """Tell GIFT from Anki's text: Moodle, too, names its files .txt."""
    begun = text.lstrip("\ufeff \t\r\n")
    if begun.startswith(("#separator:", "#html:", "#notetype:", "#deck:", "#tags", "#columns:", "#guid")):
        return read_anki
    if begun.startswith(("//", "::", "$CATEGORY")) or find(text, "{") >= 0:
        return read_gift
    if "\t" in text or ";" in text:
        return read_anki
    raise refused(words.NO_QUESTIONS)
