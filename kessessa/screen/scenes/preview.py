"""The list of a deck's cards, for its author: which there are, which has problems, and a way to see each."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Protocol

from kessessa.language import keys, pick
from kessessa.language import preview as words
from kessessa.screen import frame
from kessessa.screen.button import Button
from kessessa.screen.nodes import CHOICE, Node
from kessessa.screen.page import Page
from kessessa.screen.ports import Shelved
from kessessa.screen.scene import Push, Quit, Scene, Stay, Transition
from kessessa.screen.widgets import choice_box

_TOP, _LEFT, _WIDE, _GAP = 140.0, 60.0, 1800.0, 12.0


class Lookable(Protocol):
    """What the list asks of the preview."""

    def cards(self) -> Sequence[Shelved]:
        """Return the cards that can be seen."""

    def see(self, at: int) -> Transition:
        """Show a card."""

    @property
    def name(self) -> str:
        """The deck's name."""


class PreviewScene(Scene):
    """Rows of cards, as many a page as there is room for; Enter opens one, P the problems."""

    name = "preview"

    def __init__(self, preview: Lookable, problems: Callable[[], Scene]) -> None:
        """List what the preview has; `problems` makes the scene that shows what is wrong."""
        self._preview, self._problems = preview, problems
        self._rows = 1
        self.at = 0

    def fit(self, page: Page) -> None:
        """Find out how many rows a page holds."""
        high = self._high(page)
        self._rows = max(1, int((page.bottom - _TOP + _GAP) // (high + _GAP)))

    def pages(self, level: int) -> int:
        """Return one page for each handful of rows."""
        return max(1, -(-len(self._preview.cards()) // self._rows))

    @staticmethod
    def _high(page: Page) -> float:
        return max(80.0, page.measure("X", 38, 100, "semibold")[1] + 20)

    def draw(self, page: Page, level: int, index: int) -> None:
        """Draw a page of rows."""
        page.ground()
        title = pick(words.TITLE, page.language, name=self._preview.name)
        frame.title(page, title, pick(words.LINE, page.language))
        frame.tools(page, sound=page.kit.dress.sound, quiet=True)
        cards, high = self._preview.cards(), self._high(page)
        start = index * self._rows
        for row, card in enumerate(cards[start : start + self._rows]):
            box = (_LEFT, _TOP + row * (high + _GAP), _WIDE, high)
            kind = pick(words.KINDS[card.kind], page.language)
            choice_box(page, box, "")
            wide, _ = page.measure(kind, 32, 600)
            page.text(card.name, (box[0] + 30, box[1], _WIDE - wide - 100, high), 38, face="semibold", valign="middle")
            page.text(
                kind, (box[0] + _WIDE - wide - 30, box[1], wide + 2, high), 32, colour="ink_soft", valign="middle"
            )
            page.node(Node(f"card-{start + row}", CHOICE, card.name, box, kind, radius=32))
        if not cards:
            page.text(pick(words.NO_CARDS, page.language), (_LEFT, _TOP, _WIDE, 300), 44)
        total = self.pages(level)
        amber = Button("go", pick(words.OPEN if cards else words.PROBLEMS, page.language), "return", "arrow-right")
        problems = Button("problems", pick(words.PROBLEMS, page.language), "p", "warning")
        onwards = Button("turn-page", pick(keys.NEXT_PAGE, page.language), "n", "caret-right")
        page.turns = (index, total)  # Enter opens the card in focus on every page
        frame.footer(page, amber, (problems,) if index == total - 1 else (onwards,))
        page.focus = f"card-{self.at}" if start <= self.at < min(len(cards), start + self._rows) else ""

    def press(self, node: str) -> Transition:
        """Open a card or the problems."""
        if node.startswith("card-"):
            self.at = int(node.removeprefix("card-"))
            return self._preview.see(self.at)
        if node == "problems" or not self._preview.cards():
            return Push(self._problems())
        return self._preview.see(self.at)

    def key(self, key: str, focus: str) -> Transition | None:
        """Take P from any page."""
        return Push(self._problems()) if key == "p" else None

    def back(self) -> Transition | None:
        """Close the preview."""
        return Quit()

    def turned(self, at: int) -> Transition:
        """Remember where the author is."""
        self.at = at
        return Stay()
