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
    """Draw the phases with their words, or the others by number; the first one alone where there is no room."""
    names = [pick(phase, page.language) for phase in said.PHASES]
    if isinstance(state.turn, Meeting):
        names = [pick(said.ALL_FOR_ONE, page.language), *names]
    size, words_too, gap = _phase_look(page, names, end - x)
    if not size:
        return
    wide = page.measure(names[0], size, 600, "semibold")[0]
    high = max(60.0, page.measure("A", size, 99, "semibold")[1] + 12)
    page.flat((x, middle - high / 2, wide + 84, high), "primary", 24)
    _number(page, 1, x + 10, middle, "surface")
    spot = (x + 62, middle - high / 2, wide + 2, high)
    page.text(names[0], spot, size, face="semibold", colour="on_primary", valign="middle")
    x += wide + 84 + gap
    for at, name in enumerate(names[1:]):
        if gap:
            _number(page, at + 2, x, middle, "track")
        if words_too:
            wide = page.measure(name, size, 600, "semibold")[0]
            spot = (x + 52, middle - high / 2, wide + 2, high)
            page.text(name, spot, size, face="semibold", valign="middle")
        x += 44 + (wide + 8 if words_too else 0) + gap


def _phase_look(page: Page, names: list[str], room: float) -> tuple[float, bool, float]:
    """Return the size of the phases' words, whether all have theirs, and the gap between them (0: only the first).

    The size is 0 where not even the first one has room.
    """
    for size in (30.0, 28.0):
        wides = [page.measure(name, size, 600, "semibold")[0] for name in names]
        spare = room - (wides[0] + 84 + sum(wide + 52 for wide in wides[1:]))
        if spare >= 10 * (len(names) - 1):
            return size, True, min(24.0, spare / (len(names) - 1))
    wide = page.measure(names[0], 30, 600, "semibold")[0] + 84
    if wide + (len(names) - 1) * 54 <= room:
        return 30.0, False, 10.0
    return (30.0 if wide <= room else 0.0), False, 0.0


def _number(page: Page, number: int, x: float, middle: float, fill: str) -> None:
    page.flat((x, middle - 22, 44, 44), fill, 22)
    box = (x, middle - 22, 44.0, 44.0)
    page.text(str(number), box, 28, face="headline", align="centre", valign="middle", fixed=True)
