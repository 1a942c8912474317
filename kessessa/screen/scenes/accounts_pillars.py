"""The pillars in the accounts: where each stands, what moved it this round, and why."""

from __future__ import annotations

from kessessa.language import month, pick
from kessessa.rules.state import State
from kessessa.rules.turns import Accounts
from kessessa.screen.gauge_steps import STEP, step_cells, step_pin
from kessessa.screen.nodes import GAUGE, Node
from kessessa.screen.page import Page
from kessessa.screen.tokens import Box
from kessessa.screen.widgets import icon_growth, pillar_badge
from kessessa.session import wording

FRAGILE = 2
"""A pillar at or below this wears a triangle."""
_PAD = 40.0
_BADGE = 68.0
_TITLES = (46.0, 40.0)
"""Sizes of the title: usually, and where rows need the room."""
_REASONS = (32.0, 30.0, 28.0)
_MOST_AIR = 120.0
_AIRY = 20.0
"""With less air than that, a rule parts a row from the one above."""
_BETWEEN = 0.2
"""Seconds between the first steps of two gauges."""


class Pillars:
    """The panel of some pillars (their places in the scenario), a row each."""

    def __init__(self, page: Page, state: State, turn: Accounts, shown: tuple[int, ...], wide: float) -> None:
        """Read the rows in the language of a page."""
        self.title = pick(month.THE_PILLARS, page.language)
        number = max(60.0, *(page.measure(str(state.pillars[at]), 48, 200, "headline")[0] for at in shown))
        self.rows = [_Row(page, state, turn, at, (wide - 2 * _PAD + 8, number)) for at in shown]

    def need(self, page: Page, wide: float, size: float = _REASONS[-1]) -> float:
        """Return how high the panel must be with its reasons at a size."""
        head = page.measure(self.title, _TITLES[-1], wide - 2 * _PAD, "headline")[1]
        return 24 + head + sum(row.need(page, size) for row in self.rows)

    def draw(self, page: Page, box: Box) -> None:
        """Draw the panel; gauges step one after the other."""
        x, y, wide, high = box
        page.panel(box)
        least = self.need(page, wide)
        if least > high:
            page.problems.append(f"too high: pillars take {least:.0f} of {high:.0f}")
        above, title, below = (26.0, _TITLES[0], 6.0) if least <= high - 30 else (10.0, _TITLES[-1], 4.0)
        spot = (x + _PAD, y + above, wide - 2 * _PAD, 200.0)
        top = y + above + page.text(self.title, spot, title, face="headline") + below
        room = y + high - 4 - below - top
        size = next((size for size in _REASONS if sum(row.need(page, size) for row in self.rows) <= room), _REASONS[-1])
        air = max(0.0, min(_MOST_AIR, (room - sum(row.need(page, size) for row in self.rows)) / len(self.rows)))
        column = max(page.measure(row.name, 34, 900, "semibold")[0] for row in self.rows)
        at = 0.0
        for row in self.rows:
            each = row.need(page, size) + air
            if row is not self.rows[0] and air < _AIRY:  # as near to the one above as its own lines are
                page.rule(x + _PAD, top - 1, wide - 2 * _PAD)
            row.draw(page, (x + _PAD - 4, top, wide - 2 * _PAD + 8, each), (column, size), at)
            top += each
            at += _BETWEEN if row.now != row.before else 0.0


