"""Work: teams give their time to sites, activities, the life of the association, or rest."""

from __future__ import annotations

from kessessa.rules.draft import Draft
from kessessa.rules.happenings import TokenPlaced, WorkDone
from kessessa.rules.moves import Done, Place, TakeBack
from kessessa.rules.refusal import Refusal
from kessessa.rules.state import Given, State, Work
from kessessa.rules.table import TOKENS, here, scaled, seats
from kessessa.rules.turns import Working

LIFE, REST = "life", "rest"
WORK, ACTIVITY = "work:", "activity:"


def open_work(draft: Draft) -> None:
    """Give every team here its tokens: its own, those it saved, and one for many members."""
    state = draft.now()
    order = tuple(seats(state, state.coordinator))
    each = TOKENS[here(state.teams) - 1]
    tokens = [each + team.saved if team.here else 0 for team in state.teams]
    tokens[state.coordinator] += extra_tokens(state)
    draft.also["teams"] = tuple(team.evolve(saved=0) if team.saved else team for team in state.teams)
    draft.turn = Working(order[0], order[1:], tuple(tokens))


def extra_tokens(state: State) -> int:
    """Return the coordinating team's tokens from members who joined since the founding."""
    book = state.book
    if book.members < 0 or not book.scenario.economy.members_a_token:
        return 0
    joined = state.stock[book.members] - book.scenario.resources[book.members].start
    return max(0, joined // book.scenario.economy.members_a_token)


def staff_of(state: State, activity: str) -> int:
    """Return how many tokens an activity takes with the teams that are here."""
    return scaled(state.book.activities[activity].staff, here(state.teams))


def life_of(state: State) -> int:
    """Return how many tokens the life of the association takes to raise its pillar."""
    return scaled(state.book.scenario.economy.life_tokens, here(state.teams))


def targets(state: State) -> tuple[str, ...]:
    """Return everything time can be given to, in the order in which it is shown."""
    works = tuple(WORK + work.id for work in state.works)
    activities = tuple(ACTIVITY + name for name in state.opened if state.book.activities[name].staff)
    return (*works, *activities, LIFE, REST)


def open_places(state: State, turn: Working) -> tuple[str, ...]:
    """Return the targets that still take a token of the team whose turn it is, in the order of `targets`."""
    taken: dict[str, int] = {}
    for _, place in turn.placed:
        taken[place] = taken.get(place, 0) + 1
    count = here(state.teams)
    activities = state.book.activities
    places = [WORK + work.id for work in state.works if work.need - work.done > taken.get(WORK + work.id, 0)]
    for name in state.opened:
        staff = activities[name].staff
        if staff and scaled(staff, count) > taken.get(ACTIVITY + name, 0):
            places.append(ACTIVITY + name)
    if scaled(state.book.scenario.economy.life_tokens, count) > taken.get(LIFE, 0):
        places.append(LIFE)
    if (turn.team, REST) not in turn.placed:
        places.append(REST)
    return tuple(places)


def room(state: State, turn: Working, target: str) -> int:
    """Return how many more tokens a target takes from the team whose turn it is (-1: no such target)."""
    if target == REST:
        return 0 if (turn.team, REST) in turn.placed else 1
    taken = 0
    for _, place in turn.placed:
        if place == target:
            taken += 1
    if target == LIFE:
        return life_of(state) - taken
    if target.startswith(WORK):
        name = target[len(WORK) :]
        for work in state.works:
            if work.id == name:
                return work.need - work.done - taken
        return -1
    name = target[len(ACTIVITY) :]
    return staff_of(state, name) - taken if target.startswith(ACTIVITY) and name in state.opened else -1


def place(draft: Draft, turn: Working, move: Place) -> Refusal | bool:
    """Put one token of the team whose turn it is somewhere."""
    if not turn.tokens[turn.team]:
        return Refusal("no-token")
    left = room(draft.state, turn, move.target)
    if left < 1:
        return Refusal("unknown" if left < 0 else "full", move.target)
    draft.turn = turn.evolve(tokens=_more(turn, -1), placed=(*turn.placed, (turn.team, move.target)))
    draft.happenings.append(TokenPlaced(turn.team, move.target))
    return False


def _more(turn: Working, change: int) -> tuple[int, ...]:
    at = turn.team
    return (*turn.tokens[:at], turn.tokens[at] + change, *turn.tokens[at + 1 :])


def take_back(draft: Draft, turn: Working, move: TakeBack) -> Refusal | bool:
    """Take one token of this team back from where it put it this round."""
    mine = (turn.team, move.target)
    if mine not in turn.placed:
        return Refusal("none-placed", move.target)
    at = len(turn.placed) - 1 - turn.placed[::-1].index(mine)
    placed = (*turn.placed[:at], *turn.placed[at + 1 :])
    draft.turn = turn.evolve(tokens=_more(turn, 1), placed=placed)
    draft.happenings.append(TokenPlaced(turn.team, move.target, back=True))
    return False


def done(draft: Draft, turn: Working, _move: Done) -> Refusal | bool:
    """Turn to the next team; after the last, the work is done."""
    waiting = tuple(team for team in turn.waiting if draft.state.teams[team].here)
    if not waiting:
        return True
    draft.turn = turn.evolve(team=waiting[0], waiting=waiting[1:])
    return False


def settle(draft: Draft, turn: Working) -> dict[str, int]:
    """Count what was given to each target, note it by team, keep rested tokens; return tokens by target."""
    state = draft.state
    by_team: dict[tuple[int, str], int] = {}
    by_target: dict[str, int] = {}
    for team, target in turn.placed:
        by_team[team, target] = by_team.get((team, target), 0) + 1
        by_target[target] = by_target.get(target, 0) + 1
    lines = (Given(state.round, team, target, count) for (team, target), count in by_team.items())
    draft.also["given"] = (*state.given, *lines)
    if REST in by_target:
        draft.also["teams"] = tuple(
            team.evolve(saved=1) if (index, REST) in by_team else team for index, team in enumerate(state.teams)
        )
    return by_target


def advance(draft: Draft, work: Work, tokens: int) -> bool:
    """Bring a site forward; a complete one opens what it was built for. Return whether it is complete."""
    grown = work.evolve(done=work.done + tokens)
    if grown.done < grown.need:
        draft.works = tuple(grown if item.id == work.id else item for item in draft.works)
        return False
    draft.works = tuple(item for item in draft.works if item.id != work.id)
    draft.happenings.append(WorkDone(work.id, work.opens))
    draft.open_door(work.opens)
    draft.apply(work.effects, work.cause)
    return True
