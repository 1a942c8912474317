"""The decks: which are ready, which were left out, and what to correct at which line."""

from __future__ import annotations

from kessessa.language import counted, entry, pick
from kessessa.screen import frame, pile
from kessessa.screen.button import Button
from kessessa.screen.fitting import broken, fitting
from kessessa.screen.fold import least, widths
from kessessa.screen.nodes import CHOICE, Node
from kessessa.screen.page import Page
from kessessa.screen.ports import DeckState, Outside
from kessessa.screen.scene import Pop, Push, Scene, Stay, Transition
from kessessa.screen.scenes.decks_detail import detail_blocks
from kessessa.screen.scenes.message import MessageScene
from kessessa.screen.tokens import Box
from kessessa.screen.widgets import button_width, draw_button

_TOP = 142.0
_LIST: tuple[float, float] = (60.0, 620.0)
_DETAIL: tuple[float, float] = (710.0, 1150.0)
_WHOLE: tuple[float, float] = (60.0, 1800.0)
_PAD = 48.0
_MOST_ROW, _GAP = 150.0, 16.0
_MORE = 84.0
_NAMES = (34.0, 32.0, 30.0, 28.0)
_STEPS = {"up": -1, "down": 1}


class DecksScene(Scene):
    """A list of decks and, for one of them, its problems one by one."""

    name = "decks"

    def __init__(self, outside: Outside) -> None:
        """Read the decks when first drawn."""
        self._outside = outside
        self._decks: tuple[DeckState, ...] | None = None
        self._at = self._problem = 0
        self._level, self._listing = 0, True
        self._language, self._notice = "fr", ""
        self._rows, self._beside, self._high = 1, 1, _MOST_ROW
        self._spread: tuple[tuple[pile.Block, ...], ...] = ()

    def _listed(self) -> tuple[DeckState, ...]:
        if self._decks is None:
            found = sorted(self._outside.decks(self._language), key=lambda deck: not deck.trouble)
            self._decks, self._at, self._problem = tuple(found), 0, 0
        return self._decks

    def _hear(self, language: str) -> None:
        if language != self._language:
            self._language, self._decks, self._notice = language, None, ""

    def restocked(self) -> None:
        """Read the decks again."""
        self._decks, self._notice = None, ""

    # how much fits

    def fit(self, page: Page) -> None:
        """Find out how many decks a page holds, and over how many pages the chosen one's problem goes on."""
        self._hear(page.language)
        name, state = (page.measure("X", size, 100, "semibold")[1] for size in (34, 30))
        self._high = max(84.0, name + state + 14)
        self._beside = self._rows_in(page, _LIST[1], 0.0)
        if self._beside < len(self._listed()):
            self._beside = self._rows_in(page, _LIST[1], _MORE + _GAP)
        wide = _WHOLE[1]
        self._rows = self._rows_in(page, wide, 0.0)
        self._spread = ()
        if self._listed():
            self._spread = pile.spread(page, self._blocks(page), wide - 2 * _PAD, page.bottom - _TOP - 70)

    def _rows_in(self, page: Page, wide: float, below: float) -> int:
        head = self._head(page, (0, 0, wide)) + 44
        return max(1, int((page.bottom - _TOP - 20 - head - below + _GAP) // (self._high + _GAP)))

    def _blocks(self, page: Page) -> list[pile.Block]:
        return detail_blocks(self._listed()[self._at], self._problem, page.language)

    def _folder(self, language: str) -> str:
        return pick(entry.FOLDER, language, path=self._outside.folder())

    def _line(self, page: Page) -> str:
        """Return the line under the title: where the decks are, when it has room for that."""
        words = self._folder(page.language)
        return "" if page.large or page.measure(words, 32, 9000)[0] > frame.ALONE else words

    def _list_pages(self) -> int:
        return max(1, -(-len(self._listed()) // self._rows))

    def _each(self, level: int) -> int:
        """Return how many decks a page of the list holds: about as many on each."""
        return self._beside if level == 0 else -(-len(self._listed()) // self._list_pages())

    def pages(self, level: int) -> int:
        """Return one page, or the list's pages and then those of the chosen deck."""
        return 1 if level == 0 else self._list_pages() + max(1, len(self._spread))

    # what is shown

    def draw(self, page: Page, level: int, index: int) -> None:
        """Draw list and problem, or one of them."""
        self._hear(page.language)
        self._level, self._listing = level, level == 0 or index < self._list_pages()
        page.ground()
        frame.title(page, pick(entry.DECKS, page.language), self._line(page), wide=frame.ALONE)
        frame.tools(page, sound=page.kit.dress.sound, quiet=True)
        high = page.bottom - _TOP - 4
        part = self._at // self._each(0) if level == 0 else index
        if self._listing:
            self._list(page, part, (*_around(_LIST if level == 0 else _WHOLE), high), level)
        if level == 0:
            self._detail(page, tuple(self._blocks(page)) if self._listed() else (), (*_around(_DETAIL), high))
        elif not self._listing:
            shown = self._spread[min(index - self._list_pages(), len(self._spread) - 1)] if self._spread else ()
            self._detail(page, shown, (*_around(_WHOLE), high))
        if any(node.id == f"deck-{self._at}" for node in page.nodes):
            page.focus = f"deck-{self._at}"
        self._footer(page, index, self.pages(level))

    def _footer(self, page: Page, index: int, total: int) -> None:
        language = page.language
        back = Button("back", pick(entry.MENU, language), "escape", "arrow-left")
        others = [Button("folder", pick(entry.OPEN_FOLDER, language), "o", "folder-open")]
        if (count := self._troubles()) > 1 and (self._level == 0 or not self._listing):
            words = pick(entry.OF, language, n=self._problem + 1, total=count)
            others.insert(0, Button("problem", words, "p", "arrow-down"))
        amber = frame.dots(page, index, total, Button("go", pick(entry.RETRY, language), "return", "arrow-clockwise"))
        others = others if index == total - 1 or (self._level and not self._listing) else []
        taken = least(page, tuple(others)) + sum(widths(page, (back,)))
        roomy = taken + button_width(page, amber) <= frame.RIGHT - frame.EDGE
        notice = self._notice if index == total - 1 else ""
        frame.footer(page, amber, tuple(others), back=back if roomy else None, notice=notice)

    def _troubles(self) -> int:
        return len(self._listed()[self._at].trouble) if self._listed() else 0

    # the list

    def _heads(self, language: str) -> tuple[str, str]:
        decks = self._listed()
        aside = sum(bool(deck.trouble) for deck in decks)
        state = entry.DECKS_ASIDE if aside else entry.DECKS_READY
        return (
            counted(len(decks), entry.DECKS_ONE, entry.DECKS_MANY, language),
            pick(state, language, n=len(decks) - aside, aside=aside),
        )

    def _head(self, page: Page, box: tuple[float, float, float], *, draw: bool = False) -> float:
        """Write how many decks there are and how many are ready, side by side where there is room; return how high."""
        one, two = self._heads(page.language)
        x, y, wide = box[0] + 40, box[1], box[2] - 80
        one_wide, one_high = page.measure(one, 42, wide, "headline")
        two_wide, two_high = page.measure(two, 32, wide)
        beside = one_wide + two_wide + 60 <= wide
        one_high = max(one_high, two_high) if beside else one_high
        if draw:
            page.text(one, (x, y, wide, one_high + 2), 42, face="headline")
            spot = (x, y, wide, one_high) if beside else (x, y + one_high, wide, two_high + 2)
            align, valign = ("right", "middle") if beside else ("left", "top")
            page.text(two, spot, 32, colour="ink_soft", align=align, valign=valign)
        return one_high if beside else one_high + two_high

    def _list(self, page: Page, part: int, box: Box, level: int) -> None:
        x, y, wide, high = box
        decks, each = self._listed(), self._each(level)
        page.panel(box)
        top = y + 22 + self._head(page, (x, y + 22, wide), draw=True) + 22
        many = level == 0 and len(decks) > each
        end = y + high - 16 - (_MORE + _GAP if many else 0)
        row = min(max(_MOST_ROW, self._high), (end - top + _GAP) / max(1, each) - _GAP)
        shown = range(part * each, min((part + 1) * each, len(decks)))
        for place, at in enumerate(shown):
            self._row(page, at, decks[at], (x + 28, top + place * (row + _GAP), wide - 56, row))
        low = top + each * (row + _GAP) + 10
        if level and not self._line(page):
            self._where(page, (x + 40, low, wide - 80, end - low))
        if many:
            words = pick(entry.OF_MANY, page.language, n=shown[0] + 1, last=shown[-1] + 1, total=len(decks))
            more_box = (x + 28, y + high - 16 - _MORE, wide - 56, _MORE - 8)
            draw_button(page, Button("more", words, "", "caret-down"), more_box, size=30)

    def _where(self, page: Page, box: Box) -> None:
        """Say where the decks are, where there is room for it under the list."""
        words = broken(page, self._folder(page.language), 30, box[2])
        if page.measure(words, 30, box[2])[1] <= box[3]:
            page.text(words, box, 30, colour="ink_soft")

    def _row(self, page: Page, at: int, deck: DeckState, box: Box) -> None:
        x, y, wide, high = box
        state = "selected" if at == self._at else ""
        node = Node(f"deck-{at}", CHOICE, deck.name, box, _state_words(deck, page.language), state, "", 22)
        if state:
            fill, line = ("warning_soft", "warning") if deck.trouble else ("ok_soft", "primary")
            page.flat(box, fill, 22, line, 5)
        else:
            page.flat(box, "surface_alt", 22)
        sign, colour = ("warning", "warning") if deck.trouble else ("check-circle", "success")
        page.icon(sign, x + 20, y + high / 2 - 28, 56, colour, filled=True)
        room = wide - 120
        size = fitting(page, deck.name, _NAMES, (room, self._high / 2), "semibold")
        one = page.measure(deck.name, size, room, "semibold")[1]
        two = page.measure(node.value, 30, room)[1] if node.value else 0.0
        top = y + (high - one - two) / 2
        page.text(deck.name, (x + 100, top, room, one + 2), size, face="semibold")
        page.text(node.value, (x + 100, top + one, room, y + high - top - one + 2), 30, colour="ink_soft")
        page.node(node)

    def _detail(self, page: Page, blocks: tuple[pile.Block, ...], box: Box) -> None:
        x, y, wide, high = box
        page.panel(box)
        pile.draw(page, blocks, (x + _PAD, y + 34, wide - 2 * _PAD, high - 50))

    # what is done

    def press(self, node: str) -> Transition:
        """Look at a deck, at its next problem, open the folder, or read everything again."""
        if node == "back":
            return Pop()
        if node == "go":
            return self._read_again()
        if node == "folder":
            self._outside.open_folder()
            self._notice = pick(entry.FOLDER_OPENED, self._language)
            return Stay()
        if node == "problem":
            return self._step(1)
        if node == "more":
            at = (self._at // self._each(0) + 1) * self._each(0)
            self._choose(at if at < len(self._listed()) else 0)
            return Stay(focus="more")
        onward = "go" if node == f"deck-{self._at}" else node
        self._choose(int(node.removeprefix("deck-")))
        return Stay(focus=onward) if self._level == 0 else Stay(page=self._list_pages())

    def _choose(self, at: int) -> None:
        self._at, self._problem, self._notice = at, 0, ""

    def _step(self, step: int) -> Transition:
        self._problem, self._notice = (self._problem + step) % self._troubles(), ""
        return Stay(focus="problem") if self._level == 0 else Stay(page=self._list_pages())

    def _read_again(self) -> Transition:
        told = self._outside.take_in(self._language)
        self._outside.reload()
        self._decks = None
        aside = sum(bool(deck.trouble) for deck in self._listed())
        said = entry.READ_STILL_MANY if aside > 1 else entry.READ_STILL if aside else entry.READ_AGAIN
        self._notice = pick(said, self._language, n=aside)
        return Push(MessageScene(told, title=entry.PACKAGE)) if told else Stay(page=0, focus="go")

    def key(self, key: str, focus: str) -> Transition | None:
        """Let the detail follow the arrows in the list; right of it they show the problems one by one."""
        many, listed = self._troubles() > 1, focus.startswith("deck-")
        if key == "p" and many:
            return self._step(1)
        if self._level == 0 and many and (key, listed) in {("right", True), ("left", False)}:
            return Stay(focus="problem" if listed else f"deck-{self._at}") if listed or focus == "problem" else None
        if key not in _STEPS:
            return None
        if many and (focus == "problem" or not self._listing):
            return self._step(_STEPS[key])
        at = self._at + _STEPS[key]
        if self._level or not listed or not 0 <= at < len(self._listed()):
            return None
        self._choose(at)
        return Stay(focus=f"deck-{at}")


def _around(span: tuple[float, float]) -> tuple[float, float, float]:
    """Return where a panel begins and how wide it is."""
    return (span[0], _TOP, span[1])


def _state_words(deck: DeckState, language: str) -> str:
    """Return the second line of a deck: what it is, or how much is wrong with it."""
    parts = []
    if deck.trouble:
        parts.append(counted(len(deck.trouble), entry.ERRORS_ONE, entry.ERRORS_MANY, language))
    else:
        parts.append(pick(entry.SCENARIO_KIND, language) if deck.kind == "scenario" else deck.kind)
    if deck.warnings:
        parts.append(counted(deck.warnings, entry.WARNINGS_ONE, entry.WARNINGS_MANY, language))
    return ", ".join(part for part in parts if part)
