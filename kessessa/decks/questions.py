"""Loading a question deck: file, YAML, shape, and what holds across the fields of a card."""

from itertools import islice
from pathlib import Path
from typing import Any

from pydantic import ValidationError

from kessessa.decks import catalogue_questions as question_words
from kessessa.decks import catalogue_shape as shape_words
from kessessa.decks.catalogue_files import TOO_MANY_PROBLEMS
from kessessa.decks.checks_decks import check_deck
from kessessa.decks.checks_questions import check_card, check_ids
from kessessa.decks.diagnostics import Diagnostic, count_errors, cut_after, has_errors, in_order
from kessessa.decks.document import Document
from kessessa.decks.models_questions import BODIES, Card, CardHead, DeckHead, QuestionDeckModel
from kessessa.decks.models_shared import FORMAT_VERSION
from kessessa.decks.shape_errors import explain_shape
from kessessa.decks.source import LIMITS, Limits, read_file
from kessessa.decks.suggestions import suggest
from kessessa.decks.upgrading import read_any
from kessessa.decks.yaml_reader import collector_paused

# Fields that only one kind of card has.
_BODY_FIELDS = frozenset(name for model in BODIES.values() for name in model.model_fields) - frozenset(
    CardHead.model_fields
)
# Beyond these nobody misspelt one word: the card is rubbish.
_MOST_UNKNOWN_KEYS = 20


def load_question_deck(
    path: Path,
    name: str | None = None,
    limits: Limits = LIMITS,
    pictures: frozenset[str] | None = None,
    explained: frozenset[str] | None = None,
) -> tuple[QuestionDeckModel | None, list[Diagnostic]]:
    """Load a question deck and everything that is to be said about it, sorted by place.

    `name` is what the author is to read as the file's name (default: the path), `pictures` the names
    that cards can show, `explained` the abbreviations that a glossary explains (None: not checked). The
    deck is None as soon as there is one error; warnings leave it. Raises nothing.
    """
    shown = name if name is not None else path.as_posix()
    data = read_file(path, shown, limits)
    if isinstance(data, Diagnostic):
        return None, [data]
    return read_question_deck(data, shown, limits, pictures, explained)


def read_question_deck(
    data: bytes,
    name: str,
    limits: Limits = LIMITS,
    pictures: frozenset[str] | None = None,
    explained: frozenset[str] | None = None,
) -> tuple[QuestionDeckModel | None, list[Diagnostic]]:
    """Do what load_question_deck does, with a file's bytes."""
    with collector_paused():
        document = read_any(data, name, limits)
        if isinstance(document, list):
            return None, document
        model, problems = check_question_deck(document, limits)
        problems += check_deck(document, pictures, limits, explained)
    places = {(problem.line, problem.column) for problem in document.problems}
    fresh = [problem for problem in problems if (problem.line, problem.column) not in places]
    found = in_order([*document.problems, *fresh])
    return (None if has_errors(found) else model), cut_after(found, limits.problems, TOO_MANY_PROBLEMS)


def check_question_deck(
    document: Document, limits: Limits = LIMITS
) -> tuple[QuestionDeckModel | None, list[Diagnostic]]:
    """Check a document against the format of question decks; the deck is None after an error."""
    newer = newer_format(document)
    if newer is not None:
        return None, [newer]
    try:
        head = DeckHead.model_validate(document.data)
    except ValidationError as error:
        head, problems = None, explain_shape(error, DeckHead, document)
    else:
        problems = []
    raw = document.data.get("cards") if isinstance(document.data, dict) else None
    if not isinstance(raw, list):
        return None, problems
    if len(raw) > limits.cards:
        problem = document.problem(
            question_words.TOO_MANY_CARDS, ["cards"], of_key=True, limit=limits.cards, found=len(raw)
        )
        return None, [*problems, problem]
    problems += check_ids(document, raw)
    cards: list[Card] = []
    errors = 0
    for index, card in enumerate(raw):
        if errors > limits.problems:
            break
        model, found = _read_card(document, index, card)
        problems += found
        errors += count_errors(found)
        if model is not None:
            cards.append(model)
    if head is None or len(cards) < len(raw):
        return None, problems
    return QuestionDeckModel.model_construct(**{**dict(head), "cards": cards}), problems


def newer_format(document: Document) -> Diagnostic | None:
    """Tell when a file asks for a format that this program does not know yet."""
    data = document.data
    version = data.get("kessessa") if isinstance(data, dict) else None
    if isinstance(version, int) and version > FORMAT_VERSION:
        return document.problem(shape_words.NEWER_FORMAT, ["kessessa"], version=version, ours=FORMAT_VERSION)
    return None


def _read_card(document: Document, index: int, raw: Any) -> tuple[Card | None, list[Diagnostic]]:
    path = ("cards", index)
    bodies = [name for name in raw if name in BODIES] if isinstance(raw, dict) else []
    if len(bodies) != 1:
        return None, _unclear_card(document, path, raw, bodies)
    problems = check_card(document, path, raw)
    try:
        return BODIES[bodies[0]].model_validate(raw), problems
    except ValidationError as error:
        return None, [*problems, *explain_shape(error, BODIES[bodies[0]], document, path)]


def _unclear_card(document: Document, path: tuple[str, int], raw: Any, bodies: list[str]) -> list[Diagnostic]:
    problems: list[Diagnostic] = []
    head = raw
    if isinstance(raw, dict):
        head = {name: value for name, value in raw.items() if name not in _BODY_FIELDS}
    try:
        CardHead.model_validate(head)
    except ValidationError as error:
        known = [*CardHead.model_fields, *BODIES]
        problems += explain_shape(error, CardHead, document, path, known)
    if not isinstance(raw, dict):
        return problems
    problems += check_card(document, path, raw)
    if bodies:
        second = (*path, bodies[1])
        problem = document.problem(question_words.SEVERAL_BODIES, second, of_key=True, first=bodies[0])
        problems.append(problem)
    elif not _body_misspelt(head):
        problems.append(document.problem(question_words.NO_BODY, path, bodies=", ".join(BODIES)))
    return problems


def _body_misspelt(head: dict[str, Any]) -> bool:
    unknown = (key for key in head if key not in CardHead.model_fields)
    return any(suggest(key, BODIES) for key in islice(unknown, _MOST_UNKNOWN_KEYS))
