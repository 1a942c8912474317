"""A scenario as the rules know it: numbers, names and cards, whole and ready to be played. Values only.

`decks` builds it from the authors' files and a saved game carries it inside; nothing here reads a file.
"""

from __future__ import annotations

from kessessa.rules.cards import Activity, Event, Matter, Orientation, Question, Role, Source
from kessessa.rules.effects import Condition, Text
from kessessa.rules.principles import Framework
from kessessa.rules.record import Record, record

TREASURY = "treasury"
KNOWLEDGE = "knowledge"
MEMBERS = "members"
PARTNERS = "partners"

LENGTHS = ("short", "standard", "long")


@record
class Pillar(Record):
    """A gauge from 0 to 10. `look` is which of the five drawn badges it wears (viability, democracy ...)."""

    id: str
    name: Text
    start: int
    look: str
    long_name: Text | None = None


@record
class Resource(Record):
    """Something that the cooperative counts. The ids treasury, knowledge and members have a part in the rules."""

    id: str
    name: Text
    start: int


@record
class Goal(Record):
    """What must hold at the end for `stars` (1 to 3); a star counts only where all lesser ones do.

    `texts` say it for a short, a standard and a long session, where they differ; `text` says it for all.
    """

    stars: int
    need: Condition
    text: Text
    texts: tuple[Text | None, ...] = ()


@record
class Danger(Record):
    """What ends the game when it has held at the accounts of `rounds` rounds running."""

    id: str
    when: Condition
    rounds: int
    title: Text
    warning: Text
    ending: Text
    advice: Text


@record
class Form(Record):
    """The legal form: what must stay in reserves (percent of the surplus) and whether members may get a return.

    `member_return` is the largest percent that may go back to members (0: none), `law` says which rule it is;
    `return_line` says what that return is, where it is no interest on shares. Where the law's minimum is no whole
    percent, `reserve_minimum` is the next one and `exact_tenths` the law's own, in tenths.
    """

    name: Text
    reserve_minimum: int
    member_return: int
    law: Text
    source: Source | None = None
    return_line: Text | None = None
    exact_tenths: int = 0

    @property
    def law_minimum(self) -> float:
        """What must stay in reserves, in percents, as the law says it."""
        return self.exact_tenths / 10 if self.exact_tenths else self.reserve_minimum


@record
class College(Record):
    """A college of a cooperative of public interest: `weight` percents of the votes (10 to 50)."""

    id: str
    name: Text
    weight: int


@record
class Place(Record):
    """A real structure behind the scenario, for the debrief."""

    name: Text
    where: str
    text: Text
    source: Source | None = None
    picture: str = ""


@record
class Economy(Record):
    """What every month brings and costs whatever is decided, in euros by source, and what the cooperative draws.

    `dues` is what one member pays a round. `welcome` is the pillar that brings members: from 6 on, each point
    above 5 brings one (to a limit of 3) and below 4 each point missing loses one.
    `members_a_token`: each so many members above the start give the coordinating team a token more.
    `neglect`: after so many rounds without care a pillar loses 1 (0: never). `exempt` pillars are never neglected.
    `profit_pillar` follows the month's result.
    """

    running: tuple[tuple[str, int], ...] = ()
    dues: int = 0
    welcome: str = ""
    members_a_token: int = 8
    neglect: int = 2
    exempt: tuple[str, ...] = ()
    profit_pillar: str = "viability"
    life_pillar: str = "democracy"
    life_tokens: int = 2


@record
class Term(Record):
    """A word that cards use, and what it means; `short` are abbreviations and names that stand for it."""

    id: str
    name: Text
    means: Text
    short: tuple[str, ...] = ()


@record
class Scenario(Record):
    """All that a game needs to be played. `lengths` are rounds for short, standard, long.

    `sources` names every account of the ledger (id, text). `agenda` are matters a round for each length.
    `terms` explain the words that its cards use, `framework` are principles of its own. `shore` is the water beside
    its village: sea or river.
    `surplus_project` is what the general assembly can pay for in common.
    """

    id: str
    title: Text
    pitch: Text
    lengths: tuple[int, int, int]
    round_name: Text
    pillars: tuple[Pillar, ...]
    resources: tuple[Resource, ...]
    events: tuple[Event, ...]
    matters: tuple[Matter, ...]
    activities: tuple[Activity, ...]
    orientations: tuple[Orientation, ...]
    roles: tuple[Role, ...]
    questions: tuple[Question, ...]
    goals: tuple[Goal, ...]
    dangers: tuple[Danger, ...]
    form: Form
    economy: Economy
    sources: tuple[tuple[str, Text], ...]
    surplus_project: Text
    win: Text
    lose: Text
    decisions: str = "consent"
    colleges: tuple[College, ...] = ()
    agenda: tuple[int, int, int] = (1, 2, 2)
    matters_at_start: int = 3
    all_for_one: tuple[int, ...] = ()
    opened: tuple[str, ...] = ()
    place: str = ""
    region: str = ""
    ages: str = ""
    teaches: Text | None = None
    subtitle: Text | None = None
    goal_line: Text | None = None
    picture: str = ""
    real: tuple[Place, ...] = ()
    discuss: tuple[Text, ...] = ()
    prompts: tuple[tuple[str, tuple[Text, ...]], ...] = ()
    terms: tuple[Term, ...] = ()
    framework: Framework | None = None
    shore: str = "sea"
