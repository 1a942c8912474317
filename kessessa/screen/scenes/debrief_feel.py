"""First step of the debrief: one word a team, chosen among those offered or spelt out."""

from __future__ import annotations

from contextlib import nullcontext

from kessessa.language import closing as words
from kessessa.language import pick
from kessessa.screen import frame
from kessessa.screen.fitting import fitting
from kessessa.screen.motion import enters
from kessessa.screen.nodes import CHOICE, Node
from kessessa.screen.page import Page
from kessessa.screen.scene import Push, Stay, Transition
from kessessa.screen.scenes.debrief_parts import DebriefScene, Talk, body
from kessessa.screen.scenes.debrief_word import WordScene
from kessessa.screen.seat import emblem, team_name
from kessessa.screen.tokens import Box
from kessessa.screen.widgets import Button, choice_box, team_token
from kessessa.session.debrief import FEEL, word_note

_TEAMS, _WORDS, _PROMPTS = "teams", "words", "prompts"
_DONE = -1
_NAME_SIZES, _SAID_SIZES = (34.0, 32.0, 30.0, 28.0), (50.0, 46.0, 42.0, 38.0, 36.0, 34.0, 32.0, 30.0)
_WORD_SIZES = (40.0, 38.0, 36.0, 34.0, 32.0, 30.0, 28.0)
_ROWED = 4
"""Up to so many teams stand side by side; more stand in two rows."""


