"""The balance that ships: the committed table keeps every bound, and a small sample of games agrees with it."""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from kessessa.decks.library import Library
from kessessa.rules.book import Book
from kessessa.rules.scenario import LENGTHS, Scenario
from kessessa.simulate.crowd import Chunk, play_chunk
from kessessa.simulate.findings import BETTER, BOUNDS, THREE
from kessessa.simulate.games import policies_of

ROOT = Path(__file__).resolve().parents[2]
LIBRARY = Library([ROOT])
NAMES = LIBRARY.scenario_ids()
TABLE: dict[str, Any] = json.loads((ROOT / "tests" / "shipped" / "balance.json").read_text(encoding="utf-8"))
TEAMS = (2, 4, 6)
MINUTES = {"short": (25, 35), "standard": (40, 50), "long": (75, 100)}
SAMPLE = 10
WITHIN_REACH = 0.01
"""The share of cooperative games that end with three stars, at least: whoever plays well can have them."""
FAR = 4.0
"""How many standard deviations of a sample lie between chance and a table that is no longer true."""


@cache
def scenario(name: str) -> Scenario:
    found = LIBRARY.scenario(name)
    assert isinstance(found, Scenario), found
    return found


def cells(name: str, policy: str) -> dict[str, list[int]]:
    found = TABLE[name]["cells"]
    return {cell: numbers for cell, numbers in found.items() if cell.partition(" ")[0].startswith(policy)}


def test_every_scenario_is_in_the_table() -> None:
    assert sorted(TABLE) == sorted(NAMES)
    for name in NAMES:
        every = {f"{p} {length} {teams}" for p in policies_of(scenario(name)) for length in LENGTHS for teams in TEAMS}
        assert TABLE[name]["cells"].keys() == every
        assert TABLE[name]["games"] >= 400


@pytest.mark.parametrize(("policy", "measure", "least", "most"), BOUNDS)
@pytest.mark.parametrize("name", NAMES)
def test_every_cell_keeps_its_bounds(name: str, policy: str, measure: str, least: float, most: float) -> None:
    games, at = TABLE[name]["games"], int(measure == THREE)
    outside = {
        cell: numbers[at] / games
        for cell, numbers in cells(name, policy).items()
        if not least <= numbers[at] / games <= most
    }
    assert outside == {}


@pytest.mark.parametrize("name", NAMES)
def test_cooperating_does_better_than_profit_and_no_card_is_dead(name: str) -> None:
    assert TABLE[name]["verdict"] == BETTER
    assert (TABLE[name]["marked"], TABLE[name]["unseen"], TABLE[name]["still"]) == ([], [], [])
    for cell, numbers in cells(name, "cooperative").items():
        assert numbers[0] > TABLE[name]["cells"][cell.replace("cooperative", "money")][0], cell


@pytest.mark.parametrize("name", NAMES)
def test_three_stars_are_within_reach_at_every_length(name: str) -> None:
    shares = {cell: numbers[1] / TABLE[name]["games"] for cell, numbers in cells(name, "cooperative").items()}
    assert {cell: share for cell, share in shares.items() if share < WITHIN_REACH} == {}


@pytest.mark.parametrize("name", NAMES)
def test_a_session_fits_the_time_that_it_is_meant_for(name: str) -> None:
    for length, (least, most) in MINUTES.items():
        for teams in (2, 4):  # six teams have half as many tokens again to place
            assert least <= TABLE[name]["cells"][f"cooperative {length} {teams}"][2] <= most, (length, teams)


@pytest.mark.parametrize("name", NAMES)
def test_a_small_sample_agrees_with_the_table(name: str) -> None:
    book, off = Book(scenario(name)), {}
    for policy in ("random", "money", "cooperative"):
        wins, expected, spread = 0, 0.0, 0.0
        for length in LENGTHS:
            for at, teams in enumerate(TEAMS):  # other seeds for each: some bots play alike in any number
                cell = (policy, teams, length)
                wins += play_chunk(book, Chunk(cell, at * SAMPLE, SAMPLE))[1].wins
                share = TABLE[name]["cells"][f"{policy} {length} {teams}"][0] / TABLE[name]["games"]
                expected, spread = expected + SAMPLE * share, spread + SAMPLE * share * (1 - share)
        if abs(wins - expected) > FAR * max(1.0, spread) ** 0.5:
            off[policy] = (wins, round(expected, 1))
    assert off == {}
