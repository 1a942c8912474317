"""Every card of a scenario that ships can be brought to the table by legal moves."""

from __future__ import annotations

from pathlib import Path

import pytest

from kessessa import rules
from kessessa.decks.library import Library, picture_names
from kessessa.rules.refusal import Refusal
from kessessa.rules.scenario import Scenario
from kessessa.rules.turns import Asking, Meeting, News
from kessessa.simulate.games import seats
from kessessa.simulate.staging import TEAMS, cards, moves_to, only

ROOT = Path(__file__).resolve().parents[2]
NAMES = sorted(path.parent.name for path in (ROOT / "scenarios").glob("*/scenario.yaml"))


def scenario(name: str) -> Scenario:
    found = Library((ROOT,), picture_names(ROOT / "assets")).scenario(name)
    assert isinstance(found, Scenario)
    return found


@pytest.mark.parametrize("name", NAMES)
def test_every_card_comes_up(name: str) -> None:
    tale = scenario(name)
    met = 0
    for kind, card in cards(tale):
        moves = moves_to(tale, kind, card, 7)
        assert moves is not None, (kind, card)
        one = only(tale, kind, card)
        state = rules.start(one, seats(one, TEAMS), 7, "standard")
        for move in moves:
            result = rules.play(state, move)
            assert not isinstance(result, Refusal)
            state = result[0]
        turn = state.turn
        up = {
            "questions": getattr(turn, "card", ""),
            "events": getattr(turn, "event", ""),
            "matters": getattr(turn, "matter", ""),
        }
        assert isinstance(turn, Asking | News | Meeting) or kind not in up
        assert up.get(kind, card) == card
        met += 1
    assert met > 20


def test_a_card_that_is_not_there_is_told() -> None:
    with pytest.raises(KeyError):
        moves_to(scenario(NAMES[0]), "matters", "nothing", 7)
