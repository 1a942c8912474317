"""`kessessa deck check [PATH...]`: reads decks again and shows each problem at its line."""

from __future__ import annotations

import json
from argparse import Namespace
from pathlib import Path

from kessessa.cli.desk import FINE, PROBLEMS, Desk
from kessessa.cli.scenarios import deck_folders, kept_decks, library_of
from kessessa.decks.checking import check_paths
from kessessa.decks.library import blocks, picture_names
from kessessa.decks.render import as_json, as_text, summary
from kessessa.language import commands as words


def run(desk: Desk, asked: Namespace) -> int:
    """Check the decks that were named, or all of them, and print what is to be said about them."""
    if asked.paths:
        paths = [_meant(desk, path) for path in asked.paths]
        found = check_paths(paths, deck_folders(desk), picture_names(desk.folders.assets), kept=kept_decks(desk))
    else:
        found = library_of(desk).check()
    blocked = blocks(found, strict=asked.strict)
    if asked.format == "json":
        plain = {"fine": not blocked, "problems": [as_json(problem, desk.language) for problem in found]}
        desk.line(json.dumps(plain, ensure_ascii=False, indent=2))
    else:
        for problem in found:
            desk.line(as_text(problem, desk.language))
        if found:
            desk.line(summary(found, desk.language))
        else:
            desk.say(words.FINE)
    return PROBLEMS if blocked else FINE


def _meant(desk: Desk, path: Path) -> Path:
    """Return the path, or where the deck is that bears this name."""
    return path if path.exists() else library_of(desk).place_of(str(path)) or path
