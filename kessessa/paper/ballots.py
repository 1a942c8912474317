"""Voting by paper: the cards A to D of each team, and ballots for majority and for consent."""

from __future__ import annotations

from collections.abc import Iterator

from kessessa.language import meeting
from kessessa.language import paper_parts as words
from kessessa.language import round as said
from kessessa.language.teams import EMBLEMS
from kessessa.paper.blocks import lettered
from kessessa.paper.cards import Side
from kessessa.paper.letters import BODY, STRONG, TITLE, Letters
from kessessa.paper.marks import INK, SOFT, Box, Line, Mark, Page, Picture, Words, moved
from kessessa.paper.parts import BALLOTS, VOTES
from kessessa.paper.saying import Language, Saying
from kessessa.paper.sheets import cut_marks, footer, sheets
from kessessa.paper.tokens import centred
from kessessa.paper.turning import COLUMNS, HIGH, PER_PAGE, ROWS, WIDE, place

LETTERS = "ABCD"


def voting_pages(say: Language, flip: str, label: str, letters: Letters) -> Iterator[Page]:
    """Yield the cards A to D of six teams: a letter in its shape, on the back the team that holds it."""
    cards = [
        (tuple(_letter(letter, say, letters)), tuple(_team(name, say, letters)))
        for name in EMBLEMS
        for letter in LETTERS
    ]
    return sheets(VOTES, cards, flip, label, letters)


def _letter(letter: str, say: Language, letters: Letters) -> Iterator[Mark]:
    yield from lettered(letter, (WIDE - 46) / 2, 6, 46, letters, outline=2.2)
    beside = {"A": said.TRUE, "B": said.FALSE}.get(letter)
    if beside:
        yield from centred(say.text(beside), STRONG, 13, WIDE / 2, 61, letters)


def _team(name: str, say: Language, letters: Letters) -> Side:
    return (
        Picture(f"teams/{name}", (WIDE - 26) / 2, 12, 26),
        *centred(say.text(EMBLEMS[name]), TITLE, 14, WIDE / 2, 50, letters),
    )


def ballot_pages(say: Saying, label: str, letters: Letters) -> Iterator[Page]:
    """Yield one sheet of ballots, to be printed as often as needed: four to vote, four for consent."""
    marks: list[Mark] = [*cut_marks(COLUMNS, ROWS, WIDE, HIGH), footer(label, letters)]
    for number in range(PER_PAGE):
        drawn = _vote(say, letters) if number < PER_PAGE // 2 else _consent(say, letters)
        marks += (moved(mark, *place(number)) for mark in drawn)
    yield Page(BALLOTS, tuple(marks))


def _head(title: str, icon: str, say: Language, letters: Letters) -> Iterator[Mark]:
    yield Box(3.5, 3.5, WIDE - 7, HIGH - 7, 3, 0.8, INK)
    yield Picture(icon, 6, 6, 7, INK)
    yield Words(15, 11.4, 13, letters.line(title, TITLE, 13), INK)
    for y, text in ((22, words.TEAM), (30, words.MATTER)):
        pieces = letters.line(say.text(text), BODY, 10)
        yield Words(6.5, y, 10, pieces, INK)
        yield Line(8 + sum(piece.wide for piece in pieces), y + 0.6, WIDE - 7, y + 0.6, 0.4, SOFT)


def _vote(say: Saying, letters: Letters) -> Iterator[Mark]:
    yield from _head(say.text(words.BALLOT), "icons/envelope-bold", say, letters)
    for at, letter in enumerate(LETTERS):
        x = 8 + at * 21
        yield from lettered(letter, x, 36.5, 12, letters, outline=1.4)
        yield Box(x + 3, 50.5, 6, 6, 0.8, 1.0)
    yield Words(6.5, 62.6, 8, letters.line(say.text(words.ONE_CROSS), BODY, 8), SOFT)


def _consent(say: Saying, letters: Letters) -> Iterator[Mark]:
    yield from _head(say.text(meeting.CONSENT_TITLE), "icons/handshake-bold", say, letters)
    yield Box(7, 35, 6, 6, 0.8, 1.0)
    yield Words(15, 39.6, 12, letters.line(say.text(meeting.AGREE), STRONG, 12), INK)
    yield Box(50, 35, 6, 6, 0.8, 1.0)
    yield Words(58, 39.6, 12, letters.line(say.text(meeting.OBJECT), STRONG, 12), INK)
    yield Words(6.5, 47.6, 9, letters.line(say.text(meeting.WHICH_PILLAR), BODY, 9), INK)
    pillars = say.scenario.pillars
    lines = max(1, -(-len(pillars) // 2))
    step = min(5.2, 15.6 / lines)
    for at, pillar in enumerate(pillars):
        x, y = 7 + at // lines * 42, 49.4 + at % lines * step
        yield Box(x, y + 0.2, step - 1, step - 1, 0.8, 0.8)
        yield Picture(f"pillars/{pillar.look}", x + step + 0.4, y, step - 0.6)
        pieces = letters.line(say.text(pillar.name), BODY, 9)
        yield Words(x + 2 * step + 1, y + step / 2 + 0.9, 9, pieces)
