"""A matter before it is decided: the single team's question, the proposal, the amendment, or the way to the vote."""

from __future__ import annotations

from dataclasses import replace

from kessessa.language import council as words
from kessessa.language import meeting as meets
from kessessa.language import pick, things
from kessessa.language import round as said
from kessessa.rules import legal
from kessessa.rules.moves import Move, NameRisk, PassToVote, Propose, Study, UsePower
from kessessa.rules.scenario import KNOWLEDGE
from kessessa.screen.button import Button
from kessessa.screen.fold import draw_row
from kessessa.screen.page import Page
from kessessa.screen.scene import Push, Stay, Transition
from kessessa.screen.scenes import statement, ways
from kessessa.screen.scenes.amend import amend_need, amend_panel
from kessessa.screen.scenes.chooser import Asked, ChooserScene, Entry
from kessessa.screen.scenes.council import GAP, LEFT, MATTER, PURSE, TOP, WIDE, CouncilScene, body
from kessessa.screen.scenes.ways import Offer
from kessessa.screen.seat import Seat, emblem, look_of, team_name
from kessessa.screen.tokens import Box
from kessessa.screen.widgets import printed

_STUDIED = "studied"
_NAMED = 2
"""Beside more buttons than these, in very large text, the amber button does not name the choice."""
_LARGE = 1.5
"""Above this text scale the panel alone says that there are objections."""


