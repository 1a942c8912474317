"""Set-up, third step: can the back of the class read this? Every change shows at once, on this very screen."""

from __future__ import annotations

from kessessa.language import aloud, comfort, entry, pick
from kessessa.screen import frame, pile
from kessessa.screen.button import Button
from kessessa.screen.controls import accustomed, choice, dressed
from kessessa.screen.dress import Dress
from kessessa.screen.page import Page
from kessessa.screen.panels import heading, setup
from kessessa.screen.pile import Block
from kessessa.screen.scene import Pop, Scene, Stay, Transition, Wear
from kessessa.screen.scenes.settings_rows import choosing, switching
from kessessa.screen.scenes.settings_voice import voice_pressed
from kessessa.screen.setup import Plans
from kessessa.screen.tokens import Box
from kessessa.screen.way import Way
from kessessa.session.classes import added, class_note

_SAMPLES = (38, 48, 58)


class ComfortScene(Scene):
    """Size, letters, colours, language and switches; then the cooperative is founded."""

    name = "comfort"

    def __init__(self, entrance: Way, plans: Plans) -> None:
        """Take what was planned."""
        self.entrance = entrance
        self.plans = plans
        self._dress = Dress()
        self._count = 1

    def pages(self, level: int) -> int:
        """Return one page, or one a panel, or as many as were needed when it was drawn last."""
        return (1, 3, self._count)[level]

    def draw(self, page: Page, level: int, index: int) -> None:
        """Draw the panels of a page."""
        self._dress = page.kit.dress
        setup(page, 2)
        whole = (60.0, 142.0, 1800.0, page.bottom - 146)
        if level == 0:
            more = page.kit.spare / 2
            self._size(page, (60, 142, 1080, 408 + more))
            self._letters(page, (60, 572 + more, 1080, 334 + more))
            self._switches(page, (1180, 142, 680, whole[3]))
        elif level == 1:
            (self._size, self._letters, self._switches)[index](page, whole)
        else:
            self._column(page, whole, index)
        back = Button("back", pick(entry.STEPS[1], page.language), "escape", "arrow-left")
        go = Button("go", pick(entry.BEGIN, page.language), "return", "arrow-right")
        frame.footer(page, frame.dots(page, index, self.pages(level), go), back=back)

    def _column(self, page: Page, box: Box, index: int) -> None:
        """Draw one thing under another, over as many pages as they need."""
        x, y, wide, high = box
        page.panel(box)
        inner = (x + 40, y + 20, wide - 80, high - 32)
        blocks = (
            self._sample, choosing("font", comfort.LETTERS), choosing("theme", comfort.COLOURS),
            choosing("language", comfort.LANGUAGE), *self._rows(), self._lamps,
        )  # fmt: skip
        spread = pile.spread(page, blocks, inner[2], inner[3])
        self._count = len(spread)
        pile.draw(page, spread[min(index, self._count - 1)], inner)

    def _rows(self) -> tuple[Block, ...]:
        habits = self.entrance.outside.habits()
        return (
            switching("sound", "speaker-high", comfort.EFFECTS, on=self._dress.sound),
            switching("voice", "chats-circle", aloud.VOICE, on=habits.voice),
            switching("calm", "wind", comfort.LESS_MOTION, on=self._dress.calm),
            switching("open-votes", "eye", comfort.OPEN_VOTES, on=habits.open_votes),
            switching("sensitive", "shield-check", comfort.NO_SENSITIVE, on=not habits.sensitive),
        )

    @staticmethod
    def _lamps(page: Page, x: float, y: float, wide: float) -> float:
        words = pick(entry.LAMPS, page.language)
        high = page.measure(words, 32, wide)[1]
        page.text(words, (x, y, wide, high + 2), 32, colour="ink_soft")
        return high

    @staticmethod
    def _sample(page: Page, x: float, y: float, wide: float) -> float:
        """Draw the question, one line as it is now, and the steps of size."""
        high = heading(page, "text-aa", pick(entry.FROM_THE_BACK, page.language), x, y, wide, 42) + 4
        sample = pick(entry.SAMPLE, page.language)
        tall = page.measure(sample, _SAMPLES[1], wide)[1]
        page.text(sample, (x, y + high, wide, tall + 2), _SAMPLES[1])
        high += tall + 12
        return high + choice(page, "scale", x, y + high, wide)

    def _size(self, page: Page, box: Box) -> None:
        x, y, wide, high = box
        page.panel(box)
        top = y + 20
        top += heading(page, "text-aa", pick(entry.FROM_THE_BACK, page.language), x + 40, top, wide - 80, 42) + 2
        sample = pick(entry.SAMPLE, page.language)
        for size in _SAMPLES:
            top += page.text(sample, (x + 40, top, wide - 80, y + high - top), size)
        if top + 12 + choice(page, "scale", x + 40, top + 12, wide - 80) > y + high - 4:
            page.problems.append("too high: the steps of size")

    def _letters(self, page: Page, box: Box) -> None:
        x, y, wide, high = box
        page.panel(box)
        top = y + 22
        top += (
            heading(page, "book-open-text", pick(comfort.LETTERS_AND_COLOURS, page.language), x + 40, top, wide - 80)
            + 12
        )
        top += choice(page, "font", x + 40, top, wide - 80) + 12
        top += choice(page, "theme", x + 40, top, wide - 80) + 10
        if top + self._lamps(page, x + 40, top, wide - 80) > y + high - 6:
            page.problems.append("too high: the lamps")

    def _switches(self, page: Page, box: Box) -> None:
        x, y, wide, high = box
        left, room = x + 40, wide - 80
        page.panel(box)
        top = y + 26
        top += heading(page, "translate", pick(comfort.LANGUAGE, page.language), left, top, room) + 12
        top += choice(page, "language", left, top, room) + 24
        page.rule(left, top, room, height=3)
        top += 20
        top += heading(page, "person-arms-spread", pick(comfort.COMFORT, page.language), left, top, room) + 10
        for row in self._rows():
            top += row(page, left, top, room) + 16
        if top > y + high:
            page.problems.append("too high: the switches")

    def press(self, node: str) -> Transition:
        """Change the dress at once, or found the cooperative."""
        if node == "go":
            return self._found()
        if node == "back":
            return Pop()
        dress = dressed(self._dress, node)
        if dress != self._dress:
            return Wear(dress, focus=node)
        outside = self.entrance.outside
        outside.keep(self._dress, voice_pressed(accustomed(outside.habits(), node), node))
        return Stay(focus=node)

    def _found(self) -> Transition:
        outside = self.entrance.outside
        group, language, moment = self.plans.group, self._dress.language, outside.moment()
        classes = outside.classes(language)[0]
        opening = self.plans.opening(outside.seed(), classes, moment.date(), sensitive=outside.habits().sensitive)
        sitting = outside.begin(opening)
        if group:
            outside.change_classes(lambda known: added(known, group), language)
            sitting.table.note(class_note(group, moment))
        return self.entrance.enter(sitting, self._dress.language, self.plans.rings)
