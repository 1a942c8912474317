"""Where things are: what ships with the program, and what people keep. Portable first, for a key carried to school."""

from __future__ import annotations

import os
import sys
import tempfile
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

import platformdirs

import kessessa

HOME_VARIABLE = "KESSESSA_HOME"
PORTABLE_NAME = "kessessa-data"
DOCUMENTS_NAME, REPORTS_NAME = "Kess'Essa", "reports"


@dataclass(frozen=True, slots=True)
class Folders:
    """The folders of this run. `home` holds what people keep; `shipped` holds assets, cards and scenarios.

    `kind`: chosen (by KESSESSA_HOME), portable, user, or temporary where nothing else can be written.
    `refused`: the home that should have been used but cannot be written, or None.
    """

    home: Path
    kind: str
    shipped: Path
    refused: Path | None = None

    @property
    def writable(self) -> bool:
        """Whether something can be kept at home; asks the disk by writing there."""
        return can_write(self.home)

    @property
    def sessions(self) -> Path:
        """The journals."""
        return self.home / "sessions"

    @property
    def settings(self) -> Path:
        """The settings file."""
        return self.home / "settings.json"

    @property
    def cache(self) -> Path:
        """What can be made again: it may be deleted at any time."""
        return self.home / "cache"

    @property
    def classes(self) -> Path:
        """The file of the classes."""
        return self.home / "classes.json"

    @property
    def decks(self) -> Path:
        """The author's own decks, laid out as the shipped ones."""
        return self.home / "decks"

    @property
    def reports(self) -> Path:
        """Where reports go: among the user's documents, or at home where home was chosen or is carried on a key.

        Where the one cannot be written, the other; asks the disk by writing there.
        """
        own, mine = self.home / REPORTS_NAME, platformdirs.user_documents_path() / DOCUMENTS_NAME
        places = (own, mine) if self.kind in {"chosen", "portable"} else (mine, own)
        return next((place for place in places if can_write(place)), places[0])

    @property
    def assets(self) -> Path:
        """Pictures, letters and sounds."""
        return self.shipped / "assets"

    @property
    def cards(self) -> tuple[Path, ...]:
        """Where question decks are looked for: shipped, then the author's."""
        return (self.shipped / "cards", self.decks / "cards")

    @property
    def scenarios(self) -> tuple[Path, ...]:
        """Where scenarios are looked for: shipped, then the author's."""
        return (self.shipped / "scenarios", self.decks / "scenarios")


def find_folders(environment: Mapping[str, str] | None = None, beside: tuple[Path, ...] | None = None) -> Folders:
    """Return the folders of this run: the first home that can be written, or that holds sessions to read.

    `environment` is the process's own where not given, `beside` the places where a portable folder may stand.
    """
    shipped = shipped_folder()
    places = _beside(shipped) if beside is None else beside
    homes = tuple(_homes(os.environ if environment is None else environment, places))
    for home, kind in homes:
        if can_write(home) or _holds_sessions(home):
            return Folders(home, kind, shipped, None if home == homes[0][0] else homes[0][0])
    return Folders(Path(tempfile.gettempdir()) / "kessessa", "temporary", shipped, homes[0][0])


def shipped_folder() -> Path:
    """Return the folder that holds assets, cards and scenarios: inside an installed package, or a checkout's top."""
    package = Path(kessessa.__file__).resolve().parent
    inside = package / "data"
    return inside if inside.is_dir() else package.parent


def can_write(folder: Path) -> bool:
    """Return whether a file can be made in a folder; the folder is made where it is missing."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryFile(dir=folder):
            return True
    except OSError:
        return False


def _holds_sessions(home: Path) -> bool:
    """Return whether sessions are waiting in a home: on a key that is locked they must not seem lost."""
    try:
        return any((home / "sessions").glob("*.jsonl"))
    except OSError:
        return False


def _homes(environment: Mapping[str, str], places: tuple[Path, ...]) -> Iterator[tuple[Path, str]]:
    if environment.get(HOME_VARIABLE):
        yield Path(environment[HOME_VARIABLE]).expanduser().absolute(), "chosen"
    for place in places:
        if (place / PORTABLE_NAME).is_dir():
            yield place / PORTABLE_NAME, "portable"
    yield platformdirs.user_data_path("kessessa", appauthor=False), "user"


def _beside(shipped: Path) -> tuple[Path, ...]:
    """Where a portable folder may stand: by the program, by the folder that its environment is in, by a checkout."""
    program = Path(sys.argv[0]).absolute().parent
    return (program, Path(sys.prefix).parent, shipped)
