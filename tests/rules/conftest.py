"""Every example of the rules is played twice: as it is, and with everything passing through JSON between moves."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from playing import Game, calm, table

from kessessa import rules
from kessessa.rules.scenario import Scenario


@pytest.fixture(params=[False, True], ids=["as it is", "through JSON"])
def begin(request: pytest.FixtureRequest) -> Callable[..., Game]:
    def begun(
        scenario: Scenario | None = None, teams: int = 4, seed: int = 1, length: str = "standard", **changes: object
    ) -> Game:
        tale = scenario if scenario is not None else calm(**changes)
        return Game(rules.start(tale, table(teams), seed, length), saved=request.param)

    return begun
