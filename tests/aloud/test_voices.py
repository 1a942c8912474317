"""Which voice a computer has, what is said where it has none, and that no voice ever stops the game."""

from __future__ import annotations

import shutil
import stat
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from kessessa.aloud.espeak import Espeak
from kessessa.aloud.system import SystemVoice, matching
from kessessa.aloud.voices import FirstAsked, Silent, choose

PATIENCE = 10.0


def until(done: Callable[[], bool]) -> None:
    end = time.monotonic() + PATIENCE
    while not done():
        assert time.monotonic() < end, "it never came about"
        time.sleep(0.01)


def nothing(_name: str) -> None:
    return None


@pytest.mark.parametrize(
    ("platform", "program", "package", "kind"),
    [
        ("linux", lambda name: f"/usr/bin/{name}", nothing, "Espeak"),
        ("linux", nothing, lambda _name: object(), "Silent"),
        ("win32", nothing, lambda _name: object(), "SystemVoice"),
        ("darwin", nothing, lambda _name: object(), "SystemVoice"),
        ("win32", lambda name: f"/usr/bin/{name}", nothing, "Silent"),
    ],
)
def test_each_system_has_its_voice(platform: str, program: Any, package: Any, kind: str) -> None:
    assert type(choose(platform, program, package)).__name__ == kind


@pytest.mark.parametrize(("platform", "wanted"), [("linux", "espeak-ng"), ("win32", 'pip install "pyttsx3<2.99"')])
def test_a_computer_without_a_voice_says_what_to_install(platform: str, wanted: str) -> None:
    voice = choose(platform, nothing, nothing)
    voice.say(("Bonjour.",), "fr")
    assert wanted in voice.trouble("fr")
    assert wanted in voice.trouble("en")
    assert voice.trouble("fr") != voice.trouble("en")
    assert not voice.speaking


def test_no_voice_is_looked_for_before_something_is_said() -> None:
    looked = []

    def find() -> Silent:
        looked.append(1)
        return Silent({"fr": "Rien."})

    voice = FirstAsked(find)
    voice.stop()
    assert not voice.speaking
    assert not looked
    voice.say(("Bonjour.",), "fr")
    voice.say(("Encore.",), "fr")
    assert voice.trouble("fr") == "Rien."
    assert len(looked) == 1


# espeak-ng: a small program in its place writes down what it was given


@pytest.fixture
def mimic(tmp_path: Path) -> Callable[[str], Espeak]:
    """Return what makes an espeak of a few lines of Python: they know `args`, `text` and the folder `here`."""

    def make(lines: str) -> Espeak:
        path = tmp_path / "mimic"
        head = f"#!{sys.executable}\nimport sys, time, pathlib\nhere = pathlib.Path({str(tmp_path)!r})\n"
        path.write_text(head + "args, text = sys.argv[1:], sys.stdin.buffer.read().decode()\n" + lines)
        path.chmod(path.stat().st_mode | stat.S_IXUSR)
        return Espeak(str(path))

    return make


@pytest.mark.skipif(sys.platform == "win32", reason="the mimic is a script with a first line for Unix")
def test_espeak_gets_text_voice_and_level_and_never_an_option_from_a_card(
    mimic: Callable[[str], Espeak], tmp_path: Path
) -> None:
    voice = mimic("(here / 'got').write_text(repr((args, text)), encoding='utf-8')\n")
    voice.say(("--version; rm -rf $HOME", "Il reste −600\u00a0€"), "fr", 50)
    until(lambda: not voice.speaking)
    args, text = eval((tmp_path / "got").read_text(encoding="utf-8"))  # noqa: S307  written by the mimic above
    assert text == "--version; rm -rf $HOME.\nIl reste moins 600 euros."
    assert args[args.index("-v") + 1] == "fr"
    assert args[args.index("-a") + 1] == "50"
    assert not any("rm" in arg for arg in args)
    assert voice.trouble("fr") == ""


@pytest.mark.skipif(sys.platform == "win32", reason="as above")
def test_espeak_is_killed_when_it_must_be_quiet(mimic: Callable[[str], Espeak]) -> None:
    voice = mimic("time.sleep(60)\n")
    voice.say(("Une longue histoire.",), "fr")
    assert voice.speaking
    voice.stop()
    assert not voice.speaking
    assert voice.trouble("fr") == ""


@pytest.mark.skipif(sys.platform == "win32", reason="as above")
@pytest.mark.parametrize("end", ["sys.stderr.write('error: no sound\\n')\n", "sys.exit(3)\n"])
def test_a_voice_that_is_not_heard_is_told(mimic: Callable[[str], Espeak], end: str) -> None:
    voice = mimic(end)
    voice.say(("Bonjour.",), "fr")
    until(lambda: voice.trouble("fr") != "")
    assert voice.trouble("en") != voice.trouble("fr")


