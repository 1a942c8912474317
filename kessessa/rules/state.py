"""The state of one game: everything that is true at one moment, in values that never change."""

from __future__ import annotations

from kessessa.rules.book import Book
from kessessa.rules.effects import Effect, Text
from kessessa.rules.record import Record, record
from kessessa.rules.turns import Turn


@record
class Team(Record):
    """A team: its emblem's id, its role's id, whether it is here, and what it still holds.

    `aid`: it can still be called for mutual aid. `power`: its role's power is unused. `saved`: rested tokens.
    """

    id: str
    role: str
    here: bool = True
    aid: bool = True
    power: bool = True
    saved: int = 0


@record
class OnTable(Record):
    """A matter on the table; `left` counts the rounds a dilemma still waits (0: a project, waits for ever)."""

    matter: str
    left: int


@record
class Missed(Record):
    """A question that was missed and comes back from round `due` on."""

    card: str
    due: int


@record
class Work(Record):
    """A site under way: `done` of `need` tokens given (already scaled to the number of teams)."""

    id: str
    name: Text
    need: int
    done: int
    opens: str
    picture: str
    effects: tuple[Effect, ...]
    cause: str


@record
class Pending(Record):
    """Effects that will happen at the accounts of `round`, set in motion by card `cause`."""

    round: int
    effects: tuple[Effect, ...]
    text: Text
    cause: str


@record
class Entry(Record):
    """A line of the ledger: `amount` euros (positive: in) of `account`; `kind` is running or investment."""

    round: int
    account: str
    amount: int
    kind: str
    card: str


@record
class Deed(Record):
    """A principle served (`amount` > 0) or broken, by which option of which card."""

    round: int
    card: str
    way: str
    principle: str
    amount: int


@record
class Answered(Record):
    """A question answered: `right` for the table; `marks` by team that answered; `value` the first answer."""

    round: int
    card: str
    team: int
    helper: int
    right: bool
    marks: tuple[bool, ...]
    returning: bool
    value: tuple[int, ...]


@record
class Decided(Record):
    """A decision: `how` is consent, amended, majority, colleges, alone or default; `lot`: lots decided a tie."""

    round: int
    kind: str
    matter: str
    way: str
    how: str
    proposer: int
    opinions: tuple[str, ...]
    ballots: tuple[str, ...]
    lot: bool


@record
class Given(Record):
    """Time given in a round by a team to a target, in tokens."""

    round: int
    team: int
    target: str
    tokens: int


@record
class Snapshot(Record):
    """How the cooperative stood after the accounts of a round (round 0: at the founding)."""

    round: int
    treasury: int
    members: int
    pillars: tuple[int, ...]
    result: int


@record
class State(Record):
    """One game at one moment. `stock` follows the scenario's resources, `pillars` its pillars, in order.

    `events`, `questions` and `matters` are the ids still to be drawn, first first; `courses` are the orientations,
    the next three first; `spared` are dilemmas that will not worsen this round. `care` is the round in which
    each pillar last gained. `threat` counts, for each danger, the accounts at which it has held in a row. `shift`
    makes the questions still to come easier (-1) or harder (1); cards with a tag of `without` were left out.
    """

    book: Book
    length: str
    rounds: int
    round: int
    chance: int
    teams: tuple[Team, ...]
    coordinator: int
    stock: tuple[int, ...]
    pillars: tuple[int, ...]
    flags: tuple[str, ...]
    events: tuple[str, ...]
    questions: tuple[str, ...]
    matters: tuple[str, ...]
    table: tuple[OnTable, ...]
    agenda: tuple[str, ...]
    missed: tuple[Missed, ...]
    works: tuple[Work, ...]
    opened: tuple[str, ...]
    orientation: str
    courses: tuple[str, ...]
    spared: tuple[str, ...]
    pending: tuple[Pending, ...]
    care: tuple[int, ...]
    threat: tuple[int, ...]
    ledger: tuple[Entry, ...]
    deeds: tuple[Deed, ...]
    answers: tuple[Answered, ...]
    decided: tuple[Decided, ...]
    given: tuple[Given, ...]
    past: tuple[Snapshot, ...]
    turn: Turn
    shift: int = 0
    without: tuple[str, ...] = ()
