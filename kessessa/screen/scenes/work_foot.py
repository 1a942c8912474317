"""The buttons of the work screen: where the amber one puts the next token, and what stands beside it."""

from __future__ import annotations

from kessessa.language import keys, month, pick, window_round
from kessessa.screen import frame
from kessessa.screen.button import Button
from kessessa.screen.fold import draw_row
from kessessa.screen.page import Page
from kessessa.screen.phases import way_back_wide
from kessessa.screen.widgets import button_width, draw_button

_DOTS = 120.0
"""How much room the mark of a page needs at least, with air after it."""
_SIDES = 84.0
_WORDS = (34, 32, 30, 28)
"""Sizes of the words of the buttons above the footer."""


def put_button(page: Page, name: str, room: float) -> Button:
    """Return the amber button that puts a token: it names the place where there is room, else the place is in view."""
    named = Button("go", pick(window_round.PUT_ON, page.language, name=name), "return", "plus")
    if button_width(page, named) <= room:
        return named
    return Button("go", pick(month.PUT_HERE, page.language), "return", "plus")


def rows_foot(page: Page, name: str, *, teams_next: bool) -> tuple[Button, Button]:
    """Return the buttons of a page of rows on which the next token lands: putting it there, and the page after this."""
    words = window_round.THE_TEAMS if teams_next else keys.NEXT_PAGE
    turn = Button("turn-page", pick(words, page.language), icon="arrow-right")
    room = frame.RIGHT - frame.EDGE - _mark_wide(page) - button_width(page, turn, size=34) - frame.GAP
    return put_button(page, name, room), turn


def _mark_wide(page: Page) -> float:
    """Return how much room the way back and the words for the page take, with the gap after them."""
    words = pick(keys.PAGE_OF, page.language, n=page.turns[0] + 1, total=page.turns[1])
    return page.measure(words, 30, 900, "semibold")[0] + way_back_wide(page) + frame.GAP


def teams_put(page: Page, name: str) -> tuple[Button, bool]:
    """Return the amber button of the page of the teams, and whether it puts a token at once.

    No row is in view there: it names the place, or leads to the rows.
    """
    button = put_button(page, name, frame.RIGHT - frame.EDGE - way_back_wide(page) - _DOTS)
    if button.label != pick(month.PUT_HERE, page.language):
        return button, True
    return Button("go", pick(window_round.CHOOSE_WHERE, page.language), "return", "arrow-right"), False


def abreast(page: Page, amber: Button, others: tuple[Button, ...]) -> bool:
    """Return whether the footer has room for these buttons with their words, and for the mark of the page."""
    wide = sum(button_width(page, item, size=34) + frame.GAP for item in others)
    return wide + _mark_wide(page) + button_width(page, amber) <= frame.RIGHT - frame.EDGE


def draw_above(page: Page, others: tuple[Button, ...]) -> None:
    """Draw the buttons that the footer has no room for above it, at the right."""
    room = frame.RIGHT - frame.EDGE + frame.GAP
    wides = {size: [button_width(page, item, size=size) + frame.GAP for item in others] for size in _WORDS}
    size = next((size for size in _WORDS if sum(wides[size]) <= room), 0)
    if not size:
        draw_row(page, others, float(frame.EDGE), page.bottom - 88, room - frame.GAP, frame.GAP)
        return
    x = float(frame.RIGHT + frame.GAP)
    for item in reversed(others):
        wide = button_width(page, item, size=size)
        x -= wide + frame.GAP
        draw_button(page, item, (x, page.bottom - 88, wide, _SIDES), size=size)
