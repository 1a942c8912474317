"""The decks: which are ready, which were left out, and what to correct at which line."""

from __future__ import annotations

from kessessa.language import counted, entry, pick
from kessessa.screen import frame
from kessessa.screen.nodes import CHOICE, Node
from kessessa.screen.page import Page
from kessessa.screen.ports import DeckState, Outside
from kessessa.screen.scene import Pop, Scene, Stay, Transition
from kessessa.screen.tokens import Box
from kessessa.screen.widgets import Button

_A_PAGE = (6, 5, 3)

Trouble = tuple[str, int, str, int, int, str, str]


class DecksScene(Scene):
    """A list of decks and, for one of them, its problems one by one."""

    name = "decks"

    def __init__(self, outside: Outside) -> None:
        """Read the decks when first drawn."""
        self._outside = outside
        self._decks: tuple[DeckState, ...] | None = None
        self._at = self._problem = 0
        self._level = 0
        self._folder = ""
        self._language = "fr"

    def _listed(self) -> tuple[DeckState, ...]:
        if self._decks is None:
            found = sorted(self._outside.decks(self._language), key=lambda deck: not deck.trouble)
            self._decks, self._at, self._problem = tuple(found), 0, 0
        return self._decks

    def _list_pages(self, level: int) -> int:
        return max(1, -(-len(self._listed()) // _A_PAGE[level]))

    def pages(self, level: int) -> int:
        """Return one page, or the list's pages and then the problem."""
        return 1 if level == 0 else self._list_pages(level) + 1

    def draw(self, page: Page, level: int, index: int) -> None:
        """Draw list and problem, or one of them."""
        if page.language != self._language:
            self._language, self._decks = page.language, None
        self._level = level
        page.ground()
        line = pick(entry.FOLDER, page.language, path=self._folder) if self._folder else ""
        frame.title(page, pick(entry.DECKS, page.language))
        frame.tools(page, sound=page.kit.dress.sound, quiet=True)
        decks = self._listed()
        if level == 0:
            self._list(page, self._at // _A_PAGE[0], (60, 142, 620, 764), level)
            self._detail(page, (710, 142, 1150, 764), line)
        elif index < self._list_pages(level):
            self._list(page, index, (60, 142, 1800, 764), level)
        else:
            self._detail(page, (60, 142, 1800, 764), line)
        if decks and (level == 0 or index * _A_PAGE[level] <= self._at < (index + 1) * _A_PAGE[level]):
            page.focus = f"deck-{self._at}"
        self._footer(page, index, self.pages(level))

    def _footer(self, page: Page, index: int, total: int) -> None:
        language = page.language
        back = Button("back", pick(entry.MENU, language), "escape", "arrow-left")
        others = [Button("folder", pick(entry.OPEN_FOLDER, language), "o", "folder-open")]
        count = len(self._listed()[self._at].trouble) if self._listed() else 0
        if count > 1 and index == total - 1:
            words = pick(entry.OF, language, n=self._problem + 1, total=count)
            others.insert(0, Button("problem", words, "p", "arrow-down"))
        go = Button("go", pick(entry.RETRY, language), "return", "arrow-clockwise")
        amber = frame.dots(page, index, total, go)
        frame.footer(page, amber, tuple(others) if index == total - 1 else (), back=back)

    def _list(self, page: Page, part: int, box: Box, level: int) -> None:
        x, y, wide, high = box
        language, decks = page.language, self._listed()
        page.panel(box)
        aside = sum(bool(deck.trouble) for deck in decks)
        ready = len(decks) - aside
        top = y + 22
        words = counted(len(decks), entry.DECKS_ONE, entry.DECKS_MANY, language)
        top += page.text(words, (x + 40, top, wide - 80, 120), 42, face="headline")
        state = pick(entry.DECKS_ASIDE if aside else entry.DECKS_READY, language, n=ready, aside=aside)
        top += page.text(state, (x + 40, top, wide - 80, 120), 32, colour="ink_soft") + 14
        each = _A_PAGE[level]
        step = min(170.0, (y + high - 16 - top) / each)
        for place, deck in enumerate(decks[part * each : (part + 1) * each]):
            self._row(page, part * each + place, deck, (x + 28, top + place * step, wide - 56, step - 12))

    def _row(self, page: Page, at: int, deck: DeckState, box: Box) -> None:
        x, y, wide, high = box
        node = Node(f"deck-{at}", CHOICE, deck.name, box, _state_words(deck, page.language), "", "", 22)
        if at == self._at:
            fill, line = ("warning_soft", "warning") if deck.trouble else ("ok_soft", "primary")
            page.flat(box, fill, 22, line, 5)
        else:
            page.flat(box, "surface_alt", 22)
        sign, colour = ("warning", "warning") if deck.trouble else ("check-circle", "success")
        page.icon(sign, x + 20, y + high / 2 - 28, 56, colour, filled=True)
        one = page.measure(deck.name, 34, wide - 120, "semibold")[1]
        two = page.measure(node.value, 30, wide - 120)[1]
        top = y + (high - one - two) / 2
        page.text(deck.name, (x + 100, top, wide - 120, one + 2), 34, face="semibold")
        page.text(node.value, (x + 100, top + one, wide - 120, y + high - top - one + 2), 30, colour="ink_soft")
        page.node(node)

    def _detail(self, page: Page, box: Box, folder: str) -> None:
        x, y, wide, high = box
        page.panel(box)
        decks = self._listed()
        if not decks:
            return
        deck = decks[self._at]
        left, room = x + 48, wide - 96
        sign, colour = ("warning", "warning") if deck.trouble else ("check-circle", "success")
        page.icon(sign, left, y + 34, 76, colour, filled=True)
        said = entry.DID_NOT_OPEN if deck.trouble else entry.IS_READY
        words = pick(said, page.language, name=deck.name)
        tall = page.text(words, (left + 100, y + 40, room - 100, 200), 48, face="headline")
        top = y + 56 + max(tall, 70)
        if deck.trouble:
            top = self._tell(page, deck.trouble[min(self._problem, len(deck.trouble) - 1)], left, top, room)
            words = pick(entry.OTHERS_WORK, page.language)
        else:
            words = pick(entry.IS_READY_SAYS, page.language)
        top += page.text(words, (left, top, room, y + high - top), 34, colour="ink_soft") + 16
        if folder:
            page.text(folder, (left, top, room, y + high - 8 - top), 30, colour="ink_soft")

    def _tell(self, page: Page, trouble: Trouble, x: float, y: float, room: float) -> float:
        """Write file, line, what is wrong and what was probably meant; return where the next line goes."""
        file, number, text, start, length, wrong, meant = trouble
        one = page.measure(file, 32, room - 120, "semibold")[1]
        mark = pick(entry.LINE, page.language, n=number)
        beside = page.measure(mark, 34, 400, "bold")[0] + 30
        with page.written(language="en"):  # a line of a file keeps its own spaces
            shown, before, word = _around(page, text, start, length, room - 80 - beside)
        two = page.measure(shown or "X", 36, room, "semibold")[1]
        page.flat((x, y, room, one + two + 54), "surface_alt", 26)
        page.icon("file-text", x + 30, y + 20, 40, "ink")
        page.text(file, (x + 90, y + 18, room - 120, one + 2), 32, face="semibold")
        line = y + 26 + one
        page.text(mark, (x + 30, line, beside, two + 2), 34, face="bold", colour="ink_soft", valign="middle")
        with page.written(language="en"):
            page.text(shown, (x + 30 + beside, line, room - 60 - beside, two + 2), 36, face="semibold")
            under = page.measure(before, 36, room, "semibold")[0] if before else 0
            wide = page.measure(word, 36, room, "semibold")[0] if word else 0
        page.rule(x + 30 + beside + under, line + two, wide, "danger", 6)
        top = y + one + two + 76
        page.icon("x-circle", x, top, 48, "danger")
        top += page.text(wrong, (x + 70, top, room - 70, 300), 38, face="semibold") + 18
        if meant:
            words = pick(entry.MEANT, page.language, word=meant)
            tall = page.measure(words, 38, room - 140, "semibold")[1]
            page.flat((x, top, room, tall + 36), "ok_soft", 26)
            page.icon("lightbulb", x + 30, top + tall / 2 - 6, 48, "success")
            page.text(words, (x + 104, top + 18, room - 140, tall + 2), 38, face="semibold")
            top += tall + 56
        return top

    def press(self, node: str) -> Transition:
        """Look at a deck, at its next problem, open the folder, or read everything again."""
        if node == "back":
            return Pop()
        if node == "go":
            self._outside.reload()
            self._decks = None
            return Stay(page=0, focus="go")
        if node == "folder":
            self._folder = self._outside.open_folder()
            return Stay()
        if node == "problem":
            self._problem = (self._problem + 1) % len(self._listed()[self._at].trouble)
            return Stay(focus="problem")
        self._at, self._problem = int(node.removeprefix("deck-")), 0
        return Stay(focus=node) if self._level == 0 else Stay(page=self.pages(self._level) - 1)

    def key(self, key: str, focus: str) -> Transition | None:
        """Let the detail follow the arrows in the list."""
        if self._level or key not in {"up", "down"} or not focus.startswith("deck-"):
            return None
        at = self._at + (1 if key == "down" else -1)
        if not 0 <= at < len(self._listed()):
            return None
        self._at, self._problem = at, 0
        return Stay(focus=f"deck-{at}")


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


def _around(page: Page, text: str, start: int, length: int, room: float) -> tuple[str, str, str]:
    """Return so much of a line as fits around its marked part: (what is shown, what precedes the mark, the mark)."""
    word = text[start : start + length].strip()
    before, after = text[:start].lstrip(), text[start + length :].rstrip()
    while page.measure(f"{before}{word}{after}", 36, 9000, "semibold")[0] > room:
        if len(after) > len(before) or len(before) < 2:  # noqa: PLR2004  keep a little of what precedes
            if not after:
                word = word[:-1]
            after = after[:-1]
        else:
            before = before[1:]
        if not word:
            break
    return f"{before}{word}{after}", before, word
