"""The one door: begin a game, and play a move. Everything else in this room stands behind these two."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from kessessa.rules import agenda, asking, assembly, facilitator, meeting, news, powers, work
from kessessa.rules.book import Book
from kessessa.rules.chance import shuffled
from kessessa.rules.draft import Draft
from kessessa.rules.happenings import Happening
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
    Split,
    Study,
    TakeBack,
    UsePower,
    Vote,
)
from kessessa.rules.refusal import Refusal
from kessessa.rules.rounds import follow
from kessessa.rules.scenario import LENGTHS, Scenario
from kessessa.rules.state import Missed, Snapshot, State, Team
from kessessa.rules.turns import (
    Accounts,
    Alert,
    Asking,
    Assembly,
    Ended,
    Founding,
    Meeting,
    News,
    Reveal,
    Tabling,
    Working,
)

MOST_TEAMS = 6

Handler = Callable[[Draft, Any, Any], "Refusal | bool"]


def _read(_draft: Draft, _turn: object, _move: Proceed) -> Refusal | bool:
    """Leave a screen that was only to be read."""
    return True


_HANDLERS: dict[tuple[type, type], Handler] = {
    (Founding, Proceed): _read,
    (News, Proceed): news.proceed,
    (News, Choose): news.choose,
    (News, Skip): news.skip,
    (Asking, Answer): asking.answer,
    (Asking, CallAid): asking.call_aid,
    (Asking, Halve): asking.halve,
    (Asking, Skip): asking.skip,
    (Asking, Replace): asking.replace,
    (Reveal, Proceed): _read,
    (Tabling, SetAgenda): agenda.set_agenda,
    (Meeting, NameRisk): meeting.name_risk,
    (Meeting, Study): meeting.study,
    (Meeting, Propose): meeting.propose,
    (Meeting, Consent): meeting.consent,
    (Meeting, Object): meeting.object_,
    (Meeting, PassToVote): meeting.pass_to_vote,
    (Meeting, Vote): meeting.vote,
    (Meeting, Proceed): meeting.proceed,
    (Meeting, Skip): meeting.skip,
    (Working, Place): work.place,
    (Working, TakeBack): work.take_back,
    (Working, Done): work.done,
    (Accounts, Proceed): _read,
    (Alert, Proceed): _read,
    (Assembly, Proceed): assembly.proceed,
    (Assembly, Split): assembly.split,
    (Assembly, Vote): assembly.vote,
}

_ANYTIME: dict[type, Handler] = {
    UsePower: powers.use,
    SetAside: facilitator.set_aside,
    BringBack: facilitator.bring_back,
    SetRounds: facilitator.set_rounds,
    SetLevel: facilitator.set_level,
}


def start(
    scenario: Scenario | Book,
    teams: Sequence[tuple[str, str]],
    seed: int,
    length: str = "standard",
    without: frozenset[str] = frozenset(),
    again: Sequence[str] = (),
) -> State:
    """Return the state in which a game begins.

    `teams` are one to six (emblem, role) pairs; cards that carry a tag of `without` are left out. Questions of
    `again` were missed in an earlier game and come back first, one a round. The same arguments give the same game.
    Raises ValueError for an unknown length or an impossible number of teams.
    """
    if length not in LENGTHS or not 1 <= len(teams) <= MOST_TEAMS:
        raise ValueError(f"no game of length {length!r} with {len(teams)} teams")
    book = scenario if isinstance(scenario, Book) else Book(scenario)
    tale = book.scenario
    chance = seed & ((1 << 64) - 1)
    piles = []
    for cards in (tale.events, tale.matters, tale.questions):
        pile, chance = shuffled(chance, [card.id for card in cards if not without & set(card.tags)])
        piles.append(pile)
    courses, chance = shuffled(chance, [card.id for card in tale.orientations])
    seated = tuple(Team(emblem, role) for emblem, role in teams)
    first = _founding(book, length, chance, teams=seated, piles=piles, courses=courses, again=again)
    return first.evolve(without=tuple(sorted(without))) if without else first


def _founding(
    book: Book,
    length: str,
    chance: int,
    *,
    teams: tuple[Team, ...],
    piles: Sequence[tuple[str, ...]],
    courses: tuple[str, ...],
    again: Sequence[str],
) -> State:
    """Return the state before the first round: everything at its start, nothing drawn."""
    tale = book.scenario
    pillars = tuple(pillar.start for pillar in tale.pillars)
    stock = tuple(item.start for item in tale.resources)
    members = stock[book.members] if book.members >= 0 else 0
    events, matters, questions = piles
    back = tuple(name for name in dict.fromkeys(again) if name in questions)
    missed = tuple(Missed(name, due) for due, name in enumerate(back, 1))
    questions = tuple(name for name in questions if name not in back)
    return State(
        book=book, length=length, rounds=tale.lengths[LENGTHS.index(length)], round=0, chance=chance,
        teams=teams, coordinator=0, stock=stock, pillars=pillars, flags=(),
        events=events, questions=questions, matters=matters, table=(), agenda=(), missed=missed,
        works=(), opened=tale.opened, orientation="", courses=courses, spared=(), pending=(),
        care=(0,) * len(pillars), threat=(0,) * (1 + len(tale.dangers)),
        ledger=(), deeds=(), answers=(), decided=(), given=(),
        past=(Snapshot(0, stock[book.treasury], members, pillars, 0),), turn=Founding(),
    )  # fmt: skip


def play(state: State, move: Move) -> tuple[State, tuple[Happening, ...]] | Refusal:
    """Return the state after a move with what it brought about, or why it is refused (the state then stands)."""
    turn = state.turn
    kind = type(move)
    handler = _HANDLERS.get((type(turn), kind)) or _ANYTIME.get(kind)
    if handler is None or type(turn) is Ended:
        return Refusal("over" if type(turn) is Ended else "not-now")
    draft = Draft(state)
    over = handler(draft, turn, move)
    if isinstance(over, Refusal):
        return over
    if over:
        follow(draft, turn)
    return draft.done()
