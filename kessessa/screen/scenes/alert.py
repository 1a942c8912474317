"""The alert: a danger that will end the game at the next accounts if nothing changes. Shown once, without a flash."""

from __future__ import annotations

from kessessa.language import euros, month, pick
from kessessa.rules import endings
from kessessa.rules.conditions import value_of
from kessessa.rules.effects import Range
from kessessa.rules.moves import Proceed
from kessessa.rules.scenario import TREASURY, Danger
from kessessa.rules.turns import Alert
from kessessa.screen import frame, weather
from kessessa.screen.button import Button
from kessessa.screen.fitting import fitting, parted
from kessessa.screen.fold import draw_row, least, words_button
from kessessa.screen.motion import enters
from kessessa.screen.page import Page
from kessessa.screen.phases import page_mark
from kessessa.screen.scene import Push, Transition
from kessessa.screen.scenes.history import HistoryScene, remembered
from kessessa.screen.seat import Seat, TurnScene, look_of, unit_of
from kessessa.screen.tokens import Box
from kessessa.screen.village_view import village_view
from kessessa.screen.widgets import (
    button_width,
    chip,
    draw_button,
    icon_growth,
    read_button,
    target_badge,
)

_CARD: Box = (310.0, 134.0, 1300.0, 680.0)
_WIDE: Box = (60.0, 134.0, 1800.0, 780.0)
_PAD = 60.0
_TITLES = (76.0, 60.0, 50.0, 44.0)
_TEXTS = (44.0, 40.0, 36.0)
_LEAST = _TEXTS[-1]
Sheet = tuple[Danger, str, bool]
"""One page: the danger, what is said of it there, and whether the number at stake stands there too."""


