"""Which explained words stand in a sentence: a scenario's terms, found in a language. How they look is not here."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache

from kessessa.language import pick
from kessessa.rules.record import Record, record
from kessessa.rules.scenario import Term

_INSIDE = re.compile(r"\s*\((.+)\)\s*$")
_SPACE = r"[ \u00a0]"
_LEAST_INFLECTED = 3
"""A word so long may have a plural."""


@record
class Found(Record):
    """A term that stands in a sentence from `start` to `end`, counted in characters."""

    start: int
    end: int
    term: Term


class Lexicon:
    """The terms of a scenario in one language."""

    def __init__(self, terms: Iterable[Term], language: str) -> None:
        """Get ready to find them; where two terms have one name the earlier one keeps it."""
        self._terms = tuple(terms)
        named = [(name, at) for at, term in enumerate(self._terms) for name in _names(term, language)]
        named.sort(key=lambda pair: -len(pair[0]))
        short = [(name, at) for at, term in enumerate(self._terms) for name in term.short]
        parts = [f"(?P<s{at}x{number}>{re.escape(name)}s?)" for number, (name, at) in enumerate(short)]
        parts += [f"(?P<n{at}x{number}>(?i:{_inflected(name)}))" for number, (name, at) in enumerate(named)]
        self._pattern = re.compile(rf"(?<![\w-])(?:{'|'.join(parts)})(?![\w-])") if parts else None
        self.find = lru_cache(maxsize=512)(self._find)
        """Return every term in a text where it first stands, in order."""

    def _find(self, text: str) -> tuple[Found, ...]:
        found: dict[str, Found] = {}
        for match in self._pattern.finditer(text) if self._pattern else ():
            at = int((match.lastgroup or "n0x0")[1:].partition("x")[0])
            term = self._terms[at]
            found.setdefault(term.id, Found(match.start(), match.end(), term))
        return tuple(found.values())


def _names(term: Term, language: str) -> Iterator[str]:
    """Yield what a text may call a term in any case: its name, unless it is short, and what stands in brackets."""
    name = pick(term.name, language).replace("'", "’")
    inside = _INSIDE.search(name)
    if (called := _INSIDE.sub("", name)) not in term.short:
        yield called
    if inside:
        yield inside[1]


def _inflected(name: str) -> str:
    """Return a pattern for a name with any of its words in the plural."""
    words = (f"{re.escape(word)}{'(?:s|x|es)?' if len(word) >= _LEAST_INFLECTED else ''}" for word in name.split())
    return _SPACE.join(words)
