"""Last step of the debrief: real places behind the game with their sources, and questions to talk about here."""

from __future__ import annotations

from kessessa.language import closing as words
from kessessa.language import pick
from kessessa.language import report as reporting
from kessessa.rules.scenario import Place
from kessessa.screen.button import Button
from kessessa.screen.motion import enters
from kessessa.screen.page import Page
from kessessa.screen.panels import scenery
from kessessa.screen.scene import Push, Transition
from kessessa.screen.scenes.debrief_parts import DebriefScene, Talk, body, told
from kessessa.screen.scenes.message import MessageScene
from kessessa.screen.tokens import Box
from kessessa.screen.widgets import chip, chip_width
from kessessa.session.debrief import HERE

_GAP = 26.0
_A_PAGE, _MOST = 3, 4
_SIZES = (
    (44.0, 36.0),
    (42.0, 34.0),
    (40.0, 34.0),
    (40.0, 32.0),
    (38.0, 32.0),
    (36.0, 32.0),
    (36.0, 30.0),
    (36.0, 28.0),
)
"""Sizes of a place's name and of what is told of it."""
_TALK_PAGE = 3
_LEFT = 1160.0
_TALK, _REST, _SOURCES, _PROMPTS = "talk", "rest", "sources", "prompts"


class HereScene(DebriefScene):
    """Places on the left; on the right what to talk about, then the facilitator's prompts and the sources."""

    name = "debrief-here"
    step = HERE

    def __init__(self, talk: Talk) -> None:
        """Begin with the first places."""
        super().__init__(talk)
        self._whole = _A_PAGE
        self._joined = False

    @property
    def _real(self) -> tuple[Place, ...]:
        return self.state.book.scenario.real

    def _panels(self, level: int) -> list[str]:
        discuss, prompts = self.state.book.scenario.discuss, self.prompts("fr")
        sources = bool(self._sources())
        if level < 2:  # noqa: PLR2004  the roomiest level has a page for each
            return [_TALK] * bool(discuss) + [_REST] * (bool(prompts) or sources)
        talks = -(-len(discuss) // _TALK_PAGE)
        rest = (
            [_REST] * (bool(prompts) or sources) if self._joined else [_PROMPTS] * bool(prompts) + [_SOURCES] * sources
        )
        return [_TALK] * talks + rest

    def fit(self, page: Page) -> None:
        """Find out how many places fit one under another over the whole width."""
        for count in range(_MOST, 0, -1):
            trial = Page(page.kit)
            for at in range(0, len(self._real), count):
                self._places(trial, self._real[at : at + count], body(page), count)
            if not [problem for problem in trial.problems if not problem.startswith("overlap")]:
                break
        trial = Page(page.kit)
        self._panel(trial, _REST, body(page))
        self._joined = not trial.problems
        self._whole = -(-len(self._real) // max(1, -(-len(self._real) // count)))

    def _count(self, level: int) -> int:
        return self._whole if level else _A_PAGE

    def _place_pages(self, level: int) -> int:
        return -(-len(self._real) // self._count(level))

    def pages(self, level: int) -> int:
        """Return as many pages as places need, with panels beside them; in large letters a panel a page."""
        if level == 0:
            return max(1, self._place_pages(0), len(self._panels(0)))
        return max(1, self._place_pages(level) + len(self._panels(level)))

    def draw(self, page: Page, level: int, index: int) -> None:
        """Draw the places and the panels of a page."""
        self.head(page)
        x, y, wide, high = body(page)
        count = self._count(level)
        places = self._real[index * count : (index + 1) * count]
        panels = self._panels(level)
        if level == 0:
            panel = panels[index] if index < len(panels) else ""
            self._places(page, places, (x, y, _LEFT if panel else wide, high), count)
            left = x + _LEFT + 30 if places else x
            self._panel(page, panel, (left, y, x + wide - left, high))
        elif places:
            self._places(page, places, body(page), count)
        else:
            at = index - self._place_pages(level)
            share = at if level == 2 else -1  # noqa: PLR2004  the roomiest level: some questions a page
            self._panel(page, panels[at] if at < len(panels) else "", body(page), share)
        writes = reporting.WRITE if self.pages(level) == 1 else reporting.REPORT  # beside which page it is: shorter
        write = Button("report", pick(writes, page.language), "r", "file-text")
        self.onwards(page, index=index, total=self.pages(level), others=(write,))

    # the report

    def key(self, key: str, focus: str) -> Transition | None:
        """Write the report on R, where its button has no room too."""
        return self.press("report") if key == "r" else super().key(key, focus)

    def press(self, node: str) -> Transition:
        """Write the report and say where it is, or go on as the other steps do."""
        if node != "report":
            return super().press(node)
        told = self.seat.outside.write_report(self.seat.sitting, self._language)
        return Push(MessageScene(tuple(told.splitlines()), title=reporting.REPORT))

    # places

    def _places(self, page: Page, places: tuple[Place, ...], box: Box, count: int) -> None:
        """Draw places one under another, all at the largest sizes at which each of them fits."""
        x, y, wide, high = box
        each = (high - _GAP * (count - 1)) / count
        band = min(280.0, each * 1.16)
        room = wide - band - 60
        sizes = next(
            (pair for pair in _SIZES if all(self._need(page, place, pair, room) <= each - 16 for place in places)),
            _SIZES[-1],
        )
        for at, place in enumerate(places):
            spot = (x, y + at * (each + _GAP), wide, each)
            with enters(page, spot, at):
                self._place(page, place, spot, sizes)

    def _need(self, page: Page, place: Place, sizes: tuple[float, float], room: float) -> float:
        text = page.measure(pick(place.text, page.language), sizes[1], room)[1]
        return self._title_size(page, place, sizes[0], room)[0] + 6 + text

    def _place(self, page: Page, place: Place, box: Box, sizes: tuple[float, float]) -> None:
        x, y, wide, tall = box
        page.panel(box)
        band = min(280.0, tall * 1.16)
        scenery(page, place.picture, (x + 14, y + 14, band - 14, tall - 28))
        left, room, (title, size) = x + band + 30, wide - band - 60, sizes
        name, text = pick(place.name, page.language), pick(place.text, page.language)
        title_high, beside = self._title_size(page, place, title, room)
        top = y + (tall - self._need(page, place, sizes, room)) / 2
        name_wide, name_high = page.measure(name, title, room, "headline")
        lower = (title_high - name_high) / 2 if beside else 0.0
        page.text(name, (left, top + lower, room, name_high + 2), title, face="headline")
        if place.where:
            high = page.measure(place.where, 30, 900, "semibold")[1] + 14
            level = (title_high - high) / 2 - 2 if beside else name_high + 6
            chip(
                page,
                place.where,
                left + (name_wide + 22 if beside else 0),
                top + level,
                icon="map-pin",
                size=30,
                height=high,
            )
        page.text(text, (left, top + title_high + 6, room, y + tall - 8 - top - title_high), size)
        page.says(f"{name}, {place.where}. {text}", box)

    def _title_size(self, page: Page, place: Place, size: float, room: float) -> tuple[float, bool]:
        """Return how high name and place are together, and whether they stand side by side."""
        name_wide, name_high = page.measure(pick(place.name, page.language), size, room, "headline")
        if not place.where:
            return name_high, True
        chip_high = page.measure(place.where, 30, 900, "semibold")[1] + 16
        if name_wide + 22 + chip_width(page, place.where, icon="map-pin", size=30) <= room:
            return max(name_high, chip_high), True
        return name_high + 4 + chip_high, False

    # panels

    def _panel(self, page: Page, panel: str, box: Box, share: int = -1) -> None:
        x, y, wide, high = box
        language = page.language
        if panel == _TALK:
            questions = tuple(pick(question, language) for question in self.state.book.scenario.discuss)
            start = max(0, share) * _TALK_PAGE
            if share >= 0:
                questions = questions[start : start + _TALK_PAGE]
            told(page, "chats-circle", pick(words.TALK, language), questions, box, first=start + 1)
        elif panel == _PROMPTS:
            self.draw_prompts(page, box)
        elif panel == _SOURCES:
            self._draw_sources(page, box)
        elif panel == _REST:
            foot = self._sources_height(page, wide) if self._sources() else 0.0
            if self.prompts(language):
                self.draw_prompts(page, (x, y, wide, high - foot - (_GAP if foot else 0)))
            elif foot:
                foot = high
            if foot:
                self._draw_sources(page, (x, y + high - foot, wide, foot))

    def _sources(self) -> tuple[str, ...]:
        """Return the sources of the places, each once."""
        found = [place.source for place in self._real if place.source is not None]
        told_once = dict.fromkeys(f"{source.title}, {source.year}" if source.year else source.title for source in found)
        return tuple(told_once)

    def _sources_height(self, page: Page, wide: float) -> float:
        title = page.measure(pick(words.SOURCES, page.language), 36, wide - 160, "semibold")[1]
        lines = sum(page.measure(line, 30, wide - 160)[1] + 6 for line in self._sources())
        return max(140.0, title + lines + 50)

    def _draw_sources(self, page: Page, box: Box) -> None:
        x, y, wide, high = box
        page.flat(box, "surface_alt", 32)
        page.icon("book-open-text", x + 36, y + high / 2 - 34, 68)
        left, room = x + 130, wide - 160
        title = pick(words.SOURCES, page.language)
        top = y + 22 + max(0.0, (high - self._sources_height(page, wide)) / 2)
        top += page.text(title, (left, top, room, 140), 36, face="semibold")
        for line in self._sources():
            top += page.text(line, (left, top, room, y + high - 8 - top), 30, colour="ink_soft") + 6
        page.says(f"{title} {' '.join(self._sources())}", box)
