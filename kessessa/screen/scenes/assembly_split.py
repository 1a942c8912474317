"""The split of the surplus as a panel, and the law beside it. What is lawful comes from the rules."""

from __future__ import annotations

from dataclasses import dataclass

from kessessa.language import Text, euros, month, pick
from kessessa.language import closing as words
from kessessa.language import round as said
from kessessa.rules.moves import Split
from kessessa.rules.state import State
from kessessa.screen import bars
from kessessa.screen.fitting import fitting
from kessessa.screen.page import Page
from kessessa.screen.panels import small_button
from kessessa.screen.scenes.assembly_parts import PAD
from kessessa.screen.tokens import Box

RESERVES, MEMBERS, PROJECT = 0, 1, 2
_NAMES: tuple[Text, Text, Text] = (month.RESERVES, month.RETURN, month.COMMON)
_BUTTON = 64.0
_SIZES = ((40, 34), (38, 32), (36, 30), (34, 28), (32, 28))
_NOTCH = 4.0
_LARGE = 5000
"""From this surplus on, sums are written smaller beside the names."""


def parts_of(state: State, split: Split) -> tuple[int, ...]:
    """Return the parts that this form of cooperative knows: no return to members where it allows none."""
    some = state.book.scenario.form.member_return or split.members
    return (RESERVES, MEMBERS, PROJECT) if some else (RESERVES, PROJECT)


def moved(split: Split, part: int, step: int) -> tuple[Split, ...]:
    """Return the splits in which a part changes by `step` percents, the others paying: the project first."""
    found = []
    order = {RESERVES: (PROJECT, MEMBERS), MEMBERS: (PROJECT, RESERVES), PROJECT: (RESERVES, MEMBERS)}
    for payer in order[part]:
        shares = [split.reserves, split.members, split.project]
        shares[part] += step
        shares[payer] -= step
        if min(shares) >= 0:
            found.append(Split(*shares))
    return tuple(found)


def part_name(part: int, language: str) -> str:
    """Return what a part is called."""
    return pick(_NAMES[part], language)


@dataclass(frozen=True, slots=True)
class _Line:
    part: int
    name: str
    line: str
    percent: int
    amount: str


