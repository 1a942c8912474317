"""What each team contributed: answers, help, proposals, time. In seating order, never a rank."""

from __future__ import annotations

from kessessa.rules.record import Record, record
from kessessa.rules.state import State


@record
class Contribution(Record):
    """One team's part: questions answered and got right, help given and helpful, proposals adopted, tokens given."""

    team: int
    answered: int
    right: int
    helped: int
    helped_well: int
    adopted: int
    tokens: int


def contributions(state: State) -> tuple[Contribution, ...]:
    """Return every team's contribution."""
    return tuple(_of(state, team) for team in range(len(state.teams)))


def _of(state: State, team: int) -> Contribution:
    asked = [item for item in state.answers if item.team == team]
    helped = [item for item in state.answers if item.helper == team]
    return Contribution(
        team,
        len(asked),
        sum(item.marks[0] for item in asked),
        len(helped),
        sum(item.marks[1] for item in helped),
        sum(item.proposer == team and item.how != "default" for item in state.decided),
        sum(item.tokens for item in state.given if item.team == team),
    )
