"""The voice of Windows and macOS, by pyttsx3, in a thread of its own: the package waits while it speaks."""

from __future__ import annotations

from collections.abc import Callable
from queue import SimpleQueue
from threading import Lock, Thread
from typing import Any, NamedTuple

from kessessa.aloud.saying import paragraph
from kessessa.language import aloud as words
from kessessa.language import pick

_NAMED = {
    "fr": ("fr-fr", "fr_fr", "fr-", "fr_", "french", "français"),
    "en": ("en-gb", "en_gb", "en-", "en_", "english"),
}
"""What the voices of a language are called by the systems, the best name first."""


class _Reading(NamedTuple):
    """What is to be said, and the how manieth reading it is."""

    number: int
    sentences: tuple[str, ...]
    language: str
    level: int


def _engine() -> Any:
    from pyttsx3.engine import Engine  # noqa: PLC0415  an extra, and slow to import

    return Engine()


class SystemVoice:
    """Readings are handed to the thread one by one; a newer one makes it leave the older one."""

    name = "pyttsx3"

    def __init__(self, engine: Callable[[], Any] = _engine) -> None:
        """Start nothing yet; `engine` makes the engine of pyttsx3, in the thread that uses it."""
        self._make = engine
        self._readings: SimpleQueue[_Reading] = SimpleQueue()
        self._lock = Lock()
        self._thread: Thread | None = None
        self._newest = 0
        self._done = 0
        self._failed = False

    @property
    def speaking(self) -> bool:
        """Whether a reading that was not stopped goes on."""
        return self._done < self._newest

    def trouble(self, language: str) -> str:
        """Return what to do where the last reading failed."""
        return pick(words.FAILED, language) if self._failed else ""

    def say(self, sentences: tuple[str, ...], language: str, level: int = 100) -> None:
        """Hand sentences to the thread, in place of what is being said."""
        with self._lock:
            self._newest += 1
            self._readings.put(_Reading(self._newest, paragraph(sentences, language), language, level))
            if self._thread is None:
                self._thread = Thread(target=self._work, name="voice", daemon=True)
                self._thread.start()

    def stop(self) -> None:
        """Make the thread leave what it says, at the next word."""
        with self._lock:
            self._newest += 1
            self._done = self._newest

    def _work(self) -> None:
        """Say one reading after the other, for as long as the game runs."""
        while True:
            reading = self._readings.get()
            try:
                if reading.number == self._newest:
                    self._read(self._make(), reading)
                    self._failed = False
            except Exception:  # noqa: BLE001  whatever a system's voice may raise, the game goes on
                self._failed = True
            self._done = max(self._done, reading.number)

    def _read(self, engine: Any, reading: _Reading) -> None:
        """Say a reading as one text with an engine of its own: what comes second stays mute with some versions."""

        def leave(**_told: Any) -> None:
            if reading.number != self._newest:
                engine.stop()

        engine.connect("started-utterance", leave)
        engine.connect("started-word", leave)
        engine.setProperty("volume", reading.level / 100)
        voice = matching(engine.getProperty("voices"), reading.language)
        if voice is not None:
            engine.setProperty("voice", voice)
        engine.say("\n".join(reading.sentences))
        engine.runAndWait()


def matching(voices: Any, language: str) -> str | None:
    """Return the id of the voice of a language among those of an engine; None where there is none."""
    told = [(voice.id, _described(voice)) for voice in voices or ()]
    names = _NAMED.get(language, (language,))
    return next((voice for name in names for voice, words in told if name in words), None)


def _described(voice: Any) -> str:
    """Return all that an engine tells about a voice, in lower case: systems put its language in different places."""
    told = [str(voice.id), str(voice.name)]
    for tongue in getattr(voice, "languages", None) or ():
        code = tongue.decode("utf-8", "ignore") if isinstance(tongue, bytes) else str(tongue)
        told.append(f"{code.lstrip(chr(5))}-")  # espeak puts a number before the code
    return " ".join(told).lower()
