"""Keys as pictures beside a question: the arrows of a held line, and the card that says how to order by keyboard."""

from __future__ import annotations

from kessessa.language import Text, pick
from kessessa.language import window_round as words
from kessessa.screen.page import Page
from kessessa.screen.tokens import Box
from kessessa.screen.widgets import keycap, keycap_width

_CAP = 54.0
_BETWEEN = 14.0
_PAD = 36.0
_STRIP = 34.0
_STEPS: tuple[tuple[str, Text], ...] = (
    ("", words.KEY_CHOOSE),
    ("space", words.KEY_TAKE),
    ("", words.KEY_MOVE),
    ("space", words.KEY_PUT),
)
"""What each row of the card shows: a key (empty: the two arrows) and what it does."""


def cap_with(page: Page, icon: str, x: float, middle: float) -> None:
    """Draw a key cap with a sign on it."""
    page.panel(
        (x, middle - _CAP / 2, _CAP, _CAP - 3), "key", radius=12, lip="key_lip", lip_height=4, shadow=False
    )  # fmt: skip
    page.icon(icon, x + _CAP / 2 - 15, middle - 17, 30)


def arrow_caps(page: Page, end: tuple[float, float] | None) -> float:
    """Draw up and down, their right edge and middle at `end` (None: only measured); return how wide they are."""
    if end is not None:
        right, middle = end
        cap_with(page, "arrow-up", right - 2 * _CAP - _BETWEEN, middle)
        cap_with(page, "arrow-down", right - _CAP, middle)
    return 2 * _CAP + _BETWEEN


def key_strip(page: Page, box: Box | None, wide: float) -> float:
    """Draw the same keys in lines, key by key (box None: only measured); return how high the lines are."""
    high = max(_CAP, page.measure("A", _STRIP, 99, "semibold")[1]) + 12
    left, top = 0.0, 0.0
    for usual, does in _STEPS:
        key, text = _key_of(page, usual), pick(does, page.language)
        caps = keycap_width(page, key) if key else arrow_caps(page, None)
        taken = caps + 16 + page.measure(text, _STRIP, 900, "semibold")[0] + 2
        if left and left + taken > wide:
            left, top = 0.0, top + high
        if box is not None:
            x, middle = box[0] + left, box[1] + top + high / 2
            if key:
                keycap(page, key, x, middle)
            else:
                arrow_caps(page, (x + caps, middle))
            spot = (x + caps + 16, middle - high / 2, taken - caps - 16, high)
            page.text(text, spot, _STRIP, face="semibold", valign="middle")
        left += taken + 48
    return top + high


def _key_of(page: Page, usual: str) -> str:
    """Return the key that does what a key usually does: one who scans with a single key has no space bar."""
    return "return" if usual and page.kit.dress.scanning else usual


def key_card(page: Page, box: Box, *, later: bool) -> None:
    """Draw how the keyboard puts lines in order; `later` adds that details come with the answer."""
    x, y, wide, high = box
    note = pick(words.DETAILS_LATER, page.language) if later else ""
    room = wide - 2 * _PAD
    tall = page.measure(note, 32, room)[1] + 44 if note else 0.0
    title = pick(words.BY_KEYBOARD, page.language)
    head = page.measure(title, 42, room, "headline")[1]
    line = page.measure("A", 34, 200, "semibold")[1]
    each = min(90.0, (high - 2 * 28 - head - tall) / len(_STEPS))
    need = 2 * 28 + head + tall + len(_STEPS) * max(line, _CAP)
    if need > high:  # the note goes before the keys do
        note, tall = "", 0.0
        each = min(90.0, (high - 2 * 28 - head) / len(_STEPS))
    page.panel(box)
    page.text(title, (x + _PAD, y + 28, room, head), 42, face="headline", colour="primary")
    top = y + 28 + head
    for usual, does in _STEPS:
        key = _key_of(page, usual)
        middle = top + each / 2
        end = arrow_caps(page, (x + _PAD + 2 * _CAP + _BETWEEN, middle)) if not key else keycap_width(page, key)
        if key:
            keycap(page, key, x + _PAD, middle)
        left = x + _PAD + end + 18
        text = pick(does, page.language)
        page.text(text, (left, top, x + wide - _PAD - left, each), 34, face="semibold", valign="middle")
        top += each
    if note:
        page.rule(x + _PAD, top + 12, room)
        page.text(note, (x + _PAD, top + 24, room, y + high - top - 24), 32, colour="ink_soft")
