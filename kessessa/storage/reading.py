"""What a journal found on the disk means: its opening, its lines, its place in a list. Nothing is written here."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Any

from kessessa.rules.codec import UnreadableError, decode
from kessessa.rules.effects import Text
from kessessa.rules.scenario import LENGTHS, Scenario
from kessessa.session.classes import Belonging, noted_class
from kessessa.session.record import Line, Note, Opening, line_from
from kessessa.storage.journal import Scan, scan
from kessessa.storage.upgrades import upgrade
from kessessa.storage.words import Notice, StorageError

BAD_DATA = (AttributeError, LookupError, RecursionError, TypeError, ValueError)
"""What values of the wrong shape can raise. A sealed journal holds some only if another program wrote it."""


@dataclass(frozen=True, slots=True)
class SessionInfo:
    """A session on the shelf. `created` and `played` are ISO 8601; `teams` are team ids; `round` of `rounds`.

    `finished`: the game is over. `debriefed`: its debrief has reached the last step.
    `group` and `begun`: the class that it belongs to, and when it began for it; empty without one.
    `damaged`: some of its end is lost. `trouble`: why it cannot be resumed at all, or None.
    `unit`: what a round is called.
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
    debriefed: bool = False
    damaged: bool = False
    trouble: Notice | None = None
    group: str = ""
    begun: str = ""
    unit: Text = field(default_factory=dict)


def read(path: Path) -> bytes:
    """Return a journal's bytes.

    Raises StorageError where the disk does not give them.
    """
    try:
        return path.read_bytes()
    except OSError as error:
        raise StorageError(Notice("cannot-read", error.strerror or path.name)) from error


def _header(found: Scan) -> dict[str, Any]:
    if not found.lines:
        raise StorageError(Notice("no-start"))
    try:
        return found.lines[0].plain()
    except BAD_DATA as error:
        raise StorageError(Notice("no-start")) from error


def understand(found: Scan) -> tuple[Opening, list[Line]]:
    """Return what the game starts from, and its lines up to the first that means nothing here.

    Raises StorageError where the header cannot be understood.
    """
    header = _header(found)
    try:
        header, plains = upgrade(header, [line.plain() for line in found.lines[1:]])
        scenario = decode(header["scenario"])
        teams = tuple((str(team), str(role)) for team, role in header["teams"])
        without = tuple(str(tag) for tag in header["without"])
        again = tuple(str(card) for card in header.get("again", ()))
        opening = Opening(scenario, teams, int(header["seed"]), str(header["length"]), without, again)
    except BAD_DATA as error:
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


def info_of(path: Path) -> SessionInfo:
    """Return what a list of sessions tells about a journal, its trouble where it cannot be resumed."""
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
    found = scan(read(path))
    header = _header(found)
    try:
        last = found.lines[-1].plain()
        upgrade(header, [])
        belonging = _belonging(found)
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
            debriefed=last["debriefed"] is True,
            damaged=bool(found.tail),
            group=belonging.group,
            begun=belonging.begun,
            unit={str(code): str(text) for code, text in header["scenario"]["round_name"].items()},
        )
    except BAD_DATA as error:
        raise StorageError(Notice("no-start")) from error


def _belonging(found: Scan) -> Belonging:
    """Return the class that a journal names; the moves around that line are not understood."""
    plains = (line.plain() for line in found.lines[1:] if b'"class"' in line.body)
    notes = (Note(plain["topic"], str(plain["text"])) for plain in plains if plain.get("topic") == "class")
    return noted_class(notes) or Belonging("", "")
