"""Paragraphs over pages of two columns, with a title on each page. What they say comes from elsewhere."""

from __future__ import annotations

from collections.abc import Iterator

from kessessa.paper.blocks import Block, Row, areas, placed, rows
from kessessa.paper.letters import TITLE, Letters
from kessessa.paper.marks import A4, FAINT, INK, SOFT, Line, Mark, Page, Words
from kessessa.paper.sheets import footer

_SIDE, _TOP, _BOTTOM, _BETWEEN = 15.0, 30.0, 14.0, 9.0
COLUMN = (A4[0] - 2 * _SIDE - _BETWEEN) / 2
_TITLE_SIZE = 17.0
_SIZES = (10.5, 10.0, 9.5, 9.0)
_TOGETHER = 0.3
"""The part of a column up to which a paragraph is not torn."""


def flowing(part: str, title: str, label: str, blocks: tuple[Block, ...], letters: Letters) -> Iterator[Page]:
    """Yield pages with paragraphs in two columns, in the largest letters that cost no further sheet of paper."""
    shared = [areas(rows(blocks, size, COLUMN, letters), A4[1] - _TOP - _BOTTOM, _TOGETHER) for size in _SIZES]
    columns = next(held for held in shared if _sheets(held) == _sheets(shared[-1]))
    count = (len(columns) + 1) // 2
    for number in range(count):
        marks: list[Mark] = [*heading(title, letters), footer(f"{label} · {number + 1}/{count}", letters)]
        for at, column in enumerate(columns[2 * number : 2 * number + 2]):
            marks += placed(column, _SIDE + at * (COLUMN + _BETWEEN), _TOP)
        middle = A4[0] / 2
        marks.append(Line(middle, _TOP, middle, A4[1] - _BOTTOM, 0.4, FAINT))
        yield Page(part, tuple(marks))


def _sheets(columns: list[list[Row]]) -> int:
    """Return how many sheets columns take: two on a page, four on a sheet."""
    return -(-len(columns) // 4)


def heading(title: str, letters: Letters, wide: float = A4[0], side: float = _SIDE) -> Iterator[Mark]:
    """Yield a page's title, as large as its width allows, over a line."""
    size = _TITLE_SIZE
    while (pieces := letters.line(title, TITLE, size)) and sum(p.wide for p in pieces) > wide - 2 * side and size > 8:  # noqa: PLR2004  readable
        size -= 0.5
    yield Words(side, 20.0, size, pieces, INK)
    yield Line(side, 24.0, wide - side, 24.0, 0.8, SOFT)
