"""A session's window that is listened to, by a voice that keeps what it is to say and a reader that keeps pictures."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

import pygame
from robot import Robot, shipped
from staged import Sitting, Staged, asking, at_a_question

from kessessa.rules.cards import Choice, Question
from kessessa.screen.director import scene_for
from kessessa.screen.dress import Dress
from kessessa.screen.hearing import Hearing
from kessessa.screen.ports import Habits, Picture
from kessessa.screen.scene import Replace


@dataclass
class Recorder:
    """A voice that writes down what it is to say, and speaks until it is stopped."""

    said: list[tuple[str, ...]] = field(default_factory=list)
    levels: list[int] = field(default_factory=list)
    languages: list[str] = field(default_factory=list)
    speaking: bool = False
    why: str = ""

    def trouble(self, language: str) -> str:
        return self.why

    def say(self, sentences: tuple[str, ...], language: str, level: int = 100) -> None:
        self.said.append(sentences)
        self.levels.append(level)
        self.languages.append(language)
        self.speaking = not self.why

    def stop(self) -> None:
        self.speaking = False


@dataclass
class Reader:
    """A screen reader that keeps what it is told."""

    early: bool = False
    listening: bool = True
    pictures: list[Picture] = field(default_factory=list)
    focused: list[bool] = field(default_factory=list)
    asked: Callable[[str, str], None] = lambda _what, _name: None
    _picture: Callable[[], Picture] | None = None

    def open(self, window: object, picture: Callable[[], Picture], asked: Callable[[str, str], None]) -> None:
        self._picture, self.asked = picture, asked
        self.show()

    def show(self) -> None:
        if self._picture is not None:
            self.pictures.append(self._picture())

    def attend(self, *, focused: bool) -> None:
        self.focused.append(focused)


class Listener(Robot):
    """A session's window that is listened to."""

    def __init__(self, habits: Habits | None = None, dress: Dress | None = None, *, why: str = "") -> None:
        super().__init__(dress=dress)
        self.voice, self.reader = Recorder(why=why), Reader()
        self.habits = habits or Habits()
        self.hearing = Hearing(self.app, lambda: self.habits, self.voice, self.reader)
        self.app.services["l"] = self.hearing.read

    def at_a_choice(self) -> Question:
        """Ask the first question with options, in the order in which the card has them."""
        every = shipped().questions
        card = next(card for card in every if isinstance(card.body, Choice) and len(card.body.options) == 4)
        state = asking(card, at_a_question())
        turn = state.turn.evolve(shown=tuple(range(4)))  # type: ignore[union-attr]
        self.seat.sitting = Sitting(Staged(state.evolve(turn=turn)))  # type: ignore[arg-type,assignment]
        self.app.follow(Replace(scene_for(self.seat)))
        self.look()
        return card

    def events(self) -> None:
        """Take what was posted."""
        for event in pygame.event.get():
            self.app.handle(event)
        self.look()

    def tick(self) -> None:
        """Let what goes by itself happen."""
        answer = self.hearing.tick()
        if answer is not None:
            self.app.follow(answer)
        self.look()
