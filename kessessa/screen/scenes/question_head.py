"""What all questions share: who answers, the question's panel, mutual aid and half, sending the answer."""

from __future__ import annotations

from contextlib import AbstractContextManager, nullcontext
from typing import ClassVar

from kessessa.language import Text, pick
from kessessa.language import round as said
from kessessa.language import window_round as words
from kessessa.rules import asking, legal
from kessessa.rules.cards import Question
from kessessa.rules.moves import Answer, CallAid, Halve, UsePower
from kessessa.rules.scenario import KNOWLEDGE
from kessessa.rules.turns import Asking, Reveal
from kessessa.screen import weather
from kessessa.screen.button import Button
from kessessa.screen.fitting import fitting, spacious
from kessessa.screen.motion import enters
from kessessa.screen.page import Page
from kessessa.screen.scene import Push, Replace, Stay, Transition
from kessessa.screen.scenes.aid import AidScene
from kessessa.screen.seat import Seat, TurnScene, emblem, look_of, team_name
from kessessa.screen.tokens import Box
from kessessa.screen.widgets import chip, chip_width, pillar_badge, read_button
from kessessa.session.views import Face, face

LEFT, WIDE = 80.0, 1760.0
TOP = 142.0
_UNDER = 6.0
"""How far the answers reach into the space under the body."""
BAND, NARROW_BAND = 330.0, 250.0
HEAD, GAP = 230.0, 40.0
_TALL_BAND = 320.0
_LEAST_VIGNETTE = 90.0
_VIGNETTE, _ROOMY = 180.0, 420.0
"""How large the vignette is, and from which height of the panel it is a quarter larger."""
QUESTION_SIZES = (62.0, 56.0, 50.0)
_LARGE_SIZES = (44.0, 40.0)
"""Further sizes of questions where all text is larger, the last where it is large."""


def _sizes(page: Page) -> tuple[float, ...]:
    more = _LARGE_SIZES if page.large else _LARGE_SIZES[:1] if page.scale > 1 else ()
    return QUESTION_SIZES + more


