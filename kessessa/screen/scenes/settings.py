"""The settings (F4 from any screen): five tabs and a preview. Everything applies, and is kept, at once."""

from __future__ import annotations

from dataclasses import replace

from kessessa.language import Text, comfort, entry, keys, pick
from kessessa.screen import frame
from kessessa.screen.controls import accustomed, dressed, labelled, switch_row
from kessessa.screen.dress import Dress
from kessessa.screen.nodes import CHOICE, Node
from kessessa.screen.page import Page
from kessessa.screen.panels import heading
from kessessa.screen.ports import Habits, Outside
from kessessa.screen.scene import LEVELS, Pop, Scene, Stay, Transition, Wear
from kessessa.screen.tokens import Box
from kessessa.screen.widgets import Button, keycap, keycap_width, option

_TABS: tuple[tuple[str, Text, str], ...] = (
    ("read", comfort.READ, "text-aa"),
    ("see", comfort.SEE, "circle-half"),
    ("hear", comfort.HEAR, "speaker-high"),
    ("command", comfort.COMMAND, "keyboard"),
    ("pace", comfort.PACE, "clock"),
)
_TAB_SIZES = (38.0, 34.0, 32.0, 30.0, 28.0)
_TAB_WIDE = 348.0
_TAB_ROOM = _TAB_WIDE - 92
"""How wide the word of a tab may be beside its sign."""
_METRES_AT_ONE = 6.7
"""How far an answer can be read at text scale 1 on a picture 2 metres wide (see the design's table)."""
_READING: tuple[tuple[str, Text], ...] = (
    ("scale", comfort.SIZE),
    ("font", comfort.LETTERS),
    ("spacing", comfort.SPACING),
    ("language", comfort.LANGUAGE),
)
_KEYS = entry.KEY_LINES[:5]


