"""The title screen: one key begins or resumes. What it knows of games and decks comes after the first frame."""

from __future__ import annotations

from collections.abc import Callable

from kessessa.language import entry, keys, pick
from kessessa.screen.page import Page
from kessessa.screen.panels import quiet_button
from kessessa.screen.ports import DeckState, Outside
from kessessa.screen.scene import Push, Quit, Scene, Stay, Transition
from kessessa.screen.scenes.confirm import ConfirmScene, Question
from kessessa.screen.way import Way
from kessessa.screen.widgets import Button, draw_button, keycap_width

_LETTERS = {"n": "new", "r": "resume", "p": "decks", "q": "quit"}
_QUIT = Question(entry.QUIT_ASK, entry.QUIT_WHY, entry.YES_QUIT, entry.NO_STAY)
_FOOT = 1010.0
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
        y = 1026.0
        wide = quiet_button(page, "tool-language", "translate", pick(entry.LANGUAGE, page.language), "f3", 84, y)
        quiet_button(
            page, "tool-comfort", "person-arms-spread", pick(keys.COMFORT, page.language), "f4", 84 + wide + 60, y
        )

    def _scene(self, page: Page, level: int) -> None:
        for x, y, wide in _CLOUDS:
            page.picture("village/life/cloud.svg", (x, y, wide, wide * 0.4))
        if level < 2 and page.surface is not None:  # noqa: PLR2004  the third level has no room for it
            k, x, y = (0.93, 530, 60) if level == 0 else (0.72, 880, 230)
            page.image(page.kit.village.draw(page.kit.village.grown(), k * page.kit.zoom), x, y)

    def _menu(self, page: Page, top: float, wide: float) -> None:
        entries = (
            ("new", entry.NEW_GAME, "plus-circle", "n"),
            ("resume", entry.RESUME, "play", "r"),
            ("decks", entry.DECKS, "books", "p"),
            ("quit", entry.QUIT, "sign-out", "q"),
        )
        high = max(84.0, page.measure("X", 38, 100, "semibold")[1] + 24)
        step = min(108.0, (984 - top - high) / 3) if high + 16 > 108 else 108.0  # noqa: PLR2004  the design's step
        amber = "resume" if self._waits else "new"
        page.amber = amber
        for at, (name, words, icon, key) in enumerate(entries):
            shown = "return" if name == amber else key
            off = name == "resume" and not self._saved
            button = Button(name, pick(words, page.language), "" if off else shown, icon, not off)
            box = (80.0, top + at * max(step, high + 14), wide, high)
            draw_button(page, button, box, primary=name == amber)
            if name == "decks" and self._trouble is not None:
                right = box[0] + wide - 34 - keycap_width(page, key)
                page.icon("warning", right - 62, box[1] + high / 2 - 25, 50, "warning", filled=True)

        self._left_out(page, top + 3 * max(step, high + 14) + high + 26)

    def _left_out(self, page: Page, top: float) -> None:
        """Say which deck was left out, and where its first problem is, as far as there is room under the menu."""
        if self._trouble is None:
            return
        file, line = self._trouble.trouble[0][:2]
        words = pick(entry.DECK_LEFT_OUT, page.language, name=self._trouble.name, file=file, line=line)
        wide, high = page.measure(words, 32, 820, "semibold")
        if top + high + 24 > _FOOT:
            return
        page.panel((80, top, wide + 106, high + 24), "warning_soft", radius=26, line="warning", shadow=False)
        page.icon("warning", 100, top + high / 2 - 10, 44, "warning", filled=True)
        page.text(words, (160, top + 12, wide + 4, high), 32, face="semibold")

    # what is done

    def key(self, key: str, focus: str) -> Transition | None:
        """Take the letters of the menu, printed on a button or not."""
        name = _LETTERS.get(key, "")
        return self.press(name) if name and (name != "resume" or self._saved) else None

    def press(self, node: str) -> Transition:
        """Go where the menu says."""
        match node:
            case "new":
                return Push(self._entrance().shelf())
            case "resume":
                return Push(self._entrance().saved())
            case "decks":
                return Push(self._entrance().decks())
            case "quit":
                return Push(ConfirmScene(_QUIT, Quit, "sign-out"))
        return Stay()

    def back(self) -> Transition | None:
        """Escape asks before the window closes."""
        return self.press("quit")
