"""The ending: stars and goals, or kind words for a game that stopped; both lead to the debrief."""

from __future__ import annotations

from kessessa.language import Text, counted, month, pick
from kessessa.language import round as said
from kessessa.language import window_round as words
from kessessa.rules import endings
from kessessa.rules.conditions import holds, value_of
from kessessa.rules.effects import All, Range
from kessessa.rules.scenario import TREASURY, Goal
from kessessa.rules.turns import Ended
from kessessa.scoring.moments import Moment, turning_point
from kessessa.screen import frame, weather
from kessessa.screen.button import Button
from kessessa.screen.fitting import fitting, parted
from kessessa.screen.fold import draw_row, least, words_button
from kessessa.screen.motion import enters
from kessessa.screen.page import Page
from kessessa.screen.phases import page_mark
from kessessa.screen.scene import Push, Replace, Transition
from kessessa.screen.scenes.history import HistoryScene
from kessessa.screen.seat import Seat, TurnScene, round_name
from kessessa.screen.tokens import Box
from kessessa.screen.village_view import village_view
from kessessa.screen.widgets import button_width, draw_button, read_button
from kessessa.session.had import had
from kessessa.session.wording import goal_text

_CARD: Box = (60.0, 60.0, 760.0, 840.0)
_WIDE: Box = (60.0, 134.0, 1800.0, 780.0)
_PAD = 52.0
_ALONE = 2
"""The level at which what is told and what was aimed at have pages of their own."""
_TITLES = (62.0, 56.0, 50.0, 44.0)
_TEXTS = (40.0, 38.0, 36.0, 34.0)
_GOALS = (*_TEXTS, 32.0, 30.0)
_CLOUDED = 0.07
"""How much of the sky is clouded where no star was won."""
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
        self._parts: tuple[str, ...] = ("",)
        self.turned = None if turn.stars else self._turned()

    def _turned(self) -> Moment | None:
        table = self.seat.sitting.table
        return turning_point([(step.before, step.move) for step in table.history], table.state)

    def fit(self, page: Page) -> None:
        """Part what is told over pages, for very large text."""
        _, _, wide, high = self._box(page, large=True)
        room = wide - 2 * _PAD
        title = pick(self._title(), page.language)
        head = 220.0 + page.measure(title, _TITLES[-1], room, "headline")[1]
        self._parts = parted(page, self._text(page.language), _TEXTS[-1], (room, high - head - 40))

    def pages(self, level: int) -> int:
        """Return one page; then card and village; then what is told, what was aimed at, and the village."""
        return (1, 2, len(self._parts) + 2)[level]

    def draw(self, page: Page, level: int, index: int) -> None:
        """Draw the card, the village, or both."""
        page.ground("sky", "bg_bottom")
        if not self.turn.stars:
            page.veil(weather.darkest(page, "info", "info_soft"), _CLOUDED)
        last = self.pages(level) - 1
        box = self._box(page, large=level > 0)
        if level == 0 or index == last:
            self._village(page, alone=level > 0)
        frame.tools(page, sound=page.kit.dress.sound)
        if level == 0 or index < last:
            with enters(page, box):
                page.panel(box, radius=40)
                self._card(page, box, level, index)
        self._buttons(page, index, last + 1)

    def _card(self, page: Page, box: Box, level: int, index: int) -> None:
        if level < _ALONE:
            self._aimed(page, box, self._told(page, box, self._text(page.language)))
        elif index == 0:
            self._told(page, box, self._parts[0])
        elif index < len(self._parts):
            x, y, wide, high = box
            page.text(self._parts[index], (x + _PAD, y + 50, wide - 2 * _PAD, high - 70), _TEXTS[-1])
        else:
            self._aimed(page, box, box[1] + 20, alone=True)

    def _buttons(self, page: Page, index: int, total: int) -> None:
        go = Button("go", pick(month.TO_DEBRIEF, page.language), "return", "arrow-right")
        amber = frame.dots(page, index, total, go)
        wide = button_width(page, amber)
        draw_button(page, amber, (frame.RIGHT - wide, page.foot, wide, 92), primary=True)
        page.amber = amber.id
        left: float = frame.EDGE
        history = Button("history", pick(month.ALERT_HISTORY, page.language), "c", "chart-bar")
        others = (history, read_button(page.language), *words_button(page))
        if total > 1:
            left = page_mark(page, left, page.foot + 46, frame.RIGHT - wide - 36 - least(page, others)) + 36
        draw_row(page, others, left, page.foot + 4, frame.RIGHT - wide - 36 - left)

    @staticmethod
    def _box(page: Page, *, large: bool) -> Box:
        x, y, wide, high = _WIDE if large else _CARD
        spare = page.kit.spare
        return (x, y, wide, high + spare) if large else (x, y + spare * 0.3, wide, high + spare * 0.4)

    def _village(self, page: Page, *, alone: bool) -> None:
        """Draw the village under its sky."""
        if page.surface is None:
            return
        won = bool(self.turn.stars)
        for x, y, size in ((1000.0, 70.0, 150.0), (1250.0, 150.0, 210.0)) if won else ():
            page.picture("village/life/cloud.svg", (x, y, size, size * 52 / 124))
        k, cells = (0.93, (960.0, 220.0)) if alone else (_VILLAGE, _CELLS)
        view = village_view(self.state, page.kit.village, festive=won, plots=not won)
        image = page.kit.village.draw(view, k * page.kit.zoom)
        page.image(image, cells[0] - _ORIGIN[0] * k, cells[1] - _ORIGIN[1] * k + page.kit.spare / 2)

    def _title(self) -> Text:
        tale = self.state.book.scenario
        return tale.win if self.turn.stars else tale.lose

    def _told(self, page: Page, box: Box, text: str) -> float:
        """Draw head, title and text of the card; return where the next part goes."""
        x, y, wide, high = box
        top = self._stars(page, x + _PAD, y + 30) if self.turn.stars else self._seedling(page, x + _PAD, y + 34, wide)
        room = wide - 2 * _PAD
        title = pick(self._title(), page.language)
        size = fitting(page, title, _TITLES, (room, 2.3 * page.measure("A", _TITLES[1], 99, "headline")[1]), "headline")
        top += page.text(title, (x + _PAD, top, room, y + high - top), size, face="headline") + 14
        size = fitting(page, text, _TEXTS, (room, high * 0.32))
        return top + page.text(text, (x + _PAD, top, room, y + high - top), size) + 24

    def _stars(self, page: Page, x: float, y: float) -> float:
        left, tokens = x, page.kit.tokens
        drawn = tokens.drawn_in
        tint = tuple((drawn.plain(name), tokens.plain(name)) for name in ("surface", "line_strong"))
        for at, side in enumerate((150.0, 178.0, 150.0)):
            name = "star-won" if at < self.turn.stars else "star-empty"
            spot = (left, y + (178 - side) * 0.6, side, side)
            with enters(page, spot, at=at * page.kit.tokens.motion("card_in"), margin=0):
                page.picture(f"shapes/{name}.svg", spot, tint if name == "star-empty" else ())
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
        missed = () if found else self._missed(language)
        return " ".join([*(pick(danger.ending, language) for danger in found), kind, *missed])

    def _missed(self, language: str) -> tuple[str, ...]:
        """Say in a sentence which pillars stayed too low for the first star; nothing where it is something else."""
        book, state = self.state.book, self.state
        first = min(book.scenario.goals, key=lambda goal: goal.stars, default=None)
        parts = first.need.parts if first and isinstance(first.need, All) else ()
        low = [
            pick(
                words.MISSED_POINTS, language,
                name=pick(book.name_of(part.what), language), value=value_of(state, part.what), least=part.least,
            )
            for part in parts
            if isinstance(part, Range) and part.what in book.pillar_at and not holds(state, part)
        ]  # fmt: skip
        return (pick(words.MISSED, language, what=", ".join(low)),) if low else ()

    def _aimed(self, page: Page, box: Box, top: float, *, alone: bool = False) -> None:
        """Draw the goals with their ticks, or what everything turned on; `alone`: on a page of their own."""
        x, y, wide, high = box
        if self.turned is not None:
            self._turning(page, self.turned, (x + _PAD - 8, top, wide - 2 * _PAD + 16, y + high - 28 - top))
            return
        if alone:
            title = pick(said.GOALS, page.language)
            top += 20 + page.text(title, (x + _PAD, top + 20, wide - 2 * _PAD, 160), 46, face="headline")
        else:
            page.rule(x + _PAD, top, wide - 2 * _PAD)
        goals = sorted(self.state.book.scenario.goals, key=lambda goal: goal.stars)
        room, left = wide - 2 * _PAD - 78, y + high - 24 - top - 14
        size, texts = self._goal_texts(page, goals, (room, left))
        top += 18
        for goal, text in zip(goals, texts, strict=True):
            top += self._goal(page, goal, text, (x + _PAD, top, room, y + high - 10 - top), size) + 14

    def _goal_texts(self, page: Page, goals: list[Goal], room: tuple[float, float]) -> tuple[float, tuple[str, ...]]:
        """Return the size of the goals and their texts, with what there was of as many missed ones as have room."""
        language = page.language
        short = tuple(pick(goal_text(self.state, goal), language) for goal in goals)
        found = tuple(had(self.state, goal, language) for goal in goals)
        missed = [at for at, what in enumerate(found) if what]
        for count in range(len(missed), -1, -1):
            told = missed[:count]
            texts = tuple(
                pick(words.YOU_HAD, language, goal=text.rstrip("."), what=found[at]) if at in told else text
                for at, text in enumerate(short)
            )
            for size in _GOALS if count else _GOALS[:-1]:
                if _goals_high(page, texts, size, room[0]) <= room[1]:
                    return size, texts
        return _GOALS[-2], short

    def _goal(self, page: Page, goal: Goal, text: str, box: Box, size: float) -> float:
        x, y, room, high = box
        met = holds(self.state, goal.need)
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
        head = page.measure(title, 38, wide - 120, "semibold")[1]
        size = fitting(page, text, (42, 40, 38, 36, 34, 32, 30), (wide - 64, high - head - 60), "semibold")
        tall = page.measure(text, size, wide - 64, "semibold")[1]
        high = min(high, head + tall + 60)
        page.flat((x, y, wide, high), "info_soft", 32)
        page.icon("signpost", x + 32, y + 22 + head / 2 - 24, 48, "info", filled=True)
        page.text(title, (x + 96, y + 22, wide - 120, head + 2), 38, face="semibold", colour="info")
        top = y + 22 + head + 8
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
        """Go on to the debrief, or look at how it came to this."""
        if node == "history":
            return Push(HistoryScene(self.seat, TREASURY))
        from kessessa.screen.scenes.debrief import debrief_scene  # noqa: PLC0415  the debrief shows this scene again

        return Replace(debrief_scene(self.seat))


def _goals_high(page: Page, texts: tuple[str, ...], size: float, room: float) -> float:
    return sum(max(56.0, page.measure(text, size, room)[1]) + 14 for text in texts)
