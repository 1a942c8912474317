"""What a team has said about a proposal, as it is drawn on its card: a sign, a word, the pillar that it protects."""

from __future__ import annotations

from dataclasses import dataclass

from kessessa.language import meeting as meets
from kessessa.language import pick
from kessessa.rules.meeting import AWAY
from kessessa.rules.methods import CONSENT
from kessessa.screen.page import Page
from kessessa.screen.scenes.council import CouncilScene
from kessessa.screen.seat import look_of
from kessessa.screen.tokens import Box
from kessessa.screen.widgets import pillar_badge

_WAITING = "dots-three-circle"


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
        text = meets.PROPOSED if team == state.coordinator else meets.AGREE
        return Said("circle", "thumbs-up", "success", pick(text, language))
    if opinion:
        return Said("diamond", "hand-palm", "danger", pick(meets.OBJECT, language), opinion)
    return Said("circle", _WAITING, "ink_soft", pick(meets.NEXT_UP, language))


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


def say_along(page: Page, scene: CouncilScene, team: int, box: Box) -> None:
    """Draw sign, word and pillar in a row; the pillar goes under the word where the row is too short."""
    x, y, wide, high = box
    said = said_by(scene, team, page.language)
    sign = min(84.0, high - 24)
    _sign(page, said, x, y + (high - sign) / 2, sign)
    left, room = x + sign + 24, wide - sign - 24
    chip = _pillar_wide(page, scene, said.pillar) + 40 if said.pillar else 0.0
    for size in (42.0, 38.0, 34.0, 30.0):
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
