"""The board meeting as plain lines: the agenda, and each stage of a decision."""

from __future__ import annotations

from collections.abc import Callable

from kessessa.language import counted, pick, table
from kessessa.language import meeting as meets
from kessessa.language import round as said
from kessessa.language.speech import unit
from kessessa.rules.state import State
from kessessa.rules.turns import Meeting, Tabling
from kessessa.session import wording
from kessessa.terminal.naming import changes, directions, team_name, way_title
from kessessa.terminal.plain import sentences


def tabling(state: State, turn: Tabling, language: str) -> list[str]:
    """Tell who sets the agenda, and for how many matters; the matters are told as numbered lines."""
    return [
        f"{pick(said.BOARD, language)}. {pick(meets.SETS_AGENDA, language, team=_coordinator(state, language))}.",
        counted(turn.size, meets.AGENDA_ONE, meets.AGENDA_MANY, language) + ".",
    ]


def matter_line(state: State, at: int, language: str) -> str:
    """Return a matter of the table: what it is, how long it waits, its title and its line."""
    item = state.table[at]
    card = state.book.matters[item.matter]
    kind = pick(meets.PROJECT if card.project else meets.DILEMMA, language)
    waits = ""
    if item.left:
        name = unit(state.book.scenario.round_name, item.left, language)
        waits = pick(meets.LAST_CHANCE if item.left == 1 else meets.STILL_MANY, language, n=item.left, unit=name)
        waits = f", {waits.lower()}"
    return f"{kind}{waits} : {sentences(pick(card.title, language), pick(card.line, language))}"


def meeting(state: State, turn: Meeting, language: str) -> list[str]:
    """Tell what is being decided, and where the decision stands."""
    if turn.kind == "matter":
        card = state.book.matters[turn.matter]
        lines = [pick(card.title, language)]
        if turn.stage in {"risk", "propose"}:
            lines.append(pick(card.text, language))
    else:
        lines = [pick(said.ALL_FOR_ONE if turn.kind == "orientation" else meets.NEXT_YEAR, language)]
        if turn.stage in {"risk", "propose"}:
            lines.append(pick(meets.TALK_FIRST, language))
    return [*lines, *_STAGES[turn.stage](state, turn, language)]


def _coordinator(state: State, language: str) -> str:
    return team_name(state, state.coordinator, language)


def _propose(state: State, turn: Meeting, language: str) -> list[str]:
    lines = [pick(meets.PROPOSES, language, team=_coordinator(state, language)) + "."]
    if turn.studied:
        lines.append(pick(meets.STUDIED, language) + ".")
    return lines


def _proposal(state: State, turn: Meeting, language: str) -> str:
    team = pick(meets.PROPOSES, language, team=_coordinator(state, language))
    return f"{team} : {way_title(state, turn, turn.proposal, language)}"


def _consent(state: State, turn: Meeting, language: str) -> list[str]:
    return [_proposal(state, turn, language), pick(meets.SPEAKS, language, team=team_name(state, turn.team, language))]


def _amend(state: State, turn: Meeting, language: str) -> list[str]:
    lines = [_proposal(state, turn, language), pick(meets.AMEND_TITLE, language)]
    for at, opinion in enumerate(turn.opinions):
        if opinion in state.book.pillar_at:
            pillar = pick(state.book.name_of(opinion), language)
            lines.append(f"{team_name(state, at, language)} : {pick(meets.OBJECT, language)}, {pillar}")
    return lines


def _vote(state: State, turn: Meeting, language: str) -> list[str]:
    title = meets.VOTE_COLLEGES if turn.method == "colleges" else meets.VOTE_TITLE
    voter = pick(table.NOW_VOTING, language, team=team_name(state, turn.team, language))
    return [sentences(pick(title, language), voter)]


def _count(state: State, turn: Meeting, language: str) -> list[str]:
    lines = [pick(meets.COUNT_TITLE, language)]
    for way, points in turn.tally:
        lines.append(f"{way_title(state, turn, way, language)} : {wording.points_words(state, turn, points)}")
    if turn.lot:
        drawn = f"{way_title(state, turn, turn.proposal, language)}, {pick(meets.BY_LOT, language)}."
        lines.append(f"{pick(meets.TIE, language)}. {pick(meets.TIE_WHY, language)} {drawn}")
    return lines


def _told(state: State, turn: Meeting, language: str) -> list[str]:
    lines = [f"{pick(meets.HOW[turn.how], language)} : {way_title(state, turn, turn.proposal, language)}"]
    lines += changes(state, turn.changes, language) or [pick(meets.NOTHING_CHANGES, language)]
    lasting = wording.lasting(state, turn, language)
    for promise in (*([lasting] if lasting and lasting.sums else ()), *wording.promises(state, turn, language)):
        leads = directions(state, promise.sums, language, figures=turn.studied)
        lines.append(f"{promise.words} {leads}." if leads else promise.words)
    because = pick(state.book.ways[turn.matter][turn.proposal].because, language) if turn.matter else ""
    return lines if any(because in line for line in lines) else [*lines, because]


_STAGES: dict[str, Callable[[State, Meeting, str], list[str]]] = {
    "risk": lambda _state, _turn, language: [pick(meets.RISK_LINE, language), pick(meets.RISK_TITLE, language)],
    "propose": _propose,
    "consent": _consent,
    "amend": _amend,
    "vote": _vote,
    "count": _count,
    "told": _told,
}
