"""Pictures: SVG files of the asset pack, tinted, scaled and kept. What is where on a screen is not known here."""

from __future__ import annotations

import io
from collections.abc import Mapping
from pathlib import Path

import pygame

from kessessa.screen.kept import Kept

_KEPT = 8_000_000
_VIGNETTES = "vignettes/"
_BUILDINGS = "village/buildings/"
_NEUTRAL = "vignettes/speech-balloon.svg"


class Pictures:
    """Pictures of one asset folder, sizes in window pixels. `inks` are the colours in the files that tints replace."""

    def __init__(self, assets: Path, inks: Mapping[str, str]) -> None:
        """Remember the folder; each file is read when first needed."""
        self._assets = assets
        self._inks = inks
        self._sources: dict[str, str] = {}
        self._kept = Kept(_KEPT)

    def exists(self, path: str) -> bool:
        """Return whether the asset pack has such a file."""
        return (self._assets / path).is_file()

    def get(self, path: str, size: tuple[int, int], tint: tuple[tuple[str, str], ...] = ()) -> pygame.Surface:
        """Return a picture fitted into a size; `tint` replaces colours (as SVG writes them) before drawing.

        A vignette that there is not is a building of that name, or else a neutral one. Raises FileNotFoundError where
        the asset pack has no such file otherwise.
        """
        size = (max(1, size[0]), max(1, size[1]))
        key = (path, size, tint)
        return self._kept.get(key) or self._kept.put(key, self._load(path, size, tint))

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
