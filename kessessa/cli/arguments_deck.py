"""What can be typed after `kessessa deck`: each command and what it takes; reading it, not doing it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from kessessa.cli import arguments_balance, arguments_exchange
from kessessa.cli.reading_arguments import Parser, Readers
from kessessa.language import Text, authoring, exchange, graph
from kessessa.language import commands as words
from kessessa.language.balance import BALANCE


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


def _schema(parser: Parser, _read: Readers) -> None:
    parser.option("--to", text=authoring.TO_FILE_HELP, metavar=authoring.FILE, type=Path)


def _new(parser: Parser, _read: Readers) -> None:
    parser.place("name", authoring.NAME_HELP, authoring.NAME)
    parser.option("--questions", text=authoring.QUESTIONS_HELP, action="store_true")


def _graph(parser: Parser, _read: Readers) -> None:
    parser.place("scenario", words.SCENARIO_HELP, words.SCENARIO)
    parser.option("--to", text=graph.TO_HELP, metavar=authoring.FILE, type=Path)


def _upgrade(parser: Parser, _read: Readers) -> None:
    parser.place("paths", words.PATHS_HELP, words.PATH, nargs="*", type=Path)


COMMANDS: dict[str, tuple[Text, Callable[[Parser, Readers], None]]] = {
    "new": (authoring.NEW, _new),
    "check": (words.CHECK, _check),
    "explain": (words.EXPLAIN, _explain),
    "balance": (BALANCE, arguments_balance.add_to),
    "graph": (graph.GRAPH, _graph),
    "schema": (authoring.SCHEMA, _schema),
    "upgrade": (authoring.UPGRADE, _upgrade),
    "import": (exchange.IMPORT, arguments_exchange.add_import),
    "export": (exchange.EXPORT, arguments_exchange.add_export),
    "template": (exchange.TEMPLATE, arguments_exchange.add_template),
}
"""In the order in which help lists them; `kessessa/cli/deck_NAME.py` does what NAME says."""
