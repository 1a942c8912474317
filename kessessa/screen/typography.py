"""Typography before drawing: French spaces, curly apostrophes, light markup. No pixel is known here."""

from __future__ import annotations

import re
from functools import lru_cache

NO_BREAK, NARROW = "\u00a0", "\u202f"
_BEFORE = re.compile(r"[ \u00a0\u202f]*([?!;:»%€])(?=\s|$|[?!)»”\".,;*])")
_AFTER = re.compile(r"«[ \u00a0\u202f]*")
_TITLE = re.compile(r"(?<!\w)(M\.|MM\.|Mme|Mmes|Mlle|Dr|n°) (?=\w)")
"""What stays on the line of the word that it stands before: who is meant, or which number."""
_THOUSANDS = re.compile(r"(?<=\d) (?=\d{3}(?!\d))")
_EMPHASIS = re.compile(r"([^ \n*]*)\*(\*?)(.+?)\*\2([^ \n*]*)")
"""Marked words, with what is written against them: a comma or an elision cannot be drawn apart from its word."""

Span = tuple[str, bool]
"""A piece of text and whether it is strong."""


@lru_cache(maxsize=2048)
def set_spaces(text: str, language: str) -> str:
    """Return a text with the no-break spaces and apostrophes that its language asks for."""
    text = text.replace("'", "’").replace(NARROW, NO_BREAK)
    if language != "fr":
        return text
    text = _BEFORE.sub(lambda found: _spaced(text, found), text)
    text = _TITLE.sub(rf"\1{NO_BREAK}", text)
    text = _THOUSANDS.sub(NO_BREAK, text)
    return _AFTER.sub(f"«{NO_BREAK}", text)


def _spaced(text: str, found: re.Match[str]) -> str:
    """Put a no-break space before a sign that follows a word; leave times (10:55) and runs of signs alone."""
    start = found.start()
    if start == 0 or text[start - 1] in "?!;:":
        return found.group(0)
    return f"{NO_BREAK}{found.group(1)}"


@lru_cache(maxsize=2048)
def spans(text: str) -> tuple[Span, ...]:
    """Return the pieces of a text with light markup: *emphasis* and **strong** are both drawn strong."""
    pieces: list[Span] = []
    at = 0
    for found in _EMPHASIS.finditer(text):
        if found.start() > at:
            pieces.append((text[at : found.start()], False))
        pieces.append((f"{found.group(1)}{found.group(3)}{found.group(4)}", True))
        at = found.end()
    if at < len(text):
        pieces.append((text[at:], False))
    return tuple(pieces)


@lru_cache(maxsize=2048)
def plain(text: str) -> str:
    """Return a text without its markup: what is spoken and what tests read."""
    return "".join(piece for piece, _ in spans(text))
