"""How the window is dressed, and how it listens: language, letters, size, colours, motion, sound, keys. Values only."""

from __future__ import annotations

from dataclasses import dataclass

THEMES = ("landes", "daltonien", "contraste")
FONTS = ("atkinson", "andika", "opendyslexic")
SCALES = (0.9, 1.0, 1.25, 1.5, 2.0)
OFFERED_SCALES = SCALES
"""The steps that people can choose."""
LEVELS = tuple(range(25, 101, 25))
"""How loud effects can be, in percent."""
PATIENCES = (0.3, 0.6, 1.0)
"""Seconds that must pass between two Enters for the second one to count."""


@dataclass(frozen=True, slots=True)
class Dress:
    """What people chose. `scale` multiplies every letter, `calm` replaces movement by short cross-fades.

    `level`: how loud effects are, in percent; `scanning`: two keys do everything (Space: next, Enter: accept);
    `patience`: seconds in which a second Enter does nothing; `keys`: (action, key) where it is not the usual key.
    """

    language: str = "fr"
    theme: str = "landes"
    scale: float = 1.0
    font: str = "atkinson"
    wide: bool = False
    calm: bool = False
    sound: bool = True
    level: int = 100
    scanning: bool = False
    patience: float = PATIENCES[0]
    keys: tuple[tuple[str, str], ...] = ()
