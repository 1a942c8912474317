"""The voice of Linux: espeak-ng as a program of its own, given its text on standard input, never by a shell."""

from __future__ import annotations

import subprocess
from pathlib import Path
from threading import Thread

from kessessa.aloud.saying import paragraph
from kessessa.language import aloud as words
from kessessa.language import pick

_VOICES = {"fr": "fr", "en": "en-gb"}
_WORDS_A_MINUTE = 150
_NOT_HEARD = b"error:"
"""How a line of espeak-ng begins when it found nothing to play its sound on (it then ends as if all were well)."""


class Espeak:
    """One process a reading; it is killed when it must be quiet."""

    def __init__(self, path: str) -> None:
        """Remember where the program is; nothing is started yet."""
        self.name = Path(path).name
        self._path = path
        self._process: subprocess.Popen[bytes] | None = None
        self._failed = False

    @property
    def speaking(self) -> bool:
        """Whether the program is still at it."""
        return self._process is not None and self._process.poll() is None

    def trouble(self, language: str) -> str:
        """Return what to do where the last reading was not heard."""
        return pick(words.FAILED, language) if self._failed else ""

    def say(self, sentences: tuple[str, ...], language: str, level: int = 100) -> None:
        """Start the program for these sentences, in place of what is being said."""
        self.stop()
        text = "\n".join(paragraph(sentences, language))
        voice = _VOICES.get(language, language)
        order = [self._path, "-v", voice, "-s", str(_WORDS_A_MINUTE), "-a", str(level), "-b", "1", "--stdin"]
        self._failed = False
        try:
            self._process = subprocess.Popen(  # noqa: S603  a program of the system, its text comes on standard input
                order, stdin=subprocess.PIPE, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE
            )
        except OSError:
            self._failed = True
            return
        Thread(target=self._follow, args=(self._process, text.encode()), daemon=True).start()

    def _follow(self, process: subprocess.Popen[bytes], text: bytes) -> None:
        """Give the program its text and wait for its end, beside the game."""
        try:
            _, told = process.communicate(text)
        except (OSError, ValueError):
            told = b""  # it ended, or was stopped, before it had read everything
        if process is self._process:
            lost = any(line.startswith(_NOT_HEARD) for line in told.splitlines())
            self._failed = lost or process.returncode not in {0, None}

    def stop(self) -> None:
        """Kill the program where it still speaks."""
        process, self._process = self._process, None
        if process is not None and process.poll() is None:
            process.kill()
