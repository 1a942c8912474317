"""The nine cues. Silent where there is no audio device, where sound is off, and always a twin of something seen."""

from __future__ import annotations

from pathlib import Path

import pygame

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

    def play(self, cue: str, *, on: bool) -> None:
        """Play a cue where sound is on; nothing happens without an audio device."""
        if not on or self._mute or cue not in CUES:
            return
        try:
            if not pygame.mixer.get_init():
                pygame.mixer.init(44100, -16, 2, 1024)
            if cue not in self._heard:
                self._heard[cue] = pygame.mixer.Sound(self._folder / f"{cue}.ogg")
                self._heard[cue].set_volume(_LEVEL)
            self._heard[cue].play()
        except (pygame.error, FileNotFoundError):
            self._mute = True
