"""The balance of a scenario as one plain object, for programs: every number that the tables show, and more."""

from __future__ import annotations

from typing import Any

from kessessa.rules.record import Record
from kessessa.simulate.crowd import Plan
from kessessa.simulate.findings import Findings

FORMAT = 1
"""Raised when a name changes or goes away; new names may be added at any time."""
DIGITS = 4


def as_plain(found: Findings, plan: Plan) -> dict[str, Any]:
    """Return the findings with the plan that they belong to; shares from 0 to 1, rounded to four digits."""
    told: dict[str, Any] = _plain(found)
    return {"format": FORMAT, "complete": found.played == found.planned, "plan": _plain(plan), **told}


def _plain(value: Any) -> Any:
    if isinstance(value, Record):
        return {name: _plain(getattr(value, name)) for name in value.__match_args__}
    if isinstance(value, tuple):
        return [_plain(item) for item in value]
    return round(value, DIGITS) if isinstance(value, float) else value
