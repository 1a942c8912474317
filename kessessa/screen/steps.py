"""Numbered steps in place of the track of rounds: the set-up, the general assembly, the debrief."""

from __future__ import annotations

from kessessa.screen import frame
from kessessa.screen.page import Page
from kessessa.screen.track import middle

_BETWEEN, _CLOSE = 70.0, 44.0
"""What parts numbered steps, with a bar between them: usually, and where they stand close."""


def steps(page: Page, words: tuple[str, ...], current: int) -> None:
    """Draw numbered steps in place of the track; only the current one keeps its word when there is little room."""
    x, _, room, _ = middle(page)
    alone = _steps_wide(page, words, _BETWEEN) > room
    shown = tuple(word if not alone or at == current else "" for at, word in enumerate(words))
    if _steps_wide(page, shown, _BETWEEN) > room:
        shown = ("",) * len(words)
    _steps(page, shown, current, x + (room - _steps_wide(page, shown, _BETWEEN)) / 2, _BETWEEN)


def titled_steps(
    page: Page, words: str, line: str, emblem: str, names: tuple[str, ...], current: int
) -> None:  # fmt: skip
    """Write a title beside numbered steps; for a long one the steps close up to the right, then lose their word."""
    x, wide = page.kit.tokens.box("title")[0], frame.title_wide(page)
    need = page.measure(words, frame.SMALLEST_TITLE, 3000, "headline")[0] + (98 if emblem else 0)
    if need <= wide:
        frame.title(page, words, line, emblem)
        steps(page, names, current)
        return
    left, _, room, _ = middle(page)
    for word in (names[current], ""):
        shown = tuple(word if at == current else "" for at in range(len(names)))
        start = left + room - _steps_wide(page, shown, _CLOSE)
        if need <= start - _CLOSE - x:
            break
    frame.title(page, words, line, emblem, wide=start - _CLOSE - x)
    _steps(page, shown, current, start, _CLOSE)


def _steps_wide(page: Page, shown: tuple[str, ...], between: float) -> float:
    """Return how wide steps are with the words that are shown, and their bars."""
    wides = (page.measure(word, 32, 800, "semibold")[0] + 74 if word else 62 for word in shown)
    return sum(wides) + (len(shown) - 1) * (between - 14)


def _steps(page: Page, shown: tuple[str, ...], current: int, left: float, between: float) -> None:
    _, y, _, high = middle(page)
    for at, word in enumerate(shown):
        left += _step(page, at, word, left, y + high / 2, current)
        if at < len(shown) - 1:
            bar = "primary" if at < current else "track"
            page.flat((left - 1, y + high / 2 - 3, between - 26, 6), bar, 3)
            left += between - 14


def _step(page: Page, at: int, word: str, x: float, y: float, current: int) -> float:
    past, now = at < current, at == current
    page.flat((x, y - 24, 48, 48), "primary" if past or now else "track", 24)
    if past:
        page.icon("check", x + 9, y - 15, 30, "on_primary")
    else:
        colour = "on_primary" if now else "ink"
        box = (x, y - 24, 48.0, 48.0)
        page.text(str(at + 1), box, 30, face="headline", colour=colour, align="centre", valign="middle", fixed=True)
    wide = 0.0
    if word:
        wide = page.measure(word, 32, 800, "semibold")[0]
        page.text(
            word,
            (x + 62, y - 52, wide + 2, 104),
            32,
            face="semibold",
            colour="ink" if now else "ink_soft",
            valign="middle",
        )
    return wide + 74 if word else 62
