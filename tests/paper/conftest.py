"""What the printed game is tried with: the shipped decks, the letters, and pages as values."""

from __future__ import annotations

from pathlib import Path

import pytest

from kessessa.decks.build_questions import build_questions
from kessessa.decks.library import Library, picture_names
from kessessa.language.things import PILLARS, RESOURCES
from kessessa.paper.letters import Letters
from kessessa.paper.order import Order
from kessessa.rules.scenario import Scenario

ROOT = Path(__file__).resolve().parents[2]
ASSETS = ROOT / "assets"


@pytest.fixture(scope="session")
def assets() -> Path:
    return ASSETS


@pytest.fixture(scope="session")
def letters() -> Letters:
    return Letters(ASSETS / "fonts")


@pytest.fixture(scope="session")
def shipped() -> dict[str, Order]:
    """Every shipped scenario and question deck as an order in French."""
    library = Library((ROOT,), picture_names(ASSETS))
    orders = {}
    for name in library.scenario_ids():
        tale = library.scenario(name)
        if isinstance(tale, Scenario):  # one with errors is what other tests complain about
            orders[name] = Order(tale.title, tale.questions, "fr", tale)
    for name in library.ids():
        deck = library.deck(name)
        assert deck is not None
        questions = build_questions(deck, tuple(PILLARS), {*PILLARS, *RESOURCES})
        orders[name] = Order({"fr": name}, questions, "fr")
    return orders


@pytest.fixture(scope="session")
def cafe(shipped: dict[str, Order]) -> Order:
    return shipped["cafe-herm"]
