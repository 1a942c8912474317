"""Pydantic models of question decks: the shape of one card and one deck, no rule across fields."""

from typing import Annotated, Any, Final, Literal

from pydantic import Discriminator, Field, Tag

from kessessa.decks.models_shared import FileHead, Id, Line, SourceModel, StrictModel, Text, Whole

RIGHT: Final = "<right>"
WRONG: Final = "<wrong>"


class RightOption(StrictModel):
    """An option that answers the question."""

    right: Text


class WrongOption(StrictModel):
    """An option that does not, and why."""

    wrong: Text
    because: Text | None = None


def _tag_of_option(value: Any) -> str | None:
    if not isinstance(value, dict) or ("right" in value) is ("wrong" in value):
        return None
    return RIGHT if "right" in value else WRONG


Option = Annotated[
    Annotated[RightOption, Tag(RIGHT)] | Annotated[WrongOption, Tag(WRONG)],
    Discriminator(
        _tag_of_option,
        custom_error_type="option_unclear",
        custom_error_message="either right or wrong",
    ),
]


class OrderItem(StrictModel):
    """One step of a list to put in order."""

    text: Text
    detail: Text | None = None


class PairItem(StrictModel):
    """Two things that belong together."""

    left: Text
    right: Text


class CardHead(StrictModel):
    """What every question card holds, whatever the kind of answer."""

    id: Id
    question: Text
    level: Annotated[int, Field(ge=1, le=3)]
    principles: Annotated[list[Id], Field(min_length=1, max_length=20)]
    picture: Id | None = None
    pillar: Id | None = None
    explain: Text
    neighbour: Text | None = None
    source: SourceModel | None = None
    facts: Annotated[list[Id], Field(default_factory=list, max_length=50)]
    effects: Annotated[dict[str, Any], Field(default_factory=dict)]
    notes: Text | None = None
    tags: Annotated[list[Id], Field(default_factory=list, max_length=20)]


class ChoiceCard(CardHead):
    """A choice (one right option) or a multiple choice (several)."""

    options: Annotated[list[Option], Field(min_length=2, max_length=6)]
    shuffle: bool = True


class TrueFalseCard(CardHead):
    """A statement to believe or not."""

    answer: bool
    because: Text | None = None


class EstimateCard(CardHead):
    """A number to estimate on a scale: the nearer, the better."""

    number: Whole
    range: Annotated[list[Whole], Field(min_length=2, max_length=2)]
    step: Annotated[int, Field(ge=1, le=1_000_000_000)] = 1
    tolerance: Annotated[int, Field(ge=0, le=1_000_000_000)] = 0
    unit: Text | None = None


class OrderCard(CardHead):
    """A list given in its right order."""

    order: Annotated[list[OrderItem], Field(min_length=3, max_length=6)]


class PairsCard(CardHead):
    """Terms to match with definitions."""

    pairs: Annotated[list[PairItem], Field(min_length=2, max_length=6)]


class DiscussCard(CardHead):
    """An open question: the facilitator judges, with points to listen for."""

    discuss: Literal[True]
    listen_for: Annotated[list[Text], Field(min_length=1, max_length=6)]


Card = ChoiceCard | TrueFalseCard | EstimateCard | OrderCard | PairsCard | DiscussCard

# The key that tells a card's kind, and the kind.
BODIES: Final[dict[str, type[Card]]] = {
    "options": ChoiceCard,
    "answer": TrueFalseCard,
    "number": EstimateCard,
    "order": OrderCard,
    "pairs": PairsCard,
    "discuss": DiscussCard,
}


class DeckHead(FileHead):
    """A question deck before its cards are looked at one by one."""

    deck: Id
    ages: Line | None = None
    cards: Annotated[list[Any], Field(min_length=1)]


class QuestionDeckModel(FileHead):
    """A whole question deck, every card of its own kind."""

    deck: Id
    ages: Line | None = None
    cards: Annotated[list[Card], Field(min_length=1)]
