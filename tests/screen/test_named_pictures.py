"""Pictures that cards name: a building where a vignette is usual, and a name that nobody has drawn."""

from __future__ import annotations

from pathlib import Path

import pygame
import pytest

from kessessa.screen.pictures import Pictures

ASSETS = Path(__file__).resolve().parents[2] / "assets"
SIZE = (64, 64)


@pytest.fixture
def pictures() -> Pictures:
    return Pictures(ASSETS, {})


def bytes_of(picture: pygame.Surface) -> bytes:
    return pygame.image.tobytes(picture, "RGBA")


def test_a_building_may_stand_where_a_vignette_does(pictures: Pictures) -> None:
    drawn = bytes_of(pictures.get("vignettes/cafe.svg", SIZE))
    assert drawn == bytes_of(pictures.get("village/buildings/cafe.svg", SIZE))


def test_a_picture_that_nobody_has_drawn_is_a_neutral_one(pictures: Pictures) -> None:
    drawn = bytes_of(pictures.get("vignettes/no-such-picture.svg", SIZE))
    assert drawn == bytes_of(pictures.get("vignettes/speech-balloon.svg", SIZE))


def test_a_sign_of_the_program_that_is_missing_is_not_hidden(pictures: Pictures) -> None:
    with pytest.raises(FileNotFoundError):
        pictures.get("icons/no-such-sign.svg", SIZE)
