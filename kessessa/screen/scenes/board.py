"""The board: where the cooperative stands at the start of a round, and what comes. The village is the hero."""

from __future__ import annotations

from kessessa.language import pick
from kessessa.language import round as said
from kessessa.language import window_round as words
from kessessa.rules import endings
from kessessa.rules.turns import Meeting
from kessessa.screen import frame
from kessessa.screen.button import Button
from kessessa.screen.fitting import fitting
from kessessa.screen.page import Page
from kessessa.screen.phases import page_mark
from kessessa.screen.scene import LEVELS, Push, Replace, Transition
from kessessa.screen.scenes.board_bar import draw_coordinator, draw_phases
from kessessa.screen.scenes.board_panels import (
    allies,
    draw_gauges,
    draw_stock,
    draw_works,
    gauges_high,
    pill,
    works_high,
)
from kessessa.screen.scenes.board_sites import draw_list, draw_sites, list_high, shared
from kessessa.screen.scenes.history import HistoryScene
from kessessa.screen.scenes.site_card import SiteCardScene
from kessessa.screen.seat import Seat, TurnScene, track_of, unit_of
from kessessa.screen.tokens import Box
from kessessa.screen.track import draw_track
from kessessa.screen.village import ON_BOARD, SCAFFOLD
from kessessa.screen.village_life import Stand, draw_pins, draw_village, stir
from kessessa.screen.village_view import Standing, standing, village_view
from kessessa.screen.widgets import button_width, draw_button

_GAUGES: Box = (1396.0, 132.0, 488.0, 740.0)
_BROADER: Box = (1306.0, 132.0, 578.0, 770.0)
_HALF: Box = (1130.0, 150.0, 754.0, 720.0)
_FULL: Box = (36.0, 140.0, 1848.0, 730.0)
_CELLS = (712.0, 254.0)
"""Where the first cell of the village lies on the board."""
_UNDER = 250.0
"""From so much spare height on, gauges and stock go under the village."""
_LONGEST = 700.0
"""How wide the amber button may be: a third of the window."""
_SEEN = "village"
"""The note of the seat that says which sites were built on when the board was last seen."""
_ORIGIN = (750.0, 190.0)
"""Where it lies on the picture of the village."""


