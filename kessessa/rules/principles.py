"""Principles and frameworks as values: what play is read against. Which ones there are is `scoring`'s word.

A scenario may bring a framework of its own, such as a cluster's charter; it is kept with the scenario.
"""

from __future__ import annotations

from kessessa.rules.effects import Text
from kessessa.rules.record import Record, record

OWN = "own"
"""The framework of a principle that comes with a scenario."""


@record
class Principle(Record):
    """A principle of a framework: its number there, its name, a short name for charts, one line that explains it."""

    id: str
    framework: str
    number: int
    name: Text
    short: Text
    line: Text


@record
class Framework(Record):
    """A framework that a scenario brings, with its principles in their order."""

    title: Text
    principles: tuple[Principle, ...]
