"""What may be shown now: ballots before the count, right answers before the answer, figures before a study.

Screens draw what these functions return, so that no projector gives away what the rules keep for later.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from kessessa.rules.cards import Choice, Discuss, Estimate, Order, Pairs, Question, TrueFalse
from kessessa.rules.effects import Text
from kessessa.rules.state import State
from kessessa.rules.turns import Asking, Assembly, Meeting, News, Reveal
from kessessa.session.record import Note

CAST = "cast"
"""What stands in place of a ballot that is in but must not be seen yet."""

_OPEN_VOTES = "open-votes"
_YES = "yes"


@dataclass(frozen=True, slots=True)
class Face:
    """A question as it may be shown. `lines` are (index to answer with, text) in the order to lay them out.

    `kind`: choice, several, truefalse, estimate, order, pairs or discuss. `left`: the terms of pairs.
    `removed`: indexes taken away. While it is open `right` is None and `explain` and `feedback` are empty;
    afterwards `right` is an answer that counts as right, and `feedback` the (index, text) of wrong options.
    """

    card: str
    kind: str
    question: Text
    lines: tuple[tuple[int, Text], ...]
    left: tuple[Text, ...]
    removed: tuple[int, ...]
    right: tuple[int, ...] | None
    explain: Text
    feedback: tuple[tuple[int, Text], ...]


def open_votes_note(*, shown: bool) -> Note:
    """Return the note by which the facilitator opens the votes, or makes them secret again."""
    return Note(_OPEN_VOTES, _YES if shown else "no")


def open_votes(notes: Iterable[Note], *, usually: bool = False) -> bool:
    """Return whether votes are open at this table; `usually` is the setting where nothing was noted."""
    shown = usually
    for note in notes:
        if note.topic == _OPEN_VOTES:
            shown = note.text == _YES
    return shown


def seen(state: State, *, shown_votes: bool = False) -> State:
    """Return the state without what must stay hidden: ballots still coming in, cards to come, and chance.

    It is made to be drawn, not to be played.
    """
    turn = state.turn
    running = (isinstance(turn, Meeting) and turn.stage == "vote") or (
        isinstance(turn, Assembly) and turn.stage == "resolve"
    )
    if running and not shown_votes and isinstance(turn, (Meeting, Assembly)):
        turn = turn.evolve(ballots=tuple(CAST if ballot else "" for ballot in turn.ballots))
    return state.evolve(turn=turn, events=(), questions=(), matters=(), chance=0)


def face(state: State) -> Face | None:
    """Return the question that is open or just answered; None where there is none."""
    turn = state.turn
    if not isinstance(turn, (Asking, Reveal)):
        return None
    card = state.book.questions[turn.card]
    told = isinstance(turn, Reveal)
    return Face(
        card=card.id,
        kind=_kind(card),
        question=card.question,
        lines=_lines(card, turn.shown),
        left=tuple(pair.left for pair in card.body.pairs) if isinstance(card.body, Pairs) else (),
        removed=turn.removed if isinstance(turn, Asking) else (),
        right=_right(card) if told else None,
        explain=card.explain if told else {},
        feedback=_feedback(card) if told else (),
    )


def notes_to_read(state: State) -> Text | None:
    """Return the facilitator's notes of the card on the table; a question keeps its own until it is answered."""
    turn, book = state.turn, state.book
    match turn:
        case News():
            return book.events[turn.event].notes
        case Reveal():
            return book.questions[turn.card].notes
        case Meeting(kind="matter"):
            return book.matters[turn.matter].notes
        case Meeting() if turn.proposal in book.orientations:
            return book.orientations[turn.proposal].notes
        case _:
            return None


def _kind(card: Question) -> str:
    match card.body:
        case Choice(options):
            return "several" if sum(option.right for option in options) > 1 else "choice"
        case TrueFalse():
            return "truefalse"
        case Estimate():
            return "estimate"
        case Order():
            return "order"
        case Pairs():
            return "pairs"
        case Discuss():
            return "discuss"


def _lines(card: Question, shown: tuple[int, ...]) -> tuple[tuple[int, Text], ...]:
    match card.body:
        case Choice(options):
            texts = tuple(option.text for option in options)
        case Order(steps):
            texts = tuple(step.text for step in steps)
        case Pairs(pairs):
            texts = tuple(pair.right for pair in pairs)
        case _:
            return ()
    return tuple((index, texts[index]) for index in shown)


def _right(card: Question) -> tuple[int, ...]:
    match card.body:
        case Choice(options):
            return tuple(index for index, option in enumerate(options) if option.right)
        case TrueFalse(answer):
            return (int(answer),)
        case Estimate(number):
            return (number,)
        case Order(steps):
            return tuple(range(len(steps)))
        case Pairs(pairs):
            return tuple(range(len(pairs)))
        case Discuss():
            return (2,)


def _feedback(card: Question) -> tuple[tuple[int, Text], ...]:
    match card.body:
        case Choice(options):
            return tuple((index, option.because) for index, option in enumerate(options) if not option.right)
        case TrueFalse(answer, because):
            return ((int(not answer), because),)
        case _:
            return ()
