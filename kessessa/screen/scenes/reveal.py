"""The answer to a question: the verdict first, then what was chosen, what is right and why, and the principle."""

from __future__ import annotations

from kessessa.language import pick, window_round
from kessessa.language import round as said
from kessessa.rules.cards import Question
from kessessa.rules.moves import Proceed
from kessessa.rules.scenario import KNOWLEDGE, TREASURY
from kessessa.rules.turns import Reveal
from kessessa.screen.blocks import Block
from kessessa.screen.button import Button
from kessessa.screen.motion import enters, flies
from kessessa.screen.nodes import TEXT
from kessessa.screen.page import Page
from kessessa.screen.scene import Transition
from kessessa.screen.scenes.reveal_bar import BAR, bar, drop, returns_said
from kessessa.screen.scenes.reveal_blocks import asked_again, letters, main_blocks, side_blocks
from kessessa.screen.scenes.reveal_layout import Columns, on_one_page, on_pages
from kessessa.screen.seat import Seat, TurnScene, emblem, team_name

_FLIGHT = 0.7
"""Seconds after which the knowledge leaves for the purse: the verdict and the first panel have come in."""


class RevealScene(TurnScene):
    """What a team (and who helped it) answered, and what there is to learn from it."""

    name = "reveal"
    phase = 1

    def __init__(self, seat: Seat) -> None:
        """Take the answer from the state."""
        super().__init__(seat)
        turn = self.state.turn
        assert isinstance(turn, Reveal)  # noqa: S101  the director shows this scene only then
        self.turn = turn
        self._measured: Page | None = None
        self._parts: tuple[Columns, ...] = ()

    @property
    def _card(self) -> Question:
        return self.state.book.questions[self.turn.card]

    def fit(self, page: Page) -> None:
        """Hear what texts measure; the blocks are parted over pages only where one page does not hold them."""
        self._measured, self._parts = page, ()

    def pages(self, level: int) -> int:
        """Return one page, or as many as the blocks take."""
        if level and not self._parts and self._measured is not None:
            page = self._measured
            main = main_blocks(self.state, self.turn, page.language, apart=True)
            self._parts = on_pages(page, main, self._side(page), asked_again(self.state, self.turn, page.language))
        return max(1, len(self._parts)) if level else 1

    def _side(self, page: Page) -> tuple[Block, ...]:
        return side_blocks(self.state, self.turn, page.language, returns=not returns_said(page, self.state, self.turn))

    def draw(self, page: Page, level: int, index: int) -> None:
        """Draw the verdict and the blocks of a page."""
        self._top(page)
        with enters(page, BAR, span="standard", paint=drop):
            earned = bar(page, self.state, self.turn)
        columns = self._parts[index] if level else self._whole(page)
        columns.draw(page)
        go = Button("go", pick(said.TO_BOARD, page.language), "return", "arrow-right")
        self.foot(page, go, purse=(TREASURY, KNOWLEDGE), index=index, total=self.pages(level))
        if earned is not None and not index:
            self._fly(page, earned)

    def _top(self, page: Page) -> None:
        turn, language = self.turn, page.language
        given = letters(turn, self._card, turn.given[0])
        line = pick(window_round.ANSWERED, language, letters=given) if given else ""
        self.frame(page, team_name(self.state, turn.team, language), line, emblem(self.state, turn.team))

    def _whole(self, page: Page) -> Columns:
        main = main_blocks(self.state, self.turn, page.language)
        return on_one_page(page, main, self._side(page), asked_again(self.state, self.turn, page.language))

    def _fly(self, page: Page, start: tuple[float, float]) -> None:
        """Let the knowledge that was earned fly to the purse, where the purse is shown."""
        name = pick(self.state.book.name_of(KNOWLEDGE), page.language)
        boxes = [node.box for node in page.nodes if node.role == TEXT and node.name.startswith(name)]
        end = next((box for box in boxes if box[1] >= page.foot - 1), None)
        if end is not None:
            flies(page, "resources/knowledge.svg", 54, start, (end[0] + 25, end[1] + end[3] / 2), _FLIGHT)

    def press(self, node: str) -> Transition:
        """Go on to the board meeting."""
        return self.send(Proceed())
