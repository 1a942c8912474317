"""The result of a vote: one row an option with who voted for it, and the lot that settles a tie."""

from __future__ import annotations

from kessessa.language import meeting as meets
from kessessa.language import pick
from kessessa.rules.methods import COLLEGES, PARTS
from kessessa.screen.fitting import fitting
from kessessa.screen.page import Page
from kessessa.screen.scenes.council import CouncilScene
from kessessa.screen.seat import emblem, team_name
from kessessa.screen.tokens import Box
from kessessa.screen.widgets import chip, chip_width, icon_growth, letter_badge, team_token

_ROW, _GAP = 146.0, 24.0


def results(page: Page, scene: CouncilScene, shown: tuple[int, ...], box: Box) -> None:
    """Draw the options with their votes, the adopted one in green."""
    x, y, wide, high = box
    each = min(
        _ROW * max(1.0, page.scale) * (2 if len(shown) == 1 else 1), (high - _GAP * (len(shown) - 1)) / len(shown)
    )
    for row, at in enumerate(shown):
        _row(page, scene, at, (x, y + row * (each + _GAP), wide, each))


def _points(scene: CouncilScene, way: str) -> str:
    points = dict(scene.turn.tally).get(way, 0)
    return f"{(points + PARTS // 2) // PARTS} %" if scene.turn.method == COLLEGES else str(points)


def _colleges(scene: CouncilScene, way: str, language: str) -> str:
    """Return how each college voted for an option, empty without colleges."""
    colleges = scene.state.book.scenario.colleges
    if scene.turn.method != COLLEGES or not colleges:
        return ""
    parts = []
    for at, college in enumerate(colleges):
        cast = scene.turn.ballots[at :: len(colleges)]
        parts.append(f"{pick(college.name, language)} {cast.count(way)}/{sum(bool(ballot) for ballot in cast)}")
    return " · ".join(parts)


def _row(page: Page, scene: CouncilScene, at: int, box: Box) -> None:
    x, y, wide, high = box
    way, turn = scene.ways[at], scene.turn
    won = way.id == turn.proposal
    fill, line = ("ok_soft", "success") if won else ("surface", "line")
    page.panel(box, fill, line=line, width=6 if won else 3, shadow=False, lip="success" if won else "lip")
    badge = min(84.0, high - 24)
    letter_badge(page, at, x + 36, y + (high - badge) / 2, badge, "success" if won else "primary")
    points = _points(scene, way.id)
    count_wide = page.measure(points, 76, 500, "headline")[0]
    end = x + wide - 36 - count_wide
    page.text(points, (end, y, count_wide + 4, high), 76, face="headline", valign="middle")
    if won and turn.lot:
        drawn = pick(meets.BY_LOT, page.language)
        chip_wide, chip_high = (
            chip_width(page, drawn, icon="dice-five"),
            page.measure(drawn, 32, 900, "semibold")[1] + 14,
        )
        end -= chip_wide + 36
        chip(page, drawn, end, y + (high - chip_high) / 2, icon="dice-five", fill="surface", colour="success")
    voters = [team for team, ballot in enumerate(turn.ballots) if ballot == way.id]
    side = min(84.0 * icon_growth(page), high - 30)
    tokens = len(voters) * (side + 16)
    start = max(x + 930 - (200 if page.scale > 1.25 else 0), end - 36 - 6 * (side + 16))  # noqa: PLR2004  large text
    start = min(start, end - 24 - tokens)
    for step, team in enumerate(voters):
        team_token(page, emblem(scene.state, team), start + step * (side + 16), y + (high - side) / 2, side)
    names = ", ".join(team_name(scene.state, team, page.language) for team in voters)
    _words(page, scene, at, (x + 36 + badge + 28, y + 6, start - x - badge - 88, high - 12))
    page.says(f"{pick(way.do, page.language)} : {points}. {names}".strip(), box, f"result-{at}")


def _words(page: Page, scene: CouncilScene, at: int, box: Box) -> None:
    x, y, wide, high = box
    title = pick(scene.ways[at].do, page.language)
    line = _colleges(scene, scene.ways[at].id, page.language)
    line_high = page.measure(line, 30, wide)[1] if line else 0.0
    size = fitting(page, title, (44.0, 40.0, 36.0), (wide, high - line_high), "semibold")
    title_high = page.measure(title, size, wide, "semibold")[1]
    top = y + max(0.0, (high - title_high - line_high) / 2)
    page.text(title, (x, top, wide, y + high - top), size, face="semibold")
    page.text(line, (x, top + title_high, wide, y + high - top - title_high), 30, colour="ink_soft")


def lot_need(page: Page) -> float:
    """Return how high the panel of the lot must be on one page."""
    title = page.measure(pick(meets.TIE, page.language), 56, 1100, "headline")[1]
    return title + page.measure(pick(meets.TIE_WHY, page.language), 40, 1060)[1] + 60


def lot_panel(page: Page, scene: CouncilScene, box: Box) -> None:
    """Draw the tie: why lots are drawn, those in the draw, and the one that came out raised."""
    x, y, wide, high = box
    turn, language = scene.turn, page.language
    page.panel(box, "info_soft")
    most = max(points for _, points in turn.tally)
    tied = [scene.at(way) for way, points in turn.tally if points == most]
    won = scene.at(turn.proposal)
    side = min(high - 80, 130.0)
    lots = [at for at in sorted(tied) if at != won]
    end = x + wide - 48 - (side + 24)
    _lot(page, won, (end, y + (high - side - 24) / 2 - 6, side + 24, side + 24), raised=True)
    arrow = end - 90
    page.icon("arrow-right", arrow, y + high / 2 - 28, 56, "info")
    for step, at in enumerate(reversed(lots)):
        left = arrow - 40 - (step + 1) * side - step * 20
        _lot(page, at, (left, y + (high - side) / 2, side, side), raised=False)
    start = arrow - 40 - len(lots) * (side + 20) - 40
    left, room = x + 48, start - x - 48
    title_high = page.measure(pick(meets.TIE, language), 56, room, "headline")[1]
    why_high = page.measure(pick(meets.TIE_WHY, language), 40, room)[1]
    top = y + (high - title_high - why_high - 8) / 2
    page.text(pick(meets.TIE, language), (left, top, room, title_high), 56, face="headline", colour="info")
    page.text(pick(meets.TIE_WHY, language), (left, top + title_high + 8, room, y + high - top - title_high), 40)
    page.says(f"{pick(scene.ways[won].do, language)}, {pick(meets.BY_LOT, language)}", box, "lot")


def _lot(page: Page, at: int, box: Box, *, raised: bool) -> None:
    line, lip = ("accent", "accent_dark") if raised else ("line", "lip")
    page.panel(box, "surface", radius=22, line=line, width=8 if raised else 3, lip=lip, shadow=False)
    x, y, side, _ = box
    inset = side * 0.18
    letter_badge(page, at, x + inset, y + inset, side - 2 * inset, "success" if raised else "line_strong")
