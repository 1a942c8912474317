"""The session under way as scenes see it: the state to draw, moves to send, and the scene that comes next."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from functools import partial

from kessessa.language import comfort, euros, pick
from kessessa.language.speech import unit
from kessessa.language.teams import EMBLEMS
from kessessa.rules.moves import Move
from kessessa.rules.refusal import Refusal
from kessessa.rules.rounds import is_debate
from kessessa.rules.scenario import KNOWLEDGE, MEMBERS, TREASURY
from kessessa.rules.state import State
from kessessa.rules.turns import Asking, Assembly, Ended, Meeting
from kessessa.screen import frame
from kessessa.screen.button import Button
from kessessa.screen.page import Page
from kessessa.screen.ports import Outside, Sitting
from kessessa.screen.purse import Purse
from kessessa.screen.scene import Quit, Replace, Scene, Stay, Transition
from kessessa.screen.timer import Timer
from kessessa.screen.track import Track, draw_track
from kessessa.session.bell import Bell, Plan
from kessessa.session.classes import lesson_of, noted_class, with_lesson
from kessessa.session.lexicon import Lexicon
from kessessa.session.views import seen

_TOKEN = 98.0
"""How much a team's token takes of the room of a title."""


@dataclass
class Seat:
    """A session, its outside, how its next scene is found, and how it is left for the title screen.

    `bell` plans with the time that is left (see `plan`); `notes` is what scenes remember for the next ones.
    `warn` makes the scene that says a sentence before another scene; `told_unsaved`: people know that nothing can be
    saved just now; `kept`: the session can be taken up again once it is left. `owed`: its class has not got its
    result yet.
    """

    sitting: Sitting
    outside: Outside
    find: Callable[[Seat], Scene]
    notes: dict[str, str] = field(default_factory=dict)
    bell: Bell | None = None
    home: Callable[[], Scene] | None = None
    warn: Callable[[str, Scene], Scene] | None = None
    told_unsaved: bool = False
    timer: Timer = field(default_factory=Timer)
    kept: bool = True
    owed: bool = False
    _lexicons: dict[str, Lexicon] = field(default_factory=dict)
    _seen: tuple[State, State] | None = None

    def lexicon(self, language: str) -> Lexicon:
        """Return the words that the scenario explains, in a language."""
        if language not in self._lexicons:
            self._lexicons[language] = Lexicon(self.sitting.table.state.book.scenario.terms, language)
        return self._lexicons[language]

    @property
    def state(self) -> State:
        """The state as it may be shown."""
        state = self.sitting.table.state
        if self._seen is None or self._seen[0] is not state:
            self._seen = (state, seen(state))
        return self._seen[1]

    def play(self, move: Move, cue: str = "") -> Transition | Refusal:
        """Play a move; the answer shows the scene that the new state asks for, or says why not."""
        table = self.sitting.table
        before = table.state.round
        happened = table.play(move)
        if isinstance(happened, Refusal):
            return happened
        if self.bell is not None and table.state.round != before:
            self.bell.round_ended()
            self.bell.round_began()
        if self.finished:
            self.remember("fr")
        return Replace(self.find(self), cue=cue)

    def remember(self, language: str) -> str:
        """Keep the result of a finished session for its class, where it has one; return why that failed, or nothing."""
        table = self.sitting.table
        belonging = noted_class(table.notes)
        lesson = None if belonging is None else lesson_of(table, self.outside.moment())
        if belonging is None or lesson is None:
            return ""
        change = partial(with_lesson, group=belonging.group, lesson=lesson)
        trouble = self.outside.change_classes(change, language)
        self.owed = bool(trouble)
        return trouble

    def follow(self, move: Move) -> Transition | None:
        """Play a move for somebody who only watches: None where it is refused."""
        answer = self.play(move)
        return None if isinstance(answer, Refusal) else answer

    def warned(self, answer: Transition, language: str) -> Transition:
        """Return an answer, after a warning where saving has just begun to fail; it is given once."""
        unsaved = self.sitting.unsaved(language) or (self.remember(language) if self.owed else "")
        known, self.told_unsaved = self.told_unsaved, bool(unsaved)
        if self.warn is None or known or not unsaved or not isinstance(answer, Replace):
            return answer
        return Replace(self.warn(unsaved, answer.scene), cue=answer.cue)

    @property
    def finished(self) -> bool:
        """Whether the game is over."""
        return isinstance(self.state.turn, Ended)

    def plan(self) -> Plan | None:
        """Return what still fits before the bell; None where no bell is set."""
        state = self.state
        return self.bell.plan(state.round, state.rounds) if self.bell is not None else None

    def leave(self) -> Transition:
        """Let the session go, all of it saved already, and show the title screen."""
        if self.owed:
            self.remember("fr")
        self.sitting.close()
        return Quit() if self.home is None else Replace(self.home(), all=True)

    def undo(self, language: str) -> Scene | None:
        """Take the last decision back and return where that leads; None where there is none.

        A question whose answer was shown gives way to another one, and the scene says so.
        """
        taken, scene = self.sitting.table.undo(), self.scene()
        if taken is None:
            return None
        before, now = taken.lands.turn, self.sitting.table.state.turn
        if isinstance(scene, TurnScene) and isinstance(before, Asking) and isinstance(now, Asking) and before != now:
            scene.notice = pick(comfort.OTHER_INSTEAD, language)
        return scene

    def scene(self) -> Scene:
        """Return the scene that the state asks for."""
        return self.find(self)


