"""Tokens to cut out: time, knowledge, coins, teams, markers and chance, each in its own outline with its word."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from kessessa.language import euros, things
from kessessa.language import paper_parts as words
from kessessa.language.teams import EMBLEMS
from kessessa.paper.letters import POINT, STRONG, TITLE, Letters
from kessessa.paper.marks import FAINT, INK, SOFT, Box, Line, Mark, Page, Picture, Words, moved
from kessessa.paper.parts import TOKENS
from kessessa.paper.saying import CHANCE_TOKENS, Saying, held
from kessessa.paper.sheets import cut_marks, footer
from kessessa.rules.effects import Odds
from kessessa.rules.scenario import TREASURY

COLUMNS, LINES = 8, 11
WIDE, HIGH = 23.75, 25.0
_LEFT, _TOP = 10.0, 11.0
_SIZE = 8.0
_LARGE = 10_000
TIME_TOKENS, KNOWLEDGE_TOKENS, A_TEAM = 32, 16, 4
COINS = ((10, 8), (50, 8), (100, 24), (500, 16), (1000, 16))
_LARGE_COINS = ((50, 8), (100, 16), (500, 16), (1000, 24), (10_000, 8))
"""Value in euros, and how many; the large ones where a game starts with a lot."""


@dataclass(frozen=True, slots=True)
class Token:
    """A token: a picture, or a number in an outline, over a word."""

    word: str
    picture: str = ""
    number: str = ""
    round: float = 9.0


def tokens(say: Saying) -> Iterator[Token]:
    """Yield the tokens that a scenario is played with."""
    for name, text in EMBLEMS.items():
        yield from [Token(say.text(text), f"teams/{name}")] * A_TEAM
    yield from [Token(say.text(things.TIME), "resources/time")] * TIME_TOKENS
    yield from [Token(say.text(things.KNOWLEDGE), "resources/knowledge")] * KNOWLEDGE_TOKENS
    for pillar in say.scenario.pillars:
        yield Token(say.text(pillar.name), f"pillars/{pillar.look}")
    yield from [Token(say.text(things.TREASURY), "coin")] * 3
    yield Token(say.text(words.BELOW_ZERO), "icons/warning-bold")
    yield Token(say.unit(1).capitalize(), "icons/calendar-bold")
    yield Token(say.text(words.COORDINATES), "icons/megaphone-bold")
    start = next((item.start for item in say.scenario.resources if item.id == TREASURY), 0)
    for value, count in _LARGE_COINS if start >= _LARGE else COINS:
        yield from [Token(say.text(words.COIN), number=euros(value, say.code))] * count
    if next(held(say.scenario, Odds), None):
        for number in range(1, CHANCE_TOKENS + 1):
            yield Token(say.text(words.CHANCE), number=str(number), round=2.0)


def token_pages(say: Saying, label: str, letters: Letters) -> Iterator[Page]:
    """Yield sheets of tokens, to be printed on one side; blank backs stand between them."""
    waiting = list(tokens(say))
    size = COLUMNS * LINES
    for number, at in enumerate(range(0, len(waiting), size), start=1):
        marks: list[Mark] = [*cut_marks(COLUMNS, LINES, WIDE, HIGH), footer(f"{label} {number}", letters)]
        marks += _cut_lines()
        for place, token in enumerate(waiting[at : at + size]):
            x, y = _LEFT + place % COLUMNS * WIDE, _TOP + place // COLUMNS * HIGH
            marks += (moved(mark, x, y) for mark in _drawn(token, letters))
        yield Page(TOKENS, tuple(marks))
        yield Page(TOKENS)


def _cut_lines() -> Iterator[Mark]:
    for column in range(1, COLUMNS):
        x = _LEFT + column * WIDE
        yield Line(x, _TOP, x, _TOP + LINES * HIGH, 0.3, FAINT, dashed=True)
    for line in range(1, LINES):
        y = _TOP + line * HIGH
        yield Line(_LEFT, y, _LEFT + COLUMNS * WIDE, y, 0.3, FAINT, dashed=True)


def _drawn(token: Token, letters: Letters) -> Iterator[Mark]:
    if token.picture:
        yield Picture(token.picture, (WIDE - 14) / 2, 1.8, 14, INK if token.picture.startswith("icons") else "")
    else:
        yield Box((WIDE - 18) / 2, 2.2, 18, 13, min(token.round, 6.4), 1.2, INK)
        yield from centred(token.number, TITLE, 13, WIDE / 2, 10.5, letters)
    pieces = letters.lines(token.word, STRONG, _SIZE, WIDE - 2)
    for at, line in enumerate(pieces[:2]):
        x = (WIDE - sum(piece.wide for piece in line)) / 2
        yield Words(x, 19.4 + at * _SIZE * 1.1 * POINT, _SIZE, line, SOFT)


def centred(said: str, face: str, size: float, x: float, y: float, letters: Letters) -> Iterator[Mark]:
    """Yield words in the middle of a place; `y` is their base line."""
    pieces = letters.line(said, face, size)
    yield Words(x - sum(piece.wide for piece in pieces) / 2, y, size, pieces, INK)
