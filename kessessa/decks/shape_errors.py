"""What pydantic refuses, said in an author's words with the exact place; models are elsewhere."""

import re
from collections.abc import Iterator, Sequence
from types import UnionType
from typing import Annotated, Any, Final, Union, get_args, get_origin

from pydantic import BaseModel, ValidationError
from pydantic.fields import FieldInfo

from kessessa.decks import catalogue_questions as question_words
from kessessa.decks import catalogue_shape as shape_words
from kessessa.decks.diagnostics import Diagnostic, Entry, Kind
from kessessa.decks.document import Document, Path
from kessessa.decks.models_shared import ADDRESS_PATTERN, ID_PATTERN, LANGUAGE_PATTERN
from kessessa.decks.suggestions import suggest

EXPECTED: Final[dict[str, Kind]] = {
    "text_expected": Kind.WORDS,
    "string_type": Kind.TEXT,
    "int_type": Kind.WHOLE,
    "int_from_float": Kind.WHOLE,
    "float_type": Kind.NUMBER,
    "bool_type": Kind.YES_NO,
    "list_type": Kind.LIST,
    "dict_type": Kind.MAPPING,
    "model_type": Kind.MAPPING,
    "model_attributes_type": Kind.MAPPING,
}
# Error types that carry one bound: the entry, the bound's name in pydantic's context and in ours.
BOUNDS: Final[dict[str, tuple[Entry, str, str]]] = {
    "string_too_long": (shape_words.TEXT_TOO_LONG, "max_length", "most"),
    "greater_than_equal": (shape_words.TOO_SMALL, "ge", "least"),
    "less_than_equal": (shape_words.TOO_GREAT, "le", "most"),
    "too_short": (shape_words.LIST_TOO_SHORT, "min_length", "least"),
    "too_long": (shape_words.LIST_TOO_LONG, "max_length", "most"),
}
PATTERNS: Final[dict[str, Entry]] = {
    ID_PATTERN: shape_words.NOT_AN_ID,
    LANGUAGE_PATTERN: shape_words.NOT_A_LANGUAGE,
    ADDRESS_PATTERN: shape_words.NOT_AN_ADDRESS,
}
SIMPLE: Final[dict[str, Entry]] = {
    "string_too_short": shape_words.EMPTY_TEXT,
    "literal_error": shape_words.NOT_ACCEPTED,
}
# What authors write for true and false, in the languages they think in.
YES_NO: Final[dict[str, str]] = {
    **dict.fromkeys(("yes", "y", "on", "oui", "vrai", "o"), "true"),
    **dict.fromkeys(("no", "n", "off", "non", "faux"), "false"),
}
# How authors name languages, and their codes.
LANGUAGE_NAMES: Final[dict[str, str]] = {
    **dict.fromkeys(("français", "francais", "french"), "fr"),
    **dict.fromkeys(("anglais", "english"), "en"),
    **dict.fromkeys(("espagnol", "spanish", "español"), "es"),
    **dict.fromkeys(("occitan", "gascon"), "oc"),
    **dict.fromkeys(("basque", "euskara"), "eu"),
    **dict.fromkeys(("allemand", "german", "deutsch"), "de"),
}
_MOST_ERRORS_OF_ONE_VALUE = 250
_QUOTED = re.compile(r"'([^']*)'")


def explain_shape(
    error: ValidationError,
    model: type[BaseModel],
    document: Document,
    prefix: Path = (),
    known: Sequence[str] | None = None,
) -> list[Diagnostic]:
    """Turn what `model` refused at `prefix` of the document into diagnostics.

    `known` replaces the keys that are offered beside an unknown key at the value's top. A missing
    key is left out when an unknown one beside it was probably meant for it.
    """
    explainer = _Explainer(model, document, tuple(prefix), known)
    details: list[Any] = error.errors(include_url=False)[:_MOST_ERRORS_OF_ONE_VALUE]
    unknown = [detail for detail in details if detail["type"] == "extra_forbidden"]
    found = [explainer.unknown_key(detail) for detail in unknown]
    meant = {(*detail["loc"][:-1], diagnostic.suggestion) for detail, diagnostic in zip(unknown, found, strict=True)}
    for detail in details:
        if detail["type"] == "extra_forbidden" or detail["loc"] in meant:
            continue
        found.append(explainer.explain(detail))
    return found


def kind_of(value: Any) -> Kind:
    """Name the kind of a value that was read from YAML."""
    if value is None:
        return Kind.NOTHING
    for kinds, kind in (
        (bool, Kind.YES_NO),
        (int, Kind.WHOLE),
        (float, Kind.NUMBER),
        (str, Kind.TEXT),
        (list, Kind.LIST),
    ):
        if isinstance(value, kinds):
            return kind
    return Kind.MAPPING


