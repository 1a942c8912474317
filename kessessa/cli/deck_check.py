"""`kessessa deck check [PATH...]`: reads decks again and shows each problem at its line."""

from __future__ import annotations

import json
from argparse import Namespace
from collections.abc import Iterator
from pathlib import Path

from kessessa.cli.desk import FINE, PROBLEMS, Desk
from kessessa.cli.scenarios import deck_folders, library_of
from kessessa.decks.deck_folder import SCENARIO_FILE, Folder
from kessessa.decks.diagnostics import Diagnostic
from kessessa.decks.library import Library, blocks, shown
from kessessa.decks.questions import load_question_deck
from kessessa.decks.render import as_json, as_text, summary
from kessessa.decks.scenarios import read_scenario
from kessessa.language import commands as words


def run(desk: Desk, asked: Namespace) -> int:
    """Check the decks that were named, or all of them, and print what is to be said about them."""
    library = library_of(desk)
    found = [problem for path in asked.paths for problem in _of_path(desk, library, path)]
    if not asked.paths:
        found = library.check()
    blocked = blocks(found, strict=asked.strict)
    if asked.format == "json":
        plain = {"fine": not blocked, "problems": [as_json(problem, desk.language) for problem in found]}
        desk.line(json.dumps(plain, ensure_ascii=False, indent=2))
    else:
        for problem in found:
            desk.line(as_text(problem, desk.language))
        if found:
            desk.line(summary(found, desk.language))
        else:
            desk.say(words.FINE)
    return PROBLEMS if blocked else FINE


def _of_path(desk: Desk, library: Library, path: Path) -> Iterator[Diagnostic]:
    """Yield the problems of a file, a scenario's folder, or a folder of decks laid out in any of the known ways."""
    if (path / SCENARIO_FILE).is_file():
        yield from read_scenario(Folder(path, shown(path)), library, library.pictures)[1]
    elif path.is_file() and (path.parent / SCENARIO_FILE).is_file():
        yield from _of_path(desk, library, path.parent)
    elif (path / "cards").is_dir() or (path / "scenarios").is_dir():
        yield from _of_folder(desk, library, path)
    elif path.is_dir():
        for inner in sorted((*path.glob("*.yaml"), *(file.parent for file in path.glob(f"*/{SCENARIO_FILE}")))):
            yield from _of_path(desk, library, inner)
    else:
        yield from load_question_deck(path, shown(path), pictures=library.pictures)[1]


def _of_folder(desk: Desk, library: Library, path: Path) -> Iterator[Diagnostic]:
    """Yield the problems of a whole folder of decks; its scenarios may use every deck that the program knows."""
    own = Library([path, *deck_folders(desk)], library.pictures)
    yield from own.clashes
    for name in own.ids():
        if own.deck_file(name).is_relative_to(path):
            yield from own.check_deck(name)
    for name in own.scenario_ids():
        if own.scenario_folder(name).is_relative_to(path):
            yield from own.check_scenario(name)
