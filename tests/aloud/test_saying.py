"""What is written is said as people say it: sums, signs, spaces of typography."""

from __future__ import annotations

import pytest

from kessessa.aloud.saying import paragraph, spoken
from kessessa.language import euros, signed_euros


@pytest.mark.parametrize(
    ("amount", "french", "english"),
    [
        (3000, "3000 euros", "3000 euros"),
        (-600, "moins 600 euros", "minus 600 euros"),
        (1_234_567, "1234567 euros", "1234567 euros"),
        (0, "0 euros", "0 euros"),
    ],
)
def test_sums_are_said_in_words(amount: int, french: str, english: str) -> None:
    assert spoken(euros(amount, "fr"), "fr") == french
    assert spoken(euros(amount, "en"), "en") == english


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (signed_euros(500, "fr"), "plus 500 euros"),
        ("Démocratie\u00a0: +2", "Démocratie : plus 2"),
        ("5/10", "5 sur 10"),
        ("22/11/2026", "22/11/2026"),
        ("26\u202f%", "26 pour cent"),
        ("12,5 millions en 2024, de 15 à 34 ans", "12,5 millions en 2024, de 15 à 34 ans"),
        ("Membres 12 300 et 4 parts", "Membres 12300 et 4 parts"),
        ("un compte-rendu de 3-4 lignes", "un compte-rendu de 3-4 lignes"),
        ("«\u00a0Une voix\u00a0» [[dit]]…", "Une voix ((dit))..."),
    ],
)
def test_signs_and_spaces_are_said_and_the_rest_is_left_alone(text: str, said: str) -> None:
    assert spoken(text, "fr") == said


def test_english_gaps_are_commas() -> None:
    assert spoken("€1,500 for 2 members, 300 pages", "en") == "1500 euros for 2 members, 300 pages"


def test_each_sentence_gets_an_end_and_empty_ones_are_left_out() -> None:
    assert paragraph(("Combien de voix\u00a0?", "", "Réponse A : une", "\u00a0"), "fr") == (
        "Combien de voix ?",
        "Réponse A : une.",
    )
