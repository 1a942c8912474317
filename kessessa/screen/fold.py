"""Rows of secondary buttons: all with their words, or one button "Plus" in place of those that have no room."""

from __future__ import annotations

from kessessa.language import keys, pick
from kessessa.screen.button import Button
from kessessa.screen.page import Page
from kessessa.screen.widgets import button_width, draw_button

FOLDED = "folded"
"""The button that opens the list of those that were folded away."""
WORDS = "tool-words"
"""The button of the glossary."""
BETWEEN = 36
"""How far buttons of the footer stand apart."""
SIZE = 34.0
"""How large the words of a secondary button are."""
_KEYS = "pukjwy"
"""The key of the button, and those that it takes where that one is taken."""


def words_button(page: Page) -> tuple[Button, ...]:
    """Return the button that opens what the words underlined so far mean; none without such words."""
    names = ", ".join(pick(term.name, page.language) for term, _ in page.explained)
    button = Button(WORDS, pick(keys.WORDS, page.language), "g", "book-open-text", told=names)
    return (button,) if names else ()


def widths(page: Page, buttons: tuple[Button, ...], gap: float = BETWEEN) -> list[float]:
    """Return the width of each button with its words, and the gap beside it."""
    return [button_width(page, button, size=SIZE) + gap for button in buttons]


def least(page: Page, buttons: tuple[Button, ...], gap: float = BETWEEN) -> float:
    """Return how wide a row is, gaps included, that folds away as much as it can."""
    return sum(widths(page, _row(page, *_parted(page, buttons, 0, gap)), gap))


def fold(page: Page, buttons: tuple[Button, ...], room: float, gap: float = BETWEEN) -> tuple[Button, ...]:
    """Return the buttons of a row that is so wide, gaps included; the page keeps those that are folded away.

    As many as there is room for keep their words. The glossary's goes first, as every screen has it, then the last.
    """
    kept, folded = _parted(page, buttons, room, gap)
    page.folded += folded
    return _row(page, kept, folded)


def draw_row(page: Page, buttons: tuple[Button, ...], x: float, y: float, room: float, gap: float = 30) -> float:
    """Draw a row of buttons from `x` on, folded into a room; return where it ends. Nothing where not one fits."""
    if least(page, buttons, gap) - gap > room:
        return x
    for button in fold(page, buttons, room + gap, gap):
        wide = button_width(page, button, size=SIZE)
        draw_button(page, button, (x, y, wide, 84), size=SIZE)
        x += wide + gap
    return x - gap


def _parted(
    page: Page, buttons: tuple[Button, ...], room: float, gap: float
) -> tuple[tuple[Button, ...], tuple[Button, ...]]:  # fmt: skip
    """Return which buttons stay and which are folded away: as few as there is no room for."""
    if sum(widths(page, buttons, gap)) <= room:
        return buttons, ()
    if len(buttons) == 1:
        narrow = widths(page, (_plus(page, buttons, ()),)) < widths(page, buttons)
        return ((), buttons) if narrow else (buttons, ())
    going = [*(item for item in buttons if item.id == WORDS), *(item for item in reversed(buttons) if item.id != WORDS)]
    for count in range(1, len(buttons)):
        away = going[:count]
        kept = tuple(button for button in buttons if button not in away)
        folded = tuple(button for button in buttons if button in away)
        if sum(widths(page, _row(page, kept, folded), gap)) <= room:
            return kept, folded
    return (), buttons


def _row(page: Page, kept: tuple[Button, ...], folded: tuple[Button, ...]) -> tuple[Button, ...]:
    return (*kept, _plus(page, folded, kept)) if folded else kept


def _plus(page: Page, folded: tuple[Button, ...], kept: tuple[Button, ...]) -> Button:
    """Return the button that opens the list of those folded away; it says to those who hear the screen which."""
    taken = {node.key for node in page.nodes} | {button.key for button in (*folded, *kept)}
    key = next((key for key in _KEYS if key not in taken), "")
    told = ", ".join(button.label for button in folded)
    return Button(FOLDED, pick(keys.MORE, page.language), key, "list", told=told)
