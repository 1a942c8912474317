from pathlib import Path

import pytest
from deck_samples import BODIES, card, deck

from kessessa.decks.models_questions import BODIES as KINDS
from kessessa.decks.models_questions import ChoiceCard, EstimateCard
from kessessa.decks.questions import load_question_deck, read_question_deck
from kessessa.decks.suggestions import suggest

FULL = """\
answer: true
because: Oui.
picture: ballot-box-with-ballot
pillar: democracy
neighbour: Et chez vous ?
facts: [law-1947]
effects: {democracy: +1}
notes: Laisser parler.
tags: [sensitive]
"""


@pytest.mark.parametrize("body", BODIES)
def test_each_kind_of_card_is_read_as_its_own_model(body: str) -> None:
    model, problems = read_question_deck(deck(card(BODIES[body])).encode(), "deck.yaml")
    assert problems == []
    assert model is not None
    assert type(model.cards[0]) is KINDS[body]


def test_every_optional_field_is_read() -> None:
    model, problems = read_question_deck(deck(card(FULL)).encode(), "deck.yaml")
    assert problems == []
    assert model is not None
    read = model.cards[0]
    assert (read.pillar, read.effects, read.tags) == ("democracy", {"democracy": 1}, ["sensitive"])


def test_defaults_of_an_estimate_and_of_a_choice() -> None:
    text = deck(card("number: 4\nrange: [0, 10]"), card(BODIES["options"] + "\nid: two"))
    model, _ = read_question_deck(text.encode(), "deck.yaml")
    assert model is not None
    estimate, choice = model.cards
    assert isinstance(estimate, EstimateCard)
    assert isinstance(choice, ChoiceCard)
    assert (estimate.step, estimate.tolerance, estimate.unit) == (1, 0, None)
    assert choice.shuffle is True


def test_warnings_leave_the_deck_loaded(tmp_path: Path) -> None:
    path = tmp_path / "deck.yaml"
    path.write_text(deck(card("answer: true\nsource:")), encoding="utf-8")
    model, problems = load_question_deck(path)
    assert model is not None
    assert [problem.code for problem in problems] == ["KE0220"]


def test_a_deck_full_of_problems_stops_telling_them_somewhere() -> None:
    cards = [card(f"answer: maybe\nid: card-{n}") for n in range(1000)]
    _, problems = read_question_deck(deck(*cards).encode(), "deck.yaml")
    assert len(problems) <= 202
    assert problems[-1].code == "KE0007"


@pytest.mark.parametrize(
    ("word", "meant"),
    [("democratie", "democracy"), ("Democracy", "democracy"), ("explian", "explain"),
     ("listen-for", "listen_for"), ("xyz", None), ("", None), ("d" * 10_000, None)],
)  # fmt: skip
def test_suggestions(word: str, meant: str | None) -> None:
    assert suggest(word, ["democracy", "explain", "listen_for", "social"]) == meant


@pytest.mark.parametrize("key", ["<right>", "[key]", "<plain>"])
def test_a_strange_unknown_key_still_has_its_own_place(key: str) -> None:
    _, problems = read_question_deck(deck(card(f'answer: true\nsource: {{title: a, "{key}": b}}')).encode(), "d.yaml")
    assert [(p.code, p.line, p.column, p.length) for p in problems] == [("KE0103", 12, 24, len(key) + 2)]
