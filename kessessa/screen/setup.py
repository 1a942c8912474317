"""What the set-up has gathered so far: scenario, teams, roles, length, bell, class. Values and their small changes."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from typing import Self

from kessessa.language.classes import free_name
from kessessa.language.teams import EMBLEMS
from kessessa.rules.scenario import LENGTHS, Scenario
from kessessa.session.bell import LESSON_MINUTES
from kessessa.session.classes import Classes, found
from kessessa.session.record import Opening

MOST_TEAMS = 6
USUAL_TEAMS = 4
BELL_STEP = timedelta(minutes=5)
_SENSITIVE = "sensitive"


@dataclass(frozen=True, slots=True)
class Plans:
    """A game to be founded. `teams` are (emblem, role); `rings` is when the bell rings, None without a bell.

    `group` is the id of the class that plays, empty without one.
    """

    scenario: Scenario
    teams: tuple[tuple[str, str], ...]
    length: str = "standard"
    rings: datetime | None = None
    group: str = ""

    @classmethod
    def first(cls, scenario: Scenario, group: str = "") -> Self:
        """Return what is proposed for a scenario: four teams, roles in order."""
        plans = cls(scenario, (), group=group)
        for _ in range(USUAL_TEAMS):
            plans = plans.add()
        return plans

    @property
    def roles(self) -> tuple[str, ...]:
        """The roles of the scenario, one empty where it has none."""
        return tuple(role.id for role in self.scenario.roles) or ("",)

    @property
    def rounds(self) -> int:
        """How many rounds the chosen length has."""
        return self.scenario.lengths[LENGTHS.index(self.length)]

    def add(self) -> Self:
        """Return the plans with one team more, under a free name and the least used role."""
        if len(self.teams) == MOST_TEAMS:
            return self
        taken = [emblem for emblem, _ in self.teams]
        emblem = next(name for name in EMBLEMS if name not in taken)
        held = [role for _, role in self.teams]
        return replace(self, teams=(*self.teams, (emblem, min(self.roles, key=held.count))))

    def drop(self, team: int) -> Self:
        """Return the plans without a team; the last one stays."""
        if len(self.teams) == 1:
            return self
        return replace(self, teams=self.teams[:team] + self.teams[team + 1 :])

    def rename(self) -> Self:
        """Return the plans with the next names for all teams."""
        order = list(EMBLEMS)
        first = (order.index(self.teams[0][0]) + len(self.teams)) % len(order)
        if len(self.teams) == len(order):
            first = (order.index(self.teams[0][0]) + 1) % len(order)
        names = (order[first:] + order[:first])[: len(self.teams)]
        return replace(self, teams=tuple((name, role) for name, (_, role) in zip(names, self.teams, strict=True)))

    def rename_one(self, team: int) -> Self:
        """Return the plans with another name for a team: the next free one, else it swaps with the next team."""
        return self._turn(team, 0, tuple(EMBLEMS))

    def next_role(self, team: int) -> Self:
        """Return the plans with another role for a team: the next free one, else it swaps with who holds it."""
        return self._turn(team, 1, self.roles)

    def _turn(self, team: int, part: int, known: tuple[str, ...]) -> Self:
        held = [pair[part] for pair in self.teams]
        at = known.index(held[team])
        following = known[at + 1 :] + known[:at]
        wanted = next((name for name in following if name not in held), following[0] if following else held[team])
        if wanted in held:
            held[held.index(wanted)] = held[team]
        held[team] = wanted
        others = [pair[1 - part] for pair in self.teams]
        pairs = zip(held, others, strict=True) if part == 0 else zip(others, held, strict=True)
        return replace(self, teams=tuple(pairs))

    def shift_bell(self, steps: int, moment: datetime) -> Self:
        """Return the plans with the bell so many steps later; the first time it is set at the lesson's usual end."""
        if self.rings is None:
            rings = moment + timedelta(minutes=LESSON_MINUTES[self.length])
            rings = rings.replace(minute=rings.minute // 5 * 5, second=0, microsecond=0)
        else:
            rings = self.rings + steps * BELL_STEP
        return replace(self, rings=rings) if rings > moment else self

    def next_class(self, classes: Classes) -> Self:
        """Return the plans for the next class: each of those there are, then a new one, then none."""
        known = [room.id for room in classes]
        turn = [*known, free_name(frozenset(known)), ""]
        at = turn.index(self.group) if self.group in turn else -1
        return replace(self, group=turn[(at + 1) % len(turn)])

    def again(self, classes: Classes, day: date) -> tuple[str, ...]:
        """Return the questions that its class has missed and that come back first on a day."""
        return found(classes, self.group).again(day, self.scenario, self.rounds)

    def opening(self, seed: int, classes: Classes, day: date, *, sensitive: bool) -> Opening:
        """Return what the game starts from; what its class has missed and is due on `day` comes back first."""
        without = () if sensitive else (_SENSITIVE,)
        return Opening(self.scenario, self.teams, seed, self.length, without, self.again(classes, day))
