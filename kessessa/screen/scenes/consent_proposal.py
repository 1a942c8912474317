"""The proposal that a consent is about: who proposes what and where it leads, or its title alone."""

from __future__ import annotations

from kessessa.language import meeting as meets
from kessessa.language import pick
from kessessa.screen import directions
from kessessa.screen.fitting import fitting
from kessessa.screen.page import Page
from kessessa.screen.scenes.council import LEFT, TOP, WIDE, CouncilScene
from kessessa.screen.seat import team_name
from kessessa.screen.tokens import Box
from kessessa.screen.widgets import letter_badge

_TITLES = (56.0, 50.0, 46.0, 42.0)
"""Sizes of the title, the usual one first; others at large text alone."""
_REPEATED = (42.0, 38.0, 34.0)
_VOICE = 260.0
"""What the words over the title and the team that speaks take of the height of a page, at the usual text scale."""


def _room(page: Page, scene: CouncilScene) -> tuple[float, float]:
    """Return how wide the chips of where it leads are, and how wide that leaves the title."""
    wide = directions.measure(page, scene.leads(scene.way(scene.turn.proposal), page.language), 620)[0]
    return wide, WIDE - 240 - wide


def _title(page: Page, scene: CouncilScene, room: float) -> tuple[str, float, float]:
    """Return the title, its size (at large text one that leaves the team that speaks its room) and its height."""
    words = pick(scene.way(scene.turn.proposal).do, page.language)
    high = page.bottom - TOP - _VOICE * page.scale
    size = fitting(page, words, _TITLES if page.large else _TITLES[:1], (room, high), "headline")
    return words, size, page.measure(words, size, room, "headline")[1]


def proposal_need(page: Page, scene: CouncilScene) -> float:
    """Return how high the panel of the proposal must be."""
    leads = scene.leads(scene.way(scene.turn.proposal), page.language)
    title = _title(page, scene, _room(page, scene)[1])[2]
    who = page.measure("X", 34, 900)[1]
    return max(150.0, title + who + 40, directions.measure(page, leads, 620)[1] + 40)


def draw_proposal(page: Page, scene: CouncilScene, box: Box) -> None:
    """Draw the letter of the option, who proposes it, its title and where it leads."""
    x, y, wide, high = box
    language, way = page.language, scene.way(scene.turn.proposal)
    page.panel(box)
    letter_badge(page, scene.at(way.id), x + 42, y + high / 2 - 48, 96)
    lead_wide, room = _room(page, scene)
    leads = (x + wide - 36 - lead_wide, y + 10, lead_wide + 2, high - 20)
    directions.draw(page, scene.state, scene.leads(way, language), leads, middle=True)
    who = pick(meets.PROPOSES, language, team=team_name(scene.state, scene.state.coordinator, language))
    title, size, title_high = _title(page, scene, room)
    left, who_high = x + 174, page.measure(who, 34, room)[1]
    top = y + (high - who_high - title_high) / 2
    page.text(who, (left, top, room, who_high + 2), 34, colour="ink_soft")
    page.text(title, (left, top + who_high, room, y + high - top - who_high), size, face="headline")
    page.says(f"{who} : {title}", box, "proposal")


def repeat_title(page: Page, scene: CouncilScene) -> float:
    """Draw the title alone at the top of a page, for those who speak to it below; return how high that is."""
    way, left, room = scene.way(scene.turn.proposal), LEFT + 150, WIDE - 190
    words = pick(way.do, page.language)
    line = page.measure("X", _REPEATED[0], room, "headline")[1]
    size = fitting(page, words, _REPEATED, (room, line), "headline")
    high = max(110.0, page.measure(words, size, room, "headline")[1] + 24)
    page.panel((LEFT, TOP, WIDE, high))
    letter_badge(page, scene.at(way.id), LEFT + 40, TOP + high / 2 - 40, 80)
    page.text(words, (left, TOP, room, high), size, face="headline", valign="middle")
    return high
