"""The bell: what still fits before it rings. Time here is a clock that the test moves."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from kessessa.session.bell import Bell, bell_note, bell_time, noted_bell, planned_minutes
from kessessa.session.record import Note

TEN = datetime(2026, 11, 23, 10, 0, tzinfo=UTC)


class Hands:
    """A clock whose hands are moved by the test."""

    def __init__(self) -> None:
        self.at = TEN

    def moment(self) -> datetime:
        return self.at

    def pass_by(self, minutes: float) -> None:
        self.at += timedelta(minutes=minutes)


def bell(rings_in: float | None = 55, planned: float = 8) -> tuple[Bell, Hands]:
    hands = Hands()
    rings = None if rings_in is None else TEN + timedelta(minutes=rings_in)
    return Bell(hands, planned, rings), hands


@pytest.mark.parametrize("text", ["10:55", "10h55", " 10.55 ", "10H55"])
def test_a_bell_is_read_as_it_is_said(text: str) -> None:
    assert bell_time(text, TEN) == TEN.replace(minute=55)


@pytest.mark.parametrize("text", ["", "soon", "25:00", "10:60", "9:30", "10:00", "1055"])
def test_a_time_that_is_none_or_past_is_no_bell(text: str) -> None:
    assert bell_time(text, TEN) is None


def test_the_bell_is_kept_beside_the_game_until_it_rings() -> None:
    rings = TEN + timedelta(minutes=55)
    notes = (bell_note(TEN + timedelta(minutes=20)), bell_note(rings), Note("word", "fiers"))
    assert noted_bell(notes, TEN) == rings
    assert noted_bell(notes, rings) is None
    assert noted_bell((*notes, bell_note(None)), TEN) is None
    assert noted_bell((), TEN) is None


def test_without_a_bell_there_is_no_plan() -> None:
    silent, _ = bell(None)
    assert silent.plan(1, 5) is None


def test_ten_minutes_are_kept_for_the_debrief() -> None:
    lesson, hands = bell(55)
    plan = lesson.plan(0, 5)
    assert plan is not None
    assert (plan.left, plan.play, plan.debrief_now) == (55, 45, False)
    hands.pass_by(45)
    plan = lesson.plan(4, 5)
    assert plan is not None
    assert (plan.left, plan.play, plan.debrief_now, plan.may_start) == (10, 0, True, False)


def test_a_lesson_holds_the_rounds_it_was_planned_for() -> None:
    lesson, _ = bell(55, planned_minutes("standard", 5))
    plan = lesson.plan(0, 5)
    assert plan is not None
    assert (plan.fits, plan.wanted, plan.shorten_to, plan.may_start) == (5, 5, 0, True)


def test_a_slow_class_is_offered_fewer_rounds() -> None:
    lesson, hands = bell(55)
    for _ in range(2):
        lesson.round_began()
        hands.pass_by(11)
        lesson.round_ended()
    plan = lesson.plan(2, 5)
    assert plan is not None
    assert (plan.pace, plan.fits, plan.wanted, plan.shorten_to) == (10, 1, 3, 3)


def test_the_round_under_way_takes_its_time_first() -> None:
    lesson, hands = bell(45)
    lesson.round_began()
    plan = lesson.plan(1, 5)
    assert plan is not None
    assert plan.fits == 2
    hands.pass_by(8)
    plan = lesson.plan(1, 5)
    assert plan is not None
    assert plan.fits == 2
    hands.pass_by(8)
    plan = lesson.plan(1, 5)
    assert plan is not None
    assert plan.fits == 1


def test_no_round_begins_that_the_bell_would_cut() -> None:
    lesson, hands = bell(55)
    hands.pass_by(33)
    plan = lesson.plan(3, 5)
    assert plan is not None
    assert (plan.fits, plan.may_start, plan.shorten_to) == (0, False, 0)


def test_a_break_is_not_a_pace() -> None:
    lesson, hands = bell(200)
    lesson.round_began()
    hands.pass_by(120)
    lesson.round_ended()
    assert lesson.pace == 16


def test_a_round_that_began_last_week_does_not_count() -> None:
    lesson, hands = bell(55)
    hands.pass_by(3)
    lesson.round_ended()
    assert lesson.pace == 8


def test_a_bell_that_has_rung_leaves_nothing() -> None:
    lesson, hands = bell(55)
    hands.pass_by(90)
    plan = lesson.plan(3, 5)
    assert plan is not None
    assert (plan.left, plan.play, plan.fits, plan.debrief_now) == (0, 0, 0, True)
