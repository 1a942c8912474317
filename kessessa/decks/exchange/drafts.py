"""A card as it came in, before anybody checked it: plain values as a deck's YAML holds them, each with its place."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final

from kessessa.decks.diagnostics import Diagnostic, Entry, Place
from kessessa.decks.document import Document
from kessessa.decks.exchange.remarks import Remark, Where
from kessessa.decks.source import Source

_CARDS: Final = "cards"

Steps = tuple[str | int, ...]


@dataclass(frozen=True, slots=True)
class Draft:
    """One card: its values, where it stands, and where each value stands (by the steps that lead to it)."""

    card: dict[str, Any]
    where: Where
    places: dict[Steps, Where] = field(default_factory=dict)

    def place(self, steps: Steps) -> Where:
        """Return the place of a value: its own, or that of the nearest thing around it that has one."""
        for end in range(len(steps), 0, -1):
            if steps[:end] in self.places:
                return self.places[steps[:end]]
        return self.where


@dataclass(slots=True)
class Taken:
    """What was taken from a file: what it says of the deck as a whole, its cards, and what is to be said."""

    head: dict[str, Any] = field(default_factory=dict)
    drafts: list[Draft] = field(default_factory=list)
    remarks: list[Remark] = field(default_factory=list)


Reader = Callable[[Path, bytes, str], Taken]
"""Takes cards out of a file, given its path, its bytes and the language of plain texts."""


@dataclass(frozen=True)
class DraftDocument(Document):
    """A deck made of drafts, for the checks of decks to look at; `found` keeps what they say, with its steps."""

    drafts: Sequence[Draft] = ()
    found: list[tuple[Steps, Diagnostic]] = field(default_factory=list)

    def value_place(self, path: Any) -> Place:
        """Return a draft's row as the line, so that one card's problem can name the place of another."""
        path = tuple(path)
        if path[:1] != (_CARDS,) or len(path) == 1:
            return Place(self.source.name)
        where = self.drafts[path[1]].place(path[2:])
        return Place(self.source.name, max(1, where.row), max(1, where.column))

    key_place = value_place

    def problem(
        self,
        entry: Entry,
        path: Any,
        *,
        of_key: bool = False,
        suggestion: str | None = None,
        known: Any = (),
        **slots: str | int,
    ) -> Diagnostic:
        """Make a diagnostic, and keep it."""
        said = super().problem(entry, path, of_key=of_key, suggestion=suggestion, known=known, **slots)
        self.found.append((tuple(path), said))
        return said


def as_document(head: dict[str, Any], drafts: Sequence[Draft]) -> DraftDocument:
    """Return a deck of drafts that stands in no YAML."""
    data = {**head, "cards": [draft.card for draft in drafts]}
    return DraftDocument(Source(str(head.get("deck", "")), ""), data, 0, {}, drafts=drafts)
