"""Keys of one's own, gamepad, remote and patience: whatever the hands do, scenes hear the names of keys."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from itertools import permutations

import pygame
import pytest
from outside_double import Nearby
from robot import Robot
from visitor import Visitor

from kessessa.screen import keymap
from kessessa.screen.dress import Dress
from kessessa.screen.keymap import ACTIONS, KEPT, RESERVED, TAKEN
from kessessa.screen.keys import Hands

SOME = ("return", "tab", "l", "s", "space", "x", "f6")


@pytest.fixture(autouse=True)
def no_sound_after() -> Iterator[None]:
    yield
    pygame.mixer.quit()


def chosen_by(pairs: tuple[tuple[str, str], ...]) -> keymap.Chosen:
    """Choose keys one after another, as far as they are not refused."""
    chosen: keymap.Chosen = ()
    for action, key in pairs:
        if not keymap.refusal(chosen, action, key):
            chosen = keymap.changed(chosen, action, key)
    return chosen


def press(code: int, typed: str = "") -> pygame.event.Event:
    return pygame.event.Event(pygame.KEYDOWN, key=code, mod=0, unicode=typed, repeat=False)


def heard(event: pygame.event.Event, dress: Dress | None = None) -> str:
    return Hands().key(event, dress or Dress(), 0.0)


def test_whatever_keys_are_chosen_each_key_means_one_key_and_none_is_lost() -> None:
    tried = 0
    for keys in permutations(SOME, 3):
        chosen = chosen_by(tuple(zip(("accept", "next", "aloud"), keys, strict=True)))
        table = keymap.meanings(chosen)
        assert sorted(table) == sorted(table.values())
        for action, usual in ACTIONS.items():
            assert keymap.meant(chosen, keymap.key_of(chosen, action)) == usual
        for key in {*SOME, *ACTIONS.values()}:
            assert keymap.meant(chosen, keymap.pressed_for(chosen, key)) == key
        tried += bool(table)
    assert tried > 100


def test_a_key_is_refused_when_it_keeps_its_use_or_another_action_has_it() -> None:
    assert all(keymap.refusal((), "aloud", key) == KEPT for key in (*RESERVED, "left shift", "ctrl+x", ""))
    assert keymap.refusal((), "aloud", "s") == TAKEN
    moved = keymap.changed((), "sound", "m")
    assert not keymap.refusal(moved, "aloud", "s")
    assert keymap.changed(moved, "sound", "s") == ()


def test_a_file_that_gives_one_key_twice_keeps_one_of_them() -> None:
    kept = keymap.checked((("help", "h"), ("aloud", "h"), ("fly", "x"), ("sound", "5")))
    assert kept == (("aloud", "h"),)


def test_the_remote_and_the_gamepad_mean_the_same_whatever_keys_are_chosen() -> None:
    dress = Dress(keys=(("accept", "space"), ("back", "x"), ("aloud", "f7")))
    buttons = {
        pygame.CONTROLLER_BUTTON_A: "return", pygame.CONTROLLER_BUTTON_B: "escape",
        pygame.CONTROLLER_BUTTON_DPAD_LEFT: "left", pygame.CONTROLLER_BUTTON_DPAD_DOWN: "down",
        pygame.CONTROLLER_BUTTON_Y: "l", pygame.CONTROLLER_BUTTON_START: "pause", pygame.CONTROLLER_BUTTON_GUIDE: "",
    }  # fmt: skip
    for button, name in buttons.items():
        assert heard(pygame.event.Event(pygame.CONTROLLERBUTTONDOWN, button=button), dress) == name
    assert heard(press(pygame.K_PAGEDOWN), dress) == "return"
    assert heard(press(pygame.K_PAGEUP), dress) == "page-back"
    assert heard(press(pygame.K_SPACE, " "), dress) == "return"
    assert heard(press(pygame.K_RETURN), dress) == "space"


def test_two_enters_fifty_milliseconds_apart_are_one_action() -> None:
    robot = Robot()
    before = len(robot.sitting.table.history)
    assert robot.app.shown is not None
    while robot.app.focus != robot.app.shown.amber or robot.app.focus == "turn-page":
        robot.key("return")
        before = len(robot.sitting.table.history)
    for _ in range(2):
        robot.app.handle(press(pygame.K_RETURN))
        robot.clock.time += 0.05
        robot.app.frame()
    assert len(robot.sitting.table.history) == before + 1


@pytest.mark.parametrize(("patience", "after", "acts"), [(0.3, 0.2, 1), (0.3, 0.35, 2), (1.0, 0.7, 1), (1.0, 1.1, 2)])
def test_a_second_enter_counts_once_the_delay_is_over(patience: float, after: float, acts: int) -> None:
    hands, dress = Hands(), Dress(patience=patience)
    names = [hands.key(press(pygame.K_RETURN), dress, 10.0), hands.key(press(pygame.K_RETURN), dress, 10.0 + after)]
    assert names.count("return") == acts


def test_a_key_is_chosen_in_the_settings_printed_heard_and_kept() -> None:
    outside = Nearby()
    visitor = Visitor(outside)
    visitor.keys("f4")
    visitor.press("tab-command")
    visitor.keys("t")
    assert visitor.here == "settings-keys"
    visitor.press("key:sound")
    visitor.keys("4")
    assert any("garde son rôle" in words for words in visitor.app.shown.spoken)  # type: ignore[union-attr]  # drawn
    visitor.keys("f1")
    assert any("« Aide »" in words for words in visitor.app.shown.spoken)  # type: ignore[union-attr]  # drawn
    visitor.keys("m")
    assert outside.worn.keys == (("sound", "m"),)
    visitor.keys("escape", "escape")
    assert visitor.here == "title"
    visitor.keys("s")
    assert outside.worn.sound
    visitor.keys("n")
    assert "M" in visitor.app.shown.spoken  # type: ignore[union-attr]  # the cap of the sound
    visitor.keys("m")
    assert not outside.worn.sound


def test_escape_keeps_the_keys_and_the_usual_ones_come_back_at_once() -> None:
    outside = Nearby()
    visitor = Visitor(outside, Dress(keys=(("accept", "space"),)))
    visitor.keys("f4")
    visitor.press("tab-command")
    visitor.press("keys")
    visitor.press("key:help")
    visitor.keys("escape")
    assert visitor.here == "settings-keys"
    assert visitor.app.dress.keys == (("accept", "space"),)
    visitor.press("reset")
    assert visitor.app.dress.keys == ()


def test_the_start_button_of_a_gamepad_opens_the_panel_and_closes_it() -> None:
    visitor = Visitor(Nearby())
    visitor.keys("return", "return", "return", "return")
    game = visitor.here
    start = pygame.event.Event(pygame.CONTROLLERBUTTONDOWN, button=pygame.CONTROLLER_BUTTON_START)
    visitor.app.handle(start)
    visitor.look()
    assert visitor.here == "panel"
    visitor.app.handle(start)
    visitor.look()
    assert visitor.here == game


def test_a_gamepad_is_looked_for_only_after_the_first_picture() -> None:
    pygame.joystick.quit()
    visitor = Visitor.__new__(Visitor)
    visitor.outside = Nearby()
    before = pygame.joystick.get_init()
    Visitor.__init__(visitor, visitor.outside)
    assert not before
    assert pygame.joystick.get_init()


def loudest() -> float:
    """Return how loud the loudest effect is that sounds just now; 0 where no channel is busy."""
    channels = [pygame.mixer.Channel(at) for at in range(pygame.mixer.get_num_channels())]
    sounds = [channel.get_sound() for channel in channels if channel.get_busy()]
    return max((sound.get_volume() for sound in sounds if sound is not None), default=0.0)


def test_effects_have_a_level_and_switched_off_no_channel_is_busy() -> None:
    visitor = Visitor(Nearby(), Dress(level=50))
    visitor.keys("f4", "escape")
    assert pygame.mixer.get_busy()
    half = loudest()
    visitor.app.wear(replace(visitor.app.dress, sound=False))
    assert not pygame.mixer.get_busy()
    visitor.keys("f4", "escape")
    assert not pygame.mixer.get_busy()
    visitor.app.wear(replace(visitor.app.dress, sound=True, level=100))
    visitor.keys("f4", "escape")
    assert loudest() == pytest.approx(2 * half, rel=0.1)
