"""`kessessa deck import FILE`: makes a question deck of a spreadsheet, a GIFT file or an Anki export."""

from __future__ import annotations

from argparse import Namespace
from pathlib import Path

from kessessa.cli.desk import FINE, PROBLEMS, Desk, PlainProblemError
from kessessa.cli.exchanging import keep_existing, tell
from kessessa.cli.scenarios import library_of
from kessessa.decks.exchange.filling import slug
from kessessa.decks.exchange.importing import Wishes, import_file
from kessessa.decks.exchange.remarks import RefusedFileError
from kessessa.decks.finding import shown
from kessessa.language import counted, pick
from kessessa.language import exchange as words
from kessessa.storage import documents

_YAML = ".yaml"


def run(desk: Desk, asked: Namespace) -> int:
    """Write the deck, and tell what of the file was not taken; PROBLEMS where there is such a thing."""
    to: Path | None = asked.to
    is_file = to is not None and to.suffix.lower() in (_YAML, ".yml")
    if to is not None and is_file:
        keep_existing(to, desk, force=asked.force)
    wishes = Wishes(desk.language, asked.title, slug(to.stem) if to is not None and is_file else "")
    try:
        found = import_file(asked.file, wishes)
    except RefusedFileError as error:
        raise PlainProblemError(pick(error.text, desk.language)) from error
    left = tell(found.remarks, desk, words.LEFT_ONE, words.LEFT_MANY)
    if not found.yaml:
        raise PlainProblemError(pick(words.NOTHING_TAKEN, desk.language))
    path = to if to is not None and is_file else _in_folder(to or desk.folders.decks) / f"{found.deck}{_YAML}"
    keep_existing(path, desk, force=asked.force)
    is_taken = not path.exists() and found.deck in library_of(desk).ids()
    documents.write(path, found.yaml)
    desk.line(counted_in(found.cards, desk, shown(path)))
    if is_taken:
        desk.say(words.ID_TAKEN, id=found.deck)
    desk.say(words.CHECK_IT, path=shown(path))
    return PROBLEMS if left else FINE


def counted_in(cards: int, desk: Desk, path: str) -> str:
    """Return how many cards were written, and where."""
    return f"{counted(cards, words.CARDS_ONE, words.CARDS_MANY, desk.language)} → {path}"


def _in_folder(folder: Path) -> Path:
    """Return where question decks stand in a folder of decks; the folder of cards itself may be named too."""
    return folder if folder.name == "cards" else folder / "cards"
