"""The policies that want one thing only: money, or one pillar. What else happens to the cooperative is all the same."""

from __future__ import annotations

from kessessa.rules.book import Book
from kessessa.rules.cards import Orientation, Way
from kessessa.rules.effects import Effect
from kessessa.rules.forecast import forecast
from kessessa.rules.legal import Moves
from kessessa.rules.moves import Choose, Consent, Done, Move, PassToVote, Place, Propose, SetAgenda, Split, Vote
from kessessa.rules.scenario import TREASURY
from kessessa.rules.state import State
from kessessa.rules.turns import Asking, Meeting, News, Working
from kessessa.rules.work import ACTIVITY, LIFE, REST, WORK
from kessessa.simulate.answering import SKILL, answer
from kessessa.simulate.prospects import Outlook, Sums, opened_by, remaining

NOTHING = -(10**9)
"""Less than any sum of money or points."""


def part(sums: Sums, target: str) -> int:
    """Return one pillar's or resource's part of a forecast."""
    for name, amount in sums:
        if name == target:
            return amount
    return 0


def amount_of(effects: tuple[Effect, ...], target: str) -> int:
    """Return what effects bring to one pillar or resource, now and later."""
    return part(forecast(effects), target)


class Greedy:
    """Takes the option that brings most of one `target` until the end, and staffs only what brings it."""

    def __init__(self, target: str, skill: int = SKILL) -> None:
        """Take the id of a pillar or a resource, and the number of right answers in a hundred."""
        self.target = target
        self.skill = skill
        self._outlook: Outlook | None = None

    def choose(self, state: State, moves: Moves, chance: int) -> tuple[Move, int]:
        """Return the legal move after which most of the target is expected."""
        turn = state.turn
        if isinstance(turn, Asking):
            return answer(state, turn, self.skill, chance)
        if len(moves.plain) == 1:
            return moves.plain[0], chance
        if isinstance(turn, Meeting):
            return self._decide(state, turn, moves), chance
        return max(moves.plain, key=lambda move: self._of_move(state, move)), chance

    def of_way(self, state: State, card: str, way: Way) -> int:
        """Return what an option of a card itself brings, now and later."""
        return part(self._ahead(state.book).of_way(card, way), self.target)

    def _ahead(self, book: Book) -> Outlook:
        if self._outlook is None or self._outlook.book is not book:
            self._outlook = Outlook(book)
        return self._outlook

    def of_course(self, state: State, course: Orientation) -> int:
        """Return what an orientation brings until the end."""
        return amount_of(course.effects, self.target) + amount_of(course.each_round, self.target) * remaining(state)

    def of_split(self, state: State, split: Split) -> int:
        """Return what a use of the surplus is worth."""
        raise NotImplementedError  # money and pillars differ

    def of_way_of(self, state: State, card: str, name: str) -> int:
        """Return what an option of a card brings until the end, what it opens included."""
        way = state.book.ways[card].get(name)
        if way is None:
            return 0
        coming = self.of_way(state, card, way)
        for activity, wait in opened_by(state, way):
            coming += self.each_round(state, activity) * max(0, remaining(state) - wait)
        return coming

    def each_round(self, state: State, activity: str) -> int:
        """Return what an activity brings in one round."""
        return part(self._ahead(state.book).of_rounds(activity)[0], self.target)

    def _of_move(self, state: State, move: Move) -> int:
        """Return what a move is worth; one that has nothing to do with the target comes last."""
        turn = state.turn
        if isinstance(turn, Working):
            return self._of_place(state, move)
        if isinstance(move, Choose) and isinstance(turn, News):
            return self.of_way_of(state, turn.event, move.way)
        if isinstance(move, SetAgenda):
            ways = state.book.ways
            return sum(max(self.of_way_of(state, name, way) for way in ways[name]) for name in move.matters)
        return self.of_split(state, move) if isinstance(move, Split) else NOTHING

    def _decide(self, state: State, turn: Meeting, moves: Moves) -> Move:
        best: Move = moves.plain[0]
        most = NOTHING
        for move in moves.plain:
            if isinstance(move, (Propose, Vote)):
                coming = self._of_choice(state, turn, move.way)
            elif isinstance(move, (Consent, PassToVote)):
                coming = -NOTHING
            else:
                continue
            if coming > most:
                best, most = move, coming
        return best

    def _of_choice(self, state: State, turn: Meeting, way: str) -> int:
        if turn.matter:
            return self.of_way_of(state, turn.matter, way)
        return self.of_course(state, state.book.orientations[way])

    def _of_place(self, state: State, move: Move) -> int:
        if isinstance(move, Done):
            return 0
        if not isinstance(move, Place) or move.target == REST:
            return -1
        if move.target == LIFE:
            return 1 if state.book.scenario.economy.life_pillar == self.target else -1
        if move.target.startswith(ACTIVITY):
            return self.each_round(state, move.target[len(ACTIVITY) :])
        work = next(item for item in state.works if WORK + item.id == move.target)
        return self.each_round(state, work.opens) if work.opens else max(1, amount_of(work.effects, self.target))


class MoneyGreedy(Greedy):
    """Looks at the till only: takes the option that brings most, staffs what pays, never association life."""

    def __init__(self, skill: int = SKILL) -> None:
        """Take the number of right answers in a hundred."""
        super().__init__(TREASURY, skill)

    def of_way(self, state: State, card: str, way: Way) -> int:
        """Return the euros that an option brings, less its cost."""
        return super().of_way(state, card, way) - way.cost

    def of_course(self, state: State, course: Orientation) -> int:
        """Return the euros that an orientation brings, with its percents as a rough guide."""
        return super().of_course(state, course) + course.income - course.charges

    def of_split(self, state: State, split: Split) -> int:  # noqa: ARG002  one protocol
        """Keep everything in the reserves."""
        return split.reserves


class PillarGreedy(Greedy):
    """Looks at one pillar only, whatever it costs the till and the other pillars."""

    def of_split(self, state: State, split: Split) -> int:
        """Keep reserves for the pillar that money carries, else give to the common project."""
        return split.reserves if state.book.scenario.economy.profit_pillar == self.target else split.project
