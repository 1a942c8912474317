"""The question: drawn by level, answered alone or with mutual aid, shown, and brought back when missed."""

from __future__ import annotations

from kessessa.rules import answers
from kessessa.rules.cards import Choice, Discuss, Question
from kessessa.rules.chance import below, shuffled
from kessessa.rules.draft import Draft
from kessessa.rules.happenings import Drawn, Judged
from kessessa.rules.moves import Answer, CallAid, Halve, Replace, Skip
from kessessa.rules.refusal import Refusal
from kessessa.rules.scenario import KNOWLEDGE
from kessessa.rules.state import Answered, Missed, State
from kessessa.rules.table import replaced
from kessessa.rules.turns import NOBODY, Asking, Reveal

LEVELS = 3
RETURNS_AFTER = 2
"""A missed card returns this many rounds later, or one more."""
FIRST_GAIN, RETURN_GAIN = 1, 2


def open_question(draft: Draft) -> bool:
    """Ask a missed card that is due, else a new one of the round's level; False where none is left."""
    state = draft.now()
    due = next((item for item in state.missed if item.due <= state.round), None)
    if due is not None:
        draft.also["missed"] = tuple(item for item in state.missed if item is not due)
        _lay_out(draft, state.book.questions[due.card], returning=True)
        return True
    name = _fresh(state)
    if not name:
        return False
    draft.also["questions"] = tuple(item for item in state.questions if item != name)
    _lay_out(draft, state.book.questions[name], returning=False)
    return True


def _fresh(state: State) -> str:
    """Return the first card whose level is nearest to the round's, shifted as asked; the easier one first."""
    level = 1 + LEVELS * (state.round - 1) // max(1, state.rounds)
    level = min(LEVELS, max(1, level + state.shift))
    cards = state.book.questions
    best, distance = "", LEVELS + 1.0
    for name in state.questions:
        off = cards[name].level - level
        far = off - 0.5 if off > 0 else -off
        if far < distance:
            best, distance = name, far
            if not off:
                break
    return best


def _lay_out(draft: Draft, card: Question, *, returning: bool) -> None:
    order = tuple(range(answers.size(card.body)))
    if order and not (isinstance(card.body, Choice) and not card.body.shuffle):
        order, draft.chance = shuffled(draft.chance, order)
    draft.turn = Asking(card.id, draft.state.coordinator, order, returning)
    draft.happenings.append(Drawn("question", card.id))


def call_aid(draft: Draft, turn: Asking, move: CallAid) -> Refusal | bool:
    """Call another team for help, which costs it its call until it has helped well."""
    teams = draft.state.teams
    card = draft.state.book.questions[turn.card]
    if turn.helper != NOBODY or turn.given or isinstance(card.body, Discuss):
        return Refusal("not-now")
    if not 0 <= move.team < len(teams) or move.team == turn.team or not teams[move.team].here:
        return Refusal("not-this-team")
    if not teams[move.team].aid:
        return Refusal("aid-used")
    draft.also["teams"] = replaced(teams, move.team, teams[move.team].evolve(aid=False))
    draft.turn = turn.evolve(helper=move.team)
    return False


def can_halve(state: State, turn: Asking) -> bool:
    """Return whether half of the wrong options could be taken away, knowledge aside."""
    body = state.book.questions[turn.card].body
    return isinstance(body, Choice) and not turn.removed and not turn.given and len(_wrong(body)) > 1


def _wrong(body: Choice) -> list[int]:
    return [at for at, option in enumerate(body.options) if not option.right]


def halve(draft: Draft, turn: Asking, _move: Halve) -> Refusal | bool:
    """Take half of the wrong options away for one knowledge."""
    state = draft.state
    body = state.book.questions[turn.card].body
    if not can_halve(state, turn) or not isinstance(body, Choice):
        return Refusal("not-now")
    if state.stock[state.book.knowledge] < 1:
        return Refusal("no-knowledge")
    wrong, draft.chance = shuffled(draft.chance, _wrong(body))
    draft.change(KNOWLEDGE, -1, "halve")
    draft.turn = turn.evolve(removed=tuple(sorted(wrong[: len(wrong) // 2])))
    return False


def answer(draft: Draft, turn: Asking, move: Answer) -> Refusal | bool:
    """Take an answer; the reveal comes when everyone who was to answer has."""
    body = draft.state.book.questions[turn.card].body
    if not answers.fits(body, move.value, turn.removed):
        taken = isinstance(body, Choice) and any(item in turn.removed for item in move.value)
        return Refusal("removed" if taken else "not-an-answer", ", ".join(map(str, move.value)))
    given = (*turn.given, move.value)
    if turn.helper != NOBODY and len(given) == 1:
        draft.turn = turn.evolve(given=given)
    else:
        reveal(draft, turn, given)
    return False


def reveal(draft: Draft, turn: Asking, given: tuple[tuple[int, ...], ...]) -> None:
    """Judge the answers, give what they earn, and let a missed card come back."""
    state = draft.state
    card = state.book.questions[turn.card]
    marks = tuple(answers.right(card.body, value) for value in given)
    right = any(marks)
    gain = (RETURN_GAIN if turn.returning else FIRST_GAIN) if right else 0
    if right:
        draft.change(KNOWLEDGE, gain, "return" if turn.returning else "question")
        draft.apply(card.effects, card.id, card.explain)
    else:
        wait, draft.chance = below(draft.chance, 2)
        draft.also["missed"] = (*state.missed, Missed(card.id, state.round + RETURNS_AFTER + wait))
    if len(marks) > 1 and marks[1]:
        helper = state.teams[turn.helper]
        draft.also["teams"] = replaced(state.teams, turn.helper, helper.evolve(aid=True))
    helper_at = turn.helper if len(given) > 1 else NOBODY
    told = Answered(state.round, card.id, turn.team, helper_at, right, marks, turn.returning, given[0])
    draft.also["answers"] = (*state.answers, told)
    draft.happenings.append(Judged(card.id, right, turn.returning))
    draft.turn = Reveal(
        card.id, turn.team, helper_at, given, marks, right, turn.returning, turn.shown, gain, not right,
        tuple(draft.changes),
    )  # fmt: skip


def skip(_draft: Draft, _turn: Asking, _move: Skip) -> Refusal | bool:
    """Pass over the question: nothing gained, nothing lost."""
    return True


def replace(draft: Draft, turn: Asking, _move: Replace) -> Refusal | bool:
    """Put the question aside, to come back last, and draw another; without another the phase is over."""
    if turn.given:
        return Refusal("not-now")
    state = draft.state
    draft.also["questions"] = (*state.questions, turn.card)
    name = _fresh(state)
    if not name:
        return True
    draft.also["questions"] = (*(item for item in state.questions if item != name), turn.card)
    _lay_out(draft, state.book.questions[name], returning=False)
    return False
