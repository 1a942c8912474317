"""What can be typed after `kessessa deck import`, `export` and `template`; reading it, not doing it."""

from __future__ import annotations

from pathlib import Path

from kessessa.cli.reading_arguments import Parser, Readers
from kessessa.language import commands
from kessessa.language import exchange as words


def add_import(parser: Parser, _read: Readers) -> None:
    """Add what `deck import` takes."""
    parser.place("file", words.IMPORT_FILE_HELP, words.FILE, type=Path)
    parser.option("--to", text=words.TO_HELP, metavar=commands.PATH, type=Path)
    parser.option("--title", text=words.TITLE_HELP, metavar=words.TITLE, default="")
    _add_force(parser)


def add_export(parser: Parser, _read: Readers) -> None:
    """Add what `deck export` takes."""
    parser.place("deck", words.DECK_HELP, words.DECK)
    parser.place("file", words.EXPORT_FILE_HELP, words.FILE, type=Path)
    _add_force(parser)


def add_template(parser: Parser, _read: Readers) -> None:
    """Add what `deck template` takes."""
    parser.place("file", words.TEMPLATE_FILE_HELP, words.FILE, type=Path)
    _add_force(parser)


def _add_force(parser: Parser) -> None:
    parser.option("--force", text=words.FORCE_HELP, action="store_true")
