"""Finding decks among files by name and by what stands on top of them. Nothing is read as YAML here."""

import re
from pathlib import Path
from typing import Final

from kessessa.decks.deck_folder import is_inside

MOST_DECKS: Final = 300
DECK_ID: Final = re.compile(rb"^deck:[ \t]*[\"']?([a-z0-9-]{1,80})", re.MULTILINE)
SCENARIO_ID: Final = re.compile(rb"^scenario:[ \t]*[\"']?([a-z0-9-]{1,80})", re.MULTILINE)
_TOP: Final = 4096


def listing(folder: Path, pattern: str, root: Path) -> list[Path]:
    """List the files of a folder by name, so many at most; links that lead out of the root are passed over."""
    try:
        return sorted(path for path in folder.glob(pattern) if is_inside(root, path))[:MOST_DECKS]
    except OSError:
        return []


def id_in(data: bytes, pattern: re.Pattern[bytes]) -> str:
    """Return the id on top of a file's text; empty where none is found at once."""
    found = pattern.search(data[:_TOP])
    return found[1].decode("ascii") if found else ""


def id_of(path: Path, pattern: re.Pattern[bytes]) -> str:
    """Return the id on top of a file; empty where none is found at once."""
    try:
        with path.open("rb") as file:
            return id_in(file.read(_TOP), pattern)
    except (OSError, ValueError):
        return ""


def line_of(path: Path, name: str) -> tuple[int, int]:
    """Return line and column of an id that was found on top of a file."""
    try:
        with path.open("rb") as file:
            lines = file.read(_TOP).splitlines()
    except OSError:
        return 1, 1
    wanted = name.encode("utf-8", "surrogateescape")
    for number, line in enumerate(lines, start=1):
        if line.startswith((b"deck:", b"scenario:", b"glossary:")) and wanted in line:
            return number, line.index(wanted) + 1
    return 1, 1


def same_file(first: Path, second: Path) -> bool:
    """Tell whether two paths lead to one file."""
    try:
        return first.samefile(second)
    except OSError:
        return False


def shown(path: Path) -> str:
    """Return a path as its author reads it: from the folder where the program runs, when it lies there."""
    try:
        return path.absolute().relative_to(Path.cwd()).as_posix()
    except (OSError, ValueError):
        return path.as_posix()
