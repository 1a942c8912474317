"""Scores: known and practised for each principle, out of ten, as a function of their evidence and nothing else."""

from __future__ import annotations

from kessessa.rules.record import Record, record
from kessessa.rules.state import State
from kessessa.scoring.evidence import KNOWN, PRACTISED, Evidence, evidence, for_principle
from kessessa.scoring.frameworks import principles_of

TOP = 10
MIDDLE = 5
RESTRAINT = 2
"""Weight that stands for neither side: one lucky deed is no full score, and a long game keeps its contrasts."""


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
    return _nearest(TOP * sum(item.amount for item in found), possible)


def _nearest(amount: int, parts: int) -> int:
    """Return the whole number nearest to `amount` / `parts`, the upper one where two are as near."""
    return (2 * amount + parts) // (2 * parts)


def practised(found: tuple[Evidence, ...]) -> int | None:
    """Return five where as much was served as broken, moved towards ten or zero by the balance.

    The balance is what was served less what was broken, out of all that was weighed and `RESTRAINT`. None without
    evidence.
    """
    if not found:
        return None
    weighed = sum(item.weight for item in found) + RESTRAINT
    return _nearest(MIDDLE * (weighed + sum(item.amount for item in found)), weighed)


def scores(state: State) -> tuple[Score, ...]:
    """Return the scores of all principles of all frameworks, in their order."""
    found = evidence(state)
    return tuple(
        Score(
            principle.id,
            known(for_principle(found, principle.id, KNOWN)),
            practised(for_principle(found, principle.id, PRACTISED)),
        )
        for principle in principles_of(state.book.scenario)
    )
