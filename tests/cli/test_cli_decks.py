"""`deck check` and `doctor`: problems at their lines, decks left out with their reasons, installations described."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from calling import Run

from kessessa.decks.catalogue import CATALOGUE

BROKEN = """kessessa: 1
scenario: wobbly
title: {fr: "Bancal", en: "Wobbly"}
length: {short: "trois"}
"""


def test_the_shipped_decks_have_no_error(run: Run) -> None:
    assert run("deck", "check").code == 0


def test_deck_check_shows_problems_at_their_lines(tmp_path: Path, run: Run) -> None:
    folder = tmp_path / "mine" / "scenarios" / "wobbly"
    folder.mkdir(parents=True)
    (folder / "scenario.yaml").write_text(BROKEN, encoding="utf-8")
    for path in (folder, folder / "scenario.yaml", folder.parent, folder.parent.parent):
        done = run("deck", "check", str(path))
        assert done.code == 1
        assert "scenario.yaml:4:" in done.out
    plain = json.loads(run("deck", "check", str(folder), "--format", "json").out)
    assert plain["fine"] is False
    assert {"code", "file", "line", "column", "message"} <= set(plain["problems"][0])
    assert run("deck", "check", "--decks", str(tmp_path / "mine")).code == 1
    assert run("deck", "check", str(tmp_path / "nowhere.yaml")).code == 1


def test_a_broken_scenario_is_left_out_with_its_reasons(tmp_path: Path, run: Run) -> None:
    folder = tmp_path / "mine" / "scenarios" / "wobbly"
    folder.mkdir(parents=True)
    (folder / "scenario.yaml").write_text(BROKEN, encoding="utf-8")
    done = run("play", "wobbly", "--text", "--decks", str(tmp_path / "mine"))
    assert done.code == 1
    assert "Deck put aside: wobbly" in done.err
    assert "scenario.yaml:4:" in done.err
    report = run("doctor", "--decks", str(tmp_path / "mine")).out
    assert "scenario.yaml:4:" in report


def test_the_doctor_tells_versions_folders_and_decks(home: Path, run: Run) -> None:
    done = run("doctor")
    assert (done.code, done.err) == (0, "")
    for words in ("Python", "pygame-ce", "PyYAML", "pydantic", "SDL", "Video driver", "cafe-herm", str(home)):
        assert words in done.out


def test_the_doctor_survives_what_is_broken(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("kessessa.cli.doctor._PROBE", "raise SystemExit('no graphics here')")
    monkeypatch.setattr("kessessa.cli.scenarios.deck_report", None)
    done = run("doctor")
    assert done.code == 0
    assert "no graphics here" in done.out
    assert "not available (TypeError" in done.out


def test_deck_explain_shows_a_page_a_list_or_everything(run: Run) -> None:
    page = run("deck", "explain", "ke301", "--lang", "en")
    assert page.code == 0
    assert page.out.startswith('KE0301  error: no pillar or resource is called "…"')
    assert "democracy" in page.out
    listed = run("deck", "explain", "--lang", "en").out.splitlines()
    assert len(listed) == len(CATALOGUE) + 1
    assert "KE0301  erreur: aucun pilier" in run("deck", "explain", "--all", "--lang", "fr").out
    assert run("deck", "explain", "--all", "--format", "md", "--lang", "en").out.startswith("# ")
    assert [entry["code"] for entry in json.loads(run("deck", "explain", "--format", "json").out)] == list(CATALOGUE)


def test_deck_explain_offers_the_nearest_code(run: Run) -> None:
    done = run("deck", "explain", "KO301", "--lang", "en")
    assert done.code == 2
    assert "KE0301" in done.err
    assert "deck explain" in run("deck", "explain", "elephants", "--lang", "en").err