class BoardScene(TurnScene):
    """Village, gauges, stock, works, and whose round it is. Shown once a round, before anything happens."""

    name = "board"
    explains = False

    def __init__(self, seat: Seat) -> None:
        """Remember what stood there when the board was last seen."""
        super().__init__(seat)
        self._known = seat.notes.get(_SEEN)
        self._now: tuple[str, ...] = ()
        self._lists: tuple[tuple[Standing, ...], ...] = ()
        self._listed = _FULL
        self._joined = self._greeted = False

    def fit(self, page: Page) -> None:
        """Share the sites out over the pages of their list; the first may stand under the stock.

        The list stands beside the village where one page holds it; else it is as wide as the window.
        """
        x, y, wide, high = self._inner(page, _HALF)
        self._lists, self._listed = shared(page, self.state, (x, y, wide, high)), _HALF
        if len(self._lists) > 1:
            self._lists, self._listed = shared(page, self.state, self._inner(page, _FULL)), _FULL
        used = self._rest(page, (x, y, wide, high), works=False) + 40
        short = self._listed is _HALF and self._lists and not self.state.works
        self._joined = bool(short) and used + list_high(page, self.state, wide, self._lists[0]) <= high

    def pages(self, level: int) -> int:
        """Return one page; at large text gauges, the rest, and the sites as a list."""
        return 1 if level == 0 else 2 + len(self._lists) - (self._joined and level == 1)

    def draw(self, page: Page, level: int, index: int) -> None:
        """Draw the board."""
        state, language = self.state, page.language
        self._language = language
        page.ground("sky", "bg_bottom")
        box = self._listed if level == 1 and index > 1 else _HALF if level == 1 else _FULL
        stand = self._stand(page, level) if box is not _FULL or not level else None
        if stand is not None:
            fresh = self._fresh(page)
            draw_village(page, stand, village_view(state, page.kit.village), () if self._greeted else fresh)
            if page.kit.dress.calm or not self._greeted:
                draw_pins(page, stand, self._gained())
        tale = state.book.scenario
        rounds = track_of(state, language)
        frame.title(page, pick(tale.title, language), pick(tale.subtitle, language), rounds=rounds)
        draw_track(page, rounds)
        frame.tools(page, sound=page.kit.dress.sound)
        if level == 0 and stand is not None:
            self._chips(page)
            draw_sites(page, state, stand)
            self._side(page)
        else:
            self._apart(page, box, index)
        self._bar(page, index, self.pages(level))
        if stand is not None and not self._greeted:
            stir(page, stand, state.book.scenario.shore)
        self._greeted = self._greeted or page.film is not None

    def _stand(self, page: Page, level: int) -> Stand | None:
        """Return where the village stands: in the middle where the page is high; nowhere at very large text."""
        if level == LEVELS - 1:
            return None
        spare = page.kit.spare
        if level:
            k, cells = 0.72, (566.0, 262.0 + spare / 2)
        elif self._high(page):
            k, cells = 0.9, (960.0, 250.0)
        else:
            k, cells = ON_BOARD, (_CELLS[0], _CELLS[1] + spare / 2)
        return Stand(cells[0] - _ORIGIN[0] * k, cells[1] - _ORIGIN[1] * k, k)

    @staticmethod
    def _high(page: Page) -> bool:
        """Return whether the panel goes under the village."""
        return page.kit.spare >= _UNDER

    def _side(self, page: Page) -> None:
        """Draw gauges and stock beside the village, or under it on a high page."""
        state = self.state
        if self._high(page):
            self._under(page)
            return
        x, y, wide, high = box = _GAUGES if page.scale <= 1 else _BROADER
        page.panel(box)
        upper = gauges_high(page, state)
        draw_gauges(page, state, (x + 28, y + 24, wide - 56, upper), 1)
        page.rule(x + 28, y + upper + 20, wide - 56)
        draw_stock(page, state, (x + 28, y + upper + 30, wide - 56, high - upper - 50))

    def _under(self, page: Page) -> None:
        """Draw gauges in two columns and the stock beside them, under the village."""
        x, y, wide, high = box = (36.0, self._under_top(page), 1848.0, self._bar_top(page) - 24 - self._under_top(page))
        page.panel(box)
        part = wide - 640
        draw_gauges(page, self.state, (x + 28, y + 24, part - 56, high - 40), 2)
        draw_stock(page, self.state, (x + part + 28, y + 20, 640 - 56, high - 32))

    def _under_top(self, page: Page) -> float:
        count = len(self.state.pillars)
        return self._bar_top(page) - 64 - gauges_high(page, self.state) / count * -(-count // 2)

    @staticmethod
    def _bar_top(page: Page) -> float:
        return page.kit.tokens.box("phase_bar")[1] + page.kit.spare

    @staticmethod
    def _inner(page: Page, box: Box) -> Box:
        return (box[0] + 36, box[1] + 30, box[2] - 72, box[3] + page.kit.spare - 60)

    def _standing(self, page: Page) -> tuple[str, ...]:
        return tuple(item.site for item in standing(self.state, page.kit.village) if item.state != SCAFFOLD)

    def _fresh(self, page: Page) -> tuple[str, ...]:
        """Return the sites that have been built on since the board was last seen; none on the first board."""
        self._now = self._standing(page)
        return () if self._known is None else tuple(site for site in self._now if site not in self._known.split())

    def _gained(self) -> tuple[str, ...]:
        """Return the looks of the pillars that have gained since the board before, those that gained most first."""
        state = self.state
        before = [shot for shot in state.past if shot.round < state.round - 1]
        if not before:
            return ()
        gains = zip(state.book.scenario.pillars, state.pillars, before[-1].pillars, strict=True)
        found = [(now - was, pillar.look) for pillar, now, was in gains if now > was]
        return tuple(look for _, look in sorted(found, key=lambda item: -item[0]))

    def _chips(self, page: Page) -> None:
        """Draw the goal, then the danger that looms or what the bell allows, then the works under way."""
        state, language = self.state, page.language
        y = 138.0
        goal = self._goal(language)
        if goal:
            y += pill(page, goal, "flag", (36.0, y), ink="primary") + 14
        others = allies(state, language)
        if others:
            y += pill(page, others, "handshake", (36.0, y), ink="success") + 14
        danger, bell = self._danger(language), self._bell(language)
        if danger:
            pill(page, danger, "warning", (36.0, y), fill="warning_soft", ink="warning")
        elif bell:
            pill(page, bell, "bell", (36.0, y))
        foot = self._under_top(page) - 24 if self._high(page) else self._bar_top(page) - 32
        draw_works(page, state, (36.0, foot, 700.0), upwards=True)

    def _goal(self, language: str) -> str:
        goal = pick(self.state.book.scenario.goal_line, language)
        return pick(said.GOAL, language, goal=goal[:1].lower() + goal[1:]) if goal else ""

    def _danger(self, language: str) -> str:
        names = endings.looming(self.state)
        found = [pick(danger.title, language) for danger in endings.dangers(self.state) if danger.id in names]
        return found[0] if found else ""

    def _bell(self, language: str) -> str:
        plan = self.seat.plan()
        if plan is None or self.seat.bell is None:
            return ""
        time = f"{self.seat.bell.rings:%H:%M}"
        if plan.fits >= plan.wanted:
            return pick(words.BELL_ALL, language, time=time)
        many = (words.BELL_NONE, words.BELL_ONE)[plan.fits] if plan.fits <= 1 else words.BELL_MANY
        return pick(many, language, time=time, n=plan.fits, unit=unit_of(self.state, plan.fits, language))

    def _apart(self, page: Page, box: Box, index: int) -> None:
        """Draw gauges, the rest, or sites on a panel of their own."""
        page.panel((*box[:3], box[3] + page.kit.spare))
        inner = self._inner(page, box)
        if index == 0:
            draw_gauges(page, self.state, inner, 1)
        elif index == 1:
            used = self._rest(page, inner) + 40
            if self._joined and box is _HALF:
                below = (inner[0], inner[1] + used, inner[2], inner[3] - used)
                draw_list(page, self.state, below, self._lists[0])
        else:
            draw_list(page, self.state, inner, self._lists[index - 2])

    def _rest(self, page: Page, box: Box, *, works: bool = True) -> float:
        """Draw stock, works where they have room (they are in the list of sites too), and the danger or the bell.

        Returns the height that they took.
        """
        x, y, wide, high = box
        state, danger = self.state, self._danger(page.language)
        line = danger or self._bell(page.language)
        icon, ink = ("warning", "warning") if danger else ("bell", "ink")
        top = y + draw_stock(page, state, box) + 20
        size = fitting(page, line, (36, 32, 28), (wide - 70, 200), "semibold")
        tall = page.measure(line, size, wide - 70, "semibold")[1] if line else 0.0
        if goal := self._goal(page.language):
            goal_high = page.measure(goal, 34, wide - 70, "semibold")[1]
            if top + goal_high + tall <= y + high + 10:
                page.icon(
                    "flag", x, top + page.measure("A", 34, 99, "semibold")[1] / 2 - 25, 50, "primary", filled=True
                )
                page.text(goal, (x + 70, top, wide - 70, goal_high + 2), 34, face="semibold")
                top += goal_high + 20
        if others := allies(state, page.language):
            others_high = page.measure(others, 34, wide - 70, "semibold")[1]
            if top + others_high + tall <= y + high + 10:
                page.icon("handshake", x, top + page.measure("A", 34, 99, "semibold")[1] / 2 - 25, 50, "success")
                page.text(others, (x + 70, top, wide - 70, others_high + 2), 34, face="semibold")
                top += others_high + 20
        if works and top + works_high(page, state) + tall <= y + high + 10:
            top += draw_works(page, state, (x, top, wide), upwards=False)
        if line:
            page.icon(icon, x, top + 6, 50, ink, filled=True)
            page.text(line, (x + 70, top, wide - 70, y + high + 10 - top), size, face="semibold")
        return top + tall - y

    def _bar(self, page: Page, index: int, total: int) -> None:
        """Draw the phase bar: who coordinates, the five phases, the amber button."""
        x, _, wide, high = page.kit.tokens.box("phase_bar")
        y = self._bar_top(page)
        page.panel((x, y, wide, high - 8), radius=36)
        middle = y + (high - 8) / 2
        amber = frame.dots(page, index, total, self._amber(page.language))
        go = button_width(page, amber)
        if go > _LONGEST:
            last = words.DEBATE_SHORT if isinstance(self.state.turn, Meeting) else words.NEWS_SHORT
            short = last if index == total - 1 else words.NEXT_SHORT
            amber = Button(amber.id, pick(short, page.language), "return")
            go = button_width(page, amber)
        draw_button(page, amber, (x + wide - go - 24, middle - 48, go, 92), primary=True)
        page.amber = amber.id
        left = draw_coordinator(page, self.state, x + 24, middle, x + wide - go - 50)
        if total > 1:
            page_mark(page, left + 30, middle, x + wide - go - 44)
        else:
            draw_phases(page, self.state, left + 22, x + wide - go - 66, middle)

    def _amber(self, language: str) -> Button:
        text = words.TO_DEBATE if isinstance(self.state.turn, Meeting) else said.READ_NEWS
        return Button("go", pick(text, language), "return")

    def press(self, node: str) -> Transition:
        """Go on to what the round begins with, or look at a gauge's history or at a site."""
        if node.startswith("gauge-"):
            return Push(HistoryScene(self.seat, node.removeprefix("gauge-")))
        if node.startswith("site-"):
            return Push(SiteCardScene(self.seat, node.removeprefix("site-")))
        self.seat.notes["board"] = str(self.state.round)
        self.seat.notes[_SEEN] = " ".join(self._now)
        return Replace(self.seat.scene())
