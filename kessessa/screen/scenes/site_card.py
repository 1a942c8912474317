"""The card of a site of the village: its picture, how it stands, what it takes and what it brings."""

from __future__ import annotations

from kessessa.language import counted, pick, things
from kessessa.language import village as words
from kessessa.rules.effects import Effect
from kessessa.rules.state import State
from kessessa.rules.work import ACTIVITY, staff_of
from kessessa.screen import frame
from kessessa.screen.button import Button
from kessessa.screen.fitting import fitting
from kessessa.screen.motion import enters
from kessessa.screen.page import Page
from kessessa.screen.panels import scenery
from kessessa.screen.scene import Pop, Scene, Transition
from kessessa.screen.scenes.board_sites import SIGNS, name_of, state_words, work_of
from kessessa.screen.scenes.news_card import NewsLine, draw_line, line_high
from kessessa.screen.seat import Seat, unit_of
from kessessa.screen.tokens import Box
from kessessa.screen.village_view import Standing, standing
from kessessa.session import wording

_CARD = (160.0, 134.0, 1600.0, 770.0)
_WIDE = (60.0, 134.0, 1800.0, 770.0)
_LEFT = 520.0
_LINE_GAP = 8.0
Told = tuple[str, NewsLine]
"""What a site does: under which heading, and the line."""


