"""The shelf of sessions: list, begin, resume, delete. One program at a time holds a session.

How a line is written is the journal's business; what a line means is the table's.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from types import TracebackType
from typing import Any, Self

from kessessa.rules.codec import UnreadableError, decode
from kessessa.rules.effects import Text
from kessessa.rules.scenario import LENGTHS, Scenario
from kessessa.session.bell import Clock
from kessessa.session.record import Line, Mark, Opening, line_from
from kessessa.session.table import Seated, Table
from kessessa.storage.journal import FileJournal, Scan, Sealed, scan
from kessessa.storage.lock import Lock
from kessessa.storage.upgrades import upgrade
from kessessa.storage.words import Notice, StorageError

_SUFFIX = ".jsonl"
_BAD_DATA = (AttributeError, LookupError, RecursionError, TypeError, ValueError)
"""What values of the wrong shape can raise. A sealed journal holds some only if another program wrote it."""


@dataclass(frozen=True, slots=True)
class SessionInfo:
    """A session on the shelf. `created` and `played` are ISO 8601; `teams` are team ids; `round` of `rounds`.

    `damaged`: some of its end is lost. `trouble`: why it cannot be resumed at all, or None.
    """

    name: str
    title: Text
    teams: tuple[str, ...] = ()
    length: str = ""
    seed: int = 0
    round: int = 0
    rounds: int = 0
    created: str = ""
    played: str = ""
    finished: bool = False
    damaged: bool = False
    trouble: Notice | None = None


class Sitting:
    """A session being played: its table, and the journal that gets every line. Close it, or use it in a `with`.

    `notices` is what people must be told about how it was resumed.
    """

    def __init__(self, name: str, table: Table, journal: FileJournal, lock: Lock, notices: tuple[Notice, ...]) -> None:
        """Hold the session until it is closed."""
        self.name = name
        self.table = table
        self.notices = notices
        self._journal = journal
        self._lock = lock

    @property
    def trouble(self) -> Notice | None:
        """Why nothing can be saved just now, or None."""
        return self._journal.trouble

    def close(self) -> None:
        """Let the session go; everything is on the disk already."""
        self._journal.close()
        self._lock.release()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()


class Shelf:
    """The sessions of one folder."""

    def __init__(self, folder: Path, clock: Clock) -> None:
        """Name the folder; it is made when the first session begins."""
        self._folder = folder
        self._clock = clock

    def sessions(self) -> tuple[SessionInfo, ...]:
        """Return every session, the one played last first. An unreadable folder has none."""
        try:
            paths = sorted(self._folder.glob(f"*{_SUFFIX}"))
        except OSError:
            return ()
        infos = (_info(path) for path in paths)
        return tuple(sorted(infos, key=lambda info: (info.played, info.name), reverse=True))

    def begin(self, opening: Opening) -> Sitting:
        """Begin a session. Where nothing can be written the game goes on unsaved; the sitting's `trouble` says so."""
        table = Table(opening)
        state = table.state
        path, lock = self._free_place(opening)
        journal = FileJournal.begin(path, self._clock, opening, Mark(state.round, state.rounds, over=False))
        table.journal = journal
        return Sitting(path.stem, table, journal, lock, ())

    def resume(self, name: str = "") -> Sitting:
        """Take a session up where it was left; without a name, the unfinished one played last.

        Raises StorageError where there is none, it is open elsewhere, or it cannot be read.
        """
        path = self._path(name or self._latest())
        lock = Lock(path.with_suffix(".lock"))
        _hold(lock)
        try:
            return self._take_up(path, lock)
        except BaseException:
            lock.release()
            raise

    def delete(self, name: str) -> None:
        """Erase a session for good.

        Raises StorageError where there is none, it is open, or it cannot be erased.
        """
        path = self._path(name)
        lock = Lock(path.with_suffix(".lock"))
        _hold(lock)
        lock.release()
        try:
            for suffix in (_SUFFIX, ".lost", ".new", ".lock"):
                path.with_suffix(suffix).unlink(missing_ok=True)
        except OSError as error:
            raise StorageError(Notice("cannot-write", str(self._folder))) from error

    def _latest(self) -> str:
        for info in self.sessions():
            if info.trouble is None and not info.finished:
                return info.name
        raise StorageError(Notice("none-waiting"))

    def _path(self, name: str) -> Path:
        """Return a session's journal; only names that are on the shelf can be opened."""
        for path in self._folder.glob(f"*{_SUFFIX}"):
            if path.stem == name:
                return path
        raise StorageError(Notice("missing", name))

    def _free_place(self, opening: Opening) -> tuple[Path, Lock]:
        safe = re.sub(r"[^a-z0-9-]+", "-", opening.scenario.id.lower()).strip("-")
        base = f"{self._clock.moment():%Y-%m-%d-%H%M}-{safe}"
        count = 1
        while True:
            path = self._folder / f"{base if count == 1 else f'{base}-{count}'}{_SUFFIX}"
            lock = Lock(path.with_suffix(".lock"))
            try:
                self._folder.mkdir(parents=True, exist_ok=True)
                taken = lock.take()
            except OSError:
                return path, lock  # nothing can be written here; the journal will say so
            if taken and not path.exists():
                return path, lock
            lock.release()
            count += 1

    def _take_up(self, path: Path, lock: Lock) -> Sitting:
        data = _read(path)
        found = scan(data)
        opening, lines = _understand(found)
        seated = _reopen(opening, lines)
        kept = found.lines[: 1 + seated.read]
        notice = _what_was_lost(found, kept)
        journal = FileJournal.resume(path, self._clock, kept, data)
        table = seated.table
        table.journal = journal
        table.settle()
        return Sitting(path.stem, table, journal, lock, () if notice is None else (notice,))


