"""The parts of a printed game, by the words with which they are asked for. Which pages they have is not known here."""

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
