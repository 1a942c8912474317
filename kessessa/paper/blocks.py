"""Paragraphs laid into an area: sizes step down, then the text goes on in a further area. Nothing is ever cut off."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from kessessa.paper.letters import ASCENT, BODY, LEADING, POINT, TITLE, Letters
from kessessa.paper.marks import INK, PAPER, SOFT, Box, Line, Mark, Picture, Words, moved

SIZES = (14.0, 13.0, 12.0, 11.5, 11.0, 10.5, 10.0, 9.5, 9.0, 8.5, 8.0)
SMALLEST = SIZES[-1]
WITH_PICTURE = 9.0
"""Below this size a card gives up its picture before its letters."""
TIGHT = 0.5
"""What is left of the space between paragraphs before a text goes on on a further card."""
GOES_ON = 9.0
"""The size of a text that needs more than one card."""

_APART = 0.6
"""The space above a line with a letter, so that no shape touches the next."""
_LETTER = 0.62
"""How large a letter is in its shape."""
_OUTLINED, _CAPITAL = 0.5, 0.7
"""How large it is in an outline; how high capitals are."""
_SCALES = {"title": 1.2, "asked": 1.05, "body": 1.0, "small": 0.86}
_FACES = {"title": TITLE, "asked": TITLE, "body": BODY, "small": BODY}
TICK = "tick"
"""The picture of a paragraph that is ticked when it is done: an empty box."""
LETTER_SHAPES = ("circle", "square", "triangle", "diamond", "pent", "hex")


@dataclass(frozen=True, slots=True)
class Block:
    """A paragraph: a title, what is asked, body or small print. `letter` (A to F) stands before it in its shape.

    `gap` is the space above, in lines. `ruled`: with a line above. `keep`: on the same page or
    card as the next one, where that can be. `inset`: under the words of a line with a letter.
    """

    words: str
    role: str = "body"
    letter: str = ""
    picture: str = ""
    gap: float = 0.25
    ruled: bool = False
    keep: bool = False
    inset: bool = False


@dataclass(frozen=True, slots=True)
class Row:
    """One line of a paragraph laid out: its marks from (0, 0), its height, and the space above in millimetres."""

    marks: tuple[Mark, ...]
    high: float
    above: float
    begins: bool
    left: int
    """How many rows of its paragraph follow."""
    keep: bool = False


def letter_at(number: int) -> str:
    """Return the letter of the option at an index."""
    return "ABCDEF"[number]


def rows(
    blocks: tuple[Block, ...], size: float, wide: float, letters: Letters, beside: tuple[float, float] = (0.0, 0.0)
) -> list[Row]:
    """Return paragraphs as rows of at most `wide` millimetres; `beside`: what a picture takes at the top right."""
    found: list[Row] = []
    for block in blocks:
        free = beside[0] if height(found) < beside[1] else 0.0
        found += _rows_of(block, size, wide - free, letters)
    return found


def _rows_of(block: Block, base: float, wide: float, letters: Letters) -> Iterator[Row]:
    size = max(SMALLEST, base * _SCALES[block.role])
    high = size * LEADING * POINT
    mark = high * 1.3 if block.letter or block.picture else 0.0
    indent = mark + high * 0.35 if mark else base * LEADING * POINT * 1.65 if block.inset else 0.0
    ink = SOFT if block.role == "small" else INK
    lines = letters.lines(block.words, _FACES[block.role], size, wide - indent)
    for number, pieces in enumerate(lines):
        begins = not number
        marks: list[Mark] = [Words(indent, size * ASCENT * POINT, size, pieces, ink)]
        if begins and block.letter:
            marks += lettered(block.letter, 0, (high - mark) / 2, mark, letters)
        elif begins and block.picture == TICK:
            marks.append(Box(mark * 0.1, (high - mark * 0.8) / 2, mark * 0.8, mark * 0.8, 0.6, 0.9))
        elif begins and block.picture:
            marks.append(Picture(block.picture, 0, (high - mark) / 2, mark))
        gap = max(block.gap, _APART) if block.letter else block.gap
        above = gap * high if begins else 0.0
        if begins and block.ruled:
            marks.append(Line(0, -above / 2, wide, -above / 2, 0.4, SOFT))
        yield Row(tuple(marks), high, above, begins, len(lines) - number - 1, block.keep)


def lettered(letter: str, x: float, y: float, size: float, letters: Letters, outline: float = 0.0) -> list[Mark]:
    """Return a letter in its shape: A circle, B square, C triangle, D diamond, E pentagon, F hexagon."""
    shape = LETTER_SHAPES["ABCDEF".index(letter)]
    points = size / POINT * (_OUTLINED if outline else _LETTER)
    pieces = letters.line(letter, TITLE, points)
    wide = sum(piece.wide for piece in pieces)
    middle = y + size * (0.6 if shape == "triangle" else 0.5)
    low = middle + points * POINT * _CAPITAL / 2
    return [
        Picture(f"shapes/{shape}", x, y, size, INK, outline),
        Words(x + (size - wide) / 2, low, points, pieces, INK if outline else PAPER),
    ]


def height(found: list[Row]) -> float:
    """Return how high rows stand in one area; the first has no space above."""
    return sum(row.above + row.high for row in found) - (found[0].above if found else 0.0)


def placed(found: list[Row], x: float, y: float) -> tuple[Mark, ...]:
    """Return the marks of rows laid one under the other from a corner."""
    marks: list[Mark] = []
    for number, row in enumerate(found):
        y += row.above if number else 0.0
        held = row.marks if number else tuple(mark for mark in row.marks if not isinstance(mark, Line))
        marks += [moved(mark, x, y) for mark in held]
        y += row.high
    return tuple(marks)


def areas(found: list[Row], high: float, together: float = 0.75) -> list[list[Row]]:
    """Return rows shared out over areas of one height; what needs up to `together` of one is not torn."""
    shared: list[list[Row]] = [[]]
    for number, row in enumerate(found):
        paragraph = _kept(found, number) if row.begins else [row]
        fits = height([*shared[-1], *paragraph]) <= high
        whole = height(paragraph) <= high * together
        if shared[-1] and not fits and (whole or height([*shared[-1], row]) > high):
            shared.append([])
        shared[-1].append(row)
    return [[replace(area[0], above=0.0), *area[1:]] for area in shared if area]


def balanced(found: list[Row], high: float) -> list[list[Row]]:
    """Return rows shared out over as few areas as it takes, about as much in each."""
    count = len(areas(found, high))
    parts = (high * part / 10 for part in range(5, 11))
    return next(shared for part in parts if len(shared := areas(found, part)) == count)


def _kept(found: list[Row], number: int) -> list[Row]:
    """Return the rows of the paragraph that begins at a row, and of those that it is kept with."""
    end = number + found[number].left + 1
    while end < len(found) and found[end - 1].keep:
        end += found[end].left + 1
    return found[number:end]


def tightened(found: list[Row]) -> list[Row]:
    """Return rows with less space between their paragraphs."""
    return [replace(row, above=row.above * TIGHT) for row in found]
