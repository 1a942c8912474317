"""What is to be printed, before anything is laid out."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from kessessa.language import Text
from kessessa.paper.parts import LONG, OF_QUESTIONS, PARTS
from kessessa.rules.cards import Question
from kessessa.rules.scenario import Scenario


@dataclass(frozen=True, slots=True)
class Order:
    """What to print: a scenario, or questions alone; which parts, in which language, and how sheets are turned over.

    `pictures`: its author's own as PNG, by the names that cards give.
    """

    title: Text
    questions: tuple[Question, ...]
    language: str
    scenario: Scenario | None = None
    parts: tuple[str, ...] = ()
    flip: str = LONG
    pictures: Mapping[str, bytes] = field(default_factory=dict)

    @property
    def chosen(self) -> tuple[str, ...]:
        """The parts to print, in the order of the booklet; none named means all that there are."""
        there = PARTS if self.scenario else OF_QUESTIONS
        return tuple(part for part in there if part in self.parts or not self.parts)
