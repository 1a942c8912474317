"""The lot that settles a tie: why it is drawn, those in the draw, and the one that comes out."""

from __future__ import annotations

from kessessa.language import meeting as meets
from kessessa.language import pick
from kessessa.screen.motion import counts, enters
from kessessa.screen.page import Page
from kessessa.screen.scenes.council import CouncilScene
from kessessa.screen.tokens import Box
from kessessa.screen.widgets import letter_badge

_SIDE = 130.0
_LARGE_SIDE = 220.0
_TALL = 400.0
_DRAW = 0.9
"""Seconds in which the lot goes round twice."""
_TURNS = 2


def lot_need(page: Page) -> float:
    """Return how high the panel of the lot must be on one page."""
    title = page.measure(pick(meets.TIE, page.language), 56, 1100, "headline")[1]
    return title + page.measure(pick(meets.TIE_WHY, page.language), 40, 1060)[1] + 60


def lot_panel(page: Page, scene: CouncilScene, box: Box, at: float = 0.0) -> None:
    """Draw the tie: why lots are drawn, those in the draw, and the one that came out raised.

    The panel comes in at a second of the film; then the lot goes round.
    """
    with enters(page, box, at=at):
        _panel(page, scene, box)


def _tied(scene: CouncilScene) -> tuple[int, ...]:
    most = max(points for _, points in scene.turn.tally)
    return tuple(sorted(scene.at(way) for way, points in scene.turn.tally if points == most))


def _panel(page: Page, scene: CouncilScene, box: Box) -> None:
    x, y, wide, high = box
    language, tied = page.language, _tied(scene)
    page.panel(box, "info_soft")
    side = min(high - 80, _LARGE_SIDE if high > _TALL else _SIDE, wide * 0.5 / (len(tied) + 1))
    start = x + wide - 48 - (side + 24) - 90 - 40 - (len(tied) - 1) * (side + 20)
    area = (start - 20, y + 16, x + wide - start, high - 32)
    with counts(page, area, lambda drawn, way: _go_round(drawn, scene, area, side, way), span=_DRAW):
        _drawn(page, scene, area, side)
    left, room = x + 48, start - x - 88
    title, why = pick(meets.TIE, language), pick(meets.TIE_WHY, language)
    title_high = page.measure(title, 56, room, "headline")[1]
    why_high = page.measure(why, 40, room)[1]
    top = y + (high - title_high - why_high - 8) / 2
    page.text(title, (left, top, room, title_high), 56, face="headline", colour="info")
    page.text(why, (left, top + title_high + 8, room, y + high - top - title_high), 40)
    won = scene.way(scene.turn.proposal)
    page.says(f"{title}. {pick(won.do, language)}, {pick(meets.BY_LOT, language)}", box, "lot")


def _drawn(page: Page, scene: CouncilScene, box: Box, side: float) -> None:
    """Draw the lots that stayed in, an arrow, and the one that came out."""
    x, y, wide, high = box
    won = scene.at(scene.turn.proposal)
    end = x + wide - 28 - (side + 24)
    _lot(page, won, (end, y + (high - side - 24) / 2 - 6, side + 24, side + 24), raised=True)
    page.icon("arrow-right", end - 90, y + high / 2 - 28, 56, "info")
    others = [at for at in _tied(scene) if at != won]
    for step, at in enumerate(reversed(others)):
        left = end - 130 - (step + 1) * side - step * 20
        _lot(page, at, (left, y + (high - side) / 2, side, side), raised=False)


def _go_round(page: Page, scene: CouncilScene, box: Box, side: float, way: float) -> None:
    """Draw all lots side by side, one after the other raised; the one that comes out is the last."""
    x, y, wide, high = box
    tied = _tied(scene)
    page.flat(box, "info_soft", 0)
    steps = _TURNS * len(tied)
    last = tied.index(scene.at(scene.turn.proposal))
    raised = (last + 1 + min(steps - 1, int(way * steps))) % len(tied)
    left = x + (wide - len(tied) * side - (len(tied) - 1) * 40) / 2
    for step, at in enumerate(tied):
        grown = 12.0 if step == raised else 0.0
        spot = (left + step * (side + 40) - grown, y + (high - side) / 2 - grown - grown / 2)
        _lot(page, at, (*spot, side + 2 * grown, side + 2 * grown), raised=step == raised)


def _lot(page: Page, at: int, box: Box, *, raised: bool) -> None:
    line, lip = ("accent", "accent_dark") if raised else ("line", "lip")
    page.panel(box, "surface", radius=22, line=line, width=8 if raised else 3, lip=lip, shadow=False)
    x, y, side, _ = box
    inset = side * 0.18
    letter_badge(page, at, x + inset, y + inset, side - 2 * inset, "success" if raised else "ink_soft")
