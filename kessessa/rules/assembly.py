"""The general assembly: reports are read, then the members vote on what becomes of the surplus."""

from __future__ import annotations

from kessessa.rules import words
from kessessa.rules.book import Book
from kessessa.rules.draft import RUNNING, Draft
from kessessa.rules.methods import majority, winner
from kessessa.rules.moves import Proceed, Split, Vote
from kessessa.rules.refusal import Refusal
from kessessa.rules.state import State
from kessessa.rules.table import here, next_silent
from kessessa.rules.turns import NOBODY, Assembly

YES, NO = "yes", "no"
STEP = 5
WHOLE = 100
TRIES = 2
SURPLUS = "surplus"
STRONG_RESERVES, REAL_PROJECT, MOSTLY = 70, 20, 50


def surplus(state: State) -> int:
    """Return the session's income less its running charges, in euros (investments are not charges)."""
    return sum(entry.amount for entry in state.ledger if entry.kind == RUNNING)


def open_assembly(draft: Draft) -> None:
    """Open the general assembly with the financial report."""
    state = draft.now()
    draft.turn = Assembly("financial", surplus(state), state.coordinator, ballots=("",) * len(state.teams))


def proceed(draft: Draft, turn: Assembly, _move: Proceed) -> Refusal | bool:
    """From report to report, then to the surplus where there is one; True when the resolution is settled."""
    if turn.stage == "financial":
        draft.turn = turn.evolve(stage="moral")
        return False
    if turn.stage == "moral":
        if turn.surplus <= 0:
            return True
        least = least_reserves(draft.state.book)
        draft.turn = turn.evolve(stage="split", split=(least, 0, WHOLE - least))
        return False
    return True if turn.stage == "resolved" else Refusal("not-now")


def least_reserves(book: Book) -> int:
    """Return the legal minimum of reserves in percents, rounded up to a step."""
    return min(WHOLE, -(-book.scenario.form.reserve_minimum // STEP) * STEP)


def splits(book: Book) -> tuple[Split, ...]:
    """Return every lawful way of sharing the surplus out, in steps of five percents."""
    least = least_reserves(book)
    most = book.scenario.form.member_return
    return tuple(
        Split(reserves, members, WHOLE - reserves - members)
        for reserves in range(least, WHOLE + 1, STEP)
        for members in range(0, min(most, WHOLE - reserves) + 1, STEP)
    )


def sums(whole: int, parts: tuple[int, int, int]) -> tuple[int, int, int]:
    """Return what a split of a surplus comes to in euros: cents stay in the reserves."""
    _, members, project = parts
    out, returned = whole * (members + project) // WHOLE, whole * members // WHOLE
    return whole - out, returned, out - returned


def split(draft: Draft, turn: Assembly, move: Split) -> Refusal | bool:
    """Propose what becomes of the surplus; below the legal minimum it is refused."""
    if turn.stage != "split":
        return Refusal("not-now")
    state = draft.state
    form = state.book.scenario.form
    parts = (move.reserves, move.members, move.project)
    if sum(parts) != WHOLE or min(parts) < 0 or any(part % STEP for part in parts):
        return Refusal("not-hundred")
    if move.reserves < form.reserve_minimum:
        return Refusal("below-minimum", f"{form.law_minimum:g}")
    if move.members > form.member_return:
        return Refusal("above-return", str(form.member_return))
    draft.turn = turn.evolve(stage="resolve", split=parts, ballots=("",) * len(state.teams), team=state.coordinator)
    if here(state.teams) == 1:
        _settle(draft, adopted=True)
    return False


def vote(draft: Draft, turn: Assembly, move: Vote) -> Refusal | bool:
    """Take a team's vote on the resolution; after the last one, count."""
    if turn.stage != "resolve":
        return Refusal("not-now")
    if move.way not in {YES, NO}:
        return Refusal("unknown", move.way)
    ballots = (*turn.ballots[: turn.team], move.way, *turn.ballots[turn.team + 1 :])
    draft.turn = turn.evolve(ballots=ballots)
    ask_ballot(draft)
    return False


def ask_ballot(draft: Draft) -> None:
    """Turn to the next team that has not voted, or count: a refused split is proposed once more."""
    turn, state = draft.turn, draft.state
    assert isinstance(turn, Assembly)  # noqa: S101  only called in the assembly
    team = next_silent(state, turn.ballots, state.coordinator)
    if team != NOBODY:
        draft.turn = turn.evolve(team=team)
        return
    won, lot, draft.chance = winner(majority(turn.ballots, (), ()), draft.chance)
    draft.turn = turn.evolve(lot=lot, tries=turn.tries + 1)
    if won == YES:
        _settle(draft, adopted=True)
    elif turn.tries + 1 < TRIES:
        draft.turn = draft.turn.evolve(stage="split", team=state.coordinator, ballots=("",) * len(state.teams))
    else:
        _settle(draft, adopted=False)


def _settle(draft: Draft, *, adopted: bool) -> None:
    """Carry the split out; twice refused, everything stays in the reserves."""
    turn, book = draft.turn, draft.state.book
    assert isinstance(turn, Assembly)  # noqa: S101  only called in the assembly
    reserves, members, project = turn.split if adopted else (WHOLE, 0, 0)
    economy = book.scenario.economy
    kept = sums(turn.surplus, (reserves, members, project))[0]
    draft.money(SURPLUS, kept - turn.surplus, SURPLUS, "investment")
    if reserves >= STRONG_RESERVES and economy.profit_pillar in book.pillar_at:
        draft.change(economy.profit_pillar, 1, SURPLUS, words.RESERVES)
    if project >= REAL_PROJECT and economy.welcome in book.pillar_at:
        draft.change(economy.welcome, 1, SURPLUS, words.PROJECT)
    served = [("economic-participation", 1)] if members else []
    served += [("community", 1)] if project >= REAL_PROJECT else []
    served += [("reinvested-profit", 1 if reserves + project >= MOSTLY else -1)]
    draft.serve(SURPLUS, "", tuple(served))
    draft.turn = turn.evolve(stage="resolved", split=(reserves, members, project), adopted=adopted)
