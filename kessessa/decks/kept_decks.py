"""Checked question decks kept between runs, as JSON: the same bytes need not be read and checked twice.

What is kept answers to the file's bytes, its shown name, all that it was checked against, and this program with its
sources. A kept file carries a checksum and is read through the same models as a deck; one that is damaged, or cannot
be written, is as if it were not there. Nothing else is known of the folder: whoever calls says where it is.
"""

import tempfile
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from hashlib import sha256
from pathlib import Path
from typing import Any, Final

from pydantic import BaseModel, ConfigDict, TypeAdapter, ValidationError

from kessessa.decks.catalogue import CATALOGUE
from kessessa.decks.diagnostics import Diagnostic, Kind, Place
from kessessa.decks.models_questions import (
    BODIES,
    Card,
    ChoiceCard,
    DiscussCard,
    EstimateCard,
    OrderCard,
    PairsCard,
    QuestionDeckModel,
    TrueFalseCard,
)
from kessessa.decks.models_shared import FileHead, Id
from kessessa.decks.questions import read_question_deck
from kessessa.decks.source import LIMITS, Limits, read_file
from kessessa.decks.yaml_reader import collector_paused

Read = tuple[QuestionDeckModel | None, list[Diagnostic]]

_MOST_KEPT: Final = 100
_LEAST_SIZE: Final = 2_000
_SUM: Final = 64
_KINDS: Final = tuple(BODIES)


class _Kept(BaseModel):
    model_config = ConfigDict(extra="forbid", strict=True, frozen=True, defer_build=True)


class _KeptProblem(_Kept):
    code: str
    file: str
    line: int
    column: int
    length: int
    excerpt: str
    excerpt_start: int
    slots: dict[str, str | int]
    kinds: dict[str, str]
    suggestion: str | None
    known: list[str]


class _KeptHead(FileHead):
    deck: Id
    ages: str | None


class _KeptDeck(_Kept):
    """A deck whose cards are parted by kind, each read by its own model; `order` tells the kind of each in turn."""

    problems: list[_KeptProblem]
    head: _KeptHead | None
    order: list[int]
    options: list[ChoiceCard]
    answer: list[TrueFalseCard]
    number: list[EstimateCard]
    sequence: list[OrderCard]
    pairs: list[PairsCard]
    discuss: list[DiscussCard]


# Fields of a kept deck, in the order of the kinds.
_FIELDS: Final = ("options", "answer", "number", "sequence", "pairs", "discuss")


@dataclass(frozen=True)
class KeptDecks:
    """A folder of checked decks. `version`: the program's; another one keeps its own."""

    folder: Path
    version: str

    def load(
        self,
        path: Path,
        name: str,
        limits: Limits = LIMITS,
        pictures: frozenset[str] | None = None,
        explained: frozenset[str] | None = None,
    ) -> Read:
        """Do what load_question_deck does, or return what was said of the same bytes before. Raises nothing."""
        data = read_file(path, name, limits)
        return (None, [data]) if isinstance(data, Diagnostic) else self.read(data, name, limits, pictures, explained)

    def read(
        self,
        data: bytes,
        name: str,
        limits: Limits = LIMITS,
        pictures: frozenset[str] | None = None,
        explained: frozenset[str] | None = None,
    ) -> Read:
        """Do what read_question_deck does, or return what it said of the same bytes before."""
        if len(data) < _LEAST_SIZE:
            return read_question_deck(data, name, limits, pictures, explained)
        against = (name, repr(limits), _listed(pictures), _listed(explained), self.version, _sources())
        path = self.folder / f"{_key(data, against)}.json"
        kept = _load(path)
        if kept is not None:
            return kept
        found = read_question_deck(data, name, limits, pictures, explained)
        self._save(path, found)
        return found

    def _save(self, path: Path, found: Read) -> None:
        """Keep what was found, whole or not at all."""
        body = _written(found)
        try:
            self.folder.mkdir(parents=True, exist_ok=True)
            with tempfile.NamedTemporaryFile(dir=self.folder, suffix=".part", delete=False) as file:
                file.write(sha256(body).hexdigest().encode() + body)
            Path(file.name).replace(path)
            self._forget()
        except OSError:
            return

    def _forget(self) -> None:
        """Keep the folder small: the oldest go first, with what was left of writing that was cut short."""
        kept = sorted(self.folder.glob("*.json"), key=lambda path: path.stat().st_mtime, reverse=True)
        for path in (*kept[_MOST_KEPT:], *self.folder.glob("*.part")):
            path.unlink(missing_ok=True)


