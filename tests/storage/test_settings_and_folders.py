"""Settings that survive anything, and folders found in the promised order."""

from __future__ import annotations

import json
from pathlib import Path

import platformdirs
import pytest

from kessessa.storage.clock import SystemClock
from kessessa.storage.folders import can_write, find_folders, shipped_folder
from kessessa.storage.settings import Settings, load, save


def test_settings_come_back(tmp_path: Path) -> None:
    path = tmp_path / "deep" / "settings.json"
    wanted = Settings(
        language="en", text_scale=2.0, font="dyslexia", open_votes=True, sound=False, effects_level=25, scanning=True,
        confirm_delay=0.6, keys=(("accept", "space"), ("sound", "m")),
    )  # fmt: skip
    assert save(path, wanted) is None
    assert load(path) == (wanted, None)
    assert [item.name for item in path.parent.iterdir()] == ["settings.json"]


def test_no_file_gives_the_defaults(tmp_path: Path) -> None:
    assert load(tmp_path / "settings.json") == (Settings(), None)


@pytest.mark.parametrize("text", ["", "{", "[]", "3", '{"language": "fr"', "[" * 100_000, "\x00"])
def test_a_broken_file_gives_the_defaults_and_is_kept(tmp_path: Path, text: str) -> None:
    path = tmp_path / "settings.json"
    path.write_text(text)
    settings, notice = load(path)
    assert settings == Settings()
    assert notice is not None
    assert notice.value in notice.words("fr")
    assert (tmp_path / notice.value).read_text() == text
    assert load(path) == (Settings(), None)


def test_a_value_out_of_place_gives_its_default_and_the_others_stay(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    held = {
        "language": "de", "theme": ["landes"], "text_scale": True, "spacing": 1, "sound": 101,
        "unknown": 1, "reduced_motion": True, "font": "easy_read", "effects_level": 33, "confirm_delay": 0,
        "scanning": "yes", "keys": [["sound"], "m", ["help", 1], ["undo", "u"], {"back": "x"}],
    }  # fmt: skip
    path.write_text(json.dumps(held))
    assert load(path) == (Settings(reduced_motion=True, font="easy_read", keys=(("undo", "u"),)), None)


def test_a_folder_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    blocked = tmp_path / "file"
    blocked.write_text("")
    notice = save(blocked / "settings.json", Settings())
    assert notice is not None
    assert str(blocked) in notice.words("en")
    _, unread = load(tmp_path)
    assert unread is not None
    assert unread.words("fr") != unread.words("en")


def test_the_chosen_folder_comes_first(tmp_path: Path) -> None:
    portable = tmp_path / "kessessa-data"
    portable.mkdir()
    folders = find_folders({"KESSESSA_HOME": str(tmp_path / "mine")}, (tmp_path,))
    assert (folders.home, folders.kind, folders.writable) == (tmp_path / "mine", "chosen", True)


def test_a_portable_folder_comes_before_the_users(tmp_path: Path) -> None:
    portable = tmp_path / "kessessa-data"
    portable.mkdir()
    folders = find_folders({}, (tmp_path / "elsewhere", tmp_path))
    assert (folders.home, folders.kind) == (portable, "portable")
    assert folders.sessions == portable / "sessions"


def test_otherwise_the_users_own_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    home = tmp_path / "home"
    monkeypatch.setattr(platformdirs, "user_data_path", lambda *_args, **_named: home)
    folders = find_folders({}, (tmp_path,))
    assert (folders.home, folders.kind) == (home, "user")


def test_where_nothing_can_be_written_a_passing_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    blocked = tmp_path / "file"
    blocked.write_text("")
    monkeypatch.setattr(platformdirs, "user_data_path", lambda *_args, **_named: blocked / "home")
    folders = find_folders({"KESSESSA_HOME": str(blocked / "mine")}, (blocked,))
    assert (folders.kind, folders.refused) == ("temporary", blocked / "mine")
    assert not can_write(blocked / "mine")


def test_sessions_on_a_locked_key_are_still_found(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    key, other = tmp_path / "key", tmp_path / "other"
    (key / "sessions").mkdir(parents=True)
    monkeypatch.setattr("kessessa.storage.folders.can_write", lambda folder: folder != key)
    monkeypatch.setattr(platformdirs, "user_data_path", lambda *_args, **_named: other)
    elsewhere = find_folders({"KESSESSA_HOME": str(key)}, ())
    assert (elsewhere.home, elsewhere.refused) == (other, key)
    (key / "sessions" / "s.jsonl").write_text("")
    here = find_folders({"KESSESSA_HOME": str(key)}, ())
    assert (here.home, here.refused) == (key, None)


def test_what_ships_is_found(tmp_path: Path) -> None:
    folders = find_folders({"KESSESSA_HOME": str(tmp_path)}, ())
    assert folders.shipped == shipped_folder()
    assert folders.assets.is_dir()
    assert folders.cards[0].is_dir()
    assert folders.scenarios[0].is_dir()


def test_the_real_clock_knows_its_time_zone() -> None:
    assert SystemClock().moment().tzinfo is not None
