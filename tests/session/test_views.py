"""What may be shown: nothing of a secret before its time, and all of it afterwards."""

from __future__ import annotations

import pytest
from dice import opening, over, step, throw

from kessessa import rules
from kessessa.rules.cards import Question
from kessessa.rules.moves import Answer
from kessessa.rules.state import State
from kessessa.rules.turns import Asking, Assembly, Meeting, News, Reveal
from kessessa.session.debrief import STEPS, debrief, step_note, word_note
from kessessa.session.record import Note, Opening
from kessessa.session.table import Table
from kessessa.session.views import CAST, Face, face, notes_to_read, open_votes, open_votes_note, seen

SEEDS = range(12)


def states(seed: int) -> list[State]:
    start = opening(seed, 1 + throw(seed, 0, 6), "standard")
    noted = tuple(card.evolve(notes={"fr": card.id, "en": card.id}) for card in start.scenario.questions)
    scenario = start.scenario.evolve(questions=noted)
    table = Table(Opening(scenario, start.teams, seed, start.length))
    while not over(table):
        step(table, seed)
    return [item.before for item in table.history] + [table.state]


ALL = [state for seed in SEEDS for state in states(seed)]


def voting(state: State) -> tuple[str, ...] | None:
    turn = state.turn
    if (isinstance(turn, Meeting) and turn.stage == "vote") or (isinstance(turn, Assembly) and turn.stage == "resolve"):
        return turn.ballots
    return None


def test_ballots_show_only_that_they_are_in() -> None:
    met = 0
    for state in ALL:
        ballots, shown = voting(state), voting(seen(state))
        if ballots is None or shown is None:
            continue
        met += any(ballots)
        assert [bool(ballot) for ballot in shown] == [bool(ballot) for ballot in ballots]
        assert set(shown) <= {"", CAST}
        assert voting(seen(state, shown_votes=True)) == ballots
    assert met


def test_after_the_count_every_ballot_is_seen() -> None:
    counted = [state for state in ALL if isinstance(state.turn, Meeting) and state.turn.stage in {"count", "told"}]
    assert counted
    assert all(seen(state).turn == state.turn for state in counted)


def test_nothing_of_what_is_to_come_is_seen() -> None:
    for state in ALL:
        shown = seen(state)
        assert (shown.events, shown.questions, shown.matters, shown.chance) == ((), (), (), 0)


def faces(kind: type) -> list[tuple[State, Question, Face]]:
    found = []
    for state in ALL:
        laid = face(state)
        if laid is not None and isinstance(state.turn, kind):
            found.append((state, state.book.questions[laid.card], laid))
    return found


def test_an_open_question_keeps_its_answer() -> None:
    for _, card, laid in faces(Asking):
        assert (laid.right, laid.explain, laid.feedback) == (None, {}, ())
        assert laid.question == card.question


def test_what_is_shown_as_right_counts_as_right() -> None:
    kinds = set()
    for state, card, _ in faces(Asking):
        told = face(state.evolve(turn=reveal_of(state)))
        assert told is not None
        assert told.right is not None
        kinds.add(told.kind)
        played = rules.play(state, Answer(told.right))
        if isinstance(played, rules.Refusal):
            continue  # the halves that were taken away are never right, but a helper may be called for
        turn = played[0].turn
        if isinstance(turn, Reveal):
            assert turn.right, card.id
    assert kinds == {"choice", "several", "truefalse", "estimate", "order", "pairs", "discuss"}


def reveal_of(state: State) -> Reveal:
    turn = state.turn
    assert isinstance(turn, Asking)
    return Reveal(turn.card, turn.team, turn.helper, (), (), True, turn.returning, turn.shown, 0, False, ())


def test_lines_are_laid_out_as_drawn_and_can_be_answered() -> None:
    for state, _, laid in faces(Asking):
        turn = state.turn
        assert isinstance(turn, Asking)
        if laid.lines:
            assert tuple(index for index, _ in laid.lines) == turn.shown
        assert laid.removed == turn.removed


def test_a_card_keeps_the_facilitators_notes_until_its_answer() -> None:
    for state in ALL:
        if isinstance(state.turn, Asking):
            assert notes_to_read(state) is None
        if isinstance(state.turn, Reveal):
            assert notes_to_read(state) == {"fr": state.turn.card, "en": state.turn.card}
        if isinstance(state.turn, News):
            assert notes_to_read(state) == state.book.events[state.turn.event].notes


def test_there_is_a_face_only_where_there_is_a_question() -> None:
    assert all((face(state) is not None) == isinstance(state.turn, (Asking, Reveal)) for state in ALL)


def test_votes_are_open_when_the_facilitator_says_so() -> None:
    assert not open_votes(())
    assert open_votes((), usually=True)
    assert open_votes((open_votes_note(shown=False), Note("word"), open_votes_note(shown=True)))
    assert not open_votes((open_votes_note(shown=False),), usually=True)


def test_the_debrief_goes_step_by_step_and_keeps_each_teams_last_word() -> None:
    begun = debrief((), 3)
    assert (begun.step, begun.following, begun.words) == ("", STEPS[0], ("", "", ""))
    notes = (step_note("feel"), word_note(2, "  bien   ensemble "), word_note(0, "fiers"), word_note(0, "contents"))
    felt = debrief((*notes, word_note(7, "nobody")), 3)
    assert (felt.step, felt.words) == ("feel", ("contents", "", "bien ensemble"))
    assert [debrief((step_note(name),), 1).following for name in STEPS] == ["happened", "learnt", "here", "here"]
    assert [debrief((step_note(name),), 1).preceding for name in STEPS] == ["feel", "feel", "happened", "learnt"]


def test_a_step_that_does_not_exist_is_refused() -> None:
    with pytest.raises(ValueError, match="lunch"):
        step_note("lunch")
