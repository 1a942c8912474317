"""Reads the flat SVG pictures of the assets into outlines of straight lines and curves. It draws nothing itself."""

from __future__ import annotations

import math
import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path
from typing import Final
from xml.etree import ElementTree as ET

Point = tuple[float, float]
Segment = tuple[Point, ...]
"""Where a part of an outline leads: one point begins it, two are a line (from, to), four a curve."""

_KAPPA: Final = 0.5523
_NUMBER = re.compile(r"[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?")
_MOVES = re.compile(r"(translate|scale)\(([^)]*)\)")
_COUNTS: Final = {"M": 2, "L": 2, "H": 1, "V": 1, "C": 6, "S": 4, "Q": 4, "T": 2, "A": 7, "Z": 0}


@dataclass(frozen=True, slots=True)
class Look:
    """How an outline is filled and drawn; colours as written, empty for none. `grow` and `x`, `y` place it."""

    fill: str = "#000000"
    stroke: str = ""
    thick: float = 1.0
    opacity: float = 1.0
    even_odd: bool = False
    x: float = 0.0
    y: float = 0.0
    grow: float = 1.0


@dataclass(frozen=True, slots=True)
class Outline:
    """One filled or drawn shape of a picture, in the picture's own measure, `y` downwards."""

    segments: tuple[Segment, ...]
    look: Look


@dataclass(frozen=True, slots=True)
class Drawing:
    """A picture: its width and height, and its outlines from back to front."""

    wide: float
    high: float
    outlines: tuple[Outline, ...]


def read_drawing(path: Path) -> Drawing:
    """Return a picture of the assets. Raises OSError where there is none."""
    root = ET.fromstring(path.read_text(encoding="utf-8"))  # noqa: S314  our own assets, never an author's file
    left, top, wide, high = (float(number) for number in root.get("viewBox", "0 0 100 100").split())
    return Drawing(wide, high, tuple(_outlines(root, Look(x=-left, y=-top))))


def _outlines(node: ET.Element, above: Look) -> Iterator[Outline]:
    look = _look(node, above)
    name = node.tag.rpartition("}")[2]
    if name in _SHAPES:
        segments = tuple(
            tuple((look.x + x * look.grow, look.y + y * look.grow) for x, y in segment)
            for segment in _SHAPES[name](node)
        )
        yield Outline(segments, look)
    for child in node:
        yield from _outlines(child, look)


def _look(node: ET.Element, above: Look) -> Look:
    x, y, grow = above.x, above.y, above.grow
    for kind, numbers in _MOVES.findall(node.get("transform", "")):
        values = [float(number) for number in _NUMBER.findall(numbers)]
        if kind == "translate":
            x, y = x + values[0] * grow, y + values[-1] * grow
        else:
            grow *= values[0]
    fill, stroke = node.get("fill", above.fill), node.get("stroke", above.stroke)
    return Look(
        fill="" if fill == "none" else fill,
        stroke="" if stroke == "none" else stroke,
        thick=float(node.get("stroke-width", above.thick)),
        opacity=above.opacity * float(node.get("opacity", node.get("fill-opacity", 1))),
        even_odd=node.get("fill-rule", "evenodd" if above.even_odd else "") == "evenodd",
        x=x, y=y, grow=grow,
    )  # fmt: skip


def _number(node: ET.Element, name: str) -> float:
    return float(node.get(name, 0))


def _round(node: ET.Element) -> list[Segment]:
    x, y = _number(node, "cx"), _number(node, "cy")
    wide = _number(node, "rx") or _number(node, "r")
    high = _number(node, "ry") or _number(node, "r")
    return _arcs_round(x - wide, y - high, 2 * wide, 2 * high, wide, high)


def _rectangle(node: ET.Element) -> list[Segment]:
    x, y, wide, high = (_number(node, name) for name in ("x", "y", "width", "height"))
    corner = min(_number(node, "rx") or _number(node, "ry"), wide / 2, high / 2)
    return _arcs_round(x, y, wide, high, corner, corner)


