"""The drawings of a report as inline SVG: the radar and a small chart a pillar, told apart without colour.

Colours and letters are written on each shape: some readers of mail and some printers know no style sheet here.
"""

from __future__ import annotations

import math
from collections.abc import Sequence

from kessessa.report.markup import Html, joined, tag

TOP = 10
_RADIUS, _MIDDLE, _HALF = 150.0, (380.0, 225.0), 6.0
_RINGS = (5, 10)
_SIDE = 0.3
"""How far from the vertical an axis must lean for its label to stand beside it."""
_LEFT, _RIGHT, _HIGH, _LOW = 26.0, 236.0, 12.0, 92.0

_INK, _SOFT, _GREEN, _AMBER, _PAPER = "#1b2a32", "#44535a", "#1f5c46", "#8a4b00", "#ffffff"
_LINES: dict[str, dict[str, str]] = {
    "ring": {"fill": "none", "stroke": "#b9a77c", "stroke_width": "1"},
    "known": {"fill": "none", "stroke": _GREEN, "stroke_width": "3"},
    "practised": {"fill": "none", "stroke": _AMBER, "stroke_width": "3", "stroke_dasharray": "9 6"},
}
_LETTERS: dict[str, dict[str, str]] = {
    "name": {"font_size": "15", "font_weight": "bold", "fill": _INK},
    "scale": {"font_size": "13", "fill": _SOFT},
    "value": {"font_size": "17", "font_weight": "bold", "fill": _INK},
}
_FAMILY = "Verdana, DejaVu Sans, sans-serif"

Point = tuple[float, float]
Values = Sequence[int | None]


def radar(told: str, labels: Sequence[tuple[str, str]], known: Values, practised: Values) -> Html:
    """Return the radar: a solid line with dots for known, dashes with squares for practised.

    Where both are the same the dot lies inside the square. `told` is what is read aloud instead; `labels` are a name
    and its numbers for each axis.
    """
    count = len(labels)
    rings = [_closed([_spot(at, count, ring) for at in range(count)], "ring") for ring in _RINGS]
    axes = [_line(_MIDDLE, _spot(at, count, TOP), "ring") for at in range(count)]
    names = [_label(at, count, name, numbers) for at, (name, numbers) in enumerate(labels)]
    shape = [_outline(known, "known"), _outline(practised, "practised")]
    marks = [_square(spot) for spot in _spots(practised) if spot] + [_dot(spot) for spot in _spots(known) if spot]
    return _svg(told, "0 0 760 460", "radar", (*rings, *axes, *shape, *marks, *names))


def sample(*, square: bool) -> Html:
    """Return a piece of an outline for the legend."""
    kind, mark = ("practised", _square) if square else ("known", _dot)
    pieces = joined([_line((2.0, 10.0), (58.0, 10.0), kind), mark((30.0, 10.0))])
    return tag("svg", pieces, viewBox="0 0 60 20", class_="sample", aria_hidden="true")


def course(told: str, values: Sequence[int]) -> Html:
    """Return how a pillar went from round to round, 0 to 10, its first and last value written."""
    step = (_RIGHT - _LEFT) / max(1, len(values) - 1)
    spots = [(_LEFT + at * step, _height(value)) for at, value in enumerate(values)]
    grid = [_line((_LEFT, _height(value)), (_RIGHT, _height(value)), "ring") for value in (0, 5, TOP)]
    scale = [_words(str(value), (_LEFT - 6, _height(value) + 4), "end", "scale") for value in (0, 5, TOP)]
    path = tag("polyline", points=_points(spots), **_LINES["known"])
    last = _words(str(values[-1]), (spots[-1][0] + 9, spots[-1][1] + 5), "start", "value")
    return _svg(told, "0 0 276 106", "course", (*grid, *scale, path, *map(_dot, spots), last))


def _svg(told: str, box: str, kind: str, inside: Sequence[str]) -> Html:
    return Html(f"\n{tag('svg', *inside, viewBox=box, role='img', aria_label=told, class_=kind)}")


def _height(value: int) -> float:
    return _LOW - (_LOW - _HIGH) * value / TOP


def _spot(at: int, count: int, value: float) -> Point:
    """Return where a value lies on an axis: the first one upwards, then clockwise."""
    angle = 2 * math.pi * at / count - math.pi / 2
    long = _RADIUS * value / TOP
    return _MIDDLE[0] + math.cos(angle) * long, _MIDDLE[1] + math.sin(angle) * long


def _spots(values: Values) -> list[Point | None]:
    return [None if value is None else _spot(at, len(values), value) for at, value in enumerate(values)]


def _outline(values: Values, kind: str) -> Html:
    """Return the lines between neighbouring axes that both have a value."""
    spots = _spots(values)
    pairs = zip(spots, [*spots[1:], *spots[:1]], strict=True)
    return joined(_line(one, two, kind) for one, two in pairs if one and two)


def _label(at: int, count: int, name: str, numbers: str) -> Html:
    x, y = _spot(at, count, TOP * 1.12)
    lean = (x - _MIDDLE[0]) / _RADIUS
    anchor = "middle" if abs(lean) < _SIDE else "start" if lean > 0 else "end"
    up = y - 14 if y < _MIDDLE[1] - _RADIUS else y
    return joined([_words(name, (x, up), anchor, "name"), _words(numbers, (x, up + 18), anchor, "scale")])


def _words(words: str, spot: Point, anchor: str, kind: str) -> Html:
    x, y = (_number(part) for part in spot)
    return tag("text", words, x=x, y=y, text_anchor=anchor, font_family=_FAMILY, **_LETTERS[kind])


def _line(one: Point, two: Point, kind: str) -> Html:
    x1, y1, x2, y2 = (_number(part) for part in (*one, *two))
    return tag("line", x1=x1, y1=y1, x2=x2, y2=y2, **_LINES[kind])


def _closed(spots: Sequence[Point], kind: str) -> Html:
    return tag("polygon", points=_points(spots), **_LINES[kind])


def _dot(spot: Point) -> Html:
    return tag("circle", cx=_number(spot[0]), cy=_number(spot[1]), r="4.5", fill=_GREEN)


def _square(spot: Point) -> Html:
    x, y = (_number(part - _HALF) for part in spot)
    side = _number(2 * _HALF)
    return tag("rect", x=x, y=y, width=side, height=side, fill=_PAPER, stroke=_AMBER, stroke_width="3")


def _points(spots: Sequence[Point]) -> str:
    return " ".join(f"{_number(x)},{_number(y)}" for x, y in spots)


def _number(value: float) -> str:
    """Return a length with one decimal: the same bytes on every machine."""
    return f"{value + 0.0:.1f}"
