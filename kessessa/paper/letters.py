"""The letters of the printed game: their widths, and how words are broken into lines. Nothing is drawn here."""

from __future__ import annotations

import math
import re
from collections.abc import Iterator
from pathlib import Path

from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont

from kessessa.paper.marks import Piece

BODY, STRONG, TITLE = "body", "strong", "title"
_FILES = {
    BODY: "AtkinsonHyperlegibleNext-500.ttf",
    STRONG: "AtkinsonHyperlegibleNext-700.ttf",
    TITLE: "BricolageGrotesque-700.ttf",
    "wide": "Andika-Regular.ttf",
}
_WIDE = "wide"
"""The face that has letters which the others lack (Greek, Cyrillic, signs of mathematics)."""
_MISSING = "?"

POINT = 25.4 / 72
LEADING = 1.24
"""The distance from line to line, in sizes of letters."""
ASCENT = 0.95
"""How far below the top of a line its base line lies, in sizes of letters."""
_PICTURE = 1.15
_SIGNS = "/-_.?&=+"

_OPEN, _CLOSE, _FIGURE, _END = "\ue000", "\ue001", "\ue002", "\ue003"
_PARTS = re.compile(rf"{_OPEN}([^{_CLOSE}]*){_CLOSE}|{_FIGURE}([^{_END}]*){_END}|\*\*(.+?)\*\*|\*(.+?)\*", re.DOTALL)
_OURS = str.maketrans({_OPEN: "", _CLOSE: "", _FIGURE: "", _END: "", "\u202f": "\u00a0"})
_SPACES = re.compile("[ \t]+")

Lines = tuple[tuple[Piece, ...], ...]


def picture(name: str) -> str:
    """Return what stands among words for a picture of the assets."""
    return f"{_OPEN}{name}{_CLOSE}"


def figure(words: str) -> str:
    """Return what stands among words for a number that counts: its zero has no stroke."""
    return f"{_FIGURE}{words}{_END}"


def plain(words: str) -> str:
    """Return words of a card without what only this module may put among them."""
    return words.translate(_OURS)


class Letters:
    """Measures and breaks words in the game's own letters, which a PDF then carries inside."""

    def __init__(self, fonts: Path) -> None:
        """Read the letters from a folder. Raises OSError where they are not there."""
        self._has: dict[str, frozenset[int]] = {}
        for face, file in _FILES.items():
            font = TTFont(f"kessessa-{face}", str(fonts / file))
            pdfmetrics.registerFont(font)
            self._has[face] = frozenset(font.face.charToGlyph)

    def wide(self, words: str, face: str, size: float) -> float:
        """Return the width of words in millimetres; `size` in points."""
        return float(pdfmetrics.stringWidth(words, f"kessessa-{face}", size)) * POINT

    def line(self, words: str, face: str, size: float) -> tuple[Piece, ...]:
        """Return words as one line, however wide."""
        return next(self._broken(words, face, size, math.inf))

    def lines(self, words: str, face: str, size: float, wide: float) -> Lines:
        """Return words broken into lines of at most `wide` millimetres; *emphasis* and **strong** become strong."""
        found: list[tuple[Piece, ...]] = []
        for paragraph in words.splitlines() or [""]:
            found += self._broken(paragraph, face, size, wide)
        return tuple(found)

    def _broken(self, paragraph: str, face: str, size: float, wide: float) -> Iterator[tuple[Piece, ...]]:
        line: list[Piece] = []
        used = 0.0
        for word in self._words(paragraph, face, size, wide):
            length = sum(piece.wide for piece in word)
            space = self.wide(" ", face, size) if line else 0.0
            if line and used + space + length > wide:
                yield tuple(_joined(line))
                line, used, space = [], 0.0, 0.0
            if line:
                line.append(Piece(" ", face, space))
            line += word
            used += space + length
        yield tuple(_joined(line))

    def _words(self, paragraph: str, face: str, size: float, wide: float) -> Iterator[list[Piece]]:
        """Yield what stays together on a line; what is wider than a line is cut."""
        word: list[Piece] = []
        for piece, ends in self._pieces(paragraph, face, size):
            if piece.words or piece.picture:
                word.append(piece)
            if ends and word:
                yield from self._cut(word, size, wide)
                word = []
        if word:
            yield from self._cut(word, size, wide)

    def _cut(self, word: list[Piece], size: float, wide: float) -> Iterator[list[Piece]]:
        """Yield a word, in parts where it is wider than a line; addresses are cut after their signs."""
        if sum(piece.wide for piece in word) <= wide:
            yield word
            return
        for piece in word:
            rest = piece
            while rest.wide > wide and len(rest.words) > 1:
                most = max(
                    n for n in range(1, len(rest.words)) if n == 1 or self.wide(rest.words[:n], rest.face, size) <= wide
                )
                signs = [n for n in range(most // 2 + 1, most + 1) if rest.words[n - 1] in _SIGNS]
                at = max(signs, default=most)
                yield [self._piece(rest.words[:at], rest.face, size)]
                rest = self._piece(rest.words[at:], rest.face, size)
            yield [rest]

    def _piece(self, words: str, face: str, size: float) -> Piece:
        return Piece(words, face, self.wide(words, face, size))

    def _pieces(self, words: str, face: str, size: float) -> Iterator[tuple[Piece, bool]]:
        """Yield pieces of words, each with whether a line may end after it."""
        at = 0
        for found in _PARTS.finditer(words):
            yield from self._spoken(words[at : found.start()], face, size)
            if found[1] is not None:
                yield Piece("", face, _PICTURE * size * POINT, found[1]), False
            elif found[2] is not None:
                yield from self._spoken(found[2], TITLE, size)
            else:
                strong = STRONG if face == BODY else face
                yield from self._spoken(found[3] or found[4], strong, size)
            at = found.end()
        yield from self._spoken(words[at:], face, size)

    def _spoken(self, words: str, face: str, size: float) -> Iterator[tuple[Piece, bool]]:
        parts = _SPACES.split(words)
        for number, part in enumerate(parts):
            last = number == len(parts) - 1
            runs = list(self._runs(part, face)) or [("", face)]
            for index, (run, own) in enumerate(runs):
                yield Piece(run, own, self.wide(run, own, size)), index == len(runs) - 1 and not last

    def _runs(self, words: str, face: str) -> Iterator[tuple[str, str]]:
        """Yield words in the faces that have their letters."""
        run, own = "", face
        for letter in words:
            wanted = face if ord(letter) in self._has[face] else _WIDE
            if wanted == _WIDE and ord(letter) not in self._has[_WIDE]:
                letter, wanted = _MISSING, face  # noqa: PLW2901  no face has it
            if wanted != own and run:
                yield run, own
                run = ""
            run, own = run + letter, wanted
        if run:
            yield run, own


def _joined(pieces: Iterator[Piece] | list[Piece]) -> Iterator[Piece]:
    """Yield neighbours in one face as one piece, so that they are drawn, and read, as whole words."""
    held: Piece | None = None
    for piece in pieces:
        if held is None:
            held = piece
        elif piece.face == held.face and not piece.picture and not held.picture:
            held = Piece(held.words + piece.words, held.face, held.wide + piece.wide)
        else:
            yield held
            held = piece
    if held is not None:
        yield held
