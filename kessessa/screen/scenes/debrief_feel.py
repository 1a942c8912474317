"""First step of the debrief: one word a team, chosen among those offered or spelt out."""

from __future__ import annotations

from contextlib import nullcontext

from kessessa.language import closing as words
from kessessa.language import keys, pick
from kessessa.screen import frame
from kessessa.screen.button import Button
from kessessa.screen.fitting import fitting, fitting_all
from kessessa.screen.keys import ARROWS
from kessessa.screen.motion import enters
from kessessa.screen.nodes import CHOICE, Node, in_turn, neighbour
from kessessa.screen.page import Page
from kessessa.screen.scene import Push, Stay, Transition
from kessessa.screen.scenes.debrief_parts import DebriefScene, Talk, body
from kessessa.screen.scenes.debrief_word import WordScene
from kessessa.screen.seat import emblem, team_name
from kessessa.screen.tokens import Box
from kessessa.screen.widgets import choice_box, icon_growth, team_token
from kessessa.session.debrief import FEEL, word_note

_TEAMS, _WORDS, _PROMPTS = "teams", "words", "prompts"
_DONE = -1
_NAME_SIZES, _SAID_SIZES = (34.0, 32.0, 30.0, 28.0), (50.0, 46.0, 42.0, 38.0, 36.0, 34.0, 32.0, 30.0)
_ONE_LINE = 32.0
"""Names that would be smaller than this on one line stand on two, as large as there is room for."""
_WORD_SIZES = (40.0, 38.0, 36.0, 34.0, 32.0, 30.0, 28.0)
_ROWED = 4
"""Up to so many teams stand side by side; more stand in two rows."""
_STEPS = {"tab": 1, "shift+tab": -1}
_OTHER = len(words.FEELINGS)
"""The place of "another word", after those that are offered."""