class TurnScene(Scene):
    """Base of the scenes of a session: the state, the common frame, and sending moves."""

    phase = -1
    """Which of the five phases the footer shows, from 0; -1 for none."""

    def __init__(self, seat: Seat) -> None:
        """Take a place at the table."""
        self.seat = seat
        self.notice = ""
        self._language = "fr"

    @property
    def state(self) -> State:
        """The state as it may be shown."""
        return self.seat.state

    def send(self, move: Move, cue: str = "") -> Transition:
        """Play a move; a refusal is said in the footer."""
        answer = self.seat.play(move, cue)
        if isinstance(answer, Refusal):
            self.notice = answer.words(self._language)
            return Stay()
        return self.seat.warned(answer, self._language)

    def back(self) -> Transition | None:
        """Escape opens the facilitator's panel."""
        return None

    def frame(self, page: Page, words: str, line: str = "", emblem: str = "") -> None:
        """Draw the ground, the title, the track of rounds and the tools."""
        self._language = page.language
        page.ground()
        rounds = track_of(self.state, page.language)
        frame.title(page, words, self.timed(page, line, emblem), emblem, rounds)
        draw_track(page, rounds)
        frame.tools(page, sound=page.kit.dress.sound)

    def timed(self, page: Page, line: str, emblem: str) -> str:
        """Return the line under a title with the minutes of the facilitator's timer; alone where both are too long."""
        left = self.seat.timer.left
        if left is None:
            return line
        said = pick(comfort.MINUTES_LEFT, page.language, n=left) if left else pick(comfort.TIME_IS_OVER, page.language)
        both = f"{line} · {said}" if line else said
        room = frame.title_wide(page) - (_TOKEN if emblem else 0)
        return both if page.measure(both, frame.SMALLEST_LINE, 2000)[0] <= room else said

    def foot(
        self, page: Page, amber: Button, others: tuple[Button, ...] = (), *, purse: tuple[str, ...] = (),
        advice: str = "", index: int = 0, total: int = 1,
    ) -> None:  # fmt: skip
        """Draw the footer; on a page that is not the last, the amber button turns the page."""
        frame.footer(
            page, frame.dots(page, index, total, amber), others if index == total - 1 else (),
            purse_of(self.state, page.language, purse), self.phase, advice, notice=self.notice,
        )  # fmt: skip


def team_name(state: State, team: int, language: str) -> str:
    """Return the name of a team."""
    return pick(EMBLEMS.get(state.teams[team].id), language) or state.teams[team].id


def emblem(state: State, team: int) -> str:
    """Return the emblem's id of a team: the name of its token's picture."""
    return state.teams[team].id


def look_of(state: State, target: str) -> str:
    """Return which drawn badge a pillar wears, empty for a resource."""
    at = state.book.pillar_at.get(target)
    return "" if at is None else state.book.scenario.pillars[at].look


def round_name(state: State, language: str) -> str:
    """Return what a round is called, with a capital."""
    return pick(state.book.scenario.round_name, language).capitalize()


def unit_of(state: State, number: int, language: str) -> str:
    """Return what so many rounds are called, to be written within a line."""
    return unit(state.book.scenario.round_name, number, language)


def track_of(state: State, language: str) -> Track:
    """Return the track of rounds of a state."""
    turn = state.turn
    assembly = isinstance(turn, (Assembly, Ended)) or (isinstance(turn, Meeting) and turn.kind == "next")
    debates = tuple(number for number in range(1, state.rounds + 1) if is_debate(state, number))
    return Track(round_name(state, language), max(1, state.round), state.rounds, debates, assembly)


def purse_of(state: State, language: str, wanted: tuple[str, ...]) -> tuple[Purse, ...]:
    """Return the parts of the purse that a screen's choices can change."""
    pictures = {TREASURY: "coin.svg", KNOWLEDGE: "resources/knowledge.svg", MEMBERS: "resources/members.svg"}
    book = state.book
    parts = []
    for name in wanted:
        if name in book.resource_at:
            count = state.stock[book.resource_at[name]]
            amount = euros(count, language) if name == TREASURY else str(count)
            parts.append(Purse(pictures[name], amount, pick(book.name_of(name), language)))
    return tuple(parts)
