"""`kessessa report [SESSION]`: writes the report of a session, as a page and as rows, where it was asked or at home."""

from __future__ import annotations

from argparse import Namespace
from pathlib import Path

from kessessa.cli.desk import FINE, Desk
from kessessa.language import pick
from kessessa.language import report as words
from kessessa.report.page import page
from kessessa.report.rows import rows
from kessessa.report.subject import Subject
from kessessa.session.table import Table
from kessessa.storage.documents import write
from kessessa.storage.reading import SessionInfo

SEMICOLON, COMMA = ";", ","


def run(desk: Desk, asked: Namespace) -> int:
    """Read the session, write what was asked for, and say where it is."""
    found = desk.shelf.look(asked.session)
    if found.cut:
        desk.complain(pick(words.CUT, desk.language))
    subject = subject_of(found.table, found.info, desk.language, cut=found.cut)
    html, csv = asked.html, asked.csv
    if html is None and csv is None:
        html, csv = places(desk.folders.reports, found.info.name)
    for path in write_report(subject, html, csv, COMMA if asked.comma else SEMICOLON):
        desk.say(words.WRITTEN, path=path)
    return FINE


def subject_of(table: Table, info: SessionInfo | None, language: str, *, cut: bool = False) -> Subject:
    """Return what a report is about; `info` knows the session's own dates where it is kept."""
    begun, last = (info.created, info.played) if info else ("", "")
    return Subject(table, language, begun, last, cut)


def places(folder: Path, name: str) -> tuple[Path, Path]:
    """Return the files of a session's report in a folder: the page and the rows."""
    return folder / f"{name}.html", folder / f"{name}.csv"


def write_report(subject: Subject, html: Path | None, csv: Path | None, separator: str = SEMICOLON) -> tuple[Path, ...]:
    """Write the page, the rows, or both, and return the files.

    Raises StorageError where one cannot be written.
    """
    if html is not None:
        write(html, page(subject))
    if csv is not None:
        write(csv, rows(subject, separator))
    return tuple(path.absolute() for path in (html, csv) if path is not None)
