"""The first step of the debrief, with real keys: a word for each team, offered or spelt out."""

from __future__ import annotations

import pygame
import pytest
from talked import now, onwards, press, said, talking

from kessessa.screen.dress import Dress


def test_each_team_says_a_word_and_a_word_may_be_said_twice() -> None:
    robot = talking(teams=2)
    for _ in range(2):
        press(robot, "word-5")
        robot.key("return")
    assert now(robot).words == (said(5), said(5))
    onwards(robot)
    assert now(robot).step == "happened"


def test_the_amber_button_names_the_word_that_has_the_focus_and_enter_takes_it() -> None:
    robot = talking(teams=2)
    robot.key("right")
    robot.key("down")
    assert said(4) in next(node for node in robot.nodes if node.id == "go").name
    robot.key("return")
    assert now(robot).words == (said(4), "")
    robot.key("tab")
    assert said(1) in next(node for node in robot.nodes if node.id == "go").name
    press(robot, "go")
    assert now(robot).words == (said(4), said(1))


def test_a_team_may_keep_its_word_for_itself() -> None:
    robot = talking(teams=2)
    robot.key("0")
    robot.key("return")
    assert now(robot).words == ("", said(0))


@pytest.mark.parametrize("language", ["fr", "en"])
def test_in_large_letters_the_question_and_its_words_come_first_and_lead_to_the_next_team(language: str) -> None:
    robot = talking(teams=2, dress=Dress(language, scale=2.0))
    for _ in range(2):
        assert robot.app.shown is not None
        assert robot.app.shown.index == 0
        assert robot.app.shown.pages > 1
        assert any(text.endswith("?") for text in robot.app.shown.spoken)
        robot.key("return")
    assert all(now(robot).words)


def test_a_word_that_is_not_offered_is_spelt_out() -> None:
    robot = talking(teams=2)
    press(robot, "word-11")
    for letter in ("s", "e", "r", "e", "i", "n"):  # S and R are not sound or report here
        robot.key(letter)
    press(robot, "letter-s")
    robot.key("backspace")
    robot.key("return")
    robot.key("return")
    assert now(robot).words == ("serein", "")


def test_a_team_may_take_its_word_back_by_saying_another() -> None:
    robot = talking(teams=2)
    press(robot, "word-0")
    robot.key("return")
    press(robot, "team-0")
    press(robot, "word-1")
    robot.key("return")
    assert now(robot).words == (said(1), "")


def test_a_word_comes_in_on_the_card_of_its_team_and_leaves_the_still_page_behind() -> None:
    robot = talking(teams=2)
    press(robot, "word-5")
    robot.app.handle(pygame.event.Event(pygame.KEYDOWN, key=pygame.K_RETURN, mod=0, unicode="", repeat=False))
    robot.app.frame()
    assert robot.app.projector.filming
    robot.look()
    assert not robot.app.projector.filming
    still = pygame.image.tobytes(robot.app.surface, "RGB")
    robot.app.draw()
    robot.app.projector.finish()
    robot.look()
    assert pygame.image.tobytes(robot.app.surface, "RGB") == still


@pytest.mark.parametrize(("language", "first", "accents"), [("fr", "a", True), ("en", "q", False)])
def test_letters_lie_as_on_the_keyboards_of_the_language(language: str, first: str, *, accents: bool) -> None:
    robot = talking(teams=2, dress=Dress(language))
    press(robot, "word-11")
    letters = [node.name for node in robot.nodes if node.id.startswith("letter-")]
    assert letters[0] == first
    assert ("é" in letters) == accents
