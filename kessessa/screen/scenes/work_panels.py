"""How a row of work and the list of teams are drawn: picture, name, slots, state; tokens left."""

from __future__ import annotations

from dataclasses import dataclass

from kessessa.language import month, pick, window_round
from kessessa.rules.state import State
from kessessa.rules.turns import NOBODY, Working
from kessessa.screen.fitting import fitting, spacious
from kessessa.screen.nodes import CHOICE, Node
from kessessa.screen.page import Page
from kessessa.screen.panels import on_land
from kessessa.screen.scenes.work_rows import WorkRow, chip_of
from kessessa.screen.seat import emblem, look_of, team_name
from kessessa.screen.tokens import Box
from kessessa.screen.village import OPEN, SCAFFOLD
from kessessa.screen.widgets import chip, chip_width, keycap, keycap_width, pillar_badge, team_token

_SLOT, _SLOT_GAP = 72.0, 14.0
_NAMES = 470.0
_FREE_SLOT = "plus"


@dataclass(frozen=True, slots=True)
class _Columns:
    """Where the parts of a row begin and end."""

    name: float
    names: float
    slots: float
    state: float
    end: float


def draw_row(page: Page, state: State, row: WorkRow, box: Box, key: str, *, free: bool) -> None:
    """Draw a row; its first free slot is a node `put:TARGET` where it can take a token now."""
    x, y, wide, high = box
    page.panel(box, radius=30)
    side = min(136.0, high - 16)
    _picture(page, row, (x + 30 + (136 - side) / 2, y + (high - side) / 2, side, side))
    cap = keycap_width(page, key)
    if free:
        keycap(page, key, x + wide - cap - 28, y + high / 2)
    end = x + wide - cap - 48
    mark = end - _state(page, state, row, end, (y, high))
    name = x + 192
    slots = name + (_NAMES if wide > 1400 else 366) * (1.0 if spacious(page) else 1.25)  # noqa: PLR2004  the wide list
    columns = _Columns(name, slots - name - 20, slots, mark - 20, end)
    _names(page, row, columns, (y, high))
    _slots(page, state, row, columns, (y, high), key, free=free)


def _picture(page: Page, row: WorkRow, box: Box) -> None:
    x, y, side, _ = box
    if row.state == "life":
        page.flat((x + side * 0.16, y + side * 0.16, side * 0.68, side * 0.68), "democracy.fg", 20)
        page.icon("chats-circle", x + side * 0.27, y + side * 0.27, side * 0.46, "on_pillar", filled=True)
    elif row.state == "rest":
        page.flat((x + side * 0.15, y + side * 0.15, side * 0.7, side * 0.7), "info", side)
        page.icon("moon", x + side * 0.28, y + side * 0.28, side * 0.44, "on_pillar", filled=True)
    else:
        building = row.picture if page.kit.village.knows(row.picture) else "house-a"
        broad = side * 1.14
        spot = (x - (broad - side) / 2, y, broad, side)
        on_land(page, building, spot, SCAFFOLD if row.state == "work" else OPEN)


def _names(page: Page, row: WorkRow, columns: _Columns, span: tuple[float, float]) -> None:
    y, high = span
    size = fitting(page, row.name, (40, 36, 34), (columns.names, high - 12), "semibold")
    name_high = page.measure(row.name, size, columns.names, "semibold")[1]
    line_high = page.measure(row.line, 32, columns.names)[1]
    line = row.line if name_high + line_high <= high - 8 else ""
    top = y + (high - name_high - (line_high if line else 0)) / 2
    page.text(row.name, (columns.name, top, columns.names, y + high - top), size, face="semibold")
    if line:
        page.text(line, (columns.name, top + name_high, columns.names, line_high + 2), 32, colour="ink_soft")


def _state(page: Page, state: State, row: WorkRow, end: float, span: tuple[float, float]) -> float:
    """Draw what a row has come to, from its right end; return how wide that is."""
    y, high = span
    middle = y + high / 2
    if row.state == "work":
        words = f"{len(row.filled)}/{len(row.filled) + row.free}"
        wide = page.measure(words, 40, 300, "headline")[0]
        page.text(words, (end - wide - 2, y, wide + 4, high), 40, face="headline", valign="middle")
        return wide
    if row.state == "life":
        return _life(page, state, end, middle)
    words = chip_of(row, page.language)
    if row.state == "rest":
        wide = page.measure(words, 32, 600)[0]
        if not spacious(page):
            return 0.0
        page.text(words, (end - wide - 2, y, wide + 4, high), 32, colour="ink_soft", valign="middle")
        return wide
    icon = "lock" if row.state == "closed" else "lock-open"
    fill, ink = ("warning_soft", "warning") if row.state == "closed" else ("ok_soft", "success")
    wide = chip_width(page, words, icon=icon)
    chip_high = page.measure(words, 32, 1700, "semibold")[1] + 14
    chip(page, words, end - wide, middle - chip_high / 2, icon=icon, fill=fill, colour=ink)
    return wide


