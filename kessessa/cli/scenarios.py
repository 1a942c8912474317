"""Where scenarios come from for every command: the library over the shipped, the kept and the added decks."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from kessessa.cli.arguments import WrongUsageError, unknown
from kessessa.cli.desk import Desk, PlainProblemError, program_version
from kessessa.decks.kept_decks import KeptDecks
from kessessa.decks.library import Library, picture_names
from kessessa.decks.render import as_text, sentence
from kessessa.language import commands as words
from kessessa.language import pick
from kessessa.rules.scenario import Scenario


@dataclass(frozen=True, slots=True)
class DeckReport:
    """The ids of the scenarios that can be played, and a line for each error that keeps a deck out."""

    ready: tuple[str, ...]
    left_out: tuple[str, ...]


USUAL = "cafe-herm"


def deck_folders(desk: Desk) -> tuple[Path, ...]:
    """Return the folders in which decks are looked for; the first keeps an id that two decks bear."""
    folders = (desk.folders.shipped, desk.folders.decks)
    return folders if desk.added is None else (desk.added, *folders)


def library_of(desk: Desk) -> Library:
    """Return the library of this run; nothing has been read yet."""
    return Library(deck_folders(desk), picture_names(desk.folders.assets), kept=kept_decks(desk))


def kept_decks(desk: Desk) -> KeptDecks:
    """Return where checked question decks are kept between runs."""
    return KeptDecks(desk.folders.cache / "decks", program_version())


def first_scenario(desk: Desk) -> str:
    """Return the id of the scenario to show where none was named; empty where there is none at all."""
    names = library_of(desk).scenario_ids()
    return USUAL if USUAL in names or not names else names[0]


def find_scenario(desk: Desk, name: str) -> Scenario:
    """Return the scenario of that id.

    Raises WrongUsageError where nothing is called so, PlainProblemError where it has problems.
    """
    library = library_of(desk)
    found = library.scenario(name)
    if isinstance(found, Scenario):
        return found
    if not found:
        raise WrongUsageError(unknown(words.UNKNOWN_SCENARIO, name, library.scenario_ids(), desk.language))
    problems = "\n".join(as_text(problem, desk.language) for problem in found)
    raise PlainProblemError(pick(words.LEFT_OUT, desk.language, words=f"{name}\n{problems}"))


def deck_report(desk: Desk) -> DeckReport:
    """Read everything and return what is ready and what was left out, with file and line."""
    library = library_of(desk)
    library.check()
    ready = tuple(name for name in library.scenario_ids() if isinstance(library.scenario(name), Scenario))
    lines = (f"{found.file}:{found.line}: {sentence(found, desk.language)}" for found in library.left_out())
    return DeckReport(ready, tuple(lines))
