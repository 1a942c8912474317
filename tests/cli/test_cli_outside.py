"""What the window gets from beyond it: decks with their troubles, sessions, and settings that are kept."""

from __future__ import annotations

from dataclasses import fields, replace
from pathlib import Path

import platformdirs
import pytest
from tiny import seats, tiny

from kessessa.cli.desk import open_desk
from kessessa.cli.outside import Beyond
from kessessa.screen.dress import Dress
from kessessa.screen.ports import Outside
from kessessa.session.record import Opening

BROKEN = 'kessessa: 1\nscenario: wobbly\ntitle: {fr: "Bancal", en: "Wobbly"}\nlength: {short: "trois"}\n'


@pytest.fixture
def beyond(tmp_path: Path) -> Beyond:
    folder = tmp_path / "mine" / "scenarios" / "wobbly"
    folder.mkdir(parents=True)
    (folder / "scenario.yaml").write_text(BROKEN, encoding="utf-8")
    return Beyond(replace(open_desk("en"), added=tmp_path / "mine"))


def test_it_is_all_that_the_window_asks_for(beyond: Beyond, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", "")  # so that no file browser opens
    outside: Outside = beyond
    assert outside.seed() != outside.seed()
    assert outside.moment().tzinfo is not None
    assert Path(outside.open_folder()).name == "mine"


def test_a_broken_scenario_is_off_the_shelf_and_told_with_its_line(beyond: Beyond) -> None:
    shelf = [heading.id for heading in beyond.headings()]
    assert "cafe-herm" in shelf
    assert "wobbly" not in shelf
    broken = next(deck for deck in beyond.decks("en") if deck.name == "wobbly")
    places = {(Path(file).name, line, excerpt.split(":")[0]) for file, line, excerpt, *_ in broken.trouble}
    assert ("scenario.yaml", 4, "length") in places
    assert "scenario.yaml:4:" in str(beyond.scenario("wobbly"))


def test_a_session_is_begun_listed_resumed_and_erased(beyond: Beyond) -> None:
    sitting = beyond.begin(Opening(tiny(), seats(2), 5, "short"))
    sitting.table.play(beyond.bot_move(sitting.table))
    assert sitting.warnings("en") == ()
    (waiting,) = beyond.sessions("en")
    assert "open in another window" in str(beyond.resume(waiting.name, "en"))
    beyond.delete(waiting.name)
    assert beyond.sessions("en")
    sitting.close()
    again = beyond.resume("", "en")
    assert not isinstance(again, str)
    assert len(again.table.history) == 1
    again.close()
    beyond.delete(waiting.name)
    assert beyond.sessions("en") == []


def test_a_home_that_cannot_be_written_is_told_in_the_window(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    blocked = tmp_path / "file"
    blocked.write_text("")
    monkeypatch.setenv("KESSESSA_HOME", str(blocked / "home"))
    monkeypatch.setattr(platformdirs, "user_data_path", lambda *_args, **_named: tmp_path / "mine")
    outside = Beyond(open_desk("en"))
    sitting = outside.begin(Opening(tiny(), seats(2), 5, "short"))
    (told,) = sitting.warnings("en")
    sitting.close()
    assert str(blocked / "home") in told
    assert str(tmp_path / "mine") in told
    assert sitting.warnings("fr") != (told,)


def test_what_people_choose_is_kept(beyond: Beyond) -> None:
    dress = Dress(
        "fr", "contraste", 2.0, "opendyslexic", wide=True, calm=True, sound=False, level=50, scanning=True,
        patience=1.0, keys=(("sound", "m"),),
    )  # fmt: skip
    habits = replace(beyond.habits(), open_votes=True, welcomed=True, voice_level=50, read_options=True, timer=5)
    assert all(getattr(dress, field.name) != field.default for field in fields(Dress) if field.name != "language")
    beyond.keep(dress, habits)
    kept = Beyond(open_desk())
    assert (kept.dress(), kept.habits()) == (dress, habits)
