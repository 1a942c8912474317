"""What is to be printed, before anything is laid out."""

from __future__ import annotations

from dataclasses import dataclass

from kessessa.language import Text
from kessessa.paper.parts import LONG, OF_QUESTIONS, PARTS
from kessessa.rules.cards import Question
from kessessa.rules.scenario import Scenario


@dataclass(frozen=True, slots=True)
class Order:
    """What to print: a scenario, or questions alone; which parts, in which language, and how sheets are turned over."""

    title: Text
    questions: tuple[Question, ...]
    language: str
    scenario: Scenario | None = None
    parts: tuple[str, ...] = ()
    flip: str = LONG

    @property
    def chosen(self) -> tuple[str, ...]:
        """The parts to print, in the order of the booklet; none named means all that there are."""
        there = PARTS if self.scenario else OF_QUESTIONS
        return tuple(part for part in there if part in self.parts or not self.parts)
