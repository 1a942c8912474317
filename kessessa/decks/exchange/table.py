"""A spreadsheet as plain text cells, and how much of one is read; files and columns are elsewhere."""

from dataclasses import dataclass
from typing import Final

from kessessa.decks.exchange.remarks import refused
from kessessa.language import exchange as words

MOST_BYTES: Final = 10_000_000
MOST_UNPACKED: Final = 40_000_000
MOST_PARTS: Final = 3_000
MOST_SHEETS: Final = 50
MOST_ROWS: Final = 20_000
MOST_COLUMNS: Final = 500
MOST_CELLS: Final = 1_000_000

Row = list[str]


@dataclass(frozen=True, slots=True)
class Sheet:
    """One sheet: its name, and its rows of cells as they are read by people; an empty cell is "".

    `unsaved`: places (row and column from 1) of formulas whose result the file does not hold.
    """

    name: str
    rows: list[Row]
    unsaved: tuple[tuple[int, int], ...] = ()


class Budget:
    """Counts what was read of one file, so that none can ask for more than a deck could ever need."""

    def __init__(self) -> None:
        """Begin a file."""
        self.cells = 0
        self.sheets = 0

    def sheet(self) -> None:
        """Count a sheet; raise RefusedFileError where there are too many."""
        self.sheets += 1
        if self.sheets > MOST_SHEETS:
            raise refused(words.TOO_MANY_SHEETS, most=MOST_SHEETS)

    def row(self, number: int, cells: int) -> None:
        """Count a row that holds something; raise RefusedFileError where there is too much."""
        self.cells += cells
        if number > MOST_ROWS:
            raise refused(words.TOO_MANY_ROWS, most=MOST_ROWS, row=number)
        if cells > MOST_COLUMNS:
            raise refused(words.TOO_MANY_COLUMNS, most=MOST_COLUMNS, row=number)
        if self.cells > MOST_CELLS:
            raise refused(words.TOO_MANY_CELLS, most=MOST_CELLS, row=number)


def trimmed(cells: Row) -> Row:
    """Return a row without the empty cells at its end."""
    end = len(cells)
    while end and not cells[end - 1]:
        end -= 1
    return cells[:end]
