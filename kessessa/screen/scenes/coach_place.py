"""Where a card of the coach stands: what it is about on the screen below, beside that, and the veil over the rest."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

import pygame

from kessessa.screen import paint
from kessessa.screen.kit import Kit
from kessessa.screen.nodes import CHOICE, Node, overlap
from kessessa.screen.page import Page
from kessessa.screen.scene import LEVELS, Scene
from kessessa.screen.tokens import REFERENCE, Box

WHOLE = "!"
"""Ends a mark of which no part stands for the rest."""
_WIDTHS = (1060.0, 1160.0, 1280.0, 1440.0, 1640.0, 1800.0, 900.0, 800.0, 700.0)
"""How wide a card can be, the best first."""
_ACROSS = 1.25
"""A card is wider than high, by so much, where there is room."""
_MARGIN, _GAP, _ARROW = 30.0, 56.0, 68.0
_VEIL = 0.5
_RADIUS = 26
_ARROWS = {"above": "arrow-down", "below": "arrow-up", "left": "arrow-right", "right": "arrow-left"}


@dataclass(frozen=True, slots=True)
class Sight:
    """Something that is seen on a page of the screen below: the nodes of a mark, where they are and what they say.

    `whole`: none of them is shown without the others, since one answer shown alone would be a hint.
    """

    index: int
    boxes: tuple[Box, ...]
    names: tuple[str, ...]
    whole: bool = False

    def parts(self) -> tuple[Sight, ...]:
        """Return all of it, and where it may be parted its first and its last node."""
        if self.whole:
            return (self,)
        return (
            self,
            Sight(self.index, self.boxes[:1], self.names[:1]),
            Sight(self.index, self.boxes[-1:], self.names[-1:]),
        )


@dataclass(frozen=True, slots=True)
class View:
    """The screen below: its layout level, what is seen on it, the best first, and how many choices that offers."""

    level: int
    sights: tuple[Sight, ...]
    choices: int


@dataclass(frozen=True, slots=True)
class Place:
    """Where a card stands over which page of the screen, on which side of what it is about, and that area.

    A card without an area stands on its own; `names` is what the area holds.
    """

    box: Box
    index: int = 0
    side: str = ""
    area: Box | None = None
    names: tuple[str, ...] = ()


def look(scene: Scene, kit: Kit, marks: tuple[str, ...]) -> View:
    """Return how a scene is laid out (as the stage does), and where the marks of a card stand on it."""
    level, pages = _laid_out(scene, kit)
    sights, choices = [], 0
    for mark in marks:
        names, whole = mark.removesuffix(WHOLE).split(), mark.endswith(WHOLE)
        found = [(index, node) for index, page in enumerate(pages) for node in page.nodes if _is_one_of(node, names)]
        choices = choices or len(
            {node.id for _, node in found if node.role == CHOICE} or {node.id for _, node in found}
        )
        if found:
            first = found[0][0]
            here = tuple(node for index, node in found if index == first)
            sights.append(Sight(first, tuple(node.box for node in here), tuple(node.name for node in here), whole))
    return View(level, tuple(sights), choices)


def _laid_out(scene: Scene, kit: Kit) -> tuple[int, list[Page]]:
    """Return the layout level of a scene, the first without problems or with the fewest, and its pages."""
    tries = []
    scene.fit(Page(kit))
    for level in range(LEVELS):
        pages = [Page(kit) for _ in range(scene.pages(level))]
        for index, page in enumerate(pages):
            scene.draw(page, level, index)
        tries.append((sum(len(page.problems) for page in pages), level, pages))
        if not tries[-1][0]:
            break
    _, level, pages = min(tries, key=lambda tried: tried[:2])
    return level, pages


def _is_one_of(node: Node, names: list[str]) -> bool:
    """Return whether a node is named, or one of the row that is named: "way" names "way-0", "put" "put:life"."""
    return any(node.id == name or node.id.startswith((f"{name}-", f"{name}:")) for name in names)


def place(view: View, whole: float, high_of: Callable[[float], float]) -> Place:
    """Return where a card stands: beside all that it is about, else beside a part of that, else alone.

    `whole` is how high the page is, `high_of` how high the card is at a width.
    """
    sizes = [(wide, high_of(wide)) for wide in _WIDTHS]
    sizes.sort(key=lambda size: size[0] < size[1] * _ACROSS)
    for sight in view.sights:
        for part in sight.parts():
            for wide, high in sizes:
                found = _beside(_around(part.boxes), wide, high, whole)
                if found is not None:
                    return replace(found, index=sight.index, names=tuple(dict.fromkeys(part.names)))
    wide, high = next((size for size in sizes if size[1] <= whole - 2 * _MARGIN), sizes[-1])
    return Place(((REFERENCE[0] - wide) / 2, max(0.0, (whole - high) / 2), wide, high))


def _around(boxes: tuple[Box, ...]) -> Box:
    left, top = min(box[0] for box in boxes), min(box[1] for box in boxes)
    right, low = max(box[0] + box[2] for box in boxes), max(box[1] + box[3] for box in boxes)
    return (left, top, right - left, low - top)


def _beside(area: Box, wide: float, high: float, whole: float) -> Place | None:
    """Return a place for a card of a size beside an area, or None where it would hide some of it."""
    x, y = area[0] + area[2] / 2 - wide / 2, area[1] + area[3] / 2 - high / 2
    x = min(max(x, _MARGIN), REFERENCE[0] - _MARGIN - wide)
    y = min(max(y, _MARGIN), whole - _MARGIN - high)
    places = {
        "above": (x, area[1] - _GAP - high, wide, high),
        "below": (x, area[1] + area[3] + _GAP, wide, high),
        "left": (area[0] - _GAP - wide, y, wide, high),
        "right": (area[0] + area[2] + _GAP, y, wide, high),
    }
    for side, box in places.items():
        across = box[0] >= _MARGIN and box[0] + wide <= REFERENCE[0] - _MARGIN
        if across and box[1] >= _MARGIN and box[1] + high <= whole - _MARGIN and not overlap(box, area):
            return Place(box, 0, side, area)
    return None


def veil(page: Page, area: Box | None) -> None:
    """Cover the screen lightly, but for what the card is about, which is outlined."""
    if page.surface is None or area is None:
        page.veil("ink", _VEIL)
        return
    x, y, wide, high = area
    rect = page.rect((x - 14, y - 14, wide + 28, high + 28)).clip(page.surface.get_rect())
    kept = page.surface.subsurface(rect).convert_alpha()
    mask = pygame.Surface(rect.size, pygame.SRCALPHA)
    pygame.draw.rect(mask, "white", mask.get_rect(), border_radius=page.px(_RADIUS))
    kept.blit(mask, (0, 0), special_flags=pygame.BLEND_RGBA_MIN)
    page.veil("ink", _VEIL)
    page.surface.blit(kept, rect)
    paint.ring(page.surface, rect, page.px(_RADIUS), page.colour("accent"), page.px(8))


def arrow(page: Page, where: Place) -> None:
    """Draw a disc with an arrow on the edge of the card that faces what it is about."""
    box, area = where.box, where.area
    if area is None:
        return
    x = min(max(area[0] + area[2] / 2, box[0] + 80), box[0] + box[2] - 80)
    y = min(max(area[1] + area[3] / 2, box[1] + 80), box[1] + box[3] - 80)
    x = {"left": box[0] + box[2], "right": box[0]}.get(where.side, x)
    y = {"above": box[1] + box[3], "below": box[1]}.get(where.side, y)
    half = _ARROW / 2
    page.flat((x - half, y - half, _ARROW, _ARROW), "accent", half, "accent_dark", 4)
    page.icon(_ARROWS[where.side], x - 22, y - 22, 44, "on_accent")
