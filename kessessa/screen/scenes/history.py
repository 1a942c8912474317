"""How a pillar or the treasury came to where it is: its value at the end of each round, and what moved it."""

from __future__ import annotations

from kessessa.language import euros, keys, month, pick
from kessessa.language import round as said
from kessessa.language import village as words
from kessessa.rules.scenario import TREASURY
from kessessa.rules.state import Snapshot, State
from kessessa.scoring.movements import Movement, movements
from kessessa.screen import frame
from kessessa.screen.button import Button
from kessessa.screen.fitting import fitting
from kessessa.screen.motion import enters
from kessessa.screen.nodes import TEXT, Node
from kessessa.screen.page import Page
from kessessa.screen.panels import heading
from kessessa.screen.phases import page_wide, way_back_wide
from kessessa.screen.scene import Pop, Scene, Stay, Transition
from kessessa.screen.seat import Seat, look_of, round_name, unit_of
from kessessa.screen.tokens import Box
from kessessa.screen.widgets import button_width, icon_growth, target_badge
from kessessa.session import wording

_CELLS = 10
_CHART: Box = (60.0, 142.0, 1060.0, 764.0)
_LIST: Box = (1160.0, 142.0, 700.0, 764.0)
_WIDE: Box = (60.0, 142.0, 1800.0, 764.0)
_GAP = 16.0
_A_ROUND = 4
_TITLES = (46.0, 44.0, 42.0, 40.0)


def remembered(state: State) -> tuple[str, ...]:
    """Return everything whose history can be looked at, as on the board."""
    return (*(pillar.id for pillar in state.book.scenario.pillars), TREASURY)


