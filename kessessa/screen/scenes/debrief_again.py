"""A card that was missed, once more: the question for everybody to think about, then the right answer and why."""

from __future__ import annotations

from dataclasses import replace

from kessessa.language import closing as words
from kessessa.language import pick
from kessessa.language import round as said
from kessessa.rules import answers
from kessessa.rules.cards import Choice, Question, TrueFalse
from kessessa.screen.blocks import Block, Row, draw_column
from kessessa.screen.button import Button
from kessessa.screen.fitting import fitting_all
from kessessa.screen.nodes import TEXT, Node
from kessessa.screen.page import Page
from kessessa.screen.scene import Stay, Transition
from kessessa.screen.scenes.debrief_parts import body
from kessessa.screen.scenes.retold import RetoldScene
from kessessa.screen.seat import Seat
from kessessa.screen.tokens import Box
from kessessa.screen.widgets import LETTERS, option
from kessessa.session import wording

_GAPS = (40.0, 32.0)
"""Between the answers, across and down."""
_MOST = 200.0
_SIZES = (48.0, 44.0, 40.0, 36.0, 32.0)


class AgainScene(RetoldScene):
    """One card, in peace. `told`: with its answer from the start."""

    name = "debrief-again"

    def __init__(self, seat: Seat, card: str, *, told: bool = False) -> None:
        """Take the card."""
        super().__init__(seat)
        self.card = card
        self.told = told

    def blocks(self, language: str) -> tuple[Block, ...]:
        """Return the question with its options, or with the right answer and why."""
        card = self.seat.sitting.table.state.book.questions[self.card]
        question = Block(pick(card.question, language), icon="question", ink="info", fill="info_soft")
        if not self.told:
            offered = tuple(Row(LETTERS[at], text) for at, text in enumerate(_offered(card, language)))
            think = Block(pick(words.THINK, language), rows=offered, icon="users-three", ink="primary")
            return (question, think)
        right = wording.answer_words(card.body, answers.solution(card.body), language)
        source = ""
        if card.source is not None:
            year = f", {card.source.year}" if card.source.year else ""
            source = pick(said.SOURCE, language, source=f"{card.source.title}{year}")
        answer = Block(
            pick(words.RIGHT_ANSWER, language), right, icon="check-circle", ink="success", fill="ok_soft", strong=True
        )
        why = Block(
            pick(said.WHY, language), pick(card.explain, language), source=source, icon="lightbulb", ink="primary"
        )
        return (question, answer, why)

    def tell(self, page: Page, level: int, index: int) -> None:
        """Draw the blocks; answers that can be voted for by hand stand two by two where all are on one page."""
        offered = _offered(self.seat.sitting.table.state.book.questions[self.card], page.language)
        if level or self.told or not offered:
            super().tell(page, level, index)
            return
        x, y, wide, high = body(page)
        question, think = self.blocks(page.language)
        rows = -(-len(offered) // 2)
        each = min(_MOST + page.kit.spare / 6, (high * 0.56 - _GAPS[1] * (rows - 1)) / rows)
        low = rows * each + _GAPS[1] * (rows - 1)
        draw_column(page, (question, replace(think, rows=())), (x, y, wide, high - low - 40))
        self._answers(page, offered, (x, y + high - low, wide, low), each)

    @staticmethod
    def _answers(page: Page, offered: tuple[str, ...], box: Box, each: float) -> None:
        """Draw the answers with their letters, as they were in the question."""
        x, y, wide, _ = box
        across = (wide - _GAPS[0]) / 2
        size = fitting_all(page, offered, _SIZES, (across - 200, each - 12), "semibold")
        for at, text in enumerate(offered):
            spot = (x + at % 2 * (across + _GAPS[0]), y + at // 2 * (each + _GAPS[1]), across, each)
            option(page, Node(f"answer-{LETTERS[at]}", TEXT, f"{LETTERS[at]}. {text}", spot), at, text, size=size)

    def amber(self, language: str) -> Button:
        """Return the button that shows the answer, or leads back."""
        if self.told:
            return super().amber(language)
        return Button("answer", pick(words.SHOW_ANSWER, language), "return", "eye")

    def press(self, node: str) -> Transition:
        """Show the answer, or go back."""
        if node != "answer":
            return super().press(node)
        self.told = True
        return Stay(page=0, cue="juste", act=True)


def _offered(card: Question, language: str) -> tuple[str, ...]:
    """Return the answers that were offered, where a few words each say them."""
    match card.body:
        case Choice(options):
            return tuple(pick(option.text, language) for option in options)
        case TrueFalse():
            return (pick(said.TRUE, language), pick(said.FALSE, language))
        case _:
            return ()
