"""What things are worth to a cooperative that looks at all its pillars: options, activities, works."""

from __future__ import annotations

from kessessa.rules.cards import Way
from kessessa.rules.scenario import KNOWLEDGE, MEMBERS, PARTNERS, TREASURY
from kessessa.rules.state import State
from kessessa.simulate.prospects import Aims, opened_by, remaining

COMFORT = 6
"""A pillar below this is cared for; the lower it is, the more."""
AT_RISK = 3
"""A pillar that would fall to this or below is defended by an objection."""
_RESOURCES = {MEMBERS: 0.3, PARTNERS: 1.0, KNOWLEDGE: 0.3}
GOAL_BONUS, ACTIVITY_BONUS = 12.0, 1.5


class Worth:
    """Weighs what could happen in one state. Points are arbitrary: one is about a point of a healthy pillar."""

    def __init__(self, state: State, aims: Aims) -> None:
        """Look at the state, with the goals in mind."""
        self.state = state
        self.aims = aims
        self.goals, self.least = aims.opened, aims.least
        self.treasury = state.stock[state.book.treasury]
        self._points: dict[str, float] = {}

    def point(self, target: str) -> float:
        """Return what one point of a pillar or one piece of a resource is worth: more where it is low or short."""
        found = self._points.get(target)
        if found is None:
            book = self.state.book
            at = book.pillar_at.get(target)
            if at is None:
                found = self._of_resource(target, self.state.stock[book.resource_at[target]])
            else:
                found = self._of_pillar(target, self.state.pillars[at])
            self._points[target] = found
        return found

    def _of_pillar(self, name: str, value: int) -> float:
        points = 1.0 + 0.7 * max(0, COMFORT - value)
        return points + 1.5 if value < self.least.get(name, 0) else points

    def _of_resource(self, name: str, value: int) -> float:
        return _RESOURCES.get(name, 0.2) * (3 if value < self.least.get(name, 0) else 1)

    def of_money(self, amount: int) -> float:
        """Return what so many euros more (or fewer) are worth: much where the till runs low."""
        need = self.least.get(TREASURY, 0)
        return self._comfort(self.treasury + amount, need) - self._comfort(self.treasury, need)

    def _comfort(self, treasury: int, need: int) -> float:
        months = (treasury - need) / self.aims.month
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
        return self.point(target) * amount

    def of_way(self, card: str, way: Way) -> float:
        """Return what an option of a card is worth, what it opens included."""
        opened = sum(self.of_opening(name, wait) for name, wait in opened_by(self.state, way))
        return self.of_effects(self.aims.of_way(card, way), way.cost) + opened

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
        staffed, unstaffed = self.aims.of_rounds(activity)
        return self.of_effects(staffed) - self.of_effects(unstaffed)

    def endangered(self, card: str, way: Way) -> str:
        """Return the pillar that the option would bring to its knees, the weakest one first, or an empty string."""
        book = self.state.book
        falls = [
            (self.state.pillars[book.pillar_at[target]] + amount, target)
            for target, amount in self.aims.of_way(card, way)
            if amount < 0 and target in book.pillar_at
        ]
        lowest, pillar = min(falls, default=(AT_RISK + 1, ""))
        return pillar if lowest <= AT_RISK else ""
