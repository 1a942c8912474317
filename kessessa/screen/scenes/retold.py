"""A moment of the session told again from the debrief: blocks over as many pages as they fill, and a way back."""

from __future__ import annotations

from kessessa.language import Text, pick
from kessessa.language import closing as words
from kessessa.screen import frame
from kessessa.screen.blocks import Block, draw_column
from kessessa.screen.button import Button
from kessessa.screen.motion import enters
from kessessa.screen.packing import packed
from kessessa.screen.page import Page
from kessessa.screen.scene import Pop, Transition
from kessessa.screen.scenes.debrief_parts import body
from kessessa.screen.seat import Seat, TurnScene


class RetoldScene(TurnScene):
    """Base of what the debrief tells again; `title` is its heading."""

    title: Text = words.AGAIN

    def __init__(self, seat: Seat) -> None:
        """Sit down."""
        super().__init__(seat)
        self._parts: tuple[tuple[Block, ...], ...] = ()

    def blocks(self, language: str) -> tuple[Block, ...]:
        """Return what is told."""
        raise NotImplementedError

    def amber(self, language: str) -> Button:
        """Return the button of the last page."""
        return Button("go", pick(words.BACK_TO_RADAR, language), "return", "arrow-left")

    def fit(self, page: Page) -> None:
        """Find out over how many pages the blocks go on."""
        _, _, wide, high = body(page)
        self._parts = packed(page, self.blocks(page.language), (wide, high))

    def pages(self, level: int) -> int:
        """Return one page, or as many as the blocks fill."""
        return 1 if level == 0 else len(self._parts)

    def draw(self, page: Page, level: int, index: int) -> None:
        """Draw the blocks of a page."""
        page.ground()
        frame.title(page, pick(self.title, page.language), wide=frame.ALONE)
        frame.tools(page, sound=page.kit.dress.sound, quiet=True)
        with enters(page, body(page)):
            self.tell(page, level, index)
        frame.footer(page, frame.dots(page, index, self.pages(level), self.amber(page.language)))

    def tell(self, page: Page, level: int, index: int) -> None:
        """Draw the blocks of a page one under another."""
        draw_column(page, self.blocks(page.language) if level == 0 else self._parts[index], body(page))

    def press(self, node: str) -> Transition:
        """Go back to where this was opened."""
        return Pop()

    def back(self) -> Transition | None:
        """Escape goes back too."""
        return Pop()