class _Row:
    """A pillar's row: its name, where it stands, what moved it, and how wide its reason may be.

    `wides`: the whole row, and the number at its end.
    """

    def __init__(self, page: Page, state: State, turn: Accounts, at: int, wides: tuple[float, float]) -> None:
        wide, self.number = wides
        pillar = state.book.scenario.pillars[at]
        self.id, self.look = pillar.id, pillar.look
        self.name = pick(pillar.name, page.language)
        self.before, self.now = turn.pillars_before[at], state.pillars[at]
        self.reason = _reason(state, turn, pillar.id, page.language)
        self.badge = _BADGE * icon_growth(page)
        self.arrow = 36.0 * icon_growth(page)
        self.moved = page.measure("0", 36, 200, "bold")[0] + self.arrow + 10
        self.room = wide - self.badge - 20 - self.number - 24 - self.moved - 16

    def need(self, page: Page, size: float) -> float:
        """Return how high the row must be with its reason at a size."""
        name = page.measure(self.name, 34, 2000, "semibold")[1]
        return max(self.badge, name + page.measure(self.reason, size, self.room)[1]) + 2

    def draw(self, page: Page, box: Box, sizes: tuple[float, float], at: float) -> None:
        """Draw the row; its gauge steps from `at` seconds on."""
        x, y, wide, high = box
        middle = y + high / 2
        pillar_badge(page, self.look, x, middle - self.badge / 2, self.badge)
        if self.now <= FRAGILE:
            sign = 44 * icon_growth(page)
            page.icon("warning", x + self.badge - sign * 0.7, middle - self.badge / 2 - 8, sign, "warning", filled=True)
        self._texts(page, (x + self.badge + 20, y, self.room, high), sizes, at)
        self._moved(page, (x + wide - self.number - 24 - self.moved, y, self.moved, high), at)
        number = (x + wide - self.number - 2, y, self.number + 4, high)
        page.text(str(self.now), number, 48, face="headline", align="right", valign="middle")
        page.node(Node(f"pillar-{self.id}", GAUGE, self.name, box, f"{self.now}/10, {self.reason}"))

    def _texts(self, page: Page, box: Box, sizes: tuple[float, float], at: float) -> None:
        """Write name and reason, with the cells of the gauge beside the name."""
        x, y, wide, high = box
        column, size = sizes
        name_high = page.measure(self.name, 34, 2000, "semibold")[1]
        top = y + (high - name_high - page.measure(self.reason, size, wide)[1]) / 2
        page.text(self.name, (x, top, wide, name_high + 2), 34, face="semibold")
        page.text(self.reason, (x, top + name_high, wide, y + high - top - name_high), size, colour="ink_soft")
        cell = min(44.0 * icon_growth(page), (wide - column - 24) / 10 * 38 / 44)
        if cell > 10:  # noqa: PLR2004  cells that can be told apart
            spot = (x + wide - 10 * cell * 44 / 38, top + name_high / 2 - cell * 13 / 38)
            step_cells(page, self.look, spot, self.now, self.before, size=cell, at=at)

    def _moved(self, page: Page, box: Box, at: float) -> None:
        x, y, wide, high = box
        change, middle = self.now - self.before, y + high / 2
        icon = "equals" if not change else "arrow-up" if change > 0 else "arrow-down"
        page.icon(icon, x, middle - self.arrow / 2, self.arrow, f"{self.look}.fg" if change else "ink_soft")
        if change:
            spot = (x + self.arrow + 6, y, wide - self.arrow, high)
            page.text(str(abs(change)), spot, 36, face="bold", colour=f"{self.look}.fg", valign="middle")
            step_pin(page, self.look, change, (x - 10, middle - 33, wide + 10, 66), at + abs(change) * STEP)


def _reason(state: State, turn: Accounts, pillar: str, language: str) -> str:
    """Return why a pillar moved: the cause that moved it most in the direction that it took."""
    at = state.book.pillar_at[pillar]
    net = state.pillars[at] - turn.pillars_before[at]
    mine = [change for change in turn.changes if change.target == pillar]
    same = [change for change in mine if (change.after - change.before) * net > 0] or mine
    if not same:
        return pick(month.NO_CARE, language)
    most = max(same, key=lambda change: abs(change.after - change.before))
    decided = "" if pick(most.because, language) else _decision(state, most.cause, language)
    return decided or wording.cause_words(state, most.cause, most.because, language) or pick(month.NO_CARE, language)


def _decision(state: State, matter: str, language: str) -> str:
    """Return what was last decided about a matter: its title alone would read as no reason. Empty for other causes."""
    way = next((item.way for item in reversed(state.decided) if item.matter == matter), "")
    found = state.book.ways.get(matter, {}).get(way)
    return pick(month.DECISION, language, way=pick(found.do, language)) if found is not None else ""
