"""What unlocks what: links between cards, and the picture and the table that say so."""

from __future__ import annotations

import xml.etree.ElementTree as ET
from pathlib import Path

import pytest

from kessessa.decks.library import Library, picture_names
from kessessa.report.graph import as_drawing, as_page, free, rows
from kessessa.rules.cards import Event, Matter, Way
from kessessa.rules.effects import All, Flag, IsOpen, Later, Odds, Raised, Shift, Site
from kessessa.rules.scenario import Scenario
from kessessa.simulate.links import ADDS, FLAG, NEEDS, OPENS, Link, links, ranks

ROOT = Path(__file__).resolve().parents[2]
NOTHING = {"fr": "", "en": ""}


@pytest.fixture(scope="module")
def herm() -> Scenario:
    found = Library((ROOT,), picture_names(ROOT / "assets")).scenario("cafe-herm")
    assert isinstance(found, Scenario)
    return found


def way(name: str, *effects: object) -> Way:
    return Way(name, {"en": name}, NOTHING, NOTHING, effects=effects)  # type: ignore[arg-type]


def small(herm: Scenario) -> Scenario:
    """A scenario in which each kind of link is there once."""
    title = {"en": "x"}
    site = Site("s", title, 2, opens=herm.activities[0].id, effects=(Flag("built"),))
    matters = (
        Matter("first", title, title, title, (way("do", site), way("wait"))),
        Matter("second", title, title, title, (way("a", Shift("news")),), when=All((Raised("built"), Raised("luck")))),
    )
    chance = Odds(50, (), (Later(1, (Flag("luck"),), title),))
    events = (
        Event("news", title, title, good=True, when=IsOpen(herm.activities[0].id)),
        Event("storm", title, title, good=False, effects=(chance,)),
        Event("alone", title, title, good=True),
    )
    return herm.evolve(matters=matters, events=events)


def test_every_kind_of_link_is_found_at_any_depth(herm: Scenario) -> None:
    cafe = herm.activities[0].id
    assert set(links(small(herm))) == {
        Link("first", cafe, OPENS, "do"),
        Link("first", "second", FLAG, "do", "built"),
        Link("storm", "second", FLAG, "", "luck"),
        Link("second", "news", ADDS, "a"),
        Link(cafe, "news", NEEDS),
    }


def test_cards_stand_after_what_unlocks_them(herm: Scenario) -> None:
    scenario = small(herm)
    rank = ranks(scenario, links(scenario))
    assert (rank["first"], rank["storm"], rank[herm.activities[0].id], rank["second"]) == (0, 0, 1, 1)
    assert rank["news"] == 2


def test_cards_that_wait_for_each_other_do_not_hang(herm: Scenario) -> None:
    title = {"en": "x"}
    one = Matter("one", title, title, title, (way("a", Flag("f")),), when=Raised("g"))
    two = Matter("two", title, title, title, (way("b", Flag("g")),), when=Raised("f"))
    scenario = herm.evolve(matters=(one, two), events=())
    assert len(links(scenario)) == 2
    assert ranks(scenario, links(scenario)).keys() >= {"one", "two"}


@pytest.mark.parametrize("language", ["fr", "en"])
def test_the_picture_and_the_table_say_the_same(herm: Scenario, language: str) -> None:
    lines = rows(herm, language)
    drawing = as_drawing(herm, language)
    tree = ET.fromstring(drawing)  # noqa: S314  made a line above
    lined = [node for node in tree.iter() if node.get("class", "").startswith("way ")]
    assert len(lined) == len(lines) == len(links(herm)) > 20
    page = as_page(herm, language)
    assert page.count("<tr>") == len(lines) + 1
    assert drawing.partition(">")[0] in page
    assert free(herm, language) in page.replace("&#x27;", "'")


def test_texts_of_a_deck_are_never_markup(herm: Scenario) -> None:
    evil = small(herm)
    first = evil.matters[0].evolve(title={"fr": "<script>x</script>"})
    page = as_page(evil.evolve(matters=(first, *evil.matters[1:])), "fr")
    assert "<script>" not in page
    assert "&lt;script&gt;" in page
