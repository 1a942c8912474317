"""Decks, sessions, settings and the clock, as the window asks for them: what lies beyond it, from this run’s desk.

Decks bring pydantic and yaml, sessions the rules: they are imported when first asked for, after the first frame.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import replace
from datetime import datetime
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from kessessa.cli.desk import Desk, new_seed
from kessessa.cli.file_browser import show_folder
from kessessa.language import commands as words
from kessessa.language import counted, pick
from kessessa.language import report as reporting
from kessessa.language.dates import when
from kessessa.screen.dress import Dress
from kessessa.screen.keymap import checked
from kessessa.screen.ports import DeckState, Habits, Heading, Waiting
from kessessa.screen.ports import Sitting as Playing
from kessessa.storage import settings as keeping
from kessessa.storage.clock import SystemClock
from kessessa.storage.words import Notice, StorageError

if TYPE_CHECKING:
    from kessessa.decks.library import Library
    from kessessa.rules.moves import Move
    from kessessa.rules.scenario import Scenario
    from kessessa.session.classes import Classes
    from kessessa.session.record import Opening
    from kessessa.session.table import Table
    from kessessa.storage.sessions import Sitting

FONTS = {"standard": "atkinson", "easy_read": "andika", "dyslexia": "opendyslexic"}
"""The names of letters in the settings, and in the window."""
_MOST_PICTURES = 24
"""How many of authors' pictures are held at once, so that a paint asks no disk."""


class Seated:
    """A sitting as the window knows it: the table, what people must be told, and the end."""

    def __init__(self, sitting: Sitting, notices: Sequence[Notice] = ()) -> None:
        """Hold the sitting until it is closed; `notices` are about the computer, not the session."""
        self._sitting = sitting
        self._notices = tuple(notices)

    @property
    def name(self) -> str:
        """What the session is called on the disk."""
        return self._sitting.name

    @property
    def table(self) -> Table:
        """The game under way."""
        return self._sitting.table

    def warnings(self, language: str) -> tuple[str, ...]:
        """Return what was lost when it was resumed, and why nothing can be saved just now."""
        notices = (*self._notices, *self._sitting.notices)
        trouble = self._sitting.trouble
        return tuple(notice.words(language) for notice in (notices if trouble is None else (*notices, trouble)))

    def unsaved(self, language: str) -> str:
        """Return why nothing can be saved just now; empty while everything is."""
        trouble = self._sitting.trouble
        return "" if trouble is None else trouble.words(language)

    def close(self) -> None:
        """Let the session go."""
        self._sitting.close()


