"""Answers that are typed rather than chosen by number: several options, orders, pairs, estimates."""

from __future__ import annotations

from kessessa.language import pick, table
from kessessa.rules.cards import Estimate
from kessessa.rules.moves import Answer
from kessessa.rules.state import State
from kessessa.rules.turns import Asking
from kessessa.session.views import face

_ASKS = {"several": table.SEVERAL_ASK, "order": table.ORDER_ASK, "pairs": table.PAIRS_ASK}


def is_typed(state: State) -> bool:
    """Return whether the open question is answered by typing more than the number of a choice."""
    shown = face(state)
    return isinstance(state.turn, Asking) and shown is not None and shown.kind in {*_ASKS, "estimate"}


def instruction(state: State, language: str) -> str:
    """Return how to type the answer; empty where it is chosen by number."""
    turn, shown = state.turn, face(state)
    if not isinstance(turn, Asking) or shown is None:
        return ""
    body = state.book.questions[turn.card].body
    if isinstance(body, Estimate):
        return pick(table.ESTIMATE_ASK, language, low=body.low, high=body.high)
    return pick(_ASKS.get(shown.kind), language)


def parsed(state: State, words: str) -> Answer | None:
    """Return the answer that was typed; None where it is none (whether it fits is for the rules to say)."""
    shown = face(state)
    try:
        numbers = [int(part) for part in words.replace(",", " ").split()]
    except ValueError:
        return None
    if shown is None or not numbers:
        return None
    if shown.kind == "estimate":
        return Answer((numbers[0],)) if len(numbers) == 1 else None
    if not all(1 <= number <= len(shown.lines) for number in numbers):
        return None
    picked = tuple(shown.lines[number - 1][0] for number in numbers)
    return Answer(tuple(sorted(set(picked)))) if shown.kind == "several" else Answer(picked)
