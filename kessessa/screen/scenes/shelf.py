"""Set-up, first step: the shelf of scenarios. Four cards at a time; the detail follows the focus."""

from __future__ import annotations

from kessessa.language import entry, pick
from kessessa.screen import frame
from kessessa.screen.button import Button
from kessessa.screen.keys import ARROWS
from kessessa.screen.nodes import CHOICE, Node
from kessessa.screen.page import Page
from kessessa.screen.panels import scenery, setup
from kessessa.screen.ports import Heading
from kessessa.screen.scene import Pop, Push, Scene, Stay, Transition
from kessessa.screen.scenes.message import MessageScene
from kessessa.screen.scenes.shelf_detail import Detail, ages, first_taught
from kessessa.screen.scenes.teams import TeamsScene
from kessessa.screen.setup import Plans
from kessessa.screen.tokens import Box
from kessessa.screen.way import Way
from kessessa.screen.widgets import icon_growth, keycap, keycap_width, read_button

_SHOWN = 4
_TOP, _GAP = 142.0, 24.0
_COLUMNS, _CARD_WIDE = (60.0, 518.0), 430.0
_PICTURE = 174.0
_ROW, _MOST_ROW = 150.0, 240.0
"""The least and the usual greatest height of a row of the list."""
_MOST_PICTURE = 330.0
_BETWEEN, _ROW_ROOM = 16.0, 1200.0
_DIGITS = 9
"""Up to so many scenarios each has a digit of its own; in longer lists those of a page are counted anew."""
_BUTTONS = frozenset({"more", "go", "tool-read"})