class ProposingScene(CouncilScene):
    """What matters and debates share: choosing an option or a pillar, study, powers, amending, passing to the vote."""

    def __init__(self, seat: Seat) -> None:
        """Begin with nothing chosen."""
        super().__init__(seat)
        self.selected = ""
        self.risk = ""
        self.fresh = seat.notes.pop(_STUDIED, "") != self._studying or not self.turn.studied

    @property
    def _studying(self) -> str:
        return f"{self.turn.kind} {self.turn.matter}"

    @property
    def front(self) -> int:
        """How many pages come before the options."""
        return 1

    @property
    def moves(self) -> tuple[Move, ...]:
        """What is legal now."""
        return legal(self.state).plain

    def choosing(self) -> bool:
        """Return whether an option can be proposed now (else the members will vote)."""
        return any(isinstance(move, Propose) for move in self.moves)

    def offer(self) -> Offer:
        """Return how the options are offered."""
        amending = self.turn.stage == "amend"
        return Offer(self.selected, self.choosing(), (self.turn.proposal,) if amending else ())

    # the footer

    def amber(self, language: str) -> Button:
        """Return the amber button: it names the choice, or passes to the vote."""
        if self.turn.stage == "risk":
            return Button("go", pick(words.WATCH, language), "return", "arrow-right")
        if not self.choosing():
            return Button("go", pick(meets.TO_VOTE, language), "return", "arrow-right")
        if self.selected:
            letter = "ABCDEF"[self.at(self.selected)]
            return Button("go", pick(meets.PROPOSE, language, letter=letter), "return", "arrow-right")
        return Button("go", pick(meets.PROPOSE_PLAIN, language), "return", "arrow-right")

    def ready(self) -> bool:
        """Return whether the amber button would act, not turn the page."""
        return bool(self.selected or self.risk)

    def others(self, language: str) -> tuple[Button, ...]:
        """Return the secondary buttons: study, powers, passing to the vote."""
        moves, turn = self.moves, self.turn
        buttons = []
        if self.powers(moves, "study"):
            buttons.append(Button("free-study", pick(things.POWERS["study"], language), "i", "hand-heart"))
        elif turn.stage in {"propose", "amend"} and not turn.studied:
            study = pick(meets.STUDY, language)
            buttons.append(Button("study", study, "i", "magnifying-glass", Study() in moves, "1"))
        if self.powers(moves, "mediate"):
            buttons.append(Button("mediate", pick(things.POWERS["mediate"], language), "m", "handshake"))
        if self.choosing() and PassToVote() in moves:
            buttons.append(Button("vote", pick(meets.TO_VOTE, language), "v", "ticket"))
        return tuple(buttons)

    def bottom(self, page: Page, index: int, total: int) -> None:
        """Draw the footer and propose where the focus begins."""
        purse = (KNOWLEDGE,) if self.turn.stage == "risk" else PURSE
        others = self.others(page.language)
        amber = self.amber(page.language)
        if self.choosing() and not self.selected:
            amber = replace(amber, label=self._keys(page), key="", icon="")
        if len(others) > _NAMED and page.scale > _LARGE and self.choosing():
            amber = replace(amber, label=pick(meets.PROPOSE_PLAIN, page.language))
        talk = self.turn.kind != MATTER and page.scale <= 1 and len(others) <= 1
        self.act(
            page, amber, index, total, ready=self.ready(), others=others, purse=purse,
            advice=pick(meets.TALK_FIRST, page.language) if talk else "",
        )  # fmt: skip
        apart = self.turn.stage != "risk" and total > self.front + 1
        if not self.ready() and not apart:  # an option on a page of its own is never chosen by going on
            page.focus = next((node.id for node in page.nodes if node.focusable and node.role == "choice"), "")

    def _keys(self, page: Page) -> str:
        """Return which keys choose an option, for the amber button as long as none is chosen."""
        able = (ways.state_of(self, way, self.offer()) != "off" for way in self.ways)
        *most, last = (printed(page, str(at)) for at, on in enumerate(able, 1) if on)
        keys = f"{', '.join(most)}{pick(words.EITHER, page.language)}{last}" if most else last
        return pick(words.PRESS_KEYS, page.language, keys=keys)

    # answering

    def key(self, key: str, focus: str) -> Transition | None:
        """Let a digit choose its option or pillar from any page."""
        if not key.isdigit() or key == "0":
            return None
        at = int(key) - 1
        if self.turn.stage == "risk" and at < len(self.state.book.scenario.pillars):
            return self.press(f"pillar-{at}")
        if self.turn.stage != "risk" and at < len(self.ways) and self.choosing():
            return self.press(f"way-{at}")
        return None

    def press(self, node: str) -> Transition:
        """Choose, propose, study, use a power, pass to the vote, or turn to an option's page."""
        self.notice = ""
        if node in {"study", "free-study", "mediate", "vote"}:
            return self._aside(node)
        if node == "go":
            return self._go()
        kind, _, number = node.partition("-")
        if kind == "tab":
            return Stay(page=int(number) + self.front)
        if kind == "pillar":
            self.risk = self.state.book.scenario.pillars[int(number)].id
        elif ways.state_of(self, self.ways[int(number)], self.offer()) == "off":
            closed = self.ways[int(number)].id in self.offer().closed
            self.notice = pick(words.WAS_PROPOSED if closed else meets.NOT_TODAY, self._language)
            return Stay()
        else:
            self.selected = self.ways[int(number)].id
        return Stay(focus="go")

    def _aside(self, node: str) -> Transition:
        if node in {"study", "free-study"}:
            self.seat.notes[_STUDIED] = self._studying
            return self.send(Study() if node == "study" else self.powers(self.moves, "study")[0])
        if node == "vote":
            return self.send(PassToVote())
        return Push(ChooserScene(self.seat, self._mediation()))

    def _go(self) -> Transition:
        if self.turn.stage == "risk":
            if self.risk:
                return self.send(NameRisk(self.risk))
            self.notice = pick(words.CHOOSE_PILLAR, self._language)
            return Stay()
        if not self.choosing():
            return self.send(PassToVote())
        if not self.selected:
            self.notice = pick(words.CHOOSE_OPTION, self._language)
            return Stay()
        return self.send(Propose(self.selected))

    def _mediation(self) -> Asked:
        """Return the question which objection is built into the proposal."""
        state, language = self.state, self._language
        moves = self.powers(self.moves, "mediate")
        entries = tuple(self._objection(move) for move in moves)
        role = state.book.roles[state.teams[moves[0].team].role]
        owner = pick(words.POWER_OF, language, team=team_name(state, moves[0].team, language))
        line = f"{owner}. {pick(role.line, language)}"
        return Asked(
            pick(words.WHICH_OBJECTION, language), line, "handshake", pick(words.USE_POWER, language), entries
        )  # fmt: skip

    def _objection(self, move: UsePower) -> Entry:
        state = self.state
        whose = emblem(state, self.turn.opinions.index(move.target))
        name = pick(state.book.name_of(move.target), self._language)
        return Entry(move, name, look_of(state, move.target), emblem=whose)


