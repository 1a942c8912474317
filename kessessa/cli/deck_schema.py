"""`kessessa deck schema`: the format as a JSON Schema, for editors, or as a page, for people."""

from __future__ import annotations

import json
from argparse import Namespace

from kessessa.cli.desk import FINE, Desk, PlainProblemError
from kessessa.decks import reference
from kessessa.decks.json_schema import schema
from kessessa.language import authoring as words
from kessessa.language import pick


def run(desk: Desk, asked: Namespace) -> int:
    """Print the schema or the page, or write it to a file."""
    text = (
        _page(desk) if asked.format == "md" else json.dumps(schema(desk.language), ensure_ascii=False, indent=1) + "\n"
    )
    if asked.to is None:
        desk.line(text.rstrip())
        return FINE
    try:
        asked.to.write_text(text, encoding="utf-8")
    except OSError as error:
        why = error.strerror or type(error).__name__
        raise PlainProblemError(pick(words.NOT_WRITTEN, desk.language, path=asked.to, why=why)) from error
    desk.say(words.WRITTEN, path=asked.to)
    return FINE


def _page(desk: Desk) -> str:
    return reference.as_markdown(desk.language, desk.folders.assets)
