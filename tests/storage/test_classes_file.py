"""The file of the classes: written whole, mended with nothing lost, never written over when it cannot be read."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest
from dice import opening
from test_journal import Ticking, shelf

from kessessa.session.classes import Asked, Classes, Classroom, Lesson, Level, class_note, with_lesson, without_lesson
from kessessa.storage import classes as keeping
from kessessa.storage.classes import change, load

WORDS = {"fr": "Pourquoi ?", "en": "Why?"}
LESSON = Lesson(
    "2026-11-12T09:40:00+01:00", "2026-11-12T10:40:00+01:00", "cafe-herm", {"fr": "Le café", "en": "The café"}, 2, 4,
    (Level("autonomy", 7, None), Level("education", None, 3)), (Asked("bases/a", WORDS, right=False),),
)  # fmt: skip
CLASSES = (Classroom("courlis", (LESSON,)), Classroom("grue"))


@pytest.fixture
def path(tmp_path: Path) -> Path:
    kept = tmp_path / "home" / "classes.json"
    assert change(kept, lambda _none: CLASSES) is None
    return kept


def names(path: Path) -> list[str]:
    return sorted(item.name for item in path.parent.iterdir())


def test_classes_come_back_and_leave_nothing_beside_their_file(path: Path) -> None:
    assert load(path) == (CLASSES, None)
    assert names(path) == ["classes.json"]
    assert load(path.parent / "none.json") == ((), None)


def test_one_session_is_erased_for_good_and_the_others_stay(path: Path) -> None:
    change(path, lambda classes: without_lesson(classes, "courlis", LESSON.begun))
    assert load(path) == ((Classroom("courlis"), Classroom("grue")), None)
    assert "cafe-herm" not in path.read_text(encoding="utf-8")


@pytest.mark.parametrize(
    "text", ["", "{", "[]", "3", '{"format": 1}', '{"format": "x", "classes": []}', "[" * 100_000, "\x00"]
)
def test_a_broken_file_is_put_aside_whole_and_told_once(path: Path, text: str) -> None:
    path.write_text(text)
    classes, notice = load(path)
    assert classes == ()
    assert notice is not None
    assert notice.value in notice.words("fr")
    assert (path.parent / notice.value).read_text() == text
    assert load(path) == ((), None)


def test_a_second_broken_file_does_not_push_out_the_first(path: Path) -> None:
    for text in ("one", "two"):
        path.write_text(text)
        load(path)
    assert [(path.parent / name).read_text() for name in names(path)] == ["two", "one"]


@pytest.mark.parametrize(
    ("place", "value"),
    [
        ("begun", ""), ("finished", "yesterday"), ("title", {}), ("title", "Café"), ("stars", 4), ("stars", True),
        ("teams", 0), ("principles", {"autonomy": [11, 0]}), ("principles", {"autonomy": 3}), ("questions", [3]),
    ],
)  # fmt: skip
def test_of_a_file_with_one_bad_session_the_rest_stays_in_use(path: Path, place: str, value: object) -> None:
    change(path, lambda classes: with_lesson(classes, "grue", LESSON))
    held = json.loads(path.read_text(encoding="utf-8"))
    held["classes"][0]["sessions"][0][place] = value
    broken = json.dumps(held)
    path.write_text(broken, encoding="utf-8")
    classes, notice = load(path)
    assert classes == (Classroom("courlis"), Classroom("grue", (LESSON,)))
    assert notice is not None
    assert (path.parent / notice.value).read_text(encoding="utf-8") == broken
    assert load(path) == (classes, None)


def test_the_same_class_twice_keeps_the_first_and_the_file_aside(path: Path) -> None:
    held = json.loads(path.read_text(encoding="utf-8"))
    held["classes"].append({"id": "courlis", "sessions": []})
    path.write_text(json.dumps(held), encoding="utf-8")
    classes, notice = load(path)
    assert (classes, notice is None) == (CLASSES, False)


def test_a_file_of_a_newer_program_is_left_as_it_is(path: Path) -> None:
    text = '{"format": 2, "classes": [], "more": 1}'
    path.write_text(text)
    notice = change(path, lambda classes: (*classes, Classroom("pin")))
    assert notice is not None
    assert "2" in notice.words("en")
    assert path.read_text() == text


@pytest.mark.parametrize("step", ["write_through", "sync_folder"])
def test_a_cut_while_writing_leaves_the_old_file_or_the_new_one(
    path: Path, monkeypatch: pytest.MonkeyPatch, step: str
) -> None:
    def cut(*_args: object) -> None:
        raise OSError

    more = (*CLASSES, Classroom("pin"))
    with monkeypatch.context() as patch:
        patch.setattr(keeping, step, cut)
        notice = change(path, lambda _classes: more)
    assert notice is not None
    assert str(path.parent) in notice.words("fr")
    kept: Classes = load(path)[0]
    assert kept == (CLASSES if step == "write_through" else more)


@pytest.mark.skipif(os.name == "nt" or not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root reads everything")
def test_a_file_that_cannot_be_read_is_not_written_over(path: Path) -> None:
    path.chmod(0)
    assert change(path, lambda _classes: ()) is not None
    path.chmod(0o600)
    assert load(path) == (CLASSES, None)


def test_a_place_that_is_no_file_is_told_and_left(tmp_path: Path) -> None:
    notice = change(tmp_path, lambda _classes: CLASSES)
    assert notice is not None
    assert notice.words("fr") != notice.words("en")
    assert list(tmp_path.iterdir()) == []


def test_the_list_of_sessions_tells_their_class(tmp_path: Path) -> None:
    kept = shelf(tmp_path)
    with kept.begin(opening()) as sitting:
        sitting.table.note(class_note("courlis", Ticking().moment()))
    kept.begin(opening()).close()
    told = {(info.group, bool(info.begun)) for info in kept.sessions()}
    assert told == {("courlis", True), ("", False)}
