"""Loading a scenario: its files, their shape, what must hold between them, and the values for the rules."""

from collections.abc import Collection
from dataclasses import dataclass, field
from itertools import chain
from typing import Any, Protocol

from pydantic import ValidationError

from kessessa.decks import catalogue_folders as folder_words
from kessessa.decks import catalogue_names as name_words
from kessessa.decks import catalogue_reach as reach_words
from kessessa.decks import catalogue_scenarios as scenario_words
from kessessa.decks.build_scenario import Parts, build_scenario
from kessessa.decks.catalogue_files import FILE_MISSING, TOO_MANY_PROBLEMS
from kessessa.decks.checks_cards import Card, check_card, check_flags, check_ids
from kessessa.decks.checks_reach import check_reach
from kessessa.decks.checks_scenario import check_counts, check_head, check_questions, items
from kessessa.decks.checks_texts import check_goal_line, check_lengths, check_translations
from kessessa.decks.deck_folder import MOST_FILES, SCENARIO_FILE, Files, is_file_name
from kessessa.decks.diagnostics import Diagnostic, cut_after, has_errors, in_order
from kessessa.decks.document import Document
from kessessa.decks.looking import Look, Names, Spot
from kessessa.decks.models_cards import KINDS, CardModel, FurtherFile
from kessessa.decks.models_questions import QuestionDeckModel
from kessessa.decks.models_scenarios import ScenarioModel
from kessessa.decks.questions import newer_format
from kessessa.decks.shape_errors import explain_shape
from kessessa.decks.source import LIMITS, Limits
from kessessa.decks.suggestions import suggest
from kessessa.decks.yaml_reader import collector_paused, read_yaml
from kessessa.language.things import ACCOUNTS, PILLARS, RESOURCES
from kessessa.rules.scenario import Scenario

_MOST_KNOWN = 12
_NEED_EVERY_FILE = (
    name_words.UNKNOWN_CARD,
    name_words.UNKNOWN_ACTIVITY,
    reach_words.FLAG_NEVER_SET,
    reach_words.FLAG_NEVER_READ,
    reach_words.ACTIVITY_NEVER_OPENS,
    reach_words.NEVER_DRAWN,
    reach_words.NEVER_OPEN_FOR_IT,
    reach_words.NEVER_SO_HIGH,
    reach_words.GOAL_OUT_OF_REACH,
    reach_words.GOAL_TOO_HIGH,
)
"""What is not known to be wrong while one of the files could not be read."""

Read = tuple[Scenario | None, list[Diagnostic]]


class QuestionDecks(Protocol):
    """The question decks that a scenario can name."""

    def ids(self) -> Collection[str]:
        """Return the ids of all decks, broken ones too."""

    def deck(self, name: str) -> QuestionDeckModel | None:
        """Return a deck, or None where it has errors."""


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
    files: Files, decks: QuestionDecks, pictures: frozenset[str] | None = None, limits: Limits = LIMITS
) -> Read:
    """Load a scenario and everything that is to be said about it, file by file, sorted by place.

    `pictures` are the names that cards can show (None: not checked). The scenario is None as soon as there is
    one error in one of its files; warnings leave it. Raises nothing.
    """
    reading = _Reading(limits)
    with collector_paused():
        main = _read_document(reading, files, SCENARIO_FILE)
        if main is None:
            return None, _sorted(reading)
        reading.head = _read_head(reading, main)
        _read_cards(reading, main)
        for name in _further_files(reading, main):
            document = _read_document(reading, files, name)
            if document is not None:
                _read_further(reading, document)
        _point_at_missing(reading, main, files)
        questions = _check(reading, main, decks, pictures)
        found = _sorted(reading)
        if reading.head is None or has_errors(found):
            return None, found
        return build_scenario(Parts(reading.head, reading.models, questions)), found


