"""The answer to a question: the verdict first, then what was chosen, what is right and why, and the principle."""

from __future__ import annotations

from dataclasses import replace

from kessessa.language import pick, window_round
from kessessa.language import round as said
from kessessa.rules.cards import Question
from kessessa.rules.moves import Proceed
from kessessa.rules.scenario import KNOWLEDGE, TREASURY
from kessessa.rules.turns import Reveal
from kessessa.screen.blocks import Block, column_size, draw_column
from kessessa.screen.fitting import spacious
from kessessa.screen.motion import enters, flies
from kessessa.screen.nodes import TEXT
from kessessa.screen.packing import packed
from kessessa.screen.page import Page
from kessessa.screen.scene import Transition
from kessessa.screen.scenes.reveal_bar import BAR, bar, drop, returns_said
from kessessa.screen.scenes.reveal_blocks import asked_again, letters, main_blocks, side_blocks
from kessessa.screen.seat import Seat, TurnScene, emblem, team_name
from kessessa.screen.widgets import Button

_LEFT, _TOP, _WIDE = 80.0, 310.0, 1760.0
_MAIN, _SIDE = 1120.0, 600.0
_LEAST, _ROOMY = 36.0, 40.0
"""The least size of texts beside each other, and with the question told again in a panel of its own."""
_FLIGHT = 0.7
"""Seconds after which the knowledge leaves for the purse: the verdict and the first panel have come in."""
_Columns = tuple[tuple[Block, ...], tuple[Block, ...]]


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
        self._parts: tuple[_Columns, ...] = ()

    @property
    def _card(self) -> Question:
        return self.state.book.questions[self.turn.card]

    def fit(self, page: Page) -> None:
        """Part the blocks over as few pages as they need: what follows beside the last ones where both can be read."""
        main, side = main_blocks(self.state, self.turn, page.language, apart=True), self._side(page)
        room = (_WIDE, self._high(page))
        for first in range(len(main) - 1, 0, -1) if spacious(page) and side else ():
            again = asked_again(self.state, self.turn, page.language)
            ways = [(((again, *main[first:]), side), _ROOMY), ((main[first:], side), _LEAST)]
            last = next((way for way, least in ways if self._size(page, way) >= least), None)
            if last is not None and column_size(page, main[:first], room) >= _LEAST:
                self._parts = ((main[:first], ()), last if again in last[0] else self._asked(page, last))
                return
        self._parts = tuple((part, ()) for part in packed(page, (*main, *side), room))

    def pages(self, level: int) -> int:
        """Return one page, or as many as the blocks take under one another."""
        return 1 if level == 0 else len(self._parts)

    @staticmethod
    def _high(page: Page) -> float:
        return page.bottom - 8 - _TOP

    def _side(self, page: Page) -> tuple[Block, ...]:
        return side_blocks(self.state, self.turn, page.language, returns=not returns_said(page, self.turn))

    def draw(self, page: Page, level: int, index: int) -> None:
        """Draw the verdict and the blocks of a page."""
        self._top(page)
        with enters(page, BAR, span="standard", paint=drop):
            earned = bar(page, self.state, self.turn)
        main, side = self._parts[index] if level else self._columns(page)
        draw_column(page, main, (_LEFT, _TOP, _MAIN if side else _WIDE, self._high(page)), order=1)
        if side:
            draw_column(page, side, (_LEFT + _WIDE - _SIDE, _TOP, _SIDE, self._high(page)), order=1 + len(main))
        go = Button("go", pick(said.TO_BOARD, page.language), "return", "arrow-right")
        self.foot(page, go, purse=(TREASURY, KNOWLEDGE), index=index, total=self.pages(level))
        if earned is not None and not index:
            self._fly(page, earned)

    def _top(self, page: Page) -> None:
        turn, language = self.turn, page.language
        given = letters(turn, self._card, turn.given[0])
        line = pick(window_round.ANSWERED, language, letters=given) if given else ""
        self.frame(page, team_name(self.state, turn.team, language), line, emblem(self.state, turn.team))

    def _columns(self, page: Page) -> _Columns:
        """Return what stands at the left and at the right: as it can be read from farthest, the first where equal."""
        main, side = main_blocks(self.state, self.turn, page.language), self._side(page)
        again = asked_again(self.state, self.turn, page.language)
        ways: list[_Columns] = [(main, side), ((*main, *side), ())] if side else [(main, ())]
        if len(side) == 1:  # one panel beside another would stand nearly empty
            ways = [(main, (*side, again)), ways[1]]
        elif page.kit.spare:
            ways.reverse()
        main, side = max(ways, key=lambda way: self._size(page, way))
        return (main, side) if again in side else self._asked(page, (main, side))

    def _asked(self, page: Page, columns: _Columns) -> _Columns:
        """Return columns with the question over the first block, where the texts stay as large as they are."""
        main, side = columns
        above = pick(self._card.question, page.language)
        asked = ((replace(main[0], above=above), *main[1:]), side)
        return asked if self._size(page, asked) >= max(_LEAST, self._size(page, columns) - 2) else columns

    def _size(self, page: Page, columns: _Columns) -> float:
        """Return the size of the texts in two columns, or in one where the second is empty; 0 where they do not fit."""
        main, side = columns
        high = self._high(page)
        size = column_size(page, main, (_MAIN if side else _WIDE, high))
        return min(size, column_size(page, side, (_SIDE, high))) if side else size

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