class ShelfScene(Scene):
    """Choose what will be played."""

    name = "shelf"

    def __init__(self, entrance: Way, group: str = "") -> None:
        """Show the scenarios that can be played; the class that will play, where it is known already."""
        self.entrance = entrance
        self._group = group
        self._headings = tuple(entrance.outside.headings())
        self._at = 0
        self._language = "fr"
        self._level = 0
        self._rows, self._size, self._tallest = _SHOWN, 40.0, _ROW
        self._parts: tuple[str, ...] = ("",)

    def restocked(self) -> None:
        """Read the scenarios again; the one shown stays so."""
        shown = {heading.id for heading in self._headings[self._at : self._at + 1]}
        self._headings = tuple(self.entrance.outside.headings())
        self._at = next((at for at, heading in enumerate(self._headings) if heading.id in shown), 0)

    def fit(self, page: Page) -> None:
        """Find out how many rows of the list a page holds, and over how many pages the pitch goes on."""
        if not self._headings:
            return
        self._tallest = max(_ROW, *(self._row_need(page, heading) for heading in self._headings))
        self._rows = max(1, min(_SHOWN, int((page.bottom - _TOP + _BETWEEN) // (self._tallest + _BETWEEN))))
        self._size, self._parts = self._shown(page).parts((1720.0, page.bottom - _TOP - 60))

    def _shown(self, page: Page) -> Detail:
        return Detail(page, self._headings[self._at])

    def pages(self, level: int) -> int:
        """Return one page; the list's pages and then the detail; or the detail over several pages as well."""
        if level == 0 or not self._headings:
            return 1
        return self._list_pages() + (1 if level == 1 else len(self._parts))

    def _list_pages(self) -> int:
        return 0 if len(self._headings) == 1 else -(-len(self._headings) // self._rows)

    def _each(self) -> int:
        """Return how many rows a page of the list holds: about as many on each."""
        return -(-len(self._headings) // max(1, self._list_pages()))

    def draw(self, page: Page, level: int, index: int) -> None:
        """Draw the cards and the detail, or one of them."""
        self._language, self._level = page.language, level
        setup(page, 0)
        if not self._headings:
            page.panel((310, 250, 1300, 460))
            page.text(pick(entry.NO_SCENARIO, page.language), (370, 300, 1180, 380), 44)
            self._footer(page, Button("back-too", pick(entry.MENU, page.language), "return", "arrow-left"), index, 1)
            return
        alone, high = len(self._headings) == 1, page.bottom - _TOP - 4
        listing = not alone and (level == 0 or index < self._list_pages())
        if level == 0 and not alone:
            self._cards(page, (high - _GAP - 8) / 2)
            self._shown(page).draw((1000, _TOP, 860, high))
            if page.trial:  # the same layout for all, so that nothing jumps when another one is shown
                page.problems += self._others_troubles(page, (1000, _TOP, 860, high))
        elif listing:
            self._list(page, index)
        elif level < 2:  # noqa: PLR2004  the roomiest level parts the pitch
            self._shown(page).draw((60, _TOP, 1800, high))
        else:
            part = index - self._list_pages()
            last = part == len(self._parts) - 1
            self._shown(page).draw_part(self._parts[part], self._size, (60, _TOP, 1800, high), last=last)
        cards = [node.id for node in page.nodes if node.id.startswith("card-")]
        page.focus = f"card-{self._at}" if f"card-{self._at}" in cards else next(iter(cards), "")
        go = Button("go", pick(entry.CHOOSE, page.language), "return", "arrow-right")
        self._footer(page, go, index, self.pages(level))

    def _others_troubles(self, page: Page, box: Box) -> list[str]:
        """Return what would not fit of the scenarios that are not shown now."""
        trial = Page(page.kit)
        for at, heading in enumerate(self._headings):
            if at != self._at:
                Detail(trial, heading).draw(box)
        return [problem for problem in trial.problems if not problem.startswith("overlap")]

    def _footer(self, page: Page, amber: Button, index: int, total: int) -> None:
        back = Button("back", pick(entry.MENU, page.language), "escape", "arrow-left")
        others = (read_button(page.language),) if index == total - 1 else ()
        if not self._level and len(self._headings) > _SHOWN:
            others = (Button("more", pick(entry.MORE_SCENARIOS, page.language), "p", "caret-right"), *others)
        frame.footer(page, frame.dots(page, index, total, amber), others, back=back)
        if len(self._headings) > 1 and amber.id == "go" and total == 1:
            words = pick(entry.OF, page.language, n=self._at + 1, total=len(self._headings))
            wide = page.measure(words, 34, 400, "semibold")[0]
            left = min(node.box[0] for node in page.nodes if node.id in _BUTTONS) - frame.GAP - wide
            page.icon("books", left - 62, page.foot + 22, 48)
            page.text(words, (left, page.foot, wide + 2, 92), 34, face="semibold", valign="middle")

    # the cards

    def _cards(self, page: Page, high: float) -> None:
        first = self._at // _SHOWN * _SHOWN
        shown = range(first, min(first + _SHOWN, len(self._headings)))
        need = max(self._words_need(page, self._headings[at], _CARD_WIDE - 52) for at in shown)
        picture = max(_PICTURE - 40, min(high - need - 12, _MOST_PICTURE))
        for place, at in enumerate(shown):
            top = _TOP + place // 2 * (high + _GAP + 8)
            self._card(page, at, (_COLUMNS[place % 2], top, _CARD_WIDE, high), picture)

    @staticmethod
    def _words_need(page: Page, heading: Heading, room: float) -> float:
        """Return how high the words of a card are."""
        title = page.measure(pick(heading.title, page.language), 38, room, "headline")[1]
        return title + page.measure("X", 32, room)[1] * 2 + 50

    def _card(self, page: Page, at: int, box: Box, picture: float) -> None:
        heading, language = self._headings[at], page.language
        x, y, wide, high = box
        page.panel(box, line="primary" if at == self._at else "", width=6)
        left, room = x + 26, wide - 52
        title = pick(heading.title, language)
        scenery(page, heading.picture, (x + 12, y + 12, wide - 24, picture))
        top = y + picture + 24
        top += page.text(title, (left, top, room, y + high - top), 38, face="headline") + 4
        for icon, words in (
            ("users", ages(heading, language)),
            ("graduation-cap", first_taught(heading.teaches, language)),
        ):
            tall = page.measure("X", 32, room)[1]
            if words and page.measure(words, 32, 2000)[0] <= room - 54 and top + tall <= y + high - 6:
                page.icon(icon, left, top + tall / 2 - 18, 36, "ink_soft")
                page.text(words, (left + 54, top, room - 50, tall + 2), 32)
                top += tall + 6
            elif icon == "users":
                page.text(words, (left, top, room, y + high - top), 32)
        page.node(Node(f"card-{at}", CHOICE, title, box, ages(heading, language), self._state(at), radius=32))

    def _state(self, at: int) -> str:
        return "selected" if at == self._at else ""

    def _list(self, page: Page, index: int) -> None:
        each = self._each()
        high = min(max(_MOST_ROW, self._tallest), (page.bottom - _TOP + 18) / each - _BETWEEN)
        for place, at in enumerate(range(index * each, min((index + 1) * each, len(self._headings)))):
            key = str((at if len(self._headings) <= _DIGITS else place) + 1)
            self._row(page, at, key, (60, _TOP + place * (high + _BETWEEN), 1800, high))

    def _row_need(self, page: Page, heading: Heading) -> float:
        title = page.measure(pick(heading.title, page.language), 38, _ROW_ROOM, "headline")[1]
        return title + page.measure(ages(heading, page.language), 32, _ROW_ROOM)[1] + 12

    def _row(self, page: Page, at: int, key: str, box: Box) -> None:
        heading, language = self._headings[at], page.language
        x, y, wide, high = box
        page.panel(box, line="primary" if at == self._at else "", width=6)
        scenery(page, heading.picture, (x + 12, y + 12, 250, high - 24))
        title, line = pick(heading.title, language), ages(heading, language)
        teaches = first_taught(heading.teaches, language)
        chosen = at == self._at
        side = 48 * icon_growth(page)
        end = x + wide - 30 - keycap_width(page, key)
        keycap(page, key, end, y + high / 2)
        if chosen:
            mark = pick(entry.CHOSEN, language)
            taken, tall = page.measure(mark, 32, 600, "semibold")
            end -= taken + side + 40
            page.icon("check-circle", end, y + (high - side) / 2, side, "primary", filled=True)
            page.text(mark, (end + side + 12, y + (high - tall) / 2, taken + 4, tall + 2), 32, face="semibold")
        room = end - 24 - x - 300
        if teaches and page.measure(f"{line} · {teaches}", 32, 3000)[0] <= room:
            line = f"{line} · {teaches}"
        need = self._row_need(page, heading) - 12
        top = y + (high - need) / 2
        tall = page.text(title, (x + 300, top, room, need + 4), 38, face="headline")
        page.text(line, (x + 300, top + tall, room, need - tall + 4), 32, colour="ink_soft")
        page.node(Node(f"card-{at}", CHOICE, title, box, line, self._state(at), key, radius=32))

    def key(self, key: str, focus: str) -> Transition | None:
        """Let the detail follow the arrows among the cards; the digits of a list mean the same on all its pages."""
        if self._level and key.isdigit() and 0 < int(key) <= len(self._headings) <= _DIGITS:
            return self.press(f"card-{int(key) - 1}")
        if self._level or key not in ARROWS or not focus.startswith("card-"):
            return None
        at = self._beside(*ARROWS[key])
        if not 0 <= at < len(self._headings):
            return None
        self._at = at
        return Stay(focus=f"card-{at}")

    def _beside(self, dx: int, dy: int) -> int:
        """Return the card beside the one shown; past an edge that of the cards that come after or before."""
        at, wraps = self._at, dx and (self._at + dx) // 2 != self._at // 2
        return at + (_SHOWN - 1) * dx if wraps else at + dx + 2 * dy

    def press(self, node: str) -> Transition:
        """Look at a card; a card that is shown already is chosen, as the amber button does."""
        if node.startswith("card-"):
            at = int(node.removeprefix("card-"))
            if self._level:
                self._at = at
                return Stay(page=self._list_pages())
            if at != self._at:
                self._at = at
                return Stay(focus=node)
        if node == "more":
            following = (self._at // _SHOWN + 1) * _SHOWN
            self._at = following if following < len(self._headings) else 0
            return Stay(focus="more")
        return self._choose() if node == "go" or node.startswith("card-") else Pop()

    def _choose(self) -> Transition:
        heading = self._headings[self._at]
        scenario = self.entrance.outside.scenario(heading.id)
        if isinstance(scenario, str):
            return Push(MessageScene((scenario,), title=entry.CANNOT_PLAY))
        teams = TeamsScene(self.entrance, Plans.first(scenario, self._group))
        told = self.entrance.outside.classes(self._language)[1]
        return Push(MessageScene((told,), teams, entry.PROBLEM) if told else teams)
