"""The design tokens, read once from the asset pack: every colour and size of the window comes from here."""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

import pygame

REFERENCE = (1920, 1080)
"""The resolution, in pixels, in which every box and size of the design is given."""

Box = tuple[float, float, float, float]
"""x, y, width, height in reference pixels."""


@dataclass(frozen=True)
class Tokens:
    """The tokens of one theme. `data` is the whole file, `theme` the name of the token set in use."""

    data: dict[str, Any]
    theme: str

    @classmethod
    def load(cls, assets: Path, theme: str) -> Tokens:
        """Read the tokens of a theme. Raises KeyError for a theme that is not there."""
        data = json.loads((assets / "tokens.json").read_text(encoding="utf-8"))
        return cls(data, theme)

    def with_theme(self, theme: str) -> Tokens:
        """Return the same tokens in another theme."""
        return Tokens(self.data, theme)

    @cached_property
    def _colours(self) -> dict[str, pygame.Color]:
        chosen = self.data["themes"][self.theme]
        flat = {name: pygame.Color(value) for name, value in chosen.items() if isinstance(value, str)}
        for pillar, parts in chosen["pillars"].items():
            flat |= {f"{pillar}.{part}": pygame.Color(value) for part, value in parts.items()}
        flat |= {f"team.{name}": pygame.Color(team["color"]) for name, team in self.data["teams"].items()}
        return flat

    @cached_property
    def drawn_in(self) -> Tokens:
        """The tokens of the theme in which the asset pack is drawn: the first one."""
        return self.with_theme(next(iter(self.data["themes"])))

    def colour(self, name: str) -> pygame.Color:
        """Return a colour: a theme's token, "PILLAR.fg", "PILLAR.soft", "PILLAR.fill" or "team.NAME"."""
        return self._colours[name]

    def plain(self, name: str) -> str:
        """Return a colour as SVG writes it."""
        colour = self.colour(name)
        return f"#{colour.r:02X}{colour.g:02X}{colour.b:02X}"

    def resource_tint(self, path: str) -> tuple[tuple[str, str], ...]:
        """Return the colours to replace in a resource's picture, drawn for the first theme; none for other pictures."""
        folder, _, name = path.removesuffix(".svg").rpartition("/")
        if folder != "resources":
            return ()
        token = self.data["resources"][name]["color"].removeprefix("theme.")
        drawn = self.drawn_in.plain(token)
        return ((drawn, self.plain(token)), (self.data["inks"]["badge"], self.plain("on_pillar")))

    @property
    def looks(self) -> tuple[str, ...]:
        """The pillars that have a drawn badge."""
        return tuple(self.data["pillar_identity"])

    def box(self, name: str) -> Box:
        """Return a box of the common frame."""
        x, y, width, height = self.data["frame"][name]
        return (x, y, width, height)

    def motion(self, name: str) -> float:
        """Return a duration in seconds."""
        return float(self.data["motion"]["durations_ms"][name]) / 1000
