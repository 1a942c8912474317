"""The sessions of a class as rows of its page: the finished ones with their stars, and the saved games that wait."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from kessessa.language import Text, counted, pick
from kessessa.language import classes as words
from kessessa.screen.fitting import fitting
from kessessa.screen.nodes import CHOICE, Node
from kessessa.screen.page import Page
from kessessa.screen.panels import heading
from kessessa.screen.ports import Waiting
from kessessa.screen.scenes.classes_panels import scroll
from kessessa.screen.tokens import Box
from kessessa.screen.widgets import icon_growth
from kessessa.session.classes import Classroom

_PAD, _GAP = 28.0, 18.0
_STARS = 3
_NAME_SIZES = (36.0, 34.0, 32.0, 30.0, 28.0)


@dataclass(frozen=True, slots=True)
class Row:
    """A session of a class: `stars` where it is finished, else the saved game that waits; `lesson` counts from 0.

    An unfinished session has the number of the last lesson before it: -1 where there is none.
    """

    begun: str
    day: date
    title: Text
    lesson: int
    stars: int = 0
    waiting: Waiting | None = None


def rows_of(room: Classroom, saved: Iterable[Waiting]) -> tuple[Row, ...]:
    """Return the sessions of a class, oldest first: the finished ones, and the saved games that wait."""
    waits = {game.begun: game for game in saved if game.group == room.id and not game.finished and not game.trouble}
    done = [
        Row(lesson.begun, lesson.day, lesson.title, at, lesson.stars)
        for at, lesson in enumerate(room.lessons)
        if lesson.begun not in waits
    ]
    days = [lesson.day for lesson in room.lessons]
    for game in waits.values():
        day = datetime.fromisoformat(game.day).date()
        before = sum(other <= day for other in days) - 1
        done.append(Row(game.begun, day, game.title, before, waiting=game))
    return tuple(sorted(done, key=lambda row: (row.day, row.waiting is not None)))


def sessions(page: Page, rows: Sequence[Row], at: int, first: int, box: Box) -> int:
    """Draw the sessions around the chosen one; return the first one shown, which is `first` as far as that can be."""
    x, y, wide, high = box
    language = page.language
    page.panel(box)
    left, room = x + _PAD, wide - 2 * _PAD
    title = counted(len(rows), words.SESSIONS_ONE, words.SESSIONS_MANY, language) if rows else ""
    top = y + 28
    top += heading(page, "calendar", title or pick(words.SESSIONS_NONE, language), left + 8, top, room - 8) + 20
    if not rows:
        page.text(pick(words.SESSIONS_DO, language), (left + 8, top, room - 16, y + high - 20 - top), 36)
        return 0
    tall = max(_row_high(page, row, room) for row in rows)
    end = y + high - 20
    if top + len(rows) * (tall + _GAP) - _GAP > end:
        end -= 86
    fits = max(1, int((end - top + _GAP) // (tall + _GAP)))
    first = max(0, min(max(min(first, at), at - fits + 1), len(rows) - fits))
    last = min(len(rows), first + fits)
    if tall > end - top:
        page.problems.append(f"too high: a session takes {tall:.0f}")
    for place in range(first, last):
        box = (left, top + (place - first) * (tall + _GAP), room, tall)
        _row(page, rows[place], place, box, chosen=place == at)
    if len(rows) > fits:
        says = (words.EARLIER, words.LATER)
        scroll(page, "session", says, (x + wide - _PAD - 148, y + high - 90), before=at > 0, after=at < len(rows) - 1)
    else:
        _promise(page, (left, top + len(rows) * (tall + _GAP), room, 0), end)
    return first


def _promise(page: Page, box: Box, end: float) -> None:
    """Say that nobody is named here, where there is room left for it."""
    x, y, wide, _ = box
    side = 44 * icon_growth(page)
    text = pick(words.NOBODY_NAMED, page.language)
    high = page.measure(text, 32, wide - side - 26)[1]
    if y + high > end:
        return
    page.icon("shield-check", x + 8, y + 4 + (min(high, 44) - side) / 2, side, "primary")
    page.text(text, (x + side + 26, y, wide - side - 26, high + 2), 32)


def _parts(page: Page, row: Row, wide: float) -> tuple[float, float, float, float]:
    """Return how wide the date is, how high it is, how high the title is, and how high the line under it."""
    date_wide = max(page.measure("00", 46, 300, "headline")[0], page.measure("sept.", 30, 300)[0]) + 12
    date_high = page.measure("0", 46, 300, "headline")[1] + page.measure("X", 30, 300)[1] - 2
    room = wide - date_wide - 60
    title = page.measure(pick(row.title, page.language), _title_size(page, row, room), room, "semibold")[1]
    line = page.measure(_line(row, page.language), 30, room)[1] if row.waiting else 44 * icon_growth(page)
    return date_wide, date_high, title, line


def _title_size(page: Page, row: Row, room: float) -> float:
    """Return the size of a title: two lines are enough, at the smallest one three."""
    two = 2 * page.measure("X", 36, room, "semibold")[1]
    return fitting(page, pick(row.title, page.language), _NAME_SIZES, (room, two), "semibold")


def _row_high(page: Page, row: Row, wide: float) -> float:
    _, date_high, title, line = _parts(page, row, wide)
    return max(date_high, title + line + 4) + 36


def _line(row: Row, language: str) -> str:
    if row.waiting is None:
        return counted(row.stars, words.STARS_ONE, words.STARS_MANY, language)
    if not row.waiting.round:
        return pick(words.TO_BEGIN, language)
    unit = pick(row.waiting.unit, language)
    return pick(words.TO_GO_ON, language, unit=unit, n=row.waiting.round, total=row.waiting.rounds)


def _row(page: Page, row: Row, at: int, box: Box, *, chosen: bool) -> None:
    x, y, wide, high = box
    language = page.language
    page.flat(box, "ok_soft" if chosen else "surface_alt", 26, "primary" if chosen else "", 6)
    date_wide, date_high, title_high, line_high = _parts(page, row, wide)
    day, name = str(row.day.day), words.month(row.day.month, language)
    number = page.measure(day, 46, 300, "headline")[1]
    top = y + (high - date_high) / 2
    page.text(day, (x + 20, top - 4, date_wide, number), 46, face="headline", align="centre")
    page.text(name, (x + 20, top + number - 6, date_wide, high), 30, colour="ink_soft", align="centre")
    left, room = x + 20 + date_wide + 22, wide - date_wide - 60
    top = y + (high - title_high - line_high - 4) / 2
    title = pick(row.title, language)
    page.text(title, (left, top, room, title_high + 2), _title_size(page, row, room), face="semibold")
    line = _line(row, language)
    if row.waiting is not None:
        page.text(line, (left, top + title_high + 4, room, line_high + 2), 30, colour="ink_soft")
    else:
        side = 38 * icon_growth(page)
        for star in range(_STARS):
            spot = (left + star * (side + 8), top + title_high + 6, side)
            earned = star < row.stars
            page.icon("star", *spot, "accent_dark" if earned else "line_strong", filled=earned)
    said = f"{day} {name}, {title}"
    page.node(Node(f"session-{at}", CHOICE, said, box, line, "selected" if chosen else "", "", 26))