def read_head(files: Files, limits: Limits = LIMITS) -> tuple[ScenarioModel | None, list[Diagnostic]]:
    """Read scenario.yaml alone, for a shelf: its head, or what is wrong with it."""
    reading = _Reading(limits)
    with collector_paused():
        main = _read_document(reading, files, SCENARIO_FILE)
        head = None if main is None else _read_head(reading, main)
    found = _sorted(reading)
    return (None if has_errors(found) else head), found


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
    document = read_yaml(data, files.shown(name), reading.limits)
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


def _check(
    reading: _Reading, main: Document, decks: QuestionDecks, pictures: frozenset[str] | None
) -> list[QuestionDeckModel]:
    raw = main.data if isinstance(main.data, dict) else {}
    top = Spot(main, ())
    look = Look(_names(raw, reading.cards, pictures), reading.limits.problems)
    check_head(look, top, raw)
    check_goal_line(look, top, raw)
    for card in reading.cards:
        check_card(look, card)
        check_lengths(look, *card)
    check_ids(look, reading.cards)
    check_flags(look)
    goals = list(items(top.at("goals"), raw.get("goals")))
    check_reach(look, raw, reading.cards, goals, _brought_by_answers(decks, raw))
    if len(reading.documents) < 1 + len(_further_files(_Reading(reading.limits), main)):
        look.problems = [problem for problem in look.problems if problem.entry not in _NEED_EVERY_FILE]
    else:
        counts = {kind: sum(card[0] == kind for card in reading.cards) for kind in KINDS}
        check_counts(look, top, counts)
    questions = _questions(look, reading, top.at("questions"), raw.get("questions"), decks)
    language = raw.get("language")
    for document in reading.documents:
        late = check_translations(document, language if isinstance(language, str) else "fr")
        look.problems += [late] if late is not None else []
    reading.problems += look.problems
    return questions


def _questions(look: Look, reading: _Reading, spot: Spot, raw: Any, decks: QuestionDecks) -> list[QuestionDeckModel]:
    before = len(look.problems)
    found: list[QuestionDeckModel] = []
    for name, here in check_questions(look, spot, raw, decks.ids()):
        deck = decks.deck(name)
        if deck is None:
            look.say(reach_words.BROKEN_DECK, here, name=name)
        else:
            found.append(deck)
    if reading.head is not None and len(look.problems) == before and not _any_question(found, raw):
        look.say(scenario_words.NO_QUESTION, spot, of_key=True)
    return found


def _brought_by_answers(decks: QuestionDecks, raw: dict[str, Any]) -> frozenset[str]:
    """Return what right answers can bring, of every deck that the scenario names."""
    named = raw.get("questions")
    ids = (
        [item.get("deck") if isinstance(item, dict) else item for item in named if named]
        if isinstance(named, list)
        else []
    )
    found = (decks.deck(name) for name in ids if isinstance(name, str) and name in decks.ids())
    return frozenset(target for deck in found if deck is not None for card in deck.cards for target in card.effects)


def _any_question(decks: list[QuestionDeckModel], raw: Any) -> bool:
    levels = {item["deck"]: set(item["level"]) for item in raw if isinstance(item, dict)}
    return any(card.level in levels.get(deck.deck, {card.level}) for deck in decks for card in deck.cards)


def _names(raw: dict[str, Any], cards: list[Card], pictures: frozenset[str] | None) -> Names:
    def keys(name: str) -> tuple[str, ...]:
        value = raw.get(name)
        return tuple(value) if isinstance(value, dict) else ()

    def ids(*kinds: str) -> frozenset[str]:
        return frozenset(card["id"] for kind, _, card in cards if kind in kinds and isinstance(card.get("id"), str))

    return Names(
        pillars=keys("pillars") or tuple(PILLARS),
        resources=tuple(dict.fromkeys((*RESOURCES, *keys("resources")))),
        accounts=frozenset((*ACCOUNTS, *keys("accounts"))),
        cards=ids("events", "matters"),
        activities=ids("activities"),
        pictures=pictures,
        colleges=bool(raw.get("colleges")),
    )
