"""Saved games in the window: taken up where they were left or earlier, told what was lost, erased after a yes."""

from __future__ import annotations

import pygame
import pytest
from outside_double import Nearby, waiting
from robot import Memory, shipped
from visitor import Visitor

from kessessa.screen.scenes.title import TitleScene
from kessessa.session.record import Opening
from kessessa.simulate.games import bot_move, seats


@pytest.fixture
def outside() -> Nearby:
    return Nearby()


def test_a_waiting_game_is_resumed_by_enter_and_what_was_lost_is_told_first(outside: Nearby) -> None:
    outside.saved = [waiting("old", finished=True), waiting("torn", damaged=True)]
    visitor = Visitor(outside)
    assert visitor.app.focus == "resume"
    visitor.keys("return", "return")
    assert visitor.here == "message"
    assert visitor.app.shown is not None
    assert "La dernière action manque." in visitor.app.shown.spoken
    visitor.key("return")
    assert visitor.here == "founding"


def test_a_game_is_deleted_only_after_a_yes_and_a_damaged_one_says_why(outside: Nearby) -> None:
    outside.saved = [waiting("bad", trouble="Le début est abîmé."), waiting("good")]
    visitor = Visitor(outside)
    visitor.keys("r", "delete", "return")
    assert len(outside.saved) == 2
    visitor.keys("delete", "o")
    assert [item.name for item in outside.saved] == ["bad"]
    assert visitor.app.shown is not None
    assert "Le début est abîmé." in visitor.app.shown.spoken
    visitor.press("game-0")
    assert visitor.here == "message"
    assert not outside.begun


def test_a_game_of_a_page_that_is_not_seen_is_never_resumed(outside: Nearby) -> None:
    outside.saved = [waiting(f"game-{at}") for at in range(9)]
    visitor = Visitor(outside)
    visitor.keys("r", "p", "delete", "return")
    assert not outside.begun
    assert visitor.here == "saved"
    chosen = visitor.app.focus
    assert chosen != "game-0"
    visitor.key("return")
    assert outside.begun
    assert visitor.here == "founding"


def test_a_saved_game_goes_on_from_the_beginning_of_an_earlier_month(outside: Nearby) -> None:
    tale = shipped()
    outside.played = Memory(Opening(tale, seats(tale, 2), 7, "short"))
    table = outside.played.table
    while table.state.round < 3:
        table.play(bot_move(table.state, 7))
    outside.saved = [waiting("old")]
    visitor = Visitor(outside)
    played = len(table.history)
    visitor.keys("r", "m", "-", "escape")
    assert (visitor.here, len(table.history)) == ("saved", played)
    visitor.keys("m", "-", "return")
    assert table.state.round == 2
    assert not any(step.before.round > 2 for step in table.history)
    assert visitor.here not in {"saved", "saved-month", "message"}


def test_the_title_looks_for_the_game_just_left_before_anything_moves_on_it(outside: Nearby) -> None:
    visitor = Visitor(outside)
    title = TitleScene(outside, lambda: visitor.window.entrance, grown=True)
    stage, canvas = visitor.app.stage, pygame.Surface((1280, 720))
    before, after = stage.film(), stage.film()
    stage.paint(title, canvas, 0, 0, film=before)
    assert not before.motions
    title.learn_games()
    title.learn_decks()
    stage.paint(title, canvas, 0, 0, film=after)
    assert after.motions
