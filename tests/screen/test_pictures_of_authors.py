"""Authors' own pictures on the real screens: in a real window, on every kind of card, gone, broken, saved again."""

from __future__ import annotations

import os
from argparse import Namespace
from pathlib import Path

import pygame
import pytest
from pictured import png
from robot import ASSETS, Clock
from test_preview import Author, save

from kessessa.cli.deck_preview import run
from kessessa.cli.desk import Desk
from kessessa.cli.outside import Beyond
from kessessa.decks.starting import QUESTIONS, SCENARIO, file_of, starter
from kessessa.screen.dress import Dress
from kessessa.screen.scene import Push
from kessessa.screen.window import Window

PINK, BLUE = (231, 11, 177), (3, 40, 251)
BROKEN = {"empty": b"", "cut": png(60, 40, PINK)[:60], "rotten": png(60, 40, PINK)[:33] + b"\0" * 80}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    path = tmp_path / file_of(SCENARIO, "kiosk")
    (path.parent / "pictures").mkdir(parents=True)
    path.write_text(starter(SCENARIO, "kiosk", "en"), encoding="utf-8")
    (path.parent / "pictures" / "our-photo.png").write_bytes(png(60, 40, PINK))
    return tmp_path


def count(surface: pygame.Surface, colour: tuple[int, int, int]) -> int:
    """Return how many pixels have about a colour."""
    return pygame.mask.from_threshold(surface, colour, (6, 6, 6, 255)).count()


def card_named(author: Author, name: str) -> None:
    """Look at a card of the preview's list."""
    names = [card.name for card in author.preview.cards()]
    author.app.follow(author.preview.see(names.index(name)))
    author.look()


@pytest.mark.parametrize(
    ("drawn", "card"),
    [
        ("picture: scaffold", "open-the-kiosk"),
        ("picture: key", "who-holds-the-till"),
        ("picture: leafy-green", "sunny-month"),
        ("picture: handshake", "welcome-all"),
        ("    picture: market-hall", "kiosk"),
    ],
)
def test_an_own_picture_is_on_the_screen_of_its_card(desk: Desk, folder: Path, drawn: str, card: str) -> None:
    before = Author(desk, "kiosk")
    card_named(before, card)
    assert count(before.app.surface, PINK) == 0
    save(folder, f"{drawn}\n", f"{drawn.partition(':')[0]}: our-photo\n")
    author = Author(desk, "kiosk")
    card_named(author, card)
    assert count(author.app.surface, PINK) > 1_500


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_a_photo_of_any_shape_keeps_its_proportions_on_every_page(desk: Desk, folder: Path, scale: float) -> None:
    save(folder, "    picture: market-hall\n    staff", "    picture: our-photo\n    staff")
    for wide, high in ((800, 50), (50, 800)):
        (folder / "scenarios/kiosk/pictures/our-photo.png").write_bytes(png(wide, high, PINK))
        author = Author(desk, "kiosk")
        author.app.wear(Dress("en", scale=scale))
        card_named(author, "kiosk")
        shown = pygame.mask.from_threshold(author.app.surface, PINK, (6, 6, 6, 255))
        for box in shown.get_bounding_rects():
            assert box.w / box.h == pytest.approx(wide / high, rel=0.25)


def test_a_question_shows_the_picture_of_its_deck(desk: Desk, folder: Path) -> None:
    text = starter(QUESTIONS, "my-cards", "en").replace("    level: 1 ", "    picture: lamp\n    level: 1 ", 1)
    lamp = folder / "cards/pictures/my-cards/lamp.png"
    lamp.parent.mkdir(parents=True)
    lamp.write_bytes(png(50, 50, BLUE))
    (folder / file_of(QUESTIONS, "my-cards")).write_text(text, encoding="utf-8")
    author = Author(desk, "my-cards")
    card_named(author, "my-cards/who-decides")
    assert count(author.app.surface, BLUE) > 1_500


def test_the_shelf_shows_the_picture_of_a_scenario_in_a_real_window(desk: Desk, folder: Path) -> None:
    save(folder, "picture: youth-hut\n", "picture: our-photo\n")
    pygame.display.init()
    pygame.font.init()
    surface = pygame.display.set_mode((1920, 1080))
    outside = Beyond(desk)
    window = Window(ASSETS, surface, Dress("en"), outside, Clock(), lambda _seconds: None)
    window.app.follow(Push(window.entrance.shelf()))
    names = [heading.id for heading in outside.headings()]
    for _ in range(len(names) * 2):
        window.app.frame()
        if count(surface, PINK) > 1_500:
            break
        window.app.handle(pygame.event.Event(pygame.KEYDOWN, key=pygame.K_DOWN, mod=0, unicode="", repeat=False))
    assert count(surface, PINK) > 1_500


@pytest.mark.parametrize(
    "data", [b"", png(60, 40, PINK)[:60], png(60, 40, PINK)[:33] + b"\0" * 80], ids=["empty", "cut", "rotten"]
)
def test_a_picture_that_breaks_during_play_is_a_neutral_one(desk: Desk, folder: Path, data: bytes) -> None:
    save(folder, "    picture: market-hall\n    staff", "    picture: our-photo\n    staff")
    author = Author(desk, "kiosk")
    card_named(author, "kiosk")
    assert count(author.app.surface, PINK) > 1_500
    (folder / "scenarios/kiosk/pictures/our-photo.png").write_bytes(data)
    author.preview.outside.reload()
    author.app.wear(Dress("fr"))
    author.look()
    assert count(author.app.surface, PINK) == 0
    assert author.app.scene.name != "decks"


def test_a_picture_that_is_saved_again_is_shown_at_once(desk: Desk, folder: Path) -> None:
    save(folder, "    picture: market-hall\n    staff", "    picture: our-photo\n    staff")
    author = Author(desk, "kiosk")
    card_named(author, "kiosk")
    picture = folder / "scenarios/kiosk/pictures/our-photo.png"
    picture.write_bytes(png(60, 40, BLUE))
    later = picture.stat().st_mtime_ns + 1_000_000_000
    os.utime(picture, ns=(later, later))
    author.wait()
    assert count(author.app.surface, PINK) == 0
    assert count(author.app.surface, BLUE) > 1_500


def test_pictures_without_a_window_show_it_too(desk: Desk, folder: Path) -> None:
    save(folder, "    picture: market-hall\n    staff", "    picture: our-photo\n    staff")
    asked = Namespace(deck="kiosk", card="", shots=folder / "shots", size=(1280, 720), scale="1.0")
    assert run(desk, asked) == 0
    (shot,) = (folder / "shots").glob("*activities-kiosk*")
    assert count(pygame.image.load(shot), PINK) > 1_500
