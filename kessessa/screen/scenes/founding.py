"""The founding: the pitch, read aloud; the goals; each team's role with its power. Then the first round begins."""

from __future__ import annotations

from kessessa.language import pick
from kessessa.language import round as said
from kessessa.rules.moves import Proceed
from kessessa.screen.page import Page
from kessessa.screen.panels import heading, scenery
from kessessa.screen.scene import Transition
from kessessa.screen.scenes.teams import POWER_ICONS
from kessessa.screen.seat import TurnScene, emblem, team_name
from kessessa.screen.tokens import Box
from kessessa.screen.widgets import Button, icon_growth, team_token

_TEAMS_A_PAGE = (6, 4, 3)


class FoundingScene(TurnScene):
    """What everyone hears before the first round."""

    name = "founding"

    def pages(self, level: int) -> int:
        """Return the pitch, then goals and roles; at large text each alone, with three teams a page."""
        return 2 if level == 0 else 2 + self._team_pages(level)

    def _team_pages(self, level: int) -> int:
        return -(-len(self.state.teams) // _TEAMS_A_PAGE[level])

    def draw(self, page: Page, level: int, index: int) -> None:
        """Draw one page."""
        state, language = self.state, page.language
        scenario = state.book.scenario
        self.frame(page, pick(scenario.title, language), pick(said.FOUNDING, language))
        whole = (60.0, 142.0, 1800.0, 764.0)
        if index == 0:
            self._pitch(page, whole)
        elif level == 0:
            half = 800.0 if len(state.teams) > 2 else 880.0  # noqa: PLR2004  few teams leave more room for goals
            self._goals(page, (60, 142, half, 764))
            self._roles(page, (60 + half + 40, 142, 1760 - half, 764), range(len(state.teams)))
        elif index == 1:
            self._goals(page, whole)
        else:
            each = -(-len(state.teams) // self._team_pages(level))
            first = (index - 2) * each
            self._roles(page, whole, range(first, min(first + each, len(state.teams))))
        go = Button("go", pick(said.FOUND, language), "return", "arrow-right")
        self.foot(page, go, index=index, total=self.pages(level))

    def _pitch(self, page: Page, box: Box) -> None:
        x, y, wide, high = box
        scenario, language = self.state.book.scenario, page.language
        page.panel(box)
        picture = 560.0 if not page.large else 340.0
        scenery(page, scenario.picture, (x + 24, y + 24, picture, high - 48))
        left, room = x + picture + 70, wide - picture - 110
        top = y + 36
        top += heading(page, "megaphone", pick(said.READ_ALOUD, language), left, top, room) + 18
        pitch = pick(scenario.pitch, language)
        size = next((size for size in (46, 42) if top + page.measure(pitch, size, room)[1] < y + high - 20), 36)
        page.text(pitch, (left, top, room, y + high - 16 - top), size)

    def _goals(self, page: Page, box: Box) -> None:
        x, y, wide, high = box
        scenario, language = self.state.book.scenario, page.language
        page.panel(box)
        top = y + 32
        top += heading(page, "flag", pick(said.GOALS, language), x + 40, top, wide - 80) + 14
        if scenario.goal_line:
            line = pick(scenario.goal_line, language)
            top += page.text(line, (x + 40, top, wide - 80, y + high - top), 36, face="semibold") + 20
        for goal in sorted(scenario.goals, key=lambda goal: goal.stars):
            side = 46 * icon_growth(page)
            for star in range(goal.stars):
                page.icon("star", x + 40 + star * (side + 4), top + 4, side, "accent_dark", filled=True)
            left = x + 60 + 3 * (side + 4)
            text = pick(goal.text, language)
            tall = page.text(text, (left, top, x + wide - 40 - left, y + high - 6 - top), 36)
            top += max(tall, side) + 22

    def _roles(self, page: Page, box: Box, teams: range) -> None:
        x, y, wide, high = box
        page.panel(box)
        top = y + 32
        top += heading(page, "users-three", pick(said.ROLES, page.language), x + 40, top, wide - 80) + 14
        step = min(170.0, (y + high - 20 - top) / max(3, len(teams)))
        for place, team in enumerate(teams):
            self._role(page, team, (x + 36, top + place * step, wide - 72, step - 12))

    def _role(self, page: Page, team: int, box: Box) -> None:
        x, y, wide, high = box
        state, language = self.state, page.language
        page.flat(box, "surface_alt", 22)
        token = min(88.0, high - 14)
        team_token(page, emblem(state, team), x + 18, y + (high - token) / 2, token)
        left, room = x + token + 42, wide - token - 60
        role = state.book.roles.get(state.teams[team].role)
        title = team_name(state, team, language)
        if role is not None:
            title = pick(said.TEAM_ROLE, language, team=title, role=pick(role.name, language))
        line = "" if role is None else pick(role.line, language)
        one = page.measure(title, 36, room, "semibold")[1]
        two = page.measure(line, 32, room - 60)[1] if line else 0
        top = y + (high - one - two) / 2
        page.text(title, (left, top, room, min(one, y + high - top) + 2), 36, face="semibold")
        if role is not None:
            side = 34 * icon_growth(page)
            page.icon(POWER_ICONS.get(role.power, "star"), left, top + one + 4, side, "primary")
            page.text(line, (left + 60, top + one, room - 60, y + high - top - one), 32, colour="ink_soft")

    def press(self, node: str) -> Transition:
        """Found the cooperative: the first round begins."""
        return self.send(Proceed(), cue="assemblee")
