"""The board: pillars from 0 to 10, treasury, rounds, agenda; two sheets laid side by side, and a page of accounts."""

from __future__ import annotations

from collections.abc import Iterator

from kessessa.language import Text, euros, meeting, signed_euros, things
from kessessa.language import paper_parts as words
from kessessa.language import round as said
from kessessa.paper.flow import heading
from kessessa.paper.letters import BODY, STRONG, TITLE, Letters, figure
from kessessa.paper.marks import A4, FAINT, INK, SOFT, Box, Line, Mark, Page, Picture, Words
from kessessa.paper.parts import BOARD
from kessessa.paper.rounds import has_debate
from kessessa.paper.saying import Saying
from kessessa.paper.tokens import centred
from kessessa.paper.turning import HIGH, WIDE
from kessessa.rules.scenario import KNOWLEDGE, TREASURY

LANDSCAPE = (A4[1], A4[0])
_SIDE = 12.0
_WIDE = LANDSCAPE[0] - 2 * _SIDE
_MOST = 10
UNITS = (10_000, 1000, 100, 10)
_LARGE, _FIRST_ROW = 10_000, 16
"""A treasury that starts with so many euros gets a row more; the first row goes to 15."""
_PLACES = 2
"""Places for the agenda; where there is more on it, cards lie beside the board."""
_NOTES = 6
"""Boxes to write a number in, before it must be rubbed out."""


def board_pages(say: Saying, letters: Letters) -> Iterator[Page]:
    """Yield the left half, the right half and the accounts, each with a blank back."""
    title = say.text(say.scenario.title)
    halves = (
        (words.BOARD_LEFT, _pillars),
        (words.BOARD_RIGHT, _middle),
    )
    for text, draw in halves:
        head = heading(say.text(text, title=title), letters, LANDSCAPE[0], _SIDE)
        yield Page(BOARD, (*head, *draw(say, letters)), LANDSCAPE)
        yield Page(BOARD, size=LANDSCAPE)
    head = heading(say.text(words.BOOKS, title=title), letters)
    yield Page(BOARD, (*head, *_books(say, letters)))


def _pillars(say: Saying, letters: Letters) -> Iterator[Mark]:
    pillars = say.scenario.pillars
    high = min(34.0, (LANDSCAPE[1] - 44) / max(1, len(pillars)))
    cell = min(17.0, high - 8)
    left = LANDSCAPE[0] - _SIDE - (_MOST + 1) * (cell + 1)
    for at, pillar in enumerate(pillars):
        top = 30 + at * high
        badge = cell * 0.95
        yield Picture(f"pillars/{pillar.look}", _SIDE, top, badge)
        lines = letters.lines(say.text(pillar.long_name or pillar.name), TITLE, 14, left - _SIDE - badge - 6)
        for number, pieces in enumerate(lines):
            yield Words(_SIDE + badge + 3, top + cell / 2 + 1.6 + (number - (len(lines) - 1) / 2) * 6, 14, pieces)
        for value in range(_MOST + 1):
            yield from _cell(str(value), left + value * (cell + 1), top, cell, letters, bold=value == pillar.start)
        yield from _small(say.text(words.IN_DANGER), left, top + cell + 4, letters)
        start = left + pillar.start * (cell + 1)
        yield from _small(say.text(words.START), start, top + cell + 4, letters)
    pieces = letters.line(say.text(words.PILLARS_LINE), BODY, 9)
    yield Words(_SIDE, LANDSCAPE[1] - 8, 9, pieces, SOFT)


def _cell(number: str, x: float, y: float, size: float, letters: Letters, *, bold: bool = False) -> Iterator[Mark]:
    yield Box(x, y, size, size, 2, 1.8 if bold else 0.6, INK)
    yield from centred(number, TITLE, min(16.0, size), x + size / 2, y + size / 2 + 1.9, letters)


def _small(text: str, x: float, y: float, letters: Letters) -> Iterator[Mark]:
    yield Words(x, y, 8, letters.line(text, BODY, 8), SOFT)


def _middle(say: Saying, letters: Letters) -> Iterator[Mark]:
    yield from _treasury(say, letters, 28)
    yield from _rounds(say, letters, 86)
    yield from _agenda(say, letters, 118)


def _treasury(say: Saying, letters: Letters, top: float) -> Iterator[Mark]:
    start = next((item.start for item in say.scenario.resources if item.id == TREASURY), 0)
    yield Picture("coin", _SIDE, top, 9)
    line = say.text(words.TREASURY_LINE, sum=figure(euros(start, say.code)))
    yield Words(_SIDE + 12, top + 6.2, 12, letters.line(f"**{say.text(things.TREASURY)}** – {line}", BODY, 12))
    units = UNITS if start >= _LARGE else UNITS[1:]
    size, top = (13.0 if len(units) == len(UNITS) - 1 else 9.6), top + 12
    left = _SIDE + 34
    for row, unit in enumerate(units):
        y = top + row * (size + 1.4)
        pieces = letters.line(say.text(words.TIMES, sum=euros(unit, say.code)), TITLE, 11)
        yield Words(_SIDE, y + size / 2 + 1.4, 11, pieces)
        here = start // unit if not row else start // unit % 10
        for value in range(_FIRST_ROW if not row else 10):
            yield from _cell(str(value), left + value * (size + 1.4), y, size, letters, bold=value == here)
    size = 13.0
    x, y = left + 11 * (size + 1.4), top + size + 1.4
    yield Box(x, y, 5 * (size + 1.4) - 1.4, 2 * size + 1.4, 2, 0.8, INK, dashed=True)
    yield Picture("icons/warning-bold", x + 3, y + 8, 11, INK)
    for at, pieces in enumerate(letters.lines(say.text(words.BELOW_ZERO_LINE), BODY, 10, 5 * (size + 1.4) - 22)):
        yield Words(x + 17, y + 8 + at * 4.6, 10, pieces)


