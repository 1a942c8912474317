"""A resolution on the surplus: the split and the law beside the vote, on one page or parted over several."""

from __future__ import annotations

from contextlib import nullcontext

from kessessa.language import Text, month, pick
from kessessa.language import closing as words
from kessessa.rules.assembly import NO, YES
from kessessa.rules.moves import Split
from kessessa.screen.fitting import fitting
from kessessa.screen.motion import enters
from kessessa.screen.page import Page
from kessessa.screen.scenes.assembly_law import LawStrip
from kessessa.screen.scenes.assembly_parts import AssemblyScene, body
from kessessa.screen.scenes.assembly_split import SplitPanel
from kessessa.screen.seat import Seat, emblem, team_name
from kessessa.screen.tokens import Box
from kessessa.screen.widgets import icon_growth, team_token

_GAP = 14.0
_WIDE = 1190.0
_LAW = (36.0, 34.0, 32.0, 30.0)
"""Sizes of the law under the split where there is room for more than the usual ones."""
SPLIT, LAW, BOTH, VOTE = "split", "law", "both", "vote"
"""What a page of several shows."""
Hand = tuple[str, str, Text, str, str]
"""A vote by show of hands: its value, sign, word, colour and key."""
HANDS: tuple[Hand, Hand] = (
    (YES, "thumbs-up", month.FOR, "success", "1"), (NO, "thumbs-down", month.AGAINST, "danger", "2")
)  # fmt: skip


