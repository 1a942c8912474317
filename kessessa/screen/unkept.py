"""A game that is kept nowhere, as the window knows a session: lessons, demonstrations, previews."""

from __future__ import annotations

from kessessa.session.table import Table


class Unkept:
    """A table that is not saved, and that nobody misses."""

    def __init__(self, table: Table) -> None:
        """Hold the table."""
        self._table = table

    @property
    def table(self) -> Table:
        """The game under way."""
        return self._table

    def warnings(self, _language: str) -> tuple[str, ...]:
        """Return nothing: nothing can be lost."""
        return ()

    def unsaved(self, _language: str) -> str:
        """Return nothing: nothing was to be saved."""
        return ""

    def close(self) -> None:
        """Let the game go."""
