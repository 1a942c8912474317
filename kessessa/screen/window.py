"""The whole window: its surface, the services of every screen, and the way from title to session and back."""

from __future__ import annotations

import os
import time
import warnings
from collections.abc import Callable
from dataclasses import replace
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

import pygame

from kessessa.language.entry import PACKAGE
from kessessa.screen.app import App
from kessessa.screen.dress import Dress
from kessessa.screen.gamepad import Gamepads
from kessessa.screen.hearing import Hearing
from kessessa.screen.ports import Outside, Readers, Sitting, Voice
from kessessa.screen.scene import Pop, Push, Quit, Replace, Scene, Stay, Transition, Wear
from kessessa.screen.scenes.title import TitleScene
from kessessa.screen.scenes.welcome import WelcomeScene
from kessessa.screen.show import WORD
from kessessa.screen.tokens import REFERENCE

if TYPE_CHECKING:
    from kessessa.screen.entrance import Entrance
from kessessa.screen.memory import rest

LEAST_SIZE = (1024, 576)
_UNSEEN = ("dummy", "offscreen", "evdev")
"""What SDL falls back on by itself where no display answers."""
_READING = 2.0
"""Seconds that each screen of a demonstration is shown."""
_PART_OF_DESKTOP = 0.85
"""How much of the desktop a window takes when it is not full screen."""


class NoDisplayError(Exception):
    """There is no display to open a window on."""


def open_surface(*, full_screen: bool, hidden: bool = False, title: str = "Kess’Essa") -> pygame.Surface:
    """Open the window and return its surface; `hidden`: it is shown later. Raises NoDisplayError without a display."""
    # without a graphics card a flip is ten times cheaper so; whoever has one may set the variable
    os.environ.setdefault("SDL_FRAMEBUFFER_ACCELERATION", "0")
    try:
        pygame.display.init()
        return _opened(title, pygame.HIDDEN if hidden else pygame.SHOWN, full_screen=full_screen)
    except pygame.error as error:
        raise NoDisplayError(str(error)) from error


def _opened(title: str, seen: int, *, full_screen: bool) -> pygame.Surface:
    if pygame.display.get_driver() in _UNSEEN and not os.environ.get("SDL_VIDEODRIVER"):
        raise NoDisplayError(pygame.display.get_driver())
    pygame.font.init()
    pygame.display.set_caption(title)
    # a window manager that gives another size than the one asked for is nothing to warn about: the page follows
    warnings.filterwarnings("ignore", "Requested window was forcibly resized", RuntimeWarning)
    if full_screen:
        return pygame.display.set_mode((0, 0), pygame.FULLSCREEN | seen)
    desktop = pygame.display.get_desktop_sizes()[0]
    wide, high = (
        max(least, min(most, round(side * _PART_OF_DESKTOP)))
        for least, most, side in zip(LEAST_SIZE, REFERENCE, desktop, strict=True)
    )
    return pygame.display.set_mode((wide, high), pygame.RESIZABLE | seen)


