"""Everything that can be done in a game: a closed union of values. What is allowed when is decided elsewhere."""

from __future__ import annotations

from kessessa.rules.record import Record, record

POWERS = ("mediate", "study", "network", "train", "build", "postpone")


@record
class Proceed(Record):
    """Go on: what was shown has been read."""


@record
class Choose(Record):
    """The coordinating team answers an event that asks for a choice."""

    way: str


@record
class Answer(Record):
    """The team whose turn it is answers the question; see `cards` for what `value` holds for each kind."""

    value: tuple[int, ...]


@record
class CallAid(Record):
    """The coordinating team calls another for mutual aid."""

    team: int


@record
class Halve(Record):
    """Spend one knowledge to take half of the wrong options away."""


@record
class SetAgenda(Record):
    """The coordinating team chooses what will be decided this round, in this order."""

    matters: tuple[str, ...]


@record
class NameRisk(Record):
    """A single team names the pillar most at risk before it decides."""

    pillar: str


@record
class Study(Record):
    """Spend one knowledge on an impact study of the matter at hand."""


@record
class Propose(Record):
    """The coordinating team proposes an option (or, after objections, another)."""

    way: str


@record
class Consent(Record):
    """The team whose turn it is can live with the proposal."""


@record
class Object(Record):
    """The team whose turn it is objects, and names the pillar that it protects."""

    pillar: str


@record
class PassToVote(Record):
    """The coordinating team gives up amending: the members will vote."""


@record
class Vote(Record):
    """The team whose turn it is votes for an option (`"yes"` or `"no"` on a resolution)."""

    way: str


@record
class Place(Record):
    """The team whose turn it is gives one time token to work:ID, activity:ID, life or rest."""

    target: str


@record
class TakeBack(Record):
    """The team whose turn it is takes one of its own tokens of this round back."""

    target: str


@record
class Done(Record):
    """The team whose turn it is has given the time that it wants to give."""


@record
class Split(Record):
    """The coordinating team proposes what becomes of the surplus, in percents that make 100."""

    reserves: int
    members: int
    project: int


@record
class UsePower(Record):
    """A team uses the power of its role, once a session; `target` is what the power works on."""

    team: int
    target: str = ""


@record
class SetAside(Record):
    """The facilitator: a team is away."""

    team: int


@record
class BringBack(Record):
    """The facilitator: the team is back."""

    team: int


@record
class SetRounds(Record):
    """The facilitator: lengthen or shorten the session to so many rounds."""

    rounds: int


@record
class SetLevel(Record):
    """The facilitator: ask easier questions from now on (-1), those of the round (0), or harder ones (1)."""

    shift: int


@record
class Skip(Record):
    """The facilitator: pass over the news, the question or the matter without any effect."""


@record
class Replace(Record):
    """The facilitator (or an undo): put the question aside and draw another."""


Move = (
    Proceed
    | Choose
    | Answer
    | CallAid
    | Halve
    | SetAgenda
    | NameRisk
    | Study
    | Propose
    | Consent
    | Object
    | PassToVote
    | Vote
    | Place
    | TakeBack
    | Done
    | Split
    | UsePower
    | SetAside
    | BringBack
    | SetRounds
    | SetLevel
    | Skip
    | Replace
)

FACILITATOR = (SetAside, BringBack, SetRounds, SetLevel, Skip, Replace)
"""Moves that belong to the facilitator: never offered to a bot, never part of a team's turn."""
