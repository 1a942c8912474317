"""`kessessa deck new NAME`: writes a small deck that can be played at once."""

from __future__ import annotations

import json
from argparse import Namespace
from pathlib import Path

from kessessa.cli.arguments import WrongUsageError
from kessessa.cli.desk import FINE, Desk, PlainProblemError
from kessessa.decks.json_schema import schema
from kessessa.decks.naming import slug
from kessessa.decks.starting import QUESTIONS, SCENARIO, SCHEMA_FILE, file_of, is_name, starter
from kessessa.language import authoring as words
from kessessa.language import pick


def run(desk: Desk, asked: Namespace) -> int:
    """Write the deck into the author's folder, never over another, and say what to do with it."""
    if not is_name(asked.name):
        better = slug(asked.name)
        told = words.NOT_A_NAME_BUT if better else words.NOT_A_NAME
        raise WrongUsageError(pick(told, desk.language, name=asked.name, better=better))
    kind = QUESTIONS if asked.questions else SCENARIO
    folder = desk.added or desk.folders.decks
    path = folder / file_of(kind, asked.name)
    if path.exists() or (kind == SCENARIO and path.parent.exists()):
        raise PlainProblemError(pick(words.EXISTS, desk.language, path=path))
    try:
        _write(path, starter(kind, asked.name, desk.language))
        _write(folder / SCHEMA_FILE, json.dumps(schema(desk.language), ensure_ascii=False, indent=1) + "\n")
    except OSError as error:
        why = error.strerror or type(error).__name__
        raise PlainProblemError(pick(words.NOT_WRITTEN, desk.language, path=path, why=why)) from error
    desk.say(words.WRITTEN, path=path)
    beside = f" --decks {folder}" if desk.added else ""
    desk.say(words.NEXT_QUESTIONS if asked.questions else words.NEXT_SCENARIO, name=asked.name, decks=beside, path=path)
    return FINE


def _write(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8", newline="\n")
