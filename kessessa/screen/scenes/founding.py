"""The founding: the pitch, read aloud; the goals; each team's role with its power. Then the first round begins."""

from __future__ import annotations

from kessessa.language import Text, pick
from kessessa.language import round as said
from kessessa.rules.moves import Proceed
from kessessa.rules.scenario import Goal
from kessessa.screen import frame
from kessessa.screen.button import Button
from kessessa.screen.fitting import fitting, parted
from kessessa.screen.motion import enters
from kessessa.screen.page import Page
from kessessa.screen.panels import heading, scenery
from kessessa.screen.scene import Transition
from kessessa.screen.scenes.teams import POWER_ICONS
from kessessa.screen.seat import Seat, TurnScene, emblem, team_name
from kessessa.screen.tokens import Box
from kessessa.screen.widgets import icon_growth, read_button, team_token
from kessessa.session.wording import goal_text

_BODY: Box = (60.0, 142.0, 1800.0, 764.0)
_PAD = 40.0
_PITCH = (54.0, 50.0, 46.0, 42.0, 36.0)
_LONG = (*_PITCH, 34.0, 32.0)
"""Sizes of a pitch that stands beside its place: a long one steps further down before it takes pages."""
_WIDEST = 860.0
"""How wide the place beside a pitch becomes at most: long pitches are written in short lines of small letters."""
_SPREAD = 280.0
"""How high a goal or a role becomes at most where there is room."""
_GAP, _LEAST_GAP = 14.0, 8.0
_AIR = 14.0
"""How much of the height of a row may go where six of them stand on a page."""
_A_PAGE = 4
_TOKEN = 84.0
Sheet = tuple[str, tuple[int, ...]]
"""A page: pitch, goals, roles or both; and which of its parts, goals or teams stand on it."""


