"""The saved games: which one to resume, what is damaged, and erasing one for good."""

from __future__ import annotations

from kessessa.language import counted, entry, pick
from kessessa.screen import frame
from kessessa.screen.nodes import CHOICE, Node
from kessessa.screen.page import Page
from kessessa.screen.ports import Waiting
from kessessa.screen.scene import Pop, Push, Scene, Stay, Transition
from kessessa.screen.scenes.confirm import ConfirmScene, Question
from kessessa.screen.scenes.message import MessageScene
from kessessa.screen.tokens import Box
from kessessa.screen.way import Way
from kessessa.screen.widgets import Button, choice_box, team_token

_A_PAGE = (4, 3, 3)
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

    def _listed(self) -> tuple[Waiting, ...]:
        if self._games is None:
            self._games = tuple(self.entrance.outside.sessions(self._language))
            usable = (at for at, game in enumerate(self._games) if not game.trouble and not game.finished)
            self._at = min(next(usable, 0), max(0, len(self._games) - 1))
        return self._games

    def dressed(self) -> None:
        """Read the list again: its sentences are in another language."""
        self._games = None

    def pages(self, level: int) -> int:
        """Return as many pages as the games fill."""
        return max(1, -(-len(self._listed()) // _A_PAGE[level]))

    def draw(self, page: Page, level: int, index: int) -> None:
        """Draw a page of games."""
        if self._language != page.language:
            self._language, self._games = page.language, None
        games = self._listed()
        page.ground()
        line = counted(len(games), entry.SAVED_ONE, entry.SAVED_MANY, page.language) if games else ""
        frame.title(page, pick(entry.SAVED, page.language), line)
        frame.tools(page, sound=page.kit.dress.sound, quiet=True)
        if not games:
            page.panel((310, 250, 1300, 320))
            page.text(pick(entry.SAVED_NONE, page.language), (370, 290, 1180, 260), 44)
        each, step = _A_PAGE[level], 764 / _A_PAGE[level]
        for place, game in enumerate(games[index * each : (index + 1) * each]):
            self._row(page, index * each + place, game, (60, 142 + place * step, 1800, step - 22))
        if index * each <= self._at < (index + 1) * each and games:
            page.focus = f"game-{self._at}"
        self._footer(page, index, self.pages(level))

    def _footer(self, page: Page, index: int, total: int) -> None:
        language = page.language
        games = self._listed()
        back = Button("back", pick(entry.MENU, language), "escape", "arrow-left")
        usable = bool(games) and not games[self._at].trouble
        go = Button("go", pick(entry.RESUME, language), "return", "play", enabled=usable)
        others = [Button("delete", pick(entry.DELETE, language), "delete", "trash")] if games else []
        if index < total - 1:
            others.append(Button("turn-page", pick(entry.OF, language, n=index + 1, total=total), "p", "caret-down"))
        frame.footer(page, go, tuple(others), back=back)

    def _row(self, page: Page, at: int, game: Waiting, box: Box) -> None:
        x, y, wide, high = box
        node = Node(
            f"game-{at}", CHOICE, pick(game.title, page.language), box, state="selected" if at == self._at else ""
        )
        choice_box(page, box, node.state)
        if game.trouble or game.damaged:
            page.icon("warning", x + 28, y + high / 2 - 30, 60, "warning", filled=True)
        else:
            page.icon(
                "check-circle" if game.finished else "play", x + 28, y + high / 2 - 30, 60, "primary", filled=True
            )
        tokens = game.teams if not page.large else ()
        room = wide - 150 - 76 * len(tokens)
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
            pick(place, language, n=game.round, total=game.rounds),
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
        return self._resume()

    def _resume(self) -> Transition:
        games = self._listed()
        if not games:
            return Stay()
        found = self.entrance.outside.resume(games[self._at].name, self._language)
        if isinstance(found, str):
            return Push(MessageScene((found,), title=entry.PROBLEM))
        return self.entrance.enter(found, self._language)

    def _delete(self) -> Transition:
        self.entrance.outside.delete(self._listed()[self._at].name)
        self._games = None
        return Pop()
