"""Out and in again: the same deck, where the format can hold it, and a list of what it cannot hold, where it cannot."""

from __future__ import annotations

from pathlib import Path

import pytest
from exchanged import DECKS, FILES, SHIPPED, cards, deck, lines, taken, written
from hypothesis import given, settings
from hypothesis import strategies as st

from kessessa.decks.exchange.exporting import export_deck, plain_deck
from kessessa.decks.exchange.files import ENDINGS, ONE_LANGUAGE, TABLES
from kessessa.decks.exchange.remarks import in_words
from kessessa.decks.exchange.templates import template
from kessessa.decks.exchange.yaml_out import deck_yaml
from kessessa.decks.models_questions import BODIES
from kessessa.decks.questions import read_question_deck

ids = {"ids": lambda value: getattr(value, "stem", value)}


def test_the_decks_to_try_hold_every_kind() -> None:
    assert len(SHIPPED) >= 4
    met = {key for path in DECKS for card in plain_deck(deck(path))[1] for key in card}
    assert BODIES.keys() <= met
    assert {key for key in BODIES if any(key in card for card in plain_deck(deck(DECKS[-1]))[1])} == BODIES.keys()


@pytest.mark.parametrize("path", DECKS, **ids)
@pytest.mark.parametrize("ending", TABLES)
@pytest.mark.parametrize("language", ["fr", "en"])
def test_a_table_gives_the_same_deck_back(path: Path, ending: str, language: str, tmp_path: Path) -> None:
    first = deck(path)
    out = export_deck(first, ending, language)
    assert out.remarks == ()
    back = taken(written(tmp_path, f"out{ending}", out.data), "en" if language == "fr" else "fr")
    assert back.model == first
    assert back.remarks == ()


@pytest.mark.parametrize("path", DECKS, **ids)
def test_yaml_gives_the_same_deck_back(path: Path) -> None:
    first = deck(path)
    head, listed = plain_deck(first)
    again, _ = read_question_deck(deck_yaml({**head, "cards": listed}).encode(), "again.yaml")
    assert again == first


@pytest.mark.parametrize("path", DECKS, **ids)
@pytest.mark.parametrize("ending", ONE_LANGUAGE)
@pytest.mark.parametrize("language", ["fr", "en"])
def test_each_card_loses_just_what_is_told(path: Path, ending: str, language: str, tmp_path: Path) -> None:
    first = deck(path)
    out = export_deck(first, ending, language)
    told = {remark.card: remark.text["en"] for remark in out.remarks}
    back = {card["id"]: card for card in cards(taken(written(tmp_path, f"out{ending}", out.data), language))}
    for card in plain_deck(first)[1]:
        said = told.get(card["id"], "")
        again = back.get(card["id"])
        if again is None:
            assert "is not in the file" in said or "would not come back" in said
            continue
        for key in ("source", "notes", "effects", "facts", "picture", "pillar"):
            name = {"facts": "facts", "effects": "effects"}.get(key, key)
            assert (name in said) == (key in card and again.get(key) != card[key]), (card["id"], key, said)
        assert again["level"] == card["level"]
        assert again["principles"] == card["principles"]
        assert again.get("tags", []) == card.get("tags", [])
        question = card["question"]
        assert again["question"] == (question[language] if isinstance(question, dict) else question)


def test_gift_says_which_kinds_it_has_no_place_for() -> None:
    told = {found.card: in_words(found, "en") for found in export_deck(deck(DECKS[-1]), ".gift", "en").remarks}
    assert told["a-timeline"] == "card a-timeline: is not in the file: GIFT has no ordering question."
    assert "essay" in told["an-open-question"]
    # The number and its tolerance are there.
    assert told["a-number"] == "card a-number: not in the file: source, minimum, maximum, step, unit, texts in “fr”."
    assert "licence" in told[""]


@pytest.mark.parametrize("ending", TABLES)
@pytest.mark.parametrize("language", ["fr", "en"])
def test_a_template_has_three_rows_that_can_be_taken(ending: str, language: str, tmp_path: Path) -> None:
    found = taken(written(tmp_path, f"template{ending}", template(ending, language)))
    assert (found.cards, found.remarks) == (3, ())
    assert found.model is not None
    assert found.model.language == language
    _, problems = read_question_deck(found.yaml.encode(), "template.yaml")
    assert problems == []


