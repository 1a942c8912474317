"""Authors' own pictures on the real screens: in a real window, on every kind of card, gone, broken, saved again."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pygame
import pytest
from pictured import png
from test_preview import Author, save

from kessessa.cli.desk import Desk, open_desk
from kessessa.decks.starting import SCENARIO, file_of, starter

PINK, BLUE = (231, 11, 177), (3, 40, 251)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    path = tmp_path / file_of(SCENARIO, "kiosk")
    (path.parent / "pictures").mkdir(parents=True)
    path.write_text(starter(SCENARIO, "kiosk", "en"), encoding="utf-8")
    (path.parent / "pictures" / "our-photo.png").write_bytes(png(60, 40, PINK))
    return tmp_path


@pytest.fixture
def desk(folder: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Desk]:
    monkeypatch.setenv("KESSESSA_HOME", str(folder / "home"))
    yield replace(open_desk("en"), added=folder)
    pygame.display.quit()


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
