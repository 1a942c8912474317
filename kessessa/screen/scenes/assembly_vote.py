"""The resolution on the surplus: the coordinating team proposes a split, every team votes by show of hands."""

from __future__ import annotations

from kessessa.language import closing as words
from kessessa.language import meeting as meets
from kessessa.language import month, pick
from kessessa.rules.assembly import NO, YES
from kessessa.rules.legal import legal
from kessessa.rules.moves import Proceed, Split, Vote
from kessessa.rules.refusal import Refusal
from kessessa.rules.table import here
from kessessa.screen.button import Button
from kessessa.screen.motion import enters
from kessessa.screen.page import Page
from kessessa.screen.scene import Stay, Transition
from kessessa.screen.scenes.assembly_parts import Hand, hand_choice, hand_size
from kessessa.screen.scenes.assembly_resolution import BOTH, HANDS, LAW, SPLIT, VOTE, Resolution
from kessessa.screen.scenes.assembly_split import RESERVES, moved
from kessessa.screen.seat import Seat, emblem, team_name
from kessessa.screen.tokens import Box
from kessessa.screen.widgets import icon_growth

_BETWEEN = 24.0
"""Between the two choices of a show of hands."""


class SplitScene(Resolution):
    """The coordinating team shares the surplus out, in steps of five percents."""

    name = "split"

    def draw(self, page: Page, level: int, index: int) -> None:
        """Draw the split with − and +."""
        state, turn, language = self.state, self.turn, page.language
        line = pick(meets.PROPOSES, language, team=team_name(state, turn.team, language))
        self.head(page, line, emblem(state, turn.team))
        self.body(page, level, index, changing=True)
        if any(node.id == f"less-{RESERVES}" for node in page.nodes):
            page.focus = f"less-{RESERVES}"
        go = Button("go", pick(month.PUT_TO_VOTE, language), "return", "arrow-right")
        self.foot(page, go, index=index, total=self.pages(level))
        if turn.tries:
            self.beside(page, "arrows-clockwise", pick(month.REFUSED_ONCE, language), go)
        else:
            self.beside(page, "users-three", self.voices(language), go)

    def parts(self, level: int) -> tuple[str, ...]:
        """Return the resolution and the law; how one votes is said once the vote is open."""
        return ((), (BOTH,), (SPLIT, LAW))[level]

    def press(self, node: str) -> Transition:
        """Change a part, or put the split to the vote."""
        kind, _, part = node.partition("-")
        if kind not in {"less", "more"}:
            return self.send(self.split, cue="vote")
        moves = legal(self.state)
        wanted = moved(self.split, int(part), -5 if kind == "less" else 5)
        lawful = next((split for split in wanted if moves.allow(split)), None)
        if lawful is not None:
            self.split, self.warned = lawful, ""
            return Stay(focus=node)
        self.warned = self._refusal(wanted)
        return Stay(focus=node)

    def _refusal(self, wanted: tuple[Split, ...]) -> str:
        """Return which law or statute forbids a split; empty where a part simply cannot be less than nothing."""
        form = self.state.book.scenario.form
        for split in wanted:
            if split.reserves < form.reserve_minimum:
                return Refusal("below-minimum", f"{form.law_minimum:g}").words(self._language)
            if split.members > form.member_return:
                return Refusal("above-return", str(form.member_return)).words(self._language)
        return ""


