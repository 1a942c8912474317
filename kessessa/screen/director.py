"""Which scene shows which state: the one place where turns of the rules meet scenes of the window."""

from __future__ import annotations

from collections.abc import Callable

from kessessa.rules.turns import (
    Accounts,
    Alert,
    Asking,
    Assembly,
    Ended,
    Founding,
    Meeting,
    News,
    Reveal,
    Tabling,
    Working,
)
from kessessa.screen.scene import Scene
from kessessa.screen.scenes.accounts import AccountsScene
from kessessa.screen.scenes.agenda import AgendaScene
from kessessa.screen.scenes.alert import AlertScene
from kessessa.screen.scenes.assembly import FinancialScene, MoralScene, ResolveScene, SplitScene
from kessessa.screen.scenes.board import BoardScene
from kessessa.screen.scenes.consent import ConsentScene
from kessessa.screen.scenes.debate import DebateScene
from kessessa.screen.scenes.endings import EndingScene
from kessessa.screen.scenes.founding import FoundingScene
from kessessa.screen.scenes.matter import MatterScene
from kessessa.screen.scenes.news import NewsScene
from kessessa.screen.scenes.question import question_scene
from kessessa.screen.scenes.reveal import RevealScene
from kessessa.screen.scenes.told import ToldScene
from kessessa.screen.scenes.vote import CountScene, VoteScene
from kessessa.screen.scenes.work import WorkScene
from kessessa.screen.seat import Seat

_ASSEMBLY: dict[str, Callable[[Seat], Scene]] = {
    "financial": FinancialScene,
    "moral": MoralScene,
    "split": SplitScene,
    "resolve": ResolveScene,
    "resolved": ResolveScene,
}

_MEETING: dict[str, Callable[[Seat], Scene]] = {
    "risk": MatterScene,
    "propose": MatterScene,
    "amend": MatterScene,
    "consent": ConsentScene,
    "vote": VoteScene,
    "count": CountScene,
    "told": ToldScene,
}


def scene_for(seat: Seat) -> Scene:
    """Return the scene that the session's state asks for; each round is first seen from the board."""
    turn = seat.state.turn
    if _begins(seat):
        return BoardScene(seat)
    if isinstance(turn, Meeting):
        choosing = turn.kind != "matter" and turn.stage in {"risk", "propose", "amend"}
        return DebateScene(seat) if choosing else _MEETING[turn.stage](seat)
    if isinstance(turn, Assembly):
        return _ASSEMBLY[turn.stage](seat)
    return _SCENES[type(turn)](seat)


def _begins(seat: Seat) -> bool:
    """Return whether a round has just begun and its board has not been seen."""
    state = seat.state
    turn = state.turn
    fresh = (isinstance(turn, News) and not turn.told) or (
        isinstance(turn, Meeting) and turn.kind == "orientation" and turn.stage in {"risk", "propose"}
    )
    seen = seat.notes.get("board") == str(state.round)
    return fresh and not seen


_SCENES: dict[type, Callable[[Seat], Scene]] = {
    Founding: FoundingScene,
    News: NewsScene,
    Asking: question_scene,
    Reveal: RevealScene,
    Tabling: AgendaScene,
    Working: WorkScene,
    Accounts: AccountsScene,
    Alert: AlertScene,
    Ended: EndingScene,
}
