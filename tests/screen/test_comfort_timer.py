"""The facilitator's timer: off unless asked for, shown in minutes, waiting under panels, and without any effect."""

from __future__ import annotations

from dataclasses import replace

from outside_double import Nearby
from visitor import Visitor

from kessessa.screen.ports import Habits
from kessessa.screen.timer import Timer


def minutes_later(visitor: Visitor, minutes: float) -> None:
    """Let time pass while nobody does anything."""
    visitor.clock.time += minutes * 60
    visitor.wait()


def said(visitor: Visitor) -> str:
    """Return what the timer shows."""
    assert visitor.app.shown is not None
    marks = (" min left", "encore ", "temps écoulé")
    lines = (words.rpartition("· ")[2] for words in visitor.app.shown.spoken)
    return next((line for line in lines if line.startswith(marks) or line.endswith(marks)), "")


def playing(minutes: int) -> Visitor:
    visitor = Visitor(Nearby(chosen=Habits(welcomed=True, timer=minutes)))
    visitor.keys("return", "return", "return", "return")
    visitor.wait()
    return visitor


def test_there_is_no_timer_unless_one_is_asked_for() -> None:
    visitor = Visitor(Nearby())
    visitor.keys("return", "return", "return", "return")
    minutes_later(visitor, 1)
    assert visitor.outside.habits().timer == 0
    assert said(visitor) == ""


def test_minutes_go_by_on_the_screen_and_nothing_else_happens() -> None:
    visitor = playing(3)
    before = visitor.here, visitor.outside.begun[0].table.state
    shown = [said(visitor)]
    for _ in range(4):
        minutes_later(visitor, 1)
        shown.append(said(visitor))
    assert shown == ["encore 3 min", "encore 2 min", "encore 1 min", "temps écoulé", "temps écoulé"]
    assert (visitor.here, visitor.outside.begun[0].table.state) == before


def test_nothing_is_drawn_between_two_minutes() -> None:
    visitor = playing(5)
    minutes_later(visitor, 0.2)
    draws = visitor.app.draws
    for _ in range(8):
        minutes_later(visitor, 0.01)
    assert visitor.app.draws == draws


def test_it_waits_while_the_panel_or_the_settings_lie_over_the_game() -> None:
    visitor = playing(2)
    for key in ("escape", "f4"):
        visitor.keys(key)
        visitor.wait()
        minutes_later(visitor, 30)
        visitor.keys(key)
        visitor.wait()
    assert said(visitor) == "encore 2 min"


def test_another_step_and_another_choice_begin_anew() -> None:
    timer = Timer()
    assert timer.tick(0, 5, ("question", 1))
    timer.tick(120, 5, ("question", 1))
    assert timer.left == 3
    timer.tick(1, 5, ("news", 1))
    assert timer.left == 5
    timer.tick(1, 10, ("news", 1))
    assert timer.left == 10
    timer.tick(1, 0, ("news", 1))
    assert timer.left is None


def test_it_is_chosen_in_the_settings() -> None:
    visitor = Visitor(Nearby())
    visitor.keys("f4")
    visitor.press("tab-pace")
    visitor.press("timer:5")
    assert visitor.outside.chosen == replace(Habits(), welcomed=True, timer=5)
