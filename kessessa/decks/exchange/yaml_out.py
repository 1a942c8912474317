"""A question deck as YAML that people read, written as the shipped decks are: a line a field, texts in quotes."""

import json
import re
from collections.abc import Iterator, Mapping
from typing import Any, Final

_HEAD: Final = ("kessessa", "deck", "language", "title", "licence", "authors")
_CARD: Final = (
    "id", "question", "level", "principles", "picture", "pillar", "options", "shuffle", "answer", "because", "number",
    "range", "step", "tolerance", "unit", "order", "pairs", "discuss", "listen_for", "explain", "neighbour", "source",
    "facts", "effects", "notes", "tags",
)  # fmt: skip
_NAMES: Final = ("id", "pillar", "picture")
_LINES_OF_ITEMS: Final = ("options", "order", "pairs", "listen_for")
# Words that are safe without quotation marks, and are no number, yes or null for any reader.
_PLAIN: Final = frozenset({"kessessa", "deck", "language", "licence"})
_WORD = re.compile(r"(?=[^0-9]*[A-Za-z])[A-Za-z][A-Za-z0-9.-]*")
_NOT_WORDS: Final = frozenset({"true", "false", "null", "yes", "no", "on", "off", "y", "n"})
# What JSON leaves as it is and YAML's readers take for a line end or refuse.
_UNSAFE = re.compile("[\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff\ud800-\udfff]")


def deck_yaml(data: Mapping[str, Any]) -> str:
    """Return a whole deck; `data` are plain values as reading it gives them, in any order."""
    lines = [f"{key}: {_flow(data[key], words=key in _PLAIN)}" for key in _HEAD if key in data]
    lines.append("cards:")
    for at, card in enumerate(data["cards"]):
        if at:
            lines.append("")
        card_lines = list(_card(card))
        lines.append(f"  - {card_lines[0]}")
        lines += [f"    {line}" for line in card_lines[1:]]
    return "\n".join(lines) + "\n"


def _card(card: Mapping[str, Any]) -> Iterator[str]:
    for key in _CARD:
        if key not in card:
            continue
        value = card[key]
        if key not in _LINES_OF_ITEMS:
            yield f"{key}: {_effects(value) if key == 'effects' else _flow(value, words=key in _NAMES)}"
            continue
        yield f"{key}:"
        for item in value:
            if key == "listen_for":
                yield f"  - {_flow(item)}"
                continue
            for at, (name, text) in enumerate(item.items()):
                yield f"  {'-' if at == 0 else ' '} {name}: {_flow(text)}"


def _flow(value: Any, *, words: bool = False) -> str:
    """Return a value on one line."""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, int):
        return str(value)
    if isinstance(value, Mapping):
        return "{" + ", ".join(f"{_key(key)}: {_flow(inner)}" for key, inner in value.items()) + "}"
    if isinstance(value, list):
        return "[" + ", ".join(_flow(item, words=True) for item in value) + "]"
    if words and _WORD.fullmatch(value) and value.casefold() not in _NOT_WORDS:
        return str(value)
    return _UNSAFE.sub(lambda found: f"\\u{ord(found[0]):04x}", json.dumps(value, ensure_ascii=False))


def _effects(changes: Mapping[str, int]) -> str:
    return "{" + ", ".join(f"{_key(name)}: {amount:+d}" for name, amount in changes.items()) + "}"


def _key(name: str) -> str:
    return name if _WORD.fullmatch(name) and name.casefold() not in _NOT_WORDS else json.dumps(name)
