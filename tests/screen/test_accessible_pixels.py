"""What the pixels of every screen show: letters that stand out, a focus that is seen, no flash, no motion when calm.

The numbers are those of the list in docs/accessibility.md.
"""

from __future__ import annotations

from collections import Counter

import pygame
import pytest
from colours import contrast, luminance
from every_screen import Onlooker, every, scenes
from robot import ASSETS

from kessessa.screen.dress import THEMES, Dress
from kessessa.screen.film import LONGEST
from kessessa.screen.page import Page
from kessessa.screen.scene import Replace, Scene
from kessessa.screen.show import Stage
from kessessa.screen.tokens import Box

LEAST_CONTRAST = 4.5
_FEW = 0.03
"""The part of the ground under a text that may be a rim or a rounded corner."""
_GRID = (32, 18)
_WINDOW = 11 * 6
"""Cells of the grid that 10 degrees of sight cover: a third of the width and of the height (WCAG 2.3.1)."""
_SWING, _DARK = 0.10, 0.80


@pytest.fixture(autouse=True)
def _letters() -> None:
    pygame.display.init()
    pygame.font.init()


class Weighed(Page):
    """A page that compares each text with what it is written on, just before it is written."""

    def __init__(self, stage: Stage, surface: pygame.Surface) -> None:
        super().__init__(stage.kit, surface)
        self.faint: list[str] = []
        self._ink = "ink"

    def text(self, text: str, box: Box, size: float, **look: object) -> float:  # type: ignore[override]
        self._ink = str(look.get("colour", "ink"))
        return super().text(text, box, size, **look)  # type: ignore[arg-type]

    def _wrote(self, shown: str, box: Box) -> None:
        super()._wrote(shown, box)
        if self.surface is None:
            return  # what only passes is no part of a still page
        area = self.rect(box).clip(self.surface.get_rect())
        if not area.width or not area.height:
            return
        raw = pygame.image.tobytes(self.surface.subsurface(area), "RGB")
        met = Counter(raw[at : at + 3] for at in range(0, len(raw), 3 * 7))
        enough = sum(met.values()) * _FEW
        for colour, count in met.items():
            ratio = contrast(self.colour(self._ink), pygame.Color(*colour))
            if count > enough and ratio < LEAST_CONTRAST:
                self.faint.append(f"{shown!r}: {self._ink} at {ratio:.1f} on {tuple(colour)}")
                return


@pytest.mark.parametrize("theme", THEMES)
def test_01_every_text_stands_out_from_the_pixels_under_it(theme: str) -> None:
    stage = Stage(ASSETS)
    stage.wear(Dress(theme=theme), (1280, 720))
    surface = pygame.Surface((1280, 720))
    faint: dict[str, None] = {}
    for _seat, scene in scenes(1):
        level = stage.level_of(scene)
        for index in range(scene.pages(level)):
            page = Weighed(stage, surface)
            scene.draw(page, level, index)
            faint.update(dict.fromkeys(f"{scene.name}: {words}" for words in page.faint))
    assert "\n".join(faint) == ""


def test_05_the_focus_is_seen_on_every_screen() -> None:
    """One of its two lines differs from what is there without it, 3 to 1, almost all along, inside the window."""
    unseen = []
    for app in every():
        shown, window = app.shown, app.surface
        node = shown.node(app.focus) if shown is not None else None
        if node is None or app.projector.still is None:
            continue
        whole = app.stage.around(node)
        drawn, still = window.copy(), app.projector.still
        app.stage.ring(drawn, node)
        deep = (2, app.stage.kit.zoom * 7 + 2)  # within the outer line, and within the inner one
        clear, spots = 0, range(whole.left + 30, whole.right - 30, 5)
        for x in spots:
            pairs = [((x, round(whole.top + depth)), (x, round(whole.bottom - 1 - depth))) for depth in deep]
            for spot in zip(*pairs, strict=True):
                clear += any(contrast(drawn.get_at(point), still.get_at(point)) >= 3 for point in spot)
        if not window.get_rect().contains(whole) or clear < 0.9 * 2 * len(spots):
            unseen.append(f"{app.scene.name} {node.id}: {clear} of {2 * len(spots)}")
    assert "\n".join(unseen) == ""


def frames(onlooker: Onlooker, scene: Scene, seconds: float) -> list[list[float]]:
    """Return the light of a coarse grid of the window, frame by frame, while a screen comes in over another."""
    onlooker.app.follow(Replace(scene))
    found = []
    for _ in range(round(seconds * 30)):
        onlooker.app.frame()
        small = pygame.transform.smoothscale(onlooker.app.surface, _GRID)
        found.append([luminance(small.get_at((x, y))) for y in range(_GRID[1]) for x in range(_GRID[0])])
        onlooker.clock.time += 1 / 30
    return found


def swings(values: list[float]) -> list[int]:
    """Return the frames at which the light of one cell has gone up or down by a tenth, against the time before."""
    found, last, way = [], values[0], 0
    for at, value in enumerate(values):
        step = value - last
        if abs(step) >= _SWING and min(value, last) < _DARK:
            now = 1 if step > 0 else -1
            if now != way:
                found.append(at)
            way, last = now, value
        elif (step > 0) == (way > 0):
            last = value
    return found


def test_08_the_measure_of_flashes_sees_one() -> None:
    assert swings([0.2, 0.5, 0.2, 0.5, 0.5]) == [1, 2, 3]
    assert swings([0.2, 0.35, 0.5, 0.65]) == [1]
    assert swings([0.90, 0.95, 0.90, 0.95]) == []


@pytest.mark.parametrize("calm", [False, True])
def test_08_nothing_flashes(calm: bool) -> None:
    """In no second does a quarter of what 10 degrees of sight cover swing to and fro more than once."""
    flashing = []
    onlooker: Onlooker | None = None
    for _seat, scene in scenes(1):
        onlooker = onlooker or Onlooker(scene, Dress(calm=calm, sound=False))
        grid = frames(onlooker, scene, 2.0)
        cells = [swings([frame[cell] for frame in grid]) for cell in range(_GRID[0] * _GRID[1])]
        often = sum(any(later - first <= 30 for first, later in zip(met, met[2:], strict=False)) for met in cells)
        if often > _WINDOW / 4:
            flashing.append(f"{scene.name}: {often} cells")
    assert "\n".join(flashing) == ""


def test_18_when_calm_everything_fades_in_place_and_soon_stands_still() -> None:
    stage = Stage(ASSETS)
    stage.wear(Dress(calm=True), (1280, 720))
    for _seat, scene in scenes(1):
        film = stage.film()
        stage.paint(scene, pygame.Surface((1280, 720)), stage.level_of(scene), 0, film=film)
        for motion in film.motions:
            assert not motion.stays or (motion.start, motion.span) <= (0.0, 0.12), scene.name


def test_18_every_film_ends_within_five_seconds() -> None:
    stage = Stage(ASSETS)
    stage.wear(Dress(), (1280, 720))
    for _seat, scene in scenes(2):
        film = stage.film()
        stage.paint(scene, pygame.Surface((1280, 720)), stage.level_of(scene), 0, film=film)
        assert all(motion.end <= LONGEST + 0.01 for motion in film.motions), scene.name
