"""Which scene shows which kind of question."""

from __future__ import annotations

from kessessa.screen.scene import Scene
from kessessa.screen.scenes.question_choice import ChoiceScene
from kessessa.screen.scenes.question_discuss import DiscussScene
from kessessa.screen.scenes.question_estimate import EstimateScene
from kessessa.screen.scenes.question_head import QuestionScene
from kessessa.screen.scenes.question_order import OrderScene
from kessessa.screen.scenes.question_pairs import PairsScene
from kessessa.screen.seat import Seat
from kessessa.session.views import face

_SCENES: dict[str, type[QuestionScene]] = {
    "order": OrderScene,
    "pairs": PairsScene,
    "estimate": EstimateScene,
    "discuss": DiscussScene,
}


def question_scene(seat: Seat) -> Scene:
    """Return the scene of the question that is open; those with options share one."""
    shown = face(seat.state)
    kind = shown.kind if shown is not None else ""
    return _SCENES.get(kind, ChoiceScene)(seat)
