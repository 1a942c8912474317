"""How a game ends: dangers that last, goals that are met, stars."""

from __future__ import annotations

from kessessa.rules import words
from kessessa.rules.conditions import holds
from kessessa.rules.draft import Draft
from kessessa.rules.effects import Range
from kessessa.rules.happenings import Over, Warned
from kessessa.rules.scenario import TREASURY, Danger
from kessessa.rules.state import State
from kessessa.rules.turns import Ended

WON, SHORT, INSOLVENT = "won", "short", "insolvent"

INSOLVENCY = Danger(
    INSOLVENT,
    Range(TREASURY, most=-1),
    2,
    words.INSOLVENT,
    words.INSOLVENT_WARNING,
    words.INSOLVENT_ENDING,
    words.INSOLVENT_ADVICE,
)
"""Built into every scenario: the treasury below zero at two accounts running."""


def dangers(state: State) -> tuple[Danger, ...]:
    """Return every danger of the game, insolvency first, in the order of `state.threat`."""
    return (INSOLVENCY, *state.book.scenario.dangers)


def count_threats(draft: Draft) -> None:
    """Count for how many accounts running each danger has held, and warn one round ahead."""
    state = draft.now()
    counts = tuple(
        count + 1 if holds(state, danger.when) else 0
        for danger, count in zip(dangers(state), state.threat, strict=True)
    )
    draft.also["threat"] = counts
    for danger, count in zip(dangers(state), counts, strict=True):
        if count and count == danger.rounds - 1:
            draft.happenings.append(Warned(danger.id))


def lost_to(state: State) -> str:
    """Return the id of the danger that has come true, or an empty string."""
    for danger, count in zip(dangers(state), state.threat, strict=True):
        if count >= danger.rounds:
            return danger.id
    return ""


def looming(state: State) -> tuple[str, ...]:
    """Return the dangers that come true at the next accounts if nothing changes."""
    return tuple(
        danger.id
        for danger, count in zip(dangers(state), state.threat, strict=True)
        if count and count == danger.rounds - 1
    )


def stars(state: State) -> int:
    """Return the stars earned as things stand: the highest below which all goals are met."""
    earned = 0
    for level in (1, 2, 3):
        goals = [goal for goal in state.book.scenario.goals if goal.stars == level]
        if not goals or not all(holds(state, goal.need) for goal in goals):
            break
        earned = level
    return earned


def end(draft: Draft, danger: str = "") -> None:
    """End the game, lost to a danger or judged by its goals."""
    earned = 0 if danger else stars(draft.now())
    ending = danger or (WON if earned else SHORT)
    draft.turn = Ended(ending, earned)
    draft.happenings.append(Over(ending, earned))
