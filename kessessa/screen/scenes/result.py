"""The result of a vote: one row an option with who voted for it, told vote by vote. The lot of a tie is lot.py."""

from __future__ import annotations

from dataclasses import dataclass

from kessessa.language import council as words
from kessessa.language import meeting as meets
from kessessa.language import pick
from kessessa.rules.cards import Way
from kessessa.rules.methods import COLLEGES
from kessessa.rules.table import colleges_of
from kessessa.screen.film import fade, show
from kessessa.screen.fitting import fitting, spacious
from kessessa.screen.motion import enters
from kessessa.screen.page import Page
from kessessa.screen.scenes.council import CouncilScene
from kessessa.screen.seat import emblem, team_name
from kessessa.screen.tokens import Box
from kessessa.screen.widgets import chip, chip_width, icon_growth, letter_badge, team_token
from kessessa.session import wording

_ROW, _GAP = 146.0, 24.0
_MOST = 240.0
_EACH = 0.22
"""Seconds from one vote to the next."""
_FIRST = 0.3
_AFTER = 0.15
LOT = 1.3
"""Seconds that the lot takes to be drawn, with its panel coming in."""
_SIGN = 64.0
_LINE = 36.0
_NUMBER = 76.0


@dataclass(frozen=True, slots=True)
class _Row:
    """Where the parts of an option's row stand."""

    at: int
    box: Box
    badge: float
    tokens: float
    side: float
    count: Box
    size: float
    below: float = 0.0

    @property
    def upper(self) -> Box:
        """The row without the line `below`, where how the colleges voted goes over the whole width."""
        x, y, wide, high = self.box
        return (x, y, wide, high - self.below)


def voters(scene: CouncilScene, way: Way) -> tuple[int, ...]:
    """Return the teams that voted for an option."""
    return tuple(team for team, ballot in enumerate(scene.turn.ballots) if ballot == way.id)


def told_at(scene: CouncilScene, shown: tuple[int, ...]) -> float:
    """Return the second at which the last vote for these options is told."""
    return _FIRST + _EACH * sum(len(voters(scene, scene.ways[at])) for at in shown) + _AFTER


def results(page: Page, scene: CouncilScene, shown: tuple[int, ...], box: Box, wait: float = 0.0) -> None:
    """Draw the options with their votes, the adopted one in green.

    While a film runs, votes come one by one, the numbers counting along; after a `wait` the adopted option shows.
    """
    rows = _rows(page, scene, shown, box)
    moving = page.film is not None and not page.film.calm
    end = told_at(scene, shown)
    if moving:
        _told(Page(page.kit, page.surface, page.film), scene, rows)
    for row in rows:
        won = scene.ways[row.at].id == scene.turn.proposal
        at = end + (wait if won else 0.0)
        with enters(page, row.box, at=at, span="micro", paint=show, cue="vote" if won else ""):
            _draw(page, scene, row, won=won)


def _rows(page: Page, scene: CouncilScene, shown: tuple[int, ...], box: Box) -> tuple[_Row, ...]:
    """Lay the rows out: tokens and numbers stand below each other."""
    x, y, wide, high = box
    most_high = _MOST * max(1.0, page.scale * 0.8) + page.kit.spare * 0.35
    each = min(most_high, (high - _GAP * (len(shown) - 1)) / len(shown))
    lines = [_colleges(scene, scene.ways[at].id, page.language) for at in shown]
    long = any(page.measure(line, 30, 700)[1] > 2.5 * page.measure("X", 30, 700)[1] for line in lines)
    below = 0.0
    if long or not spacious(page):
        below = max((page.measure(line, 30, wide - 72)[1] + 8 if line else 0.0) for line in lines)
    whole, each = each, each - below
    badge = min(84.0 if each < _ROW * 1.2 else 108.0, each - 24)
    number = fitting(page, "0", (_NUMBER, 68.0, 60.0, 52.0), (500, each - 24), "headline")
    count = max(page.measure(_points(scene, way), number, 500, "headline")[0] for way in scene.ways)
    end = x + wide - 36 - count - _mark_wide(page, scene) - 60
    most = max(len(voters(scene, way)) for way in scene.ways)
    left = x + 36 + badge + 28
    for part in (1.0, 0.8, 0.6):
        side = min(84.0 * icon_growth(page) * part, each - 30)
        tokens = end - most * (side + 16)
        if all(_title_high(page, scene, at, tokens - left - 24, _LINE) <= each - 12 for at in shown):
            break
    tokens = min(tokens, x + 930) if spacious(page) else tokens
    boxes = ((x, y + row * (whole + _GAP), wide, whole) for row in range(len(shown)))
    return tuple(
        _Row(at, own, badge, tokens, side, (x + wide - 36 - count, own[1] + 10, count + 4, each - 20), number, below)
        for at, own in zip(shown, boxes, strict=True)
    )


def _title_high(page: Page, scene: CouncilScene, at: int, room: float, size: float) -> float:
    return page.measure(pick(scene.ways[at].do, page.language), size, room, "semibold")[1]


def _mark_wide(page: Page, scene: CouncilScene) -> float:
    """Return how wide the mark of the adopted option is: a chip, at large text its sign alone."""
    text, icon = _mark(scene, page.language)
    return chip_width(page, text, icon=icon) if spacious(page) else _SIGN


