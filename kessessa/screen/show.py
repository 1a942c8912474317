"""Showing a scene: finds the layout level that fits, paints the page and the focus ring. Input is not its business."""

from __future__ import annotations

from collections.abc import Callable
from copy import copy
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import pygame

from kessessa.screen import paint
from kessessa.screen.button import Button
from kessessa.screen.dress import Dress
from kessessa.screen.film import Film
from kessessa.screen.kit import Kit
from kessessa.screen.letters import Letters
from kessessa.screen.nodes import Node, inside
from kessessa.screen.page import Page
from kessessa.screen.pictures import Pictures
from kessessa.screen.scene import LEVELS, Scene
from kessessa.screen.sheet import Sheet
from kessessa.screen.tokens import REFERENCE, Box, Tokens
from kessessa.screen.underlines import Explained
from kessessa.screen.village import Village

if TYPE_CHECKING:  # the session comes with it, and the first frame does without
    from kessessa.session.lexicon import Lexicon

TOOLS_END = 130.0
"""What stands above this height is a tool of the common frame, in reference pixels."""
WORD = "meaning-"
"""What the id of an underlined word under the mouse begins with, before that of its term."""
TURN = "turn-page"
"""The amber button that turns the page. It has the first focus, as it names Enter: nothing is chosen unread by that."""
MOST_SPARE = 360.0
"""How much higher than wide screens a page may be, in reference pixels: a window of 4 to 3."""


@dataclass(frozen=True, slots=True)
class Shown:
    """What is on the screen: the nodes, which page of how many, at which layout level, and what did not fit.

    `spoken` are all texts as they were written, `texts` the same with their boxes; `explained` are words underlined,
    `folded` buttons that have no room: their keys press them, and a list of them can be opened (fold.py).
    """

    nodes: tuple[Node, ...]
    level: int
    index: int
    pages: int
    focus: str
    amber: str
    problems: tuple[str, ...]
    spoken: tuple[str, ...]
    texts: tuple[tuple[str, Box], ...] = ()
    explained: tuple[Explained, ...] = ()
    folded: tuple[Button, ...] = ()

    def node(self, name: str) -> Node | None:
        """Return the node of that id, or None."""
        return next((node for node in self.nodes if node.id == name), None)

    def key_of(self, name: str) -> str | None:
        """Return the key of a node, or of a folded button, that can be pressed; None where there is none."""
        folded = next((button.key for button in self.folded if button.id == name and button.enabled), None)
        node = self.node(name)
        return node.key if node is not None and node.focusable else folded

    def keyed(self, key: str) -> str:
        """Return the id of the node or the folded button that a key presses, or nothing."""
        shown = (node.id for node in self.nodes if node.key == key and node.focusable)
        folded = (button.id for button in self.folded if button.key == key and button.enabled)
        return next(shown, "") or next(folded, "")

    def under(self, x: float, y: float) -> str:
        """Return the id of the topmost node that can be pressed at a point in reference pixels, or nothing."""
        found = (node.id for node in reversed(self.nodes) if node.focusable and inside(node.box, x, y))
        words = (word for word, boxes in self.explained if any(inside(box, x, y) for box in boxes))
        return next(found, "") or next((WORD + term.id for term in words), "")


