"""Texts of question cards that outgrow the screen at the largest text size and in the widest font.

The screen gives up space and turns pages before that; these are the rooms that its last layout has left.
"""

from collections.abc import Iterator
from typing import Any, Final, NamedTuple

from kessessa.decks import catalogue_texts as words
from kessessa.decks.letter_widths import HEADLINE, LINE, lines_of
from kessessa.decks.looking import Look, Spot
from kessessa.decks.models_shared import LONGEST_TEXT

_LARGEST_SCALE: Final = 2.0
_MEAN_LETTER: Final = 700
_MOST_OPTIONS: Final = 10

Steps = tuple[str | int, ...]


class Room(NamedTuple):
    """A place for a text: how wide a line may be, in thousandths of the text's size, and how many lines there are.

    `brief`: a text of so few letters is not worth measuring.
    """

    wide: int
    lines: int
    brief: int


def _room(wide: int, high: int, size: int, line: float = LINE) -> Room:
    """Return the room in a box of design pixels for the smallest size that the layout gives its text there."""
    pixels = size * _LARGEST_SCALE
    across, down = int(wide * 1000 / pixels), int(high / (pixels * line))
    return Room(across, down, across * (down - 1) // _MEAN_LETTER)


# From the layouts of the question and of its answer: a panel of 1760 x 774 with its margins, the band and the
# line under the question; two options a page with badge and key; the answer with title and source.
QUESTION: Final = _room(1410, 644, 50, HEADLINE)
OPTION: Final = _room(1500, 365, 36)
BECAUSE: Final = _room(1680, 560, 32)
EXPLAIN: Final = _room(1680, 400, 32)
_OF_CARD: Final = (("question", QUESTION), ("explain", EXPLAIN), ("because", BECAUSE))
_OF_OPTION: Final = (("right", OPTION), ("wrong", OPTION), ("because", BECAUSE))


def check_fit(look: Look, spot: Spot, card: dict[str, Any]) -> None:
    """Report texts of a question card that do not fit."""
    for steps, text, room in _texts(card):
        if room.brief < len(text) <= LONGEST_TEXT:
            found = lines_of(text, room.wide)
            if found > room.lines:
                look.say(words.OVERFLOWS, spot.at(*steps), found=found, most=room.lines)


def _texts(card: dict[str, Any]) -> Iterator[tuple[Steps, str, Room]]:
    for key, room in _OF_CARD:
        yield from _languages((key,), card.get(key), room)
    options = card.get("options")
    for index, option in enumerate(options[:_MOST_OPTIONS] if isinstance(options, list) else ()):
        for key, room in _OF_OPTION:
            if isinstance(option, dict) and key in option:
                yield from _languages(("options", index, key), option[key], room)


def _languages(steps: Steps, text: Any, room: Room) -> Iterator[tuple[Steps, str, Room]]:
    if isinstance(text, str):
        yield steps, text, room
    elif isinstance(text, dict):
        for language, written in text.items():
            if isinstance(written, str):
                yield (*steps, language), written, room
