"""A question deck as authors write it, turned into question cards of the rules. What is given here was checked."""

from collections.abc import Collection
from typing import Any

from kessessa.decks.build_cards import build_source
from kessessa.decks.build_effects import Words
from kessessa.decks.models_questions import (
    Card,
    ChoiceCard,
    DiscussCard,
    EstimateCard,
    OrderCard,
    PairsCard,
    QuestionDeckModel,
    RightOption,
    TrueFalseCard,
)
from kessessa.rules.cards import (
    Body,
    Choice,
    Discuss,
    Estimate,
    Option,
    Order,
    Pair,
    Pairs,
    Question,
    Step,
    TrueFalse,
)


def build_questions(
    deck: QuestionDeckModel, pillars: tuple[str, ...], targets: Collection[str], levels: Collection[int] = (1, 2, 3)
) -> tuple[Question, ...]:
    """Return a deck's questions of these levels, their ids beginning with the deck's.

    Effects on pillars and resources that are not among `targets` are left out: a deck serves many scenarios.
    """
    words = Words(deck.language, pillars)
    return tuple(_question(words, deck.deck, card, targets) for card in deck.cards if card.level in levels)


def _question(words: Words, deck: str, card: Card, targets: Collection[str]) -> Question:
    known = {name: value for name, value in card.effects.items() if name in targets}
    return Question(
        id=f"{deck}/{card.id}",
        question=words.text(card.question),
        level=card.level,
        principles=tuple(card.principles),
        body=_body(words, card),
        explain=words.text(card.explain),
        neighbour=words.text(card.neighbour),
        source=build_source(card.source),
        effects=words.effects(known),
        picture=card.picture or "",
        pillar=card.pillar if card.pillar in words.pillars else "",
        notes=words.maybe(card.notes),
        tags=tuple(card.tags),
    )


def _body(words: Words, card: Card) -> Body:
    match card:
        case ChoiceCard():
            return Choice(tuple(_option(words, option) for option in card.options), card.shuffle)
        case TrueFalseCard():
            return TrueFalse(card.answer, words.text(card.because))
        case EstimateCard():
            low, high = card.range
            return Estimate(card.number, card.tolerance, low, high, card.step, words.text(card.unit))
        case OrderCard():
            return Order(tuple(Step(words.text(item.text), words.text(item.detail)) for item in card.order))
        case PairsCard():
            return Pairs(tuple(Pair(words.text(item.left), words.text(item.right)) for item in card.pairs))
        case DiscussCard():
            return Discuss(tuple(words.text(point) for point in card.listen_for))


def _option(words: Words, option: Any) -> Option:
    if isinstance(option, RightOption):
        return Option(words.text(option.right), right=True, because={})
    return Option(words.text(option.wrong), right=False, because=words.text(option.because))
