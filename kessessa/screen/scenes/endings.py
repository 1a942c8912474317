"""The ending: stars and goals, or kind words for a game that stopped; both lead to the debrief."""

from __future__ import annotations

from kessessa.language import counted, month, pick
from kessessa.language import window_round as words
from kessessa.rules import endings
from kessessa.rules.conditions import holds
from kessessa.rules.scenario import Goal
from kessessa.rules.turns import Ended
from kessessa.scoring.moments import Moment, turning_point
from kessessa.screen import frame
from kessessa.screen.fitting import fitting
from kessessa.screen.page import Page
from kessessa.screen.scene import Replace, Transition
from kessessa.screen.seat import Seat, TurnScene, round_name
from kessessa.screen.tokens import Box
from kessessa.screen.village_view import village_view
from kessessa.screen.widgets import Button, button_width, draw_button

_CARD: Box = (60.0, 60.0, 760.0, 840.0)
_WIDE: Box = (60.0, 60.0, 1800.0, 840.0)
_PAD = 52.0
_TITLES = (62.0, 56.0, 50.0, 44.0)
_TEXTS = (40.0, 38.0, 36.0, 34.0)
_VILLAGE = 0.74
_CELLS = (1374.0, 300.0)
_ORIGIN = (750.0, 190.0)
"""Where the first cell lies on the picture of the village."""


