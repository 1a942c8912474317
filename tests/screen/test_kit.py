from __future__ import annotations

import os

os.environ["SDL_VIDEODRIVER"] = "dummy"
os.environ["SDL_AUDIODRIVER"] = "dummy"

from collections.abc import Iterator
from pathlib import Path

import pygame
import pytest

from kessessa.screen import frame
from kessessa.screen.app import App
from kessessa.screen.button import Button
from kessessa.screen.dress import FONTS, SCALES, THEMES, Dress
from kessessa.screen.kept import Kept
from kessessa.screen.nodes import CHOICE, Node, neighbour
from kessessa.screen.page import Page
from kessessa.screen.purse import Purse
from kessessa.screen.scene import Push, Scene, Stay, Transition
from kessessa.screen.show import Stage
from kessessa.screen.track import Track, draw_track
from kessessa.screen.widgets import option

ASSETS = Path(__file__).resolve().parents[2] / "assets"
LONG = "Une phrase assez longue pour ne jamais tenir dans une toute petite boîte, à aucune taille."


class Clock:
    def __init__(self) -> None:
        self.time = 100.0

    def __call__(self) -> float:
        return self.time


class Four(Scene):
    """Four options and an amber button; remembers what was pressed."""

    name = "four"

    def __init__(self) -> None:
        self.pressed: list[str] = []

    def draw(self, page: Page, level: int, index: int) -> None:
        page.ground()
        frame.title(page, "Titre", "ligne")
        frame.tools(page, sound=True)
        for at in range(4):
            box = (80 + at % 2 * 900, 300 + at // 2 * 240, 860.0, 176.0)
            option(page, Node(f"o{at}", CHOICE, f"Option {at}", box, key=str(at + 1), radius=32), at, f"Option {at}")
        frame.footer(page, Button("go", "Valider", "return"))

    def press(self, node: str) -> Transition:
        self.pressed.append(node)
        return Stay(focus="go")


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def app(clock: Clock) -> Iterator[App]:
    pygame.display.init()
    pygame.font.init()
    made = App(ASSETS, pygame.display.set_mode((1280, 720)), Dress(), clock)
    made.follow(Push(Four()))
    rest(made, clock)
    yield made
    pygame.display.quit()


def rest(app: App, clock: Clock) -> None:
    for _ in range(4):
        clock.time += 0.5
        app.frame()


def key(app: App, code: int, *, repeat: bool = False, mod: int = 0) -> None:
    app.handle(pygame.event.Event(pygame.KEYDOWN, key=code, mod=mod, unicode="", repeat=repeat))


def pressed(app: App) -> list[str]:
    assert isinstance(app.scenes[0], Four)
    return app.scenes[0].pressed


def middle(app: App, name: str) -> tuple[int, int]:
    assert app.shown is not None
    node = app.shown.node(name)
    assert node is not None
    x, y, wide, high = node.box
    return round((x + wide / 2) * app.stage.kit.zoom), round((y + high / 2) * app.stage.kit.zoom)


def test_nothing_is_drawn_while_nothing_changes(app: App, clock: Clock) -> None:
    draws, flips = app.draws, app.projector.flips
    for _ in range(200):
        clock.time += 1
        assert not app.frame()
    assert (app.draws, app.projector.flips) == (draws, flips)


def test_a_key_of_a_node_presses_it_and_enter_presses_the_focus(app: App) -> None:
    key(app, pygame.K_2)
    key(app, pygame.K_KP3)
    key(app, pygame.K_RETURN)
    assert pressed(app) == ["o1", "o2", "go"]


def test_a_held_enter_acts_once_and_a_new_screen_is_deaf_for_a_moment(app: App, clock: Clock) -> None:
    key(app, pygame.K_RETURN, repeat=True)
    assert pressed(app) == []
    above = Four()
    app.follow(Push(above))
    key(app, pygame.K_RETURN)
    assert above.pressed == []
    clock.time += 0.31
    app.frame()
    key(app, pygame.K_RETURN)
    assert above.pressed == ["go"]


def test_tab_reaches_every_node_that_can_be_pressed_and_comes_back(app: App) -> None:
    assert app.shown is not None
    wanted = {node.id for node in app.shown.nodes if node.focusable}
    first, reached = app.focus, set()
    for _ in wanted:
        reached.add(app.focus)
        key(app, pygame.K_TAB)
    assert reached == wanted
    assert app.focus == first
    key(app, pygame.K_TAB, mod=pygame.KMOD_SHIFT)
    key(app, pygame.K_TAB)
    assert app.focus == first


def test_arrows_move_to_the_neighbour(app: App) -> None:
    assert app.shown is not None
    assert neighbour(app.shown.nodes, "o0", 1, 0) == "o1"
    assert neighbour(app.shown.nodes, "o0", 0, 1) == "o2"
    assert neighbour(app.shown.nodes, "o3", 0, -1) == "o1"


def test_the_mouse_acts_on_release_over_the_same_node(app: App) -> None:
    def mouse(kind: int, spot: str) -> None:
        app.handle(pygame.event.Event(kind, button=1, pos=middle(app, spot)))

    mouse(pygame.MOUSEBUTTONDOWN, "o0")
    mouse(pygame.MOUSEBUTTONUP, "o1")
    assert pressed(app) == []
    mouse(pygame.MOUSEBUTTONDOWN, "o1")
    mouse(pygame.MOUSEBUTTONUP, "o1")
    assert pressed(app) == ["o1"]


def test_the_focus_ring_is_seen_and_moves(app: App) -> None:
    before = app.surface.copy()
    key(app, pygame.K_TAB)
    changed = sum(
        before.get_at((x, y)) != app.surface.get_at((x, y)) for x in range(0, 1280, 2) for y in range(0, 720, 2)
    )
    assert changed > 500


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize("font", FONTS)
@pytest.mark.parametrize("scale", SCALES)
def test_the_common_frame_fits_in_every_dress(theme: str, font: str, scale: float) -> None:
    pygame.font.init()
    stage = Stage(ASSETS)
    stage.wear(Dress("fr", theme, scale, font), (1280, 720))
    page = Page(stage.kit)
    frame.title(page, "Conseil", "affaire 1 sur 2", "palombes")
    draw_track(page, Track("Mois", 3, 10, (3, 5, 7, 9)))
    frame.tools(page, sound=True)
    others = (Button("e", "Entraide", "e", "handshake"), Button("m", "Moitié", "m", "eye-slash", cost="1"))
    purse = (Purse("coin.svg", "3 000 €", "Trésorerie"),)
    frame.footer(page, Button("go", "Valider", "return"), others, purse, 1)
    assert page.problems == []


def test_a_text_that_does_not_fit_is_told() -> None:
    pygame.font.init()
    page = Page(Stage(ASSETS).kit)
    page.text(LONG, (0, 0, 300, 60), 40)
    page.text("Anticonstitutionnellement", (0, 300, 90, 600), 60)
    page.text("Hors cadre", (1900, 700, 200, 80), 40)
    told = " ".join(page.problems)
    assert "too high" in told
    assert "too wide" in told
    assert "outside" in told


def test_texts_and_nodes_that_overlap_are_told() -> None:
    pygame.font.init()
    page = Page(Stage(ASSETS).kit)
    page.text("Un", (100, 100, 300, 60), 40)
    page.text("Deux", (110, 105, 300, 60), 40)
    page.node(Node("a", CHOICE, "a", (0, 500, 100, 100)))
    page.node(Node("b", CHOICE, "b", (50, 550, 100, 100)))
    assert len([problem for problem in page.problems if problem.startswith("overlap")]) == 2


def test_pictures_are_kept_up_to_a_number_of_bytes_the_last_used_longest() -> None:
    kept = Kept(3 * 4 * 100)
    for name in "abc":
        kept.put(name, pygame.Surface((10, 10), pygame.SRCALPHA))
    assert kept.get("a") is not None
    kept.put("d", pygame.Surface((10, 10), pygame.SRCALPHA))
    assert kept.get("b") is None
    assert kept.get("a") is not None
    large = pygame.Surface((99, 99), pygame.SRCALPHA)
    assert kept.put("large", large) is large
    assert kept.get("large") is large
    assert kept.get("a") is None


def test_a_page_can_be_turned_back_by_a_button_and_by_the_remote(app: App, clock: Clock) -> None:
    class Two(Four):
        def pages(self, level: int) -> int:
            return 2

        def draw(self, page: Page, level: int, index: int) -> None:
            page.ground()
            frame.footer(page, frame.dots(page, index, 2, Button("go", "Valider", "return")))

    app.follow(Push(Two()))
    rest(app, clock)
    for back in (pygame.K_PAGEUP, None):
        key(app, pygame.K_RETURN)
        rest(app, clock)
        assert app.shown is not None
        assert app.shown.index == 1
        if back:
            key(app, back)
        else:
            for kind in (pygame.MOUSEBUTTONDOWN, pygame.MOUSEBUTTONUP):
                app.handle(pygame.event.Event(kind, button=1, pos=middle(app, "turn-back")))
        rest(app, clock)
        assert app.shown.index == 0
