"""Loading a scenario: its files, their shape, what must hold between them, and the values for the rules."""

from dataclasses import dataclass, field
from itertools import chain
from typing import Any

from pydantic import ValidationError

from kessessa.decks import catalogue_folders as folder_words
from kessessa.decks import catalogue_scenarios as scenario_words
from kessessa.decks.build_scenario import Parts, build_scenario
from kessessa.decks.catalogue_files import FILE_MISSING, TOO_MANY_PROBLEMS
from kessessa.decks.checks_cards import Card
from kessessa.decks.checks_whole import QuestionDecks, Whole, check_whole
from kessessa.decks.deck_folder import MOST_FILES, SCENARIO_FILE, Files, is_file_name
from kessessa.decks.diagnostics import Diagnostic, cut_after, has_errors, in_order
from kessessa.decks.document import Document
from kessessa.decks.looking import Spot
from kessessa.decks.models_cards import KINDS, CardModel, FurtherFile
from kessessa.decks.models_scenarios import ScenarioModel
from kessessa.decks.own_pictures import NO_PICTURES, OwnPictures
from kessessa.decks.questions import newer_format
from kessessa.decks.shape_errors import explain_shape
from kessessa.decks.source import LIMITS, Limits
from kessessa.decks.suggestions import suggest
from kessessa.decks.upgrading import read_any
from kessessa.decks.walking import items_of
from kessessa.decks.yaml_reader import collector_paused
from kessessa.rules.scenario import Scenario

_MOST_KNOWN = 12
_PICTURED = ("picture", "place")

Read = tuple[Scenario | None, list[Diagnostic]]


@dataclass
class _Reading:
    """One scenario being read: documents, cards as they were read, and their models."""

    limits: Limits
    documents: list[Document] = field(default_factory=list)
    problems: list[Diagnostic] = field(default_factory=list)
    cards: list[Card] = field(default_factory=list)
    models: dict[str, list[Any]] = field(default_factory=lambda: {kind: [] for kind in KINDS})
    head: ScenarioModel | None = None


def read_scenario(
    files: Files,
    decks: QuestionDecks,
    pictures: frozenset[str] | None = None,
    limits: Limits = LIMITS,
    explained: frozenset[str] | None = None,
    own: OwnPictures = NO_PICTURES,
) -> Read:
    """Load a scenario and everything that is to be said about it, file by file, sorted by place.

    `pictures` are the names that cards can show beside its `own`, `explained` the abbreviations that a glossary
    explains (None: not checked). The scenario is None as soon as there is one error in one of its files; warnings
    leave it. Raises nothing.
    """
    reading = _Reading(limits)
    reading.problems += own.problems
    with collector_paused():
        main = _read_document(reading, files, SCENARIO_FILE)
        if main is None:
            return None, _sorted(reading)
        reading.head = _read_head(reading, main)
        _read_cards(reading, main)
        further = _further_files(reading, main)
        for name in further:
            document = _read_document(reading, files, name)
            if document is not None:
                _read_further(reading, document)
        _point_at_missing(reading, main, files)
        complete = len(reading.documents) == 1 + len(further)
        whole = Whole(
            main, reading.documents, reading.cards, files.names(), reading.head is not None, complete, limits, explained
        )
        problems, questions = check_whole(whole, decks, own.known(pictures))
        reading.problems += problems
        if own.files and complete:
            reading.problems += own.unused(_shown_in(reading.documents))
        found = _sorted(reading)
        if reading.head is None or has_errors(found):
            return None, found
        return build_scenario(Parts(reading.head, reading.models, questions, own)), found


def read_head(files: Files, limits: Limits = LIMITS) -> tuple[ScenarioModel | None, list[Diagnostic]]:
    """Read scenario.yaml alone, for a shelf: its head, or what is wrong with it."""
    reading = _Reading(limits)
    with collector_paused():
        main = _read_document(reading, files, SCENARIO_FILE)
        head = None if main is None else _read_head(reading, main)
    found = _sorted(reading)
    return (None if has_errors(found) else head), found


def _shown_in(documents: list[Document]) -> frozenset[str]:
    """Return the names of pictures that cards give."""
    given = (value for document in documents for key, value in items_of(document.data) if key in _PICTURED)
    return frozenset(name for name in given if isinstance(name, str))


