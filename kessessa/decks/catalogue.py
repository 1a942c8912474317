"""Every diagnostic that decks can give, by code; documentation and messages share these entries."""

from typing import Final

from kessessa.decks import (
    catalogue_questions,
    catalogue_scenarios,
    catalogue_shape,
    catalogue_warnings,
    catalogue_yaml,
)
from kessessa.decks.diagnostics import Entry

PARTS: Final = (catalogue_yaml, catalogue_shape, catalogue_questions, catalogue_scenarios, catalogue_warnings)
CATALOGUE: Final[dict[str, Entry]] = {entry.code: entry for part in PARTS for entry in part.ALL}
