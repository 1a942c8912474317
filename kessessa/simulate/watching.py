"""What is seen of one game of bots beside how it ended: cards met, options chosen, gauges moved, who led. No sums."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field

from kessessa import rules
from kessessa.rules.book import Book
from kessessa.rules.conditions import holds
from kessessa.rules.meeting import ways
from kessessa.rules.state import State
from kessessa.rules.turns import Accounts, Alert, Assembly, Meeting, News, Tabling
from kessessa.simulate.games import Result, policy_called, result_of, seats, steps

DECISION_SECONDS, DILEMMA_SECONDS, TOKEN_SECONDS = 45, 90, 20
"""A class's pace: what each thing to settle takes, what a dilemma or a debate takes, and where a time token goes."""
ORIENTATION = "orientation"

Card = tuple[str, str]
"""Kind (event, matter, orientation, activity, question) and id."""
Option = tuple[str, str, str]
"""Kind and id of a card, and one of its options; orientations are options of one card without an id, the debate."""


@dataclass(slots=True)
class Watched:
    """One game. `warned` is the round of the first alert (0: none); `moved` counts rounds by gauge.

    `decisions` are events, questions, agendas, projects and the two votes of the assembly; `dilemmas` are dilemmas
    decided and debates. `led`, `adopted`, `right` and `given` are by seat: rounds
    coordinated, own proposals adopted, questions answered right, time tokens given.
    """

    result: Result
    decisions: int = 0
    dilemmas: int = 0
    warned: int = 0
    seen: set[Card] = field(default_factory=set)
    offered: set[Option] = field(default_factory=set)
    chosen: set[Option] = field(default_factory=set)
    moved: Counter[str] = field(default_factory=Counter)
    months: list[tuple[int, ...]] = field(default_factory=list)
    led: Counter[int] = field(default_factory=Counter)
    adopted: Counter[int] = field(default_factory=Counter)
    right: Counter[int] = field(default_factory=Counter)
    given: Counter[int] = field(default_factory=Counter)

    @property
    def seconds(self) -> int:
        """How long a class would take to decide all this, in seconds."""
        tokens = sum(self.given.values())
        return self.decisions * DECISION_SECONDS + self.dilemmas * DILEMMA_SECONDS + tokens * TOKEN_SECONDS


@dataclass(slots=True)
class _Eye:
    """What is noted while a game goes on; everything else is read from its end."""

    gauges: tuple[int, ...]
    warned: int = 0
    decisions: int = 0
    seen: set[Card] = field(default_factory=set)
    offered: set[Option] = field(default_factory=set)
    chosen: set[Option] = field(default_factory=set)
    moved: Counter[int] = field(default_factory=Counter)
    led: Counter[int] = field(default_factory=Counter)


def watch_game(book: Book, policy: str, teams: int, length: str, seed: int) -> Watched:
    """Play one whole game as `games.play_game` does, and tell what was seen. Raises what that raises."""
    state = rules.start(book, seats(book.scenario, teams), seed, length)
    eye = _Eye((*state.stock, *state.pillars))
    count = 0
    for _, now in steps(state, policy_called(policy), seed):
        count += 1
        look = _LOOKS.get(type(now.turn))
        if look is not None:
            look(eye, now)
        state = now
    return _read_end(eye, state, result_of(state, policy, seed, count))


def _news(eye: _Eye, state: State) -> None:
    turn = state.turn
    assert isinstance(turn, News)  # noqa: S101  see _LOOKS
    if turn.told:
        if turn.way:
            eye.chosen.add(("event", turn.event, turn.way))
        return
    eye.decisions += 1
    eye.seen.add(("event", turn.event))
    for way in state.book.events[turn.event].ways:
        if holds(state, way.when):
            eye.offered.add(("event", turn.event, way.id))


def _tabling(eye: _Eye, state: State) -> None:
    eye.decisions += 1
    eye.seen.update(("matter", item.matter) for item in state.table)


def _meeting(eye: _Eye, state: State) -> None:
    turn = state.turn
    assert isinstance(turn, Meeting)  # noqa: S101  see _LOOKS
    if turn.stage not in {"propose", "risk"} or turn.kind == "next":
        return
    for way in ways(state, turn):
        if holds(state, way.when):
            eye.offered.add(("matter" if turn.matter else ORIENTATION, turn.matter, way.id))
            if not turn.matter:
                eye.seen.add((ORIENTATION, way.id))


def _accounts(eye: _Eye, state: State) -> None:
    now = (*state.stock, *state.pillars)
    for at, (before, after) in enumerate(zip(eye.gauges, now, strict=True)):
        if before != after:
            eye.moved[at] += 1
    eye.gauges = now
    eye.led[state.coordinator] += 1


def _alert(eye: _Eye, state: State) -> None:
    eye.warned = eye.warned or state.round


def _assembly(eye: _Eye, state: State) -> None:
    turn = state.turn
    assert isinstance(turn, Assembly)  # noqa: S101  see _LOOKS
    eye.decisions += turn.stage == "split"


_LOOKS: dict[type, Callable[[_Eye, State], None]] = {
    News: _news,
    Tabling: _tabling,
    Meeting: _meeting,
    Accounts: _accounts,
    Alert: _alert,
    Assembly: _assembly,
}


def _read_end(eye: _Eye, state: State, result: Result) -> Watched:
    book = state.book
    names = (*book.resource_at, *book.pillar_at)
    told = Watched(result, eye.decisions + len(state.answers), warned=eye.warned)
    told.seen, told.offered, told.chosen, told.led = eye.seen, eye.offered, eye.chosen, eye.led
    told.seen.update(("activity", name) for name in state.opened)
    told.moved.update({names[at]: rounds for at, rounds in eye.moved.items()})
    told.months = [(past.treasury, *past.pillars) for past in state.past]
    for answered in state.answers:
        told.seen.add(("question", answered.card))
        told.right[answered.team] += answered.right
    for item in state.given:
        told.given[item.team] += item.tokens
    _read_decisions(told, state)
    return told


def _read_decisions(told: Watched, state: State) -> None:
    for made in state.decided:
        if made.how == "default":
            continue
        debated = made.kind == ORIENTATION or (bool(made.matter) and not state.book.matters[made.matter].project)
        told.dilemmas += debated
        told.decisions += not debated
        if made.kind != "next":
            told.chosen.add(("matter" if made.matter else ORIENTATION, made.matter, made.way))
            told.adopted[made.proposer] += made.how in {"consent", "amended"}
