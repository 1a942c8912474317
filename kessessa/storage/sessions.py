"""The shelf of sessions: list, begin, resume, delete. One program at a time holds a session.

How a line is written is the journal's business, what it means is `reading`'s and the table's.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import Self

from kessessa.session.bell import Clock
from kessessa.session.record import Line, Mark, Opening
from kessessa.session.table import Seated, Table
from kessessa.storage.journal import FileJournal, Scan, Sealed, scan
from kessessa.storage.lock import Lock
from kessessa.storage.reading import BAD_DATA, SessionInfo, info_of, read, understand
from kessessa.storage.words import Notice, StorageError

_SUFFIX = ".jsonl"


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


@dataclass(frozen=True, slots=True)
class Looked:
    """A session as it was found, for reading only. `cut`: the end of what was kept could not be read or played."""

    info: SessionInfo
    table: Table
    cut: bool


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
        infos = (info_of(path) for path in paths)
        return tuple(sorted(infos, key=lambda info: (info.played, info.name), reverse=True))

    def waiting(self) -> SessionInfo | None:
        """Return the session to go on with: the last one played, its debrief included, or the last unfinished one."""
        infos = [info for info in self.sessions() if info.trouble is None]
        if infos and not infos[0].debriefed:
            return infos[0]
        return next((info for info in infos if not info.finished), None)

    def begin(self, opening: Opening) -> Sitting:
        """Begin a session. Where nothing can be written the game goes on unsaved; the sitting's `trouble` says so."""
        table = Table(opening)
        state = table.state
        path, lock = self._free_place(opening)
        journal = FileJournal.begin(path, self._clock, opening, Mark(state.round, state.rounds, over=False))
        table.journal = journal
        return Sitting(path.stem, table, journal, lock, ())

    def resume(self, name: str = "") -> Sitting:
        """Take a session up where it was left; without a name, the one that is waiting.

        Raises StorageError where there is none, it is open elsewhere, or it cannot be read.
        """
        path = self._path(name or self._waiting_name())
        lock = Lock(path.with_suffix(".lock"))
        _hold(lock)
        try:
            return self._take_up(path, lock)
        except BaseException:
            lock.release()
            raise

    def look(self, name: str = "") -> Looked:
        """Read a session without holding or changing it; without a name, the one played last that can be read.

        Raises StorageError where there is none, or it cannot be read.
        """
        path = self._path(name or self._last_name())
        found = scan(read(path))
        opening, lines = understand(found)
        seated = _reopen(opening, lines)
        return Looked(info_of(path), seated.table, _what_was_lost(found, found.lines[: 1 + seated.read]) is not None)

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

    def _waiting_name(self) -> str:
        info = self.waiting()
        if info is None:
            raise StorageError(Notice("none-waiting"))
        return info.name

    def _last_name(self) -> str:
        names = [info.name for info in self.sessions() if info.trouble is None]
        if not names:
            raise StorageError(Notice("none-kept"))
        return names[0]

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
        data = read(path)
        found = scan(data)
        opening, lines = understand(found)
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


def _reopen(opening: Opening, lines: list[Line]) -> Seated:
    try:
        return Table.reopen(opening, lines)
    except BAD_DATA as error:
        raise StorageError(Notice("no-start")) from error


def _what_was_lost(found: Scan, kept: tuple[Sealed, ...]) -> Notice | None:
    torn = len(found.tail.splitlines())
    if len(kept) < len(found.lines):
        return Notice("other-rules", str(len(found.lines) - len(kept) + torn))
    if found.torn:
        return Notice("torn")
    return Notice("damaged", str(torn)) if torn else None
