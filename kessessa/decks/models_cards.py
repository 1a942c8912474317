"""Pydantic models of a scenario's cards: events, matters, activities, orientations, roles. Shape only.

Effects and conditions are kept as they were read: `checks_effects` and `checks_conditions` know their words.
"""

from typing import Annotated, Any, Final, Literal

from pydantic import Field

from kessessa.decks.models_shared import Id, SourceModel, StrictModel, Text

Effects = Annotated[dict[str, Any], Field(max_length=60)]
Condition = Annotated[dict[str, Any], Field(min_length=1, max_length=60)]
Principles = Annotated[
    dict[Id, Annotated[int, Field(ge=-3, le=3)]],
    Field(default_factory=dict, max_length=20),
]
Tokens = Annotated[int, Field(ge=1, le=60)]
Euros = Annotated[int, Field(ge=0, le=1_000_000)]
Points = Annotated[int, Field(ge=-100, le=100)]


class WorkModel(StrictModel):
    """A site: so many time tokens, then something opens or happens."""

    tokens: Tokens
    opens: Id | None = None
    name: Text
    picture: Id | None = None
    effects: Annotated[dict[str, Any], Field(default_factory=dict, max_length=60)]


class LaterModel(StrictModel):
    """Effects that come some rounds from now."""

    rounds: Annotated[int, Field(ge=0, le=40)]
    effects: Effects
    text: Text


class ChanceModel(StrictModel):
    """Effects that come with some luck; `odds` from 0 to 1."""

    odds: Annotated[float, Field(ge=0, le=1)]
    effects: Effects
    otherwise: Annotated[dict[str, Any], Field(default_factory=dict, max_length=60, alias="else")]


class RangeModel(StrictModel):
    """From `min` to `max`, both included."""

    min: Annotated[int, Field(ge=-1_000_000, le=1_000_000)] | None = None
    max: Annotated[int, Field(ge=-1_000_000, le=1_000_000)] | None = None


class ShareModel(StrictModel):
    """The part of all income that came from one account, from 0 to 1."""

    of: Id
    min: Annotated[float, Field(ge=0, le=1)] | None = None
    max: Annotated[float, Field(ge=0, le=1)] | None = None


class OptionModel(StrictModel):
    """One way to decide a matter or to answer an event."""

    id: Id | None = None
    do: Text
    line: Text | None = None
    cost: Euros = 0
    pays: Id | None = None
    work: WorkModel | None = None
    effects: Annotated[dict[str, Any], Field(default_factory=dict, max_length=60)]
    principles: Principles
    because: Text
    when: Condition | None = None


class CardModel(StrictModel):
    """What any card of a scenario may carry."""

    id: Id
    picture: Id | None = None
    source: SourceModel | None = None
    facts: Annotated[list[Id], Field(default_factory=list, max_length=50)]
    notes: Text | None = None
    tags: Annotated[list[Id], Field(default_factory=list, max_length=20)]


class SoftenedModel(StrictModel):
    """What an event does where something softens it."""

    when: Condition
    effects: Effects
    because: Text | None = None


class EventModel(CardModel):
    """A piece of news."""

    title: Text
    text: Text
    good: bool | None = None
    when: Condition | None = None
    effects: Annotated[dict[str, Any], Field(default_factory=dict, max_length=60)]
    because: Text | None = None
    options: Annotated[list[OptionModel], Field(min_length=2, max_length=4)] | None = None
    softened: SoftenedModel | None = None
    principles: Principles
    place: Id | None = None


class DilemmaModel(StrictModel):
    """How long a dilemma waits, and which option it takes by itself then."""

    rounds: Annotated[int, Field(ge=1, le=10)]
    default: Id


class MatterModel(CardModel):
    """A project or a dilemma."""

    project: Literal[True] | None = None
    dilemma: DilemmaModel | None = None
    title: Text
    line: Text | None = None
    text: Text
    when: Condition | None = None
    method: Literal["consent", "majority", "colleges"] | None = None
    left: Annotated[dict[str, Any], Field(default_factory=dict, max_length=60)]
    left_because: Text | None = None
    options: Annotated[list[OptionModel], Field(min_length=2, max_length=4)]


class ActivityModel(CardModel):
    """What the cooperative runs once it is open."""

    title: Text
    line: Text | None = None
    staff: Annotated[int, Field(ge=0, le=20)]
    each_round: Annotated[dict[str, Any], Field(default_factory=dict, max_length=60)]
    because: Text | None = None
    unstaffed: Annotated[dict[str, Any], Field(default_factory=dict, max_length=60)]
    unstaffed_because: Text | None = None


class OrientationModel(CardModel):
    """A course that All for one can choose."""

    title: Text
    text: Text
    pillar: Id | None = None
    effects: Annotated[dict[str, Any], Field(default_factory=dict, max_length=60)]
    each_round: Annotated[dict[str, Any], Field(default_factory=dict, max_length=60)]
    income: Points = 0
    charges: Points = 0
    because: Text | None = None
    principles: Principles


class RoleModel(CardModel):
    """What a team is in the cooperative, and what it can do once."""

    name: Text
    power: Literal["mediate", "study", "network", "train", "build", "postpone"]
    line: Text
    college: Id | None = None


class Cards(StrictModel):
    """The lists of cards that any file of a scenario may hold."""

    events: Annotated[list[Any], Field(default_factory=list)]
    matters: Annotated[list[Any], Field(default_factory=list)]
    activities: Annotated[list[Any], Field(default_factory=list)]
    orientations: Annotated[list[Any], Field(default_factory=list)]
    roles: Annotated[list[Any], Field(default_factory=list)]


class FurtherFile(Cards):
    """A file beside scenario.yaml."""

    kessessa: Literal[1]


KINDS: Final[dict[str, type[CardModel]]] = {
    "events": EventModel,
    "matters": MatterModel,
    "activities": ActivityModel,
    "orientations": OrientationModel,
    "roles": RoleModel,
}
