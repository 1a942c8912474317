"""What a decision changed: how it was made, every change with its reason, what comes later, the principles served."""

from __future__ import annotations

from dataclasses import dataclass

from kessessa.language import council as words
from kessessa.language import euros, pick
from kessessa.language import meeting as meets
from kessessa.language import round as said
from kessessa.rules.moves import Proceed
from kessessa.rules.scenario import TREASURY
from kessessa.rules.state import Work
from kessessa.screen import directions
from kessessa.screen.page import Page
from kessessa.screen.panels import on_land
from kessessa.screen.scene import Transition
from kessessa.screen.scenes.council import GAP, LEFT, MATTER, PURSE, TOP, WIDE, CouncilScene
from kessessa.screen.scenes.served import principle_card
from kessessa.screen.seat import Seat, look_of
from kessessa.screen.tokens import Box
from kessessa.screen.village import SCAFFOLD
from kessessa.screen.widgets import Button, icon_growth, target_badge
from kessessa.session.wording import cause_words

_BAR = 140.0
_SIDE = 640.0
_LOW = 78.0
"""How low the row of a change may be where there are many."""
_BY_CONSENT = frozenset({"consent", "amended"})
_SIGNS = {"consent": "thumbs-up", "amended": "thumbs-up", "alone": "users", "default": "hourglass-medium"}


@dataclass(frozen=True, slots=True)
class Line:
    """A change to show: what, from where to where, and why where that is not the option's own reason."""

    target: str
    before: int
    after: int
    why: str


