"""`deck balance`: what it tells, in which forms; the same numbers wherever it plays; what is done is never lost."""

from __future__ import annotations

import importlib.util
import json
import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import pytest
from calling import Run, program

from kessessa.cli.spreading import play_all
from kessessa.decks.library import Library
from kessessa.rules.scenario import Scenario
from kessessa.simulate.crowd import CHUNK, Plan

SMALL = ("deck", "balance", "cafe-herm", "--lengths", "short", "--teams", "2,4", "--games", "30")
TWO = ("--policies", "money,cooperative")
ROOT = Path(__file__).resolve().parents[2]
needs_cluster = pytest.mark.skipif(
    importlib.util.find_spec("distributed") is None, reason="the extra “cluster” (Dask's distributed) is not installed"
)


def test_it_tells_the_verdict_and_every_chapter(run: Run) -> None:
    done = run(*SMALL, *TWO)
    assert (done.code, done.err) == (0, "")
    assert "Yes: playing as the scenario teaches does better than seeking profit." in done.out
    for words in (
        "bounds of a balanced scenario",
        "Games won",
        "Dangers",
        "each card",
        "each option",
        "Gauges",
        "Seats",
    ):
        assert words in done.out
    assert "120 games played by bots, seeds 0 to 29." in done.out


def test_it_speaks_french(run: Run) -> None:
    done = run(*SMALL, *TWO, "--lang", "fr")
    assert "Oui : jouer comme le scénario l’enseigne réussit mieux que chercher le profit." in done.out


def test_the_form_for_programs_is_stable(run: Run) -> None:
    plain = json.loads(run(*SMALL, "--policies", "random", "--json").out)
    assert plain["format"] == 1
    assert plain["complete"] is True
    assert plain["plan"] == {
        "policies": ["random"], "teams": [2, 4], "lengths": ["short"], "games": 30, "seed": 0,
    }  # fmt: skip
    assert set(plain) == {
        "format", "complete", "plan", "scenario", "planned", "played", "verdict", "bounds", "lines", "perils", "alarms",
        "cards", "options", "gauges", "seats", "pillars", "months",
    }  # fmt: skip
    assert set(plain["lines"][0]) == {
        "policy", "teams", "length", "games", "wins", "win_share", "win_interval", "three_stars", "three_share",
        "three_interval", "stars", "decisions", "minutes", "rounds",
    }  # fmt: skip
    assert set(plain["cards"][0]) == {"kind", "card", "games", "share", "effect"}
    assert set(plain["options"][0]) == {"kind", "card", "option", "offered", "chosen", "by_policy", "effect", "mark"}
    assert plain["verdict"]["answer"] == "unasked"


def test_every_pillar_has_its_own_greed(run: Run) -> None:
    plain = json.loads(run(*SMALL, "--policies", "pillar", "--games", "1", "--json").out)
    assert plain["plan"]["policies"] == [f"pillar:{pillar}" for pillar in plain["pillars"]]


def test_other_seeds_give_other_games(run: Run) -> None:
    here = run(*SMALL, *TWO, "--json").out
    assert run(*SMALL, *TWO, "--json").out == here
    assert run(*SMALL, *TWO, "--json", "--seed", "1000").out != here


class Page(HTMLParser):
    """Reads a page: its tags, whether each is closed, and what it would fetch."""

    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []
        self.met: set[str] = set()
        self.fetched: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.met.add(tag)
        self.fetched += [value or "" for name, value in attrs if name in {"src", "href"}]
        if tag not in {"meta", "br"}:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag


def test_the_page_stands_alone_and_begins_with_the_verdict(tmp_path: Path, run: Run) -> None:
    path = tmp_path / "balance.html"
    done = run(*SMALL, "--html", str(path), "--lang", "fr")
    assert done.code == 0
    assert str(path) in done.err
    words = path.read_text(encoding="utf-8")
    page = Page()
    page.feed(words)
    assert page.open == []
    assert {"svg", "table", "main", "polyline", "figcaption"} <= page.met
    assert page.fetched == []
    assert words.index("Oui : jouer comme le scénario") < words.index("<svg")
    assert '<html lang="fr">' in words


