"""The facilitator's panel, over any screen of a session: notes of the card, and all that keeps a lesson going."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

from kessessa import rules
from kessessa.language import LANGUAGES, comfort, counted, entry, keys, learning, pick
from kessessa.language.guidance import here
from kessessa.language.window_round import NEXT_SHORT
from kessessa.rules.legal import for_facilitator
from kessessa.rules.moves import Move, SetRounds, Skip
from kessessa.rules.moves import Replace as OtherQuestion
from kessessa.rules.turns import Asking
from kessessa.screen import frame
from kessessa.screen.button import Button
from kessessa.screen.dress import OFFERED_SCALES, Dress
from kessessa.screen.fitting import fitting
from kessessa.screen.fold import draw_row
from kessessa.screen.nodes import BUTTON, Node
from kessessa.screen.page import Page
from kessessa.screen.panels import curtain, heading
from kessessa.screen.phases import page_back
from kessessa.screen.scene import Pop, Push, Replace, Scene, Stay, Transition, Wear
from kessessa.screen.scenes.confirm import ConfirmScene, Question
from kessessa.screen.scenes.panel_choices import AwayScene, BellScene, RoundsScene
from kessessa.screen.scenes.teams import rounds_of
from kessessa.screen.seat import Seat, round_name
from kessessa.screen.tokens import Box
from kessessa.screen.widgets import button_width, draw_button, icon_growth, keycap, keycap_width
from kessessa.session.views import notes_to_read, open_votes, open_votes_note

_LEAVE = Question(comfort.LEAVE_ASK, comfort.LEAVE_WHY, comfort.YES_LEAVE, comfort.NO_GO_ON)
_LEAVE_LESSON = Question(learning.LEAVE_ASK, learning.NOT_KEPT, comfort.YES_LEAVE, comfort.NO_GO_ON)
_TOP, _GAP = 60.0, 46.0
_SPARE = 250.0
"""From so much spare height on, the notes may stand under the tools."""
_NOTE_SIZES = (40.0, 36.0, 34.0, 32.0)


@dataclass(frozen=True, slots=True)
class Tile:
    """One tool: its node, sign, words, state and key."""

    id: str
    icon: str
    words: str
    state: str
    key: str
    on: bool = True


class PanelScene(Scene):
    """Notes and twelve tools; Escape goes back to the game."""

    name = "panel"
    over = True

    def __init__(self, seat: Seat) -> None:
        """Open over a session."""
        self.seat = seat
        self._dress = Dress()
        self._here = here(seat.scene().name)
        self._stacks = False

    def fit(self, page: Page) -> None:
        """Find out whether the notes find room under the tools, as in a window of 4 to 3."""
        trial = Page(page.kit)
        self._stack(trial, self._tiles(page.language))
        self._stacks = page.kit.spare >= _SPARE and not trial.problems

    def pages(self, level: int) -> int:
        """Return one page; tools, then notes; or the tools in two parts, then notes."""
        return (1, 1 if self._stacks else 2, 3)[level]

    def draw(self, page: Page, level: int, index: int) -> None:
        """Draw notes and tools above a veil."""
        self._dress = page.kit.dress
        curtain(page)
        tiles, total = self._tiles(page.language), self.pages(level)
        high = page.foot - _GAP - _TOP
        if level == 0:
            self._notes(page, (60, _TOP, 720, high))
            self._tools(page, (820, _TOP, 1040, high), tiles)
        elif level == 1 and self._stacks:
            self._stack(page, tiles)
        elif index == total - 1:
            self._notes(page, (60, _TOP, 1800, high))
        else:
            each = -(-len(tiles) // (total - 1))
            self._tools(page, (60, _TOP, 1800, high), tiles[index * each : (index + 1) * each])
        self._foot(page, index, total)

    def _stack(self, page: Page, tiles: tuple[Tile, ...]) -> None:
        """Draw the notes under the tools."""
        high = page.foot - _GAP - _TOP - 30
        self._tools(page, (60, _TOP, 1800, high * 0.62), tiles)
        self._notes(page, (60, _TOP + high * 0.62 + 30, 1800, high * 0.38))

    def _foot(self, page: Page, index: int, total: int) -> None:
        """Draw the way out, other pages, and the way back to the game; words go first where there is little room."""
        words, icon = (comfort.LEAVE, "floppy-disk") if self.seat.kept else (learning.LEAVE, "sign-out")
        others = [Button("leave", pick(words, page.language), "q", icon)]
        if index < total - 1:
            turn = NEXT_SHORT if page.large else keys.NEXT_PAGE  # what folds away first stands last
            others.insert(0, Button("turn-page", pick(turn, page.language), "p", "caret-right"))
        go = Button("go", pick(comfort.GO_ON, page.language), "escape", "play")
        wide = button_width(page, go)
        left = page_back(page, frame.EDGE, page.foot, 92.0)
        draw_row(page, tuple(others), left, page.foot + 4, frame.RIGHT - wide - 28 - left, 28)
        draw_button(page, go, (1860 - wide, page.foot, wide, 92), primary=True)
        page.amber = "go"

    def _notes(self, page: Page, box: Box) -> None:
        x, y, wide, high = box
        language = page.language
        page.panel(box)
        top = y + 36
        top += (
            heading(page, "chalkboard-teacher", pick(comfort.NOTES, language), x + 44, top, wide - 88, ink="info") + 20
        )
        for warning in self.seat.sitting.warnings(language):
            page.icon("warning", x + 44, top + 4, 44, "warning", filled=True)
            top += page.text(warning, (x + 108, top, wide - 152, y + high - top), 34) + 20
        notes = notes_to_read(self.seat.sitting.table.state)
        hidden = pick(comfort.HIDDEN, language) if isinstance(self.seat.state.turn, Asking) else ""
        side = 44 * icon_growth(page)
        tall = max(side, page.measure(hidden, 32, wide - 146 - side)[1]) + 36 if hidden else 0
        room = (x + 44, top, wide - 88, y + high - 40 - tall - 24 - top)
        if notes is None:
            self._nothing(page, room)
        else:
            words = pick(notes, language)
            size = fitting(page, words, _NOTE_SIZES, room[2:])
            page.text(words, room, size)
        if hidden:
            low = y + high - 40 - tall
            page.flat((x + 36, low, wide - 72, tall), "info_soft", 24)
            page.icon("eye-slash", x + 60, low + (tall - side) / 2, side, "info")
            page.text(hidden, (x + 74 + side, low, wide - 146 - side, tall), 32, valign="middle")

    def _nothing(self, page: Page, box: Box) -> None:
        """Say that there are no notes, and what is to be done on the screen below where there is room for that."""
        x, y, wide, high = box
        words, what = pick(comfort.NO_NOTES, page.language), pick(entry.HELP_HERE, page.language)
        told = pick(self._here, page.language)
        top = y + page.text(words, (x, y, wide, high), 36, colour="ink_soft") + 24
        need = page.measure(what, 38, wide, "headline")[1]
        size = fitting(page, told, _NOTE_SIZES, (wide, y + high - top - need - 36))
        if top + need + 36 + page.measure(told, size, wide)[1] > y + high:
            return
        page.rule(x, top, wide)
        top += 22
        top += page.text(what, (x, top, wide, need + 2), 38, face="headline") + 10
        page.text(told, (x, top, wide, y + high - top), size)

    def _tools(self, page: Page, box: Box, tiles: tuple[Tile, ...]) -> None:
        x, y, wide, high = box
        page.panel(box, "surface_alt")
        top = y + 34
        tall = heading(page, "pause", pick(comfort.PAUSE, page.language), x + 44, top, wide / 2)
        state = self.seat.state
        where = pick(entry.ROUND_AT, page.language, name=round_name(state, page.language), n=max(1, state.round))
        spot = (x + wide / 2, top - 4, wide / 2 - 44, tall + 16)
        page.text(where, spot, 34, colour="ink_soft", align="right", valign="middle")
        top += tall + 24
        across = 4 if len(tiles) > 6 else 3  # noqa: PLR2004  half of the tools: two rows of three
        rows = -(-len(tiles) // across)
        each = (wide - 88 - 24 * (across - 1)) / across
        step = (y + high - 30 - top) / rows
        for at, tile in enumerate(tiles):
            place = (x + 44 + at % across * (each + 24), top + at // across * step, each, step - 26)
            self._tile(page, tile, place)

    def _tile(self, page: Page, tile: Tile, box: Box) -> None:
        x, y, wide, high = box
        held = page.pressed == box
        y += 6 if held else 0
        fill = "surface" if tile.on else "surface_alt"
        page.panel((x, y, wide, high), fill, radius=26, line="line", lip="button_lip", lip_height=2 if held else 8,
                   shadow=False)  # fmt: skip
        ink = "ink" if tile.on else "ink_soft"
        one = page.measure(tile.words, 36, wide - 12, "semibold")[1]
        two = page.measure(tile.state, 30, wide - 12)[1]
        side = min(64 * icon_growth(page), max(40, high - 40 - one - two))
        page.icon(tile.icon, x + wide / 2 - side / 2 - 10, y + 18, side, "primary" if tile.on else "line_strong")
        if tile.on:
            cap = keycap_width(page, tile.key)
            keycap(page, tile.key, x + wide - cap - 12, y + 40)
        top = y + 22 + side + max(0, (high - 34 - side - one - two) / 2)
        page.text(tile.words, (x + 6, top, wide - 12, one + 2), 36, face="semibold", colour=ink, align="centre")
        page.text(
            tile.state, (x + 6, top + one, wide - 12, y + high - top - one), 30, colour="ink_soft", align="centre"
        )
        page.node(Node(tile.id, BUTTON, tile.words, box, tile.state, "" if tile.on else "off", tile.key, 26))

    def _tiles(self, language: str) -> tuple[Tile, ...]:
        table, state, dress = self.seat.sitting.table, self.seat.state, self._dress
        moves = for_facilitator(table.state)
        count = table.undoable
        undo = counted(count, comfort.DECISIONS_ONE, comfort.DECISIONS_MANY, language)
        skip = comfort.SKIP_CARD if Skip() in moves else comfort.NOT_NOW
        other = comfort.ANOTHER_SAYS if OtherQuestion() in moves else comfort.NOT_NOW
        rings = self.seat.bell.rings if self.seat.bell else None
        clock = pick(comfort.NO_BELL, language) if rings is None else f"{rings:%H:%M}"
        away = sum(not team.here for team in state.teams)
        shown = comfort.VOTE_OPEN if self._open() else comfort.VOTE_SECRET
        scale = f"{dress.scale:g}".replace(".", "," if language == "fr" else ".")
        able = bool(rules.legal(table.state).every())

        def tile(name: str, icon: str, words: str, said: str, key: str, *, on: bool = True) -> Tile:
            return Tile(name, icon, words, said, key, on)

        say = {name: pick(text, language) for name, text in _WORDS.items()}
        length = rounds_of(state.rounds, state.book.scenario.round_name, language)
        longer = any(isinstance(move, SetRounds) for move in moves)
        return (
            tile("undo", "arrow-u-up-left", say["undo"], undo, "z", on=count > 0),
            tile("skip", "skip-forward", say["skip"], pick(skip, language), "n", on=Skip() in moves),
            tile("rounds", "arrows-left-right", say["rounds"], length, "d", on=longer),
            tile("bell", "bell", say["bell"], clock, "c"),
            tile("text", "text-aa", say["text"], scale, "t"),
            tile("tool-language", "translate", say["language"], pick(entry.LANGUAGE, language), "f3"),
            tile("tool-sound", "speaker-high" if dress.sound else "speaker-slash", say["sound"],
                 pick(comfort.ON if dress.sound else comfort.OFF, language), "s"),
            tile("other", "shuffle", say["other"], pick(other, language), "m", on=OtherQuestion() in moves),
            tile("bot", "robot", say["bot"], pick(comfort.BOT_PLAYS, language), "r", on=able),
            tile("away", "user-minus", say["away"], str(away) if away else pick(comfort.AWAY_NONE, language), "a",
                 on=len(state.teams) > 1),
            tile("votes", "eye" if self._open() else "eye-slash", say["votes"], pick(shown, language), "v"),
            tile("tool-comfort", "sliders-horizontal", say["comfort"], pick(comfort.SETTINGS_ALL, language), "f4"),
        )  # fmt: skip

    def _open(self) -> bool:
        usually = self.seat.outside.habits().open_votes
        return open_votes(self.seat.sitting.table.notes, usually=usually)

    def press(self, node: str) -> Transition:
        """Use a tool; those that change the game go back to it."""
        tools: dict[str, Callable[[], Transition]] = {
            "undo": self._undo,
            "skip": lambda: self._play(Skip()),
            "other": lambda: self._play(OtherQuestion()),
            "bot": lambda: self._play(self.seat.outside.bot_move(self.seat.sitting.table)),
            "rounds": lambda: Push(RoundsScene(self.seat)),
            "bell": lambda: Push(BellScene(self.seat)),
            "away": lambda: Push(AwayScene(self.seat)),
            "text": self._larger,
            "votes": self._votes,
            "leave": self._leave,
        }
        return tools.get(node, Pop)()

    def _leave(self) -> Transition:
        if not self.seat.kept:
            return Push(ConfirmScene(_LEAVE_LESSON, self.seat.leave, "sign-out"))
        unsaved = {code: self.seat.sitting.unsaved(code) for code in LANGUAGES}
        if any(unsaved.values()):
            return Push(ConfirmScene(replace(_LEAVE, why=unsaved), self.seat.leave, "warning"))
        return Push(ConfirmScene(_LEAVE, self.seat.leave, "floppy-disk"))

    def _undo(self) -> Transition:
        scene = self.seat.undo(self._dress.language)
        return Stay() if scene is None else Replace(scene, all=True)

    def _larger(self) -> Transition:
        larger = (scale for scale in OFFERED_SCALES if scale > self._dress.scale)
        return Wear(replace(self._dress, scale=next(larger, OFFERED_SCALES[0])), focus="text")

    def _votes(self) -> Transition:
        self.seat.sitting.table.note(open_votes_note(shown=not self._open()))
        return Stay(focus="votes")

    def _play(self, move: Move) -> Transition:
        return Stay() if self.seat.follow(move) is None else Replace(self.seat.scene(), all=True)


_WORDS = {
    "undo": comfort.UNDO, "skip": comfort.SKIP, "rounds": comfort.LENGTH, "bell": comfort.BELL, "text": comfort.TEXT,
    "language": comfort.LANGUAGE, "sound": comfort.SOUND, "other": comfort.ANOTHER, "bot": comfort.BOT,
    "away": comfort.AWAY, "votes": comfort.VOTE, "comfort": comfort.COMFORT,
}  # fmt: skip
