"""The panel of objections: what was proposed, and which team objects in the name of which pillar."""

from __future__ import annotations

from kessessa.language import meeting as meets
from kessessa.language import pick
from kessessa.rules.meeting import objections
from kessessa.screen.page import Page
from kessessa.screen.scenes.council import WIDE, CouncilScene
from kessessa.screen.seat import emblem, look_of, team_name
from kessessa.screen.tokens import Box
from kessessa.screen.widgets import icon_growth, letter_badge, pillar_badge, team_token

_BADGE = 100.0
_BESIDE = 76.0
_BETWEEN = 26.0


def amend_need(page: Page, scene: CouncilScene) -> float:
    """Return how high the panel must be on one page."""
    return _words_high(page, scene) + _lines_high(page, scene) + 54


def _room() -> float:
    return WIDE - _BADGE - _BESIDE - 36


def _words_high(page: Page, scene: CouncilScene) -> float:
    title = page.measure(pick(scene.way(scene.turn.proposal).do, page.language), 46, _room(), "headline")[1]
    line = _line(scene, page.language)
    return title + (page.measure(line, 34, _room())[1] + 2 if line else 0.0)


def _line(scene: CouncilScene, language: str) -> str:
    return "" if scene.turn.amended else pick(meets.AMEND_LINE, language)


def _objectors(scene: CouncilScene) -> tuple[tuple[int, str], ...]:
    known = set(objections(scene.turn))
    return tuple((team, said) for team, said in enumerate(scene.turn.opinions) if said in known)


def _token(page: Page) -> float:
    return 56 * icon_growth(page)


def _line_high(page: Page) -> float:
    return max(_token(page), page.measure("X", 32, 400, "semibold")[1] + 8) + 10


def _chip_wide(page: Page, scene: CouncilScene, pillar: str) -> float:
    """Return how wide an objection is: token, hand and the chip of the pillar."""
    name = page.measure(pick(scene.state.book.name_of(pillar), page.language), 32, 900, "semibold")[0]
    return name + _token(page) * 2.44 + 40


def _lines(page: Page, scene: CouncilScene) -> list[list[tuple[int, str]]]:
    """Return the objections as they flow into lines."""
    lines: list[list[tuple[int, str]]] = []
    room = 0.0
    for team, pillar in _objectors(scene):
        wide = _chip_wide(page, scene, pillar)
        if not lines or wide > room:
            lines.append([])
            room = _room()
        lines[-1].append((team, pillar))
        room -= wide + _BETWEEN
    return lines


def _lines_high(page: Page, scene: CouncilScene) -> float:
    return len(_lines(page, scene)) * _line_high(page)


def amend_panel(page: Page, scene: CouncilScene, box: Box) -> None:
    """Draw what was proposed and who objects in the name of what."""
    x, y, wide, high = box
    language, way = page.language, scene.way(scene.turn.proposal)
    page.panel(box)
    spare = max(0.0, high - amend_need(page, scene))
    between = min(40.0, spare / 3)
    left, room = x + _BADGE + _BESIDE, wide - _BADGE - _BESIDE - 36
    top = y + 20 + (spare - between) / 2
    title, line = pick(way.do, language), _line(scene, language)
    words_high = _words_high(page, scene)
    letter_badge(page, scene.at(way.id), x + 36, top + max(0.0, (words_high - _BADGE) / 2), _BADGE)
    first = page.text(title, (left, top, room, words_high + 2), 46, face="headline")
    page.text(line, (left, top + first + 2, room, words_high - first), 34, colour="ink_soft")
    top += words_high + 14 + between
    for objected in _lines(page, scene):
        across = left
        for team, pillar in objected:
            _objection(
                page, scene, (team, pillar), (across, top, _chip_wide(page, scene, pillar), _line_high(page) - 10)
            )
            across += _chip_wide(page, scene, pillar) + _BETWEEN
        top += _line_high(page)
    page.says(f"{title}. {line}".strip(), box, "amended")


def _objection(page: Page, scene: CouncilScene, who: tuple[int, str], box: Box) -> None:
    """Draw a team's token, a raised hand and the pillar that it protects as a chip."""
    x, y, wide, high = box
    team, pillar = who
    look, name = look_of(scene.state, pillar), pick(scene.state.book.name_of(pillar), page.language)
    token = _token(page)
    team_token(page, emblem(scene.state, team), x, y + (high - token) / 2, token)
    hand = token * 0.64
    page.icon("hand-palm", x + token + 6, y + (high - hand) / 2, hand, "danger", filled=True)
    left = x + token * 1.64 + 14
    badge = token * 0.8
    page.flat((left, y, x + wide - left, high), f"{look}.soft", high / 2)
    pillar_badge(page, look, left + 8, y + (high - badge) / 2, badge)
    area = (left + badge + 16, y, x + wide - left - badge - 16, high)
    page.text(name, area, 32, face="semibold", colour=f"{look}.fg", valign="middle")
    who_says = team_name(scene.state, team, page.language)
    page.says(f"{who_says} : {pick(meets.OBJECT, page.language)}, {name}", box, f"objects-{team}")
