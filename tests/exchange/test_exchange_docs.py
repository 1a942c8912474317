"""The page about import tells what the program does: its columns are the program's, its examples are taken whole."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from exchanged import cards, lines, taken, written

from kessessa.decks.exchange.columns import COLUMNS
from kessessa.decks.exchange.files import ENDINGS
from kessessa.decks.models_questions import BODIES

FOLDER = Path(__file__).resolve().parents[2] / "docs" / "authors"
LANGUAGES = ("fr", "en")
TABLE = re.compile(r"<!-- columns -->\n\|.*\n\| --- .*\n((?:\|.*\n)*)<!-- end -->")
EXAMPLE = re.compile(r"^```(csv|gift)\n(.*?)^```", re.MULTILINE | re.DOTALL)


def page(language: str) -> str:
    return (FOLDER / f"import.{language}.md").read_text(encoding="utf-8")


def column_rows(language: str) -> str:
    """The rows that the page must have."""
    rows = []
    for known in COLUMNS:
        name, *others = getattr(known, language)
        number = " 1…6" if known.numbered else ""
        rows.append(f"| {name}{number} | {', '.join(others)} | {known.holds[language]} |\n")
    return "".join(rows)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_column_is_on_the_page(language: str) -> None:
    found = TABLE.search(page(language))
    assert found is not None
    assert found[1] == column_rows(language)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_example_is_taken_whole(language: str, tmp_path: Path) -> None:
    met: set[str] = set()
    examples = EXAMPLE.findall(page(language))
    assert [kind for kind, _ in examples] == ["csv", "csv", "gift"]
    for kind, text in examples:
        found = taken(written(tmp_path, f"example.{kind}", text), language)
        assert lines(found) == []
        met |= {key for card in cards(found) for key in card}
        if kind == "gift":
            assert found.cards == 4
    assert BODIES.keys() <= met


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_ending_is_on_the_page(language: str) -> None:
    assert [ending for ending in ENDINGS if f"`{ending}`" not in page(language)] == []
