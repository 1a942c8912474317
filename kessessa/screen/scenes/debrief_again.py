"""A card that was missed, once more: the question for everybody to think about, then the right answer and why."""

from __future__ import annotations

from kessessa.language import closing as words
from kessessa.language import pick
from kessessa.language import round as said
from kessessa.rules import answers
from kessessa.rules.cards import Choice, Question, TrueFalse
from kessessa.screen.blocks import Block, Row
from kessessa.screen.scene import Stay, Transition
from kessessa.screen.scenes.retold import RetoldScene
from kessessa.screen.seat import Seat
from kessessa.screen.widgets import Button
from kessessa.session import wording


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
            offered = tuple(Row("", text, "point") for text in _offered(card, language))
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
