"""What can be typed after `kessessa deck print`; reading it, not doing it."""

from __future__ import annotations

from pathlib import Path

from kessessa.cli.arguments_balance import listed
from kessessa.cli.reading_arguments import Parser, Readers
from kessessa.language import paper_parts as words
from kessessa.paper.parts import EDGES, LONG, PARTS


def add_to(parser: Parser, read: Readers) -> None:
    """Add what the command takes."""
    parts, edge = listed(read.one_of(PARTS)), read.one_of(EDGES)
    parser.place("deck", words.DECK_HELP, words.DECK_OR_SCENARIO)
    parser.place("file", words.PDF_HELP, words.PDF, type=Path)
    parser.option("--only", text=words.ONLY_HELP, metavar=words.ONLY, type=parts, default=())
    parser.option("--flip", text=words.FLIP_HELP, metavar=words.FLIP, type=edge, default=LONG)
