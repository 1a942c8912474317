"""Looking for keys at any depth of values as they were read. What the keys mean is not known here."""

from collections.abc import Collection, Iterator
from typing import Any


def values_of(wanted: str, raw: Any, but: Collection[str] = ()) -> Iterator[Any]:
    """Yield each value that stands under a key; what stands under a key of `but` is passed over."""
    for key, value in items_of(raw, but):
        if key == wanted:
            yield value


def items_of(raw: Any, but: Collection[str] = ()) -> Iterator[tuple[str, Any]]:
    """Yield every key with its value; what stands under a key of `but` is passed over."""
    waiting = [raw]
    while waiting:
        value = waiting.pop()
        if isinstance(value, list):
            waiting += value
        elif isinstance(value, dict):
            for key, inner in value.items():
                if key not in but:
                    yield key, inner
                    waiting.append(inner)


def names_in(raw: Any) -> list[str]:
    """Return the texts of a value that is one or a list of them."""
    return [name for name in (raw if isinstance(raw, list) else [raw]) if isinstance(name, str)]
