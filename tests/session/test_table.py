"""A table: playing, taking back, what stays revealed, and coming back from lines."""

from __future__ import annotations

from dataclasses import dataclass, field

import pytest
from dice import opening, over, play_on, step
from hypothesis import given, settings
from hypothesis import strategies as st

from kessessa import rules
from kessessa.rules.cards import TrueFalse
from kessessa.rules.moves import Answer, CallAid, Choose, Proceed, Replace
from kessessa.rules.refusal import Refusal
from kessessa.rules.state import State
from kessessa.rules.turns import Asking, Founding, News, Reveal
from kessessa.session.record import Line, Mark, Note, Played, Undone, fingerprint, replay
from kessessa.session.table import Table


@dataclass
class Kept:
    """A journal in a list."""

    lines: list[Line] = field(default_factory=list)
    marks: list[Mark] = field(default_factory=list)

    def append(self, line: Line, mark: Mark) -> None:
        self.lines.append(line)
        self.marks.append(mark)


def advance(table: Table, kind: type, seed: int = 1) -> None:
    """Play until the turn is of a kind."""
    while not isinstance(table.state.turn, kind):
        assert not over(table)
        step(table, seed)


def an_answer(state: State) -> Answer:
    return next(move for move in rules.legal(state).every() if isinstance(move, Answer))


def asked(table: Table) -> str:
    turn = table.state.turn
    assert isinstance(turn, Asking)
    return turn.card


def test_a_refused_move_changes_nothing_and_leaves_no_line() -> None:
    kept = Kept()
    table = Table(opening(), kept)
    before = table.state
    assert isinstance(table.play(Choose("nothing")), Refusal)
    assert (table.state, table.history, kept.lines) == (before, (), [])


def test_every_move_is_kept_with_where_it_led() -> None:
    kept = Kept()
    table = Table(opening(), kept)
    play_on(table, 1)
    assert [line.move for line in kept.lines if isinstance(line, Played)] == [step.move for step in table.history]
    assert kept.marks[-1] == Mark(table.state.round, table.state.rounds, over=True)
    assert not any(mark.over for mark in kept.marks[:-1])


def test_undo_lands_before_the_last_decision_and_not_between_two_pages() -> None:
    table = Table(opening())
    advance(table, Asking)
    card = asked(table)
    table.play(an_answer(table.state))
    table.play(Proceed())
    taken = table.undo()
    assert taken is not None
    assert [type(move) for move in taken.decisions] == [Answer]
    assert isinstance(taken.lands.turn, Asking)
    assert taken.lands.turn.card == card


def test_undo_of_pages_only_lands_at_the_beginning() -> None:
    table = Table(opening())
    table.play(Proceed())
    assert table.undoable == 1
    assert table.undo() is not None
    assert isinstance(table.state.turn, Founding)
    assert (table.undoable, table.undo()) == (0, None)


def test_all_decisions_can_be_undone_at_once() -> None:
    table = Table(opening(seed=5))
    first = table.state
    play_on(table, 5)
    taken = table.undo(table.undoable)
    assert taken is not None
    assert taken.lands == first
    assert table.state == first


@pytest.mark.parametrize("decisions", [0, -1, 10_000])
def test_an_undo_of_more_than_there_is_changes_nothing(decisions: int) -> None:
    kept = Kept()
    table = Table(opening(), kept)
    play_on(table, 1, 20)
    before, lines = table.state, len(kept.lines)
    assert table.undo(decisions) is None
    assert (table.state, len(kept.lines)) == (before, lines)


def test_a_question_whose_answer_was_shown_is_replaced_after_an_undo() -> None:
    kept = Kept()
    table = Table(opening(), kept)
    advance(table, Asking)
    shown = asked(table)
    table.play(an_answer(table.state))
    would = table.would_undo()
    assert would is not None
    assert would.replaces
    table.undo()
    assert asked(table) != shown
    assert shown in table.spoiled
    assert kept.lines[-2:] == [Undone(1), Played(Replace(), automatic=True)]


def test_undoing_past_a_replaced_question_goes_further_back_and_it_stays_replaced() -> None:
    table = Table(opening(seed=3))
    advance(table, News, 3)
    advance(table, Asking, 3)
    shown = asked(table)
    table.play(an_answer(table.state))
    table.undo()
    before = table.undoable
    table.undo()
    assert table.undoable < before
    advance(table, Asking, 3)
    assert asked(table) != shown


def test_an_undo_that_shows_no_answer_replaces_nothing() -> None:
    table = Table(opening())
    advance(table, Asking)
    shown = asked(table)
    aid = next(move for move in rules.legal(table.state).plain if isinstance(move, CallAid))
    table.play(aid)
    would = table.would_undo()
    assert would is not None
    assert not would.replaces
    table.undo()
    assert asked(table) == shown


