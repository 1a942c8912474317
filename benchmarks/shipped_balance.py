"""The balance of every shipped scenario, written as the table that ships with the tests.

Run: python benchmarks/shipped_balance.py [GAMES] [SCENARIO...]: plays GAMES (400 by default) of each policy, length and
number of teams, and writes tests/shipped/balance.json and docs/shipped-balance.md. Named scenarios are played anew, the
others keep their figures.
"""

import json
import sys
from pathlib import Path
from typing import Any

from kessessa.cli.spreading import cores, play_all
from kessessa.decks.library import Library
from kessessa.rules.scenario import LENGTHS, Scenario
from kessessa.simulate.crowd import Plan
from kessessa.simulate.findings import Findings, findings
from kessessa.simulate.games import policies_of

ROOT = Path(__file__).resolve().parents[1]
TABLE = ROOT / "tests" / "shipped" / "balance.json"
PAGE = ROOT / "docs" / "shipped-balance.md"
TEAMS = (2, 4, 6)
SHOWN = ("random", "crowd", "money", "pillar", "cooperative")
HEAD = """# The balance of the scenarios that ship

Shares of {games} games won by bots (at least one star) at each length, with 2 / 4 / 6 teams; of the one-pillar bots the
best one. "Three" is the share of three stars of cooperative play. Minutes are the middle game of a class that takes 45
seconds a decision, 90 a dilemma and 20 to place a time token; six teams have half as many tokens again and take longer.
How to read this: [How to balance a scenario](balance.md).

The bounds: random at most 15 %, money and one pillar at most 35 %, cooperative 60 to 90 %, three stars at most 35 %.
Written by `python benchmarks/shipped_balance.py`; the numbers stand in `tests/shipped/balance.json`, and a test plays a
small sample against them.
"""

Table = dict[str, Any]


def played(scenario: Scenario, games: int) -> Findings:
    """Return what the games of every policy, length and number of teams show."""
    plan = Plan(policies_of(scenario), TEAMS, LENGTHS, games)
    cells, _ = play_all(scenario, plan, cores(), "", lambda _games: None)
    return findings(scenario, plan, cells)


def figures(found: Findings, games: int) -> Table:
    """Return the figures of a scenario as plain values."""
    return {
        "games": games,
        "verdict": found.verdict.answer,
        "marked": sorted(f"{line.card}/{line.option}: {line.mark}" for line in found.options if line.mark),
        "unseen": sorted(line.card for line in found.cards if not line.games and line.kind != "question"),
        "still": sorted(gauge.gauge for gauge in found.gauges if not gauge.moves),
        "cells": {
            f"{line.policy} {line.length} {line.teams}": [line.wins, line.stars[3], line.minutes[1]]
            for line in found.lines
        },
    }


def page(table: Table) -> str:
    """Return the table as a page to read."""
    games = max(of["games"] for of in table.values())
    parts = [HEAD.format(games=games)]
    for name, of in table.items():
        parts += [f"\n## {name}\n", "| | short | standard | long |", "| --- | --- | --- | --- |"]
        rows = [(policy, [_shares(of, policy, length, 0) for length in LENGTHS]) for policy in SHOWN]
        rows.append(("cooperative, three", [_shares(of, "cooperative", length, 1) for length in LENGTHS]))
        rows.append(("minutes", [_minutes(of, length) for length in LENGTHS]))
        parts += [f"| {label} | {' | '.join(cells)} |" for label, cells in rows]
    return "\n".join(parts) + "\n"


def _shares(of: Table, policy: str, length: str, at: int) -> str:
    """Return the shares for each number of teams, of the best of several policies of one kind."""
    best = [
        max(cell[at] for name, cell in of["cells"].items() if _is(name, policy, length, teams)) / of["games"]
        for teams in TEAMS
    ]
    return " / ".join(f"{100 * share:.0f} %" for share in best)


def _minutes(of: Table, length: str) -> str:
    return " / ".join(str(of["cells"][f"cooperative {length} {teams}"][2]) for teams in TEAMS)


def _is(name: str, policy: str, length: str, teams: int) -> bool:
    kind, at, count = name.split()
    return kind.partition(":")[0] == policy and at == length and int(count) == teams


def main(games: str = "400", *names: str) -> None:
    library = Library((ROOT,))
    table: Table = json.loads(TABLE.read_text(encoding="utf-8")) if TABLE.exists() else {}
    for name in names or library.scenario_ids():
        scenario = library.scenario(name)
        if not isinstance(scenario, Scenario):
            raise SystemExit(f"{name} cannot be played: try kessessa deck check")
        found = played(scenario, int(games))
        table[name] = figures(found, int(games))
        print(
            f"{name}: {found.verdict.answer}; {', '.join(table[name]['marked'] + table[name]['unseen']) or 'no mark'}"
        )
    table = dict(sorted(table.items()))
    TABLE.write_text(json.dumps(table, indent=1) + "\n", encoding="utf-8")
    PAGE.write_text(page(table), encoding="utf-8")


if __name__ == "__main__":
    main(*sys.argv[1:])
