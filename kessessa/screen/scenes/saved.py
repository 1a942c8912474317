"""The saved games: which one to resume, what is damaged, and erasing one for good."""

from __future__ import annotations

from kessessa.language import counted, entry, keys, pick
from kessessa.screen import frame
from kessessa.screen.button import Button
from kessessa.screen.fold import least, widths
from kessessa.screen.motion import enters
from kessessa.screen.nodes import CHOICE, Node
from kessessa.screen.page import Page
from kessessa.screen.ports import Waiting
from kessessa.screen.scene import Pop, Push, Scene, Stay, Transition
from kessessa.screen.scenes.confirm import ConfirmScene, Question
from kessessa.screen.scenes.message import MessageScene
from kessessa.screen.scenes.saved_month import MonthScene
from kessessa.screen.tokens import Box
from kessessa.screen.way import Way
from kessessa.screen.widgets import button_width, choice_box, team_token

_TOP, _GAP = 142.0, 22.0
_LEAST_ROW, _MOST_ROW = 150.0, 190.0
_MOST_ROWS = 6
_DELETE = Question(entry.DELETE_ASK, entry.DELETE_WHY, entry.YES_DELETE, entry.NO_KEEP)


class SavedScene(Scene):
    """One row a game, the one played last first."""

    name = "saved"

    def __init__(self, entrance: Way) -> None:
        """Read the shelf of sessions when first drawn."""
        self.entrance = entrance
        self._games: tuple[Waiting, ...] | None = None
        self._at = 0
        self._language = "fr"
        self._rows, self._tallest = 1, _LEAST_ROW

    def _listed(self) -> tuple[Waiting, ...]:
        if self._games is None:
            self._games = tuple(self.entrance.outside.sessions(self._language))
            usable = (at for at, game in enumerate(self._games) if not game.trouble and not game.finished)
            self._at = min(next(usable, 0), max(0, len(self._games) - 1))
        return self._games

    def dressed(self) -> None:
        """Read the list again: its sentences are in another language."""
        self._games = None

    def fit(self, page: Page) -> None:
        """Find out how many games a page holds."""
        self._hear(page.language)
        self._tallest = max((self._need(page, game) for game in self._listed()), default=_LEAST_ROW)
        self._tallest = max(_LEAST_ROW, self._tallest)
        room = page.bottom - _TOP + _GAP
        self._rows = min(_MOST_ROWS, max(1, int(room // (self._tallest + _GAP))))

    def _hear(self, language: str) -> None:
        if self._language != language:
            self._language, self._games = language, None

    def pages(self, level: int) -> int:
        """Return as many pages as the games fill."""
        return max(1, -(-len(self._listed()) // self._rows))

    def draw(self, page: Page, level: int, index: int) -> None:
        """Draw a page of games; what is chosen on another page waits there."""
        self._hear(page.language)
        games = self._listed()
        page.ground()
        line = counted(len(games), entry.SAVED_ONE, entry.SAVED_MANY, page.language) if games else ""
        frame.title(page, pick(entry.SAVED, page.language), line, wide=frame.ALONE)
        frame.tools(page, sound=page.kit.dress.sound, quiet=True)
        if not games:
            self._nothing(page)
        each = -(-len(games) // self.pages(level))
        shown = range(index * each, min((index + 1) * each, len(games)))
        high = min(max(_MOST_ROW, self._tallest), (page.bottom - _TOP + _GAP) / max(1, each) - _GAP)
        for place, at in enumerate(shown):
            box = (60.0, _TOP + place * (high + _GAP), 1800.0, high)
            with enters(page, box, place):
                self._row(page, at, games[at], box)
        if shown:
            page.focus = f"game-{self._at if self._at in shown else shown[0]}"
        self._footer(page, index, self.pages(level), here=self._at in shown)

    def _nothing(self, page: Page) -> None:
        words = pick(entry.SAVED_NONE, page.language)
        high = page.measure(words, 44, 1000)[1]
        page.panel((310, 300, 1300, high + 160))
        page.icon("floppy-disk", 370, 300 + (high + 160) / 2 - 55, 110, "primary", filled=True)
        page.text(words, (530, 380, 1020, high + 4), 44)

    def _footer(self, page: Page, index: int, total: int, *, here: bool) -> None:
        """Draw the footer; resuming and erasing wait until a game of this page is chosen (`here`)."""
        language = page.language
        games = self._listed()
        back = Button("back", pick(entry.MENU, language), "escape", "arrow-left")
        if not games:
            frame.footer(page, Button("back", pick(entry.MENU, language), "return", "arrow-left"))
            return
        usable = here and not games[self._at].trouble
        go = Button("go", pick(entry.RESUME, language), "return", "play", enabled=usable)
        others = [Button("delete", pick(entry.DELETE, language), "delete", "trash", enabled=here)]
        if usable and not games[self._at].finished and games[self._at].round > 1:
            words = pick(entry.OTHER_MONTH, language)
            others.append(Button("month", words, "m", "calendar"))
        if index:
            others.insert(0, Button("turn-back", pick(keys.PAGE_BEFORE, language), icon="caret-up"))
        if index < total - 1:
            others.append(Button("turn-page", pick(entry.OF, language, n=index + 1, total=total), "p", "caret-down"))
        taken = least(page, tuple(others)) + sum(widths(page, (back,)))
        roomy = taken + button_width(page, go) <= frame.RIGHT - frame.EDGE
        frame.footer(page, go, tuple(others), back=back if roomy else None)  # Escape has its tool above

    def _room(self, page: Page, game: Waiting) -> float:
        return 1800 - 150 - (0 if page.large else 76.0 * len(game.teams) + 30)

    def _need(self, page: Page, game: Waiting) -> float:
        room = self._room(page, game)
        title = page.measure(pick(game.title, page.language), 40, room, "semibold")[1]
        return title + page.measure(self._line(game, page.language), 32, room)[1] + 30

    def _row(self, page: Page, at: int, game: Waiting, box: Box) -> None:
        x, y, wide, high = box
        node = Node(
            f"game-{at}", CHOICE, pick(game.title, page.language), box, self._line(game, page.language),
            "selected" if at == self._at else "",
        )  # fmt: skip
        choice_box(page, box, node.state)
        if game.trouble or game.damaged:
            page.icon("warning", x + 28, y + high / 2 - 30, 60, "warning", filled=True)
        else:
            page.icon(
                "check-circle" if game.finished else "play", x + 28, y + high / 2 - 30, 60, "primary", filled=True
            )
        tokens = game.teams if not page.large else ()
        room = self._room(page, game)
        for place, emblem in enumerate(tokens):
            team_token(page, emblem, x + wide - 30 - 76 * (len(tokens) - place), y + high / 2 - 32, 64)
        title, line = pick(game.title, page.language), self._line(game, page.language)
        one = page.measure(title, 40, room, "semibold")[1]
        two = page.measure(line, 32, room)[1]
        top = y + (high - one - two) / 2
        page.text(title, (x + 116, top, room, one + 2), 40, face="semibold")
        page.text(line, (x + 116, top + one, room, y + high - top - one), 32, colour="ink_soft")
        page.node(node)

    def _line(self, game: Waiting, language: str) -> str:
        if game.trouble:
            return game.trouble
        place = entry.FINISHED if game.finished else entry.AT_ROUND if game.round else entry.NOT_BEGUN
        parts = [
            pick(entry.PLAYED_ON, language, when=game.played),
            pick(place, language, unit=pick(game.unit, language), n=game.round, total=game.rounds),
            counted(len(game.teams), entry.TEAMS_ONE, entry.TEAMS_MANY, language),
        ]
        end = f" {pick(entry.END_DAMAGED, language)}" if game.damaged else ""
        return f"{', '.join(parts)}.{end}"

    def press(self, node: str) -> Transition:
        """Choose a game; resume it when it is chosen already."""
        if node == "back":
            return Pop()
        if node == "delete":
            game = self._listed()[self._at]
            return Push(
                ConfirmScene(_DELETE, self._delete, "trash", title=pick(game.title, self._language), when=game.played)
            )
        if node.startswith("game-"):
            at = int(node.removeprefix("game-"))
            if at != self._at:
                self._at = at
                return Stay(focus=node)
        return self._resume(choose=node == "month")

    def _resume(self, *, choose: bool) -> Transition:
        """Take the chosen game up, where it was left or, to `choose`, from an earlier month."""
        games = self._listed()
        if not games:
            return Stay()
        found = self.entrance.outside.resume(games[self._at].name, self._language)
        if isinstance(found, str):
            return Push(MessageScene((found,), title=entry.PROBLEM))
        if choose:
            return Push(MonthScene(found, lambda: self.entrance.enter(found, self._language)))
        return self.entrance.enter(found, self._language)

    def _delete(self) -> Transition:
        self.entrance.outside.delete(self._listed()[self._at].name)
        self._games = None
        return Pop()
