"""What the pages of arguments ask of a parser and of its readers, which speak the user's language."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Protocol

from kessessa.language import Text


class Parser(Protocol):
    """A parser of `arguments`."""

    def option(self, *names: str, text: Text, metavar: Text | None = None, **named: Any) -> None:
        """Add an option with its help."""

    def place(self, name: str, text: Text, metavar: Text, **named: Any) -> None:
        """Add an argument without a name."""


@dataclass(frozen=True)
class Readers:
    """What reads one of some words, a whole number of a range, and the size of a window."""

    one_of: Callable[[tuple[str, ...]], Callable[[str], str]]
    number: Callable[[int, int], Callable[[str], int]]
    size: Callable[[str], tuple[int, int]]
