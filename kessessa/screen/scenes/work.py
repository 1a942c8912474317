"""Work: each team in turn gives its time to sites, activities, the life of the association, or rest."""

from __future__ import annotations

from contextlib import nullcontext

from kessessa.language import month, pick, window_round
from kessessa.language import round as said
from kessessa.rules import legal
from kessessa.rules.moves import Done, Move, Place, TakeBack, UsePower
from kessessa.rules.refusal import Refusal
from kessessa.rules.turns import Working
from kessessa.rules.work import WORK
from kessessa.screen import frame
from kessessa.screen.fold import draw_row, widths
from kessessa.screen.keys import ARROWS
from kessessa.screen.motion import enters
from kessessa.screen.nodes import Node, in_turn, neighbour
from kessessa.screen.page import Page
from kessessa.screen.scene import Stay, Transition
from kessessa.screen.scenes.work_list import WorkList
from kessessa.screen.scenes.work_rows import WorkRow, rows
from kessessa.screen.scenes.work_teams import draw_teams
from kessessa.screen.seat import Seat, TurnScene, emblem, team_name
from kessessa.screen.widgets import Button, button_width

_PUT = "put:"
_STEPS = {"tab": 1, "shift+tab": -1}


class WorkScene(TurnScene):
    """The rows that take time, and what each team still holds. A slot takes a token; what was put can be taken back.

    One slot is aimed at: the amber button puts a token there. The focus takes the aim along from slot to slot.
    """

    name = "work"
    phase = 3

    def __init__(self, seat: Seat) -> None:
        """Begin with the team whose turn it is."""
        super().__init__(seat)
        self.helping = False
        self._aimed = ""
        self._put = ""
        self._list = WorkList()
        self._nodes: tuple[Node, ...] = ()

    @property
    def turn(self) -> Working:
        """The work under way."""
        turn = self.state.turn
        assert isinstance(turn, Working)  # noqa: S101  the director shows this scene only then
        return turn

    def _rows(self) -> tuple[WorkRow, ...]:
        return rows(self.state, self.turn, self._language)

    def _moves(self) -> tuple[Move, ...]:
        return legal(self.state).plain

    def _open_to(self) -> tuple[str, ...]:
        """Return the targets that can take a token now, in the order in which they are shown."""
        if self.helping:
            open_now = {WORK + move.target for move in self._moves() if isinstance(move, UsePower)}
        else:
            open_now = {move.target for move in self._moves() if isinstance(move, Place)}
        return tuple(row.target for row in self._rows() if row.target in open_now)

    def _aim(self) -> str:
        """Return the target that the next token goes to; empty where none is left or nothing takes one."""
        free = self._open_to()
        return self._aimed if self._aimed in free else next(iter(free), "")

    # what is shown

    def fit(self, page: Page) -> None:
        """Hear how high rows must be, and so how many a page holds."""
        self._language = page.language
        self._list.fit(page, self.state, self._rows())

    def pages(self, level: int) -> int:
        """Return a page for all, or several of some rows each; at large text the teams come last."""
        return self._list.pages(level, len(self._rows()))

    def draw(self, page: Page, level: int, index: int) -> None:
        """Draw some rows, the teams, or both."""
        self._language = page.language
        turn, language = self.turn, page.language
        left = turn.tokens[turn.team]
        text = month.PLACES_ONE if left == 1 else month.PLACES_MANY if left else window_round.PLACED_ALL
        who = team_name(self.state, turn.team, language)
        line = self.notice or pick(text, language, team=who[:1].lower() + who[1:], n=left)
        self.frame(page, pick(said.WORK, language), line, emblem(self.state, turn.team))
        total = self.pages(level)
        amber, others = self._buttons(page, total)
        # what comes in does so with the screen, not again with each token
        with nullcontext() if self._put else enters(page, (60.0, 140.0, 1800.0, page.bottom - 140)):
            self._list.draw(page, (level, index), self.state, self._rows(), self._open_to(), self._aim(), self._put)
            if level == 0:
                draw_teams(page, self.state, turn, (1390.0, 140.0, 470.0, page.bottom - 140))
            elif index == total - 1:
                others = self._above(page, amber, others)
        self.foot(page, amber, others, index=index, total=total)
        aim = _PUT + self._aim()
        page.focus = aim if any(node.id == aim for node in page.nodes) else ""
        self._nodes = tuple(node for node in page.nodes if not node.id.startswith("tool-"))

    def _above(self, page: Page, amber: Button, others: tuple[Button, ...]) -> tuple[Button, ...]:
        """Draw the teams on their page, with the buttons whose words the footer has no room for; return the others."""
        high = page.bottom - 140
        if _abreast(page, amber, others) or sum(widths(page, others)) > frame.RIGHT - frame.EDGE + frame.GAP:
            draw_teams(page, self.state, self.turn, (60.0, 140.0, 1800.0, high))
            return others
        draw_teams(page, self.state, self.turn, (60.0, 140.0, 1800.0, high - 116))
        wide = sum(widths(page, others)) - frame.GAP
        draw_row(page, others, frame.RIGHT - wide, page.bottom - 88, wide + 1, frame.GAP)
        return ()

    def _buttons(self, page: Page, total: int) -> tuple[Button, tuple[Button, ...]]:
        """Return the amber button and the others."""
        language, moves = page.language, self._moves()
        back = pick(month.TAKE_BACK, language)
        others = [Button("back", back, "backspace", "arrow-u-up-left", self._back_move() is not None)]
        if self._aim():
            others.append(Button("done", pick(window_round.FINISH, language), "f", "flag"))
        if any(isinstance(move, UsePower) for move in moves):
            others.insert(0, Button("build", pick(window_round.HELPING_HAND, language), "c", "hammer"))
        return self._amber(page, tuple(others), last=total > 1), tuple(others)

    def _amber(self, page: Page, others: tuple[Button, ...], *, last: bool) -> Button:
        """Return the amber button: putting a token, showing where it goes, or being done."""
        language = page.language
        if self._aim():
            there = Button("go", pick(window_round.PLACE_ONE, language), "return", "plus")
            here = Button("go", pick(month.PUT_HERE, language), "return", "plus")
            return there if last and _abreast(page, there, others) else here
        who = team_name(self.state, self.turn.team, language)
        amber = Button("go", pick(month.DONE, language, team=who), "return", "check")
        if button_width(page, amber) > (800 if len(others) == 1 else 560):
            amber = Button("go", pick(month.DONE_PLAIN, language), "return", "check")
        return amber

    def _back_move(self) -> TakeBack | None:
        """Return the move that takes the team's last token back."""
        turn = self.turn
        mine = [target for team, target in turn.placed if team == turn.team]
        return TakeBack(mine[-1]) if mine else None

    # what is done

    def key(self, key: str, focus: str) -> Transition | None:
        """Let the focus take the aim along, digits jump to their row, and the other keys do their work, on any page."""
        every = self._rows()
        if key == "backspace":
            return self.press("back")
        if key in {"c", "f"}:
            return self._build() if key == "c" else self.press("done")
        if key in self._list.digits:
            target = every[self._list.digits[key]].target
            return self._show(target) if target in self._open_to() else Stay()
        if focus.startswith(_PUT) and key in {"up", "down"}:
            return self._step(focus.removeprefix(_PUT), 1 if key == "down" else -1)
        name, past = "", False
        if all(node.id != focus for node in self._nodes):
            return None
        if key in _STEPS:
            name, past = in_turn(self._nodes, focus, _STEPS[key])
        elif key in ARROWS:
            name = neighbour(self._nodes, focus, *ARROWS[key])
        on = name.startswith(_PUT) and not past and name != focus
        return self._show(name.removeprefix(_PUT)) if on else None

    def _step(self, target: str, step: int) -> Transition | None:
        """Take the aim to the next row that takes a token, above or below."""
        free = self._open_to()
        at = free.index(target) + step if target in free else -1
        return self._show(free[at]) if 0 <= at < len(free) else None

    def _show(self, target: str) -> Transition:
        """Aim at a target, wherever it is."""
        self._aimed, self._put = target, ""
        names = [row.target for row in self._rows()]
        return Stay(focus=_PUT + target, page=self._list.turn_to(names.index(target), len(names)))

    def press(self, node: str) -> Transition:
        """Put a token, take one back, lend a hand, look at other rows, or be done."""
        self.notice, self._put = "", ""
        if node.startswith(_PUT):
            return self._place(node.removeprefix(_PUT))
        if node == "back":
            move = self._back_move()
            return self._do(move, move.target) if move else Stay()
        if node == "build":
            return self._build()
        if node in {"rows-up", "rows-down"}:
            self._list.scroll(1 if node == "rows-down" else -1, len(self._rows()))
            return Stay(focus=node)
        aim = self._aim() if node == "go" else ""
        if not aim:
            return self.send(Done())
        return self._place(aim) if any(item.id == _PUT + aim for item in self._nodes) else self._show(aim)

    def _place(self, target: str) -> Transition:
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
        return self._show(WORK + powers[0].target)

    def _do(self, move: Move, target: str) -> Transition:
        """Play a move of this team's turn and keep the focus where it is of use."""
        answer = self.seat.play(move)
        if isinstance(answer, Refusal):
            self.notice = answer.words(self._language)
            return Stay()
        every = self._rows()
        row = next((item for item in every if item.target == target), None)
        cue = "construire" if row is not None and row.state == "work" and not row.free else ""
        self._aimed = self._next(target)
        names = [item.target for item in every]
        seen = self._list.turn_to(names.index(target), len(names)) if target in names else -1
        self._put = "" if isinstance(move, TakeBack) else target
        if not self._aimed:
            return Stay(focus="go", page=self._list.last(len(names)), cue=cue, act=True)
        page = self._list.turn_to(names.index(self._aimed), len(names)) if self._aimed != target else seen
        return Stay(focus=_PUT + self._aimed, page=page, cue=cue, act=True)

    def _next(self, target: str) -> str:
        """Return the target to go on with: the same row, else the next that takes a token, else nothing."""
        free = self._open_to()
        names = [row.target for row in self._rows()]
        at = names.index(target) if target in names else 0
        return next((name for name in (*names[at:], *names[:at]) if name in free), "")


def _abreast(page: Page, amber: Button, others: tuple[Button, ...]) -> bool:
    """Return whether the footer has room for these buttons and for the way to the page before."""
    back = button_width(page, Button("turn-back", "", icon="arrow-left"), size=34, bare=True) + frame.GAP
    return back + sum(widths(page, others)) + button_width(page, amber) <= frame.RIGHT - frame.EDGE