class FoundingScene(TurnScene):
    """What everyone hears before the first round."""

    name = "founding"

    def __init__(self, seat: Seat) -> None:
        """Take goals and teams from the state."""
        super().__init__(seat)
        self._goals = sorted(self.state.book.scenario.goals, key=lambda goal: goal.stars)
        self._pitch: tuple[str, ...] = ("",)
        self._sheets: tuple[tuple[Sheet, ...], ...] = ((), (), ())

    def fit(self, page: Page) -> None:
        """Plan the pages of each level."""
        goals, teams = tuple(range(len(self._goals))), tuple(range(len(self.state.teams)))
        body = self._body(page)
        pitch = pick(self.state.book.scenario.pitch, page.language)
        head = self._head_high(page, said.READ_ALOUD, body[2])
        self._pitch = parted(page, pitch, _PITCH[-1], (body[2] - 2 * _PAD, body[3] - head - 80))
        room = body[3] - 100 - self._head_high(page, said.GOALS, body[2])
        line = self._line_high(page, body[2])
        goal_highs = [self._goal_high(page, goal, body[2] - 2 * _PAD) for goal in self._goals]
        role_highs = [self._role_high(page, team, body[2] - 2 * _PAD) for team in teams]
        apart: tuple[Sheet, ...] = (("goals", goals), ("roles", teams))
        together: tuple[Sheet, ...] = (("both", ()),)
        self._sheets = (
            (("pitch", ()), *(together if self._side_by_side(page, body) else apart)),
            (("pitch", ()), *apart),
            (
                *(("part", (at,)) for at in range(len(self._pitch))),
                *(("goals", share) for share in _shared(goal_highs, room, line)),
                *(("roles", share) for share in _shared(role_highs, room)),
            ),
        )

    def pages(self, level: int) -> int:
        """Return the pitch, then goals and roles; at large text each alone, over as many pages as they need."""
        return max(1, len(self._sheets[level]))

    @staticmethod
    def _body(page: Page) -> Box:
        return (*_BODY[:3], _BODY[3] + page.kit.spare)

    def draw(self, page: Page, level: int, index: int) -> None:
        """Draw one page."""
        state, language = self.state, page.language
        self.frame(page, pick(state.book.scenario.title, language), pick(said.FOUNDING, language))
        kind, shown = self._sheets[level][index]
        body = self._body(page)
        if kind == "pitch":
            self._tell(page, body)
        elif kind == "part":
            self._tell_part(page, body, self._pitch[shown[0]])
        elif kind == "goals":
            self._aims(page, body, shown)
        elif kind == "roles":
            self._roles(page, body, shown)
        else:
            self._both(page, body)
        go = Button("go", pick(said.FOUND, language), "return", "arrow-right")
        frame.footer(page, frame.dots(page, index, self.pages(level), go), (read_button(language),), notice=self.notice)

    def _both(self, page: Page, body: Box) -> None:
        """Draw goals and roles side by side; for a single team one above the other."""
        x, y, wide, high = body
        goals, teams = tuple(range(len(self._goals))), tuple(range(len(self.state.teams)))
        half = (wide - 40) / 2
        left, right = (x, y, half, high), (x + half + 40, y, half, high)
        if len(teams) == 1:
            low = self._role_high(page, 0, wide - 2 * _PAD) + self._head_high(page, said.ROLES, wide) + 70
            left, right = (x, y, wide, high - low - 30), (x, y + high - low, wide, low)
        self._aims(page, left, goals)
        self._roles(page, right, teams)

    def _side_by_side(self, page: Page, body: Box) -> bool:
        """Return whether goals and roles hold on one page; a single team's role stands under the goals."""
        teams = range(len(self.state.teams))
        wide = body[2] if len(teams) == 1 else (body[2] - 40) / 2
        goals = [self._goal_high(page, goal, wide - 2 * _PAD) for goal in self._goals]
        roles = [self._role_high(page, team, wide - 2 * _PAD) for team in teams]
        left = 60 + self._head_high(page, said.GOALS, wide) + self._line_high(page, wide) + _stacked(goals)
        right = 60 + self._head_high(page, said.ROLES, wide) + _stacked(roles)
        return left + right + 40 <= body[3] if len(teams) == 1 else max(left, right) <= body[3]

    @staticmethod
    def _head_high(page: Page, words: Text, wide: float) -> float:
        return page.measure(pick(words, page.language), 46, wide - 2 * _PAD - 80, "headline")[1] + 18

    def _tell(self, page: Page, box: Box) -> None:
        """Draw the pitch beside its place."""
        x, y, wide, high = box
        scenario = self.state.book.scenario
        page.panel(box)
        picture = 600.0 if not page.large else 400.0
        pitch, above = pick(scenario.pitch, page.language), self._head_high(page, said.READ_ALOUD, wide - picture - 110)
        below = (wide - picture - 110, high - 60 - above)
        size = fitting(page, pitch, _LONG, below)
        picture = max(picture, min(_WIDEST, wide - 114 - page.measure(pitch, size, below[0])[0]))
        place = (x + 24, y + 24, picture, high - 48)
        with enters(page, place, margin=0):
            scenery(page, scenario.picture, place)
        left, room = x + picture + 70, wide - picture - 110
        top = y + 36 + above
        heading(page, "megaphone", pick(said.READ_ALOUD, page.language), left, y + 36, room)
        page.text(pitch, (left, top, room, y + high - 16 - top), size)

    def _tell_part(self, page: Page, box: Box, part: str) -> None:
        x, y, wide, high = box
        page.panel(box)
        heading(page, "megaphone", pick(said.READ_ALOUD, page.language), x + _PAD, y + 32, wide - 2 * _PAD)
        top = y + 32 + self._head_high(page, said.READ_ALOUD, wide)
        page.text(part, (x + _PAD, top, wide - 2 * _PAD, y + high - 16 - top), _PITCH[-1])

    def _line_high(self, page: Page, wide: float) -> float:
        line = pick(self.state.book.scenario.goal_line, page.language)
        return page.measure(line, 38, wide - 2 * _PAD, "semibold")[1] + 16 if line else 0.0

    def _goal_high(self, page: Page, goal: Goal, wide: float) -> float:
        side = 46 * icon_growth(page)
        text = page.measure(pick(goal_text(self.state, goal), page.language), 38, wide - 3 * (side + 4) - 70)[1]
        return max(side, text) + 28

    def _aims(self, page: Page, box: Box, shown: tuple[int, ...]) -> None:
        """Draw goals as rows under the line that sums them up."""
        x, y, wide, high = box
        page.panel(box)
        heading(page, "flag", pick(said.GOALS, page.language), x + _PAD, y + 32, wide - 2 * _PAD)
        top = y + 32 + self._head_high(page, said.GOALS, wide)
        line = pick(self.state.book.scenario.goal_line, page.language)
        if line and 0 in shown:
            page.text(line, (x + _PAD, top, wide - 2 * _PAD, y + high - top), 38, face="semibold")
            top += self._line_high(page, wide)
        goals = [self._goals[at] for at in shown]
        highs = [self._goal_high(page, goal, wide - 2 * _PAD) for goal in goals]
        for goal, (at, each) in zip(goals, _spread(highs, top, y + high - 28), strict=True):
            self._goal(page, goal, (x + _PAD - 8, at, wide - 2 * _PAD + 16, each))

    def _goal(self, page: Page, goal: Goal, box: Box) -> None:
        x, y, wide, high = box
        page.flat(box, "surface_alt", 22)
        side = 46 * icon_growth(page)
        for star in range(goal.stars):
            page.icon("star", x + 22 + star * (side + 4), y + (high - side) / 2, side, "accent_dark", filled=True)
        left = x + 44 + 3 * (side + 4)
        text = pick(goal_text(self.state, goal), page.language)
        page.text(text, (left, y, x + wide - 18 - left, high), 38, valign="middle")

    def _names(self, team: int, language: str) -> tuple[str, str]:
        """Return team with role, and what the role can do."""
        role = self.state.book.roles.get(self.state.teams[team].role)
        title = team_name(self.state, team, language)
        if role is None:
            return title, ""
        return pick(said.TEAM_ROLE, language, team=title, role=pick(role.name, language)), pick(role.line, language)

    def _role_high(self, page: Page, team: int, wide: float) -> float:
        title, line = self._names(team, page.language)
        room = wide - _TOKEN - 76
        below = page.measure(line, 32, room - 60 * icon_growth(page))[1] if line else 0.0
        return max(_TOKEN, page.measure(title, 36, room, "semibold")[1] + below) + 18

    def _roles(self, page: Page, box: Box, shown: tuple[int, ...]) -> None:
        x, y, wide, high = box
        page.panel(box)
        heading(page, "users-three", pick(said.ROLES, page.language), x + _PAD, y + 32, wide - 2 * _PAD)
        top = y + 32 + self._head_high(page, said.ROLES, wide)
        highs = [self._role_high(page, team, wide - 2 * _PAD) for team in shown]
        for team, (at, each) in zip(shown, _spread(highs, top, y + high - 28), strict=True):
            self._role(page, team, (x + _PAD - 8, at, wide - 2 * _PAD + 16, each))

    def _role(self, page: Page, team: int, box: Box) -> None:
        x, y, wide, high = box
        page.flat(box, "surface_alt", 22)
        team_token(page, emblem(self.state, team), x + 18, y + (high - _TOKEN) / 2, _TOKEN)
        title, line = self._names(team, page.language)
        left, room = x + _TOKEN + 42, wide - _TOKEN - 60
        sign = 60 * icon_growth(page)
        one = page.measure(title, 36, room, "semibold")[1]
        two = page.measure(line, 32, room - sign)[1] if line else 0.0
        top = y + (high - one - two) / 2
        page.text(title, (left, top, room, one + 2), 36, face="semibold")
        role = self.state.book.roles.get(self.state.teams[team].role)
        if role is not None:
            side = 34 * icon_growth(page)
            page.icon(POWER_ICONS.get(role.power, "star"), left, top + one + 4, side, "primary")
            page.text(line, (left + sign, top + one, room - sign, two + 2), 32, colour="ink_soft")

    def press(self, node: str) -> Transition:
        """Found the cooperative: the first round begins."""
        return self.send(Proceed(), cue="assemblee")