class Beyond:
    """Everything beyond the window, from this run's desk."""

    def __init__(self, desk: Desk) -> None:
        """Read nothing yet."""
        self._desk = desk
        self._settings = desk.settings
        self._pictures: dict[str, bytes | None] = {}

    @cached_property
    def _library(self) -> Library:
        from kessessa.cli.scenarios import library_of  # noqa: PLC0415  heavy: see above

        return library_of(self._desk)

    def dress(self) -> Dress:
        """Return how the window is dressed by the settings, in the language of this run."""
        kept = self._settings
        return Dress(
            self._desk.language, kept.theme, kept.text_scale, FONTS[kept.font], kept.spacing, kept.reduced_motion,
            kept.sound, kept.effects_level, kept.scanning, kept.confirm_delay, checked(kept.keys),
        )  # fmt: skip

    def headings(self) -> Sequence[Heading]:
        """Return the scenarios that can be played, as far as their first file tells."""
        return [
            Heading(
                found.id, found.title, found.pitch, found.place, found.ages, found.teaches, found.picture,
                found.lengths, found.round_name,
            )
            for found in self._library.headings()
            if found.problem is None
        ]  # fmt: skip

    def scenario(self, name: str) -> Scenario | str:
        """Return a scenario, or a sentence that says why it cannot be played."""
        from kessessa.decks.render import as_text  # noqa: PLC0415  heavy: see above

        found = self._library.scenario(name)
        if not isinstance(found, list):
            return found
        language = self._desk.language
        reasons = "\n".join(as_text(problem, language) for problem in found)
        return reasons or pick(words.UNKNOWN_SCENARIO, language, word=name)

    def picture(self, name: str) -> bytes | None:
        """Return the PNG of an author's picture by its name; None where it is gone or broken."""
        if name not in self._pictures:
            if len(self._pictures) >= _MOST_PICTURES:
                self._pictures.clear()
            self._pictures[name] = self._library.picture(name)
        return self._pictures[name]

    def decks(self, language: str) -> Sequence[DeckState]:
        """Return every question deck and scenario with what is wrong with it."""
        from kessessa.cli.deck_states import deck_state  # noqa: PLC0415  heavy: see above

        library = self._library
        library.check()
        decks = []
        for name in library.ids():
            deck = library.deck(name)
            many = counted(len(deck.cards) if deck else 0, words.QUESTIONS_ONE, words.QUESTIONS_MANY, language)
            decks.append(deck_state(name, many, library.check_deck(name), language))
        others = [deck_state(found.file, "", [found], language) for found in library.passed_over]
        return [
            *(deck_state(name, "scenario", library.check_scenario(name), language) for name in library.scenario_ids()),
            *decks,
            *others,
        ]

    def reload(self) -> None:
        """Read all decks again."""
        self.__dict__.pop("_library", None)
        self._pictures.clear()

    def install(self, file: str, language: str) -> str:
        """Take in a packed deck; return in a sentence what came of it."""
        from kessessa.cli.packages import told  # noqa: PLC0415  heavy: see above

        _, said = told(replace(self._desk, language=language), Path(file))
        self.reload()
        return said

    def take_in(self, language: str) -> tuple[str, ...]:
        """Take in the packed decks that lie in the author's folder; return a sentence for each."""
        from kessessa.cli.packages import taken_in  # noqa: PLC0415  heavy: see above

        return taken_in(replace(self._desk, language=language), self._folder)

    @property
    def _folder(self) -> Path:
        return self._desk.added or self._desk.folders.decks

    def folder(self) -> str:
        """Return the path of the folder of the author's decks."""
        return str(self._folder)

    def open_folder(self) -> str:
        """Show the folder of the author's decks where the system can, and return its path."""
        show_folder(self._folder)
        return self.folder()

    def sessions(self, language: str) -> Sequence[Waiting]:
        """Return the saved sessions, the one played last first."""
        return [
            Waiting(
                info.name, info.title, info.round, info.rounds, info.teams, _when(info.played, language), info.finished,
                info.damaged, "" if info.trouble is None else info.trouble.words(language), info.group, info.begun,
                info.played, info.unit,
            )
            for info in self._desk.shelf.sessions()
        ]  # fmt: skip

    def begin(self, opening: Opening) -> Seated:
        """Begin a session."""
        return Seated(self._desk.shelf.begin(opening), self._desk.notices)

    def resume(self, name: str, language: str) -> Seated | str:
        """Take a session up again (the one that is waiting, without a name), or say why that cannot be done."""
        try:
            return Seated(self._desk.shelf.resume(name), self._desk.notices)
        except StorageError as error:
            return error.notice.words(language)

    def delete(self, name: str) -> None:
        """Erase a session for good; one that is open elsewhere stays, and stays in the list."""
        with suppress(StorageError):
            self._desk.shelf.delete(name)

    def write_report(self, sitting: Playing, language: str) -> str:
        """Write the report of a session as a page and as rows; return where they are, or why not, a sentence a line."""
        from kessessa.cli import report  # noqa: PLC0415  needed only where a report is asked for

        name = sitting.name if isinstance(sitting, Seated) else sitting.table.opening.scenario.id
        info = next((info for info in self._desk.shelf.sessions() if info.name == name), None)
        html, csv = report.places(self._desk.folders.reports, name)
        try:
            report.write_report(report.subject_of(sitting.table, info, language), html, csv)
        except StorageError as error:
            return error.notice.words(language)
        folder = " › ".join(part.strip("\\/:") for part in html.parent.parts if part != os.sep)
        place = pick(reporting.WRITTEN_IN, language, folder=folder)
        return f"{pick(reporting.WRITTEN_BOTH, language)}\n{place}"

    def classes(self, language: str) -> tuple[Classes, str]:
        """Return the classes, and what people must be told about their file."""
        from kessessa.storage.classes import load  # noqa: PLC0415  the rules come with it

        classes, notice = load(self._desk.folders.classes)
        return classes, "" if notice is None else notice.words(language)

    def change_classes(self, edit: Callable[[Classes], Classes], language: str) -> str:
        """Change the classes and keep them at once; return what people must be told."""
        from kessessa.storage.classes import change  # noqa: PLC0415  as above

        notice = change(self._desk.folders.classes, edit)
        return "" if notice is None else notice.words(language)

    def habits(self) -> Habits:
        """Return what was chosen beside the dress."""
        kept = self._settings
        return Habits(
            kept.sensitive_topics, kept.open_votes, kept.full_screen, kept.welcomed, kept.voice, kept.voice_level,
            kept.read_options, kept.timer_minutes,
        )  # fmt: skip

    def keep(self, dress: Dress, habits: Habits) -> None:
        """Keep the settings; where that fails the window goes on as it is dressed."""
        font = next(name for name, letters in FONTS.items() if letters == dress.font)
        self._settings = replace(
            self._settings,
            language=dress.language,
            theme=dress.theme,
            text_scale=dress.scale,
            font=font,
            spacing=dress.wide,
            reduced_motion=dress.calm,
            sound=dress.sound,
            effects_level=dress.level,
            scanning=dress.scanning,
            confirm_delay=dress.patience,
            keys=dress.keys,
            sensitive_topics=habits.sensitive,
            open_votes=habits.open_votes,
            full_screen=habits.full_screen,
            welcomed=habits.welcomed,
            voice=habits.voice,
            voice_level=habits.voice_level,
            read_options=habits.read_options,
            timer_minutes=habits.timer,
        )
        keeping.save(self._desk.folders.settings, self._settings)

    def bot_move(self, table: Table) -> Move:
        """Return what a bot does now, in place of the team whose turn it is."""
        from kessessa.simulate.games import bot_move  # noqa: PLC0415  needed only where a bot is asked

        return bot_move(table.state, table.opening.seed)

    def seed(self) -> int:
        """Return a seed for a new game."""
        return new_seed()

    def moment(self) -> datetime:
        """Return the time of day."""
        return SystemClock().moment()


def _when(played: str, language: str) -> str:
    """Return a moment of ISO 8601 as people say it: "22 November 2026, 10:40"; what is none as it is."""
    try:
        return when(datetime.fromisoformat(played), language)
    except ValueError:
        return played
