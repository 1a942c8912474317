"""Whether each shipped scenario rewards what it teaches: bots that cooperate win, bots that only seek money seldom do.

200 games a cell; `kessessa deck balance` plays every length and number of teams.
"""

from __future__ import annotations

from functools import cache
from pathlib import Path

import pytest

from kessessa.decks.library import Library
from kessessa.rules.book import Book
from kessessa.rules.scenario import Scenario
from kessessa.simulate.crowd import Plan, chunks, gathered, play_chunk
from kessessa.simulate.findings import Findings, findings

LIBRARY = Library((Path(__file__).resolve().parents[2],))
BOUNDS = {"random": (0.0, 0.20), "money": (0.0, 0.35), "cooperative": (0.55, 0.90)}


@cache
def shown(name: str) -> Findings:
    scenario = LIBRARY.scenario(name)
    assert isinstance(scenario, Scenario), scenario
    book = Book(scenario)
    plan = Plan(tuple(BOUNDS), (2, 4, 6), ("standard",), 200)
    return findings(scenario, plan, gathered(plan, (play_chunk(book, chunk) for chunk in chunks(plan))))


@pytest.mark.parametrize("name", LIBRARY.scenario_ids())
@pytest.mark.parametrize("policy", BOUNDS)
def test_each_policy_wins_as_often_as_the_game_wants(name: str, policy: str) -> None:
    low, high = BOUNDS[policy]
    shares = {line.teams: line.win_share for line in shown(name).lines if line.policy == policy}
    assert len(shares) == 3
    assert all(low <= share <= high for share in shares.values()), shares


@pytest.mark.parametrize("name", LIBRARY.scenario_ids())
def test_all_stars_are_within_reach_but_rare(name: str) -> None:
    shares = {line.teams: line.three_share for line in shown(name).lines if line.policy == "cooperative"}
    assert all(0 < share <= 0.35 for share in shares.values()), shares


@pytest.mark.parametrize("name", LIBRARY.scenario_ids())
def test_cooperation_does_better_than_profit(name: str) -> None:
    assert shown(name).verdict.answer == "better"


def test_a_scenario_is_shipped() -> None:
    assert "cafe-herm" in LIBRARY.scenario_ids()
