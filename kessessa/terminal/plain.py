"""Symbols into words, so that a screen reader says what the eye would see. Nothing is told or chosen here."""

from __future__ import annotations

import re

from kessessa.language import pick, table
from kessessa.language.speech import MINUS

_BELOW_ZERO = re.compile(rf"{MINUS}(?=[\d€])")
_FRENCH_SPACING = re.compile(r" (?=[:;!%])")
_READ_BADLY = {" → ": ", ", " · ": ", ", "★": "", "…": "..."}


def spoken(line: str, language: str) -> str:
    """Return a line without signs that are read badly; control characters are left out, spaces fit the language."""
    for sign, words in _READ_BADLY.items():
        line = line.replace(sign, words)
    line = _BELOW_ZERO.sub(pick(table.MINUS, language), line)
    if language != "fr":
        line = _FRENCH_SPACING.sub("", line)
    return "".join(letter if letter.isprintable() or letter == "\u00a0" else " " for letter in line)


def sentences(*parts: str) -> str:
    """Return parts as sentences on one line: each ends with a sign of its own or a full stop; empty ones go."""
    return " ".join(part if part[-1] in ".?!" else f"{part}." for part in parts if part)
