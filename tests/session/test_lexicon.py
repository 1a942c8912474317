"""Which explained words are found in a sentence: inflected, short, in brackets, once each, in both languages."""

from __future__ import annotations

import pytest

from kessessa.rules.scenario import Term
from kessessa.session.lexicon import Lexicon

SHARE = Term("share", {"fr": "Part sociale", "en": "Member share"}, {"fr": "a", "en": "a"})
SCIC = Term(
    "scic", {"fr": "SCIC (société coopérative d’intérêt collectif)", "en": "SCIC"}, {"fr": "b", "en": "b"},
    ("SCIC", "Scic"),
)  # fmt: skip
COOPERATIVE = Term("cooperative", {"fr": "Coopérative", "en": "Cooperative"}, {"fr": "c", "en": "c"})
TERMS = (SHARE, SCIC, COOPERATIVE)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Vos parts sociales restent ici.", ["parts sociales"]),
        ("Une SCIC, ou des SCICs ?", ["SCIC"]),
        ("scic en minuscules ne dit rien", []),
        ("Une société coopérative d’intérêt collectif", ["société coopérative d’intérêt collectif"]),
        ("L’ultracoopérative n’existe pas", []),
        ("COOPÉRATIVES et coopérative", ["COOPÉRATIVES"]),
        ("La coopérative vend des parts\u00a0sociales", ["coopérative", "parts\u00a0sociales"]),
        ("", []),
    ],
)
def test_words_are_found_as_texts_write_them(text: str, words: list[str]) -> None:
    assert [text[one.start : one.end] for one in Lexicon(TERMS, "fr").find(text)] == words


def test_each_language_has_its_own_words() -> None:
    text = "A member share of the cooperative, une part sociale"
    assert [one.term.id for one in Lexicon(TERMS, "en").find(text)] == ["share", "cooperative"]


def test_of_two_terms_with_one_name_the_first_one_is_meant() -> None:
    own = Term("own", SHARE.name, {"fr": "à nous", "en": "ours"})
    (found,) = Lexicon((own, *TERMS), "fr").find("une part sociale")
    assert found.term is own


def test_without_terms_nothing_is_found() -> None:
    assert Lexicon((), "fr").find("une coopérative") == ()