def _sorted(reading: _Reading) -> list[Diagnostic]:
    """Drop what was found twice, sort by place, and stop somewhere in each file."""
    once = {(p.code, p.file, p.line, p.column): p for p in reversed(reading.problems)}
    refused = {(p.file, p.line, p.column) for document in reading.documents for p in document.problems}
    kept = [problem for problem in once.values() if (problem.file, problem.line, problem.column) not in refused]
    kept += chain.from_iterable(document.problems for document in reading.documents)
    by_file: dict[str, list[Diagnostic]] = {}
    for problem in in_order(kept):
        by_file.setdefault(problem.file, []).append(problem)
    most = reading.limits.problems
    return [problem for found in by_file.values() for problem in cut_after(found, most, TOO_MANY_PROBLEMS)]


def _read_document(reading: _Reading, files: Files, name: str) -> Document | None:
    data = files.read(name, reading.limits)
    if isinstance(data, Diagnostic):
        reading.problems.append(data)
        return None
    document = read_any(data, files.shown(name), reading.limits)
    if isinstance(document, list):
        reading.problems += document
        return None
    newer = newer_format(document)
    if newer is not None:
        reading.problems.append(newer)
        return None
    reading.documents.append(document)
    return document


def _read_head(reading: _Reading, document: Document) -> ScenarioModel | None:
    try:
        return ScenarioModel.model_validate(document.data)
    except ValidationError as error:
        reading.problems += explain_shape(error, ScenarioModel, document)
        return None


def _read_further(reading: _Reading, document: Document) -> None:
    try:
        FurtherFile.model_validate(document.data)
    except ValidationError as error:
        reading.problems += explain_shape(error, FurtherFile, document)
    _read_cards(reading, document)


def _read_cards(reading: _Reading, document: Document) -> None:
    data = document.data if isinstance(document.data, dict) else {}
    errors, most = 0, reading.limits.problems
    for kind, model in KINDS.items():
        raw = data.get(kind)
        if not isinstance(raw, list):
            continue
        if len(reading.cards) + len(raw) > reading.limits.cards:
            limit, found = reading.limits.cards, len(reading.cards) + len(raw)
            problem = document.problem(
                scenario_words.TOO_MANY_CARDS_HERE, [kind], of_key=True, limit=limit, found=found
            )
            reading.problems.append(problem)
            continue
        for index, item in enumerate(raw):
            errors += _read_card(reading, Spot(document, (kind, index)), item, model, explain=errors <= most)


def _read_card(reading: _Reading, spot: Spot, raw: Any, model: type[CardModel], *, explain: bool) -> int:
    """Read one card, and return how much is wrong with its shape; what is not to be told is not explained."""
    kind = str(spot.path[0])
    if isinstance(raw, dict):
        reading.cards.append((kind, spot, raw))
    try:
        reading.models[kind].append(model.model_validate(raw))
    except ValidationError as error:
        found = explain_shape(error, model, spot.document, spot.path) if explain else []
        reading.problems += found
        return len(found)
    return 0


def _further_files(reading: _Reading, main: Document) -> list[str]:
    raw = main.data.get("files") if isinstance(main.data, dict) else None
    listed = raw if isinstance(raw, list) else []
    if len(listed) > MOST_FILES:
        reading.problems.append(main.problem(folder_words.TOO_MANY_FILES, ["files"], of_key=True, limit=MOST_FILES))
        return []
    names: list[str] = []
    for index, name in enumerate(listed):
        if not isinstance(name, str):
            continue
        if not is_file_name(name):
            reading.problems.append(main.problem(folder_words.OUTSIDE, ["files", index], name=name[:80]))
        elif name in (SCENARIO_FILE, *names):
            reading.problems.append(main.problem(folder_words.FILE_TWICE, ["files", index], name=name))
        else:
            names.append(name)
    return names


def _point_at_missing(reading: _Reading, main: Document, files: Files) -> None:
    """Tell of a file that is not there where the list names it, with the file that was probably meant."""
    listed = main.data["files"] if isinstance(main.data, dict) and isinstance(main.data.get("files"), list) else []
    missing = {p.file for p in reading.problems if p.entry is FILE_MISSING}
    reading.problems = [problem for problem in reading.problems if problem.entry is not FILE_MISSING]
    there = tuple(name for name in files.names() if name not in (SCENARIO_FILE, *listed))
    for index, name in enumerate(listed):
        if isinstance(name, str) and files.shown(name) in missing:
            near, known = suggest(name, there), there[:_MOST_KNOWN]
            problem = main.problem(
                folder_words.FILE_NOT_HERE, ("files", index), suggestion=near, known=known, name=name
            )
            reading.problems.append(problem)
