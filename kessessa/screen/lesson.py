"""Learning the game in five minutes: a first round with real cards, and which of its screens the coach speaks on."""

from __future__ import annotations

from collections.abc import Callable

from kessessa import rules
from kessessa.rules.refusal import Refusal
from kessessa.rules.scenario import Scenario
from kessessa.rules.turns import Asking, Assembly, Ended, News
from kessessa.screen.director import scene_for
from kessessa.screen.scene import Scene
from kessessa.screen.scenes.coach import DIGITS, Card, CoachScene
from kessessa.screen.scenes.learnt import LearntScene
from kessessa.screen.seat import Seat
from kessessa.screen.way import Way
from kessessa.session.record import Opening

SCENARIO = "cafe-herm"
QUESTION = "cooperative-basics/one-member-one-vote"
"""The first question of the lesson: three options, and the heart of the matter."""
_SEEDS = 400
_LENGTH = "short"

CARDS: dict[str, tuple[Card, ...]] = {
    "founding": (Card("welcome", 0, ("tool-pause",), "escape"), Card("aloud", 1)),
    "board": (Card("pillars", 2, ("gauge",), ""), Card("stock", 3, ("stock",))),
    "news": (Card("news", 4),),
    "question": (Card("question", 5, ("option!", "left!", "row!", "handle", "judge!", "go"), DIGITS),),
    "reveal": (Card("reveal", 6),),
    "agenda": (Card("agenda", 7, ("card",), DIGITS),),
    "matter": (Card("matter", 8, ("way!", "go"), DIGITS),),
    "consent": (Card("consent", 9, ("agree object",), DIGITS),),
    "vote": (Card("vote", 9, ("way said",), DIGITS),),
    "told": (Card("told", 10, ("decided",)),),
    "work": (Card("work", 11, ("row put",), DIGITS),),
    "accounts": (Card("accounts", 12, ("pillar",)),),
}
"""The coach's cards, by the screen on which they come; "question" stands for every kind of question."""
STEPS = 1 + max(card.step for cards in CARDS.values() for card in cards)


def first_round(scenario: Scenario) -> Opening:
    """Return a short game of two teams whose first round is good to learn from, as far as the scenario has one."""
    roles = [role.id for role in scenario.roles] or [""]
    teams = (("gemmeurs", roles[0]), ("oyats", roles[1 % len(roles)]))
    openings = (Opening(scenario, teams, seed, _LENGTH) for seed in range(_SEEDS))
    return next(filter(_teaches, openings), Opening(scenario, teams, 0, _LENGTH))


def _teaches(opening: Opening) -> bool:
    """Return whether news without a choice come first, and then the question of the lesson."""
    state = rules.start(opening.scenario, opening.teams, opening.seed, opening.length)
    while not isinstance(state.turn, Asking):
        if isinstance(state.turn, News) and state.book.events[state.turn.event].ways:
            return False
        played = rules.play(state, rules.legal(state).every()[0])
        if isinstance(played, Refusal) or state.round > 1:
            return False
        state = played[0]
    return state.turn.card == QUESTION


class Guide:
    """Finds the scene of a lesson's state: the one of any session, under the coach where something is new on it."""

    def __init__(self, way: Way, home: Callable[[], Scene]) -> None:
        """Begin with nothing explained; `way` and `home` lead on from the last card."""
        self._way, self._home = way, home
        self._known: set[str] = set()

    def __call__(self, seat: Seat) -> Scene:
        """Return the scene of the state; once the first round is over, the last card."""
        state = seat.state
        if state.round > 1 or isinstance(state.turn, Assembly | Ended):
            return LearntScene(seat, self._way, self._home)
        scene = scene_for(seat)
        cards = CARDS.get(scene.name.partition("-")[0], ())
        new = tuple(card for card in cards if card.lesson not in self._known)
        return CoachScene(seat, scene, new, STEPS, self._known.add) if new else scene
