"""The agenda at large text: every matter of the table as a row to choose, those on the agenda with their place."""

from __future__ import annotations

from kessessa.language import council as words
from kessessa.language import counted, pick
from kessessa.language import meeting as meets
from kessessa.screen.fitting import rows_a_page
from kessessa.screen.nodes import CHOICE, Node
from kessessa.screen.page import Page
from kessessa.screen.scenes.agenda_panel import Agenda
from kessessa.screen.tokens import Box
from kessessa.screen.widgets import choice_box, icon_growth, keycap, keycap_width

_GAP = 14.0
_ROW, _SPREAD = 92.0, 36.0
"""How high a row is at least, and how much higher than needed it may be."""
_MOST = 4


def rows_each(page: Page, agenda: Agenda, box: Box) -> int:
    """Return how many rows a page of that box holds."""
    room = box[2] - 64
    high = box[3] - 60 - _head_high(page, agenda, room) - _why_high(page, agenda, room)
    needs = tuple(_need(page, agenda, at, room) for at in range(len(agenda.state.table)))
    return max(1, rows_a_page(needs, high, _GAP, _MOST))


def listed(page: Page, agenda: Agenda, shown: range, box: Box) -> None:
    """Draw heading, what to press, the rows of a page, and what happens to the matters left aside."""
    x, y, wide, high = box
    page.panel(box)
    left, room, end = x + 32, wide - 64, y + high - 30
    below = _why_high(page, agenda, room)
    y = _head(page, agenda, (left, y + 24, room, end - y - 24)) + 14
    needs = [_need(page, agenda, at, room) for at in shown]
    free = end - below - y - sum(needs) - _GAP * (len(needs) - 1)
    more = min(_SPREAD, max(0.0, free / max(1, len(needs))))
    for at, need in zip(shown, needs, strict=True):
        _row(page, agenda, at, (left, y, room, need + more))
        y += need + more + _GAP
    _why(page, agenda, (left, y + 2, room, end - y))


def _head_high(page: Page, agenda: Agenda, wide: float) -> float:
    title = page.measure(pick(meets.AGENDA, page.language), 46, wide, "headline")[1]
    return title + page.measure(_how(agenda, page.language), 34, wide)[1] + 14


def _head(page: Page, agenda: Agenda, box: Box) -> float:
    """Write the title, how many places are taken, and what to press; return where the rows begin."""
    x, y, wide, high = box
    end = y + high
    taken = pick(words.POSITION, page.language, n=len(agenda.chosen), total=agenda.size)
    side = page.measure(taken, 40, wide, "headline")[0]
    line = page.text(pick(meets.AGENDA, page.language), (x, y, wide - side - 40, end - y), 46, face="headline")
    page.text(taken, (x + wide - side - 4, y, side + 4, line), 40, face="headline", align="right", valign="middle")
    return y + line + page.text(_how(agenda, page.language), (x, y + line, wide, end - y - line), 34, colour="ink_soft")


def _how(agenda: Agenda, language: str) -> str:
    """Return what to press, or once the agenda is full what becomes of the rest."""
    if len(agenda.chosen) < agenda.size:
        return counted(agenda.size, words.TYPE_ONE, words.TYPE_MANY, language)
    return pick(words.REST_WAITS if agenda.waiting else words.NOTHING_STAYS, language)


def _worsens(agenda: Agenda) -> bool:
    """Return whether a dilemma is among what is left aside, and not postponed."""
    return any(item.left and item.matter not in agenda.state.spared for item in agenda.waiting)


def _reason(agenda: Agenda, language: str) -> str:
    """Return what happens to matters that are left aside; empty where none is."""
    if not agenda.waiting:
        return ""
    return pick(words.GETS_WORSE if _worsens(agenda) else words.CAN_WAIT, language)


def _why_high(page: Page, agenda: Agenda, wide: float) -> float:
    reason = _reason(agenda, page.language)
    return page.measure(reason, 32, wide - 60 * icon_growth(page))[1] + _GAP + 2 if reason else 0.0


def _why(page: Page, agenda: Agenda, box: Box) -> None:
    x, y, wide, high = box
    reason = _reason(agenda, page.language)
    if not reason:
        return
    side = 40 * icon_growth(page)
    line = page.measure("X", 32, 900)[1]
    icon, ink = ("hourglass-medium", "warning") if _worsens(agenda) else ("hammer", "success")
    page.icon(icon, x + 6, y + (line - side) / 2, side, ink, filled=True)
    left = side + 20
    page.text(reason, (x + left, y, wide - left, high), 32, colour="ink_soft")


def _columns(page: Page, at: int, wide: float) -> tuple[float, float]:
    """Return where the title of a row begins, and how wide it may be."""
    left = 24 + 56 * icon_growth(page) + 20 + 44 * icon_growth(page) + 18
    return left, wide - left - keycap_width(page, str(at + 1)) - 52


def _need(page: Page, agenda: Agenda, at: int, wide: float) -> float:
    title = agenda.title(agenda.state.table[at].matter, page.language)
    return max(_ROW, page.measure(title, 36, _columns(page, at, wide)[1], "semibold")[1] + 20)


def _row(page: Page, agenda: Agenda, at: int, box: Box) -> None:
    """Draw a matter: its place on the agenda or a plus, its kind, its title and its key."""
    x, y, wide, high = box
    item, key = agenda.state.table[at], str(at + 1)
    place = agenda.chosen.index(item.matter) + 1 if item.matter in agenda.chosen else 0
    state, middle = "selected" if place else "", y + high / 2
    choice_box(page, box, state, "row")
    side = 56 * icon_growth(page)
    disc = (x + 24, middle - side / 2, side, side)
    page.flat(disc, "success" if place else "track", side / 2)
    if place:
        page.text(str(place), disc, 34, face="headline", colour="on_primary", align="centre", valign="middle")
    else:
        page.icon("plus", disc[0] + side * 0.22, disc[1] + side * 0.22, side * 0.56, "ink")
    icon, ink = ("hourglass-medium", "warning") if item.left else ("hammer", "success")
    sign = 44 * icon_growth(page)
    page.icon("pause" if item.matter in agenda.state.spared else icon, x + 44 + side, middle - sign / 2, sign, ink,
              filled=True)  # fmt: skip
    left, room = _columns(page, at, wide)
    title = agenda.title(item.matter, page.language)
    page.text(title, (x + left, y, room, high), 36, face="semibold", valign="middle")
    keycap(page, key, x + wide - keycap_width(page, key) - 26, middle)
    page.node(Node(f"card-{at}", CHOICE, title, box, pick(meets.PUT if place else meets.PUT_ON, page.language), state,
                   key, 32))  # fmt: skip
