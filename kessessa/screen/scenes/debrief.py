"""The debrief: where it begins, and which scene shows which step."""

from __future__ import annotations

from kessessa.screen.scene import Scene
from kessessa.screen.scenes.debrief_feel import FeelScene
from kessessa.screen.scenes.debrief_happened import HappenedScene
from kessessa.screen.scenes.debrief_here import HereScene
from kessessa.screen.scenes.debrief_learnt import LearntScene
from kessessa.screen.scenes.debrief_parts import DebriefScene, Talk
from kessessa.screen.seat import Seat
from kessessa.session.debrief import FEEL, HAPPENED, HERE, LEARNT

_SCENES: dict[str, type[DebriefScene]] = {
    FEEL: FeelScene,
    HAPPENED: HappenedScene,
    LEARNT: LearntScene,
    HERE: HereScene,
}


def debrief_scene(seat: Seat) -> Scene:
    """Return the scene of the step at which the debrief of a finished session stands; the first where it is new."""
    talk = Talk(seat, _open)
    return _open(talk, talk.now.step or FEEL)


def _open(talk: Talk, step: str) -> Scene:
    return _SCENES[step](talk)
