"""The types of fields in words, from the shapes of the schema; what the fields are for is not here."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Final

from kessessa.language import Text, pick
from kessessa.language import reference as words

HUGE: Final = 1_000_000
"""Numbers that nobody reaches are not told."""


class Types:
    """Says types in one language; `titles` are the headings under which models are described, by their names."""

    def __init__(self, language: str, titles: Mapping[str, str]) -> None:
        """Remember both."""
        self.language = language
        self.titles = titles

    def told(self, shape: Mapping[str, Any]) -> str:
        """Return a shape in words, as Markdown; an empty text for one that is told elsewhere."""
        known = self._simple(shape)
        if known:
            return known
        parts = [part for part in _alternatives(shape) if part.get("type") != "null"]
        if _is_text(parts):
            return self._type("text")
        if parts:
            return pick(words.TYPES["or"], self.language).join(dict.fromkeys(map(self.told, parts)))
        if shape.get("type") == "array":
            listed = self._between(self._type("list"), shape.get("minItems"), shape.get("maxItems"))
            return pick(words.TYPES["of"], self.language, kind=listed, one=self.told(shape["items"]))
        if shape.get("type") == "object":
            return self._by_name(shape)
        return self._between(
            self._type(shape["type"]), shape.get("minimum"), shape.get("maximum", shape.get("exclusiveMaximum"))
        )

    def _simple(self, shape: Mapping[str, Any]) -> str:
        if "$ref" in shape:
            return self._model(shape["$ref"].rpartition("/")[2])
        if "const" in shape:
            return f"`{_yaml(shape['const'])}`"
        if "enum" in shape:
            return ", ".join(f"`{_yaml(value)}`" for value in shape["enum"])
        if shape.get("type") == "boolean":
            return "`true`, `false`"
        if shape.get("type") == "string":
            pattern = shape.get("pattern", "")
            kind = "address" if pattern.startswith("^http") else "id" if pattern else "line"
            return self._type(kind)
        return ""

    def _model(self, name: str) -> str:
        title = self.titles[name]
        return f"[{title}](#{anchor(title)})"

    def _by_name(self, shape: Mapping[str, Any]) -> str:
        named = self._between(self._type("by-name"), shape.get("minProperties"), shape.get("maxProperties"))
        one = self.told(next(iter(shape["patternProperties"].values())))
        return pick(words.TYPES["of"], self.language, kind=named, one=one)

    def _between(self, kind: str, least: float | None, most: float | None) -> str:
        low, high = (None if bound is None or abs(bound) >= HUGE else bound for bound in (least, most))
        if low is None and high is None:
            return kind
        name = "between"
        if high is None:
            name = "at-least"
        elif low is None:
            name = "at-most"
        elif low == high:
            name = "exactly"
        return pick(words.TYPES[name], self.language, kind=kind, least=low, most=high)

    def _type(self, name: str) -> str:
        return pick(words.TYPES[name], self.language)


def default_of(shape: Mapping[str, Any]) -> str:
    """Return what a field is without being written, as Markdown; a dash for nothing."""
    value = shape.get("default")
    return "—" if value is None or isinstance(value, dict) else f"`{_yaml(value)}`"


def anchor(title: str) -> str:
    """Return what a link to a heading says after its hash, as GitHub makes it."""
    kept = "".join(sign for sign in title.lower() if sign.isalnum() or sign in " -_")
    return kept.replace(" ", "-")


def table(columns: tuple[Text, ...], rows: Sequence[tuple[str, ...]], language: str) -> list[str]:
    """Return the lines of a Markdown table and the empty line after it."""
    head = [f"| {' | '.join(pick(column, language) for column in columns)} |", f"|{' --- |' * len(columns)}"]
    return [*head, *(f"| {' | '.join(row)} |" for row in rows), ""]


def _alternatives(shape: Mapping[str, Any]) -> list[dict[str, Any]]:
    for word in ("anyOf", "oneOf", "allOf"):
        if word in shape:
            parts: list[dict[str, Any]] = shape[word]
            return parts
    return []


def _is_text(parts: list[dict[str, Any]]) -> bool:
    """Tell whether these are the two shapes of a text: plain, or one a language."""
    return len(parts) > 1 and parts[0].get("type") == "string" and parts[1].get("type") == "object"


def _yaml(value: Any) -> str:
    return str(value).lower() if isinstance(value, bool) else str(value)