class FeelScene(DebriefScene):
    """Each team in turn says a word. `team` is the one whose turn it is, or -1 once all have spoken."""

    name = "debrief-feel"
    step = FEEL

    def __init__(self, talk: Talk) -> None:
        """Begin with the first team that has no word yet."""
        super().__init__(talk)
        self.passed: set[int] = set()
        self.chosen = ""
        self.fresh = _DONE
        self.team = self._next()

    def _next(self) -> int:
        said = self.talk.now.words
        waiting = (at for at, team in enumerate(self.state.teams) if team.here and not said[at])
        return next((at for at in waiting if at not in self.passed), _DONE)

    def _parts(self, level: int) -> tuple[str, ...]:
        if level == 0:
            return ("",)
        if level == 1 and self.team != _DONE:
            return (_TEAMS, _WORDS)
        return (_TEAMS, _WORDS, _PROMPTS) if self.team != _DONE else (_TEAMS, _PROMPTS)

    def pages(self, level: int) -> int:
        """Return one page; teams and prompts, then words; or each of them apart."""
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
            self._words(page, (x, y + teams + 36, 1260, high - teams - 36))
            self.draw_prompts(page, (1360, y, 500, high))
        else:
            self._part(page, level, index)
        self._foot(page, index, self.pages(level))

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
            self._words(page, body(page))

    def _foot(self, page: Page, index: int, total: int) -> None:
        language = page.language
        if self.team == _DONE:
            self.onwards(page, index=index, total=total, advice=pick(words.ALL_SAID, language))
            return
        if self.chosen:
            go = Button("go", pick(words.SAY_WORD, language, word=self.chosen), "return", "arrow-right")
        else:
            # Enter takes the word that is focused, so no key is printed here
            go = frame.dots(page, index, total, Button("go", pick(words.SKIP_WORD, language), "", "arrow-right"))
        plan = self.seat.plan()
        rings = self.seat.bell.rings if self.seat.bell else None
        advice = team_name(self.state, self.team, language)
        if plan is not None and rings is not None and plan.left > 0:
            advice = pick(words.RINGS_SOON, language, n=plan.left, time=f"{rings:%H:%M}")
        frame.footer(page, go, advice=advice)
        if not self.chosen:
            page.focus = next((node.id for node in page.nodes if node.id.startswith("word-")), "")

    # teams

    def _teams(self, page: Page, box: Box) -> None:
        x, y, wide, high = box
        teams = [at for at, team in enumerate(self.state.teams) if team.here]
        columns = len(teams) if len(teams) <= _ROWED else 3
        if page.scale > 1.25 or self.team == _DONE:  # noqa: PLR2004  large letters: two columns
            columns = min(2, len(teams))
        rows = -(-len(teams) // columns)
        each, tall = (wide - 24 * (columns - 1)) / columns, (high - 22 * (rows - 1)) / rows
        for place, team in enumerate(teams):
            spot = (x + place % columns * (each + 24), y + place // columns * (tall + 22), each, tall)
            self._team(page, team, spot, stacked=rows == 1)

    def _team(self, page: Page, team: int, box: Box, *, stacked: bool) -> None:
        x, y, wide, high = box
        now = team == self.team
        page.panel(box, line="accent" if now else "", width=8, lip="accent_dark" if now else "lip")
        name = team_name(self.state, team, page.language)
        word = self.chosen if now else self.talk.now.words[team]
        word = word or "…"
        if stacked:
            rooms = (x + 12, wide - 24, "centre")
            team_token(page, emblem(self.state, team), x + wide / 2 - 45, y + 26, 90)
            top, room = y + 124, high - 130
        else:
            side = min(84.0, high - 30)
            team_token(page, emblem(self.state, team), x + 20, y + high / 2 - side / 2, side)
            rooms = (x + 36 + side, wide - side - 50, "left")
            top, room = y + 8, high - 16
        left, across, align = rooms
        words_at = (64.0, *_SAID_SIZES) if self.team == _DONE else _SAID_SIZES
        for least in range(len(_NAME_SIZES)):
            name_size = fitting(page, name, _NAME_SIZES[least:], (across, 60 * page.scale), "semibold")
            word_size = fitting(page, word, words_at[2 * least :], (across, 75 * page.scale), "headline")
            name_high = page.measure(name, name_size, across, "semibold")[1]
            word_high = page.measure(word, word_size, across, "headline")[1]
            if name_high + word_high <= room:
                break
        gap = (room - name_high - word_high) / (3 if stacked else 2)
        if gap < 0:
            page.problems.append(f"too high: {name!r} and {word!r} take {name_high + word_high:.0f} of {room:.0f}")
        start = top + gap
        page.text(
            name, (left, start, across, name_high + 2), name_size, face="semibold", colour="ink_soft", align=align
        )
        start += name_high + (gap if stacked else 0)
        spot = (left, start, across, word_high + 2)
        with enters(page, spot, margin=0) if team == self.fresh else nullcontext():
            page.text(word, spot, word_size, face="headline", align=align)
        page.node(Node(f"team-{team}", CHOICE, name, box, word, "selected" if now else "", "", 32))

    # words

    def _words(self, page: Page, box: Box) -> None:
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
            inset = 70.0 if other else 20.0
            if other:
                page.icon("keyboard", spot[0] + 24, spot[1] + tall / 2 - 22, 44)
            room = (spot[0] + inset, spot[1], each - inset - 20, tall)
            size = fitting(page, word, _WORD_SIZES, room[2:], "semibold")
            page.text(word, room, size, face="semibold", align="centre", valign="middle")
            page.node(Node(f"word-{at}", CHOICE, word, spot, "", "selected" if chosen else "", "", 32))

    # answering

    def press(self, node: str) -> Transition:
        """Choose a word, give a team its turn again, or keep the word and go on."""
        kind, _, place = node.partition("-")
        if kind == "team":
            self.team, self.chosen = int(place), ""
            return Stay(page=0)
        if kind == "word" and int(place) < len(words.FEELINGS):
            self.chosen = pick(words.FEELINGS[int(place)], self._language)
            return Stay(focus="go")
        if kind == "word":
            return Push(WordScene(self))
        if self.team == _DONE:
            return super().press(node)
        if self.chosen:
            self.talk.table.note(word_note(self.team, self.chosen))
            self.fresh = self.team
        else:
            self.passed.add(self.team)
        self.team, self.chosen = self._next(), ""
        return Stay(page=0, cue="confirm", act=True)

    def take(self, word: str) -> None:
        """Take a word that was spelt out."""
        self.chosen = word
