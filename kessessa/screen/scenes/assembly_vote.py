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
from kessessa.screen.fitting import fitting
from kessessa.screen.page import Page
from kessessa.screen.scene import Stay, Transition
from kessessa.screen.scenes.assembly_parts import BODY, AssemblyScene, hand_choice
from kessessa.screen.scenes.assembly_split import RESERVES, LawStrip, SplitPanel, moved
from kessessa.screen.seat import Seat, emblem, team_name
from kessessa.screen.tokens import Box
from kessessa.screen.widgets import Button, team_token

_GAP = 28.0
_WIDE = 1190.0
_SIDE: Box = (1290.0, 140.0, 570.0, 770.0)
_SPLIT, _LAW, _BOTH, _VOTE = "split", "law", "both", "vote"
_HANDS = ((YES, "thumbs-up", month.FOR, "success", "1"), (NO, "thumbs-down", month.AGAINST, "danger", "2"))


class _Resolution(AssemblyScene):
    """Base of the two scenes: the split and the law on the left, the vote on the right."""

    step = 2
    line = month.RESOLUTIONS
    warned = ""

    def __init__(self, seat: Seat) -> None:
        """Take the split from the state."""
        super().__init__(seat)
        self.split = Split(*self.turn.split)

    def parts(self, level: int) -> tuple[str, ...]:
        """Return what each page of a level shows."""
        return ((), (_BOTH, _VOTE), (_SPLIT, _LAW, _VOTE))[level]

    def pages(self, level: int) -> int:
        """Return one page, or the resolution, the law and the vote apart."""
        return max(1, len(self.parts(level)))

    def body(self, page: Page, level: int, index: int, *, changing: bool) -> None:
        """Draw the panels of a page."""
        told = self.warned if _LAW in self.parts(level) else ""
        alone = level == 2  # noqa: PLR2004  the roomiest level
        panel = SplitPanel(self.state, self.turn.surplus, self.split, changing, told, alone)
        law = LawStrip(self.state, self.warned)
        if level == 0:
            x, y, _, high = BODY
            self._left(page, panel, law, (x, y, _WIDE, high))
            self.vote(page, _SIDE)
            return
        part = self.parts(level)[index]
        if part == _BOTH:
            self._left(page, panel, law, BODY)
        elif part == _SPLIT:
            panel.draw(page, BODY)
        elif part == _LAW:
            law.draw(page, BODY, 40)
        else:
            self.vote(page, BODY)

    def _left(self, page: Page, panel: SplitPanel, law: LawStrip, box: Box) -> None:
        x, y, wide, high = box
        strip = max(130.0, law.height(page, wide))
        panel.draw(page, (x, y, wide, high - strip - _GAP))
        law.draw(page, (x, y + high - strip, wide, strip))

    def vote(self, page: Page, box: Box) -> None:
        """Draw the vote: the teams with what they raised their hand for, then what follows."""
        x, y, wide, high = box
        page.panel(box)
        left, room = x + 36, wide - 72
        top = y + 26 + page.text(pick(month.THE_VOTE, page.language), (left, y + 26, room, 120), 46, face="headline")
        foot = self.foot_height(page, room)
        teams = [at for at, team in enumerate(self.state.teams) if team.here]
        columns = 2 if wide > _WIDE and len(teams) > 3 else 1  # noqa: PLR2004  two columns of at most three
        rows = -(-len(teams) // columns)
        each = min(120.0 * max(1.0, page.scale), (y + high - 20 - foot - top) / max(1, rows))
        for at, team in enumerate(teams):
            across = room / columns
            spot = (left + (at // rows) * across, top + (at % rows) * each, across - (60 if columns > 1 else 0), each)
            self._team(page, team, spot)
        if foot:
            page.rule(left, y + high - foot - 10, room)
            self.draw_foot(page, (left, y + high - foot, room, foot - 20))

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
        side = min(72.0, high - 16)
        middle = y + high / 2
        team_token(page, emblem(state, team), x, middle - side / 2, side)
        name = team_name(state, team, language)
        given = next((hand for hand in _HANDS if hand[0] == self.hand(team)), None)
        end = x + wide
        if given is not None:
            _, icon, text, ink, _ = given
            word = pick(text, language)
            word_wide = page.measure(word, 34, 400, "bold")[0]
            page.text(word, (end - word_wide - 2, y, word_wide + 4, high), 34, face="bold", colour=ink, valign="middle")
            page.icon(icon, end - word_wide - 54, middle - 20, 42, ink, filled=True)
            end -= word_wide + 60
        left = x + side + 16
        room = max(60.0, end - left - 6)
        size = fitting(page, name, (34, 32, 30, 28), (room, high - 4), "semibold")
        page.text(name, (left, y - 2, room, high + 4), size, face="semibold", valign="middle")
        page.says(f"{name} {pick(given[2], language) if given else ''}".strip(), box)


class SplitScene(_Resolution):
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
        advice = pick(month.REFUSED_ONCE, language) if turn.tries else self.voices(language)
        self.foot(page, go, advice=advice, index=index, total=self.pages(level))

    def parts(self, level: int) -> tuple[str, ...]:
        """Return the resolution and the law; how one votes is said once the vote is open."""
        return ((), (_BOTH,), (_SPLIT, _LAW))[level]

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
                return Refusal("below-minimum", str(form.reserve_minimum)).words(self._language)
            if split.members > form.member_return:
                return Refusal("above-return", str(form.member_return)).words(self._language)
        return ""


class ResolveScene(_Resolution):
    """Every team raises its hand, one after the other; then what came of it."""

    name = "resolve"

    def __init__(self, seat: Seat) -> None:
        """Begin with no hand raised."""
        super().__init__(seat)
        self.chosen = ""

    @property
    def settled(self) -> bool:
        """Whether the votes are counted."""
        return self.turn.stage == "resolved"

    def parts(self, level: int) -> tuple[str, ...]:
        """Return the resolution before the first hand; then the vote alone; then the result and what was adopted."""
        if level == 0 or self.settled:
            return () if level == 0 else (_VOTE, _SPLIT)
        begun = any(self.turn.ballots)
        return (_VOTE,) if begun else (_SPLIT, _VOTE)

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
        go = Button(
            "go", pick(label, language), "return", "arrow-right", enabled=bool(self.chosen) or index < total - 1
        )
        self.foot(page, go, advice=self.voices(language), index=index, total=total)
        if not self.chosen and any(node.id == f"hand-{YES}" for node in page.nodes):
            page.focus = f"hand-{YES}"

    def foot_height(self, page: Page, wide: float) -> float:
        """Return the height of the two choices, or of the verdict."""
        if not self.settled:
            return max(92.0, page.measure("A", 38, 99, "semibold")[1] + 30) + 40
        title, line = self._verdict(page.language)
        return (
            page.measure(title, 46, wide - 106, "headline")[1] + page.measure(line, 34, wide - 106, "semibold")[1] + 60
        )

    def draw_foot(self, page: Page, box: Box) -> None:
        """Draw the two choices of the team that votes, or what came of the vote."""
        if self.settled:
            self._result(page, box)
            return
        x, y, wide, high = box
        half = (wide - 12) / 2
        for at, (value, icon, text, ink, key) in enumerate(_HANDS):
            spot = (x + at * (half + 12), y + 10, half, high - 16)
            hand_choice(
                page, f"hand-{value}", pick(text, page.language), icon, ink, key, spot, chosen=self.chosen == value
            )

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
        page.icon(
            "check-circle" if self.turn.adopted else "arrows-clockwise", x, y + high / 2 - 42, 84, ink, filled=True
        )
        left, room = x + 106, wide - 106
        title_high = page.measure(title, 46, room, "headline")[1]
        line_high = page.measure(line, 34, room, "semibold")[1]
        top = y + (high - title_high - line_high) / 2
        page.text(title, (left, top, room, title_high + 2), 46, face="headline", colour=ink)
        page.text(line, (left, top + title_high, room, line_high + 2), 34, face="semibold")

    def key(self, key: str, focus: str) -> Transition | None:
        """Let 1 and 2 raise a hand on whatever page is shown."""
        chosen = next((value for value, _, _, _, digit in _HANDS if digit == key), "")
        return self.press(f"hand-{chosen}") if chosen and not self.settled else None

    def press(self, node: str) -> Transition:
        """Choose, confirm, or go on once all is settled."""
        if node.startswith("hand-"):
            self.chosen = node.removeprefix("hand-")
            return Stay(focus="go", page=-1)
        if self.settled:
            return self.send(Proceed())
        return self.send(Vote(self.chosen), cue="vote") if self.chosen else Stay()
