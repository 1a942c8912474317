"""What can come about in a scenario and what cannot: bounds that never cry wolf."""

import pytest
from scenario_samples import read_with

EVENT = "events: [{id: late, title: a, text: b, effects: {social: 1}, when: {%s}}]"
BAR = "activities: [{id: bar, title: a, staff: 1}]\n"
OPENS = "events: [{id: news, title: a, text: b, effects: {open: bar, set: known}%s}]\n"


def codes(fragment: str) -> list[str]:
    scenario, problems = read_with(fragment)
    assert scenario is not None
    return [problem.code for problem in problems]


@pytest.mark.parametrize(
    "condition",
    [
        "social: {max: 10}", "social: 10", "pillars: {min: 10}", "round: {min: 10}", "teams: 6", "opened_count: 1",
        "treasury: {min: 999999}", "members: {min: 500}", "knowledge: {min: 90}", "partners: {min: 10}",
        "any: [{social: {min: 11}}, {round: 1}]", "not: {social: {min: 11}}", "not: {opened: cafe}", "opened: [cafe]",
        "share: {of: sales, min: 0.9}", "all: [{round: 2}, {opened: cafe}]",
    ],
)  # fmt: skip
def test_what_can_be_is_not_reported(condition: str) -> None:
    assert codes(EVENT % condition) == []


@pytest.mark.parametrize(
    "condition",
    ["social: 11", "pillars: {min: 11}", "round: 11", "teams: {min: 7}", "opened_count: 2", "partners: {min: 11}",
     "any: [{social: 11}, {round: 11}]", "all: [{round: 1}, {teams: 9}]"],
)  # fmt: skip
def test_what_can_never_be_is_reported_once(condition: str) -> None:
    assert codes(EVENT % condition) == ["KE0355"]


def test_a_longer_game_has_more_rounds() -> None:
    assert codes("length: {short: 4, standard: 6, long: 12}\n" + EVENT % "round: 12") == []


def test_what_a_reachable_card_opens_or_raises_is_reachable() -> None:
    assert codes(BAR + OPENS % "" + "goals: [{stars: 1, need: {opened: [bar], flag: known}, text: a}]") == []
    later = OPENS.rstrip("]\n") + ", {id: next, title: a, text: b, effects: {social: 1}, when: {flag: known}}]\n"
    assert codes(BAR + later % "") == []


def test_what_only_an_unreachable_card_opens_is_not() -> None:
    goals = "goals: [{stars: 1, need: {opened: [bar]}, text: a}, {stars: 2, need: {opened_count: 2}, text: b}]"
    assert codes(BAR + OPENS.replace(", set: known", "") % ", when: {social: 11}" + goals) == [
        "KE0355",
        "KE0346",
        "KE0356",
    ]


def test_an_option_that_can_never_be_chosen_opens_nothing() -> None:
    options = "[{do: c, because: d, when: {teams: 7}, effects: {open: bar}}, {do: e, because: f}]"
    matter = f"matters: [{{id: lamp, project: true, title: a, text: b, options: {options}}}]\n"
    goals = "goals: [{stars: 1, need: {opened: [bar]}, text: a}]"
    assert codes(BAR + matter + goals) == ["KE0355", "KE0346"]


def test_a_card_that_goes_back_into_its_pile_brings_its_gain_again() -> None:
    goals = "goals: [{stars: 1, need: {partners: {min: 15}}, text: a}]"
    event = "events: [{id: visit, title: a, text: b, effects: {partners: 1%s}}]\n"
    assert codes(event % "" + goals) == ["KE0356"]
    assert codes(event % ", add: visit" + goals) == []


def test_right_answers_can_bring_without_end() -> None:
    assert codes("goals: [{stars: 1, need: {democracy: {min: 10}}, text: a}]") == []
