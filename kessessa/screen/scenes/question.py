"""Which scene shows which kind of question."""

from __future__ import annotations

from kessessa.screen.scene import Scene
from kessessa.screen.scenes.question_choice import ChoiceScene
from kessessa.screen.seat import Seat


def question_scene(seat: Seat) -> Scene:
    """Return the scene of the question that is open."""
    return ChoiceScene(seat)
