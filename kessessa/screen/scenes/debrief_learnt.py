"""Third step of the debrief: what is known and what was practised of the principles, and the cards to look at again."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from kessessa.language import closing as words
from kessessa.language import counted, pick
from kessessa.scoring.answered import missed
from kessessa.scoring.frameworks import COOPERATIVE, PRINCIPLES, Principle
from kessessa.scoring.scores import Score, scores
from kessessa.screen import radar
from kessessa.screen.fitting import fitting
from kessessa.screen.motion import enters
from kessessa.screen.nodes import BUTTON, Node
from kessessa.screen.page import Page
from kessessa.screen.scene import Push, Stay, Transition
from kessessa.screen.scenes.debrief_again import AgainScene
from kessessa.screen.scenes.debrief_parts import SPARE, DebriefScene, Talk, body, told_height
from kessessa.screen.scenes.principle import PrincipleScene
from kessessa.screen.scenes.principle_scores import draw_numbers, numbers_size, spoken
from kessessa.screen.tokens import Box
from kessessa.screen.widgets import Button, keycap, keycap_width
from kessessa.session.debrief import LEARNT

_A_PAGE, _FEW = 4, 2
"""How many missed cards are shown at a time: with a page of their own, and beside the radar."""
_GAP_TOLD = 3
"""From this difference on, the facilitator is told of a principle that is known but not practised, or the reverse."""
_BESIDE = 400.0
"""How wide the last line of the legend may be beside the web."""
_RADAR, _AGAIN, _PROMPTS, _TABLE = "radar", "again", "prompts", "table"
_ROW_COUNT = 4
_WIDE, _LEGEND_END = 1400.0, 1820.0
_SIZES = (36.0, 34.0, 32.0, 30.0, 28.0)


class LearntScene(DebriefScene):
    """The radar of the seven cooperative principles, missed cards, and prompts; a table where letters are large."""

    name = "debrief-learnt"
    step = LEARNT

    def __init__(self, talk: Talk) -> None:
        """Count the scores and the missed cards."""
        super().__init__(talk)
        known = {score.principle: score for score in scores(self.state)}
        self.lines: tuple[tuple[Principle, Score], ...] = tuple((item, known[item.id]) for item in PRINCIPLES)
        self.seven = tuple(line for line in self.lines if line[0].framework == COOPERATIVE)
        self.missed = missed(self.state)
        self.first = 0
        self.shown = _FEW
        self._under = False

    def fit(self, page: Page) -> None:
        """Find out whether cards and prompts find room under the radar."""
        trial = Page(page.kit)
        self._stacked(trial)
        self._under = page.kit.spare >= SPARE and not trial.problems

    def _parts(self, level: int) -> tuple[str, ...]:
        if level == 0:
            return ("",)
        if level == 1:
            return ("",) if self._under else (_RADAR, _AGAIN)
        return (*(_TABLE for _ in self._tables()), _AGAIN, _PROMPTS)

    def _tables(self) -> tuple[tuple[tuple[Principle, Score], ...], ...]:
        """Return the lines of each table, about as many on each."""
        count = -(-len(self.lines) // _ROW_COUNT)
        cuts = [-(-len(self.lines) * at // count) for at in range(count + 1)]
        return tuple(self.lines[one:other] for one, other in pairwise(cuts))

    def pages(self, level: int) -> int:
        """Return one page; the radar, then cards and prompts; or a table in place of the radar, and the rest apart."""
        return len(self._parts(level))

    def draw(self, page: Page, level: int, index: int) -> None:
        """Draw the panels of a page."""
        self.head(page)
        part = self._parts(level)[index]
        x, y, wide, high = body(page)
        if level == 0:
            self._radar(page, (60, y, 1130, high))
            self._beside(page, (1220, y, 640, high))
        elif not part:
            self._stacked(page)
        elif part == _RADAR:
            self._radar(page, body(page))
        elif part == _TABLE:
            self._table(page, self._tables()[index], body(page))
        elif part == _AGAIN and level == 1:
            self._again(page, (x, y, 1000, high))
            self.draw_prompts(page, (x + 1030, y, wide - 1030, high), self._gap(page.language))
        elif part == _AGAIN:
            self._again(page, body(page))
        else:
            self.draw_prompts(page, body(page), self._gap(page.language))
        self.onwards(page, index=index, total=self.pages(level), others=self._others(page, part))
        page.focus = page.amber

    def _stacked(self, page: Page) -> None:
        """Draw cards and prompts under the radar, side by side."""
        x, y, wide, high = body(page)
        low = high * 0.4
        self._radar(page, (x, y, wide, high - low - 28))
        self._again(page, (x, y + high - low, 886, low), _FEW)
        self.draw_prompts(page, (x + 914, y + high - low, wide - 914, low), self._gap(page.language))

    def _beside(self, page: Page, box: Box) -> None:
        """Draw the missed cards, and the prompts under them as high as they need."""
        x, y, wide, high = box
        language = page.language
        asked = (*self._gap(language), *self.prompts(language))
        low = min(0.6 * high, max(270.0, told_height(page, pick(words.FACILITATOR, language), asked, wide)))
        room = high - low - 28
        self._again(page, (x, y, wide, room), _FEW if self._few_fit(page, wide, room) else 1)
        self.draw_prompts(page, (x, y + high - low, wide, low), self._gap(language))

    def _few_fit(self, page: Page, wide: float, high: float) -> bool:
        """Return whether the missed cards shown beside the radar fit all at once."""
        cards = self.missed[self.first : self.first + _FEW]
        least, room = _SIZES[-1], wide - 68 - 124 - keycap_width(page, "1")
        questions = (pick(self.state.book.questions[card].question, page.language) for card in cards)
        tallest = max((page.measure(question, least, room, "semibold")[1] for question in questions), default=0.0)
        head = 58 + page.measure("A", 44, 99, "headline")[1] + page.measure("A", 34, 99)[1]
        return head + len(cards) * (tallest + 18) <= high

    def _others(self, page: Page, part: str) -> tuple[Button, ...]:
        evidence = Button("evidence", pick(words.WHY_SO, page.language), "p", "magnifying-glass")
        buttons = [evidence] if part in {"", _RADAR, _TABLE} else []
        count = self.shown
        if len(self.missed) > count and part in {"", _AGAIN}:
            last = min(self.first + count, len(self.missed))
            text = words.CARD_OF if count == 1 else words.MORE_ROWS
            shown = pick(text, page.language, n=self.first + 1, last=last, total=len(self.missed))
            buttons.append(Button("more", shown, "o", "caret-right"))
        return tuple(buttons)

    def _gap(self, language: str) -> tuple[str, ...]:
        """Return what the widest difference between known and practised asks for, where there is one."""
        best = _GAP_TOLD - 1
        told: tuple[str, ...] = ()
        for principle, score in self.seven:
            if score.known is None or score.practised is None:
                continue
            gap = abs(score.known - score.practised)
            if gap > best:
                text = words.GAP_MORE_KNOWN if score.known > score.practised else words.GAP_MORE_PRACTISED
                name = pick(principle.short, language)
                best, told = gap, (pick(text, language, name=name, known=score.known, practised=score.practised),)
        return told

    # the radar

    def _radar(self, page: Page, box: Box) -> None:
        x, y, wide, high = box
        page.panel(box)
        stacked = wide > _WIDE
        foot = self._legend(page, x + 46, y + 24, stacked=stacked)
        if stacked:  # the legend stands beside the web
            foot = y
        radius = min(232.0 + page.kit.spare / 6, high * 0.3)
        centre = (x + wide * (0.58 if stacked else 0.5), foot + 16 + (y + high - foot - 16) / 2 + radius * 0.06)
        known = tuple(score.known for _, score in self.seven)
        practised = tuple(score.practised for _, score in self.seven)
        around = (centre[0] - radius - 26, centre[1] - radius - 26, 2 * radius + 52, 2 * radius + 52)
        with enters(page, around, span="camera", margin=0):
            radar.draw(page, centre, radius, known, practised)
        places = {at: radar.direction(at, len(self.seven)) for at in range(len(self.seven))}
        for at, (dx, dy) in sorted(places.items(), key=lambda place: (round(place[1][1], 3), place[1][0])):
            principle, score = self.seven[at]
            spot = (centre[0] + dx * (radius + 34), centre[1] + dy * (radius + 34))
            self._axis(page, principle, score, spot, (dx, dy), box)

    def _legend(self, page: Page, x: float, y: float, *, stacked: bool = False) -> float:
        """Draw what the two outlines stand for, side by side or stacked; return where the legend ends."""
        high, left = page.measure("A", 34, 99, "semibold")[1], x
        for at, text in enumerate((words.KNOWN, words.PRACTISED)):
            radar.sample(page, x, y + high / 2, 80, square=at == 1)
            word = pick(text, page.language)
            wide = page.measure(word, 34, 900, "semibold")[0]
            page.text(word, (x + 98, y, wide + 4, high + 2), 34, face="semibold")
            if stacked:
                y += high + 10
            else:
                x += 98 + wide + 56
        if any(None in {score.known, score.practised} for _, score in self.lines):
            word = f"– {pick(words.NOT_MET, page.language)}"
            wide = page.measure(word, 32, 2000)[0]
            if x + wide > _LEGEND_END and not stacked:
                x, y = left, y + high
            room = min(wide, _BESIDE) if stacked else wide
            tall = max(high, page.measure(word, 32, room + 4)[1])
            page.text(word, (x, y, room + 4, tall + 2), 32, colour="ink_soft", valign="middle")
        return y + high

    def _axis(
        self, page: Page, principle: Principle, score: Score, spot: tuple[float, float],
        towards: tuple[float, float], box: Box,
    ) -> None:  # fmt: skip
        """Write the name of an axis with both scores, outside the web; it opens the evidence."""
        dx, dy = towards
        name = pick(principle.short, page.language)
        side = abs(dx) > 0.1  # noqa: PLR2004  all axes but the one that points upwards
        room = (box[0] + box[2] - 24 - spot[0] if dx > 0 else spot[0] - box[0] - 24) if side else 700.0
        room = min(room, 420.0 * max(1.0, page.scale))
        name_wide, name_high = page.measure(name, 32, room, "semibold")
        numbers_wide, numbers_high = numbers_size(page, score)
        wide, high = max(name_wide, numbers_wide), name_high + numbers_high
        left = spot[0] if dx > 0 and side else spot[0] - wide if side else spot[0] - wide / 2
        lift = 0.5 if abs(dy) > 0.8 else -0.08  # noqa: PLR2004  names above and below the web keep clear of it
        top = spot[1] - high * (0.5 - dy * lift) - (0 if side else 12 * page.scale)
        if top < box[1] or top + high > box[1] + box[3]:
            page.problems.append(f"outside: {name!r} leaves the panel of the web")  # a table is shown instead
        align = "centre" if not side else "left" if dx > 0 else "right"
        page.text(name, (left, top, wide + 2, name_high + 2), 32, face="semibold", align=align)
        start = left if align == "left" else left + wide - numbers_wide
        start = left + (wide - numbers_wide) / 2 if align == "centre" else start
        draw_numbers(page, score, start, top + name_high)
        area = (left - 12, top - 2, wide + 24, high + 6)
        page.node(Node(f"principle-{principle.id}", BUTTON, name, area, spoken(score, page.language), radius=18))

    # the table

    def _table(self, page: Page, lines: Sequence[tuple[Principle, Score]], box: Box) -> None:
        x, y, wide, high = box
        page.panel(box)
        top = self._legend(page, x + 46, y + 18) + 8
        each = (y + high - 10 - top) / _ROW_COUNT
        for at, (principle, score) in enumerate(lines):
            row = (x + 30, top + at * each, wide - 60, each - 8)
            numbers_wide, numbers_high = numbers_size(page, score)
            name = pick(principle.short, page.language)
            room = row[2] - numbers_wide - 40
            size = fitting(page, name, _SIZES, (room, row[3]), "semibold")
            page.text(name, (row[0] + 14, row[1], room, row[3]), size, face="semibold", valign="middle")
            draw_numbers(page, score, row[0] + row[2] - numbers_wide - 10, row[1] + (row[3] - numbers_high) / 2)
            said = spoken(score, page.language)
            page.node(Node(f"principle-{principle.id}", BUTTON, name, row, said, radius=18))

    # missed cards

    def _again(self, page: Page, box: Box, count: int = _A_PAGE) -> None:
        self.shown = count
        x, y, wide, high = box
        page.panel(box)
        left, room = x + 34, wide - 68
        top = y + 22 + page.text(pick(words.AGAIN, page.language), (left, y + 22, room, 140), 44, face="headline")
        if not self.missed:
            page.text(pick(words.NONE_MISSED, page.language), (left, top + 10, room, y + high - top - 20), 36)
            return
        how_many = counted(len(self.missed), words.MISSED_ONE, words.MISSED_MANY, page.language)
        top += page.text(how_many, (left, top, room, 200), 34, colour="ink_soft") + 12
        shown = self.missed[self.first : self.first + count]
        each = min(
            (150.0 if len(shown) > 1 else 240.0) * page.scale,
            (y + high - 24 - top - 12 * (len(shown) - 1)) / len(shown),
        )
        for at, card in enumerate(shown):
            self._card(page, self.first + at, card, (left, top + at * (each + 12), room, each))

    def _card(self, page: Page, at: int, card: str, box: Box) -> None:
        x, y, wide, high = box
        page.flat(box, "surface_alt", 24)
        page.flat((x + 20, y + high / 2 - 25, 50, 50), "info", 25)
        page.icon("arrows-clockwise", x + 29, y + high / 2 - 16, 32, "on_primary")
        key = str(at - self.first + 1)
        cap = keycap_width(page, key)
        keycap(page, key, x + wide - cap - 18, y + high / 2)
        question = pick(self.state.book.questions[card].question, page.language)
        room = wide - 90 - cap - 34
        size = fitting(page, question, _SIZES, (room, high - 6), "semibold")
        page.text(question, (x + 86, y, room, high), size, face="semibold", valign="middle")
        page.node(Node(f"card-{at}", BUTTON, question, box, "", "", key, 24))

    # answering

    def key(self, key: str, focus: str) -> Transition | None:
        """Open the evidence of the principle that is focused, else of the first."""
        if key == "p":
            return self.press(focus if focus.startswith("principle-") else "evidence")
        return super().key(key, focus)

    def press(self, node: str) -> Transition:
        """Open evidence or a card, show more cards, or go on."""
        kind, _, name = node.partition("-")
        if kind in {"principle", "evidence"}:
            return Push(PrincipleScene(self.seat, name or self.seven[0][0].id))
        if kind == "card":
            return Push(AgainScene(self.seat, self.missed[int(name)]))
        if node == "more":
            self.first = self.first + self.shown if self.first + self.shown < len(self.missed) else 0
            return Stay(focus="more")
        return super().press(node)
