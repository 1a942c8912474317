"""What each field of a deck file is for, in both languages: for editors' hover text and for the reference page.

A field is looked up as "Model.field" first, then by its own name; a test sees that none is missing.
"""

from collections.abc import Iterable
from typing import Final

from kessessa.decks import described_words as words
from kessessa.decks.described_cards import CARDS
from kessessa.decks.described_scenarios import SCENARIO
from kessessa.language import Text

FIELDS: Final[dict[str, Text]] = words.SHARED | words.GLOSSARY | words.QUESTIONS | SCENARIO | CARDS


def described(models: Iterable[str], field: str) -> Text:
    """Return what a field of a model is for; `models` are its names, its own first. Raises KeyError if nobody said."""
    own = (FIELDS.get(f"{model}.{field}") for model in models)
    return next((text for text in own if text), None) or FIELDS[field]
