"""The entrance in large letters, and where nothing is chosen or known yet: what is there is said and has its key."""

from __future__ import annotations

import pytest
from outside_double import Nearby
from visitor import Visitor

from kessessa.language import classes, comfort, entry, pick
from kessessa.screen.dress import Dress
from kessessa.session.classes import added


def spoken(visitor: Visitor) -> tuple[str, ...]:
    assert visitor.app.shown is not None
    return visitor.app.shown.spoken


def large(outside: Nearby, language: str = "fr") -> Visitor:
    """Open the window with the largest letters."""
    outside.worn = Dress(language, scale=2.0)
    return Visitor(outside, outside.worn)


@pytest.mark.parametrize("language", ["fr", "en"])
def test_in_large_letters_four_scenarios_a_page_each_with_a_key_and_the_chosen_one_marked(language: str) -> None:
    visitor = large(Nearby(), language)
    visitor.key("return")
    cards = [node for node in visitor.nodes if node.id.startswith("card-")]
    assert [node.key for node in cards] == ["1", "2", "3", "4"]
    assert pick(entry.CHOSEN, language) in spoken(visitor)
    visitor.key("3")
    assert visitor.app.shown is not None
    assert visitor.app.shown.index == 2
    assert cards[2].name in spoken(visitor)


@pytest.mark.parametrize("language", ["fr", "en"])
def test_in_large_letters_tabs_keep_their_words_and_enter_turns_the_page_before_it_leads_back(language: str) -> None:
    visitor = large(Nearby(), language)
    visitor.key("f4")
    tabs = (comfort.READ, comfort.SEE, comfort.HEAR, comfort.COMMAND, comfort.PACE)
    assert {pick(words, language) for words in tabs} <= set(spoken(visitor))
    visitor.key("return")
    assert visitor.here == "settings"
    visitor.press("go")
    assert visitor.here != "settings"


def test_no_hour_for_the_bell_is_what_is_chosen_until_there_is_one() -> None:
    visitor = Visitor(Nearby())
    visitor.keys("return", "return")
    states = []
    for press in ("bell-none", "bell-more", "bell-none"):
        visitor.press(press)
        states.append(next(node.state for node in visitor.nodes if node.id == "bell-none"))
    assert states == ["selected", "", "selected"]


def test_what_a_class_has_not_met_is_a_dash_and_the_page_says_how_it_fills() -> None:
    outside = Nearby()
    outside.school = added((), "courlis")
    visitor = Visitor(outside)
    visitor.key("c")
    assert visitor.here == "classes"
    assert spoken(visitor).count("–") == 14
    assert pick(classes.NOTHING_YET, "fr") in spoken(visitor)


def test_the_mouse_finds_the_page_before_beside_the_way_out() -> None:
    outside = Nearby(worn=Dress(scale=1.5))
    visitor = Visitor(outside, outside.worn)
    visitor.key("return")
    visitor.press("card-1")
    visitor.press("turn-back")
    visitor.press("turn-back")
    assert visitor.here == "shelf"
    assert {"card-0", "card-1"} <= visitor.ids()


def test_after_a_click_on_plus_enter_goes_on_as_the_amber_button_says() -> None:
    visitor = Visitor(Nearby())
    visitor.keys("return", "return")
    visitor.press("bell-more")
    visitor.key("return")
    assert visitor.here == "comfort"


@pytest.mark.parametrize("language", ["fr", "en"])
def test_where_both_ways_have_no_room_the_one_to_the_page_before_stays(language: str) -> None:
    outside = Nearby()
    outside.school = added((), "courlis")
    visitor = large(outside, language)
    visitor.keys("c", "return", "return", "return")
    assert visitor.app.shown is not None
    assert "4/4" in spoken(visitor)
    visitor.press("turn-back")
    assert visitor.app.shown.index == 2
    visitor.key("escape")
    assert visitor.here == "title"


def test_the_second_page_of_the_settings_has_the_way_to_the_first_and_to_what_was_at_first() -> None:
    visitor = large(Nearby(), "en")
    visitor.keys("f4", "return")
    assert {"turn-back", "reset"} <= visitor.ids()
    assert [node.key for node in visitor.nodes if node.id == "turn-back"] == ["page-back"]
    visitor.key("page-back")
    assert visitor.app.shown is not None
    assert (visitor.here, visitor.app.shown.index) == ("settings", 0)


@pytest.mark.parametrize("language", ["fr", "en"])
def test_both_pages_of_the_principles_of_a_class_have_their_columns_at_the_same_place(language: str) -> None:
    outside = Nearby()
    outside.school = added((), "courlis")
    visitor = large(outside, language)
    places = []
    for turns in (("c", "return"), ("return",)):
        visitor.keys(*turns)
        assert visitor.app.shown is not None
        places.append({box[0] for words, box in visitor.app.shown.texts if words == "–"})
    assert places[0] == places[1]
