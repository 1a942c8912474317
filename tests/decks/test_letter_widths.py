"""The table of letter widths, measured again in the font that it was taken from."""

from pathlib import Path

import pygame
import pytest

from kessessa.decks.letter_widths import HEADLINE, LINE, OTHER, WIDTHS, lines_of, width_of

FONTS = Path(__file__).resolve().parents[2] / "assets" / "fonts"
SHARE = {"OpenDyslexic-700.otf": 0.80, "Andika-Bold.ttf": 0.96, "AtkinsonHyperlegibleNext-700.ttf": 1.0}
SENTENCES = (
    "Dans une coopérative, combien de voix a un membre qui possède dix parts ?",
    "Where does the surplus of a cooperative go, once everybody has been paid?",
    "Cœur, été, Noël, garçon, où : « voilà », dit-il…",
)


@pytest.fixture(scope="module")
def fonts() -> dict[str, pygame.font.Font]:
    pygame.font.init()
    return {name: pygame.font.Font(FONTS / name, 1000) for name in SHARE}


def test_no_letter_is_wider_than_the_table_says(fonts: dict[str, pygame.font.Font]) -> None:
    share = SHARE["OpenDyslexic-700.otf"]
    for letter, width in WIDTHS.items():
        assert fonts["OpenDyslexic-700.otf"].size(chr(letter))[0] * share <= width + 1, chr(letter)


@pytest.mark.parametrize("sentence", SENTENCES)
def test_no_font_is_wider_and_the_table_is_not_far_off(sentence: str, fonts: dict[str, pygame.font.Font]) -> None:
    measured = {name: font.size(sentence)[0] * SHARE[name] for name, font in fonts.items()}
    widest = max(measured.values())
    assert measured["OpenDyslexic-700.otf"] == widest
    assert widest <= width_of(sentence) <= widest * 1.08


def test_lines_are_filled_word_by_word() -> None:
    word = width_of("voix")
    assert lines_of("voix", word) == 1
    assert lines_of("voix voix", word) == 2
    assert lines_of("voix voix", 2 * word + WIDTHS[ord(" ")]) == 1
    assert lines_of("voix\nvoix", 100 * word) == 2
    assert lines_of("incommensurablement", word) == 1
    assert lines_of("", word) == 1


def test_what_is_not_in_the_table_is_taken_for_wide() -> None:
    assert width_of("漢") == OTHER >= max(WIDTHS[ord(letter)] for letter in "abcdefghijklmnopqrstuvwxyz")
    assert HEADLINE < LINE
