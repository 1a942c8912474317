"""One "did you mean" for decks and commands; nothing here knows what the words name."""

from collections.abc import Iterable
from difflib import get_close_matches
from itertools import islice

_LONGEST_WORD = 60
_LIKENESS = 0.6
_MOST_KNOWN = 500


def suggest(word: str, known: Iterable[str]) -> str | None:
    """Find the known word that was probably meant by `word`, or None when nothing is near.

    Case, underscores and spaces are forgiven: "Democracy" and "treasury min" find "democracy"
    and "treasury-min". Words longer than 60 characters are nobody's typing slip: None.
    Of very many known words only the first 500 are looked at.
    """
    if len(word) > _LONGEST_WORD:
        return None
    by_shape = {_shape(name): name for name in islice(known, _MOST_KNOWN)}
    near = get_close_matches(_shape(word), by_shape, n=1, cutoff=_LIKENESS)
    return by_shape[near[0]] if near else None


def _shape(word: str) -> str:
    return word.strip().casefold().replace("_", "-").replace(" ", "-")
