"""`kessessa deck export DECK FILE`: writes a question deck for a spreadsheet, Moodle or Anki."""

from __future__ import annotations

from argparse import Namespace
from pathlib import Path

from kessessa.cli.arguments import WrongUsageError, unknown
from kessessa.cli.deck_import import counted_in
from kessessa.cli.desk import FINE, PROBLEMS, Desk, PlainProblemError
from kessessa.cli.exchanging import keep_existing, known_ending, tell
from kessessa.cli.scenarios import library_of
from kessessa.decks.exchange.exporting import export_deck
from kessessa.decks.exchange.files import ENDINGS
from kessessa.decks.exchange.remarks import RefusedFileError
from kessessa.decks.finding import shown
from kessessa.decks.models_questions import QuestionDeckModel
from kessessa.decks.questions import load_question_deck
from kessessa.decks.render import as_text
from kessessa.language import exchange as words
from kessessa.language import pick
from kessessa.storage import documents


def run(desk: Desk, asked: Namespace) -> int:
    """Write the file, and tell what of each card it does not hold; PROBLEMS where there is such a thing."""
    path: Path = asked.file
    ending = known_ending(path, ENDINGS, desk)
    keep_existing(path, desk, force=asked.force)
    deck = _deck(desk, asked.deck)
    try:
        found = export_deck(deck, ending, desk.language)
    except RefusedFileError as error:
        raise PlainProblemError(pick(error.text, desk.language)) from error
    documents.write_bytes(path, found.data)
    left = tell(found.remarks, desk, words.LOST_ONE, words.LOST_MANY)
    desk.line(counted_in(len(deck.cards), desk, shown(path)))
    return PROBLEMS if left else FINE


def _deck(desk: Desk, name: str) -> QuestionDeckModel:
    """Return the deck of that file or id; raise WrongUsageError where there is none, PlainProblemError for errors."""
    path = Path(name)
    if path.suffix.lower() in (".yaml", ".yml") or path.is_file():
        deck, problems = load_question_deck(path, shown(path))
    else:
        library = library_of(desk)
        if name not in library.ids():
            raise WrongUsageError(unknown(words.UNKNOWN_DECK, name, library.ids(), desk.language))
        deck, problems = library.deck(name), library.check_deck(name)
    if deck is None:
        lines = "\n".join(as_text(problem, desk.language) for problem in problems)
        raise PlainProblemError(f"{pick(words.BROKEN_DECK, desk.language, word=name)}\n{lines}")
    return deck
