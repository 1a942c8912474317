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
from kessessa.screen.page import Page
from kessessa.screen.scene import Transition
from kessessa.screen.seat import TurnScene, look_of
from kessessa.screen.village_view import village_view
from kessessa.screen.widgets import Button, button_width, chip, draw_button, target_badge

LARGE = 1.25
"""Above this text scale the title gives up some of its size, as long titles do."""


class AlertScene(TurnScene):
    """One danger a page, in the order in which the rules list them."""

    name = "alert"

    def _dangers(self) -> tuple[Danger, ...]:
        turn = self.state.turn
        names = turn.dangers if isinstance(turn, Alert) else ()
        return tuple(danger for danger in endings.dangers(self.state) if danger.id in names)

    def pages(self, level: int) -> int:
        """Return one page a danger; at large text the number has a page of its own."""
        return len(self._dangers()) * (1 if level == 0 else 2)

    def draw(self, page: Page, level: int, index: int) -> None:
        """Draw one danger on its card above the night."""
        each = 1 if level == 0 else 2
        danger = self._dangers()[index // each]
        weather.night(page, village_view(self.state, page.kit.village))
        frame.tools(page, sound=page.kit.dress.sound)
        page.panel((310, 130, 1300, 680), line="warning", width=10)
        y = self._say(page, danger) if level == 0 or index % 2 == 0 else 220.0
        if level == 0 or index % 2:
            self._count(page, danger, y)
        amber = Button("go", pick(month.ALERT_GO, page.language), "return", "arrow-right")
        amber = frame.dots(page, index, self.pages(level), amber)
        wide = button_width(page, amber)
        draw_button(page, amber, (1610 - wide, 850, wide, 92), primary=True)
        page.amber = amber.id

    def _say(self, page: Page, danger: Danger) -> float:
        """Write how long is left, the title and what will happen; return where the next line goes."""
        language = page.language
        page.icon("warning", 370, 190, 170, "warning", filled=True)
        chip(
            page,
            pick(month.ALERT_CHIP, language),
            580,
            190,
            icon="hourglass-medium",
            fill="warning_soft",
            colour="warning",
        )
        words = pick(danger.title, language)
        high = page.text(words, (580, 260, 970, 320), 76 if page.scale <= LARGE else 60, face="headline")
        y = max(390.0, 280 + high)
        return y + page.text(pick(danger.warning, language), (370, y, 1180, 790 - y), 44) + 30

    def _count(self, page: Page, danger: Danger, y: float) -> None:
        """Write the number that is at stake, and one thing that would help."""
        language, state = page.language, self.state
        if isinstance(danger.when, Range):
            target = danger.when.what
            page.rule(370, y, 1180)
            value = value_of(state, target)
            shown = euros(value, language) if target == TREASURY else str(value)
            name = pick(state.book.name_of(target), language)
            _, high = page.measure(shown, 56, 390, "headline")
            _, name_high = page.measure(name, 40, 680, "semibold")
            row = max(76.0, high, name_high)
            target_badge(page, target, look_of(state, target), 370, y + 20 + row / 2 - 34, 68)
            page.text(name, (460, y + 20, 680, row), 40, face="semibold", valign="middle")
            page.text(
                shown, (1160, y + 20, 390, row), 56, face="headline", colour="danger", align="right", valign="middle"
            )
            y += row + 34
        page.icon("lightbulb", 370, y + 4, 44, "success")
        page.text(pick(danger.advice, language), (430, y, 1120, 800 - y), 36)

    def press(self, node: str) -> Transition:
        """Go on to the next round."""
        return self.send(Proceed())
