"""Both scores of a principle, each with its marker: how they are written, measured and said."""

from __future__ import annotations

from kessessa.language import closing as words
from kessessa.language import pick
from kessessa.scoring.scores import Score
from kessessa.screen import radar
from kessessa.screen.page import Page

_MARK, _SPACE = 30.0, 10.0


def spoken(score: Score, language: str) -> str:
    """Return both scores in words."""
    parts = []
    for text, value in ((words.KNOWN, score.known), (words.PRACTISED, score.practised)):
        said = pick(words.NOT_MET, language) if value is None else str(value)
        parts.append(f"{pick(text, language)} {said}")
    return ", ".join(parts)


def _shown(score: Score) -> tuple[tuple[bool, str], ...]:
    """Return the numbers of a principle, each with whether its marker is square; a dash where nothing speaks of it."""
    return tuple(
        (square, "–" if value is None else str(value))
        for square, value in ((False, score.known), (True, score.practised))
    )


def _never(score: Score) -> bool:
    return score.known is None and score.practised is None


def numbers_size(page: Page, score: Score) -> tuple[float, float]:
    """Return how wide and high both scores will be."""
    if _never(score):
        return page.measure(pick(words.NOT_MET, page.language), 30, 900)
    pieces = [page.measure(text, 36, 200, "headline") for _, text in _shown(score)]
    return sum(wide for wide, _ in pieces) + 2 * (_MARK + _SPACE) + 22, max(high for _, high in pieces)


def draw_numbers(page: Page, score: Score, x: float, y: float) -> None:
    """Write both scores of a principle, each with its marker, or that it was not met yet."""
    wide, high = numbers_size(page, score)
    if _never(score):
        page.text(pick(words.NOT_MET, page.language), (x, y, wide + 2, high + 2), 30, colour="ink_soft")
        return
    for square, text in _shown(score):
        radar.marker(page, x, y + high / 2 - _MARK / 2, _MARK, square=square)
        taken = page.measure(text, 36, 200, "headline")[0]
        page.text(text, (x + _MARK + _SPACE, y, taken + 2, high + 2), 36, face="headline")
        x += _MARK + _SPACE + taken + 22
