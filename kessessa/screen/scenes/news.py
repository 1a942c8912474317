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
from kessessa.screen.page import Page
from kessessa.screen.scene import Stay, Transition
from kessessa.screen.scenes.news_card import draw_band, draw_lines, draw_story, draw_ways, lines_of
from kessessa.screen.seat import Seat, TurnScene
from kessessa.screen.tokens import Box
from kessessa.screen.village_view import village_view
from kessessa.screen.widgets import LETTERS, Button, button_width, draw_button

_CARD: Box = (290.0, 84.0, 1340.0, 800.0)
_WIDE: Box = (120.0, 60.0, 1680.0, 840.0)
_BAND = 420.0
_NARROW = 330.0


class NewsScene(TurnScene):
    """One event. Where it asks for a choice, choosing selects and the amber button confirms."""

    name = "news"
    phase = 0

    def __init__(self, seat: Seat) -> None:
        """Take the event from the state."""
        super().__init__(seat)
        self.selected = ""

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

    def pages(self, level: int) -> int:
        """Return one page; then story and consequences apart; then an option a page."""
        return (1, 2, 1 + max(1, len(self.ways())))[level]

    def draw(self, page: Page, level: int, index: int) -> None:
        """Draw the card above the veiled village."""
        self._language = page.language
        self._mood(page)
        ways = self.ways()
        wide = bool(ways) or level > 0
        x, y, full, high = box = _WIDE if wide else _CARD
        page.panel(box, radius=40)
        band = 0.0
        if level == 0 or index == 0:
            band = _NARROW if wide else _BAND
            draw_band(page, self.event, (x, y, band, high))
        inner = (x + band + 52, y + 40, full - band - 104, high - 70)
        if level == 0:
            used = self._story(page, inner) + 22
            self._rest(page, (inner[0], inner[1] + used, inner[2], inner[3] - used), ways)
        elif index == 0:
            self._story(page, inner)
        else:
            title = pick(self.event.title, page.language)
            used = page.text(title, inner, 50, face="headline") + 20
            rest = (inner[0], inner[1] + used, inner[2], inner[3] - used)
            self._rest(page, rest, ways if level == 1 else ways[index - 1 : index])
        self._buttons(page, box, index, self.pages(level))
        first = next((node.id for node in page.nodes if node.id.startswith("way-")), "")
        page.focus = "" if self.selected else first

    def _mood(self, page: Page) -> None:
        village = village_view(self.state, page.kit.village)
        if not self.event.good:
            weather.night(page, village)
            weather.rain(page)
            return
        weather.morning(page, village)
        weather.rays(page)

    def _story(self, page: Page, box: Box) -> float:
        """Draw what happens, or what was chosen; return the height that it took."""
        event, turn, language = self.event, self.turn, page.language
        text = pick(event.text, language)
        if turn.told and turn.way:
            way = self.state.book.ways[event.id][turn.way]
            text = f"{pick(words.CHOSEN, language, way=pick(way.do, language))}\n{pick(way.because, language)}"
        return draw_story(page, self.state, event, text, box)

    def _rest(self, page: Page, box: Box, ways: tuple[Way, ...]) -> None:
        if ways:
            draw_ways(page, self.state, (self.ways(), ways), self.selected, box)
        else:
            draw_lines(page, self.state, lines_of(self.state, self.turn, page.language), box)

    def _buttons(self, page: Page, card: Box, index: int, total: int) -> None:
        y = card[1] + card[3] + 46 - (16 if card is _WIDE else 0)
        amber = self._amber(page.language)
        amber = amber if self.selected and total > 1 else frame.dots(page, index, total, amber)
        wide = button_width(page, amber)
        x = card[0] + card[2] - wide
        draw_button(page, amber, (x, y, wide, 92), primary=True)
        page.amber = amber.id
        left = card[0]
        if self._network() is not None and index == total - 1:
            button = Button("network", pick(words.NETWORK, page.language), "n", "handshake")
            each = button_width(page, button, size=34)
            if left + each <= x - 20:
                draw_button(page, button, (left, y + 4, each, 84), size=34)
                left += each + 30
        if self.notice:
            page.flat((left, y, x - left - 30, 92), "surface", 26)
            page.text(self.notice, (left + 24, y, x - left - 78, 92), 32, valign="middle")

    def _amber(self, language: str) -> Button:
        ways = self.ways()
        if ways:
            at = next((at for at, way in enumerate(ways) if way.id == self.selected), -1)
            text = pick(said.CHOOSE, language, letter=LETTERS[at]) if at >= 0 else pick(said.CHOOSE_PLAIN, language)
        else:
            text = pick(said.GOOD_NEWS_DONE if self.event.good else said.BAD_NEWS_DONE, language)
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
