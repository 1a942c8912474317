"""What every value of the rules is made of: a frozen class with slots and a fast way to a changed copy.

No game knowledge lives here. `dataclasses.replace` on a frozen dataclass costs three times as much (see benchmarks),
and a game is nothing but changed copies.
"""

from __future__ import annotations

from dataclasses import dataclass, fields
from typing import Any, NoReturn, Self, TypeVar, dataclass_transform

T = TypeVar("T")


class Record:
    """Base of all values: compared by value, never changed in place."""

    __slots__ = ()

    def evolve(self, **changes: Any) -> Self:
        """Return a copy in which the named fields have the given values.

        Raises AttributeError where a name is not a field.
        """
        raise NotImplementedError  # each record gets its own, made by `record`


def _refuse_change(self: object, name: str, _value: object = None) -> NoReturn:
    message = f"{type(self).__name__} is a value: use evolve({name}=...)"
    raise AttributeError(message)


def _draft_of(cls: type[Any], names: tuple[str, ...]) -> type[Any]:
    """Return a class of the same layout whose fields can still be set: a record in the making."""
    return type(f"{cls.__name__}Draft", (Record,), {"__slots__": names})


def _make(cls: type[Any], names: tuple[str, ...]) -> tuple[Any, Any]:
    """Write the copying method of one record out as plain assignments, like `dataclass` does for __init__."""
    draft = _draft_of(cls, names)
    copies = "\n".join(f"    new.{name} = self.{name}" for name in names) or "    pass"
    source = (
        f"def evolve(self, **changes):\n    new = make(Draft)\n{copies}\n"
        "    for name, value in changes.items():\n        put(new, name, value)\n"
        "    new.__class__ = Final\n    return new\n"
        f"def __init__(self{''.join(f', {name}' for name in names)}):\n"
        "    retype(self, '__class__', Draft)\n"
        + ("\n".join(f"    self.{name} = {name}" for name in names) or "    pass")
        + "\n    self.__class__ = Final\n"
    )
    space: dict[str, Any] = {
        "make": object.__new__,
        "put": setattr,
        "retype": object.__setattr__,
        "Draft": draft,
        "Final": cls,
    }
    exec(source, space)  # noqa: S102  generated from field names of our own classes
    return space["evolve"], space["__init__"]


@dataclass_transform(frozen_default=True)
def record(cls: type[T]) -> type[T]:
    """Turn an annotated class into a frozen record with slots, equality, hash, repr and `evolve`."""
    made: Any = dataclass(slots=True, eq=True, repr=True, unsafe_hash=True)(cls)
    names = tuple(field.name for field in fields(made))
    evolve, init = _make(made, names)
    given = made.__init__
    init.__defaults__ = given.__defaults__
    init.__kwdefaults__ = given.__kwdefaults__
    made.evolve, made.__init__ = evolve, init
    made.__setattr__ = made.__delattr__ = _refuse_change
    made.__reduce__ = lambda self: (made, tuple(getattr(self, name) for name in names))
    return made  # type: ignore[no-any-return]
