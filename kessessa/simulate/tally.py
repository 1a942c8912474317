"""Sums over many watched games of one policy, number of teams and length: whole numbers only, so any order fits."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field, fields

from kessessa.simulate.watching import Card, Option, Watched

WON, SHORT = "won", "short"


@dataclass(slots=True)
class Tally:
    """Games, and in how many of them each thing happened.

    `plain` counts games, wins, moves, decisions, dilemmas and rounds; `stars` games by stars; `minutes` games by whole
    minutes at a class's pace; `lost` games by danger and last round; `warned` games by round of the first warning.
    `decided` are games in which a card was decided by its members, `chosen` those in which they took an option, each
    with its wins beside. `standing` are games that reached a round; `money` and `pillars` sums over these.
    """

    plain: Counter[str] = field(default_factory=Counter)
    stars: Counter[int] = field(default_factory=Counter)
    minutes: Counter[int] = field(default_factory=Counter)
    lost: Counter[tuple[str, int]] = field(default_factory=Counter)
    warned: Counter[int] = field(default_factory=Counter)
    seen: Counter[Card] = field(default_factory=Counter)
    seen_wins: Counter[Card] = field(default_factory=Counter)
    decided: Counter[Card] = field(default_factory=Counter)
    decided_wins: Counter[Card] = field(default_factory=Counter)
    offered: Counter[Option] = field(default_factory=Counter)
    chosen: Counter[Option] = field(default_factory=Counter)
    chosen_wins: Counter[Option] = field(default_factory=Counter)
    moved: Counter[str] = field(default_factory=Counter)
    standing: Counter[int] = field(default_factory=Counter)
    money: Counter[int] = field(default_factory=Counter)
    pillars: Counter[tuple[int, int]] = field(default_factory=Counter)
    seats: Counter[tuple[str, int]] = field(default_factory=Counter)

    @property
    def games(self) -> int:
        """How many games these are."""
        return self.plain["games"]

    @property
    def wins(self) -> int:
        """How many of them earned a star."""
        return self.plain["wins"]

    def add(self, game: Watched) -> None:
        """Count one more game."""
        result = game.result
        won = result.stars > 0
        self.plain.update(
            games=1, wins=int(won), moves=result.moves, decisions=game.decisions, dilemmas=game.dilemmas,
            rounds=result.rounds,
        )  # fmt: skip
        self.stars[result.stars] += 1
        self.minutes[round(game.seconds / 60)] += 1
        if result.ending not in {WON, SHORT}:
            self.lost[result.ending, result.rounds] += 1
        if game.warned:
            self.warned[game.warned] += 1
        self._add_cards(game, won=won)
        self.moved.update(game.moved)
        for at, (treasury, *pillars) in enumerate(game.months):
            self.standing[at] += 1
            self.money[at] += treasury
            for pillar, value in enumerate(pillars):
                self.pillars[at, pillar] += value
        for name in ("led", "adopted", "right", "given"):
            self.seats.update({(name, seat): count for seat, count in getattr(game, name).items()})

    def _add_cards(self, game: Watched, *, won: bool) -> None:
        decided = {option[:2] for option in game.chosen}
        self.seen.update(game.seen)
        self.offered.update(game.offered)
        self.chosen.update(game.chosen)
        self.decided.update(decided)
        if won:
            self.seen_wins.update(game.seen)
            self.chosen_wins.update(game.chosen)
            self.decided_wins.update(decided)

    def merge(self, other: Tally) -> None:
        """Count the games of another tally too."""
        for item in fields(self):
            getattr(self, item.name).update(getattr(other, item.name))


def merged(tallies: Iterable[Tally]) -> Tally:
    """Return one tally over all the games of several."""
    whole = Tally()
    for tally in tallies:
        whole.merge(tally)
    return whole
