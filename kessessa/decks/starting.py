"""New decks: a small complete scenario, a question deck with a card of each kind. Words for authors, not values."""

import re
from pathlib import Path
from typing import Final

from kessessa.decks.models_shared import ID_PATTERN

SCENARIO, QUESTIONS = "scenario", "questions"
SCHEMA_FILE: Final = "kessessa.schema.json"
"""What editors read, at the top of an author's folder."""
_STARTERS: Final = Path(__file__).parent / "starters"


def is_name(name: str) -> bool:
    """Tell whether a deck can be called so."""
    return re.fullmatch(ID_PATTERN, name) is not None and len(name) <= 80  # noqa: PLR2004  as an id of a card


def file_of(kind: str, name: str) -> Path:
    """Return where a new deck goes, below the author's folder."""
    return Path("scenarios", name, "scenario.yaml") if kind == SCENARIO else Path("cards", f"{name}.yaml")


def starter(kind: str, name: str, language: str) -> str:
    """Return the text of a new deck; its first line tells editors where the schema is."""
    text = (_STARTERS / f"{kind}.{language}.yaml").read_text(encoding="utf-8")
    up = "../" * (len(file_of(kind, name).parts) - 1)
    return f"# yaml-language-server: $schema={up}{SCHEMA_FILE}\n{text.replace('NAME', name)}"
