"""`kessessa deck explain [CODE]`: what a message means, and what to do about it; without a code, all of them."""

from __future__ import annotations

import json
from argparse import Namespace

from kessessa.cli.arguments import WrongUsageError
from kessessa.cli.desk import FINE, Desk
from kessessa.decks import explaining
from kessessa.decks.catalogue import CATALOGUE
from kessessa.decks.diagnostics import Entry
from kessessa.language import commands as words
from kessessa.language import pick


def run(desk: Desk, asked: Namespace) -> int:
    """Print the page of one message, the pages of all, or a line for each; raise WrongUsageError for no code."""
    language = desk.language
    entries = [_entry(asked.code, language)] if asked.code else list(CATALOGUE.values())
    if asked.format == "md" and not asked.code:
        desk.line(explaining.as_markdown(language).rstrip("\n"))
    elif asked.format == "json":
        plain = [explaining.as_plain(entry, language) for entry in entries]
        desk.line(json.dumps(plain, ensure_ascii=False, indent=2))
    elif asked.code or asked.all:
        desk.line("\n\n".join(explaining.as_page(entry, language) for entry in entries))
    else:
        for entry in entries:
            desk.line(explaining.in_a_line(entry, language))
        desk.say(words.EXPLAIN_ONE)
    return FINE


def _entry(code: str, language: str) -> Entry:
    entry = explaining.find(code)
    if entry is None:
        near = explaining.near(code)
        hint = pick(words.DID_YOU_MEAN, language, word=near) if near else pick(words.EXPLAIN_ALL, language)
        raise WrongUsageError(f"{pick(words.NO_SUCH_CODE, language, word=code)} {hint}")
    return entry
