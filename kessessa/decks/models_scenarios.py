"""Pydantic models of scenario.yaml: the shape of its head, no rule across fields and nothing of its cards."""

from typing import Annotated, Any, Final, Literal

from pydantic import Field

from kessessa.decks.models_cards import Cards
from kessessa.decks.models_shared import CardPath, FileHead, Id, Line, SourceModel, StrictModel, Text, Whole

Rounds = Annotated[int, Field(ge=1, le=40)]
Percent = Annotated[int, Field(ge=0, le=100)]
Short = Annotated[list[Text], Field(default_factory=list, max_length=40)]
Need = Annotated[dict[str, Any], Field(min_length=1, max_length=60)]
Look = Literal["viability", "democracy", "social", "environment", "territory"]
LOOKS: Final = ("viability", "democracy", "social", "environment", "territory")


class PlaceModel(StrictModel):
    """Where the scenario plays."""

    name: Line
    region: Line | None = None
    shore: Literal["sea", "river"] = "sea"


class LengthModel(StrictModel):
    """Rounds of a session of each length."""

    short: Rounds = 4
    standard: Rounds = 6
    long: Rounds = 10


class AgendaModel(StrictModel):
    """Matters that are decided in a round, for each length."""

    short: Annotated[int, Field(ge=1, le=5)] = 1
    standard: Annotated[int, Field(ge=1, le=5)] = 2
    long: Annotated[int, Field(ge=1, le=5)] = 2


class PillarModel(StrictModel):
    """A gauge of the scenario's own, drawn with one of the five badges."""

    name: Text
    long_name: Text | None = None
    look: Look


class ResourceModel(StrictModel):
    """Something more that the cooperative counts."""

    name: Text


class CollegeModel(StrictModel):
    """A college and what it weighs in votes, in percent."""

    id: Id
    name: Text
    weight: Annotated[int, Field(ge=10, le=50)]


class EconomyModel(StrictModel):
    """What every month brings and costs, and which pillars follow from it."""

    running: Annotated[dict[Id, Whole], Field(default_factory=dict, max_length=40)]
    dues: Annotated[int, Field(ge=0, le=10_000)] = 0
    welcome: Id | None = None
    members_a_token: Annotated[int, Field(ge=0, le=1_000)] = 8
    neglect: Annotated[int, Field(ge=0, le=40)] = 2
    exempt: Annotated[list[Id], Field(default_factory=list, max_length=10)]
    profit_pillar: Id | None = None
    life_pillar: Id | None = None
    life_tokens: Annotated[int, Field(ge=1, le=30)] = 2


class FormModel(StrictModel):
    """The legal form and its rule on the surplus, in percents; a law may ask for 57.5."""

    name: Text
    reserve_minimum: Annotated[float, Field(ge=0, le=100)] = 0
    member_return: Percent = 0
    law: Text
    source: SourceModel | None = None
    return_line: Text | None = None


class GoalTextsModel(StrictModel):
    """What one star asks for in a session of each length."""

    short: Text | None = None
    standard: Text | None = None
    long: Text | None = None


class GoalModel(StrictModel):
    """What one star asks for."""

    stars: Annotated[int, Field(ge=1, le=3)]
    need: Need
    text: Text
    texts: GoalTextsModel | None = None


class DangerModel(StrictModel):
    """What ends the session when it lasts; two rounds at least, so that a warning can come first."""

    id: Id
    when: Need
    rounds: Annotated[int, Field(ge=2, le=10)]
    title: Text
    warning: Text
    ending: Text
    advice: Text


class RealModel(StrictModel):
    """A real structure behind the scenario."""

    name: Text
    where: Line
    text: Text
    picture: Id | None = None
    source: SourceModel | None = None


class PromptsModel(StrictModel):
    """What the facilitator can ask at each step of the debrief."""

    feel: Short
    happened: Short
    learnt: Short
    here: Short


class PrincipleModel(StrictModel):
    """A principle of the scenario's own framework, and the questions that teach it."""

    id: Id
    name: Text
    short: Text
    line: Text
    cards: Annotated[list[CardPath], Field(default_factory=list, max_length=60)]


class FrameworkModel(StrictModel):
    """A framework that the scenario is read against, beside the two that always are."""

    title: Text
    principles: Annotated[list[PrincipleModel], Field(min_length=3, max_length=8)]


class QuestionsModel(StrictModel):
    """A question deck of which only some levels are used."""

    deck: Id
    level: Annotated[list[Annotated[int, Field(ge=1, le=3)]], Field(min_length=1, max_length=3)]


class ScenarioModel(FileHead, Cards):
    """scenario.yaml; its cards are looked at one by one."""

    scenario: Id
    subtitle: Text | None = None
    pitch: Text
    place: PlaceModel | None = None
    ages: Line | None = None
    teaches: Text | None = None
    picture: Id | None = None
    length: LengthModel = LengthModel()
    round: Text | None = None
    questions: Annotated[list[Any], Field(min_length=1, max_length=60)]
    start: Annotated[dict[str, Any], Field(default_factory=dict, max_length=40)]
    resources: Annotated[dict[Id, ResourceModel], Field(default_factory=dict, max_length=10)]
    pillars: Annotated[dict[Id, PillarModel], Field(min_length=3, max_length=5)] | None = None
    decisions: Literal["consent", "majority", "colleges"] = "consent"
    colleges: Annotated[list[CollegeModel], Field(default_factory=list, max_length=10)]
    agenda: AgendaModel = AgendaModel()
    all_for_one: Annotated[list[Rounds], Field(default_factory=list, max_length=20)]
    economy: EconomyModel = Field(default_factory=lambda: EconomyModel.model_validate({}))
    accounts: Annotated[dict[Id, Text], Field(default_factory=dict, max_length=100)]
    form: FormModel
    surplus_project: Text
    goals: Annotated[list[GoalModel], Field(min_length=1, max_length=3)]
    goal_line: Text | None = None
    dangers: Annotated[list[DangerModel], Field(default_factory=list, max_length=20)]
    win: Text
    lose: Text
    real: Annotated[list[RealModel], Field(default_factory=list, max_length=40)]
    discuss: Short
    prompts: PromptsModel = Field(default_factory=lambda: PromptsModel.model_validate({}))
    glossary: Annotated[dict[Id, Text], Field(default_factory=dict, max_length=100)]
    framework: FrameworkModel | None = None
    files: Annotated[list[Line], Field(default_factory=list)]
