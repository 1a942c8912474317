"""Documents for people, written whole: a report, rows for a spreadsheet. What they say is not known here."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path

from kessessa.storage.words import Notice, StorageError


def write(path: Path, text: str) -> None:
    """Write a text as UTF-8 with its own line ends; the folder is made, and an older document gives way whole.

    Raises StorageError where that cannot be done.
    """
    write_bytes(path, text.encode())


def write_bytes(path: Path, data: bytes) -> None:
    """Write a document that is no text, such as a workbook, in the same way."""
    fresh = path.with_name(f"{path.name}.new")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        fresh.write_bytes(data)
        fresh.replace(path)
    except OSError as error:
        with suppress(OSError):
            fresh.unlink(missing_ok=True)
        raise StorageError(Notice("document-unwritten", str(path))) from error
