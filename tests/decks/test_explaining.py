"""The pages of the catalogue: in the terminal, in the documentation, and how their codes are found."""

from pathlib import Path

import pytest

from kessessa.decks import explaining
from kessessa.decks.catalogue import CATALOGUE
from kessessa.language import LANGUAGES

DOCS = Path(__file__).resolve().parents[2] / "docs"
PAGES = {"fr": DOCS / "diagnostics.fr.md", "en": DOCS / "diagnostics.md"}


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_pages_in_the_documentation_are_those_of_the_catalogue(language: str) -> None:
    written = PAGES[language].read_text(encoding="utf-8")
    made = explaining.as_markdown(language).rstrip("\n") + "\n"
    assert written == made, f"kessessa --lang {language} deck explain --all --format md > {PAGES[language].name}"


@pytest.mark.parametrize("word", ["KE0042", "ke42", "42", " KE0042 ", "0042"])
def test_a_code_is_found_however_it_is_written(word: str) -> None:
    code = word.strip().upper().removeprefix("KE").zfill(4)
    assert explaining.find(word) is CATALOGUE.get(f"KE{code}")


def test_what_is_no_code_is_not_found_and_the_nearest_is_offered() -> None:
    assert explaining.find("basics") is None
    assert explaining.find("KO0301") is None
    assert explaining.near("KO0301") == "KE0301"
    assert explaining.near("basics") is None


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_page_says_why_and_shows_both_examples(language: str) -> None:
    for entry in CATALOGUE.values():
        page = explaining.as_page(entry, language)
        assert entry.code in page
        assert page.count("\n    ") >= 2
        plain = explaining.as_plain(entry, language)
        assert all(plain.values()), entry.code
        assert explaining.headline(entry, language) in explaining.in_a_line(entry, language)
        assert "{" not in explaining.headline(entry, language).replace("{rounds, default}", "")
