"""The last card of the lesson: what was learnt, and the way to a game of one's own."""

from __future__ import annotations

from collections.abc import Callable

from kessessa.language import entry, pick
from kessessa.language import learning as words
from kessessa.screen import weather
from kessessa.screen.page import Page
from kessessa.screen.scene import Pop, Replace, Scene, Transition
from kessessa.screen.scenes.shelf import ShelfScene
from kessessa.screen.seat import Seat
from kessessa.screen.tokens import REFERENCE, Box
from kessessa.screen.village_view import village_view
from kessessa.screen.way import Way
from kessessa.screen.widgets import Button, button_width, draw_button, icon_growth

_WIDE = 1500.0


class LearntScene(Scene):
    """What a first round taught, in five lines."""

    name = "learnt"

    def __init__(self, seat: Seat, way: Way, home: Callable[[], Scene]) -> None:
        """Come at the end of a lesson; `home` makes the title screen."""
        self.seat = seat
        self._way, self._home = way, home

    def draw(self, page: Page, level: int, index: int) -> None:
        """Draw the card over the village; at large text its picture gives way."""
        weather.morning(page, village_view(self.seat.state, page.kit.village, festive=True))
        weather.rays(page)
        buttons = max(92.0, page.measure("X", 38, 99, "semibold")[1] + 28)
        room = REFERENCE[1] + page.kit.spare - buttons - 110
        wide = (_WIDE, 1800.0, 1840.0)[level]
        high = min(room, self._high(page, wide, level))
        box = ((REFERENCE[0] - wide) / 2, 36 + (room - high) / 3, wide, high)
        page.panel(box, radius=40, line="accent", width=6, lip="accent_dark")
        self._card(page, box, level)
        self._buttons(page, (box[0], box[1] + high + 32, wide, buttons))

    def _head(self, page: Page, wide: float, level: int) -> tuple[float, float, float]:
        """Return the sizes of the picture, the title and the line under it."""
        picture = (150.0, 100.0, 0.0)[level]
        room = wide - 120 - (picture + 40 if picture else 0)
        title = page.measure(pick(words.DONE, page.language), 72 if level == 0 else 56, room, "headline")[1]
        line = page.measure(pick(words.DONE_SAYS, page.language), 40, room)[1] if level < 2 else 0.0  # noqa: PLR2004
        return picture, title, line

    def _high(self, page: Page, wide: float, level: int) -> float:
        picture, title, line = self._head(page, wide, level)
        rows = sum(self._row_high(page, pick(text, page.language), wide) for _, text in words.LEARNT)
        return 40 + max(picture, title + line) + 24 + rows + (26, 16, 8)[level] * len(words.LEARNT) + 20

    def _row_high(self, page: Page, text: str, wide: float) -> float:
        side = 56 * icon_growth(page)
        return max(side, page.measure(text, 40, wide - 120 - side - 30, "semibold")[1])

    def _card(self, page: Page, box: Box, level: int) -> None:
        x, y, wide, high = box
        picture, title, line = self._head(page, wide, level)
        top = y + 40
        head = max(picture, title + line)
        left = x + 60 + (picture + 40 if picture else 0)
        room = x + wide - 60 - left
        if picture:
            page.picture("vignettes/party-popper.svg", (x + 60, top + (head - picture) / 2, picture, picture))
        first = top + (head - title - line) / 2
        size = 72 if level == 0 else 56
        page.text(pick(words.DONE, page.language), (left, first, room, title), size, face="headline")
        if line:
            says = pick(words.DONE_SAYS, page.language)
            page.text(says, (left, first + title, room, line), 40, colour="ink_soft")
        top += head + 24
        side = 56 * icon_growth(page)
        for icon, text in words.LEARNT:
            told = pick(text, page.language)
            tall = self._row_high(page, told, wide)
            page.icon(icon, x + 60, top + (tall - side) / 2, side, "primary", filled=True)
            spot = (x + 90 + side, top, wide - 150 - side, min(tall, y + high - 10 - top))
            page.text(told, spot, 40, face="semibold", valign="middle")
            top += tall + (26, 16, 8)[level]

    def _buttons(self, page: Page, box: Box) -> None:
        x, y, wide, high = box
        go = Button("go", pick(entry.NEW_GAME, page.language), "return", "plus-circle")
        back = Button("back", pick(entry.MENU, page.language), "escape", "arrow-left")
        room = button_width(page, go)
        draw_button(page, go, (x + wide - room, y, room, high), primary=True)
        draw_button(page, back, (x, y, button_width(page, back), high))
        page.amber = "go"

    def press(self, node: str) -> Transition:
        """Choose a scenario, or go back to the title screen."""
        self.seat.sitting.close()
        if node == "go":
            return Replace(FirstShelf(self._way, self._home), all=True)
        return Replace(self._home(), all=True)

    def back(self) -> Transition | None:
        """Escape goes back to the title screen."""
        return self.press("back")


class FirstShelf(ShelfScene):
    """The shelf as it comes after a lesson: the way back from it is a new title screen, none waits below."""

    def __init__(self, way: Way, home: Callable[[], Scene]) -> None:
        """Show the scenarios that can be played."""
        super().__init__(way)
        self._home = home

    def press(self, node: str) -> Transition:
        """Answer as the shelf does."""
        return self._or_home(super().press(node))

    def back(self) -> Transition | None:
        """Go back to the title screen."""
        return Replace(self._home(), all=True)

    def _or_home(self, answer: Transition) -> Transition:
        return Replace(self._home(), all=True) if isinstance(answer, Pop) else answer
