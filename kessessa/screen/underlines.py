"""Words of a page that the scenario explains: found in its sentences, underlined by dots, kept with their boxes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kessessa.screen.letters import Block, Letters
from kessessa.screen.tokens import Box

if TYPE_CHECKING:  # the rules come with these, and the first frame does without
    from kessessa.rules.scenario import Term
    from kessessa.session.lexicon import Found, Lexicon

MOST = 4
"""How many words are underlined on a page at most: more of them is a rash, not a help."""
LEAST_WORDS = 6
"""A text of fewer words is a label or a title, where nothing is underlined."""
_DROP = 0.52
"""How far below the middle of a line its underline lies, in parts of the letters' size."""

Explained = tuple["Term", tuple[Box, ...]]


class Underlines:
    """The explained words of one page, in the order in which they were written; each is underlined once."""

    def __init__(self, lexicon: Lexicon | None) -> None:
        """Begin with a page on which nothing is written."""
        self._lexicon = lexicon
        self.explained: list[Explained] = []

    def mark(self, letters: Letters, block: Block, size: float, face: str, box: Box, align: float) -> list[Box]:
        """Look for words in a text that is written into a box at the text scale; return what is to be underlined.

        `align`: the part of a line's free space that lies at its left. Boxes are lines of words in reference pixels.
        """
        if self._lexicon is None or sum(map(len, block.lines)) < LEAST_WORDS:
            return []
        known = {term.id for term, _ in self.explained}
        lines = [" ".join(word for word, _ in line) for line in block.lines]
        marked: list[Box] = []
        for found in self._lexicon.find(" ".join(lines)):
            if found.term.id in known or len(self.explained) >= MOST:
                continue
            boxes = _boxes(letters, block, lines, found, size, face, box, align)
            self.explained.append((found.term, boxes))
            marked += boxes
        return marked


def dots(box: Box, size: float) -> list[Box]:
    """Return the dots under a line of words written at a size, in reference pixels."""
    x, y, wide, high = box
    top = y + high / 2 + size * _DROP
    return [(x + at * 10, top, min(5.0, wide - at * 10), 3.0) for at in range(int(wide // 10) + 1) if wide > at * 10]


def _boxes(
    letters: Letters, block: Block, lines: list[str], found: Found, size: float, face: str, box: Box, align: float
) -> tuple[Box, ...]:
    boxes, start = [], 0
    high = block.line_height / letters.zoom
    for at, (words, line) in enumerate(zip(block.lines, lines, strict=True)):
        first, last = max(found.start, start) - start, min(found.end, start + len(line)) - start
        if first < last:
            offsets = [letters.offset(words, count, size, face) / letters.zoom for count in (first, last, len(line))]
            left = box[0] + (box[2] - offsets[2]) * align
            boxes.append((left + offsets[0], box[1] + at * high, offsets[1] - offsets[0], high))
        start += len(line) + 1
    return tuple(boxes)
