"""Headers of tables: ours in both languages, and as people and quiz sites write them."""

from __future__ import annotations

import pytest

from kessessa.decks.exchange.columns import COLUMNS, DETAIL, ITEM, Column, header_of, recognise


@pytest.mark.parametrize("language", ["fr", "en"])
def test_every_written_header_is_understood(language: str) -> None:
    for known in COLUMNS:
        column = Column(known.field, 3 if known.numbered else 0)
        header = header_of(column, language)
        for form in (header, header.upper(), f" {header}  ", header.replace("é", "e").replace(" ", "_")):
            assert recognise(form) == column, form
        for name in getattr(known, language):
            assert recognise(f"{name} 3" if known.numbered else name) == column, name


@pytest.mark.parametrize(
    ("header", "column"),
    [
        ("Question (en)", Column("question", 0, "en")),
        ("question [pt-BR]", Column("question", 0, "pt-BR")),
        ("ÉNONCÉ français", Column("question", 0, "fr")),
        ("Explanation_EN", Column("explain", 0, "en")),
        ("Réponse C", Column(ITEM, 3)),
        ("option2", Column(ITEM, 2)),
        ("Pourquoi", Column(DETAIL, 1)),
        ("Étape 4 (anglais)", Column(ITEM, 4, "en")),
        ("Bonne(s) réponse(s)", Column("answer")),
        ("Correct answer(s) - choose at least one", Column("answer")),
        ("Answer 1 - max 75 characters", Column(ITEM, 1)),
        ("Time limit (sec) - 5, 10 or 20", None),
        ("option 7", None),
        ("niveau (fr)", None),
        ("x" * 200, None),
    ],
)
def test_headers_as_people_write_them(header: str, column: Column | None) -> None:
    assert recognise(header) == column
