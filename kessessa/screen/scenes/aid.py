"""Mutual aid: which team is called to help, drawn over the question."""

from __future__ import annotations

from dataclasses import replace

from kessessa.language import keys, pick
from kessessa.language import round as said
from kessessa.language import window_round as words
from kessessa.rules import legal
from kessessa.rules.moves import CallAid, Move, UsePower
from kessessa.rules.refusal import Refusal
from kessessa.rules.turns import Asking
from kessessa.screen import frame
from kessessa.screen.button import Button
from kessessa.screen.fitting import fitting, rows_a_page
from kessessa.screen.fold import draw_row, widths
from kessessa.screen.motion import enters
from kessessa.screen.nodes import CHOICE, Node
from kessessa.screen.page import Page
from kessessa.screen.scene import Pop, Stay, Transition
from kessessa.screen.seat import Seat, TurnScene, emblem, team_name
from kessessa.screen.tokens import Box
from kessessa.screen.widgets import (
    button_width,
    choice_box,
    draw_button,
    icon_growth,
    keycap,
    keycap_width,
    team_token,
)

_WIDE, _WIDEST = 1240.0, 1800.0
_TOP, _UNDER, _PAD = 36.0, 30.0, 34.0
_ROW, _GAP = 128.0, 20.0
_STATUS = (34.0, 32.0, 30.0, 28.0)


