"""The left of the footer: which phase of the round this is, which page of the screen, advice, or a notice."""

from __future__ import annotations

from kessessa.language import keys, pick
from kessessa.language import round as said
from kessessa.screen.button import Button
from kessessa.screen.fitting import fitting
from kessessa.screen.page import Page
from kessessa.screen.tokens import Box
from kessessa.screen.widgets import button_width, draw_button

_ADVICE, _NOTICE = 800.0, 1000.0
"""How wide a line of advice is at most, and a notice."""
_NOTICE_SIZES = (32.0, 30.0, 28.0)
_CLOSER = 16.0
"""How much closer than a button the number of the page may stand to the first button."""
_SIGN = 60.0
"""How much of a notice its sign takes."""


def left_part(
    page: Page, phase: int, advice: str, back: Button | None, box: Box, reserved: float = 0.0
) -> float:  # fmt: skip
    """Draw what fits of the left of the footer into a box, and return where it ends.

    Advice is not drawn where it would leave less than what is `reserved` for the purse; the phases then stand there.
    """
    x, y, wide, high = box
    if back is not None:
        return way_back(page, back, x, y, high, x + wide)
    if page.turns[1] > 1:
        return page_words(page, x, y, high, x + wide + _CLOSER)
    if advice:
        room = min(_ADVICE, wide - reserved)
        long, tall = page.measure(advice, 32, max(1.0, room))
        if long <= room and tall <= high + 8:
            page.text(advice, (x, y - 4, room, high + 8), 32, colour="ink_soft", valign="middle")
            return x + long
    if phase >= 0:
        return phase_bar(page, phase, x, y + high / 2, x + wide, brief=phases_wide(page, phase) > wide)
    return x


def least_left(page: Page, phase: int, back: Button | None) -> float:
    """Return how wide the left of the footer is at least: a way back, which page this is in short, one phase."""
    many = page.turns[1] > 1
    number = page.measure(_page_said(page, short=True), 30, 600, "semibold")[0] if many else 0.0
    if back is not None:
        return button_width(page, back, size=34, bare=many) + (24 + number if many else 0)
    if many:
        return way_back_wide(page) + number
    return page.measure(pick(said.PHASES[phase], page.language), 30, 500, "semibold")[0] + 92 if phase >= 0 else 0.0


def holds(page: Page, notice: str, wide: float, high: float) -> bool:
    """Return whether a room holds a notice."""
    room = min(wide - _SIGN, _NOTICE)
    long, tall = page.measure(notice, _NOTICE_SIZES[-1], max(1.0, room), "semibold")
    return long <= room and tall <= high


def write_notice(page: Page, notice: str, box: Box) -> float:
    """Write a notice as large as fits its box; return where it ends."""
    x, y, wide, high = box
    page.icon("info", x, y + high / 2 - 22, 44, "info", filled=True)
    x, room = x + _SIGN, min(wide - _SIGN, _NOTICE)
    size = fitting(page, notice, _NOTICE_SIZES, (room, high), "semibold")
    page.text(notice, (x, y, room, high), size, face="semibold", valign="middle")
    return x + page.measure(notice, size, room, "semibold")[0]


def page_mark(page: Page, x: float, middle: float, end: float, ground: str = "") -> float:
    """Draw which page this is in whatever room there is: way back and words, the words alone, or a dot a page.

    `ground` is what the words are written on where the page itself is none. Returns where it ends.
    """
    index, total = page.turns
    pad = 24 if ground else 0
    for back, brief in ((_keyed_wide(page), False), (_keyed_wide(page), True), (way_back_wide(page), False),
                        (way_back_wide(page), True), (0.0, False)):  # fmt: skip
        words = _page_said(page, short=brief)  # they give way before the way back and its key do
        wide, high = page.measure(words, 30, 900, "semibold")
        room = end - x - wide - 4 - 2 * pad
        if room >= back:
            break
    if room >= way_back_wide(page):
        x = page_back(page, x, middle - 46, 92, room)
    if room >= 0:
        if ground:
            page.flat((x, middle - 46, wide + 2 * pad, 92), ground, 26)
        spot = (x + pad, middle - high / 2, wide + 2, high)
        page.text(words, spot, 30, face="semibold", colour="ink_soft")
        return x + wide + 2 * pad
    for at in range(total):
        here = at == index
        page.flat((x + at * 34, middle - 11, 22, 22), "primary" if here else "surface", 11, "line_strong", 4)
    page.says(words, (x, middle - 20, 34.0 * total, 40))
    return x + 34.0 * total


def way_back_wide(page: Page) -> float:
    """Return how wide the way back to the page before is with its gap; 0 on the first page."""
    return button_width(page, _turn_back(page), size=34, bare=True) + 24 if page.turns[0] else 0.0


def _keyed_wide(page: Page) -> float:
    """Return how wide the way back is with its key."""
    return button_width(page, _turn_back(page, "page-back"), size=34, bare=True) + 24 if page.turns[0] else 0.0


def _turn_back(page: Page, key: str = "") -> Button:
    return Button("turn-back", pick(keys.PAGE_BEFORE, page.language), key, "arrow-left")


