"""What moves inside a screen: it ends on time, leaves the finished page behind, and only fades when calm."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pygame
import pytest

from kessessa.screen.app import App
from kessessa.screen.button import Button
from kessessa.screen.dress import Dress
from kessessa.screen.film import AT_ONCE, LONGEST
from kessessa.screen.motion import counts, enters, flies, passes
from kessessa.screen.page import Page
from kessessa.screen.scene import Push, Scene, Stay, Transition
from kessessa.screen.sheet import Sheet
from kessessa.screen.widgets import draw_button

ASSETS = Path(__file__).resolve().parents[2] / "assets"


class Clock:
    def __init__(self) -> None:
        self.time = 100.0

    def __call__(self) -> float:
        return self.time


class Cards(Scene):
    """A card with a line inside, five more that come in after it, a count, a sign that passes and one that flies."""

    name = "cards"

    def draw(self, page: Page, level: int, index: int) -> None:
        page.ground()
        box = (100.0, 100.0, 800.0, 600.0)
        with enters(page, box, cue="vote"):
            page.panel(box)
            line = (140.0, 200.0, 700.0, 80.0)
            with enters(page, line):
                page.text("Une ligne", line, 48)
        for at in range(5):
            small = (1000.0, 100 + at * 120.0, 500.0, 90.0)
            with enters(page, small, at + 1):
                page.panel(small, "ok_soft")
        number = (1000.0, 800.0, 300.0, 90.0)
        with counts(page, number, lambda drawn, way: drawn.text(f"{9 * way:.0f}", number, 68) and None):
            page.text("9", number, 68)
        with passes(page, (1300, 800, 200, 90)):
            page.text("+1", (1300, 800, 200, 90), 68)
        flies(page, "coin.svg", 60, (200, 850), (800, 850))
        draw_button(page, Button("go", "Continuer", "return"), (1400, 952, 400, 92), primary=True)
        draw_button(page, Button("more", "Plus", "p"), (900, 952, 300, 92))
        page.amber = "go"

    def press(self, node: str) -> Transition:
        return Stay()


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture(params=[False, True], ids=["moving", "calm"])
def app(clock: Clock, request: pytest.FixtureRequest) -> Iterator[App]:
    pygame.display.init()
    pygame.font.init()
    made = App(ASSETS, pygame.display.set_mode((1280, 720)), Dress(calm=request.param, sound=False), clock)
    made.follow(Push(Cards()))
    yield made
    pygame.display.quit()


def picture(surface: pygame.Surface) -> bytes:
    return pygame.image.tobytes(surface, "RGB")


def play(app: App, clock: Clock, seconds: float) -> list[bytes]:
    """Return the pictures of so many seconds, one each thirtieth."""
    shots = []
    for _ in range(round(seconds * 30)):
        app.frame()
        shots.append(picture(app.surface))
        clock.time += 1 / 30
    return shots


def painted(app: App) -> bytes:
    """Return the same page painted at once, with its ring."""
    surface = app.surface.copy()
    shown = app.stage.paint(app.scene, surface, 0, 0)
    node = shown.node(app.focus)
    assert node is not None
    app.stage.ring(surface, node)
    return picture(surface)


def test_a_film_ends_as_the_page_that_would_have_been_painted_without_it(app: App, clock: Clock) -> None:
    shots = play(app, clock, LONGEST + 0.5)
    assert shots[0] != shots[-1]
    assert shots[-1] == painted(app)


def test_nothing_moves_by_itself_for_longer_than_five_seconds(app: App, clock: Clock) -> None:
    play(app, clock, LONGEST + 0.5)
    flips = app.projector.flips
    assert not app.frame()
    assert app.projector.flips == flips


def test_a_key_brings_everything_to_rest_and_is_heard(app: App, clock: Clock) -> None:
    play(app, clock, 0.5)
    app.handle(pygame.event.Event(pygame.KEYDOWN, key=pygame.K_TAB, mod=0, unicode="\t"))
    app.frame()
    assert picture(app.surface) == painted(app)


def test_no_more_than_three_parts_come_in_together(clock: Clock) -> None:
    pygame.font.init()
    app = App(ASSETS, pygame.Surface((1280, 720)), Dress(), clock)
    film = app.stage.film()
    app.stage.paint(Cards(), pygame.Surface((1280, 720)), 0, 0, film=film)
    entering = [motion for motion in film.motions if motion.stays]
    for motion in entering:
        together = [one for one in entering if one.start <= motion.start < one.end]
        assert len(together) <= AT_ONCE


def test_a_line_inside_a_card_comes_in_after_the_card(clock: Clock) -> None:
    app = App(ASSETS, pygame.Surface((1280, 720)), Dress(), clock)
    film = app.stage.film()
    app.stage.paint(Cards(), pygame.Surface((1280, 720)), 0, 0, film=film)
    card, line = film.motions[:2]
    assert card.rect.contains(line.rect)
    assert line.start >= card.end


def test_reduced_motion_fades_everything_at_once_and_in_place(clock: Clock) -> None:
    app = App(ASSETS, pygame.Surface((1280, 720)), Dress(calm=True), clock)
    film = app.stage.film()
    app.stage.paint(Cards(), pygame.Surface((1280, 720)), 0, 0, film=film)
    coming = [motion for motion in film.motions if motion.stays]
    assert coming
    assert all(motion.start == 0 and motion.span <= 0.12 for motion in coming)
    window, still = pygame.Surface((1280, 720)), pygame.Surface((1280, 720))
    for motion in coming:
        motion.paint(window, motion.rect, motion.part, 0.99)
    assert not film.hides(pygame.Rect(0, 0, 1, 1))
    film.finish(still)
    assert film.over


def test_the_cue_of_a_part_is_heard_once(app: App, clock: Clock) -> None:
    heard: list[str] = []
    app.projector.heard = heard.append
    play(app, clock, 2)
    assert heard == ["vote"]


def test_a_part_of_a_layout_that_does_not_fit_harms_nothing(clock: Clock) -> None:
    class Crowded(Scene):
        name = "crowded"

        def draw(self, page: Page, level: int, index: int) -> None:
            page.ground()
            box = (100.0, 100.0, 800.0, 600.0)
            with enters(page, box):
                page.panel(box)
                below = (140.0, 1200.0, 700.0, 80.0) if level == 0 else (140.0, 200.0, 700.0, 80.0)
                with enters(page, below):
                    page.text("Une ligne", below, 48)

    app = App(ASSETS, pygame.display.set_mode((1280, 720)), Dress(), clock)
    app.follow(Push(Crowded()))
    play(app, clock, 1)
    assert app.shown is not None
    assert app.shown.level == 1
    assert app.shown.problems == ()


def test_what_lies_inside_a_part_may_reach_beyond_it() -> None:
    sheet, window = Sheet(), pygame.Surface((100, 80))
    part = sheet.copy(window, pygame.Rect(0, 0, 40, 40))
    assert sheet.copy(part, pygame.Rect(30, 30, 40, 40)).get_size() == (40, 40)


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_a_layout_that_is_tried_in_vain_costs_a_screen_none_of_its_motion(clock: Clock, scale: float) -> None:
    class Once(Scene):
        name = "once"

        def __init__(self) -> None:
            self.films = 0
            self.met: set[int] = set()

        def draw(self, page: Page, level: int, index: int) -> None:
            page.ground()
            if page.film is not None:
                self.films += 1
                self.met.add(level)
            page.text("Une ligne", (100.0, 1060.0 if level == 0 else 100.0, 900.0, 100.0), 48)

    scene = Once()
    app = App(ASSETS, pygame.display.set_mode((1280, 720)), Dress(scale=scale), clock)
    app.follow(Push(scene))
    app.frame()
    assert app.shown is not None
    assert (app.shown.level, scene.films, scene.met) == (1, 1, {1})