def _hold(lock: Lock) -> None:
    try:
        taken = lock.take()
    except OSError:
        return  # a folder that cannot be written has no second writer either
    if not taken:
        raise StorageError(Notice("in-use"))


def _read(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError as error:
        raise StorageError(Notice("cannot-read", error.strerror or path.name)) from error


def _header(found: Scan) -> dict[str, Any]:
    if not found.lines:
        raise StorageError(Notice("no-start"))
    try:
        return found.lines[0].plain()
    except _BAD_DATA as error:
        raise StorageError(Notice("no-start")) from error


def _understand(found: Scan) -> tuple[Opening, list[Line]]:
    """Return what the game starts from, and its lines up to the first that means nothing here."""
    header = _header(found)
    try:
        header, plains = upgrade(header, [line.plain() for line in found.lines[1:]])
        scenario = decode(header["scenario"])
        teams = tuple((str(team), str(role)) for team, role in header["teams"])
        without = tuple(str(tag) for tag in header["without"])
        opening = Opening(scenario, teams, int(header["seed"]), str(header["length"]), without)
    except _BAD_DATA as error:
        raise StorageError(Notice("no-start")) from error
    if not isinstance(scenario, Scenario) or opening.length not in LENGTHS:
        raise StorageError(Notice("no-start"))
    lines: list[Line] = []
    for plain in plains:
        try:
            lines.append(line_from(plain))
        except UnreadableError:
            break
    return opening, lines


def _reopen(opening: Opening, lines: list[Line]) -> Seated:
    try:
        return Table.reopen(opening, lines)
    except _BAD_DATA as error:
        raise StorageError(Notice("no-start")) from error


def _what_was_lost(found: Scan, kept: tuple[Sealed, ...]) -> Notice | None:
    torn = len(found.tail.splitlines())
    if len(kept) < len(found.lines):
        return Notice("other-rules", str(len(found.lines) - len(kept) + torn))
    if found.torn:
        return Notice("torn")
    return Notice("damaged", str(torn)) if torn else None


def _info(path: Path) -> SessionInfo:
    try:
        return _summary(path)
    except StorageError as error:
        try:
            played = datetime.fromtimestamp(path.stat().st_mtime).astimezone().isoformat(timespec="seconds")
        except OSError:
            played = ""
        return SessionInfo(path.stem, {"fr": path.stem, "en": path.stem}, played=played, trouble=error.notice)


def _summary(path: Path) -> SessionInfo:
    """Return what the first and the last whole line tell; the moves between are not played."""
    found = scan(_read(path))
    header = _header(found)
    try:
        last = found.lines[-1].plain()
        upgrade(header, [])
        return SessionInfo(
            name=path.stem,
            title={str(code): str(text) for code, text in header["title"].items()},
            teams=tuple(str(team) for team, _ in header["teams"]),
            length=str(header["length"]),
            seed=int(header["seed"]),
            round=int(last["round"]),
            rounds=int(last["rounds"]),
            created=str(header["at"]),
            played=str(last["at"]),
            finished=last["over"] is True,
            damaged=bool(found.tail),
        )
    except _BAD_DATA as error:
        raise StorageError(Notice("no-start")) from error
