"""What stands on a page, as values: words, pictures, lines and boxes, in millimetres from its top left corner."""

from __future__ import annotations

from dataclasses import dataclass, replace

INK, SOFT, FAINT, PAPER, GREEN = "ink", "soft", "faint", "paper", "green"
"""Inks by name; `pen` knows their colours. Nothing is told by them alone."""

A4 = (210.0, 297.0)


@dataclass(frozen=True, slots=True)
class Piece:
    """Words in one face of letters, or a small picture among them (`picture`, its path in the assets)."""

    words: str
    face: str
    wide: float
    picture: str = ""


@dataclass(frozen=True, slots=True)
class Words:
    """A line of letters. `y` is its base line, `size` in points."""

    x: float
    y: float
    size: float
    pieces: tuple[Piece, ...]
    ink: str = INK

    @property
    def wide(self) -> float:
        """Return its width in millimetres."""
        return sum(piece.wide for piece in self.pieces)

    @property
    def said(self) -> str:
        """Return it as plain text."""
        return "".join(piece.words for piece in self.pieces)


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture of the assets in a square. `ink` replaces the one colour of icons and shapes; `outline` in points."""

    name: str
    x: float
    y: float
    size: float
    ink: str = ""
    outline: float = 0.0


@dataclass(frozen=True, slots=True)
class Line:
    """A straight line, `thick` in points; `dashed` where something is cut."""

    x: float
    y: float
    to_x: float
    to_y: float
    thick: float = 0.4
    ink: str = INK
    dashed: bool = False


@dataclass(frozen=True, slots=True)
class Box:
    """An outline with round corners, `thick` in points; `fill` is an ink or empty."""

    x: float
    y: float
    wide: float
    high: float
    round: float = 1.5
    thick: float = 0.5
    ink: str = INK
    fill: str = ""
    dashed: bool = False


Mark = Words | Picture | Line | Box


@dataclass(frozen=True, slots=True)
class Page:
    """One side of a sheet. `part` is which part of the game it belongs to; a page without marks stays blank."""

    part: str
    marks: tuple[Mark, ...] = ()
    size: tuple[float, float] = A4


def moved(mark: Mark, x: float, y: float) -> Mark:
    """Return a mark somewhere else."""
    if isinstance(mark, Line):
        return replace(mark, x=mark.x + x, y=mark.y + y, to_x=mark.to_x + x, to_y=mark.to_y + y)
    return replace(mark, x=mark.x + x, y=mark.y + y)
