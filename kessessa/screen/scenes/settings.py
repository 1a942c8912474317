"""The settings (F4 from any screen): five tabs and a preview. Everything applies, and is kept, at once."""

from __future__ import annotations

from dataclasses import replace

from kessessa.language import Text, comfort, pick
from kessessa.screen import frame, pile
from kessessa.screen.button import Button
from kessessa.screen.controls import accustomed, dressed
from kessessa.screen.dress import Dress
from kessessa.screen.nodes import CHOICE, Node
from kessessa.screen.page import Page
from kessessa.screen.panels import heading
from kessessa.screen.ports import Habits, Outside
from kessessa.screen.scene import LEVELS, Pop, Push, Scene, Stay, Transition, Wear
from kessessa.screen.scenes.settings_keys import KeysScene
from kessessa.screen.scenes.settings_rows import blocks_of
from kessessa.screen.scenes.settings_voice import voice_pressed
from kessessa.screen.tokens import Box
from kessessa.screen.widgets import option

_TABS: tuple[tuple[str, Text, str], ...] = (
    ("read", comfort.READ, "text-aa"),
    ("see", comfort.SEE, "circle-half"),
    ("hear", comfort.HEAR, "speaker-high"),
    ("command", comfort.COMMAND, "keyboard"),
    ("pace", comfort.PACE, "clock"),
)
_TAB_SIZES = (38.0, 34.0, 32.0, 30.0, 28.0)
_TAB_WIDE, _TAB_HIGH = 347.0, 100.0
_TAB_ROOM = _TAB_WIDE - 92
"""How wide the word of a tab may be beside its sign."""
_TAB_STACK, _TAB_SIGN = 156.0, 50.0
"""How high a tab may be whose word stands under its sign; and how large the sign is."""
_HEAD_AIR = 16.0
"""How much further from their heading settings stand where there is room: it keeps the focus ring off it."""
_METRES_AT_ONE = 6.7
"""How far an answer can be read at text scale 1 on a picture 2 metres wide (see the design's table)."""