class _Explainer:
    def __init__(
        self,
        model: type[BaseModel],
        document: Document,
        prefix: tuple[str | int, ...],
        known: Sequence[str] | None,
    ) -> None:
        self.model = model
        self.document = document
        self.prefix = prefix
        self.known = known

    def unknown_key(self, detail: dict[str, Any]) -> Diagnostic:
        location = detail["loc"]
        key = str(location[-1])
        known = self._known_keys(location[:-1])
        path = (*self._path(location[:-1]), key)
        return self.document.problem(
            shape_words.UNKNOWN_KEY,
            path,
            of_key=True,
            key=key,
            suggestion=suggest(key, known),
            known=known,
        )

    def explain(self, detail: dict[str, Any]) -> Diagnostic:
        kind, context, value = detail["type"], detail.get("ctx", {}), detail["input"]
        path = self._path(detail["loc"])
        of_key = detail["loc"][-1:] == ("[key]",)
        if kind == "missing":
            return self.document.problem(shape_words.MISSING_KEY, path, key=str(detail["loc"][-1]))
        if kind in EXPECTED:
            return self._wrong_kind(EXPECTED[kind], value, path)
        if kind in BOUNDS:
            entry, theirs, ours = BOUNDS[kind]
            slots: dict[str, Any] = {ours: int(context[theirs])}
            if isinstance(value, list | dict):
                slots["found"] = len(value)
            return self.document.problem(entry, path, of_key=of_key, **slots)
        if kind == "string_pattern_mismatch":
            return self._wrong_pattern(PATTERNS[context["pattern"]], value, path, of_key=of_key)
        if kind == "option_unclear":
            keys = list(value) if isinstance(value, dict) else []
            meant = next((near for key in keys if (near := suggest(key, ("right", "wrong")))), None)
            meant = None if meant in keys else meant
            return self.document.problem(question_words.OPTION_UNCLEAR, path, suggestion=meant)
        known = _QUOTED.findall(str(context.get("expected", ""))) if kind == "literal_error" else []
        near = suggest(value, known) if known and isinstance(value, str) else None
        entry = SIMPLE.get(kind, shape_words.NOT_ACCEPTED)
        return self.document.problem(entry, path, of_key=of_key, suggestion=near, known=known)

    def _wrong_kind(self, expected: Kind, value: Any, path: Path) -> Diagnostic:
        found = kind_of(value)
        if expected in (Kind.TEXT, Kind.WORDS) and found in (Kind.WHOLE, Kind.NUMBER, Kind.YES_NO):
            written = str(value).lower()
            return self.document.problem(shape_words.TEXT_READ_AS_VALUE, path, value=written, found=found)
        meant = YES_NO.get(value.casefold()) if found is Kind.TEXT else None
        return self.document.problem(
            shape_words.WRONG_KIND,
            path,
            suggestion=meant if expected is Kind.YES_NO else None,
            expected=expected,
            found=found,
        )

    def _wrong_pattern(self, entry: Entry, value: str, path: Path, *, of_key: bool) -> Diagnostic:
        if entry is shape_words.NOT_A_LANGUAGE:
            near = LANGUAGE_NAMES.get(value.casefold(), "")
            return self.document.problem(entry, path, of_key=of_key, suggestion=near or None)
        near = "-".join(value.lower().replace("_", " ").split()) if entry is shape_words.NOT_AN_ID else ""
        good = near.isascii() and near.replace("-", "").isalnum()
        return self.document.problem(entry, path, of_key=of_key, suggestion=near if good else None)

    def _path(self, location: Sequence[str | int]) -> Path:
        steps = (step for step in location if not (isinstance(step, str) and step[:1] in "<["))
        return (*self.prefix, *steps)

    def _known_keys(self, location: Sequence[str | int]) -> list[str]:
        if not location and self.known is not None:
            return list(self.known)
        models: list[type[BaseModel]] = [self.model]
        for step in location:
            if isinstance(step, int):
                continue
            if step.startswith("<"):
                models = [model for model in models if step[1:-1] in model.model_fields]
                continue
            fields = [field for model in models for name, field in _fields(model) if name == step]
            # What no model calls a field is an author's own key: the models stay.
            if fields:
                models = [inner for field in fields for inner in _models_in(field.annotation)]
        return list(dict.fromkeys(name for model in models for name, _ in _fields(model)))


def _fields(model: type[BaseModel]) -> Iterator[tuple[str, FieldInfo]]:
    """Yield a model's fields by the names that authors write."""
    return ((field.alias or name, field) for name, field in model.model_fields.items())


def _models_in(annotation: Any) -> Iterator[type[BaseModel]]:
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        yield annotation
    elif get_origin(annotation) in (Annotated, Union, UnionType, list, dict, tuple):
        for argument in get_args(annotation):
            yield from _models_in(argument)
