"""The board: where the cooperative stands at the start of a round, and what comes. The village is the hero."""

from __future__ import annotations

from kessessa.language import pick
from kessessa.language import round as said
from kessessa.language import window_round as words
from kessessa.rules import endings
from kessessa.rules.turns import Meeting
from kessessa.screen import frame
from kessessa.screen.fitting import fitting
from kessessa.screen.page import Page
from kessessa.screen.scene import Replace, Transition
from kessessa.screen.scenes.board_panels import draw_gauges, draw_stock, draw_works, gauges_high, pill
from kessessa.screen.seat import TurnScene, emblem, team_name, track_of
from kessessa.screen.tokens import Box
from kessessa.screen.village_view import village_view
from kessessa.screen.widgets import Button, button_width, draw_button, team_token

_GAUGES: Box = (1396.0, 132.0, 488.0, 740.0)
_BROADER: Box = (1306.0, 132.0, 578.0, 770.0)
_HALF: Box = (1130.0, 150.0, 754.0, 720.0)
_FULL: Box = (36.0, 140.0, 1848.0, 730.0)
_CELLS = (712.0, 254.0)
"""Where the first cell of the village lies on the board."""
_ORIGIN = (750.0, 190.0)
"""Where it lies on the picture of the village."""


class BoardScene(TurnScene):
    """Village, gauges, stock, works, and whose round it is. Shown once a round, before anything happens."""

    name = "board"

    def pages(self, level: int) -> int:
        """Return one page; at large text gauges, then the rest."""
        return 1 if level == 0 else 2

    def draw(self, page: Page, level: int, index: int) -> None:
        """Draw the board."""
        state, language = self.state, page.language
        self._language = language
        page.ground("sky", "bg_bottom")
        if level == 0:
            self._village(page, 0.84, _CELLS)
        elif level == 1:
            self._village(page, 0.72, (566.0, 262.0))
        tale = state.book.scenario
        frame.title(page, pick(tale.title, language), pick(tale.subtitle, language))
        frame.track(page, track_of(state, language))
        frame.tools(page, sound=page.kit.dress.sound)
        if level == 0:
            self._chips(page)
            x, y, wide, high = box = _GAUGES if page.scale <= 1 else _BROADER
            page.panel(box)
            upper = gauges_high(page, state)
            draw_gauges(page, state, (x + 28, y + 24, wide - 56, upper), 1)
            page.rule(x + 28, y + upper + 24, wide - 56)
            draw_stock(page, state, (x + 28, y + upper + 34, wide - 56, high - upper - 54))
        else:
            self._apart(page, _HALF if level == 1 else _FULL, index)
        self._bar(page, index, self.pages(level))

    def _village(self, page: Page, k: float, cells: tuple[float, float]) -> None:
        if page.surface is not None:
            image = page.kit.village.draw(village_view(self.state, page.kit.village), k * page.kit.zoom)
            page.image(image, cells[0] - _ORIGIN[0] * k, cells[1] - _ORIGIN[1] * k)

    def _chips(self, page: Page) -> None:
        """Draw the goal, then the danger that looms or what the bell allows, then the works under way."""
        state, language = self.state, page.language
        y = 138.0
        goal = pick(state.book.scenario.goal_line, language)
        if goal:
            text = pick(said.GOAL, language, goal=goal[:1].lower() + goal[1:])
            y += pill(page, text, "flag", (36.0, y), ink="primary") + 14
        danger, bell = self._danger(language), self._bell(language)
        if danger:
            pill(page, danger, "warning", (36.0, y), fill="warning_soft", ink="warning")
        elif bell:
            pill(page, bell, "bell", (36.0, y))
        draw_works(page, state, (36.0, 886.0, 700.0), upwards=True)

    def _danger(self, language: str) -> str:
        names = endings.looming(self.state)
        found = [pick(danger.title, language) for danger in endings.dangers(self.state) if danger.id in names]
        return found[0] if found else ""

    def _bell(self, language: str) -> str:
        plan = self.seat.plan()
        if plan is None or self.seat.bell is None:
            return ""
        time = f"{self.seat.bell.rings:%H:%M}"
        return pick(words.BELL, language, time=time, n=plan.fits)

    def _apart(self, page: Page, box: Box, index: int) -> None:
        """Draw the gauges or the rest on a panel of their own."""
        x, y, wide, high = box
        page.panel(box)
        inner = (x + 36, y + 30, wide - 72, high - 60)
        if index == 0:
            draw_gauges(page, self.state, inner, 1)
            return
        used = draw_stock(page, self.state, inner)
        top = inner[1] + used + 20
        state, language = self.state, page.language
        top += draw_works(page, state, (inner[0], top, inner[2]), upwards=False)
        line = self._danger(language) or self._bell(language)
        if line:
            icon = "warning" if self._danger(language) else "bell"
            page.icon(icon, inner[0], top + 6, 50, "warning" if icon == "warning" else "ink", filled=True)
            room = y + high - 20 - top
            size = fitting(page, line, (36, 32, 28), (inner[2] - 70, room), "semibold")
            page.text(line, (inner[0] + 70, top, inner[2] - 70, room), size, face="semibold")

    def _bar(self, page: Page, index: int, total: int) -> None:
        """Draw the phase bar: who coordinates, the five phases, the amber button."""
        x, y, wide, high = page.kit.tokens.box("phase_bar")
        page.panel((x, y, wide, high - 8), radius=36)
        middle = y + (high - 8) / 2
        amber = frame.dots(page, index, total, self._amber(page.language))
        go = button_width(page, amber)
        if go > 700:  # noqa: PLR2004  a third of the window
            amber = Button(amber.id, pick(words.READ_SHORT, page.language), "return")
            go = button_width(page, amber)
        draw_button(page, amber, (x + wide - go - 24, middle - 48, go, 92), primary=True)
        page.amber = amber.id
        left = self._team(page, x + 24, middle, x + wide - go - 50)
        self._phases(page, left + 26, x + wide - go - 62, middle)

    def _amber(self, language: str) -> Button:
        text = words.TO_DEBATE if isinstance(self.state.turn, Meeting) else said.READ_NEWS
        return Button("go", pick(text, language), "return")

    def _team(self, page: Page, x: float, middle: float, end: float) -> float:
        state = self.state
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

    def _phases(self, page: Page, x: float, end: float, middle: float) -> None:
        """Draw the phases with their words, or the others by number; the first one alone where there is no room."""
        names = [pick(phase, page.language) for phase in said.PHASES]
        if isinstance(self.state.turn, Meeting):
            names = [pick(said.ALL_FOR_ONE, page.language), *names]
        size, words_too, gap = self._phase_look(page, names, end - x)
        if not size:
            return
        wide = page.measure(names[0], size, 600, "semibold")[0]
        high = max(60.0, page.measure("A", size, 99, "semibold")[1] + 12)
        page.flat((x, middle - high / 2, wide + 84, high), "primary", 24)
        self._number(page, 1, x + 10, middle, "surface")
        spot = (x + 62, middle - high / 2, wide + 2, high)
        page.text(names[0], spot, size, face="semibold", colour="on_primary", valign="middle")
        x += wide + 84 + gap
        for at, name in enumerate(names[1:]):
            if gap:
                self._number(page, at + 2, x, middle, "track")
            if words_too:
                wide = page.measure(name, size, 600, "semibold")[0]
                spot = (x + 52, middle - high / 2, wide + 2, high)
                page.text(name, spot, size, face="semibold", valign="middle")
            x += 44 + (wide + 8 if words_too else 0) + gap

    @staticmethod
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

    @staticmethod
    def _number(page: Page, number: int, x: float, middle: float, fill: str) -> None:
        page.flat((x, middle - 22, 44, 44), fill, 22)
        box = (x, middle - 22, 44.0, 44.0)
        page.text(str(number), box, 28, face="headline", align="centre", valign="middle", fixed=True)

    def press(self, node: str) -> Transition:
        """Go on to what the round begins with."""
        self.seat.notes["board"] = str(self.state.round)
        return Replace(self.seat.scene())
