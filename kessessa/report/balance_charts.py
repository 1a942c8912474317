"""The charts of a balance page as inline SVG: bars with whiskers, courses over rounds, differences around zero."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from kessessa.report.markup import Html, joined, tag

_WIDE, _ROW, _LABEL, _TEXT = 760.0, 34.0, 250.0, 5.0
_COURSE_WIDE, _COURSE_HIGH, _EDGE, _END = 360.0, 190.0, 84.0, 12.0


@dataclass(frozen=True, slots=True)
class Bar:
    """A share with its interval and the bounds that it should keep to (all from 0 to 1), written as `words`."""

    label: str
    words: str
    share: float
    interval: tuple[float, float]
    bounds: tuple[float, float] | None


@dataclass(frozen=True, slots=True)
class Difference:
    """A difference with its interval (all from -1 to 1), written as `words`."""

    label: str
    words: str
    value: float
    interval: tuple[float, float]


@dataclass(frozen=True, slots=True)
class Course:
    """Values round by round; `look` is the class of its line, which the legend explains."""

    look: str
    values: tuple[float, ...]


def bars(told: str, lines: Sequence[Bar]) -> Html:
    """Return a bar for each share, its interval as a whisker, and its bounds as a quiet band behind."""
    room = _WIDE - _LABEL - 110

    def across(share: float) -> float:
        return _LABEL + room * share

    pieces: list[str] = []
    for at, line in enumerate(lines):
        top, middle = at * _ROW, at * _ROW + _ROW / 2
        if line.bounds is not None:
            least, most = line.bounds
            pieces.append(_box(across(least), top + 2, across(most) - across(least), _ROW - 4, "band"))
        pieces.append(_box(across(0), top + 9, across(line.share) - across(0), _ROW - 18, "bar"))
        pieces += _whisker([across(end) for end in line.interval], middle)
        pieces.append(_words(line.label, (_LABEL - 10, middle + _TEXT), "end"))
        pieces.append(_words(line.words, (across(max(line.share, line.interval[1])) + 8, middle + _TEXT), "start"))
    return _svg(told, _WIDE, len(lines) * _ROW, pieces)


def differences(told: str, lines: Sequence[Difference]) -> Html:
    """Return a dot for each difference on both sides of zero, its interval as a whisker."""
    label, right = 360.0, 70.0
    reach = max((abs(end) for line in lines for end in line.interval), default=1.0) or 1.0
    zero = label + (_WIDE - label - right) / 2

    def across(value: float) -> float:
        return zero + value / reach * (_WIDE - label - right) / 2

    high = len(lines) * _ROW
    pieces = [_line((zero, 0), (zero, high), "grid")]
    for at, line in enumerate(lines):
        middle = at * _ROW + _ROW / 2
        pieces += _whisker([across(end) for end in line.interval], middle)
        pieces.append(tag("circle", cx=_number(across(line.value)), cy=_number(middle), r="5", class_="spot"))
        pieces.append(_words(line.label, (label - 10, middle + _TEXT), "end"))
        pieces.append(_words(line.words, (_WIDE - 4, middle + _TEXT), "end"))
    return _svg(told, _WIDE, high, pieces)


def courses(told: str, lines: Sequence[Course], marks: Sequence[tuple[float, str]]) -> Html:
    """Return lines over the rounds from 0 on; `marks` are the heights that are written at the left, lowest first."""
    low = min([marks[0][0], *(value for line in lines for value in line.values)])
    high = max([marks[-1][0], *(value for line in lines for value in line.values)])
    last = max((len(line.values) for line in lines), default=1) - 1
    bottom = _COURSE_HIGH - 24

    def spot(at: int, value: float) -> tuple[float, float]:
        across = _EDGE + (_COURSE_WIDE - _EDGE - _END) * at / max(1, last)
        return across, bottom - (bottom - 10) * (value - low) / ((high - low) or 1)

    pieces: list[str] = []
    for value, words in marks:
        pieces.append(_line(spot(0, value), spot(last, value), "grid"))
        pieces.append(_words(words, (_EDGE - 8, spot(0, value)[1] + _TEXT), "end", "scale"))
    pieces += [_words(str(at), (spot(at, low)[0], _COURSE_HIGH - 4), "middle", "scale") for at in range(last + 1)]
    for line in lines:
        points = " ".join(f"{_number(x)},{_number(y)}" for x, y in map(spot, range(len(line.values)), line.values))
        pieces.append(tag("polyline", points=points, class_=f"course-line {line.look}"))
    return _svg(told, _COURSE_WIDE, _COURSE_HIGH, pieces)


def sample(look: str) -> Html:
    """Return a piece of a line for the legend."""
    line = tag("line", x1="2", y1="10", x2="58", y2="10", class_=f"course-line {look}")
    return tag("svg", line, viewBox="0 0 60 20", class_="sample", aria_hidden="true")


def _whisker(ends: Sequence[float], middle: float) -> list[Html]:
    low, high = ends
    caps = [_line((end, middle - 6), (end, middle + 6), "whisker") for end in (low, high)]
    return [_line((low, middle), (high, middle), "whisker"), *caps]


def _svg(told: str, wide: float, high: float, pieces: Sequence[str]) -> Html:
    return tag("svg", joined(pieces), viewBox=f"0 0 {_number(wide)} {_number(high)}", role="img", aria_label=told)


def _words(words: str, spot: tuple[float, float], anchor: str, kind: str = "label") -> Html:
    return tag("text", words, x=_number(spot[0]), y=_number(spot[1]), text_anchor=anchor, class_=kind)


def _line(one: tuple[float, float], two: tuple[float, float], kind: str) -> Html:
    x1, y1, x2, y2 = (_number(part) for part in (*one, *two))
    return tag("line", x1=x1, y1=y1, x2=x2, y2=y2, class_=kind)


def _box(left: float, top: float, wide: float, high: float, kind: str) -> Html:
    return tag("rect", x=_number(left), y=_number(top), width=_number(wide), height=_number(high), class_=kind)


def _number(value: float) -> str:
    """Return a length with one decimal: the same bytes on every machine."""
    return f"{value + 0.0:.1f}"
