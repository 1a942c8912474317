"""The way into a session, and what lies around it: scenes that the title screen and the services of a window lead to.

It is imported after the first frame, with the rules and all that the scenes need.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from datetime import datetime

from kessessa.language import entry
from kessessa.language.guidance import here
from kessessa.screen.director import scene_for
from kessessa.screen.lesson import SCENARIO, Guide, first_round
from kessessa.screen.ports import Outside, Sitting
from kessessa.screen.scene import Push, Replace, Scene, Transition
from kessessa.screen.scenes.classes import ClassesScene
from kessessa.screen.scenes.decks import DecksScene
from kessessa.screen.scenes.help import HelpScene
from kessessa.screen.scenes.message import MessageScene
from kessessa.screen.scenes.panel import PanelScene
from kessessa.screen.scenes.saved import SavedScene
from kessessa.screen.scenes.settings import SettingsScene
from kessessa.screen.scenes.shelf import ShelfScene
from kessessa.screen.seat import Seat
from kessessa.screen.unkept import Unkept
from kessessa.session.bell import Bell, bell_note, noted_bell, planned_minutes
from kessessa.session.table import Table


@dataclass(frozen=True, slots=True)
class Entrance:
    """What every scene before a session needs. `home` makes the title screen, `find` finds the scene of a seat."""

    outside: Outside
    home: Callable[[], Scene]
    find: Callable[[Seat], Scene] = scene_for

    def shelf(self, group: str = "") -> Scene:
        """Return the first step of the set-up, for a class where one is named."""
        return ShelfScene(self, group)

    def saved(self) -> Scene:
        """Return the list of saved games."""
        return SavedScene(self)

    def classes(self, language: str) -> Scene:
        """Return the page of the classes, after what people must be told about them."""
        told = self.outside.classes(language)[1]
        scene = ClassesScene(self)
        return MessageScene((told,), scene, entry.PROBLEM) if told else scene

    def decks(self) -> Scene:
        """Return the list of decks."""
        return DecksScene(self.outside)

    def learn(self) -> Transition:
        """Begin a first round that is learnt from, in memory alone, or say why it cannot be played."""
        scenario = self.outside.scenario(SCENARIO)
        if isinstance(scenario, str):
            return Push(MessageScene((scenario,), title=entry.CANNOT_PLAY))
        sitting = Unkept(Table(first_round(scenario)))
        seat = replace(self, find=Guide(self, self.home)).seat(sitting)
        seat.kept = False
        return Replace(seat.scene(), all=True)

    def settings(self) -> Scene:
        """Return the settings."""
        return SettingsScene(self.outside)

    def help(self, scenes: Iterable[Scene]) -> Scene:
        """Return help about the scene on top of a stack."""
        stack = tuple(scenes)
        return HelpScene(here(stack[-1].name), playing=self.seat_among(stack) is not None)

    def pause(self, scenes: Iterable[Scene]) -> Scene | None:
        """Return the facilitator's panel of the session among scenes, or None outside one."""
        seat = self.seat_among(scenes)
        return None if seat is None else PanelScene(seat)

    def seat_among(self, scenes: Iterable[Scene]) -> Seat | None:
        """Return the seat of the session that some of these scenes belong to, or None."""
        seats = (getattr(scene, "seat", None) for scene in scenes)
        return next((seat for seat in seats if isinstance(seat, Seat)), None)

    def seat(self, sitting: Sitting, rings: datetime | None = None) -> Seat:
        """Return the seat of a sitting; a bell that was noted earlier rings again unless another is given."""
        table = sitting.table
        rings = rings or noted_bell(table.notes, self.outside.moment())
        planned = planned_minutes(table.opening.length, table.state.rounds)
        bell = Bell(self.outside, planned, rings)
        return Seat(sitting, self.outside, self.find, bell=bell, home=self.home, warn=_warning)

    def enter(self, sitting: Sitting, language: str, rings: datetime | None = None) -> Transition:
        """Take a seat and show where the game stands, after what people must be told (what was lost, not saved)."""
        if rings is not None:
            sitting.table.note(bell_note(rings))
        seat = self.seat(sitting, rings)
        scene = seat.scene()
        unkept = seat.remember(language)  # a cut may have fallen between the last move and the memory of the class
        told = (*sitting.warnings(language), *((unkept,) if unkept else ()))
        seat.told_unsaved = bool(sitting.unsaved(language))
        return Replace(MessageScene(told, scene) if told else scene, all=True)


def _warning(words: str, after: Scene) -> Scene:
    return MessageScene((words,), after)
