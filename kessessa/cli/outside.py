"""What the window gets from this computer: decks, saved sessions, settings, time. Heavy rooms are opened when needed."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from kessessa.cli.desk import Desk, new_seed
from kessessa.language import counted, pick
from kessessa.language import commands as words
from kessessa.rules.moves import Move
from kessessa.rules.scenario import Scenario
from kessessa.screen.dress import Dress
from kessessa.screen.ports import DeckState, Habits, Heading, Waiting
from kessessa.session.record import Opening
from kessessa.session.table import Table
from kessessa.storage.clock import SystemClock
from kessessa.storage.reading import SessionInfo
from kessessa.storage.sessions import Sitting as Kept
from kessessa.storage.settings import Settings, save
from kessessa.storage.words import StorageError

if TYPE_CHECKING:
    from kessessa.decks.diagnostics import Diagnostic
    from kessessa.decks.library import Library

_FONTS = {"standard": "atkinson", "easy_read": "andika", "dyslexia": "opendyslexic"}
_KEPT_FONTS = {font: kept for kept, font in _FONTS.items()}


class KeptSitting:
    """A sitting of the shelf as the window sees it."""

    def __init__(self, kept: Kept) -> None:
        """Wrap a sitting that is kept on the disk."""
        self._kept = kept

    @property
    def table(self) -> Table:
        """The game under way."""
        return self._kept.table

    def warnings(self, language: str) -> tuple[str, ...]:
        """Return what was lost when it was resumed, and why nothing can be saved just now."""
        told = (*self._kept.notices, *((self._kept.trouble,) if self._kept.trouble else ()))
        return tuple(notice.words(language) for notice in told)

    def close(self) -> None:
        """Let the session go."""
        self._kept.close()


class Computer:
    """The outside of the window on a real computer."""

    def __init__(self, desk: Desk) -> None:
        """Take the folders and settings of this run."""
        self._desk = desk
        self._settings = desk.settings

    # decks

    @cached_property
    def _library(self) -> Library:
        from kessessa.cli.scenarios import library_of  # noqa: PLC0415  pydantic and yaml, after the first frame

        return library_of(self._desk)

    def headings(self) -> Sequence[Heading]:
        """Return the scenarios that can be played."""
        found = [heading for heading in self._library.headings() if heading.problem is None]
        return [
            Heading(
                heading.id, heading.title, heading.pitch, heading.place, heading.ages, heading.teaches,
                heading.picture, heading.lengths,
            )
            for heading in found
        ]  # fmt: skip

    def scenario(self, name: str) -> Scenario | str:
        """Return a scenario, or a sentence that says why it cannot be played."""
        from kessessa.decks.render import message  # noqa: PLC0415  as above

        found = self._library.scenario(name)
        if isinstance(found, Scenario):
            return found
        if not found:
            return pick(words.UNKNOWN_SCENARIO, self._settings.language, word=name)
        first = found[0]
        return f"{first.file}:{first.line}: {message(first, self._settings.language)}"

    def decks(self, language: str) -> Sequence[DeckState]:
        """Return every deck with what is wrong with it."""
        library = self._library
        library.check()
        states = []
        for name in library.scenario_ids():
            states.append(_deck_state(name, "scenario", library.check_scenario(name), language))
        for name in library.ids():
            deck = library.deck(name)
            count = len(deck.cards) if deck is not None else 0
            kind = counted(count, words.QUESTIONS_ONE, words.QUESTIONS_MANY, language)
            states.append(_deck_state(name, kind, library.check_deck(name), language))
        for clash in library.clashes:
            states.append(_deck_state(clash.file, "", [clash], language))
        return states

    def reload(self) -> None:
        """Forget what was read."""
        self.__dict__.pop("_library", None)

    def open_folder(self) -> str:
        """Show the folder of the author's decks where the system can; return its path."""
        folder = self._desk.folders.decks
        try:
            for inner in (folder / "cards", folder / "scenarios"):
                inner.mkdir(parents=True, exist_ok=True)
            _show(folder)
        except OSError:
            pass  # the path is shown on the screen: that is enough to find it by hand
        return str(folder)

    # sessions

    def sessions(self, language: str) -> Sequence[Waiting]:
        """Return the saved sessions, the one played last first."""
        return [_waiting(info, language) for info in self._desk.shelf.sessions()]

    def begin(self, opening: Opening) -> KeptSitting:
        """Begin a session."""
        return KeptSitting(self._desk.shelf.begin(opening))

    def resume(self, name: str, language: str) -> KeptSitting | str:
        """Take a session up again, or say in a sentence why that cannot be done."""
        try:
            return KeptSitting(self._desk.shelf.resume(name))
        except StorageError as error:
            return error.notice.words(language)

    def delete(self, name: str) -> None:
        """Erase a session for good; one that cannot be erased stays in the list."""
        try:
            self._desk.shelf.delete(name)
        except StorageError:
            return

    # settings

    def habits(self) -> Habits:
        """Return what was chosen beside the dress."""
        kept = self._settings
        return Habits(kept.sensitive_topics, kept.open_votes, kept.full_screen, kept.welcomed)

    def keep(self, dress: Dress, habits: Habits) -> None:
        """Keep the settings; where that fails the game goes on with them all the same."""
        self._settings = replace(
            self._settings, language=dress.language, theme=dress.theme, text_scale=dress.scale,
            font=_KEPT_FONTS[dress.font], spacing=dress.wide, reduced_motion=dress.calm, sound=dress.sound,
            sensitive_topics=habits.sensitive, open_votes=habits.open_votes, full_screen=habits.full_screen,
            welcomed=habits.welcomed,
        )  # fmt: skip
        save(self._desk.folders.settings, self._settings)

    # chance, bots, time

    def bot_move(self, table: Table) -> Move:
        """Return what a bot does now."""
        from kessessa.simulate.games import bot_move  # noqa: PLC0415  needed only where a bot is asked

        return bot_move(table.state, table.opening.seed)

    def seed(self) -> int:
        """Return a seed for a new game."""
        return new_seed()

    def moment(self) -> datetime:
        """Return the time of day."""
        return SystemClock().moment()


