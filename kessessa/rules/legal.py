"""What can be done now: the list that screens, bots and tests choose from."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache, lru_cache
from itertools import permutations
from typing import Any

from kessessa.rules import answers, asking, assembly, meeting, powers
from kessessa.rules.cards import Body, Discuss
from kessessa.rules.conditions import holds
from kessessa.rules.facilitator import LEAST_ROUNDS, MOST_ROUNDS, SHIFTS
from kessessa.rules.methods import CONSENT
from kessessa.rules.moves import (
    Answer,
    BringBack,
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
    Proceed,
    Propose,
    Replace,
    SetAgenda,
    SetAside,
    SetLevel,
    SetRounds,
    Skip,
    Study,
    TakeBack,
    Vote,
)
from kessessa.rules.record import Record, record
from kessessa.rules.state import State
from kessessa.rules.table import here
from kessessa.rules.turns import NOBODY, Asking, Assembly, Ended, Meeting, News, Tabling, Working
from kessessa.rules.work import open_places

_GO: tuple[Move, ...] = (Proceed(),)


@record
class Moves(Record):
    """What is legal now: `plain` moves one by one, and answers to the open question where `body` is there.

    Answers are many (orders, estimates), so they are told by their form: `answers.possible(body, removed)`
    lists them, `answers.fits` checks one. The facilitator's moves stand apart: see `for_facilitator`.
    """

    plain: tuple[Move, ...]
    body: Body | None = None
    removed: tuple[int, ...] = ()

    def allow(self, move: Move) -> bool:
        """Return whether the move is legal."""
        if isinstance(move, Answer) and self.body is not None:
            return answers.fits(self.body, move.value, self.removed)
        return move in self.plain

    def every(self) -> tuple[Move, ...]:
        """Return all legal moves, answers included (up to some hundreds)."""
        if self.body is None:
            return self.plain
        return (*self.plain, *(Answer(value) for value in answers.possible(self.body, self.removed)))


_NOTHING = Moves(())
_PROCEED = Moves(_GO)


def legal(state: State) -> Moves:
    """Return what the teams can do now; nothing once the game is over."""
    turn = state.turn
    listed = _LEGAL.get(type(turn))
    moves = listed(state, turn) if listed else _PROCEED
    extra = powers.usable(state)
    return moves.evolve(plain=(*moves.plain, *extra)) if extra else moves


def for_facilitator(state: State) -> tuple[Move, ...]:
    """Return the facilitator's moves that are possible now."""
    turn = state.turn
    if isinstance(turn, Ended):
        return ()
    moves: list[Move] = []
    for at, team in enumerate(state.teams):
        if not team.here:
            moves.append(BringBack(at))
        elif here(state.teams) > 1:
            moves.append(SetAside(at))
    last_vote = isinstance(turn, Meeting) and turn.kind == "next"
    if not isinstance(turn, Assembly) and not last_vote:
        moves += [SetRounds(rounds) for rounds in range(max(LEAST_ROUNDS, state.round), MOST_ROUNDS + 1)]
    moves += [SetLevel(shift) for shift in SHIFTS]
    deciding = isinstance(turn, Meeting) and turn.stage not in {"count", "told"} and not last_vote
    if isinstance(turn, (News, Asking)) or deciding:
        moves.append(Skip())
    if isinstance(turn, Asking) and not turn.given:
        moves.append(Replace())
    return tuple(moves)


def _news(state: State, turn: News) -> Moves:
    event = state.book.events[turn.event]
    if turn.told or not event.ways:
        return _PROCEED
    return Moves(tuple(Choose(way.id) for way in event.ways if holds(state, way.when)))


def _asking(state: State, turn: Asking) -> Moves:
    body = state.book.questions[turn.card].body
    plain: list[Move] = []
    if not turn.given and turn.helper == NOBODY and not isinstance(body, Discuss):
        plain += [CallAid(at) for at, team in enumerate(state.teams) if team.here and team.aid and at != turn.team]
    if asking.can_halve(state, turn) and state.stock[state.book.knowledge] > 0:
        plain.append(Halve())
    return Moves(tuple(plain), body, turn.removed)


@lru_cache(maxsize=1024)
def _agendas(names: tuple[str, ...], size: int) -> Moves:
    return Moves(tuple(SetAgenda(chosen) for chosen in permutations(names, size)))


def _tabling(state: State, turn: Tabling) -> Moves:
    return _agendas(tuple(item.matter for item in state.table), turn.size)


@cache
def _votes(ways: tuple[str, ...]) -> Moves:
    return Moves(tuple(Vote(way) for way in ways))


@cache
def _opinions(pillars: tuple[str, ...]) -> Moves:
    return Moves((Consent(), *(Object(pillar) for pillar in pillars)))


@cache
def _risks(pillars: tuple[str, ...]) -> Moves:
    return Moves(tuple(NameRisk(pillar) for pillar in pillars))


def _open_ways(state: State, turn: Meeting) -> tuple[str, ...]:
    return tuple(way.id for way in meeting.ways(state, turn) if way.when is None or holds(state, way.when))


def _proposals(state: State, turn: Meeting) -> Moves:
    ways: tuple[str, ...] = ()
    amending = turn.stage == "amend"
    alone = here(state.teams) == 1
    if (amending and not turn.amended) or (not amending and (turn.method == CONSENT or alone)):
        ways = _open_ways(state, turn)
        if amending:
            ways = tuple(way for way in ways if way != turn.proposal)
    passing = amending or (turn.method != CONSENT and not alone)
    study = not turn.studied and state.stock[state.book.knowledge] > 0
    return _proposing(ways, passing=passing, study=study)


@cache
def _proposing(ways: tuple[str, ...], *, passing: bool, study: bool) -> Moves:
    first = (PassToVote(),) if passing else ()
    return Moves((*first, *(Propose(way) for way in ways), *((Study(),) if study else ())))


def _meeting(state: State, turn: Meeting) -> Moves:
    stage = turn.stage
    if stage == "vote":
        return _votes(_open_ways(state, turn))
    if stage == "consent":
        return _opinions(tuple(state.book.pillar_at))
    if stage in {"propose", "amend"}:
        return _proposals(state, turn)
    return _risks(tuple(state.book.pillar_at)) if stage == "risk" else _PROCEED


_place, _take_back = cache(Place), cache(TakeBack)
_DONE = Done()


def _working(state: State, turn: Working) -> Moves:
    places = open_places(state, turn) if turn.tokens[turn.team] else ()
    backs = tuple(dict.fromkeys(target for team, target in turn.placed if team == turn.team))
    return Moves((*map(_place, places), *map(_take_back, backs), _DONE))


def _assembly(state: State, turn: Assembly) -> Moves:
    if turn.stage == "split":
        return Moves(assembly.splits(state.book))
    return _votes((assembly.YES, assembly.NO)) if turn.stage == "resolve" else _PROCEED


_LEGAL: dict[type, Callable[[State, Any], Moves]] = {
    News: _news,
    Asking: _asking,
    Tabling: _tabling,
    Meeting: _meeting,
    Working: _working,
    Assembly: _assembly,
    Ended: lambda _state, _turn: _NOTHING,
}
