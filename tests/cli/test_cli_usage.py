"""The command line: help, versions, wrong usage, languages, no display, pipes, and what nobody foresaw."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from calling import Run

from kessessa.cli import window
from kessessa.storage import folders


def test_help_is_in_both_languages_and_names_every_command(run: Run) -> None:
    french, english = run("--lang", "fr", "--help"), run("--help")
    assert (french.code, english.code) == (0, 0)
    assert french.out.startswith("utilisation : kessessa")
    assert english.out.startswith("usage: kessessa")
    for name in ("play", "resume", "sessions", "report", "demo", "deck", "doctor"):
        assert name in french.out
        assert name in english.out
        assert run(name, "--help").code == 0


def test_help_imports_nothing_heavy() -> None:
    code = (
        "import sys; from kessessa.cli.main import main; main(['--help']);"
        "print(sorted({'pygame', 'pydantic', 'yaml', 'rich'} & set(sys.modules)), file=sys.stderr)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stderr.strip() == "[]"


def test_the_version_is_told(run: Run) -> None:
    assert run("--version").out.startswith("Kess’Essa 0.")


@pytest.mark.parametrize(
    ("typed", "sentence"),
    [
        (("plya",), "Did you mean “play”?"),
        (("zzzz",), "Possible: play, resume"),
        (("deck", "chek"), "Did you mean “check”?"),
        (("deck",), "Missing: COMMAND."),
        (("play",), "Missing: SCENARIO."),
        (("play", "cafe-hrem", "--text"), "Did you mean “cafe-herm”?"),
        (("demo", "zzzz", "--no-window"), "Possible: cafe-herm"),
        (("play", "cafe-herm", "--teams", "7"), "a whole number from 1 to 6"),
        (("play", "cafe-herm", "--teams", "two"), "a whole number from 1 to 6"),
        (("play", "cafe-herm", "--seed", "-3"), "a whole number from 0 to"),
        (("play", "cafe-herm", "--length", "standart"), "Did you mean “standard”?"),
        (("play", "cafe-herm", "--lang", "es"), "“es” is not possible here"),
        (("play", "cafe-herm", "--teams"), "A value is needed after --teams"),
        (("sessions", "--text=yes"), "I do not understand “--text=yes”"),
        (("play", "cafe-herm", "--text=yes"), "--text takes no value"),
        (("sessions", "--decks", "nowhere"), "there is no folder “nowhere”"),
        (("--frobnicate",), "I do not understand “--frobnicate”"),
    ],
)
def test_wrong_usage_is_a_sentence_and_code_2(run: Run, typed: tuple[str, ...], sentence: str) -> None:
    done = run(*typed)
    assert done.code == 2
    assert sentence in done.err
    assert done.out == ""


def test_wrong_usage_speaks_french_too(run: Run) -> None:
    assert "Vouliez-vous dire « play » ?" in run("--lang=fr", "plya").err
    assert "il faut un nombre entier de 1 à 6" in run("play", "x", "--teams", "0", "--lang", "fr").err


def test_the_computers_language_is_spoken_unless_the_settings_say_otherwise(
    home: Path,
    run: Run,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    assert "There is no command" in run("plya").err
    monkeypatch.setenv("LANG", "de_DE.UTF-8")
    assert "n’existe pas" in run("plya").err
    home.mkdir(exist_ok=True)
    (home / "settings.json").write_text('{"language": "en"}', encoding="utf-8")
    assert "There is no command" in run("plya").err


def test_a_broken_settings_file_is_told_and_the_command_still_runs(home: Path, run: Run) -> None:
    home.mkdir(exist_ok=True)
    (home / "settings.json").write_text("{", encoding="utf-8")
    done = run("sessions", "--lang", "en")
    assert done.code == 0
    assert "The settings file could not be read" in done.err


@pytest.mark.parametrize(
    ("typed", "instead"),
    [
        ((), "kessessa play cafe-herm --text"),
        (("play", "cafe-herm"), "kessessa play cafe-herm --text"),
        (("resume",), "kessessa resume --text"),
        (("demo", "cafe-herm"), "kessessa demo cafe-herm --no-window"),
    ],
)
@pytest.mark.skipif(sys.platform in {"win32", "darwin"}, reason="these systems always have a display")
def test_without_a_display_one_sentence_names_the_text_version(run: Run, typed: tuple[str, ...], instead: str) -> None:
    done = run(*typed)
    assert done.code == 1
    assert done.err.strip().endswith(instead)
    assert len(done.err.strip().splitlines()) == 1


def test_a_display_is_known_by_its_variables() -> None:
    assert not window.has_display({}, "linux")
    assert window.has_display({"DISPLAY": ":0"}, "linux")
    assert window.has_display({"WAYLAND_DISPLAY": "wayland-0"}, "linux")
    assert window.has_display({"SDL_VIDEODRIVER": "dummy"}, "linux")
    assert window.has_display({}, "win32")


def test_bytes_that_are_no_letters_raise_nothing() -> None:
    command = [sys.executable, "-m", "kessessa", "play", "cafe-herm", "--text", "--seed", "1"]
    done = subprocess.run(command, input=b"\xff\xfe\n\x00\n\n\xc3\n", capture_output=True, check=False)
    assert done.returncode == 0
    assert done.stderr == b""


def test_a_closed_pipe_and_ctrl_c_end_quietly(monkeypatch: pytest.MonkeyPatch, run: Run) -> None:
    reader, writer = os.pipe()
    os.close(reader)
    done = subprocess.run(
        [sys.executable, "-m", "kessessa", "--help"], stdout=writer, stderr=subprocess.PIPE, text=True, check=False
    )
    os.close(writer)
    assert done.stderr == ""

    def interrupted(*_: object) -> int:
        raise KeyboardInterrupt

    monkeypatch.setattr("kessessa.cli.sessions.run", interrupted)
    stopped = run("sessions")
    assert (stopped.code, stopped.err.strip()) == (130, "Interrupted.")


def test_what_nobody_foresaw_is_a_sentence_and_a_file(home: Path, run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(*_: object) -> int:
        raise ZeroDivisionError

    monkeypatch.setattr("kessessa.cli.sessions.run", broken)
    done = run("sessions")
    assert done.code == 1
    assert "unforeseen problem (ZeroDivisionError)" in done.err
    assert "ZeroDivisionError" in (home / "error.txt").read_text(encoding="utf-8")


def test_a_part_of_the_program_that_is_gone_is_named(run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SDL_VIDEODRIVER", "dummy")
    monkeypatch.setattr(folders, "shipped_folder", lambda: tmp_path / "gone")
    nothing = run("play", "cafe-herm", "--text")
    assert (nothing.code, nothing.err.strip()) == (2, "There is no scenario “cafe-herm”.")
    broken = run()
    assert broken.code == 1
    assert str(tmp_path / "gone") in broken.err
    assert "install again" in broken.err
