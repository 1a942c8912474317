"""Reading ages: the published formulas on texts that can be counted by hand, and in their right order."""

import pytest

from kessessa.decks.checks_reading import age_of
from kessessa.decks.readability import reading_age, sentences, words

EASY = {"fr": "Le chat dort. Il a chaud. Il fait nuit.", "en": "The cat is asleep. It is warm. It is night."}
HARD = {
    "fr": "L’institutionnalisation progressive des organisations coopératives détermine leur gouvernance démocratique.",
    "en": "The progressive institutionalisation of cooperative organisations determines their democratic governance.",
}


def test_sentences_and_words_are_counted_as_readers_see_them() -> None:
    assert list(sentences("Oui ! Non… Peut-être ? 3,5 % pour Scop.")) == [
        "Oui !",
        "Non…",
        "Peut-être ?",
        "3,5 % pour Scop.",
    ]
    assert words("Peut-être 1 500 euros : l’été, 57,5 % !") == ["Peut-être", "1 500", "euros", "l", "été", "57,5"]


def test_the_english_formula_counted_by_hand() -> None:
    # 10 words, 3 sentences, 11 syllables: 0.39 * 10 / 3 + 11.8 * 11 / 10 - 15.59, and five years.
    assert reading_age([EASY["en"]], "en") == pytest.approx(0.39 * 10 / 3 + 11.8 * 11 / 10 - 15.59 + 5)


def test_the_french_formula_counted_by_hand() -> None:
    # 8 words, 2 sentences, 12 syllables: 207 - 1.015 * 4 - 73.6 * 1.5 = 92.54, between 100 (9 years) and 90 (10).
    text = "Le poulet rôtit doucement. Le four chauffe fort."
    assert reading_age([text], "fr") == pytest.approx(9 + (100 - (207 - 1.015 * 4 - 73.6 * 12 / 8)) / 10, abs=0.01)


@pytest.mark.parametrize("language", ["fr", "en"])
def test_hard_texts_ask_for_more_years_than_easy_ones(language: str) -> None:
    assert reading_age([EASY[language]], language) < 10
    assert reading_age([HARD[language]], language) > 18
    both = reading_age([EASY[language], HARD[language]], language)
    assert reading_age([EASY[language]], language) < both < reading_age([HARD[language]], language)


def test_no_words_and_other_languages_have_no_age() -> None:
    assert reading_age([], "fr") == reading_age(["…"], "en") == reading_age(["Die Katze schläft."], "de") == 0


def test_the_age_of_a_scenario_is_its_youngest() -> None:
    assert age_of("13+") == 13
    assert age_of("11 à 15 ans") == 11
    assert age_of(None) == age_of("tout public") == age_of(12) == 13
