"""Pictures: SVG files of the asset pack and authors' PNG, tinted, scaled and kept. Where they go is not known here."""

from __future__ import annotations

import io
from collections.abc import Callable, Mapping
from pathlib import Path

import pygame

from kessessa.screen.kept import Kept

_KEPT = 8_000_000
_LARGE = 400_000
"""From so many pixels on a picture is kept apart, one at a time: the ground of a village is as much as all icons."""
_KEPT_WHOLE = 40_000_000
"""Bytes of authors' pictures as large as they are: two of the largest that a deck may have."""
_VIGNETTES = "vignettes/"
_BUILDINGS = "village/buildings/"
_NEUTRAL = "vignettes/speech-balloon.svg"


def is_own(picture: str) -> bool:
    """Return whether a card's picture is its author's, not one of the asset pack: "scenarios/ID/NAME"."""
    return "/" in picture


class Pictures:
    """Pictures of one asset folder, sizes in window pixels. `inks` are the colours in the files that tints replace."""

    def __init__(self, assets: Path, inks: Mapping[str, str]) -> None:
        """Remember the folder; each file is read when first needed."""
        self._assets = assets
        self._inks = inks
        self._sources: dict[str, str] = {}
        self._known: dict[str, bool] = {}
        self._kept, self._large = Kept(_KEPT), Kept(0)
        self._whole = Kept(_KEPT_WHOLE)
        self._broken: set[int] = set()
        self.own: Callable[[str], bytes | None] = lambda _name: None
        """Gives the PNG of an author's picture, or None where it is gone; given by whoever composes the window."""

    def exists(self, path: str) -> bool:
        """Return whether the asset pack has such a file; it is asked for each sign of each screen, so kept."""
        known = self._known.get(path)
        if known is None:
            known = self._known[path] = (self._assets / path).is_file()
        return known

    def get(self, path: str, size: tuple[int, int], tint: tuple[tuple[str, str], ...] = ()) -> pygame.Surface:
        """Return a picture fitted into a size; `tint` replaces colours (as SVG writes them) before drawing.

        A vignette that there is not is an author's picture, a building of that name, or else a neutral one. Raises
        FileNotFoundError where the asset pack has no such file otherwise.
        """
        size = (max(1, size[0]), max(1, size[1]))
        own = self._own(path)
        if own is not None:
            return self._fitted(path, own, size)
        key = (path, size, tint)
        kept = self._kept if size[0] * size[1] < _LARGE else self._large
        return kept.get(key) or kept.put(key, self._load(path, size, tint))

    def proportions(self, picture: str) -> tuple[int, int]:
        """Return width and height of an author's picture; a neutral one in its place is square."""
        path = f"{_VIGNETTES}{picture}.svg"
        own = self._own(path)
        return (1, 1) if own is None else self._decoded(path, own).get_size()

    def _own(self, path: str) -> bytes | None:
        """Return the author's picture that a vignette's path means, None where it is another or cannot be shown."""
        name = path.removeprefix(_VIGNETTES).removesuffix(".svg")
        if not path.startswith(_VIGNETTES) or not is_own(name):
            return None
        data = self.own(name)
        if data is None or hash(data) in self._broken:
            return None
        try:
            self._decoded(path, data)
        except pygame.error:
            self._broken.add(hash(data))
            return None
        return data

    def _decoded(self, path: str, data: bytes) -> pygame.Surface:
        """Return an author's picture as large as it is. Raises pygame.error where its file is damaged."""
        key = (path, hash(data))
        return self._whole.get(key) or self._whole.put(key, pygame.image.load(io.BytesIO(data), "own.png"))

    def _fitted(self, path: str, data: bytes, size: tuple[int, int]) -> pygame.Surface:
        """Return an author's picture in the middle of a size, its proportions kept."""
        key = (path, hash(data), size)
        return self._kept.get(key) or self._kept.put(key, _scaled(self._decoded(path, data), size))

    def _load(self, path: str, size: tuple[int, int], tint: tuple[tuple[str, str], ...]) -> pygame.Surface:
        if path not in self._sources:
            self._sources[path] = (self._assets / self._drawn(path)).read_text(encoding="utf-8")
        source = self._sources[path]
        for old, new in tint:
            source = source.replace(old, new)
        image = pygame.image.load_sized_svg(io.BytesIO(source.encode()), size)
        return image.convert_alpha() if pygame.display.get_surface() else image

    def _drawn(self, path: str) -> str:
        """Return the file that shows a path: cards may name a building as their vignette, or what nobody has drawn."""
        if not path.startswith(_VIGNETTES) or self.exists(path):
            return path
        building = _BUILDINGS + path.removeprefix(_VIGNETTES)
        return building if self.exists(building) else _NEUTRAL

    def icon(self, name: str, size: int, colour: str, *, filled: bool = False) -> pygame.Surface:
        """Return an interface sign in a colour (as SVG writes it): bold at rest, filled when on."""
        style = "fill" if filled else "bold"
        path = f"icons/{name}-{style}.svg"
        if not self.exists(path):
            path = f"icons/{name}-{'bold' if filled else 'fill'}.svg"
        return self.get(path, (size, size), ((self._inks["icon"], colour),))

    def shape(self, name: str, size: int, colour: str) -> pygame.Surface:
        """Return an outline shape (circle, square, triangle, diamond ...) in a colour."""
        return self.get(f"shapes/{name}.svg", (size, size), ((self._inks["shape"], colour),))

    def badge(self, look: str, size: int, ground: tuple[str, str], light: str) -> pygame.Surface:
        """Return a pillar's badge: `ground` is (colour in the file, colour wanted), `light` the icon's colour."""
        return self.get(f"pillars/{look}.svg", (size, size), (ground, (self._inks["badge"], light)))


def _scaled(image: pygame.Surface, size: tuple[int, int]) -> pygame.Surface:
    """Return a picture in the middle of a size, as large as fits, on nothing."""
    wide, high = image.get_size()
    k = min(size[0] / wide, size[1] / high)
    plain = pygame.Surface((wide, high), pygame.SRCALPHA)
    plain.blit(image, (0, 0))
    fitted = pygame.transform.smoothscale(plain, (max(1, round(wide * k)), max(1, round(high * k))))
    whole = pygame.Surface(size, pygame.SRCALPHA)
    whole.blit(fitted, fitted.get_rect(center=whole.get_rect().center))
    return whole
