"""Every sentence of the program exists in both languages, with the same slots."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import datetime
from importlib import import_module
from pkgutil import iter_modules
from typing import Any

import kessessa.language as room
from kessessa.language.dates import when

LANGUAGES = {"fr", "en"}


def texts(value: Any, where: str) -> Iterator[tuple[str, dict[str, str]]]:
    """Return every text that a value holds, with the place where it stands."""
    if isinstance(value, dict):
        if LANGUAGES & value.keys() and all(isinstance(words, str) for words in value.values()):
            yield where, value
        else:
            for key, held in value.items():
                yield from texts(held, f"{where}[{key}]")
    elif isinstance(value, tuple | list):
        for at, held in enumerate(value):
            yield from texts(held, f"{where}[{at}]")


def every() -> list[tuple[str, dict[str, str]]]:
    found = []
    for module in iter_modules(room.__path__):
        names = vars(import_module(f"kessessa.language.{module.name}"))
        for name, value in names.items():
            if not name.startswith("__"):
                found += list(texts(value, f"{module.name}.{name}"))
    return found


def slots(words: str) -> set[str]:
    return set(re.findall(r"{(\w*)", words))


def test_every_text_is_said_in_both_languages_with_the_same_slots() -> None:
    listed = every()
    assert len(listed) > 500
    names = {"fr": "Français", "en": "English"}  # each language's own name is said in that language alone
    wrong = [
        where
        for where, text in listed
        if text != names
        and (
            set(text) != LANGUAGES
            or len({bool(words) for words in text.values()}) > 1
            or slots(text["fr"]) != slots(text["en"])
        )
    ]
    assert wrong == []


def test_a_day_and_its_hour_are_said_in_words() -> None:
    moment = datetime(2026, 3, 5, 9, 2)  # noqa: DTZ001  a clock on the wall has no zone
    assert when(moment, "fr") == "5 mars 2026, 9\u00a0h\u00a002"
    assert when(moment, "en") == "5 March 2026, 09:02"
    assert when(moment.replace(day=1), "fr").startswith("1er mars")
