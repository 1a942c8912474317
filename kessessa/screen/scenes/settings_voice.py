"""The rows of the settings about the voice: on or off, how loud, and whether what takes the focus is said."""

from __future__ import annotations

from dataclasses import replace

from kessessa.language import aloud as words
from kessessa.language import comfort, pick
from kessessa.screen.controls import switch_row
from kessessa.screen.dress import LEVELS
from kessessa.screen.page import Page
from kessessa.screen.panels import Segment, segments, segments_height
from kessessa.screen.pile import Block
from kessessa.screen.ports import Habits

_LEVEL = "voice-level"


def voice_blocks(habits: Habits) -> tuple[Block, ...]:
    """Return the rows as blocks: the voice with what it does, then, where it is on, its level and reading unasked."""

    def voice(page: Page, x: float, y: float, room: float) -> float:
        high = switch_row(page, "voice", "chats-circle", words.VOICE, x, y, room, on=habits.voice)
        said = pick(words.VOICE_SAYS, page.language)
        tall = page.measure(said, 32, room)[1]
        page.text(said, (x, y + high + 12, room, tall + 2), 32, colour="ink_soft")
        return high + 12 + tall

    def level(page: Page, x: float, y: float, room: float) -> float:
        parts = tuple(Segment(str(n), pick(comfort.PERCENT, page.language, n=n)) for n in LEVELS)
        label = pick(words.LEVEL, page.language)
        top = page.measure(label, 34, room, "semibold")[1]
        page.text(label, (x, y, room, top + 2), 34, face="semibold")
        high = segments_height(page, parts, room)
        segments(page, _LEVEL, parts, str(habits.voice_level), (x, y + top + 8, room, high))
        return top + 8 + high

    def unasked(page: Page, x: float, y: float, room: float) -> float:
        return switch_row(page, "read-options", "hand-pointing", words.READ_OPTIONS, x, y, room, on=habits.read_options)

    return (voice, level, unasked) if habits.voice else (voice,)


def voice_pressed(habits: Habits, node: str) -> Habits:
    """Return the habits after a row was pressed; the same ones where it is none of these rows."""
    if node == "voice":
        return replace(habits, voice=not habits.voice)
    if node == "read-options":
        return replace(habits, read_options=not habits.read_options)
    name, _, value = node.partition(":")
    return replace(habits, voice_level=int(value)) if name == _LEVEL and value.isdecimal() else habits
