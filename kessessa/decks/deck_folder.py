"""A scenario's folder: its files by name, never one from outside it. What the files hold is not known here."""

import re
from dataclasses import dataclass
from pathlib import Path
from typing import Final, Protocol

from kessessa.decks import catalogue_folders as words
from kessessa.decks.diagnostics import Diagnostic, Place
from kessessa.decks.source import LIMITS, Limits, read_file

SCENARIO_FILE: Final = "scenario.yaml"
MOST_FILES: Final = 40
_MOST_LISTED: Final = 200
_FILE_NAME = re.compile(r"[^\x00-\x1f/\\:.][^\x00-\x1f/\\:]{0,100}\.ya?ml", re.IGNORECASE)


class Files(Protocol):
    """Where a scenario's files come from."""

    def shown(self, name: str) -> str:
        """Return what the author is to read as a file's name."""

    def read(self, name: str, limits: Limits = LIMITS) -> bytes | Diagnostic:
        """Return a file's bytes, or why there are none."""

    def names(self) -> tuple[str, ...]:
        """Return the names of the YAML files that are there, for suggestions."""


@dataclass(frozen=True)
class Folder:
    """A scenario's folder on disk; `called` is its name as shown to the author."""

    path: Path
    called: str

    def shown(self, name: str) -> str:
        """Return what the author is to read as a file's name."""
        return f"{self.called}/{name}"

    def read(self, name: str, limits: Limits = LIMITS) -> bytes | Diagnostic:
        """Return a file's bytes; a link that leads out of the folder is refused. Raises nothing."""
        path = self.path / name
        if not is_file_name(name) or not is_inside(self.path, path):
            return Diagnostic(words.OUTSIDE, Place(self.shown(name[:80])), {"name": name[:80]})
        return read_file(path, self.shown(name), limits)

    def names(self) -> tuple[str, ...]:
        """Return the names of the YAML files in the folder; none where it cannot be listed."""
        try:
            return tuple(sorted(path.name for path in self.path.iterdir() if is_file_name(path.name)))[:_MOST_LISTED]
        except OSError:
            return ()


def is_file_name(name: str) -> bool:
    """Tell whether a name can only be that of a YAML file in the folder itself."""
    return _FILE_NAME.fullmatch(name) is not None


def is_inside(folder: Path, path: Path) -> bool:
    """Tell whether a path stays in a folder when all links are followed."""
    try:
        return path.resolve().is_relative_to(folder.resolve())
    except (OSError, ValueError, RuntimeError):
        return False