class SettingsScene(Scene):
    """Size, letters, colours, sound, keys and pace."""

    name = "settings"

    def __init__(self, outside: Outside) -> None:
        """Open on reading."""
        self._outside = outside
        self._tab = "read"
        self._dress = Dress()
        self._count = 1

    def pages(self, level: int) -> int:
        """Return one page; in one column, as many as were needed when it was drawn last."""
        return self._count if level > 1 else 1

    def draw(self, page: Page, level: int, index: int) -> None:
        """Draw tabs, settings and, where there is room, the preview."""
        self._dress = page.kit.dress
        page.ground()
        line = pick(comfort.COMFORT_LINE, page.language) if level == 0 else ""
        frame.title(page, pick(comfort.COMFORT, page.language), line)
        frame.tools(page, sound=page.kit.dress.sound, quiet=True)
        top = self._tabs(page, level)
        self._settings(page, self._tab, level, index, top)
        if level == 0:
            self._preview(page, (1320, 140, 540, page.bottom - 140))
        if level < LEVELS - 1 and page.trial:
            self._alike(page, level, top)
        page.focus = self._start(page)
        self._footer(page, index, self.pages(level))

    def _alike(self, page: Page, level: int, top: float) -> None:
        """Note what does not fit on other tabs: all are laid out alike, so that tabs stay where they are pressed."""
        for name, _, _ in _TABS:
            if name != self._tab:
                other = Page(page.kit)
                self._settings(other, name, level, 0, top)
                page.problems += [f"{name}: {problem}" for problem in other.problems]

    @staticmethod
    def _start(page: Page) -> str:
        """Return where the focus begins: on the first value that is chosen now, else on the first setting."""
        settings = [node for node in page.nodes if node.focusable and not node.id.startswith(("tab-", "tool-"))]
        return next((node.id for node in settings if node.state == "selected"), settings[0].id if settings else "")

    def _footer(self, page: Page, index: int, total: int) -> None:
        go = Button("go", pick(comfort.BACK, page.language), "return", "arrow-left")
        go = frame.dots(page, index, total, go)
        reset = Button("reset", pick(comfort.ORIGINAL, page.language), "0", "arrow-counter-clockwise")
        frame.footer(page, go, (reset,) if index else (), back=None if index else reset)

    def _tabs(self, page: Page, level: int) -> float:
        """Draw the tabs, in a row where text is large; return where the settings begin, 0 where the tabs are signs."""
        if level == 0:
            for at, tab in enumerate(_TABS):
                self._tab_button(page, tab, (60, 140 + at * 132, 380, 108))
            return 140.0
        names = tuple(pick(words, page.language) for _, words, _ in _TABS)
        beside = next((size for size in _TAB_SIZES if _fits(page, names, size)), 0.0)
        under = next((size for size in _TAB_SIZES if _fits(page, names, size, stacked=True)), 0.0)
        size, high = beside or under, _TAB_HIGH
        if not beside and under:
            high = 22 + _TAB_SIGN + max(page.measure(name, under, 900, "semibold")[1] for name in names)
        for at, tab in enumerate(_TABS):
            self._tab_button(page, tab, (60 + at * 363, 138, _TAB_WIDE, high), size, stacked=not beside)
        return 138 + high + 18 if size else 0.0

    def _tab_button(
        self, page: Page, tab: tuple[str, Text, str], box: Box, size: float = 38, *, stacked: bool = False
    ) -> None:
        """Draw a tab with its word at a size, beside its sign or under it; with its sign only at 0."""
        name, words, icon = tab
        x, y, wide, high = box
        on = name == self._tab
        fill, ink = ("primary", "on_primary") if on else ("surface", "ink")
        page.flat(box, fill, 26, "" if on else "line", 3)
        label = pick(words, page.language)
        if stacked:
            top = y + 8 if size else y + (high - _TAB_SIGN) / 2
            page.icon(icon, x + (wide - _TAB_SIGN) / 2, top, _TAB_SIGN, ink)
            spot = (x + 6, top + _TAB_SIGN + 2, wide - 12, high - _TAB_SIGN - 10)
        else:
            page.icon(icon, x + 22, y + (high - _TAB_SIGN) / 2, _TAB_SIGN, ink)
            spot = (x + _TAB_SIGN + 36, y, wide - _TAB_SIGN - 42, high)
        if size:
            align = "centre" if stacked else "left"
            page.text(label, spot, size, face="semibold", colour=ink, align=align, valign="middle")
        page.node(Node(f"tab-{name}", CHOICE, label, box, "", "selected" if on else "", "", 26))

    def _settings(self, page: Page, tab: str, level: int, index: int, start: float) -> None:
        """Draw the settings of a tab: in one column beside the preview, in two, or over as many pages as needed.

        They begin at `start`; at 0 they say which tab it is.
        """
        headed = not start or level == 0
        x, y, wide = (470.0, 140.0, 820.0) if level == 0 else (60.0, start or 258.0, 1800.0)
        high = page.bottom - y
        page.panel((x, y, wide, high))
        left, room, top = x + 40, wide - 80, y + 18
        blocks = blocks_of(tab, page, self._outside.habits(), brief=level == 0)
        if headed:  # else the tab above says it already
            words = pick(next(words for name, words, _ in _TABS if name == tab), page.language)
            free = high - 46 - page.measure(words, 46, room, "headline")[1] - pile.total(page, blocks, room)
            air = max(0.0, min(_HEAD_AIR, free)) if level == 0 else 0.0
            top += air / 4
            top += page.text(words, (left, top, room, 160), 46, face="headline") + 12 + 0.75 * air
        rest = y + high - 16 - top
        if level == 0:
            pile.draw(page, blocks, (left, top, room, rest), airy=True)
        elif level == 1:
            half = (room - 60) / 2
            one, two = pile.halves(page, blocks, half)
            pile.draw(page, one, (left, top, half, rest))
            pile.draw(page, two, (left + half + 60, top, half, rest))
        else:
            spread = pile.spread(page, blocks, room, rest)
            self._count = len(spread)
            pile.draw(page, spread[min(index, len(spread) - 1)], (left, top, room, rest))

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
            self._tab, self._count = node.removeprefix("tab-"), 1
            return Stay(focus=node, page=0)
        if node == "keys":
            return Push(KeysScene())
        if node == "reset":
            self._outside.keep(
                self._dress, replace(Habits(), welcomed=True, full_screen=self._outside.habits().full_screen)
            )
            return Wear(Dress(language=self._dress.language), focus="reset")
        dress = dressed(self._dress, node)
        if dress != self._dress:
            return Wear(dress, focus=node)
        self._outside.keep(dress, voice_pressed(accustomed(self._outside.habits(), node), node))
        return Stay(focus=node)


def _fits(page: Page, names: tuple[str, ...], size: float, *, stacked: bool = False) -> bool:
    """Return whether every word fits a tab at a size: beside its sign, or under it."""
    room, tall = (_TAB_WIDE - 12, _TAB_STACK - 22 - _TAB_SIGN) if stacked else (_TAB_ROOM, _TAB_HIGH)
    sizes = [page.measure(name, size, 900, "semibold") for name in names]
    return all(wide <= room and high <= tall for wide, high in sizes)
