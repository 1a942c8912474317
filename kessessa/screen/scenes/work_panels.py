"""How the rows of work are drawn: picture, name, slots with the tokens that lie in them, state, key."""

from __future__ import annotations

from dataclasses import dataclass

import pygame

from kessessa.language import month, pick
from kessessa.rules.state import State
from kessessa.rules.turns import NOBODY
from kessessa.screen.film import out_cubic
from kessessa.screen.motion import enters
from kessessa.screen.nodes import CHOICE, Node
from kessessa.screen.page import Page
from kessessa.screen.panels import has_place, on_land
from kessessa.screen.scenes.work_rows import WorkRow, chip_of
from kessessa.screen.seat import emblem, look_of, team_name
from kessessa.screen.tokens import Box
from kessessa.screen.village import OPEN, SCAFFOLD, UNSTAFFED
from kessessa.screen.widgets import chip, chip_width, icon_growth, keycap, keycap_width, pillar_badge, team_token

_SLOTS = ((72.0, 22.0), (64.0, 24.0), (64.0, 10.0), (56.0, 8.0))
"""Sizes of a slot and the space after it: the usual one, and those that leave long names more room."""
_TIGHT = 6.0
"""The space after slots that are smaller than all of these."""
_RING = 19.0
"""How far the focus ring reaches beyond what it goes around, and the air that it needs there."""
_LEAST_SLOT = 30.0
_ROOMY = 1400.0
_TARGET = 76.0
"""How high and wide what can be pressed is at least."""
_NAME = 192.0
_BESIDE = 34.0
"""The space between the names and the slots."""
_SIZES = ((40, 32), (38, 30), (36, 28), (34, 28))
"""Sizes of a name and the line under it, from the usual one down."""


@dataclass(frozen=True, slots=True)
class Place:
    """Where a row stands and what can be done with it: its key, whether it takes a token now, whether it is aimed at.

    `settles`: a token has just been put there, and comes to rest.
    """

    box: Box
    key: str
    free: bool = False
    aimed: bool = False
    settles: bool = False


