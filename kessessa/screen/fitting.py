"""Choosing among the sizes that the design allows for a text: long words step down, never below the floor."""

from __future__ import annotations

import re
from collections.abc import Sequence

from kessessa.screen.page import Page

SENTENCE_END = re.compile(r"(?<=[.!?…»])(?<!\b[A-Z]\.)\s+(?=[«“\w])")
ROOM_IS_SHORT = 1.25
"""Above this text scale, bands are narrower and second lines go first."""
MOST_ROWS = 4
"""How many rows of choice a page holds at very large text."""


def fitting(page: Page, text: str, sizes: tuple[float, ...], room: tuple[float, float], face: str = "body") -> float:
    """Return the first size at which a text fits into `room` (width, height in reference pixels), or the last one."""
    for size in sizes:
        wide, high = page.measure(text, size, room[0], face)
        if high <= room[1] and wide <= room[0] + 1:
            return size
    return sizes[-1]


def fitting_all(
    page: Page, texts: tuple[str, ...], sizes: tuple[float, ...], room: tuple[float, float], face: str = "body"
) -> float:
    """Return the first size at which every text fits a room of its own, or the last one."""
    return min((fitting(page, text, sizes, room, face) for text in texts), default=sizes[0])


def spacious(page: Page) -> bool:
    """Return whether the text scale leaves room for all that a layout would like to show."""
    return page.scale <= ROOM_IS_SHORT


def rows_a_page(needs: Sequence[float], high: float, gap: float, most: int = MOST_ROWS) -> int:
    """Return how many rows that need these heights a page of a height holds, all pages being about equally full."""
    fits = int((high + gap) // (max(needs, default=1.0) + gap))
    pages = -(-len(needs) // max(1, min(most, fits)))
    return -(-len(needs) // max(1, pages))


def parted(page: Page, text: str, size: float, room: tuple[float, float], face: str = "body") -> tuple[str, ...]:
    """Part a text at its sentences so that every part fits into `room`; parts are about equally high.

    A sentence that is too high by itself is parted between words.
    """
    pieces = [part for sentence in SENTENCE_END.split(text) for part in _cut(page, sentence, size, room, face)]
    whole = _filled(page, pieces, size, room, face)
    for part in range(40, 100, 6):
        even = _filled(page, pieces, size, (room[0], room[1] * part / 100), face)
        if len(even) == len(whole):
            return even
    return whole


def _filled(page: Page, pieces: list[str], size: float, room: tuple[float, float], face: str) -> tuple[str, ...]:
    parts: list[str] = []
    for piece in pieces:
        longer = f"{parts[-1]} {piece}" if parts else piece
        if parts and page.measure(longer, size, room[0], face)[1] <= room[1]:
            parts[-1] = longer
        else:
            parts.append(piece)
    return tuple(parts)


def _cut(page: Page, sentence: str, size: float, room: tuple[float, float], face: str) -> tuple[str, ...]:
    if page.measure(sentence, size, room[0], face)[1] <= room[1]:
        return (sentence,)
    return _filled(page, sentence.split(" "), size, room, face)


def broken(page: Page, text: str, size: float, wide: float, face: str = "body") -> str:
    """Return a text with line breaks inside words that are wider than `wide`: paths, at their slashes where they can.

    Raises nothing: a word of one letter stays whole.
    """
    words = []
    for word in text.split(" "):
        lines, rest = [], word
        while len(rest) > 1 and page.measure(rest, size, 9000, face)[0] > wide:
            most = max(1, next(at for at in range(len(rest), 0, -1)
                               if at == 1 or page.measure(rest[:at], size, 9000, face)[0] <= wide))  # fmt: skip
            slash = max(rest.rfind("/", 0, most), rest.rfind("\\", 0, most)) + 1
            cut = slash or most
            lines.append(rest[:cut])
            rest = rest[cut:]
        words.append("\n".join([*lines, rest]))
    return " ".join(words)
