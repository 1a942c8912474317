"""The bell: how much of the game still fits before it rings, at this class's pace. The only place that plans with time.

The rules know no time; without a bell nobody sees a clock.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Protocol

from kessessa.session.record import Note

DEBRIEF_MINUTES = 10
CLOSING_MINUTES = 5
"""What the general assembly and the ending take after the last round."""

LESSON_MINUTES = {"short": 30, "standard": 55, "long": 90}

_BELL = "bell"
_TIME = re.compile(r"\s*(\d{1,2})\s*[:hH.]\s*(\d{2})\s*")
_LONGEST = 3  # a round of more than so many planned ones was a break, not a pace


class Clock(Protocol):
    """The wall clock, given from outside."""

    def moment(self) -> datetime:
        """Return the date and time now, with its time zone."""


@dataclass(frozen=True, slots=True)
class Plan:
    """What the bell allows now, in whole minutes.

    `left`: until the bell. `play`: until the debrief must begin. `pace`: minutes a round, at this class's pace.
    `fits`: whole rounds that can still be begun (after the one under way). `wanted`: rounds that remain.
    `shorten_to`: a number of rounds to offer, 0 where all fit or where not even one more does.
    `may_start`: whether the next round would end in time. `debrief_now`: the protected minutes have begun.
    """

    left: int
    play: int
    pace: int
    fits: int
    wanted: int
    shorten_to: int
    may_start: bool
    debrief_now: bool


def bell_time(text: str, moment: datetime) -> datetime | None:
    """Return when the bell rings today: "10:55", "10h55" or "10.55"; None where unreadable or already past."""
    found = _TIME.fullmatch(text)
    if found is None:
        return None
    hour, minute = int(found[1]), int(found[2])
    if hour > 23 or minute > 59:  # noqa: PLR2004  a clock's own numbers
        return None
    rings = moment.replace(hour=hour, minute=minute, second=0, microsecond=0)
    return rings if rings > moment else None


def planned_minutes(length: str, rounds: int) -> float:
    """Return what one round takes when a session of that length keeps to its time."""
    return max(LESSON_MINUTES[length] - DEBRIEF_MINUTES - CLOSING_MINUTES, rounds) / max(rounds, 1)


def bell_note(rings: datetime | None) -> Note:
    """Return the note that keeps the bell (None: no bell), so that a power cut does not silence it."""
    return Note(_BELL, "" if rings is None else rings.isoformat(timespec="minutes"))


def noted_bell(notes: Iterable[Note], moment: datetime) -> datetime | None:
    """Return the bell that the notes keep; None where there is none, or it has rung before `moment`."""
    rings = None
    for note in notes:
        if note.topic == _BELL:
            rings = datetime.fromisoformat(note.text) if note.text else None
    return rings if rings is not None and rings > moment else None


class Bell:
    """The bell of one sitting. `planned`: minutes a round (above 0), until the class has shown its pace.

    Tell it when a round begins and ends; ask it for a `plan`. `rings` may be set, moved or set to None at any time.
    """

    def __init__(self, clock: Clock, planned: float, rings: datetime | None = None) -> None:
        """Begin a sitting, in the middle of a round where it is a resumed one."""
        self.rings = rings
        self._clock = clock
        self._planned = planned
        self._began: datetime | None = None
        self._taken: list[float] = []

    def round_began(self) -> None:
        """Note that a round begins now."""
        self._began = self._clock.moment()

    def round_ended(self) -> None:
        """Note that the round under way ends now; a round that this sitting did not see begin does not count."""
        if self._began is not None:
            taken = _minutes(self._clock.moment() - self._began)
            self._taken.append(min(taken, _LONGEST * self._planned))
        self._began = None

    @property
    def pace(self) -> float:
        """Minutes a round takes: what was planned counts as one round, those played as one each."""
        return (self._planned + sum(self._taken)) / (1 + len(self._taken))

    def plan(self, current: int, rounds: int) -> Plan | None:
        """Return what still fits in round `current` of `rounds`; None without a bell."""
        if self.rings is None:
            return None
        moment = self._clock.moment()
        left = _minutes(self.rings - moment)
        play = left - DEBRIEF_MINUTES
        under_way = 0.0 if self._began is None else max(0.0, self.pace - _minutes(moment - self._began))
        fits = max(0, int((play - CLOSING_MINUTES - under_way) // self.pace))
        wanted = max(0, rounds - current)
        return Plan(
            left=max(0, int(left)),
            play=max(0, int(play)),
            pace=round(self.pace),
            fits=fits,
            wanted=wanted,
            shorten_to=current + fits if 0 < fits < wanted else 0,
            may_start=fits > 0,
            debrief_now=play <= 0,
        )


def _minutes(span: timedelta) -> float:
    return span.total_seconds() / 60
