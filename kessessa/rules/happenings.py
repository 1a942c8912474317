"""What a move brought about: a closed union of values, for screens to animate and for the text version to tell."""

from __future__ import annotations

from kessessa.rules.effects import Text
from kessessa.rules.record import Record, record


@record
class Changed(Record):
    """A pillar or a resource went from `before` to `after`; `cause` is a card's id or a word of the rules.

    Causes of the rules: consent, life, result, neglect, newcomers, question, return, mediation, halve, study.
    """

    target: str
    before: int
    after: int
    cause: str
    because: Text | None = None


@record
class Paid(Record):
    """The ledger has a new line: `amount` euros, positive in, from or to `account`, for `card`."""

    account: str
    amount: int
    card: str


@record
class Drawn(Record):
    """A card came up: `kind` is event, question, matter or orientation."""

    kind: str
    card: str


@record
class RoundBegan(Record):
    """A round begins with a new coordinating team."""

    round: int
    coordinator: int


@record
class Judged(Record):
    """A question was answered; `right` counts for the table, whoever gave it."""

    card: str
    right: bool
    returning: bool


@record
class Proposed(Record):
    """The coordinating team proposes an option."""

    way: str
    amended: bool


@record
class Voiced(Record):
    """A team said consent (`pillar` empty) or objected in the name of a pillar."""

    team: int
    pillar: str


@record
class Voted(Record):
    """A team has voted. What it voted stays secret until the count."""

    team: int


@record
class Counted(Record):
    """All votes are in: points by option, who won and whether lots were drawn."""

    tally: tuple[tuple[str, int], ...]
    winner: str
    lot: bool


@record
class Adopted(Record):
    """A matter was decided; `how` as in `state.Decided`."""

    matter: str
    way: str
    how: str


@record
class Worsened(Record):
    """A dilemma was left off the agenda."""

    matter: str


@record
class Scheduled(Record):
    """Something was set in motion that will happen at the accounts of `round`."""

    round: int
    text: Text


@record
class Fell(Record):
    """A chance effect was settled: it happened, or not."""

    card: str
    happened: bool


@record
class WorkBegan(Record):
    """A site opens."""

    work: str


@record
class WorkDone(Record):
    """A site is complete; `opens` is the activity that opens with it, or empty."""

    work: str
    opens: str


@record
class DoorMoved(Record):
    """An activity opened or closed."""

    activity: str
    opened: bool


@record
class TokenPlaced(Record):
    """A team gave (or took back) a time token."""

    team: int
    target: str
    back: bool = False


@record
class Served(Record):
    """A principle was served (positive) or broken."""

    principle: str
    amount: int
    card: str


@record
class PowerUsed(Record):
    """A team used the power of its role."""

    team: int
    power: str
    target: str


@record
class Warned(Record):
    """A danger will end the game at the next accounts if nothing changes."""

    danger: str


@record
class Over(Record):
    """The game is over: `ending` is won, short (no star) or a danger's id."""

    ending: str
    stars: int


@record
class Moved(Record):
    """A facilitator's move took effect: `what` is aside, back, rounds, level, skip or replace."""

    what: str
    value: int


Happening = (
    Changed
    | Paid
    | Drawn
    | RoundBegan
    | Judged
    | Proposed
    | Voiced
    | Voted
    | Counted
    | Adopted
    | Worsened
    | Scheduled
    | Fell
    | WorkBegan
    | WorkDone
    | DoorMoved
    | TokenPlaced
    | Served
    | PowerUsed
    | Warned
    | Over
    | Moved
)
