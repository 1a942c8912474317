"""Pictures that cards name: a building where a vignette is usual, and a name that nobody has drawn."""

from __future__ import annotations

from pathlib import Path

import pygame
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pictured import png

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


@settings(max_examples=150, deadline=None)
@given(st.binary(min_size=1, max_size=40), st.integers(33, 120))
def test_a_picture_of_an_author_that_is_damaged_anywhere_stops_nothing(noise: bytes, at: int) -> None:
    pictures, good = Pictures(ASSETS, {}), png(30, 20)
    data = good[:at] + noise + good[at + len(noise) :]
    pictures.own = {"scenarios/x/lamp": data}.get
    assert pictures.get("vignettes/scenarios/x/lamp.svg", SIZE).get_size() == SIZE
    assert min(pictures.proportions("scenarios/x/lamp")) > 0


def test_an_authors_picture_fills_one_side_and_is_nothing_beside(pictures: Pictures) -> None:
    pictures.own = {"scenarios/x/lamp": png(40, 20, (10, 20, 30))}.get
    drawn = pictures.get("vignettes/scenarios/x/lamp.svg", SIZE)
    assert drawn.get_bounding_rect() == pygame.Rect(0, 16, 64, 32)
    assert drawn.get_at((32, 32)) == (10, 20, 30, 255)
    assert drawn.get_at((32, 8)).a == 0


def test_an_authors_picture_that_is_gone_is_a_neutral_one(pictures: Pictures) -> None:
    drawn = bytes_of(pictures.get("vignettes/scenarios/x/lamp.svg", SIZE))
    assert drawn == bytes_of(pictures.get("vignettes/speech-balloon.svg", SIZE))
