"""`kessessa report`, and R in the window: where the report is, and what is said when there is none."""

from __future__ import annotations

import json
from pathlib import Path

import platformdirs
import pytest
from calling import Run
from tiny import seats, tiny

from kessessa.cli.desk import open_desk
from kessessa.cli.outside import Beyond
from kessessa.screen.unkept import Unkept
from kessessa.session.record import Opening
from kessessa.session.table import Table


def play(run: Run, seed: int = 5) -> str:
    """Let bots play a session that is kept, and return its name."""
    done = run("demo", "cafe-herm", "--no-window", "--keep", "--seed", str(seed), "--length", "short", "--lang", "en")
    return done.err.strip().rpartition(" ")[2]


def journal(home: Path) -> Path:
    (path,) = (home / "sessions").glob("*.jsonl")
    return path


def test_the_last_session_is_reported_as_a_page_and_as_rows(run: Run, home: Path) -> None:
    name = play(run)
    kept = journal(home).read_bytes()
    done = run("report")
    page, rows = home / "reports" / f"{name}.html", home / "reports" / f"{name}.csv"
    assert (done.code, done.err) == (0, "")
    assert done.out.splitlines() == [f"Report written: {page}", f"Report written: {rows}"]
    day = json.loads(kept.splitlines()[0])["at"][:10]
    assert "/".join(reversed(day.split("-"))) in page.read_text(encoding="utf-8")
    assert rows.read_bytes().startswith("\ufeffno.;round;team".encode())
    assert journal(home).read_bytes() == kept, "looking changes nothing"
    first = page.read_bytes(), rows.read_bytes()
    assert run("report", name).code == 0
    assert (page.read_bytes(), rows.read_bytes()) == first


def test_only_what_is_asked_for_is_written_and_in_the_language_asked_for(run: Run, home: Path, tmp_path: Path) -> None:
    play(run)
    page, rows = tmp_path / "deep" / "page.html", tmp_path / "rows.csv"
    assert run("report", "--html", str(page), "--lang", "fr").out == f"Rapport écrit : {page}\n"
    assert '<html lang="fr">' in page.read_text(encoding="utf-8")
    assert run("report", "--csv", str(rows), "--comma").out == f"Report written: {rows}\n"
    assert rows.read_text(encoding="utf-8-sig").startswith("no.,round,team")
    assert not (home / "reports").exists()


def test_what_cannot_be_reported_is_said_in_a_sentence(run: Run, home: Path, tmp_path: Path) -> None:
    assert (run("report").code, run("report").err) == (1, "No game is saved, or none can be read.\n")
    play(run)
    assert "There is no game “nothing”" in run("report", "nothing").err
    blocked = tmp_path / "file"
    blocked.write_text("")
    done = run("report", "--html", str(blocked / "page.html"))
    assert (done.code, done.out) == (1, "")
    assert f"{blocked / 'page.html'} cannot be written" in done.err
    journal(home).write_text("nothing of ours\n")
    assert "beginning of this game is damaged" in run("report", journal(home).stem).err
    assert not (home / "reports").exists()


def test_a_damaged_or_unfinished_session_is_reported_as_far_as_it_goes(run: Run, home: Path) -> None:
    play(run)
    path = journal(home)
    lines = path.read_bytes().splitlines(keepends=True)
    half = b"".join(lines[: len(lines) // 2])
    path.write_bytes(half)
    assert run("report").err == ""
    page = next((home / "reports").glob("*.html"))
    assert "The game is not over" in page.read_text(encoding="utf-8")
    path.write_bytes(half + b'{"do":"pl')
    done = run("report")
    assert (done.code, "The end of this game’s file is damaged" in done.err) == (0, True)
    assert "The end of this game’s file is damaged" in page.read_text(encoding="utf-8")
    assert path.read_bytes() == half + b'{"do":"pl'


def test_the_window_writes_the_report_of_the_session_that_it_holds(home: Path) -> None:
    outside = Beyond(open_desk("en"))
    sitting = outside.begin(Opening(tiny(), seats(2), 5, "short"))
    for _ in range(12):
        sitting.table.play(outside.bot_move(sitting.table))
    written, place = outside.write_report(sitting, "fr").splitlines()
    assert "est écrit" in written
    assert place.endswith(f"{home.name} › reports")
    found = sorted(path.name for path in (home / "reports").iterdir())
    assert found == [f"{sitting.name}.csv", f"{sitting.name}.html"]
    assert '<html lang="fr">' in (home / "reports" / found[1]).read_text(encoding="utf-8")
    sitting.close()


def test_the_window_reports_a_session_that_is_not_kept_and_says_why_it_cannot(
    home: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    blocked = tmp_path / "file"
    blocked.write_text("")
    monkeypatch.setattr(platformdirs, "user_documents_path", lambda: blocked)
    outside, sitting = Beyond(open_desk("en")), Unkept(Table(Opening(tiny(), seats(2), 5, "short")))
    assert "is written" in outside.write_report(sitting, "en")
    assert (home / "reports" / f"{tiny().id}.html").is_file()
    monkeypatch.setattr("kessessa.storage.folders.can_write", lambda _folder: False)
    (home / "reports" / f"{tiny().id}.html").unlink()
    (home / "reports" / f"{tiny().id}.html").mkdir()
    (told,) = outside.write_report(sitting, "en").splitlines()
    assert "cannot be written" in told