def _life(page: Page, state: State, end: float, middle: float) -> float:
    look = look_of(state, state.book.scenario.economy.life_pillar)
    wide, tall = page.measure("+1", 38, 200, "bold")
    whole = wide + 100
    page.flat((end - whole, middle - tall / 2 - 10, whole, tall + 20), f"{look}.soft", 22)
    pillar_badge(page, look, end - whole + 14, middle - 26, 52)
    box = (end - wide - 20, middle - tall / 2, wide + 4, tall)
    page.text("+1", box, 38, face="bold", colour=f"{look}.fg")
    return whole


def _slots(
    page: Page, state: State, row: WorkRow, columns: _Columns, span: tuple[float, float], key: str, *, free: bool
) -> None:
    y, high = span
    count = len(row.filled) + row.free
    room = columns.state - columns.slots
    slot = min(_SLOT, high - 24)
    if count and count * (slot + _SLOT_GAP) > room:
        slot = max(30.0, (room - 6 * count) / count)
    step = slot + (_SLOT_GAP if count * (slot + _SLOT_GAP) <= room + _SLOT_GAP else 6)
    for at in range(count):
        box = (columns.slots + at * step, y + (high - slot) / 2, slot, slot)
        if at < len(row.filled):
            _token(page, state, row.filled[at], box)
            continue
        page.flat(box, "surface", slot * 0.24, "line_strong" if free else "line", 4)
        page.icon("plus", box[0] + slot * 0.28, box[1] + slot * 0.28, slot * 0.44, "line_strong" if free else "line")
        if free and at == len(row.filled):
            page.node(
                Node(
                    f"put:{row.target}",
                    CHOICE,
                    row.name,
                    box,
                    pick(month.PUT_HERE, page.language),
                    "",
                    key,
                    slot * 0.24,
                )
            )
    given = ", ".join(team_name(state, team, page.language) for team in row.filled if team != NOBODY)
    page.says(
        f"{row.name}, {row.line} {given}", (columns.name, y, columns.state - columns.name, high), f"row:{row.target}"
    )


def _token(page: Page, state: State, team: int, box: Box) -> None:
    x, y, side, _ = box
    if team == NOBODY:
        page.flat(box, "line_strong", side / 2)
        page.icon("hammer", x + side * 0.24, y + side * 0.24, side * 0.52, "surface", filled=True)
    else:
        team_token(page, emblem(state, team), x, y, side)


def draw_teams(page: Page, state: State, turn: Working, box: Box) -> None:
    """Draw a card a team: done, at it with so many tokens left, or next."""
    x, y, wide, high = box
    page.panel(box)
    title = pick(month.TIME_GIVEN, page.language)
    top = y + 24 + page.text(title, (x + 34, y + 24, wide - 60, 120), 46, face="headline") + 14
    teams = [at for at, team in enumerate(state.teams) if team.here]
    columns = 2 if wide > 1000 else 1  # noqa: PLR2004  a page of its own
    lines = -(-len(teams) // columns)
    gap = 16.0 if lines < 5 else 8.0  # noqa: PLR2004  many teams are close together
    each = min(142.0 * max(1.0, page.scale), (y + high - 20 - top - gap * (lines - 1)) / lines)
    one = (wide - 44 - 20 * (columns - 1)) / columns
    for row, team in enumerate(teams):
        left = x + 22 + row % columns * (one + 20)
        _team(page, state, turn, team, (left, top + row // columns * (each + gap), one, each))


def _team(page: Page, state: State, turn: Working, team: int, box: Box) -> None:
    x, y, wide, high = box
    now = team == turn.team
    page.flat(box, "surface_alt", 26, "accent" if now else "", 6)
    side = min(76.0, high - 16)
    team_token(page, emblem(state, team), x + 18, y + (high - side) / 2, side)
    left, room = x + side + 38, wide - side - 52
    name = team_name(state, team, page.language)
    size = fitting(page, name, (36, 34, 32, 30, 28), (room, page.measure("A", 36, 99)[1]), "semibold")
    name_high, line = page.measure(name, size, room, "semibold")[1], page.measure("A", 32, 99)[1]
    both = name_high + line <= high
    top = y + (high - name_high - (line if both else 0)) / 2
    page.text(name, (left, top, room, high), size, face="semibold")
    if both:
        _status(page, turn, team, (left, top + name_high, room, line))


def _status(page: Page, turn: Working, team: int, box: Box) -> None:
    x, y, wide, high = box
    waiting = team == turn.team or team in turn.waiting
    if not waiting:
        page.icon("check", x, y + high / 2 - 17, 34, "success")
        words = pick(month.HAS_DONE, page.language)
        page.text(words, (x + 46, y, wide - 46, high), 32, colour="ink_soft")
        return
    count = turn.tokens[team]
    for at in range(count):
        page.picture("resources/time.svg", (x + at * 46, y + high / 2 - 20, 40, 40))
    words = pick(month.YOUR_TURN if team == turn.team else window_round.NEXT_UP, page.language)
    left = x + count * 46 + 10
    if left + page.measure(words, 32, 600)[0] <= x + wide:
        page.text(words, (left, y, x + wide - left, high), 32, colour="ink_soft")
