"""How the window is dressed: language, theme, letters, size, motion and sound. Values only."""

from __future__ import annotations

from dataclasses import dataclass

THEMES = ("landes", "daltonien", "contraste")
FONTS = ("atkinson", "andika", "opendyslexic")
SCALES = (0.9, 1.0, 1.25, 1.5, 2.0)
OFFERED_SCALES = SCALES[:-1]
"""Those at which every screen holds all its words; the largest is kept for settings that name it already."""


@dataclass(frozen=True, slots=True)
class Dress:
    """What people chose. `scale` multiplies every letter, `calm` replaces movement by short cross-fades."""

    language: str = "fr"
    theme: str = "landes"
    scale: float = 1.0
    font: str = "atkinson"
    wide: bool = False
    calm: bool = False
    sound: bool = True
