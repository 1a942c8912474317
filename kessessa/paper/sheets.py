"""Cards on sheets, two by four: each back on the place that paper turned over brings behind its front; cut marks."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from kessessa.paper.cards import Side
from kessessa.paper.letters import BODY, Letters
from kessessa.paper.marks import A4, FAINT, SOFT, Line, Mark, Page, Words, moved
from kessessa.paper.turning import COLUMNS, HIGH, LEFT, PER_PAGE, ROWS, WIDE, behind, place

_TICK, _CROSS = 5.0, 1.5
_FOOT = 8.0


def sheets(part: str, cards: Iterable[tuple[Side, Side]], flip: str, label: str, letters: Letters) -> Iterator[Page]:
    """Yield a page of fronts and a page of backs for every eight cards; `label` stands outside the cut."""
    cut = tuple(cut_marks(COLUMNS, ROWS, WIDE, HIGH))
    for number, held in enumerate(batched_cards(cards), start=1):
        foot = footer(f"{label} · {number}", letters)
        fronts, backs = list(cut), list(cut)
        for at, (front, back) in enumerate(held):
            fronts += (moved(mark, *place(at)) for mark in front)
            backs += (moved(mark, *place(behind(at, flip))) for mark in back)
        yield Page(part, (*fronts, foot))
        yield Page(part, tuple(backs))


def batched_cards(cards: Iterable[tuple[Side, Side]]) -> Iterator[list[tuple[Side, Side]]]:
    """Yield the cards of each page."""
    waiting = list(cards)
    for at in range(0, len(waiting), PER_PAGE):
        yield waiting[at : at + PER_PAGE]


def footer(words: str, letters: Letters) -> Words:
    """Return small words at a page's foot, between two cut marks."""
    return Words(LEFT + 6, A4[1] - 5.2, _FOOT, letters.line(words, BODY, _FOOT), SOFT)


def cut_marks(columns: int, lines: int, wide: float, high: float) -> Iterator[Mark]:
    """Yield ticks outside the cards, where a ruler is laid, and small crosses where four corners meet."""
    left, top = (A4[0] - columns * wide) / 2, (A4[1] - lines * high) / 2
    right, low = left + columns * wide, top + lines * high
    xs = [left + column * wide for column in range(columns + 1)]
    ys = [top + row * high for row in range(lines + 1)]
    for x in xs:
        yield Line(x, top - 1.5 - _TICK, x, top - 1.5, 0.5)
        yield Line(x, low + 1.5, x, low + 1.5 + _TICK, 0.5)
    for y in ys:
        yield Line(left - 1.5 - _TICK, y, left - 1.5, y, 0.5)
        yield Line(right + 1.5, y, right + 1.5 + _TICK, y, 0.5)
    for x in xs:
        for y in ys:
            yield Line(max(left, x - _CROSS), y, min(right, x + _CROSS), y, 0.3, FAINT)
            yield Line(x, max(top, y - _CROSS), x, min(low, y + _CROSS), 0.3, FAINT)
