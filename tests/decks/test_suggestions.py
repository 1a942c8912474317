"""What was probably meant: every kind of name has its suggestion."""

from pathlib import Path

import pytest
from deck_samples import card, deck
from scenario_samples import read_with

from kessessa.decks.checking import check_paths
from kessessa.decks.diagnostics import Diagnostic
from kessessa.decks.library import Library
from kessessa.decks.questions import read_question_deck
from kessessa.decks.suggestions import suggest

EVENT = "events: [{id: late, title: a, text: b, effects: {%s}%s}]"
MATTER = "matters: [{id: lamp, title: a, text: b, %s}]"
TWO = "options: [{id: box, do: c, because: d}, {id: ring, do: e, because: f}]"


def meant(problems: list[Diagnostic]) -> list[str | None]:
    return [problem.suggestion for problem in problems]


@pytest.mark.parametrize(
    ("fragment", "expected"),
    [
        (EVENT % ("democracie: 1", ""), "democracy"),
        (EVENT % ("tresury: 1", ""), "treasury"),
        (EVENT % ("income: {sale: 1}", ""), "sales"),
        (EVENT % ("add: key", ""), "keys"),
        (EVENT % ("close: caffe", ""), "cafe"),
        (EVENT % ("social: 1", ", when: {oppened: cafe}"), "opened"),
        (EVENT % ("social: 1", ", principles: {autonomie: 1}"), "autonomy"),
        (EVENT % ("social: 1", ", picture: newspapr"), "newspaper"),
        (EVENT % ("social: 1", ", tags: [sensible]"), "sensitive"),
        (EVENT % ("social: 1", ", txet: a"), "text"),
        (MATTER % f"dilemma: {{rounds: 2, default: rings}}, {TWO}", "ring"),
        (MATTER % f"project: true, method: majoriti, {TWO}", "majority"),
        ("questions: [basic]", "basics"),
        ("decisions: concent", "consent"),
        ("language: français", "fr"),
        ("language: Anglais", "en"),
        ("activities: [{id: Le Bar, title: a, staff: 1}]", None),
        ("start: {opend: [cafe]}", "opened"),
        ("economy: {welcom: social}", "welcome"),
    ],
)
def test_a_misspelt_name_in_a_scenario_finds_the_right_one(fragment: str, expected: str | None) -> None:
    problems = read_with(fragment)[1]
    if expected is None:
        assert "le-bar" in meant(problems)
    else:
        assert expected in meant(problems)


def test_flags_and_files_have_suggestions_too() -> None:
    asking = EVENT % ("set: insured", "") + "\ngoals: [{stars: 1, need: {flag: ensured}, text: a}]"
    assert "insured" in meant(read_with(asking)[1])


@pytest.mark.parametrize(
    ("fragment", "expected"),
    [
        ("answer: yes", "true"), ("anwser: true", "answer"), ("answer: true\npillar: sociale", "social"),
        ("options: [{rigth: a}, {wrong: b, because: c}]", "right"),
        ("answer: true\neffects: {democratie: 1}", "democracy"),
        ("answer: true\nprinciples: [autonomie]", "autonomy"), ("answer: true\nid: Prix juste", "prix-juste"),
    ],
)  # fmt: skip
def test_a_misspelt_name_in_a_question_finds_the_right_one(fragment: str, expected: str) -> None:
    assert expected in meant(read_question_deck(deck(card(fragment)).encode(), "deck.yaml")[1])


def test_files_under_another_name_say_how_they_should_be_called(tmp_path: Path) -> None:
    for name in ("cards/mine.yaml.txt", "scenarios/village/scenery.yaml"):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text("deks: mine\n", encoding="utf-8")
    assert meant(Library([tmp_path]).check()) == ["mine.yaml", "scenario.yaml"]
    assert meant(check_paths([tmp_path / "scenarios/village/scenery.yaml"], [])) == ["deck"]


def test_case_and_joints_are_forgiven_and_nonsense_is_not() -> None:
    known = ("treasury-min", "democracy")
    assert suggest("Democracy", known) == "democracy"
    assert suggest("treasury_min", known) == suggest("treasury min", known) == "treasury-min"
    assert suggest("elephants", known) is None
    assert suggest("d" * 100, known) is None
