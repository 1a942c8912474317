"""Texts of any deck file: what is not translated, and what is too long for the place where it is shown."""

from collections.abc import Iterator, Mapping
from typing import Any, Final

from kessessa.decks import catalogue_texts as words
from kessessa.decks.checks_reading import Written, check_reading
from kessessa.decks.diagnostics import Diagnostic
from kessessa.decks.document import Document
from kessessa.decks.looking import Look, Spot
from kessessa.decks.models_shared import LONGEST_TEXT
from kessessa.language import LANGUAGES

# Keys that hold a text; a name or a term without languages is the same in all of them.
_SENTENCES: Final = frozenset(
    {
        "title", "subtitle", "pitch", "teaches", "line", "text", "do", "because", "law", "warning", "ending",
        "advice", "win", "lose", "goal_line", "surplus_project", "left_because", "unstaffed_because", "notes",
        "neighbour", "explain", "question", "right", "wrong", "discuss", "listen_for", "feel", "happened",
        "learnt", "here",
    }
)  # fmt: skip
_NOT_DECK_TEXTS: Final = frozenset({"source"})

_Found = tuple[tuple[str | int, ...], str | dict[str, Any]]
"""Where a text stands, and the text: plain, or one a language."""

OPTION: Final = {"do": 34, "line": 48, "because": 110}
LONGEST: Final[dict[str, dict[str, int]]] = {
    "events": {"title": 28, "text": 140, "because": 90},
    "matters": {"title": 34, "line": 48, "text": 130},
    "activities": {"line": 48},
    "roles": {"name": 16},
}
GOAL_LINE: Final = 34


def check_lengths(look: Look, kind: str, spot: Spot, raw: dict[str, Any]) -> None:
    """Report texts of a card that are longer than the place where they are shown."""
    _measure(look, LONGEST.get(kind, {}), spot, raw)
    options = raw.get("options")
    for index, option in enumerate(options[:10] if isinstance(options, list) else []):
        if isinstance(option, dict):
            _measure(look, OPTION, spot.at("options", index), option)


def check_goal_line(look: Look, head: Spot, raw: dict[str, Any]) -> None:
    """Report a goal line that does not fit on the board."""
    _measure(look, {"goal_line": GOAL_LINE}, head, raw)


def _measure(look: Look, most: Mapping[str, int], spot: Spot, raw: dict[str, Any]) -> None:
    for key, limit in most.items():
        text = raw.get(key)
        by_language = text if isinstance(text, dict) else {"": text}
        for language, written in by_language.items():
            if isinstance(written, str) and len(written) > limit:
                here = spot.at(key, language) if language else spot.at(key)
                look.say(words.TOO_LONG_TO_SHOW, here, found=len(written), most=limit)


def check_texts(
    document: Document, language: str, ages: Any = None, explained: frozenset[str] | None = None
) -> list[Diagnostic]:
    """Find what is wrong with the texts of one file: translations that are missing, and how it reads."""
    texts = list(_texts(document.data, {*LANGUAGES, language}))
    late = _late(document, language, texts)
    found = check_reading(document, _written(texts, language), ages, explained)
    return found if late is None else [late, *found]


def _written(texts: list[_Found], language: str) -> Iterator[Written]:
    """Yield every text in each of its languages; one that is too long for the format is told as that."""
    for path, text in texts:
        if isinstance(text, str):
            if len(text) <= LONGEST_TEXT:
                yield path, language, text
            continue
        for name, written in text.items():
            if isinstance(written, str) and len(written) <= LONGEST_TEXT:
                yield (*path, name), name, written


def _late(document: Document, language: str, texts: list[_Found]) -> Diagnostic | None:
    """Count the texts of a file that one of the program's languages lacks; one warning for the whole file.

    A file in which nothing is translated is one in one language, and all right; texts that lack that very language
    come before all others.
    """
    strange = [path for path, text in texts if isinstance(text, dict) and language not in text]
    if strange:
        return document.problem(words.NOT_TRANSLATED, strange[0], count=len(strange), language=language)
    count, first, missing, begun = 0, None, "", False
    languages = {*LANGUAGES, language}
    for path, text in texts:
        lacking = _lacking(text, language)
        begun = begun or (isinstance(text, dict) and len(languages & text.keys()) > 1)
        if lacking:
            count += 1
            if first is None:
                first, missing = path, lacking
    if first is None or not begun:
        return None
    return document.problem(words.NOT_TRANSLATED, first, count=count, language=missing)


def _lacking(text: str | dict[str, Any], language: str) -> str:
    has = (language,) if isinstance(text, str) else text
    return next((name for name in LANGUAGES if name not in has), "")


def _texts(data: Any, languages: set[str]) -> Iterator[_Found]:
    waiting: list[tuple[tuple[str | int, ...], str, Any]] = [((), "", data)]
    while waiting:
        path, key, value = waiting.pop()
        if isinstance(value, dict):
            if not value.keys().isdisjoint(languages):
                yield path, value
                continue
            waiting.extend(
                ((*path, name), name, inner)
                for name, inner in reversed(value.items())
                if name not in _NOT_DECK_TEXTS and (type(inner) is not str or name in _SENTENCES)
            )
        elif isinstance(value, list):
            waiting.extend(((*path, index), key, value[index]) for index in range(len(value) - 1, -1, -1))
        elif isinstance(value, str) and key in _SENTENCES:
            yield path, value
