"""What underlined words mean: those of the screen below, the one that was asked for first."""

from __future__ import annotations

from kessessa.language import keys, pick
from kessessa.rules.scenario import Term
from kessessa.screen import frame
from kessessa.screen.blocks import BODY_SIZES, Block, column_need, column_size, draw_column
from kessessa.screen.button import Button
from kessessa.screen.motion import enters
from kessessa.screen.packing import packed
from kessessa.screen.page import Page
from kessessa.screen.scene import Pop, Scene, Transition
from kessessa.screen.tokens import Box

_LEFT, _TOP, _WIDE = 160.0, 150.0, 1600.0
_PART = 0.4
"""How much of the page a card takes, unless its words need more."""


class WordsScene(Scene):
    """A card a word: what it is called, and what it means."""

    name = "words"

    def __init__(self, terms: tuple[Term, ...], first: str = "") -> None:
        """Explain these words; `first` is the id of the one that stands on top."""
        self._terms = tuple(sorted(terms, key=lambda term: term.id != first))
        self._parts: tuple[tuple[Block, ...], ...] = ()

    def _blocks(self, language: str) -> tuple[Block, ...]:
        return tuple(
            Block(pick(term.name, language), pick(term.means, language), icon="book-open-text", ink="info")
            for term in self._terms
        )

    @staticmethod
    def _body(page: Page) -> Box:
        return (_LEFT, _TOP, _WIDE, page.bottom - _TOP)

    def fit(self, page: Page) -> None:
        """Find out over how many pages the cards go on."""
        _, _, wide, high = self._body(page)
        self._parts = packed(page, self._blocks(page.language), (wide, high))

    def pages(self, level: int) -> int:
        """Return one page, or as many as the cards fill."""
        return 1 if level == 0 else len(self._parts)

    def draw(self, page: Page, level: int, index: int) -> None:
        """Draw the cards of a page, as high as they need to be."""
        page.ground()
        frame.title(page, pick(keys.WORDS, page.language), pick(keys.WORDS_LINE, page.language), wide=frame.ALONE)
        frame.tools(page, sound=page.kit.dress.sound, quiet=True)
        blocks = self._blocks(page.language) if level == 0 else self._parts[index]
        x, y, wide, high = self._body(page)
        with enters(page, (x, y, wide, high)):
            size = column_size(page, blocks, (wide, high)) or BODY_SIZES[-1]
            need = max(high * _PART * len(blocks), column_need(page, blocks, size, wide))
            draw_column(page, blocks, (x, y, wide, min(high, need)))
        amber = Button("go", pick(keys.BACK, page.language), "return", "arrow-left")
        frame.footer(page, frame.dots(page, index, self.pages(level), amber))

    def press(self, node: str) -> Transition:
        """Go back to where the words stood."""
        return Pop()
