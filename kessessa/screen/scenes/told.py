"""What a decision changed: how it was made, every change with its reason, what comes later, the principles served."""

from __future__ import annotations

from dataclasses import dataclass, replace

from kessessa.language import council as words
from kessessa.language import euros, pick
from kessessa.language import meeting as meets
from kessessa.language import round as said
from kessessa.rules.happenings import Changed
from kessessa.rules.moves import Proceed
from kessessa.rules.scenario import MEMBERS, TREASURY
from kessessa.rules.state import Work
from kessessa.screen import directions
from kessessa.screen.button import Button
from kessessa.screen.motion import enters, passes
from kessessa.screen.page import Page
from kessessa.screen.scene import Transition
from kessessa.screen.scenes import told_side
from kessessa.screen.scenes.council import GAP, LEFT, MATTER, PURSE, TOP, WIDE, CouncilScene, body
from kessessa.screen.scenes.told_later import Later
from kessessa.screen.scenes.told_rows import Changes, Line, draw, need, paged, roomiest
from kessessa.screen.scenes.told_side import Side
from kessessa.screen.seat import Seat, look_of
from kessessa.screen.tokens import Box
from kessessa.screen.widgets import pillar_badge
from kessessa.session.wording import amount_text, cause_words, lasting, promises

_BAR = 140.0
_SIDE = 640.0
_PIN = (78.0, 97.5)
_BADGE, _INSET = 57.0, 10.5
_BELOW = 340.0
"""How high site and principles are at least, under the changes."""
_HIGH = 240.0
"""From so much more height on, site and principles lie under the changes."""
_BY_CONSENT = frozenset({"consent", "amended"})
_SIGNS = {"consent": "thumbs-up", "amended": "thumbs-up", "alone": "users", "default": "hourglass-medium"}
_UNDER = 28.0


@dataclass(frozen=True, slots=True)
class Sheet:
    """A page of large text: changes, or None, and the site and the principles under them."""

    changes: Changes | None
    side: Side