def test_the_helpers_answer_is_undone_with_the_first_one() -> None:
    table = Table(opening())
    advance(table, Asking)
    shown = asked(table)
    table.play(next(move for move in rules.legal(table.state).plain if isinstance(move, CallAid)))
    table.play(an_answer(table.state))
    table.play(an_answer(table.state))
    assert isinstance(table.state.turn, Reveal)
    table.undo()
    turn = table.state.turn
    assert isinstance(turn, Asking)
    assert turn.card != shown
    assert turn.given == ()


def test_when_no_other_question_is_left_the_game_goes_on() -> None:
    start = opening()
    only = tuple(card for card in start.scenario.questions if isinstance(card.body, TrueFalse))[:1]
    table = Table(type(start)(start.scenario.evolve(questions=only), start.teams, start.seed, start.length))
    advance(table, Asking)
    table.play(an_answer(table.state))
    table.undo()
    play_on(table, 1)
    assert over(table)


def test_a_drawn_event_stays_drawn() -> None:
    table = Table(opening(seed=4))
    advance(table, News, 4)
    turn = table.state.turn
    assert isinstance(turn, News)
    event = turn.event
    advance(table, Asking, 4)
    table.undo(table.undoable)
    advance(table, News, 4)
    turn = table.state.turn
    assert isinstance(turn, News)
    assert turn.event == event


def test_notes_stand_beside_the_game() -> None:
    kept = Kept()
    table = Table(opening(), kept)
    note = Note("word", "fiers", 2)
    table.note(note)
    table.play(Proceed())
    table.undo()
    assert table.notes == (note,)
    assert kept.lines[0] == note


@given(seed=st.integers(0, 10_000), teams=st.integers(1, 6), data=st.data())
@settings(max_examples=40, deadline=None)
def test_a_table_reopened_from_its_lines_is_the_same_table(seed: int, teams: int, data: st.DataObject) -> None:
    kept = Kept()
    table = Table(opening(seed, teams), kept)
    for turn in range(data.draw(st.integers(1, 4))):
        play_on(table, seed + turn, data.draw(st.integers(0, 40)))
        table.undo(data.draw(st.integers(0, 6)))
    seated = Table.reopen(table.opening, kept.lines)
    assert (seated.read, seated.refusal) == (len(kept.lines), None)
    assert seated.table.state == table.state
    assert seated.table.history == table.history
    assert seated.table.spoiled == table.spoiled
    assert fingerprint(seated.table.state) == fingerprint(table.state)


@given(seed=st.integers(0, 10_000), moves=st.integers(0, 60), decisions=st.integers(1, 8))
@settings(max_examples=40, deadline=None)
def test_undo_then_the_same_moves_is_identity(seed: int, moves: int, decisions: int) -> None:
    table = Table(opening(seed))
    play_on(table, seed, moves)
    taken = table.would_undo(decisions)
    if taken is None:
        return
    again = [item.move for item in table.history[_place(table, taken.lands) :]]
    reached = table.state
    landed = taken.lands
    for move in again:
        played = rules.play(landed, move)
        assert not isinstance(played, Refusal)
        landed = played[0]
    assert landed == reached
    table.undo(decisions)
    if not taken.replaces:
        assert table.state == taken.lands
        for move in again:
            table.play(move)
        assert table.state == reached


def _place(table: Table, state: State) -> int:
    return next(at for at, item in enumerate(table.history) if item.before is state)


def test_a_cut_between_an_undo_and_the_new_question_is_made_good() -> None:
    kept = Kept()
    table = Table(opening(), kept)
    advance(table, Asking)
    table.play(an_answer(table.state))
    table.undo()
    cut = Table.reopen(table.opening, kept.lines[:-1]).table
    assert cut.state != table.state
    cut.settle()
    assert cut.state == table.state


def test_lines_that_no_longer_fit_are_named_by_place() -> None:
    kept = Kept()
    table = Table(opening(), kept)
    play_on(table, 1, 10)
    lines = [*kept.lines[:6], Played(Choose("nothing")), *kept.lines[6:]]
    seated = Table.reopen(table.opening, lines)
    assert seated.read == 6
    assert seated.refusal is not None
    assert seated.table.state == table.history[6].before
    assert Table.reopen(table.opening, [Undone(1)]).refusal is not None


def test_a_record_replays_to_the_last_bit() -> None:
    table = Table(opening(seed=9, teams=4, length="standard"))
    play_on(table, 9, 60)
    table.undo(3)
    play_on(table, 10)
    again = replay(table.record, table.opening.scenario)
    assert (again.played, again.refusal) == (len(table.record.moves), None)
    assert fingerprint(again.state) == fingerprint(table.state)
