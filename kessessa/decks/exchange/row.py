"""One row of a table: its cells by column, the card that grows out of them, and what is wrong with them."""

from typing import Any, Final

from kessessa.decks.exchange import values
from kessessa.decks.exchange.columns import Column, folded, header_of
from kessessa.decks.exchange.drafts import Steps
from kessessa.decks.exchange.remarks import Remark, Where, said
from kessessa.language import LANGUAGES, Text
from kessessa.language import exchange as words

_LISTS: Final = {"principles": values.PRINCIPLE_NAMES, "facts": None, "tags": None}

Held = tuple[str, Where]


class RowReader:
    """Hands out a row's cells, each once, and gathers the card.

    `remarks`: what is to be said of the row; `failed`: the row cannot be taken.
    """

    def __init__(self, where: Where, language: str) -> None:
        """Begin a row; `language` is that of texts whose column names none."""
        self.where = where
        self.language = language
        self.card: dict[str, Any] = {}
        self.places: dict[Steps, Where] = {}
        self.remarks: list[Remark] = []
        self.failed = False
        self._cells: dict[Column, Held] = {}
        self._used: set[Column] = set()

    def hold(self, column: Column, cell: str, where: Where) -> None:
        """Take a filled cell."""
        if cell.strip() in values.SPREADSHEET_ERRORS:
            self.fault(said(words.SPREADSHEET_ERROR, word=cell.strip()), where)
        self._cells[column] = (values.unguarded(cell), where)

    def is_empty(self) -> bool:
        """Tell whether no cell of the row stands under a known header."""
        return not self._cells

    def fault(self, text: Text, where: Where) -> None:
        """Say what keeps the row from being taken."""
        self.failed = True
        self.remarks.append(Remark(text, where, str(self.card.get("id", ""))))

    def place(self, field: str, number: int = 0) -> Where:
        """Return where a field's cell is; the row where it is empty."""
        return next((held[1] for column, held in self._cells.items() if self._is(column, field, number)), self.where)

    def has(self, field: str, number: int = 0) -> bool:
        """Tell whether a field's cell is filled, in any language."""
        return any(self._is(column, field, number) for column in self._cells)

    def numbers(self, *fields: str) -> list[int]:
        """Return the numbers under which a row holds something of these fields, in order."""
        return sorted({column.number for column in self._cells if column.field in fields})

    def cell(self, field: str) -> str | None:
        """Return a cell without the spaces around it."""
        column = Column(field)
        if column not in self._cells:
            return None
        self._used.add(column)
        return self._cells[column][0].strip()

    def text(self, field: str, number: int = 0) -> str | dict[str, str] | None:
        """Return a text as it was written: plain where its column names no language, else one text a language."""
        found = {column: held for column, held in self._cells.items() if self._is(column, field, number)}
        self._used |= found.keys()
        plain = next((held for column, held in found.items() if not column.language), None)
        by_language = {column.language: held[0] for column, held in found.items() if column.language}
        if not by_language:
            return None if plain is None else plain[0]
        if plain is not None:
            if self.language in by_language:
                self.fault(said(words.SAID_IN_TWO_CELLS, code=self.language), plain[1])
            by_language = {self.language: plain[0], **by_language}
        return by_language

    def put_text(self, steps: Steps, field: str, number: int = 0) -> str | dict[str, str] | None:
        """Return a text and remember where it stands."""
        text = self.text(field, number)
        self.places[steps] = self.place(field, number)
        for column, held in self._cells.items():
            if self._is(column, field, number) and isinstance(text, dict):
                self.places[*steps, column.language or self.language] = held[1]
        return text

    def number(self, field: str) -> int | None:
        """Return a whole number; one that is none is a fault."""
        cell = self.cell(field)
        if cell is None:
            return None
        found = values.whole(cell)
        if found is None:
            self.fault(said(words.NOT_WHOLE, word=cell), self.place(field))
        return found

    def yes_or_no(self, field: str) -> bool | None:
        """Return true or false; what is neither is a fault."""
        cell = self.cell(field)
        if cell is None:
            return None
        found = values.yes_or_no(cell)
        if found is None:
            self.fault(said(words.NOT_YES_OR_NO, word=cell), self.place(field))
        return found

    def set(self, key: str, value: Any, field: str | None = None) -> None:
        """Put a value of the card, where there is one."""
        if value is not None:
            self.card[key] = value
            self.places.setdefault((key,), self.place(field or key))

    def head(self) -> None:
        """Read what every card has."""
        self.set("id", self.cell("id"))
        self.set("question", self.put_text(("question",), "question"))
        if "question" not in self.card:
            self.fault(said(words.NO_QUESTION), self.where)
        self.set("level", self.number("level"))
        for key, labels in _LISTS.items():
            cell = self.cell(key)
            if cell is not None:
                self.set(key, values.names(cell, labels))
        self.set("picture", self.cell("picture"))
        pillar = self.cell("pillar")
        if pillar is not None:
            self.set("pillar", values.PILLAR_NAMES.get(folded(pillar), pillar))
        for key in ("explain", "neighbour", "notes"):
            self.set(key, self.put_text((key,), key))
        self._source()
        self._effects()

    def unused(self) -> None:
        """Say which filled cells nothing was made of; without a kind, nothing can be said of them."""
        if self.failed:
            return
        for column, (_, where) in self._cells.items():
            if column not in self._used:
                header = {language: header_of(column, language) for language in LANGUAGES}
                self.remarks.append(Remark(said(words.CELL_UNUSED, header=header), where, str(self.card.get("id", ""))))

    def _source(self) -> None:
        title, url, year = self.text("source"), self.cell("url"), self.number("year")
        if title is None and (url is not None or year is not None):
            title = url or str(year)
            self.remarks.append(Remark(said(words.SOURCE_UNNAMED, title=title), self.where, left=False))
        if title is None:
            return
        source = {"title": title, "url": url, "year": year}
        self.set("source", {key: value for key, value in source.items() if value is not None})
        for key, field in (("title", "source"), ("url", "url"), ("year", "year")):
            self.places["source", key] = self.place(field)

    def _effects(self) -> None:
        cell = self.cell("effects")
        if cell is None:
            return
        found = values.effects(cell)
        if found is None:
            self.fault(said(words.EFFECTS_UNCLEAR, word=cell), self.place("effects"))
        self.set("effects", found)

    @staticmethod
    def _is(column: Column, field: str, number: int) -> bool:
        return column.field == field and column.number == number
