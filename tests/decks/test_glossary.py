"""The glossary: found beside the decks, whole in both languages, and what it saves texts from explaining."""

from pathlib import Path

import pytest
from deck_samples import card, deck

from kessessa.decks.checking import check_paths
from kessessa.decks.glossary import read_glossary
from kessessa.decks.library import Library
from kessessa.language import LANGUAGES
from kessessa.rules.scenario import Scenario

ROOT = Path(__file__).resolve().parents[2]
HEAD = "kessessa: 1\nglossary: mine\nlanguage: fr\ntitle: Mots\nterms:\n"
TERM = "  - {id: urscop, term: L’union régionale, short: [URSCOP], means: Elle aide les Scop.}\n"


def codes(text: str) -> list[str]:
    return [f"{p.code} {p.line}:{p.column}" for p in read_glossary(text.encode(), "glossary.yaml")[1]]


def test_the_shipped_glossary_is_whole() -> None:
    terms = Library([ROOT]).glossary()
    assert len(terms) > 70
    for term in terms:
        assert set(LANGUAGES) == term.name.keys() == term.means.keys(), term.id
    assert {"ESS", "SSE", "SCIC", "SCOP", "AG", "PTCE", "CJS"} <= Library([ROOT]).explained()


def test_a_glossary_is_no_question_deck() -> None:
    library = Library([ROOT])
    assert "glossary" not in library.ids()
    assert "cooperative-words" not in library.ids()


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (HEAD + TERM, []),
        (HEAD + TERM + TERM, ["KE0205 7:10"]),
        (HEAD + "  - {id: a, term: b}\n", ["KE0102 6:5"]),
        (HEAD + "  - {id: a, term: b, meens: c}\n", ["KE0103 6:22"]),
        (HEAD + "  - {id: A b, term: b, means: c}\n", ["KE0112 6:10"]),
        (HEAD.replace("terms:\n", "terms: []\n"), ["KE0106 5:8"]),
        (HEAD.replace("kessessa: 1", "kessessa: 9") + TERM, ["KE0101 1:11"]),
        ("glossary: [", ["KE0028 1:12"]),
    ],
)
def test_what_is_wrong_in_a_glossary_is_told_in_its_place(text: str, expected: list[str]) -> None:
    assert codes(text) == expected
    assert bool(read_glossary(text.encode(), "glossary.yaml")[0]) == (not expected)


def test_an_authors_own_glossary_explains_the_words_of_their_decks(tmp_path: Path) -> None:
    cards = tmp_path / "cards"
    cards.mkdir()
    asking = cards / "asking.yaml"
    asking.write_text(deck(card("answer: true\nexplain: L’URSCOP le dit aussi.")), encoding="utf-8")
    assert [problem.code for problem in check_paths([asking], [])] == ["KE0359"]
    (cards / "words.yaml").write_text(HEAD + TERM, encoding="utf-8")
    assert check_paths([asking], []) == []
    assert check_paths([cards / "words.yaml"], []) == []
    assert [problem.code for problem in Library([tmp_path]).check()] == []


def test_two_glossaries_of_one_name_are_told_apart(tmp_path: Path) -> None:
    (tmp_path / "cards").mkdir()
    for name in ("one.yaml", "two.yaml"):
        (tmp_path / "cards" / name).write_text(HEAD + TERM, encoding="utf-8")
    library = Library([tmp_path])
    assert [(problem.code, problem.line) for problem in library.check()] == [("KE0324", 2)]
    assert len(library.glossary()) == 1


def test_the_words_of_a_scenario_come_before_those_of_the_game() -> None:
    found = Library([ROOT]).scenario("cafe-herm")
    assert isinstance(found, Scenario)
    own = next(term for term in found.terms if term.id == "share")
    assert (own.name["fr"], own.name["en"]) == ("Part sociale", "Member share")
    assert own.means["fr"].startswith("Un petit morceau")
    assert len(found.terms) > 70
    assert [term.id for term in found.terms].index("share") < 10