class AidScene(TurnScene):
    """The other teams with what they can do; a team of the role that trains may offer an aid that costs no call."""

    name = "aid"
    explains = False
    over = True

    def __init__(self, seat: Seat) -> None:
        """Begin with the first team that can be called."""
        super().__init__(seat)
        self.free = not any(isinstance(move, CallAid) for move in self._moves())
        self.team = next(iter(self._callable()), -1)
        self.named = False
        self._level = 0
        self._a_page = max(1, len(self._teams()))

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

    def fit(self, page: Page) -> None:
        """Find out how many teams a page holds."""
        high = self._most(page) - self._title_high(page, _WIDEST) - _PAD
        self._a_page = rows_a_page([self._row_need(page)] * len(self._teams()), high, _GAP)

    def pages(self, level: int) -> int:
        """Return one page, or one for as many teams as it holds."""
        return 1 if level == 0 else max(1, -(-len(self._teams()) // self._a_page))

    def draw(self, page: Page, level: int, index: int) -> None:
        """Draw the card of teams over the veiled question, as high as they need."""
        self._language, self._level = page.language, level
        page.flat((0, page.foot - 24, 1920, 152 + page.kit.spare), "bg_bottom", 0)  # its own buttons stand there now
        page.veil("ink", 0.62)
        teams = self._teams() if level == 0 else self._teams()[index * self._a_page : (index + 1) * self._a_page]
        amber = self._amber(page, teams, index, self.pages(level))
        buttons = self._buttons(page, amber, index)
        wide = _WIDEST if level else max(_WIDE, min(_WIDEST, self._row_wide(page, amber, buttons)))
        count = self._a_page if level else max(1, len(teams))
        gap = _GAP if count < 5 else 16.0  # noqa: PLR2004  five rows are close together
        room = self._most(page) - self._title_high(page, wide) - _PAD - gap * (count - 1)
        each = min(max(_ROW, self._row_need(page)), room / count)
        high = self._title_high(page, wide) + each * count + gap * (count - 1) + _PAD
        x, y = (1920 - wide) / 2, _TOP + (self._most(page) - high) / 2
        page.panel((x, y, wide, high), radius=40, lip="ink")
        top = self._title(page, (x, y, wide, high))
        for row, team in enumerate(teams):
            spot = (x + 52, top + row * (each + gap), wide - 104, each)
            with enters(page, spot, row, margin=6):
                self._row(page, team, spot)
        self._lay(page, amber, buttons, (x, page.foot, wide, 92))
        page.focus = f"team-{self.team}" if self.team in teams else ""

    @staticmethod
    def _most(page: Page) -> float:
        """Return how high the card may be over its buttons."""
        return page.foot - _UNDER - _TOP

    def _line(self, language: str) -> str:
        if self.notice or not self.free:
            return self.notice or pick(said.ONE_OF_TWO, language)
        return pick(words.FREE_AID_BY, language, team=self._called(self._trainer(), language))

    @staticmethod
    def _title_size(page: Page) -> float:
        return 46.0 if page.large else 62.0

    def _title_high(self, page: Page, wide: float) -> float:
        room = wide - 220
        high = page.measure(pick(said.WHO_HELPS, page.language), self._title_size(page), room, "headline")[1]
        return max(160.0, high + page.measure(self._line(page.language), 34, room)[1] + 70)

    def _title(self, page: Page, box: Box) -> float:
        x, y, wide, _ = box
        page.picture("vignettes/handshake.svg", (x + 56, y + 44, 96, 96))
        title = pick(said.WHO_HELPS, page.language)
        high = page.text(title, (x + 184, y + 32, wide - 220, 200), self._title_size(page), face="headline")
        page.text(self._line(page.language), (x + 184, y + 36 + high, wide - 220, 190), 34, colour="ink_soft")
        index, total = page.turns
        if total > 1:
            where = pick(keys.PAGE_OF, page.language, n=index + 1, total=total)
            long = page.measure(where, 30, 900, "semibold")[0]
            title_end = x + 184 + page.measure(title, self._title_size(page), wide, "headline")[0]
            if title_end + 40 < x + wide - long - 52:
                spot = (x + wide - long - 52, y + 36, long + 2, high)
                page.text(where, spot, 30, face="semibold", colour="ink_soft", valign="middle")
        return y + self._title_high(page, wide)

    def _called(self, team: int, language: str) -> str:
        name = team_name(self.state, team, language)
        return name[:1].lower() + name[1:]

    @staticmethod
    def _row_need(page: Page) -> float:
        """Return the least height of a row: a name and what the team can do."""
        name = page.measure("A", 42, 200, "semibold")[1]
        return name + page.measure("A", _STATUS[-1], 200)[1] + 4

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
        away = words.AID_OFFERS if self.free and team == self._trainer() else said.ALREADY_CALLED
        status = pick(said.CAN_BE_CALLED if can else away, page.language)
        left, key = x + side + 52, str(self._teams().index(team) + 1)
        room = wide - side - 52 - (keycap_width(page, key) + 50)
        name_high = page.measure(name, 42, room, "semibold")[1]
        aside = 34 * icon_growth(page) + 12
        size = fitting(page, status, _STATUS, (room - aside, high - name_high - 8))
        line = page.measure(status, size, room - aside)[1]
        top = y + (high - name_high - line) / 2
        page.text(name, (left, top, room, name_high), 42, face="semibold")
        sign = 34 * icon_growth(page)
        middle = top + name_high + line / 2
        page.icon("check" if can else "clock", left, middle - sign / 2, sign, "success" if can else "ink_soft")
        page.text(status, (left + aside, top + name_high, room - aside, high - name_high), size, colour="ink_soft")
        if can:
            keycap(page, key, x + wide - keycap_width(page, key) - 26, y + high / 2)
        else:
            page.icon("lock", x + wide - 76, y + high / 2 - 25, 50, "ink_soft")
        page.node(Node(f"team-{team}", CHOICE, name, box, status, state if can else "off", key if can else "", 32))

    def _amber(self, page: Page, teams: tuple[int, ...], index: int, total: int) -> Button:
        """Return what comes next: the page after this one, or calling the team once it is chosen."""
        page.turns = (index, total)
        if index < total - 1 and not (self.named and self.team in teams):
            return frame.dots(page, index, total, Button("go", ""))
        team = pick(said.CALL, page.language, team=self._called(self.team, page.language)) if self.team >= 0 else ""
        call = Button("go", team or pick(words.CALL_THEM, page.language), "return", "arrow-right")
        if button_width(page, call) > 900:  # noqa: PLR2004  half of the window: the name is on the row above
            call = replace(call, label=pick(words.CALL_THEM, page.language))
        return call

    def _buttons(self, page: Page, amber: Button, index: int) -> tuple[Button, ...]:
        """Return the other buttons: alone and free aid on the first page, the ways between pages on others."""
        language, total = page.language, page.turns[1]
        onward = Button("turn-page", pick(keys.NEXT_PAGE, language), icon="caret-right")
        more = (onward,) if amber.id == "go" and index < total - 1 else ()
        if index:
            return (Button("turn-back", pick(keys.PAGE_BEFORE, language), icon="arrow-left"), *more)
        alone = Button("alone", pick(said.ALONE, language), "escape", "arrow-left")
        if self._trainer() < 0 or not any(isinstance(move, CallAid) for move in self._moves()):
            return (alone, *more)
        text = said.AID if self.free else words.FREE_AID
        return (alone, Button("free", pick(text, language), "f", "hand-heart"), *more)

    @staticmethod
    def _turn_wide(page: Page, button: Button) -> float:
        return button_width(page, button, size=34, bare=True) + 30

    def _row_wide(self, page: Page, amber: Button, buttons: tuple[Button, ...]) -> float:
        """Return how wide the card would be for all buttons, those that turn pages as arrows."""
        turns = sum(self._turn_wide(page, item) for item in buttons if item.id.startswith("turn-"))
        worded = tuple(item for item in buttons if not item.id.startswith("turn-"))
        return button_width(page, amber) + turns + sum(widths(page, worded, 30))

    def _lay(self, page: Page, amber: Button, buttons: tuple[Button, ...], box: Box) -> None:
        """Draw the buttons under the card, folded where there is too little room."""
        x, y, wide, high = box
        own = button_width(page, amber)
        turns = [item for item in buttons if item.id.startswith("turn-")]
        room = wide - own - 30 - sum(self._turn_wide(page, item) for item in turns)
        worded = tuple(item for item in buttons if item not in turns)
        left = draw_row(page, worded, x, y + 4, room) + 30 if worded else x
        for item in turns:
            each = self._turn_wide(page, item)
            draw_button(page, item, (left, y + 4, each - 30, high - 8), size=34, bare=True)
            left += each
        draw_button(page, amber, (x + wide - own, y, own, high), primary=True)
        page.amber = amber.id

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
            self.team, self.named = next(iter(self._callable()), -1), False
            return Stay(focus="go")
        if node == "go":
            return self._call()
        team = int(node.removeprefix("team-"))
        if team not in self._callable():
            return Stay()
        self.team, self.named = team, True
        return Stay(focus="go", page=self._teams().index(team) // self._a_page if self._level else 0)

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
