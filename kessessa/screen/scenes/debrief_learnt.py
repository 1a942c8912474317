"""Third step of the debrief: what is known and what was practised of the principles, and the cards to look at again."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby, pairwise

from kessessa.language import closing as words
from kessessa.language import counted, pick
from kessessa.rules.principles import OWN, Principle
from kessessa.scoring.answered import missed
from kessessa.scoring.frameworks import COOPERATIVE, principles_of
from kessessa.scoring.scores import Score, scores
from kessessa.screen.button import Button
from kessessa.screen.fitting import fitting
from kessessa.screen.nodes import BUTTON, Node
from kessessa.screen.page import Page
from kessessa.screen.scene import Push, Stay, Transition
from kessessa.screen.scenes import debrief_web
from kessessa.screen.scenes.debrief_again import AgainScene
from kessessa.screen.scenes.debrief_parts import SPARE, DebriefScene, Talk, body, told_height
from kessessa.screen.scenes.principle import PrincipleScene
from kessessa.screen.scenes.principle_scores import draw_numbers, numbers_size, spoken
from kessessa.screen.tokens import Box
from kessessa.screen.widgets import keycap, keycap_width
from kessessa.session.debrief import LEARNT

_A_PAGE, _FEW = 4, 2
"""How many missed cards are shown at a time: with a page of their own, and beside the radar."""
_GAP_TOLD = 3
"""From this difference on, the facilitator is told of a principle that is known but not practised, or the reverse."""
_RADAR, _AGAIN, _PROMPTS, _TABLE = "radar", "again", "prompts", "table"
_ROW_COUNT = 4
_SIZES = (36.0, 34.0, 32.0, 30.0, 28.0)


class LearntScene(DebriefScene):
    """The radar of the seven cooperative principles, missed cards, and prompts; a table where letters are large.

    Where the scenario brings a framework of its own, a button shows the radar of that one.
    """

    name = "debrief-learnt"
    step = LEARNT

    def __init__(self, talk: Talk) -> None:
        """Count the scores and the missed cards."""
        super().__init__(talk)
        known = {score.principle: score for score in scores(self.state)}
        named = principles_of(self.state.book.scenario)
        self.lines: tuple[tuple[Principle, Score], ...] = tuple((item, known[item.id]) for item in named)
        self.shape = COOPERATIVE
        self.missed = missed(self.state)
        self.first = 0
        self.shown = _FEW
        self._under = False

    @property
    def web(self) -> tuple[tuple[Principle, Score], ...]:
        """The principles on the radar, each with its scores."""
        return tuple(line for line in self.lines if line[0].framework == self.shape)

    def fit(self, page: Page) -> None:
        """Find out whether cards and prompts find room under the radar."""
        trial = Page(page.kit)
        self._stacked(trial)
        self._under = page.kit.spare >= SPARE and not trial.problems

    def _any_unmet(self) -> bool:
        return any(None in {score.known, score.practised} for _, score in self.lines)

    def _parts(self, level: int) -> tuple[str, ...]:
        if level == 0:
            return ("",)
        if level == 1:
            return ("",) if self._under else (_RADAR, _AGAIN)
        return (*(_TABLE for _ in self._tables()), _AGAIN, _PROMPTS)

    def _tables(self) -> tuple[tuple[tuple[Principle, Score], ...], ...]:
        """Return the lines of each table: one framework on each, over several about as many on each."""
        tables = []
        for _, group in groupby(self.lines, lambda line: line[0].framework):
            lines = tuple(group)
            count = -(-len(lines) // _ROW_COUNT)
            cuts = [-(-len(lines) * at // count) for at in range(count + 1)]
            tables += [lines[one:other] for one, other in pairwise(cuts)]
        return tuple(tables)

    def _framework(self, framework: str, language: str) -> str:
        """Return the short name of a framework."""
        own = self.state.book.scenario.framework
        known = words.SEVEN if framework == COOPERATIVE else words.LAW_SHORT
        return pick(own.title if own is not None and framework == OWN else known, language)

    def pages(self, level: int) -> int:
        """Return one page; the radar, then cards and prompts; or a table in place of the radar, and the rest apart."""
        return len(self._parts(level))

    def draw(self, page: Page, level: int, index: int) -> None:
        """Draw the panels of a page."""
        self.head(page, line=self._framework(OWN, page.language) if self.shape == OWN else "")
        part = self._parts(level)[index]
        x, y, wide, high = body(page)
        if level == 0:
            debrief_web.draw(page, self.web, (60, y, 1130, high), unmet=self._any_unmet())
            self._beside(page, (1220, y, 640, high))
        elif not part:
            self._stacked(page)
        elif part == _RADAR:
            debrief_web.draw(page, self.web, body(page), unmet=self._any_unmet())
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
        debrief_web.draw(page, self.web, (x, y, wide, high - low - 28), unmet=self._any_unmet())
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
        buttons: list[Button] = []
        own = self.state.book.scenario.framework
        if own is not None and part in {"", _RADAR}:  # first, as its words must stay longest
            other = self._framework(OWN if self.shape == COOPERATIVE else COOPERATIVE, page.language)
            buttons.append(Button("other", other, "v", "arrows-left-right"))
        if part in {"", _RADAR, _TABLE}:
            buttons.append(evidence)
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
        for principle, score in self.web:
            if score.known is None or score.practised is None:
                continue
            gap = abs(score.known - score.practised)
            if gap > best:
                name = pick(principle.short, language)
                said = pick(words.APART, language, name=name, known=score.known, practised=score.practised)
                best, told = gap, (said,)
        return told

    # the table

    def _table(self, page: Page, lines: Sequence[tuple[Principle, Score]], box: Box) -> None:
        x, y, wide, high = box
        page.panel(box)
        name = pick(words.OF_TEN, page.language, name=self._framework(lines[0][0].framework, page.language))
        top = y + 14 + page.text(name, (x + 46, y + 14, wide - 92, 0.3 * high), 40, face="headline") + 4
        top = debrief_web.legend(page, x + 46, top, unmet=self._any_unmet()) + 6
        each = (y + high - 10 - top) / _ROW_COUNT
        for at, (principle, score) in enumerate(lines):
            row = (x + 30, top + at * each, wide - 60, each - 16)
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
            return Push(PrincipleScene(self.seat, name or self.web[0][0].id))
        if kind == "card":
            return Push(AgainScene(self.seat, self.missed[int(name)]))
        if node == "other":
            self.shape = OWN if self.shape == COOPERATIVE else COOPERATIVE
            return Stay(focus="other")
        if node == "more":
            self.first = self.first + self.shown if self.first + self.shown < len(self.missed) else 0
            return Stay(focus="more")
        return super().press(node)
