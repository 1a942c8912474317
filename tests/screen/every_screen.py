"""Every screen of the program in turn, as people meet them: menus, set-up, a whole session, panel, help, debrief."""

from __future__ import annotations

from collections.abc import Iterator

import pygame
from outside_double import Nearby, waiting
from robot import ASSETS, Clock, Memory, Nowhere, Robot, shipped
from visitor import Visitor

from kessessa.rules.turns import Ended
from kessessa.screen.app import App
from kessessa.screen.director import scene_for
from kessessa.screen.dress import Dress
from kessessa.screen.scene import Push, Scene
from kessessa.screen.seat import Seat
from kessessa.session.record import Opening
from kessessa.simulate.games import bot_move, seats

PLAYED = ((4, 7, "standard"), (2, 11, "short"))
_TO_MENUS = (
    ("c",),
    ("c", "return"),
    ("c", "return", "delete"),
    ("p",),
    ("n",),
    ("n", "return"),
    ("n", "return", "return"),
    ("f4",),
    ("f1",),
    ("r",),
    ("r", "m"),
    ("q",),
)
_BROKEN = (("p",), ("p", "p"), ("n", "return"))
_IN_SESSION = (
    ("escape",),
    ("escape", "d"),
    ("escape", "c"),
    ("escape", "a"),
    ("escape", "q"),
    ("f1",),
    ("f4",),
)
_ASIDE: dict[str, tuple[tuple[str, ...], ...]] = {
    "board": (("gauge-",), ("site-",)),
    "consent": (("objection",), ("object",)),
    "debrief-feel": (("word-11",),),
    "debrief-learnt": (("card-",), ("card-", "answer"), ("principle-",), ("principle-", "practised-")),
}
"""What is opened beside a screen: what to press one after the other, each by how its name begins."""


def menus(dress: Dress) -> Iterator[App]:
    """Yield the window on the title screen, and on each screen that one leads to before a session."""
    yield Visitor(Nearby(), dress).app
    for broken, keys in (*((False, keys) for keys in _TO_MENUS), *((True, keys) for keys in _BROKEN)):
        outside = Nearby(broken=broken, troubles=3, saved=[waiting("one"), waiting("two", finished=True)])
        outside.played = _begun()
        visitor = Visitor(outside, dress)
        visitor.keys(*keys)
        yield visitor.app
        if keys == ("f4",):
            for tab in sorted(name for name in visitor.ids() if name.startswith("tab-")):
                visitor.press(tab)
                yield visitor.app
    for keys in _IN_SESSION:
        visitor = Visitor(Nearby(), dress)
        visitor.keys("n", "return", "return", "return", *keys)
        yield visitor.app


def _begun() -> Memory:
    """Return a session in its third month."""
    scenario = shipped()
    sitting = Memory(Opening(scenario, seats(scenario, 2), 7, "short"))
    while sitting.table.state.round < 3:
        sitting.table.play(bot_move(sitting.table.state, 7))
    return sitting


def scenes(most: int = 2) -> Iterator[tuple[Seat, Scene]]:
    """Yield the scenes of sessions that bots play, at most so many of a kind in each session."""
    scenario = shipped()
    for teams, seed, length in PLAYED:
        met: dict[str, int] = {}
        sitting = Memory(Opening(scenario, seats(scenario, teams), seed, length))
        seat = Seat(sitting, Nowhere(), scene_for)  # type: ignore[arg-type]
        while True:
            state = sitting.table.state
            for notes in ({}, {"board": str(state.round)}):
                seat.notes = dict(notes)
                scene = scene_for(seat)
                met[scene.name] = met.get(scene.name, 0) + 1
                if met[scene.name] <= most:
                    yield seat, scene
            if isinstance(state.turn, Ended):
                break
            sitting.table.play(bot_move(state, seed))


class Onlooker(Robot):
    """A window on one scene, with hands."""

    def __init__(self, scene: Scene, dress: Dress | None = None, size: tuple[int, int] = (1280, 720)) -> None:
        pygame.display.init()
        pygame.font.init()
        self.clock = Clock()
        self.app = App(ASSETS, pygame.display.set_mode(size), dress or Dress(), self.clock)
        self.app.follow(Push(scene))
        self.look()


def aside(onlooker: Onlooker) -> Iterator[App]:
    """Yield the window on each screen that is opened beside the one shown; it is shown again in the end."""
    depth = len(onlooker.app.scenes)
    for path in _ASIDE.get(onlooker.app.scene.name, ()):
        for start in path:
            node = next((node for node in onlooker.nodes if node.id.startswith(start)), None)
            if node is None:
                break
            onlooker.click(node)
        else:
            if len(onlooker.app.scenes) > depth:
                yield onlooker.app
        while len(onlooker.app.scenes) > depth:
            onlooker.key("escape")


def debriefs(seat: Seat, dress: Dress) -> Iterator[App]:
    """Yield the window on each page of the debrief of a finished session, by the amber button alone."""
    onlooker = Onlooker(scene_for(seat), dress)
    met: set[str] = set()
    for _ in range(60):
        shown = onlooker.app.shown
        assert shown is not None
        place = f"{onlooker.app.scene.name} {shown.index}"
        if place not in met:
            met.add(place)
            yield onlooker.app
            yield from aside(onlooker)
            shown = onlooker.app.shown
            assert shown is not None
        amber = shown.node(shown.amber)
        onlooker.click(amber if amber is not None and amber.focusable else onlooker.nodes[0])
        if not onlooker.app.running:
            return


def every(dress: Dress | None = None) -> Iterator[App]:
    """Yield a window on every screen, one after the other."""
    worn = dress or Dress()
    yield from menus(worn)
    for seat, scene in scenes():
        onlooker = Onlooker(scene, worn)
        yield onlooker.app
        yield from aside(onlooker)
        if isinstance(seat.state.turn, Ended):
            yield from debriefs(seat, worn)
