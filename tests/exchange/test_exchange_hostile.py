"""Workbooks made to hurt: each is refused by name, before it takes time or memory; broken ones never end in a crash."""

from __future__ import annotations

import io
import random
import zipfile
from pathlib import Path

import pytest
from exchanged import FILES, taken, why_refused, written

from kessessa.decks.exchange.remarks import RefusedFileError

CONTENT = (
    '<office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" '
    'xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" '
    'xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"><office:body><office:spreadsheet>{}'
    "</office:spreadsheet></office:body></office:document-content>"
)
ENTITIES = '<!DOCTYPE a [<!ENTITY b "bbbbbbbbbb"><!ENTITY c "&b;&b;&b;&b;">]>'
OUTSIDE = '<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]>'


def packed(parts: dict[str, str | bytes], compression: int = zipfile.ZIP_DEFLATED) -> bytes:
    kept = io.BytesIO()
    with zipfile.ZipFile(kept, "w", compression) as package:
        for name, content in parts.items():
            package.writestr(name, content)
    return kept.getvalue()


def ods(rows: str, before: str = "") -> bytes:
    table = f'<table:table table:name="a">{rows}</table:table>'
    return packed({"mimetype": "x", "content.xml": before + CONTENT.format(table)})


def changed(name: str, part: str, old: str, new: str) -> bytes:
    """A workbook that LibreOffice wrote, with something else in one of its parts."""
    with zipfile.ZipFile(FILES / name) as package:
        parts: dict[str, str | bytes] = {found: package.read(found) for found in package.namelist()}
    text = parts[part].decode() if isinstance(parts[part], bytes) else ""
    assert old in text
    return packed({**parts, part: text.replace(old, new, 1)})


CELL = "<table:table-cell{}><text:p>question</text:p></table:table-cell>"
ROW = "<table:table-row{}>" + CELL + "</table:table-row>"
SHEET = "xl/worksheets/sheet1.xml"
HOSTILE = {
    "bomb.ods": (packed({"content.xml": b" " * 41_000_000}), "Unpacked, this workbook would take 41 MB"),
    "bomb.xlsx": (packed({"xl/workbook.xml": "", "xl/a.xml": b" " * 50_000_000}), "would take 50 MB"),
    "many-parts.xlsx": (packed({f"{n}.xml": "" for n in range(3_001)}), "more than 3000 files"),
    "entities.ods": (ods("", ENTITIES), "declares a document type"),
    "outside.ods": (ods("", OUTSIDE), "declares a document type"),
    "late.ods": (ods("", f"<!--{'x' * 200_000}-->{ENTITIES}"), "declares a document type"),
    "utf16.ods": (packed({"content.xml": f"\ufeff{ENTITIES}<a/>".encode("utf-16-le")}), "declares a document type"),
    "entities.xlsx": (changed("class-list.xlsx", "xl/sharedStrings.xml", "<sst", f"{ENTITIES}<sst"), "document type"),
    "rels.xlsx": (changed("class-list.xlsx", "_rels/.rels", "<Relationships", f"{OUTSIDE}<Relationships"), "type"),
    "rows.ods": (ods(ROW.format(' table:number-rows-repeated="1048576"', "")), "row 1048576 (20000 at most)"),
    "columns.ods": (ods(ROW.format("", ' table:number-columns-repeated="999999999"')), "more than 500 columns"),
    "cells.ods": (
        ods((ROW.format("", ' table:number-columns-repeated="400"')) * 3_000), "more than 1000000 cells",
    ),
    "sheets.ods": (packed({"content.xml": CONTENT.format("<table:table/>" * 51)}), "more than 50 sheets"),
    "rows.xlsx": (changed("class-list.xlsx", SHEET, '<row r="8"', '<row r="900000"'), "down to row 900000"),
    "columns.xlsx": (changed("class-list.xlsx", SHEET, 'r="P8"', 'r="XFD8"'), "more than 500 columns"),
}  # fmt: skip


@pytest.mark.parametrize("name", HOSTILE)
def test_what_is_made_to_hurt_is_refused_by_name(name: str, tmp_path: Path) -> None:
    data, why = HOSTILE[name]
    assert why in why_refused(written(tmp_path, name, data))


def test_a_row_number_beyond_all_sheets_does_not_count_up_to_it(tmp_path: Path) -> None:
    data = changed("class-list.xlsx", SHEET, '<row r="8"', '<row r="99999999999"')
    with pytest.raises(RefusedFileError):
        taken(written(tmp_path, "a.xlsx", data))


def test_a_file_that_is_too_large_is_not_read(tmp_path: Path) -> None:
    assert "larger than 10 MB" in why_refused(written(tmp_path, "a.csv", b"question\n" * 1_200_000))


def test_a_locked_workbook_is_told(tmp_path: Path) -> None:
    data = bytearray(packed({"content.xml": "<a/>"}, zipfile.ZIP_STORED))
    for mark, at in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        data[data.index(mark) + at] |= 1
    assert "locked by a password" in why_refused(written(tmp_path, "a.ods", bytes(data)))


def test_a_part_twice_is_told(tmp_path: Path) -> None:
    kept = io.BytesIO()
    with zipfile.ZipFile(kept, "w") as package:
        package.writestr("content.xml", "<a/>")
        with pytest.warns(UserWarning, match="Duplicate name"):
            package.writestr("content.xml", "<b/>")
    assert "two files of the same name" in why_refused(written(tmp_path, "a.ods", kept.getvalue()))


def test_sizes_that_a_file_tells_of_itself_are_not_believed(tmp_path: Path) -> None:
    """LibreOffice's own dimension of the sheet, made smaller: nothing is cut off."""
    data = changed("class-list.xlsx", SHEET, '<dimension ref="A1:Q8"/>', '<dimension ref="A1:B4"/>')
    found = taken(written(tmp_path, "class-list.xlsx", data))
    assert found.cards == 5
    assert found.model == taken(FILES / "class-list.xlsx").model


@pytest.mark.parametrize("name", ["class-list.xlsx", "class-list.ods", "formulas.xlsx"])
def test_a_damaged_workbook_is_refused_or_read_and_nothing_else(name: str, tmp_path: Path) -> None:
    whole = (FILES / name).read_bytes()
    dice = random.Random(7)
    for _ in range(60):
        data = bytearray(whole)
        for _ in range(dice.randint(1, 20)):
            data[dice.randrange(len(data))] = dice.randrange(256)
        path = written(tmp_path, name, bytes(data[: dice.randrange(len(data)) if dice.random() < 0.3 else None]))
        try:
            taken(path)
        except RefusedFileError as error:
            assert error.text["fr"]  # noqa: PT017  either will do


@pytest.mark.parametrize("part", ["xl/workbook.xml", "xl/sharedStrings.xml", SHEET, "xl/styles.xml"])
def test_a_workbook_with_other_xml_is_refused_or_read_and_nothing_else(part: str, tmp_path: Path) -> None:
    for old, new in (("<", "<<"), ("r=", "q="), ("<", "<x>"), ('="', '="-9'), ("count", "c")):
        try:
            data = changed("class-list.xlsx", part, old, new)
        except AssertionError:
            continue
        try:
            taken(written(tmp_path, "a.xlsx", data))
        except RefusedFileError as error:
            assert error.text["fr"]  # noqa: PT017  either will do