@pytest.mark.parametrize("name", ["six-kinds.xlsx", "six-kinds.ods"])
def test_what_libreoffice_saved_again_is_the_same_deck(name: str) -> None:
    found = taken(FILES / name)
    assert found.model == deck(FILES / "six-kinds.yaml")
    assert lines(found) == []


# Characters that a deck's text may hold. Beside them XML has no surrogates and no last two of a plane.
LETTERS = st.characters(
    codec="utf-8",
    exclude_categories=("Cs", "Cc"),
    exclude_characters="\ufeff\ufffe\uffff",
    include_characters="\n\t\r",
)
AWKWARD = st.sampled_from([
    "=1+1", "+33", "-5", "@x", "'", "''=", '"', "a;b,c\td|e", "a\nb", "  two ", "#deck", "*bold*", "_x000D_", "é\u0301",
    "//", "{~=#:}", "\\n", "->", "<b>&amp;</b>", "🗳️", "\u2028", "TRUE", "1,5", "A", "#2", "\r\n", "[html]",
])  # fmt: skip
TEXTS = st.one_of(AWKWARD, st.text(LETTERS, min_size=1, max_size=40)).filter(lambda text: bool(text.strip()))


def _with_texts(texts: list[str]) -> str:
    """A deck in YAML with a choice, a true-false and pairs made of these texts."""
    shared = {"level": 1, "principles": ["education"], "explain": texts[0], "source": {"title": texts[1]}}
    choice = {"options": [{"right": texts[2]}, {"wrong": {"fr": texts[3], "en": texts[4]}, "because": texts[0]}]}
    listed = [
        {"id": "choice", "question": texts[5], **shared, **choice},
        {
            "id": "statement",
            "question": {"fr": texts[4], "en": texts[3]},
            **shared,
            "answer": True,
            "because": texts[2],
        },
        {"id": "open", "question": texts[1], **shared, "discuss": True, "listen_for": texts[:4], "notes": texts[5]},
    ]
    return deck_yaml({"kessessa": 1, "deck": "any", "language": "fr", "title": texts[5], "cards": listed})


@settings(max_examples=40, deadline=None)
@given(texts=st.lists(TEXTS, min_size=6, max_size=6, unique_by=lambda text: text.strip()))
@pytest.mark.parametrize("ending", TABLES)
def test_any_text_survives_a_table(ending: str, texts: list[str], tmp_path_factory: pytest.TempPathFactory) -> None:
    first, problems = read_question_deck(_with_texts(texts).encode(), "any.yaml")
    assert first is not None, problems
    out = export_deck(first, ending, "fr")
    back = taken(written(tmp_path_factory.mktemp("any"), f"any{ending}", out.data))
    assert back.model == first
    assert out.remarks == ()


@settings(max_examples=40, deadline=None)
@given(texts=st.lists(TEXTS, min_size=6, max_size=6, unique_by=lambda text: text.strip()))
@pytest.mark.parametrize("ending", ENDINGS[-2:])
def test_a_text_that_does_not_survive_is_told(
    ending: str, texts: list[str], tmp_path_factory: pytest.TempPathFactory
) -> None:
    first, problems = read_question_deck(_with_texts(texts).encode(), "any.yaml")
    assert first is not None, problems
    out = export_deck(first, ending, "fr")
    told = {remark.card: remark.text["en"] for remark in out.remarks}
    back = {card["id"]: card for card in cards(taken(written(tmp_path_factory.mktemp("any"), f"a{ending}", out.data)))}
    card = plain_deck(first)[1][0]
    if back.get("choice", {}).get("question") != card["question"]:
        assert "question" in told["choice"] or "come back" in told["choice"]
    if texts == [text.strip() for text in texts] and not any(set("\r\t\n*<&[") & set(text) for text in texts):
        assert back["choice"]["question"] == card["question"]


@pytest.mark.parametrize("ending", ENDINGS)
def test_a_file_is_the_same_whenever_it_is_written(ending: str) -> None:
    first = deck(FILES / "six-kinds.yaml")
    if ending != ".xlsx":  # openpyxl writes the time into its files
        assert export_deck(first, ending, "fr") == export_deck(first, ending, "fr")
