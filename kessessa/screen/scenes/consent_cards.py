"""What a team has said about a proposal, as it is drawn on its card: a sign, a word, the pillar that it protects."""

from __future__ import annotations

from dataclasses import dataclass

from kessessa.language import meeting as meets
from kessessa.language import pick
from kessessa.rules.meeting import AWAY
from kessessa.rules.methods import CONSENT
from kessessa.screen.fitting import fitting
from kessessa.screen.page import Page
from kessessa.screen.scenes.council import LEFT, TOP, WIDE, CouncilScene
from kessessa.screen.seat import emblem, look_of, team_name
from kessessa.screen.tokens import Box
from kessessa.screen.widgets import pillar_badge, team_token

_WAITING = "dots-three-circle"
_NAMES, _WORDS = (40.0, 36.0, 32.0, 28.0), (42.0, 38.0, 34.0, 30.0)
"""Sizes of a team's name in a row, and of what it said."""


@dataclass(frozen=True, slots=True)
class Said:
    """What a team says, in pictures and words; `pillar` is what an objection protects."""

    shape: str
    icon: str
    colour: str
    words: str
    pillar: str = ""


def said_by(scene: CouncilScene, team: int, language: str) -> Said:
    """Return what a team said, or that it has not spoken yet."""
    opinion, state = scene.turn.opinions[team], scene.state
    if not state.teams[team].here or opinion == AWAY:
        return Said("circle", "minus", "ink_soft", pick(meets.AWAY, language))
    if opinion == CONSENT:
        text = meets.PROPOSED if team == state.coordinator else meets.AGREED
        return Said("circle", "thumbs-up", "success", pick(text, language))
    if opinion:
        return Said("diamond", "hand-palm", "danger", pick(meets.OBJECT, language), opinion)
    return Said("circle", _WAITING, "ink_soft", pick(meets.NEXT_UP if team == _next(scene) else meets.WAITS, language))


def _next(scene: CouncilScene) -> int:
    """Return the team that speaks after the one whose turn it is, -1 where that is the last."""
    turn, teams = scene.turn, scene.state.teams
    after = ((turn.team + step) % len(teams) for step in range(1, len(teams)))
    return next((team for team in after if teams[team].here and not turn.opinions[team]), -1)


def say_below(page: Page, scene: CouncilScene, team: int, box: Box) -> None:
    """Draw the sign, the word under it and the pillar under both, in the middle of a box."""
    x, y, wide, high = box
    said = said_by(scene, team, page.language)
    word_high = page.measure(said.words, 44, wide - 30, "headline")[1]
    extra = _pillar_high(page) + 14 if said.pillar else 0.0
    side = 120.0 + page.kit.spare * 0.2
    start = y + max(0.0, (high - side - word_high - extra - 24) / 2)
    _sign(page, said, x + (wide - side) / 2, start, side)
    start += side + 14
    area = (x + 15, start, wide - 30, y + high - start)
    page.text(said.words, area, 44, face="headline", colour=said.colour, align="centre")
    if said.pillar:
        chip_wide = _pillar_wide(page, scene, said.pillar)
        _pillar(page, scene, said.pillar, x + (wide - chip_wide) / 2, start + word_high + 10)


def say_beside(page: Page, scene: CouncilScene, team: int, box: Box) -> None:
    """Draw the sign with the word beside it and the pillar under the word."""
    x, y, wide, high = box
    said = said_by(scene, team, page.language)
    sign = min(84.0, high - 4)
    _sign(page, said, x + 36, y + (high - sign) / 2, sign)
    left, room = x + 36 + sign + 24, wide - sign - 86
    word_high = page.measure(said.words, 42, room, "headline")[1]
    below = _pillar_high(page) if said.pillar else 0.0
    start = y + max(0.0, (high - word_high - below) / 2)
    page.text(said.words, (left, start, room, y + high - start), 42, face="headline", colour=said.colour)
    if said.pillar:
        _pillar(page, scene, said.pillar, left - 4, start + word_high)


