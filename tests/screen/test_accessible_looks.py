"""Colours, signs and letters for every eye: contrast of lines, colour blindness, no missing letter.

The numbers are those of the list in docs/accessibility.md.
"""

from __future__ import annotations

import json
from itertools import combinations
from pathlib import Path

import pygame
import pytest
from colours import BLINDNESS, as_seen, contrast, difference, lab, linear
from robot import ASSETS, ROOT

from kessessa.screen.dress import THEMES
from kessessa.screen.page import Page
from kessessa.screen.show import Stage
from kessessa.screen.tokens import Tokens
from kessessa.screen.typography import plain
from kessessa.screen.widgets import pillar_badge, team_token

LEAST_APART = {"landes": 19.0, "daltonien": 25.0, "contraste": 20.0}
TEAMS_APART = 16.0


def test_the_measure_of_differences_is_the_published_one() -> None:
    """Pairs 1, 4, 10 and 25 of Sharma, Wu and Dalal (2005), table 1."""
    for one, two, expected in (
        ((50.0, 2.6772, -79.7751), (50.0, 0.0, -82.7485), 2.0425),
        ((50.0, -1.3802, -84.2814), (50.0, 0.0, -82.7485), 1.0000),
        ((50.0, -0.0010, 2.4900), (50.0, 0.0009, -2.4900), 4.8045),
        ((60.2574, -34.0099, 36.2677), (60.4626, -34.1751, 39.4387), 1.2644),
    ):
        assert difference(one, two) == pytest.approx(expected, abs=2e-4)


@pytest.mark.parametrize("theme", THEMES)
def test_19_pillars_stay_apart_for_colour_blind_eyes(theme: str) -> None:
    tokens = Tokens.load(ASSETS, theme)
    for blindness in BLINDNESS:
        seen = {look: lab(as_seen(tokens.colour(f"{look}.fill"), blindness)) for look in tokens.looks}
        for one, two in combinations(seen, 2):
            assert difference(seen[one], seen[two]) >= LEAST_APART[theme], (blindness, one, two)


def test_19_teams_stay_apart_for_all_eyes() -> None:
    tokens = Tokens.load(ASSETS, "landes")
    seen = {name: lab(linear(tokens.colour(f"team.{name}"))) for name in tokens.data["teams"]}
    for one, two in combinations(seen, 2):
        assert difference(seen[one], seen[two]) >= TEAMS_APART, (one, two)


@pytest.mark.parametrize("theme", THEMES)
def test_20_lines_and_signs_stand_out(theme: str) -> None:
    tokens = Tokens.load(ASSETS, theme)
    for line in ("line_strong", "primary", "focus", "warning", "info", "success", "danger", "accent_dark"):
        assert contrast(tokens.colour(line), tokens.colour("surface")) >= 3, line
    for look in tokens.looks:
        assert contrast(tokens.colour(f"{look}.fg"), tokens.colour("surface")) >= 3, look


def masks(names: list[str], paint: object) -> dict[str, bytes]:
    """Return grey pictures of small signs, 64 x 64."""
    stage = Stage(ASSETS)
    found = {}
    for name in names:
        surface = pygame.Surface((64, 64))
        surface.fill("white")
        page = Page(stage.kit, surface)
        paint(page, name, 0, 0, 64 / stage.kit.zoom)  # type: ignore[operator]
        grey = pygame.transform.grayscale(surface)
        found[name] = bytes(grey.get_at((x, y)).r // 128 for y in range(64) for x in range(64))
    return found


def test_06_pillars_and_teams_can_be_told_apart_without_colour() -> None:
    pygame.font.init()
    tokens = Tokens.load(ASSETS, "landes")
    for names, paint in ((list(tokens.looks), pillar_badge), (list(tokens.data["teams"]), team_token)):
        drawn = masks(names, paint)
        for one, two in combinations(names, 2):
            other = sum(a != b for a, b in zip(drawn[one], drawn[two], strict=True)) / 64**2
            assert other > 0.08, (one, two, other)


def letters_used() -> set[str]:
    """Return every character of the program's words and of every deck that ships."""
    folders = (("kessessa/language", "*.py"), ("cards", "**/*.y*ml"), ("scenarios", "**/*.y*ml"))
    files = [path for folder, pattern in folders for path in (ROOT / folder).glob(pattern)]
    assert len(files) > 10
    return {letter for path in files for letter in plain(path.read_text(encoding="utf-8")) if letter.isprintable()}


@pytest.mark.parametrize("file", sorted(path.name for path in (ASSETS / "fonts").glob("*.[to]tf")))
def test_21_no_letter_of_any_deck_is_missing_in_any_font(file: str) -> None:
    pygame.font.init()
    font = pygame.font.Font(ASSETS / "fonts" / file, 40)
    spaces = {"\u00a0", "\u202f"}  # typography.py writes those that a font has
    missing = [letter for letter in sorted(letters_used() - spaces) if font.metrics(letter)[0] is None]
    assert missing == []


def test_36_the_list_of_accessible_features_names_every_setting() -> None:
    from kessessa.storage.settings import Settings  # noqa: PLC0415  only this test knows the storage

    listed = Path(ROOT / "docs" / "accessibility.md").read_text(encoding="utf-8")
    for name in json.loads(json.dumps(list(Settings.__dataclass_fields__))):
        assert f"`{name}`" in listed, name
