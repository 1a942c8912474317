"""The words of cause and effect: what a card can do, and what it can ask for. Values only, nothing happens here.

The set is closed on purpose: a deck that can only say these things can be checked, drawn, simulated and trusted.
"""

from __future__ import annotations

from collections.abc import Mapping

from kessessa.rules.record import Record, record

Text = Mapping[str, str]
"""One sentence or more in each language, by language code: {"fr": ..., "en": ...}."""


@record
class Change(Record):
    """Add `amount` (signed, whole) to a pillar or a resource, `target` being its id."""

    target: str
    amount: int


@record
class Money(Record):
    """Bring `amount` euros from `source` (positive: income) or pay them to it (negative: a charge)."""

    source: str
    amount: int


@record
class Later(Record):
    """Let `effects` happen at the accounts `rounds` rounds from now (0: this round's), announced by `text`."""

    rounds: int
    effects: tuple[Effect, ...]
    text: Text


@record
class Odds(Record):
    """With `percent` chances in a hundred let `effects` happen, otherwise `otherwise`."""

    percent: int
    effects: tuple[Effect, ...]
    otherwise: tuple[Effect, ...] = ()


@record
class Flag(Record):
    """Raise (or lower) a flag that conditions can look at."""

    name: str
    up: bool = True


@record
class Shift(Record):
    """Lay a matter on the table or an event on top of the news (`add`), or take it out of the game."""

    card: str
    add: bool = True


@record
class Door(Record):
    """Open an activity at once, without work, or close it for good."""

    activity: str
    opened: bool = True


@record
class Site(Record):
    """Begin a work: `tokens` (for up to four teams) until `opens` (an activity id, or none) opens.

    `name` is what the site is called; `effects` happen on completion, beside the opening.
    """

    id: str
    name: Text
    tokens: int
    opens: str = ""
    picture: str = ""
    effects: tuple[Effect, ...] = ()


Effect = Change | Money | Later | Odds | Flag | Shift | Door | Site


@record
class Range(Record):
    """True where `what` (a pillar, a resource, round, teams, opened, partners ...) lies from `least` to `most`."""

    what: str
    least: int | None = None
    most: int | None = None


@record
class Raised(Record):
    """True where the flag is up."""

    flag: str


@record
class IsOpen(Record):
    """True where the activity is open."""

    activity: str


@record
class Share(Record):
    """True where the part of all income that came from `source` lies in a range of percents.

    `source` may be "largest": whichever source has brought most.
    """

    source: str
    least: int | None = None
    most: int | None = None


@record
class All(Record):
    """True where every part is."""

    parts: tuple[Condition, ...]


@record
class AnyOf(Record):
    """True where at least one part is."""

    parts: tuple[Condition, ...]


@record
class Not(Record):
    """True where the part is not."""

    part: Condition


Condition = Range | Raised | IsOpen | Share | All | AnyOf | Not
