"""What ships with the program is whole: no warning, every game begins, every picture is there."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from kessessa.decks.library import Library, picture_names
from kessessa.decks.render import as_text
from kessessa.language import LANGUAGES
from kessessa.rules import start
from kessessa.rules.record import Record
from kessessa.rules.scenario import LENGTHS, Scenario

ROOT = Path(__file__).resolve().parents[2]
LIBRARY = Library([ROOT], picture_names(ROOT / "assets"))
EMBLEMS = ("gemmeurs", "echassiers", "palombes", "oyats", "abeilles", "vagues")


def shipped(name: str) -> Scenario:
    found = LIBRARY.scenario(name)
    assert isinstance(found, Scenario), found
    return found


def records(value: object) -> Iterator[Record]:
    """Every record in a value, at any depth."""
    if isinstance(value, tuple):
        for item in value:
            yield from records(item)
    elif isinstance(value, Record):
        yield value
        for name in value.__match_args__:
            yield from records(getattr(value, name))


def test_there_is_something_to_check() -> None:
    assert "cafe-herm" in LIBRARY.scenario_ids()
    assert len(LIBRARY.ids()) >= 3


def test_nothing_shipped_has_even_a_warning() -> None:
    assert [as_text(problem, "en") for problem in LIBRARY.check()] == []


@pytest.mark.parametrize("name", LIBRARY.scenario_ids())
@pytest.mark.parametrize("length", LENGTHS)
def test_every_scenario_begins(name: str, length: str) -> None:
    scenario = shipped(name)
    roles = [role.id for role in scenario.roles]
    for count in range(1, 7):
        teams = list(zip(EMBLEMS, roles, strict=False))[:count]
        assert start(scenario, teams, seed=7, length=length).rounds == scenario.lengths[LENGTHS.index(length)]


@pytest.mark.parametrize("name", LIBRARY.scenario_ids())
def test_every_picture_is_there_and_every_card_has_one(name: str) -> None:
    scenario = shipped(name)
    shown = {getattr(item, "picture", "") for item in records(scenario)} - {""}
    assert shown <= picture_names(ROOT / "assets")
    assert [card.id for card in (*scenario.events, *scenario.matters, *scenario.activities) if not card.picture] == []


@pytest.mark.parametrize("name", LIBRARY.scenario_ids())
def test_every_text_is_in_every_language_unless_it_is_a_name(name: str) -> None:
    for item in records(shipped(name)):
        for key in item.__match_args__:
            text = getattr(item, key)
            if isinstance(text, dict) and text and key != "name":
                assert set(LANGUAGES) <= text.keys(), (type(item).__name__, text)


def test_french_texts_hold_no_breakable_space_before_a_sign() -> None:
    scenario = shipped("cafe-herm")
    for item in records(scenario):
        for name in item.__match_args__:
            text = getattr(item, name)
            if isinstance(text, dict):
                assert not any(f" {sign}" in text.get("fr", "") for sign in "?!:;»"), text
