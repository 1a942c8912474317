"""What every value of the rules is made of: a frozen class with slots and a fast way to a changed copy.

No game knowledge lives here. A frozen dataclass copied with `dataclasses.replace` costs three times as much a move, and
takes three times as long to be made when the program starts; a game is nothing but changed copies.
"""

from __future__ import annotations

from collections.abc import Callable
from operator import attrgetter
from typing import Any, NoReturn, Self, TypeVar, dataclass_transform

T = TypeVar("T")


class Record:
    """Base of all values: compared by value, never changed in place."""

    __slots__ = ()
    __match_args__: tuple[str, ...] = ()
    """The names of the fields, in order."""
    _held: Callable[[Any], Any]

    def evolve(self, **changes: Any) -> Self:
        """Return a copy in which the named fields have the given values.

        Raises AttributeError where a name is not a field.
        """
        raise NotImplementedError  # each record gets its own, made by `record`

    def __eq__(self, other: object) -> bool:
        kind = type(self)
        return self is other or (type(other) is kind and kind._held(self) == kind._held(other))

    def __hash__(self) -> int:
        return hash((type(self), type(self)._held(self)))  # noqa: SLF001  its own

    def __repr__(self) -> str:
        parts = ", ".join(f"{name}={getattr(self, name)!r}" for name in self.__match_args__)
        return f"{type(self).__qualname__}({parts})"

    def __reduce__(self) -> tuple[Any, ...]:
        return type(self), tuple(getattr(self, name) for name in self.__match_args__)


def _refuse(record_: object, name: str, _value: object = None) -> NoReturn:
    message = f"{type(record_).__name__} is a value: use evolve({name}=...)"
    raise AttributeError(message)


def _write(cls: type[Any], draft: type[Any], names: tuple[str, ...], defaults: tuple[Any, ...]) -> None:
    """Write `__init__` and `evolve` out as plain assignments on a draft: the class's base, free to change."""
    kept = "".join(f"    new.{name} = self.{name}\n" for name in names)
    given = "".join(f"    self.{name} = {name}\n" for name in names)
    source = (
        f"def evolve(self, **changes):\n    new = Draft()\n{kept}"
        "    for name, value in changes.items():\n        put(new, name, value)\n"
        "    new.__class__ = Final\n    return new\n"
        f"def __init__(self{''.join(f', {name}' for name in names)}):\n"
        f"    retype(self, '__class__', Draft)\n{given}    self.__class__ = Final\n"
    )
    space: dict[str, Any] = {
        "put": setattr,
        "retype": object.__setattr__,
        "Draft": draft,
        "Final": cls,
    }
    exec(source, space)  # noqa: S102  generated from field names of our own classes
    space["__init__"].__defaults__ = defaults
    cls.evolve, cls.__init__ = space["evolve"], space["__init__"]


@dataclass_transform(frozen_default=True)
def record(cls: type[T]) -> type[T]:
    """Turn an annotated class into a frozen record with slots, a constructor and `evolve`; defaults stand last."""
    space = dict(vars(cls))
    names = tuple(space.get("__annotations__", {}))
    defaults = tuple(space.pop(name) for name in names if name in space)
    for name in ("__dict__", "__weakref__"):
        space.pop(name, None)
    held = attrgetter(*names) if names else _nothing
    draft = type(f"{cls.__name__}Draft", (Record,), {"__slots__": names})
    space |= {"__slots__": (), "__match_args__": names, "_held": staticmethod(held)}
    made: Any = type(cls.__name__, (draft,), space)  # no slots of its own: changing from one to the other is cheap
    _write(made, draft, names, defaults)
    made.__setattr__ = made.__delattr__ = _refuse  # on the record alone: its draft stays free to change
    return made  # type: ignore[no-any-return]


def _nothing(_value: object) -> tuple[()]:
    return ()
