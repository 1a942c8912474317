"""`kessessa deck print DECK FILE.pdf`: the deck as cards and sheets of paper."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Iterable

from kessessa.cli.arguments import WrongUsageError, unknown
from kessessa.cli.desk import FINE, Desk, PlainProblemError
from kessessa.cli.scenarios import find_scenario, library_of
from kessessa.decks.build_questions import build_questions
from kessessa.decks.library import Library
from kessessa.decks.own_pictures import DECKS, SCENARIOS
from kessessa.decks.render import as_text
from kessessa.language import commands, pick
from kessessa.language import paper_parts as words
from kessessa.language.things import PILLARS, RESOURCES
from kessessa.paper.order import Order
from kessessa.paper.parts import OF_QUESTIONS
from kessessa.storage import documents


def run(desk: Desk, asked: Namespace) -> int:
    """Write the PDF, and say how to print it."""
    if asked.file.suffix.lower() != ".pdf":  # nothing else is written over, a deck least of all
        raise WrongUsageError(pick(words.NOT_A_PDF, desk.language, path=asked.file))
    order = order_of(desk, asked)
    try:
        from kessessa.paper.booklet import booklet  # noqa: PLC0415  needs the extra, and only this command does
    except ImportError as error:
        raise PlainProblemError(pick(words.NOT_INSTALLED, desk.language)) from error
    printed = booklet(order, desk.folders.assets)
    documents.write_bytes(asked.file, printed.pdf)
    edge = pick(words.EDGES[asked.flip], desk.language)
    desk.say(words.WRITTEN, path=asked.file, n=printed.pages, edge=edge)
    return FINE


def order_of(desk: Desk, asked: Namespace) -> Order:
    """Return what is to be printed.

    Raises WrongUsageError where nothing is called so, PlainProblemError where it has problems.
    """
    library = library_of(desk)
    name, parts = asked.deck, tuple(asked.only)
    if name in library.scenario_ids():
        tale = find_scenario(desk, name)
        homes = (f"{SCENARIOS}/{name}", *(f"{DECKS}/{deck}" for deck in library.decks_of(name)))
        pictures = _pictures(library, homes)
        return Order(tale.title, tale.questions, desk.language, tale, parts, asked.flip, pictures)
    if name not in library.ids():
        known = (*library.scenario_ids(), *library.ids())
        raise WrongUsageError(unknown(words.UNKNOWN, name, known, desk.language))
    absent = [part for part in parts if part not in OF_QUESTIONS]
    if absent:
        raise WrongUsageError(pick(words.NO_SUCH_PART, desk.language, parts=", ".join(absent)))
    deck = library.deck(name)
    if deck is None:
        problems = "\n".join(as_text(problem, desk.language) for problem in library.check_deck(name))
        raise PlainProblemError(pick(commands.LEFT_OUT, desk.language, words=f"{name}\n{problems}"))
    questions = library.illustrated(build_questions(deck, tuple(PILLARS), {*PILLARS, *RESOURCES}))
    title = deck.title if isinstance(deck.title, dict) else {deck.language: deck.title}
    pictures = _pictures(library, (f"{DECKS}/{name}",))
    return Order(title, questions, desk.language, parts=parts, flip=asked.flip, pictures=pictures)


def _pictures(library: Library, homes: Iterable[str]) -> dict[str, bytes]:
    """Return authors' own pictures by their names in the game."""
    found: dict[str, bytes] = {}
    for own in map(library.own_pictures, homes):
        held = ((own.shown(name), own.read(name)) for name in sorted(own.names))
        found |= {name: data for name, data in held if data is not None}
    return found
