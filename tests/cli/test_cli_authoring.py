"""New decks, the schema for editors and older formats, from the command line."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest

from kessessa.cli.desk import open_desk
from kessessa.cli.main import main
from kessessa.cli.outside import Beyond
from kessessa.decks.package import Package
from kessessa.decks.package import packed as packed_bytes
from kessessa.decks.starting import QUESTIONS, starter


@pytest.mark.parametrize("language", ["fr", "en"])
def test_a_new_scenario_and_new_questions_pass_the_strict_check_and_are_played_at_once(
    language: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    where = ["--lang", language, "--decks", str(tmp_path)]
    assert main([*where, "deck", "new", "my-kiosk"]) == 0
    assert main([*where, "deck", "new", "my-questions", "--questions"]) == 0
    assert main([*where, "deck", "check", "--strict"]) == 0
    scenario = tmp_path / "scenarios" / "my-kiosk" / "scenario.yaml"
    text = scenario.read_text(encoding="utf-8")
    scenario.write_text(text.replace("questions: [", "questions: [my-questions, "), encoding="utf-8")
    assert main([*where, "deck", "check", "--strict", str(scenario.parent)]) == 0
    capsys.readouterr()
    assert main([*where, "demo", "my-kiosk", "--no-window", "--seed", "3", "--json"]) == 0
    assert json.loads(capsys.readouterr().out)


def test_editors_find_the_schema_of_a_new_deck(tmp_path: Path) -> None:
    assert main(["--decks", str(tmp_path), "deck", "new", "kiosk"]) == 0
    scenario = tmp_path / "scenarios" / "kiosk" / "scenario.yaml"
    named = scenario.read_text(encoding="utf-8").splitlines()[0].partition("$schema=")[2]
    schema = json.loads((scenario.parent / named).read_text(encoding="utf-8"))
    assert schema["definitions"]["ScenarioModel"]


def test_a_new_deck_never_replaces_another(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    where = ["--lang", "en", "--decks", str(tmp_path)]
    assert main([*where, "deck", "new", "kiosk"]) == 0
    scenario = tmp_path / "scenarios" / "kiosk" / "scenario.yaml"
    scenario.write_text("mine", encoding="utf-8")
    assert main([*where, "deck", "new", "kiosk"]) == 1
    assert scenario.read_text(encoding="utf-8") == "mine"
    assert "nothing was written" in capsys.readouterr().err


def test_a_name_that_cannot_be_one_is_told_with_one_that_can(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["--lang", "en", "--decks", str(tmp_path), "deck", "new", "Mon Café !"]) == 2
    assert '"mon-cafe"' in capsys.readouterr().err
    assert not (tmp_path / "scenarios").exists()


def test_an_older_deck_is_rewritten_with_a_backup_beside_it(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    where = ["--lang", "en", "--decks", str(tmp_path)]
    assert main([*where, "deck", "new", "mine", "--questions"]) == 0
    deck = tmp_path / "cards" / "mine.yaml"
    today = deck.read_text(encoding="utf-8")
    old = today.replace("kessessa: 1", "kessessa: 0")
    deck.write_text(old, encoding="utf-8")
    assert main([*where, "deck", "upgrade"]) == 0
    assert deck.read_text(encoding="utf-8") == today
    assert (tmp_path / "cards" / "mine.yaml.before").read_text(encoding="utf-8") == old
    assert "0 -> 1" in capsys.readouterr().out
    assert main([*where, "deck", "upgrade"]) == 0
    assert "Nothing is older" in capsys.readouterr().out


def test_a_file_that_cannot_be_read_is_told_and_kept(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    broken = tmp_path / "broken.yaml"
    broken.write_text("kessessa: 0\ntitle: [", encoding="utf-8")
    assert main(["--lang", "en", "deck", "upgrade", str(broken)]) == 1
    assert "broken.yaml:2" in capsys.readouterr().err
    assert broken.read_text(encoding="utf-8") == "kessessa: 0\ntitle: ["


def test_the_schema_is_printed_or_written(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["deck", "schema"]) == 0
    printed = json.loads(capsys.readouterr().out)
    assert main(["deck", "schema", "--to", str(tmp_path / "made.json")]) == 0
    assert json.loads((tmp_path / "made.json").read_text(encoding="utf-8")) == printed
    assert main(["deck", "schema", "--to", str(tmp_path / "no" / "made.json")]) == 1


def test_what_unlocks_what_is_told_written_and_drawn(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--lang", "en", "deck", "graph", "cafe-herm"]) == 0
    assert "opens The café" in capsys.readouterr().out
    for name, first in (("g.html", "<!DOCTYPE html>"), ("g.svg", "<svg")):
        assert main(["deck", "graph", "cafe-herm", "--to", str(tmp_path / name)]) == 0
        assert (tmp_path / name).read_text(encoding="utf-8").startswith(first)
    assert main(["--lang", "en", "deck", "graph", "cafe-herm", "--to", str(tmp_path / "g.png")]) == 2
    assert "must end with .html or .svg" in capsys.readouterr().err
    assert main(["deck", "graph", "cafe-hrem"]) == 2
    assert main(["deck", "graph", "cafe-herm", "--to", str(tmp_path / "no" / "g.svg")]) == 1


def test_a_deck_is_packed_given_away_and_installed_with_its_questions(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    mine, yours, packed = tmp_path / "mine", tmp_path / "yours", tmp_path / "kiosk.kess"
    mine.mkdir()
    yours.mkdir()
    assert main(["--decks", str(mine), "deck", "new", "kiosk"]) == 0
    assert main(["--decks", str(mine), "deck", "new", "my-cards", "--questions"]) == 0
    scenario = mine / "scenarios" / "kiosk" / "scenario.yaml"
    text = scenario.read_text(encoding="utf-8").replace("questions: [", "questions: [my-cards, ")
    scenario.write_text(text, encoding="utf-8")
    assert main(["--decks", str(mine), "deck", "pack", "kiosk", "--to", str(packed)]) == 0
    where = ["--lang", "en", "--decks", str(yours)]
    assert main([*where, "deck", "install", str(packed)]) == 0
    assert (yours / "scenarios" / "kiosk" / "scenario.yaml").read_text(encoding="utf-8") == text
    assert (yours / "cards" / "my-cards.yaml").is_file()
    assert main([*where, "deck", "check", "--strict"]) == 0
    capsys.readouterr()
    assert main([*where, "deck", "install", str(packed)]) == 1
    assert "there already" in capsys.readouterr().err
    assert main([*where, "deck", "install", str(packed), "--replace"]) == 0
    assert "kept" in capsys.readouterr().out
    assert (yours / "replaced" / "scenarios" / "kiosk" / "scenario.yaml").is_file()
    assert main([*where, "deck", "check", "--strict"]) == 0


def test_a_package_with_errors_or_no_package_leaves_everything_as_it_was(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    where = ["--lang", "en", "--decks", str(tmp_path)]
    broken = {"scenarios/x/scenario.yaml": b"kessessa: 1\nscenario: x\n"}
    (tmp_path / "bad.kess").write_bytes(packed_bytes(Package("scenario", "x", {"en": "x"}, "", broken)))
    (tmp_path / "none.kess").write_bytes(b"PK nothing")
    assert main([*where, "deck", "install", str(tmp_path / "bad.kess")]) == 1
    said = capsys.readouterr().err
    assert "the deck has errors" in said
    assert "scenarios/x/scenario.yaml:" in said
    assert main([*where, "deck", "install", str(tmp_path / "none.kess")]) == 1
    assert main([*where, "deck", "install", str(tmp_path / "nowhere.kess")]) == 1
    assert "no .kess file" in capsys.readouterr().err
    assert sorted(path.name for path in tmp_path.iterdir() if path.name != "home") == ["bad.kess", "none.kess"]


@pytest.mark.parametrize(
    ("name", "told"),
    [("q.gift", "deck import q.gift"), ("my q.xlsx", 'deck import "my q.xlsx"'), ("s.yaml", "the folder of decks")],
)
def test_a_file_of_another_kind_is_told_where_it_belongs(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], name: str, told: str
) -> None:
    (tmp_path / name).write_bytes(b"kessessa: 1\n")
    assert main(["--lang", "en", "--decks", str(tmp_path), "deck", "install", str(tmp_path / name)]) == 1
    assert told in capsys.readouterr().err


def test_what_comes_with_the_game_or_has_errors_is_not_packed(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    where = ["--lang", "en", "--decks", str(tmp_path)]
    assert main([*where, "deck", "pack", "cafe-herm"]) == 1
    assert "comes with the game" in capsys.readouterr().err
    assert main([*where, "deck", "pack", "cafe-hrem"]) == 2
    assert main([*where, "deck", "new", "kiosk"]) == 0
    scenario = tmp_path / "scenarios" / "kiosk" / "scenario.yaml"
    scenario.write_text(scenario.read_text(encoding="utf-8").replace("consent ", "dice "), encoding="utf-8")
    assert main([*where, "deck", "pack", "kiosk", "--to", str(tmp_path / "k.kess")]) == 1
    assert not (tmp_path / "k.kess").exists()


def test_packages_in_the_folder_and_on_the_window_are_taken_in(tmp_path: Path) -> None:
    desk = replace(open_desk("en"), added=tmp_path)
    files = {"cards/mine.yaml": starter(QUESTIONS, "mine", "en").encode()}
    (tmp_path / "mine.kess").write_bytes(packed_bytes(Package("questions", "mine", {"en": "Mine"}, "", files)))
    outside = Beyond(desk)
    assert outside.take_in("en") == ("Installed: mine",)
    assert not (tmp_path / "mine.kess").exists()
    assert "mine" in {deck.name for deck in outside.decks("en")}
    assert "there already" in outside.install(str(tmp_path / "replaced" / "mine.kess"), "en")
