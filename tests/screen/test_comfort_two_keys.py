"""A whole session by scanning: one key goes to the next thing, one accepts it, and no other key is ever needed."""

from __future__ import annotations

import pytest
from robot import Robot, shipped

from kessessa.rules.cards import Choice, Estimate, Order, Pairs, TrueFalse
from kessessa.rules.turns import Ended
from kessessa.screen.dress import Dress
from kessessa.session.debrief import HERE, debrief

MOST_STEPS = 200
EASY, HARD = (Choice, TrueFalse), (Estimate, Order, Pairs)


class Scanner(Robot):
    """Hands that know two keys: Space and Enter."""

    def accept(self, wanted: str) -> None:
        """Go on with Space until a node has the focus, on whatever page it is, and accept it."""
        for _ in range(MOST_STEPS):
            if self.app.focus == wanted:
                break
            self.key("space")
        assert self.app.focus == wanted, f"{wanted} is never reached on {self.app.scene.name}"
        self.key("return")

    def act(self) -> None:
        self.accept(self.pick().id)


def ended(scanner: Scanner) -> bool:
    return isinstance(scanner.seat.state.turn, Ended)


@pytest.mark.parametrize(("teams", "seed", "scale", "kinds"), [(3, 7, 1.0, EASY), (2, 4, 1.5, HARD)])
def test_two_keys_play_a_whole_session_from_the_founding_to_the_end_of_the_debrief(
    teams: int, seed: int, scale: float, kinds: tuple[type, ...]
) -> None:
    asked = tuple(card for card in shipped().questions if isinstance(card.body, kinds))
    scanner = Scanner(
        dress=Dress(scale=scale, scanning=True), teams=teams, seed=seed, scenario=shipped().evolve(questions=asked)
    )
    scanner.until(lambda: ended(scanner), scanner.act)
    scanner.until(lambda: debrief(scanner.sitting.table.notes, teams).step == HERE, scanner.act)


def test_space_goes_round_everything_on_every_page_and_comes_back() -> None:
    scanner = Scanner(dress=Dress(scale=1.5, scanning=True), teams=6)
    assert scanner.app.shown is not None
    pages = scanner.app.shown.pages
    assert pages > 1
    met: dict[int, list[str]] = {}
    every: dict[int, list[str]] = {}
    for _ in range(MOST_STEPS):
        scanner.key("space")
        shown = scanner.app.shown
        every[shown.index] = [node.id for node in scanner.nodes]
        met.setdefault(shown.index, []).append(scanner.app.focus)
    assert sorted(every) == list(range(pages))
    assert all(set(met[page]) == set(nodes) for page, nodes in every.items())
    assert every[0][-4:] == ["tool-sound", "tool-help", "tool-comfort", "tool-pause"]


def test_without_scanning_space_does_not_move_the_focus() -> None:
    scanner = Scanner()
    before = scanner.app.focus
    scanner.key("space")
    assert scanner.app.focus == before
