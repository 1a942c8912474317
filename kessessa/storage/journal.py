"""The journal of a session: a JSON Lines file that only grows, one line a move, on the disk before anything is shown.

Each line is sealed with a checksum over itself and the seal before it, so that a torn, changed or moved line is seen.
Which sessions there are, and who may open one, is not decided here.
"""

from __future__ import annotations

import hashlib
import json
import os
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Self

from kessessa import rules
from kessessa.rules.codec import encode
from kessessa.session.bell import Clock
from kessessa.session.record import Line, Mark, Opening, plain_line
from kessessa.storage.upgrades import READABLE_FROM, VERSION
from kessessa.storage.words import Notice

_SEAL_FORM = ',"sum":"%s"}'
_SEAL_SIZE = 16
_TAIL = len(_SEAL_FORM % ("0" * _SEAL_SIZE))


@dataclass(frozen=True, slots=True)
class Sealed:
    """A whole line of a journal: its text, where it ends in the file (bytes) and its seal."""

    body: bytes
    end: int
    seal: str

    def plain(self) -> dict[str, Any]:
        """Return what the line says.

        Raises ValueError or RecursionError where somebody sealed what is no JSON object.
        """
        said = json.loads(self.body)
        if not isinstance(said, dict):
            raise ValueError("a line must be an object")  # noqa: TRY004  bad data, as json.loads says it
        return said


@dataclass(frozen=True, slots=True)
class Scan:
    """The whole lines at the beginning of a journal, header first, and the bytes after them that are not."""

    lines: tuple[Sealed, ...]
    tail: bytes

    @property
    def torn(self) -> bool:
        """Whether the tail is one line that was never finished, as a power cut leaves it."""
        return bool(self.tail) and b"\n" not in self.tail


def scan(data: bytes) -> Scan:
    """Return the lines of a journal up to the first that is not whole."""
    lines: list[Sealed] = []
    seal, place = "", 0
    while place < len(data):
        newline = data.find(b"\n", place)
        end = len(data) if newline < 0 else newline + 1
        raw = data[place:end].rstrip(b"\r\n")
        body = raw[:-_TAIL] + b"}"
        seal = _seal(seal, body)
        if raw[-_TAIL:] != (_SEAL_FORM % seal).encode():
            break
        lines.append(Sealed(body, end, seal))
        place = end
    return Scan(tuple(lines), data[place:])


def _seal(previous: str, body: bytes) -> str:
    return hashlib.sha256(previous.encode() + body).hexdigest()[:_SEAL_SIZE]


class FileJournal:
    """A journal being written. `trouble` says why nothing can be kept just now, or is None.

    What could not be written waits, and is tried again with the next line: a full or missing disk never stops a game.
    """

    def __init__(self, path: Path, clock: Clock) -> None:
        """Name the file; use `begin` or `resume`."""
        self.path = path
        self.trouble: Notice | None = None
        self._clock = clock
        self._count = 0
        self._seal = ""
        self._end = 0
        self._waiting = b""
        self._aside = b""
        self._handle: int | None = None

    @classmethod
    def begin(cls, path: Path, clock: Clock, opening: Opening, mark: Mark) -> Self:
        """Begin a journal with its header; the file appears whole or not at all."""
        journal = cls(path, clock)
        journal._write(
            {
                "do": "open",
                "journal": VERSION,
                "readable_from": READABLE_FROM,
                "rules": rules.VERSION,
                "length": opening.length,
                "teams": encode(opening.teams),
                "seed": opening.seed,
                "without": encode(opening.without),
                "again": encode(opening.again),
                "title": encode(opening.scenario.title),
                "scenario": encode(opening.scenario),
            },
            mark,
        )
        return journal

    @classmethod
    def resume(cls, path: Path, clock: Clock, kept: tuple[Sealed, ...], data: bytes) -> Self:
        """Go on after the `kept` lines of `data` (at least the header); the rest is put aside in a .lost file."""
        journal = cls(path, clock)
        last = kept[-1]
        journal._count, journal._seal, journal._end = len(kept), last.seal, last.end
        journal._aside = data[last.end :]
        journal._waiting = b"" if data[: last.end].endswith(b"\n") else b"\n"
        journal._try_to_keep()
        return journal

    def append(self, line: Line, mark: Mark) -> None:
        """Write one line and wait until the disk has it. A failure is told by `trouble`, never raised."""
        self._write(plain_line(line), mark)

    def close(self) -> None:
        """Let the file go."""
        if self._handle is not None:
            os.close(self._handle)
            self._handle = None

    def _write(self, said: dict[str, Any], mark: Mark) -> None:
        stamp = self._clock.moment().isoformat(timespec="seconds")
        place = {"round": mark.round, "rounds": mark.rounds, "over": mark.over, "debriefed": mark.debriefed}
        plain = {"n": self._count, "at": stamp, **place, **said}
        body = json.dumps(plain, ensure_ascii=False, separators=(",", ":")).encode()
        self._seal = _seal(self._seal, body)
        self._count += 1
        self._waiting += body[:-1] + (_SEAL_FORM % self._seal).encode() + b"\n"
        self._try_to_keep()

    def _try_to_keep(self) -> None:
        try:
            if self._end == 0:
                self._create()
            else:
                self._extend()
        except OSError:
            self.trouble = Notice("cannot-write", str(self.path.parent))
            self._forget_handle()
        else:
            self.trouble = None

    def _create(self) -> None:
        """Write the file beside its place and move it there, so that a cut leaves no half header."""
        new = self.path.with_suffix(".new")
        write_through(new, self._waiting)
        new.replace(self.path)
        sync_folder(self.path.parent)
        self._end, self._waiting = len(self._waiting), b""

    def _extend(self) -> None:
        if self._handle is None:
            self._handle = os.open(self.path, os.O_RDWR | getattr(os, "O_BINARY", 0))
        if self._aside:
            write_through(self.path.with_suffix(".lost"), self._aside, os.O_APPEND)
            os.ftruncate(self._handle, self._end)
            self._aside = b""
        if self._waiting:
            os.lseek(self._handle, self._end, os.SEEK_SET)
            _write_all(self._handle, self._waiting)
        os.fsync(self._handle)
        self._end, self._waiting = self._end + len(self._waiting), b""

    def _forget_handle(self) -> None:
        try:
            self.close()
        except OSError:
            self._handle = None  # the disk went away, and the handle with it


def write_through(path: Path, data: bytes, flag: int = os.O_TRUNC) -> None:
    """Write bytes and wait until the disk has them; `flag` is os.O_TRUNC or os.O_APPEND.

    Raises OSError where that fails.
    """
    handle = os.open(path, os.O_WRONLY | os.O_CREAT | flag | getattr(os, "O_BINARY", 0), 0o600)
    try:
        _write_all(handle, data)
        os.fsync(handle)
    finally:
        os.close(handle)


def sync_folder(folder: Path) -> None:
    """Wait until the disk knows the folder's new names, where the system can say so."""
    if os.name == "nt":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def _write_all(handle: int, data: bytes) -> None:
    left = memoryview(data)
    while left:
        left = left[os.write(handle, left) :]