def dress_of(settings: Settings, language: str) -> Dress:
    """Return how the window is dressed by the settings, in the language of this run."""
    return Dress(
        language, settings.theme, settings.text_scale, _FONTS[settings.font], settings.spacing,
        settings.reduced_motion, settings.sound,
    )  # fmt: skip


def _deck_state(name: str, kind: str, found: Sequence[Diagnostic], language: str) -> DeckState:
    from kessessa.decks.diagnostics import Severity  # noqa: PLC0415  as above
    from kessessa.decks.render import message  # noqa: PLC0415  as above

    errors = [problem for problem in found if problem.severity is Severity.ERROR]
    trouble = tuple(
        (
            problem.file, problem.line, problem.place.excerpt, problem.column - 1 - problem.place.excerpt_start,
            problem.length, message(problem, language), problem.suggestion or "",
        )
        for problem in errors
    )  # fmt: skip
    return DeckState(name, kind, trouble, len(found) - len(errors))


def _waiting(info: SessionInfo, language: str) -> Waiting:
    played = info.played[:16].replace("T", " ")
    if len(played) == 16:  # noqa: PLR2004  "2026-11-22 05:17"
        year, month, day = played[:10].split("-")
        played = f"{day}/{month}/{year} {played[11:]}"
    trouble = "" if info.trouble is None else info.trouble.words(language)
    return Waiting(
        info.name, info.title, info.round, info.rounds, info.teams, played, info.finished, info.damaged, trouble
    )


def _show(folder: Path) -> None:
    """Open a folder in the system's own file manager."""
    if sys.platform == "win32":
        os.startfile(folder)  # noqa: S606  the folder is our own
        return
    opener = "open" if sys.platform == "darwin" else "xdg-open"
    subprocess.Popen([opener, str(folder)], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)  # noqa: S603  as above
