"""One page of a screen in the making: panels, texts, pictures and nodes, measured and, with a surface, painted.

A scene draws on a page with a surface, or without one, to know whether everything fits (see show.py). Boxes are in
reference pixels (1920 x 1080); the page scales them to the window.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from typing import TYPE_CHECKING

import pygame

from kessessa.screen import paint
from kessessa.screen.button import Button
from kessessa.screen.film import Film
from kessessa.screen.kit import Kit
from kessessa.screen.nodes import TEXT, Node, overlap
from kessessa.screen.tokens import REFERENCE, Box
from kessessa.screen.typography import plain
from kessessa.screen.underlines import Explained, Underlines, dots

if TYPE_CHECKING:  # the session comes with the words, and the first frame does without
    from kessessa.session.lexicon import Lexicon

LEAST_SIZE = 28
BODY_END, FOOT = 910.0, 952.0
_ROUNDING = 2
_TOUCH = 3
"""Texts may share so many reference pixels: what lies there is the air over and under letters."""
_LARGE = 1.25
Spot = tuple[float, float]


class Page:
    """A page. `problems` lists what is cut off, overlaps or leaves the window, in words for tests."""

    def __init__(
        self, kit: Kit, surface: pygame.Surface | None = None, film: Film | None = None, pressed: Box | None = None,
        lexicon: Lexicon | None = None, *, trial: bool = False,
    ) -> None:  # fmt: skip
        """Begin an empty page, to be painted on `surface` or only measured.

        `film` gathers what moves (see motion.py); what stands in the box `pressed` is drawn as held down; words of
        the `lexicon` are underlined. `trial`: whether all fits is being found out, and by that the layout.
        """
        self.kit = kit
        self.surface = surface
        self.film = film
        self.pressed = pressed
        self.trial = trial
        self.nodes: list[Node] = []
        self.problems: list[str] = []
        self.spoken: list[str] = []
        self.texts: list[tuple[str, Box]] = []
        self.focus = ""
        self.amber = ""
        self.turns = (0, 1)
        self.folded: tuple[Button, ...] = ()
        self._underlines = Underlines(lexicon)
        self._layer = 0
        self.shift = (0, 0)
        """Where in the window the surface lies, for parts that are painted by themselves."""
        self._corner = kit.origin

    @property
    def explained(self) -> list[Explained]:
        """The words that are underlined so far."""
        return self._underlines.explained

    @property
    def language(self) -> str:
        """The language of the program's own words."""
        return self.kit.dress.language

    @property
    def scale(self) -> float:
        """The text scale."""
        return self.kit.dress.scale

    @property
    def bottom(self) -> float:
        """Where the body of a page ends: 910, lower where the window is less wide than 16 to 9."""
        return BODY_END + self.kit.spare

    @property
    def foot(self) -> float:
        """Where the footer begins: 952, or as much lower as the body is longer."""
        return FOOT + self.kit.spare

    @property
    def large(self) -> bool:
        """Whether the text is so large that empty space, pictures and long rows are given up for it."""
        return self.scale > _LARGE

    def rect(self, box: Box) -> pygame.Rect:
        """Return a box in window pixels."""
        zoom, (left, top) = self.kit.zoom, self._corner
        x, y = round(box[0] * zoom), round(box[1] * zoom)
        return pygame.Rect(x + left, y + top, round((box[0] + box[2]) * zoom) - x, round((box[1] + box[3]) * zoom) - y)

    def px(self, length: float) -> int:
        """Return a length in window pixels, at least one."""
        return max(1, round(length * self.kit.zoom))

    def colour(self, name: str) -> pygame.Color:
        """Return a colour of the theme."""
        return self.kit.tokens.colour(name)

    # texts

    def measure(self, text: str, size: float, width: float, face: str = "body") -> tuple[float, float]:
        """Return how wide and high a text will be, in reference pixels, wrapped into `width`."""
        block = self.kit.letters.wrap(text, size, face, width)
        return block.width / self.kit.zoom, block.height / self.kit.zoom

    def text(
        self, text: str, box: Box, size: float, *, face: str = "body", colour: str = "ink", align: str = "left",
        valign: str = "top", fixed: bool = False, quoted: bool = False,
    ) -> float:  # fmt: skip
        """Write a text into a box and return the height that it took, in reference pixels.

        `align`: left, centre, right; `valign`: top, middle, bottom. `fixed`: not grown by the text scale (emblems
        and key caps that have their own box). `quoted`: somebody else's words, such as a source's title, in which
        nothing is explained. A text that does not fit is a problem of the page.
        """
        if not text:
            return 0.0
        block = self.kit.letters.wrap(text, size, face, box[2], 1.0 if fixed else None)
        zoom = self.kit.zoom
        height = block.height / zoom
        shown = plain(text)
        if not block.fits:
            self.problems.append(f"too wide: {shown!r} in {box}")
        if height > box[3] + _ROUNDING:
            self.problems.append(f"too high: {shown!r} takes {height:.0f} of {box[3]:.0f}")
        top = box[1] + {"top": 0.0, "middle": (box[3] - height) / 2, "bottom": box[3] - height}[valign]
        left = {"left": 0.0, "centre": 0.5, "right": 1.0}[align]
        wide = block.width / zoom
        self._wrote(shown, (box[0] + (box[2] - wide) * left, top, wide, height))
        inside = (box[0], top, box[2], height)
        dotted = [] if fixed or quoted else self._underlines.mark(self.kit.letters, block, size, face, inside, left)
        if self.surface is not None:
            area = self.rect(inside)
            for at, words in enumerate(block.lines):
                image = self.kit.letters.line(words, size, face, self.colour(colour), 1.0 if fixed else None)
                x = area.left + round((area.width - image.get_width()) * left)
                y = area.top + at * block.line_height + (block.line_height - image.get_height()) // 2
                self.surface.blit(image, (x, y))
            for dot in (dot for line in dotted for dot in dots(line, size * self.scale)):
                self.surface.fill(self.colour(colour), self.rect(dot))
        return height

    @contextmanager
    def written(self, font: str = "", language: str = "") -> Iterator[None]:
        """Measure and write in another font or by another language's typography for a moment; empty: the usual one."""
        kit = self.kit
        dress = replace(kit.dress, font=font or kit.dress.font, language=language or kit.dress.language)
        self.kit = kit if dress == kit.dress else replace(kit, letters=kit.letters.other(dress))
        yield
        self.kit = kit

    @contextmanager
    def on(self, part: pygame.Surface, corner: tuple[int, int]) -> Iterator[None]:
        """Paint on a surface of its own for a moment, which will lie there on the surface of the page."""
        surface, shift, (left, top) = self.surface, self.shift, self._corner
        self.surface, self.shift = part, (shift[0] + corner[0], shift[1] + corner[1])
        self._corner = (left - corner[0], top - corner[1])
        yield
        self.surface, self.shift, self._corner = surface, shift, (left, top)

    def _wrote(self, shown: str, box: Box) -> None:
        left, top, wide, high = box
        right, low = left + wide, top + high
        for other, where in self.texts[self._layer :]:
            x, y, w, h = where  # most texts lie apart, and a page of fifty asks this 1,200 times
            if y < low and y + h > top and x < right and x + w > left and overlap(box, where, _TOUCH):
                self.problems.append(f"overlap: {shown!r} over {other!r}")
        self._keep_inside(shown, box)
        self.texts.append((shown, box))
        self.spoken.append(shown)

    def _keep_inside(self, what: str, box: Box) -> None:
        wide, high = REFERENCE[0] + 1, REFERENCE[1] + self.kit.spare + 1
        if box[0] < 0 or box[1] < 0 or box[0] + box[2] > wide or box[1] + box[3] > high:
            self.problems.append(f"outside: {what!r} at {tuple(round(part) for part in box)}")

    # grounds and panels

    def ground(self, top: str = "bg_top", bottom: str = "bg_bottom") -> None:
        """Fill the window with the page's gradient."""
        if self.surface is not None:
            one, two = self.colour(top), self.colour(bottom)
            paint.gradient(self.surface, (one.r, one.g, one.b), (two.r, two.g, two.b))

    def panel(
        self, box: Box, fill: str = "surface", *, radius: float = 32, line: str = "", width: float = 3,
        lip: str = "lip", lip_height: float = 6, shadow: bool = True,
    ) -> None:  # fmt: skip
        """Lay a panel: soft shadow, solid lip, fill and, where asked, an outline."""
        if self.surface is None:
            return
        rect, round_ = self.rect(box), self.px(radius)
        if shadow:
            soft = self.kit.tokens.data["elevation"]["panel"]["soft_shadow"]
            red, green, blue, alpha = soft["rgba"]
            drop, blur = self.px(soft["dy"]), self.px(soft["blur"])
            paint.shadow(self.surface, rect, round_, drop, blur, (red, green, blue), alpha)
        if lip:
            paint.lip(self.surface, rect, round_, self.px(lip_height), self.colour(lip))
        if line:
            paint.outlined(self.surface, rect, round_, self.colour(fill), self.colour(line), self.px(width))
        else:
            paint.rounded(self.surface, rect, round_, self.colour(fill))

    def flat(self, box: Box, fill: str, radius: float = 26, line: str = "", width: float = 3) -> None:
        """Lay a flat area without lip or shadow."""
        self.panel(box, fill, radius=radius, line=line, width=width, lip="", shadow=False)

    def rule(self, x: float, y: float, width: float, colour: str = "line", height: float = 2) -> None:
        """Draw a thin horizontal rule."""
        if self.surface is not None:
            self.surface.fill(self.colour(colour), self.rect((x, y, width, height)))

    def dashes(self, box: Box, colour: str, width: float = 4, dash: float = 18) -> None:
        """Draw a dashed outline."""
        if self.surface is not None:
            paint.dashed(self.surface, self.rect(box), self.colour(colour), self.px(width), self.px(dash))

    def trail(
        self, start: tuple[float, float], end: tuple[float, float], colour: str, pattern: tuple[int, ...]
    ) -> None:
        """Draw a curve from one point to another, its ends as discs; `pattern` in reference pixels, empty: solid."""
        if self.surface is None:
            return
        ends = (self.rect((*start, 1, 1)).topleft, self.rect((*end, 1, 1)).topleft)
        lengths = tuple(self.px(length) for length in pattern)
        paint.trail(self.surface, ends, self.colour(colour), self.px(8), lengths)
        for x, y in (start, end):
            self.flat((x - 11, y - 11, 22, 22), colour, 11)

    def pattern(self, box: Box, ground: str, line: str, kind: str, step: float = 16) -> None:
        """Fill a box with a pattern: plain, diagonal, dots or bands."""
        if self.surface is not None:
            rect, one, two = self.rect(box), self.colour(ground), self.colour(line)
            size = (max(1, rect.width), max(1, rect.height))
            image = paint.hatch(size, (one.r, one.g, one.b), (two.r, two.g, two.b), kind, self.px(step))
            self.surface.blit(image, rect)

    def veil(self, colour: str = "ink", opacity: float = 0.66) -> None:
        """Cover what was painted so far; texts below may then be written over. "ink" is the night of every theme."""
        self._layer = len(self.texts)
        if self.surface is not None:
            shades = [self.colour("ink"), self.colour("bg_top")] if colour == "ink" else [self.colour(colour)]
            paint.veil(self.surface, min(shades, key=lambda shade: shade.r + shade.g + shade.b), opacity)

    # pictures

    def image(self, surface: pygame.Surface, x: float, y: float) -> None:
        """Place a ready surface with its top left corner at a point."""
        if self.surface is not None:
            spot = self.rect((x, y, 1, 1))
            self.surface.blit(surface, spot.topleft)

    def picture(self, path: str, box: Box, tint: tuple[tuple[str, str], ...] = ()) -> None:
        """Draw a picture of the asset pack into a box (already of its proportions)."""
        if self.surface is not None:
            rect = self.rect(box)
            tint = tint or self.kit.tokens.resource_tint(path)
            self.surface.blit(self.kit.pictures.get(path, rect.size, tint), rect)

    def icon(self, name: str, x: float, y: float, size: float, colour: str = "ink", *, filled: bool = False) -> None:
        """Draw an interface sign."""
        if self.surface is not None:
            image = self.kit.pictures.icon(name, self.px(size), self.kit.tokens.plain(colour), filled=filled)
            self.image(image, x, y)

    def shape(self, name: str, x: float, y: float, size: float, colour: str = "primary") -> None:
        """Draw an outline shape."""
        if self.surface is not None:
            self.image(self.kit.pictures.shape(name, self.px(size), self.kit.tokens.plain(colour)), x, y)

    # nodes

    def node(self, node: Node) -> None:
        """Add a widget; widgets that can be pressed must not overlap."""
        self._keep_inside(node.name, node.box)
        if node.focusable:
            for other in self.nodes:
                if other.focusable and overlap(node.box, other.box):
                    self.problems.append(f"overlap: node {node.id!r} over {other.id!r}")
        self.nodes.append(node)

    def says(self, name: str, box: Box, text_id: str = "") -> None:
        """Add a text node: something to be read aloud that is not pressed."""
        self.nodes.append(Node(text_id or f"text-{len(self.nodes)}", TEXT, plain(name), box))
