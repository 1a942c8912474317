"""The vote and its count: ballots come in one by one, in secret unless the table has chosen otherwise."""

from __future__ import annotations

from kessessa.language import council as words
from kessessa.language import meeting as meets
from kessessa.language import pick
from kessessa.rules.meeting import AWAY
from kessessa.rules.methods import COLLEGES
from kessessa.rules.moves import Proceed, Vote
from kessessa.rules.turns import Meeting
from kessessa.screen.button import Button
from kessessa.screen.page import Page
from kessessa.screen.scene import Stay, Transition
from kessessa.screen.scenes.ballots import LEFT_PANEL, Poll, options_panel, strip, teams_grid
from kessessa.screen.scenes.ballots_large import ballot_page, closed, teams_page
from kessessa.screen.scenes.council import LEFT, TOP, WIDE, CouncilScene, body
from kessessa.screen.scenes.lot import lot_need, lot_panel
from kessessa.screen.scenes.result import LOT, results, told_at
from kessessa.screen.seat import Seat
from kessessa.session.views import CAST, open_votes

_HANDS, _SEALED = "hands", "sealed"
_LARGE = 1.5


def votes_are_open(seat: Seat) -> bool:
    """Return whether this table votes openly, by the facilitator's choice or by habit."""
    return open_votes(seat.sitting.table.notes, usually=seat.outside.habits().open_votes)


class PollScene(CouncilScene):
    """Base of the vote and of the moment before the count: options at the left, teams at the right."""

    def __init__(self, seat: Seat) -> None:
        """Seal what was voted in secret so far: it stays so, even if hands are shown for the rest."""
        super().__init__(seat)
        if not self.is_seen():
            cast = [str(team) for team, ballot in enumerate(self.turn.ballots) if ballot not in {"", AWAY}]
            self.seat.notes[_SEALED] = "/".join([self.ballot, *cast])

    def poll(self) -> Poll:
        """Return how the vote stands."""
        raise NotImplementedError

    def pages(self, level: int) -> int:
        """Return one page, or options and teams apart."""
        return 1 if level == 0 else 2

    def title(self, language: str) -> str:
        """Return the name of the method."""
        return pick(meets.VOTE_COLLEGES if self.turn.method == COLLEGES else meets.VOTE_TITLE, language)

    def head(self, page: Page) -> None:
        """Draw the frame; at very large text the method is said by the pages alone."""
        title = self.title(page.language)
        if page.scale > _LARGE:
            title = pick(words.VOTE_SHORT, page.language)
        self.frame(page, title, self.line(page.language))

    def draw_poll(self, page: Page, level: int, index: int) -> None:
        """Draw options and teams, or one of both."""
        poll, whole = self.poll(), body(page)
        count = sum(team.here for team in self.state.teams)
        hands = None if votes_are_open(self.seat) else self.seat.notes.get(_HANDS) == self.ballot
        if level and index:
            teams_page(page, self, poll, whole, whole)
        elif level:
            with self.comes_in(page, whole):
                ballot_page(page, self, poll, whole, count, hands=hands)
        else:
            y, high = whole[1], whole[3]
            own = (LEFT_PANEL[0], y, LEFT_PANEL[1], high)
            low = 120.0 * max(1.0, (page.scale + 1) / 2)
            with self.comes_in(page, own):
                options_panel(page, self, poll, own)
            teams_grid(page, self, poll, (920.0, y, 940.0, high - low - 20))
            strip(page, poll, count, (920.0, page.bottom - low, 940.0, low), hands=hands)

    def is_seen(self) -> bool:
        """Return whether everybody sees who votes for what: by a show of hands, or as this table has chosen."""
        return self.seat.notes.get(_HANDS) == self.ballot or votes_are_open(self.seat)

    def seen(self) -> tuple[str, ...]:
        """Return the ballots that everybody may see; of those given in secret only that they are in."""
        turn = self.seat.sitting.table.state.turn
        if not self.is_seen() or not isinstance(turn, Meeting):
            return self.turn.ballots
        ballot, *sealed = self.seat.notes.get(_SEALED, "").split("/")
        kept = {int(team) for team in sealed} if ballot == self.ballot else set()
        return tuple(CAST if way not in {"", AWAY} and at in kept else way for at, way in enumerate(turn.ballots))

    @property
    def ballot(self) -> str:
        """What names this vote among all of the session."""
        return f"{self.state.round} {self.turn.kind} {self.turn.matter}"


