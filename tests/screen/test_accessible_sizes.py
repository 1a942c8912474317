"""No letter is too small for the back of the class.

The number is that of the list in docs/accessibility.md.
"""

from __future__ import annotations

import pygame
from every_screen import debriefs, menus, scenes
from robot import ASSETS

from kessessa.rules.turns import Ended
from kessessa.screen.dress import Dress
from kessessa.screen.page import LEAST_SIZE, Page
from kessessa.screen.scene import Scene
from kessessa.screen.show import Stage
from kessessa.screen.tokens import Box


class Read(Page):
    """A page that remembers which of its texts are too small; a letter in an emblem of its own is no text."""

    def __init__(self, stage: Stage) -> None:
        super().__init__(stage.kit)
        self.small: list[str] = []

    def text(self, text: str, box: Box, size: float, **look: object) -> float:  # type: ignore[override]
        if size < LEAST_SIZE and not look.get("fixed"):
            self.small.append(f"{text!r} at {size:.0f}")
        return super().text(text, box, size, **look)  # type: ignore[arg-type]


def test_02_no_text_is_smaller_than_28_pixels_of_a_large_screen() -> None:
    assert LEAST_SIZE == 28
    pygame.display.init()
    pygame.font.init()
    stage = Stage(ASSETS)
    stage.wear(Dress(), (1920, 1080))
    small: dict[str, None] = {}

    def look(scene: Scene) -> None:
        level = stage.level_of(scene)
        for index in range(scene.pages(level)):
            page = Read(stage)
            scene.draw(page, level, index)
            small.update(dict.fromkeys(f"{scene.name}: {words}" for words in page.small))

    for app in menus(Dress()):
        look(app.scene)
    for seat, scene in scenes(1):
        look(scene)
        if isinstance(seat.state.turn, Ended):
            for app in debriefs(seat, Dress()):
                look(app.scene)
    assert "\n".join(small) == ""
