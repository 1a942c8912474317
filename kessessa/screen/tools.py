"""The tools at the upper right of every screen: sound, help, comfort, pause or back. They grow with the text."""

from __future__ import annotations

from kessessa.language import Text, keys, pick
from kessessa.screen.nodes import BUTTON, Node
from kessessa.screen.page import Page
from kessessa.screen.widgets import SINKS, printed

_MOST = 1.5
"""How many times their usual size signs and keys grow: the header has no room for more."""
_BETWEEN, _PAD = 16.0, 16.0
_LISTED: tuple[tuple[str, str, Text, str, float], ...] = (
    ("tool-sound", "speaker-high", keys.SOUND, "s", 80.0),
    ("tool-help", "question", keys.HELP, "f1", 80.0),
    ("tool-comfort", "person-arms-spread", keys.COMFORT, "f4", 80.0),
    ("tool-pause", "pause", keys.PAUSE, "escape", 104.0),
)
"""Id, sign, words, key and least width of each."""


def _growth(page: Page) -> float:
    return max(1.0, min(_MOST, page.scale))


def _widths(page: Page) -> list[float]:
    grown, label = _growth(page), 28 * _growth(page) / page.scale
    words = (page.measure(printed(page, key), label, 600, "semibold")[0] for _, _, _, key, _ in _LISTED)
    return [
        max(least * (1 + grown) / 2, wide + 2 * _PAD) if grown > 1 else least
        for wide, (*_, least) in zip(words, _LISTED, strict=True)
    ]


def tools_left(page: Page) -> float:
    """Return where the tools begin; every part of a header asks."""
    x, _, wide, _ = page.kit.tokens.box("tools")
    return page.kit.once("tools_left", lambda: x + wide - sum(_widths(page)) - _BETWEEN * (len(_LISTED) - 1))


def draw_tools(page: Page, *, sound: bool, quiet: bool) -> None:
    """Draw the four tools; the last one is back where it is `quiet`, outside a session."""
    _, y, _, high = page.kit.tokens.box("tools")
    grown = _growth(page)
    y, high, x = y - 24 * (grown - 1), high + 40 * (grown - 1), tools_left(page)
    side = 40 + 16 * (grown - 1)
    other = {} if sound else {"tool-sound": ("speaker-slash", keys.SOUND)}
    other |= {"tool-pause": ("arrow-left", keys.BACK)} if quiet else {}
    for (name, usual, means, key, _), wide in zip(_LISTED, _widths(page), strict=True):
        icon, words = other.get(name, (usual, means))
        box = (x, y, wide, high)
        low = SINKS if page.pressed == box else 0.0
        page.panel((x, y + low, wide, high), radius=22, lip="button_lip", lip_height=6 - low, shadow=False)
        page.icon(icon, x + wide / 2 - side / 2, y + 8 - 4 * (grown - 1) + low, side)
        tall = 40 + 52 * (grown - 1)
        spot = (x, y + 68 + 30 * (grown - 1) - tall / 2 + low, wide, tall)
        page.text(
            printed(page, key), spot, 28 * grown, face="semibold", colour="ink_soft", align="centre", valign="middle",
            fixed=True,
        )  # fmt: skip
        page.node(Node(name, BUTTON, pick(words, page.language), box, "", "", key, 22))
        x += wide + _BETWEEN
