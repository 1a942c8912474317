"""What the facilitator can do at any moment: set a team aside, bring it back, lengthen or shorten the session."""

from __future__ import annotations

from typing import Any

from kessessa.rules import assembly, meeting
from kessessa.rules.asking import reveal
from kessessa.rules.draft import Draft
from kessessa.rules.happenings import Moved
from kessessa.rules.moves import BringBack, Done, SetAside, SetLevel, SetRounds
from kessessa.rules.refusal import Refusal
from kessessa.rules.table import here, replaced, seats
from kessessa.rules.turns import Asking, Assembly, Ended, Meeting, Turn, Working
from kessessa.rules.work import done

LEAST_ROUNDS, MOST_ROUNDS = 1, 12
SHIFTS = (-1, 0, 1)
HELPED = 1


def set_aside(draft: Draft, turn: Turn, move: SetAside) -> Refusal | bool:
    """Let the game go on without a team; what only it could do passes to the next one."""
    state = draft.state
    if not 0 <= move.team < len(state.teams) or not state.teams[move.team].here:
        return Refusal("not-this-team")
    if here(state.teams) == 1:
        return Refusal("last-team")
    gone = state.teams[move.team].evolve(here=False)
    draft.also["teams"] = replaced(state.teams, move.team, gone)
    draft.happenings.append(Moved("aside", move.team))
    state = draft.now()
    if state.coordinator == move.team:
        draft.also["coordinator"] = next(seats(state, move.team))
        draft.now()
    return _pass_on(draft, turn, move.team)


def _pass_on(draft: Draft, turn: Any, team: int) -> bool:
    """Take the turn away from a team that left."""
    heir = draft.state.coordinator
    if isinstance(turn, Asking):
        _leave_question(draft, turn, team, heir)
    elif isinstance(turn, Meeting):
        _leave_meeting(draft, turn, team, heir)
    elif isinstance(turn, Assembly):
        draft.turn = turn.evolve(team=heir) if turn.team == team else turn
        if turn.stage == "resolve":
            assembly.ask_ballot(draft)
    elif isinstance(turn, Working):
        left = turn.evolve(waiting=tuple(item for item in turn.waiting if item != team))
        draft.turn = left
        if turn.team == team:
            return done(draft, left, Done()) is True
    return False


def _leave_question(draft: Draft, turn: Asking, team: int, heir: int) -> None:
    if turn.helper in {team, heir}:
        alone = turn.evolve(helper=-1, team=heir if turn.team == team else turn.team)
        draft.turn = alone
        if len(turn.given) == HELPED:
            reveal(draft, alone, turn.given)
    elif turn.team == team:
        draft.turn = turn.evolve(team=heir)


def _leave_meeting(draft: Draft, turn: Meeting, team: int, heir: int) -> None:
    """Let a team that leaves count as absent; with one team left the coordinating one goes on alone."""
    draft.turn = turn.evolve(team=heir) if turn.team == team else turn
    if turn.stage == "consent":
        opinions = turn.opinions
        draft.turn = draft.turn.evolve(opinions=(*opinions[:team], meeting.AWAY, *opinions[team + 1 :]))
        meeting.ask_next(draft)
    elif turn.stage == "vote":
        meeting.ask_ballot(draft)


def bring_back(draft: Draft, _turn: Turn, move: BringBack) -> Refusal | bool:
    """Bring a team back: it takes part from its next turn on."""
    teams = draft.state.teams
    if not 0 <= move.team < len(teams) or teams[move.team].here:
        return Refusal("not-this-team")
    draft.also["teams"] = replaced(teams, move.team, teams[move.team].evolve(here=True))
    draft.happenings.append(Moved("back", move.team))
    return False


def set_rounds(draft: Draft, turn: Turn, move: SetRounds) -> Refusal | bool:
    """Lengthen or shorten the session, never below the round being played."""
    least = max(LEAST_ROUNDS, draft.state.round)
    if isinstance(turn, (Assembly, Ended)) or (isinstance(turn, Meeting) and turn.kind == "next"):
        return Refusal("not-now")
    if not least <= move.rounds <= MOST_ROUNDS:
        return Refusal("rounds", f"{least}–{MOST_ROUNDS}")
    draft.also["rounds"] = move.rounds
    draft.happenings.append(Moved("rounds", move.rounds))
    return False


def set_level(draft: Draft, turn: Turn, move: SetLevel) -> Refusal | bool:
    """Make the questions still to be drawn easier or harder; those that were missed come back all the same."""
    if isinstance(turn, Ended):
        return Refusal("not-now")
    if move.shift not in SHIFTS:
        return Refusal("level")
    draft.also["shift"] = move.shift
    draft.happenings.append(Moved("level", move.shift))
    return False
