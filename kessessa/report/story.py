"""What a session did, act by act, read from its history: news, answers, decisions, and what each of them moved."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from kessessa import rules
from kessessa.rules.assembly import SURPLUS
from kessessa.rules.effects import Text
from kessessa.rules.happenings import DoorMoved, Happening, Scheduled, WorkBegan
from kessessa.rules.moves import Choose, Move, Proceed
from kessessa.rules.refusal import Refusal
from kessessa.rules.state import Answered, Decided, State
from kessessa.rules.turns import NOBODY, Accounts, Assembly, News
from kessessa.session.table import Table

NEWS, QUESTION = "news", "question"
_BY_DEFAULT = "default"


@dataclass(frozen=True, slots=True)
class Moved:
    """A pillar or a resource that went from `before` to `after`."""

    target: str
    before: int
    after: int


@dataclass(frozen=True, slots=True)
class Act:
    """One thing that happened. `kind`: news, question, surplus, or the kind of a decision (matter, orientation, next).

    `way` is the option taken, empty where there was none to take; `team` who answered, proposed or chose, or NOBODY.
    `later` are (round, text) set in motion, `works` the sites opened, `doors` activities opened or closed.
    """

    kind: str
    round: int
    card: str
    way: str = ""
    team: int = NOBODY
    moved: tuple[Moved, ...] = ()
    later: tuple[tuple[int, Text], ...] = ()
    works: tuple[tuple[str, Text], ...] = ()
    doors: tuple[tuple[str, bool], ...] = ()
    answer: Answered | None = None
    decided: Decided | None = None
    assembly: Assembly | None = None


def story(table: Table) -> tuple[Act, ...]:
    """Return what happened, in the order of play; what was undone or skipped did not happen."""
    acts: list[Act] = []
    for step in table.history:
        played = rules.play(step.before, step.move)
        if not isinstance(played, Refusal):
            acts += _acts(step.before, step.move, *played)
    return tuple(acts)


def _acts(before: State, move: Move, after: State, happened: tuple[Happening, ...]) -> Iterator[Act]:
    """Yield what one move made happen."""
    turn = before.turn
    if isinstance(turn, News) and not turn.told and isinstance(move, (Proceed, Choose)):
        way = move.way if isinstance(move, Choose) else ""
        team = before.coordinator if way else NOBODY
        yield _told(Act(NEWS, before.round, turn.event, way, team), before, after, happened)
    for answer in after.answers[len(before.answers) :]:
        act = Act(QUESTION, answer.round, answer.card, team=answer.team, answer=answer)
        yield _told(act, before, after, happened)
    for made in after.decided[len(before.decided) :]:
        act = Act(made.kind, made.round, made.matter or made.way, made.way, made.proposer, decided=made)
        yield _by_default(act, after) if made.how == _BY_DEFAULT else _told(act, before, after, happened)
    settled = after.turn
    if isinstance(turn, Assembly) and isinstance(settled, Assembly) and settled.stage == "resolved" != turn.stage:
        act = Act(SURPLUS, after.round, SURPLUS, team=before.coordinator, assembly=settled)
        yield _told(act, before, after, happened)


def _told(act: Act, before: State, after: State, happened: tuple[Happening, ...]) -> Act:
    """Return an act with all that changed from one state to the next."""
    names = {work.id: work.name for work in after.works}
    return Act(
        act.kind, act.round, act.card, act.way, act.team,
        moved=tuple(_moved(before, after)),
        later=tuple((item.round, item.text) for item in happened if isinstance(item, Scheduled)),
        works=tuple((item.work, names.get(item.work, {})) for item in happened if isinstance(item, WorkBegan)),
        doors=tuple((item.activity, item.opened) for item in happened if isinstance(item, DoorMoved)),
        answer=act.answer, decided=act.decided, assembly=act.assembly,
    )  # fmt: skip


def _by_default(act: Act, after: State) -> Act:
    """Return a decision that made itself at the accounts, with what moved there because of its card."""
    turn = after.turn
    found: dict[str, Moved] = {}
    for item in turn.changes if isinstance(turn, Accounts) else ():
        if item.cause == act.card:
            first = found.get(item.target)
            found[item.target] = Moved(item.target, first.before if first else item.before, item.after)
    return Act(act.kind, act.round, act.card, act.way, moved=tuple(found.values()), decided=act.decided)


def _moved(before: State, after: State) -> Iterator[Moved]:
    """Yield what is no longer what it was, pillars first."""
    tale = before.book.scenario
    for pillar, was, now in zip(tale.pillars, before.pillars, after.pillars, strict=True):
        if was != now:
            yield Moved(pillar.id, was, now)
    for resource, was, now in zip(tale.resources, before.stock, after.stock, strict=True):
        if was != now:
            yield Moved(resource.id, was, now)
