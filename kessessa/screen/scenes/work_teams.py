"""The teams at work: who has finished, whose turn it is and with how many tokens, who comes next."""

from __future__ import annotations

from kessessa.language import month, pick, window_round
from kessessa.rules.state import State
from kessessa.rules.turns import Working
from kessessa.screen.page import Page
from kessessa.screen.seat import emblem, team_name
from kessessa.screen.tokens import Box
from kessessa.screen.widgets import icon_growth, team_token

_CARD, _TALL_CARD, _LEAST_CARD = 160.0, 210.0, 112.0
_SIZES = ((36, 32), (34, 30), (32, 30), (30, 28), (28, 28))
"""Sizes of a team's name and of what it is at, from the usual ones down."""


def draw_teams(page: Page, state: State, turn: Working, box: Box, how: str = "") -> None:
    """Draw a card a team: done, at it with so many tokens left, or next; `how` to go on is said above, given room."""
    x, y, wide, high = box
    page.panel(box)
    title = pick(month.TIME_GIVEN, page.language)
    top = y + 24 + page.text(title, (x + 34, y + 24, wide - 60, 200), 46, face="headline") + 14
    teams = [at for at, team in enumerate(state.teams) if team.here]
    columns = 2 if wide > 1000 and len(teams) > 2 else 1  # noqa: PLR2004  a page of its own
    lines = -(-len(teams) // columns)
    gap = 16.0 if lines < 5 or page.kit.spare else 8.0  # noqa: PLR2004  many teams are close together
    said = page.measure(how, 32, wide - 60)[1] if how else 0.0
    if said and (y + high - 20 - top - said - 8 - gap * (lines - 1)) / lines >= max(_LEAST_CARD, _least(page)):
        top += 8 + page.text(how, (x + 34, top - 8, wide - 60, said + 2), 32, colour="ink_soft")
    most = (_TALL_CARD if page.kit.spare else _CARD) * max(1.0, page.scale)
    each = min(most, (y + high - 20 - top - gap * (lines - 1)) / lines)
    one = (wide - 44 - 20 * (columns - 1)) / columns
    for row, team in enumerate(teams):
        left = x + 22 + row % columns * (one + 20)
        _team(page, state, turn, team, (left, top + row // columns * (each + gap), one, each))


def _least(page: Page) -> float:
    """Return how high a card must be for a name and what the team is at."""
    name, line = _SIZES[-1]
    return page.measure("A", name, 99, "semibold")[1] + page.measure("A", line, 99)[1] + 4


def _team(page: Page, state: State, turn: Working, team: int, box: Box) -> None:
    x, y, wide, high = box
    now = team == turn.team
    page.flat(box, "surface_alt", 26, "accent" if now else "", 6)
    side = min(76.0 * icon_growth(page), high - 16)
    team_token(page, emblem(state, team), x + 18, y + (high - side) / 2, side)
    left, room = x + side + 38, wide - side - 52
    name = team_name(state, team, page.language)
    for size, small in _SIZES:
        name_high, line = page.measure(name, size, room, "semibold")[1], page.measure("A", small, 99)[1]
        if name_high + line <= high and name_high <= page.measure("A", size, 99, "semibold")[1] + 1:
            break
    if name_high + line > high + 1:
        page.problems.append(f"too high: what {name!r} are at")
    top = y + (high - name_high - line) / 2
    page.text(name, (left, top, room, high), size, face="semibold")
    told = _status(page, turn, team, (left, top + name_high, room, line), small)
    page.says(f"{name} {told}", box, f"team-{team}")


def _status(page: Page, turn: Working, team: int, box: Box, size: float) -> str:
    """Draw what a team is at, with its tokens: those it has left, and pale those it has given. Return the words."""
    x, y, wide, high = box
    if team != turn.team and team not in turn.waiting:
        side = 34 * icon_growth(page)
        page.icon("check", x, y + (high - side) / 2, side, "success")
        words = pick(month.HAS_DONE, page.language)
        page.text(words, (x + side + 12, y, wide - side - 12, high), size, colour="ink_soft", valign="middle")
        return words
    left = turn.tokens[team]
    given = sum(who == team for who, _ in turn.placed)
    side = min(40.0 * icon_growth(page), wide / max(1, left + given) - 6)
    for at in range(left + given):
        spot = (x + at * (side + 6), y + (high - side) / 2)
        if at < left:
            page.picture("resources/time.svg", (*spot, side, side))
        else:
            page.shape("diamond", *spot, side, "track")
    waits = window_round.NEXT_UP if turn.waiting[:1] == (team,) else window_round.WAITS
    words = pick(month.YOUR_TURN if team == turn.team else waits, page.language)
    start = x + (left + given) * (side + 6) + 8
    if start + page.measure(words, size, 600)[0] <= x + wide:
        page.text(words, (start, y, x + wide - start, high), size, colour="ink_soft", valign="middle")
    return words
