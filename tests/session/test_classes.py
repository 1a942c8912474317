"""What a class remembers: lessons from finished sessions, questions that come back, levels over time."""

from __future__ import annotations

from datetime import UTC, date, datetime

from dice import opening, play_on
from tiny import tiny

from kessessa.session.classes import (
    Asked,
    Classroom,
    Lesson,
    Level,
    added,
    class_note,
    found,
    lesson_of,
    noted_class,
    with_lesson,
    without_class,
    without_lesson,
)
from kessessa.session.record import Note
from kessessa.session.table import Table

MOMENT = datetime(2026, 11, 12, 10, 40, tzinfo=UTC)
WORDS = {"fr": "Pourquoi ?", "en": "Why?"}


def lesson(day: int, *asked: tuple[str, bool], levels: tuple[Level, ...] = ()) -> Lesson:
    stamp = f"2026-11-{day:02}T10:40:00+00:00"
    return Lesson(stamp, stamp, "tiny", WORDS, 2, 4, levels, tuple(Asked(card, WORDS, right) for card, right in asked))


def due(*lessons: Lesson) -> dict[str, date]:
    return {review.card: review.due for review in Classroom("courlis", lessons).reviews()}


def test_a_missed_question_is_due_after_one_week_then_three_and_then_let_go() -> None:
    missed = lesson(1, ("a", False), ("b", True))
    assert due(missed) == {"a": date(2026, 11, 8)}
    assert due(missed, lesson(9, ("a", True))) == {"a": date(2026, 11, 30)}
    assert due(missed, lesson(9, ("a", False))) == {"a": date(2026, 11, 16)}
    assert due(missed, lesson(9, ("a", True)), lesson(30, ("a", True))) == {}
    assert due(missed, lesson(9, ("a", True)), lesson(30, ("a", False))) == {"a": date(2026, 12, 7)}


def test_a_session_begins_with_what_is_due_and_can_be_asked_in_it() -> None:
    cards = [card.id for card in tiny().questions]
    missed = lesson(1, *((card, False) for card in (*cards[:3], "elsewhere/one")))
    room = Classroom("courlis", (missed, lesson(5, (cards[0], False))))
    assert room.again(date(2026, 11, 7), tiny(), 10) == ()
    assert room.again(date(2026, 11, 8), tiny(), 10) == tuple(cards[1:3])
    assert room.again(date(2026, 11, 12), tiny(), 10) == (*cards[1:3], cards[0])
    assert len(room.again(date(2026, 11, 12), tiny(), 4)) == 2


def test_levels_tell_the_first_session_and_the_latest_one_up_to_a_session() -> None:
    steps = ((None, 3), (5, None), (8, 6))
    lessons = tuple(lesson(day + 1, levels=(Level("autonomy", *step),)) for day, step in enumerate(steps))
    room = Classroom("courlis", lessons)
    assert room.levels(0, "autonomy") == (Level("autonomy", None, 3), Level("autonomy", None, 3))
    assert room.levels(1, "autonomy") == (Level("autonomy", 5, 3), Level("autonomy", 5, 3))
    assert room.levels(2, "autonomy") == (Level("autonomy", 5, 3), Level("autonomy", 8, 6))
    assert room.levels(2, "education") is None


def test_a_finished_session_of_a_class_becomes_a_lesson_and_no_other() -> None:
    table = Table(opening(2))
    assert noted_class(table.notes) is None
    table.note(class_note("courlis", MOMENT))
    table.note(Note("bell"))
    assert lesson_of(table, MOMENT) is None
    play_on(table, 2)
    kept = lesson_of(table, MOMENT)
    assert kept is not None
    assert (kept.begun, kept.day, kept.teams) == (MOMENT.isoformat(), MOMENT.date(), 3)
    assert {asked.card for asked in kept.asked} == {answer.card for answer in table.state.answers}
    assert [asked.right for asked in kept.asked if asked.card == table.state.answers[-1].card] == [
        table.state.answers[-1].right
    ]
    other = Table(opening(2))
    play_on(other, 2)
    assert lesson_of(other, MOMENT) is None


def test_classes_are_added_grow_and_are_erased() -> None:
    classes = added(added((), "courlis"), "grue")
    assert added(classes, "grue") == classes
    classes = with_lesson(with_lesson(classes, "grue", lesson(9)), "grue", lesson(2))
    assert [item.day.day for item in found(classes, "grue").lessons] == [2, 9]
    again = Lesson(lesson(2).begun, lesson(30).finished, "tiny", WORDS, 3, 4)
    classes = with_lesson(classes, "grue", again)
    assert [(item.day.day, item.stars) for item in found(classes, "grue").lessons] == [(2, 3), (9, 2)]
    assert without_lesson(classes, "grue", lesson(9).begun) == with_lesson(
        (Classroom("courlis"), Classroom("grue")), "grue", Lesson(again.begun, lesson(2).finished, "tiny", WORDS, 3, 4)
    )
    assert without_class(classes, "grue") == (Classroom("courlis"),)
    assert found((), "ajonc") == Classroom("ajonc")
