"""The commands that open the window: which screen each begins with, and what they leave behind."""

from __future__ import annotations

import pytest
from calling import Run

from kessessa.screen.app import App


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
    assert first == ["title", "founding", "founding", "founding"]
    assert run("sessions").out.count("cafe-herm") == 1


def test_a_session_that_is_not_there_is_told_and_no_window_opens(run: Run, first: list[str]) -> None:
    answer = run("resume", "nowhere")
    assert answer.code == 1
    assert "nowhere" in answer.err
    assert first == []
