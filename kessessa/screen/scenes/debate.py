"""All for one, and next year's course: three orientations as cards, one is chosen by the scenario's method."""

from __future__ import annotations

from kessessa.language import council as words
from kessessa.language import meeting as meets
from kessessa.language import pick
from kessessa.rules.cards import Orientation, Way
from kessessa.screen import directions
from kessessa.screen.fitting import fitting
from kessessa.screen.nodes import CHOICE, TEXT, Node
from kessessa.screen.page import Page
from kessessa.screen.scenes import statement
from kessessa.screen.scenes.amend import amend_need, amend_panel
from kessessa.screen.scenes.council import LEFT, TOP, WIDE, body
from kessessa.screen.scenes.matter import ProposingScene
from kessessa.screen.scenes.ways import state_of
from kessessa.screen.tokens import Box
from kessessa.screen.widgets import choice_box, keycap, keycap_width

_BAR = 126.0
_BAND = 196.0
_GAP = 36.0
_LEAST_BAND = 90.0
_SIZES = (36.0, 34.0, 32.0)
_DARK = 300
_HIGH = 200.0
"""From so much more height on, texts are larger."""


def _dark(page: Page, fill: str) -> bool:
    """Return whether a ground is dark, as in the theme of high contrast."""
    colour = page.colour(fill)
    return colour.r + colour.g + colour.b < _DARK


