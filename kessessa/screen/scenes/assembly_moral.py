"""The moral report: what became of each pillar since the start, and the decision that moved it most."""

from __future__ import annotations

from kessessa.language import closing as words
from kessessa.language import meeting as meets
from kessessa.language import month, pick
from kessessa.rules.moves import Proceed
from kessessa.scoring.reports import Moral, moral
from kessessa.screen.button import Button
from kessessa.screen.gauge_steps import step_cells
from kessessa.screen.motion import enters
from kessessa.screen.nodes import GAUGE, Node
from kessessa.screen.page import Page
from kessessa.screen.scene import Transition
from kessessa.screen.scenes.assembly_parts import AssemblyScene, body
from kessessa.screen.seat import Seat, round_name
from kessessa.screen.tokens import Box
from kessessa.screen.widgets import icon_growth, pillar_badge
from kessessa.session import wording

_GAP = 24.0
_BADGE = 84.0
_CELL = 32.0
_AIR, _LARGE = (4.0, 16.0), 1.5
"""Over and under the story of a row, usually and above this text scale."""
_BETWEEN = 0.12
"""Seconds between the first steps of two gauges."""
_STORIES = ((40, 34), (38, 32), (36, 32), (34, 30), (32, 28))
"""Sizes of a decision and of when it was made, from the usual ones down."""


