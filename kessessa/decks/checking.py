"""`deck check` on files and folders of any kind: a question deck, a scenario, or a folder of either."""

import re
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Final

from kessessa.decks import catalogue_folders as words
from kessessa.decks.catalogue_files import FILE_MISSING
from kessessa.decks.deck_folder import SCENARIO_FILE, Folder
from kessessa.decks.diagnostics import Diagnostic, Place
from kessessa.decks.document import Document
from kessessa.decks.finding import DECK_ID, MOST_DECKS, id_in, shown
from kessessa.decks.glossary import GLOSSARY_LINE, read_glossary
from kessessa.decks.kept_decks import KeptDecks
from kessessa.decks.library import Library
from kessessa.decks.own_pictures import deck_pictures, scenario_pictures, with_own
from kessessa.decks.questions import load_question_deck
from kessessa.decks.scenarios import read_scenario
from kessessa.decks.source import LIMITS, Limits, read_file
from kessessa.decks.suggestions import suggest
from kessessa.decks.yaml_reader import read_yaml

_SCENARIO_DEPTH: Final = 2
_ON_TOP: Final = ("deck", "scenario", "glossary")
_DECK = re.compile(rb"^(?:deck|cards):", re.MULTILINE)


def check_paths(
    paths: Sequence[Path],
    shelf: Sequence[Path],
    pictures: frozenset[str] | None = None,
    limits: Limits = LIMITS,
    kept: KeptDecks | None = None,
) -> list[Diagnostic]:
    """Return all that is to be said about the decks at `paths`, path after path, each file once.

    `shelf` are folders laid out as the shipped one, whose question decks scenarios may name too. `kept`: where
    checked question decks are kept between runs. Raises nothing: a path that leads nowhere is a diagnostic.
    """
    checker = _Checker(shelf, pictures, limits, kept)
    found = [problem for path in paths for problem in checker.check(path)]
    return list({(p.code, p.file, p.line, p.column): p for p in found}.values())


class _Checker:
    def __init__(
        self, shelf: Sequence[Path], pictures: frozenset[str] | None, limits: Limits, kept: KeptDecks | None
    ) -> None:
        self.shelf = shelf
        self.pictures = pictures
        self.limits = limits
        self.kept = kept
        self.glossaries: dict[Path, frozenset[str]] = {}
        self.load_deck = load_question_deck if kept is None else kept.load

    def check(self, path: Path) -> Iterator[Diagnostic]:
        try:
            if path.is_dir():
                yield from self._folder(path)
                return
        except (OSError, ValueError):
            pass
        yield from self._file(path)

    def _folder(self, path: Path) -> Iterator[Diagnostic]:
        if (path / SCENARIO_FILE).is_file():
            yield from self._scenario(path)
            return
        inner = [path, path / "cards", path / "scenarios"]
        files = [file for folder in inner for file in sorted(folder.glob("*.yaml"))]
        homes = [file.parent for folder in inner for file in sorted(folder.glob(f"*/{SCENARIO_FILE}"))]
        if not files and not homes:
            yield Diagnostic(FILE_MISSING, Place(f"{shown(path)}/{SCENARIO_FILE}"))
        for file in files[:MOST_DECKS]:
            yield from self._file(file)
        for home in homes[:MOST_DECKS]:
            yield from self._scenario(home)

    def _file(self, path: Path) -> Iterator[Diagnostic]:
        data = read_file(path, shown(path), self.limits)
        if isinstance(data, Diagnostic):
            yield data
        elif path.name == SCENARIO_FILE:
            yield from self._scenario(path.parent)
        elif GLOSSARY_LINE.search(data):
            yield from read_glossary(data, shown(path), self.limits)[1]
        elif _DECK.search(data):
            explained = self._explained(path.absolute().parent.parent)
            own = deck_pictures(path, shown(path), id_in(data, DECK_ID) or path.stem, self.limits)
            found = self.load_deck(path, shown(path), self.limits, own.known(self.pictures), explained)
            yield from with_own(found, own)[1]
        elif (path.parent / SCENARIO_FILE).is_file():
            yield from self._scenario(path.parent)
        else:
            document = read_yaml(data, shown(path), self.limits)
            yield from document if isinstance(document, list) else [_no_deck(document)]

    def _explained(self, around: Path) -> frozenset[str]:
        """Return what glossaries beside a deck, or on the shelf, explain."""
        if around not in self.glossaries:
            self.glossaries[around] = Library([around, *self.shelf], limits=self.limits).explained()
        return self.glossaries[around]

    def _scenario(self, folder: Path) -> Iterator[Diagnostic]:
        folder = folder.absolute()
        around = folder.parents[_SCENARIO_DEPTH - 1 : _SCENARIO_DEPTH]
        decks = Library([*around, *self.shelf], self.pictures, self.limits, self.kept)
        files = Folder(folder, shown(folder))
        own = scenario_pictures(folder, files.called, folder.name, self.limits)
        yield from read_scenario(files, decks, self.pictures, self.limits, decks.explained(), own)[1]


def _no_deck(document: Document) -> Diagnostic:
    """Return that a file is no deck, with the word on top that was probably meant."""
    keys = list(document.data)[:20] if isinstance(document.data, dict) else []
    near = next((near for key in keys if (near := suggest(key, _ON_TOP))), None)
    return document.problem(words.NOT_A_SCENARIO, (), suggestion=near, known=_ON_TOP)