def _key(data: bytes, against: Iterable[str]) -> str:
    key = sha256()
    for part in (*(text.encode("utf-8", "surrogateescape") for text in against), data):
        key.update(len(part).to_bytes(8, "big"))
        key.update(part)
    return key.hexdigest()


def _listed(names: frozenset[str] | None) -> str:
    return "-" if names is None else "\n".join(sorted(names))


@cache
def _sources() -> str:
    """Return what tells this room's code from another edition of it, so that a checkout notices its own changes."""
    files = sorted(Path(__file__).parent.glob("*.py"))
    return "\n".join(f"{path.name} {path.stat().st_size} {path.stat().st_mtime_ns}" for path in files)


def _written(found: Read) -> bytes:
    model, problems = found
    cards: list[list[Card]] = [[] for _ in _KINDS]
    order = []
    for card in model.cards if model is not None else ():
        kind = next(index for index, body in enumerate(BODIES.values()) if type(card) is body)
        order.append(kind)
        cards[kind].append(card)
    head: dict[str, Any] | None = None
    if model is not None:
        head = {name: getattr(model, name) for name in _KeptHead.model_fields}
    parts = {"problems": [_as_kept(problem) for problem in problems], "head": head, "order": order}
    body = TypeAdapter(dict[str, Any]).dump_json(parts)[:-1]
    for field, body_model, some in zip(_FIELDS, BODIES.values(), cards, strict=True):
        adapter: TypeAdapter[Any] = TypeAdapter(list[body_model])  # type: ignore[valid-type]
        body += f',"{field}":'.encode()
        body += adapter.dump_json(some, exclude_unset=True, by_alias=True, warnings=False)
    return body + b"}"


def _load(path: Path) -> Read | None:
    try:
        data = path.read_bytes()
    except OSError:
        return None
    if len(data) <= _SUM or sha256(data[_SUM:]).hexdigest().encode() != data[:_SUM]:
        return None
    with collector_paused():
        try:
            kept = _KeptDeck.model_validate_json(data[_SUM:])
            problems = [_as_problem(problem) for problem in kept.problems]
        except (ValidationError, KeyError, ValueError):
            return None
        if kept.head is None:
            return None, problems
        piles = [iter(getattr(kept, field)) for field in _FIELDS]
        cards = [next(piles[kind]) for kind in kept.order]
    return QuestionDeckModel.model_construct(**{**dict(kept.head), "cards": cards}), problems


def _as_kept(problem: Diagnostic) -> dict[str, Any]:
    kinds = {name: slot.value for name, slot in problem.slots.items() if isinstance(slot, Kind)}
    return {
        "code": problem.code,
        **{name: getattr(problem.place, name) for name in Place.__dataclass_fields__},
        "slots": {name: slot for name, slot in problem.slots.items() if name not in kinds},
        "kinds": kinds,
        "suggestion": problem.suggestion,
        "known": list(problem.known),
    }


def _as_problem(kept: _KeptProblem) -> Diagnostic:
    place = Place(**{name: getattr(kept, name) for name in Place.__dataclass_fields__})
    slots = {**kept.slots, **{name: Kind(value) for name, value in kept.kinds.items()}}
    return Diagnostic(CATALOGUE[kept.code], place, slots, kept.suggestion, tuple(kept.known))