class Stage:
    """Everything that drawing needs, for one window size and one dress; made anew when either changes."""

    def __init__(self, assets: Path) -> None:
        """Remember the assets; `dress` and `resize` do the rest."""
        self.assets = assets
        self.tokens = Tokens.load(assets, "landes")
        self.pictures = Pictures(assets, self.tokens.data["inks"])
        self.village = Village(assets, self.pictures)
        self.dress = Dress()
        self.size = REFERENCE
        self._tight: set[type[Scene]] = set()
        self._sheet = Sheet()
        self._there: tuple[pygame.Surface, Kit, tuple[Scene, ...]] | None = None
        """Which scenes the picture shows that was painted last, and on what."""
        self.kit = self._made()

    def wear(self, dress: Dress, size: tuple[int, int]) -> None:
        """Change the dress or the window size."""
        if (dress, size) != (self.dress, self.size):
            self.dress, self.size = dress, size
            self.tokens = self.tokens.with_theme(dress.theme)
            self._tight.clear()
            self.kit = self._made()

    def _made(self) -> Kit:
        zoom = min(self.size[0] / REFERENCE[0], self.size[1] / REFERENCE[1])
        spare = min(MOST_SPARE, self.size[1] / zoom - REFERENCE[1])
        left = round((self.size[0] - REFERENCE[0] * zoom) / 2)
        top = round((self.size[1] - (REFERENCE[1] + spare) * zoom) / 2)
        letters = Letters(self.assets, self.dress, zoom)
        return Kit(self.tokens, letters, self.pictures, self.dress, zoom, (left, top), self.village, spare)

    def at(self, spot: tuple[int, int]) -> tuple[float, float]:
        """Return a point of the window in reference pixels."""
        left, top = self.kit.origin
        return (spot[0] - left) / self.kit.zoom, (spot[1] - top) / self.kit.zoom

    def level_of(self, scene: Scene) -> int:
        """Return the first layout level at which every page of a scene fits, or the one with the fewest problems."""
        best, fewest = 0, 10**6
        scene.fit(Page(self.kit))
        for level in range(LEVELS):
            troubles = sum(len(self.measured(scene, level, index).problems) for index in range(scene.pages(level)))
            if not troubles:
                return level
            if troubles < fewest:
                best, fewest = level, troubles
        return best

    def measured(self, scene: Scene, level: int, index: int) -> Page:
        """Return a page that was only measured."""
        page = Page(self.kit, lexicon=self._lexicon(scene), trial=True)
        scene.draw(page, level, index)
        return page

    def _lexicon(self, scene: Scene) -> Lexicon | None:
        """Return the words that a scene explains: those of its session."""
        seat = getattr(scene, "seat", None)
        return seat.lexicon(self.dress.language) if seat is not None and scene.explains else None

    def film(self) -> Film:
        """Return a film to be filled while a page is painted; the one before it is over then."""
        self._sheet.clear()
        spans = self.tokens.data["motion"]["durations_ms"]
        return Film({name: span / 1000 for name, span in spans.items()}, calm=self.dress.calm, sheet=self._sheet)

    def paint(
        self, scene: Scene, surface: pygame.Surface, level: int | None, index: int, below: tuple[Scene, ...] = (),
        *, film: Film | None = None, pressed: Box | None = None,
    ) -> Shown:  # fmt: skip
        """Paint a page of a scene (above those it lies over) and return what is shown.

        At a layout `level`, or (None) at the first that fits, as `level_of` finds it. A page that there is not is the
        last one. With a `film`, what comes in is left out of the picture and filled into it; what is `pressed`
        is drawn so. Where those below are what was painted last, they are there already.
        """

        def paint_all(at: int, part: int, *, trial: bool = False) -> Page:
            there, self._there = self._there, None
            if there is None or there != (surface, self.kit, below):
                for lower in below:
                    self.paint(lower, surface, None, lower.left_at)
            page = Page(self.kit, surface, film, pressed, self._lexicon(scene), trial=trial)
            scene.draw(page, at, part)
            return page

        page = self._at_once(scene, film, paint_all) if level is None else None
        if page is not None:
            level = index = 0
        else:
            level = self.level_of(scene) if level is None else level
            index = min(index, scene.pages(level) - 1)
            page = paint_all(level, index)
        self._there = None if pressed else (surface, self.kit, (*below, scene))
        return self._shown(scene, page, level, index)

    def _at_once(self, scene: Scene, film: Film | None, paint_all: Callable[..., Page]) -> Page | None:
        """Paint a scene at the first level without measuring it before; None where it does not fit there.

        Nearly every screen fits at the usual size of letters, and what is measured is as much work as what is
        painted. Larger letters are measured first, and so is, from then on, a kind of scene that did not fit. What a
        scene noted while that was tried, such as that it has come in, is forgotten.
        """
        if type(scene) in self._tight or self.dress.scale > 1:
            return None
        scene.fit(Page(self.kit))
        noted = _noted(scene)
        page = paint_all(0, 0, trial=True) if scene.pages(0) == 1 else None
        if page is not None and not page.problems:
            return page
        vars(scene).clear()
        vars(scene).update(noted)
        self._tight.add(type(scene))
        if film is not None:
            film.clear()
        return None

    @staticmethod
    def _shown(scene: Scene, page: Page, level: int, index: int) -> Shown:
        total = scene.pages(level)
        able = [node.id for node in page.nodes if node.focusable]
        wanted = (page.amber,) if page.amber == TURN else (page.focus, page.amber)
        focus = next((name for name in wanted if name in able), able[0] if able else "")
        return Shown(
            _tools_last(page.nodes), level, index, total, focus, page.amber, tuple(page.problems), tuple(page.spoken),
            tuple(page.texts), tuple(page.explained), page.folded,
        )  # fmt: skip

    def around(self, node: Node) -> pygame.Rect:
        """Return the area that the focus ring around a node covers, in window pixels."""
        data = self.tokens.data["focus_ring"]
        page = Page(self.kit)
        both = page.px(data["inner_px"]) + page.px(data["outer_px"])
        x, y, wide, high = node.box
        return page.rect((x, y, wide, high + node.lip)).inflate(2 * both, 2 * both)

    def ring(self, surface: pygame.Surface, node: Node) -> pygame.Rect:
        """Draw the double focus ring around a node and return the area that it covers."""
        data = self.tokens.data["focus_ring"]
        page = Page(self.kit, surface)
        inner, outer = page.px(data["inner_px"]), page.px(data["outer_px"])
        radius = page.px(node.radius + 10)
        whole = self.around(node)
        grown = whole.inflate(-2 * outer, -2 * outer)
        paint.ring(surface, grown, radius, self.tokens.colour("surface"), inner)
        paint.ring(surface, whole, radius + outer, self.tokens.colour("focus"), outer)
        return whole


def _noted(scene: Scene) -> dict[str, object]:
    """Return what a scene has noted, such as which of its pages were shown."""
    return {name: copy(it) if isinstance(it, set | list | dict) else it for name, it in vars(scene).items()}


def _tools_last(nodes: list[Node]) -> tuple[Node, ...]:
    """Return nodes in the order of the focus: the body, the footer, then the tools."""
    return tuple(sorted(nodes, key=lambda node: node.id.startswith("tool-") and node.box[1] < TOOLS_END))
