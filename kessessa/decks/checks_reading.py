"""How the texts of one file read: long sentences, hard texts, unexplained abbreviations, hard topics without a tag.

Lengths for the screen and missing translations are looked at elsewhere.
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from typing import Any, Final

from kessessa.decks import catalogue_texts as words
from kessessa.decks.defaults import SENSITIVE
from kessessa.decks.diagnostics import Diagnostic
from kessessa.decks.document import Document
from kessessa.decks.readability import reading_age, sentences
from kessessa.decks.readability import words as words_of

Written = tuple[tuple[str | int, ...], str, str]
"""A text in one language: where it stands, the language, and the text itself."""

USUAL_AGE: Final = 13
MOST_WORDS: Final = 20
"""A longer sentence is told."""
_MOST_TOLD: Final = 50
_LEAST_TEXTS: Final = 6
_SPACES_OF_A_SENTENCE: Final = 6
_SAMPLE: Final = 300
_ACRONYM = re.compile(r"(?<![\w&/.-])[A-ZÀ-Ý][A-ZÀ-Ý&]+(?=s?(?![\w&]))")
_SHOUT = re.compile(r"(?<![\w-])[A-ZÀ-Ý]{2,}(?:[ ,’'-]+[A-ZÀ-Ý]+(?!\w)){2,}[ ,’'-]+[A-ZÀ-Ý]{2,}(?!\w)")
"""Four words in capitals in a row; fewer may be abbreviations in a list."""
_ROMAN = re.compile(r"[IVXLCDM]+")
_EVERYDAY: Final = frozenset(
    {"OK", "TV", "CV", "PC", "CD", "DVD", "SMS", "GPS", "WC", "USA", "UK", "FM", "OS", "DJ", "OUI", "NON", "YES", "NO"}
)
_HARD: Final = {
    "fr": (
        "suicid", "violences", "agression", "viol", "drogue", "alcooli", "racis", "antisémit", "homophob", "attentat",
        "terroris", "guerre", "incendie", "tempête", "inondation", "deuil", "décès", "cancer", "harcèlement",
        "harcelé", "sexuel", "pornogra", "prison", "maltrait", "avortement",
    ),
    "en": (
        "suicid", "rape", "assault", "drug", "alcoholi", "racis", "antisemit", "homophob", "terroris", "war",
        "wildfire", "storm", "flood", "bereave", "cancer", "harass", "bullying", "bullied", "sexual", "pornogra",
        "prison", "abuse", "abortion",
    ),
}  # fmt: skip
_WHOLE: Final = frozenset({"viol", "rape", "war"})
"""Beginnings of many harmless words: these only count as whole words."""
_HARD_WORDS: Final = {
    language: re.compile(
        r"\b(?:" + "|".join(stem + (r"s?\b" if stem in _WHOLE else r"\w*") for stem in stems) + ")", re.IGNORECASE
    )
    for language, stems in _HARD.items()
}
_TAGGED: Final = frozenset({"cards", "events", "matters", "activities", "orientations"})


def check_reading(
    document: Document, texts: Iterable[Written], ages: Any = None, explained: frozenset[str] | None = None
) -> list[Diagnostic]:
    """Find what makes a file hard to read for `ages` (such as "13+"; None for the usual age).

    `explained`: abbreviations that a glossary explains; None leaves them unchecked.
    """
    unknown = None if explained is None else _candidates(document, explained)
    lowered = document.source.text.lower()
    hard = {language for language, stems in _HARD.items() if any(stem in lowered for stem in stems)}
    shouts = _SHOUT.search(document.source.text) is not None
    found: list[Diagnostic] = []
    told: set[Any] = set()
    sample: dict[str, list[Written]] = defaultdict(list)
    for item in texts:
        path, language, text = item
        if len(found) >= _MOST_TOLD:
            break
        spaces = text.count(" ")
        if spaces >= _SPACES_OF_A_SENTENCE and len(sample[language]) < _SAMPLE:
            sample[language].append(item)
        if spaces >= MOST_WORDS:
            found += _long_sentences(document, path, text)
        if shouts and (match := _SHOUT.search(text)):
            found.append(document.problem(words.SHOUTED, path, start=" ".join(match.group().split()[:3])))
        elif unknown is not None:
            found += _unexplained(document, path, text, unknown, told)
        if language in hard and path and path[0] in _TAGGED and path[:2] not in told:
            found += _untagged(document, item, told)
    return [*found, *_hard_files(document, sample, ages)]


def age_of(ages: Any) -> int:
    """Return the youngest age that a scenario is made for."""
    number = re.search(r"\d{1,2}", ages) if isinstance(ages, str) else None
    return int(number.group()) if number else USUAL_AGE


def _long_sentences(document: Document, path: tuple[str | int, ...], text: str) -> Iterator[Diagnostic]:
    for sentence in sentences(text):
        count = len(words_of(sentence))
        if count > MOST_WORDS:
            start = " ".join(sentence.split()[:4])
            yield document.problem(words.LONG_SENTENCE, path, start=start, found=count, most=MOST_WORDS)
            return


def _candidates(document: Document, explained: frozenset[str]) -> set[str] | None:
    """Return what looks like an abbreviation anywhere in a file and that nobody explains; None for nothing."""
    data = document.data if isinstance(document.data, dict) else {}
    own = data.get("glossary")
    known = explained | _EVERYDAY | ({key.upper() for key in own} if isinstance(own, dict) else set())
    found = set(_ACRONYM.findall(document.source.text))
    return {name for name in found if name not in known and not _ROMAN.fullmatch(name)} or None


def _unexplained(
    document: Document, path: tuple[str | int, ...], text: str, unknown: set[str], told: set[Any]
) -> Iterator[Diagnostic]:
    for name in _ACRONYM.findall(text):
        # "(ESS)" after the words that it is made of, or "ESS (...)", is an explanation.
        if name in unknown and name not in told and f"({name})" not in text and f"{name} (" not in text:
            told.add(name)
            yield document.problem(words.UNEXPLAINED, path, name=name)


def _untagged(document: Document, item: Written, told: set[Any]) -> Iterator[Diagnostic]:
    path, language, text = item
    match = _HARD_WORDS[language].search(text)
    if match is None:
        return
    told.add(path[:2])
    card: Any = document.data[path[0]][path[1]]
    tags = card.get("tags") if isinstance(card, dict) else None
    if not (isinstance(tags, list) and SENSITIVE in tags):
        yield document.problem(words.UNTAGGED, path, word=match.group(), tag=SENSITIVE)


def _hard_files(document: Document, sample: dict[str, list[Written]], ages: Any) -> Iterator[Diagnostic]:
    wanted = age_of(ages)
    for language, items in sample.items():
        if len(items) < _LEAST_TEXTS:
            continue
        found = reading_age((text for _, _, text in items), language)
        if found > wanted:
            hardest = max(items, key=lambda item: reading_age([item[2]], language))
            path, entry = hardest[0], words.HARD_TO_READ
            yield document.problem(entry, path, language=language, found=round(found), ages=wanted)
