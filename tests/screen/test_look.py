from __future__ import annotations

import json
import os
import re

os.environ["SDL_VIDEODRIVER"] = "dummy"

from itertools import combinations
from pathlib import Path

import pygame
import pytest

from kessessa.screen.dress import THEMES
from kessessa.screen.show import Stage
from kessessa.screen.tokens import REFERENCE, Tokens
from kessessa.screen.village import OPEN, SCAFFOLD, SELECTABLE, UNSTAFFED, VillageView

ASSETS = Path(__file__).resolve().parents[2] / "assets"


def luminance(colour: pygame.Color) -> float:
    parts = [value / 255 for value in (colour.r, colour.g, colour.b)]
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: pygame.Color, two: pygame.Color) -> float:
    light, dark = sorted((luminance(one), luminance(two)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


GROUNDS = (
    "surface",
    "surface_alt",
    "row",
    "ok_soft",
    "info_soft",
    "warning_soft",
    "danger_soft",
    "bg_top",
    "bg_bottom",
)


@pytest.mark.parametrize("theme", THEMES)
def test_letters_stand_out_from_what_they_are_written_on(theme: str) -> None:
    tokens = Tokens.load(ASSETS, theme)
    for ground in GROUNDS:
        assert contrast(tokens.colour("ink"), tokens.colour(ground)) >= 7, ground
        assert contrast(tokens.colour("ink_soft"), tokens.colour(ground)) >= 4.5, ground
    for ink, ground in (
        ("on_primary", "primary"),
        ("on_accent", "accent"),
        ("ink", "key"),
        ("on_accent", "accent_key"),
    ):
        assert contrast(tokens.colour(ink), tokens.colour(ground)) >= 4.5, (ink, ground)
    for ink in ("info", "success", "danger", "warning"):
        assert contrast(tokens.colour(ink), tokens.colour("surface")) >= 4.5, ink
    for look in tokens.looks:
        assert contrast(tokens.colour(f"{look}.fg"), tokens.colour(f"{look}.soft")) >= 4.5, look
    assert contrast(tokens.colour("focus"), tokens.colour("surface")) >= 3


def test_pillars_and_teams_differ_without_colour() -> None:
    data = Tokens.load(ASSETS, "landes").data
    for group, icon in ((data["pillar_identity"], "icon_phosphor"), (data["teams"], "icon_phosphor")):
        for one, two in combinations(group.values(), 2):
            assert one["shape"] != two["shape"]
            assert one[icon] != two[icon]


def pixels(view: VillageView) -> bytes:
    stage = Stage(ASSETS)
    return pygame.image.tobytes(stage.village.draw(view, 0.3), "RGBA")


@pytest.mark.parametrize(
    "changed",
    [
        {"environment": 9},
        {"territory": 8},
        {"democracy": 8},
        {"viability": 8},
        {"members": 24},
        {"buildings": (("place", "cafe", OPEN),)},
        {"buildings": (("place", "cafe", SCAFFOLD),)},
        {"buildings": (("place", "cafe", UNSTAFFED),)},
        {"buildings": (("place", "", SELECTABLE),)},
    ],
)
def test_the_village_shows_the_state_without_a_number(changed: dict[str, object]) -> None:
    pygame.display.init()
    assert pixels(VillageView(**changed)) != pixels(VillageView())  # type: ignore[arg-type]
    assert pixels(VillageView()) == pixels(VillageView())


def test_every_building_of_the_map_has_its_picture() -> None:
    stage = Stage(ASSETS)
    for site in stage.village.sites():
        x, y = stage.village.point(site, 1.0)
        assert 0 < x < 1500
        assert 0 < y < 1000
    assert REFERENCE == (1920, 1080)


def test_every_drawing_of_the_village_is_flat_and_leaves_a_trace() -> None:
    pygame.display.init()
    data = json.loads((ASSETS / "village" / "sites.json").read_text(encoding="utf-8"))
    for name, sprite in data["sprites"].items():
        text = (ASSETS / "village" / sprite["file"]).read_text(encoding="utf-8")
        assert not re.search(r"<(filter|mask|clipPath|pattern|style|text|use|linearGradient|radialGradient)\b", text), (
            name
        )
        surface = pygame.image.load_sized_svg(ASSETS / "village" / sprite["file"], sprite["size"])
        assert surface.get_bounding_rect().width > sprite["size"][0] / 2, name


@pytest.mark.parametrize("gauge", ["viability", "democracy", "social", "environment", "territory"])
def test_each_pillar_changes_the_village_from_none_to_half_to_full(gauge: str) -> None:
    pygame.display.init()
    looks = {pixels(VillageView(**{gauge: value})) for value in (0, 5, 10)}  # type: ignore[arg-type]
    assert len(looks) == 3
