"""The commands that open the window: which screen each begins with, and what they leave behind."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from calling import Run

from kessessa.screen.app import App
from kessessa.screen.dress import Dress


@pytest.fixture
def first(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The first scene of each window that opens; it closes at once."""
    met: list[str] = []
    monkeypatch.setenv("SDL_VIDEODRIVER", "dummy")
    monkeypatch.setenv("SDL_AUDIODRIVER", "dummy")

    def run(app: App) -> None:
        app.frame()
        met.append(app.scene.name)

    monkeypatch.setattr(App, "run", run)
    return met


def test_each_command_opens_the_window_where_it_should(run: Run, first: list[str]) -> None:
    for typed in ((), ("play", "cafe-herm", "--teams", "2"), ("resume",), ("demo", "cafe-herm")):
        assert run(*typed).code == 0
    assert first == ["welcome", "founding", "founding", "founding"]
    assert run("sessions").out.count("cafe-herm") == 1


def test_a_session_that_is_not_there_is_told_and_no_window_opens(run: Run, first: list[str]) -> None:
    answer = run("resume", "nowhere")
    assert answer.code == 1
    assert "nowhere" in answer.err
    assert first == []


def test_settings_are_worn_before_the_first_screen(home: Path, run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    worn = []
    monkeypatch.setenv("SDL_VIDEODRIVER", "dummy")
    monkeypatch.setattr(App, "run", lambda app: worn.append((app.dress, app.scene.name, app.draws)))
    home.mkdir(parents=True, exist_ok=True)
    held = {"language": "en", "theme": "contraste", "text_scale": 2.0, "welcomed": True, "keys": [["sound", "5"]]}
    (home / "settings.json").write_text(json.dumps(held), encoding="utf-8")
    assert run().code == 0
    assert worn == [(Dress("en", "contraste", 2.0), "title", 0)]


FIRST_PICTURE = """
import os, sys
import pygame
def flip():
    heavy = ("kessessa.rules", "kessessa.decks.library", "pydantic", "yaml")
    print("loaded:", *(name for name in heavy if name in sys.modules), flush=True)
    os._exit(0)
pygame.display.flip = flip
from kessessa.cli.main import main
main([])
"""


def test_the_first_picture_waits_for_neither_rules_nor_decks(home: Path) -> None:
    drivers = {"SDL_VIDEODRIVER": "dummy", "SDL_AUDIODRIVER": "dummy", "KESSESSA_HOME": str(home)}
    command = [sys.executable, "-c", FIRST_PICTURE]
    surroundings = {**os.environ, **drivers}
    done = subprocess.run(command, env=surroundings, capture_output=True, text=True, timeout=60, check=True)
    assert done.stdout.splitlines()[-1] == "loaded:", done.stderr
