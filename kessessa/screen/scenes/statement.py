"""What a meeting is about, as a panel above its options: picture, title, text; and the question of a single team."""

from __future__ import annotations

from kessessa.language import meeting as meets
from kessessa.language import pick
from kessessa.screen.fitting import fitting
from kessessa.screen.nodes import CHOICE, Node
from kessessa.screen.page import Page
from kessessa.screen.panels import on_land
from kessessa.screen.scenes.council import GAP, LEFT, MATTER, WIDE, CouncilScene
from kessessa.screen.tokens import Box
from kessessa.screen.widgets import chip, chip_width, choice_box, keycap, keycap_width, pillar_badge

_SIDE = 124.0
_LEAST = 176.0
_SIZES = (40.0, 36.0)


def need(page: Page, scene: CouncilScene, wide: float = WIDE) -> float:
    """Return how high the statement must be on one page."""
    room = wide - _SIDE - 130
    title = page.measure(scene.subject(page.language), 52, room, "headline")[1]
    return max(_LEAST, title + page.measure(text_of(scene, page.language), _SIZES[-1], room)[1] + 40)


def text_of(scene: CouncilScene, language: str) -> str:
    """Return the text of the matter, or what the debate asks for."""
    turn = scene.turn
    if turn.kind == MATTER:
        return pick(scene.state.book.matters[turn.matter].text, language)
    return pick(meets.TALK_FIRST, language)


def statement(page: Page, scene: CouncilScene, box: Box) -> None:
    """Draw the statement; once a study is made it says so."""
    x, y, wide, high = box
    page.panel(box)
    large = high > 400  # noqa: PLR2004  a page of its own
    side = 260.0 if large else _SIDE
    picture(page, scene, (x + 40, y + (high - side) / 2, side, side))
    left, room = x + side + 84, wide - side - 130
    title = scene.subject(page.language)
    text = text_of(scene, page.language)
    known = pick(meets.STUDIED, page.language) if scene.turn.studied else ""
    title_room = room - (chip_width(page, known, icon="magnifying-glass", size=30) + 20 if known and not large else 0)
    big = fitting(page, title, (60.0 if large else 52.0, 48.0), (title_room, 400), "headline")
    title_high = page.measure(title, big, title_room, "headline")[1]
    size = 44.0 if large else fitting(page, text, _SIZES, (room, high - title_high - 30))
    text_high = page.measure(text, size, room)[1]
    top = y + (high - title_high - text_high) / 2
    page.text(title, (left, top, title_room, title_high + 2), big, face="headline")
    page.text(text, (left, top + title_high, room, y + high - top - title_high), size)
    page.says(text, box, "statement")
    if known:
        chip_wide = chip_width(page, known, icon="magnifying-glass", size=30)
        low = y + high - page.measure(known, 30, 900, "semibold")[1] - 34
        if not large or low > top + title_high + text_high:
            spot = (x + wide - chip_wide - 28, low if large else y + 20)
            chip(page, known, *spot, icon="magnifying-glass", fill="info_soft", colour="info", size=30)


def picture(page: Page, scene: CouncilScene, box: Box) -> None:
    """Draw what stands for the matter: its place, or its vignette."""
    state, turn = scene.state, scene.turn
    if turn.kind != MATTER:
        page.picture("shapes/tous-pour-un.svg", box)
        return
    name = state.book.matters[turn.matter].picture or "clipboard"
    if not page.kit.village.knows(name):
        page.picture(f"vignettes/{name}.svg", box)
    else:
        on_land(page, name, box)


def risk_question(page: Page, scene: CouncilScene, top: float, chosen: str) -> None:
    """Ask a single team which pillar is most at risk: one choice a pillar, two rows of them."""
    pillars = scene.state.book.scenario.pillars
    line = pick(meets.RISK_LINE, page.language)
    top += 8 + page.text(pick(meets.RISK_TITLE, page.language), (LEFT, top, WIDE, 300), 50, face="headline")
    top += 20 + page.text(line, (LEFT, top, WIDE, 300), 36, colour="ink_soft")
    columns = 3 if page.scale <= 1.25 else 2  # noqa: PLR2004  larger names need half of the width
    lines = -(-len(pillars) // columns)
    wide = (WIDE - GAP * (columns - 1)) / columns
    high = min(200.0, (page.bottom - top - GAP * (lines - 1)) / lines)
    for at, pillar in enumerate(pillars):
        box = (LEFT + at % columns * (wide + GAP), top + at // columns * (high + GAP), wide, high)
        state, key = ("selected" if pillar.id == chosen else ""), str(at + 1)
        choice_box(page, box, state)
        side = min(88.0, high - 24)
        pillar_badge(page, pillar.look, box[0] + 28, box[1] + (high - side) / 2, side)
        left, end = box[0] + side + 52, box[0] + wide - keycap_width(page, key) - 28
        name = pick(pillar.name, page.language)
        room = end - left - 10
        size = fitting(page, name, (40.0, 36.0, 34.0), (room, high), "semibold")
        page.text(name, (left, box[1], room, high), size, face="semibold", valign="middle")
        keycap(page, key, end, box[1] + high / 2)
        page.node(Node(f"pillar-{at}", CHOICE, name, box, "", state, key, 32))
