"""`kessessa deck upgrade [PATH...]`: rewrites decks of an older format in today's, a backup of each beside it."""

from __future__ import annotations

import shutil
from argparse import Namespace
from collections.abc import Iterator
from pathlib import Path

from kessessa.cli.desk import FINE, PROBLEMS, Desk
from kessessa.decks.document import Document
from kessessa.decks.render import as_text
from kessessa.decks.source import read_file
from kessessa.decks.upgrading import is_older, upgraded
from kessessa.decks.yaml_reader import read_yaml
from kessessa.language import authoring as words
from kessessa.language import pick

_KEPT = ".before"


def run(desk: Desk, asked: Namespace) -> int:
    """Bring the files forward that were named, or all of the author's; say of each what was changed."""
    given = asked.paths or ((desk.added or desk.folders.decks),)
    results = [_forward(desk, path) for path in _files(given)]
    if not any(results):
        desk.say(words.NOTHING_OLDER)
    return PROBLEMS if None in results else FINE


def _files(paths: tuple[Path, ...]) -> Iterator[Path]:
    for path in paths:
        yield from sorted(path.rglob("*.y*ml")) if path.is_dir() else (path,)


def _forward(desk: Desk, path: Path) -> bool | None:
    """Rewrite one file; whether it was older, None where it cannot be read or written."""
    data = read_file(path, str(path))
    document = read_yaml(data, str(path)) if isinstance(data, bytes) else [data]
    if not isinstance(document, Document):
        desk.complain(*(as_text(problem, desk.language) for problem in document))
        return None
    if not is_older(document):
        return False
    text, changes = upgraded(document)
    kept = _free(path)
    try:
        shutil.copyfile(path, kept)
        path.write_text(text, encoding="utf-8", newline="")
    except OSError as error:
        why = error.strerror or type(error).__name__
        desk.complain(pick(words.NOT_WRITTEN, desk.language, path=path, why=why))
        return None
    desk.say(words.UPGRADED, path=path, kept=kept.name)
    for change in changes:
        desk.line(f"  {change.line}: {change.before} -> {change.after}")
    return True


def _free(path: Path) -> Path:
    """Return a name for the backup that no file bears."""
    kept, number = path.with_name(path.name + _KEPT), 2
    while kept.exists():
        kept, number = path.with_name(f"{path.name}{_KEPT}{number}"), number + 1
    return kept
