"""The cards of a game as the rules know them: questions, events, matters, activities, orientations, roles. Values only.

Texts are carried along so that a saved game is whole without its decks; the rules never read them.
"""

from __future__ import annotations

from kessessa.rules.effects import Condition, Effect, Text
from kessessa.rules.record import Record, record


@record
class Source(Record):
    """Where a fact was read; `year` is 0 where unknown."""

    title: str
    url: str = ""
    year: int = 0


@record
class Option(Record):
    """One answer of a choice question, with what is said to a team that chose it."""

    text: Text
    right: bool
    because: Text


@record
class Choice(Record):
    """Options of which one is right, or several (`several`). An answer lists the chosen indexes, rising."""

    options: tuple[Option, ...]
    shuffle: bool = True


@record
class TrueFalse(Record):
    """A statement. An answer is (1,) for true, (0,) for false; `because` answers the wrong side."""

    answer: bool
    because: Text


@record
class Estimate(Record):
    """A whole number to come near to. An answer is (n,), from `low` to `high` in steps of `step`."""

    number: int
    tolerance: int
    low: int
    high: int
    step: int
    unit: Text


@record
class Step(Record):
    """One line of a sequence; `detail` (a date, say) is shown with the answer."""

    text: Text
    detail: Text


@record
class Order(Record):
    """Lines in their right order. An answer lists the indexes of `steps` in the order that the team gave them."""

    steps: tuple[Step, ...]


@record
class Pair(Record):
    """A term and what it means."""

    left: Text
    right: Text


@record
class Pairs(Record):
    """Terms to be matched. An answer gives, for each left side in turn, the index of its right side."""

    pairs: tuple[Pair, ...]


@record
class Discuss(Record):
    """An open question that the facilitator judges. An answer is (0,) not yet, (1,) partly, (2,) yes."""

    listen_for: tuple[Text, ...]


Body = Choice | TrueFalse | Estimate | Order | Pairs | Discuss


@record
class Question(Record):
    """A question card; `id` is deck/card. `principles` are ids of the scoring frameworks."""

    id: str
    question: Text
    level: int
    principles: tuple[str, ...]
    body: Body
    explain: Text
    neighbour: Text
    source: Source | None = None
    effects: tuple[Effect, ...] = ()
    picture: str = ""
    pillar: str = ""
    notes: Text | None = None
    tags: tuple[str, ...] = ()


@record
class Way(Record):
    """One option of a matter, an event or an orientation: what it costs, does, serves, and why.

    `cost` is in euros, paid at once as an investment to `pays`. `principles` are (id, +n served or -n broken).
    """

    id: str
    do: Text
    line: Text
    because: Text
    cost: int = 0
    pays: str = ""
    effects: tuple[Effect, ...] = ()
    principles: tuple[tuple[str, int], ...] = ()
    when: Condition | None = None


@record
class Event(Record):
    """A news card: it acts (`effects`), or asks the coordinating team for a choice (`ways`)."""

    id: str
    title: Text
    text: Text
    good: bool
    effects: tuple[Effect, ...] = ()
    because: Text | None = None
    ways: tuple[Way, ...] = ()
    when: Condition | None = None
    softened_when: Condition | None = None
    softened: tuple[Effect, ...] = ()
    softened_because: Text | None = None
    principles: tuple[tuple[str, int], ...] = ()
    picture: str = ""
    place: str = ""
    notes: Text | None = None
    tags: tuple[str, ...] = ()


@record
class Matter(Record):
    """A project that could be started (`project`) or a dilemma that decides itself after `rounds` (`default`).

    `left` happens each time a dilemma is left off the agenda. `method` overrides the scenario's.
    """

    id: str
    title: Text
    line: Text
    text: Text
    ways: tuple[Way, ...]
    project: bool = False
    rounds: int = 0
    default: str = ""
    left: tuple[Effect, ...] = ()
    left_because: Text | None = None
    when: Condition | None = None
    method: str = ""
    picture: str = ""
    notes: Text | None = None
    tags: tuple[str, ...] = ()


@record
class Activity(Record):
    """What the cooperative runs once opened: `staff` tokens a round (for up to four teams) bring `each_round`."""

    id: str
    title: Text
    line: Text
    picture: str
    staff: int
    each_round: tuple[Effect, ...] = ()
    unstaffed: tuple[Effect, ...] = ()
    because: Text | None = None
    unstaffed_because: Text | None = None


@record
class Orientation(Record):
    """A course chosen by All for one: `effects` at once, `each_round` at the accounts, percents on money.

    `income` and `charges` are percents added to activities' income and running charges (-20 = a fifth less).
    """

    id: str
    title: Text
    text: Text
    effects: tuple[Effect, ...] = ()
    each_round: tuple[Effect, ...] = ()
    income: int = 0
    charges: int = 0
    because: Text | None = None
    principles: tuple[tuple[str, int], ...] = ()
    picture: str = ""
    pillar: str = ""
    notes: Text | None = None


@record
class Role(Record):
    """What a team is in the cooperative, with its power: one of `moves.POWERS`, used once a session.

    `college`: the id of that in which it sits; empty: teams sit in the colleges in turn.
    """

    id: str
    name: Text
    power: str
    line: Text
    college: str = ""
