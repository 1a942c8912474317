"""The preview window: the cards of one deck on the real screens, read again whenever its author saves a file."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

import pygame

from kessessa.language import pick
from kessessa.language import preview as words
from kessessa.screen.app import App
from kessessa.screen.director import scene_for
from kessessa.screen.dress import Dress
from kessessa.screen.ports import Bench, Outside, Shelved, Sitting
from kessessa.screen.scene import Pop, Push, Scene, Stay, Transition, Wear
from kessessa.screen.scenes.decks import DecksScene
from kessessa.screen.scenes.message import MessageScene
from kessessa.screen.scenes.preview import PreviewScene
from kessessa.screen.scenes.settings import SettingsScene
from kessessa.screen.seat import Seat
from kessessa.screen.shots import Album

_LOOK_AGAIN = 0.5
"""Seconds between two looks at the files."""


def scene_of(sitting: Sitting, outside: Outside) -> Scene:
    """Return the scene of a game that has come to a card, without the board before it."""
    seat = Seat(sitting, outside, scene_for)
    seat.notes["board"] = str(seat.state.round)
    return seat.scene()


def photograph_all(album: Album, bench: Bench, outside: Outside) -> None:
    """Save pictures of every card. Raises OSError where they cannot be written."""
    for at, card in enumerate(bench.cards()):
        sitting = bench.sitting(at)
        if sitting is not None:
            album.take(scene_of(sitting, outside), f"{card.kind}-{card.name.replace('/', '-')}")


class Preview:
    """A list of cards, and above it the card that is looked at. `clock` gives seconds and `nap` waits."""

    def __init__(
        self, assets: Path, surface: pygame.Surface, dress: Dress, outside: Outside, bench: Bench,
        clock: Callable[[], float], nap: Callable[[float], None],
    ) -> None:  # fmt: skip
        """Show the list."""
        self.outside, self.bench = outside, bench
        self.app = App(assets, surface, dress, clock, nap)
        self.app.stage.pictures.own = outside.picture
        self._list = PreviewScene(self, lambda: DecksScene(outside))
        self.app.scenes = [self._list]
        self.app.tick = self.tick
        self._clock, self._next = clock, clock() + _LOOK_AGAIN
        self.app.services = {
            "f3": lambda _key: Wear(
                replace(self.app.dress, language="en" if self.app.dress.language == "fr" else "fr")
            ),
            "f4": lambda _key: Push(SettingsScene(outside)),
            "s": lambda _key: Wear(replace(self.app.dress, sound=not self.app.dress.sound)),
            "f6": lambda _key: self._step(-1),
            "f7": lambda _key: self._step(1),
            "pause": lambda _key: Pop() if len(self.app.scenes) > 1 else None,
        }

    @property
    def name(self) -> str:
        """The deck's name."""
        return self.bench.name

    def cards(self) -> Sequence[Shelved]:
        """Return the cards that can be seen."""
        return self.bench.cards()

    def see(self, at: int) -> Transition:
        """Show a card above the list."""
        cards = self.bench.cards()
        self._list.at = at = max(0, min(at, len(cards) - 1))
        sitting = self.bench.sitting(at)
        language = self.app.dress.language
        caption = pick(words.CAPTION, language, name=cards[at].name, n=at + 1, total=len(cards))
        pygame.display.set_caption(caption)
        self.app.scenes = [self._list]
        if sitting is None:
            return Push(MessageScene((pick(words.NOT_SHOWN, language, name=cards[at].name),)))
        return Push(scene_of(sitting, self.outside))

    def _step(self, step: int) -> Transition | None:
        cards = self.bench.cards()
        return self.see((self._list.at + step) % len(cards)) if cards else None

    def tick(self) -> Transition | None:
        """Look for saved files now and then; show the same card as it is now, or what is wrong with it."""
        if self._clock() < self._next:
            return None
        self._next = self._clock() + _LOOK_AGAIN
        if not self.bench.changed():
            return None
        self.outside.reload()
        looking = len(self.app.scenes) > 1
        self.app.scenes = [self._list]
        if not self.bench.cards():
            return Push(DecksScene(self.outside))
        return self.see(self._list.at) if looking else Stay()

    def run(self) -> None:
        """Show the window until it is closed."""
        try:
            self.app.run()
        finally:
            pygame.quit()
