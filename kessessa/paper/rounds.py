"""What a round of a printed game brings: its level of questions, its debate, its matters. The rules decided it."""

from __future__ import annotations

from kessessa.rules.rounds import FIRST_DEBATE
from kessessa.rules.scenario import Scenario

_LEVELS = 3


def has_debate(scenario: Scenario, number: int) -> bool:
    """Return whether a round opens with All for one."""
    if not scenario.orientations:
        return False
    if scenario.all_for_one:
        return number in scenario.all_for_one
    return number >= FIRST_DEBATE and bool(number % 2)


def level(number: int, rounds: int) -> int:
    """Return the level of the question of a round."""
    return 1 + _LEVELS * (number - 1) // max(1, rounds)