class EndingScene(TurnScene):
    """How the game ended. What turned it is looked for once, for a game without all of its stars."""

    name = "ending"

    def __init__(self, seat: Seat) -> None:
        """Take the ending from the state."""
        super().__init__(seat)
        turn = self.state.turn
        assert isinstance(turn, Ended)  # noqa: S101  the director shows this scene only then
        self.turn = turn
        self.turned = None if turn.stars else self._turned()

    def _turned(self) -> Moment | None:
        table = self.seat.sitting.table
        return turning_point([(step.before, step.move) for step in table.history], table.state)

    def pages(self, level: int) -> int:
        """Return one page; then card and village; then what is told, what was aimed at, and the village."""
        return level + 1

    def draw(self, page: Page, level: int, index: int) -> None:
        """Draw the card, the village, or both."""
        page.ground("sky", "bg_bottom")
        last = self.pages(level) - 1
        if level == 0:
            self._village(page, _VILLAGE, _CELLS)
            below = self._told(page, _CARD)
            self._aimed(page, _CARD, below)
        elif index == last:
            self._village(page, 0.93, (960.0, 220.0))
        elif level == 1:
            self._aimed(page, _WIDE, self._told(page, _WIDE))
        elif index == 0:
            self._told(page, _WIDE)
        else:
            page.panel(_WIDE, radius=40)
            self._aimed(page, _WIDE, _WIDE[1] + 20)
        amber = frame.dots(
            page, index, last + 1, Button("go", pick(month.TO_DEBRIEF, page.language), "return", "arrow-right")
        )
        wide = button_width(page, amber)
        draw_button(page, amber, (frame.RIGHT - wide, page.foot, wide, 92), primary=True)
        page.amber = amber.id

    def _village(self, page: Page, k: float, cells: tuple[float, float]) -> None:
        if page.surface is None:
            return
        won = bool(self.turn.stars)
        view = village_view(self.state, page.kit.village, festive=won, plots=not won)
        image = page.kit.village.draw(view, k * page.kit.zoom)
        page.image(image, cells[0] - _ORIGIN[0] * k, cells[1] - _ORIGIN[1] * k)

    def _told(self, page: Page, box: Box) -> float:
        """Draw the card with its head, title and text; return where the next part goes."""
        x, y, wide, high = box
        page.panel(box, radius=40)
        top = self._stars(page, x + _PAD, y + 30) if self.turn.stars else self._seedling(page, x + _PAD, y + 34, wide)
        tale, room = self.state.book.scenario, wide - 2 * _PAD
        title = pick(tale.win if self.turn.stars else tale.lose, page.language)
        size = fitting(page, title, _TITLES, (room, 2.3 * page.measure("A", _TITLES[1], 99, "headline")[1]), "headline")
        top += page.text(title, (x + _PAD, top, room, y + high - top), size, face="headline") + 14
        text = self._text(page.language)
        size = fitting(page, text, _TEXTS, (room, high * 0.32))
        return top + page.text(text, (x + _PAD, top, room, y + high - top), size) + 24

    def _stars(self, page: Page, x: float, y: float) -> float:
        left = x
        for at, side in enumerate((150.0, 178.0, 150.0)):
            name = "star-won" if at < self.turn.stars else "star-empty"
            page.picture(f"shapes/{name}.svg", (left, y + (178 - side) * 0.6, side, side))
            left += side + 8
        page.says(counted(self.turn.stars, month.STARS_ONE, month.STARS_MANY, page.language), (x, y, left - x, 178))
        return y + 190

    def _seedling(self, page: Page, x: float, y: float, wide: float) -> float:
        page.picture("vignettes/seedling.svg", (x, y, 112, 112))
        name = round_name(self.state, page.language).lower()
        line = pick(words.END_IN, page.language, name=name, n=self.state.round)
        room = wide - 2 * _PAD - 140
        high = max(112.0, page.measure(line, 36, room)[1])
        page.text(line, (x + 140, y, room, high), 36, colour="ink_soft", valign="middle")
        return y + high + 20

    def _text(self, language: str) -> str:
        if self.turn.stars:
            return counted(self.turn.stars, month.STARS_ONE, month.STARS_MANY, language)
        found = [danger for danger in endings.dangers(self.state) if danger.id == self.turn.ending]
        kind = pick(month.REAL_ONES_TOO, language)
        if self.turn.ending == endings.INSOLVENT:
            return pick(found[0].ending, language)  # it says already that real ones live this too
        return " ".join([*(pick(danger.ending, language) for danger in found), kind])

    def _aimed(self, page: Page, box: Box, top: float) -> None:
        """Draw the goals with their ticks, or what everything turned on."""
        x, y, wide, high = box
        if self.turned is not None:
            self._turning(page, self.turned, (x + _PAD - 8, top, wide - 2 * _PAD + 16, y + high - 28 - top))
            return
        page.rule(x + _PAD, top, wide - 2 * _PAD)
        goals = sorted(self.state.book.scenario.goals, key=lambda goal: goal.stars)
        room, left = wide - 2 * _PAD - 78, y + high - 24 - top - 14
        size = next((size for size in _TEXTS if self._goals_high(page, goals, size, room) <= left), 32.0)
        top += 18
        for goal in goals:
            top += self._goal(page, goal, (x + _PAD, top, room, y + high - 10 - top), size) + 14

    @staticmethod
    def _goals_high(page: Page, goals: list[Goal], size: float, room: float) -> float:
        return sum(max(56.0, page.measure(pick(goal.text, page.language), size, room)[1]) + 14 for goal in goals)

    def _goal(self, page: Page, goal: Goal, box: Box, size: float) -> float:
        x, y, room, high = box
        met = holds(self.state, goal.need)
        text = pick(goal.text, page.language)
        tall = max(54.0, page.measure(text, size, room)[1])
        mark = y + max(0.0, page.measure("A", size, 99)[1] / 2 - 27)
        page.flat((x, mark, 54, 54), "success" if met else "surface", 27, "success" if met else "line_strong", 4)
        if met:
            page.icon("check", x + 11, mark + 11, 32, "on_primary")
        page.text(text, (x + 78, y, room, min(tall, high)), size, valign="middle")
        return tall

    def _turning(self, page: Page, moment: Moment, box: Box) -> None:
        x, y, wide, high = box
        title, text = pick(month.TURNED, page.language), self._turn_words(moment, page.language)
        page.flat(box, "info_soft", 32)
        page.icon("signpost", x + 32, y + 26, 48, "info", filled=True)
        top = y + 22 + page.text(title, (x + 96, y + 22, wide - 120, high), 38, face="semibold", colour="info") + 6
        size = fitting(page, text, (36, 34, 32, 30), (wide - 64, y + high - 16 - top), "semibold")
        page.text(text, (x + 32, top, wide - 64, y + high - 10 - top), size, face="semibold")

    def _turn_words(self, moment: Moment, language: str) -> str:
        book = self.state.book
        way = next(way for way in book.matters[moment.matter].ways if way.id == moment.other)
        stars = moment.would.stars
        text = words.TURNED_STOOD
        if stars:
            text = words.TURNED_STARS_ONE if stars == 1 else words.TURNED_STARS_MANY
        return pick(
            text, language, name=round_name(self.state, language), n=moment.round,
            matter=pick(book.matters[moment.matter].title, language), way=pick(way.do, language), stars=stars,
        )  # fmt: skip

    def press(self, node: str) -> Transition:
        """Go on to the debrief."""
        from kessessa.screen.scenes.debrief import debrief_scene  # noqa: PLC0415  the debrief shows this scene again

        return Replace(debrief_scene(self.seat))
