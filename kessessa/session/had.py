"""What a class had of what a missed goal asked for, in a few words: only what can be counted."""

from __future__ import annotations

from kessessa.language import counted, euros, pick
from kessessa.language import window_round as words
from kessessa.rules.conditions import LARGEST, holds, largest_share, value_of
from kessessa.rules.effects import All, AnyOf, Condition, Range, Share
from kessessa.rules.scenario import TREASURY, Goal
from kessessa.rules.state import State

_OPENED = "opened_count"
_MOST = 3
"""So many things are told of one goal: more are a list that nobody reads."""


def had(state: State, goal: Goal, language: str) -> str:
    """Return what there was of each thing that a goal asked more of; empty for a goal that was met."""
    short = dict.fromkeys(_short(state, goal.need))
    return ", ".join(_said(state, what, language) for what in list(short)[:_MOST])


def _short(state: State, need: Condition | None) -> list[str]:
    """Return what there was too little of, or too much of one source, in the order of the condition."""
    if need is None or holds(state, need):
        return []
    if isinstance(need, AnyOf):  # goals say so what is asked in a session of each length
        now = next((part for part in need.parts if not _of_another_length(state, part)), None)
        return _short(state, now)
    if isinstance(need, All):
        return [what for part in need.parts for what in _short(state, part)]
    if isinstance(need, Share):
        return [LARGEST] if need.source == LARGEST and need.most is not None else []
    counts = isinstance(need, Range) and need.least is not None and _counts(state, need.what)
    return [need.what] if isinstance(need, Range) and counts and value_of(state, need.what) < (need.least or 0) else []


def _of_another_length(state: State, need: Condition) -> bool:
    parts = need.parts if isinstance(need, All) else (need,)
    return any(isinstance(part, Range) and part.what == "round" and not holds(state, part) for part in parts)


def _counts(state: State, what: str) -> bool:
    return what == _OPENED or what in state.book.pillar_at or what in state.book.resource_at


def _said(state: State, what: str, language: str) -> str:
    if what == LARGEST:
        return pick(words.FROM_ONE_SOURCE, language, n=largest_share(state))
    value = value_of(state, what)
    if what == _OPENED:
        return counted(value, words.OPEN_ONE, words.OPEN_MANY, language)
    name = pick(state.book.name_of(what), language)
    return f"{name} {euros(value, language) if what == TREASURY else value}"
