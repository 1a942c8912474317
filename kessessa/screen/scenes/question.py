"""Which scene shows which kind of question."""

from __future__ import annotations

from kessessa.screen.scene import Scene
from kessessa.screen.scenes.question_choice import ChoiceScene
from kessessa.screen.scenes.question_head import QuestionScene
from kessessa.screen.scenes.question_order import OrderScene
from kessessa.screen.seat import Seat
from kessessa.session.views import face

_SCENES: dict[str, type[QuestionScene]] = {
    "choice": ChoiceScene,
    "several": ChoiceScene,
    "truefalse": ChoiceScene,
    "order": OrderScene,
}


def question_scene(seat: Seat) -> Scene:
    """Return the scene of the question that is open."""
    shown = face(seat.state)
    return _SCENES[shown.kind if shown else "choice"](seat)
