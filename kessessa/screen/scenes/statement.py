"""What a meeting is about, as a panel above its options: picture, title, text; and the question of a single team."""

from __future__ import annotations

from kessessa.language import meeting as meets
from kessessa.language import pick
from kessessa.screen.fitting import fitting, parted
from kessessa.screen.motion import enters
from kessessa.screen.nodes import CHOICE, Node
from kessessa.screen.page import Page
from kessessa.screen.panels import has_place, on_land
from kessessa.screen.scenes.council import GAP, LEFT, MATTER, WIDE, CouncilScene
from kessessa.screen.tokens import Box
from kessessa.screen.widgets import chip, chip_width, choice_box, keycap, keycap_width, pillar_badge

_SIDE = 124.0
_LEAST = 176.0
_SIZES = (40.0, 36.0)
_BANDS = (520.0, 380.0, 260.0)
"""How wide the picture is on a page of its own, the best first."""
_COLUMN = 3
_STUDY = "magnifying-glass"


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
    """Draw the statement above the options; once a study is made it says so."""
    x, y, wide, high = box
    page.panel(box)
    picture(page, scene, (x + 40, y + (high - _SIDE) / 2, _SIDE, _SIDE))
    left, room = x + _SIDE + 84, wide - _SIDE - 130
    title, text = scene.subject(page.language), text_of(scene, page.language)
    known = pick(meets.STUDIED, page.language) if scene.turn.studied else ""
    chip_wide = chip_width(page, known, icon=_STUDY, size=30)
    title_room = room - (chip_wide + 20 if known else 0)
    big = fitting(page, title, (52.0, 48.0), (title_room, 400), "headline")
    title_high = page.measure(title, big, title_room, "headline")[1]
    size = fitting(page, text, _SIZES, (room, high - title_high - 30))
    top = y + (high - title_high - page.measure(text, size, room)[1]) / 2
    page.text(title, (left, top, title_room, title_high + 2), big, face="headline")
    page.text(text, (left, top + title_high, room, y + high - top - title_high), size)
    page.says(text, box, "statement")
    if known:
        _known(page, known, (x + wide - chip_wide - 28, y + 20, chip_wide))


def _known(page: Page, words: str, spot: tuple[float, float, float]) -> None:
    """Say that the figures are known, at x and y, so wide."""
    high = page.measure(words, 30, 900, "semibold")[1] + 14
    with enters(page, (spot[0], spot[1], spot[2], high), margin=2):
        chip(page, words, spot[0], spot[1], icon=_STUDY, fill="info_soft", colour="info", size=30)


def parts(page: Page, scene: CouncilScene, box: Box) -> tuple[str, ...]:
    """Return the text as it is parted over pages of its own: mostly one."""
    return _laid_out(page, scene, box)[1]


def _laid_out(page: Page, scene: CouncilScene, box: Box) -> tuple[float, tuple[str, ...]]:
    """Return how wide the picture is beside the text on a page of its own, and the text parted over pages."""
    text, title = text_of(scene, page.language), scene.subject(page.language)
    room, high = (0.0, 0.0)
    for band in _BANDS:
        room = box[2] - band - 84
        high = box[3] - page.measure(title, 60, room, "headline")[1] - 76
        if page.measure(text, 44, room)[1] <= high:
            return band, (text,)
    return _BANDS[-1], parted(page, text, 44, (room, high))


