"""`kessessa deck pack NAME`: a deck and all its files in one file to give away."""

from __future__ import annotations

from argparse import Namespace
from pathlib import Path

from kessessa.cli.arguments import WrongUsageError
from kessessa.cli.desk import FINE, Desk, PlainProblemError
from kessessa.cli.packages import package_of, reason
from kessessa.cli.scenarios import library_of
from kessessa.decks.package import ENDING, RefusedError, packed, unpacked
from kessessa.decks.suggestions import suggest
from kessessa.language import authoring, pick, preview
from kessessa.language import package as words


def run(desk: Desk, asked: Namespace) -> int:
    """Write the package."""
    library = library_of(desk)
    known = (*library.scenario_ids(), *library.ids())
    if asked.name not in known:
        near = suggest(asked.name, known)
        told = pick(preview.NO_DECK, desk.language, word=asked.name, known=", ".join(known))
        raise WrongUsageError(f"{told}. {pick(preview.MEANT, desk.language, word=near)}" if near else told)
    package = package_of(desk, asked.name)
    path = asked.to or Path(f"{asked.name}{ENDING}")
    data = packed(package)
    try:
        unpacked(data)
        path.write_bytes(data)
    except RefusedError as error:
        why = reason(error, desk.language)
        raise PlainProblemError(pick(words.NOT_PACKED, desk.language, name=asked.name, why=why)) from error
    except OSError as error:
        why = error.strerror or type(error).__name__
        raise PlainProblemError(pick(authoring.NOT_WRITTEN, desk.language, path=path, why=why)) from error
    desk.say(words.PACKED, path=path, n=len(package.files))
    return FINE
