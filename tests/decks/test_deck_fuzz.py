import json

from deck_samples import BODIES, CARD, HEAD, card, deck
from hypothesis import given, settings
from hypothesis import strategies as st
from pydantic import BaseModel, ValidationError

from kessessa.decks.diagnostics import Diagnostic, Severity
from kessessa.decks.models_questions import BODIES as MODELS
from kessessa.decks.models_questions import DeckHead
from kessessa.decks.questions import read_question_deck
from kessessa.decks.render import as_json, as_text
from kessessa.decks.shape_errors import BOUNDS, EXPECTED, SIMPLE
from kessessa.decks.yaml_reader import read_yaml

EXPLAINED = {*BOUNDS, *EXPECTED, *SIMPLE, "missing", "extra_forbidden", "option_unclear"}
EXPLAINED |= {"string_pattern_mismatch"}
SIGNS = st.sampled_from([*"[]{}:,-?&*!|>'\"%@`#<~ \n\t\\0aé", "- ", ": ", "<<: ", "\n  "])
YAMLISH = st.lists(SIGNS, max_size=60).map("".join)

SCALARS = st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=8)
KEYS = st.sampled_from([*CARD, *HEAD, *BODIES, "range", "step", "right", "wrong", "text"])
VALUES = st.recursive(
    SCALARS,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(KEYS, inner, max_size=4),
    max_leaves=12,
)


def sound(problems: list[Diagnostic]) -> None:
    """Every diagnostic can be shown, in both languages and as JSON, and they are in order."""
    places = [(problem.line, problem.column) for problem in problems]
    assert places == sorted(places)
    for problem in problems:
        assert min(problem.line, problem.column, problem.length) >= 1
        for language in ("fr", "en"):
            assert as_text(problem, language).startswith(f"deck.yaml:{problem.line}:")
            json.dumps(as_json(problem, language))


def checked(data: bytes) -> None:
    read = read_yaml(data, "deck.yaml")
    model, problems = read_question_deck(data, "deck.yaml")
    sound(problems)
    errors = [problem for problem in problems if problem.severity is Severity.ERROR]
    assert (model is None) == bool(errors)
    if isinstance(read, list):
        assert [problem.code for problem in problems] == [problem.code for problem in read]


def refusals(model: type[BaseModel], raw: object) -> set[str]:
    try:
        model.model_validate(raw)
    except ValidationError as error:
        return {detail["type"] for detail in error.errors()}
    return set()


@given(st.binary(max_size=200))
def test_any_bytes_give_diagnostics_and_nothing_else(data: bytes) -> None:
    checked(data)


@given(YAMLISH)
def test_any_yaml_like_text_gives_diagnostics_and_nothing_else(text: str) -> None:
    checked(text.encode())


@given(KEYS, VALUES)
@settings(max_examples=150)
def test_any_value_in_a_card_gives_diagnostics_and_nothing_else(key: str, value: object) -> None:
    checked(deck(card(f"{key}: {json.dumps(value)}", with_body=True)).encode())


@given(KEYS, VALUES)
def test_any_value_in_a_deck_gives_diagnostics_and_nothing_else(key: str, value: object) -> None:
    checked(deck(card("answer: true"), head=f"{key}: {json.dumps(value)}").encode())


@given(KEYS, VALUES)
@settings(max_examples=150)
def test_every_refusal_of_a_model_has_its_own_words(key: str, value: object) -> None:
    raw = {"id": "one", "number": 1, "options": [{"right": value}, {"wrong": value}], key: value}
    for model in (*MODELS.values(), DeckHead):
        assert refusals(model, raw) <= EXPLAINED
