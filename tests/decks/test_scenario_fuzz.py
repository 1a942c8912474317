import json

import scenario_samples
from hypothesis import given, settings
from hypothesis import strategies as st
from pydantic import BaseModel, ValidationError
from scenario_samples import PICTURES, SCENARIO, Decks, Memory, read

from kessessa.decks.diagnostics import Diagnostic, has_errors
from kessessa.decks.models_cards import KINDS, ChanceModel, LaterModel, OptionModel, ShareModel
from kessessa.decks.models_scenarios import ScenarioModel
from kessessa.decks.render import as_json, as_text
from kessessa.decks.scenarios import Read, read_scenario
from kessessa.decks.shape_errors import BOUNDS, EXPECTED, SIMPLE
from kessessa.rules import codec, start
from kessessa.rules.scenario import Scenario

EXPLAINED = {*BOUNDS, *EXPECTED, *SIMPLE, "missing", "extra_forbidden", "string_pattern_mismatch"}
EFFECT_WORDS = ("income", "charges", "later", "chance", "set", "unset", "add", "remove", "open", "close", "work")
CONDITION_WORDS = ("round", "teams", "opened_count", "flag", "opened", "share", "all", "any", "not", "min", "max")
FIELDS = sorted({name for model in (*KINDS.values(), OptionModel, ScenarioModel) for name in model.model_fields})

SCALARS = st.none() | st.booleans() | st.integers(-20, 20) | st.floats(-2, 2) | st.text(max_size=5)
NAMES = st.sampled_from(
    ["cafe", "keys", "article", "social", "treasury", "sales", "rent", "box", "largest", "autonomy"]
)
KEYS = st.sampled_from([*EFFECT_WORDS, *CONDITION_WORDS, *FIELDS, "rounds", "odds", "else", "tokens", "of"]) | NAMES
VALUES = st.recursive(
    SCALARS | NAMES,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(KEYS, inner, max_size=5),
    max_leaves=15,
)
# Effects and conditions that are well formed, so that building is reached often.
FLAGS = st.sampled_from(["a", "b"])
AMOUNTS = st.dictionaries(
    st.sampled_from(["social", "democracy", "treasury", "members"]), st.integers(-3, 3), max_size=3
)
MONEY = st.dictionaries(st.sampled_from(["sales", "rent", "works"]), st.integers(1, 500), max_size=2)
EFFECTS = st.recursive(
    AMOUNTS,
    lambda inner: st.fixed_dictionaries(
        {},
        optional={
            "social": st.integers(-10, 10),
            "income": MONEY,
            "charges": MONEY,
            "later": st.fixed_dictionaries({"rounds": st.integers(0, 5), "effects": inner, "text": st.just("a")}),
            "chance": st.fixed_dictionaries(
                {"odds": st.integers(0, 100).map(lambda n: n / 100), "effects": inner}, optional={"else": inner}
            ),
            "set": FLAGS | st.lists(FLAGS, max_size=2),
            "add": st.sampled_from(["keys", "article"]),
            "open": st.just("cafe"),
            "work": st.fixed_dictionaries({"tokens": st.integers(1, 9), "name": st.just("a"), "effects": inner}),
        },
    ),
    max_leaves=6,
)
RANGES = st.integers(0, 10) | st.fixed_dictionaries({"min": st.integers(0, 5)}, optional={"max": st.integers(5, 9)})
CONDITIONS = st.recursive(
    st.dictionaries(st.sampled_from(["social", "treasury", "round", "teams", "pillars"]), RANGES, min_size=1),
    lambda inner: st.one_of(
        st.fixed_dictionaries({"any": st.lists(inner, min_size=1, max_size=3)}),
        st.fixed_dictionaries({"all": st.lists(inner, min_size=1, max_size=3), "flag": FLAGS}),
        st.fixed_dictionaries({"not": inner, "opened": st.just("cafe")}),
    ),
    max_leaves=5,
)


def sound(found: Read) -> Scenario | None:
    """Every diagnostic can be shown; a scenario comes back exactly where there is no error."""
    scenario, problems = found
    shown(problems)
    assert (scenario is None) == has_errors(problems)
    return scenario


def shown(problems: list[Diagnostic]) -> None:
    places = [(problem.file, problem.line, problem.column) for problem in problems]
    assert places == sorted(places)
    for problem in problems:
        for language in ("fr", "en"):
            assert as_text(problem, language).startswith(f"{problem.file}:{problem.line}:")
            json.dumps(as_json(problem, language))


def refusals(model: type[BaseModel], raw: object) -> set[str]:
    try:
        model.model_validate(raw)
    except ValidationError as error:
        return {detail["type"] for detail in error.errors()}
    return set()


@given(st.sampled_from(sorted(SCENARIO)) | KEYS, VALUES)
@settings(max_examples=200, deadline=None)
def test_any_value_on_top_of_a_scenario_gives_diagnostics_and_nothing_else(key: str, value: object) -> None:
    sound(read(f"{key}: {json.dumps(value)}"))


@given(st.sampled_from(sorted(KINDS)), st.dictionaries(KEYS, VALUES, max_size=6))
@settings(max_examples=200, deadline=None)
def test_any_card_gives_diagnostics_and_nothing_else(kind: str, card: dict[str, object]) -> None:
    more = {"kessessa": 1, kind: [{"id": "new", "title": "a", "text": "b", **card}, card]}
    sound(read("files: [more.yaml]", more_yaml=json.dumps(more)))


@given(st.binary(max_size=100), st.binary(max_size=100))
@settings(deadline=None)
def test_any_bytes_give_diagnostics_and_nothing_else(main: bytes, more: bytes) -> None:
    shown(read_scenario(Memory(scenario_yaml=main), Decks(), PICTURES)[1])
    sound(read("files: [more.yaml]", more_yaml=more))


@given(EFFECTS, CONDITIONS)
@settings(max_examples=150, deadline=None)
def test_well_formed_effects_and_conditions_are_built_and_can_be_kept(
    effects: dict[str, object], condition: dict[str, object]
) -> None:
    card = {"id": "new", "title": "a", "text": "b", "effects": effects, "when": condition}
    scenario = sound(read("files: [more.yaml]", more_yaml=json.dumps({"kessessa": 1, "events": [card]})))
    assert scenario is not None
    assert codec.decode(codec.encode(scenario)) == scenario
    start(scenario, [("palombes", "build")], seed=3)


@given(KEYS, VALUES)
@settings(max_examples=150, deadline=None)
def test_every_refusal_of_a_model_has_its_own_words(key: str, value: object) -> None:
    models: tuple[type[BaseModel], ...] = (*KINDS.values(), OptionModel, LaterModel, ChanceModel, ShareModel)
    for model in (*models, ScenarioModel):
        assert refusals(model, {"id": "one", key: value}) <= EXPLAINED


def test_the_small_scenario_is_sound() -> None:
    assert sound(scenario_samples.read()) is not None
