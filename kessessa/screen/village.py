"""The village: the isometric Landes block drawn from a plain description. It tells the state without a number."""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any

import pygame

from kessessa.screen.kept import Kept
from kessessa.screen.pictures import Pictures

OPEN, SCAFFOLD, UNSTAFFED, FREE, SELECTABLE = "open", "scaffold", "unstaffed", "free", "selectable"
ON_BOARD = 0.84
"""How large the block is on the board, in reference pixels for one of the map."""
_LIFE_SHOWN = 25
_STAY_IN, _MIDDLE = 1, 5
_KEPT = 6_000_000
"""Bytes of drawn villages that are kept: the one on the screen, and another where both are small."""
_PEOPLE = (
    "person-pink", "person-blue", "person-orange", "person-green", "person-purple", "person-red", "person-slate",
    "person-yellow",
)  # fmt: skip
_STAGES = ((10, 5), (7, 4), (4, 3), (2, 2), (1, 1))
"""How many places stand (at least), and the stage of growth that this makes."""


@dataclass(frozen=True, slots=True)
class VillageView:
    """What the village shows. `buildings`: (site, sprite, state); gauges from 0 to 10; `members` as a number.

    `shore` is the water beside it: sea or river. Sites that are not named show a free plot where `plots` asks for it.
    """

    buildings: tuple[tuple[str, str, str], ...] = ()
    viability: int = 5
    democracy: int = 5
    social: int = 5
    environment: int = 5
    territory: int = 5
    members: int = 12
    plots: bool = True
    festive: bool = False
    shore: str = "sea"


@dataclass(frozen=True, slots=True)
class _Piece:
    order: float
    y: float
    sprite: str
    spot: tuple[float, float, float]


@lru_cache(maxsize=2)
def _sites(assets: Path) -> dict[str, Any]:
    loaded: dict[str, Any] = json.loads((assets / "village" / "sites.json").read_text(encoding="utf-8"))
    return loaded


