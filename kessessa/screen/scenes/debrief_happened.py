"""Second step of the debrief: the decisions that mattered on a time line, each with its what-if."""

from __future__ import annotations

from dataclasses import dataclass

from kessessa.language import closing as words
from kessessa.language import euros, pick, table, things
from kessessa.rules.scenario import TREASURY
from kessessa.scoring.moments import Moment, Outcome
from kessessa.screen.fitting import fitting
from kessessa.screen.motion import enters
from kessessa.screen.nodes import CHOICE, Node
from kessessa.screen.page import Page
from kessessa.screen.panels import heading
from kessessa.screen.scene import Stay, Transition
from kessessa.screen.scenes.debrief_line import draw_line
from kessessa.screen.scenes.debrief_parts import SPARE, DebriefScene, Talk, body, told_height
from kessessa.screen.seat import look_of, round_name, unit_of
from kessessa.screen.tokens import Box
from kessessa.screen.widgets import LETTERS, keycap, keycap_width, target_badge
from kessessa.session.debrief import HAPPENED

_LEAST_ROWS, _MOST_ROWS = 2, 4
_STARS, _ROUNDS = "stars", "rounds"
_GAP = 32.0
_REAL, _WOULD = "real", "would"


@dataclass(frozen=True, slots=True)
class _Row:
    """One thing that would have ended otherwise."""

    target: str
    name: str
    real: str
    would: str


