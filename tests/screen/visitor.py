"""A player for the whole window, from its title screen on, by real events only."""

from __future__ import annotations

import pygame
from outside_double import Nearby
from robot import ASSETS, Clock, Robot

from kessessa.screen.dress import Dress
from kessessa.screen.window import Window


class Visitor(Robot):
    """The whole window with hands, from its title screen on."""

    def __init__(self, outside: Nearby, dress: Dress | None = None) -> None:
        pygame.display.init()
        pygame.font.init()
        self.clock = Clock()
        surface = pygame.display.set_mode((1280, 720))
        self.outside = outside
        self.window = Window(ASSETS, surface, dress or Dress(), outside, self.clock, lambda _seconds: None)
        self.app = self.window.app
        self.window.title()
        self.wait()

    def wait(self) -> None:
        """Let what goes by itself happen."""
        self.look()
        while (answer := self.window.tick()) is not None:
            self.app.follow(answer)
            self.look()

    def keys(self, *names: str) -> None:
        for name in names:
            self.key(name)

    def press(self, node: str) -> None:
        self.click(next(item for item in self.nodes if item.id == node))

    def ids(self) -> set[str]:
        return {node.id for node in self.nodes}

    @property
    def here(self) -> str:
        return self.app.scene.name
