"""A choice that served or broke a principle, told again: where it was made, what was chosen and what it meant."""

from __future__ import annotations

from kessessa.language import closing as words
from kessessa.language import pick
from kessessa.rules.book import Book
from kessessa.rules.effects import Text
from kessessa.rules.principles import Principle
from kessessa.scoring.evidence import Evidence
from kessessa.screen.blocks import Block
from kessessa.screen.scenes.retold import RetoldScene
from kessessa.screen.seat import Seat, round_name


class MomentScene(RetoldScene):
    """One piece of evidence of what was practised."""

    name = "principle-moment"
    title = words.MOMENT

    def __init__(self, seat: Seat, principle: Principle, item: Evidence) -> None:
        """Take the principle and what speaks of it."""
        super().__init__(seat)
        self._principle = principle
        self._item = item

    def blocks(self, language: str) -> tuple[Block, ...]:
        """Return where it happened, what was chosen there, and what that meant for the principle."""
        item, state = self._item, self.seat.state
        served = item.amount > 0
        where = Block(
            pick(item.words, language) or pick(item.title, language), pick(story(state.book, item.card), language),
            icon="flag", ink="info", above=f"{round_name(state, language)} {item.round}",
        )  # fmt: skip
        chosen = Block(
            pick(words.CHOSEN, language), pick(item.title, language), icon="check-circle", ink="primary", strong=True
        )
        name = pick(self._principle.name, language)
        meant = Block(
            pick(words.SERVED if served else words.BROKEN, language, name=name, n=abs(item.amount)),
            pick(item.meant, language),
            icon="arrow-up" if served else "arrow-down", ink="success" if served else "warning",
            fill="ok_soft" if served else "warning_soft",
        )  # fmt: skip
        return (where, chosen, meant) if pick(item.words, language) else (where, meant)


def story(book: Book, card: str) -> Text | None:
    """Return what was told on a card of decisions or news; None for what is no such card."""
    for cards in (book.matters, book.events, book.orientations):
        if card in cards:
            return cards[card].text
    return None