def _arcs_round(x: float, y: float, wide: float, high: float, rx: float, ry: float) -> list[Segment]:
    """Return a rectangle with round corners; a circle is one that has nothing else."""
    right, low, kx, ky = x + wide, y + high, rx * (1 - _KAPPA), ry * (1 - _KAPPA)
    sides = [
        ((x + rx, y), (right - rx, y), (right - kx, y), (right, y + ky), (right, y + ry)),
        ((right, y + ry), (right, low - ry), (right, low - ky), (right - kx, low), (right - rx, low)),
        ((right - rx, low), (x + rx, low), (x + kx, low), (x, low - ky), (x, low - ry)),
        ((x, low - ry), (x, y + ry), (x, y + ky), (x + kx, y), (x + rx, y)),
    ]
    found: list[Segment] = [((x + rx, y),)]
    for begin, turn, first, second, end in sides:
        found += [(begin, turn), (turn, first, second, end)]
    return found


def _lines(node: ET.Element) -> list[Segment]:
    values = [float(number) for number in _NUMBER.findall(node.get("points", ""))]
    points = list(zip(values[::2], values[1::2], strict=True))
    found: list[Segment] = [(points[0],)]
    found += [(first, second) for first, second in pairwise(points)]
    if node.tag.endswith("polygon"):
        found.append((points[-1], points[0]))
    return found


def _path(node: ET.Element) -> list[Segment]:
    return list(_Path(node.get("d", "")).segments())


_SHAPES: Final = {
    "path": _path, "circle": _round, "ellipse": _round, "rect": _rectangle, "polygon": _lines, "polyline": _lines,
}  # fmt: skip


class _Path:
    """The letters and numbers of a path, followed from point to point."""

    def __init__(self, words: str) -> None:
        self.words = words
        self.here: Point = (0.0, 0.0)
        self.began: Point = (0.0, 0.0)
        self.bend: Point = (0.0, 0.0)
        self.last = ""

    def segments(self) -> Iterator[Segment]:
        for letter, numbers in _steps(self.words):
            yield from self._step(letter, numbers)
            self.last = letter.upper()

    def _step(self, letter: str, numbers: list[float]) -> Iterator[Segment]:
        kind = letter.upper()
        here = self.here
        ox, oy = here if letter.islower() else (0.0, 0.0)
        if kind == "A":
            end = (ox + numbers[5], oy + numbers[6])
            yield from _arc(here, numbers, end)
            self.here = self.bend = end
            return
        if kind in "HV":
            end = (ox + numbers[0], here[1]) if kind == "H" else (here[0], oy + numbers[0])
            points = [end]
        else:
            points = [(ox + x, oy + y) for x, y in zip(numbers[::2], numbers[1::2], strict=True)]
        yield self._led(kind, points)

    def _led(self, kind: str, points: list[Point]) -> Segment:
        """Return the segment from here through these points, and go there."""
        here = self.here
        if kind == "Z":
            self.here = self.bend = self.began
            return here, self.began
        end = points[-1]
        self.here = end
        if kind == "M":
            self.began = self.bend = end
            return (end,)
        if kind in "LHV":
            self.bend = end
            return here, end
        first, second = self._bends(kind, here, points)
        return here, first, second, end

    def _bends(self, kind: str, here: Point, points: list[Point]) -> tuple[Point, Point]:
        """Return the two points that bend a curve, and keep the one that a smooth next curve mirrors."""
        smooth = (2 * here[0] - self.bend[0], 2 * here[1] - self.bend[1])
        if kind in "CS":
            first = points[0] if kind == "C" else smooth if self.last in "CS" else here
            self.bend = points[-2]
            return first, self.bend
        self.bend = points[0] if kind == "Q" else smooth if self.last in "QT" else here
        (bx, by), (ex, ey) = self.bend, points[-1]
        first = (here[0] + (bx - here[0]) * 2 / 3, here[1] + (by - here[1]) * 2 / 3)
        return first, (ex + (bx - ex) * 2 / 3, ey + (by - ey) * 2 / 3)


