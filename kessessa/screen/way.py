"""The way into a session as the scenes along it see it: what lies outside, where menus lead, taking a seat."""

from __future__ import annotations

from datetime import datetime
from typing import Protocol

from kessessa.screen.ports import Outside, Sitting
from kessessa.screen.scene import Scene, Transition


class Way(Protocol):
    """Where the scenes before a session lead."""

    @property
    def outside(self) -> Outside:
        """Everything beyond the window."""

    def shelf(self, group: str = "") -> Scene:
        """Return the first step of the set-up, for a class where one is named."""

    def saved(self) -> Scene:
        """Return the list of saved games."""

    def classes(self, language: str) -> Scene:
        """Return the page of the classes, after what people must be told about them."""

    def decks(self) -> Scene:
        """Return the list of decks."""

    def learn(self) -> Transition:
        """Begin a first round that is learnt from, or say why it cannot be played."""

    def enter(self, sitting: Sitting, language: str, rings: datetime | None = None) -> Transition:
        """Take a seat and show where the game stands; `rings` sets the bell."""
