"""What several files of these tests begin with."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pygame
import pytest

from kessessa.cli.desk import Desk, open_desk


@pytest.fixture
def desk(folder: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Desk]:
    """Return the desk of somebody whose decks lie in `folder`, which each file makes for itself."""
    monkeypatch.setenv("KESSESSA_HOME", str(folder / "home"))
    yield replace(open_desk("en"), added=folder)
    pygame.display.quit()