def test_a_page_that_cannot_be_written_is_told(tmp_path: Path, run: Run) -> None:
    done = run(*SMALL, *TWO, "--games", "1", "--html", str(tmp_path))
    assert done.code == 1
    assert "cannot be written" in done.err
    assert "The verdict" in done.out


@pytest.mark.parametrize(
    "typed",
    [("--teams", "7"), ("--lengths", "endless"), ("--policies", "clever"), ("--games", "0"), ("--jobs", "0")],
)
def test_what_cannot_be_asked_for_is_refused(typed: tuple[str, str], run: Run) -> None:
    done = run("deck", "balance", "cafe-herm", *typed)
    assert done.code == 2
    assert typed[0] in done.err


def test_an_unknown_scenario_is_refused_with_a_guess(run: Run) -> None:
    done = run("deck", "balance", "cafe-herme")
    assert done.code == 2
    assert "cafe-herm" in done.err


def numbers(*typed: str) -> dict[str, Any]:
    done = program(*SMALL, "--json", *typed)
    assert done.code == 0, done.err
    found: dict[str, Any] = json.loads(done.out)
    return found


def test_one_process_and_two_give_the_same_numbers() -> None:
    assert numbers("--jobs", "1") == numbers("--jobs", "2")


@pytest.fixture
def cluster() -> Iterator[str]:
    """The address of a cluster of two workers."""
    command = [sys.executable, str(Path(__file__).with_name("local_cluster.py"))]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, cwd=ROOT) as started:
        assert started.stdout is not None
        yield started.stdout.readline().strip()
        started.communicate()


@needs_cluster
def test_a_cluster_of_two_workers_gives_the_same_numbers(cluster: str) -> None:
    assert cluster.startswith("tcp://")
    assert numbers("--scheduler", cluster) == numbers("--jobs", "1")


@needs_cluster
def test_a_scheduler_that_does_not_answer_is_told(run: Run) -> None:
    done = run(*SMALL, "--scheduler", "nonsense://here")
    assert done.code == 1
    assert "The Dask cluster at nonsense://here cannot play" in done.err


def test_a_missing_extra_is_told(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "distributed", None)
    done = run(*SMALL, "--scheduler", "tcp://127.0.0.1:8786")
    assert done.code == 1
    assert 'pip install "kessessa[cluster]"' in done.err


def test_what_was_played_before_an_interruption_is_kept() -> None:
    scenario = Library((ROOT,)).scenario("cafe-herm")
    assert isinstance(scenario, Scenario)
    plan = Plan(("random", "money"), (2,), ("short",), 4 * CHUNK)
    heard: list[int] = []

    def tell(games: int) -> None:
        heard.append(games)
        if len(heard) == 3:
            raise KeyboardInterrupt

    cells, whole = play_all(scenario, plan, 1, "", tell)
    assert not whole
    assert [tally.games for tally in cells.values()] == [2 * CHUNK, CHUNK]


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no pseudo-terminals and other signals")
def test_control_c_prints_what_is_done() -> None:
    import pty  # noqa: PLC0415  not on Windows

    ours, theirs = pty.openpty()
    command = [sys.executable, "-m", "kessessa", *SMALL, "--games", "100000", "--jobs", "2", "--json"]
    with subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=theirs, text=True, encoding="utf-8", start_new_session=True,
        preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_DFL),  # noqa: PLW1509  what runs in the background ignores it
    ) as started:  # fmt: skip
        bar = ""
        while "of 1800000 games" not in bar:
            bar += os.read(ours, 1000).decode()
        os.killpg(started.pid, signal.SIGINT)
        out, _ = started.communicate()
    os.close(theirs)
    bar += os.read(ours, 100_000).decode()
    os.close(ours)
    assert started.returncode == 130
    assert "Traceback" not in bar
    plain = json.loads(out)
    assert plain["complete"] is False
    assert 0 < plain["played"] < plain["planned"] == 1_800_000
