"""What every policy is, and the two that want nothing of their own: chance, and following the others."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Protocol, TypeVar

from kessessa.rules.chance import below
from kessessa.rules.legal import Moves
from kessessa.rules.meeting import AWAY
from kessessa.rules.methods import CONSENT
from kessessa.rules.moves import Consent, Move, Object, Place, SetAgenda, TakeBack, Vote
from kessessa.rules.state import State
from kessessa.rules.turns import Asking, Meeting, Tabling, Working
from kessessa.simulate.answering import SKILL, answer

T = TypeVar("T")


class Policy(Protocol):
    """A way to play: one move for whoever's turn it is. The same arguments give the same move."""

    def choose(self, state: State, moves: Moves, chance: int) -> tuple[Move, int]:
        """Return one of the legal `moves`, and the policy's next chance."""


class Random:
    """Takes any move, each as likely; an answer to the open question counts as one. Never takes a token back."""

    def __init__(self, skill: int = SKILL) -> None:
        """Take the number of right answers in a hundred."""
        self.skill = skill

    def choose(self, state: State, moves: Moves, chance: int) -> tuple[Move, int]:
        """Return any legal move."""
        turn = state.turn
        plain = moves.plain
        if isinstance(turn, Asking):
            drawn, chance = below(chance, len(plain) + 1)
            return (plain[drawn], chance) if drawn < len(plain) else answer(state, turn, self.skill, chance)
        if len(plain) == 1:
            return plain[0], chance
        if isinstance(turn, Working):
            plain = tuple([move for move in plain if type(move) is not TakeBack])
        drawn, chance = below(chance, len(plain))
        return plain[drawn], chance


class FollowCrowd:
    """Does what most teams before it did: the same vote, the same objection, time where time already lies.

    Whoever comes first has nobody to follow and takes any move; an agenda is what has waited longest.
    """

    def __init__(self, skill: int = SKILL) -> None:
        """Take the number of right answers in a hundred."""
        self.skill = skill
        self._first = Random(skill)

    def choose(self, state: State, moves: Moves, chance: int) -> tuple[Move, int]:
        """Return the legal move that most others have made."""
        turn = state.turn
        if isinstance(turn, Asking):
            return answer(state, turn, self.skill, chance)
        followed: Move | None = None
        if isinstance(turn, Meeting):
            followed = _voice(turn)
        elif isinstance(turn, Working):
            followed = _place(state, turn, moves)
        elif isinstance(turn, Tabling):
            followed = SetAgenda(tuple(item.matter for item in state.table[: turn.size]))
        return (followed, chance) if followed in moves.plain else self._first.choose(state, moves, chance)


def _voice(turn: Meeting) -> Move | None:
    if turn.stage == "vote":
        way = most_common(vote for vote in turn.ballots if vote and vote != AWAY)
        return Vote(way) if way else None
    if turn.stage == "consent":
        said = most_common(word for word in turn.opinions if word and word != AWAY)
        return Object(said) if said and said != CONSENT else Consent()
    return None


def _place(state: State, turn: Working, moves: Moves) -> Move | None:
    """Return the place that most tokens of this round went to, else those of the round before, where there is room."""
    open_places = {move.target for move in moves.plain if isinstance(move, Place)}
    now = [place for _, place in turn.placed if place in open_places]
    before = [
        given.target
        for given in state.given
        if given.round == state.round - 1 and given.target in open_places
        for _ in range(given.tokens)
    ]
    place = most_common(now) or most_common(before)
    return Place(place) if place else None


def most_common(words: Iterable[str]) -> str:
    """Return the word that occurs most, the earliest of several; an empty string where there is none."""
    counts: dict[str, int] = {}
    for word in words:
        counts[word] = counts.get(word, 0) + 1
    return max(counts, key=lambda word: counts[word], default="")
