"""The classes of this computer, from a session in the window's hands to the file and back."""

from __future__ import annotations

from datetime import timedelta

import pytest
from tiny import seats, tiny

from kessessa.cli.desk import open_desk
from kessessa.cli.outside import Beyond
from kessessa.cli.talking import talk
from kessessa.rules.turns import Ended
from kessessa.screen.entrance import Entrance
from kessessa.screen.setup import Plans
from kessessa.session.classes import added, class_note, found
from kessessa.session.record import Opening


def test_a_session_of_a_class_is_listed_resumed_finished_kept_and_comes_back(  # one story, told in its order
) -> None:
    outside = Beyond(open_desk("en"))
    moment = outside.moment()
    assert outside.change_classes(lambda classes: added(classes, "courlis"), "en") == ""
    sitting = outside.begin(Opening(tiny(), seats(2), 5, "short"))
    sitting.table.note(class_note("courlis", moment))
    sitting.close()
    (waiting,) = Beyond(open_desk("en")).sessions("en")
    assert (waiting.group, waiting.begun) == ("courlis", moment.isoformat())
    resumed = outside.resume(waiting.name, "en")
    assert not isinstance(resumed, str)
    seat = Entrance(outside, lambda: None).seat(resumed)  # type: ignore[arg-type, return-value]
    while not isinstance(resumed.table.state.turn, Ended):
        assert seat.follow(outside.bot_move(resumed.table)) is not None
    resumed.close()
    classes, told = Beyond(open_desk("fr")).classes("fr")
    assert told == ""
    (lesson,) = found(classes, "courlis").lessons
    assert lesson.begun == moment.isoformat()
    missed = [asked.card for asked in lesson.asked if not asked.right]
    day = lesson.day + timedelta(days=7)
    opening = Plans.first(tiny(), "courlis").opening(1, classes, day, sensitive=True)
    assert opening.again == tuple(missed[: len(opening.again)])
    assert bool(opening.again) == bool(missed)


def test_a_damaged_file_of_classes_is_told_in_the_language_of_the_window() -> None:
    desk = open_desk("en")
    desk.folders.home.mkdir(parents=True, exist_ok=True)
    desk.folders.classes.write_text("{")
    classes, told = Beyond(desk).classes("fr")
    assert classes == ()
    assert "abîmé" in told
    assert Beyond(desk).classes("fr") == ((), "")


def test_a_session_that_ended_in_text_or_before_a_cut_is_kept_as_well(monkeypatch: pytest.MonkeyPatch) -> None:
    desk = open_desk("en")
    outside = Beyond(desk)
    with desk.shelf.begin(Opening(tiny(), seats(2), 5, "short")) as sitting:
        sitting.table.note(class_note("grue", outside.moment()))
        while not isinstance(sitting.table.state.turn, Ended):
            sitting.table.play(outside.bot_move(sitting.table))
    assert outside.classes("en") == ((), "")
    resumed = outside.resume(sitting.name, "en")
    assert not isinstance(resumed, str)
    Entrance(outside, lambda: None).enter(resumed, "en")  # type: ignore[arg-type, return-value]
    resumed.close()
    (kept,) = found(outside.classes("en")[0], "grue").lessons
    desk.folders.classes.unlink()
    monkeypatch.setattr("kessessa.cli.talking.ask", lambda _prompt: None)
    with desk.shelf.resume(sitting.name) as again:
        talk(desk, again)
    assert found(outside.classes("en")[0], "grue").lessons[0].begun == kept.begun