class HistoryScene(Scene):
    """One pillar or the treasury at a time; the arrow keys go on to the next. It only tells."""

    name = "history"

    def __init__(self, seat: Seat, target: str) -> None:
        """Read what moved this pillar or resource in the game so far."""
        self.seat, self.target = seat, target
        self._moved: tuple[Movement, ...] = ()
        self._shares: tuple[tuple[tuple[Movement, ...], ...], ...] = ((), (), ())
        self._read()

    def _read(self) -> None:
        table = self.seat.sitting.table
        history = [(step.before, step.move) for step in table.history]
        found = movements(history, table.state, self.target)
        rounds = sorted({moved.round for moved in found}, reverse=True)
        self._moved = tuple(line for n in rounds for line in _largest([item for item in found if item.round == n]))

    @property
    def state(self) -> State:
        """The state as it may be shown."""
        return self.seat.state

    # how the rows are shared out

    def fit(self, page: Page) -> None:
        """Share the rows out over pages, at each level."""
        low = (*_LIST[:3], _LIST[3] + page.kit.spare)
        wide = (*_WIDE[:3], _WIDE[3] + page.kit.spare)
        self._shares = (self._shared(page, low), self._shared(page, wide), self._shared(page, wide))

    def _shared(self, page: Page, box: Box) -> tuple[tuple[Movement, ...], ...]:
        """Return the movements of each page, as many as its box holds."""
        room = box[3] - 60 - self._title_high(page, box)
        pages: list[tuple[Movement, ...]] = [()]
        for moved in self._moved:
            longer = (*pages[-1], moved)
            if pages[-1] and self._rows_high(page, longer, box) > room:
                pages.append((moved,))
            else:
                pages[-1] = longer
        return tuple(pages)

    def _rows_high(self, page: Page, rows: tuple[Movement, ...], box: Box) -> float:
        heads = len({moved.round for moved in rows}) * (self._head_high(page) + _GAP)
        return heads + sum(self._row_high(page, moved, box) for moved in rows)

    @staticmethod
    def _head_high(page: Page) -> float:
        return page.measure("A", 32, 99, "semibold")[1] + 10

    def _title(self, page: Page, box: Box) -> tuple[str, float]:
        """Return the heading of the list and its size: on one line where a smaller one does that."""
        title, room = pick(words.MOVED_IT, page.language), box[2] - 170 * icon_growth(page)
        line = page.measure("A", _TITLES[0], room, "headline")[1]
        return title, fitting(page, title, _TITLES, (room, line), "headline")

    def _title_high(self, page: Page, box: Box) -> float:
        title, size = self._title(page, box)
        return heading(Page(page.kit), "signpost", title, 0, 0, box[2] - 80, size) + 24

    def pages(self, level: int) -> int:
        """Return one page for each part of the list, beside the chart; at large text the chart has its own page."""
        return max(1, len(self._shares[level])) + (level > 0)

    # drawing

    def draw(self, page: Page, level: int, index: int) -> None:
        """Draw the chart and what moved it."""
        name = pick(self.state.book.name_of(self.target), page.language)
        page.ground()
        frame.title(page, name, pick(words.SINCE_START, page.language))
        frame.tools(page, sound=page.kit.dress.sound)
        spare = page.kit.spare
        if level == 0:
            with enters(page, (*_CHART[:3], _CHART[3] + spare)):
                self._chart(page, (*_CHART[:3], _CHART[3] + spare))
            with enters(page, (*_LIST[:3], _LIST[3] + spare), 1):
                self._list(page, (*_LIST[:3], _LIST[3] + spare), self._shares[0], index)
        elif index == 0:
            self._chart(page, (*_WIDE[:3], _WIDE[3] + spare))
        else:
            self._list(page, (*_WIDE[:3], _WIDE[3] + spare), self._shares[level], index - 1)
        back = Button("go", pick(keys.BACK, page.language), "return", "arrow-left")
        amber = frame.dots(page, index, self.pages(level), back)
        room = frame.RIGHT - frame.EDGE - button_width(page, amber) - page_wide(page) - way_back_wide(page)
        for before, after in ((words.OTHER_BEFORE, words.OTHER_AFTER), (words.BEFORE, words.AFTER)):
            others = (
                Button("before", pick(before, page.language), icon="caret-left"),
                Button("after", pick(after, page.language), icon="caret-right"),
            )
            if sum(button_width(page, item, size=34) + frame.GAP for item in others) <= room:
                break
        frame.footer(page, amber, others)

    def _chart(self, page: Page, box: Box) -> None:
        """Draw a column for the founding and for each round."""
        x, y, wide, high = box
        page.panel(box)
        title = pick(words.AT_EACH_END, page.language, unit=unit_of(self.state, 1, page.language))
        if self.target != TREASURY:
            title = pick(words.OUT_OF_TEN, page.language, title=title)
        side = 64.0
        tall = max(side, page.measure(title, 46, wide - 180, "headline")[1])
        target_badge(page, self.target, look_of(self.state, self.target), x + 40, y + 30 + (tall - side) / 2, side)
        page.text(title, (x + 40 + side + 24, y + 30, wide - 180, tall + 2), 46, face="headline", valign="middle")
        top = y + 30 + tall + 20
        columns = max(self.state.rounds, self.state.past[-1].round) + 1
        step = (wide - 80) / columns
        foot = page.measure("0", 34, 200, "semibold")[1] + 8
        end = y + high - 30 - foot
        for shot in self.state.past:
            self._column(page, shot, (x + 40 + shot.round * step, top, step, end - top), foot)
        for at in range(self.state.past[-1].round + 1, columns):
            spot = (x + 40 + at * step, end, step, foot)
            page.text(str(at), spot, 34, face="semibold", colour="ink_soft", align="centre")

    def _value(self, shot: Snapshot) -> int:
        book = self.state.book
        return shot.treasury if self.target == TREASURY else shot.pillars[book.pillar_at[self.target]]

    def _column(self, page: Page, shot: Snapshot, box: Box, foot: float) -> None:
        x, y, wide, high = box
        number = self._value(shot)
        shown = euros(number, page.language) if self.target == TREASURY else str(number)
        size = fitting(page, shown, (44.0, 36.0, 32.0, 28.0), (wide - 6, 200), "headline")
        head = page.measure(shown, size, wide, "headline")[1]
        area = (x, y + head + 8, wide, high - head - 16)
        tops = self._bar(page, number, area) if self.target == TREASURY else self._cells(page, number, area)
        ink = "danger" if number < 0 else "ink"
        page.text(
            shown, (x + 2, tops - head - 6, wide - 4, head + 2), size, face="headline", align="centre", colour=ink
        )
        if shot.round:
            page.text(str(shot.round), (x, y + high, wide, foot), 34, face="semibold", align="centre")
            name = pick(said.ROUND, page.language, name=round_name(self.state, page.language), n=shot.round)
        else:
            page.icon("flag", x + wide / 2 - 20, y + high + foot / 2 - 20, 40, "primary", filled=True)
            name = pick(words.AT_START, page.language)
        page.node(Node(f"round-{shot.round}", TEXT, name, (x, y, wide, high + foot), shown))

    def _cells(self, page: Page, number: int, area: Box) -> float:
        """Draw ten cells one above the other; return where the highest full one begins."""
        x, y, wide, high = area
        step = high / _CELLS
        cell = (min(wide - 20, 1.46 * (step - 6)), step - 6)
        theme, look = page.kit.dress.theme, look_of(self.state, self.target)
        for at in range(_CELLS):
            name = f"{theme}-{look}" if at < number else f"{theme}-empty"
            top = y + high - (at + 1) * step + 6
            page.picture(f"pillars/cells/{name}.svg", (x + (wide - cell[0]) / 2, top, *cell))
        return y

    def _bar(self, page: Page, number: int, area: Box) -> float:
        """Draw the treasury as a bar above or below the line of nothing; return where it begins."""
        x, y, wide, high = area
        sums = [self._value(shot) for shot in self.state.past]
        most, least = max(0, *sums), min(0, *sums)
        unit = high / max(1, most - least)
        zero = y + most * unit
        top, tall = (zero - number * unit, number * unit) if number >= 0 else (zero, -number * unit)
        page.flat((x + wide * 0.18, top, wide * 0.64, max(6.0, tall)), "success" if number >= 0 else "danger", 12)
        page.rule(x, zero - 2, wide, "line_strong", 4)
        return min(top, zero)

    def _list(self, page: Page, box: Box, shares: tuple[tuple[Movement, ...], ...], index: int) -> None:
        x, y, wide, high = box
        page.panel(box)
        title, size = self._title(page, box)
        heading(page, "signpost", title, x + 40, y + 32, wide - 80, size)
        top = y + 32 + self._title_high(page, box)
        if not self._moved:
            page.text(pick(words.NOTHING_YET, page.language), (x + 40, top, wide - 80, y + high - 20 - top), 38)
        rows = shares[min(index, len(shares) - 1)]
        language = page.language
        for at, moved in enumerate(rows):
            if at == 0 or rows[at - 1].round != moved.round:
                top += _GAP if at else 0
                head = self._head_high(page)
                name = pick(said.ROUND, language, name=round_name(self.state, language), n=moved.round)
                page.flat((x + 32, top, wide - 64, head), "surface_alt", 14)
                page.text(name, (x + 52, top, wide - 104, head), 32, face="semibold", valign="middle")
                top += head
            each = self._row_high(page, moved, box)
            self._row(page, moved, (x + 52, top, wide - 104, each))
            top += each

    def _why(self, moved: Movement, language: str) -> str:
        """Return why something moved: the title of the card, else its words, else the account."""
        if not moved.cause:
            return pick(month.OTHERS, language)
        why = wording.cause_words(self.state, moved.cause, None, language)
        return why or pick(moved.because, language) or wording.account_name(self.state.book, moved.cause, language)

    def _room(self, page: Page, moved: Movement, wide: float) -> float:
        amount = wording.amount_text(self.target, moved.amount, page.language)
        return wide - page.measure(amount, 38, 500, "headline")[0] - 30

    def _row_high(self, page: Page, moved: Movement, box: Box) -> float:
        room = self._room(page, moved, box[2] - 104)
        return max(56.0, page.measure(self._why(moved, page.language), 34, room)[1] + 12)

    def _row(self, page: Page, moved: Movement, box: Box) -> None:
        x, y, wide, high = box
        amount = wording.amount_text(self.target, moved.amount, page.language)
        room = self._room(page, moved, wide)
        page.text(self._why(moved, page.language), (x, y, room, high), 34, valign="middle")
        ink = "success" if moved.amount > 0 else "danger"
        spot = (x + room + 20, y, wide - room - 18, high)
        page.text(amount, spot, 38, face="headline", colour=ink, align="right", valign="middle")

    # what is pressed

    def key(self, key: str, focus: str) -> Transition | None:
        """Let the arrow keys walk from one to the next."""
        return self.press({"left": "before", "right": "after"}[key]) if key in {"left", "right"} else None

    def press(self, node: str) -> Transition:
        """Go back to the village, or on to the next pillar."""
        step = {"before": -1, "after": 1}.get(node)
        if step is None:
            return Pop()
        targets = remembered(self.state)
        self.target = targets[(targets.index(self.target) + step) % len(targets)]
        self._read()
        return Stay(page=0, act=True)  # the amber button has the focus again: Enter leads out


def _largest(found: list[Movement]) -> tuple[Movement, ...]:
    """Return what moved most in one round; the rest is added up as one movement without a cause."""
    ordered = sorted(found, key=lambda item: -abs(item.amount))
    if len(ordered) <= _A_ROUND:
        return tuple(ordered)
    rest = sum(item.amount for item in ordered[_A_ROUND - 1 :])
    return (*ordered[: _A_ROUND - 1], Movement(ordered[0].round, rest, "", None))