def _told(page: Page, scene: CouncilScene, rows: tuple[_Row, ...]) -> None:
    """Tell the votes one by one, in the order of the teams; nothing of this page is kept but what moves."""
    by_way = {scene.ways[row.at].id: row for row in rows}
    seen = dict.fromkeys(by_way, 0)
    for row in rows:
        _ground(page, scene, row, won=False)
        _number(page, row, _points(scene, scene.ways[row.at], 0))
    told = [(team, ballot) for team, ballot in enumerate(scene.turn.ballots) if ballot in by_way]
    for step, (team, ballot) in enumerate(told):
        row, at = by_way[ballot], _FIRST + step * _EACH
        with enters(page, _token_box(row, seen[ballot]), at=at, span="micro", paint=fade, margin=0):
            team_token(page, emblem(scene.state, team), *_token_box(row, seen[ballot])[:3])
        seen[ballot] += 1
        counted = at + page.kit.tokens.motion("micro")  # once its token is there
        x, y, wide, high = row.count
        whole = (x - 8, y, wide + 8, high)  # a 0 is wider than a 1
        with enters(page, whole, at=counted, span="micro", paint=show, margin=0):
            page.flat(whole, "surface", 0)
            _number(page, row, _points(scene, scene.ways[row.at], seen[ballot]))


def _token_box(row: _Row, step: int) -> Box:
    return (row.tokens + step * (row.side + 16), row.box[1] + (row.upper[3] - row.side) / 2, row.side, row.side)


def _number(page: Page, row: _Row, points: str) -> None:
    x, y, wide, high = row.count
    page.text(points, (x, y - 10, wide, high + 20), row.size, face="headline", align="right", valign="middle")


def _points(scene: CouncilScene, way: Way, seen: int = -1) -> str:
    """Return the votes of an option, or its weighted share; `seen`: with so many of its ballots opened."""
    points, cast = dict(scene.turn.tally).get(way.id, 0), len(voters(scene, way))
    if seen >= 0:
        points = points * seen // max(1, cast)
    return wording.points_words(scene.state, scene.turn, points)


def _colleges(scene: CouncilScene, way: str, language: str) -> str:
    """Return how each college voted for an option, empty without colleges."""
    colleges = scene.state.book.scenario.colleges
    if scene.turn.method != COLLEGES or not colleges:
        return ""
    parts, seats = [], colleges_of(scene.state)
    for at, college in enumerate(colleges):
        cast = [ballot for ballot, seat in zip(scene.turn.ballots, seats, strict=True) if seat == at]
        if not cast:  # with few teams a college may be empty: 0 out of 0 would only puzzle
            continue
        parts.append(f"{pick(college.name, language)} {cast.count(way)}/{sum(bool(ballot) for ballot in cast)}")
    return " · ".join(parts)


def _ground(page: Page, scene: CouncilScene, row: _Row, *, won: bool) -> None:
    """Draw the panel of a row with letter and words."""
    x, y, wide, high = row.upper
    fill, line = ("ok_soft", "success") if won else ("surface", "line")
    page.panel(row.box, fill, line=line, width=6 if won else 3, shadow=False, lip="success" if won else "lip")
    badge = row.badge
    letter_badge(page, row.at, x + 36, y + (high - badge) / 2, badge, "success" if won else "primary")
    _words(page, scene, row, (x + 36 + badge + 28, y + 6, row.tokens - x - badge - 88, high - 12))
    if row.below:
        line = _colleges(scene, scene.ways[row.at].id, page.language)
        page.text(line, (x + 36, y + high - 8, wide - 72, row.below), 30, colour="ink_soft")


def _draw(page: Page, scene: CouncilScene, row: _Row, *, won: bool) -> None:
    way, (_, y, _, high) = scene.ways[row.at], row.upper
    _ground(page, scene, row, won=won)
    points = _points(scene, way)
    _number(page, row, points)
    if won:
        text, icon = _mark(scene, page.language)
        left = row.count[0] - _mark_wide(page, scene) - 36
        if spacious(page):
            chip_high = page.measure(text, 32, 900, "semibold")[1] + 14
            spot = (left, y + (high - chip_high) / 2)
            chip(page, text, *spot, icon=icon, fill="surface", colour="success")
        else:
            page.flat((left, y + (high - _SIGN) / 2, _SIGN, _SIGN), "success", _SIGN / 2)
            page.icon(icon, left + 12, y + (high - _SIGN) / 2 + 12, _SIGN - 24, "on_primary")
    teams = voters(scene, way)
    for step, team in enumerate(teams):
        team_token(page, emblem(scene.state, team), *_token_box(row, step)[:3])
    names = ", ".join(team_name(scene.state, team, page.language) for team in teams)
    mark = _mark(scene, page.language)[0] if won else ""
    said = " ".join(f"{part}." for part in (names, mark) if part)
    page.says(f"{pick(way.do, page.language)} : {points}. {said}".strip(), row.box, f"result-{row.at}")


def _mark(scene: CouncilScene, language: str) -> tuple[str, str]:
    """Return what is said of the adopted option, and its sign."""
    if scene.turn.lot:
        return pick(meets.BY_LOT, language), "dice-five"
    return pick(words.ADOPTED, language), "check"


def _words(page: Page, scene: CouncilScene, row: _Row, box: Box) -> None:
    """Write an option's words and how the colleges voted."""
    x, y, wide, high = box
    way = scene.ways[row.at]
    title = pick(way.do, page.language)
    line = "" if row.below else _colleges(scene, way.id, page.language)
    line_high = page.measure(line, 30, wide)[1] if line else 0.0
    size = fitting(page, title, (44.0, 40.0, _LINE), (wide, high - line_high), "semibold")
    title_high = page.measure(title, size, wide, "semibold")[1]
    top = y + max(0.0, (high - title_high - line_high) / 2)
    page.text(title, (x, top, wide, y + high - top), size, face="semibold")
    page.text(line, (x, top + title_high, wide, y + high - top - title_high), 30, colour="ink_soft")
