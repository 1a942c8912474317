"""Pictures of every screen that a session meets, saved without a window: for documents, reviews and bug reports."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

import pygame

from kessessa.rules.moves import Move
from kessessa.rules.state import State
from kessessa.rules.turns import Ended
from kessessa.screen.director import scene_for
from kessessa.screen.dress import Dress
from kessessa.screen.ports import Outside, Sitting
from kessessa.screen.scene import Scene
from kessessa.screen.seat import Seat
from kessessa.screen.show import Stage

MOST_OF_A_KIND = 3
"""How many pictures of one kind of screen are kept at most, so that a session makes an album and not a film."""


@dataclass
class Album:
    """Saves pictures into a folder; `troubles` lists what did not fit on any of them, `own` gives authors' pictures."""

    assets: Path
    folder: Path
    dress: Dress = field(default_factory=Dress)
    size: tuple[int, int] = (1920, 1080)
    most: int = MOST_OF_A_KIND
    saved: list[Path] = field(default_factory=list)
    troubles: list[str] = field(default_factory=list)
    own: Callable[[str], bytes | None] = lambda _name: None

    def __post_init__(self) -> None:
        """Get ready to draw; no display is asked for."""
        pygame.font.init()
        self._stage = Stage(self.assets)
        self._stage.wear(self.dress, self.size)
        self._stage.pictures.own = self.own
        self._counts: dict[str, int] = {}

    def take(self, scene: Scene, name: str = "") -> None:
        """Save every page of a scene, unless enough of its kind have been saved; `name` goes into the files' names.

        Raises OSError where it cannot.
        """
        count = self._counts.get(scene.name, 0) + 1
        if count > self.most:
            return
        self._counts[scene.name] = count
        level = self._stage.level_of(scene)
        for index in range(scene.pages(level)):
            surface = pygame.Surface(self.size)
            shown = self._stage.paint(scene, surface, level, index)
            node = shown.node(shown.focus)
            if node is not None:
                self._stage.ring(surface, node)
            self.troubles += [f"{scene.name}: {problem}" for problem in shown.problems]
            self._save(surface, f"{len(self.saved) + 1:03}-{name or scene.name}")

    def _save(self, surface: pygame.Surface, name: str) -> None:
        self.folder.mkdir(parents=True, exist_ok=True)
        path = self.folder / f"{name}.png"
        try:
            pygame.image.save(surface, path)
        except pygame.error as error:
            raise OSError(str(error)) from error
        self.saved.append(path)


def photograph(album: Album, sitting: Sitting, outside: Outside, choose: Callable[[State], Move]) -> None:
    """Let `choose` play a session to its end and save a picture of every kind of screen on the way."""
    seat = Seat(sitting, outside, scene_for)
    while True:
        state = sitting.table.state
        board = scene_for(seat)
        album.take(board)
        seat.notes["board"] = str(state.round)
        scene = scene_for(seat)
        if scene.name != board.name:
            album.take(scene)
        if isinstance(state.turn, Ended):
            return
        sitting.table.play(choose(state))
