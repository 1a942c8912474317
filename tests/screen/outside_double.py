"""An outside of the window for tests: the scenario that ships, sessions in memory, settings that are remembered."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import datetime

from robot import ROOT, Memory, shipped

from kessessa.decks.library import Library
from kessessa.rules.moves import Move
from kessessa.rules.scenario import Scenario
from kessessa.screen.dress import Dress
from kessessa.screen.ports import DeckState, Habits, Heading, Waiting
from kessessa.session.classes import Classes
from kessessa.session.record import Opening
from kessessa.session.table import Table
from kessessa.simulate.games import bot_move

LIBRARY = Library((ROOT,))
UNIT = {"fr": "mois", "en": "month"}
NOW = datetime(2026, 3, 5, 10, 2).astimezone()
TROUBLE = (
    "mine/matters.yaml",
    42,
    "  effects: {democratie: 1}",
    12,
    10,
    "Aucun pilier ne s’appelle ainsi.",
    "democracy",
)


class Lost(Memory):
    """A session of which something was lost."""

    def warnings(self, _language: str) -> tuple[str, ...]:
        return ("La dernière action manque.",)


@dataclass
class Nearby:
    """Everything beyond the window, close at hand."""

    broken: bool = False
    troubles: int = 1
    chosen: Habits = field(default_factory=lambda: Habits(welcomed=True))
    worn: Dress = field(default_factory=Dress)
    begun: list[Memory] = field(default_factory=list)
    saved: list[Waiting] = field(default_factory=list)
    reloads: int = 0
    played: Memory | None = None
    installed: list[str] = field(default_factory=list)
    lying: tuple[str, ...] = ()
    reported: list[tuple[Memory, str]] = field(default_factory=list)
    school: Classes = ()
    school_trouble: str = ""
    now: datetime = NOW
    pictures: dict[str, bytes] = field(default_factory=dict)

    def headings(self) -> Sequence[Heading]:
        return [
            Heading(tale.id, tale.title, tale.pitch, tale.place, tale.ages, tale.teaches, tale.picture,
                    tale.lengths, tale.round_name)
            for tale in LIBRARY.headings()
        ]  # fmt: skip

    def scenario(self, name: str) -> Scenario | str:
        return "Ligne 3 : rien ne va." if self.broken else shipped(name)

    def picture(self, name: str) -> bytes | None:
        return self.pictures.get(name)

    def decks(self, _language: str) -> Sequence[DeckState]:
        found = tuple((TROUBLE[0], TROUBLE[1] + at, *TROUBLE[2:]) for at in range(self.troubles if self.broken else 0))
        return [DeckState("les-bases", "48 questions"), DeckState("mon-cafe", "", found)]

    def reload(self) -> None:
        self.reloads += 1
        self.broken = False

    def folder(self) -> str:
        return "decks"

    def install(self, file: str, _language: str) -> str:
        self.installed.append(file)
        return f"{file} : c’est fait."

    def take_in(self, language: str) -> tuple[str, ...]:
        lying, self.lying = self.lying, ()
        return tuple(self.install(file, language) for file in lying)

    def open_folder(self) -> str:
        return "decks"

    def sessions(self, _language: str) -> Sequence[Waiting]:
        return self.saved

    def begin(self, opening: Opening) -> Memory:
        self.begun.append(Memory(opening))
        return self.begun[-1]

    def resume(self, name: str, _language: str) -> Memory | str:
        waiting = next(item for item in self.saved if item.name == name)
        if waiting.trouble:
            return waiting.trouble
        if self.played is not None:
            return self.played
        tale = shipped()
        opening = Opening(tale, (("gemmeurs", tale.roles[0].id), ("oyats", tale.roles[1].id)), 3, "short")
        self.begun.append(Lost(opening) if waiting.damaged else Memory(opening))
        return self.begun[-1]

    def delete(self, name: str) -> None:
        self.saved = [item for item in self.saved if item.name != name]

    def classes(self, _language: str) -> tuple[Classes, str]:
        return self.school, self.school_trouble

    def change_classes(self, edit: Callable[[Classes], Classes], _language: str) -> str:
        if not self.school_trouble:
            self.school = edit(self.school)
        return self.school_trouble

    def write_report(self, sitting: Memory, language: str) -> str:
        self.reported.append((sitting, language))
        return f"report {len(self.reported)}"

    def habits(self) -> Habits:
        return self.chosen

    def keep(self, dress: Dress, habits: Habits) -> None:
        self.worn, self.chosen = dress, habits

    def bot_move(self, table: Table) -> Move:
        return bot_move(table.state, table.opening.seed)

    def seed(self) -> int:
        return 7

    def moment(self) -> datetime:
        return self.now


def waiting(name: str, *, damaged: bool = False, finished: bool = False, trouble: str = "") -> Waiting:
    """Return a saved session of two teams in its third round of six."""
    title = shipped().title
    return Waiting(name, title, 3, 6, ("gemmeurs", "oyats"), "05/03/2026 10:02", finished, damaged, trouble, unit=UNIT)