def test_a_program_that_is_gone_is_told(tmp_path: Path) -> None:
    voice = Espeak(str(tmp_path / "espeak-ng"))
    voice.say(("Bonjour.",), "fr")
    assert not voice.speaking
    assert voice.trouble("fr")


@pytest.mark.skipif(shutil.which("espeak-ng") is None, reason="espeak-ng is not installed: apt install espeak-ng")
@pytest.mark.parametrize("language", ["fr", "en"])
def test_the_real_espeak_knows_both_languages_and_our_options(language: str, tmp_path: Path) -> None:
    path = shutil.which("espeak-ng")
    assert path is not None
    wrapper = tmp_path / "espeak-ng"
    wrapper.write_text(f'#!/bin/sh\nexec {path} -w {tmp_path}/said.wav "$@"\n')
    wrapper.chmod(0o755)
    voice = Espeak(str(wrapper))
    voice.say(("Une personne, une voix.",), language)
    until(lambda: not voice.speaking)
    assert (tmp_path / "said.wav").stat().st_size > 10_000
    assert voice.trouble(language) == ""


# pyttsx3: an engine that writes down what it is told


class Engine:
    """An engine of pyttsx3, as far as it is used."""

    def __init__(self, heard: list[str], *, fails: bool = False) -> None:
        self.heard, self.fails = heard, fails
        self.properties: dict[str, Any] = {}
        self.callbacks: list[Callable[..., None]] = []
        self.stopped = False

    def connect(self, _topic: str, callback: Callable[..., None]) -> None:
        self.callbacks.append(callback)

    def getProperty(self, _name: str) -> list[Any]:  # noqa: N802  the engine's own names
        names = (("hortense", "Microsoft Hortense - French", ["fr-FR"]), ("hazel", "Hazel", [b"\x05en-gb"]))
        return [SimpleNamespace(id=key, name=name, languages=tongues) for key, name, tongues in names]

    def setProperty(self, name: str, value: Any) -> None:  # noqa: N802  as above
        self.properties[name] = value

    def say(self, text: str) -> None:
        self.text = text

    def stop(self) -> None:
        self.stopped = True

    def runAndWait(self) -> None:  # noqa: N802  as above
        if self.fails:
            raise RuntimeError("run loop already started")
        for word in self.text.split():
            for callback in self.callbacks:
                callback(name=None, location=0, length=len(word))
            if self.stopped:
                return
            self.heard.append(word)
            time.sleep(0.002)


def test_the_systems_voice_says_everything_in_order_in_its_language() -> None:
    heard: list[str] = []
    engines: list[Engine] = []

    def make() -> Engine:
        engines.append(Engine(heard))
        return engines[-1]

    voice = SystemVoice(make)
    voice.say(("Combien de voix ?", "Réponse A : une"), "fr", 50)
    assert voice.speaking
    until(lambda: not voice.speaking)
    assert " ".join(heard) == "Combien de voix ? Réponse A : une."
    assert engines[0].properties == {"volume": 0.5, "voice": "hortense"}
    voice.say(("How many votes?",), "en")
    until(lambda: not voice.speaking)
    assert engines[1].properties == {"volume": 1.0, "voice": "hazel"}
    assert voice.trouble("fr") == ""


def test_a_newer_reading_makes_the_voice_leave_the_older_one() -> None:
    heard: list[str] = []
    voice = SystemVoice(lambda: Engine(heard))
    voice.say(("mot " * 5000,), "fr")
    until(lambda: len(heard) > 3)
    voice.say(("La suite.",), "fr")
    until(lambda: heard[-1:] == ["suite."])
    assert len(heard) < 5000
    voice.say(("mot " * 5000,), "fr")
    voice.stop()
    assert not voice.speaking


def test_an_engine_that_breaks_is_told_and_the_next_reading_gets_another() -> None:
    heard: list[str] = []
    broken = iter((True, False))
    voice = SystemVoice(lambda: Engine(heard, fails=next(broken)))
    voice.say(("Bonjour.",), "fr")
    until(lambda: not voice.speaking)
    assert voice.trouble("fr")
    voice.say(("Bonjour.",), "fr")
    until(lambda: not voice.speaking)
    assert (heard, voice.trouble("fr")) == (["Bonjour."], "")


def test_a_language_without_a_voice_keeps_the_systems_own() -> None:
    assert matching(Engine([]).getProperty("voices"), "fr") == "hortense"
    assert matching([SimpleNamespace(id="x", name="Zira", languages=[])], "fr") is None
    assert matching(None, "fr") is None


def test_the_first_picture_needs_no_voice_and_no_screen_reader() -> None:
    order = "import sys, kessessa.screen.hearing, kessessa.aloud.voices, kessessa.aloud.tree; print(*sys.modules)"
    told = subprocess.run([sys.executable, "-c", order], capture_output=True, text=True, check=True)
    loaded = {"pyttsx3", "accesskit", "kessessa.aloud.espeak", "kessessa.aloud.system"} & set(told.stdout.split())
    assert loaded == set()
