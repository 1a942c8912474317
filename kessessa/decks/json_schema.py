"""The format as a JSON Schema, for completion and hover text in editors that speak the YAML language server.

It knows the shape of files, not the names in them: `deck check` says the rest. Draft 7, which those editors read best.
"""

from collections.abc import Iterator
from typing import Any, Final

from pydantic.json_schema import models_json_schema

from kessessa.decks.defaults import PRINCIPLES
from kessessa.decks.described import described
from kessessa.decks.glossary import GlossaryModel
from kessessa.decks.models_cards import KINDS, ChanceModel, FurtherFile, LaterModel, RangeModel, ShareModel, WorkModel
from kessessa.decks.models_questions import BODIES, QuestionDeckModel
from kessessa.decks.models_scenarios import QuestionsModel, ScenarioModel
from kessessa.decks.models_shared import StrictModel
from kessessa.language import Text, pick
from kessessa.language import schema as words
from kessessa.language.things import PILLARS, RESOURCES

DRAFT: Final = "http://json-schema.org/draft-07/schema#"
_FILES: Final = (QuestionDeckModel, ScenarioModel, GlossaryModel, FurtherFile)
_PARTS: Final = (*KINDS.values(), QuestionsModel, LaterModel, ChanceModel, WorkModel, RangeModel, ShareModel)
_EFFECTS: Final = frozenset({"effects", "each_round", "unstaffed", "left", "else"})
_CONDITIONS: Final = frozenset({"when", "need"})
_WHOLE: Final = {"type": "integer"}
_POINTS: Final = {"type": "integer", "minimum": -3, "maximum": 3}
_ID: Final = {"type": "string", "pattern": "^[a-z0-9]+(-[a-z0-9]+)*$"}
_IDS: Final = {"anyOf": [_ID, {"type": "array", "items": _ID}]}
_START_OF_PILLARS: Final = {
    "anyOf": [
        _WHOLE,
        {"type": "object", "properties": dict.fromkeys(PILLARS, _WHOLE), "additionalProperties": _WHOLE},
    ]
}
_QUESTIONS: Final = frozenset(model.__name__ for model in BODIES.values())
_GAINS: Final = {
    "type": "object",
    "properties": {name: {"type": "integer", "minimum": -10, "maximum": 10} for name in (*PILLARS, *RESOURCES)},
    "additionalProperties": False,
}
"""What a right answer brings: a question deck serves many scenarios."""
_OF_SCENARIOS: Final[dict[str, dict[str, Any]]] = {
    kind: {"type": "array", "items": {"$ref": f"#/definitions/{model.__name__}"}} for kind, model in KINDS.items()
} | {
    "questions": {"type": "array", "items": {"anyOf": [_ID, {"$ref": "#/definitions/QuestionsModel"}]}, "minItems": 1},
    "start": {
        "type": "object",
        "properties": dict.fromkeys(RESOURCES, _WHOLE) | {"pillars": _START_OF_PILLARS, "opened": _IDS},
        "additionalProperties": _WHOLE,
    },
}


def schema(language: str) -> dict[str, Any]:
    """Return one schema for all files of decks, its descriptions in a language."""
    models = tuple((model, "validation") for model in (*_FILES, *_PARTS))
    _, whole = models_json_schema(models, ref_template="#/definitions/{model}")  # type: ignore[arg-type]
    parts = whole["$defs"]
    for name, part in parts.items():
        _describe(name, part, language)
    parts["Effects"], parts["Condition"] = _effects(language), _condition(language)
    deck, scenario, glossary, further = ({"$ref": f"#/definitions/{model.__name__}"} for model in _FILES)
    by_terms = {"if": {"required": ["terms"]}, "then": glossary, "else": further}
    by_scenario = {"if": {"required": ["scenario"]}, "then": scenario, "else": by_terms}
    return {
        "$schema": DRAFT,
        "title": "Kess’Essa",
        "description": pick(words.ABOUT, language),
        "type": "object",
        "if": {"required": ["deck"]},
        "then": deck,
        "else": by_scenario,
        "definitions": parts,
    }


