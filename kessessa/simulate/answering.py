"""How bots answer questions: right as often as their skill says, by a draw of the policy's own chance."""

from __future__ import annotations

from kessessa.rules import answers
from kessessa.rules.cards import Body, Choice, Estimate, Order, Pairs, TrueFalse
from kessessa.rules.chance import below
from kessessa.rules.moves import Answer
from kessessa.rules.state import State
from kessessa.rules.turns import Asking

SKILL = 60
"""Right answers in a hundred: a class that knows some of it and thinks about the rest."""
EASED = 20
"""How many more are right once half of the wrong options are gone."""


def answer(state: State, turn: Asking, skill: int, chance: int) -> tuple[Answer, int]:
    """Return an answer that is right `skill` times in a hundred, and the policy's next chance."""
    body = state.book.questions[turn.card].body
    drawn, chance = below(chance, 100)
    if drawn < skill + (EASED if turn.removed else 0):
        return Answer(answers.solution(body)), chance
    return Answer(mistake(body, turn.removed)), chance


def mistake(body: Body, removed: tuple[int, ...] = ()) -> tuple[int, ...]:
    """Return a wrong answer that fits (a right one where every answer that fits is right)."""
    if isinstance(body, Choice):
        wrong = (at for at, option in enumerate(body.options) if not option.right and at not in removed)
        return (next(wrong, answers.solution(body)[0]),)
    if isinstance(body, TrueFalse):
        return (int(not body.answer),)
    if isinstance(body, Estimate):
        off = abs(body.low - body.number) > body.tolerance
        return (body.low,) if off else answers.possible(body)[-1]
    if isinstance(body, (Order, Pairs)):
        return answers.solution(body)[::-1]
    return (0,)
