"""The news: an event on its card, what it does, or the options that it offers; then what it did."""

from __future__ import annotations

from kessessa.language import pick
from kessessa.language import round as said
from kessessa.language import window_round as words
from kessessa.rules import legal
from kessessa.rules.cards import Event, Way
from kessessa.rules.moves import Choose, Proceed, UsePower
from kessessa.rules.turns import News
from kessessa.screen import frame, weather
from kessessa.screen.button import Button
from kessessa.screen.fitting import fitting, parted
from kessessa.screen.fold import draw_row, least, words_button
from kessessa.screen.motion import enters
from kessessa.screen.page import Page
from kessessa.screen.phases import page_mark
from kessessa.screen.scene import Stay, Transition
from kessessa.screen.scenes.news_card import (
    STORY,
    NewsLine,
    chosen_of,
    draw_band,
    draw_lines,
    draw_story,
    draw_ways,
    head_high,
    lead_high,
    lines_of,
    shared,
)
from kessessa.screen.seat import Seat, TurnScene
from kessessa.screen.tokens import Box
from kessessa.screen.village_view import village_view
from kessessa.screen.widgets import LETTERS, button_width, draw_button, read_button

_CARD: Box = (290.0, 132.0, 1340.0, 784.0)
_WIDE: Box = (120.0, 132.0, 1680.0, 784.0)
_WAYS = 2
"""How many options a page has at very large text."""
_AGAIN = 50.0
"""The size of the title where it is repeated on a further page."""
_BAND = 420.0
_NARROW = 330.0


def _box(page: Page, *, wide: bool) -> Box:
    """Return the card: somewhat higher on a high page, and as far from the tools as from the buttons."""
    x, y, full, high = _WIDE if wide else _CARD
    spare = page.kit.spare
    return (x, y, full, high + spare) if wide else (x, y + spare / 4, full, high + spare / 2)


