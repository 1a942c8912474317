"""Set-up, second step: teams and their roles, the length of the session, the bell, the class. Nobody types a name."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from kessessa.language import Text, classes, counted, entry, pick
from kessessa.language.speech import unit
from kessessa.language.teams import EMBLEMS
from kessessa.rules.scenario import LENGTHS
from kessessa.screen import frame
from kessessa.screen.button import Button
from kessessa.screen.fitting import fitting
from kessessa.screen.nodes import BUTTON, Node
from kessessa.screen.page import Page
from kessessa.screen.panels import Segment, heading, segments, segments_height, setup, small_button
from kessessa.screen.scene import Pop, Push, Scene, Stay, Transition
from kessessa.screen.scenes.comfort import ComfortScene
from kessessa.screen.scenes.teams_bell import draw_bell
from kessessa.screen.setup import MOST_TEAMS, Plans
from kessessa.screen.tokens import Box
from kessessa.screen.way import Way
from kessessa.screen.widgets import (
    button_width,
    draw_button,
    icon_growth,
    keycap,
    keycap_width,
    team_token,
)
from kessessa.session.bell import Bell, planned_minutes

POWER_ICONS = {
    "mediate": "chats-circle", "study": "piggy-bank", "network": "handshake", "train": "graduation-cap",
    "build": "hammer", "postpone": "calendar",
}  # fmt: skip
_TOP = 142.0
_ROWS = 3
"""Teams a page where one column is all there is room for."""
_MOST_ROW = 150.0
_PILL = 76.0
"""How high a role is."""
_SPARE = 250.0
"""From so much spare height on, length and bell may stand under the teams."""
_NAMES, _ROLES = (40.0, 36.0, 34.0, 32.0, 30.0, 28.0), (32.0, 30.0, 28.0)


class TeamsScene(Scene):
    """Who plays, for how long, and until when."""

    name = "teams"

    def __init__(self, entrance: Way, plans: Plans) -> None:
        """Propose teams for a scenario."""
        self.entrance = entrance
        self.plans = plans
        self._classes = entrance.outside.classes("fr")[0]
        self._level = 0
        self._stacks = False

    def pages(self, level: int) -> int:
        """Return one page; teams, then length and bell; or teams three by three, length, bell."""
        return (1, 1 if self._stacks else 2, self._team_pages() + 2)[level]

    def fit(self, page: Page) -> None:
        """Find out whether length and bell find room under the teams, as in a window of 4 to 3."""
        trial = Page(page.kit)
        self._stack(trial)
        self._stacks = not trial.problems and page.kit.spare >= _SPARE

    def _each(self) -> int:
        """Return how many teams a page holds where they do not stand on one: about as many on each."""
        return -(-len(self.plans.teams) // self._team_pages())

    def _team_pages(self) -> int:
        return (len(self.plans.teams) + _ROWS - 1) // _ROWS

    def draw(self, page: Page, level: int, index: int) -> None:
        """Draw the panels of a page."""
        self._level = level
        setup(page, 1)
        end = page.bottom
        half = (end - _TOP - 32) / 2
        if level == 0:
            side = (end - _TOP - 136) / 2
            self._teams(page, (60, _TOP, 1000, end - 250), (0, MOST_TEAMS))
            self._count_buttons(page, 60, end - 80, 1000)
            self._length(page, (1100, _TOP, 760, side))
            draw_bell(page, self.plans.rings, self._fits(page.language), (1100, _TOP + side + 28, 760, side))
            self._class(page, (1100, end - 80, 760, 80))
        elif level == 1 and self._stacks:
            self._stack(page)
        elif level == 1 and index == 0:
            self._teams(page, (60, _TOP, 1800, end - 230), (0, MOST_TEAMS))
            self._count_buttons(page, 60, end - 68, 824)
            self._class(page, (908, end - 68, 952, 80))
        elif level == 1:
            self._length(page, (60, _TOP, 1800, half))
            draw_bell(page, self.plans.rings, self._fits(page.language), (60, _TOP + half + 28, 1800, half))
        elif index < self._team_pages():
            self._teams(page, (60, _TOP, 1800, end - 250), (index * self._each(), (index + 1) * self._each()))
            self._count_buttons(page, 60, end - 88, 1800, 92)
        elif index == self._team_pages():
            self._length(page, (60, _TOP, 1800, end - _TOP - 4))
        else:
            draw_bell(page, self.plans.rings, self._fits(page.language), (60, _TOP, 1800, end - 270))
            self._class(page, (60, end - 108, 1800, 104))
        back = Button("back", pick(entry.STEPS[0], page.language), "escape", "arrow-left")
        go = Button("go", pick(entry.NEXT, page.language), "return", "arrow-right")
        frame.footer(page, frame.dots(page, index, self.pages(level), go), back=back)

    def _stack(self, page: Page) -> None:
        """Draw everything on one page, length and bell under the teams."""
        low = page.bottom - 284 * max(1.0, page.scale)
        self._teams(page, (60, _TOP, 1800, low - _TOP - 132), (0, MOST_TEAMS))
        self._count_buttons(page, 60, low - 108, 824)
        self._class(page, (908, low - 108, 952, 80))
        self._length(page, (60, low, 884, page.bottom - low))
        draw_bell(page, self.plans.rings, self._fits(page.language), (976, low, 884, page.bottom - low))

    def _teams(self, page: Page, box: Box, part: tuple[int, int]) -> None:
        x, y, wide, high = box
        page.panel(box)
        other = Button("names", pick(entry.OTHER_NAMES, page.language), "n", "shuffle")
        room = button_width(page, other, size=34)
        bare = room > wide * 0.45
        room = button_width(page, other, size=34, bare=bare)
        draw_button(page, other, (x + wide - 36 - room, y + 24, room, 84), size=34, bare=bare)
        count = pick(entry.COUNTS[len(self.plans.teams) - 1], page.language)
        space = (wide - room - 100, 84.0)
        size = fitting(page, count, (46, 42, 38, 34, 30), space, "headline")
        page.text(count, (x + 36, y + 24, *space), size, face="headline", valign="middle")
        shown = list(enumerate(self.plans.teams))[part[0] : part[1]]
        most = _MOST_ROW * max(1.0, page.scale) + page.kit.spare / 5
        step = min(most, (high - 140) / max(2 if page.large else 3, len(shown)))
        for place, (at, (emblem, role)) in enumerate(shown):
            gap = 14 if step > 100 else 8  # noqa: PLR2004  rows of six teams stand closer
            self._row(page, at, emblem, role, (x + 36, y + 126 + place * step, wide - 72, step - gap))

    def _row(self, page: Page, at: int, emblem: str, role_id: str, box: Box) -> None:
        x, y, wide, high = box
        language = page.language
        page.flat(box, "surface_alt", 22)
        token = min(76.0, high - 8)
        team_token(page, emblem, x + 20, y + (high - token) / 2, token)
        team = pick(EMBLEMS[emblem], language)
        small = min(76 * icon_growth(page), high - 10)
        buttons = 2 * small + 16 + 24
        left = x + 20 + token + 24
        room = wide - token - 44 - buttons - 24
        name_room = room * (0.52 if role_id else 1)
        size = fitting(page, team, _NAMES, (name_room, high), "semibold")
        page.text(team, (left, y, name_room, high), size, face="semibold", valign="middle")
        if role_id:
            tall = min(high - 12, _PILL * icon_growth(page))
            self._role(page, at, role_id, (left + name_room + 12, y + (high - tall) / 2, room - name_room - 30, tall))
        top = y + (high - small) / 2 - 2
        right = x + wide - 24
        words = pick(entry.OTHER_NAME, language, team=team)
        small_button(page, f"name-{at}", "shuffle", words, (right - 2 * small - 16, top, small, small))
        words = pick(entry.REMOVE_TEAM, language, team=team)
        small_button(page, f"drop-{at}", "x", words, (right - small, top, small, small), on=len(self.plans.teams) > 1)

    def _role(self, page: Page, at: int, role_id: str, box: Box) -> None:
        """Draw a team's role as a button: pressed, the team takes the next one."""
        x, y, wide, high = box
        role = next(role for role in self.plans.scenario.roles if role.id == role_id)
        page.panel(box, "surface", radius=high / 2, lip="key_lip", lip_height=4, shadow=False)
        side = 38 * icon_growth(page)
        page.icon(POWER_ICONS.get(role.power, "star"), x + 20, y + (high - side) / 2, side, "ink_soft")
        name = pick(role.name, page.language)
        size = fitting(page, name, _ROLES, (wide - side - 48, high))
        page.text(name, (x + side + 34, y, wide - side - 48, high), size, colour="ink_soft", valign="middle")
        team = pick(EMBLEMS[self.plans.teams[at][0]], page.language)
        words = pick(entry.OTHER_ROLE, page.language, team=team)
        page.node(Node(f"role-{at}", BUTTON, words, box, name, radius=high / 2))

    def _count_buttons(self, page: Page, x: float, y: float, wide: float, high: float = 80) -> None:
        count = len(self.plans.teams)
        half = (wide - 24) / 2
        add = Button("add", pick(entry.ADD, page.language), "+", "plus", count < MOST_TEAMS)
        remove = Button("remove", pick(entry.REMOVE, page.language), "-", "minus", count > 1)
        draw_button(page, add, (x, y, half, high), size=34)
        draw_button(page, remove, (x + half + 24, y, half, high), size=34)

    def _length(self, page: Page, box: Box) -> None:
        x, y, wide, high = box
        language = page.language
        page.panel(box)
        air = page.kit.spare / 12
        top = y + 28 + air
        top += heading(page, "hourglass-medium", pick(entry.HOW_LONG, language), x + 40, top, wide - 80) + 14 + air
        scenario = self.plans.scenario
        parts = tuple(
            Segment(
                name,
                pick(entry.LENGTHS[name], language),
                rounds_of(scenario.lengths[at], scenario.round_name, language),
            )
            for at, name in enumerate(LENGTHS)
        )
        tall = segments_height(page, parts, wide - 80)
        segments(page, "length", parts, self.plans.length, (x + 40, top, wide - 80, tall))
        top += tall + 16 + air
        says = pick(entry.LENGTH_SAYS[self.plans.length], language)
        page.text(says, (x + 40, top, wide - 80, y + high - 8 - top), 32, colour="ink_soft")

    def _fits(self, language: str) -> str:
        """Say what fits before the bell."""
        plans = self.plans
        planned = planned_minutes(plans.length, plans.rounds)
        plan = Bell(self.entrance.outside, planned, plans.rings).plan(0, plans.rounds)
        if plan is None:
            return pick(entry.BELL_NONE, language)
        if plan.fits >= plan.wanted:
            return pick(entry.BELL_ALL, language)
        if plan.fits < 2:  # noqa: PLR2004  one round is no game
            return pick(entry.BELL_TIGHT, language, n=plan.left)
        name = unit(plans.scenario.round_name, plan.fits, language)
        return counted(plan.fits, entry.BELL_ONE, entry.BELL_SOME, language, unit=name)

    def _class(self, page: Page, box: Box) -> None:
        """Draw whose session this is as a button: pressed, it is the next class's, a new one's, or nobody's."""
        x, y, wide, high = box
        group, language = self.plans.group, page.language
        words = classes.CLASS_IS if any(room.id == group for room in self._classes) else classes.NEW_CLASS_IS
        text = pick(words if group else classes.NO_CLASS, language, name=classes.class_name(group, language))
        page.panel(box, "surface_alt", radius=26, lip="button_lip", lip_height=6, shadow=False)
        side = 46 * icon_growth(page)
        page.icon("graduation-cap", x + 28, y + (high - side) / 2, side, "primary")
        cap = keycap_width(page, "c")
        room = wide - side - 48 - cap - 60
        page.text(text, (x + side + 48, y, room, high), 34, face="semibold", valign="middle")
        keycap(page, "c", x + wide - cap - 28, y + high / 2)
        count = len(self.plans.again(self._classes, self.entrance.outside.moment().date()))
        back = pick(classes.TO_REVIEW, language, n=count) if count else ""
        left = x + side + 78 + page.measure(text, 34, room, "semibold")[0]
        if count and left + page.measure(back, 30, 900)[0] < x + wide - cap - 46:
            page.text(back, (left, y, x + wide - cap - 40 - left, high), 30, colour="info", valign="middle")
        value = ", ".join(part for part in (back, pick(classes.OTHER_CLASS, language)) if part)
        page.node(Node("class", BUTTON, text, box, value, "", "c", 26))

    def press(self, node: str) -> Transition:
        """Change what is planned, or go on."""
        if node == "go":
            return Push(ComfortScene(self.entrance, self.plans))
        if node == "back":
            return Pop()
        self.plans = self._changed(node)
        return Stay(focus=node)

    def _changed(self, node: str) -> Plans:
        plans = self.plans
        kind, _, value = node.partition(":")
        changes: dict[str, Callable[[], Plans]] = {
            "add": plans.add,
            "remove": lambda: plans.drop(len(plans.teams) - 1),
            "names": plans.rename,
            "class": lambda: plans.next_class(self._classes),
            "length": lambda: replace(plans, length=value),
            "bell-less": lambda: plans.shift_bell(-1, self.entrance.outside.moment()),
            "bell-more": lambda: plans.shift_bell(1, self.entrance.outside.moment()),
            "bell-none": lambda: replace(plans, rings=None),
        }
        if kind in changes:
            return changes[kind]()
        what, _, team = node.rpartition("-")
        return {"drop": plans.drop, "name": plans.rename_one, "role": plans.next_role}[what](int(team))


def rounds_of(count: int, name: Text, language: str) -> str:
    """Return "6 mois" or "6 months"."""
    return pick(entry.ROUNDS, language, n=count, name=unit(name, count, language))
