"""Files of questions for the tests of import and export: written, read, and looked at."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from kessessa.decks.exchange.exporting import plain_deck
from kessessa.decks.exchange.importing import Imported, Wishes, import_file
from kessessa.decks.exchange.remarks import RefusedFileError, in_words
from kessessa.decks.models_questions import QuestionDeckModel
from kessessa.decks.questions import load_question_deck

FILES = Path(__file__).resolve().parent / "files"
SHIPPED = sorted(
    path for path in (FILES.parents[2] / "cards").glob("*.yaml") if "\ndeck:" in path.read_text(encoding="utf-8")
)
DECKS = [*SHIPPED, FILES / "six-kinds.yaml"]


def deck(path: Path) -> QuestionDeckModel:
    found, problems = load_question_deck(path)
    assert found is not None, problems
    return found


def taken(path: Path, language: str = "fr") -> Imported:
    return import_file(path, Wishes(language))


def written(folder: Path, name: str, content: str | bytes) -> Path:
    path = folder / name
    path.write_bytes(content.encode() if isinstance(content, str) else content)
    return path


def cards(found: Imported) -> list[dict[str, Any]]:
    return plain_deck(found.model)[1] if found.model is not None else []


def lines(found: Imported, language: str = "en") -> list[str]:
    """What is said about what was left, a line each."""
    return [in_words(remark, language) for remark in found.remarks if remark.left]


def notes(found: Imported, language: str = "en") -> list[str]:
    """What is said about what was taken with a change."""
    return [in_words(remark, language) for remark in found.remarks if not remark.left]


def why_refused(path: Path) -> str:
    """The English sentence with which a file is refused."""
    with pytest.raises(RefusedFileError) as caught:
        taken(path)
    assert caught.value.text["fr"] != caught.value.text["en"]
    return caught.value.text["en"]