class Village:
    """Draws villages with the pictures of one asset pack; each description is drawn once."""

    def __init__(self, assets: Path, pictures: Pictures) -> None:
        """Read the map."""
        self._data = _sites(assets)
        self._pictures = pictures
        self._kept = Kept(_KEPT)

    def sites(self, plot: str = "standard") -> tuple[str, ...]:
        """Return the building places of a plot size, in the order in which a village fills."""
        found = [name for name, site in self._data["sites"].items() if site["plot"] == plot]
        return tuple(found)

    def grown(self) -> VillageView:
        """Return the village as it may become one day: every place built, every value high."""
        sites = self._data["sites"].items()
        built = tuple((name, site["suits"], OPEN) for name, site in sites if not name.startswith("maison"))
        return VillageView(built, 10, 10, 10, 10, 10, members=40, festive=True)

    def suited(self) -> dict[str, str]:
        """Return the building that each standard site suits best, as building to site."""
        return {site["suits"]: name for name, site in self._data["sites"].items() if site["plot"] == "standard"}

    def draw(self, view: VillageView, k: float) -> pygame.Surface:
        """Return the block at scale `k` (window pixels a reference pixel of the map): 1500 x 1000 times k."""
        key = (view, round(k, 4))
        return self._kept.get(key) or self._kept.put(key, self._drawn(view, k))

    def tile(self, sprite: str, k: float, state: str = OPEN) -> pygame.Surface:
        """Return a building on its own piece of land, for cards: 304 x 300 times k."""
        surface = pygame.Surface((round(304 * k), round(330 * k)), pygame.SRCALPHA)
        origin = (140 * k, 196 * k)
        self._place(surface, "card-tile", origin, k)
        shown = "scaffold" if state == SCAFFOLD else sprite
        if shown in self._data["sprites"]:
            self._place(surface, shown, origin, k)
        if state == UNSTAFFED:
            self._place(surface, "closed-marker", origin, k)
        return surface

    def tile_box(self, sprite: str) -> tuple[float, float, float, float]:
        """Return the part of a tile that is drawn on, at k = 1: x, y, width, height."""
        tops = [196 - self._data["sprites"][name]["anchor"][1] for name in ("card-tile", sprite)]
        return (2, min(tops), 300, 328 - min(tops))

    def knows(self, sprite: str) -> bool:
        """Return whether there is a building of that name."""
        return sprite in self._data["sprites"]

    def area(self, site: str, sprite: str) -> tuple[float, float, float, float]:
        """Return which part of the block a building takes on a site, at k = 1: x, y, width, height."""
        place, drawn = self._data["sites"][site], self._data["sprites"][sprite]
        x, y = self._pixel(place["x"], place["y"], 0, 1.0)
        return (x - drawn["anchor"][0], y - drawn["anchor"][1], *drawn["size"])

    def pin(self, look: str) -> tuple[float, float] | None:
        """Return where the foot of a pin for a pillar's look stands on the block at k = 1; None for an unknown look."""
        spot = self._data["pins"].get(look)
        return self._pixel(spot["x"], spot["y"], spot["z"], 1.0) if spot else None

    def flag(self) -> tuple[float, float, float, float]:
        """Return where the flag on the cooperative's house flies on the block at k = 1: x, y, width, height."""
        spot = self._data["house_flag"]
        x, y = self._pixel(spot["x"], spot["y"], spot["z"], 1.0)
        return (x + 2, y - 33, *spot["size"])

    def point(self, site: str, k: float) -> tuple[float, float]:
        """Return where the middle of a site lies on the drawn block, in window pixels."""
        place = self._data["sites"][site]
        wide, deep = self._data["plots"][place["plot"]]
        return self._pixel(place["x"] + wide / 2, place["y"] + deep / 2, 0, k)

    def _pixel(self, x: float, y: float, z: float, k: float) -> tuple[float, float]:
        unit = self._data["projection"]["U"]
        left, top = self._data["projection"]["ground"]["cell_origin_px"]
        return ((left + (x - y) * unit) * k, (top + (x + y) * unit / 2 - z * unit * 0.92) * k)

    def _place(self, surface: pygame.Surface, name: str, origin: tuple[float, float], k: float) -> None:
        sprite = self._data["sprites"][name]
        size = (round(sprite["size"][0] * k), round(sprite["size"][1] * k))
        image = self._pictures.get(f"village/{sprite['file']}", size)
        spot = (round(origin[0] - sprite["anchor"][0] * k), round(origin[1] - sprite["anchor"][1] * k))
        surface.blit(image, spot)

    def _drawn(self, view: VillageView, k: float) -> pygame.Surface:
        wide, high = self._data["projection"]["ground"]["size"]
        surface = pygame.Surface((round(wide * k), round(high * k)), pygame.SRCALPHA)
        ground = self._data["projection"]["ground"]["bare_file"]
        tint = tuple(self._shore(view)["tint"].items())
        surface.blit(self._pictures.get(f"village/{ground}", surface.get_size(), tint), (0, 0))
        pieces, plots = self._pieces(view)
        for piece in plots:
            self._place(surface, piece.sprite, self._pixel(*piece.spot, k), k)
        for piece in sorted(pieces, key=lambda item: (item.order, item.y)):
            self._place(surface, piece.sprite, self._pixel(*piece.spot, k), k)
        return surface

    def _shore(self, view: VillageView) -> dict[str, dict[str, str]]:
        """Return how the ground is drawn beside that water: other colours, and other things than by the sea."""
        found: dict[str, dict[str, str]] = self._data["shores"][view.shore]
        return found

    def _pieces(self, view: VillageView) -> tuple[list[_Piece], list[_Piece]]:
        standing = {site: (sprite, state) for site, sprite, state in view.buildings if state not in {FREE, SELECTABLE}}
        choosable = {site for site, _, state in view.buildings if state == SELECTABLE}
        stage = next((stage for count, stage in _STAGES if len(standing) >= count), 0)
        pieces = self._forest(view.environment) + self._decor(view, 5 if view.festive else stage)
        pieces += self._people(view.members, view.social)
        plots: list[_Piece] = []
        for name, site in self._data["sites"].items():
            spot = (site["x"], site["y"], 0.0)
            if name.startswith("maison"):
                pieces.append(_Piece(site["order"], site["y"], site["suits"], spot))
            elif name in standing:
                sprite, state = standing[name]
                shown = "scaffold" if state == SCAFFOLD else sprite
                pieces.append(_Piece(site["order"], site["y"], shown, spot))
                if state == UNSTAFFED:
                    pieces.append(_Piece(site["order"] + 0.01, site["y"], "closed-marker", spot))
            elif view.plots or name in choosable:
                large = "-large" if site["plot"] == "large" else ""
                kind = "selectable" if name in choosable else "empty"
                plots.append(_Piece(0, site["y"], f"{kind}-plot{large}", spot))
        return pieces, plots

    def _forest(self, environment: int) -> list[_Piece]:
        trees = self._data["forest"]
        shown = trees[: round(len(trees) * (4 + environment) / 14)]
        return [_Piece(tree["x"] + tree["y"], tree["y"], tree["sprite"], (tree["x"], tree["y"], 0.0)) for tree in shown]

    def _decor(self, view: VillageView, stage: int) -> list[_Piece]:
        levels = {
            "viability": view.viability, "democracy": view.democracy, "social": view.social,
            "environment": view.environment, "territory": view.territory, "stage": stage,
        }  # fmt: skip
        instead = self._shore(view)["instead"]
        return [
            _Piece(
                item["order"],
                item["y"],
                instead.get(item["sprite"], item["sprite"]),
                (item["x"], item["y"], item.get("z", 0.0)),
            )
            for item in self._data["decor"]
            if all(levels[gauge] >= least for gauge, least in item.get("when", {}).items())
        ]

    def _people(self, members: int, social: int) -> list[_Piece]:
        """Return about one villager for two members, more of them out of doors the more useful the place is."""
        shown = round((members + 1) // 2 * (_STAY_IN + social) / (_STAY_IN + _MIDDLE))
        spots = self._data["people_spots"][: min(_LIFE_SHOWN, max(1, shown))]
        return [
            _Piece(spot["x"] + spot["y"], spot["y"], _PEOPLE[at % len(_PEOPLE)], (spot["x"], spot["y"], spot["z"]))
            for at, spot in enumerate(spots)
        ]
