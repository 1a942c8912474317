"""The frame that every screen shares: title, track of rounds, steps, tools, footer with its one amber button."""

from __future__ import annotations

from kessessa.language import keys, pick
from kessessa.screen.button import Button
from kessessa.screen.fold import BETWEEN, SIZE, fold, least, widths, words_button
from kessessa.screen.page import LEAST_SIZE, Page
from kessessa.screen.phases import (
    holds,
    least_left,
    left_part,
    page_back,
    page_wide,
    room_back,
    way_back_wide,
    write_notice,
)
from kessessa.screen.purse import Purse, draw_purse, purse_width
from kessessa.screen.tokens import Box
from kessessa.screen.tools import draw_tools, tools_left
from kessessa.screen.track import APART, Track, middle, short_track
from kessessa.screen.widgets import button_width, draw_button, team_token

TITLE = 46
SMALLEST_TITLE = 34
"""A long title steps down to this size before it takes a second line."""
SMALLEST_LINE = 28
_OVER = 26
"""How much higher than its box a title may be before it meets the body."""
ALONE = 1420.0
"""How wide a title may be where nothing stands between it and the tools."""
_BASE = 0.78
"""How much of the height of a line of text lies above its base line."""
EDGE = 60
RIGHT = 1860
GAP = BETWEEN


def title(
    page: Page, words: str, line: str = "", emblem: str = "", rounds: Track | None = None, *, wide: float = 0
) -> None:  # fmt: skip
    """Write the title, the line under it, and the token of the team that speaks.

    It goes up to a short track of `rounds`, or is so `wide` where that is said.
    """
    x, y, _, high = page.kit.tokens.box("title")
    wide = min(wide, tools_left(page) - APART - x) if wide else title_wide(page)
    if rounds is not None and page.large:
        wide = short_track(page, rounds)[1][0] - x - 30
    if emblem:
        team_token(page, emblem, x, y + 6, 80)
        x, wide = x + 98, wide - 98
    big, small = float(TITLE), 32
    while big > SMALLEST_TITLE and page.measure(words, big, 2000, "headline")[0] > wide:
        big -= 4
    while big > LEAST_SIZE and page.measure(words, big, wide, "headline")[1] > high + _OVER:
        big -= 2
    while small > SMALLEST_LINE and line and page.measure(line, small, 2000)[0] > wide:
        small -= 2
    _, line_high = page.measure(line, small, wide) if line else (0, 0)
    sizes = [float(size) for size in range(round(big), SMALLEST_TITLE - 1, -2)]
    big = next((size for size in sizes if _fits_with(page, words, size, wide, high + _OVER - line_high)), big)
    _, title_high = page.measure(words, big, wide, "headline")
    beside = ""
    if title_high + line_high > high + _OVER or title_high > 2 * big:
        beside, line, line_high = line, "", 0.0
    high = max(high, title_high + line_high)
    if not line and title_high < high:
        y += (high - title_high) / 2
    page.text(words, (x, y - 4, wide, high), big, face="headline")
    if line:
        page.text(line, (x, y - 4 + title_high, wide, line_high + 2), small, colour="ink_soft")
    if beside:
        _line_beside(page, beside, (x, y - 4, wide, title_high), page.measure(words, big, wide, "headline")[0])


def _line_beside(page: Page, line: str, box: Box, after: float) -> None:
    """Write the line behind the title, on its base line, where the header is not high enough for both; if it fits."""
    x, y, wide, high = box
    long, tall = page.measure(line, SMALLEST_LINE, 3000)
    left = x + after + 2 * APART
    if left + long <= x + wide and tall <= high:
        page.text(line, (left, y + (high - tall) * _BASE, long + 2, tall), SMALLEST_LINE, colour="ink_soft")


def _fits_with(page: Page, words: str, size: float, wide: float, high: float) -> bool:
    """Return whether a title of this size leaves room for the line under it."""
    long, tall = page.measure(words, size, wide, "headline")
    return long <= wide and tall <= high


def title_wide(page: Page) -> float:
    """Return how wide a title may be beside the track."""
    return middle(page)[0] - APART - page.kit.tokens.box("title")[0]


def tools(page: Page, *, sound: bool, quiet: bool = False) -> None:
    """Draw the four tools: sound, help, comfort and pause (which is back outside a session)."""
    draw_tools(page, sound=sound, quiet=quiet)


def footer(
    page: Page, amber: Button, others: tuple[Button, ...] = (), purse: tuple[Purse, ...] = (), phase: int = -1,
    advice: str = "", back: Button | None = None, notice: str = "",
) -> None:  # fmt: skip
    """Draw the footer: phase bar, advice or a way back at the left, then purse, other buttons, and the amber one.

    A `notice` answers what was just pressed, and comes before all else at the left.
    Where words of the page are underlined, one more button opens what they mean.
    Where there is too little room the advice goes first, then the purse, then the other phases of the bar; then
    buttons are folded away behind "Plus" (see fold.py).
    """
    y, high = page.foot, 92.0
    wide = button_width(page, amber)
    others, end = _with_room(page, others, wide), RIGHT - wide
    if back is not None and back.icon != "arrow-left" and _wide(page, back, others) > end - EDGE:
        others, back = (*others, back), None  # only an arrow says without words what it does
    turned = back is not None or any(button.id == "turn-back" for button in others)
    if notice:
        start = EDGE if turned else page_back(page, EDGE, y, high)
        room = end - start - GAP
        whole = sum(widths(page, others))
        shown = fold(page, others, room if holds(page, notice, room - whole, high + 24) else 0.0)
        left = write_notice(page, notice, (start, y - 12, room - sum(widths(page, shown)), high + 24))
    else:
        shown = fold(page, others, end - EDGE - GAP - least_left(page, phase, back))
        reach, needs = end - sum(widths(page, shown)) - GAP, purse_width(page, purse) + GAP if purse else 0.0
        seen = EDGE + way_back_wide(page) + page_wide(page) + needs <= reach  # whether there is room for the purse
        start = EDGE if turned else page_back(page, EDGE, y, high, room_back(page, reach - EDGE - needs * seen))
        space = (start, y, reach - start, high)
        left = left_part(page, phase, advice, back, space, needs)
    x = end - sum(widths(page, shown))
    if purse and left + GAP + purse_width(page, purse) + GAP <= x:
        draw_purse(page, purse, x - GAP - purse_width(page, purse), y, high)
    for button, each in zip(shown, widths(page, shown), strict=True):
        draw_button(page, button, (x, y + 4, each - GAP, high - 8), size=SIZE)
        x += each
    draw_button(page, amber, (x, y, wide, high), primary=True)
    page.amber = amber.id


def _wide(page: Page, back: Button, others: tuple[Button, ...]) -> float:
    """Return how wide the words of a button at the left, of the others, and which page this is are."""
    return sum(widths(page, (back, *others))) + page_wide(page)


def _with_room(page: Page, others: tuple[Button, ...], amber: float) -> tuple[Button, ...]:
    """Return the buttons beside the amber one, with that of underlined words; those without room are on other pages."""
    others = (*words_button(page), *others)
    # the first page, which has no way back, shows them all
    return () if page.turns[0] and least(page, others) > RIGHT - EDGE - amber - way_back_wide(page) else others


def dots(page: Page, index: int, total: int, amber: Button) -> Button:
    """Return the amber button of a page: on all but the last it turns the page; the footer then shows which it is."""
    page.turns = (index, total)
    if index >= total - 1:
        return amber
    return Button("turn-page", pick(keys.NEXT_PAGE, page.language), "return", "arrow-right")
