"""The policy that plays as the game teaches: all pillars, the weakest first, a till that holds, works and staff."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from kessessa.rules.cards import Way
from kessessa.rules.forecast import forecast
from kessessa.rules.legal import Moves
from kessessa.rules.meeting import objections, way_called
from kessessa.rules.moves import (
    CallAid,
    Choose,
    Consent,
    Done,
    Halve,
    Move,
    NameRisk,
    Object,
    PassToVote,
    Place,
    Propose,
    SetAgenda,
    Split,
    Study,
    UsePower,
    Vote,
)
from kessessa.rules.scenario import TREASURY
from kessessa.rules.state import State
from kessessa.rules.turns import Asking, Assembly, Meeting, News, Tabling, Working
from kessessa.rules.work import ACTIVITY, LIFE, REST, WORK, staff_of
from kessessa.simulate.answering import SKILL, answer
from kessessa.simulate.prospects import Aims
from kessessa.simulate.worth import Worth

SAVED_FOR_STUDIES = 3
"""Knowledge kept back before it is spent on seeing further."""
HARD = 2
"""From this level on, help is called where it costs a team its call."""
HEALTHY = 7
"""Association life waits once its pillar has reached this."""


class Cooperative:
    """Looks at all pillars and keeps the till afloat; starts, builds and staffs what the goals need."""

    def __init__(self, skill: int = SKILL) -> None:
        """Take the number of right answers in a hundred."""
        self.skill = skill
        self._aims: Aims | None = None

    def choose(self, state: State, moves: Moves, chance: int) -> tuple[Move, int]:
        """Return the legal move that serves the cooperative best."""
        turn = state.turn
        if isinstance(turn, Asking):
            return self._ask(state, turn, moves, chance)
        if len(moves.plain) == 1:
            return moves.plain[0], chance
        way_to_choose = _CHOICES.get(type(turn))
        return way_to_choose(state, turn, moves, self._worth(state)) if way_to_choose else moves.plain[0], chance

    def _worth(self, state: State) -> Worth:
        """Return the scales for this state; the goals of a book are read once."""
        if self._aims is None or self._aims.book is not state.book:
            self._aims = Aims(state.book)
        return Worth(state, self._aims)

    def _ask(self, state: State, turn: Asking, moves: Moves, chance: int) -> tuple[Move, int]:
        rich = state.stock[state.book.knowledge] > SAVED_FOR_STUDIES
        hard = turn.returning or state.book.questions[turn.card].level >= HARD
        for move in moves.plain:
            helps = isinstance(move, UsePower) or (hard and isinstance(move, CallAid))
            if helps or (rich and isinstance(move, Halve)):
                return move, chance
        return answer(state, turn, self.skill, chance)


def _read_news(state: State, turn: News, moves: Moves, worth: Worth) -> Move:
    power = _power(moves)
    if power is not None:
        return power
    ways = state.book.ways[turn.event]
    return max(
        moves.plain, key=lambda move: worth.of_way(turn.event, ways[move.way]) if isinstance(move, Choose) else 0.0
    )


def _power(moves: Moves) -> UsePower | None:
    return next((move for move in moves.plain if isinstance(move, UsePower)), None)


def _set_agenda(state: State, turn: Tabling, moves: Moves, worth: Worth) -> Move:
    """Take what is worth most; where an urgent dilemma finds no room, postpone it."""
    scores = {item.matter: _of_matter(state, worth, item.matter, item.left) for item in state.table}
    ranked = sorted(scores, key=lambda name: (-scores[name], name))
    waiting = [item.matter for item in state.table if item.left and item.matter not in ranked[: turn.size]]
    for move in moves.plain:
        if isinstance(move, UsePower) and move.target in waiting:
            return move
    return SetAgenda(tuple(ranked[: turn.size]))


def _of_matter(state: State, worth: Worth, name: str, left: int) -> float:
    """Return what deciding a matter now is worth, against leaving it aside."""
    card = state.book.matters[name]
    values = {way.id: worth.of_way(name, way) for way in card.ways}
    best = max(values.values())
    if card.project:
        return best
    aside = worth.of_effects(forecast(card.left)) + (values[card.default] if left == 1 else best * 0.8)
    return best - aside


def _meet(state: State, turn: Meeting, moves: Moves, worth: Worth) -> Move:
    if turn.stage == "risk":
        weakest = min(state.book.pillar_at, key=lambda name: state.pillars[state.book.pillar_at[name]])
        return NameRisk(weakest)
    if turn.stage == "consent":
        return _voice(state, turn, worth)
    power = _power(moves)
    if power is not None:
        return power
    if Study() in moves.plain and turn.stage == "propose" and state.stock[state.book.knowledge] > SAVED_FOR_STUDIES:
        return Study()
    return _best_way(state, turn, moves, worth)


def _way(state: State, turn: Meeting, name: str) -> Way:
    way = way_called(state, turn, name)
    assert way is not None  # noqa: S101  the rules offered it
    return way


def _voice(state: State, turn: Meeting, worth: Worth) -> Move:
    """Consent, unless the proposal brings a pillar to its knees and could still be amended."""
    pillar = worth.endangered(turn.matter, _way(state, turn, turn.proposal))
    return Object(pillar) if pillar and not turn.amended else Consent()


def _best_way(state: State, turn: Meeting, moves: Moves, worth: Worth) -> Move:
    """Return the proposal or the vote that is worth most; amend only with what harms no pillar objected for."""
    best: Move = PassToVote()
    most = float("-inf")
    spared = set(objections(turn)) if turn.stage == "amend" else set()
    for move in moves.plain:
        if not isinstance(move, (Propose, Vote)):
            continue
        way = _way(state, turn, move.way)
        if spared and worth.endangered(turn.matter, way):
            continue
        value = worth.of_way(turn.matter, way) + _of_course(state, worth, turn, move.way)
        if value > most:
            best, most = move, value
    return best


def _of_course(state: State, worth: Worth, turn: Meeting, name: str) -> float:
    """Return what an orientation's lasting part is worth over the two rounds that it holds."""
    if turn.matter:
        return 0.0
    course = state.book.orientations[name]
    return 2 * worth.of_effects(forecast(course.each_round)) + (course.income - course.charges) / 40


