"""The record of a game and its lines as plain JSON."""

from __future__ import annotations

import json
from typing import Any

import pytest
from dice import opening, over, step

from kessessa.rules.codec import UnreadableError
from kessessa.rules.moves import Choose, Proceed
from kessessa.rules.refusal import Refusal
from kessessa.session.record import GameRecord, Note, Played, Undone, fingerprint, line_from, plain_line, replay, start
from kessessa.session.table import Table


def finished(seed: int = 2) -> Table:
    table = Table(opening(seed))
    while not over(table):
        step(table, seed)
    return table


def changed(record: GameRecord, **changes: Any) -> GameRecord:
    held = {name: getattr(record, name) for name in GameRecord.__slots__}
    return GameRecord(**{**held, **changes})


def test_lines_come_back_from_json() -> None:
    lines = [Played(step.move) for step in finished().history]
    for line in (*lines, Played(Proceed(), automatic=True), Undone(4), Note("word", "fiers", 2)):
        assert line_from(json.loads(json.dumps(plain_line(line)))) == line


@pytest.mark.parametrize(
    "plain",
    [
        {},
        {"do": "sing"},
        {"do": "play"},
        {"do": "play", "move": {"is": "moves.Fly"}},
        {"do": "play", "move": {"is": "turns.Founding"}},
        {"do": "play", "move": 3},
        {"do": "undo", "moves": 0},
        {"do": "undo", "moves": "two"},
        {"do": "note", "topic": 1, "text": "", "team": 0},
    ],
)
def test_what_is_no_line_is_refused(plain: dict[str, Any]) -> None:
    with pytest.raises(UnreadableError):
        line_from(plain)


def test_a_record_that_no_longer_fits_says_where_and_what_was_reached() -> None:
    table = finished()
    moves = table.record.moves
    broken = changed(table.record, moves=(*moves[:5], Choose("nothing"), *moves[5:]))
    stopped = replay(broken, table.opening.scenario)
    assert stopped.played == 5
    assert stopped.state == table.history[5].before
    assert isinstance(stopped.refusal, Refusal)


def test_a_record_of_another_scenario_is_refused() -> None:
    table = finished()
    with pytest.raises(ValueError, match="another scenario"):
        replay(table.record, table.opening.scenario.evolve(place="Dax"))


def test_fingerprints_tell_games_and_scenarios_apart() -> None:
    one, other = start(opening(1)), start(opening(2))
    assert fingerprint(one) == fingerprint(start(opening(1)))
    assert fingerprint(one) != fingerprint(other)
    scenario = opening().scenario
    assert fingerprint(scenario) == fingerprint(opening().scenario)
    assert fingerprint(scenario) != fingerprint(scenario.evolve(place="Dax"))
