"""Older formats brought forward: the words that changed are rewritten where they stand, everything else is kept.

Format 0 is that of the drafts before the first release. A step changes words inside their lines, so that comments,
order and line numbers stay; it is used by `deck upgrade`, which writes, and by the readers, which do not.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any, Final

from kessessa.decks.diagnostics import Diagnostic
from kessessa.decks.document import Document
from kessessa.decks.models_shared import FORMAT_VERSION
from kessessa.decks.source import LIMITS, Limits
from kessessa.decks.yaml_reader import read_yaml

OLDEST: Final = 0
_Path = tuple[str | int, ...]


@dataclass(frozen=True, slots=True)
class Change:
    """A word that is rewritten: its line, counted from 1, what was written and what stands there now."""

    line: int
    before: str
    after: str


@dataclass(frozen=True, slots=True)
class _Edit:
    path: _Path
    after: str
    of_key: bool


def version_of(document: Document) -> int | None:
    """Return the format that a file says it is written in, None where it says nothing that can be one."""
    found = document.data.get("kessessa") if isinstance(document.data, dict) else None
    return found if isinstance(found, int) and not isinstance(found, bool) else None


def is_older(document: Document) -> bool:
    """Tell whether a file is written in an older format that can be brought forward."""
    found = version_of(document)
    return found is not None and OLDEST <= found < FORMAT_VERSION


def upgraded(document: Document) -> tuple[str, tuple[Change, ...]]:
    """Return a file's text in today's format, and what was changed; nothing for a file of today's format."""
    text, changes = document.source.text, []
    while is_older(document):
        edits = [*_STEPS[version_of(document) or 0](document.data, ())]
        edits.append(_Edit(("kessessa",), str((version_of(document) or 0) + 1), of_key=False))
        text, made = _rewritten(document, edits)
        changes += made
        again = read_yaml(text.encode(), document.source.name)
        if not isinstance(again, Document):
            break
        document = again
    return text, tuple(sorted(changes, key=lambda change: change.line))


def read_any(data: bytes, name: str, limits: Limits = LIMITS) -> Document | list[Diagnostic]:
    """Read a file of today's format or of an older one, which is brought forward in memory."""
    document = read_yaml(data, name, limits)
    if isinstance(document, Document) and is_older(document):
        return read_yaml(upgraded(document)[0].encode(), name, limits)
    return document


def _rewritten(document: Document, edits: list[_Edit]) -> tuple[str, list[Change]]:
    """Return the text with its edits, the last ones first so that the places before them stay true."""
    text, changes = document.source.text, []
    starts = document.source.line_starts
    placed = [
        (document.key_place(edit.path) if edit.of_key else document.value_place(edit.path), edit) for edit in edits
    ]
    for place, edit in sorted(placed, key=lambda pair: (pair[0].line, pair[0].column), reverse=True):
        at = starts[place.line - 1] + place.column - 1
        changes.append(Change(place.line, text[at : at + place.length], edit.after))
        text = text[:at] + edit.after + text[at + place.length :]
    return text, changes


def _from_0(data: Any, path: _Path) -> Iterator[_Edit]:
    """Find the words of the drafts: `funding_share` is `share` now, `otherwise` in a chance is `else`."""
    if isinstance(data, list):
        for index, item in enumerate(data):
            yield from _from_0(item, (*path, index))
    elif isinstance(data, dict):
        for key, value in data.items():
            renamed = _RENAMED_FROM_0.get(key)
            if renamed is not None and renamed not in data:
                yield _Edit((*path, key), renamed, of_key=True)
            yield from _from_0(value, (*path, key))


_RENAMED_FROM_0: Final = {"funding_share": "share", "otherwise": "else"}
_STEPS: Final[dict[int, Callable[[Any, _Path], Iterator[_Edit]]]] = {0: _from_0}
"""How each older format becomes the next one."""
