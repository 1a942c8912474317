"""Work: each team in turn gives its time to sites, activities, the life of the association, or rest."""

from __future__ import annotations

from kessessa.language import month, pick, window_round
from kessessa.language import round as said
from kessessa.rules import legal
from kessessa.rules.moves import Done, Move, Place, TakeBack, UsePower
from kessessa.rules.refusal import Refusal
from kessessa.rules.turns import Working
from kessessa.rules.work import WORK
from kessessa.screen.page import Page
from kessessa.screen.scene import Stay, Transition
from kessessa.screen.scenes.work_panels import draw_row, draw_teams
from kessessa.screen.scenes.work_rows import WorkRow, rows
from kessessa.screen.seat import Seat, TurnScene, emblem, team_name
from kessessa.screen.tokens import Box
from kessessa.screen.widgets import Button, button_width

_ROWS: Box = (60.0, 140.0, 1290.0, 770.0)
_WIDE_ROWS: Box = (60.0, 140.0, 1800.0, 770.0)
_TEAMS: Box = (1390.0, 140.0, 470.0, 770.0)
_GAP = 18.0
_TALLEST = 220.0
_ON_ONE_PAGE = 6
_A_PAGE = (5, 4, 3)


class WorkScene(TurnScene):
    """The rows that take time, and what each team still holds. A slot takes a token; what was put can be taken back."""

    name = "work"
    phase = 3

    def __init__(self, seat: Seat) -> None:
        """Begin with the team whose turn it is."""
        super().__init__(seat)
        self.helping = False
        self._each = _ON_ONE_PAGE
        self._last = 0

    @property
    def turn(self) -> Working:
        """The work under way."""
        turn = self.state.turn
        assert isinstance(turn, Working)  # noqa: S101  the director shows this scene only then
        return turn

    def _rows(self, language: str = "fr") -> tuple[WorkRow, ...]:
        return rows(self.state, self.turn, language)

    def _moves(self) -> tuple[Move, ...]:
        return legal(self.state).plain

    def _apart(self, level: int) -> int:
        """Return how many rows a page holds."""
        count = len(self._rows())
        return count if level == 0 and count <= _ON_ONE_PAGE else _A_PAGE[level]

    def pages(self, level: int) -> int:
        """Return a page for all, or several of some rows each; at large text the teams come last."""
        return -(-len(self._rows()) // self._apart(level)) + (level > 0)

    def draw(self, page: Page, level: int, index: int) -> None:
        """Draw some rows, the teams, or both."""
        turn, language = self.turn, page.language
        left = turn.tokens[turn.team]
        text = month.PLACES_ONE if left == 1 else month.PLACES_MANY if left else window_round.PLACED_ALL
        who = team_name(self.state, turn.team, language)
        line = self.notice or pick(text, language, team=who[:1].lower() + who[1:], n=left)
        self.frame(page, pick(said.WORK, language), line, emblem(self.state, turn.team))
        self._each = each = self._apart(level)
        total = self.pages(level)
        self._last = total - 1
        shown = self._rows(language)[index * each : (index + 1) * each]
        if shown:
            self._list(page, shown, index * each, _WIDE_ROWS if level else _ROWS)
        if level == 0 or not shown:
            draw_teams(page, self.state, turn, _WIDE_ROWS if level else _TEAMS)
        self._buttons(page, index, total)
        page.focus = next((node.id for node in page.nodes if node.id.startswith("put:") and node.focusable), "")

    def _list(self, page: Page, shown: tuple[WorkRow, ...], first: int, box: Box) -> None:
        x, y, wide, high = box
        each = (high - _GAP * (len(shown) - 1)) / len(shown)
        each = min(each, _TALLEST * max(1.0, page.scale))
        free = self._open_to(page.language)
        for at, row in enumerate(shown):
            spot = (x, y + at * (each + _GAP), wide, each)
            draw_row(page, self.state, row, spot, str(first + at + 1), free=row.target in free)

    def _open_to(self, language: str) -> set[str]:
        """Return the targets that can take a token now."""
        self._language = language
        if self.helping:
            return {WORK + move.target for move in self._moves() if isinstance(move, UsePower)}
        return {move.target for move in self._moves() if isinstance(move, Place)}

    def _buttons(self, page: Page, index: int, total: int) -> None:
        language, moves = page.language, self._moves()
        others = [
            Button(
                "back", pick(month.TAKE_BACK, language), "backspace", "arrow-u-up-left", self._back_move() is not None
            )
        ]
        if any(isinstance(move, UsePower) for move in moves):
            others.insert(0, Button("build", pick(window_round.HELPING_HAND, language), "c", "hammer"))
        who = team_name(self.state, self.turn.team, language)
        amber = Button("go", pick(month.DONE, language, team=who), "return", "check")
        if button_width(page, amber) > (800 if len(others) == 1 else 560):
            amber = Button("go", pick(month.DONE_PLAIN, language), "return", "check")
        self.foot(page, amber, tuple(others), index=index, total=total)

    def _back_move(self) -> TakeBack | None:
        """Return the move that takes the team's last token back."""
        turn = self.turn
        mine = [target for team, target in turn.placed if team == turn.team]
        return TakeBack(mine[-1]) if mine else None

    def key(self, key: str, focus: str) -> Transition | None:
        """Let a digit give a token to its row, and the other keys do their work, from any page."""
        every = self._rows()
        if key == "backspace":
            return self.press("back")
        if key == "c":
            return self._build()
        if key.isdigit() and 0 < int(key) <= len(every):
            row = every[int(key) - 1]
            if row.target not in self._open_to(self._language):
                return Stay()
            return self.press(f"put:{row.target}")
        return None

    def press(self, node: str) -> Transition:
        """Put a token, take one back, lend a hand, or be done."""
        self.notice = ""
        if node.startswith("put:"):
            return self._put(node.removeprefix("put:"))
        if node == "back":
            move = self._back_move()
            return self._do(move, move.target) if move else Stay()
        if node == "build":
            return self._build()
        return self.send(Done())

    def _put(self, target: str) -> Transition:
        if self.helping:
            self.helping = False
            power = next(
                (move for move in self._moves() if isinstance(move, UsePower) and WORK + move.target == target), None
            )
            return self._do(power, target) if power else Stay()
        return self._do(Place(target), target)

    def _build(self) -> Transition:
        """Lend a hand: at once where there is one site, else the site is chosen first."""
        powers = [move for move in self._moves() if isinstance(move, UsePower)]
        if len(powers) == 1:
            return self._do(powers[0], WORK + powers[0].target)
        self.helping = not self.helping and bool(powers)
        if not self.helping:
            return Stay()
        self.notice = pick(window_round.HELPING_WHERE, self._language)
        return Stay(focus=f"put:{WORK}{powers[0].target}", page=0)

    def _do(self, move: Move, target: str) -> Transition:
        """Play a move of this team's turn and keep the focus where it is of use."""
        answer = self.seat.play(move)
        if isinstance(answer, Refusal):
            self.notice = answer.words(self._language)
            return Stay()
        every = self._rows()
        row = next((item for item in every if item.target == target), None)
        cue = "construire" if row is not None and row.state == "work" and not row.free else ""
        focus = self._next(target)
        if focus == "go":
            return Stay(focus="go", page=self._last, cue=cue)
        at = next(at for at, item in enumerate(every) if f"put:{item.target}" == focus)
        return Stay(focus=focus, page=at // self._each, cue=cue)

    def _next(self, target: str) -> str:
        """Return the slot to go on with: in the same row, else the next free one, else the amber button."""
        free = self._open_to(self._language)
        names = [row.target for row in self._rows()]
        at = names.index(target) if target in names else 0
        order = [*names[at:], *names[:at]]
        return next((f"put:{name}" for name in order if name in free), "go")
