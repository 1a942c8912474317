"""How often bots win a scenario, by policy, number of teams and length, with 95 % intervals.

Run: python benchmarks/balance.py [SCENARIO] [GAMES]. With 2,000 games a row the intervals are two points wide to each
side; the same seeds give the same numbers on any machine.
"""

import os
import sys
from pathlib import Path

from kessessa.decks.library import Library
from kessessa.rules.scenario import LENGTHS, Scenario
from kessessa.simulate.crowd import as_text, games_of, play_crowd, table

ROOT = Path(__file__).resolve().parents[1]


def main(name: str = "cafe-herm", games: str = "2000") -> None:
    scenario = Library((ROOT,)).scenario(name)
    if not isinstance(scenario, Scenario):
        raise SystemExit(f"{name} cannot be played: try kessessa deck check")
    crowd = games_of(range(int(games)), teams=(2, 4, 6), lengths=LENGTHS)
    print(as_text(table(play_crowd(scenario, crowd, workers=os.cpu_count() or 1))))


if __name__ == "__main__":
    main(*sys.argv[1:])
