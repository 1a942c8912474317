"""The settings as controls: how each is drawn, and what pressing one changes. Keeping them is done outside."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from kessessa.language import Text, comfort, entry, pick
from kessessa.screen.dress import FONTS, LEVELS, OFFERED_SCALES, PATIENCES, THEMES, Dress
from kessessa.screen.nodes import SWITCH, Node
from kessessa.screen.page import Page
from kessessa.screen.panels import Segment, segments, segments_height
from kessessa.screen.ports import Habits
from kessessa.screen.widgets import icon_growth

_SHOWN_SIZES = {0.9: 30, 1.0: 34, 1.25: 40, 1.5: 45, 2.0: 50}
_CHANGES: dict[str, Callable[[Dress, str], Dress]] = {
    "scale": lambda dress, value: replace(dress, scale=float(value)),
    "font": lambda dress, value: replace(dress, font=value),
    "theme": lambda dress, value: replace(dress, theme=value),
    "spacing": lambda dress, value: replace(dress, wide=value == "wide"),
    "language": lambda dress, value: replace(dress, language=value),
    "calm": lambda dress, _value: replace(dress, calm=not dress.calm),
    "sound": lambda dress, _value: replace(dress, sound=not dress.sound),
    "level": lambda dress, value: replace(dress, level=int(value)),
    "scanning": lambda dress, _value: replace(dress, scanning=not dress.scanning),
    "patience": lambda dress, value: replace(dress, patience=float(value)),
}


def dressed(dress: Dress, node: str) -> Dress:
    """Return the dress after a control was pressed; the same one where it is no control of the dress."""
    name, _, value = node.partition(":")
    change = _CHANGES.get(name)
    return dress if change is None else change(dress, value)


def accustomed(habits: Habits, node: str) -> Habits:
    """Return the habits after a control was pressed; the same ones where it is no control of theirs."""
    match node:
        case "sensitive":
            return replace(habits, sensitive=not habits.sensitive)
        case "open-votes":
            return replace(habits, open_votes=not habits.open_votes)
    name, _, value = node.partition(":")
    return replace(habits, timer=int(value)) if name == "timer" else habits


def _number(number: float, language: str) -> str:
    return f"{number:g}".replace(".", "," if language == "fr" else ".")


def _numbers(dress: Dress, name: str, language: str) -> tuple[tuple[Segment, ...], str]:
    if name == "level":
        return tuple(Segment(str(n), pick(comfort.PERCENT, language, n=n)) for n in LEVELS), str(dress.level)
    marks = ((n, pick(comfort.SECONDS, language, n=_number(n, language))) for n in PATIENCES)
    return tuple(Segment(str(n), mark) for n, mark in marks), str(dress.patience)


def choice_of(page: Page, name: str) -> tuple[tuple[Segment, ...], str]:
    """Return the segments of a choice (scale, font, theme, spacing, level, patience, language) and the value now."""
    dress, language = page.kit.dress, page.language
    match name:
        case "scale":
            steps = (Segment(str(step), _number(step, language), "", _SHOWN_SIZES[step]) for step in OFFERED_SCALES)
            return tuple(steps), str(dress.scale)
        case "font":
            fonts = tuple(Segment(font, pick(comfort.FONTS[font], language), font=font) for font in FONTS)
            return fonts, dress.font
        case "theme":
            return tuple(Segment(theme, pick(comfort.THEMES[theme], language)) for theme in THEMES), dress.theme
        case "spacing":
            spacings = tuple(Segment(value, pick(words, language)) for value, words in comfort.SPACINGS.items())
            return spacings, "wide" if dress.wide else "normal"
        case "level" | "patience":
            return _numbers(dress, name, language)
    return tuple(Segment(code, words) for code, words in entry.LANGUAGES.items()), language


def choice(page: Page, name: str, x: float, y: float, width: float) -> float:
    """Draw a choice and return its height."""
    return chosen_of(page, name, *choice_of(page, name), x, y, width)


def chosen_of(
    page: Page, name: str, parts: tuple[Segment, ...], chosen: str, x: float, y: float, width: float
) -> float:
    """Draw a choice among some values and return its height."""
    high = segments_height(page, parts, width)
    segments(page, name, parts, chosen, (x, y, width, high))
    return high


def labelled(page: Page, name: str, label: Text, x: float, y: float, width: float) -> float:
    """Draw a choice under its name and return the height of both."""
    words = pick(label, page.language)
    high = page.measure(words, 34, width, "semibold")[1]
    page.text(words, (x, y, width, high + 2), 34, face="semibold")
    return high + 8 + choice(page, name, x, y + high + 8, width)


def switch_row(
    page: Page, name: str, icon: str, label: Text, x: float, y: float, width: float, *, on: bool, key: str = ""
) -> float:
    """Draw a switch with its sign and name and return the height of the row."""
    words = pick(label, page.language)
    side = 40 * icon_growth(page)
    room = width - side - 24 - 130
    tall = page.measure(words, 34, room, "semibold")[1]
    high = max(76.0, tall + 12)
    page.icon(icon, x, y + (high - side) / 2, side, "ink")
    page.text(words, (x + side + 24, y, room, high), 34, face="semibold", valign="middle")
    track = (x + width - 108, y + high / 2 - 28, 104.0, 56.0)
    page.flat(track, "primary" if on else "surface", 28, "primary" if on else "line_strong", 4)
    knob = track[0] + (54 if on else 6)
    page.flat((knob, track[1] + 6, 44, 44), "surface" if on else "line_strong", 22)
    if on:
        page.icon("check", knob + 7, track[1] + 13, 30, "primary")
    state = pick(comfort.ON if on else comfort.OFF, page.language)
    page.node(Node(name, SWITCH, words, (x - 8, y, width + 12, high), state, "on" if on else "", key, 20))
    return high
