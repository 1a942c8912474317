"""What the shelf tells of one scenario: picture, pitch, for whom, where, and what it teaches."""

from __future__ import annotations

from kessessa.language import Text, entry, pick
from kessessa.screen.fitting import SENTENCE_END, parted
from kessessa.screen.page import Page
from kessessa.screen.panels import scenery
from kessessa.screen.ports import Heading
from kessessa.screen.tokens import Box
from kessessa.screen.widgets import chip, chip_width, icon_growth

_BROAD = 1000.0
"""From this width on, the picture stands beside the words."""
_LEAST_PICTURE, _MOST_PICTURE = 190.0, 330.0
_SIZES = (40.0, 36.0, 34.0, 32.0)
_LARGE = _SIZES[:3]
_TIGHT = (30.0, 28.0)
"""Sizes of a pitch of which most does not fit either."""
_TITLE_GAP, _PITCH_GAP = 16.0, 18.0


class Detail:
    """One scenario on one page."""

    def __init__(self, page: Page, heading: Heading) -> None:
        """Take the scenario that is told of."""
        self.page = page
        self._picture = heading.picture
        self._title = pick(heading.title, page.language)
        self._pitch = pick(heading.pitch, page.language)
        self._teaches = pick(heading.teaches, page.language)
        self._chips = [("users", ages(heading, page.language))]
        if heading.place:
            self._chips.append(("map-pin", heading.place))

    # all of it on one page

    def draw(self, box: Box) -> None:
        """Draw it on a panel: picture beside the words, above them, or in the corner beside the title."""
        x, y, wide, high = box
        self.page.panel(box)
        if wide > _BROAD:
            self._beside(box)
            return
        left, room = x + 44, wide - 88
        rest = high - self._title_high(room) - 76
        if rest - self._need(room, _SIZES[-1]) < _LEAST_PICTURE:
            self._cornered(box)
            return
        fits = (size for size in _SIZES if self._need(room, size) <= rest - _LEAST_PICTURE)
        size = next(fits, _SIZES[-1])
        picture = min(_MOST_PICTURE, rest - self._need(room, size))
        scenery(self.page, self._picture, (x + 16, y + 16, wide - 32, picture))
        self._words(left, self._titled(left, y + picture + 34, room), room, y + high - 12)

    def _beside(self, box: Box) -> None:
        x, y, wide, high = box
        picture = 0.0 if self.page.large else 420.0 if self.page.scale > 1 else 620.0
        left, room = x + 44, wide - 88
        if picture:
            scenery(self.page, self._picture, (x + 24, y + 24, picture, high - 48))
            left, room = x + picture + 64, wide - picture - 108
        need = self._title_high(room) + _TITLE_GAP + self._need(room, _SIZES[0])
        top = self._titled(left, y + max(30.0, (high - need) / 2), room)
        self._words(left, top, room, y + high - 12)

    def _cornered(self, box: Box) -> None:
        x, y, wide, high = box
        left, room, corner = x + 44, wide - 88, 256.0
        scenery(self.page, self._picture, (x + 24, y + 24, 250, 200))
        top = self._titled(left + corner, y + 30, room - corner)
        top += self._draw_chips(left + corner, top, room - corner)
        self._words(left, max(y + 244, top + 16), room, y + high - 12, chips=False)

    def _title_high(self, room: float) -> float:
        return self.page.measure(self._title, 56, room, "headline")[1]

    def _titled(self, x: float, y: float, room: float) -> float:
        """Write the title and return where what follows begins."""
        return y + self.page.text(self._title, (x, y, room, 400), 56, face="headline") + _TITLE_GAP

    def _need(self, room: float, size: float) -> float:
        return self.page.measure(self._pitch, size, room)[1] + _PITCH_GAP + self._facts_high(room)

    def _words(self, x: float, y: float, room: float, end: float, *, chips: bool = True) -> None:
        """Write the pitch as large as fits between `y` and `end`, and the facts below it."""
        facts = self._facts_high(room, chips=chips) + _PITCH_GAP
        words, size = self._shown(room, end - y - facts)
        high = self.page.text(words, (x, y, room, end - y), size)
        self.page.says(f"{self._title}. {self._pitch}", (x, y, room, high), "pitch")
        self._draw_facts(x, y + high + _PITCH_GAP, room, chips=chips)
        if y + high + facts > end + 2:
            self.page.problems.append(f"too high: {self._title} takes {y + high + facts - end:.0f} too much")

    def _shown(self, room: float, high: float) -> tuple[str, float]:
        """Return what of the pitch is written, and how large: all of it, its beginning, or all of it smaller.

        The founding reads it whole.
        """
        sentences = SENTENCE_END.split(self._pitch)
        parts = [f"{' '.join(sentences[:count])} …" for count in range(len(sentences) - 1, len(sentences) // 3, -1)]
        whole, smaller = [(self._pitch, size) for size in _SIZES], [(self._pitch, size) for size in _TIGHT]
        tries = [*whole, smaller[0], *((words, _SIZES[-1]) for words in parts), *smaller]
        fits = (one for one in tries if self.page.measure(one[0], one[1], room)[1] <= high)
        return next(fits, tries[-1])

    # over several pages

    def parts(self, room: tuple[float, float]) -> tuple[float, tuple[str, ...]]:
        """Return the size of the pitch and its parts, one a page; an empty last one where the facts stand alone."""
        wide, high = room[0], room[1] - self._title_high(room[0])
        tries = [(size, parted(self.page, self._pitch, size, (wide, high))) for size in _LARGE]
        size, found = min(tries, key=lambda one: (len(one[1]), -one[0]))
        last = self.page.measure(found[-1], size, wide)[1] + _PITCH_GAP + self._facts_high(wide)
        return size, found if last <= high else (*found, "")

    def draw_part(self, words: str, size: float, box: Box, *, last: bool) -> None:
        """Draw one part, on the last page with the facts, and with the picture where there is room."""
        x, y, wide, high = box
        self.page.panel(box)
        left, room = x + 40, wide - 80
        top = self._titled(left, y + 26, room)
        if words:
            self.page.says(f"{self._title}. {words}", box, "pitch")
            top += self.page.text(words, (left, top, room, y + high - 10 - top), size) + _PITCH_GAP
        if not last:
            return
        self._draw_facts(left, top, room)
        top += self._facts_high(room) + 16
        if y + high - 30 - top > _LEAST_PICTURE:
            scenery(self.page, self._picture, (left, top, room, y + high - 30 - top))

    # for whom, where, and what it teaches

    def _side(self) -> float:
        return 46 * icon_growth(self.page)

    def _teaches_high(self, room: float) -> float:
        return self.page.measure(self._teaches, 34, room - self._side() - 24, "semibold")[1]

    def _facts_high(self, room: float, *, chips: bool = True) -> float:
        high = max(self._teaches_high(room), self._side())
        return high + self._chips_high(room) + 16 if chips else high

    def _draw_facts(self, x: float, y: float, room: float, *, chips: bool = True) -> None:
        y += self._draw_chips(x, y, room) + 16 if chips else 0.0
        side, tall = self._side(), self._teaches_high(room)
        self.page.icon("graduation-cap", x, y + min(0.0, (tall - side) / 2), side, "primary")
        self.page.text(self._teaches, (x + side + 24, y, room - side - 24, tall + 4), 34, face="semibold")

    def _chips_high(self, room: float) -> float:
        return self._chip_spots(room)[-1][1] + self._chip_line()

    def _chip_line(self) -> float:
        return self.page.measure("X", 32, 100, "semibold")[1] + 26

    def _chip_spots(self, room: float) -> list[tuple[float, float]]:
        """Return where each chip goes, from the corner of the first."""
        spots: list[tuple[float, float]] = []
        left = top = 0.0
        for icon, words in self._chips:
            wide = chip_width(self.page, words, icon=icon)
            if left and left + wide > room:
                left, top = 0.0, top + self._chip_line()
            spots.append((left, top))
            left += wide + 20
        return spots

    def _draw_chips(self, x: float, y: float, room: float) -> float:
        for (icon, words), (left, top) in zip(self._chips, self._chip_spots(room), strict=True):
            chip(self.page, words, x + left, y + top, icon=icon)
        return self._chips_high(room)


def ages(heading: Heading, language: str) -> str:
    """Return for whom a scenario is: "13+" becomes words."""
    if heading.ages.endswith("+"):
        return pick(entry.AGES, language, n=heading.ages[:-1].strip())
    least, _, most = heading.ages.partition("-")
    return pick(entry.AGE_RANGE, language, n=least.strip(), most=most.strip()) if most else heading.ages


def first_taught(teaches: Text, language: str) -> str:
    """Return the first thing that a scenario teaches, for where there is little room."""
    return pick(teaches, language).split(",")[0].split(":")[0].strip()
