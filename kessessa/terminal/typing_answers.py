"""Answers that are typed rather than chosen by one number: several options, orders, agendas, time, shares."""

from __future__ import annotations

import re
from collections.abc import Callable

from kessessa.language import Text, month, pick, table
from kessessa.rules import assembly, work
from kessessa.rules.cards import Estimate
from kessessa.rules.moves import Answer, Done, Move, Place, SetAgenda, Split, TakeBack
from kessessa.rules.state import State
from kessessa.rules.turns import Asking, Assembly, Tabling, Working
from kessessa.session import wording
from kessessa.session.views import Face, face
from kessessa.terminal.naming import target_words
from kessessa.terminal.telling_board import matter_line

_ASKS = {"several": table.SEVERAL_ASK, "order": table.ORDER_ASK, "pairs": table.PAIRS_ASK}
_NUMBER = re.compile(r"[-\u2212+]?[0-9]{1,9}")
_MOST_NUMBERS = 20


def is_typed(state: State) -> bool:
    """Return whether what is asked now is answered by typing more than the number of a choice."""
    turn = state.turn
    if isinstance(turn, Asking):
        shown = face(state)
        return shown is not None and shown.kind in {*_ASKS, "estimate"}
    return isinstance(turn, (Tabling, Working)) or (isinstance(turn, Assembly) and turn.stage == "split")


def spent(state: State) -> bool:
    """Return whether the team whose turn it is to work has no token left: going on is then all there is to do."""
    turn = state.turn
    return isinstance(turn, Working) and not turn.tokens[turn.team]


def typed_lines(state: State, language: str) -> list[str]:
    """Return what is numbered, and how to type the answer; empty where it is chosen by number."""
    match state.turn:
        case Asking() if is_typed(state):
            return _question_lines(state, state.turn, language)
        case Tabling(size):
            lines = [f"{at + 1}. {matter_line(state, at, language)}" for at in range(len(state.table))]
            return [*lines, pick(table.AGENDA_ASK_ONE if size == 1 else table.AGENDA_ASK_MANY, language, n=size)]
        case Working() as turn:
            lines = [
                f"{at}. {target_words(state, turn, target, language)}"
                for at, target in enumerate(work.targets(state), 1)
            ]
            return [*lines, f"0. {pick(month.DONE_PLAIN, language)}", pick(table.WORK_ASK, language)]
        case Assembly(stage="split"):
            least, most = assembly.least_reserves(state.book), state.book.scenario.form.member_return
            limits = pick(table.SPLIT_LIMITS, language, least=least, most=most)
            return [limits, pick(table.SPLIT_ASK, language)]
        case _:
            return []


def _question_lines(state: State, turn: Asking, language: str) -> list[str]:
    body, shown = state.book.questions[turn.card].body, face(state)
    if isinstance(body, Estimate):
        parts = [pick(table.ESTIMATE_ASK, language, low=body.low, high=body.high), pick(body.unit, language)]
        if body.step > 1:
            parts.append(pick(table.IN_STEPS, language, step=body.step))
        return [", ".join(part for part in parts if part) + "."]
    if shown is None:
        return []
    lines = [f"{wording.LETTERS[at]}. {pick(text, language)}" for at, text in enumerate(shown.left)]
    lines += [f"{at}. {pick(text, language)}" for at, (_, text) in enumerate(_open_lines(shown), 1)]
    return [*lines, pick(_ASKS[shown.kind], language)]


def _open_lines(shown: Face) -> list[tuple[int, Text]]:
    return [(at, text) for at, text in shown.lines if at not in shown.removed]


def parsed(state: State, words: str) -> tuple[Move, ...]:
    """Return the moves that were typed, in order; none where the words are no answer.

    Whether they are legal is for the rules to say.
    """
    if not words and spent(state):
        return (Done(),)
    parts = re.split(r"[\s,;%]+", words.strip(" ,;%"))
    if len(parts) > _MOST_NUMBERS or not all(_NUMBER.fullmatch(part) for part in parts):
        return ()
    numbers = [int(part.replace("\u2212", "-")) for part in parts]
    read = _READ.get(type(state.turn))
    return read(state, numbers) if read else ()


def _agenda(state: State, numbers: list[int]) -> tuple[Move, ...]:
    if not all(1 <= number <= len(state.table) for number in numbers):
        return ()
    return (SetAgenda(tuple(state.table[number - 1].matter for number in numbers)),)


def _shares(_state: State, numbers: list[int]) -> tuple[Move, ...]:
    return (Split(*numbers),) if len(numbers) == 3 else ()  # noqa: PLR2004  reserves, members, project


def _answer(state: State, numbers: list[int]) -> tuple[Move, ...]:
    shown = face(state)
    if shown is None:
        return ()
    if shown.kind == "estimate":
        return (Answer((numbers[0],)),) if len(numbers) == 1 else ()
    lines = _open_lines(shown)
    if not all(1 <= number <= len(lines) for number in numbers):
        return ()
    picked = tuple(lines[number - 1][0] for number in numbers)
    return (Answer(tuple(sorted(set(picked))) if shown.kind == "several" else picked),)


def _time(state: State, numbers: list[int]) -> tuple[Move, ...]:
    """Return a token for each number, one back for each negative one, and the end of the team's turn for 0."""
    targets = work.targets(state)
    if not all(abs(number) <= len(targets) for number in numbers):
        return ()
    return tuple(
        Done() if not number else (Place if number > 0 else TakeBack)(targets[abs(number) - 1]) for number in numbers
    )


_READ: dict[type, Callable[[State, list[int]], tuple[Move, ...]]] = {
    Asking: _answer,
    Tabling: _agenda,
    Working: _time,
    Assembly: _shares,
}
