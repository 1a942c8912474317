"""The rows of the work screen as values: what time can be given to, what was given, and what that does."""

from __future__ import annotations

from dataclasses import dataclass

from kessessa.language import counted, month, pick, signed_euros, window_round
from kessessa.rules.effects import Money
from kessessa.rules.state import State, Work
from kessessa.rules.turns import NOBODY, Working
from kessessa.rules.work import ACTIVITY, LIFE, REST, WORK, room, staff_of, targets


@dataclass(frozen=True, slots=True)
class WorkRow:
    """A row. `filled` are the teams whose tokens lie there (NOBODY: a helping hand), `free` the empty slots.

    `state` is "work", "open", "closed", "life" or "rest"; `picture` a building, empty for life and rest.
    """

    target: str
    name: str
    line: str
    picture: str
    filled: tuple[int, ...]
    free: int
    state: str


def rows(state: State, turn: Working, language: str) -> tuple[WorkRow, ...]:
    """Return every row, in the order in which it is shown."""
    return tuple(_row(state, turn, target, language) for target in targets(state))


def _row(state: State, turn: Working, target: str, language: str) -> WorkRow:
    placed = tuple(team for team, place in turn.placed if place == target)
    free = max(0, room(state, turn, target))
    if target.startswith(WORK):
        return _site(state, target, placed, free, language)
    if target.startswith(ACTIVITY):
        return _activity(state, target, placed, free, language)
    if target == LIFE:
        line = pick(month.LIFE_LINE, language)
        return WorkRow(LIFE, pick(month.LIFE, language), line, "", placed, free, "life")
    return WorkRow(REST, pick(month.REST, language), pick(window_round.REST_LINE, language), "", placed, free, "rest")


def _site(state: State, target: str, placed: tuple[int, ...], free: int, language: str) -> WorkRow:
    work = next(item for item in state.works if item.id == target[len(WORK) :])
    line = counted(work.need, month.OPENS_AT_ONE, month.OPENS_AT_MANY, language)
    filled = (*_before(state, work), *placed)
    return WorkRow(target, pick(work.name, language), line, "scaffold", filled, free, "work")


def _before(state: State, work: Work) -> tuple[int, ...]:
    """Return whose tokens were given to a site in earlier rounds; those of nobody known are helping hands."""
    known = [given.team for given in state.given if given.target == WORK + work.id for _ in range(given.tokens)]
    return tuple((known + [NOBODY] * work.done)[: work.done])


def _activity(state: State, target: str, placed: tuple[int, ...], free: int, language: str) -> WorkRow:
    card = state.book.activities[target[len(ACTIVITY) :]]
    line = counted(staff_of(state, card.id), month.STAFF_ONE, month.STAFF_MANY, language)
    sums = sum(effect.amount for effect in card.each_round if isinstance(effect, Money))
    if sums:
        line = f"{line}{' :' if language == 'fr' else ':'} {signed_euros(sums, language)}"
    return WorkRow(target, pick(card.title, language), line, card.picture, placed, free, "closed" if free else "open")


def chip_of(row: WorkRow, language: str) -> str:
    """Return the word for the state of a row."""
    words = {"open": month.OPEN, "closed": month.CLOSED, "rest": window_round.FOR_NEXT}
    return pick(words.get(row.state), language)
