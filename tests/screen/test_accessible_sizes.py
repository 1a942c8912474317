"""No letter is too small for the back of the class, and no line of several too long.

The numbers are those of the list in docs/accessibility.md.
"""

from __future__ import annotations

import pygame
import pytest
from every_screen import debriefs, menus, scenes
from robot import ASSETS

from kessessa.rules.turns import Ended
from kessessa.screen.dress import Dress
from kessessa.screen.letters import MOST_LETTERS
from kessessa.screen.page import LEAST_SIZE, Page
from kessessa.screen.scene import Scene
from kessessa.screen.show import Stage
from kessessa.screen.tokens import Box


class Read(Page):
    """A page that remembers which of its texts are too small, and which have lines that are too long.

    A letter in an emblem of its own is no text, and a text of one line has no next one to be found; headings, labels
    and notices are no reading text.
    """

    def __init__(self, stage: Stage) -> None:
        super().__init__(stage.kit)
        self.small: list[str] = []
        self.long: list[str] = []

    def text(self, text: str, box: Box, size: float, **look: object) -> float:  # type: ignore[override]
        if size < LEAST_SIZE and not look.get("fixed"):
            self.small.append(f"{text!r} at {size:.0f}")
        block = self.kit.letters.wrap(text, size, str(look.get("face", "body")), box[2])
        read = len(block.lines) > 1 and look.get("face", "body") == "body"
        lines = [" ".join(word for word, _ in line) for line in block.lines] if read else []
        self.long += [line for line in lines if len(line) > MOST_LETTERS and " " in line]
        return super().text(text, box, size, **look)  # type: ignore[arg-type]


@pytest.fixture(scope="module")
def read() -> tuple[list[str], list[str]]:
    """Return every text of every screen that is too small, and every line that is too long."""
    pygame.display.init()
    pygame.font.init()
    stage = Stage(ASSETS)
    stage.wear(Dress(), (1920, 1080))
    small: dict[str, None] = {}
    long: dict[str, None] = {}

    def look(scene: Scene) -> None:
        level = stage.level_of(scene)
        for index in range(scene.pages(level)):
            page = Read(stage)
            scene.draw(page, level, index)
            small.update(dict.fromkeys(f"{scene.name}: {words}" for words in page.small))
            long.update(dict.fromkeys(f"{scene.name}: {words}" for words in page.long))

    for app in menus(Dress()):
        look(app.scene)
    for seat, scene in scenes(1):
        look(scene)
        if isinstance(seat.state.turn, Ended):
            for app in debriefs(seat, Dress()):
                look(app.scene)
    return list(small), list(long)


def test_02_no_text_is_smaller_than_28_pixels_of_a_large_screen(read: tuple[list[str], list[str]]) -> None:
    assert LEAST_SIZE == 28
    assert read[0] == []


def test_10_no_line_of_several_has_more_than_46_letters(read: tuple[list[str], list[str]]) -> None:
    assert MOST_LETTERS == 46
    assert read[1] == []
