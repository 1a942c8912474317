"""Authors' own pictures on paper."""

from __future__ import annotations

from pathlib import Path

import pytest
from calling import Run
from pictured import png
from test_cli_pictures import lay

from kessessa.decks.starting import QUESTIONS, file_of, starter

pytest.importorskip("reportlab")
PHOTO = b"/Width 61"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    text = starter(QUESTIONS, "my-cards", "en").replace("    level: 1 ", "    picture: lamp\n    level: 1 ", 1)
    lay(tmp_path / "mine" / file_of(QUESTIONS, "my-cards"), text.encode())
    return tmp_path / "mine"


def printed(run: Run, folder: Path, to: Path) -> bytes:
    ran = run("--decks", str(folder), "deck", "print", "my-cards", str(to))
    assert ran.code == 0, ran.err
    return to.read_bytes()


def test_a_card_on_paper_shows_its_authors_picture_the_same_way_each_time(
    run: Run, folder: Path, tmp_path: Path
) -> None:
    assert PHOTO not in printed(run, folder, tmp_path / "without.pdf")
    lay(folder / "cards/pictures/my-cards/lamp.png", png(61, 40))
    first = printed(run, folder, tmp_path / "with.pdf")
    assert first.count(PHOTO) == 1
    assert printed(run, folder, tmp_path / "again.pdf") == first


def test_a_picture_that_is_damaged_inside_is_left_out(run: Run, folder: Path, tmp_path: Path) -> None:
    lay(folder / "cards/pictures/my-cards/lamp.png", png(61, 40)[:33] + b"\0" * 90)
    assert PHOTO not in printed(run, folder, tmp_path / "without.pdf")
