"""What all scenes of the general assembly share: its head with three steps, the place at the table, a raised hand."""

from __future__ import annotations

from dataclasses import dataclass

from kessessa.language import Text, counted, month, pick
from kessessa.language import closing as words
from kessessa.rules import table
from kessessa.rules.turns import Assembly
from kessessa.screen import frame
from kessessa.screen.button import Button
from kessessa.screen.fitting import fitting
from kessessa.screen.nodes import CHOICE, Node
from kessessa.screen.page import Page
from kessessa.screen.seat import Seat, TurnScene
from kessessa.screen.steps import titled_steps
from kessessa.screen.tokens import Box
from kessessa.screen.widgets import button_width, choice_box, icon_growth, keycap, keycap_width

PAD = 50.0


def body(page: Page) -> Box:
    """Return where the panels of the assembly stand."""
    return (60.0, 140.0, 1800.0, page.bottom - 140)


class AssemblyScene(TurnScene):
    """Base of the scenes of the assembly. `turn` is the assembly as it was when the scene was made."""

    step = 0
    line: Text = month.FINANCIAL

    def __init__(self, seat: Seat) -> None:
        """Take a place at the assembly."""
        super().__init__(seat)
        # hands are raised for all to see: the ballots are not hidden here
        turn = seat.sitting.table.state.turn
        assert isinstance(turn, Assembly)  # noqa: S101  the director shows these scenes only in the assembly
        self.turn: Assembly = turn

    def head(self, page: Page, line: str = "", emblem: str = "") -> None:
        """Draw ground, title, the three steps and the tools."""
        self._language = page.language
        page.ground()
        line = self.timed(page, line or pick(self.line, page.language), emblem)
        last = month.STEPS[-1] if self.turn.surplus > 0 else month.DIRECTION_STEP if self.debated else words.TO_END
        names = tuple(pick(step, page.language) for step in (*month.STEPS[:-1], last))
        titled_steps(page, pick(month.ASSEMBLY, page.language), line, emblem, names, self.step)
        frame.tools(page, sound=page.kit.dress.sound)

    @property
    def debated(self) -> bool:
        """Whether the members choose next year's direction after the assembly."""
        return bool(self.state.book.scenario.orientations)

    def beside(self, page: Page, icon: str, words: str, amber: Button) -> None:
        """Write a line with its sign at the left of the footer, where one page holds all and nothing else is said."""
        wide, tall = page.measure(words, 32, 3000, "semibold")
        side = 44 * icon_growth(page)
        end = frame.EDGE + side + 18 + wide
        if self.notice or page.turns[1] > 1 or end > frame.RIGHT - button_width(page, amber) - frame.GAP:
            return
        y = page.foot + 46
        page.icon(icon, frame.EDGE, y - side / 2, side, "primary")
        page.text(words, (frame.EDGE + side + 18, y - tall / 2, wide + 2, tall + 2), 32, face="semibold")

    def voices(self, language: str) -> str:
        """Return how many members there are, and how many teams vote."""
        state = self.state
        teams = counted(table.here(state.teams), words.VOICES_ONE, words.VOICES_MANY, language)
        if state.book.members < 0:
            return teams
        members = counted(state.stock[state.book.members], words.MEMBERS_ONE, words.MEMBERS_MANY, language)
        return f"{members}, {teams}"


@dataclass(frozen=True, slots=True)
class Hand:
    """One of the two choices of a show of hands: the id of its node, word, sign, colour and key."""

    id: str
    word: str
    icon: str
    ink: str
    key: str


def _hand_room(page: Page, key: str, wide: float) -> float:
    return wide - 28 - 42 * icon_growth(page) - keycap_width(page, key) - 36


def hand_size(page: Page, word: str, key: str, room: tuple[float, float]) -> float:
    """Return the size at which a choice fits a box so wide and high."""
    return fitting(page, word, (36, 34, 32, 30, 28), (_hand_room(page, key, room[0]), room[1]), "semibold")


def hand_choice(page: Page, hand: Hand, box: Box, size: float, *, chosen: bool) -> None:
    """Draw one of the two choices of a show of hands, its word in a size."""
    x, y, wide, high = box
    choice_box(page, box, "selected" if chosen else "")
    side, cap = 42 * icon_growth(page), keycap_width(page, hand.key)
    page.icon(hand.icon, x + 18, y + (high - side) / 2, side, hand.ink, filled=True)
    spot = (x + 28 + side, y, _hand_room(page, hand.key, wide), high)
    page.text(hand.word, spot, size, face="semibold", colour=hand.ink, valign="middle")
    keycap(page, hand.key, x + wide - cap - 16, y + high / 2)
    page.node(Node(hand.id, CHOICE, hand.word, box, "", "selected" if chosen else "", hand.key, 32))
