"""Values as plain JSON and back: every record becomes an object that names its class under "is".

Only the classes of the rules can come back; anything else is refused with `UnreadableError`.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import ModuleType
from typing import Any

from kessessa.rules import cards, effects, happenings, moves, principles, scenario, state, turns
from kessessa.rules.book import Book
from kessessa.rules.record import Record

Plain = None | bool | int | str | list["Plain"] | dict[str, "Plain"]

_KIND = "is"


class UnreadableError(ValueError):
    """Data from outside that is not the plain form of a value of the rules; the message says where."""


def _records(*modules: ModuleType) -> dict[str, type[Record]]:
    return {
        f"{module.__name__.rsplit('.', 1)[1]}.{name}": item
        for module in modules
        for name, item in vars(module).items()
        if isinstance(item, type) and issubclass(item, Record) and item.__module__ == module.__name__
    }


_BY_NAME = _records(cards, effects, happenings, moves, principles, scenario, state, turns)
_BY_CLASS = {item: name for name, item in _BY_NAME.items()}


def encode(value: Any) -> Plain:
    """Return the plain form of a record, a tuple, a text or a simple value. A state leaves its book out."""
    if value is None or isinstance(value, (bool, int, str)):
        return value
    if isinstance(value, tuple):
        return [encode(item) for item in value]
    if isinstance(value, Mapping):
        return {str(key): encode(item) for key, item in value.items()}
    if isinstance(value, Record) and type(value) in _BY_CLASS:
        plain: dict[str, Plain] = {_KIND: _BY_CLASS[type(value)]}
        for name in value.__match_args__:
            held = getattr(value, name)
            if not isinstance(held, Book):
                plain[name] = encode(held)
        return plain
    raise TypeError(f"{type(value).__name__} has no plain form")


def decode(plain: Any, book: Book | None = None) -> Any:
    """Return the value of a plain form; a state gets `book`, from which it was left out.

    Raises UnreadableError where the data is not the plain form of a value.
    """
    if plain is None or isinstance(plain, (bool, int, str)):
        return plain
    if isinstance(plain, list):
        return tuple(decode(item, book) for item in plain)
    if not isinstance(plain, dict):
        raise UnreadableError(f"{type(plain).__name__} is not expected here")
    if _KIND not in plain:
        return {str(key): decode(item, book) for key, item in plain.items()}
    name = plain[_KIND]
    kind = _BY_NAME.get(name) if isinstance(name, str) else None
    if kind is None:
        raise UnreadableError(f"nothing is called {name!r}")
    held = {key: decode(item, book) for key, item in plain.items() if key != _KIND}
    if kind is state.State:
        held["book"] = book
    try:
        return kind(**held)
    except TypeError as error:
        raise UnreadableError(f"{name} does not fit: {error}") from error
