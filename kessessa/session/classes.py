"""What a class remembers from one session to the next, as values. Nothing is written here, and nobody is named.

A class is a name from a list and the sessions it has finished; what it should look at again follows from these.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime

from kessessa.rules.effects import Text
from kessessa.rules.scenario import Scenario
from kessessa.rules.state import State
from kessessa.rules.turns import Ended
from kessessa.scoring.scores import scores
from kessessa.session.record import Note
from kessessa.session.table import Table

MOST_AGAIN = 5
"""A session begins with at most so many questions of earlier ones, and never with more than half of its rounds."""
WAITS = (7, 21)
"""Days until a missed question is due: about a week, and once it came back and was right, about three."""

_CLASS = "class"


@dataclass(frozen=True, slots=True)
class Level:
    """How well a principle was known and practised in a session, 0 to 10; None where it was not met."""

    principle: str
    known: int | None
    practised: int | None


@dataclass(frozen=True, slots=True)
class Asked:
    """A question as a class met it: its card, its words, and whether the last answer of the session was right."""

    card: str
    question: Text
    right: bool


@dataclass(frozen=True, slots=True)
class Lesson:
    """A finished session. `begun` tells it from the others of its class; `finished` is ISO 8601, as is `begun`."""

    begun: str
    finished: str
    scenario: str
    title: Text
    stars: int
    teams: int
    levels: tuple[Level, ...] = ()
    asked: tuple[Asked, ...] = ()

    @property
    def day(self) -> date:
        """The day on which it was finished."""
        return datetime.fromisoformat(self.finished).date()


@dataclass(frozen=True, slots=True)
class Review:
    """A question to look at again: its card, its words, the day from which it is due."""

    card: str
    question: Text
    due: date


@dataclass(frozen=True, slots=True)
class Classroom:
    """A class: the id of its name, and its finished sessions, oldest first."""

    id: str
    lessons: tuple[Lesson, ...] = ()

    def reviews(self) -> tuple[Review, ...]:
        """Return what to look at again, what is due first coming first.

        A missed question is due after a week; right then, once more after three weeks; right again, it is let go.
        """
        waiting: dict[str, tuple[int, Review]] = {}
        for lesson in self.lessons:
            for asked in lesson.asked:
                before = waiting.pop(asked.card, None)
                step = 0 if not asked.right else len(WAITS) if before is None else before[0] + 1
                if step < len(WAITS):
                    due = date.fromordinal(lesson.day.toordinal() + WAITS[step])
                    waiting[asked.card] = (step, Review(asked.card, asked.question, due))
        return tuple(sorted((review for _, review in waiting.values()), key=lambda review: review.due))

    def again(self, day: date, scenario: Scenario, rounds: int) -> tuple[str, ...]:
        """Return the questions with which a session of so many rounds begins on a day: those due that it can ask."""
        cards = {card.id for card in scenario.questions}
        due = [review.card for review in self.reviews() if review.due <= day and review.card in cards]
        return tuple(due[: min(MOST_AGAIN, rounds // 2)])

    def levels(self, upto: int, principle: str) -> tuple[Level, Level] | None:
        """Return a principle's first level and its latest one after session `upto` (from 0); None where never met."""
        met = [
            level
            for lesson in self.lessons[: upto + 1]
            for level in lesson.levels
            if level.principle == principle and (level.known is not None or level.practised is not None)
        ]
        if not met:
            return None
        known, practised = _ends(level.known for level in met), _ends(level.practised for level in met)
        return Level(principle, known[0], practised[0]), Level(principle, known[1], practised[1])


def _ends(values: Iterable[int | None]) -> tuple[int | None, int | None]:
    """Return the first and the last of the values that are there."""
    there = [value for value in values if value is not None]
    return (there[0], there[-1]) if there else (None, None)


Classes = tuple[Classroom, ...]


# a session that belongs to a class


@dataclass(frozen=True, slots=True)
class Belonging:
    """To which class a session belongs, and when it began (ISO 8601)."""

    group: str
    begun: str


def class_note(group: str, moment: datetime) -> Note:
    """Return the note that gives a session to a class when it begins."""
    return Note(_CLASS, f"{group} {moment.isoformat()}")


def noted_class(notes: Iterable[Note]) -> Belonging | None:
    """Return the class that the notes of a session name, or None."""
    for note in notes:
        if note.topic == _CLASS:
            group, _, begun = note.text.partition(" ")
            return Belonging(group, begun) if begun else None
    return None


def lesson_of(table: Table, moment: datetime) -> Lesson | None:
    """Return what a class keeps of a session that ended at `moment`; None while it is not over or of no class."""
    belonging, state = noted_class(table.notes), table.state
    if belonging is None or not isinstance(state.turn, Ended):
        return None
    scenario = state.book.scenario
    levels = tuple(Level(score.principle, score.known, score.practised) for score in scores(state))
    return Lesson(
        belonging.begun, moment.isoformat(timespec="seconds"), scenario.id, scenario.title, state.turn.stars,
        len(state.teams), levels, _asked(state),
    )  # fmt: skip


def _asked(state: State) -> tuple[Asked, ...]:
    last = {answer.card: answer.right for answer in state.answers}
    return tuple(Asked(card, state.book.questions[card].question, right) for card, right in last.items())


# changes: each returns new classes


def added(classes: Classes, group: str) -> Classes:
    """Return the classes with one more, unless it is there already."""
    return classes if any(item.id == group for item in classes) else (*classes, Classroom(group))


def with_lesson(classes: Classes, group: str, lesson: Lesson) -> Classes:
    """Return the classes with a session of a class; kept before, it keeps its day."""

    def changed(item: Classroom) -> Classroom:
        before = next((old for old in item.lessons if old.begun == lesson.begun), None)
        new = lesson if before is None else replace(lesson, finished=before.finished)
        others = [old for old in item.lessons if old.begun != lesson.begun]
        return replace(item, lessons=tuple(sorted((*others, new), key=lambda old: old.finished)))

    return tuple(changed(item) if item.id == group else item for item in added(classes, group))


def without_class(classes: Classes, group: str) -> Classes:
    """Return the classes without one of them and all that it has played."""
    return tuple(item for item in classes if item.id != group)


def without_lesson(classes: Classes, group: str, begun: str) -> Classes:
    """Return the classes without one session of a class."""
    return tuple(
        replace(item, lessons=tuple(old for old in item.lessons if old.begun != begun)) if item.id == group else item
        for item in classes
    )


def found(classes: Sequence[Classroom], group: str) -> Classroom:
    """Return a class, empty where it is not there."""
    return next((item for item in classes if item.id == group), Classroom(group))
