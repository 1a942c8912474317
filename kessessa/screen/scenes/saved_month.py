"""From which month a saved game goes on: where it was left, or the beginning of a month before."""

from __future__ import annotations

from collections.abc import Callable

from kessessa.language import entry, pick
from kessessa.screen.page import Page
from kessessa.screen.ports import Sitting
from kessessa.screen.scene import Pop, Stay, Transition
from kessessa.screen.scenes.panel_choices import CardScene


class MonthScene(CardScene):
    """A card over the saved games; nothing is taken back until its button is pressed."""

    name = "saved-month"

    def __init__(self, sitting: Sitting, enter: Callable[[], Transition]) -> None:
        """Take a session that was just taken up; `enter` goes on with it."""
        super().__init__()
        self._sitting, self._enter = sitting, enter
        table = sitting.table
        self._now = self._month = table.state.round
        self._back: dict[int, int] = {}
        """How many decisions each month goes back, to its beginning."""
        for count in range(1, table.undoable + 1):
            taken = table.would_undo(count)
            if taken is not None and 0 < taken.lands.round < self._now:
                self._back[taken.lands.round] = count

    def draw(self, page: Page, level: int, index: int) -> None:
        """Draw the month between minus and plus."""
        unit = pick(self._sitting.table.opening.scenario.round_name, page.language)
        shown = f"{unit.capitalize()} {self._month}"
        says = entry.MONTH_NOW if self._month == self._now else entry.MONTH_BEFORE
        words = pick(says, page.language, name=unit, n=self._month)
        y = self.lay(page, entry.WHICH_MONTH, words, self.value(page, shown)[2])
        self.stepper(page, shown, y, entry.MONTH_EARLIER, entry.MONTH_LATER)
        self.done(page, entry.RESUME, cancel=True)

    def press(self, node: str) -> Transition:
        """Choose another month, go on from the one chosen, or leave it all as it was."""
        if node == "cancel":
            return self.back()
        if node in {"less", "more"}:
            months = sorted({*self._back, self._now})
            at = months.index(self._month) + (1 if node == "more" else -1)
            self._month = months[min(len(months) - 1, max(0, at))]
            return Stay(focus=node)
        if self._month != self._now:
            self._sitting.table.undo(self._back[self._month])
        return self._enter()

    def back(self) -> Transition:
        """Let the session go as it was."""
        self._sitting.close()
        return Pop()
