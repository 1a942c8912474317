"""Hostile files and mutated shipped ones: only diagnostics come back. `fuzz_check.py` watches time and memory."""

import json
from collections.abc import Callable
from pathlib import Path
from random import Random

import pytest
from attacks import ATTACKS, SHIPPED, mutated
from hypothesis import given, settings
from hypothesis import strategies as st

from kessessa.decks.checking import check_paths
from kessessa.decks.diagnostics import Diagnostic
from kessessa.decks.glossary import read_glossary
from kessessa.decks.questions import read_question_deck
from kessessa.decks.render import as_json, as_text

SIZE = 150_000


def shown(problems: list[Diagnostic]) -> None:
    for problem in problems[:300]:
        for language in ("fr", "en"):
            as_text(problem, language).encode()
        json.dumps(as_json(problem))


@pytest.mark.parametrize(("name", "attack"), ATTACKS.items(), ids=ATTACKS.keys())
def test_no_attack_gets_more_than_diagnostics(name: str, attack: Callable[[int], bytes], tmp_path: Path) -> None:
    for path in (tmp_path / "deck.yaml", tmp_path / "scenario" / "scenario.yaml"):
        path.parent.mkdir(exist_ok=True)
        path.write_bytes(attack(SIZE))
        problems = check_paths([path], [])
        assert problems, name
        assert len(problems) < 5_000
        shown(problems)


@given(st.integers(0, 2**32))
@settings(max_examples=60, deadline=None)
def test_mutated_shipped_decks_give_diagnostics_and_nothing_else(seed: int) -> None:
    data = mutated(Random(seed))
    shown(read_question_deck(data, "deck.yaml", explained=frozenset())[1])
    shown(read_glossary(data, "glossary.yaml")[1])


def test_there_is_something_to_mutate() -> None:
    assert len(SHIPPED) > 8
