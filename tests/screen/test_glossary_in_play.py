"""Words that the scenario explains: underlined in sentences, opened by a key or a click, in both languages."""

from __future__ import annotations

import pygame
import pytest
from outside_double import Nearby
from robot import Memory, Robot, shipped
from visitor import Visitor

from kessessa.rules.turns import Asking, Tabling
from kessessa.screen.dress import Dress
from kessessa.screen.scene import Push, Replace
from kessessa.screen.scenes.words import WordsScene
from kessessa.screen.show import Shown
from kessessa.session.record import Opening
from kessessa.simulate.games import bot_move, seats


@pytest.fixture
def guest() -> Visitor:
    """Somebody at the founding of a session."""
    made = Visitor(Nearby())
    scenario = shipped()
    made.window.sit(Memory(Opening(scenario, seats(scenario, 2), 7, "short")))  # type: ignore[arg-type]
    made.look()
    return made


def shown_by(guest: Visitor) -> Shown:
    assert guest.app.shown is not None
    return guest.app.shown


def test_g_opens_the_words_of_the_screen_and_comes_back(guest: Visitor) -> None:
    below = guest.app.scene
    assert "cooperative" in [term.id for term, _ in shown_by(guest).explained]
    guest.key("g")
    assert guest.here == "words"
    assert "possédée par ses membres" in " ".join(shown_by(guest).spoken)
    guest.key("g")
    assert guest.app.scene is below


def test_a_click_on_an_underlined_word_opens_it_first(guest: Visitor) -> None:
    found = shown_by(guest).explained
    term, boxes = found[-1]
    zoom = guest.app.stage.kit.zoom
    x, y, wide, high = boxes[0]
    spot = (round((x + wide / 2) * zoom), round((y + high / 2) * zoom))
    for kind in (pygame.MOUSEBUTTONDOWN, pygame.MOUSEBUTTONUP):
        guest.app.handle(pygame.event.Event(kind, button=1, pos=spot))
    guest.look()
    assert guest.here == "words"
    lines = [text for text, _ in shown_by(guest).texts]
    assert lines.index(term.name["fr"]) == min(lines.index(one.name["fr"]) for one, _ in found)


def test_the_button_names_the_words_to_those_who_hear_the_screen(guest: Visitor) -> None:
    node = shown_by(guest).node("tool-words")
    assert node is not None
    assert "Coopérative" in node.value


def test_no_word_is_explained_while_a_question_is_open(guest: Visitor) -> None:
    seat = guest.window.entrance.seat_among(guest.app.scenes)
    assert seat is not None
    while not isinstance(seat.state.turn, Asking):
        seat.sitting.table.play(bot_move(seat.sitting.table.state, 7))
    guest.app.follow(Replace(seat.scene(), all=True))
    guest.look()
    scene = guest.app.scene
    assert scene.name.startswith("question")
    assert shown_by(guest).explained == ()
    guest.key("g")
    assert guest.app.scene is scene


def test_words_are_underlined_in_the_other_language_too(guest: Visitor) -> None:
    guest.key("f3")
    guest.key("g")
    assert "owned by its members" in " ".join(shown_by(guest).spoken)


def test_one_comes_back_to_the_page_that_one_left(guest: Visitor) -> None:
    guest.press("turn-page")
    assert shown_by(guest).index == 1
    guest.key("f1")
    assert guest.here == "help"
    guest.key("f1")
    assert (guest.here, shown_by(guest).index) == ("founding", 1)


@pytest.mark.parametrize("language", ["fr", "en"])
def test_a_single_word_takes_the_room_that_its_meaning_needs_at_large_text(guest: Visitor, language: str) -> None:
    guest.app.wear(Dress(language, scale=2.0))
    for term in shipped().terms:
        guest.app.follow(Push(WordsScene((term,))))
        guest.look()
        assert not shown_by(guest).problems, term.id
        guest.key("escape")


def test_where_the_amber_button_turns_the_page_enter_turns_it() -> None:
    robot = Robot(size=(1280, 720), dress=Dress("fr", "landes", 2.0), teams=3)
    table = robot.sitting.table
    while not isinstance(table.state.turn, Tabling):
        table.play(bot_move(table.state, 7))
    robot.app.follow(Replace(robot.seat.scene(), all=True))
    robot.look()
    assert robot.app.shown is not None
    assert (robot.app.scene.name, robot.app.shown.index, robot.app.focus) == ("agenda", 0, "turn-page")
    before = table.state
    robot.key("return")
    assert (robot.app.shown.index, table.state) == (1, before)
