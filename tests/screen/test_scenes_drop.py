"""A file that is dropped on the window."""

from __future__ import annotations

import pygame
from outside_double import Nearby
from visitor import Visitor


def test_a_packed_deck_that_is_dropped_on_the_window_is_taken_in_and_told() -> None:
    outside = Nearby()
    visitor = Visitor(outside)
    visitor.app.handle(pygame.event.Event(pygame.DROPFILE, file="cafe.kess"))
    visitor.look()
    assert outside.installed == ["cafe.kess"]
    assert visitor.here == "message"
    assert visitor.app.shown is not None
    assert any("cafe.kess" in words for words in visitor.app.shown.spoken)
    visitor.key("return")
    assert visitor.here == "title"
