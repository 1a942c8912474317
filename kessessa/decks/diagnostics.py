"""What a diagnostic is: a value with a code, a place and its slots; words are in the catalogue."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum


class Severity(StrEnum):
    """An error keeps the deck from loading; a warning does not."""

    ERROR = "error"
    WARNING = "warning"


class Kind(StrEnum):
    """The kinds of value that an author can write, so that a slot can name one in any language."""

    TEXT = "text"
    WORDS = "words"
    WHOLE = "whole"
    NUMBER = "number"
    YES_NO = "yes_no"
    LIST = "list"
    MAPPING = "mapping"
    NOTHING = "nothing"


class Frame(StrEnum):
    """What an entry's examples are a part of: a folder, a file, a deck's head, every card, one card, or a scenario.

    A folder's example has a line a file: its path, and what stands on top of it; on top of all may stand
    a command.
    """

    FOLDER = "folder"
    FILE = "file"
    DECK = "deck"
    CARDS = "cards"
    CARD = "card"
    SCENARIO = "scenario"


@dataclass(frozen=True, slots=True)
class Entry:
    """One code of the catalogue: its words in French and English, examples, and what its page says.

    `fr` and `en` are `str.format` templates over the diagnostic's slots. `example` gives this code and no
    other, `passes` gives none; what cannot be written as UTF-8 text is kept with surrogate escapes.
    `why_fr` and `why_en` tell an author what is behind it, and what to do.
    """

    code: str
    fr: str
    en: str
    example: str
    frame: Frame = Frame.CARD
    severity: Severity = Severity.ERROR
    passes: str = ""
    why_fr: str = ""
    why_en: str = ""


@dataclass(frozen=True, slots=True)
class Place:
    """Where something is in a file: line and column from 1, length in characters (at least 1).

    `excerpt` is the line itself, or the part of a very long line around the place;
    `excerpt_start` counts the characters left off before it.
    """

    file: str
    line: int = 1
    column: int = 1
    length: int = 1
    excerpt: str = ""
    excerpt_start: int = 0


@dataclass(frozen=True, slots=True)
class Diagnostic:
    """One thing wrong in one place: what any tool needs to show it, in either language."""

    entry: Entry
    place: Place
    slots: Mapping[str, str | int] = field(default_factory=dict)
    suggestion: str | None = None
    known: tuple[str, ...] = ()

    @property
    def code(self) -> str:
        """The entry's code, such as KE0012: stable over versions."""
        return self.entry.code

    @property
    def severity(self) -> Severity:
        """Whether the deck can still be loaded."""
        return self.entry.severity

    @property
    def file(self) -> str:
        """The file's name as the author knows it."""
        return self.place.file

    @property
    def line(self) -> int:
        """The line, from 1."""
        return self.place.line

    @property
    def column(self) -> int:
        """The column, from 1, in characters."""
        return self.place.column

    @property
    def length(self) -> int:
        """How many characters of that line are meant."""
        return self.place.length


def in_order(diagnostics: list[Diagnostic]) -> list[Diagnostic]:
    """Sort by file, line and column; at one place errors come first."""
    return sorted(diagnostics, key=lambda d: (d.file, d.line, d.column, d.severity, d.code))


def cut_after(diagnostics: list[Diagnostic], most: int, instead: Entry) -> list[Diagnostic]:
    """Keep what comes before error number `most` + 1, and put `instead` in that error's place.

    Warnings are not counted: there are a few a card at most, and they must not stop a deck.
    """
    errors = 0
    for index, diagnostic in enumerate(diagnostics):
        errors += diagnostic.severity is Severity.ERROR
        if errors > most:
            return [*diagnostics[:index], Diagnostic(instead, diagnostic.place, {"limit": most})]
    return diagnostics


def count_errors(diagnostics: Iterable[Diagnostic]) -> int:
    """Count what keeps a deck from loading."""
    return sum(diagnostic.severity is Severity.ERROR for diagnostic in diagnostics)


def has_errors(diagnostics: list[Diagnostic]) -> bool:
    """Tell whether any of these keeps a deck from loading."""
    return any(diagnostic.severity is Severity.ERROR for diagnostic in diagnostics)