def _work(state: State, turn: Working, moves: Moves, worth: Worth) -> Move:
    """Give time where it is worth most: a work, an activity that can still be staffed, the association, rest."""
    power = _power(moves)
    if power is not None:
        return power
    left = sum(turn.tokens[team] for team in (turn.team, *turn.waiting))
    best: Move = Done()
    most = 0.0
    for move in moves.plain:
        if isinstance(move, Place):
            value = _of_token(state, turn, worth, move.target, left)
            if value > most:
                best, most = move, value
    return best


def _of_token(state: State, turn: Working, worth: Worth, target: str, left: int) -> float:
    """Return what one token is worth at a target, where the table's other tokens may follow it."""
    taken = sum(place == target for _, place in turn.placed)
    if target == REST:
        return 0.01
    if target == LIFE:
        pillar = state.book.scenario.economy.life_pillar
        return worth.point(pillar) / 2 if state.pillars[state.book.pillar_at[pillar]] < HEALTHY else 0.02
    if target.startswith(ACTIVITY):
        name = target[len(ACTIVITY) :]
        staff = staff_of(state, name)
        return 1.3 * worth.of_round(name) / staff if left >= staff - taken else 0.0
    work = next(item for item in state.works if WORK + item.id == target)
    if work.opens:
        return max(0.1, worth.of_opening(work.opens, 1)) / max(1, work.need - work.done - taken)
    return max(0.1, worth.of_effects(forecast(work.effects))) / max(1, work.need - work.done - taken)


def _assemble(_state: State, turn: Assembly, moves: Moves, worth: Worth) -> Move:
    """Share the surplus out as the principles have it, as long as the goals' treasury holds."""
    if turn.stage != "split":
        return moves.plain[0]
    spare = worth.treasury - worth.least.get(TREASURY, 0)
    fitting = [
        move
        for move in moves.plain
        if isinstance(move, Split) and turn.surplus * (move.members + move.project) // 100 <= spare
    ]
    return max(fitting, key=_of_split, default=moves.plain[-1])


def _of_split(move: Split) -> tuple[int, int]:
    return (move.reserves >= 70) + (move.project >= 20) + (move.members > 0), move.reserves  # noqa: PLR2004  see assembly


_CHOICES: dict[type, Callable[[State, Any, Moves, Worth], Move]] = {
    News: _read_news,
    Tabling: _set_agenda,
    Meeting: _meet,
    Working: _work,
    Assembly: _assemble,
}
