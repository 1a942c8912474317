"""A whole session of every scenario that ships, as it once went: the same moves still lead to the same end.

`KESSESSA_PLAYTHROUGHS=write` plays them anew and writes them down; look at what changed before you commit it.
"""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import Any

import pytest

from kessessa import rules
from kessessa.decks.library import Library
from kessessa.language import pick
from kessessa.rules.book import Book
from kessessa.rules.codec import decode, encode
from kessessa.rules.scenario import Scenario
from kessessa.rules.state import State
from kessessa.rules.turns import Ended
from kessessa.simulate.games import bot_move, seats

ROOT = Path(__file__).resolve().parents[2]
FOLDER = Path(__file__).parent / "playthroughs"
LIBRARY = Library([ROOT])
TEAMS, SEED, LENGTH = 4, 7, "standard"


def begun(name: str) -> State:
    scenario = LIBRARY.scenario(name)
    assert isinstance(scenario, Scenario), scenario
    return rules.start(Book(scenario), seats(scenario, TEAMS), SEED, LENGTH)


def after(state: State, move: object) -> State:
    played = rules.play(state, move)  # type: ignore[arg-type]
    assert not isinstance(played, rules.Refusal), f"round {state.round}: {move} is refused: {played.words('en')}"
    return played[0]


def told(state: State) -> dict[str, Any]:
    """Return a finished session as people read it: what each round brought, and its end."""
    book = state.book
    rounds = [
        {
            "decided": [
                f"{item.matter or item.kind}: {item.way} ({item.how})" for item in state.decided if item.round == at
            ],
            "answered": [f"{item.card}: {'right' if item.right else 'wrong'}" for item in state.answers
                         if item.round == at],
            "treasury": past.treasury,
            "pillars": list(past.pillars),
        }
        for at, past in enumerate(state.past)
    ]  # fmt: skip
    turn = state.turn
    assert isinstance(turn, Ended)
    return {"title": pick(book.scenario.title, "en"), "rounds": rounds, "ending": turn.ending, "stars": turn.stars}


def written(name: str) -> dict[str, Any]:
    """Play a session by bots and return it with its moves."""
    state, moves = begun(name), []
    while not isinstance(state.turn, Ended):
        move = bot_move(state, SEED)
        moves.append(encode(move))
        state = after(state, move)
    return {**told(state), "moves": moves}


@pytest.mark.parametrize("name", LIBRARY.scenario_ids())
def test_the_same_moves_lead_to_the_same_end(name: str) -> None:
    path = FOLDER / f"{name}.json"
    if os.environ.get("KESSESSA_PLAYTHROUGHS") == "write":
        path.parent.mkdir(exist_ok=True)
        path.write_text(json.dumps(written(name), indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
    golden = json.loads(path.read_text(encoding="utf-8"))
    state = begun(name)
    for plain in golden["moves"]:
        state = after(state, decode(plain))
    assert told(state) == {key: value for key, value in golden.items() if key != "moves"}


def test_nothing_else_is_kept() -> None:
    assert sorted(path.stem for path in FOLDER.glob("*.json")) == sorted(LIBRARY.scenario_ids())
