"""What counts as an answer to each kind of question, and which answers are right. Pure functions over cards."""

from __future__ import annotations

from collections.abc import Callable
from itertools import combinations, pairwise, permutations
from typing import Any

from kessessa.rules.cards import Body, Choice, Discuss, Estimate, Order, Pairs, TrueFalse

Value = tuple[int, ...]


def several(body: Choice) -> bool:
    """Return whether more than one option is right, and so more than one may be chosen."""
    return sum(option.right for option in body.options) > 1


def fits(body: Body, value: Value, removed: Value = ()) -> bool:
    """Return whether `value` has the form of an answer; `removed` options cannot be chosen."""
    return _FITS[type(body)](body, value, removed)


def right(body: Body, value: Value) -> bool:
    """Return whether an answer that fits is right."""
    return _RIGHT[type(body)](body, value)


def solution(body: Body) -> Value:
    """Return a right answer (for a discussion: that the facilitator is content)."""
    return _SOLUTION[type(body)](body)


def possible(body: Body, removed: Value = ()) -> tuple[Value, ...]:
    """Return every answer that fits, in a fixed order."""
    return tuple(value for value in _POSSIBLE[type(body)](body) if fits(body, value, removed))


def size(body: Body) -> int:
    """Return how many options, lines or right sides are laid out (0 where none are)."""
    if isinstance(body, Choice):
        return len(body.options)
    if isinstance(body, Order):
        return len(body.steps)
    return len(body.pairs) if isinstance(body, Pairs) else 0


def _fits_choice(body: Choice, value: Value, removed: Value) -> bool:
    known = all(0 <= item < len(body.options) and item not in removed for item in value)
    rising = all(left < right for left, right in pairwise(value))
    return known and rising and (len(value) == 1 or (several(body) and len(value) >= 1))


def _fits_estimate(body: Estimate, value: Value, _removed: Value) -> bool:
    return (
        len(value) == 1 and body.low <= value[0] <= body.high and not (value[0] - body.low) % body.step
    ) or value == (body.number,)


def _indexes(count: int) -> Value:
    return tuple(range(count))


def _subsets(body: Choice) -> list[Value]:
    most = len(body.options) if several(body) else 1
    return [chosen for count in range(1, most + 1) for chosen in combinations(range(len(body.options)), count)]


_FITS: dict[type, Callable[[Any, Value, Value], bool]] = {
    Choice: _fits_choice,
    TrueFalse: lambda _body, value, _removed: value in ((0,), (1,)),
    Estimate: _fits_estimate,
    Order: lambda body, value, _removed: tuple(sorted(value)) == _indexes(len(body.steps)),
    Pairs: lambda body, value, _removed: tuple(sorted(value)) == _indexes(len(body.pairs)),
    Discuss: lambda _body, value, _removed: value in ((0,), (1,), (2,)),
}

_SOLUTION: dict[type, Callable[[Any], Value]] = {
    Choice: lambda body: tuple(at for at, option in enumerate(body.options) if option.right),
    TrueFalse: lambda body: (int(body.answer),),
    Estimate: lambda body: (body.number,),
    Order: lambda body: _indexes(len(body.steps)),
    Pairs: lambda body: _indexes(len(body.pairs)),
    Discuss: lambda _body: (2,),
}

_RIGHT: dict[type, Callable[[Any, Value], bool]] = {
    Choice: lambda body, value: value == _SOLUTION[Choice](body),
    TrueFalse: lambda body, value: value == (int(body.answer),),
    Estimate: lambda body, value: abs(value[0] - body.number) <= body.tolerance,
    Order: lambda body, value: value == _indexes(len(body.steps)),
    Pairs: lambda body, value: value == _indexes(len(body.pairs)),
    Discuss: lambda _body, value: value[0] > 0,
}

_POSSIBLE: dict[type, Callable[[Any], Any]] = {
    Choice: _subsets,
    TrueFalse: lambda _body: ((0,), (1,)),
    Estimate: lambda body: [(number,) for number in range(body.low, body.high + 1, body.step)],
    Order: lambda body: permutations(range(len(body.steps))),
    Pairs: lambda body: permutations(range(len(body.pairs))),
    Discuss: lambda _body: ((0,), (1,), (2,)),
}
