"""Authors' own pictures given away: packed, installed, refused where they are not what they say."""

from __future__ import annotations

import json
import zipfile
from dataclasses import replace
from pathlib import Path

import pytest
from calling import Run
from pictured import png

from kessessa.cli.desk import open_desk
from kessessa.cli.outside import Beyond
from kessessa.decks.package import MANIFEST, Package, packed
from kessessa.decks.starting import QUESTIONS, SCENARIO, file_of, starter

SHOWN = {"    picture: scaffold": "    picture: our-photo", "questions: [": "questions: [my-cards, "}


@pytest.fixture
def mine(tmp_path: Path) -> Path:
    """An author's folder: a scenario and a question deck, each with a picture that a card shows."""
    folder = tmp_path / "mine"
    text = starter(SCENARIO, "kiosk", "en")
    for old, new in SHOWN.items():
        assert old in text
        text = text.replace(old, new)
    lay(folder / file_of(SCENARIO, "kiosk"), text.encode())
    lay(folder / "scenarios/kiosk/pictures/our-photo.png", png(60, 40))
    questions = starter(QUESTIONS, "my-cards", "en").replace("    level: 1 ", "    picture: lamp\n    level: 1 ", 1)
    lay(folder / file_of(QUESTIONS, "my-cards"), questions.encode())
    lay(folder / "cards/pictures/my-cards/lamp.png", png(40, 60))
    return folder


def lay(path: Path, data: bytes) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(data)
    return path


def files_of(folder: Path) -> dict[str, bytes]:
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def package(tmp_path: Path, files: dict[str, bytes], kind: str = "questions", name: str = "my-cards") -> str:
    return str(lay(tmp_path / "given.kess", packed(Package(kind, name, {"en": "x"}, "", files))))


def test_pictures_go_into_the_package_and_come_out_of_it(run: Run, mine: Path, tmp_path: Path) -> None:
    assert run("--decks", str(mine), "deck", "check", "--strict").code == 0
    file = tmp_path / "kiosk.kess"
    assert run("--decks", str(mine), "deck", "pack", "kiosk", "--to", str(file)).code == 0
    with zipfile.ZipFile(file) as archive:
        listed = {item["path"] for item in json.loads(archive.read(MANIFEST))["files"]}
    assert listed == files_of(mine).keys()
    (tmp_path / "yours").mkdir()
    yours = ("--decks", str(tmp_path / "yours"))
    assert run(*yours, "deck", "install", str(file)).code == 0
    assert files_of(tmp_path / "yours") == files_of(mine)
    assert run(*yours, "deck", "check", "--strict").code == 0
    assert "there already" in run(*yours, "deck", "install", str(file)).err


def test_question_decks_go_with_their_pictures_and_leave_those_of_others(run: Run, mine: Path, tmp_path: Path) -> None:
    file, yours = tmp_path / "my-cards.kess", tmp_path / "yours"
    assert run("--decks", str(mine), "deck", "pack", "my-cards", "--to", str(file)).code == 0
    kept = lay(yours / "cards/pictures/other/lamp.png", png(5, 5)).read_bytes()
    assert run("--decks", str(yours), "deck", "install", str(file)).code == 0
    assert files_of(yours) == {
        "cards/my-cards.yaml": (mine / "cards/my-cards.yaml").read_bytes(),
        "cards/pictures/my-cards/lamp.png": png(40, 60),
        "cards/pictures/other/lamp.png": kept,
    }


def test_a_deck_that_replaces_another_takes_its_old_pictures_away(run: Run, mine: Path, tmp_path: Path) -> None:
    plain = {"cards/my-cards.yaml": starter(QUESTIONS, "my-cards", "en").encode()}
    file = package(tmp_path, plain)
    assert run("--decks", str(mine), "deck", "install", file).code == 1
    assert run("--decks", str(mine), "deck", "install", file, "--replace").code == 0
    assert not (mine / "cards/pictures/my-cards").exists()
    assert (mine / "replaced/cards/pictures/my-cards/lamp.png").read_bytes() == png(40, 60)


@pytest.mark.parametrize(
    ("files", "why"),
    [
        ({"cards/pictures/ess-law/kiosk.png": png(6, 4)}, "picture of no deck"),
        ({"scenarios/cafe-herm/pictures/cafe.png": png(6, 4)}, "picture of no deck"),
        ({"cards/pictures/my-cards/lamp.png": b"MZ" + b"\0" * 60}, "no PNG picture"),
        ({"cards/pictures/my-cards/lamp.png": png(5000, 4)}, "no PNG picture"),
        ({"cards/pictures/my-cards/Lamp.png": png(6, 4)}, "lower-case letters"),
        ({"cards/lamp.png": png(6, 4)}, "no file of a deck"),
        ({"cards/pictures/my-cards/lamp.jpg": png(6, 4)}, "no file of a deck"),
        ({"cards/pictures/my-cards/../lamp.png": png(6, 4)}, "would leave its folder"),
    ],
)
def test_a_package_with_a_hostile_picture_is_refused_whole(
    run: Run, tmp_path: Path, files: dict[str, bytes], why: str
) -> None:
    deck = {"cards/my-cards.yaml": starter(QUESTIONS, "my-cards", "en").encode()}
    (tmp_path / "yours").mkdir()
    ran = run("--decks", str(tmp_path / "yours"), "deck", "install", package(tmp_path, deck | files))
    assert ran.code == 1
    assert why in ran.err
    assert not files_of(tmp_path / "yours")


def test_what_is_too_much_for_a_package_is_told_when_it_is_packed(run: Run, mine: Path, tmp_path: Path) -> None:
    for at in range(13):
        lay(mine / f"cards/pictures/my-cards/more-{at}.png", png(6, 4).ljust(2_000_000, b"\0"))
    ran = run("--decks", str(mine), "deck", "pack", "my-cards", "--to", str(tmp_path / "x.kess"))
    assert ran.code == 1
    assert "does not go into a .kess file" in ran.err
    assert not (tmp_path / "x.kess").exists()


def test_the_window_gets_a_picture_until_it_is_gone(mine: Path) -> None:
    outside = Beyond(replace(open_desk("en"), added=mine))
    assert outside.picture("scenarios/kiosk/our-photo") == png(60, 40)
    (mine / "scenarios/kiosk/pictures/our-photo.png").unlink()
    outside.reload()
    assert outside.picture("scenarios/kiosk/our-photo") is None