class RowList:
    """Rows that share their columns: names, then slots, then what each row has come to."""

    def __init__(self, page: Page, state: State, rows: tuple[WorkRow, ...], wide: float) -> None:
        """Measure the columns for rows of that width."""
        self.state, self.rows, self.wide = state, rows, wide
        self.cap = max(keycap_width(page, str(digit)) for digit in range(1, 10))
        names = max(page.measure(row.name, _SIZES[0][0], 3000, "semibold")[0] for row in rows)
        lines = max(page.measure(row.line, _SIZES[0][1], 3000)[0] for row in rows)
        every = (word for row in rows for word in row.name.split(" "))
        longest = max(page.measure(word, _SIZES[-1][0], 3000, "semibold")[0] for word in every)
        least, wanted = _NAME + max(300.0, 0.24 * wide, longest + 24), _NAME + max(names, lines) + _BESIDE + 8
        for size in _SLOTS:
            self.slot, self.gap = size
            room = min(self._end() - self._state_wide(page, row) - self._full(row) for row in rows)
            if room >= wanted:
                break
        self.slots = max(least, min(wanted, room))

    def _full(self, row: WorkRow) -> float:
        """Return how wide the slots of a row are."""
        count = len(row.filled) + row.free
        apart = sum(_apart(row, self.slot, self.gap))
        return count * (self.slot + self.gap) - (self.gap if count else 0) + apart

    def _end(self) -> float:
        return self.wide - self.cap - 54

    def _state_wide(self, page: Page, row: WorkRow) -> float:
        """Return how wide what a row has come to is, with the space before it."""
        if row.state == "work":
            words = f"{len(row.filled)}/{len(row.filled) + row.free}"
            return page.measure(words, 40, 300, "headline")[0] + (0 if row.free else 56 * icon_growth(page)) + 24
        if row.state == "life":
            return page.measure("+1", 38, 200, "bold")[0] + 48 + 52 * icon_growth(page) + 24
        words = chip_of(row, page.language)
        if row.state == "rest":
            return page.measure(words, 32, 900)[0] + 24 if not page.large or self.wide > _ROOMY else 0.0
        return chip_width(page, words, icon="lock") + 24

    def need(self, page: Page) -> float:
        """Return how high each row must be with its name and its line."""
        room, (name, line) = self.slots - _NAME - _BESIDE, _SIZES[-1]
        talls = (
            page.measure(row.name, name, room, "semibold")[1] + page.measure(row.line, line, room)[1]
            for row in self.rows
        )
        return max(110.0, max(talls) + 14)

    def draw(self, page: Page, row: WorkRow, place: Place) -> None:
        """Draw a row; its first free slot is a node `put:TARGET` where it can take a token now."""
        x, y, wide, high = place.box
        page.panel(place.box, radius=30)
        side = min(140.0, high - 16)
        _picture(page, row, (x + 30 + (136 - side) / 2, y + (high - side) / 2, side, side))
        if place.free:
            cap = keycap_width(page, place.key)
            keycap(page, place.key, x + wide - cap - 28, y + high / 2)
        self._names(page, row, (x + _NAME, y, self.slots - _NAME - _BESIDE, high))
        end = x + wide - (self.wide - self._end())
        used = self._slots(page, row, place, end)
        state = self._state_wide(page, row)
        if state and used + state <= end + 2:
            self._state(page, row, (end - state + 24, y, state - 24, high))

    @staticmethod
    def _names(page: Page, row: WorkRow, box: Box) -> None:
        x, y, wide, high = box
        for name, line in _SIZES:
            name_high = page.measure(row.name, name, wide, "semibold")[1]
            line_high = page.measure(row.line, line, wide)[1]
            if name_high + line_high <= high - 10:
                break
        if name_high + line_high > high - 8:
            line_high = 0.0
            if row.state in {"open", "closed"}:
                page.problems.append(f"too high: {row.line!r} under {row.name!r}")
        top = y + (high - name_high - line_high) / 2
        page.text(row.name, (x, top, wide, y + high - top), name, face="semibold")
        if line_high:
            page.text(row.line, (x, top + name_high, wide, line_high + 2), line, colour="ink_soft")

    def _state(self, page: Page, row: WorkRow, box: Box) -> None:
        """Draw what a row has come to."""
        x, y, wide, high = box
        if row.state == "work":
            side = 46 * icon_growth(page)
            if not row.free:
                page.icon("check-circle", x, y + (high - side) / 2, side, "success", filled=True)
            words = f"{len(row.filled)}/{len(row.filled) + row.free}"
            page.text(words, (x, y, wide + 2, high), 40, face="headline", align="right", valign="middle")
        elif row.state == "life":
            _life(page, self.state, box)
        elif row.state == "rest":
            words = chip_of(row, page.language)
            page.text(words, (x, y, wide + 2, high), 32, colour="ink_soft", align="right", valign="middle")
        else:
            words, closed = chip_of(row, page.language), row.state == "closed"
            fill, ink = ("warning_soft", "warning") if closed else ("ok_soft", "success")
            tall = page.measure(words, 32, 1700, "semibold")[1] + 14
            chip(page, words, x, y + (high - tall) / 2, icon="lock" if closed else "lock-open", fill=fill, colour=ink)

    def _slots(self, page: Page, row: WorkRow, place: Place, end: float) -> float:
        """Draw the slots of a row and return where they end."""
        x, y, wide, high = place.box
        count = len(row.filled) + row.free
        start = x + self.slots
        room = end - (0 if row.state == "rest" else self._state_wide(page, row)) - start
        slot, gap = min(self.slot, high - 24), self.gap
        if count * (slot + gap) - gap + sum(_apart(row, slot, gap)) > room + 1:
            slot, gap = _squeezed(row, room), _TIGHT
        even = max(gap, max(0.0, _TARGET - slot) / 2 + _RING)
        if count * (slot + even) - even + sum(_apart(row, slot, even)) <= room:
            gap = even  # where there is room, the ring needs no wider space of its own
        before, after = _apart(row, slot, gap)
        whole = count * (slot + gap) - gap + before
        even = max(0.0, min(after, (room - whole - after) / max(1, row.free - 2)))
        given = ", ".join(team_name(self.state, team, page.language) for team in row.filled if team != NOBODY)
        page.says(f"{row.name}, {row.line} {given}".strip(), (x + _NAME, y, wide - _NAME, high), f"row:{row.target}")
        for at in range(count):
            beyond = at - len(row.filled)
            more = (before if beyond >= 0 else 0) + (after + even * (beyond - 1) if beyond > 0 else 0)
            left = start + at * (slot + gap) + more
            box = (left, y + (high - slot) / 2, slot, slot)
            if at >= len(row.filled):
                _free_slot(page, row, box, place, first=at == len(row.filled))
            elif place.settles and at == len(row.filled) - 1:
                with enters(page, box, span="standard", paint=_settle, margin=20):
                    _token(page, self.state, row.filled[at], box)
            else:
                _token(page, self.state, row.filled[at], box)
        return start + whole + after + even * max(0, row.free - 2)