class ToldScene(CouncilScene):
    """One page; at large text the changes, then site and principles; at very large text three changes a page."""

    name = "told"

    def __init__(self, seat: Seat) -> None:
        """Read what happened."""
        super().__init__(seat)
        self.decided = self.way(self.turn.proposal)

    # what is told

    def lines(self, language: str) -> tuple[Line, ...]:
        """Return the changes; those of one thing for one reason are told as one."""
        found: list[Line] = []
        own = pick(self.decided.because, language)
        for item in self.turn.changes:
            why = cause_words(self.state, item.cause, item.because, language)
            why = "" if why in {own, pick(self.decided.do, language), self.subject(language)} else why
            if found and (found[-1].target, found[-1].why) == (item.target, why):
                found[-1] = Line(item.target, found[-1].before, item.after, why)
            else:
                found.append(Line(item.target, item.before, item.after, why))
        return tuple(line for line in found if line.before != line.after)

    def site(self) -> Work | None:
        """Return the site that opens, or None."""
        return next((work for work in self.state.works if work.id == self.turn.work), None)

    def _later(self, language: str) -> tuple[str, ...]:
        name = pick(self.state.book.scenario.round_name, language)
        return tuple(
            pick(meets.LATER, language, name=name, n=number, what=pick(text, language))
            for number, text in self.turn.scheduled
        )

    def _aside(self) -> bool:
        return bool(self.turn.served) or self.site() is not None

    def pages(self, level: int) -> int:
        """Return one page; then two; then one for three changes and one for the rest."""
        if level == 0:
            return 1
        changes = 1 if level == 1 else 1 + max(1, -(-len(self.turn.changes) // 3))
        return changes + self._aside()

    # drawing

    def draw(self, page: Page, level: int, index: int) -> None:
        """Draw how it was decided and what that changes."""
        self.frame(page, pick(meets.CHANGES, page.language), self.line(page.language))
        total = self.pages(level)
        bar = max(_BAR, self._bar_need(page))
        top = TOP + bar + 36
        if level == 0:
            self._bar(page, (LEFT, TOP, WIDE, bar))
            aside = _SIDE + 40 if self._aside() else 0.0
            self._changes(page, (LEFT, top, WIDE - aside, page.bottom - top), self.lines(page.language))
            if aside:
                self._side(page, (LEFT + WIDE - _SIDE, top, _SIDE, page.bottom - top))
        elif self._aside() and index == total - 1:
            self._side(page, (LEFT, TOP, WIDE, page.bottom - TOP))
        elif level == 1:
            self._bar(page, (LEFT, TOP, WIDE, bar))
            self._changes(page, (LEFT, top, WIDE, page.bottom - top), self.lines(page.language))
        elif index == 0:
            self._bar(page, (LEFT, TOP, WIDE, page.bottom - TOP))
        else:
            shown = self.lines(page.language)[(index - 1) * 3 : index * 3]
            self._changes(page, (LEFT, TOP, WIDE, page.bottom - TOP), shown, first=index == 1)
        amber = Button("go", self._next(page.language), "return", "arrow-right")
        self.act(page, amber, index, total, ready=False, purse=PURSE)

    def _next(self, language: str) -> str:
        turn, state = self.turn, self.state
        if turn.kind == "orientation":
            return pick(said.READ_NEWS, language)
        if turn.kind != MATTER:
            return pick(meets.GO_ON, language)
        more = any(item.matter in state.agenda for item in state.table)
        return pick(meets.NEXT_MATTER if more else meets.TO_WORK, language)

    def _how(self, language: str) -> str:
        how = pick(meets.HOW[self.turn.how], language)
        return f"{how}, {pick(meets.BY_LOT, language)}" if self.turn.lot else how

    def _gain(self) -> tuple[directions.Lead, ...]:
        """Return what consent itself brought."""
        changed = next((item for item in self.turn.changes if item.cause == "consent"), None)
        if self.turn.how not in _BY_CONSENT or changed is None:
            return ()
        return (directions.Lead(changed.target, rises=True, falls=False, figure=f"+{changed.after - changed.before}"),)

    def _bar_room(self, page: Page) -> float:
        gain = directions.measure(page, self._gain(), 400)[0]
        return WIDE - 162 - 40 - (gain + 30 if gain else 0)

    def _bar_need(self, page: Page) -> float:
        room, language = self._bar_room(page), page.language
        how = page.measure(self._how(language), 34, room, "semibold")[1]
        return how + page.measure(pick(self.decided.do, language), 56, room, "headline")[1] + 24

    def _bar(self, page: Page, box: Box) -> None:
        x, y, wide, high = box
        language, room = page.language, self._bar_room(page)
        page.panel(box, "success", lip="primary_dark")
        page.flat((x + 44, y + high / 2 - 42, 84, 84), "on_primary", 42)
        sign = _SIGNS.get(self.turn.how, "ticket")
        page.icon(sign, x + 62, y + high / 2 - 24, 48, "success", filled=True)
        how, title = self._how(language), pick(self.decided.do, language)
        how_high = page.measure(how, 34, room, "semibold")[1]
        top = y + (high - how_high - page.measure(title, 56, room, "headline")[1]) / 2
        page.text(how, (x + 162, top, room, how_high + 2), 34, face="semibold", colour="on_primary")
        area = (x + 162, top + how_high, room, y + high - top - how_high)
        page.text(title, area, 56, face="headline", colour="on_primary")
        page.says(f"{how} : {title}", box, "decided")
        gain = self._gain()
        gain_wide = directions.measure(page, gain, 400)[0]
        spot = (x + wide - gain_wide - 40, y + 10, gain_wide + 2, high - 20)
        directions.draw(page, self.state, gain, spot, middle=True)

    # changes

    def _changes(self, page: Page, box: Box, lines: tuple[Line, ...], *, first: bool = True) -> None:
        """Draw the option's own reason, the changes, and what comes later."""
        x, y, wide, high = box
        page.panel(box)
        left, room, end = x + 44, wide - 88, y + high - 22
        language = page.language
        because = pick(self.decided.because, language) if first else ""
        strips = self._later(language) if first else ()
        strip_highs = [page.measure(text, 32, room - 100, "semibold")[1] + 26 for text in strips]
        why_high = page.measure(because, 36, room)[1] + 18 if because else 0.0
        if not lines and first:
            because = because or pick(meets.NOTHING_CHANGES, language)
        y += 22
        if because:
            y += page.text(because, (left, y, room, end - y), 36, colour="ink_soft") + 14
        space = end - y - sum(strip_highs) - 16 * len(strips)
        needs = [self._row_need(page, line, room) for line in lines]
        if sum(needs) > space:
            needs = [self._row_need(page, line, room, _LOW) for line in lines]
        spare = max(0.0, (space - sum(needs)) / (len(lines) + 1)) if lines else 0.0
        spare = min(spare, 24.0)
        if why_high:
            page.rule(left, y - 6, room)
        for line, need in zip(lines, needs, strict=True):
            self._row(page, line, (left, y + spare / 2, room, need))
            y += need + spare
        if y > end - sum(strip_highs) - 16 * len(strips) + 2:
            page.problems.append(f"too high: {len(lines)} changes end at {y:.0f}")
        bottom = end
        for text, tall in reversed(tuple(zip(strips, strip_highs, strict=True))):
            self._strip(page, text, (left, bottom - tall, room, tall))
            bottom -= tall + 16

    def _strip(self, page: Page, text: str, box: Box) -> None:
        x, y, wide, high = box
        page.flat(box, "surface_alt", 22)
        page.icon("clock", x + 26, y + high / 2 - 22, 44)
        page.text(text, (x + 90, y, wide - 100, high), 32, face="semibold", valign="middle")

    def _figures(self, line: Line, language: str) -> tuple[str, str]:
        if line.target == TREASURY:
            return euros(line.before, language), euros(line.after, language)
        return str(line.before), str(line.after)

    def _figures_wide(self, page: Page, line: Line) -> tuple[float, float, float]:
        before, after = self._figures(line, page.language)
        wides = (page.measure(before, 44, 600, "headline")[0], page.measure(after, 54, 600, "headline")[0])
        return wides[0], 44 * icon_growth(page), wides[1]

    def _row_need(self, page: Page, line: Line, room: float, least: float = 88.0) -> float:
        words_room = room - 106 - sum(self._figures_wide(page, line)) - 80
        name = pick(self.state.book.name_of(line.target), page.language)
        high = page.measure(name, 40, words_room, "semibold")[1]
        figures = page.measure("0", 54, 600, "headline")[1]
        return max(least, figures, high + (page.measure(line.why, 32, words_room)[1] if line.why else 0) + 4)

    def _row(self, page: Page, line: Line, box: Box) -> None:
        x, y, wide, high = box
        language = page.language
        target_badge(page, line.target, look_of(self.state, line.target), x, y + (high - 78) / 2, 78)
        before, after = self._figures(line, language)
        before_wide, arrow, after_wide = self._figures_wide(page, line)
        end = x + wide - after_wide
        page.text(after, (end, y, after_wide + 4, high), 54, face="headline", valign="middle")
        page.icon("arrow-right", end - arrow - 20, y + (high - arrow) / 2, arrow)
        end -= arrow + 40 + before_wide
        page.text(before, (end, y, before_wide + 4, high), 44, face="headline", colour="ink_soft", valign="middle")
        left, room = x + 106, end - x - 106 - 30
        name = pick(self.state.book.name_of(line.target), language)
        name_high = page.measure(name, 40, room, "semibold")[1]
        why_high = page.measure(line.why, 32, room)[1] if line.why else 0.0
        top = y + (high - name_high - why_high) / 2
        page.text(name, (left, top, room, name_high + 2), 40, face="semibold")
        page.text(line.why, (left, top + name_high, room, why_high + 2), 32, colour="ink_soft")
        page.says(f"{name} : {before}, {after}. {line.why}".strip(), box)

    # site and principles

    def _side(self, page: Page, box: Box) -> None:
        """Draw the site that opens and the principles served or forgotten, one under another or side by side."""
        x, y, wide, high = box
        work, served = self.site(), self.turn.served
        broad = wide > _SIDE + 1
        if work is not None:
            site_wide = (wide - GAP) / 2 if broad and served else wide
            site_high = high if broad or not served else min(306.0, high * 0.52)
            self._site(page, work, (x, y, site_wide, site_high))
            if broad:
                x, wide = x + site_wide + GAP, wide - site_wide - GAP
            else:
                y, high = y + site_high + 32, high - site_high - 32
        if not served:
            return
        each = (high - 20 * (len(served) - 1)) / len(served)
        if broad:
            each = min(each, 300.0 * max(1.0, page.scale))
        for at, (principle, amount) in enumerate(served):
            principle_card(page, principle, amount, (x, y + at * (each + 20), wide, each))

    def _site(self, page: Page, work: Work, box: Box) -> None:
        x, y, wide, high = box
        page.panel(box, "sky")
        text = pick(words.SITE, page.language, done=work.done, need=work.need)
        chip_wide, line = page.measure(text, 36, wide - 140, "semibold")
        label = max(76.0, line + 16)
        if high < 400 and chip_wide + 134 < wide * 0.56:  # noqa: PLR2004  too low for a picture under the chip: beside it
            land = (x + wide * 0.4, y + 20, wide * 0.6 - 24, high - 36)
        else:
            land = (x + 40, y + label + 34, wide - 80, high - label - 54)
        on_land(page, work.picture, land, SCAFFOLD)
        page.panel((x + 24, y + 24, chip_wide + 110, label), radius=22, shadow=False)
        page.icon("hammer", x + 42, y + 24 + label / 2 - 22, 44, "accent_dark", filled=True)
        page.text(text, (x + 104, y + 24, chip_wide + 4, label), 36, face="semibold", valign="middle")
        page.says(f"{pick(work.name, page.language)} : {text}", box, "site")

    def press(self, node: str) -> Transition:
        """Go on."""
        return self.send(Proceed())