class Window:
    """The program's window. `outside` is everything beyond it, `clock` gives seconds and `nap` waits."""

    def __init__(
        self,
        assets: Path,
        surface: pygame.Surface,
        dress: Dress,
        outside: Outside,
        clock: Callable[[], float] = time.monotonic,
        nap: Callable[[float], None] = time.sleep,
        voice: Voice | None = None,
        readers: Readers | None = None,
    ) -> None:
        """Compose the window; `title`, `sit` or `resume` gives it a first scene."""
        self.outside = outside
        self.app = App(assets, surface, dress, clock, nap)
        self.app.tick = self.tick
        self.app.stage.pictures.own = outside.picture
        self.hearing = Hearing(self.app, outside.habits, voice, readers)
        self._hidden = readers is not None and readers.early
        self._later: list[Callable[[], Transition]] = []
        self._clock = clock
        self._watched = False
        self._next, self._ticked = 0.0, clock()
        self._gamepads = Gamepads()
        self.app.rest = rest(self.app.stage)
        self.app.keep = lambda worn: outside.keep(worn, outside.habits())
        self.app.services = {
            "s": self._sound,
            "l": self.hearing.read,
            "f1": self._help,
            "f3": self._language,
            "f4": self._settings,
            "f11": self._full_screen,
            "ctrl+z": self._undo,
            "g": self._words,
            "pause": self._pause,
            "b": self._remote_pause,
            "quit": lambda _key: Quit(),
            "drop": self._dropped,
        }

    @cached_property
    def entrance(self) -> Entrance:
        """What leads into a session, imported when first asked for."""
        from kessessa.screen.entrance import Entrance  # noqa: PLC0415  the first frame does without rules and scenes

        return Entrance(self.outside, self._home)

    # first scenes

    def title(self) -> None:
        """Begin with the title screen, after the first start's question; what it must learn waits until it is shown."""
        scene = TitleScene(self.outside, lambda: self.entrance)
        self.app.scenes = [scene] if self.outside.habits().welcomed else [scene, WelcomeScene(self.outside)]
        self._later = [scene.grow, self._ready, scene.learn_games, scene.learn_decks]

    def sit(self, sitting: Sitting) -> None:
        """Begin with a session."""
        self.app.scenes = [self._home()]
        self.app.follow(self.entrance.enter(sitting, self.app.dress.language))

    def _home(self) -> Scene:
        """Return the title screen after a session: it knows at once what Enter may resume."""
        scene = TitleScene(self.outside, lambda: self.entrance, grown=True)
        scene.learn_games()
        self._later = [scene.learn_decks]
        return scene

    def _ready(self) -> Transition:
        """Import what the first key will ask for, while people read the title."""
        _ = self.entrance
        return Stay()

    def watch(self, sitting: Sitting) -> None:
        """Begin with a session that bots play while people watch; the facilitator's panel stops them."""
        self.sit(sitting)
        self._watched = True
        self._next = self._clock() + _READING

    def tick(self) -> Transition | None:
        """Return what goes by itself now: for whoever listens, something to learn, a bot's move in a demonstration."""
        if (heard := self.hearing.tick()) is not None:
            return heard
        self._gamepads.look()
        if self._later and isinstance(self.app.scene, TitleScene):
            return self._later.pop(0)()
        if self._watched and self._clock() >= self._next:
            self._next = self._clock() + _READING
            return self._bot_plays()
        return self._timed()

    def _timed(self) -> Transition | None:
        """Let the facilitator's timer go on, except under a panel; draw again only when another minute is shown."""
        now = self._clock()
        spent, self._ticked = now - self._ticked, now
        scene = self.app.scene
        seat = getattr(scene, "seat", None)
        if seat is None or scene.over:
            return None
        step = (scene.name, seat.sitting.table.state.round)
        return Stay() if seat.timer.tick(spent, self.outside.habits().timer, step) else None

    def _bot_plays(self) -> Transition | None:
        seat = self.entrance.seat_among([self.app.scene])
        if seat is None or self.app.shown is None or self.app.scene.over or seat.finished:
            return None
        if self.app.scene.name == "board":
            return self.app.scene.press(self.app.shown.amber)
        return seat.follow(self.outside.bot_move(seat.sitting.table))

    def run(self) -> None:
        """Show the window until it is closed; the session under way is saved already, and let go."""
        if self._hidden:
            self.hearing.open()
            self._show(full_screen=self.outside.habits().full_screen)
        try:
            self.app.run()
        finally:
            self.hearing.hush()
            seat = self.entrance.seat_among(self.app.scenes)
            if seat is not None:
                seat.sitting.close()
            pygame.quit()

    # services

    def _sound(self, _key: str) -> Transition:
        if self.app.dress.sound:
            self.hearing.hush()
        return Wear(replace(self.app.dress, sound=not self.app.dress.sound))

    def _language(self, _key: str) -> Transition:
        other = "en" if self.app.dress.language == "fr" else "fr"
        return Wear(replace(self.app.dress, language=other))

    def _help(self, _key: str) -> Transition:
        return Pop() if self.app.scene.name == "help" else Push(self.entrance.help(self.app.scenes))

    def _settings(self, _key: str) -> Transition:
        return Pop() if self.app.scene.name == "settings" else Push(self.entrance.settings())

    def _full_screen(self, _key: str) -> Transition:
        habits = self.outside.habits()
        habits = replace(habits, full_screen=not habits.full_screen)
        self._show(full_screen=habits.full_screen)
        self.outside.keep(self.app.dress, habits)
        return Stay()

    @staticmethod
    def _show(*, full_screen: bool) -> None:
        """Show the window anew; the app takes its surface when it hears of it."""
        open_surface(full_screen=full_screen)
        pygame.event.post(pygame.event.Event(pygame.WINDOWEXPOSED))

    def _words(self, key: str) -> Transition | None:
        """Explain the underlined words, first the one that was clicked; nothing where none is underlined."""
        from kessessa.screen.scenes.words import WordsScene  # noqa: PLC0415  as what follows the first picture

        found = self.app.shown.explained if self.app.shown is not None else ()
        if self.app.scene.name == WordsScene.name:
            return Pop()
        return Push(WordsScene(tuple(term for term, _ in found), key.removeprefix(WORD))) if found else None

    def _dropped(self, file: str) -> Transition:
        """Take in a deck whose file was dropped on the window, and say what came of it."""
        from kessessa.screen.scenes.message import MessageScene  # noqa: PLC0415  as what follows the first picture

        said = self.outside.install(file, self.app.dress.language)
        for scene in self.app.scenes:
            scene.restocked()
        return Push(MessageScene((said,), title=PACKAGE))

    def _undo(self, _key: str) -> Transition | None:
        seat = self.entrance.seat_among(self.app.scenes)
        scene = seat.undo(self.app.dress.language) if seat is not None else None
        return None if scene is None else Replace(scene, all=True)

    def _pause(self, _key: str) -> Transition | None:
        if self.app.scene.name == "panel":  # the button of a gamepad that opened it closes it
            return Pop()
        panel = self.entrance.pause(self.app.scenes)
        return None if panel is None else Push(panel)

    def _remote_pause(self, _key: str) -> Transition | None:
        """Pause for the B of a presenter's remote, and go on at the next one, unless it is a key of the screen."""
        shown = self.app.shown
        taken = shown is None or any(node.key == "b" for node in shown.nodes)
        return None if taken or not self.entrance.seat_among(self.app.scenes) else self._pause("")