class QuestionScene(TurnScene):
    """Base of the scenes of a question. `amber` is only confirmed once `value` holds an answer."""

    phase = 1
    explains = False
    missing: ClassVar[Text] = words.CHOOSE_FIRST
    """What is said to a team that confirms too early."""

    def __init__(self, seat: Seat) -> None:
        """Open the question that the state asks."""
        super().__init__(seat)
        shown = face(self.state)
        assert shown is not None  # noqa: S101  the director shows this scene only while a question is open
        self.face: Face = shown

        self._coming = False
        self._met: set[int] = set()

    # what is asked

    @property
    def turn(self) -> Asking | None:
        """The open question; None once it is no longer open (a screen below another one)."""
        turn = self.state.turn
        return turn if isinstance(turn, Asking) else None

    @property
    def card(self) -> Question:
        """The card of the question."""
        return self.state.book.questions[self.face.card]

    def value(self) -> tuple[int, ...]:
        """Return the answer as it stands; empty while there is none."""
        raise NotImplementedError

    # drawing

    def room(self, page: Page) -> Box:
        """Return the body of a page of a question."""
        return (LEFT, TOP, WIDE, page.bottom + _UNDER - TOP)

    def enters(self, page: Page, box: Box, order: float = 0) -> AbstractContextManager[None]:
        """Let a part come in where its page is shown for the first time; later only what has just changed moves."""
        return enters(page, box, order) if self._coming else nullcontext()

    def top(self, page: Page, index: int = 0) -> None:
        """Draw the frame with the token and the name of the team that answers."""
        self._coming = page.film is not None and index not in self._met
        if page.film is not None:
            self._met.add(index)
        turn = self.turn
        if turn is None:
            self.frame(page, pick(said.QUESTION, page.language))
            return
        helping = bool(turn.given)
        team = turn.helper if helping else turn.team
        back = said.CAME_BACK if turn.returning else said.NEW_VOICE
        line = pick(words.ANSWER_TOO if helping else back, page.language)
        if turn.helper >= 0 and not helping:
            called = team_name(self.state, turn.helper, page.language)
            line = pick(words.AID_THEN, page.language, team=called[:1].lower() + called[1:])
        self.frame(page, team_name(self.state, team, page.language), line, emblem(self.state, team))

    def head(self, page: Page, box: Box, how: str = "") -> None:
        """Draw the question's panel: tinted band with its vignette, question, a line under it."""
        with self.enters(page, box):
            self._head(page, box, how)

    def _head(self, page: Page, box: Box, how: str) -> None:
        x, y, wide, high = box
        page.panel(box)
        band = self._band_wide(page)
        self._band(page, (x, y, band, high))
        left, room = x + band + 56, wide - band - 100
        below = page.measure(how, 34, room)[1] + 10 if how else 0.0
        question = pick(self.face.question, page.language)
        size = fitting(page, question, _sizes(page)[1 if how else 0 :], (room, high - below - 40), "headline")
        tall = page.measure(question, size, room, "headline")[1]
        start = y + max(20.0, (high - tall - below) / 2)
        page.text(question, (left, start, room, y + high - below - start), size, face="headline")
        if how:
            page.text(how, (left, start + tall + 10, room, below), 34, colour="ink_soft")
        page.says(question, (left, start, room, tall), "question")

    def parted(self, page: Page, level: int, index: int, how: str) -> Box | None:
        """Draw the question over the answers, or alone on the first page; return the room for the answers there is."""
        x, y, wide, whole = self.room(page)
        if level and not index:
            self.head(page, (x, y, wide, whole), how)
            return None
        high = 0.0
        if not level:
            high = max(HEAD if page.scale <= 1 else 0.0, self.head_need(page, WIDE, how))
            self.head(page, (x, y, wide, high), how)
            high += GAP
        return (x, y + high, wide, whole - high)

    def head_need(self, page: Page, wide: float, how: str = "") -> float:
        """Return the least height that the question's panel takes, with the smallest size of its text."""
        room = wide - self._band_wide(page) - 100
        tall = page.measure(pick(self.face.question, page.language), _sizes(page)[-1], room, "headline")[1]
        name = self._pillar(page)
        label = page.measure(name, 28, self._band_wide(page) - 20, "semibold")[1] if name else 0.0
        text = tall + (page.measure(how, 34, room)[1] + 10 if how else 0)
        return max(180.0, text + 40, label + _LEAST_VIGNETTE + 60)

    def _pillar(self, page: Page) -> str:
        pillar = self.card.pillar
        return pick(self.state.book.name_of(pillar), page.language) if pillar else ""

    def _band_wide(self, page: Page) -> float:
        """Return how wide the band is: where text is large, no wider than its vignette and its longest word need."""
        if spacious(page):
            return BAND
        words = (page.measure(word, 28, 900, "semibold")[0] for word in self._pillar(page).split())
        return max(NARROW_BAND, *words, 0.0) + (40 if self.card.pillar else 0)

    def _band(self, page: Page, box: Box) -> None:
        x, y, wide, high = box
        pillar = self.card.pillar
        look = look_of(self.state, pillar) if pillar else ""
        page.flat((x, y, wide, high), f"{look}.soft" if look else "info_soft", 32)
        page.flat((x + wide - 40, y, 40, high), f"{look}.soft" if look else "info_soft", 0)
        name = self._pillar(page)
        size = fitting(page, name, (32, 28), (wide - 20, 400), "semibold")
        text, label = page.measure(name, size, wide - 20, "semibold") if name else (0.0, 0.0)
        sign = 58 if text + 58 <= wide - 16 else 0
        back = self._returning(page, (x, y, wide, high))
        side = max(
            _LEAST_VIGNETTE, min(_VIGNETTE if high < _ROOMY else _VIGNETTE * 1.25, wide - 80, high - label - back - 60)
        )
        top = y + back + (high - back - side - (label + 16 if label else 0)) / 2
        picture = self.card.picture or "speech-balloon"
        path, spot = f"vignettes/{picture}.svg", (x + (wide - side) / 2, top, side, side)
        if weather.dim(page, path, side):
            page.flat(spot, "ink", side / 2)
            spot = (spot[0] + side * 0.16, top + side * 0.16, side * 0.68, side * 0.68)
        page.picture(path, spot)
        if not name:
            return
        start = x + (wide - text - sign) / 2
        if sign:
            pillar_badge(page, look, start, top + side + 16 + (label - 46) / 2, 46)
        page.text(
            name, (start + sign, top + side + 16, text + 2, label), size, face="semibold", colour=f"{look}.fg",
            align="centre",
        )  # fmt: skip

    def _returning(self, page: Page, band: Box) -> float:
        """Say that a missed card has come back; return the height that this takes."""
        turn = self.turn
        text = pick(said.CAME_BACK, page.language)
        narrow = chip_width(page, text, size=28) > band[2] - 20 or band[3] < _TALL_BAND
        if turn is None or not turn.returning or narrow:
            return 0.0
        wide = chip_width(page, text, size=28)
        chip(page, text, band[0] + (band[2] - wide) / 2, band[1] + 14, size=28, fill="surface")
        return 60.0

    def bottom(self, page: Page, index: int = 0, total: int = 1, advice: str = "") -> None:
        """Draw the footer: mutual aid, half, confirm."""
        amber = Button("go", pick(said.ANSWER, page.language), "return")
        purse = (KNOWLEDGE,) if self._can_halve() else ()
        self.foot(page, amber, self._others(page.language), purse=purse, advice=advice, index=index, total=total)

    def _can_halve(self) -> bool:
        turn = self.turn
        return turn is not None and asking.can_halve(self.state, turn)

    def _others(self, language: str) -> tuple[Button, ...]:
        moves = legal(self.state).plain
        others = []
        if any(isinstance(move, (CallAid, UsePower)) for move in moves):
            others.append(Button("aid", pick(said.AID, language), "e", "handshake"))
        if self._can_halve():
            others.append(Button("halve", pick(said.HALVE, language), "m", "eye-slash", Halve() in moves, "1"))
        others.append(read_button(language))
        return tuple(others)

    # answering

    def key(self, key: str, focus: str) -> Transition | None:
        """Let mutual aid and half be asked for from any page."""
        asked = next((button for button in self._others(self._language) if button.key == key), None)
        return self.press(asked.id) if asked is not None and asked.enabled and asked.id in {"aid", "halve"} else None

    def press(self, node: str) -> Transition:
        """Answer mutual aid, half and confirm; the rest is the business of each kind of question."""
        self.notice = ""
        if node == "aid":
            return Push(AidScene(self.seat))
        if node == "halve":
            return self.halve()
        if node == "go":
            return self.confirm()
        return self.chosen(node)

    def halve(self) -> Transition:
        """Take half of the wrong options away; the question stays as it is."""
        answer = self.send(Halve())
        if isinstance(answer, Replace) and isinstance(answer.scene, QuestionScene):
            self.face = answer.scene.face
            return Stay(focus=self.first())
        return answer

    def chosen(self, node: str) -> Transition:
        """Answer a pressed option, line or button."""
        return Stay()

    def confirm(self) -> Transition:
        """Send the answer, or say what is missing."""
        value = self.value()
        if not value:
            self.notice = self.lacking()
            return Stay(focus=self.first())
        answer = self.send(Answer(value))
        turn = self.state.turn
        if isinstance(answer, Replace) and isinstance(turn, Reveal):
            return Replace(answer.scene, cue="juste" if turn.right else "a_revoir")
        return answer

    def lacking(self) -> str:
        """Return what is said to a team that confirms without an answer."""
        return pick(self.missing, self._language)

    def first(self) -> str:
        """Return the node where answering begins."""
        return ""
