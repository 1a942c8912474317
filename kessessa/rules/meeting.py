"""How members decide: proposal, consent and objections, amendment, vote, count, and what follows."""

from __future__ import annotations

from kessessa.rules.cards import Way
from kessessa.rules.conditions import holds
from kessessa.rules.draft import Draft
from kessessa.rules.effects import Change
from kessessa.rules.happenings import Adopted, Counted, Proposed, Scheduled, Voiced, Voted, WorkBegan
from kessessa.rules.methods import CONSENT, COUNTS, MAJORITY, winner
from kessessa.rules.moves import Consent, NameRisk, Object, PassToVote, Proceed, Propose, Skip, Study, Vote
from kessessa.rules.refusal import Refusal
from kessessa.rules.scenario import KNOWLEDGE
from kessessa.rules.state import Decided, State
from kessessa.rules.table import colleges_of, here, next_silent
from kessessa.rules.turns import NOBODY, Meeting

CHOICES = 3
"""How many orientations All for one offers."""
AWAY = "away"


def ways(state: State, turn: Meeting) -> tuple[Way, ...]:
    """Return the options of what is being decided."""
    book = state.book
    if turn.kind == "matter":
        return book.matters[turn.matter].ways
    names = state.courses[:CHOICES]
    return tuple(way for name in names for way in book.orientation_ways if way.id == name)


def way_called(state: State, turn: Meeting, name: str) -> Way | None:
    """Return the option of that id, where it is possible today."""
    if turn.kind == "matter":
        way = state.book.ways[turn.matter].get(name)
    else:
        way = next((item for item in ways(state, turn) if item.id == name), None)
    return way if way is not None and holds(state, way.when) else None


def open_meeting(draft: Draft, kind: str, matter: str) -> None:
    """Open the discussion of a matter (or of an orientation) by the method that its card or scenario names."""
    state = draft.now()
    scenario = state.book.scenario
    method = (state.book.matters[matter].method if matter else "") or scenario.decisions
    method = MAJORITY if kind == "next" else method
    alone = here(state.teams) == 1
    stage = "risk" if alone and method == CONSENT else "propose"
    nothing = ("",) * len(state.teams)
    draft.turn = Meeting(kind, matter, method, stage, state.coordinator, opinions=nothing, ballots=nothing)


def name_risk(draft: Draft, turn: Meeting, move: NameRisk) -> Refusal | bool:
    """Let a single team say which pillar is most at risk, after which it may propose."""
    if turn.stage != "risk":
        return Refusal("not-now")
    if move.pillar not in draft.state.book.pillar_at:
        return Refusal("unknown", move.pillar)
    draft.turn = turn.evolve(stage="propose", risk=move.pillar)
    return False


def study(draft: Draft, turn: Meeting, _move: Study) -> Refusal | bool:
    """Buy the figures behind the arrows for one knowledge."""
    state = draft.state
    if turn.studied or turn.stage not in {"propose", "amend"}:
        return Refusal("not-now")
    if state.stock[state.book.knowledge] < 1:
        return Refusal("no-knowledge")
    draft.change(KNOWLEDGE, -1, "study")
    draft.turn = turn.evolve(studied=True)
    return False


def propose(draft: Draft, turn: Meeting, move: Propose) -> Refusal | bool:
    """Propose an option, or another one after objections."""
    state = draft.state
    alone = here(state.teams) == 1
    amending = turn.stage == "amend" and not turn.amended
    if not (turn.stage == "propose" and (turn.method == CONSENT or alone)) and not amending:
        return Refusal("not-now")
    if amending and move.way == turn.proposal:
        return Refusal("same-way", move.way)
    if way_called(state, turn, move.way) is None:
        return Refusal("closed-way", move.way)
    draft.happenings.append(Proposed(move.way, amending))
    opinions = _opinion(("",) * len(state.teams), state.coordinator, CONSENT)
    draft.turn = turn.evolve(stage="consent", proposal=move.way, amended=amending, opinions=opinions)
    if alone:
        adopt(draft, move.way, "alone")
    else:
        ask_next(draft)
    return False


def _opinion(opinions: tuple[str, ...], team: int, said: str) -> tuple[str, ...]:
    return (*opinions[:team], said, *opinions[team + 1 :])


def consent(draft: Draft, turn: Meeting, _move: Consent) -> Refusal | bool:
    """Let the team whose turn it is consent."""
    return _voice(draft, turn, "")


def object_(draft: Draft, turn: Meeting, move: Object) -> Refusal | bool:
    """Let the team whose turn it is object, in the name of a pillar."""
    if move.pillar not in draft.state.book.pillar_at:
        return Refusal("unknown", move.pillar)
    return _voice(draft, turn, move.pillar)


def _voice(draft: Draft, turn: Meeting, pillar: str) -> Refusal | bool:
    if turn.stage != "consent":
        return Refusal("not-now")
    state = draft.state
    opinions = _opinion(turn.opinions, turn.team, pillar or CONSENT)
    draft.happenings.append(Voiced(turn.team, pillar))
    team = next_silent(state, opinions, state.coordinator)
    if team != NOBODY:
        draft.turn = turn.evolve(opinions=opinions, team=team)
    else:
        draft.turn = turn.evolve(opinions=opinions)
        ask_next(draft)
    return False


