"""What all scenes of a meeting share: what is being decided, its options with their letters, and where they lead."""

from __future__ import annotations

from contextlib import AbstractContextManager, nullcontext

from kessessa.language import meeting as meets
from kessessa.language import pick
from kessessa.language import round as said
from kessessa.rules import meeting
from kessessa.rules.cards import Way
from kessessa.rules.moves import Move, UsePower
from kessessa.rules.scenario import KNOWLEDGE, TREASURY
from kessessa.rules.turns import Meeting
from kessessa.screen import directions, frame
from kessessa.screen.button import Button
from kessessa.screen.motion import enters
from kessessa.screen.page import Page
from kessessa.screen.seat import Seat, TurnScene, purse_of
from kessessa.screen.tokens import Box

LEFT, TOP, WIDE = 60.0, 140.0, 1800.0
GAP = 24.0
MATTER = "matter"
PURSE = (TREASURY, KNOWLEDGE)


def fitting_line(page: Page, *lines: str) -> str:
    """Return the first line that fits under a title with a token before it, or the last one."""
    room = frame.title_wide(page) - 98
    fits = (line for line in lines[:-1] if page.measure(line, frame.SMALLEST_LINE, 2000)[0] <= room)
    return next(fits, lines[-1])


def body(page: Page, top: float = TOP) -> Box:
    """Return the body of a page, from a height on down to where the footer begins."""
    return (LEFT, top, WIDE, page.bottom - top)


class CouncilScene(TurnScene):
    """Base of the scenes of a meeting. `turn` is the meeting as it was when the scene was made."""

    phase = 2

    def __init__(self, seat: Seat) -> None:
        """Take a place at the meeting."""
        super().__init__(seat)
        turn = self.state.turn
        assert isinstance(turn, Meeting)  # noqa: S101  the director shows these scenes only in a meeting
        self.turn: Meeting = turn
        self.ways: tuple[Way, ...] = meeting.ways(self.state, turn)
        if turn.kind != MATTER:
            self.phase = -1
        self.fresh = True
        """Whether the screen is new as a whole; else only what has just changed comes in."""

    def comes_in(self, page: Page, box: Box, order: float = 0) -> AbstractContextManager[None]:
        """Let a part come in where the screen is new."""
        return enters(page, box, order) if self.fresh else nullcontext()

    # what is being decided

    def subject(self, language: str) -> str:
        """Return the title of the matter, or what the debate is called."""
        turn = self.turn
        if turn.kind == MATTER:
            return pick(self.state.book.matters[turn.matter].title, language)
        return pick(said.ALL_FOR_ONE if turn.kind == "orientation" else meets.NEXT_YEAR, language)

    def line(self, language: str) -> str:
        """Return which matter of the agenda this is, or which debate."""
        if self.turn.kind != MATTER:
            return self.subject(language)
        state = self.state
        made = [item for item in state.decided if item.round == state.round and item.kind == MATTER]
        done = sum(item.how != "default" for item in made) + (self.turn.stage != "told")
        left = sum(item.matter in state.agenda for item in state.table)
        return pick(meets.MATTER_OF, language, n=max(1, done), total=max(1, done) + left)

    def way(self, name: str) -> Way:
        """Return the option of that id."""
        return next(way for way in self.ways if way.id == name)

    def at(self, name: str) -> int:
        """Return the place of an option among all: its letter."""
        return next(at for at, way in enumerate(self.ways) if way.id == name)

    def is_open(self, way: Way) -> bool:
        """Return whether an option is possible today."""
        return meeting.way_called(self.state, self.turn, way.id) is not None

    def leads(self, way: Way, language: str) -> tuple[directions.Lead, ...]:
        """Return where an option leads; with figures once a study has been made."""
        figures = self.turn.studied
        if self.turn.kind == MATTER:
            return directions.of_way(way, language, figures=figures)
        return directions.of_course(self.state.book.orientations[way.id], language, figures=figures)

    def powers(self, moves: tuple[Move, ...], power: str) -> tuple[UsePower, ...]:
        """Return the uses of a role's power that are possible now."""
        state = self.state
        return tuple(
            move
            for move in moves
            if isinstance(move, UsePower) and state.book.power_of[state.teams[move.team].role] == power
        )

    # drawing

    def act(
        self, page: Page, amber: Button, index: int, total: int, *, ready: bool = True,
        others: tuple[Button, ...] = (), purse: tuple[str, ...] = (), advice: str = "", always: bool = False,
    ) -> None:  # fmt: skip
        """Draw the footer; until all is `ready` the amber button turns the pages that are left.

        The other buttons stand on the last page, or on all of them `always`.
        """
        shown = others if always or index == total - 1 else ()
        footer(self, page, amber, (index, total), ready=ready, others=shown, purse=purse, advice=advice)


def footer(
    scene: TurnScene, page: Page, amber: Button, turns: tuple[int, int], *, ready: bool,
    others: tuple[Button, ...] = (), purse: tuple[str, ...] = (), advice: str = "",
) -> None:  # fmt: skip
    """Draw the footer of a page: which of how many; the amber button acts on the last one, or once all is `ready`."""
    amber = frame.dots(page, turns[1] if ready else turns[0], turns[1], amber)
    page.turns = turns
    amounts = purse_of(scene.state, page.language, purse)
    frame.footer(page, amber, others, amounts, scene.phase, advice, notice=scene.notice)