def page_back(page: Page, x: float, y: float, high: float, room: float = 0.0) -> float:
    """Draw the way back to the page before, where there is one; return where what follows begins.

    Its key is printed on it where there is so much room.
    """
    keyed = _keyed_wide(page) <= room
    wide = _keyed_wide(page) if keyed else way_back_wide(page)
    if page.turns[0]:
        back = _turn_back(page, "page-back" if keyed else "")
        draw_button(page, back, (x, y + 4, wide - 24, high - 8), size=34, bare=True)
    return x + wide


def room_back(page: Page, room: float) -> float:
    """Return how much of a room is left for the way back, once which page this is is said in short."""
    return room - page.measure(_page_said(page, short=True), 30, 600, "semibold")[0] - 4


def way_back(page: Page, back: Button, x: float, y: float, high: float, end: float) -> float:
    """Draw a way back, and which page this is; the way back gives up its words for it. Return where they end.

    Where there is room the page before has its own way, so that whoever has only a mouse need not leave to see it.
    """
    many = page.turns[1] > 1
    bare = many and x + button_width(page, back, size=34) + 24 + _page_wide(page) > end
    wide = button_width(page, back, size=34, bare=bare)
    before = Button("turn-back", pick(keys.PAGE_BEFORE, page.language), icon="caret-left")
    own, number = button_width(page, before, size=34, bare=True), _page_said(page, short=True)
    fits = x + wide + 24 + own + 20 + page.measure(number, 30, 600, "semibold")[0] <= end
    if page.turns[0] and back.key == "escape" and not fits:  # that key has its tool above
        return page_words(page, page_back(page, x, y, high, room_back(page, end - x)), y, high, end)
    draw_button(page, back, (x, y + 4, wide, high - 8), size=34, bare=bare)
    if not many:
        return x + wide
    x += wide + 24
    if page.turns[0] and back.icon == "arrow-left" and fits:
        draw_button(page, before, (x, y + 4, own, high - 8), size=34, bare=True)
        x += own + 20
    return page_words(page, x, y, high, end)


def _page_said(page: Page, *, short: bool = False) -> str:
    index, total = page.turns
    return f"{index + 1}/{total}" if short else pick(keys.PAGE_OF, page.language, n=index + 1, total=total)


def _page_wide(page: Page) -> float:
    return page.measure(_page_said(page), 30, 600, "semibold")[0]


def page_wide(page: Page) -> float:
    """Return how wide the words for which page this is are with their gap; 0 where there is only one."""
    return _page_wide(page) + 24 if page.turns[1] > 1 else 0.0


def page_words(page: Page, x: float, y: float, high: float, end: float = 1860) -> float:
    """Write which page this is, in short or not at all where it would not end before `end`; return where it ends."""
    words = _page_said(page, short=x + _page_wide(page) > end)
    wide, tall = page.measure(words, 30, 600, "semibold")
    if x + wide > end:
        return x
    page.text(words, (x, y + (high - tall) / 2, wide + 2, tall), 30, face="semibold", colour="ink_soft")
    return x + wide


def phase_bar(page: Page, phase: int, x: float, y: float, end: float = 1860, *, brief: bool = False) -> float:
    """Draw five discs from `x`, the current one opened with its word; `brief` or at large text only it.

    Return where they end.

    The word goes where it would not end before `end`.
    """
    for at, words in enumerate(said.PHASES):
        if at == phase:
            word = pick(words, page.language)
            wide, tall = page.measure(word, 30, 500, "semibold")
            if page.large and x + wide + 92 > end:
                page.flat((x, y - 30, 60, 60), "primary", 30)
                _phase_number(page, at, x + 8, y, "surface", "ink")
                page.says(word, (x, y - 30, 60, 60))
                x += 70
                continue
            high = max(60.0, tall + 12)
            page.flat((x, y - high / 2, wide + 92, high), "primary", high / 2)
            _phase_number(page, at, x + 10, y, "surface", "ink")
            page.text(
                word, (x + 64, y - high / 2, wide + 2, high), 30, face="semibold", colour="on_primary", valign="middle"
            )
            x += wide + 92 + 10
        elif page.large or brief:
            continue
        elif at < phase:
            page.flat((x, y - 22, 44, 44), "primary", 22)
            page.icon("check", x + 9, y - 13, 26, "on_primary")
            x += 54
        else:
            _phase_number(page, at, x, y, "track", "ink")
            x += 54
    return x


def phases_wide(page: Page, phase: int) -> float:
    """Return how wide the discs are with the current one's word."""
    word = pick(said.PHASES[phase], page.language)
    return page.measure(word, 30, 500, "semibold")[0] + 102 + 54 * (len(said.PHASES) - 1)


def _phase_number(page: Page, at: int, x: float, y: float, fill: str, ink: str) -> None:
    page.flat((x, y - 22, 44, 44), fill, 22)
    box = (x, y - 22, 44.0, 44.0)
    page.text(str(at + 1), box, 28, face="headline", colour=ink, align="centre", valign="middle", fixed=True)
