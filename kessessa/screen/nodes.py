"""Nodes: every widget of a screen as a value, in one list that drawing, focus, speech and tests all read."""

from __future__ import annotations

from dataclasses import dataclass

from kessessa.language.aloud import state_words
from kessessa.screen.tokens import Box

BUTTON, CHOICE, TEXT, GAUGE, SWITCH = "button", "choice", "text", "gauge", "switch"


@dataclass(frozen=True, slots=True)
class Node:
    """One widget. `box` is in reference pixels; `key` presses it from anywhere (a pygame key name).

    `state`: "", "selected", "off" (cannot be used) or a word of the widget. `value` is what it shows beside its
    name. `lip` is how far its lip stands out under its box. Nodes of role text and gauge take no focus.
    """

    id: str
    role: str
    name: str
    box: Box
    value: str = ""
    state: str = ""
    key: str = ""
    radius: float = 26
    lip: float = 0

    @property
    def focusable(self) -> bool:
        """Whether the node can be focused and pressed."""
        return self.role in {BUTTON, CHOICE, SWITCH} and self.state != "off"

    def speak(self, language: str) -> str:
        """Return what is read aloud for it: name, value, and the state that is seen."""
        state = state_words(self.state, language)
        return ", ".join(part for part in (self.name, self.value, state) if part)


def inside(box: Box, x: float, y: float) -> bool:
    """Return whether a point lies in a box."""
    return box[0] <= x < box[0] + box[2] and box[1] <= y < box[1] + box[3]


def overlap(one: Box, two: Box, slack: float = 1) -> bool:
    """Return whether two boxes share more than `slack` pixels each way."""
    wide = min(one[0] + one[2], two[0] + two[2]) - max(one[0], two[0])
    high = min(one[1] + one[3], two[1] + two[3]) - max(one[1], two[1])
    return wide > slack and high > slack


def in_turn(nodes: tuple[Node, ...], focus: str, step: int) -> tuple[str, bool]:
    """Return the node that takes the focus `step` places on, round and round, and whether the last one was passed."""
    names = [node.id for node in nodes if node.focusable]
    if not names:
        return "", False
    at = names.index(focus) if focus in names else -step
    return names[(at + step) % len(names)], step > 0 and at == len(names) - 1


def neighbour(nodes: tuple[Node, ...], focus: str, dx: int, dy: int) -> str:
    """Return the focusable node nearest to the focused one in a direction, or the focused one."""
    here = next((node for node in nodes if node.id == focus), None)
    if here is None:
        return next((node.id for node in nodes if node.focusable), "")
    x, y = _centre(here.box)
    best, nearest = focus, float("inf")
    for node in nodes:
        if not node.focusable or node.id == focus:
            continue
        other_x, other_y = _centre(node.box)
        along = (other_x - x) * dx + (other_y - y) * dy
        aside = abs((other_x - x) * dy) + abs((other_y - y) * dx)
        if along > 1 and along + 2.5 * aside < nearest:
            best, nearest = node.id, along + 2.5 * aside
    return best


def _centre(box: Box) -> tuple[float, float]:
    return (box[0] + box[2] / 2, box[1] + box[3] / 2)
