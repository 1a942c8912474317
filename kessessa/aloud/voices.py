"""Voices: what every voice can do, and which one this computer has, looked for when something is first to be said."""

from __future__ import annotations

import shutil
import sys
from collections.abc import Callable
from functools import cached_property
from importlib.util import find_spec
from typing import Protocol

from kessessa.language import Text, pick
from kessessa.language import aloud as words

Sentences = tuple[str, ...]


class Voice(Protocol):
    """Something that speaks. No call waits for what is being said, and none raises."""

    name: str
    """What it is called in a description of the installation."""

    @property
    def speaking(self) -> bool:
        """Whether something is being said."""

    def trouble(self, language: str) -> str:
        """Return why nothing is heard, in a sentence that says what to do; empty while all is well."""

    def say(self, sentences: Sentences, language: str, level: int = 100) -> None:
        """Say sentences in a language at a level in percent, in place of what is being said."""

    def stop(self) -> None:
        """Be quiet at once."""


class Silent:
    """The voice of a computer that has none."""

    name = "-"
    speaking = False

    def __init__(self, why: Text) -> None:
        """Take the sentence that says what to install."""
        self._why = why

    def trouble(self, language: str) -> str:
        """Return what to install."""
        return pick(self._why, language)

    def say(self, sentences: Sentences, language: str, level: int = 100) -> None:
        """Say nothing."""

    def stop(self) -> None:
        """Do nothing."""


def choose(
    platform: str = sys.platform,
    program: Callable[[str], str | None] = shutil.which,
    package: Callable[[str], object] = find_spec,
) -> Voice:
    """Return the voice of this computer: the system's own on Windows and macOS, espeak-ng elsewhere, or a silent one.

    `program` finds the path of a program, `package` whether a package is installed.
    """
    if platform in {"win32", "cygwin", "darwin"}:
        if package("pyttsx3") is None:
            return Silent(words.NO_PACKAGE)
        from kessessa.aloud.system import SystemVoice  # noqa: PLC0415  only where it is used

        return SystemVoice()
    path = program("espeak-ng") or program("espeak")
    if path is None:
        return Silent(words.NO_PROGRAM)
    from kessessa.aloud.espeak import Espeak  # noqa: PLC0415  as above

    return Espeak(path)


class FirstAsked:
    """The voice of this computer, looked for only when it is first asked for something."""

    def __init__(self, find: Callable[[], Voice] = choose) -> None:
        """Look for nothing yet."""
        self._find = find

    @cached_property
    def _voice(self) -> Voice:
        return self._find()

    @property
    def name(self) -> str:
        """What the voice is called."""
        return self._voice.name

    @property
    def speaking(self) -> bool:
        """Whether something is being said."""
        return "_voice" in self.__dict__ and self._voice.speaking

    def trouble(self, language: str) -> str:
        """Return why nothing is heard; empty while all is well."""
        return self._voice.trouble(language)

    def say(self, sentences: Sentences, language: str, level: int = 100) -> None:
        """Say sentences."""
        self._voice.say(sentences, language, level)

    def stop(self) -> None:
        """Be quiet; a voice that was never used stays unlooked for."""
        if "_voice" in self.__dict__:
            self._voice.stop()
