"""A card of paper: two faces laid out in its outline, on more than one card where there is much to say."""

from __future__ import annotations

from dataclasses import dataclass

from kessessa.paper.blocks import GOES_ON, SIZES, WITH_PICTURE, Block, balanced, height, placed, rows, tightened
from kessessa.paper.letters import STRONG, TITLE, Letters
from kessessa.paper.marks import INK, SOFT, Box, Line, Mark, Picture, Words
from kessessa.paper.turning import HIGH, WIDE

_EDGE, _PAD = 3.5, 2.5
_HEAD = 7.5
_HEAD_SIZE = 8.5
_PICTURE = 15.0
INSIDE = (_EDGE + _PAD, _EDGE + _HEAD + 1.6, WIDE - 2 * (_EDGE + _PAD), HIGH - 2 * _EDGE - _HEAD - 1.6 - _PAD / 2)
"""Where a card's text may stand: left, top, width, height in millimetres."""


@dataclass(frozen=True, slots=True)
class Face:
    """One side of a card: its kind in a word and an icon, its text, perhaps a picture and a note at the right."""

    kind: str
    icon: str
    blocks: tuple[Block, ...]
    picture: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True)
class Card:
    """A card with a code that both faces, the guide and the answers bear."""

    code: str
    front: Face
    back: Face


Side = tuple[Mark, ...]


def sides(card: Card, letters: Letters) -> list[tuple[Side, Side]]:
    """Return the front and the back of each card of paper that a card takes; the side that needs fewer is repeated."""
    fronts, backs = _filled(card.front, letters), _filled(card.back, letters)
    count = max(len(fronts), len(backs))
    return [
        (
            _side(card.front, card.code, fronts, number, count, letters),
            _side(card.back, card.code, backs, number, count, letters),
        )
        for number in range(count)
    ]


def _filled(face: Face, letters: Letters) -> list[tuple[Mark, ...]]:
    """Return the inside of a face: in the largest letters that fit, else on several cards."""
    left, top, wide, high = INSIDE
    for size in SIZES:
        with_picture = bool(face.picture) and size >= WITH_PICTURE
        found = rows(face.blocks, size, wide, letters, (_PICTURE + 1.5, _PICTURE - 1.0) if with_picture else (0.0, 0.0))
        if height(found) <= high:
            shown = (Picture(face.picture, left + wide - _PICTURE, top - 0.5, _PICTURE),) if with_picture else ()
            return [(*shown, *placed(found, left, top))]
    found = tightened(rows(face.blocks, SIZES[-1], wide, letters))
    if height(found) <= high:
        return [placed(found, left, top)]
    return [placed(area, left, top) for area in balanced(rows(face.blocks, GOES_ON, wide, letters), high)]


def _side(
    face: Face, code: str, filled: list[tuple[Mark, ...]], number: int, count: int, letters: Letters
) -> tuple[Mark, ...]:
    frame = Box(_EDGE, _EDGE, WIDE - 2 * _EDGE, HIGH - 2 * _EDGE, 3, 0.8, INK)
    line = Line(_EDGE, _EDGE + _HEAD, WIDE - _EDGE, _EDGE + _HEAD, 0.6, INK)
    icon = Picture(face.icon, _EDGE + 2, _EDGE + 1.3, 5, INK)
    low = _EDGE + 4.9
    kind = letters.line(face.kind, STRONG, _HEAD_SIZE + 1)
    shown = f"{code} ({number + 1}/{count})" if count > 1 else code
    note = letters.line(f"{face.note} · {shown}" if face.note else shown, TITLE, _HEAD_SIZE)
    right = WIDE - _EDGE - _PAD - sum(piece.wide for piece in note)
    head = (
        Words(_EDGE + 8.3, low, _HEAD_SIZE + 1, kind, INK),
        Words(right, low, _HEAD_SIZE, note, SOFT),
    )
    return (frame, line, icon, *head, *filled[min(number, len(filled) - 1)])
