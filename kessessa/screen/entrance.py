"""The way into a session from the title screen: its outside, how a seat is made, and what is told on entering."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from kessessa.screen.ports import Outside, Sitting
from kessessa.screen.scene import Replace, Scene, Transition
from kessessa.screen.scenes.message import MessageScene
from kessessa.screen.seat import Seat
from kessessa.session.bell import Bell, bell_note, noted_bell, planned_minutes


@dataclass(frozen=True, slots=True)
class Entrance:
    """What every scene before a session needs. `find` finds the scene of a seat, `home` makes the title screen."""

    outside: Outside
    find: Callable[[Seat], Scene]
    home: Callable[[], Scene]

    def seat(self, sitting: Sitting, rings: datetime | None = None) -> Seat:
        """Return the seat of a sitting; a bell that was noted earlier rings again unless another is given."""
        table = sitting.table
        rings = rings or noted_bell(table.notes, self.outside.moment())
        planned = planned_minutes(table.opening.length, table.state.rounds)
        bell = Bell(self.outside, planned, rings)
        return Seat(sitting, self.outside, self.find, bell=bell, home=self.home)

    def enter(self, sitting: Sitting, language: str, rings: datetime | None = None) -> Transition:
        """Take a seat and show where the game stands, after what people must be told (what was lost, not saved)."""
        if rings is not None:
            sitting.table.note(bell_note(rings))
        scene = self.seat(sitting, rings).scene()
        told = sitting.warnings(language)
        return Replace(MessageScene(told, scene) if told else scene, all=True)