class HappenedScene(DebriefScene):
    """A time line of up to four moments; below, what you did and what would have come of another option."""

    name = "debrief-happened"
    step = HAPPENED

    def __init__(self, talk: Talk) -> None:
        """Begin with the moment that weighed most."""
        super().__init__(talk)
        moments = talk.moments
        self.moment = max(range(len(moments)), key=lambda at: moments[at].weight, default=0)
        self._under = self._apart = False
        self._listing = True

    def fit(self, page: Page) -> None:
        """Find out whether the prompts find room under the moments, and both panels side by side."""
        trial, pair = Page(page.kit), Page(page.kit)
        if self.talk.moments:
            self._stacked(trial)
            self._panels(pair, body(page), (_REAL, _WOULD))
        self._under = page.kit.spare >= SPARE and not trial.problems
        self._apart = bool(pair.problems)

    def pages(self, level: int) -> int:
        """Return one page; the moments, then the prompts; or time line, what you did and the what-if apart as well."""
        if not self.talk.moments:
            return (1, 2, 2)[level]
        return (1, 1 if self._under else 2, 4 if self._apart else 3)[level]

    def draw(self, page: Page, level: int, index: int) -> None:
        """Draw the time line and the panels of a page."""
        self.head(page)
        moments = self.talk.moments
        self._listing = bool(moments) and not index
        stacked = level == 1 and self._under and bool(moments)
        if stacked:
            self._stacked(page)
        elif index == self.pages(level) - 1 and level > 0:
            self.draw_prompts(page, body(page), self._computed(page))
        elif moments:
            self._line(page, level, index)
        else:
            self._nothing(page, level)
        self.onwards(page, index=index, total=self.pages(level))
        if moments and any(node.id.startswith("moment-") for node in page.nodes):
            self._hint(page)

    def _hint(self, page: Page) -> None:
        """Say beside the way back that arrows change the moment, where there is room for that."""
        boxes = [node.box for node in page.nodes if node.box[1] >= page.foot]
        end = min((box[0] for box in boxes if box[0] > 900), default=1860.0)  # noqa: PLR2004  the right half
        left = max((box[0] + box[2] for box in boxes if box[0] + box[2] < end), default=24.0) + 36
        hint = pick(words.CHANGE_MOMENT, page.language)
        wide, high = page.measure(hint, 34, 900, "semibold")
        if page.turns[1] > 1 or left + 150 + wide + 36 > end:
            return
        for icon in ("arrow-left", "arrow-right"):
            page.panel((left, page.foot + 20, 52, 52), "key", radius=12, lip="key_lip", lip_height=3, shadow=False)
            page.icon(icon, left + 10, page.foot + 30, 32)
            left += 64
        page.text(hint, (left + 8, page.foot + 46 - high / 2, wide + 4, high + 2), 34, face="semibold")

    def _stacked(self, page: Page) -> None:
        """Draw time line, panels and prompts one under another."""
        x, y, wide, high = body(page)
        asked = (*self.prompts(page.language), *self._computed(page))
        low = max(250.0, told_height(page, pick(words.FACILITATOR, page.language), asked, wide))
        top = self._times(page, (x, y - 8, wide, high))
        self._panels(page, (x, top, wide, y + high - low - 28 - top), (_REAL, _WOULD))
        self.draw_prompts(page, (x, y + high - low, wide, low), self._computed(page))

    def _computed(self, page: Page) -> tuple[str, ...]:
        return (pick(words.COMPUTED, page.language),) if self.talk.moments else ()

    def _nothing(self, page: Page, level: int) -> None:
        x, y, wide, high = body(page)
        room = wide - 570 if level == 0 else wide
        page.panel((x, y, room, high))
        text = pick(table.NO_MOMENTS, page.language)
        page.text(text, (x + 60, y, room - 120, high), 46, face="headline", align="centre", valign="middle")
        if level == 0:
            self.draw_prompts(page, (x + wide - 530, y, 530, high))

    def _line(self, page: Page, level: int, index: int) -> None:
        x, y, wide, high = body(page)
        if index:
            self._panels(page, body(page), ((_REAL, _WOULD)[index - 1],) if self._apart else (_REAL, _WOULD))
            return
        if level == 2:  # noqa: PLR2004  the roomiest level
            self._listed(page)
            return
        top = self._times(page, (x, y - 8, wide, high))
        box = (x, top, wide, y + high - top)
        if level == 0:
            each = 605.0
            self._panels(page, (x, top, 2 * each + _GAP, box[3]), (_REAL, _WOULD))
            self.draw_prompts(page, (1330, top, 530, box[3]), self._computed(page))
        else:
            self._panels(page, box, (_REAL, _WOULD))

    # the time line

    def _times(self, page: Page, box: Box) -> float:
        """Draw the time line with a card a moment, and return where what follows begins."""
        x, _, wide, _ = box
        moments = self.talk.moments
        months = tuple(moment.round for moment in moments)
        top = draw_line(page, months, self.moment, round_name(self.state, page.language), box)
        gap = 24.0
        each = (wide - gap * (len(moments) - 1)) / len(moments)
        tall = max(self._card_height(page, moment, each) for moment in moments)
        for at in range(len(moments)):
            self._card(page, at, (x + at * (each + gap), top, each, tall))
        return top + tall + 34

    def _listed(self, page: Page) -> None:
        """Draw the moments one under another, for large letters."""
        x, y, wide, high = body(page)
        moments = self.talk.moments
        head = page.text(pick(words.MOMENTS, page.language), (x, y, wide, 0.3 * high), 38, face="headline") + 20
        y, high = y + head, high - head
        each = (high - 20 * (len(moments) - 1)) / len(moments)
        for at, moment in enumerate(moments):
            box = (x, y + at * (each + 20), wide, each)
            now = at == self.moment
            page.panel(box, line="accent" if now else "", width=6)
            name = f"{round_name(self.state, page.language)} {moment.round}"
            name_wide = page.measure(name, 40, 900, "headline")[0]
            page.text(name, (x + 36, box[1], name_wide + 4, each), 40, face="headline", valign="middle")
            title = self._title(moment, page.language)
            key = str(at + 1)
            cap = keycap_width(page, key)
            keycap(page, key, x + wide - 30 - cap, box[1] + each / 2, most=each - 20)
            spot = (x + 36 + name_wide + 40, box[1], wide - name_wide - 130 - cap, each)
            size = fitting(page, title, (38, 36, 34, 32, 30, 28), (spot[2], each), "semibold")
            page.text(title, spot, size, face="semibold", valign="middle")
            page.node(Node(f"moment-{at}", CHOICE, title, box, name, "selected" if now else "", key, 32))

    def _title(self, moment: Moment, language: str) -> str:
        return pick(self.state.book.matters[moment.matter].title, language)

    def _card_height(self, page: Page, moment: Moment, wide: float) -> float:
        return max(104.0, page.measure(self._title(moment, page.language), 34, wide - 126, "semibold")[1] + 24)

    def _card(self, page: Page, at: int, box: Box) -> None:
        x, y, wide, high = box
        moment = self.talk.moments[at]
        now = at == self.moment
        page.panel(box, line="accent" if now else "", width=6)
        rows = self._rows(moment, page.language)
        target = next((row.target for row in rows if row.target in self.state.book.pillar_at), TREASURY)
        target_badge(page, target, look_of(self.state, target), x + 24, y + high / 2 - 30, 60)
        title = self._title(moment, page.language)
        page.text(title, (x + 104, y, wide - 122, high), 34, face="semibold", valign="middle")
        name = f"{round_name(self.state, page.language)} {moment.round}"
        page.node(Node(f"moment-{at}", CHOICE, title, box, name, "selected" if now else "", str(at + 1), 32))

    # what was, and what would have been

    def _panels(self, page: Page, box: Box, shown: tuple[str, ...]) -> None:
        x, y, wide, high = box
        each = (wide - _GAP * (len(shown) - 1)) / len(shown)
        for at, kind in enumerate(shown):
            spot = (x + at * (each + _GAP), y, each, high)
            with enters(page, spot, at * 4):
                self._panel(page, spot, real=kind == _REAL)

    def _panel(self, page: Page, box: Box, *, real: bool) -> None:
        x, y, wide, high = box
        moment, language = self.talk.moments[self.moment], page.language
        ways = list(self.state.book.ways[moment.matter])
        way = moment.way if real else moment.other
        letter = LETTERS[ways.index(way)]
        if real:
            page.panel(box)
        else:
            page.flat(box, "info_soft", 32)
            page.dashes(box, "info", 5, 14)
        left, room = x + 36, wide - 72
        title = pick(words.YOU_CHOSE if real else words.WHAT_IF, language, letter=letter)
        top = y + (22 if page.large else 28)  # level with the prompts beside it
        top += heading(page, "flag" if real else "git-branch", title, left, top, room, 42, "" if real else "info") + 4
        text = pick(self.state.book.ways[moment.matter][way].do, language)
        rows = self._rows(moment, language)
        bottom = y + high - 16
        size = fitting(page, text, (36, 34, 32, 30), (room, bottom - top - 62 * page.scale * min(len(rows), 3)))
        top += page.text(text, (left, top, room, bottom - top), size) + 10
        line_high = page.measure("0", 46, 99, "headline")[1]
        rows = rows[: max(_LEAST_ROWS, int((bottom - top) // line_high))]
        each = min((86.0 + page.kit.spare / 12) * page.scale, (bottom - top) / max(1, len(rows)))
        for at, row in enumerate(rows):
            self._row(page, row, row.real if real else row.would, (left, top + at * each, room, each))
        page.says(f"{title} {text}", box)

    def _row(self, page: Page, row: _Row, value: str, box: Box) -> None:
        x, y, wide, high = box
        side = min(56.0, high - 8)
        middle = y + high / 2
        if row.target == _STARS:
            page.icon("star", x, middle - side / 2, side, "accent_dark", filled=True)
        elif row.target == _ROUNDS:
            page.icon("calendar", x, middle - side / 2, side, "primary")
        else:
            target_badge(page, row.target, look_of(self.state, row.target), x, middle - side / 2, side)
        value_wide = page.measure(value, 46, 900, "headline")[0]
        spot = (x + wide - value_wide - 2, y - 2, value_wide + 4, high + 4)
        page.text(value, spot, 46, face="headline", align="right", valign="middle")
        room = wide - side - 24 - value_wide - 20
        size = fitting(page, row.name, (36, 34, 32, 30, 28), (room, high))
        page.text(row.name, (x + side + 24, y - 2, room, high + 4), size, valign="middle")
        page.says(f"{row.name} {value}", box)

    def _rows(self, moment: Moment, language: str) -> list[_Row]:
        """Return what would have ended otherwise, the largest differences first."""
        real, would = moment.real, moment.would
        found: list[tuple[float, _Row]] = []
        if real.stars != would.stars:
            found.append((99, _Row(_STARS, pick(words.STARS, language), str(real.stars), str(would.stars))))
        if real.rounds != would.rounds:
            name = pick(words.ROUNDS_PLAYED, language, unit=unit_of(self.state, 2, language))
            found.append((98, _Row(_ROUNDS, name, str(real.rounds), str(would.rounds))))
        if real.treasury != would.treasury:
            name = pick(things.TREASURY, language)
            found.append((_weight(real, would), _Row(TREASURY, name, *_sums(real, would, language))))
        for pillar, one, two in zip(self.state.book.scenario.pillars, real.pillars, would.pillars, strict=True):
            if one != two:
                row = _Row(pillar.id, pick(pillar.name, language), str(one), str(two))
                found.append((abs(one - two), row))
        found.sort(key=lambda item: -item[0])
        return [row for _, row in found[:_MOST_ROWS]]

    # answering

    def key(self, key: str, focus: str) -> Transition | None:
        """Change the moment with left and right, and by its digit where its card is on another page."""
        many = len(self.talk.moments)
        if key in {"left", "right"} and many:
            self.moment = (self.moment + (1 if key == "right" else -1)) % many
            return Stay(act=True)
        if not self._listing and key.isdigit() and 0 < int(key) <= many:
            self.moment = int(key) - 1
            return Stay(act=True)
        return super().key(key, focus)

    def press(self, node: str) -> Transition:
        """Show another moment, or go on; Enter on the one that is shown leads to the amber button."""
        if node.startswith("moment-"):
            before, self.moment = self.moment, int(node.removeprefix("moment-"))
            return Stay(focus="go" if self.moment == before else node, act=self.moment != before)
        return super().press(node)


def _weight(real: Outcome, would: Outcome) -> float:
    return abs(real.treasury - would.treasury) / 250


def _sums(real: Outcome, would: Outcome, language: str) -> tuple[str, str]:
    return euros(real.treasury, language), euros(would.treasury, language)
