"""The title screen: one key begins or resumes. What it knows of games and decks comes after the first frame."""

from __future__ import annotations

from collections.abc import Callable

from kessessa.language import classes, entry, keys, learning, pick
from kessessa.screen.page import Page
from kessessa.screen.panels import quiet_button
from kessessa.screen.ports import DeckState, Outside
from kessessa.screen.scene import Push, Quit, Scene, Stay, Transition
from kessessa.screen.scenes.confirm import ConfirmScene, Question
from kessessa.screen.way import Way
from kessessa.screen.widgets import Button, draw_button, keycap_width

_LETTERS = {"n": "new", "r": "resume", "a": "learn", "c": "classes", "p": "decks", "q": "quit"}
_QUIT = Question(entry.QUIT_ASK, entry.QUIT_WHY, entry.YES_QUIT, entry.NO_STAY)
_MENU_END = 984.0
_SIZES: tuple[float, ...] = (38.0, 36.0, 34.0, 32.0, 30.0, 28.0)
_ENTRIES = (
    ("new", entry.NEW_GAME, "plus-circle", "n"),
    ("resume", entry.RESUME, "play", "r"),
    ("learn", learning.LEARN, "graduation-cap", "a"),
    ("classes", classes.CLASSES, "users-three", "c"),
    ("decks", entry.DECKS, "books", "p"),
)
_BROAD = 1.5
"""Above this text scale the menu takes the whole width, in two columns, and the village is left out."""
_CLOUDS = ((1010, 66, 160), (1656, 90, 200), (1704, 915, 140))


class TitleScene(Scene):
    """The menu over the village. `grown`: the village is drawn at once, not after the first frame."""

    name = "title"

    def __init__(self, outside: Outside, entrance: Callable[[], Way], *, grown: bool = False) -> None:
        """Begin without knowing what is saved; `entrance` is asked for where the menu leads somewhere."""
        self._outside = outside
        self._entrance = entrance
        self._grown = grown
        self._saved = self._waits = False
        self._trouble: DeckState | None = None
        self._language = "fr"

    # what is learnt once the screen is there

    def grow(self) -> Transition:
        """Draw the village from now on."""
        self._grown = True
        return Stay()

    def learn_games(self) -> Transition:
        """Look for saved games; where one waits, to resume it comes first."""
        saved = self._outside.sessions(self._language)
        self._saved = bool(saved)
        self._waits = any(not game.finished and not game.trouble for game in saved)
        return Stay(focus="resume" if self._waits else "")

    def learn_decks(self) -> Transition:
        """Look for decks that were left out."""
        self._trouble = next((deck for deck in self._outside.decks(self._language) if deck.trouble), None)
        return Stay()

    # what is shown

    def draw(self, page: Page, level: int, index: int) -> None:
        """Draw the name, the menu, and the village where there is room for it."""
        self._language = page.language
        page.ground("sky", "bg_bottom")
        if self._grown:
            self._scene(page, level)
        logo = (80.0, 40.0, 1000.0, 220.0)
        with page.written(font="atkinson"):  # the name keeps its own letters
            top = 48 + page.text("Kess’Essa", logo, 176, face="headline", colour="primary_dark", fixed=True)
        top += page.text(pick(entry.MOTTO, page.language), (80, top, 1000, 280), 48, face="headline")
        self._menu(page, max(412.0, top + 24), (600.0, 760.0, 960.0)[level])
        self._foot(page)

    def _scene(self, page: Page, level: int) -> None:
        for x, y, wide in _CLOUDS:
            page.picture("village/life/cloud.svg", (x, y, wide, wide * 0.4))
        if level < 2 and page.scale <= _BROAD and page.surface is not None:  # noqa: PLR2004  the last level has no room
            k, x, y = (0.93, 530, 60) if level == 0 else (0.72, 880, 230)
            page.image(page.kit.village.draw(page.kit.village.grown(), k * page.kit.zoom), x, y)

    def _menu(self, page: Page, top: float, wide: float) -> None:
        end = _MENU_END + page.kit.spare
        left, sizes, rows = 80.0, _SIZES, len(_ENTRIES)
        if page.scale > _BROAD:
            left, sizes, rows, wide = 50.0, (32.0,), (rows + 1) // 2, 900.0
        for size in sizes:
            high = max(84.0, page.measure("X", size, 100, "semibold")[1] + (24 if size == sizes[0] else 12))
            if top + rows * (high + 14) - 14 <= end:
                break
        step = max(high + 14, min(108.0, (end - top - high) / (rows - 1)))
        amber = "resume" if self._waits else "new"
        page.amber = amber
        for at, (name, words, icon, key) in enumerate(_ENTRIES):
            shown = "return" if name == amber else key
            off = name == "resume" and not self._saved
            button = Button(name, pick(words, page.language), "" if off else shown, icon, not off)
            box = (left + at // rows * (wide + 20), top + at % rows * step, wide, high)
            draw_button(page, button, box, primary=name == amber, size=size)
            if name == "decks" and self._trouble is not None:
                right = box[0] + wide - 34 - keycap_width(page, key)
                page.icon("warning", right - 62, box[1] + high / 2 - 25, 50, "warning", filled=True)

    def _foot(self, page: Page) -> None:
        """Draw language, comfort and the way out, and beside them which deck was left out."""
        x, y = 84.0, 1026.0 + page.kit.spare
        for name, icon, words, key in (
            ("tool-language", "translate", entry.LANGUAGE, "f3"),
            ("tool-comfort", "person-arms-spread", keys.COMFORT, "f4"),
            ("quit", "sign-out", entry.QUIT, "q"),
        ):
            x += quiet_button(page, name, icon, pick(words, page.language), key, x, y) + 60
        self._left_out(page, x, y)

    def _left_out(self, page: Page, left: float, middle: float) -> None:
        """Say which deck was left out, and where its first problem is, as far as there is room at the foot."""
        if self._trouble is None:
            return
        file, line = self._trouble.trouble[0][:2]
        words = pick(entry.DECK_LEFT_OUT, page.language, name=self._trouble.name, file=file, line=line)
        wide, high = page.measure(words, 32, 1860 - left - 106, "semibold")
        if high > 96:  # noqa: PLR2004  two lines; the triangle in the menu says it as well
            return
        left, top = 1860 - wide - 106, middle + 42 - high - 24
        page.panel((left, top, wide + 106, high + 24), "warning_soft", radius=26, line="warning", shadow=False)
        page.icon("warning", left + 20, top + high / 2 - 10, 44, "warning", filled=True)
        page.text(words, (left + 80, top + 12, wide + 4, high), 32, face="semibold")

    # what is done

    def key(self, key: str, focus: str) -> Transition | None:
        """Take the letters of the menu, printed on a button or not."""
        name = _LETTERS.get(key, "")
        return self.press(name) if name and (name != "resume" or self._saved) else None

    def press(self, node: str) -> Transition:
        """Go where the menu says."""
        way = self._entrance
        leads: dict[str, Callable[[], Transition]] = {
            "new": lambda: Push(way().shelf()),
            "resume": lambda: Push(way().saved()),
            "learn": lambda: way().learn(),
            "classes": lambda: Push(way().classes(self._language)),
            "decks": lambda: Push(way().decks()),
            "quit": lambda: Push(ConfirmScene(_QUIT, Quit, "sign-out")),
        }
        return leads.get(node, Stay)()

    def back(self) -> Transition | None:
        """Escape asks before the window closes."""
        return self.press("quit")
