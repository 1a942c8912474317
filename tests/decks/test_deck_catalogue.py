import string
from pathlib import Path

import pytest
import scenario_samples
from deck_samples import BODIES, card, deck

from kessessa.decks.catalogue import CATALOGUE, PARTS
from kessessa.decks.diagnostics import Entry, Frame
from kessessa.decks.questions import load_question_deck, read_question_deck
from kessessa.decks.source import Limits

TIGHT = {
    "KE0002": Limits(size=20),
    "KE0006": Limits(events=8),
    "KE0007": Limits(problems=5),
    "KE0211": Limits(cards=2),
    "KE0325": Limits(cards=4),
}
# What no text of a file shows: told by tests of the library and of folders.
ABOUT_THE_FILE_ITSELF = {"KE0001", "KE0018", "KE0324", "KE0327", "KE0329", "KE0330"}


def whole_file(entry: Entry) -> bytes:
    example = entry.example
    if entry.frame is Frame.CARD:
        keys = {line.split(":")[0] for line in example.splitlines()}
        needs_body = entry.code != "KE0201" and not keys & BODIES.keys()
        example = deck(card(example, with_body=needs_body))
    elif entry.frame is Frame.CARDS:
        example = deck(*(card(f"id: card-{number}\n{example}") for number in range(6)))
    elif entry.frame is Frame.DECK:
        example = deck(head=example) if "cards:" in example else deck(card("answer: true"), head=example)
    return example.encode("utf-8", "surrogateescape")


@pytest.mark.parametrize("code", sorted(CATALOGUE.keys() - ABOUT_THE_FILE_ITSELF))
def test_each_example_fails_with_its_own_code(code: str) -> None:
    entry, limits = CATALOGUE[code], TIGHT.get(code, Limits())
    if entry.frame is Frame.SCENARIO:
        _, problems = scenario_samples.read(entry.example, limits)
    else:
        _, problems = read_question_deck(whole_file(entry), "deck.yaml", limits)
    assert code in {problem.code for problem in problems}


@pytest.mark.parametrize("entry", CATALOGUE.values(), ids=CATALOGUE.keys())
def test_both_languages_name_the_same_slots(entry: Entry) -> None:
    def slots(template: str) -> set[str | None]:
        return {name for _, name, _, _ in string.Formatter().parse(template)} - {None}

    assert slots(entry.fr) == slots(entry.en)
    assert entry.fr != entry.en


def test_codes_are_never_given_twice() -> None:
    assert len(CATALOGUE) == sum(len(part.ALL) for part in PARTS)


def test_the_small_scenario_has_no_problem_of_its_own() -> None:
    assert scenario_samples.read()[1] == []


def test_a_missing_file_and_a_folder_are_diagnostics(tmp_path: Path) -> None:
    for path in (tmp_path, tmp_path / "absent.yaml", tmp_path / "nul\0.yaml"):
        model, problems = load_question_deck(path, "deck.yaml")
        assert model is None
        assert {problem.code for problem in problems} <= ABOUT_THE_FILE_ITSELF
        assert problems
