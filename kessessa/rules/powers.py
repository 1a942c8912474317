"""The powers of the roles, each once a session: a closed set, named in `moves.POWERS`."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from kessessa.rules import words
from kessessa.rules.cards import Discuss
from kessessa.rules.draft import Draft
from kessessa.rules.happenings import PowerUsed
from kessessa.rules.meeting import ask_next, objections
from kessessa.rules.methods import CONSENT
from kessessa.rules.moves import UsePower
from kessessa.rules.news import softened
from kessessa.rules.refusal import Refusal
from kessessa.rules.state import State
from kessessa.rules.table import replaced, with_power
from kessessa.rules.turns import NOBODY, Asking, Meeting, News, Tabling, Turn, Working
from kessessa.rules.work import WORK, room

_POWER_OF: dict[type, tuple[str, ...]] = {
    News: ("network",),
    Asking: ("train",),
    Tabling: ("postpone",),
    Meeting: ("study", "mediate"),
    Working: ("build",),
}
_DEBATE = frozenset({"propose", "amend"})


def usable(state: State) -> list[UsePower]:
    """Return every use of a power that is possible now."""
    turn = state.turn
    powers = _POWER_OF.get(type(turn))
    if powers is None or (isinstance(turn, Meeting) and turn.stage not in _DEBATE):
        return []
    return [
        UsePower(team, target)
        for team, power in with_power(state, powers)
        for target in _TARGETS[power](state, turn)
        if power != "train" or target != str(team)
    ]


def use(draft: Draft, turn: Turn, move: UsePower) -> Refusal | bool:
    """Use the power of a team's role on `target`."""
    state = draft.state
    if not 0 <= move.team < len(state.teams) or not state.teams[move.team].here:
        return Refusal("not-this-team")
    team = state.teams[move.team]
    if not team.power:
        return Refusal("power-used")
    if move not in usable(state):
        return Refusal("not-now")
    power = state.book.roles[team.role].power
    draft.also["teams"] = replaced(state.teams, move.team, team.evolve(power=False))
    draft.happenings.append(PowerUsed(move.team, power, move.target))
    _USE[power](draft, turn, move.target)
    return False


def _study_targets(_state: State, turn: Meeting) -> tuple[str, ...]:
    return ("",) if turn.stage in {"propose", "amend"} and not turn.studied else ()


def _mediate_targets(_state: State, turn: Meeting) -> tuple[str, ...]:
    return tuple(sorted(set(objections(turn)))) if turn.stage == "amend" else ()


def _network_targets(state: State, turn: News) -> tuple[str, ...]:
    event = state.book.events[turn.event]
    return ("",) if not (turn.told or event.ways or event.good or softened(state, turn)) else ()


def _train_targets(state: State, turn: Asking) -> tuple[str, ...]:
    if turn.helper != NOBODY or turn.given or isinstance(state.book.questions[turn.card].body, Discuss):
        return ()
    return tuple(str(at) for at, team in enumerate(state.teams) if team.here and at != turn.team)


def _build_targets(state: State, turn: Working) -> tuple[str, ...]:
    return tuple(work.id for work in state.works if room(state, turn, WORK + work.id) > 0)


def _postpone_targets(state: State, _turn: Tabling) -> tuple[str, ...]:
    return tuple(item.matter for item in state.table if item.left and item.matter not in state.spared)


def _study(draft: Draft, turn: Meeting, _target: str) -> None:
    draft.turn = turn.evolve(studied=True)


def _mediate(draft: Draft, turn: Meeting, pillar: str) -> None:
    """Take one objection into the proposal: its pillar gains, and the team that objected consents."""
    at = turn.opinions.index(pillar)
    draft.turn = turn.evolve(opinions=(*turn.opinions[:at], CONSENT, *turn.opinions[at + 1 :]), amended=True)
    draft.change(pillar, 1, "mediation", words.MEDIATION)
    ask_next(draft)


def _network(draft: Draft, turn: News, _target: str) -> None:
    draft.turn = turn.evolve(eased=True)


def _train(draft: Draft, turn: Asking, target: str) -> None:
    draft.turn = turn.evolve(helper=int(target), free_aid=True)


def _build(draft: Draft, turn: Working, target: str) -> None:
    draft.turn = turn.evolve(placed=(*turn.placed, (NOBODY, WORK + target)))


def _postpone(draft: Draft, _turn: Tabling, target: str) -> None:
    draft.also["spared"] = (*draft.state.spared, target)


_TARGETS: dict[str, Callable[[State, Any], tuple[str, ...]]] = {
    "study": _study_targets,
    "mediate": _mediate_targets,
    "network": _network_targets,
    "train": _train_targets,
    "build": _build_targets,
    "postpone": _postpone_targets,
}

_USE: dict[str, Callable[[Draft, Any, str], None]] = {
    "study": _study,
    "mediate": _mediate,
    "network": _network,
    "train": _train,
    "build": _build,
    "postpone": _postpone,
}
