"""Games a second of `kessessa deck balance`, by policy, on one core and on all, and the time that 10,000 games take.

Run: python benchmarks/balance.py [SCENARIO] [GAMES]. What the games show is told by `kessessa deck balance`; here its
code is only timed. GAMES (600 by default) are played for each policy at every length by 4 teams.
"""

import sys
from pathlib import Path
from time import perf_counter

from kessessa.cli.spreading import cores, play_all
from kessessa.decks.library import Library
from kessessa.rules.scenario import LENGTHS, Scenario
from kessessa.simulate.crowd import Plan

ROOT = Path(__file__).resolve().parents[1]
POLICIES = ("random", "crowd", "money", "cooperative")
TEN_THOUSAND = 10_000


def speed(scenario: Scenario, policy: str, games: int, jobs: int) -> tuple[float, float]:
    """Return games and moves a second, starting the processes included."""
    plan = Plan((policy,), (4,), LENGTHS, games // len(LENGTHS))
    begun = perf_counter()
    cells, _ = play_all(scenario, plan, jobs, "", lambda _games: None)
    spent = perf_counter() - begun
    moves = sum(tally.plain["moves"] for tally in cells.values())
    return sum(tally.games for tally in cells.values()) / spent, moves / spent


def main(name: str = "cafe-herm", games: str = "600") -> None:
    scenario = Library((ROOT,)).scenario(name)
    if not isinstance(scenario, Scenario):
        raise SystemExit(f"{name} cannot be played: try kessessa deck check")
    print(f"{'policy':<12} {'processes':>9} {'games/s':>8} {'moves/s':>9} {'10,000 games':>13} {'of one':>7}")
    for policy in POLICIES:
        alone = 0.0
        for jobs in sorted({1, cores()}):
            played, moves = speed(scenario, policy, int(games), jobs)
            alone = alone or played
            took = f"{TEN_THOUSAND / played:.1f} s"
            print(f"{policy:<12} {jobs:>9} {played:>8,.0f} {moves:>9,.0f} {took:>13} {played / alone:>6.2f}x")


if __name__ == "__main__":
    main(*sys.argv[1:])