def _describe(name: str, part: dict[str, Any], language: str) -> None:
    """Say in words what each field of a model is for, and put in what its type leaves open."""
    part.pop("title", None)
    part.pop("description", None)  # written for programmers
    for field, shape in part.get("properties", {}).items():
        shape.pop("title", None)
        filled = _filled(name, field, shape)
        shape.clear()
        shape.update(filled if "$ref" not in filled else {"allOf": [filled]})
        shape["description"] = pick(described(lineage(name), field), language)


def lineage(model: str) -> tuple[str, ...]:
    """Return the names of a model and of those it is made from."""
    found = next(each for each in _every(StrictModel) if each.__name__ == model)
    return tuple(each.__name__ for each in found.__mro__)


def _every(base: type[StrictModel]) -> Iterator[type[StrictModel]]:
    for each in base.__subclasses__():
        yield each
        yield from _every(each)


def _filled(model: str, field: str, shape: dict[str, Any]) -> dict[str, Any]:
    """Return the shape of a field, with what its type leaves open."""
    if model in {"ScenarioModel", "FurtherFile"} and field in _OF_SCENARIOS:
        return _OF_SCENARIOS[field]
    if field == "effects" and model in _QUESTIONS:
        return _GAINS
    if field in _EFFECTS and model != "PairItem":
        return {"$ref": "#/definitions/Effects"}
    if field in _CONDITIONS:
        return {"$ref": "#/definitions/Condition"}
    if field == "principles" and model != "FrameworkModel":
        return _principles(shape)
    return dict(shape)


def _principles(shape: dict[str, Any]) -> dict[str, Any]:
    known: dict[str, Any] = {"enum": list(PRINCIPLES)}
    if shape.get("type") == "array":
        return shape | {"items": {"anyOf": [known, _ID]}}
    return {"type": "object", "properties": {name: dict(_POINTS) for name in PRINCIPLES}}


def _said(shape: dict[str, Any], text: Text, language: str) -> dict[str, Any]:
    return {"allOf": [shape], "description": pick(text, language)}


def _one_or_more(model: str) -> dict[str, Any]:
    one = {"$ref": f"#/definitions/{model}"}
    return {"anyOf": [one, {"type": "array", "items": one}]}


def _effects(language: str) -> dict[str, Any]:
    """Return the closed set of words of effects; further whole numbers are for pillars and resources of one's own."""
    money = {"type": "object", "additionalProperties": {"type": "integer", "minimum": 1}}
    shapes = {
        **dict.fromkeys((*PILLARS, *RESOURCES), _WHOLE),
        **dict.fromkeys(("income", "charges"), money),
        **dict.fromkeys(("set", "unset", "add", "remove", "open", "close"), _IDS),
        "later": _one_or_more("LaterModel"),
        "chance": _one_or_more("ChanceModel"),
        "work": {"$ref": "#/definitions/WorkModel"},
    }
    return _closed(shapes, words.EFFECTS, language, {"type": "integer"})


def _condition(language: str) -> dict[str, Any]:
    here = {"$ref": "#/definitions/Condition"}
    measure = {"anyOf": [_WHOLE, {"$ref": "#/definitions/RangeModel"}]}
    several = {"type": "array", "items": here, "minItems": 1}
    shapes = {
        **dict.fromkeys((*PILLARS, *RESOURCES, "round", "teams", "opened_count", "pillars"), measure),
        **dict.fromkeys(("flag", "opened"), _IDS),
        **dict.fromkeys(("all", "any"), several),
        "share": {"$ref": "#/definitions/ShareModel"},
        "not": here,
    }
    return _closed(shapes, words.CONDITIONS, language, measure)


def _closed(shapes: dict[str, Any], said: dict[str, Text], language: str, further: dict[str, Any]) -> dict[str, Any]:
    names = {name: PILLARS.get(name) or RESOURCES.get(name) or said[name] for name in shapes}
    properties = {name: _said(shape, names[name], language) for name, shape in shapes.items()}
    return {"type": "object", "properties": properties, "additionalProperties": further}
