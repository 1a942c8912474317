"""Where a game stands inside a round: one value a screen, a closed union. Nothing is decided here."""

from __future__ import annotations

from kessessa.rules.effects import Text
from kessessa.rules.happenings import Changed
from kessessa.rules.record import Record, record

NOBODY = -1


@record
class Founding(Record):
    """The pitch is read and the roles are looked at."""


@record
class News(Record):
    """An event is on the table. `told`: it has acted, and `changes` are shown (chance and choices only)."""

    event: str
    eased: bool = False
    told: bool = False
    way: str = ""
    changes: tuple[Changed, ...] = ()


@record
class Asking(Record):
    """A question is open. `shown` is the order in which options, lines or right sides are laid out.

    `removed` are options taken away; `given` are answers so far (the coordinating team's, then the helper's).
    """

    card: str
    team: int
    shown: tuple[int, ...]
    returning: bool = False
    removed: tuple[int, ...] = ()
    helper: int = NOBODY
    free_aid: bool = False
    given: tuple[tuple[int, ...], ...] = ()


@record
class Reveal(Record):
    """The answer is shown: who gave what (`marks`: right or not), and what it earned."""

    card: str
    team: int
    helper: int
    given: tuple[tuple[int, ...], ...]
    marks: tuple[bool, ...]
    right: bool
    returning: bool
    shown: tuple[int, ...]
    knowledge: int
    comes_back: bool
    changes: tuple[Changed, ...]


@record
class Tabling(Record):
    """The coordinating team sets the agenda of `size` matters."""

    size: int


@record
class Meeting(Record):
    """A matter is being decided. `kind`: matter, orientation (All for one) or next (next year's).

    `stage`: risk, propose, consent, amend, vote, count, told. `team` is whose turn it is.
    `opinions` by team: "" not asked yet, "consent", or the pillar protected. `ballots` by team: "" or an option.
    `how` as in `state.Decided`; `tally` are points by option; `changes` what the decision did.
    """

    kind: str
    matter: str
    method: str
    stage: str
    team: int
    proposal: str = ""
    risk: str = ""
    studied: bool = False
    amended: bool = False
    opinions: tuple[str, ...] = ()
    ballots: tuple[str, ...] = ()
    tally: tuple[tuple[str, int], ...] = ()
    lot: bool = False
    how: str = ""
    changes: tuple[Changed, ...] = ()
    served: tuple[tuple[str, int], ...] = ()
    scheduled: tuple[tuple[int, Text], ...] = ()
    work: str = ""


@record
class Working(Record):
    """Teams give their time. `tokens` are those each team still holds, `placed` what was given so far."""

    team: int
    waiting: tuple[int, ...]
    tokens: tuple[int, ...]
    placed: tuple[tuple[int, str], ...] = ()


@record
class Accounts(Record):
    """The month's accounts: money by source, every change with its cause, what needs a look.

    `income` and `charges` are (account, euros, both positive); `result` is income less charges.
    """

    income: tuple[tuple[str, int], ...]
    charges: tuple[tuple[str, int], ...]
    before: int
    after: int
    result: int
    changes: tuple[Changed, ...]
    pillars_before: tuple[int, ...]
    joined: int
    unstaffed: tuple[str, ...]
    completed: tuple[str, ...]
    later: tuple[Text, ...]
    dilemmas: tuple[str, ...]


@record
class Alert(Record):
    """Dangers that will end the game at the next accounts if nothing changes."""

    dangers: tuple[str, ...]


@record
class Assembly(Record):
    """The general assembly: `stage` is financial, moral, split (proposing), resolve (voting) or resolved.

    `surplus` in euros (zero or less: nothing to share out); `split` in percents (reserves, members, project).
    """

    stage: str
    surplus: int
    team: int
    split: tuple[int, int, int] = (0, 0, 0)
    ballots: tuple[str, ...] = ()
    tries: int = 0
    adopted: bool = False
    lot: bool = False


@record
class Ended(Record):
    """The game is over: `ending` is won, short (no star) or the id of a danger."""

    ending: str
    stars: int


Turn = Founding | News | Asking | Reveal | Tabling | Meeting | Working | Accounts | Alert | Assembly | Ended
