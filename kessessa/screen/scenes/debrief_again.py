"""A card that was missed, once more: the question, the right answer and why, with its source."""

from __future__ import annotations

from kessessa.language import closing as words
from kessessa.language import pick
from kessessa.language import round as said
from kessessa.rules import answers
from kessessa.rules.state import State
from kessessa.screen import frame
from kessessa.screen.blocks import Block, draw_column
from kessessa.screen.packing import packed
from kessessa.screen.page import Page
from kessessa.screen.scene import Pop, Transition
from kessessa.screen.scenes.debrief_parts import body
from kessessa.screen.seat import Seat, TurnScene
from kessessa.screen.widgets import Button
from kessessa.session import wording


def missed(state: State) -> tuple[str, ...]:
    """Return the questions whose last answer was wrong, in the order in which they were first asked."""
    last = {answer.card: answer.right for answer in state.answers}
    return tuple(card for card, right in last.items() if not right)


class AgainScene(TurnScene):
    """One missed card, told in peace."""

    name = "debrief-again"

    def __init__(self, seat: Seat, card: str) -> None:
        """Take the card."""
        super().__init__(seat)
        self.card = card
        self._parts: tuple[tuple[Block, ...], ...] = ()

    def _blocks(self, language: str) -> tuple[Block, ...]:
        card = self.seat.sitting.table.state.book.questions[self.card]
        right = wording.answer_words(card.body, answers.solution(card.body), language)
        source = ""
        if card.source is not None:
            year = f", {card.source.year}" if card.source.year else ""
            source = pick(said.SOURCE, language, source=f"{card.source.title}{year}")
        return (
            Block(pick(card.question, language), icon="question", ink="info", fill="info_soft"),
            Block(
                pick(words.RIGHT_ANSWER, language), right, icon="check-circle", ink="success", fill="ok_soft",
                strong=True,
            ),
            Block(
                pick(said.WHY, language), pick(card.explain, language), source=source, icon="lightbulb", ink="primary"
            ),
        )  # fmt: skip

    def fit(self, page: Page) -> None:
        """Find out over how many pages question, answer and why go on."""
        _, _, wide, high = body(page)
        self._parts = packed(page, self._blocks(page.language), (wide, high))

    def pages(self, level: int) -> int:
        """Return one page, or as many as question, answer and why fill."""
        return 1 if level == 0 else len(self._parts)

    def draw(self, page: Page, level: int, index: int) -> None:
        """Draw the blocks of a page."""
        page.ground()
        frame.title(page, pick(words.AGAIN, page.language), wide=frame.ALONE)
        frame.tools(page, sound=page.kit.dress.sound, quiet=True)
        draw_column(page, self._blocks(page.language) if level == 0 else self._parts[index], body(page))
        go = Button("go", pick(words.BACK_TO_RADAR, page.language), "return", "arrow-left")
        frame.footer(page, frame.dots(page, index, self.pages(level), go))

    def press(self, node: str) -> Transition:
        """Go back to what was learnt."""
        return Pop()

    def back(self) -> Transition | None:
        """Escape goes back too."""
        return Pop()
