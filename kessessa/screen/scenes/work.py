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
from kessessa.screen.button import Button
from kessessa.screen.keys import ARROWS
from kessessa.screen.motion import enters
from kessessa.screen.nodes import Node, in_turn, neighbour
from kessessa.screen.page import Page
from kessessa.screen.scene import Stay, Transition
from kessessa.screen.scenes.council import footer
from kessessa.screen.scenes.work_foot import abreast, draw_above, rows_foot, teams_put
from kessessa.screen.scenes.work_list import WorkList
from kessessa.screen.scenes.work_rows import WorkRow, rows
from kessessa.screen.scenes.work_teams import draw_teams
from kessessa.screen.seat import Seat, TurnScene, emblem, team_name
from kessessa.screen.tokens import Box
from kessessa.screen.widgets import button_width

_PUT = "put:"
_WHOLE = (window_round.PLACED_ALL, month.PLACES_ONE, month.PLACES_MANY)
_BRIEF = (window_round.ALL_OUT, window_round.TO_PLACE_ONE, window_round.TO_PLACE_MANY)
"""What is said of the tokens left to a team (none, one, more): with its name, and beside its emblem alone."""
_LINE, _BEFORE_TRACK = 32, 122.0
"""The size of the line under the title, and what the emblem and some air after the line take of its width."""
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
        self._blind = False
        """Whether the amber button puts a token on a row that is not in view: it names it then."""
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
        total = self.pages(level)
        self.frame(page, pick(said.WORK, page.language), self._line(page), emblem(self.state, self.turn.team))
        page.turns, self._blind = (index, total), False
        # what comes in does so with the screen, not again with each token
        with nullcontext() if self._put else enters(page, (60.0, 140.0, 1800.0, page.bottom - 140)):
            self._list.draw(page, (level, index), self.state, self._rows(), self._open_to(), self._aim(), self._put)
            if level == 0:
                draw_teams(
                    page,
                    self.state,
                    self.turn,
                    (1390.0, 140.0, 470.0, page.bottom - 140),
                    self._list.how(self._open_to(), page.language),
                )
        aim = _PUT + self._aim()
        seen = any(node.id == aim for node in page.nodes)
        if level == 0:
            self.foot(page, self._amber(page, many=len(self._others(page)) > 1), self._others(page))
        elif index == total - 1:
            self._teams_page(page)
        else:
            self._rows_page(page, acts=seen or not self._aim())
        page.focus = aim if seen else ""
        self._nodes = tuple(node for node in page.nodes if not node.id.startswith("tool-"))

    def _line(self, page: Page) -> str:
        """Return the line under the title: how many tokens are left; with the team's name where all such lines fit."""
        turn = self.turn
        left, who = turn.tokens[turn.team], team_name(self.state, turn.team, page.language)
        whole, brief = ([pick(text, page.language, team=who, n=left) for text in texts] for texts in (_WHOLE, _BRIEF))
        room = page.kit.tokens.box("title")[2] - _BEFORE_TRACK
        fits = all(page.measure(line, _LINE, 2000)[0] <= room for line in whole)
        return self.notice or (whole if fits else brief)[min(left, 2)]

    def _rows_page(self, page: Page, *, acts: bool) -> None:
        """Draw the footer of a page of rows: the amber button acts where the aim is in view, else it turns the page."""
        if not self._aim():
            _, turn = rows_foot(page, "", teams_next=page.turns[0] == page.turns[1] - 2)
            amber = self._amber(page, many=True)
        else:
            amber, turn = rows_foot(page, self._aimed_name(), teams_next=page.turns[0] == page.turns[1] - 2)
        footer(self, page, amber, page.turns, ready=acts, others=(turn,) if acts else ())

    def _teams_page(self, page: Page) -> None:
        """Draw the teams on their page, with the buttons that the footer has no room for above it."""
        others = self._others(page)
        amber = self._amber(page, many=len(others) > 1)
        self._blind = True
        if self._aim():
            amber, self._blind = teams_put(page, self._aimed_name())
        beside, high = abreast(page, amber, others), page.bottom - 140
        draw_teams(
            page,
            self.state,
            self.turn,
            (60.0, 140.0, 1800.0, high if beside else high - 116),
            self._list.how(self._open_to(), page.language),
        )
        if not beside:
            draw_above(page, others)
        footer(self, page, amber, page.turns, ready=True, others=others if beside else ())

    def _teams(self, page: Page, box: Box) -> None:
        draw_teams(page, self.state, self.turn, box, self._list.how(self._open_to(), page.language))

    def _aimed_name(self) -> str:
        return next((row.name for row in self._rows() if row.target == self._aim()), "")

    def _others(self, page: Page) -> tuple[Button, ...]:
        """Return the buttons beside the amber one: taking back, being done, lending a hand."""
        back = pick(month.TAKE_BACK, page.language)
        others = [Button("back", back, "backspace", "arrow-u-up-left", self._back_move() is not None)]
        if self._aim():
            others.append(Button("done", pick(window_round.FINISH, page.language), "f", "flag"))
        if any(isinstance(move, UsePower) for move in self._moves()):
            others.insert(0, Button("build", pick(window_round.HELPING_HAND, page.language), "c", "hammer"))
        return tuple(others)

    def _amber(self, page: Page, *, many: bool) -> Button:
        """Return the amber button: putting a token on the slot in view, or being done."""
        language = page.language
        if self._aim():
            return Button("go", pick(month.PUT_HERE, language), "return", "plus")
        who = team_name(self.state, self.turn.team, language)
        amber = Button("go", pick(month.DONE, language, team=who), "return", "check")
        if button_width(page, amber) > (560 if many else 800):
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
        seen = any(item.id == _PUT + aim for item in self._nodes)
        return self._place(aim) if seen or self._blind else self._show(aim)

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
