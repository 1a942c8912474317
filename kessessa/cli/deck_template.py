"""`kessessa deck template FILE`: writes a table with three questions filled in, to write others in their place."""

from __future__ import annotations

from argparse import Namespace
from pathlib import Path

from kessessa.cli.desk import FINE, Desk, PlainProblemError
from kessessa.cli.exchanging import keep_existing, known_ending
from kessessa.decks.exchange.files import TABLES
from kessessa.decks.exchange.remarks import RefusedFileError
from kessessa.decks.exchange.templates import template
from kessessa.decks.finding import shown
from kessessa.language import exchange as words
from kessessa.language import pick
from kessessa.storage import documents


def run(desk: Desk, asked: Namespace) -> int:
    """Write it."""
    path: Path = asked.file
    ending = known_ending(path, TABLES, desk)
    keep_existing(path, desk, force=asked.force)
    try:
        data = template(ending, desk.language)
    except RefusedFileError as error:
        raise PlainProblemError(pick(error.text, desk.language)) from error
    documents.write_bytes(path, data)
    desk.say(words.TEMPLATE_WRITTEN, path=shown(path))
    return FINE
