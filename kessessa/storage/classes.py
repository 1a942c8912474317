"""The classes of this computer, in one file that is written whole or not at all. What they mean is not decided here."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import Any

from kessessa.rules.effects import Text
from kessessa.session.classes import Asked, Classes, Classroom, Lesson, Level, lesson_of, noted_class, with_lesson
from kessessa.session.table import Table
from kessessa.storage.journal import sync_folder, write_through
from kessessa.storage.words import Notice

FORMAT = 1
_BAD = (AttributeError, KeyError, TypeError, ValueError)
_TOP = 10

Change = Callable[[Classes], Classes]


def load(path: Path) -> tuple[Classes, Notice | None]:
    """Return the classes of a file, and what to tell where some of it was broken: the whole file is then kept aside.

    What could be read of a broken file stays in use. A missing file has no classes.
    """
    classes, notice, _ = _load(path)
    return classes, notice


def change(path: Path, edit: Change) -> Notice | None:
    """Change the classes of a file and write them; return what to tell.

    A file that cannot be read now, or that a newer program wrote, is left as it is.
    """
    classes, notice, safe = _load(path)
    if not safe:
        return notice
    return _save(path, edit(classes)) or notice


def remember(path: Path, table: Table, moment: datetime) -> Notice | None:
    """Keep what a finished session was for its class; return what to tell. Without a class nothing happens."""
    belonging, lesson = noted_class(table.notes), lesson_of(table, moment)
    if belonging is None or lesson is None:
        return None
    return change(path, partial(with_lesson, group=belonging.group, lesson=lesson))


def _load(path: Path) -> tuple[Classes, Notice | None, bool]:
    """Return the classes, what to tell, and whether the file may be written over."""
    try:
        held = json.loads(path.read_bytes())
    except FileNotFoundError:
        return (), None, True
    except OSError as error:
        return (), Notice("classes-unread", error.strerror or path.name), False
    except (ValueError, RecursionError):
        return _mend(path, ())
    return _understood(path, held)


def _understood(path: Path, held: Any) -> tuple[Classes, Notice | None, bool]:
    """Return what a file says, and put it aside where some of that makes no sense."""
    known = isinstance(held, dict) and isinstance(held.get("classes"), list) and isinstance(held.get("format"), int)
    if not known:
        return _mend(path, ())
    if held["format"] > FORMAT:
        return (), Notice("classes-newer", str(held["format"])), False
    read = [_classroom(item) for item in held["classes"]]
    first: dict[str, Classroom] = {}
    for item, _ in read:
        if item is not None:
            first.setdefault(item.id, item)
    classes = tuple(first.values())
    if any(lost for _, lost in read) or len(classes) < len(read):
        return _mend(path, classes)
    return classes, None, True


def _mend(path: Path, classes: Classes) -> tuple[Classes, Notice, bool]:
    """Put a broken file aside under a free name, and write what could be read of it."""
    count = 1
    while (aside := path.with_suffix(f".broken{'' if count == 1 else f'-{count}'}.json")).exists():
        count += 1
    try:
        path.replace(aside)
    except OSError:
        return classes, Notice("classes-unread", path.name), False
    return classes, (_save(path, classes) if classes else None) or Notice("classes", aside.name), True


def _save(path: Path, classes: Classes) -> Notice | None:
    held = {"format": FORMAT, "classes": [_plain(item) for item in classes]}
    new = path.with_suffix(".new")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        write_through(new, (json.dumps(held, indent=1, ensure_ascii=False) + "\n").encode())
        new.replace(path)
        sync_folder(path.parent)
    except OSError:
        return Notice("classes-unsaved", str(path.parent))
    return None


# to and from plain JSON


def _plain(item: Classroom) -> dict[str, Any]:
    return {"id": item.id, "sessions": [_plain_lesson(lesson) for lesson in item.lessons]}


def _plain_lesson(lesson: Lesson) -> dict[str, Any]:
    return {
        "begun": lesson.begun,
        "finished": lesson.finished,
        "scenario": lesson.scenario,
        "title": dict(lesson.title),
        "stars": lesson.stars,
        "teams": lesson.teams,
        "principles": {level.principle: [level.known, level.practised] for level in lesson.levels},
        "questions": [
            {"card": asked.card, "question": dict(asked.question), "right": asked.right} for asked in lesson.asked
        ],
    }


def _classroom(held: Any) -> tuple[Classroom | None, bool]:
    """Return a class, None where there is none, and whether some of it could not be read."""
    try:
        group = _word(held["id"])
        sessions = held["sessions"]
        if not isinstance(sessions, list):
            return Classroom(group), True
    except _BAD:
        return None, True
    lessons, lost = [], False
    for item in sessions:
        try:
            lessons.append(_lesson(item))
        except _BAD:
            lost = True
    return Classroom(group, tuple(sorted(lessons, key=lambda lesson: lesson.finished))), lost


def _lesson(held: Any) -> Lesson:
    finished = _word(held["finished"])
    datetime.fromisoformat(finished)
    levels = tuple(
        Level(_word(name), _level(known), _level(practised)) for name, (known, practised) in held["principles"].items()
    )
    asked = tuple(
        Asked(_word(item["card"]), _text(item["question"]), item["right"] is True) for item in held["questions"]
    )
    return Lesson(
        _word(held["begun"]), finished, _word(held["scenario"]), _text(held["title"]), _number(held["stars"], 0, 3),
        _number(held["teams"], 1, 6), levels, asked,
    )  # fmt: skip


def _word(held: Any) -> str:
    if not isinstance(held, str) or not held:
        raise ValueError("a word was expected")
    return held


def _text(held: Any) -> Text:
    if not held:
        raise ValueError("a text was expected")
    return {_word(code): _word(words) for code, words in held.items()}


def _number(held: Any, least: int, most: int) -> int:
    if type(held) is not int or not least <= held <= most:
        raise ValueError(f"a number from {least} to {most} was expected")
    return held


def _level(held: Any) -> int | None:
    return None if held is None else _number(held, 0, _TOP)