class DebateScene(ProposingScene):
    """The bar and the cards; at large text one card a page, the objections first where there are any."""

    name = "debate"

    @property
    def front(self) -> int:
        """How many pages come before the cards."""
        return int(self.turn.stage == "amend")

    def pages(self, level: int) -> int:
        """Return one page; else the objections and one card a page, or the pillars of the single team's question."""
        if level == 0:
            return 1
        if self.turn.stage == "risk":
            return 1 if level == 1 else statement.risk_pages(self)
        return self.front + len(self.ways)

    def draw(self, page: Page, level: int, index: int) -> None:
        """Draw the debate; at large text its name stands in the title."""
        line = words.BEFORE_NEWS if self.turn.kind == "orientation" else words.LAST_DECISION
        title = pick(self.state.book.scenario.title, page.language)
        self.frame(page, self.subject(page.language) if level else title, pick(line, page.language))
        if level == 0:
            self._together(page)
        elif index < self.front:
            with self.comes_in(page, body(page)):
                amend_panel(page, self, body(page))
        elif self.turn.stage == "risk":
            statement.risk_question(page, self, TOP, self.risk, index if level > 1 else -1)
        else:
            at = index - self.front
            box = self._said(page, self.ways[at], at)
            with self.comes_in(page, box):
                self._broad(page, self.ways[at], box, self._turn(page, at))
        self.bottom(page, index, self.pages(level))

    def _together(self, page: Page) -> None:
        high = self._head_need(page)
        with self.comes_in(page, (LEFT, TOP, WIDE, high)):
            self._head(page, (LEFT, TOP, WIDE, high))
        top = TOP + high + 34
        if self.turn.stage == "risk":
            statement.risk_question(page, self, top, self.risk)
            return
        wide = (WIDE - _GAP * (len(self.ways) - 1)) / len(self.ways)
        size = (wide, page.bottom - top)
        looks = [self._look(page, way, *size) for way in self.ways]
        look = (min(band for band, _ in looks), min(letters for _, letters in looks))
        for at, way in enumerate(self.ways):
            own = (LEFT + at * (wide + _GAP), top, *size)
            with self.comes_in(page, own, at + 1):
                self._card(page, way, own, look, self._turn(page, at))

    def _turn(self, page: Page, at: int) -> float | None:
        """Return the second at which the arrows of a card turn into figures, None where they do not."""
        before = sum(len(self.leads(way, page.language)) for way in self.ways[:at])
        return None if self.fresh else before * directions.TURN

    # the bar

    def _intro(self, language: str) -> str:
        return pick(meets.DEBATE_LINE if self.turn.kind == "orientation" else words.NEXT_YEAR_LINE, language)

    def _head_need(self, page: Page) -> float:
        if self.turn.stage == "amend":
            return amend_need(page, self)
        title = page.measure(self.subject(page.language), 54, WIDE - 200, "headline")[1]
        return max(_BAR, title + page.measure(self._intro(page.language), 36, WIDE - 200, "semibold")[1] + 24)

    def _head(self, page: Page, box: Box) -> None:
        if self.turn.stage == "amend":
            amend_panel(page, self, box)
            return
        x, y, wide, high = box
        language, room = page.language, wide - 200
        page.panel(box, "primary", lip="primary_dark")
        page.shape("diamond", x + 42, y + high / 2 - 46, 92, "on_primary")
        page.icon("chats-circle", x + 65, y + high / 2 - 23, 46, "primary", filled=True)
        title, line = self.subject(language), self._intro(language)
        title_high = page.measure(title, 54, room, "headline")[1]
        line_high = page.measure(line, 36, room, "semibold")[1]
        top = y + (high - title_high - line_high) / 2
        page.text(title, (x + 162, top, room, title_high + 2), 54, face="headline", colour="on_primary")
        area = (x + 162, top + title_high, room, line_high + 4)
        page.text(line, area, 36, face="semibold", colour="on_primary")
        page.says(f"{title}. {line}", box, "debate")

    # the cards

    def _course(self, way: Way) -> Orientation:
        return self.state.book.orientations[way.id]

    def _lasts(self, language: str) -> str:
        return pick(meets.UNTIL_NEXT if self.turn.kind == "orientation" else words.NEXT_YEAR_SHORT, language)

    def _state(self, way: Way) -> tuple[str, str]:
        """Return the state of a card and the key that chooses it."""
        state = state_of(self, way, self.offer())
        choosing = self.choosing() and state != "off"
        return state, str(self.at(way.id) + 1) if choosing else ""

    def _band(self, page: Page, course: Orientation, box: Box, straight: Box) -> None:
        """Draw the band with the picture; `straight` is the side of it that has no round corners."""
        x, y, wide, high = box
        look = next((item.look for item in self.state.book.scenario.pillars if item.id == course.pillar), "")
        fill = f"{look}.soft" if look else "info_soft"
        page.flat(box, fill, 28)
        page.flat(straight, fill, 0)
        side = min(max(140.0, high * 0.5), high - 36, wide - 80, 260.0)
        if not course.picture or side <= 40:  # noqa: PLR2004  smaller says nothing
            return
        middle = (x + wide / 2, y + high / 2)
        if _dark(page, fill):  # pictures are drawn for light grounds
            disc = min(side * 1.25, high - 12)
            page.flat((middle[0] - disc / 2, middle[1] - disc / 2, disc, disc), "ink", disc / 2)
            side = disc * 0.68
        page.picture(f"vignettes/{course.picture}.svg", (middle[0] - side / 2, middle[1] - side / 2, side, side))

    def _foot_high(self, page: Page) -> float:
        return max(84.0, page.measure("X", 34, 300, "semibold")[1] + 28)

    def _look(self, page: Page, way: Way, wide: float, high: float) -> tuple[float, float]:
        """Return how high the band with the picture of a card may be, 0 for none, and the size of its text."""
        course, room = self._course(way), wide - 66
        title, text = pick(course.title, page.language), pick(course.text, page.language)
        rest = page.measure(title, 46, room, "headline")[1] + self._foot_high(page) + 52
        rest += directions.measure(page, self.leads(way, page.language), room, 0.9)[1]
        sizes = (42.0, *_SIZES) if page.kit.spare > _HIGH else _SIZES
        band = min(_BAND + page.kit.spare * 0.5, high - rest - page.measure(text, sizes[0], room)[1])
        band = band if band >= _LEAST_BAND else 0.0
        return band, fitting(page, text, sizes, (room, high - band - rest + 2))

    def _card(self, page: Page, way: Way, box: Box, look: tuple[float, float], turn: float | None) -> None:
        x, y, wide, high = box
        course, (state, key) = self._course(way), self._state(way)
        language = page.language
        choice_box(page, box, state)
        left, room = x + 36, wide - 66
        leads = self.leads(way, language)
        foot_high = self._foot_high(page)
        title, text = pick(course.title, language), pick(course.text, language)
        band, size = look
        if band:
            self._band(page, course, (x + 5, y + 5, wide - 10, band), (x + 5, y + 5 + band - 28, wide - 10, 28))
        top = y + band + 22
        top += page.text(title, (left, top, room, y + high - top), 46, face="headline") + 6
        top += page.text(text, (left, top, room, y + high - top), size) + 14
        foot = y + high - foot_high
        directions.draw(page, self.state, leads, (left, top, room, foot - top), part=0.9, turn=turn)
        page.rule(left, foot, room)
        cap = keycap_width(page, key)
        lasts = self._lasts(language)
        lasts_size = fitting(page, lasts, (34.0, 32.0, 30.0, 28.0), (room - cap - 16, foot_high))
        area = (left, foot, room - cap - 16, foot_high)
        page.text(lasts, area, lasts_size, colour="ink_soft", valign="middle")
        keycap(page, key, x + wide - 30 - cap, foot + foot_high / 2)
        self._node(page, way, box, state, key)

    def _said(self, page: Page, way: Way, at: int) -> Box:
        """Say over the first card what the debate is, over the last one to talk first; return where the card stands.

        That goes where the card leaves room for it: at large text nothing else says so.
        """
        x, y, wide, high = body(page)
        text = self._intro(page.language) if not at else pick(meets.TALK_FIRST, page.language)
        tall = page.measure(text, 34, wide - 80, "semibold")[1]
        room, course = wide - 510, self._course(way)
        need = page.measure(pick(course.title, page.language), 60, room - 96, "headline")[1] + 122
        need += page.measure(pick(course.text, page.language), 36, room)[1]
        need += directions.measure(page, self.leads(way, page.language), room)[1]
        need += page.measure(self._lasts(page.language), 34, room)[1]
        if at not in {0, len(self.ways) - 1} or tall > 2 * page.measure("A", 34, 99)[1] or need + tall + 16 > high:
            return x, y, wide, high
        side = tall if tall < 90 else 64.0  # noqa: PLR2004  a sign is as high as its line
        page.icon("chats-circle", x, y + (tall - side) / 2, side, "primary", filled=True)
        page.text(text, (x + side + 20, y, wide - 80, tall + 2), 34, face="semibold")
        return x, y + tall + 16, wide, high - tall - 16

    def _broad(self, page: Page, way: Way, box: Box, turn: float | None) -> None:
        """Draw an orientation over the whole body, for large text."""
        x, y, wide, high = box
        course, (state, key) = self._course(way), self._state(way)
        language = page.language
        choice_box(page, box, state)
        self._band(page, course, (x + 6, y + 6, 420, high - 12), (x + 6 + 392, y + 6, 28, high - 12))
        left, end, right = x + 470, y + high - 30, x + wide - 40
        if key:
            self._choose(page, key, (x + 24, y + high - 24, 384.0), on=state == "selected")
        top = y + 34
        room = right - left
        top += page.text(pick(course.title, language), (left, top, room, end - top), 60, face="headline") + 10
        text = pick(course.text, language)
        leads = directions.measure(page, self.leads(way, language), room)[1]
        lasts = self._lasts(language)
        free, below = end - top - leads - 30, page.measure(lasts, 34, room)[1] + 16
        below = below if page.measure(text, 36, room)[1] <= free - below else 0.0
        size = fitting(page, text, (42.0, 38.0, 36.0), (room, free - below))
        top += page.text(text, (left, top, room, end - top), size) + 26
        area = (left, top, room, end - top)
        top += directions.draw(page, self.state, self.leads(way, language), area, turn=turn) + 20
        if page.measure(lasts, 34, room)[1] <= end - top:
            page.text(lasts, (left, top, room, end - top), 34, colour="ink_soft", valign="bottom")
        self._node(page, way, box, state, key)

    def _choose(self, page: Page, key: str, spot: tuple[float, float, float], *, on: bool) -> None:
        """Say under the picture what the key does: from an x and up from a y, so wide."""
        x, bottom, wide = spot
        text = pick(words.CHOSEN_THIS if on else words.CHOOSE_THIS, page.language)
        cap = keycap_width(page, key)
        size = fitting(page, text, (36.0, 32.0, 28.0), (wide - cap - 60, 160), "semibold")
        line = page.measure(text, size, wide, "semibold")[1]
        box = (x, bottom - line - 28, wide, line + 28)
        page.panel(box, "ok_soft" if on else "surface", radius=22, shadow=False)
        colour = "success" if on else "ink"
        page.text(
            text, (x + 24, box[1], wide - cap - 60, box[3]), size, face="semibold", colour=colour, valign="middle"
        )
        keycap(page, key, x + wide - cap - 20, box[1] + box[3] / 2)

    def _node(self, page: Page, way: Way, box: Box, state: str, key: str) -> None:
        course = self._course(way)
        role = CHOICE if key or state == "off" else TEXT
        title, text = pick(course.title, page.language), pick(course.text, page.language)
        page.node(Node(f"way-{self.at(way.id)}", role, title, box, text, state, key, 32))
