"""What each tab of the settings holds, as blocks one under another. Tabs and pages are the scene's business."""

from __future__ import annotations

from functools import partial

from kessessa.language import Text, comfort, pick
from kessessa.screen.button import Button
from kessessa.screen.controls import chosen_of, labelled, switch_row
from kessessa.screen.page import Page
from kessessa.screen.panels import Segment
from kessessa.screen.pile import Block
from kessessa.screen.ports import Habits
from kessessa.screen.scenes.settings_voice import voice_blocks
from kessessa.screen.timer import MINUTES
from kessessa.screen.widgets import button_width, draw_button, icon_growth

_SIGN = 44.0
_BELOW = 22.0
"""How far what is said of a switch stands from it: the focus ring needs room between."""


def blocks_of(tab: str, page: Page, habits: Habits, *, brief: bool = False) -> tuple[Block, ...]:
    """Return the blocks of a tab, as the settings are now; `brief`: beside the preview, where room is short."""
    dress = page.kit.dress
    match tab:
        case "read":
            return (
                choosing("scale", comfort.SIZE),
                choosing("font", comfort.LETTERS),
                choosing("spacing", comfort.SPACING),
                choosing("language", comfort.LANGUAGE),
            )
        case "see":
            return (
                choosing("theme", comfort.COLOURS),
                switching("calm", "wind", comfort.LESS_MOTION, on=dress.calm),
                switching("tool-screen", "corners-out", comfort.FULL_SCREEN, on=habits.full_screen, key="f11"),
            )
        case "hear":
            return (
                switching(
                    "sound", "speaker-high", comfort.EFFECTS, on=dress.sound, say=None if brief else comfort.EFFECTS_SAY
                ),
                choosing("level", comfort.EFFECTS_LEVEL),
                *voice_blocks(habits),
            )
        case "command":
            return (
                switching("scanning", "hand-pointing", comfort.SCANNING, on=dress.scanning, say=comfort.SCANNING_SAYS),
                _keys_button,
                explaining("arrows-left-right", comfort.REMOTE, comfort.REMOTE_SAYS),
                explaining("hand-palm", comfort.GAMEPAD, comfort.GAMEPAD_SAYS),
            )
    return _pace(habits, brief=brief)


def _pace(habits: Habits, *, brief: bool) -> tuple[Block, ...]:
    return (
        switching(
            "sensitive", "shield-check", comfort.NO_SENSITIVE, on=not habits.sensitive, say=comfort.NO_SENSITIVE_SAYS
        ),
        switching(
            "open-votes", "eye", comfort.OPEN_VOTES, on=habits.open_votes, say=None if brief else comfort.OPEN_VOTES_SAY
        ),
        partial(_timer, habits.timer, None if brief else comfort.TIMER_SAYS),
        choosing("patience", comfort.PATIENCE, None if brief else comfort.PATIENCE_SAYS),
    )


def choosing(name: str, label: Text, say: Text | None = None) -> Block:
    """Return a choice under its name, and a sentence about it."""
    return partial(_choice, name, label, say)


def _choice(name: str, label: Text, say: Text | None, page: Page, x: float, y: float, room: float) -> float:
    high = labelled(page, name, label, x, y, room)
    return high + (12 + _say(page, say, x, y + high + 12, room) if say else 0)


def _timer(minutes: int, say: Text | None, page: Page, x: float, y: float, room: float) -> float:
    """Draw the minutes of the facilitator's timer."""
    words = pick(comfort.TIMER, page.language)
    high = page.measure(words, 34, room, "semibold")[1]
    page.text(words, (x, y, room, high + 2), 34, face="semibold")
    parts = tuple(
        Segment(str(n), pick(comfort.MINUTES if n else comfort.NO_TIMER, page.language, n=n)) for n in MINUTES
    )
    high += 8 + chosen_of(page, "timer", parts, str(minutes), x, y + high + 8, room)
    return high + (12 + _say(page, say, x, y + high + 12, room) if say else 0)


def switching(name: str, icon: str, label: Text, *, on: bool, say: Text | None = None, key: str = "") -> Block:
    """Return a switch, and a sentence about it."""

    def draw(page: Page, x: float, y: float, room: float) -> float:
        high = switch_row(page, name, icon, label, x, y, room, on=on, key=key)
        return high + (_BELOW + _say(page, say, x, y + high + _BELOW, room) if say else 0)

    return draw


def explaining(icon: str, title: Text, says: Text) -> Block:
    """Return a sign, a title and a sentence: something that needs no setting."""

    def draw(page: Page, x: float, y: float, room: float) -> float:
        side = _SIGN * icon_growth(page)
        words, left = pick(title, page.language), x + side + 20
        high = page.measure(words, 34, room - side - 20, "semibold")[1]
        page.icon(icon, x, y + (high - side) / 2, side)
        page.text(words, (left, y, room - side - 20, high + 2), 34, face="semibold")
        return high + 2 + _say(page, says, x, y + high + 2, room)

    return draw


def _keys_button(page: Page, x: float, y: float, room: float) -> float:
    words = pick(comfort.CHANGE_KEYS, page.language)
    button = Button("keys", words, "t", "keyboard")
    wide = min(room, button_width(page, button, size=34))
    high = max(84.0, page.measure(words, 34, room, "semibold")[1])
    draw_button(page, button, (x, y, wide, high), size=34)
    return high + 8


def _say(page: Page, words: Text, x: float, y: float, room: float) -> float:
    said = pick(words, page.language)
    high = page.measure(said, 32, room)[1]
    page.text(said, (x, y, room, high + 2), 32, colour="ink_soft")
    return high
