"""Scores: known and practised for each principle, out of ten, as a function of their evidence and nothing else."""

from __future__ import annotations

from kessessa.rules.record import Record, record
from kessessa.rules.state import State
from kessessa.scoring.evidence import KNOWN, PRACTISED, Evidence, evidence, for_principle
from kessessa.scoring.frameworks import PRINCIPLES

TOP = 10
MIDDLE = 5


@record
class Score(Record):
    """How well a principle is known and practised, 0 to 10; None where nothing speaks for or against it."""

    principle: str
    known: int | None
    practised: int | None


def known(found: tuple[Evidence, ...]) -> int | None:
    """Return ten times what was earned over what could be, rounded; None without evidence."""
    possible = sum(item.weight for item in found)
    if not possible:
        return None
    return (sum(item.amount for item in found) * TOP * 2 + possible) // (2 * possible)


def practised(found: tuple[Evidence, ...]) -> int | None:
    """Return five plus every deed's amount, kept from 0 to 10; None without evidence."""
    if not found:
        return None
    return min(TOP, max(0, MIDDLE + sum(item.amount for item in found)))


def scores(state: State) -> tuple[Score, ...]:
    """Return the scores of all principles of both frameworks, in their order."""
    found = evidence(state)
    return tuple(
        Score(
            principle.id,
            known(for_principle(found, principle.id, KNOWN)),
            practised(for_principle(found, principle.id, PRACTISED)),
        )
        for principle in PRINCIPLES
    )
