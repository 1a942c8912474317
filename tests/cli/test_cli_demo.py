"""Demonstrations and sessions: the same game however often it is cut, kept, listed and taken up again."""

from __future__ import annotations

import errno
import io
import json
import os
import subprocess
import sys
from pathlib import Path
from random import Random

import pytest
from calling import DEMO, Run, program
from tiny import seats, tiny

from kessessa.cli import demo
from kessessa.rules.refusal import Refusal
from kessessa.session.record import Opening
from kessessa.session.table import Table
from kessessa.storage.clock import SystemClock
from kessessa.storage.sessions import Shelf

FIELDS = {
    "scenario", "length", "teams", "seed", "rounds", "moves", "ending", "stars", "treasury", "pillars", "principles",
    "fingerprint",
}  # fmt: skip


def test_a_demo_prints_one_object_and_the_same_twice(run: Run) -> None:
    first, second = run(*DEMO), run(*DEMO)
    assert first.code == 0
    assert first.out == second.out
    result = json.loads(first.out)
    assert set(result) == FIELDS
    assert (result["scenario"], result["teams"], result["seed"], result["length"]) == ("cafe-herm", 4, 7, "standard")
    assert run(*DEMO[:4], "8", *DEMO[5:]).out != first.out


def test_a_demo_tells_people_what_came_of_it(run: Run) -> None:
    done = run("demo", "--no-window", "--seed", "7", "--length", "short")
    assert done.out.startswith("The Herm café, 4 teams, length short, seed 7.")


def test_an_album_and_an_object_share_a_command(tmp_path: Path) -> None:
    done = program(*DEMO, "--length", "short", "--shots", str(tmp_path / "album"))
    assert json.loads(done.out)["seed"] == 7
    assert len(list((tmp_path / "album").glob("*.png"))) > 20


def test_what_could_not_be_kept_is_told(home: Path, run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(_handle: int) -> None:
        raise OSError(errno.ENOSPC, "no space left")

    whole = run(*DEMO)
    monkeypatch.setattr(os, "fsync", full)
    done = run(*DEMO, "--keep")
    assert (done.code, done.out) == (1, whole.out)
    assert str(home) in done.err
    assert "Game saved" not in done.err
    monkeypatch.setattr("sys.stdin", io.StringIO("q\n"))
    left = run("play", "cafe-herm", "--text", "--teams", "2")
    assert (left.code, str(home) in left.out.splitlines()[-1]) == (1, True)


def test_a_journal_cut_anywhere_ends_as_the_uncut_one(home: Path, run: Run) -> None:
    whole = run(*DEMO, "--keep")
    (journal,) = (home / "sessions").glob("*.jsonl")
    data = journal.read_bytes()
    ends = [at + 1 for at, byte in enumerate(data) if byte == ord("\n")]
    dice = Random(15)
    for _ in range(15):
        place = dice.randrange(ends[0], len(data)) if dice.random() < 0.6 else dice.choice(ends)
        journal.write_bytes(data[:place])
        resumed = run("resume", journal.stem, "--bots", "--json")
        assert (resumed.code, resumed.out) == (0, whole.out), place
        # a line that lacks but its end is whole
        assert ("cut off while saving" in resumed.err) == (place not in ends and place + 1 not in ends), place


def test_a_kept_demo_cut_at_any_line_ends_as_the_uncut_one(home: Path, run: Run) -> None:
    whole = run(*DEMO, "--keep")
    (journal,) = (home / "sessions").glob("*.jsonl")
    lines = journal.read_bytes().splitlines(keepends=True)
    assert len(lines) == json.loads(whole.out)["moves"] + 1
    for count in (1, 2, len(lines) // 3, len(lines) // 2, len(lines) - 1, len(lines)):
        journal.write_bytes(b"".join(lines[:count]))
        assert run("resume", journal.stem, "--bots", "--json").out == whole.out
    journal.write_bytes(b"".join(lines[:40]) + lines[40][:25])
    torn = run("resume", journal.stem, "--bots", "--json")
    assert torn.out == whole.out
    assert "cut off while saving" in torn.err


def test_sessions_are_listed_and_resumed_by_name(home: Path, run: Run) -> None:
    assert "No game is saved" in run("sessions").out
    none_waiting = run("resume", "--text")
    assert (none_waiting.code, none_waiting.err.strip()) == (1, "No game is waiting to be resumed.")
    run(*DEMO, "--keep")
    (journal,) = (home / "sessions").glob("*.jsonl")
    lines = journal.read_bytes().splitlines(keepends=True)
    journal.write_bytes(b"".join(lines[:30]))
    assert "The Herm café, 4 teams, month 1 of 6" in run("sessions").out
    run("resume", "--bots", "--json")
    assert "finished" in run("sessions").out
    missing = run("resume", "nothing-like-it", "--text")
    assert missing.code == 1
    assert "There is no game “nothing-like-it”." in missing.err


def test_a_session_in_text_is_left_listed_and_taken_up_again() -> None:
    begun = program("play", "cafe-herm", "--text", "--seed", "3", "--teams", "2", stdin="\nq\n")
    assert begun.code == 0
    assert "The Herm café" in begun.out
    assert "kessessa resume" in begun.out
    again = program("resume", "--text", "--lang", "fr", stdin="")
    assert again.code == 0
    assert "Le café de Herm" not in again.err
    assert "Mois 1 sur 6" in again.out
    assert again.err == begun.err == ""


def test_a_refused_bot_is_told_as_a_sentence(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(_table: Table, _move: object) -> Refusal:
        return Refusal("not-now")

    monkeypatch.setattr(Table, "play", refuse)
    done = run(*DEMO)
    assert done.code == 1
    assert "The bots do not know what to play" in done.err


def test_bots_play_on_from_any_table(tmp_path: Path) -> None:
    opening = Opening(tiny(), seats(3), 5, "short")
    with Shelf(tmp_path, SystemClock()).begin(opening) as sitting:
        demo.play_on(sitting.table)
    assert [info.finished for info in Shelf(tmp_path, SystemClock()).sessions()] == [True]


@pytest.mark.parametrize("lines", [3, 60, 150])
def test_a_killed_demo_goes_on_to_the_end_of_the_uncut_one(home: Path, run: Run, lines: int) -> None:
    whole = run(*DEMO)
    command = [sys.executable, "-m", "kessessa", *DEMO, "--keep"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL) as playing:
        while playing.poll() is None and sum(file.read_bytes().count(b"\n") for file in journals(home)) < lines:
            pass
        playing.kill()
    (journal,) = journals(home)
    assert run("resume", journal.stem, "--bots", "--json").out == whole.out


def journals(home: Path) -> list[Path]:
    return list((home / "sessions").glob("*.jsonl"))