class AlertScene(TurnScene):
    """One danger a page, in the order in which the rules list them; at very large text the number has its own."""

    name = "alert"

    def __init__(self, seat: Seat) -> None:
        """Take the dangers from the state."""
        super().__init__(seat)
        turn = self.state.turn
        names = turn.dangers if isinstance(turn, Alert) else ()
        self._dangers = tuple(danger for danger in endings.dangers(self.state) if danger.id in names)
        self._sheets: tuple[tuple[Sheet, ...], ...] = ((), (), ())
        self._heard = False

    def fit(self, page: Page) -> None:
        """Plan the pages of each level."""
        language = page.language
        said = [(danger, pick(danger.warning, language)) for danger in self._dangers]
        box = self._box(page, large=True)
        room = (box[2] - 2 * _PAD, box[3] - 90)
        parts = [
            (danger, part)
            for danger, text in said
            for part in parted(page, text, _LEAST, (room[0], room[1] - self._head_high(page, danger, room[0])))
        ]
        self._sheets = (
            tuple((danger, text, True) for danger, text in said),
            tuple((danger, text, True) for danger, text in said),
            tuple(
                sheet
                for danger in self._dangers
                for sheet in (*((one, part, False) for one, part in parts if one is danger), (danger, "", True))
            ),
        )

    def pages(self, level: int) -> int:
        """Return one page a danger; at very large text the number has a page of its own."""
        return max(1, len(self._sheets[level]))

    @staticmethod
    def _box(page: Page, *, large: bool) -> Box:
        x, y, wide, high = _WIDE if large else _CARD
        spare = page.kit.spare
        return (x, y, wide, high + spare) if large else (x, y + spare * 0.3, wide, high + spare * 0.25)

    def draw(self, page: Page, level: int, index: int) -> None:
        """Draw one danger on its card above the night."""
        self._language = page.language
        danger, text, counted = self._sheets[level][index]
        weather.night(page, village_view(self.state, page.kit.village))
        box = x, y, wide, high = self._box(page, large=level > 0)
        frame.tools(page, sound=page.kit.dress.sound)
        with enters(page, box, cue="" if self._heard else "evenement"):
            page.panel(box, line="warning", width=10)
            inner = (x + _PAD, y + 46, wide - 2 * _PAD, high - 76)
            used = self._say(page, danger, text, inner) if text else 0.0
            if counted:
                self._count(page, danger, (inner[0], inner[1] + used, inner[2], inner[3] - used), headed=not text)
        self._heard = self._heard or page.film is not None
        self._buttons(page, danger, box, index, level)

    def _head_high(self, page: Page, danger: Danger, wide: float) -> float:
        sign = 170.0 * min(icon_growth(page), 1.25)
        room = wide - sign - 40
        label = pick(month.ALERT_CHIP, page.language, unit=unit_of(self.state, 1, page.language))
        title = pick(danger.title, page.language)
        high = page.measure(title, fitting(page, title, _TITLES, (room, 200), "headline"), room, "headline")[1]
        return max(sign, page.measure(label, 32, room, "semibold")[1] + 14 + 16 + high) + 24

    def _say(self, page: Page, danger: Danger, text: str, box: Box) -> float:
        """Write how long is left, the title and what will happen; return the height that it took."""
        x, y, wide, high = box
        sign = 170.0 * min(icon_growth(page), 1.25)
        room = wide - sign - 40
        head = self._head_high(page, danger, wide) - 24
        page.icon("warning", x, y + (head - sign) / 2, sign, "warning", filled=True)
        label = pick(month.ALERT_CHIP, page.language, unit=unit_of(self.state, 1, page.language))
        title = pick(danger.title, page.language)
        chip(page, label, x + sign + 40, y, icon="hourglass-medium", fill="warning_soft", colour="warning")
        top = y + page.measure(label, 32, room, "semibold")[1] + 14 + 16
        size = fitting(page, title, _TITLES, (room, 200), "headline")
        page.text(title, (x + sign + 40, top, room, y + high - top), size, face="headline")
        top = y + head + 24
        size = fitting(page, text, _TEXTS, (wide, y + high - top))
        return top + page.text(text, (x, top, wide, y + high - top), size) + 26 - y

    def _count(self, page: Page, danger: Danger, box: Box, *, headed: bool) -> None:
        """Write the number that is at stake, and one thing that would help."""
        x, y, wide, high = box
        top = y
        if headed:
            top += page.text(pick(danger.title, page.language), box, 50, face="headline") + 20
        if isinstance(danger.when, Range):
            page.rule(x, top, wide)
            top += self._number(page, danger.when.what, (x, top + 18, wide, 0)) + 36
        advice = pick(danger.advice, page.language)
        room = y + high - top
        size = fitting(page, advice, (40.0, 36.0, 32.0), (wide - 76, room), "semibold")
        line = page.measure("A", size, 99, "semibold")[1]
        page.icon("lightbulb", x + 8, top + line / 2 - 26, 52, "success", filled=True)
        page.text(advice, (x + 76, top, wide - 76, room), size, face="semibold")

    def _number(self, page: Page, target: str, box: Box) -> float:
        x, y, wide, _ = box
        value = value_of(self.state, target)
        shown = euros(value, page.language) if target == TREASURY else str(value)
        name = pick(self.state.book.name_of(target), page.language)
        number_wide, number_high = page.measure(shown, 84, wide, "headline")
        room = wide - number_wide - 140
        row = max(92.0, number_high, page.measure(name, 44, room, "semibold")[1])
        target_badge(page, target, look_of(self.state, target), x, y + row / 2 - 42, 84)
        page.text(name, (x + 110, y, room, row), 44, face="semibold", valign="middle")
        spot = (x + wide - number_wide - 4, y, number_wide + 4, row)
        page.text(shown, spot, 84, face="headline", colour="danger", align="right", valign="middle")
        return row

    def _buttons(self, page: Page, danger: Danger, box: Box, index: int, level: int) -> None:
        amber = Button("go", pick(month.ALERT_GO, page.language), "return", "arrow-right")
        amber = frame.dots(page, index, self.pages(level), amber)
        wide, right = button_width(page, amber), box[0] + box[2]
        y = page.foot if level else box[1] + box[3] + 36
        left = box[0]
        others = (read_button(page.language), *words_button(page))
        if target := self._target(danger):
            history = Button(f"history-{target}", pick(month.ALERT_HISTORY, page.language), "c", "chart-bar")
            others = (history, *others)
        if self.pages(level) > 1:
            left = page_mark(page, left, y + 46, right - wide - 30 - least(page, others, 30), ground="surface") + 30
        draw_row(page, others, left, y + 4, right - wide - 20 - left)
        draw_button(page, amber, (right - wide, y, wide, 92), primary=True)
        page.amber = amber.id

    def _target(self, danger: Danger) -> str:
        """Return what the danger is about, where its history can be looked at."""
        found = danger.when.what if isinstance(danger.when, Range) else ""
        return found if found in remembered(self.state) else ""

    def press(self, node: str) -> Transition:
        """Go on to the next round, or look at how it came to this."""
        if node.startswith("history-"):
            return Push(HistoryScene(self.seat, node.removeprefix("history-")))
        return self.send(Proceed())