def objections(turn: Meeting) -> tuple[str, ...]:
    """Return the pillars in whose name teams object."""
    return tuple(said for said in turn.opinions if said not in {"", CONSENT, AWAY})


def ask_next(draft: Draft) -> None:
    """Turn to the next team that has not spoken; when all have, adopt or go back to the coordinating team."""
    turn = draft.turn
    assert isinstance(turn, Meeting)  # noqa: S101  only called in a meeting
    state = draft.state
    team = next_silent(state, turn.opinions, state.coordinator)
    if team != NOBODY:
        draft.turn = turn.evolve(team=team)
    elif objections(turn):
        draft.turn = turn.evolve(stage="amend", team=state.coordinator)
    else:
        adopt(draft, turn.proposal, "amended" if turn.amended else CONSENT)


def pass_to_vote(draft: Draft, turn: Meeting, _move: PassToVote) -> Refusal | bool:
    """End the discussion: every team votes, in secret until the last."""
    deciding = turn.stage == "propose" and turn.method != CONSENT and here(draft.state.teams) > 1
    if turn.stage != "amend" and not deciding:
        return Refusal("not-now")
    draft.turn = turn.evolve(stage="vote", team=draft.state.coordinator)
    return False


def vote(draft: Draft, turn: Meeting, move: Vote) -> Refusal | bool:
    """Take a ballot; after the last one, count."""
    if turn.stage != "vote":
        return Refusal("not-now")
    if way_called(draft.state, turn, move.way) is None:
        return Refusal("closed-way", move.way)
    state = draft.state
    ballots = _opinion(turn.ballots, turn.team, move.way)
    draft.happenings.append(Voted(turn.team))
    team = next_silent(state, ballots, state.coordinator)
    if team != NOBODY:
        draft.turn = turn.evolve(ballots=ballots, team=team)
    else:
        draft.turn = turn.evolve(ballots=ballots)
        ask_ballot(draft)
    return False


def ask_ballot(draft: Draft) -> None:
    """Turn to the next team that has not voted, or count."""
    turn = draft.turn
    assert isinstance(turn, Meeting)  # noqa: S101  only called in a meeting
    state = draft.state
    team = next_silent(state, turn.ballots, state.coordinator)
    if team != NOBODY:
        draft.turn = turn.evolve(team=team)
        return
    weights = tuple(college.weight for college in state.book.scenario.colleges)
    tally = COUNTS[turn.method](turn.ballots, weights, colleges_of(state))
    won, lot, draft.chance = winner(tally, draft.chance)
    how = MAJORITY if turn.method == CONSENT else turn.method
    draft.turn = turn.evolve(stage="count", team=state.coordinator, proposal=won, tally=tally, lot=lot, how=how)
    draft.happenings.append(Counted(tally, won, lot))


def adopt(draft: Draft, name: str, how: str) -> None:
    """Carry out what was decided, and tell what it changed."""
    turn, state = draft.turn, draft.state
    assert isinstance(turn, Meeting)  # noqa: S101  only called in a meeting
    way = next(item for item in ways(state, turn) if item.id == name)
    card = turn.matter or name
    draft.also["decided"] = (
        *state.decided,
        Decided(
            state.round, turn.kind, turn.matter, name, how, state.coordinator, turn.opinions, turn.ballots, turn.lot
        ),
    )
    draft.happenings.append(Adopted(card, name, how))
    if turn.kind == "next":
        draft.serve(card, name, way.principles)
    else:
        draft.carry_out(way, card)
    if how in {CONSENT, "amended"}:
        draft.apply((Change(state.book.scenario.economy.life_pillar, 1),), CONSENT)
    if turn.kind == "orientation":
        draft.also["orientation"] = name
    draft.table = tuple(item for item in draft.table if item.matter != turn.matter)
    told = [item for item in draft.happenings if isinstance(item, Scheduled)]
    begun = [item.work for item in draft.happenings if isinstance(item, WorkBegan)]
    draft.turn = turn.evolve(
        stage="told",
        proposal=name,
        team=state.coordinator,
        how=how,
        changes=tuple(draft.changes),
        served=way.principles,
        scheduled=tuple((item.round, item.text) for item in told),
        work=begun[0] if begun else "",
    )


def proceed(draft: Draft, turn: Meeting, _move: Proceed) -> Refusal | bool:
    """From the count to its consequences, and from these to what comes next."""
    if turn.stage == "count":
        adopt(draft, turn.proposal, turn.how)
        return False
    return True if turn.stage == "told" else Refusal("not-now")


def skip(draft: Draft, turn: Meeting, _move: Skip) -> Refusal | bool:
    """Put the matter back on the table, unharmed."""
    if turn.stage in {"count", "told"} or turn.kind == "next":
        return Refusal("not-now")
    if turn.matter:
        draft.also["spared"] = (*draft.state.spared, turn.matter)
    return True
