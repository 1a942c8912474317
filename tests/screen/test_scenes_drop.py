"""Packed decks that come by way of the window: dropped on it, or lying in the folder of decks."""

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


def test_the_list_of_decks_knows_at_once_what_was_dropped_on_it() -> None:
    outside = Nearby()
    visitor = Visitor(outside)
    visitor.key("p")
    outside.broken = True
    visitor.app.handle(pygame.event.Event(pygame.DROPFILE, file="cafe.kess"))
    visitor.look()
    visitor.key("return")
    assert visitor.here == "decks"
    assert next(node for node in visitor.nodes if node.id == "deck-0").name == "mon-cafe"  # what is wrong comes first


def test_packed_decks_that_lie_in_the_folder_are_taken_in_when_decks_are_read_again() -> None:
    outside = Nearby(lying=("one.kess", "two.kess"))
    visitor = Visitor(outside)
    visitor.key("p")
    visitor.press("go")
    assert outside.installed == ["one.kess", "two.kess"]
    assert visitor.here == "message"
    visitor.key("return")
    visitor.press("go")
    assert visitor.here == "decks"
