"""The agenda as a panel: its slots, what stays on the table and what that means.

What lies there is agenda_card.py, the agenda at large text agenda_list.py.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from kessessa.language import council as words
from kessessa.language import counted, pick
from kessessa.language import meeting as meets
from kessessa.rules.state import OnTable, State
from kessessa.screen.film import in_out_cubic, show
from kessessa.screen.motion import enters, moves
from kessessa.screen.page import Page
from kessessa.screen.tokens import Box
from kessessa.screen.widgets import icon_growth

_SLOT = 84.0
_SPREAD = 36.0
"""How much higher slots may be where the panel has room."""
_FLIGHT = 0.22


@dataclass(frozen=True, slots=True)
class Agenda:
    """The agenda as it stands: the matters chosen, and how many there is room for.

    `flies`: the box of the card whose title is on its way into the last slot taken, or None.
    """

    state: State
    chosen: tuple[str, ...]
    size: int
    flies: Box | None = None

    @property
    def waiting(self) -> tuple[OnTable, ...]:
        """What stays on the table."""
        return tuple(item for item in self.state.table if item.matter not in self.chosen)

    def title(self, matter: str, language: str) -> str:
        """Return the title of a matter."""
        return pick(self.state.book.matters[matter].title, language)


def upright(page: Page, agenda: Agenda, box: Box) -> None:
    """Draw the agenda with what stays on the table below it."""
    x, y, wide, high = box
    end = y + high - 30
    page.panel(box)
    left, room = x + 32, wide - 64
    y = _head(page, agenda, (left, y + 24, room, end - y))
    rest = _rest_high(page, agenda, room) + 50
    slots = sum(_slot_high(page, agenda, at, room) + 16 for at in range(agenda.size))
    more = min(_SPREAD, max(0.0, (end - y - rest - slots) / agenda.size))
    y = _slots(page, agenda, (left, y, room, end - y), more)
    if y + 34 < end:
        page.rule(left, y + 12, room)
        _rest(page, agenda, (left, y + 34, room, end - y - 34))


def broad(page: Page, agenda: Agenda, box: Box) -> None:
    """Draw the agenda with what stays on the table beside it."""
    x, y, wide, high = box
    page.panel(box)
    room = (wide - 120) / 2
    area = (x + 40, y + 24, room, high - 54)
    top = _head(page, agenda, area)
    slots = sum(_slot_high(page, agenda, at, room) + 16 for at in range(agenda.size))
    more = min(_SPREAD, max(0.0, (y + high - 30 - top - slots) / agenda.size))
    _slots(page, agenda, (area[0], top, room, y + high - 30 - top), more)
    _rest(page, agenda, (x + 80 + room, y + 28, room, high - 58))


def broad_high(page: Page, agenda: Agenda, wide: float) -> float:
    """Return how high a panel with both beside each other must be."""
    room = (wide - 120) / 2
    slots = sum(_slot_high(page, agenda, at, room) + 24 for at in range(agenda.size))
    head = page.measure(pick(meets.AGENDA, page.language), 46, room, "headline")[1] + _count(page, agenda, room) + 14
    return max(24 + head + slots + 30, 28 + _rest_high(page, agenda, room) + 30)


def _head(page: Page, agenda: Agenda, box: Box) -> float:
    """Write the title and for how many matters there is room; return where what follows begins."""
    x, y, wide, high = box
    end = y + high
    y += page.text(pick(meets.AGENDA, page.language), (x, y, wide, end - y), 46, face="headline")
    count = counted(agenda.size, meets.AGENDA_ONE, meets.AGENDA_MANY, page.language)
    return y + 14 + page.text(count, (x, y, wide, end - y), 34, colour="ink_soft")


def _count(page: Page, agenda: Agenda, wide: float) -> float:
    return page.measure(counted(agenda.size, meets.AGENDA_ONE, meets.AGENDA_MANY, page.language), 34, wide)[1]


def _in_slot(page: Page, agenda: Agenda, at: int) -> str:
    taken = at < len(agenda.chosen)
    return agenda.title(agenda.chosen[at], page.language) if taken else pick(words.FREE_SLOT, page.language)


def _slot_high(page: Page, agenda: Agenda, at: int, wide: float) -> float:
    return max(_SLOT, page.measure(_in_slot(page, agenda, at), 36, wide - 122, "semibold")[1] + 28)


def _slots(page: Page, agenda: Agenda, box: Box, more: float) -> float:
    """Draw the slots one under another, each so much higher than needed; return where they end."""
    x, y, wide, _ = box
    last = len(agenda.chosen) - 1
    for at in range(agenda.size):
        own = (x, y, wide, _slot_high(page, agenda, at, wide) + more)
        if agenda.flies is not None and at == last:
            _slot(Page(page.kit, page.surface), replace(agenda, chosen=agenda.chosen[:-1]), at, own)
            with enters(page, own, at=_FLIGHT, span="micro", paint=show, margin=4):
                _slot(page, agenda, at, own)
            _fly(page, agenda, own)
        else:
            _slot(page, agenda, at, own)
        y += own[3] + 16
    return y


def _slot_ground(page: Page, box: Box, *, taken: bool) -> None:
    x, y, _, high = box
    page.flat(box, "ok_soft" if taken else "row", 24, "success" if taken else "line_strong", 4 if taken else 3)
    page.flat((x + 22, y + high / 2 - 28, 56, 56), "success" if taken else "track", 28)


def _slot(page: Page, agenda: Agenda, at: int, box: Box) -> None:
    x, y, wide, high = box
    taken = at < len(agenda.chosen)
    _slot_ground(page, box, taken=taken)
    disc = (x + 22, y + high / 2 - 28, 56.0, 56.0)
    ink = "on_primary" if taken else "ink"
    page.text(str(at + 1), disc, 34, face="headline", colour=ink, align="centre", valign="middle", fixed=True)
    face, ink = ("semibold", "ink") if taken else ("body", "ink_soft")
    page.text(
        _in_slot(page, agenda, at), (x + 98, y, wide - 110, high), 36, face=face, colour=ink, valign="middle"
    )  # fmt: skip
    page.says(pick(words.SLOT, page.language, n=at + 1, what=_in_slot(page, agenda, at)), box, f"slot-{at}")


def _fly(page: Page, agenda: Agenda, slot: Box) -> None:
    """Let a copy of the title fly from its card into its slot."""
    assert agenda.flies is not None  # noqa: S101  asked by the caller
    title = agenda.title(agenda.chosen[-1], page.language)
    wide, high = page.measure(title, 36, slot[2] - 122, "semibold")
    start = (agenda.flies[0] + 28, agenda.flies[1] + agenda.flies[3] * 0.42)
    end = (slot[0] + 98, slot[1] + (slot[3] - high) / 2)
    left, top = min(start[0], end[0]) - 24, min(start[1], end[1]) - 14
    whole = (
        left, top, max(start[0], end[0]) + wide + 28 - left, max(start[1], end[1]) + high + 18 - top,
    )  # fmt: skip

    def paint(drawn: Page, way: float) -> None:
        part = in_out_cubic(way)
        x, y = (one + (two - one) * part for one, two in zip(start, end, strict=True))
        drawn.flat((x - 20, y - 10, wide + 40, high + 20), "ok_soft", 20, "success", 4)
        drawn.text(title, (x, y, wide + 4, high), 36, face="semibold")

    moves(page, whole, paint, span=_FLIGHT)


def _rest_high(page: Page, agenda: Agenda, wide: float) -> float:
    if not agenda.waiting:
        return page.measure(pick(words.NOTHING_STAYS, page.language), 32, wide)[1]
    head = page.measure(pick(meets.STAYS, page.language), 38, wide, "headline")[1] + 8
    titles = (agenda.title(item.matter, page.language) for item in agenda.waiting)
    room = wide - 38 * icon_growth(page) - 16
    listed = sum(page.measure(title, 32, room, "semibold")[1] + 4 for title in titles)
    return head + listed + page.measure(pick(meets.STAYS_WHY, page.language), 32, wide)[1] + 8


def _rest(page: Page, agenda: Agenda, box: Box) -> None:
    """Write what stays on the table, and what that means; where room is short the cards themselves say it."""
    x, y, wide, high = box
    language, end = page.language, y + high
    if not agenda.waiting:
        nothing = pick(words.NOTHING_STAYS, language)
        if page.measure(nothing, 32, wide)[1] <= high:
            page.text(nothing, box, 32, colour="ink_soft")
        return
    head, why = pick(meets.STAYS, language), pick(meets.STAYS_WHY, language)
    if _rest_high(page, agenda, wide) - page.measure(why, 32, wide)[1] - 8 > high:
        return
    y += 8 + page.text(head, (x, y, wide, end - y), 38, face="headline")
    for item in agenda.waiting:
        title = agenda.title(item.matter, language)
        tall = page.measure(title, 32, wide - 38 * icon_growth(page) - 16, "semibold")[1]
        icon, ink = ("hourglass-medium", "warning") if item.left else ("hammer", "success")
        if item.matter in agenda.state.spared:
            icon = "pause"
        side, line = 38 * icon_growth(page), page.measure("X", 32, 900, "semibold")[1]
        page.icon(icon, x, y + (line - side) / 2, side, ink, filled=True)
        y += 4 + page.text(title, (x + side + 16, y, wide - side - 16, tall + 2), 32, face="semibold")
    if y + page.measure(why, 32, wide)[1] + 8 <= end:
        page.text(why, (x, y + 8, wide, end - y), 32, colour="ink_soft")
