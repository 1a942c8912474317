"""The nine cues. Silent where there is no audio device, where sound is off, and always a twin of something seen."""

from __future__ import annotations

from pathlib import Path

import pygame

from kessessa.screen.dress import Dress

CUES = ("focus", "confirm", "back", "juste", "a_revoir", "construire", "vote", "evenement", "assemblee")
_LEVEL = 0.4
"""About -8 dB, the design's level for effects."""


class Sounds:
    """Plays cues; each is read when first heard, and the mixer is opened only then."""

    def __init__(self, assets: Path) -> None:
        """Remember where the sounds are."""
        self._folder = assets / "sounds"
        self._heard: dict[str, pygame.mixer.Sound] = {}
        self._mute = False

    def play(self, cue: str, dress: Dress) -> None:
        """Play a cue as loudly as the dress says; nothing happens where sound is off or without an audio device."""
        if not dress.sound or self._mute or cue not in CUES:
            return
        try:
            if not pygame.mixer.get_init():
                pygame.mixer.init(44100, -16, 2, 1024)
            if cue not in self._heard:
                self._heard[cue] = pygame.mixer.Sound(self._folder / f"{cue}.ogg")
            self._heard[cue].set_volume(_LEVEL * dress.level / 100)
            self._heard[cue].play()
        except (pygame.error, FileNotFoundError):
            self._mute = True

    def obey(self, dress: Dress) -> None:
        """Follow a new dress at once: what still sounds falls silent where sound is off now."""
        if not dress.sound and pygame.mixer.get_init():
            pygame.mixer.stop()