class FeelScene(DebriefScene):
    """Each team in turn says a word. `team` is the one whose turn it is, or -1 once all have spoken.

    `pointed` is the word that has the focus: Enter takes it, and the amber button names it.
    """

    name = "debrief-feel"
    step = FEEL

    def __init__(self, talk: Talk) -> None:
        """Begin with the first team that has no word yet."""
        super().__init__(talk)
        self.passed: set[int] = set()
        self.chosen = ""
        self.pointed = 0
        self._nodes: tuple[Node, ...] = ()
        self.fresh = _DONE
        self.team = self._next()

    def _next(self) -> int:
        said = self.talk.now.words
        waiting = (at for at, team in enumerate(self.state.teams) if team.here and not said[at])
        return next((at for at in waiting if at not in self.passed), _DONE)

    def _parts(self, level: int) -> tuple[str, ...]:
        if level == 0:
            return ("",)
        if self.team == _DONE:
            return (_TEAMS, _PROMPTS)
        return (_WORDS, _TEAMS) if level == 1 else (_WORDS, _PROMPTS, _TEAMS)

    def pages(self, level: int) -> int:
        """Return one page; words, then teams and prompts; or each of them apart."""
        return len(self._parts(level))

    def draw(self, page: Page, level: int, index: int) -> None:
        """Draw teams, words and prompts."""
        state = self.state
        sign = emblem(state, self.team) if self.team != _DONE else ""
        line = team_name(state, self.team, page.language) if sign and level else ""
        self.head(page, sign, line=line)
        x, y, _, high = body(page)
        if level == 0:
            teams = 286 + page.kit.spare * 0.3
            self._teams(page, (x, y, 1260, high if self.team == _DONE else teams))
            self._words(page, (x, y + teams + 36, 1260, high - teams - 36), level)
            self.draw_prompts(page, (1360, y, 500, high))
        else:
            self._part(page, level, index)
        self._foot(page, level, index)
        self._nodes = tuple(page.nodes)

    def _part(self, page: Page, level: int, index: int) -> None:
        part = self._parts(level)[index]
        x, y, wide, high = body(page)
        if part == _TEAMS and level == 1 and self.team != _DONE:
            self._teams(page, (x, y, 1130, high))
            self.draw_prompts(page, (x + 1160, y, wide - 1160, high))
        elif part == _TEAMS:
            self._teams(page, body(page))
        elif part == _PROMPTS:
            self.draw_prompts(page, body(page))
        else:
            ask = pick(words.WHICH_WORD, page.language, team=team_name(self.state, self.team, page.language))
            tall = page.text(ask, (x, y, wide, 0.3 * high), 40, face="headline") + 24
            self._words(page, (x, y + tall, wide, high - tall), level)

    def _foot(self, page: Page, level: int, index: int) -> None:
        language, total = page.language, self.pages(level)
        if self.team == _DONE:
            self.onwards(page, index=index, total=total, advice=pick(words.ALL_SAID, language))
            return
        page.turns = (index, total)
        if self._parts(level)[index] not in {"", _WORDS}:
            frame.footer(page, Button("words", pick(words.CHOOSE_WORD, language), "return", "arrow-left"))
            return
        others = [Button("skip", pick(words.SKIP_WORD, language), "0", "skip-forward")]
        if total > 1:
            others.insert(0, Button("turn-page", pick(keys.NEXT_PAGE, language), "p", "caret-right"))
        frame.footer(page, self._amber(language), tuple(others), advice=self._advice(language))
        page.focus = "" if self.chosen else f"word-{self.pointed}"

    def _amber(self, language: str) -> Button:
        """Return the button that takes the chosen word, else the one that has the focus."""
        if not self.chosen and self.pointed == _OTHER:
            return Button("go", pick(words.WORD_TITLE, language), "return", "keyboard")
        word = self.chosen or pick(words.FEELINGS[self.pointed], language)
        return Button("go", pick(words.SAY_WORD, language, word=word), "return", "arrow-right")

    def _advice(self, language: str) -> str:
        plan = self.seat.plan()
        rings = self.seat.bell.rings if self.seat.bell else None
        if plan is not None and rings is not None and plan.left > 0:
            return pick(words.RINGS_SOON, language, n=plan.left, time=f"{rings:%H:%M}")
        return team_name(self.state, self.team, language)

    # teams

    def _teams(self, page: Page, box: Box) -> None:
        x, y, wide, high = box
        teams = [at for at, team in enumerate(self.state.teams) if team.here]
        columns = len(teams) if len(teams) <= _ROWED else 3
        if page.scale > 1.25 or self.team == _DONE:  # noqa: PLR2004  large letters: two columns
            columns = min(2, len(teams))
        rows = -(-len(teams) // columns)
        each, tall = (wide - 24 * (columns - 1)) / columns, (high - 22 * (rows - 1)) / rows
        sizes = self._sizes(page, teams, (each, tall), stacked=rows == 1)
        for place, team in enumerate(teams):
            spot = (x + place % columns * (each + 24), y + place // columns * (tall + 22), each, tall)
            self._team(page, team, spot, sizes, stacked=rows == 1)

    def _told(self, team: int, language: str) -> tuple[str, str]:
        """Return the name of a team and its word."""
        word = self.chosen if team == self.team else self.talk.now.words[team]
        return team_name(self.state, team, language), word or "…"

    @staticmethod
    def _rooms(wide: float, high: float, *, stacked: bool) -> tuple[float, float, float, float]:
        """Return how large a team's token is, where its words begin from left and top, and how wide they may be."""
        if stacked:
            return 76.0, 22.0, 108.0, wide - 44
        side = min(84.0, high - 30)
        return side, 36 + side, 8.0, wide - side - 50

    def _sizes(self, page: Page, teams: list[int], room: tuple[float, float], *, stacked: bool) -> tuple[float, float]:
        """Return the largest size of the names and that of the words at which every team has room for both."""
        _, _, top, across = self._rooms(*room, stacked=stacked)
        told = [self._told(team, page.language) for team in teams]
        names, said = tuple(name for name, _ in told), tuple(word for _, word in told)
        words_at = (64.0, *_SAID_SIZES) if self.team == _DONE else _SAID_SIZES
        name_size, word_size = _NAME_SIZES[-1], words_at[-1]
        for least in range(len(_NAME_SIZES)):
            name_size = fitting_all(page, names, _NAME_SIZES[least:], (across, 60 * page.scale), "semibold")
            if name_size < _ONE_LINE and all(
                page.measure(name, _NAME_SIZES[least], across)[0] <= across for name in names
            ):
                name_size = _NAME_SIZES[least]
            word_size = fitting_all(page, said, words_at[2 * least :], (across, 75 * page.scale), "headline")
            highs = (page.measure(name, name_size, across, "semibold")[1]
                     + page.measure(word, word_size, across, "headline")[1] for name, word in told)  # fmt: skip
            if max(highs) <= room[1] - top - 8:
                break
        return name_size, word_size

    def _team(self, page: Page, team: int, box: Box, sizes: tuple[float, float], *, stacked: bool) -> None:
        x, y, wide, high = box
        now = team == self.team
        page.panel(box, line="accent" if now else "", width=8, lip="accent_dark" if now else "lip")
        (name, word), (name_size, word_size) = self._told(team, page.language), sizes
        side, left, start, across = self._rooms(wide, high, stacked=stacked)
        align = "centre" if stacked else "left"
        token = (x + wide / 2 - side / 2, y + 24) if stacked else (x + 20, y + high / 2 - side / 2)
        team_token(page, emblem(self.state, team), *token, side)
        left, top, room = x + left, y + start, high - start - 8
        name_high = page.measure(name, name_size, across, "semibold")[1]
        word_high = page.measure(word, word_size, across, "headline")[1]
        gap = (room - name_high - word_high) / (3 if stacked else 2)
        if gap < 0:
            page.problems.append(f"too high: {name!r} and {word!r} take {name_high + word_high:.0f} of {room:.0f}")
        top += gap
        page.text(name, (left, top, across, name_high + 2), name_size, face="semibold", colour="ink_soft", align=align)
        top += name_high + (gap if stacked else 0)
        spot = (left, top, across, word_high + 2)
        with enters(page, spot, margin=0) if team == self.fresh else nullcontext():
            page.text(word, spot, word_size, face="headline", align=align)
        page.node(Node(f"team-{team}", CHOICE, name, box, word, "selected" if now else "", "", 32))

    # words

    def _words(self, page: Page, box: Box, level: int) -> None:
        x, y, wide, high = box
        if self.team == _DONE:
            return
        count = len(words.FEELINGS) + 1
        rows = -(-count // 3)
        each, tall = (wide - 2 * 27) / 3, (high - 24 * (rows - 1)) / rows
        tall = min(tall, 170.0 + page.kit.spare * 0.2)
        offered = [pick(word, page.language) for word in words.FEELINGS]
        for at in range(count):
            spot = (x + at % 3 * (each + 27), y + at // 3 * (tall + 24), each, tall)
            other = at >= len(offered)
            word = pick(words.ANOTHER_WORD, page.language) if other else offered[at]
            chosen = self.chosen not in {"", *offered} if other else self.chosen == word
            choice_box(page, spot, "selected" if chosen else "")
            side = 44 * icon_growth(page) + 16 if other else 0.0
            room = each - side - (80 if other and level == 2 else 40)  # noqa: PLR2004  the roomiest level
            size = fitting(page, word, _WORD_SIZES, (room, tall), "semibold")
            wide_word = page.measure(word, size, room, "semibold")[0]
            left = spot[0] + (each - side - wide_word) / 2
            if other:
                page.icon("keyboard", left, spot[1] + (tall - side + 16) / 2, side - 16)
            page.text(word, (left + side, spot[1], wide_word + 2, tall), size, face="semibold", valign="middle")
            page.node(Node(f"word-{at}", CHOICE, word, spot, "", "selected" if chosen else "", "", 32))

    # answering

    def key(self, key: str, focus: str) -> Transition | None:
        """Let the amber button follow the focus among the words, and Enter take the one that has it."""
        if self.team == _DONE:
            return super().key(key, focus)
        if key == "return" and focus.startswith("word-"):
            self.chosen, self.pointed = "", int(focus.removeprefix("word-"))
            return self._say()
        if key in ARROWS:
            to = neighbour(self._nodes, focus, *ARROWS[key])
        elif key in _STEPS:
            to, past = in_turn(self._nodes, focus, _STEPS[key])
            to = "" if past else to
        else:
            return None
        if not to.startswith("word-"):
            return None
        self.chosen, self.pointed = "", int(to.removeprefix("word-"))
        return Stay(focus=to)

    def press(self, node: str) -> Transition:
        """Choose a word, give a team its turn again, or keep the word and go on."""
        kind, _, place = node.partition("-")
        if kind == "team":
            self.team, self.chosen, self.pointed = int(place), "", 0
            return Stay(page=0)
        if kind == "word":
            return self._choose(int(place))
        if kind == "words":
            return Stay(page=0)
        if self.team == _DONE:
            return super().press(node)
        if kind == "skip":
            self.passed.add(self.team)
        return self._turn() if kind == "skip" else self._say()

    def _choose(self, place: int) -> Transition:
        if place == _OTHER:
            return Push(WordScene(self))
        self.pointed, self.chosen = place, pick(words.FEELINGS[place], self._language)
        return Stay(focus="go")

    def _say(self) -> Transition:
        """Keep the chosen word, else the one that has the focus; spell one where that is "another word"."""
        if not self.chosen and self.pointed == _OTHER:
            return Push(WordScene(self))
        word = self.chosen or pick(words.FEELINGS[self.pointed], self._language)
        self.talk.table.note(word_note(self.team, word))
        self.fresh = self.team
        return self._turn()

    def _turn(self) -> Transition:
        self.team, self.chosen, self.pointed = self._next(), "", 0
        return Stay(page=0, cue="confirm", act=True)

    def take(self, word: str) -> None:
        """Take a word that was spelt out."""
        self.chosen, self.pointed = word, _OTHER
