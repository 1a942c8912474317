"""The last card of the lesson: what was learnt, and the way to a game of one's own."""

from __future__ import annotations

from collections.abc import Callable

from kessessa.language import entry, pick
from kessessa.language import learning as words
from kessessa.screen import frame, weather
from kessessa.screen.button import Button
from kessessa.screen.page import Page
from kessessa.screen.scene import Pop, Replace, Scene, Transition
from kessessa.screen.scenes.shelf import ShelfScene
from kessessa.screen.seat import Seat
from kessessa.screen.tokens import REFERENCE, Box
from kessessa.screen.village_view import village_view
from kessessa.screen.way import Way
from kessessa.screen.widgets import button_width, draw_button, icon_growth

_WIDE = 1500.0
_LINES = 2


class LearntScene(Scene):
    """What a first round taught, in five lines."""

    name = "learnt"

    def __init__(self, seat: Seat, way: Way, home: Callable[[], Scene]) -> None:
        """Come at the end of a lesson; `home` makes the title screen."""
        self.seat = seat
        self._way, self._home = way, home

    def pages(self, level: int) -> int:
        """Return one page; at the largest text one for two lines."""
        return 1 if level < 2 else -(-len(words.LEARNT) // _LINES)  # noqa: PLR2004  the last level

    def draw(self, page: Page, level: int, index: int) -> None:
        """Draw the card over the village; where the text is large, picture and line give way."""
        weather.morning(page, village_view(self.seat.state, page.kit.village, festive=True))
        weather.rays(page)
        buttons = max(92.0, page.measure("X", 38, 99, "semibold")[1] + 28)
        room = REFERENCE[1] + page.kit.spare - buttons - 110
        wide = (_WIDE, 1800.0, 1840.0)[level]
        lines = words.LEARNT if self.pages(level) == 1 else words.LEARNT[index * _LINES : (index + 1) * _LINES]
        picture = 0.0 if level else 150.0
        head = self._head(page, wide - 120, picture)
        gap = 16.0 if level else 26.0
        rows = sum(_row_high(page, pick(text, page.language), wide) + gap for _, text in lines)
        high = 40 + max(picture, sum(head)) + 24 + rows + 20
        box = ((REFERENCE[0] - wide) / 2, 36 + max(0.0, room - high) / 3, wide, high)
        if high > room:
            page.problems.append(f"too high: the last card takes {high:.0f} of {room:.0f}")
        page.panel(box, radius=40, line="accent", width=6, lip="accent_dark")
        top = self._title(page, box, picture, head)
        side = 56 * icon_growth(page)
        for icon, text in lines:
            told = pick(text, page.language)
            tall = _row_high(page, told, wide)
            page.icon(icon, box[0] + 60, top + (tall - side) / 2, side, "primary", filled=True)
            page.text(told, (box[0] + 90 + side, top, wide - 150 - side, tall), 40, face="semibold", valign="middle")
            top += tall + gap
        self._buttons(page, (box[0], box[1] + high + 32, wide, buttons), index, self.pages(level))

    def _head(self, page: Page, room: float, picture: float) -> tuple[float, float]:
        """Return how high the title is, and the line under it, which goes with the picture."""
        room -= picture + 40 if picture else 0
        title = page.measure(pick(words.DONE, page.language), 72 if picture else 56, room, "headline")[1]
        line = page.measure(pick(words.DONE_SAYS, page.language), 40, room)[1] if picture else 0.0
        return title, line

    def _title(self, page: Page, box: Box, picture: float, head: tuple[float, float]) -> float:
        """Draw the picture, the title and the line; return where the first line of what was learnt goes."""
        x, y, wide, _ = box
        title, line = head
        top, high = y + 40, max(picture, title + line)
        left = x + 60 + (picture + 40 if picture else 0)
        room = x + wide - 60 - left
        if picture:
            page.picture("vignettes/party-popper.svg", (x + 60, top + (high - picture) / 2, picture, picture))
        first = top + (high - title - line) / 2
        size = 72 if picture else 56
        page.text(pick(words.DONE, page.language), (left, first, room, title), size, face="headline")
        if line:
            says = pick(words.DONE_SAYS, page.language)
            page.text(says, (left, first + title, room, line), 40, colour="ink_soft")
        return top + high + 24

    def _buttons(self, page: Page, box: Box, index: int, total: int) -> None:
        x, y, wide, high = box
        go = Button("go", pick(entry.NEW_GAME, page.language), "return", "plus-circle")
        go = frame.dots(page, index, total, go)
        back = Button("back", pick(entry.MENU, page.language), "escape", "arrow-left")
        room = button_width(page, go)
        draw_button(page, go, (x + wide - room, y, room, high), primary=True)
        draw_button(page, back, (x, y, button_width(page, back), high))
        page.amber = go.id

    def press(self, node: str) -> Transition:
        """Choose a scenario, or go back to the title screen."""
        self.seat.sitting.close()
        if node == "go":
            return Replace(FirstShelf(self._way, self._home), all=True)
        return Replace(self._home(), all=True)

    def back(self) -> Transition | None:
        """Escape goes back to the title screen."""
        return self.press("back")


def _row_high(page: Page, text: str, wide: float) -> float:
    side = 56 * icon_growth(page)
    return max(side, page.measure(text, 40, wide - 150 - side, "semibold")[1])


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
