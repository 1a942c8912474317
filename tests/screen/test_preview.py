"""The preview of a deck: the list, a card on its real screen, and what happens when a file is saved."""

from __future__ import annotations

import os
from argparse import Namespace
from pathlib import Path

import pygame
import pytest
from robot import ASSETS, Clock, Robot

from kessessa.cli.deck_preview import Workbench, run
from kessessa.cli.desk import Desk
from kessessa.cli.outside import Beyond
from kessessa.decks.starting import SCENARIO, file_of, starter
from kessessa.rules.turns import Meeting
from kessessa.screen.dress import Dress
from kessessa.screen.preview import Preview
from kessessa.screen.seat import TurnScene


class Author(Robot):
    """The preview window with hands."""

    def __init__(self, desk: Desk, name: str) -> None:
        pygame.display.init()
        pygame.font.init()
        self.clock = Clock()
        surface = pygame.display.set_mode((1280, 720))
        bench = Workbench(desk, name)
        self.preview = Preview(ASSETS, surface, Dress("en"), Beyond(desk), bench, self.clock, lambda _seconds: None)
        self.app = self.preview.app
        self.look()

    def wait(self) -> None:
        """Let the preview look at the files."""
        self.clock.time += 1
        answer = self.preview.tick()
        if answer is not None:
            self.app.follow(answer)
        self.look()

    @property
    def said(self) -> str:
        assert self.app.shown is not None
        return " ".join(self.app.shown.spoken)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    path = tmp_path / file_of(SCENARIO, "kiosk")
    path.parent.mkdir(parents=True)
    path.write_text(starter(SCENARIO, "kiosk", "en"), encoding="utf-8")
    return tmp_path


def save(folder: Path, old: str, new: str) -> None:
    path = folder / file_of(SCENARIO, "kiosk")
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new), encoding="utf-8")
    now = path.stat().st_mtime_ns + 1_000_000_000
    os.utime(path, ns=(now, now))


def test_enter_shows_a_card_on_its_real_screen_and_escape_the_list_again(desk: Desk) -> None:
    author = Author(desk, "kiosk")
    author.key("return")
    scene = author.app.scene
    assert isinstance(scene, TurnScene)
    turn = scene.seat.sitting.table.state.turn
    assert isinstance(turn, Meeting)
    assert turn.matter == "open-the-kiosk"
    assert "Open the kiosk" in author.said
    author.key("escape")
    assert author.app.scene.name == "preview"


def test_f7_and_f6_go_through_all_cards_and_round(desk: Desk) -> None:
    author = Author(desk, "kiosk")
    author.key("return")
    first = author.said
    author.key("f7")
    assert author.said != first
    author.key("f6")
    assert author.said == first
    author.key("f6")
    assert author.app.scene.name.startswith("question")


def test_a_saved_file_is_shown_at_once(desk: Desk, folder: Path) -> None:
    author = Author(desk, "kiosk")
    author.key("return")
    save(folder, "You need a clean counter", "You need a golden counter")
    author.wait()
    assert "golden counter" in author.said


def test_an_error_is_shown_on_the_spot_and_the_card_once_it_is_mended(desk: Desk, folder: Path) -> None:
    author = Author(desk, "kiosk")
    author.key("return")
    save(folder, "decisions: consent", "decisions: dice")
    author.wait()
    assert author.app.scene.name == "decks"
    assert "dice" in author.said
    save(folder, "decisions: dice", "decisions: consent")
    author.wait()
    assert author.app.scene.name == "matter"
    assert "Open the kiosk" in author.said


def test_pictures_of_every_card_are_saved_without_a_window(desk: Desk, folder: Path) -> None:
    asked = Namespace(deck="kiosk", card="", shots=folder / "shots", size=(1280, 720), scale="1.0")
    assert run(desk, asked) == 0
    names = [path.name for path in (folder / "shots").iterdir()]
    for wanted in ("matters-dig-the-patch", "events-broken-fridge", "activities-kiosk", "orientations-save-up"):
        assert any(wanted in name for name in names), wanted
    assert sum("questions-" in name for name in names) > 30


def test_a_question_deck_is_seen_with_the_usual_scenario_around_it(desk: Desk) -> None:
    author = Author(desk, "ess-law")
    author.key("return")
    assert author.app.scene.name.startswith("question")