def list_said(page: Page, scene: CouncilScene, teams: tuple[int, ...]) -> None:
    """Draw teams as rows over the whole width, what each said at the right."""
    gap = 20.0
    high = (page.bottom - TOP - gap * (len(teams) - 1)) / len(teams)
    high = min(high, 190.0 * max(1.0, page.scale) + page.kit.spare * 0.2)
    for row, team in enumerate(teams):
        box = (LEFT, TOP + row * (high + gap), WIDE, high)
        page.panel(box)
        side = min(88.0, high - 24)
        team_token(page, emblem(scene.state, team), LEFT + 34, box[1] + (high - side) / 2, side)
        name, whole = team_name(scene.state, team, page.language), WIDE - side - 120
        size, said = _shares(page, scene, team, whole, high)
        page.text(name, (LEFT + 60 + side, box[1], whole - said, high), size, face="semibold", valign="middle")
        _say_along(page, scene, team, (LEFT + WIDE - 30 - said, box[1], said, high))
        page.says(f"{name} : {said_by(scene, team, page.language).words}", box, f"said-{team}")


def _shares(page: Page, scene: CouncilScene, team: int, whole: float, high: float) -> tuple[float, float]:
    """Return the size of a team's name in a row, and how wide what it said is.

    Its pillar goes under the word where a row is too short for both but high enough, else all of it is smaller.
    """
    name = team_name(scene.state, team, page.language)
    under = page.measure("X", _WORDS[0], 99, "headline")[1] + _pillar_high(page) <= high
    for size, word in zip(_NAMES[: 1 if under else None], _WORDS, strict=False):
        said = _along_wide(page, scene, team, word, beside=True)
        if page.measure(name, size, 2000, "semibold")[0] + said <= whole:
            return size, said
    said = min(_along_wide(page, scene, team, _WORDS[0], beside=False), whole * 0.6)
    return fitting(page, name, _NAMES, (whole - said, high), "semibold"), said


def _along_wide(page: Page, scene: CouncilScene, team: int, size: float, *, beside: bool) -> float:
    """Return how wide what a team said is in a row, its pillar `beside` the word or under it."""
    said = said_by(scene, team, page.language)
    word = page.measure(said.words, size, 2000, "headline")[0]
    chip = _pillar_wide(page, scene, said.pillar) if said.pillar else 0.0
    return 84 + 24 + 4 + (word + (chip + 40 if chip else 0) if beside else max(word, chip))


def _say_along(page: Page, scene: CouncilScene, team: int, box: Box) -> None:
    """Draw sign, word and pillar in a row; the pillar goes under the word where the row is too short."""
    x, y, wide, high = box
    said = said_by(scene, team, page.language)
    sign = min(84.0, high - 24)
    _sign(page, said, x, y + (high - sign) / 2, sign)
    left, room = x + sign + 24, wide - sign - 24
    chip = _pillar_wide(page, scene, said.pillar) + 40 if said.pillar else 0.0
    for size in _WORDS:
        word, word_high = page.measure(said.words, size, room, "headline")
        if beside := word + chip <= room:
            break
    below = _pillar_high(page) if said.pillar and not beside else 0.0
    top = y + (high - word_high - below) / 2
    if top < y:
        page.problems.append(f"too high: {said.words!r} and its pillar take {word_high + below:.0f} of {high:.0f}")
    page.text(said.words, (left, top, room, word_high + 4), size, face="headline", colour=said.colour)
    if said.pillar and beside:
        _pillar(page, scene, said.pillar, left + word + 40, y + (high - _pillar_high(page)) / 2)
    elif said.pillar:
        _pillar(page, scene, said.pillar, left - 4, top + word_high)


def _sign(page: Page, said: Said, x: float, y: float, side: float) -> None:
    if said.icon == _WAITING:
        page.icon(said.icon, x, y, side, said.colour)
        return
    page.shape(said.shape, x, y, side, said.colour)
    part = 0.5 if said.shape == "circle" else 0.42
    inset = side * (1 - part) / 2
    page.icon(said.icon, x + inset, y + inset, side * part, "on_primary", filled=True)


def _pillar_wide(page: Page, scene: CouncilScene, pillar: str) -> float:
    return page.measure(pick(scene.state.book.name_of(pillar), page.language), 32, 900, "semibold")[0] + 84


def _pillar_high(page: Page) -> float:
    return max(56.0, page.measure("X", 32, 400, "semibold")[1] + 8)


def _pillar(page: Page, scene: CouncilScene, pillar: str, x: float, y: float) -> None:
    look, high = look_of(scene.state, pillar), _pillar_high(page)
    wide = _pillar_wide(page, scene, pillar)
    page.flat((x, y, wide, high), f"{look}.soft", 18)
    pillar_badge(page, look, x + 10, y + (high - 44) / 2, 44)
    name = pick(scene.state.book.name_of(pillar), page.language)
    area = (x + 64, y, wide - 66, high)
    page.text(name, area, 32, face="semibold", colour=f"{look}.fg", valign="middle")
    page.says(name, area)