class NewsScene(TurnScene):
    """One event. Where it asks for a choice, choosing selects and the amber button confirms."""

    name = "news"
    phase = 0

    def __init__(self, seat: Seat) -> None:
        """Take the event from the state."""
        super().__init__(seat)
        self.selected = ""
        self._story: tuple[str, ...] = ("",)
        self._lines: tuple[tuple[NewsLine, ...], ...] = ((),)

    @property
    def turn(self) -> News:
        """The news as they stand."""
        turn = self.state.turn
        assert isinstance(turn, News)  # noqa: S101  the director shows this scene only then
        return turn

    @property
    def event(self) -> Event:
        """The event of the news."""
        return self.state.book.events[self.turn.event]

    def ways(self) -> tuple[Way, ...]:
        """Return the options that are open today; none once the event has acted."""
        if self.turn.told:
            return ()
        open_ways = {move.way for move in legal(self.state).plain if isinstance(move, Choose)}
        return tuple(way for way in self.event.ways if way.id in open_ways)

    def fit(self, page: Page) -> None:
        """Part the story and the consequences over pages, for very large text."""
        self._language = page.language
        _, _, wide, high = self._inner(_box(page, wide=True), 0.0)
        head = head_high(page, self.state, self.event, wide)
        head += lead_high(page, chosen_of(self.state, self.turn, page.language), STORY, wide)
        self._story = parted(page, self._text(page.language), STORY, (wide, high - head))
        title = page.measure(pick(self.event.title, page.language), _AGAIN, wide, "headline")[1] + 20
        self._lines = shared(page, lines_of(self.state, self.turn, page.language), (wide, high - title))

    def pages(self, level: int) -> int:
        """Return one page; then story and consequences; then these over as many pages as they need, options alone."""
        ways = -(-len(self.ways()) // _WAYS)
        return (1, 2, len(self._story) + (ways or len(self._lines)))[level]

    def draw(self, page: Page, level: int, index: int) -> None:
        """Draw the card above the veiled village."""
        self._language = page.language
        self._mood(page)
        ways = self.ways()
        wide = bool(ways) or level > 0
        box = _box(page, wide=wide)
        frame.tools(page, sound=page.kit.dress.sound)
        with enters(page, box, cue="" if self.turn.told else "evenement"):
            page.panel(box, radius=40)
            band = 0.0
            if level == 0 or (level == 1 and index == 0):
                band = _NARROW if wide else _BAND
                draw_band(page, self.event, (*box[:2], band, box[3]))
            inner = self._inner(box, band)
            if level == 0:
                used = self._tell(page, inner, self._text(page.language)) + 22
                self._rest(page, (inner[0], inner[1] + used, inner[2], inner[3] - used), ways)
            else:
                self._part(page, inner, level, index)
        self._buttons(page, box, index, self.pages(level))
        first = next((node.id for node in page.nodes if node.id.startswith("way-")), "")
        page.focus = "" if self.selected else first

    @staticmethod
    def _inner(box: Box, band: float) -> Box:
        return (box[0] + band + 52, box[1] + 40, box[2] - band - 104, box[3] - 70)

    def _part(self, page: Page, box: Box, level: int, index: int) -> None:
        """Draw one page of several: a part of the story, or consequences or options under the title."""
        story = self._story if level > 1 else (self._text(page.language),)
        if index == 0:
            self._tell(page, box, story[0])
            return
        x, y, wide, high = box
        used = page.text(pick(self.event.title, page.language), box, _AGAIN, face="headline") + 20
        rest = (x, y + used, wide, high - used)
        if index < len(story):
            page.text(story[index], rest, STORY)
            page.says(story[index], rest)
            return
        at, ways = index - len(story), self.ways()
        lines = self._lines[at : at + 1] if level > 1 else ()
        self._rest(page, rest, ways[at * _WAYS : (at + 1) * _WAYS] if level > 1 else ways, *lines)

    def _mood(self, page: Page) -> None:
        village = village_view(self.state, page.kit.village)
        if not self.event.good:
            weather.night(page, village)
            weather.rain(page)
            return
        weather.morning(page, village)
        weather.rays(page)

    def _text(self, language: str) -> str:
        """Return what happens, or what followed from what was chosen."""
        event, turn = self.event, self.turn
        if turn.told and turn.way:
            way = self.state.book.ways[event.id][turn.way]
            return pick(way.because, language)
        return pick(event.text, language)

    def _tell(self, page: Page, box: Box, text: str) -> float:
        lead = chosen_of(self.state, self.turn, page.language)
        return draw_story(page, self.state, self.event, (lead, text), box)

    def _rest(self, page: Page, box: Box, ways: tuple[Way, ...], lines: tuple[NewsLine, ...] = ()) -> None:
        if ways:
            draw_ways(page, self.state, (self.ways(), ways), self.selected, box)
        else:
            draw_lines(page, self.state, lines or lines_of(self.state, self.turn, page.language), box)

    def _buttons(self, page: Page, card: Box, index: int, total: int) -> None:
        y, left = page.foot, card[0]
        chosen = self._amber(page.language)
        turns = frame.dots(page, index, total, chosen)
        amber = chosen if self.selected and total > 1 else turns
        wide = button_width(page, amber)
        x = card[0] + card[2] - wide
        network = (Button("network", pick(words.NETWORK, page.language), "n", "handshake"),) if self._network() else ()
        others = (*network, read_button(page.language), *words_button(page))
        if total > 1:
            left = page_mark(page, left, y + 46, x - 30 - least(page, others, 30), ground="surface") + 30
        if self.notice:
            self._say(page, (left, y, x - left - 30, 92))
        else:
            draw_row(page, others, left, y + 4, x - 20 - left)
        draw_button(page, amber, (x, y, wide, 92), primary=True)
        page.amber = amber.id

    def _say(self, page: Page, box: Box) -> None:
        """Write the notice on a surface of its own."""
        size = fitting(page, self.notice, (32, 30, 28), (box[2] - 48, box[3]))
        page.flat(box, "surface", 26)
        page.text(self.notice, (box[0] + 24, box[1], box[2] - 48, box[3]), size, valign="middle")

    def _amber(self, language: str) -> Button:
        ways = self.ways()
        if ways:
            at = next((at for at, way in enumerate(ways) if way.id == self.selected), -1)
            text = pick(said.CHOOSE, language, letter=LETTERS[at]) if at >= 0 else pick(said.CHOOSE_PLAIN, language)
        else:
            done = said.GOOD_NEWS_DONE if self.event.good else said.BAD_NEWS_DONE
            text = pick(said.CHOSEN_NEWS_DONE if self.event.ways else done, language)
        return Button("go", text, "return", "arrow-right")

    def _network(self) -> UsePower | None:
        return next((move for move in legal(self.state).plain if isinstance(move, UsePower)), None)

    def key(self, key: str, focus: str) -> Transition | None:
        """Let a digit choose its option, and N call the network, from any page."""
        ways = self.ways()
        if key.isdigit() and 0 < int(key) <= len(ways):
            return self.press(f"way-{ways[int(key) - 1].id}")
        if key == "n" and self._network() is not None:
            return self.press("network")
        return None

    def press(self, node: str) -> Transition:
        """Choose an option, confirm it, call the network, or go on."""
        self.notice = ""
        if node.startswith("way-"):
            self.selected = node.removeprefix("way-")
            return Stay(focus="go")
        if node == "network":
            power = self._network()
            return self.send(power) if power else Stay()
        if not self.ways():
            return self.send(Proceed())
        if not self.selected:
            self.notice = pick(words.CHOOSE_WAY_FIRST, self._language)
            return Stay(focus=f"way-{self.ways()[0].id}")
        return self.send(Choose(self.selected))
