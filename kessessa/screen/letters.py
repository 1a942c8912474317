"""Letters: fonts by role, wrapping, measuring and rendering, with what was rendered kept for the next time.

Every text of the window is measured and drawn here, so that what is cut off can be known.
"""

from __future__ import annotations

from collections import OrderedDict
from dataclasses import dataclass
from pathlib import Path

import pygame

from kessessa.screen.dress import Dress
from kessessa.screen.kept import Kept
from kessessa.screen.typography import NO_BREAK, set_spaces, spans

_KEPT_LINES = 4_000_000
_KEPT_FONTS = 48
"""A session opens so many sizes of its faces; one that is closed forgets its letters, which are slow to draw."""
_KEPT_BLOCKS = 1500
_USUAL = "ABCDEFGHIJLMNOPQRSTUVWabcdefghijklmnopqrstuvwxyz0123456789éèêàçôîûœÉ.,;:!?’«»()%€+-"
"""The letters and signs that most texts are made of."""

Word = tuple[str, bool]
Line = tuple[tuple[Word, ...], int]


@dataclass(frozen=True, slots=True)
class Block:
    """A wrapped text: its lines of (piece, strong), and its size in window pixels. `fits` its width or not."""

    lines: tuple[tuple[Word, ...], ...]
    width: int
    height: int
    line_height: int
    fits: bool


@dataclass(frozen=True, slots=True)
class _Family:
    faces: dict[str, str]
    factor: float
    headline: float
    body: float


_FAMILIES = {
    "atkinson": _Family(
        {
            "headline": "BricolageGrotesque-800.ttf",
            "body": "AtkinsonHyperlegibleNext-500.ttf",
            "semibold": "AtkinsonHyperlegibleNext-600.ttf",
            "bold": "AtkinsonHyperlegibleNext-700.ttf",
        },
        1.0,
        1.10,
        1.30,
    ),
    "andika": _Family(
        {
            "headline": "Andika-Bold.ttf",
            "body": "Andika-Regular.ttf",
            "semibold": "Andika-Bold.ttf",
            "bold": "Andika-Bold.ttf",
        },
        0.96,
        1.30,
        1.45,
    ),
    "opendyslexic": _Family(
        {
            "headline": "OpenDyslexic-700.otf",
            "body": "OpenDyslexic-400.otf",
            "semibold": "OpenDyslexic-700.otf",
            "bold": "OpenDyslexic-700.otf",
        },
        0.80,
        1.30,
        1.45,
    ),
}
_WIDE_LINE = 1.5
MOST_LETTERS = 46
"""Reading text of several lines has no longer ones, spaces counted (accessibility list, 10); labels are short."""
_ALONE = 0.3
"""A last word shorter than this part of the width should not have a line to itself ..."""
_NARROWER = (0.94, 0.88, 0.82, 0.76)
"""... and gets company when the same number of lines can be filled to one of these parts of the width."""


