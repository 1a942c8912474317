"""What moved pillars and the treasury: nothing is left out and nothing is told twice."""

from __future__ import annotations

import pytest
from random_games import played

from kessessa.scoring.movements import movements, value


@pytest.mark.parametrize("seed", [3, 7])
def test_all_movements_lead_from_the_founding_to_the_end(seed: int) -> None:
    history, end = played(seed, 4)
    start = history[0][0]
    for target in (*start.book.pillar_at, "treasury", "members"):
        found = movements(history, end, target)
        assert value(start, target) + sum(item.amount for item in found) == value(end, target), target
        assert [item.round for item in found] == sorted(item.round for item in found)
        assert len({(item.round, item.cause) for item in found}) == len(found)