def _shared(highs: list[float], room: float, first: float = 0.0) -> tuple[tuple[int, ...], ...]:
    """Share rows out over pages, four a page at most, as equally as they fit; `first` is taken of the first page."""
    pages: list[tuple[int, ...]] = [()]
    for at in range(len(highs)):
        longer = (*pages[-1], at)
        used = sum(highs[row] for row in longer) + _GAP * (len(longer) - 1) + (first if len(pages) == 1 else 0.0)
        if pages[-1] and (used > room or len(longer) > _A_PAGE):
            pages.append((at,))
        else:
            pages[-1] = longer
    each = -(-len(highs) // len(pages))
    even = [tuple(range(at, min(at + each, len(highs)))) for at in range(0, len(highs), each or 1)]
    taken = [_stacked([highs[row] for row in rows]) + (0.0 if at else first) for at, rows in enumerate(even)]
    return tuple(even if even and max(taken) <= room else pages)


def _stacked(highs: list[float]) -> float:
    """Return how high rows are, one above the other."""
    return sum(highs) + _GAP * max(0, len(highs) - 1)


def _spread(highs: list[float], top: float, end: float) -> list[tuple[float, float]]:
    """Return where each row begins and how high it is: what is left over makes rows higher, up to a point.

    Where a little is missing, as with six teams, rows lie closer and give up some of the air around their words.
    """
    gap = _GAP if _stacked(highs) <= end - top else _LEAST_GAP
    spare = (end - top - sum(highs) - gap * (len(highs) - 1)) / max(1, len(highs))
    found = []
    for high in highs:
        each = max(high - _AIR, min(high + spare, _SPREAD)) if high < _SPREAD else high
        found.append((top, each))
        top += each + gap
    return found
