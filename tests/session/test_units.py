"""What a round is called is said everywhere: weeks in a summer's scenario, months or quarters in another."""

from __future__ import annotations

import pytest
from tiny import seats, tiny

from kessessa import rules
from kessessa.language import counted, meeting, month, pick
from kessessa.language import round as said
from kessessa.language.speech import unit
from kessessa.rules.turns import Tabling
from kessessa.simulate.games import bot_move
from kessessa.terminal.telling_board import matter_line

WEEK, MONTH = {"fr": "semaine", "en": "week"}, {"fr": "mois", "en": "month"}


@pytest.mark.parametrize(
    ("name", "number", "language", "words"),
    [(WEEK, 1, "fr", "semaine"), (WEEK, 3, "fr", "semaines"), (MONTH, 3, "fr", "mois"), (MONTH, 3, "en", "months")],
)
def test_rounds_are_named_as_the_scenario_does(name: dict[str, str], number: int, language: str, words: str) -> None:
    assert unit(name, number, language) == words


def test_a_dilemma_waits_in_the_scenarios_unit() -> None:
    state = rules.start(tiny(round_name=WEEK), seats(2), 1, "short")
    while not isinstance(state.turn, Tabling):
        played = rules.play(state, bot_move(state, 1))
        assert not isinstance(played, rules.Refusal)
        state = played[0]
    lines = [matter_line(state, at, "fr") for at, item in enumerate(state.table) if item.left > 1]
    assert lines
    assert all("semaines" in line for line in lines)


def test_no_screen_of_the_game_speaks_of_rounds() -> None:
    texts = (meeting.AGENDA_MANY, meeting.STILL_MANY, month.REST_LINE, month.MONEY, month.UNSTAFFED, said.COMES_BACK)
    for text in texts:
        assert "tour" not in text["fr"]
        assert "round" not in text["en"]
    assert pick(month.ALERT_CHIP, "en", unit="week") == "1 week left to react"
    assert counted(2, meeting.STILL_ONE, meeting.STILL_MANY, "en", unit="weeks") == "2 weeks left"