class Letters:
    """Fonts for one dress and one window scale (`zoom`: window pixels a reference pixel)."""

    def __init__(self, assets: Path, dress: Dress, zoom: float) -> None:
        """Remember where the fonts are; each is opened when first needed."""
        self._folder = assets / "fonts"
        self._family = _FAMILIES[dress.font]
        self.dress = dress
        self.zoom = zoom
        self._fonts: OrderedDict[tuple[str, int], pygame.font.Font] = OrderedDict()
        self._cold: list[pygame.font.Font] = []
        self._sizes: dict[tuple[float, float | None], int] = {}
        self._words: dict[tuple[str, str, int], int] = {}
        self._blocks: OrderedDict[tuple[str, str, float, float, float | None], Block] = OrderedDict()
        self._lines = Kept(_KEPT_LINES)
        self._others: dict[Dress, Letters] = {}

    def other(self, dress: Dress) -> Letters:
        """Return the letters of another dress: another font to show, another language to quote."""
        if dress not in self._others:
            self._others[dress] = Letters(self._folder.parent, dress, self.zoom)
        return self._others[dress]

    def pixels(self, size: float, scale: float | None = None) -> int:
        """Return a text size of the design in window pixels, at the text scale unless another is given."""
        found = self._sizes.get((size, scale))
        if found is None:
            grown = self.dress.scale if scale is None else scale
            found = self._sizes[size, scale] = max(8, round(size * self.zoom * grown * self._family.factor))
        return found

    def _font(self, face: str, pixels: int) -> pygame.font.Font:
        key = (face, pixels)
        font = self._fonts.get(key)
        if font is None:
            if len(self._fonts) >= _KEPT_FONTS:
                self._fonts.popitem(last=False)
            font = self._fonts[key] = pygame.font.Font(self._folder / self._family.faces[face], pixels)
            self._cold.append(font)
        self._fonts.move_to_end(key)
        return font

    def warm(self) -> None:
        """Draw every usual letter of the fonts that were opened since, unseen: the first time of each takes longest."""
        for font in self._cold:
            font.render(_USUAL, True, "black")
        self._cold.clear()

    def _width(self, word: str, face: str, pixels: int) -> int:
        key = (word, face, pixels)
        if key not in self._words:
            if len(self._words) > 20 * _KEPT_BLOCKS:
                self._words.clear()
            self._words[key] = self._font(face, pixels).size(word)[0]
        return self._words[key]

    def wrap(self, text: str, size: float, face: str, width: float, scale: float | None = None) -> Block:
        """Wrap a text into `width` reference pixels and return the block in window pixels."""
        key = (text, face, size, width, scale)
        kept = self._blocks.get(key)
        if kept is None:
            kept = self._wrapped(text, self.pixels(size, scale), face, width * self.zoom)
            self._blocks[key] = kept
            if len(self._blocks) > _KEPT_BLOCKS:
                self._blocks.popitem(last=False)
        return kept

    def _wrapped(self, text: str, pixels: int, face: str, width: float) -> Block:
        lines: list[tuple[Word, ...]] = []
        widest, fits = 0, True
        for paragraph in set_spaces(text, self.dress.language).split("\n"):
            for line, length in self._filled(paragraph, pixels, face, width):
                lines.append(line)
                widest = max(widest, length)
                fits = fits and length <= width + 1
        height = self._line_height(face, pixels)
        return Block(tuple(lines), widest, height * len(lines), height, fits)

    def _filled(self, paragraph: str, pixels: int, face: str, width: float) -> list[Line]:
        """Fill lines with the words of one paragraph; a short last one stays alone only where it must."""
        words = self._words_of(paragraph)
        most = MOST_LETTERS if face == "body" else None
        lines = self._greedy(words, pixels, face, width, most)
        if len(lines) > 1 and len(lines[-1][0]) == 1 and lines[-1][1] < _ALONE * width:
            widest = max(length for _, length in lines)
            for part in _NARROWER:
                others = self._greedy(words, pixels, face, part * widest, most)
                if len(others) == len(lines) and len(others[-1][0]) > 1:
                    return others
        return lines

    def _greedy(self, words: list[Word], pixels: int, face: str, width: float, most: int | None) -> list[Line]:
        """Fill line after line; where there are several, none has more than `most` letters."""
        space = self._width(" ", face, pixels)
        wides = [self._width(word, self._strong(face, strong=strong), pixels) for word, strong in words]
        whole = sum(wides) + space * (len(words) - 1)
        if whole <= width or not words:
            return [(tuple(words), max(0, whole))]
        lines: list[Line] = []
        first, length, letters = 0, wides[0], len(words[0][0])
        for at in range(1, len(words)):
            longer, more = length + space + wides[at], letters + 1 + len(words[at][0])
            if longer > width or (most and more > most):
                lines.append((tuple(words[first:at]), length))
                first, longer, more = at, wides[at], len(words[at][0])
            length, letters = longer, more
        return [*lines, (tuple(words[first:]), length)]

    def _words_of(self, paragraph: str) -> list[Word]:
        drawn = paragraph.replace(NO_BREAK, " ") if self.dress.font == "opendyslexic" else ""
        if drawn and NO_BREAK in paragraph:
            # OpenDyslexic draws a box for a no-break space: wrap with it, draw without it
            return [(word.replace(NO_BREAK, " "), strong) for word, strong in _split(paragraph)]
        return _split(paragraph)

    @staticmethod
    def _strong(face: str, *, strong: bool) -> str:
        return "bold" if strong and face != "headline" else face

    def _line_height(self, face: str, pixels: int) -> int:
        wide = _WIDE_LINE if self.dress.wide else 0.0
        ratio = self._family.headline if face == "headline" else max(wide, self._family.body)
        return round(pixels * ratio)

    def offset(self, words: tuple[Word, ...], count: int, size: float, face: str) -> int:
        """Return how many window pixels the first `count` characters of a line take, at the text scale."""
        pixels, wide = self.pixels(size), 0
        for word, strong in words:
            if count <= 0:
                break
            font = self._font(self._strong(face, strong=strong), pixels)
            wide += font.size(f"{word} "[:count])[0]
            count -= len(word) + 1
        return wide

    def line(
        self, words: tuple[Word, ...], size: float, face: str, colour: pygame.Color, scale: float | None
    ) -> pygame.Surface:
        """Return one rendered line, its baseline box centred in the line's height."""
        pixels = self.pixels(size, scale)
        key = (words, pixels, face, int(colour))
        return self._lines.get(key) or self._lines.put(key, self._rendered(words, pixels, face, colour))

    def _rendered(self, words: tuple[Word, ...], pixels: int, face: str, colour: pygame.Color) -> pygame.Surface:
        if not any(strong for _, strong in words):
            return self._font(face, pixels).render(" ".join(word for word, _ in words), True, colour)
        pieces = []
        for at, (word, strong) in enumerate(words):
            font = self._font(self._strong(face, strong=strong), pixels)
            pieces.append(font.render(word if at == len(words) - 1 else f"{word} ", True, colour))
        whole = pygame.Surface((sum(piece.get_width() for piece in pieces), pieces[0].get_height()), pygame.SRCALPHA)
        x = 0
        for piece in pieces:
            whole.blit(piece, (x, 0))
            x += piece.get_width()
        return whole


def _split(paragraph: str) -> list[Word]:
    return [(word, strong) for piece, strong in spans(paragraph) for word in piece.split(" ") if word]
