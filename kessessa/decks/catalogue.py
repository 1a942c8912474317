"""Every diagnostic that decks can give, by code; documentation and messages share these entries."""

from typing import Final

from kessessa.decks import catalogue_questions, catalogue_shape, catalogue_yaml
from kessessa.decks.diagnostics import Entry

CATALOGUE: Final[dict[str, Entry]] = {
    entry.code: entry for part in (catalogue_yaml, catalogue_shape, catalogue_questions) for entry in part.ALL
}