def _apart(row: WorkRow, slot: float, gap: float) -> tuple[float, float]:
    """Return how much further the first free slot stands from what is before it and after it.

    So the focus ring around it hides neither the tokens and the name before it nor the next slot.
    """
    if not row.free:
        return 0.0, 0.0
    reach = max(0.0, _TARGET - slot) / 2 + _RING
    return max(0.0, reach - (gap if row.filled else _BESIDE)), max(0.0, reach - gap) if row.free > 1 else 0.0


def _squeezed(row: WorkRow, room: float) -> float:
    """Return how large slots are when all of a row, the first free one apart, must go into so much room."""
    count = len(row.filled) + row.free
    for slot in range(int(_SLOTS[-1][0]), int(_LEAST_SLOT), -1):
        if count * (slot + _TIGHT) - _TIGHT + sum(_apart(row, slot, _TIGHT)) <= room:
            return float(slot)
    return _LEAST_SLOT


def _settle(window: pygame.Surface, rect: pygame.Rect, part: pygame.Surface, way: float) -> None:
    """Let a token come down into its slot, the last pixels slowly."""
    above = round(rect.height * 0.18 * (1 - out_cubic(way)))
    window.blit(part, rect.topleft, (0, above, rect.width, rect.height - above))


def _free_slot(page: Page, row: WorkRow, box: Box, place: Place, *, first: bool) -> None:
    """Draw a free slot; the first one of a row takes the token, and the one aimed at wears it already."""
    x, y, side, _ = box
    here = place.free and first
    ink = "primary" if here and place.aimed else "line_strong" if place.free else "line"
    page.flat(box, "ok_soft" if ink == "primary" else "surface", side * 0.24, ink, 6 if ink == "primary" else 4)
    page.icon("plus", x + side * 0.28, y + side * 0.28, side * 0.44, ink)
    if here:
        more = max(0.0, _TARGET - side)
        spot = (x - more / 2, y - more / 2, side + more, side + more)
        words = pick(month.PUT_HERE, page.language)
        page.node(Node(f"put:{row.target}", CHOICE, row.name, spot, words, "", place.key, spot[2] * 0.24))


def _picture(page: Page, row: WorkRow, box: Box) -> None:
    x, y, side, _ = box
    if row.state == "life":
        page.flat((x + side * 0.16, y + side * 0.16, side * 0.68, side * 0.68), "democracy.fg", 20)
        page.icon("chats-circle", x + side * 0.27, y + side * 0.27, side * 0.46, "on_pillar", filled=True)
    elif row.state == "rest":
        page.flat((x + side * 0.15, y + side * 0.15, side * 0.7, side * 0.7), "info", side)
        page.icon("moon", x + side * 0.28, y + side * 0.28, side * 0.44, "on_pillar", filled=True)
    else:
        building = row.picture if has_place(page, row.picture) else "house-a"
        broad = side * 1.08
        spot = (x - (broad - side) / 2, y, broad, side)
        on_land(page, building, spot, {"work": SCAFFOLD, "closed": UNSTAFFED}.get(row.state, OPEN))


def _life(page: Page, state: State, box: Box) -> None:
    x, y, wide, high = box
    look = look_of(state, state.book.scenario.economy.life_pillar)
    badge = 52 * icon_growth(page)
    words, tall = page.measure("+1", 38, 200, "bold")
    page.flat((x, y + (high - tall) / 2 - 10, wide, tall + 20), f"{look}.soft", 22)
    pillar_badge(page, look, x + 14, y + (high - badge) / 2, badge)
    page.text("+1", (x + wide - words - 18, y, words + 4, high), 38, face="bold", colour=f"{look}.fg", valign="middle")


def _token(page: Page, state: State, team: int, box: Box) -> None:
    x, y, side, _ = box
    if team == NOBODY:
        page.flat(box, "line_strong", side / 2)
        page.icon("hammer", x + side * 0.24, y + side * 0.24, side * 0.52, "surface", filled=True)
    else:
        team_token(page, emblem(state, team), x, y, side)