class SiteCardScene(Scene):
    """One activity or work under way. It only tells; nothing is decided here."""

    name = "site"

    def __init__(self, seat: Seat, target: str) -> None:
        """Show what time can be given to under this name (see rules.work)."""
        self.seat, self.target = seat, target
        self._shares: tuple[tuple[Told, ...], ...] = ()

    @property
    def state(self) -> State:
        """The state as it may be shown."""
        return self.seat.state

    def fit(self, page: Page) -> None:
        """Share the lines out over pages, for large text."""
        pages: list[tuple[Told, ...]] = [()]
        for line in self._told(page.language):
            longer = (*pages[-1], line)
            if pages[-1] and self._lines_high(page, longer, _WIDE[2] - 104) > _WIDE[3] + page.kit.spare - 60:
                pages.append((line,))
            else:
                pages[-1] = longer
        self._shares = tuple(pages)

    def pages(self, level: int) -> int:
        """Return one page; at large text picture and words, then what it brings."""
        return 1 if level == 0 else 1 + len(self._shares)

    def draw(self, page: Page, level: int, index: int) -> None:
        """Draw the card on the page's ground."""
        page.ground("sky", "bg_bottom")
        frame.title(page, pick(words.VILLAGE, page.language))
        frame.tools(page, sound=page.kit.dress.sound)
        item = next(item for item in standing(self.state, page.kit.village) if item.target == self.target)
        x, y, wide, high = _CARD if level == 0 else _WIDE
        high += page.kit.spare
        with enters(page, (x, y, wide, high)):
            page.panel((x, y, wide, high), radius=40)
            left = _LEFT if level == 0 else 600.0
            right = (x + left + 60, y + 40, wide - left - 112, high - 72)
            if index == 0:
                facts = self._facts_high(page, item, left) if level == 0 else 0.0
                scenery(page, item.picture, (x + 28, y + 28, left, high - 56 - facts))
                used = self._name(page, right) + 18
                if level:  # large letters need the broad side
                    self._facts(page, item, (right[0], right[1] + used, right[2], right[3] - used))
                else:
                    self._facts(page, item, (x + 28, y + high - 28 - facts, left, facts))
                    told = self._told(page.language)
                    self._brings(page, told, (right[0], right[1] + used, right[2], right[3] - used))
            else:
                self._brings(page, self._shares[index - 1], (x + 52, y + 30, wide - 104, high - 60))
        amber = Button("go", pick(words.BACK, page.language), "return", "arrow-left")
        frame.footer(page, frame.dots(page, index, self.pages(level), amber))

    def _facts_of(self, page: Page, item: Standing) -> tuple[str, str]:
        """Return how it stands with the site, and the time that it takes."""
        work = work_of(self.state, self.target)
        need = staff_of(self.state, self.target.removeprefix(ACTIVITY)) if work is None else work.need - work.done
        time = counted(need, words.TIME_ONE, words.TIME_MANY, page.language)
        return state_words(self.state, item, page.language), time

    @staticmethod
    def _fact_high(page: Page, text: str, wide: float) -> float:
        return max(52.0, page.measure(text, 36, wide - 72, "semibold")[1])

    def _facts_high(self, page: Page, item: Standing, wide: float) -> float:
        """Return how high both are one under the other, with the air above them."""
        return sum(self._fact_high(page, text, wide) for text in self._facts_of(page, item)) + 52

    def _facts(self, page: Page, item: Standing, box: Box) -> None:
        """Draw how it stands with the site, and the time that it takes."""
        x, y, wide, _ = box
        label, time = self._facts_of(page, item)
        icon, ink = SIGNS[item.state]
        top, high = y + 28, self._fact_high(page, label, wide)
        page.icon(icon, x + 4, top + high / 2 - 24, 48, ink, filled=True)
        page.text(label, (x + 72, top, wide - 72, high + 2), 36, face="semibold", valign="middle")
        top, high = top + high + 20, self._fact_high(page, time, wide)
        page.picture("resources/time.svg", (x, top + high / 2 - 27, 54, 54))
        page.text(time, (x + 72, top, wide - 72, high + 2), 36, face="semibold", valign="middle")

    def _name(self, page: Page, box: Box) -> float:
        """Write the name and what it is; return the height that they took."""
        x, y, wide, high = box
        name = name_of(self.state, self.target, page.language)
        size = fitting(page, name, (70.0, 60.0, 50.0, 44.0), (wide, 190), "headline")
        used = page.text(name, (x, y, wide, high), size, face="headline") + 6
        work = work_of(self.state, self.target)
        card = self.state.book.activities.get(self.target.removeprefix(ACTIVITY) if work is None else work.opens)
        line = pick(card.line, page.language) if card else ""
        return used + page.text(line, (x, y + used, wide, high - used), 38, colour="ink_soft")

    def _told(self, language: str) -> tuple[Told, ...]:
        """Return what the site does, each line under its heading."""
        book, work = self.state.book, work_of(self.state, self.target)
        if work is not None:
            lines = self._of(work.effects, language)
            if work.opens:
                name = pick(book.activities[work.opens].title, language)
                lines.append(NewsLine("", name, pick(things.OPENS, language)))
            return tuple((pick(words.WHEN_DONE, language), line) for line in lines)
        card = book.activities[self.target.removeprefix(ACTIVITY)]
        each = pick(words.EACH_ROUND, language, unit=unit_of(self.state, 1, language))
        good = [(each, line) for line in self._of(card.each_round, language)]
        bad = [(pick(words.IF_NOBODY, language), line) for line in self._of(card.unstaffed, language)]
        return (*good, *bad)

    def _of(self, effects: tuple[Effect, ...], language: str) -> list[NewsLine]:
        found = wording.effect_lines(self.state.book, effects, language)
        return [NewsLine(line.target, line.words, line.value, line.amount) for line in found]

    @staticmethod
    def _head_high(page: Page) -> float:
        return page.measure("A", 34, 99, "semibold")[1] + 20

    def _lines_high(self, page: Page, told: tuple[Told, ...], wide: float) -> float:
        heads = len({title for title, _ in told}) * (self._head_high(page) + 12)
        return heads + sum(line_high(page, line, wide) + _LINE_GAP for _, line in told)

    def _brings(self, page: Page, told: tuple[Told, ...], box: Box) -> None:
        x, y, wide, high = box
        top, known = y, ""
        head = self._head_high(page)
        gap = _LINE_GAP + max(0.0, min(14.0, (high - self._lines_high(page, told, wide)) / max(1, len(told))))
        for title, line in told:
            if title != known:
                page.flat((x - 16, top, wide + 32, head), "surface_alt", 16)
                page.text(title, (x, top, wide, head), 34, face="semibold", valign="middle")
                top, known = top + head + 12, title
            each = line_high(page, line, wide)
            draw_line(page, self.state, line, (x, top, wide, each))
            top += each + gap
        if top - gap > y + high + 6:
            page.problems.append(f"too high: what it brings ends at {top - gap:.0f} of {y + high:.0f}")

    def press(self, node: str) -> Transition:
        """Go back to the village."""
        return Pop()