def _rounds(say: Saying, letters: Letters, top: float) -> Iterator[Mark]:
    longest = max(say.scenario.lengths)
    size = min(19.0, (_WIDE - 34) / (longest + 1) - 1.4)
    pieces = letters.line(say.unit(longest).capitalize(), STRONG, 12)
    yield Words(_SIDE, top + size / 2 + 1.4, 12, pieces)
    left = _SIDE + 34
    for number in range(1, longest + 1):
        x = left + (number - 1) * (size + 1.4)
        yield from _cell(str(number), x, top, size, letters)
        if has_debate(say.scenario, number):
            yield Picture("icons/signpost-bold", x + size - 6.4, top + 0.8, 5.6, INK)
        if number in say.scenario.lengths:
            name = words.LENGTHS[say.scenario.lengths.index(number)]
            yield from _small(say.text(words.ENDS, length=say.text(name)), x, top + size + 3.6, letters)
    x = left + longest * (size + 1.4)
    yield Box(x, top, size, size, 2, 1.8, INK)
    yield from centred(say.text(said.ASSEMBLY_SHORT), TITLE, 13, x + size / 2, top + size / 2 + 1.7, letters)
    sign = f"= {say.text(said.ALL_FOR_ONE)}"
    yield Picture("icons/signpost-bold", _SIDE, top + size + 0.8, 4, INK)
    yield from _small(sign, _SIDE + 5, top + size + 3.8, letters)


def _agenda(say: Saying, letters: Letters, top: float) -> Iterator[Mark]:
    places = min(_PLACES, max(say.scenario.agenda))
    for number in range(places):
        x = _SIDE + number * (WIDE + 4)
        yield Box(x, top + 6, WIDE, HIGH, 3, 0.8, SOFT, dashed=True)
        text = f"{say.text(meeting.AGENDA)} {number + 1}"
        yield Words(x, top + 4, 11, letters.line(text, STRONG, 11))
        yield from centred(say.text(words.CARD_HERE), BODY, 10, x + WIDE / 2, top + 6 + HIGH / 2, letters)
    x = _SIDE + places * (WIDE + 4)
    yield from _shared(say, letters, x, top + 6, LANDSCAPE[0] - _SIDE - x)


def _shared(say: Saying, letters: Letters, x: float, y: float, wide: float) -> Iterator[Mark]:
    """Yield the place of shared knowledge, and boxes in which the other resources are written round after round."""
    yield Box(x, y, wide, HIGH, 3, 0.8, SOFT, dashed=True)
    yield Picture("resources/knowledge", x + 4, y + 4, 11)
    counted = [item for item in say.scenario.resources if item.id not in {TREASURY, KNOWLEDGE}][:2]
    start = next((item.start for item in say.scenario.resources if item.id == KNOWLEDGE), 0)
    for at, pieces in enumerate(letters.lines(say.text(words.KNOWLEDGE_HERE, n=start), BODY, 10, wide - 22)):
        yield Words(x + 18, y + 8 + at * 4.6, 10, pieces)
    for row, item in enumerate(counted):
        low = y + HIGH - 18 * (len(counted) - row)
        told = say.text(words.COUNTED, name=say.text(item.name), n=item.start)
        yield Words(x + 4, low + 3, 10, letters.line(told, STRONG, 10))
        for number in range(_NOTES):
            yield Box(x + 4 + number * (wide - 8) / _NOTES, low + 5, (wide - 8) / _NOTES - 1.5, 9, 1, 0.5)


def _books(say: Saying, letters: Letters) -> Iterator[Mark]:
    """Yield a table that the class fills in: each entry with its sum, then each round's end."""
    economy = say.scenario.economy
    fixed = [say.text(words.DUES, sum=euros(economy.dues, say.code))] if economy.dues else []
    fixed += [
        f"{say.text(say.accounts.get(account))} {signed_euros(amount, say.code)}" for account, amount in economy.running
    ]
    y = 30.0
    if fixed:
        for pieces in letters.lines(
            say.text(words.EVERY_ROUND, unit=say.unit(1), what=", ".join(fixed)), BODY, 10.5, A4[0] - 30
        ):
            yield Words(15, y, 10.5, pieces)
            y += 4.8
    columns = ((15, words.ROUND), (32, words.WHAT), (110, words.IN), (138, words.OUT), (166, words.LEFT))
    yield from _table(columns, y + 4, 24, 8.4, say, letters)


def _table(
    columns: tuple[tuple[float, Text], ...],
    top: float,
    lines: int,
    high: float,
    say: Saying,
    letters: Letters,
) -> Iterator[Mark]:
    right = A4[0] - 15
    for x, text in columns:
        yield Words(x + 1, top + 5, 10.5, letters.line(say.text(text), STRONG, 10.5))
    for number in range(lines + 2):
        y = top + number * high
        yield Line(15, y, right, y, 0.8 if number < 2 else 0.3, INK if number < 2 else FAINT)  # noqa: PLR2004  the head
    for x in (*(x for x, _ in columns), right):
        yield Line(x, top, x, top + (lines + 1) * high, 0.4, FAINT)
