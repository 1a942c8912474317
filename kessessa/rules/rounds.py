"""The order of a game: what follows what, from the founding to the last vote. One place, so that it can be read."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from kessessa.rules.accounts import open_accounts
from kessessa.rules.agenda import lay_matters, open_table
from kessessa.rules.asking import open_question
from kessessa.rules.assembly import open_assembly
from kessessa.rules.draft import Draft
from kessessa.rules.endings import end, looming, lost_to
from kessessa.rules.happenings import RoundBegan
from kessessa.rules.meeting import CHOICES, open_meeting
from kessessa.rules.news import open_news
from kessessa.rules.state import State
from kessessa.rules.table import seats
from kessessa.rules.turns import (
    Accounts,
    Alert,
    Asking,
    Assembly,
    Founding,
    Meeting,
    News,
    Reveal,
    Tabling,
    Turn,
    Working,
)
from kessessa.rules.work import open_work

FIRST_DEBATE = 3


def is_debate(state: State, number: int) -> bool:
    """Return whether round `number` opens with All for one: the scenario's rounds, else 3, 5, 7 ..."""
    scenario = state.book.scenario
    if not scenario.orientations:
        return False
    if scenario.all_for_one:
        return number in scenario.all_for_one
    return number >= FIRST_DEBATE and bool(number % 2)


def begin_round(draft: Draft) -> None:
    """Begin the next round under the next coordinating team."""
    state = draft.now()
    first = state.coordinator + 1 if state.round else 0
    draft.also["coordinator"] = next(seats(state, first))
    draft.also["round"] = state.round + 1
    state = draft.now()
    draft.happenings.append(RoundBegan(state.round, state.coordinator))
    lay_matters(draft)
    if is_debate(state, state.round):
        open_meeting(draft, "orientation", "")
    else:
        _to_news(draft)


def _to_news(draft: Draft) -> None:
    if not open_news(draft):
        _to_question(draft)


def _to_question(draft: Draft) -> None:
    if not open_question(draft):
        _to_table(draft)


def _to_table(draft: Draft) -> None:
    draft.now()
    if not open_table(draft):
        open_work(draft)


def _to_next_matter(draft: Draft) -> None:
    """Open the next matter of the agenda that still lies on the table, or go to work."""
    state = draft.now()
    lying = {item.matter for item in state.table}
    for at, matter in enumerate(state.agenda):
        if matter in lying:
            draft.also["agenda"] = state.agenda[at + 1 :]
            open_meeting(draft, "matter", matter)
            return
    draft.also["agenda"] = ()
    open_work(draft)


def _after_meeting(draft: Draft, turn: Meeting) -> None:
    if turn.kind == "next":
        end(draft)
    elif turn.kind == "orientation":
        courses = draft.state.courses
        draft.also["courses"] = (*courses[CHOICES:], *courses[:CHOICES])
        _to_news(draft)
    else:
        _to_next_matter(draft)


def _after_accounts(draft: Draft, _turn: Accounts) -> None:
    state = draft.state
    danger = lost_to(state)
    near = looming(state)
    if danger:
        end(draft, danger)
    elif near and state.round < state.rounds:
        draft.turn = Alert(near)
    else:
        _to_next_round(draft)


def _to_next_round(draft: Draft) -> None:
    if draft.state.round < draft.state.rounds:
        begin_round(draft)
    else:
        open_assembly(draft)


def _after_assembly(draft: Draft, _turn: Assembly) -> None:
    if draft.state.book.scenario.orientations:
        open_meeting(draft, "next", "")
    else:
        end(draft)


_AFTER: dict[type, Callable[[Draft, Any], None]] = {
    Founding: lambda draft, _turn: begin_round(draft),
    News: lambda draft, _turn: _to_question(draft),
    Asking: lambda draft, _turn: _to_table(draft),
    Reveal: lambda draft, _turn: _to_table(draft),
    Tabling: lambda draft, _turn: _to_next_matter(draft),
    Meeting: _after_meeting,
    Working: open_accounts,
    Accounts: _after_accounts,
    Alert: lambda draft, _turn: _to_next_round(draft),
    Assembly: _after_assembly,
}


def follow(draft: Draft, turn: Turn) -> None:
    """Go on to what follows a phase that is over."""
    _AFTER[type(turn)](draft, turn)
