"""The list that "Plus" opens: the buttons of the screen below that have no room there, with their words."""

from __future__ import annotations

from dataclasses import replace

from kessessa.language import keys, pick
from kessessa.screen import frame
from kessessa.screen.button import Button
from kessessa.screen.motion import enters
from kessessa.screen.page import Page
from kessessa.screen.panels import curtain
from kessessa.screen.phases import page_mark
from kessessa.screen.scene import Pop, Press, Scene, Transition
from kessessa.screen.widgets import button_width, draw_button

_ENTRY = "more:"
_PAD = 56.0
_BETWEEN = 22.0
_LEAST_WIDE = 760.0
_SIZE = 42.0


class MoreScene(Scene):
    """A card over the scene below, a row a button; choosing one goes back and presses it there."""

    name = "more"
    over = True
    fleeting = True

    def __init__(self, buttons: tuple[Button, ...]) -> None:
        """List these buttons."""
        self._buttons = buttons
        self._each = len(buttons)

    @staticmethod
    def _row_high(page: Page) -> float:
        return max(100.0, page.measure("X", _SIZE, 400, "semibold")[1] + 24)

    def _rows(self, page: Page, head: float) -> int:
        """Return how many rows a page has room for under a head."""
        room = page.foot - 60 - head - _PAD
        return min(len(self._buttons), int((room + _BETWEEN) // (self._row_high(page) + _BETWEEN)))

    def _head_high(self, page: Page) -> float:
        """Return how high the head is; the title goes where it would cost another page."""
        titled = page.measure(pick(keys.MORE, page.language), 56, 1400, "headline")[1] + 60
        return titled if self._rows(page, titled) == len(self._buttons) else _PAD

    def fit(self, page: Page) -> None:
        """Find out how many rows a page has room for."""
        self._each = max(1, self._rows(page, self._head_high(page)))

    def pages(self, level: int) -> int:
        """Return as many pages as the rows fill."""
        return -(-len(self._buttons) // self._each)

    def draw(self, page: Page, level: int, index: int) -> None:
        """Draw the card above the veiled scene, and the way back under it."""
        curtain(page)
        shown = self._buttons[index * self._each : (index + 1) * self._each]
        row, head = self._row_high(page), self._head_high(page)
        inner = max(_LEAST_WIDE, *(button_width(page, button, size=_SIZE) + 8 for button in self._buttons))
        wide, high = inner + 2 * _PAD, head + len(shown) * (row + _BETWEEN) - _BETWEEN + _PAD
        x, y = (1920 - wide) / 2, max(40.0, (page.foot - 40 - high) / 2)
        with enters(page, (x, y, wide, high)):
            page.panel((x, y, wide, high), radius=40, lip="ink")
            title = pick(keys.MORE, page.language) if head > _PAD else ""
            page.text(title, (x + _PAD, y + 28, inner, head - 40), 56, face="headline")
            for at, button in enumerate(shown):
                named = replace(button, id=_ENTRY + button.id)
                draw_button(page, named, (x + _PAD, y + head + at * (row + _BETWEEN), inner, row), size=_SIZE)
        amber = Button("go", pick(keys.BACK, page.language), "escape", "arrow-left")
        amber = frame.dots(page, index, self.pages(0), amber)
        own = button_width(page, amber)
        draw_button(page, amber, (frame.RIGHT - own, page.foot, own, 92), primary=True)
        if page.turns[1] > 1:
            page_mark(page, frame.EDGE, page.foot + 46, frame.RIGHT - own - frame.GAP, ground="surface")
        page.amber = amber.id
        # what costs something does not have the focus by itself
        page.focus = next((_ENTRY + button.id for button in shown if button.enabled and not button.cost), amber.id)

    def key(self, key: str, focus: str) -> Transition | None:
        """Press a button of the list by its own key, from any page."""
        named = (button.id for button in self._buttons if button.enabled and button.key == key)
        return Press(found) if (found := next(named, "")) else None

    def press(self, node: str) -> Transition:
        """Go back, and press what was chosen."""
        return Pop() if node == "go" else Press(node.removeprefix(_ENTRY))
