"""Every figure on a card is in the facts that the card is linked to, or its source's year.

`facts.yaml` has the figures of each fact and where they were read. Of stories only what claims to be real is looked
at: years, percentages, and what the facilitator's notes tell; a story's own numbers are its own.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml

from kessessa.language import LANGUAGES

ROOT = Path(__file__).resolve().parents[2]
FACTS: dict[str, dict[str, Any]] = yaml.safe_load((Path(__file__).parent / "facts.yaml").read_text(encoding="utf-8"))
EVERY = {str(figure) for fact in FACTS.values() for figure in fact["figures"]}
NUMBERS = {
    "fr": re.compile(r"\d+(?:[ \u00a0\u202f]\d{3}(?!\d))*(?:,\d+)?"),
    "en": re.compile(r"\d+(?:,\d{3}(?!\d))*(?:\.\d+)?"),
}
YEAR = re.compile(r"1[89]\d\d|20[0-3]\d")
IN_A_HUNDRED = "100"
"""How a percentage is told in words: 24 in 100."""
KINDS = ("events", "matters", "activities", "orientations", "roles")
FILES = sorted((ROOT / "scenarios").glob("*/*.yaml"))

Said = tuple[str, dict[str, str]]


def read(path: Path) -> Any:
    return yaml.safe_load(path.read_text(encoding="utf-8"))


def figures(text: Any, language: str) -> Iterator[tuple[str, str]]:
    """Yield each number of a text as it is compared, and what stands after it."""
    said = text.get(language, "") if isinstance(text, dict) else str(text or "")
    for found in NUMBERS[language].finditer(said):
        number = re.sub(r"[ \u00a0\u202f]", "", found[0])
        number = number.replace(",", ".") if language == "fr" else number.replace(",", "")
        if "." in number:
            number = number.rstrip("0").rstrip(".")
        yield number.lstrip("0") or "0", said[found.end() :].lstrip()[:1]


def texts(value: Any, key: str = "") -> Iterator[Said]:
    """Yield every text of a card with the name of its field."""
    if isinstance(value, dict) and set(LANGUAGES) <= value.keys():
        yield key, value
    elif isinstance(value, dict):
        for name, inner in value.items():
            yield from texts(inner, name)
    elif isinstance(value, list):
        for inner in value:
            yield from texts(inner, key)


def known(card: dict[str, Any]) -> set[str]:
    """Return the figures that a card may use."""
    found = {str(figure) for name in card.get("facts", ()) for figure in FACTS[name]["figures"]}
    year = (card.get("source") or {}).get("year")
    return found | ({str(year)} if year else set()) | {IN_A_HUNDRED}


def claimed(card: dict[str, Any]) -> list[Any]:
    """Return what a question says to be true: the question, its right answers and why."""
    said = [card["question"], card["explain"], card.get("number")]
    said += [option["right"] for option in card.get("options", ()) if "right" in option]
    said += [part for step in card.get("order", ()) for part in (step["text"], step.get("detail"))]
    return [*said, *(part for pair in card.get("pairs", ()) for part in (pair["left"], pair["right"]))]


@pytest.mark.parametrize("path", sorted((ROOT / "cards").glob("*.yaml")), ids=lambda path: path.stem)
def test_every_figure_of_a_question_is_in_its_facts(path: Path) -> None:
    deck = read(path)
    if "glossary" in deck:
        return
    missing = {
        (card["id"], number)
        for card in deck["cards"]
        for text in claimed(card)
        for language in LANGUAGES
        for number, _ in figures(text, language)
        if number not in known(card)
    }
    assert missing == set()
    assert [card["id"] for card in deck["cards"] if not card.get("facts") or not card.get("source")] == []


@pytest.mark.parametrize("path", FILES, ids=lambda path: f"{path.parent.name}/{path.stem}")
def test_what_a_story_says_to_be_real_is_in_its_facts(path: Path) -> None:
    missing = set()
    held = read(path)
    for card in (card for kind in KINDS for card in held.get(kind, ())):
        for key, text in texts(card):
            for language in LANGUAGES:
                for number, sign in figures(text, language):
                    real = key == "notes" or YEAR.fullmatch(number) or sign == "%"
                    if real and number not in known(card):
                        missing.add((card["id"], key, number))
    assert missing == set()


@pytest.mark.parametrize("path", [path for path in FILES if path.name == "scenario.yaml"], ids=lambda p: p.parent.name)
def test_what_is_told_of_real_places_and_of_the_law_is_in_the_facts(path: Path) -> None:
    held = read(path)
    missing = set()
    for part in (*held["real"], held["form"]):
        year = str((part.get("source") or {}).get("year"))
        for _, text in texts({key: value for key, value in part.items() if key in ("text", "law")}):
            for language in LANGUAGES:
                missing |= {number for number, _ in figures(text, language) if number not in EVERY | {year}}
    assert missing == set()


def test_every_fact_was_read_somewhere() -> None:
    assert [name for name, fact in FACTS.items() if not fact["read_in"]] == []
    assert len(FACTS) >= 390
