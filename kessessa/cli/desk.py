"""What every command works with: folders, settings, language, and the two streams. Composition only."""

from __future__ import annotations

import locale
import os
import secrets
import sys
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from kessessa.language import LANGUAGES, Text, pick
from kessessa.storage.clock import SystemClock
from kessessa.storage.folders import Folders, find_folders
from kessessa.storage.settings import Settings, load
from kessessa.storage.words import Notice

if TYPE_CHECKING:
    from kessessa.storage.sessions import Shelf

FINE, PROBLEMS, WRONG_USAGE, INTERRUPTED = 0, 1, 2, 130
"""Exit codes; the last is what shells expect after Ctrl+C."""


class PlainProblemError(Exception):
    """Something keeps a command from being done; the text says what, in the user's language."""


@dataclass(frozen=True, slots=True)
class Desk:
    """The folders and settings of this run, and the language to speak.

    `notices`: what people must be told about them. `added`: a folder of decks, or None.
    """

    language: str
    folders: Folders
    settings: Settings
    notices: tuple[Notice, ...] = ()
    added: Path | None = None

    @property
    def shelf(self) -> Shelf:
        """The sessions of this computer."""
        from kessessa.storage.sessions import Shelf  # noqa: PLC0415  the rules come with it, after the first frame

        return Shelf(self.folders.sessions, SystemClock())

    def line(self, words: str = "") -> None:
        """Print a line."""
        sys.stdout.write(f"{words}\n")
        sys.stdout.flush()

    def say(self, text: Text, **slots: object) -> None:
        """Print a sentence of ours."""
        self.line(pick(text, self.language, **slots))

    def complain(self, *lines: str) -> None:
        """Print lines where errors go."""
        for words in lines:
            sys.stderr.write(f"{words}\n")


def open_desk(wanted: str = "") -> Desk:
    """Return the desk of this run; `wanted` is the language asked for, or empty."""
    folders = find_folders()
    settings, notice = load(folders.settings)
    kept = settings.language if folders.settings.is_file() else ""
    notices = tuple(found for found in (_home_refused(folders), notice) if found is not None)
    return Desk(wanted or kept or spoken_here(os.environ), folders, settings, notices)


def _home_refused(folders: Folders) -> Notice | None:
    if folders.refused is None:
        return None
    return Notice("passing" if folders.kind == "temporary" else "elsewhere", str(folders.refused), str(folders.home))


def language_asked(argv: Iterable[str]) -> str:
    """Return the language that the words of a command line ask for, before anything else of them is understood."""
    words = list(argv)
    for at, word in enumerate(words):
        name, sign, value = word.partition("=")
        if name == "--lang":
            chosen = value if sign else "".join(words[at + 1 : at + 2])
            if chosen in LANGUAGES:
                return chosen
    return ""


def spoken_here(environment: Mapping[str, str]) -> str:
    """Return the language of this computer, French where it is neither French nor English."""
    for name in ("LC_ALL", "LC_MESSAGES", "LANG"):
        if environment.get(name):
            return "en" if environment[name].lower().startswith("en") else "fr"
    try:
        here = locale.getlocale()[0] or ""
    except ValueError:
        here = ""
    return "en" if here.lower().startswith("en") else "fr"


def program_version() -> str:
    """Return the version that is installed, or "?" in a checkout that is not."""
    from importlib.metadata import PackageNotFoundError, version  # noqa: PLC0415  slow to import, seldom asked

    try:
        return version("kessessa")
    except PackageNotFoundError:
        return "?"


def new_seed() -> int:
    """Return a seed that nobody chose."""
    return secrets.randbelow(1_000_000)
