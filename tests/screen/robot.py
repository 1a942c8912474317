"""A player for the window: it sees nodes, and acts by real pygame events only, with keys or with the mouse."""

from __future__ import annotations

import os
from collections.abc import Callable
from functools import cache
from pathlib import Path
from random import Random

os.environ["SDL_VIDEODRIVER"] = "dummy"
os.environ["SDL_AUDIODRIVER"] = "dummy"

import pygame

from kessessa.decks.library import Library, picture_names
from kessessa.rules.scenario import Scenario
from kessessa.screen.app import App
from kessessa.screen.director import scene_for
from kessessa.screen.dress import Dress
from kessessa.screen.nodes import Node
from kessessa.screen.ports import Habits
from kessessa.screen.scene import Push
from kessessa.screen.seat import Seat
from kessessa.session.record import Opening
from kessessa.session.table import Table
from kessessa.simulate.games import seats

ROOT = Path(__file__).resolve().parents[2]
ASSETS = ROOT / "assets"
_CODES = {
    "return": pygame.K_RETURN,
    "escape": pygame.K_ESCAPE,
    "backspace": pygame.K_BACKSPACE,
    "delete": pygame.K_DELETE,
    "space": pygame.K_SPACE,
    "tab": pygame.K_TAB,
    "left": pygame.K_LEFT,
    "right": pygame.K_RIGHT,
    "up": pygame.K_UP,
    "down": pygame.K_DOWN,
    "page-back": pygame.K_PAGEUP,
} | {f"f{number}": getattr(pygame, f"K_F{number}") for number in range(1, 13)}


@cache
def shipped(name: str = "cafe-herm") -> Scenario:
    """Return a scenario that ships."""
    found = Library((ROOT,), picture_names(ASSETS)).scenario(name)
    assert isinstance(found, Scenario), found
    return found


class Memory:
    """A session that is kept nowhere."""

    def __init__(self, opening: Opening) -> None:
        self.table = Table(opening)

    trouble = ""
    """What keeps the session from being saved; tests set it."""

    def warnings(self, _language: str) -> tuple[str, ...]:
        return (self.trouble,) if self.trouble else ()

    def unsaved(self, _language: str) -> str:
        return self.trouble

    def close(self) -> None:
        pass


class Nowhere:
    """An outside in which nothing was ever chosen or kept."""

    def habits(self) -> Habits:
        return Habits()


class Clock:
    """A clock that moves only when told, far enough for every key to be heard."""

    def __init__(self) -> None:
        self.time = 100.0

    def __call__(self) -> float:
        return self.time


class Robot:
    """The window of one session, with hands. `warnings` collects what did not fit on any screen seen."""

    def __init__(
        self,
        size: tuple[int, int] = (1280, 720),
        dress: Dress | None = None,
        teams: int = 4,
        seed: int = 7,
        length: str = "short",
        scenario: Scenario | None = None,
    ) -> None:
        pygame.display.init()
        pygame.font.init()
        self.clock = Clock()
        self.app = App(ASSETS, pygame.display.set_mode(size), dress or Dress(), self.clock)
        scenario = scenario or shipped()
        self.sitting = Memory(Opening(scenario, seats(scenario, teams), seed, length))
        self.seat = Seat(self.sitting, Nowhere(), scene_for)  # type: ignore[arg-type]
        self.random = Random(seed)
        self.app.follow(Push(scene_for(self.seat)))
        self.look()

    @property
    def nodes(self) -> list[Node]:
        assert self.app.shown is not None
        return [node for node in self.app.shown.nodes if node.focusable]

    def look(self) -> None:
        """Let time pass until the screen stands still."""
        for _ in range(4):
            self.clock.time += 0.5
            self.app.frame()

    def key(self, name: str) -> None:
        """Press a key for real."""
        code = _CODES.get(name) or pygame.key.key_code(name)
        typed = name if len(name) == 1 else ""
        self.app.handle(pygame.event.Event(pygame.KEYDOWN, key=code, mod=0, unicode=typed, repeat=False))
        self.look()

    def click(self, node: Node) -> None:
        """Click on the middle of a node for real."""
        kit = self.app.stage.kit
        x = round((node.box[0] + node.box[2] / 2) * kit.zoom) + kit.origin[0]
        y = round((node.box[1] + node.box[3] / 2) * kit.zoom) + kit.origin[1]
        for kind in (pygame.MOUSEBUTTONDOWN, pygame.MOUSEBUTTONUP):
            self.app.handle(pygame.event.Event(kind, button=1, pos=(x, y)))
        self.look()

    def walk_to(self, node: Node) -> None:
        """Move the focus to a node with the Tab key only; Tab goes through all pages of a screen."""
        pages = self.app.shown.pages if self.app.shown else 1
        for _ in range((len(self.nodes) + 4) * pages):
            if self.app.focus == node.id:
                return
            self.key("tab")

    def pick(self) -> Node:
        """Choose what to do next: mostly the amber button, else anything that is not a tool."""
        nodes = [node for node in self.nodes if not node.id.startswith("tool-")]
        amber = [node for node in nodes if self.app.shown and node.id in {self.app.shown.amber, "turn-page"}]
        if amber and self.random.random() < 0.5:
            return amber[0]
        return self.random.choice(nodes or self.nodes)

    def by_keys(self) -> None:
        """Do one thing with the keyboard alone: a node's own key, or Tab to it and Enter."""
        node = self.pick()
        if node.key and self.random.random() < 0.7:
            self.key(node.key)
        else:
            self.walk_to(node)
            self.key("return")

    def by_mouse(self) -> None:
        """Do one thing with the mouse alone."""
        self.click(self.pick())

    def until(self, done: Callable[[], bool], act: Callable[[], None], most: int = 6000) -> int:
        """Act until something holds; return how often. Fails when it takes too long."""
        for count in range(most):
            if done():
                return count
            act()
        where = type(self.app.scene).__name__, self.seat.state.turn
        raise AssertionError(f"still not there after {most} acts: {where}")
