"""`kessessa play SCENARIO`: begins a session, in the window or in text."""

from __future__ import annotations

from argparse import Namespace

from kessessa.cli import window
from kessessa.cli.desk import Desk, new_seed
from kessessa.cli.scenarios import find_scenario
from kessessa.cli.talking import talk
from kessessa.session.record import Opening
from kessessa.simulate.games import seats

SENSITIVE = "sensitive"


def run(desk: Desk, asked: Namespace) -> int:
    """Begin the session and play it."""
    opening = opening_of(desk, asked)
    if not asked.text:
        return window.open_window(desk, window.Wish(opening=opening))
    with desk.shelf.begin(opening) as sitting:
        return talk(desk, sitting)


def opening_of(desk: Desk, asked: Namespace) -> Opening:
    """Return what a new game starts from.

    Raises WrongUsageError where the scenario is not known.
    """
    scenario = find_scenario(desk, asked.scenario)
    seed = new_seed() if asked.seed is None else asked.seed
    without = () if desk.settings.sensitive_topics else (SENSITIVE,)
    return Opening(scenario, seats(scenario, asked.teams), seed, asked.length, without)
