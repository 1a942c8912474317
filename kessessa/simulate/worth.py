"""What things are worth to a cooperative that looks at all its pillars: options, activities, works."""

from __future__ import annotations

from kessessa.rules.cards import Way
from kessessa.rules.forecast import forecast, of_way
from kessessa.rules.scenario import KNOWLEDGE, MEMBERS, PARTNERS, TREASURY
from kessessa.rules.state import State
from kessessa.simulate.prospects import Aims, opened_by, remaining

COMFORT = 6
"""A pillar below this is cared for; the lower it is, the more."""
AT_RISK = 3
"""A pillar that would fall to this or below is defended by an objection."""
GOAL_BONUS, ACTIVITY_BONUS = 12.0, 1.5


class Worth:
    """Weighs what could happen in one state. Points are arbitrary: one is about a point of a healthy pillar."""

    def __init__(self, state: State, aims: Aims) -> None:
        """Look at the state, with the goals in mind."""
        self.state = state
        self.goals, self.least = aims.opened, aims.least
        book = state.book
        economy = book.scenario.economy
        self.month = max(100, -sum(amount for _, amount in economy.running if amount < 0))
        self.treasury = state.stock[book.treasury]
        self.points = {name: self._of_pillar(name, state.pillars[at]) for name, at in book.pillar_at.items()}
        for name, at in book.resource_at.items():
            short = state.stock[at] < self.least.get(name, 0)
            self.points[name] = {MEMBERS: 0.3, PARTNERS: 1.0, KNOWLEDGE: 0.3}.get(name, 0.2) * (3 if short else 1)

    def _of_pillar(self, name: str, value: int) -> float:
        points = 1.0 + 0.7 * max(0, COMFORT - value)
        return points + 1.5 if value < self.least.get(name, 0) else points

    def of_money(self, amount: int) -> float:
        """Return what so many euros more (or fewer) are worth: much where the till runs low."""
        need = self.least.get(TREASURY, 0)
        return self._comfort(self.treasury + amount, need) - self._comfort(self.treasury, need)

    def _comfort(self, treasury: int, need: int) -> float:
        months = (treasury - need) / self.month
        if months < 1:
            return 4.0 * (months - 1)
        return (months - 1) * 1.2 if months < 3 else 2.4 + (months - 3) * 0.5  # noqa: PLR2004  months of charges

    def of_effects(self, sums: tuple[tuple[str, int], ...], cost: int = 0) -> float:
        """Return what changes of pillars and resources are worth together."""
        money = -cost
        points = 0.0
        for target, amount in sums:
            if target == TREASURY:
                money += amount
            else:
                points += self._of_change(target, amount)
        return points + (self.of_money(money) if money else 0.0)

    def _of_change(self, target: str, amount: int) -> float:
        at = self.state.book.pillar_at.get(target)
        if at is not None:
            value = self.state.pillars[at]
            amount = max(-value, min(10 - value, amount))
        return self.points.get(target, 0.0) * amount

    def of_way(self, way: Way) -> float:
        """Return what an option is worth, what it opens included."""
        opened = sum(self.of_opening(name, wait) for name, wait in opened_by(self.state, way))
        return self.of_effects(of_way(way), way.cost) + opened

    def of_opening(self, activity: str, wait: int) -> float:
        """Return what opening an activity is worth, `wait` rounds from now; nothing where it comes too late."""
        rounds = remaining(self.state) - wait
        if rounds < 0:
            return 0.0
        goal = GOAL_BONUS if activity in self.goals else 0.0
        short = len(self.state.opened) < self.least.get("opened_count", 0)
        return goal + (4.0 if short else 0.0) + ACTIVITY_BONUS + 0.5 * rounds * self.of_round(activity)

    def of_round(self, activity: str) -> float:
        """Return what one staffed round of an activity is worth, against leaving it unstaffed."""
        card = self.state.book.activities[activity]
        return self.of_effects(forecast(card.each_round)) - self.of_effects(forecast(card.unstaffed))

    def endangered(self, way: Way) -> str:
        """Return the pillar that the option would bring to its knees, the weakest one first, or an empty string."""
        book = self.state.book
        falls = [
            (self.state.pillars[book.pillar_at[target]] + amount, target)
            for target, amount in of_way(way)
            if amount < 0 and target in book.pillar_at
        ]
        lowest, pillar = min(falls, default=(AT_RISK + 1, ""))
        return pillar if lowest <= AT_RISK else ""
