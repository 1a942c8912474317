"""A deck file's text: decoded once, bounded, and able to tell line and column of any offset."""

import re
from bisect import bisect_right
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from kessessa.decks import catalogue_files as words
from kessessa.decks.diagnostics import Diagnostic, Place

_LINE_END = re.compile(r"\r\n|\r|\n")
_LONGEST_EXCERPT = 160
_EXCERPT_BEFORE = 60


@dataclass(frozen=True, slots=True)
class Limits:
    """How much a deck file may ask of the reader; each bound has its own message."""

    size: int = 4_000_000
    depth: int = 32
    events: int = 300_000
    keys: int = 1_000
    cards: int = 2_000
    problems: int = 200
    pictures: int = 100


LIMITS = Limits()


@dataclass(frozen=True)
class Source:
    """A file's name as shown to its author, and its text without byte order mark."""

    name: str
    text: str

    @cached_property
    def line_starts(self) -> list[int]:
        """Offset of each line's first character; only LF, CR and CRLF end a line."""
        return [0, *(match.end() for match in _LINE_END.finditer(self.text))]

    def place(self, start: int, end: int) -> Place:
        """Turn two offsets into a place; what goes on over the line's end is cut there."""
        start = min(start, len(self.text))
        line = bisect_right(self.line_starts, start)
        line_start = self.line_starts[line - 1]
        line_end = self._end_of_line(line)
        column = start - line_start
        cut = column - _EXCERPT_BEFORE if line_end - line_start > _LONGEST_EXCERPT else 0
        cut = max(0, cut)
        shown_end = min(line_end, line_start + cut + _LONGEST_EXCERPT)
        end = min(end, shown_end)
        marked = len(self.text[start:end].rstrip()) if end > start else 0
        return Place(
            file=self.name,
            line=line,
            column=column + 1,
            length=max(1, marked),
            excerpt=self.text[line_start + cut : shown_end],
            excerpt_start=cut,
        )

    def _end_of_line(self, line: int) -> int:
        if line == len(self.line_starts):
            return len(self.text)
        end = self.line_starts[line] - 1
        return end - 1 if self.text[end - 1 : end + 1] == "\r\n" else end


def read_file(path: Path, name: str, limits: Limits = LIMITS) -> bytes | Diagnostic:
    """Read a file's bytes, one more than the size bound at most; raises nothing."""
    try:
        if not path.is_file():
            return Diagnostic(words.FILE_MISSING, Place(name))
        with path.open("rb") as file:
            return file.read(limits.size + 1)
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or str(error)
        return Diagnostic(words.FILE_UNREADABLE, Place(name), {"reason": reason})


def decode(data: bytes, name: str, limits: Limits = LIMITS) -> Source | Diagnostic:
    """Decode a file as UTF-8 (a byte order mark is tolerated) within the size bound.

    Anything else is a diagnostic: too large, or the place of the first byte that is not UTF-8.
    """
    if len(data) > limits.size:
        return Diagnostic(words.FILE_TOO_LARGE, Place(name), {"limit": limits.size // 1000})
    try:
        return Source(name, data.decode("utf-8-sig"))
    except UnicodeDecodeError as error:
        before = data[: error.start].decode("utf-8-sig", errors="replace")
        after = data[error.start : error.start + 40].decode("utf-8", errors="replace")
        place = Source(name, before + after).place(len(before), len(before) + 1)
        return Diagnostic(words.NOT_UTF8, place)
