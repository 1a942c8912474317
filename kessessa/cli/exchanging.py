"""What import, export and template have in common: files that are not replaced by chance, and remarks as lines."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from kessessa.cli.arguments import WrongUsageError
from kessessa.cli.desk import Desk, PlainProblemError
from kessessa.decks.exchange.remarks import Remark, in_words
from kessessa.language import Text, counted, pick
from kessessa.language import exchange as words


def known_ending(path: Path, endings: tuple[str, ...], desk: Desk) -> str:
    """Return how a file's name ends, in lower case; raise WrongUsageError where nothing can be written so."""
    ending = path.suffix.lower()
    if ending not in endings:
        raise WrongUsageError(pick(words.CANNOT_WRITE, desk.language, file=path, endings=", ".join(endings)))
    return ending


def keep_existing(path: Path, desk: Desk, *, force: bool) -> None:
    """Raise PlainProblemError where a file is there that must not be replaced."""
    if path.exists() and not force:
        raise PlainProblemError(pick(words.EXISTS, desk.language, path=path))


def tell(remarks: Iterable[Remark], desk: Desk, one: Text, many: Text) -> int:
    """Print remarks, and in a sentence how many of them tell of something that was left; return that number."""
    left = 0
    for remark in remarks:
        left += remark.left
        desk.line(in_words(remark, desk.language))
    if left:
        desk.line(counted(left, one, many, desk.language))
    return left
