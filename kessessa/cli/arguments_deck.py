"""What can be typed after `kessessa deck`: each command and what it takes; reading it, not doing it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from kessessa.cli import arguments_balance, arguments_exchange, arguments_print
from kessessa.cli.reading_arguments import Parser, Readers
from kessessa.language import Text, authoring, exchange, graph, package, preview
from kessessa.language import commands as words
from kessessa.language.balance import BALANCE
from kessessa.language.paper_parts import PRINT

SCALES = ("0.9", "1.0", "1.25", "1.5", "2.0")


def _check(parser: Parser, read: Readers) -> None:
    parser.place("paths", words.PATHS_HELP, words.PATH, nargs="*", type=Path)
    style = read.one_of(("text", "json"))
    parser.option("--format", text=words.FORMAT_HELP, metavar=words.STYLE, type=style, default="text")
    parser.option("--strict", text=words.STRICT_HELP, action="store_true")


def _explain(parser: Parser, read: Readers) -> None:
    parser.place("code", words.CODE_HELP, words.MESSAGE_CODE, nargs="?", default="")
    parser.option("--all", text=words.ALL_HELP, action="store_true")
    style = read.one_of(("text", "md", "json"))
    parser.option("--format", text=words.EXPLAIN_FORMAT_HELP, metavar=words.STYLE, type=style, default="text")


def _schema(parser: Parser, read: Readers) -> None:
    style = read.one_of(("json", "md"))
    parser.option("--format", text=authoring.SCHEMA_FORMAT_HELP, metavar=words.STYLE, type=style, default="json")
    parser.option("--to", text=authoring.TO_FILE_HELP, metavar=authoring.FILE, type=Path)


def _new(parser: Parser, _read: Readers) -> None:
    parser.place("name", authoring.NAME_HELP, authoring.NAME)
    parser.option("--questions", text=authoring.QUESTIONS_HELP, action="store_true")


def _graph(parser: Parser, _read: Readers) -> None:
    parser.place("scenario", words.SCENARIO_HELP, words.SCENARIO)
    parser.option("--to", text=graph.TO_HELP, metavar=authoring.FILE, type=Path)


def _preview(parser: Parser, read: Readers) -> None:
    parser.place("deck", preview.DECK_HELP, preview.DECK)
    parser.option("--card", text=preview.CARD_HELP, metavar=preview.CARD, default="")
    parser.option("--shots", text=preview.SHOTS_HELP, metavar=words.FOLDER, type=Path)
    parser.option("--size", text=words.SIZE_HELP, metavar=words.SIZE, type=read.size)
    parser.option("--scale", text=words.SCALE_HELP, metavar=words.NUMBER, type=read.one_of(SCALES), default="1.0")


def _upgrade(parser: Parser, _read: Readers) -> None:
    parser.place("paths", words.OLDER_PATHS_HELP, words.PATH, nargs="*", type=Path)


def _pack(parser: Parser, _read: Readers) -> None:
    parser.place("name", preview.DECK_HELP, authoring.NAME)
    parser.option("--to", text=package.TO_HELP, metavar=authoring.FILE, type=Path)


def _install(parser: Parser, _read: Readers) -> None:
    parser.place("file", package.FILE_HELP, authoring.FILE, type=Path)
    parser.option("--replace", text=package.REPLACE_HELP, action="store_true")


COMMANDS: dict[str, tuple[Text, Callable[[Parser, Readers], None]]] = {
    "new": (authoring.NEW, _new),
    "check": (words.CHECK, _check),
    "explain": (words.EXPLAIN, _explain),
    "preview": (preview.PREVIEW, _preview),
    "balance": (BALANCE, arguments_balance.add_to),
    "graph": (graph.GRAPH, _graph),
    "schema": (authoring.SCHEMA, _schema),
    "upgrade": (authoring.UPGRADE, _upgrade),
    "import": (exchange.IMPORT, arguments_exchange.add_import),
    "export": (exchange.EXPORT, arguments_exchange.add_export),
    "template": (exchange.TEMPLATE, arguments_exchange.add_template),
    "print": (PRINT, arguments_print.add_to),
    "pack": (package.PACK, _pack),
    "install": (package.INSTALL, _install),
}
"""In the order in which help lists them; `kessessa/cli/deck_NAME.py` does what NAME says."""
