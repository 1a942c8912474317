"""Every diagnostic that decks can give, by code; documentation and messages share these entries."""

from typing import Final

from kessessa.decks import (
    catalogue_files,
    catalogue_folders,
    catalogue_frameworks,
    catalogue_names,
    catalogue_pictures,
    catalogue_questions,
    catalogue_reach,
    catalogue_scenarios,
    catalogue_shape,
    catalogue_texts,
    catalogue_yaml,
)
from kessessa.decks.diagnostics import Entry

PARTS: Final = (
    catalogue_files,
    catalogue_yaml,
    catalogue_shape,
    catalogue_questions,
    catalogue_folders,
    catalogue_names,
    catalogue_frameworks,
    catalogue_scenarios,
    catalogue_reach,
    catalogue_texts,
    catalogue_pictures,
)
CATALOGUE: Final[dict[str, Entry]] = {
    entry.code: entry for entry in sorted((entry for part in PARTS for entry in part.ALL), key=lambda entry: entry.code)
}