def whole(page: Page, scene: CouncilScene, box: Box, at: int) -> None:
    """Draw a part of the statement over a whole page, for large text."""
    x, y, wide, high = box
    band, texts = _laid_out(page, scene, box)
    page.panel(box)
    project = scene.turn.kind == MATTER and scene.state.book.matters[scene.turn.matter].project
    tint = "sky" if project else "democracy.soft"
    page.flat((x, y, band, high), tint, 32)
    page.flat((x + band - 40, y, 40, high), tint, 0)
    side = min(band - 60, high - 120, 380.0)
    picture(page, scene, (x + (band - side) / 2, y + (high - side) / 2, side, side))
    left, room = x + band + 44, wide - band - 84
    title, text = scene.subject(page.language), texts[min(at, len(texts) - 1)]
    title_high = page.measure(title, 60, room, "headline")[1]
    text_high = page.measure(text, 44, room)[1]
    top = y + (high - title_high - text_high - 16) / 2
    page.text(title, (left, top, room, title_high + 2), 60, face="headline")
    page.text(text, (left, top + title_high + 16, room, y + high - top - title_high - 16), 44)
    page.says(text, box, "statement")
    known = pick(meets.STUDIED, page.language) if scene.turn.studied else ""
    chip_high = page.measure(known, 30, 900, "semibold")[1] + 14
    if known and top - chip_high - 30 >= y:
        _known(page, known, (left, y + 24, chip_width(page, known, icon=_STUDY, size=30)))


def _look(scene: CouncilScene) -> str:
    return scene.state.book.matters[scene.turn.matter].picture or "clipboard"


def picture(page: Page, scene: CouncilScene, box: Box) -> None:
    """Draw what stands for the matter: its place, or its vignette."""
    if scene.turn.kind != MATTER:
        page.picture("shapes/tous-pour-un.svg", box)
        return
    name = _look(scene)
    if not has_place(page, name):
        page.picture(f"vignettes/{name}.svg", box)
    else:
        on_land(page, name, box)


def risk_pages(scene: CouncilScene) -> int:
    """Return over how many pages the pillars of the single team's question lie in one column."""
    return -(-len(scene.state.book.scenario.pillars) // _COLUMN)


def risk_question(page: Page, scene: CouncilScene, top: float, chosen: str, part: int = -1) -> None:
    """Ask a single team which pillar is most at risk: one choice a pillar, in columns; or `part` of them in one."""
    pillars = scene.state.book.scenario.pillars
    shown = range(len(pillars)) if part < 0 else range(part * _COLUMN, min((part + 1) * _COLUMN, len(pillars)))
    top += page.text(pick(meets.RISK_TITLE, page.language), (LEFT, top, WIDE, 300), 50, face="headline") + 8
    if part < 0:
        line = pick(meets.RISK_LINE, page.language)
        top += page.text(line, (LEFT, top, WIDE, 300), 36, colour="ink_soft") + 12
    columns = 1 if part >= 0 else 2 if page.large else 3
    lines = -(-len(shown) // columns)
    wide = (WIDE - GAP * (columns - 1)) / columns
    high = min(200.0 + page.kit.spare * 0.4, (page.bottom - top - GAP * (lines - 1)) / lines)
    for row, at in enumerate(shown):
        box = (LEFT + row % columns * (wide + GAP), top + row // columns * (high + GAP), wide, high)
        with enters(page, box, 2 + row):
            _pillar(page, scene, at, box, chosen)


def _pillar(page: Page, scene: CouncilScene, at: int, box: Box, chosen: str) -> None:
    pillar = scene.state.book.scenario.pillars[at]
    state, key = ("selected" if pillar.id == chosen else ""), str(at + 1)
    choice_box(page, box, state)
    high = box[3]
    side = min(108.0, high - 24)
    pillar_badge(page, pillar.look, box[0] + 28, box[1] + (high - side) / 2, side)
    left, end = box[0] + side + 52, box[0] + box[2] - keycap_width(page, key) - 28
    name = pick(pillar.name, page.language)
    room = end - left - 10
    size = fitting(page, name, (40.0, 36.0, 34.0, 30.0), (room, high - 20), "semibold")
    page.text(name, (left, box[1] + 8, room, high - 16), size, face="semibold", valign="middle")
    keycap(page, key, end, box[1] + high / 2)
    page.node(Node(f"pillar-{at}", CHOICE, name, box, "", state, key, 32))
