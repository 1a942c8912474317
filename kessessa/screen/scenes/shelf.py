"""Set-up, first step: the shelf of scenarios. Four cards at a time; the detail follows the focus."""

from __future__ import annotations

from kessessa.language import entry, pick
from kessessa.screen import frame
from kessessa.screen.keys import ARROWS
from kessessa.screen.nodes import CHOICE, Node
from kessessa.screen.page import Page
from kessessa.screen.panels import scenery, setup
from kessessa.screen.ports import Heading
from kessessa.screen.scene import Pop, Push, Scene, Stay, Transition
from kessessa.screen.scenes.message import MessageScene
from kessessa.screen.scenes.teams import TeamsScene
from kessessa.screen.setup import Plans
from kessessa.screen.tokens import Box
from kessessa.screen.way import Way
from kessessa.screen.widgets import Button, chip, chip_width, icon_growth, read_button

_SHOWN = 4
_GRID = ((60.0, 142.0), (518.0, 142.0), (60.0, 540.0), (518.0, 540.0))
_CARD = (430.0, 366.0)


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

    def pages(self, level: int) -> int:
        """Return one page, or the list's pages and then the detail."""
        return 1 if level == 0 or not self._headings else self._list_pages() + 1

    def _list_pages(self) -> int:
        if len(self._headings) == 1:
            return 0
        return (len(self._headings) + _SHOWN - 1) // _SHOWN

    def draw(self, page: Page, level: int, index: int) -> None:
        """Draw the cards and the detail, or one of them."""
        self._language, self._level = page.language, level
        setup(page, 0)
        if not self._headings:
            page.panel((310, 250, 1300, 460))
            page.text(pick(entry.NO_SCENARIO, page.language), (370, 300, 1180, 380), 44)
            self._footer(page, Button("back-too", pick(entry.MENU, page.language), "return", "arrow-left"), index, 1)
            return
        if level == 0:
            first = self._at // _SHOWN * _SHOWN
            for place, at in enumerate(range(first, min(first + _SHOWN, len(self._headings)))):
                self._card(page, at, (*_GRID[place], *_CARD))
            wide = len(self._headings) > 1
            self._detail(page, (1000, 142, 860, 764) if wide else (518, 142, 1342, 764))
        elif index < self._list_pages():
            for place, at in enumerate(range(index * _SHOWN, min((index + 1) * _SHOWN, len(self._headings)))):
                self._row(page, at, (60, 142 + place * 192, 1800, 172))
        else:
            self._detail(page, (60, 142, 1800, 764))
        page.focus = f"card-{self._at}" if level == 0 or index < self._list_pages() else "go"
        go = Button("go", pick(entry.CHOOSE, page.language), "return", "arrow-right")
        self._footer(page, go, index, self.pages(level))

    def _footer(self, page: Page, amber: Button, index: int, total: int) -> None:
        back = Button("back", pick(entry.MENU, page.language), "escape", "arrow-left")
        others = (read_button(page.language),) if index == total - 1 else ()
        frame.footer(page, frame.dots(page, index, total, amber), others, back=back)
        if len(self._headings) > 1 and amber.id == "go" and total == 1:
            words = pick(entry.OF, page.language, n=self._at + 1, total=len(self._headings))
            wide = page.measure(words, 34, 400, "semibold")[0]
            left = min(node.box[0] for node in page.nodes if node.id in {"go", "tool-read"}) - frame.GAP - wide
            page.icon("books", left - 62, page.foot + 22, 48)
            page.text(words, (left, page.foot, wide + 2, 92), 34, face="semibold", valign="middle")

    def _card(self, page: Page, at: int, box: Box) -> None:
        heading = self._headings[at]
        x, y, wide, high = box
        page.panel(box)
        scenery(page, heading.picture, (x + 12, y + 12, wide - 24, 196))
        tall = page.text(pick(heading.title, page.language), (x + 26, y + 220, wide - 52, 100), 38, face="headline")
        top = y + 226 + tall
        page.icon("users", x + 26, top + 2, 36 * icon_growth(page), "ink_soft")
        page.text(ages(heading, page.language), (x + 80, top, wide - 100, y + high - 8 - top), 32)
        page.node(Node(f"card-{at}", CHOICE, pick(heading.title, page.language), box, radius=32))

    def _row(self, page: Page, at: int, box: Box) -> None:
        heading = self._headings[at]
        x, y, wide, high = box
        page.panel(box, line="primary" if at == self._at else "", width=6)
        scenery(page, heading.picture, (x + 12, y + 12, 250, high - 24))
        tall = page.text(
            pick(heading.title, page.language), (x + 300, y + 14, wide - 340, high - 28), 38, face="headline"
        )
        page.text(
            ages(heading, page.language), (x + 300, y + 18 + tall, wide - 340, high - 20 - tall), 32, colour="ink_soft"
        )
        page.node(Node(f"card-{at}", CHOICE, pick(heading.title, page.language), box, radius=32))

    def _detail(self, page: Page, box: Box) -> None:
        """Write all about the chosen scenario; the picture takes what room the words leave."""
        heading, language = self._headings[self._at], page.language
        x, y, wide, high = box
        page.panel(box)
        beside = wide > 1000  # noqa: PLR2004  wide enough for a picture beside the words
        picture = 420.0 if not page.large else 0.0
        left, room = (x + picture + 60, wide - picture - 100) if beside else (x + 44, wide - 88)
        title, pitch = pick(heading.title, language), pick(heading.pitch, language)
        teaches = pick(heading.teaches, language)
        title_high = page.measure(title, 56, room, "headline")[1]
        rest = title_high + page.measure(teaches, 34, room - 70, "semibold")[1]
        rest += self._chips(page, left, 0, room, draw=False) + 70
        space = high - rest - (30 if beside else 150)
        size = next((size for size in (40, 36, 34) if page.measure(pitch, size, room)[1] <= space), 32)
        pitch_high = page.measure(pitch, size, room)[1]
        words = rest + pitch_high
        if beside:
            if picture:
                scenery(page, heading.picture, (x + 24, y + 24, picture, high - 48))
            top = y + 30
        else:
            picture = max(100.0, min(320.0, high - words - 50))
            scenery(page, heading.picture, (x + 16, y + 16, wide - 32, picture))
            top = y + picture + 30
        page.text(title, (left, top, room, title_high + 4), 56, face="headline")
        top += title_high + 16
        page.text(pitch, (left, top, room, pitch_high + 4), size)
        page.says(f"{title}. {pitch}", (left, top, room, pitch_high), "pitch")
        top += pitch_high + 18
        top += self._chips(page, left, top, room, draw=True) + 16
        page.icon("graduation-cap", left, top, 46 * icon_growth(page), "primary")
        page.text(teaches, (left + 70, top, room - 70, y + high - 12 - top), 34, face="semibold")

    def _chips(self, page: Page, x: float, y: float, room: float, *, draw: bool) -> float:
        heading = self._headings[self._at]
        listed = [(ages(heading, page.language), "users")]
        if heading.place:
            listed.append((heading.place, "map-pin"))
        line = page.measure("X", 32, 100, "semibold")[1] + 26
        left, top = x, y
        for words, icon in listed:
            wide = chip_width(page, words, icon=icon)
            if left > x and left + wide > x + room:
                left, top = x, top + line
            if draw:
                chip(page, words, left, top, icon=icon)
            left += wide + 20
        return top + line - y

    def key(self, key: str, focus: str) -> Transition | None:
        """Let the detail follow the arrows among the cards."""
        if self._level or key not in ARROWS or not focus.startswith("card-"):
            return None
        dx, dy = ARROWS[key]
        at = self._at + dx + 2 * dy
        if not 0 <= at < len(self._headings) or (dx and at // 2 != self._at // 2 and at % _SHOWN in {1, 2}):
            return None
        self._at = at
        return Stay(focus=f"card-{at}")

    def press(self, node: str) -> Transition:
        """Look at a card; a card that is shown already is chosen, as the amber button does."""
        if node.startswith("card-"):
            at = int(node.removeprefix("card-"))
            if self._level:
                self._at = at
                return Stay(page=self.pages(self._level) - 1)
            if at != self._at:
                self._at = at
                return Stay(focus=node)
        return self._choose() if node == "go" or node.startswith("card-") else Pop()

    def _choose(self) -> Transition:
        heading = self._headings[self._at]
        scenario = self.entrance.outside.scenario(heading.id)
        if isinstance(scenario, str):
            return Push(MessageScene((scenario,), title=entry.CANNOT_PLAY))
        teams = TeamsScene(self.entrance, Plans.first(scenario, self._group))
        told = self.entrance.outside.classes(self._language)[1]
        return Push(MessageScene((told,), teams, entry.PROBLEM) if told else teams)


def ages(heading: Heading, language: str) -> str:
    """Return for whom a scenario is: "13+" becomes words."""
    if heading.ages.endswith("+"):
        return pick(entry.AGES, language, n=heading.ages[:-1].strip())
    return pick(entry.AGE_RANGE, language, n=heading.ages.replace("-", "–")) if heading.ages else ""
