"""The versions of the journal, and every step from an old one to this one. All migrations live here, and only here."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from kessessa.storage.words import Notice, StorageError

VERSION = 1
"""The journals that this program writes."""

READABLE_FROM = 1
"""The oldest version of the journal format whose readers can read what this program writes."""

Plain = dict[str, Any]
Upgrade = Callable[[Plain, list[Plain]], tuple[Plain, list[Plain]]]
"""Makes the header and the lines of one version into those of the next, line by line, so that places stay true."""

UPGRADES: Mapping[int, Upgrade] = {}
"""By the version that each one starts from. Version 1 is the first, so there is none yet."""


def upgrade(
    header: Plain, lines: list[Plain], upgrades: Mapping[int, Upgrade] = UPGRADES, version: int = VERSION
) -> tuple[Plain, list[Plain]]:
    """Return header and lines as `version` writes them.

    Raises StorageError where the journal needs a newer program, or tells no version.
    """
    written, needs = header.get("journal"), header.get("readable_from")
    if not isinstance(written, int) or not isinstance(needs, int):
        raise StorageError(Notice("no-start"))
    if needs > version:
        raise StorageError(Notice("newer", str(written)))
    while written < version:
        step = upgrades.get(written)
        if step is None:
            raise StorageError(Notice("no-start"))
        header, lines = step(header, lines)
        written += 1
    return header, lines