@dataclass(frozen=True, slots=True)
class SplitPanel:
    """The split panel: the surplus in euros, its shares in percents, and whether they can be changed.

    `warned` stands in place of the question where the law has a page of its own; `brief` leaves out second lines
    that do not fit.
    """

    state: State
    surplus: int
    split: Split
    changing: bool
    warned: str = ""
    brief: bool = False

    def _lines(self, language: str) -> tuple[_Line, ...]:
        shares = (self.split.reserves, self.split.members, self.split.project)
        paid = [self.surplus * share // 100 for share in shares]
        paid[RESERVES] = self.surplus - self.surplus * (self.split.members + self.split.project) // 100
        lines = (month.RESERVES_LINE, month.RETURN_LINE, self.state.book.scenario.surplus_project)
        return tuple(
            _Line(
                part, part_name(part, language), pick(lines[part], language), shares[part], euros(paid[part], language)
            )
            for part in parts_of(self.state, self.split)
        )

    def draw(self, page: Page, box: Box) -> None:
        """Draw title, bar with the legal minimum as a notch, and a line a part."""
        x, y, wide, high = box
        page.panel(box)
        left, room = x + PAD, wide - 2 * PAD
        title = self.warned or pick(month.SPLIT_TITLE, page.language, sum=euros(self.surplus, page.language))
        ink = "warning" if self.warned else "ink"
        size = fitting(page, title, (48, 44, 40), (room, 80), "headline")
        top = y + 26 + page.text(title, (left, y + 26, room, 200), size, face="headline", colour=ink)
        top = self._bar(page, (left, top, room, 74.0))
        lines = self._lines(page.language)
        no_return = "" if len(lines) > 2 else pick(month.NO_RETURN, page.language)  # noqa: PLR2004  all three parts
        if no_return:
            tall = page.measure(no_return, 32, room)[1]
            page.text(no_return, (left, y + high - 22 - tall, room, tall + 4), 32, colour="ink_soft")
            high -= tall + 14
        each = (y + high - 16 - top) / len(lines)
        for at, line in enumerate(lines):
            self._row(page, line, (left, top + at * each, room, each))

    def _bar(self, page: Page, box: Box) -> float:
        x, y, wide, high = box
        least = self.state.book.scenario.form.reserve_minimum
        notch = x + wide * least / 100
        if least:
            label = pick(month.MINIMUM, page.language, n=least)
            label_wide, label_high = page.measure(label, 32, 900, "semibold")
            start = max(x, min(notch - label_wide - 26, x + wide - label_wide))
            page.text(label, (start, y + 4, label_wide + 4, label_high + 2), 32, face="semibold")
            page.icon("caret-down", notch - 20, y + 4 + label_high - 34, 40, filled=True)
            y += label_high + 10
        shares = (self.split.reserves, self.split.members, self.split.project)
        bars.stacked(page, shares, bars.SHARES, (x, y, wide, high), 100)
        if least:
            page.flat((notch - _NOTCH - 3, y - 6, 2 * _NOTCH + 6, high + 12), "surface", 4)
            page.flat((notch - _NOTCH, y - 10, 2 * _NOTCH, high + 20), "ink", 3)
        return y + high + 18

    def _row(self, page: Page, line: _Line, box: Box) -> None:
        x, y, wide, high = box
        middle = y + high / 2
        bars.swatch(page, (x, middle - 32, 64, 64), bars.SHARES[line.part], 16)
        end = x + wide
        if self.changing:
            for at, (name, icon, text) in enumerate((("less", "minus", words.LESS), ("more", "plus", words.MORE))):
                spot = (end - (2 - at) * _BUTTON - (1 - at) * 18, middle - _BUTTON / 2, _BUTTON, _BUTTON)
                small_button(page, f"{name}-{line.part}", icon, pick(text, page.language, part=line.name), spot)
            end -= 2 * _BUTTON + 18 + 30
        big = 56 if self.surplus < _LARGE else 46
        amount_wide = page.measure(line.amount, big, 900, "headline")[0]
        page.text(line.amount, (end - amount_wide - 2, y, amount_wide + 4, high), big, face="headline", valign="middle")
        end -= amount_wide + 24
        percent = f"{line.percent} %" if page.language == "fr" else f"{line.percent}%"
        percent_wide = page.measure("100 %", 34, 400)[0]
        page.text(
            percent, (end - percent_wide - 2, y, percent_wide + 4, high), 34, colour="ink_soft", align="right",
            valign="middle",
        )  # fmt: skip
        room = end - percent_wide - 20 - (x + 92)
        for title, size in _SIZES:
            name_high = page.measure(line.name, title, room, "semibold")[1]
            line_high = page.measure(line.line, size, room)[1]
            if name_high + line_high <= high - 4:
                break
        if self.brief and name_high + line_high > high:
            line_high = 0.0
        top = middle - (name_high + line_high) / 2
        page.text(line.name, (x + 92, top, room, name_high + 2), title, face="semibold")
        page.text(
            line.line if line_high else "", (x + 92, top + name_high, room, line_high + 2), size, colour="ink_soft"
        )
        page.says(f"{line.name} {percent} {line.amount}", (x, y, wide, high))


@dataclass(frozen=True, slots=True)
class LawStrip:
    """The law on the split; `warned` says what was tried that it does not allow."""

    state: State
    warned: str = ""

    def height(self, page: Page, wide: float, size: float = 32) -> float:
        """Return how high the strip must be."""
        room = wide - 170
        title, law, source = self._words(page.language)
        parts = (title, 36, "semibold"), (law, size, "body"), (source, 28, "body")
        return 44 + sum(page.measure(text, big, room, face)[1] for text, big, face in parts if text)

    def _words(self, language: str) -> tuple[str, str, str]:
        form = self.state.book.scenario.form
        source = ""
        if form.source is not None:
            year = f", {form.source.year}" if form.source.year else ""
            source = pick(said.SOURCE, language, source=f"{form.source.title}{year}")
        return self.warned or pick(form.name, language), pick(form.law, language), source

    def draw(self, page: Page, box: Box, size: float = 32) -> None:
        """Draw the strip."""
        x, y, wide, high = box
        ink = "warning" if self.warned else "info"
        page.flat(box, "warning_soft" if self.warned else "info_soft", 32, ink if self.warned else "", 4)
        page.icon("warning" if self.warned else "scales", x + 40, y + high / 2 - 32, 64, ink, filled=bool(self.warned))
        title, law, source = self._words(page.language)
        left, room = x + 136, wide - 170
        top = y + (high - self.height(page, wide, size)) / 2 + 20
        top += page.text(title, (left, top, room, 400), 36, face="semibold", colour=ink)
        top += page.text(law, (left, top, room, 600), size)
        page.text(source, (left, top, room, y + high - top), 28, colour="ink_soft")
        page.says(f"{title} {law}", box, "law")
