"""What a decision changed: how it was made, every change with its reason, what comes later, the principles served."""

from __future__ import annotations

from kessessa.language import council as words
from kessessa.language import meeting as meets
from kessessa.language import pick
from kessessa.language import round as said
from kessessa.rules.moves import Proceed
from kessessa.rules.scenario import MEMBERS
from kessessa.rules.state import Work
from kessessa.scoring.frameworks import principle_of
from kessessa.screen import directions
from kessessa.screen.film import build
from kessessa.screen.motion import enters, passes
from kessessa.screen.page import Page
from kessessa.screen.panels import on_land
from kessessa.screen.scene import Transition
from kessessa.screen.scenes.council import GAP, LEFT, MATTER, PURSE, TOP, WIDE, CouncilScene, body
from kessessa.screen.scenes.served import principle_card
from kessessa.screen.scenes.told_rows import Changes, Line, draw, need, paged, roomiest
from kessessa.screen.seat import Seat, look_of
from kessessa.screen.tokens import Box
from kessessa.screen.village import SCAFFOLD
from kessessa.screen.widgets import Button, pillar_badge
from kessessa.session.wording import cause_words

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
_MANY = 3
"""So many principles need a page of their own beside a site, in large letters."""


class ToldScene(CouncilScene):
    """One page; at large text as many changes a page as fit, then site and principles."""

    name = "told"

    def __init__(self, seat: Seat) -> None:
        """Read what happened."""
        super().__init__(seat)
        self.decided = self.way(self.turn.proposal)
        self._parts: tuple[Changes, ...] = (self._changes("fr"),)
        self._merged = self._apart = False
        """Whether the last page of changes has room for site and principles; whether these need a page each."""

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

    def fit(self, page: Page) -> None:
        """Part the changes over pages, for large text: below the bar, then over whole pages."""
        whole = page.bottom - TOP
        self._parts = paged(page, self._changes(page.language), WIDE, whole - self._bar_high(page) - GAP, whole)
        left = whole - need(page, self._parts[-1], WIDE) - 32
        each = 150.0 * max(1.0, page.scale)
        self._apart = page.large and self.site() is not None and len(self.turn.served) >= _MANY
        self._merged = not self._apart and len(self._parts) > 1 and left >= max(_BELOW, each * len(self.turn.served))

    def pages(self, level: int) -> int:
        """Return one page; else those over which the changes are parted, then site and principles."""
        return 1 if level == 0 else len(self._parts) + (self._aside() and not self._merged) + self._apart

    # drawing

    def draw(self, page: Page, level: int, index: int) -> None:
        """Draw how it was decided and what that changes."""
        self.frame(page, pick(meets.CHANGES, page.language), self.line(page.language))
        total = self.pages(level)
        top = TOP + self._bar_high(page) + GAP
        if index == 0:
            self._bar(page, (LEFT, TOP, WIDE, self._bar_high(page)))
        if level == 0:
            self._together(page, body(page, top + 8))
        elif self._apart and index >= total - 2:
            self._side(page, body(page), site=index < total - 1, served=index == total - 1)
        elif self._aside() and index == total - 1:
            below = body(page)
            if self._merged:
                high = need(page, self._parts[-1], WIDE) + 12
                self._panel(page, self._parts[-1], (LEFT, TOP, WIDE, high))
                below = body(page, TOP + high + 28)
            self._side(page, below)
        else:
            self._panel(page, self._parts[index], body(page, TOP if index else top))
        amber = Button("go", self._next(page.language), "return", "arrow-right")
        self.act(page, amber, index, total, ready=False, purse=(*PURSE, MEMBERS))

    def _changes(self, language: str) -> Changes:
        lines = self.lines(language)
        because = pick(self.decided.because, language) or ("" if lines else pick(meets.NOTHING_CHANGES, language))
        return Changes(self.state, because, lines, self._later(language))

    def _together(self, page: Page, box: Box) -> None:
        """Draw everything on one page: site and principles beside the changes, or below where the window is high."""
        x, y, wide, high = box
        changes = self._changes(page.language)
        if not self._aside():
            self._panel(page, changes, box)
        elif page.kit.spare < _HIGH:
            self._panel(page, changes, (x, y, wide - _SIDE - 40, high))
            self._side(page, (x + wide - _SIDE, y, _SIDE, high))
        else:
            rich = need(page, roomiest(page, changes, wide, high - _BELOW), wide)
            share = min(max(high * 0.55, rich), high - _BELOW)
            self._panel(page, changes, (x, y, wide, share))
            self._side(page, (x, y + share + 32, wide, high - share - 32))

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

    # site and principles

    def _side(self, page: Page, box: Box, *, site: bool = True, served: bool = True) -> None:
        """Draw the site that opens and the principles served or forgotten, one under another or side by side."""
        x, y, wide, high = box
        work = self.site() if site else None
        principles = self.turn.served if served else ()
        broad = wide > _SIDE + 1
        if work is not None:
            site_wide = (wide - GAP) / 2 if broad and principles else wide
            site_high = high if broad or not principles else min(306.0, high * 0.52)
            own = (x, y, site_wide, site_high)
            with enters(page, own, 2, span="build", paint=build):
                self._site(page, work, own)
            if broad:
                x, wide = x + site_wide + GAP, wide - site_wide - GAP
            else:
                y, high = y + site_high + 32, high - site_high - 32
        each = (high - 20 * (len(principles) - 1)) / max(1, len(principles))
        for at, (principle, amount) in enumerate(principles):
            own = (x, y + at * (each + 20), wide, each)
            with enters(page, own, 3 + at):
                known = principle_of(self.state.book.scenario, principle)
                principle_card(page, principle, known, amount, own)

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
