"""The facilitator's timer: minutes that are shown and do nothing. It waits while a panel lies over the game."""

from __future__ import annotations

from dataclasses import dataclass
from math import ceil

MINUTES = (0, 2, 3, 5, 10)
"""What can be chosen; 0: no timer."""
_SECONDS = 60


@dataclass
class Timer:
    """Minutes for the step that is played; a new step begins anew."""

    minutes: int = 0
    gone: float = 0.0
    step: tuple[str, int] = ("", 0)

    @property
    def left(self) -> int | None:
        """The minutes left, begun ones included: 0 once all are over, None where there is no timer."""
        return max(0, ceil(self.minutes - self.gone / _SECONDS)) if self.minutes else None

    def tick(self, seconds: float, minutes: int, step: tuple[str, int]) -> bool:
        """Let seconds pass in a step; return whether another number must be shown."""
        before = self.left
        if (minutes, step) != (self.minutes, self.step):
            self.minutes, self.step, self.gone = minutes, step, 0.0
        else:
            self.gone += seconds
        return self.left != before