class SettingsScene(Scene):
    """Size, letters, colours, sound, keys and pace."""

    name = "settings"

    def __init__(self, outside: Outside) -> None:
        """Open on reading."""
        self._outside = outside
        self._tab = "read"
        self._dress = Dress()

    def pages(self, level: int) -> int:
        """Return one page; in one column, what there is to read on two."""
        return 2 if level == LEVELS - 1 and self._tab == "read" else 1

    def draw(self, page: Page, level: int, index: int) -> None:
        """Draw tabs, settings and, where there is room, the preview."""
        self._dress = page.kit.dress
        page.ground()
        line = pick(comfort.COMFORT_LINE, page.language) if level == 0 else ""
        frame.title(page, pick(comfort.COMFORT, page.language), line)
        frame.tools(page, sound=page.kit.dress.sound, quiet=True)
        if level == 0:
            for at, tab in enumerate(_TABS):
                self._tab_button(page, tab, (60, 140 + at * 132, 380, 108))
            self._settings(page, (470, 140, 820, 770), level, index)
            self._preview(page, (1320, 140, 540, 770))
        else:
            high = 96 if level == 1 else 128
            names = [pick(words, page.language) for _, words, _ in _TABS]
            size = next((size for size in _TAB_SIZES if _widest(page, names, size) <= _TAB_ROOM), 0.0)
            for at, tab in enumerate(_TABS):
                self._tab_button(page, tab, (60 + at * 363, 132, _TAB_WIDE, high), size)
            self._settings(page, (60, 148 + high, 1800, 772 - high), level, index)
        page.focus = {"read": f"scale:{self._dress.scale}", "see": f"theme:{self._dress.theme}"}.get(self._tab, "go")
        go = Button("go", pick(comfort.BACK, page.language), "return", "arrow-left")
        reset = Button("reset", pick(comfort.ORIGINAL, page.language), "0", "arrow-counter-clockwise")
        more = Button("turn-page", pick(keys.NEXT_PAGE, page.language), "p", "caret-down")
        frame.footer(page, go, (more,) if index < self.pages(level) - 1 else (), back=reset)

    def _tab_button(self, page: Page, tab: tuple[str, Text, str], box: Box, size: float = 38) -> None:
        """Draw a tab with its word at a size, with its sign only at 0."""
        name, words, icon = tab
        x, y, wide, high = box
        on = name == self._tab
        fill, ink = ("primary", "on_primary") if on else ("surface", "ink")
        page.flat(box, fill, 26, "" if on else "line", 3)
        side = 50.0
        label = pick(words, page.language)
        left = x + 22 if size else x + (wide - side) / 2
        page.icon(icon, left, y + (high - side) / 2, side, ink)
        if size:
            spot = (x + side + 36, y, wide - side - 42, high)
            page.text(label, spot, size, face="semibold", colour=ink, valign="middle")
        page.node(Node(f"tab-{name}", CHOICE, label, box, "", "selected" if on else "", "", 26))

    def _settings(self, page: Page, box: Box, level: int, index: int) -> None:
        x, y, wide, high = box
        page.panel(box)
        left, room = x + 40, wide - 80
        words = next(words for name, words, _ in _TABS if name == self._tab)
        top = y + 24
        if level == 0:  # else the tab above says it already
            top += page.text(pick(words, page.language), (left, top, room, 90), 46, face="headline") + 10
        top = (
            self._reading(page, (left, top, room), level, index)
            if self._tab == "read"
            else self._body(page, left, top, room)
        )
        if top > y + high + 4:
            page.problems.append(f"too high: settings {self._tab}")

    def _body(self, page: Page, x: float, y: float, room: float) -> float:
        habits = self._outside.habits()
        dress = self._dress
        match self._tab:
            case "read":
                return self._choices(page, x, y, room, (
                    ("scale", comfort.SIZE), ("font", comfort.LETTERS), ("spacing", comfort.SPACING),
                    ("language", comfort.LANGUAGE),
                ))  # fmt: skip
            case "see":
                y = self._choices(page, x, y, room, (("theme", comfort.COLOURS),))
                y += switch_row(page, "calm", "wind", comfort.LESS_MOTION, x, y, room, on=dress.calm) + 8
                on = habits.full_screen
                return y + switch_row(
                    page, "tool-screen", "corners-out", comfort.FULL_SCREEN, x, y, room, on=on, key="f11"
                )
            case "hear":
                y += switch_row(page, "sound", "speaker-high", comfort.EFFECTS, x, y, room, on=dress.sound) + 8
                return y + self._say(page, comfort.EFFECTS_SAY, x, y, room)
            case "pace":
                return self._pace(page, habits, x, y, room)
        return self._keys(page, x, y, room)

    def _reading(self, page: Page, spot: tuple[float, float, float], level: int, index: int) -> float:
        """Draw what there is to read with: in one column, in two, or half of it."""
        x, y, room = spot
        if level == 0:
            return self._choices(page, x, y, room, _READING)
        if level == LEVELS - 1:
            return self._choices(page, x, y, room, _READING[2 * index : 2 * index + 2])
        half = (room - 60) / 2
        one = self._choices(page, x, y, half, _READING[:2])
        return max(one, self._choices(page, x + half + 60, y, half, _READING[2:]))

    def _choices(self, page: Page, x: float, y: float, room: float, listed: tuple[tuple[str, Text], ...]) -> float:
        gap = 18 if not page.large else 10
        for name, label in listed:
            y += labelled(page, name, label, x, y, room) + gap
        return y

    def _pace(self, page: Page, habits: Habits, x: float, y: float, room: float) -> float:
        on = not habits.sensitive
        y += switch_row(page, "sensitive", "shield-check", comfort.NO_SENSITIVE, x, y, room, on=on) + 4
        y += self._say(page, comfort.NO_SENSITIVE_SAYS, x, y, room) + 24
        y += switch_row(page, "open-votes", "eye", comfort.OPEN_VOTES, x, y, room, on=habits.open_votes) + 4
        return y + self._say(page, comfort.OPEN_VOTES_SAY, x, y, room)

    def _say(self, page: Page, words: Text, x: float, y: float, room: float) -> float:
        said = pick(words, page.language)
        high = page.measure(said, 32, room)[1]
        page.text(said, (x, y, room, high + 2), 32, colour="ink_soft")
        return high

    def _keys(self, page: Page, x: float, y: float, room: float) -> float:
        cap = max(keycap_width(page, key) for key, _ in _KEYS) + 28
        for key, words in _KEYS:
            said = pick(words, page.language)
            high = max(72.0, page.measure(said, 34, room - cap)[1] + 16)
            keycap(page, key, x, y + high / 2)
            page.text(said, (x + cap, y, room - cap, high), 34, valign="middle")
            y += high + 6
        return y

    def _preview(self, page: Page, box: Box) -> None:
        x, y, wide, high = box
        language = page.language
        page.panel(box)
        left, room = x + 38, wide - 76
        top = y + 28
        top += heading(page, "eye", pick(comfort.PREVIEW, language), left, top, room, 42) + 12
        top += page.text(pick(comfort.PREVIEW_QUESTION, language), (left, top, room, 300), 62, face="headline") + 18
        node = Node("preview", "text", pick(comfort.PREVIEW_OPTION, language), (left, top, room, 140), key="2")
        option(page, node, 1, pick(comfort.PREVIEW_OPTION, language))
        top += 170
        metres = f"{_METRES_AT_ONE * page.scale:.0f}"
        far = pick(comfort.READS_AT, language, n=metres)
        top += page.text(far, (left, top, room, y + high - top), 32, colour="ink_soft") + 20
        kept = pick(comfort.KEPT_HERE, language)
        page.text(kept, (left, top, room, y + high - 8 - top), 32, colour="ink_soft")

    def press(self, node: str) -> Transition:
        """Open a tab, change a setting at once, or go back."""
        if node == "go":
            return Pop()
        if node.startswith("tab-"):
            self._tab = node.removeprefix("tab-")
            return Stay(focus=node)
        if node == "reset":
            self._outside.keep(
                self._dress, replace(Habits(), welcomed=True, full_screen=self._outside.habits().full_screen)
            )
            return Wear(Dress(language=self._dress.language), focus="reset")
        dress = dressed(self._dress, node)
        if dress != self._dress:
            return Wear(dress, focus=node)
        self._outside.keep(dress, accustomed(self._outside.habits(), node))
        return Stay(focus=node)


def _widest(page: Page, names: list[str], size: float) -> float:
    """Return how wide the widest of some words is."""
    return max(page.measure(name, size, 900, "semibold")[0] for name in names)