class MatterScene(ProposingScene):
    """A matter of the agenda: statement and options; at large text the statement first, then the options apart."""

    name = "matter"

    def __init__(self, seat: Seat) -> None:
        """Begin with a statement that fits on one page."""
        super().__init__(seat)
        self._parts: tuple[str, ...] = ("",)

    def fit(self, page: Page) -> None:
        """Part a long statement over pages."""
        if self.turn.stage != "amend":
            self._parts = statement.parts(page, self, body(page))

    @property
    def front(self) -> int:
        """How many pages come before the options."""
        return len(self._parts)

    def pages(self, level: int) -> int:
        """Return one page; else the statement and all options; else the pillars or the options apart."""
        if level == 0:
            return 1
        if level == 1:
            return self.front + 1
        return self.front + (statement.risk_pages(self) if self.turn.stage == "risk" else len(self.ways))

    def draw(self, page: Page, level: int, index: int) -> None:
        """Draw the statement, the options or both."""
        state, turn = self.state, self.turn
        title = words.THEY_OBJECT if turn.stage == "amend" and page.scale <= _LARGE else said.BOARD
        self.frame(page, pick(title, page.language), self._who(page.language), emblem(state, state.coordinator))
        at = index - self.front
        if level == 0:
            high = self._head_need(page)
            with self.comes_in(page, (LEFT, TOP, WIDE, high)):
                self._head(page, (LEFT, TOP, WIDE, high))
            self._choices(page, TOP + high + GAP)
        elif index < self.front:
            with self.comes_in(page, body(page)):
                self._alone(page, index)
        elif level == 1:
            self._choices(page, TOP)
        elif turn.stage == "risk":
            statement.risk_question(page, self, TOP, self.risk, at)
        else:
            ways.alone(page, self, at, self.offer())
        self.bottom(page, index, self.pages(level))

    def _who(self, language: str) -> str:
        """Return which team proposes, or for what is not proposed which matter this is."""
        if not self.choosing():
            return self.line(language)
        team = team_name(self.state, self.state.coordinator, language)
        return pick(meets.PROPOSES, language, team=team)

    def _choices(self, page: Page, top: float) -> None:
        if self.turn.stage == "risk":
            statement.risk_question(page, self, top, self.risk)
        else:
            ways.rows(page, self, top, self.offer())

    def _alone(self, page: Page, index: int) -> None:
        if self.turn.stage == "amend":
            x, y, wide, high = body(page)
            amend_panel(page, self, (x, y, wide, high - 112))
            self._named(page, x, y + high - 88)
        else:
            statement.whole(page, self, body(page), index)

    def _named(self, page: Page, x: float, y: float) -> None:
        """Draw the other ways out with their words: the footer of the last page may have to fold them away."""
        draw_row(page, self.others(page.language), x, y, WIDE, GAP)

    def _head_need(self, page: Page) -> float:
        if self.turn.stage == "amend":
            return amend_need(page, self)
        return statement.need(page, self) + page.kit.spare * 0.2

    def _head(self, page: Page, box: Box) -> None:
        if self.turn.stage == "amend":
            amend_panel(page, self, box)
        else:
            statement.statement(page, self, box)