class ToldScene(CouncilScene):
    """One page; at large text as many changes a page as fit, then site and principles."""

    name = "told"

    def __init__(self, seat: Seat) -> None:
        """Read what happened."""
        super().__init__(seat)
        self.decided = self.way(self.turn.proposal)
        self._sheets: tuple[Sheet, ...] = (Sheet(self._changes("fr"), self._side()),)

    # what is told

    def lines(self, language: str) -> tuple[Line, ...]:
        """Return one change a pillar or resource, with all that moved it."""
        moved: dict[str, list[Changed]] = {}
        for item in self.turn.changes:
            moved.setdefault(item.target, []).append(item)
        return tuple(self._line(tuple(items), language) for items in moved.values())

    def _line(self, items: tuple[Changed, ...], language: str) -> Line:
        whys: dict[str, int] = {}
        for item in items:
            why = self._why(item, language)
            whys[why] = whys.get(why, 0) + item.after - item.before
        target, several = items[0].target, len(whys) > 1
        parts = ((amount_text(target, amount, language) if several else "", why) for why, amount in whys.items())
        plain = not several and self._own(items[0], language)
        return Line(target, items[0].before, items[-1].after, tuple(parts), plain)

    def _own(self, item: Changed, language: str) -> bool:
        """Return whether the choice itself did this: its own reason stands above all changes."""
        own = {pick(self.decided.because, language), pick(self.decided.do, language), self.subject(language)}
        return cause_words(self.state, item.cause, item.because, language) in own

    def _why(self, item: Changed, language: str) -> str:
        if not self._own(item, language):
            return cause_words(self.state, item.cause, item.because, language)
        amount, cost = item.after - item.before, self.decided.cost
        if item.target == TREASURY and cost and amount == -cost:
            return pick(words.COSTS_SUM, language, sum=euros(cost, language))
        return pick(words.THANKS if amount > 0 else words.FAULT, language)

    def site(self) -> Work | None:
        """Return the site that opens, or None."""
        return next((work for work in self.state.works if work.id == self.turn.work), None)

    def _later(self, language: str) -> tuple[Later, ...]:
        figures, found = self.turn.studied, []
        course = lasting(self.state, self.turn, language)
        if course:
            leads = directions.of_sums(course.sums, language, figures=figures)
            money = self.state.book.orientations[self.turn.proposal]
            leads = (*leads, *directions.of_money(money, language, figures=figures))
            found += [Later(course.words, leads)] if leads else []
        for item in promises(self.state, self.turn, language):
            found.append(Later(item.words, directions.of_sums(item.sums, language, figures=figures)))
        return tuple(found)

    def _side(self) -> Side:
        return Side(self.state.book.scenario, self.site(), self.turn.served)

    def fit(self, page: Page) -> None:
        """Part all over pages, for large text: changes below the bar, then over whole pages, then what they open."""
        whole, bar = page.bottom - TOP, self._bar_high(page) + GAP
        parts = paged(page, self._changes(page.language), WIDE, whole - bar, whole)
        left = whole - need(page, parts[-1], WIDE) - _UNDER - (bar if len(parts) == 1 else 0)
        side = self._side()
        alone = replace(side, served=()), replace(side, site=None)
        sheets = [Sheet(part, Side(side.scenario)) for part in parts]
        if side and told_side.need(page, side, WIDE) <= left:
            sheets[-1] = Sheet(parts[-1], side)
        elif all(alone) and told_side.need(page, alone[0], WIDE) <= left:
            sheets = [*sheets[:-1], Sheet(parts[-1], alone[0]), Sheet(None, alone[1])]
        elif all(alone) and told_side.need(page, side, WIDE) > whole:
            sheets += [Sheet(None, each) for each in alone]
        elif side:
            sheets.append(Sheet(None, side))
        self._sheets = tuple(sheets)

    def pages(self, level: int) -> int:
        """Return one page; else those over which changes, site and principles are parted."""
        return 1 if level == 0 else len(self._sheets)

    # drawing

    def draw(self, page: Page, level: int, index: int) -> None:
        """Draw how it was decided and what that changes."""
        self.frame(page, pick(meets.CHANGES, page.language), self.line(page.language))
        total = self.pages(level)
        bar = self._bar_high(page)
        if index == 0:
            self._bar(page, (LEFT, TOP, WIDE, bar))
        if level == 0:
            self._together(page, body(page, TOP + bar + GAP + 8))
        else:
            self._sheet(page, self._sheets[index], body(page, TOP if index else TOP + bar + GAP))
        amber = Button("go", self._next(page.language), "return", "arrow-right")
        self.act(page, amber, index, total, ready=False, purse=(*PURSE, MEMBERS))

    def _changes(self, language: str) -> Changes:
        lines = self.lines(language)
        because = pick(self.decided.because, language) or ("" if lines else pick(meets.NOTHING_CHANGES, language))
        return Changes(self.state, because, lines, self._later(language))

    def _sheet(self, page: Page, sheet: Sheet, box: Box) -> None:
        """Draw changes, or site and principles, or these under the changes."""
        x, y, wide, high = box
        if sheet.changes is None:
            told_side.draw(page, sheet.side, box)
        elif not sheet.side:
            self._panel(page, sheet.changes, box)
        else:
            below = told_side.need(page, sheet.side, wide) + _UNDER
            share = need(page, roomiest(page, sheet.changes, wide, high - below), wide)
            self._panel(page, sheet.changes, (x, y, wide, share))
            told_side.draw(page, sheet.side, (x, y + share + _UNDER, wide, high - share - _UNDER))

    def _together(self, page: Page, box: Box) -> None:
        """Draw everything on one page: site and principles beside the changes, or below where the window is high."""
        x, y, wide, high = box
        changes, side = self._changes(page.language), self._side()
        if not side:
            self._panel(page, changes, box)
        elif page.kit.spare < _HIGH:
            self._panel(page, changes, (x, y, wide - _SIDE - 40, high))
            told_side.draw(page, side, (x + wide - _SIDE, y, _SIDE, high))
        else:
            rich = need(page, roomiest(page, changes, wide, high - _BELOW), wide)
            share = min(max(high * 0.55, rich), high - _BELOW)
            self._panel(page, changes, (x, y, wide, share))
            told_side.draw(page, side, (x, y + share + 32, wide, high - share - 32))

    def _panel(self, page: Page, changes: Changes, box: Box) -> None:
        with enters(page, box, 1):
            draw(page, changes, box)

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

    def _bar_high(self, page: Page) -> float:
        room, language = self._bar_room(page), page.language
        how = page.measure(self._how(language), 34, room, "semibold")[1]
        title = page.measure(pick(self.decided.do, language), 56, room, "headline")[1]
        return max(_BAR, how + title + 24) + page.kit.spare * 0.1

    def _bar(self, page: Page, box: Box) -> None:
        """Draw how it was decided; what consent brought is heard, and passes as a pin."""
        with enters(page, box, cue="juste" if self._gain() else ""):
            self._decided(page, box)
            for lead in self._gain():
                left = box[0] + box[2] - directions.measure(page, (lead,), 400)[0] - 40 - _PIN[0] - 24
                self._pin(page, lead.target, (left, box[1] + (box[3] - _PIN[1]) / 2, *_PIN))

    def _pin(self, page: Page, target: str, box: Box) -> None:
        with passes(page, box):
            page.picture("village/life/pin.svg", box)
            pillar_badge(page, look_of(self.state, target), box[0] + _INSET, box[1] + _INSET, _BADGE)

    def _decided(self, page: Page, box: Box) -> None:
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

    def press(self, node: str) -> Transition:
        """Go on."""
        return self.send(Proceed())
