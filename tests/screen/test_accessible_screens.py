"""What holds on every screen for every player: keys, Escape, focus, targets, reading order, names, tools, patience.

The numbers are those of the list in docs/accessibility.md.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable
from itertools import pairwise

import pygame
import pytest
from every_screen import Onlooker, every, scenes
from outside_double import Nearby
from robot import Robot
from visitor import Visitor

from kessessa.screen.app import App
from kessessa.screen.dress import Dress
from kessessa.screen.keys import HEARD
from kessessa.screen.nodes import Node, overlap
from kessessa.screen.show import Shown

LEAST_TARGET = 44.0
"""Window pixels at 1280x720 that a target measures at least each way (WCAG 2.5.5)."""
LEAST_HIGH, LEAST_APART = 76.0, 16.0
"""Reference pixels that a target is high at least, and that two targets stand apart."""
_WITHIN = 0.5
_ROW = 30.0
"""Reference pixels within which nodes stand on one row."""


def looked(check: Callable[[App, Shown], list[str]], dress: Dress | None = None) -> list[str]:
    """Return what a check finds on any screen."""
    found = []
    for app in every(dress):
        assert app.shown is not None
        found += [f"{app.scene.name}: {words}" for words in check(app, app.shown)]
    return found


def targets(shown: Shown) -> list[Node]:
    return [node for node in shown.nodes if node.focusable]


def test_03_tab_reaches_everything_that_can_be_pressed() -> None:
    def check(app: App, shown: Shown) -> list[str]:
        wanted = {node.id for node in targets(shown)}
        reached = {app.focus}
        for _ in range(len(wanted) + 1):
            app.handle(pygame.event.Event(pygame.KEYDOWN, key=pygame.K_TAB, mod=0, unicode="\t", repeat=False))
            if app.shown is None or app.shown.index != shown.index:
                break  # past the last one Tab turns the page
            reached.add(app.focus)
        return [f"{name} is out of reach" for name in wanted - reached if shown.pages == 1 or not name]

    assert looked(check) == []


def test_04_escape_leads_out_of_every_screen_or_to_the_pause() -> None:
    for keys in ((), ("p",), ("n",), ("n", "return"), ("f4",), ("f1",), ("n", "return", "return", "return")):
        visitor = Visitor(Nearby())
        visitor.keys(*keys)
        met = [visitor.here]
        for _ in range(3):
            if met[-1] in {"title", "panel", "confirm"}:
                break
            visitor.key("escape")
            met.append(visitor.here)
        assert met[-1] in {"title", "panel", "confirm"}, met


def test_09_nothing_is_said_or_done_without_anybody() -> None:
    robot = Robot()
    for _ in range(12):
        robot.by_keys()
        before = robot.app.shown, robot.seat.state
        for _ in range(60):
            robot.clock.time += 10
            robot.app.frame()
        assert (robot.app.shown, robot.seat.state) == before


def test_13_targets_are_large_enough_for_any_hand() -> None:
    def check(app: App, shown: Shown) -> list[str]:
        zoom = app.stage.kit.zoom
        return [
            f"{node.id} is {node.box[2] * zoom:.0f} x {node.box[3] * zoom:.0f}"
            for node in targets(shown)
            if min(node.box[2], node.box[3]) * zoom < LEAST_TARGET - 0.5
        ]

    assert looked(check) == []


@pytest.mark.parametrize("scale", [1.0, 1.5, 2.0])
def test_13_targets_are_high_and_stand_apart(scale: float) -> None:
    def check(_app: App, shown: Shown) -> list[str]:
        pressed = targets(shown)
        low = [f"{node.id} is {node.box[3]:.0f} high" for node in pressed if node.box[3] < LEAST_HIGH - _WITHIN]
        pairs = ((one, two) for at, one in enumerate(pressed) for two in pressed[at + 1 :])
        return low + [
            f"{one.id} touches {two.id}" for one, two in pairs if overlap(one.box, two.box, _WITHIN - LEAST_APART)
        ]

    assert looked(check, Dress(scale=scale)) == []


def test_14_one_click_or_one_key_is_enough() -> None:
    assert pygame.MOUSEMOTION not in HEARD
    assert not {pygame.FINGERMOTION, pygame.MULTIGESTURE, pygame.KEYUP} & set(HEARD)


def test_22_everything_on_a_screen_can_be_said() -> None:
    def check(app: App, shown: Shown) -> list[str]:
        language = app.dress.language
        return [f"{node.id} says nothing" for node in shown.nodes if not node.speak(language).strip()]

    assert looked(check) == []


def test_24_the_focus_goes_as_the_eye_reads() -> None:
    """Nodes of one row go from left to right, and nothing of the body comes after something well below it."""

    def check(app: App, shown: Shown) -> list[str]:
        foot = 940 + app.stage.kit.spare
        body = [node for node in targets(shown) if 130 < node.box[1] < foot]
        found = []
        for one, two in pairwise(body):
            same_row = abs(one.box[1] - two.box[1]) < _ROW
            backwards = same_row and two.box[0] < one.box[0] - 1
            upwards = two.box[1] + two.box[3] <= one.box[1] + 1 and two.box[0] < one.box[0] + one.box[2]
            if backwards or upwards:
                found.append(f"{two.id} comes after {one.id}")
        return found

    assert looked(check) == []


def test_24_body_then_footer_then_tools() -> None:
    def check(_app: App, shown: Shown) -> list[str]:
        names = [node.id for node in targets(shown)]
        tools = [names.index(node.id) for node in targets(shown) if node.id.startswith("tool-") and node.box[1] < 100]
        amber = names.index(shown.amber) if shown.amber in names else -1
        return [f"tools stand in between: {names}"] if tools and amber > min(tools) else []

    assert looked(check) == []


def test_25_tools_stand_at_the_same_place_with_the_same_name() -> None:
    seen: dict[str, set[tuple[str, tuple[float, ...]]]] = defaultdict(set)
    for app in every():
        assert app.shown is not None
        for node in app.shown.nodes:
            if node.id in {"tool-sound", "tool-help", "tool-comfort"} and node.box[1] < 200:
                seen[node.id].add((node.name, tuple(node.box)))
    assert seen
    assert {name: len(places) for name, places in seen.items()} == dict.fromkeys(seen, 1)


def test_28_every_screen_says_what_it_is_about_and_which_key_goes_on() -> None:
    def check(_app: App, shown: Shown) -> list[str]:
        found = [] if shown.spoken else ["nothing to read"]
        pressed = shown.node(shown.amber)
        if pressed is None and not any(node.key for node in targets(shown)):
            found.append("no key is shown")
        return found

    assert looked(check) == []


def test_31_two_enters_within_a_moment_are_one() -> None:
    robot = Robot()
    for _ in range(6):
        enter = pygame.event.Event(pygame.KEYDOWN, key=pygame.K_RETURN, mod=0, unicode="", repeat=False)
        robot.app.handle(enter)
        after = robot.app.scene, robot.sitting.table.state
        robot.clock.time += 0.05
        robot.app.frame()
        robot.app.handle(enter)
        assert (robot.app.scene, robot.sitting.table.state) == after
        robot.look()


@pytest.mark.parametrize("language", ["fr", "en"])
def test_32_a_screen_speaks_one_language_and_changes_it_in_mid_game(language: str) -> None:
    other = "en" if language == "fr" else "fr"
    for _seat, scene in scenes(1):
        onlooker = Onlooker(scene, Dress(language))
        first = onlooker.app.shown
        onlooker.app.wear(Dress(other))
        onlooker.look()
        assert first is not None
        assert onlooker.app.shown is not None
        assert onlooker.app.shown.spoken != first.spoken, scene.name
