"""What screen readers are told and ask for, and the window composed with them and with a voice."""

from __future__ import annotations

import pygame
import pytest
from listener import Listener, Reader, Recorder
from outside_double import Nearby
from robot import ASSETS, Clock

from kessessa.screen.app import App
from kessessa.screen.dress import Dress
from kessessa.screen.window import Window


def test_a_screen_reader_finds_names_roles_states_places_and_the_focus() -> None:
    listener = Listener()
    listener.at_a_choice()
    listener.key("3")
    listener.tick()
    picture = listener.reader.pictures[-1]
    widgets = {widget.id: widget for widget in picture.widgets}
    assert len(widgets) == len(picture.widgets)
    assert picture.focus == listener.app.focus == "go"
    assert (widgets["go"].name, widgets["go"].role) == ("Valider", "button")
    assert widgets["option-2"].name.startswith("Réponse C : ")
    assert [widgets[f"option-{at}"].state for at in range(4)] == ["", "", "selected", ""]
    nodes = {node.id: node for node in listener.app.shown.nodes}  # type: ignore[union-attr]
    zoom = 1280 / 1920
    assert widgets["go"].box == pytest.approx(tuple(side * zoom for side in nodes["go"].box))
    assert set(nodes) <= set(widgets)


def test_what_is_new_is_announced_and_an_unchanged_screen_is_not() -> None:
    listener = Listener()
    listener.at_a_choice()
    listener.tick()
    first = listener.reader.pictures[-1].announced
    assert listener.app.shown.node("question").name in first  # type: ignore[union-attr]
    listener.key("down")
    assert listener.reader.pictures[-1].announced == first
    listener.app.follow(listener.app.scene.press("go"))
    listener.look()
    notice = listener.app.scene.notice  # type: ignore[attr-defined]
    assert notice
    assert listener.reader.pictures[-1].announced.rstrip(".") == notice.rstrip(".")


def test_a_screen_reader_may_move_the_focus_and_press() -> None:
    listener = Listener()
    listener.at_a_choice()
    listener.tick()
    listener.reader.asked("focus", "option-3")
    listener.tick()
    assert listener.app.focus == "option-3"
    listener.reader.asked("press", "option-1")
    listener.reader.asked("press", "nowhere")
    listener.events()
    assert listener.app.scene.value() == (1,)  # type: ignore[attr-defined]


def test_nothing_is_told_while_no_screen_reader_listens() -> None:
    listener = Listener()
    listener.reader.listening = False
    listener.tick()
    told = len(listener.reader.pictures)
    listener.at_a_choice()
    listener.key("2")
    assert len(listener.reader.pictures) == told


# the window as it is composed


def window(voice: Recorder, reader: Reader) -> Window:
    pygame.display.init()
    pygame.font.init()
    surface = pygame.display.set_mode((1280, 720))
    clock = Clock()
    opened = Window(ASSETS, surface, Dress(), Nearby(), clock, lambda _seconds: None, voice=voice, readers=reader)
    opened.title()
    clock.time += 1
    opened.app.frame()
    return opened


def test_l_reads_the_title_screen_and_the_end_of_the_window_is_silent(monkeypatch: pytest.MonkeyPatch) -> None:
    voice = Recorder()
    opened = window(voice, Reader())

    def run(app: App) -> None:
        app.handle(pygame.event.Event(pygame.KEYDOWN, key=pygame.K_l, mod=0, unicode="l", repeat=False))
        assert voice.speaking

    monkeypatch.setattr(App, "run", run)
    opened.run()
    assert not voice.speaking
    assert any(sentence.startswith("Nouvelle partie") for sentence in voice.said[0])


def test_switching_the_sound_off_ends_a_reading_too() -> None:
    voice = Recorder()
    opened = window(voice, Reader())
    for typed in "ls":
        opened.app.handle(pygame.event.Event(pygame.KEYDOWN, key=ord(typed), mod=0, unicode=typed, repeat=False))
    assert len(voice.said) == 1
    assert not voice.speaking


@pytest.mark.parametrize("early", [True, False])
def test_some_screen_readers_are_opened_before_the_window_is_shown(
    monkeypatch: pytest.MonkeyPatch, early: bool
) -> None:
    reader = Reader(early=early)
    opened = window(Recorder(), reader)
    shown: list[int] = []

    def run(_app: App) -> None:
        shown.append(len(reader.pictures))
        opened.tick()
        shown.append(len(reader.pictures))

    monkeypatch.setattr(App, "run", run)
    opened.run()
    assert shown[0] == (1 if early else 0)
    assert shown[1] >= 1
