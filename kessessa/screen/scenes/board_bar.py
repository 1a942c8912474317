"""The phase bar of the board: which team coordinates, and the phases of the round that begins."""

from __future__ import annotations

from kessessa.language import pick
from kessessa.language import round as said
from kessessa.rules.state import State
from kessessa.rules.turns import Meeting
from kessessa.screen.fitting import fitting
from kessessa.screen.page import Page
from kessessa.screen.seat import emblem, team_name
from kessessa.screen.widgets import team_token

_CLOSE = 8.0
"""How close phases may stand in a row."""
_ROW = 58.0
"""How far apart two rows of phases are."""


def draw_coordinator(page: Page, state: State, x: float, middle: float, end: float) -> float:
    """Draw the token and the name of the team that coordinates; return where they end."""
    team_token(page, emblem(state, state.coordinator), x, middle - 46, 92)
    name, line = team_name(state, state.coordinator, page.language), pick(said.COORDINATES, page.language)
    left = x + 108
    size = fitting(page, name, (40, 36, 34), (end - left, page.measure("A", 40, 99, "headline")[1]), "headline")
    name_wide, name_high = page.measure(name, size, end - left, "headline")
    line_wide, line_high = page.measure(line, 32, end - left)
    if line_high + name_high > 124:  # noqa: PLR2004  the height of the bar
        line_high = line_wide = 0.0
    top = middle - (line_high + name_high) / 2
    if line_high:
        page.text(line, (left, top, line_wide + 2, line_high), 32, colour="ink_soft")
    page.text(name, (left, top + line_high, name_wide + 2, name_high), size, face="headline")
    return left + max(name_wide, line_wide)


def draw_phases(page: Page, state: State, x: float, end: float, middle: float) -> None:
    """Draw the phases with their words, in one row or in two, or by number; the first one alone where room is short."""
    names = [pick(phase, page.language) for phase in said.PHASES]
    if isinstance(state.turn, Meeting):
        names = [pick(said.ALL_FOR_ONE, page.language), *names]
    for columns in (len(names), -(-len(names) // 2)):
        for size in (30.0, 28.0):
            wides = _columns(page, names, columns, size)
            spare = end - x - sum(wides)
            two = columns < len(names)
            if spare >= _CLOSE * (columns - 1) and not (two and page.large):
                gap = min(24.0, spare / (columns - 1))
                before = (spare - gap * (columns - 1)) / 2
                _worded(page, names, (x + before, middle), size, [wide + gap for wide in wides])
                return
    _numbered(page, names, x, end, middle)


def _columns(page: Page, names: list[str], columns: int, size: float) -> list[float]:
    """Return how wide so many columns must be for the words of all phases; the first phase is a pill."""
    wides = [page.measure(name, size, 600, "semibold")[0] + (52 if at else 84) for at, name in enumerate(names)]
    return [max(wides[at::columns]) for at in range(columns)]


def _worded(page: Page, names: list[str], spot: tuple[float, float], size: float, columns: list[float]) -> None:
    """Draw the phases with their words into columns of these widths, from a left edge and around a middle height."""
    rows = -(-len(names) // len(columns))
    for at, name in enumerate(names):
        x = spot[0] + sum(columns[: at % len(columns)])
        middle = spot[1] + (at // len(columns) - (rows - 1) / 2) * _ROW
        if at == 0:
            _pill(page, name, x, middle, size, 60.0 if rows == 1 else 52.0)
            continue
        wide, high = page.measure(name, size, 600, "semibold")
        _number(page, at + 1, x, middle, "track")
        page.text(name, (x + 52, middle - high / 2, wide + 2, high), size, face="semibold")


def _pill(page: Page, name: str, x: float, middle: float, size: float, least: float = 60.0) -> None:
    """Draw the phase that begins."""
    wide, tall = page.measure(name, size, 600, "semibold")
    high = max(least, tall + 12)
    page.flat((x, middle - high / 2, wide + 84, high), "primary", 24)
    _number(page, 1, x + 10, middle, "surface")
    spot = (x + 62, middle - high / 2, wide + 2, high)
    page.text(name, spot, size, face="semibold", colour="on_primary", valign="middle")


def _numbered(page: Page, names: list[str], x: float, end: float, middle: float) -> None:
    """Draw the first phase with its word, and the others by number where there is room for them."""
    wide = page.measure(names[0], 30, 600, "semibold")[0] + 84
    if x + wide > end:
        return
    _pill(page, names[0], x, middle, 30)
    if x + wide + (len(names) - 1) * 54 <= end:
        for at in range(1, len(names)):
            _number(page, at + 1, x + wide + 10 + (at - 1) * 54, middle, "track")


def _number(page: Page, number: int, x: float, middle: float, fill: str) -> None:
    page.flat((x, middle - 22, 44, 44), fill, 22)
    box = (x, middle - 22, 44.0, 44.0)
    page.text(str(number), box, 28, face="headline", align="centre", valign="middle", fixed=True)