class Resolution(AssemblyScene):
    """Base of the two scenes: the split and the law on the left, the vote on the right."""

    step = 2
    line = month.RESOLUTIONS
    warned = ""
    moving = True
    """Whether the panels come in."""

    def __init__(self, seat: Seat) -> None:
        """Take the split from the state."""
        super().__init__(seat)
        self.split = Split(*self.turn.split)

    def parts(self, level: int) -> tuple[str, ...]:
        """Return what each page of a level shows."""
        return ((), (BOTH, VOTE), (SPLIT, LAW, VOTE))[level]

    def pages(self, level: int) -> int:
        """Return one page, or the resolution, the law and the vote apart."""
        return max(1, len(self.parts(level)))

    def body(self, page: Page, level: int, index: int, *, changing: bool) -> None:
        """Draw the panels of a page."""
        told = self.warned if LAW in self.parts(level) else ""
        alone = level == 2  # noqa: PLR2004  the roomiest level
        panel = SplitPanel(self.state, self.turn.surplus, self.split, changing, told, alone)
        law, whole = LawStrip(self.state, self.warned), body(page)
        if level == 0:
            x, y, wide, high = whole
            with enters(page, whole) if self.moving else nullcontext():
                self._left(page, panel, law, (x, y, _WIDE, high))
                self.vote(page, (x + _WIDE + 40, y, wide - _WIDE - 40, high))
            return
        part = self.parts(level)[index]
        if part == BOTH:
            self._left(page, panel, law, whole)
        elif part == SPLIT:
            panel.draw(page, whole)
        elif part == LAW:
            law.draw(page, whole, 40)
        else:
            self.vote(page, whole)

    def _left(self, page: Page, panel: SplitPanel, law: LawStrip, box: Box) -> None:
        x, y, wide, high = box
        size = self._law_size(page, panel, law, (wide, high))
        strip = max(130.0, law.height(page, wide, size))
        upper, lower = (x, y, wide, high - strip - _GAP), (x, y + high - strip, wide, strip)
        panel.draw(page, upper)
        law.draw(page, lower, size)

    @staticmethod
    def _law_size(page: Page, panel: SplitPanel, law: LawStrip, room: tuple[float, float]) -> float:
        """Return how large the law is written under the split: larger where the split leaves room."""
        wide, high = room
        left, usual = high - _GAP - panel.need(page, wide), law.size(page, wide)
        fits = (size for size in _LAW if size > usual and law.height(page, wide, size) <= left)
        return next(fits, usual)

    def vote(self, page: Page, box: Box) -> None:
        """Draw the vote: the teams with what they raised their hand for, then what follows."""
        x, y, wide, high = box
        page.panel(box)
        left, room = x + 36, wide - 72
        above, size = (14, 40) if page.large else (26, 46)
        title = pick(month.THE_VOTE, page.language)
        if page.large and self.current() >= 0:  # the line under the title has no room then
            title = pick(words.VOTES, page.language, team=team_name(self.state, self.current(), page.language))
        top = y + above + page.text(title, (left, y + above, room, 160), size, face="headline")
        foot = self.foot_height(page, room)
        teams = [at for at, team in enumerate(self.state.teams) if team.here]
        space = y + high - 20 - foot - top
        columns = 2 if wide > _WIDE and self._crowded(page, teams, room, space) else 1
        rows = -(-len(teams) // columns)
        each = min((150.0 + page.kit.spare / 6) * max(1.0, page.scale), space / max(1, rows))
        for at, team in enumerate(teams):
            across = room / columns
            spot = (left + (at // rows) * across, top + (at % rows) * each, across - (60 if columns > 1 else 0), each)
            self._team(page, team, spot)
        if foot:
            page.rule(left, y + high - foot - 10, room)
            self.draw_foot(page, (left, y + high - foot, room, foot - 20))

    def _crowded(self, page: Page, teams: list[int], wide: float, high: float) -> bool:
        """Return whether teams one under another stand close, and two beside each other keep their names on a line."""
        half = wide / 2 - 60 - (72 + 42) * icon_growth(page) - 40
        names = (team_name(self.state, team, page.language) for team in teams)
        beside = all(page.measure(name, 28, 3000, "semibold")[0] <= half for name in names)
        return beside and high < len(teams) * (page.measure("A", 34, 99, "semibold")[1] + 24)

    def foot_height(self, page: Page, wide: float) -> float:
        """Return how high the part under the teams is."""
        return page.measure(pick(words.BY_HAND, page.language), 34, wide)[1] + 50

    def draw_foot(self, page: Page, box: Box) -> None:
        """Draw the part under the teams: here, how one votes."""
        page.text(pick(words.BY_HAND, page.language), box, 34, colour="ink_soft", valign="middle")

    def hand(self, team: int) -> str:
        """Return what a team raised its hand for, empty for nothing yet."""
        return self.turn.ballots[team] if self.turn.ballots else ""

    def current(self) -> int:
        """Return the team that votes now, or -1."""
        return -1

    def _team(self, page: Page, team: int, box: Box) -> None:
        x, y, wide, high = box
        state, language = self.state, page.language
        if team == self.current():
            page.flat((x - 14, y + 3, wide + 28, high - 6), "surface_alt", 24, "accent", 6)
        side = min(72.0 * icon_growth(page), high - 16)
        middle = y + high / 2
        team_token(page, emblem(state, team), x, middle - side / 2, side)
        name = team_name(state, team, language)
        given = next((hand for hand in HANDS if hand[0] == self.hand(team)), None)
        left, end = x + side + 16, x + wide
        if given is not None:
            end -= self._given(page, given, (left, y, wide - side - 16, high), name)
        room, usual = max(60.0, end - left - 6), page.measure("A", 34, 99, "semibold")[1]
        size = fitting(page, name, (34, 32, 30, 28), (room, min(high + 2, usual + 1)), "semibold")
        page.text(name, (left, y - 2, room, high + 4), size, face="semibold", valign="middle")
        page.says(f"{name} {pick(given[2], language) if given else ''}".strip(), box)

    @staticmethod
    def _given(page: Page, given: Hand, box: Box, name: str) -> float:
        """Draw the hand that a team has raised, with its word where the name leaves room; return how wide that is."""
        x, y, wide, high = box
        _, icon, text, ink, _ = given
        word, side = pick(text, page.language), 42 * icon_growth(page)
        size = fitting(page, word, (34, 32, 30, 28), (900, high), "bold")
        word_wide = page.measure(word, size, 900, "bold")[0]
        if page.measure(name, 28, 3000, "semibold")[0] + word_wide + side + 30 > wide:
            word_wide = 0.0
        else:
            spot = (x + wide - word_wide - 2, y, word_wide + 4, high)
            page.text(word, spot, size, face="bold", colour=ink, valign="middle")
        left = x + wide - word_wide - side - 12
        page.icon(icon, left, y + (high - side) / 2, side, ink, filled=True)
        return word_wide + side + 18
