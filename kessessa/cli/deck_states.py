"""Decks and their problems as the window lists them."""

from __future__ import annotations

from collections.abc import Sequence

from kessessa.decks.diagnostics import Diagnostic, Severity
from kessessa.decks.render import sentence
from kessessa.screen.ports import DeckState

Trouble = tuple[str, int, str, int, int, str, str]


def deck_state(name: str, kind: str, problems: Sequence[Diagnostic], language: str) -> DeckState:
    """Return a deck with its errors, one by one, and how many warnings it has."""
    errors = [problem for problem in problems if problem.severity is Severity.ERROR]
    return DeckState(name, kind, tuple(_trouble(problem, language) for problem in errors), len(problems) - len(errors))


def _trouble(problem: Diagnostic, language: str) -> Trouble:
    place = problem.place
    start = place.column - 1 - place.excerpt_start
    return (
        place.file, place.line, place.excerpt, start, place.length, sentence(problem, language),
        problem.suggestion or "",
    )  # fmt: skip
