"""The title screen: one key begins or resumes. What it knows of games and decks comes after the first frame."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import nullcontext
from math import pi, sin

from kessessa.language import classes, entry, keys, learning, pick
from kessessa.screen.button import Button
from kessessa.screen.film import LONGEST
from kessessa.screen.fitting import fitting
from kessessa.screen.motion import moves, sways
from kessessa.screen.page import Page
from kessessa.screen.panels import quiet_button
from kessessa.screen.ports import DeckState, Outside
from kessessa.screen.scene import Push, Quit, Scene, Stay, Transition
from kessessa.screen.scenes.confirm import ConfirmScene, Question
from kessessa.screen.tokens import Box
from kessessa.screen.village_life import Stand, draw_village, surf
from kessessa.screen.way import Way
from kessessa.screen.widgets import button_width, draw_button, keycap_width

_LETTERS = {"n": "new", "r": "resume", "a": "learn", "c": "classes", "p": "decks", "q": "quit"}
_QUIT = Question(entry.QUIT_ASK, entry.QUIT_WHY, entry.YES_QUIT, entry.NO_STAY)
_MENU_END = 984.0
_SIZES: tuple[float, ...] = (38.0, 36.0, 34.0, 32.0, 30.0, 28.0)
_LEAST_ROW = 84.0
_ENTRIES = (
    ("new", entry.NEW_GAME, "plus-circle", "n"),
    ("resume", entry.RESUME, "play", "r"),
    ("learn", learning.LEARN, "graduation-cap", "a"),
    ("classes", classes.CLASSES, "users-three", "c"),
    ("decks", entry.DECKS, "books", "p"),
)
_BROAD = 1.5
"""Above this text scale the menu takes the whole width, in two columns, and the village is left out."""
_CLOUDS = ((1010, 66, 160, 34), (1656, 90, 200, -40), (1704, 915, 140, 30))
"""Where clouds stand, how wide they are, and how far they drift."""
_BIRDS: Box = (830.0, 206.0, 250.0, 104.0)


class TitleScene(Scene):
    """The menu over the village. `grown`: the village is drawn at once, not after the first frame."""

    name = "title"

    def __init__(self, outside: Outside, entrance: Callable[[], Way], *, grown: bool = False) -> None:
        """Begin without knowing what is saved; `entrance` is asked for where the menu leads somewhere."""
        self._outside = outside
        self._entrance = entrance
        self._grown = grown
        self._saved = self._waits = self._known = False
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
        """Look for decks that were left out; all is known now, and the village comes to life for a moment."""
        self._trouble = next((deck for deck in self._outside.decks(self._language) if deck.trouble), None)
        self._known = True
        return Stay(act=True)

    def restocked(self) -> None:
        """Look again for decks that were left out."""
        self.learn_decks()

    # what is shown

    def draw(self, page: Page, level: int, index: int) -> None:
        """Draw the name, the menu, and the village where there is room for it."""
        self._language = page.language
        page.ground("sky", "bg_bottom")
        if self._grown:
            self._scene(page, level)
        broad = level == 2 or page.scale > _BROAD  # noqa: PLR2004  the last level
        left = 50.0 if broad else 80.0
        with page.written(font="atkinson"):  # the name keeps its own letters
            low = 12.0 if page.scale <= 1 and not broad else 0.0
            box = (left, 40.0 + low, 1000.0, 220.0)
            top = 48 + 1.5 * low + page.text("Kess’Essa", box, 176, face="headline", colour="primary_dark", fixed=True)
        motto = pick(entry.MOTTO, page.language)
        size = fitting(page, motto, (48, 44, 40, 36), (1800, 200.0 if broad else 280.0), "headline")
        top += page.text(motto, (left, top, 1800, 280), size, face="headline")
        if broad:
            self._menu(page, (50.0, top + 24, 1820.0), columns=2)
        else:
            wide = 760.0 if level or page.large else 600.0 if page.scale <= 1 else 700.0
            self._menu(page, (80.0, max(412.0, top + 24), wide), columns=1)
        self._foot(page)

    def _scene(self, page: Page, level: int) -> None:
        beside = page.kit.spare / 2
        if level < 2 and page.scale <= _BROAD and page.surface is not None:  # noqa: PLR2004  the last level has no room
            roomy = level == 0 and not page.large
            stand = Stand(530, 60 + beside, 0.93) if roomy else Stand(880, 190 + beside, 0.72)
            draw_village(page, stand, page.kit.village.grown())
            if self._known:
                surf(page, stand)
                _fly(page)
        for x, y, wide, reach in _CLOUDS:
            box = (float(x), y + (beside if y > _MENU_END / 2 else 0), float(wide), wide * 0.4)
            # nothing moves before all is known: what is to be learnt waits for the screen to come to rest
            with sways(page, box, reach) if self._known else nullcontext():
                page.picture("village/life/cloud.svg", box)

    def _menu(self, page: Page, box: tuple[float, float, float], columns: int) -> None:
        """Draw the buttons in columns, at the largest size at which all of them fit."""
        left, top, wide = box
        rows, end = -(-len(_ENTRIES) // columns), _MENU_END + page.kit.spare
        each, room = (wide - 24 * (columns - 1)) / columns, (end - top + 16) / rows - 16
        buttons = self._buttons(page)
        page.amber = "resume" if self._waits else "new"
        for size in _SIZES:
            need = max(_LEAST_ROW, page.measure("X", size, 100, "semibold")[1] + (24 if size == _SIZES[0] else 12))
            widest = max(button_width(page, button, size=size) + self._marked(button.id) for button in buttons)
            if need <= room and widest <= each:
                break
        high = max(need, min(room, 108.0, need + 24)) if columns > 1 else need
        step = max(
            high + 16,
            min((108.0 if columns == 1 else high + 34) + page.kit.spare / 8, (end - top - high) / max(1, rows - 1)),
        )
        for at, button in enumerate(buttons):
            spot = (left + at // rows * (each + 24), top + at % rows * step, each, high)
            draw_button(page, button, spot, primary=button.id == page.amber, size=size)
            if self._marked(button.id):
                right = spot[0] + each - 34 - keycap_width(page, button.key)
                page.icon("warning", right - 62, spot[1] + high / 2 - 25, 50, "warning", filled=True)

    def _marked(self, name: str) -> float:
        """Return how much room the sign of trouble takes on a button."""
        return 76.0 if name == "decks" and self._trouble is not None else 0.0

    def _buttons(self, page: Page) -> tuple[Button, ...]:
        amber = "resume" if self._waits else "new"
        found = []
        for name, words, icon, key in _ENTRIES:
            off = name == "resume" and not self._saved
            shown = "" if off else "return" if name == amber else key
            found.append(Button(name, pick(words, page.language), shown, icon, not off))
        return tuple(found)

    def _foot(self, page: Page) -> None:
        """Draw language, comfort and the way out, and beside them which deck was left out."""
        x, y = 84.0, (1020.0 if page.scale > _BROAD else 1030.0) + page.kit.spare
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


def _fly(page: Page) -> None:
    """Let two birds cross the sky once; nothing where motion is reduced."""
    x, y, wide, high = _BIRDS

    def paint(drawn: Page, way: float) -> None:
        for at in (0, 1):
            wing = int(way * LONGEST / 0.3 + at) % 2 + 1
            left = x + (wide - 110) * sin(pi * way / 2) + 60 * at
            top = y + (high - 52) * (1 - way) + 26 * at
            drawn.picture(f"village/life/bird-{wing}.svg", (left, top, 40, 18 if wing == 1 else 13))

    moves(page, _BIRDS, paint, span=LONGEST)
