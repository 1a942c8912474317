"""`deck import`, `export` and `template`: files written whole, where they were asked for, and what is said."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest
from calling import Run

ROWS = "question,right answer,explanation,source\nIs it so?,true,It is.,Law\nIs it?,perhaps,It is.,Law\n"


def test_a_template_is_taken_as_it_is_and_passes_a_strict_check(tmp_path: Path, home: Path, run: Run) -> None:
    for ending in ("csv", "ods", "xlsx"):
        table = tmp_path / f"begin.{ending}"
        assert run("deck", "template", str(table)).code == 0
        done = run("deck", "import", str(table), "--force")
        assert (done.code, done.err) == (0, "")
        assert done.out.startswith("3 cards → ")
    deck = home / "decks" / "cards" / "my-questions.yaml"
    assert run("deck", "check", str(deck), "--strict").code == 0
    assert "language: en" in deck.read_text(encoding="utf-8")


def test_a_row_that_is_left_is_printed_and_changes_the_exit_code(tmp_path: Path, run: Run) -> None:
    table, deck = tmp_path / "a.csv", tmp_path / "out" / "my-own.yaml"
    table.write_text(ROWS, encoding="utf-8")
    done = run("deck", "import", str(table), "--to", str(deck), "--title", "My “own”")
    assert done.code == 1
    assert "row 3: I cannot guess the kind of question" in done.out
    assert "1 thing could not be taken." in done.out
    assert "deck: my-own\n" in deck.read_text(encoding="utf-8")
    assert 'title: "My “own”"\n' in deck.read_text(encoding="utf-8")
    french = run("--lang", "fr", "deck", "import", str(table), "--to", str(deck), "--force").out
    assert "ligne 3 : je ne devine pas la sorte de question" in french.replace("\u00a0", " ")
    assert [path.name for path in deck.parent.iterdir()] == ["my-own.yaml"]


def test_nothing_is_replaced_unless_forced(tmp_path: Path, run: Run) -> None:
    table = tmp_path / "a.csv"
    table.write_text(ROWS, encoding="utf-8")
    assert run("deck", "import", str(table), "--to", str(tmp_path)).code == 1
    deck = tmp_path / "cards" / "a.yaml"
    deck.write_text("mine", encoding="utf-8")
    for typed in (
        ("import", str(table), "--to", str(tmp_path)),
        ("import", str(table), "--to", str(tmp_path / "cards")),
        ("import", str(table), "--to", str(deck)),
        ("export", "landes", str(table)),
        ("template", str(table)),
    ):
        done = run("deck", *typed)
        assert done.code == 1
        assert "exists already; --force replaces it." in done.err
    assert (deck.read_text(encoding="utf-8"), table.read_text(encoding="utf-8")) == ("mine", ROWS)


def test_nothing_is_written_where_nothing_was_taken(tmp_path: Path, run: Run) -> None:
    table = tmp_path / "a.csv"
    table.write_text("question,right answer\nIs it?,perhaps\n", encoding="utf-8")
    done = run("deck", "import", str(table), "--to", str(tmp_path / "decks"))
    assert done.code == 1
    assert "No card could be taken: nothing was written." in done.err
    assert not (tmp_path / "decks").exists()
    assert "this file does not exist" in run("deck", "import", str(tmp_path / "nowhere.csv")).err


def test_a_deck_goes_out_by_its_id_or_its_file_and_losses_are_told(tmp_path: Path, run: Run) -> None:
    for ending in ("xlsx", "ods", "csv"):
        done = run("deck", "export", "landes", str(tmp_path / f"landes.{ending}"))
        assert (done.code, done.err) == (0, "")
        again = run("deck", "import", str(tmp_path / f"landes.{ending}"), "--to", str(tmp_path / f"{ending}.yaml"))
        assert again.code == 0
        assert "already" not in again.out
        assert run("deck", "check", str(tmp_path / f"{ending}.yaml")).code == 0
    for ending in ("gift", "txt"):
        done = run("deck", "export", str(tmp_path / "csv.yaml"), str(tmp_path / f"landes.{ending}"))
        assert done.code == 1
        assert "card why-this-name: not in the file: picture" in done.out
        assert "things are not in the file." in done.out


def test_an_id_that_another_deck_bears_is_told(tmp_path: Path, run: Run) -> None:
    table = tmp_path / "landes.csv"
    table.write_text(ROWS, encoding="utf-8")
    assert "Another deck is called landes already" in run("deck", "import", str(table)).out
    assert "already" not in run("deck", "import", str(table), "--force").out


def test_decks_and_endings_that_do_not_exist_are_told(tmp_path: Path, run: Run) -> None:
    assert "Did you mean “landes”?" in run("deck", "export", "lands", str(tmp_path / "a.csv")).err
    done = run("deck", "export", "landes", str(tmp_path / "a.docx"))
    assert done.code == 2
    assert "Possible: .xlsx, .ods, .csv, .gift, .txt." in done.err
    assert "Possible: .xlsx, .ods, .csv." in run("deck", "template", str(tmp_path / "a.gift")).err
    broken = tmp_path / "broken.yaml"
    broken.write_text("kessessa: 1\n", encoding="utf-8")
    assert "has errors; mend them first" in run("deck", "export", str(broken), str(tmp_path / "a.csv")).err


def test_without_the_extra_a_sentence_says_what_to_install(
    tmp_path: Path, run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert run("deck", "template", str(tmp_path / "a.xlsx")).code == 0
    monkeypatch.setitem(sys.modules, "openpyxl", None)
    for typed in (("template", str(tmp_path / "b.xlsx")), ("import", str(tmp_path / "a.xlsx"))):
        done = run("deck", *typed)
        assert done.code == 1
        assert "pip install 'kessessa[spreadsheets]'" in done.err
    assert run("deck", "template", str(tmp_path / "b.ods")).code == 0