class ResolveScene(Resolution):
    """Every team raises its hand, one after the other; then what came of it."""

    name = "resolve"

    def __init__(self, seat: Seat) -> None:
        """Begin with no hand raised."""
        super().__init__(seat)
        self.chosen = ""
        self.moving = not any(self.turn.ballots)

    @property
    def settled(self) -> bool:
        """Whether the votes are counted."""
        return self.turn.stage == "resolved"

    def parts(self, level: int) -> tuple[str, ...]:
        """Return the resolution before the first hand; then the vote alone; then the result and what was adopted."""
        if level == 0 or self.settled:
            return () if level == 0 else (VOTE, SPLIT)
        begun = any(self.turn.ballots)
        return (VOTE,) if begun else (SPLIT, VOTE)

    def current(self) -> int:
        """Return the team that votes now."""
        return -1 if self.settled else self.turn.team

    def hand(self, team: int) -> str:
        """Return what a team voted; for the one that is voting, what it has chosen so far."""
        return self.chosen if team == self.current() else super().hand(team)

    def draw(self, page: Page, level: int, index: int) -> None:
        """Draw the resolution and the vote."""
        state, turn, language = self.state, self.turn, page.language
        if self.settled:
            self.head(page)
        else:
            self.head(
                page, pick(words.VOTES, language, team=team_name(state, turn.team, language)), emblem(state, turn.team)
            )
        self.body(page, level, index, changing=False)
        total = self.pages(level)
        if self.settled:
            go = Button("go", pick(meets.GO_ON, language), "return", "arrow-right")
            self.foot(page, go, index=index, total=total)
            return
        label = {YES: words.CONFIRM_FOR, NO: words.CONFIRM_AGAINST}.get(self.chosen, words.CHOOSE_VOTE)
        waits = not self.chosen and index == total - 1
        go = Button("go", pick(label, language), "return", "arrow-right", waits=waits)
        self.foot(page, go, index=index, total=total)
        self.beside(page, "users-three", self.voices(language), go)
        if not self.chosen and any(node.id == f"hand-{YES}" for node in page.nodes):
            page.focus = f"hand-{YES}"

    def foot_height(self, page: Page, wide: float) -> float:
        """Return the height of the two choices, or of the verdict."""
        if not self.settled:
            return max(92.0, page.measure("A", 38, 99, "semibold")[1] + 30) + 40
        title, line = self._verdict(page.language)
        room = wide - 84 * icon_growth(page) - 22
        return page.measure(title, 46, room, "headline")[1] + page.measure(line, 34, room, "semibold")[1] + 60

    def draw_foot(self, page: Page, box: Box) -> None:
        """Draw the two choices of the team that votes, or what came of the vote."""
        if self.settled:
            with enters(page, box, margin=0):
                self._result(page, box)
            return
        x, y, wide, high = box
        half = (wide + 32 - _BETWEEN) / 2  # nearly to the edges of the panel: the ring of one must not touch the other
        names = [pick(text, page.language) for _, _, text, _, _ in HANDS]
        size = min(hand_size(page, name, key, (half, high - 16)) for name, (*_, key) in zip(names, HANDS, strict=True))
        for at, (value, icon, _, ink, key) in enumerate(HANDS):
            spot = (x - 16 + at * (half + _BETWEEN), y + 10, half, high - 16)
            hand = Hand(f"hand-{value}", names[at], icon, ink, key)
            hand_choice(page, hand, spot, size, chosen=self.chosen == value)

    def _verdict(self, language: str) -> tuple[str, str]:
        turn = self.turn
        title = pick(month.ADOPTED if turn.adopted else month.REFUSED, language)
        if here(self.state.teams) == 1:
            return title, pick(words.ALONE, language)
        yes, no = (turn.ballots.count(value) for value in (YES, NO))
        line = pick(words.TALLY, language, yes=yes, no=no)
        return title, f"{line}. {pick(words.LOT, language)}" if turn.lot else line

    def _result(self, page: Page, box: Box) -> None:
        x, y, wide, high = box
        title, line = self._verdict(page.language)
        ink = "success" if self.turn.adopted else "info"
        side = 84 * icon_growth(page)
        icon = "check-circle" if self.turn.adopted else "arrows-clockwise"
        page.icon(icon, x, y + (high - side) / 2, side, ink, filled=True)
        left, room = x + side + 22, wide - side - 22
        title_high = page.measure(title, 46, room, "headline")[1]
        line_high = page.measure(line, 34, room, "semibold")[1]
        top = y + (high - title_high - line_high) / 2
        page.text(title, (left, top, room, title_high + 2), 46, face="headline", colour=ink)
        page.text(line, (left, top + title_high, room, line_high + 2), 34, face="semibold")

    def key(self, key: str, focus: str) -> Transition | None:
        """Let 1 and 2 raise a hand on whatever page is shown."""
        chosen = next((value for value, _, _, _, digit in HANDS if digit == key), "")
        return self.press(f"hand-{chosen}") if chosen and not self.settled else None

    def press(self, node: str) -> Transition:
        """Choose, confirm, or go on once all is settled."""
        if node.startswith("hand-"):
            self.chosen, self.notice = node.removeprefix("hand-"), ""
            return Stay(focus="go", page=-1)
        if self.settled:
            return self.send(Proceed())
        if self.chosen:
            return self.send(Vote(self.chosen), cue="vote")
        self.notice = pick(words.HAND_FIRST, self._language)
        return Stay()