def _steps(words: str) -> Iterator[tuple[str, list[float]]]:
    """Yield each letter of a path with its numbers; a letter that is not repeated still counts."""
    for letter, rest in re.findall(r"([MLHVCSQTAZmlhvcsqtaz])([^MLHVCSQTAZmlhvcsqtaz]*)", words):
        count = _COUNTS[letter.upper()]
        numbers = _arc_numbers(rest) if letter in "Aa" else [float(number) for number in _NUMBER.findall(rest)]
        if not count:
            yield letter, []
            continue
        again = {"M": "L", "m": "l"}.get(letter, letter)
        for at in range(0, len(numbers), count):
            yield again if at else letter, numbers[at : at + count]


_ARC = re.compile(r"\s*,?\s*".join([f"({_NUMBER.pattern})"] * 3 + ["([01])"] * 2 + [f"({_NUMBER.pattern})"] * 2))


def _arc_numbers(rest: str) -> list[float]:
    """Return the numbers of arcs, whose two flags may stand without a space."""
    return [float(number) for found in _ARC.findall(rest) for number in found]


def _arc(begin: Point, numbers: list[float], end: Point) -> Iterator[Segment]:
    """Yield an elliptic arc as curves of at most a quarter turn (the reckoning of SVG 1.1, appendix F.6)."""
    rx, ry, turn = abs(numbers[0]), abs(numbers[1]), math.radians(numbers[2])
    if begin == end:
        return
    if not rx or not ry:
        yield begin, end
        return
    cos, sin = math.cos(turn), math.sin(turn)
    dx, dy = (begin[0] - end[0]) / 2, (begin[1] - end[1]) / 2
    px, py = cos * dx + sin * dy, cos * dy - sin * dx
    scale = math.sqrt(max(1.0, (px / rx) ** 2 + (py / ry) ** 2))
    rx, ry = rx * scale, ry * scale
    left = (rx * ry) ** 2 - (rx * py) ** 2 - (ry * px) ** 2
    factor = math.sqrt(max(0.0, left / ((rx * py) ** 2 + (ry * px) ** 2)))
    factor = -factor if numbers[3] == numbers[4] else factor
    mx, my = factor * rx * py / ry, -factor * ry * px / rx
    start = math.atan2((py - my) / ry, (px - mx) / rx)
    sweep = math.atan2((-py - my) / ry, (-px - mx) / rx) - start
    if numbers[4] and sweep < 0:
        sweep += 2 * math.pi
    elif not numbers[4] and sweep > 0:
        sweep -= 2 * math.pi
    middle = ((begin[0] + end[0]) / 2 + cos * mx - sin * my, (begin[1] + end[1]) / 2 + sin * mx + cos * my)
    yield from _turned(middle, (rx, ry), (cos, sin), start, sweep, begin, end)


def _turned(
    middle: Point, radii: Point, turn: Point, start: float, sweep: float, begin: Point, end: Point
) -> Iterator[Segment]:
    count = max(1, math.ceil(abs(sweep) / (math.pi / 2) - 1e-9))
    step = sweep / count
    pull = 4 / 3 * math.tan(step / 4)

    def at(x: float, y: float) -> Point:
        return (
            middle[0] + turn[0] * radii[0] * x - turn[1] * radii[1] * y,
            middle[1] + turn[1] * radii[0] * x + turn[0] * radii[1] * y,
        )

    here = begin
    for number in range(count):
        one, two = start + number * step, start + (number + 1) * step
        first = at(math.cos(one) - pull * math.sin(one), math.sin(one) + pull * math.cos(one))
        second = at(math.cos(two) + pull * math.sin(two), math.sin(two) - pull * math.cos(two))
        goal = end if number == count - 1 else at(math.cos(two), math.sin(two))
        yield here, first, second, goal
        here = goal
