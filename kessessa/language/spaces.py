"""Spaces that must not break a line, for sentences of the program that end up in a document. No width is known here."""

from __future__ import annotations

import re

from kessessa.language.speech import NO_BREAK

_BEFORE = re.compile(r" (?=[?!;:»%€→](?:\s|$|[?!)»”\".,;]))")
_AFTER = re.compile(r"(?<=«) ")
_IN_NUMBERS = re.compile(r"(?<=\d) (?=\d{3}(?!\d))")


def unbroken(words: str, language: str) -> str:
    """Return French words with the no-break spaces that their signs and numbers ask for; others as they are."""
    if language != "fr":
        return words
    for pattern in (_BEFORE, _AFTER, _IN_NUMBERS):
        words = pattern.sub(NO_BREAK, words)
    return words
