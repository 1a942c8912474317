"""What ships is enough to teach with: scenarios with all their parts, questions of every kind, level and principle."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml

from kessessa.decks.library import Library
from kessessa.language import LANGUAGES
from kessessa.rules.cards import Choice, Discuss, Estimate, Order, Pairs, TrueFalse
from kessessa.rules.effects import All, AnyOf, Condition, Range
from kessessa.rules.moves import POWERS
from kessessa.rules.scenario import Scenario
from kessessa.scoring.frameworks import PRINCIPLES

ROOT = Path(__file__).resolve().parents[2]
LIBRARY = Library([ROOT])
DECKS: dict[str, list[dict[str, Any]]] = {
    name: yaml.safe_load((ROOT / "cards" / f"{name}.yaml").read_text(encoding="utf-8"))["cards"]
    for name in LIBRARY.ids()
}
CARDS = [card for cards in DECKS.values() for card in cards]
SHAPES = ("options", "answer", "number", "order", "pairs", "discuss")
MOST_LONGEST = 0.4


def scenario(name: str) -> Scenario:
    found = LIBRARY.scenario(name)
    assert isinstance(found, Scenario), found
    return found


def single(cards: list[dict[str, Any]]) -> Iterator[list[dict[str, Any]]]:
    """Yield the options of each card with one right answer."""
    for card in cards:
        options = card.get("options", [])
        if sum("right" in option for option in options) == 1:
            yield options


def test_there_are_seven_scenarios_and_three_hundred_questions_in_nine_decks() -> None:
    assert len(LIBRARY.scenario_ids()) >= 7
    assert len(DECKS) >= 9
    assert len(CARDS) >= 300


@pytest.mark.parametrize("name", LIBRARY.scenario_ids())
def test_a_scenario_has_all_its_parts(name: str) -> None:
    tale = scenario(name)
    assert len(tale.matters) >= 16
    assert sum(matter.project for matter in tale.matters) >= 6
    assert len(tale.events) >= 16
    assert len(tale.activities) >= 5
    assert len(tale.orientations) >= 3
    assert sorted(role.power for role in tale.roles) == sorted(POWERS)
    assert len(tale.goals) == 3
    assert len(tale.real) >= 3
    assert all(place.source for place in tale.real)
    assert len(tale.discuss) >= 3
    assert all(asked for _, asked in tale.prompts)
    assert len(tale.prompts) == 4
    assert [card.id for card in (*tale.matters, *tale.events) if not card.notes] == []


@pytest.mark.parametrize("name", LIBRARY.scenario_ids())
def test_a_scenario_asks_questions_of_every_kind(name: str) -> None:
    kinds = {type(question.body) for question in scenario(name).questions}
    assert kinds == {Choice, TrueFalse, Estimate, Order, Pairs, Discuss}


@pytest.mark.parametrize("name", DECKS)
def test_a_deck_mixes_kinds_and_levels(name: str) -> None:
    cards = DECKS[name]
    assert len({shape for card in cards for shape in SHAPES if shape in card}) == len(SHAPES)
    assert {card["level"] for card in cards} == {1, 2, 3}


def test_every_principle_has_thirty_cards() -> None:
    taught = Counter(name for card in CARDS for name in card["principles"])
    assert {one.id: taught[one.id] for one in PRINCIPLES if taught[one.id] < 30} == {}


def test_right_answers_stand_everywhere() -> None:
    """As they are written; the window shuffles them besides."""
    places = Counter(
        next(at for at, option in enumerate(options) if "right" in option)
        for options in single(CARDS)
        if len(options) == 4
    )
    shares = [places[at] / places.total() for at in range(4)]
    assert min(shares) >= 0.2
    assert max(shares) <= 0.3
    true = sum(card["answer"] for card in CARDS if "answer" in card)
    assert 0.4 <= true / sum("answer" in card for card in CARDS) <= 0.6


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", DECKS)
def test_the_longest_option_is_seldom_the_right_one(name: str, language: str) -> None:
    longest = [
        "right" in max(options, key=lambda option: len((option.get("right") or option["wrong"])[language]))
        for options in single(DECKS[name])
    ]
    assert sum(longest) / len(longest) <= MOST_LONGEST


def test_every_wrong_option_teaches_and_every_answer_says_why() -> None:
    silent = [
        card["id"]
        for card in CARDS
        if not card["explain"]
        or any("wrong" in option and not option.get("because") for option in card.get("options", ()))
    ]
    assert silent == []


def asked(need: Condition, rounds: int) -> dict[str, int]:
    """Return what a goal asks of each gauge in a session of so many rounds; of several roads the first that is open."""
    if isinstance(need, All):
        found: dict[str, int] = {}
        for part in need.parts:
            for what, least in asked(part, rounds).items():
                found[what] = max(least, found.get(what, least))
        return found
    if isinstance(need, AnyOf):
        return next(asked(part, rounds) for part in need.parts if _lasts(part, rounds))
    if isinstance(need, Range) and need.least is not None:
        return {need.what: need.least}
    return {}


def _lasts(part: Condition, rounds: int) -> bool:
    parts = part.parts if isinstance(part, All) else (part,)
    return not any(isinstance(one, Range) and one.what == "round" and one.most is not None and one.most < rounds
                   for one in parts)  # fmt: skip


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", LIBRARY.scenario_ids())
def test_each_length_is_told_what_its_goals_ask_for(name: str, language: str) -> None:
    tale = scenario(name)
    for goal in tale.goals:
        for rounds, text in zip(tale.lengths, goal.texts, strict=True):
            assert text is not None
            told = {
                int(re.sub(r"[ \u00a0,]", "", found))
                for found in re.findall(r"\d+(?:[ \u00a0,]\d{3})*", text[language])
            }
            wanted = {least for what, least in asked(goal.need, rounds).items() if least and what != "round"}
            assert wanted <= told, (goal.stars, rounds, text[language], wanted)


@pytest.mark.parametrize("name", LIBRARY.scenario_ids())
def test_more_stars_never_ask_for_less_of_anything(name: str) -> None:
    tale = scenario(name)
    for rounds in tale.lengths:
        least: dict[str, int] = {}
        for goal in sorted(tale.goals, key=lambda goal: goal.stars):
            for what, wanted in asked(goal.need, rounds).items():
                assert wanted >= least.get(what, wanted), (goal.stars, rounds, what)
                least[what] = wanted