class VoteScene(PollScene):
    """One team's turn to vote. A pressed digit shows only an envelope; what it holds is never drawn."""

    name = "vote"

    def __init__(self, seat: Seat) -> None:
        """Wait for the team's digit."""
        super().__init__(seat)
        self._choice = ""
        cast = [bool(ballot) and ballot != AWAY for ballot in self.turn.ballots]
        self.fresh = not any(cast)
        before = (self.turn.team - step for step in range(1, len(cast)))
        self._last = -1 if self.fresh else next(team % len(cast) for team in before if cast[team])

    def poll(self) -> Poll:
        """Return how the vote stands; what was voted only where votes are open."""
        shown = self.is_seen()
        return Poll(self.turn.team, self.seen(), bool(self._choice), shown, self._choice if shown else "", self._last)

    def draw(self, page: Page, level: int, index: int) -> None:
        """Draw the ballot."""
        self.head(page)
        self.draw_poll(page, level, index)
        pending, total = bool(self._choice), self.pages(level)
        others: tuple[Button, ...] = ()
        if pending:
            others = (Button("change", pick(meets.CHANGE, page.language), "backspace", "arrow-counter-clockwise"),)
        elif index < total - 1:
            others = (Button("turn-page", pick(words.THE_TEAMS, page.language), "", "users-three"),)
        amber = Button("go", pick(meets.CONFIRM, page.language), "return", "check", waits=not pending)
        self.act(page, amber, index, total, others=others, always=True)
        if not pending:
            page.focus = self._start(page) or ("turn-back" if index else page.focus)

    def _start(self, page: Page) -> str:
        """Return where the focus begins: on the first option that shows, by two keys else on the show of hands.

        Where neither is on the page it stands on the way back to them (see `draw`): there is nothing to confirm yet.
        """
        names = [node.id for node in page.nodes if node.focusable]
        ways = [name for name in names if name.startswith("way-")]
        return ways[0] if ways else _HANDS if page.kit.dress.scanning and _HANDS in names else ""

    def key(self, key: str, focus: str) -> Transition | None:
        """Take a digit from any page, without a sign of which one it was."""
        if key.isdigit() and 0 < int(key) <= len(self.ways):
            return self.press(f"way-{int(key) - 1}")
        return self.press("hands") if key == "h" else None

    def press(self, node: str) -> Transition:
        """Take a choice, change it, confirm it, or let the facilitator type a show of hands."""
        self.notice = ""
        if node == "hands":
            return Stay() if votes_are_open(self.seat) else self._show_hands()
        if node == "change":
            self._choice = ""
        elif node == "go":
            if self._choice:
                return self.send(Vote(self._choice), cue="vote")
            self.notice = pick(words.CHOOSE_OPTION if self.is_seen() else words.VOTE_FIRST, self._language)
        elif self.is_open(way := self.ways[int(node.removeprefix("way-"))]):
            self._choice = way.id
            return Stay(focus="go")
        return Stay()

    def _show_hands(self) -> Transition:
        """Change between hands and secret ballots; the focus goes on to the options, now that they can be pressed."""
        self._choice = ""
        if self.seat.notes.get(_HANDS) == self.ballot:
            del self.seat.notes[_HANDS]
            return Stay(focus=_HANDS, page=0)
        self.seat.notes[_HANDS] = self.ballot
        first = next((at for at, way in enumerate(self.ways) if self.is_open(way)), 0)
        return Stay(focus=f"way-{first}", page=0)


class CountScene(PollScene):
    """The count: first all envelopes, then who voted for what, and the lot where there is a tie."""

    name = "count"

    def __init__(self, seat: Seat) -> None:
        """Keep the ballot box closed until it is asked for."""
        super().__init__(seat)
        self.opened = self.fresh = False  # the cards of the teams have come in before

    def poll(self) -> Poll:
        """Return a vote in which all ballots are in, and none is shown that was not seen already."""
        if self.is_seen():
            return Poll(-1, self.seen(), open=True)
        cast = tuple(ballot if ballot in {"", AWAY} else CAST for ballot in self.turn.ballots)
        return Poll(-1, cast)

    def pages(self, level: int) -> int:
        """Return one page; then the lot, or at very large text each option, on its own."""
        if not self.opened:
            return 1
        lot = int(self.turn.lot)
        return (1, 1 + lot, -(-len(self.ways) // 2) + lot)[level]

    def draw(self, page: Page, level: int, index: int) -> None:
        """Draw the closed envelopes, or the result."""
        total = self.pages(level)
        if not self.opened:
            self.head(page)
            if level:
                closed(page, self, self.poll(), sum(team.here for team in self.state.teams), body(page))
            else:
                self.draw_poll(page, level, index)
            amber = Button("go", pick(meets.COUNT, page.language), "return", "arrow-right")
            self.act(page, amber, index, total, ready=False)
            return
        self.frame(page, pick(meets.COUNT_TITLE, page.language), self.line(page.language))
        every = tuple(range(len(self.ways)))
        if level == 0:
            high = max(200.0, lot_need(page)) + page.kit.spare * 0.2 if self.turn.lot else -24.0
            wait = LOT if self.turn.lot else 0.0
            results(page, self, every, (LEFT, TOP, WIDE, page.bottom - TOP - high - 24), wait)
            if self.turn.lot:
                lot_panel(page, self, (LEFT, page.bottom - high, WIDE, high), told_at(self, every))
        elif self.turn.lot and index == total - 1:
            lot_panel(page, self, body(page))
        else:
            results(page, self, every if level == 1 else every[index * 2 : index * 2 + 2], body(page))
        amber = Button("go", pick(meets.SEE_CHANGES, page.language), "return", "arrow-right")
        self.act(page, amber, index, total, ready=False)

    def press(self, node: str) -> Transition:
        """Open the ballot box, then go on to the consequences."""
        if not self.opened and node == "go":
            self.opened = True
            return Stay(page=0, focus="go", act=True)
        return self.send(Proceed()) if node == "go" else Stay()
