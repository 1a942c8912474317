"""The parts of a printed game and the ways to turn its sheets, by the words with which they are asked for."""

from __future__ import annotations

GUIDE, CARDS, BOARD, TOKENS, VOTES, BALLOTS, ANSWERS = (
    "guide",
    "cards",
    "board",
    "tokens",
    "votes",
    "ballots",
    "answers",
)
PARTS = (GUIDE, CARDS, BOARD, TOKENS, VOTES, BALLOTS, ANSWERS)
"""All parts, in the order of the booklet."""
OF_QUESTIONS = (CARDS, VOTES, ANSWERS)
"""The parts that a question deck has."""
LONG, SHORT = "long", "short"
EDGES = (LONG, SHORT)
"""Over which edge of the sheet the printer turns it."""
