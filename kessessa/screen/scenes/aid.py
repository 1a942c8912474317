"""Mutual aid: which team is called to help, drawn over the question."""

from __future__ import annotations

from kessessa.language import pick
from kessessa.language import round as said
from kessessa.language import window_round as words
from kessessa.rules import legal
from kessessa.rules.moves import CallAid, Move, UsePower
from kessessa.rules.refusal import Refusal
from kessessa.rules.turns import Asking
from kessessa.screen import frame
from kessessa.screen.fitting import fitting
from kessessa.screen.nodes import CHOICE, Node
from kessessa.screen.page import Page
from kessessa.screen.scene import Pop, Stay, Transition
from kessessa.screen.seat import Seat, TurnScene, emblem, team_name
from kessessa.screen.tokens import Box
from kessessa.screen.widgets import Button, button_width, choice_box, draw_button, keycap, keycap_width, team_token

_CARD: Box = (340.0, 112.0, 1240.0, 752.0)
_BIG: Box = (240.0, 60.0, 1440.0, 820.0)


class AidScene(TurnScene):
    """The other teams with what they can do; a team of the role that trains may offer an aid that costs no call."""

    name = "aid"
    over = True

    def __init__(self, seat: Seat) -> None:
        """Begin with the first team that can be called."""
        super().__init__(seat)
        self.free = not any(isinstance(move, CallAid) for move in self._moves())
        self.team = next(iter(self._callable()), -1)

    def _moves(self) -> tuple[Move, ...]:
        return legal(self.state).plain

    def _trainer(self) -> int:
        """Return the team that can offer mutual aid, -1 for none."""
        return next((move.team for move in self._moves() if isinstance(move, UsePower)), -1)

    def _callable(self) -> dict[int, Move]:
        """Return the teams that can be called, with the move that does it."""
        if self.free:
            trainer = self._trainer()
            offers = [move for move in self._moves() if isinstance(move, UsePower) and move.team == trainer]
            return {int(move.target): move for move in offers}
        return {move.team: move for move in self._moves() if isinstance(move, CallAid)}

    def _teams(self) -> tuple[int, ...]:
        turn = self.state.turn
        mine = turn.team if isinstance(turn, Asking) else -1
        return tuple(at for at, team in enumerate(self.state.teams) if team.here and at != mine)

    def pages(self, level: int) -> int:
        """Return one page, or one for three teams (at very large text for two)."""
        return 1 if level == 0 else -(-len(self._teams()) // (4 - level))

    def draw(self, page: Page, level: int, index: int) -> None:
        """Draw the card of teams over the veiled question."""
        self._language = page.language
        page.flat((0, page.foot - 24, 1920, 152), "bg_bottom", 0)  # its own buttons stand there now
        page.veil("ink", 0.62)
        box = _CARD if level == 0 else _BIG
        page.panel(box, radius=40, lip="ink")
        y = self._title(page, box)
        teams = self._teams()
        if level:
            each = 4 - level
            teams = teams[index * each : (index + 1) * each]
        gap = 20.0 if len(teams) < 5 else 12.0  # noqa: PLR2004  five rows are close together
        high = min(150.0 * max(1.0, page.scale), (box[1] + box[3] - 24 - y - gap * (len(teams) - 1)) / len(teams))
        for row, team in enumerate(teams):
            self._row(page, team, (box[0] + 52, y + row * (high + gap), box[2] - 104, high))
        self._buttons(page, box, index, self.pages(level))

    def _title(self, page: Page, box: Box) -> float:
        x, y, wide, _ = box
        page.picture("vignettes/handshake.svg", (x + 56, y + 44, 96, 96))
        title = pick(said.WHO_HELPS, page.language)
        high = page.text(title, (x + 184, y + 36, wide - 220, 200), 62, face="headline")
        line = self.notice or pick(said.ONE_OF_TWO, page.language)
        if self.free:
            line = pick(words.FREE_AID_BY, page.language, team=self._called(self._trainer(), page.language))
        high += page.text(line, (x + 184, y + 40 + high, wide - 220, 160), 34, colour="ink_soft")
        return y + max(160.0, high + 36 + 34)

    def _called(self, team: int, language: str) -> str:
        name = team_name(self.state, team, language)
        return name[:1].lower() + name[1:]

    def _row(self, page: Page, team: int, box: Box) -> None:
        x, y, wide, high = box
        can = team in self._callable()
        state = "selected" if team == self.team else ""
        if can:
            choice_box(page, box, state, "row")
        else:
            page.flat(box, "surface_alt", 32, "line", 3)
        side = min(88.0, high - 16)
        team_token(page, emblem(self.state, team), x + 24, y + (high - side) / 2, side)
        name = team_name(self.state, team, page.language)
        status = pick(said.CAN_BE_CALLED if can else said.ALREADY_CALLED, page.language)
        left, key = x + side + 52, str(self._teams().index(team) + 1)
        room = wide - side - 52 - (keycap_width(page, key) + 50)
        name_high = page.measure(name, 42, room, "semibold")[1]
        size = fitting(page, status, (34, 32, 30, 28), (room - 46, high - name_high - 8))
        line = page.measure(status, size, room - 46)[1]
        top = y + (high - name_high - line) / 2
        page.text(name, (left, top, room, name_high), 42, face="semibold")
        page.icon("check" if can else "clock", left, top + name_high + 4, 34, "success" if can else "ink_soft")
        page.text(status, (left + 46, top + name_high, room - 46, high - name_high), size, colour="ink_soft")
        if can:
            keycap(page, key, x + wide - keycap_width(page, key) - 26, y + high / 2)
        else:
            page.icon("lock", x + wide - 76, y + high / 2 - 25, 50, "ink_soft")
        page.node(Node(f"team-{team}", CHOICE, name, box, status, state if can else "off", key if can else "", 32))

    def _buttons(self, page: Page, box: Box, index: int, total: int) -> None:
        language, y = page.language, box[1] + box[3] + 36
        alone = Button("alone", pick(said.ALONE, language), "escape", "arrow-left")
        call = pick(words.CALL_THEM, language)
        if self.team >= 0:
            call = pick(said.CALL, language, team=self._called(self.team, language))
        amber = frame.dots(page, index, total, Button("go", call, "return", "arrow-right"))
        wide = button_width(page, amber)
        if wide > 900:  # noqa: PLR2004  half of the window: the name is on the row above
            amber = Button(amber.id, pick(words.CALL_THEM, language), "return", "arrow-right")
            wide = button_width(page, amber)
        draw_button(page, amber, (box[0] + box[2] - wide, y, wide, 92), primary=True)
        page.amber = amber.id
        page.focus = f"team-{self.team}" if index == 0 else ""
        left = button_width(page, alone, size=34)
        draw_button(page, alone, (box[0], y + 4, left, 84), size=34)
        self._free_button(page, box[0] + left + 30, y + 4, box[0] + box[2] - wide - 30)

    def _free_button(self, page: Page, x: float, y: float, end: float) -> None:
        if self._trainer() < 0 or not any(isinstance(move, CallAid) for move in self._moves()):
            return
        text = said.AID if self.free else words.FREE_AID
        button = Button("free", pick(text, page.language), "f", "hand-heart")
        bare = button_width(page, button, size=34) > end - x
        draw_button(page, button, (x, y, button_width(page, button, size=34, bare=bare), 84), size=34, bare=bare)

    def key(self, key: str, focus: str) -> Transition | None:
        """Let a digit choose its team from any page."""
        teams = self._teams()
        if key.isdigit() and 0 < int(key) <= len(teams):
            return self.press(f"team-{teams[int(key) - 1]}")
        return None

    def press(self, node: str) -> Transition:
        """Choose a team, call it, or go on alone."""
        self.notice = ""
        if node == "alone":
            return Pop()
        if node == "free":
            self.free = not self.free
            self.team = next(iter(self._callable()), -1)
            return Stay()
        if node == "go":
            return self._call()
        team = int(node.removeprefix("team-"))
        if team not in self._callable():
            return Stay()
        self.team = team
        return Stay(focus="go")

    def _call(self) -> Transition:
        """Call the team, and go back to the question, which now has a helper."""
        move = self._callable().get(self.team)
        if move is None:
            return Stay()
        answer = self.seat.play(move)
        if isinstance(answer, Refusal):
            self.notice = answer.words(self._language)
            return Stay()
        return Pop()

    def back(self) -> Transition | None:
        """Escape: alone."""
        return Pop()
