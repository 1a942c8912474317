"""Two panels of a class's page: the seven principles over time, and what to look at again."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from kessessa.language import Text, counted, pick
from kessessa.language import classes as words
from kessessa.rules.principles import Principle
from kessessa.scoring.frameworks import COOPERATIVE, PRINCIPLES
from kessessa.screen.fitting import fitting, fitting_all
from kessessa.screen.page import Page
from kessessa.screen.panels import heading, small_button
from kessessa.screen.tokens import Box
from kessessa.screen.widgets import icon_growth
from kessessa.session.classes import Classroom, Level, Review

SEVEN: tuple[Principle, ...] = tuple(item for item in PRINCIPLES if item.framework == COOPERATIVE)
_GAP = 18.0
_TOP = 10
_AIR = 3.0
"""How much higher than its row a name may be: there is air over and under its letters."""
_NAME_SIZES = (36.0, 34.0, 32.0, 30.0, 28.0)
_QUESTION_SIZES = (34.0, 32.0, 30.0, 28.0)


def scroll(
    page: Page, name: str, says: tuple[Text, Text], spot: tuple[float, float], *, before: bool, after: bool
) -> None:
    """Draw two small buttons that move what a panel shows up and down."""
    x, y = spot
    up, down = (pick(text, page.language) for text in says)
    small_button(page, f"{name}-before", "caret-up", up, (x, y, 68, 66), on=before)
    small_button(page, f"{name}-after", "caret-down", down, (x + 80, y, 68, 66), on=after)


# principles


def principles(page: Page, room: Classroom, upto: int, part: Sequence[Principle], box: Box) -> None:
    """Draw how well principles are known and practised after session `upto`, and a notch where they were at first."""
    x, y, wide, high = box
    language = page.language
    page.panel(box)
    top = y + (22 if page.large else 28)
    top += heading(page, "chart-bar", pick(words.PRINCIPLES, language), x + 36, top, wide - 72)
    top += 6 if page.large else 16
    head = page.measure("X", 34, 300, "semibold")[1]
    levels = tuple(_levels(room, upto, item) for item in part)
    unmet = any(None in {last.known, last.practised} for _, last in levels)
    foot = _legend(page, (x + 36, y + high - 20, wide - 72), upto, unmet=unmet)
    step = min(110.0 + page.kit.spare / 8, (y + high - foot - top - head - 6) / len(part))
    names = tuple(pick(item.short, language) for item in part)
    digit = page.measure("0", 36, 300, "headline")[0]
    left = 30 + digit + 20
    alike = tuple(pick(item.short, language) for item in SEVEN)  # both pages of them look the same
    end = _names_end(page, alike, wide, (left, step))
    group = min(470.0, (wide - end - 34 - 38) / 2)
    spots = (x + end, x + end + group + 34)
    heads = tuple(pick(text, language) for text in (words.KNOWN, words.PRACTISED))
    for spot, text in zip(spots, heads, strict=True):
        page.text(text, (spot, top, group, head + 2), 34, face="semibold")
    top += head + 6
    tall = step + _AIR
    size = fitting_all(page, alike, _NAME_SIZES, (end - left - 20, tall), "semibold")
    for at, (item, name) in enumerate(zip(part, names, strict=True)):
        middle = top + at * step + step / 2
        number, place = str(item.number), (x + 30, middle - step / 2, digit + 4, step)
        large = fitting(page, number, (36, 32, 28), place[2:], "headline")
        page.text(number, place, large, face="headline", valign="middle")
        page.text(name, (x + left, middle - tall / 2, end - left - 10, tall), size, face="semibold", valign="middle")
        first, last = levels[at]
        _group(page, (first.known, last.known), (spots[0], middle, group), upto, striped=False)
        _group(page, (first.practised, last.practised), (spots[1], middle, group), upto, striped=True)
        said = (_said(heads[0], first.known, last.known, language), _said(heads[1], first.practised, last.practised,
                language))  # fmt: skip
        page.says(f"{item.number} {name}. {said[0]}. {said[1]}.", (x + 34, middle - step / 2, wide - 68, step))


def _levels(room: Classroom, upto: int, item: Principle) -> tuple[Level, Level]:
    """Return how well a principle was known and practised at first and after session `upto`."""
    return room.levels(upto, item.id) or (Level(item.id, None, None), Level(item.id, None, None))


def _names_end(page: Page, names: tuple[str, ...], wide: float, room: tuple[float, float]) -> float:
    """Return how much of the width names take: little over a third, more where they would be too high for that.

    `room`: where they begin, and how high a row is.
    """
    (left, step), end, least = room, 0.37 * wide, _NAME_SIZES[-1]
    if all(page.measure(name, least, end - left - 20, "semibold")[1] <= step + _AIR for name in names):
        return end
    longest = max(page.measure(name, least, wide, "semibold")[0] for name in names)
    return max(end, min(0.62 * wide, left + 46 + longest))


def _said(what: str, first: int | None, last: int | None, language: str) -> str:
    if last is None:
        return f"{what}, {pick(words.NOT_MET, language)}"
    told = words.LEVEL_SAYS if first == last else words.LEVELS_SAY
    return pick(told, language, what=what, n=last, first=first)


def _group(
    page: Page, values: tuple[int | None, int | None], spot: tuple[float, float, float], upto: int, *, striped: bool
) -> None:
    """Draw ten cells, plain or striped; what was never met has a dash, which the legend explains."""
    x, middle, wide = spot
    first, last = values
    each = wide / _TOP
    high = min(34.0, max(26.0, each * 0.8))
    if last is None or first is None:
        tall = page.measure("–", 34, 200, "semibold")[1]
        page.text("–", (x, middle - tall / 2, 60, tall + 2), 34, face="semibold", colour="ink_soft")
        return
    for at in range(_TOP):
        box = (x + at * each, middle - high / 2, each - 5, high)
        if at >= last:
            page.flat(box, "gauge_empty", 5)
        elif striped:
            _striped(page, box)
        else:
            page.flat(box, "primary", 5)
    if upto > 0:
        page.flat((x + first * each - 5, middle - high / 2 - 8, 5, high + 16), "ink", 2)


def _striped(page: Page, box: Box) -> None:
    x, y, wide, high = box
    page.flat(box, "accent_dark", 5)
    for stripe in (0.3, 0.66):
        page.rule(x + wide * stripe, y, max(2.0, wide * 0.12), "surface", high)


def _legend(page: Page, spot: tuple[float, float, float], upto: int, *, unmet: bool) -> float:
    """Say what the notch is and what a dash is, above a height; return how much room that takes."""
    x, bottom, wide = spot
    lines = [(words.FIRST_LEVEL, 30.0)] if upto > 0 else []
    if unmet:
        lines.insert(0, (words.DASH_SAYS if upto >= 0 else words.NOTHING_YET, 0.0))
    end = bottom
    for words_of, inset in reversed(lines):
        text = pick(words_of, page.language)
        size = fitting(page, text, (32, 30, 28), (wide - inset, 60), "body")
        high = page.measure(text, size, wide - inset)[1]
        if inset:
            page.flat((x + 4, end - high / 2 - 17, 5, 34), "ink", 2)
        page.text(text, (x + inset, end - high, wide - inset, high + 2), size, colour="ink" if inset else "ink_soft")
        end -= high + 8
    return bottom - end + 26


# what to look at again


def reviews(page: Page, items: Sequence[Review], today: date, first: int, box: Box, *, played: bool) -> None:
    """Draw questions from `first` on with the time when each is due, as many as there is room for."""
    x, y, wide, high = box
    language = page.language
    page.panel(box)
    left, room = x + 24, wide - 48
    top = y + 28
    top += page.text(pick(words.AGAIN, language), (left + 8, top, room - 8, 200), 46, face="headline") + 14
    if not items:
        text = words.AGAIN_NONE if played else words.AGAIN_EMPTY
        page.text(pick(text, language), (left + 8, top, room - 16, y + high - 16 - top), 34, colour="ink_soft")
        return
    end, shown = y + high - 20, 0
    whole = sum(_review_high(page, item, today, room, _QUESTION_SIZES[0]) + _GAP for item in items) - _GAP
    if top + whole > end:
        end -= 86
    size = _review_size(page, items[first:], today, (room, end - top))
    for item in items[first:]:
        tall = _review_high(page, item, today, room, size)
        if shown and top + tall > end:
            break
        _review(page, item, today, (left, top, room, tall), size)
        top += tall + _GAP
        shown += 1
    if top - _GAP > end + 2:
        page.problems.append("too high: a question to look at again")
    if first or shown < len(items):
        says = (words.MORE_BEFORE, words.MORE_AFTER)
        after = first + shown < len(items)
        scroll(page, "review", says, (x + wide - 24 - 148, y + high - 90), before=first > 0, after=after)


def _review_size(page: Page, items: Sequence[Review], today: date, room: tuple[float, float]) -> float:
    """Return the largest size at which two questions stand one under the other, else one, else the smallest."""
    for count in (2, 1):
        for size in _QUESTION_SIZES:
            talls = [_review_high(page, item, today, room[0], size) for item in items[:count]]
            if sum(talls) + _GAP * (len(talls) - 1) <= room[1]:
                return size
    return _QUESTION_SIZES[-1]


def _due(item: Review, today: date, language: str) -> str:
    days = (item.due - today).days
    return pick(words.DUE, language) if days <= 0 else counted(days, words.IN_A_DAY, words.IN_DAYS, language)


def _review_high(page: Page, item: Review, today: date, wide: float, size: float) -> float:
    question = page.measure(pick(item.question, page.language), size, wide - 40, "semibold")[1]
    side = 38 * icon_growth(page)
    return question + page.measure(_due(item, today, page.language), 30, wide - side - 54, "semibold")[1] + 38


def _review(page: Page, item: Review, today: date, box: Box, size: float) -> None:
    x, y, wide, high = box
    page.flat(box, "surface_alt", 24)
    question, due = pick(item.question, page.language), _due(item, today, page.language)
    tall = page.text(question, (x + 20, y + 14, wide - 40, high), size, face="semibold")
    side = 38 * icon_growth(page)
    top = y + 14 + tall + 6
    page.icon("arrows-clockwise", x + 20, top + (page.measure("X", 30, 200)[1] - side) / 2, side, "info")
    room = wide - side - 54
    page.text(due, (x + 34 + side, top, room, y + high - top), 30, face="semibold", colour="info")
    page.says(f"{question} {due}", box)