class MoralScene(AssemblyScene):
    """A row a pillar: its gauge with what moved since the start, and the decision of the round that moved it most."""

    name = "moral"
    step = 1
    line = month.MORAL

    def __init__(self, seat: Seat) -> None:
        """Read the report."""
        super().__init__(seat)
        self.rows = moral(self.state)
        self._most = len(self.rows)

    @property
    def voting(self) -> bool:
        """Whether there is a surplus to vote on."""
        return self.turn.surplus > 0

    def fit(self, page: Page) -> None:
        """Measure how many rows a page holds."""
        high = body(page)[3] + _GAP
        need = max(self._need(page, row) for row in self.rows)
        self._most = max(1, min(len(self.rows), int(high / (need + _GAP))))

    def _a_page(self, level: int) -> int:
        """Return how many rows a page shows; pages show about equally many."""
        count = len(self.rows)
        most = count if level == 0 else max(1, self._most - level + 1)
        return -(-count // -(-count // most))

    def pages(self, level: int) -> int:
        """Return one page, or as many as the rows take."""
        return -(-len(self.rows) // self._a_page(level))

    def draw(self, page: Page, level: int, index: int) -> None:
        """Draw the rows of a page; on the last of several there may be room to ask for questions."""
        self.head(page)
        count, total = self._a_page(level), self.pages(level)
        shown = self.rows[index * count : (index + 1) * count]
        x, y, wide, high = body(page)
        each = (high - _GAP * (count - 1)) / count
        with enters(page, (x, y, wide, high)):
            for at, row in enumerate(shown):
                self._row(page, row, (x, y + at * (each + _GAP), wide, each), at * _BETWEEN)
        language = page.language
        label = month.TO_RESOLUTIONS if self.voting else meets.NEXT_YEAR if self.debated else words.TO_END
        go = Button("go", pick(label, language), "return", "arrow-right")
        self.foot(page, go, index=index, total=total)
        if self.voting:
            self.beside(page, "hand-palm", pick(words.RAISE_HANDS, language), go)
            if len(shown) < count:
                top = y + len(shown) * (each + _GAP)
                self._invite(page, (x, top, wide, min(each, y + high - top)))

    @staticmethod
    def _invite(page: Page, box: Box) -> None:
        """Ask for questions before the vote, in the place of a row."""
        x, y, wide, high = box
        text = pick(words.RAISE_HANDS, page.language)
        side = 84 * icon_growth(page)
        tall = page.measure(text, 38, wide - side - 140, "semibold")[1]
        high = min(high, max(tall, side) + 60)
        page.flat((x, y, wide, high), "info_soft", 32)
        page.icon("hand-palm", x + 50, y + (high - side) / 2, side, "info", filled=True)
        spot = (x + 90 + side, y, wide - side - 140, high)
        page.text(text, spot, 38, face="semibold", valign="middle")

    def _column(self, page: Page) -> tuple[float, float]:
        """Return how wide names and gauges are, and the numbers."""
        names = (pick(item.name, page.language) for item in self.state.book.scenario.pillars)
        column = max(400.0, *(page.measure(item, 36, 900, "semibold")[0] + 20 for item in names))
        return column, max(120.0, page.measure("10", 68, 900, "headline")[0] + 10)

    def _story_room(self, page: Page) -> float:
        """Return how wide the story of a row may be."""
        column, number = self._column(page)
        return body(page)[2] - 36 - _BADGE * icon_growth(page) - 30 - column - number - 90 - 30

    @staticmethod
    def _air(page: Page) -> float:
        return _AIR[page.scale > _LARGE]

    def _need(self, page: Page, row: Moral) -> float:
        """Return how high a row must be with its story in the smallest letters."""
        title, line = self._told(row, page.language)
        big, small = _STORIES[-1]
        room = self._story_room(page)
        story = page.measure(title, big, room, "semibold")[1] + page.measure(line, small, room)[1]
        return max(
            story + max(12.0, 2 * self._air(page)),
            page.measure("A", 36, 99, "semibold")[1] + 66,
            _BADGE * icon_growth(page) + 24,
        )

    def _row(self, page: Page, row: Moral, box: Box, start: float) -> None:
        """Draw a row; its gauge fills from `start` seconds on."""
        x, y, _, high = box
        pillar = next(item for item in self.state.book.scenario.pillars if item.id == row.pillar)
        name = pick(pillar.name, page.language)
        page.panel(box)
        middle, badge = y + high / 2, _BADGE * icon_growth(page)
        pillar_badge(page, pillar.look, x + 36, middle - badge / 2, badge)
        left = x + 36 + badge + 30
        column, number_wide = self._column(page)
        cell = min(_CELL * icon_growth(page) * (1.2 if page.kit.spare else 1.0), (column - 10) / 440 * 38)
        name_high = page.measure(name, 36, column, "semibold")[1]
        below = 0.55 * cell + 4  # where the triangles of what was gained stand
        top = middle - (name_high + below + cell * 26 / 38) / 2
        page.text(name, (left, top, column, name_high + 2), 36, face="semibold")
        step_cells(page, pillar.look, (left, top + name_high + below), row.after, row.before, size=cell, at=start)
        number = (left + column, y, number_wide, high)
        page.text(str(row.after), number, 68, face="headline", align="right", valign="middle")
        rule = left + column + number_wide + 50
        page.flat((rule, y + 24, 3, high - 48), "line", 1)
        title, line = self._told(row, page.language)
        air = self._air(page)
        _story(page, (title, line), (rule + 40, y + air, self._story_room(page), high - 2 * air))
        page.node(Node(f"pillar-{row.pillar}", GAUGE, name, box, f"{row.after}/10, {title}, {line}"))

    def _told(self, row: Moral, language: str) -> tuple[str, str]:
        """Return what moved a pillar most, and when."""
        name = round_name(self.state, language)
        if not row.round:
            return pick(words.NOTHING_MOVED, language), pick(words.NEVER_MOVED, language)
        if row.decision is None:
            return pick(words.UNDECIDED, language), pick(words.UNDECIDED_WHY, language, name=name, n=row.round)
        book = self.state.book
        made = row.decision
        title = pick(book.ways[made.matter][made.way].do, language)
        where = wording.title_of(book, made.matter, language)
        return title, pick(words.DECIDED_WHEN, language, name=name, n=row.round, title=where)

    def press(self, node: str) -> Transition:
        """Go on to the resolution, or to the end where nothing is to be shared out."""
        return self.send(Proceed())


def _story(page: Page, lines: tuple[str, str], box: Box) -> None:
    """Write a key moment: what was decided, and when and where."""
    x, y, wide, high = box
    for title, size in _STORIES:
        need = page.measure(lines[0], title, wide, "semibold")[1] + page.measure(lines[1], size, wide)[1]
        if need <= high:
            break
    title_high = page.measure(lines[0], title, wide, "semibold")[1]
    line_high = page.measure(lines[1], size, wide)[1]
    top = y + (high - title_high - line_high) / 2
    page.text(lines[0], (x, top, wide, title_high + 2), title, face="semibold")
    page.text(lines[1], (x, top + title_high, wide, line_high + 2), size, colour="ink_soft")
