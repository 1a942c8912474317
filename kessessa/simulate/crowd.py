"""Many games: what is to be played, cut into chunks that can be played anywhere, and their sums put together again."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from kessessa.rules.book import Book
from kessessa.rules.record import Record, record
from kessessa.simulate.tally import Tally
from kessessa.simulate.watching import watch_game

CHUNK = 25
"""Games handed over at a time: about a tenth of a second's work: stopping is quick, handing over is cheap."""

Cell = tuple[str, int, str]
"""Policy, teams, length."""
Cells = dict[Cell, Tally]


@record
class Plan(Record):
    """Which games: every policy at every number of teams and length meets the seeds `seed` to `seed + games - 1`."""

    policies: tuple[str, ...]
    teams: tuple[int, ...]
    lengths: tuple[str, ...]
    games: int
    seed: int = 0

    @property
    def cells(self) -> tuple[Cell, ...]:
        """Every combination, in the order in which it is shown."""
        return tuple(
            (policy, teams, length) for policy in self.policies for length in self.lengths for teams in self.teams
        )


@record
class Chunk(Record):
    """Some games of one cell: `count` seeds from `first` on."""

    cell: Cell
    first: int
    count: int


def chunks(plan: Plan) -> Iterator[Chunk]:
    """Yield all games of a plan, the first seeds of every cell first: what is done early says something of each."""
    for first in range(0, plan.games, CHUNK):
        for cell in plan.cells:
            yield Chunk(cell, plan.seed + first, min(CHUNK, plan.games - first))


def play_chunk(book: Book, chunk: Chunk) -> tuple[Cell, Tally]:
    """Play the games of a chunk and return their cell with their sums. Raises what `play_game` raises."""
    policy, teams, length = chunk.cell
    tally = Tally()
    for seed in range(chunk.first, chunk.first + chunk.count):
        tally.add(watch_game(book, policy, teams, length, seed))
    return chunk.cell, tally


def unplayed(plan: Plan) -> Cells:
    """Return a tally without games for each cell of a plan, in its order."""
    return {cell: Tally() for cell in plan.cells}


def gathered(plan: Plan, played: Iterable[tuple[Cell, Tally]]) -> Cells:
    """Return the sums of each cell of a plan; a cell of which nothing was played has no games."""
    cells = unplayed(plan)
    for cell, tally in played:
        cells[cell].merge(tally)
    return cells
