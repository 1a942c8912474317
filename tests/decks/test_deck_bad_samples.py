from pathlib import Path

import pytest
from scenario_samples import PICTURES, Decks, Memory

from kessessa.decks.catalogue import CATALOGUE
from kessessa.decks.questions import load_question_deck
from kessessa.decks.render import as_json, as_text
from kessessa.decks.scenarios import read_scenario

FOLDER = Path(__file__).parent / "bad"
BAD = sorted(FOLDER.glob("*.yaml"))
ONLY_FOLDERS_OR_BOUNDS_SHOW_THESE = {
    *("KE0001", "KE0002", "KE0006", "KE0007", "KE0018", "KE0019", "KE0211", "KE0324", "KE0325"),
    *("KE0327", "KE0329", "KE0330", "KE0331"),
    *("KE0371", "KE0372", "KE0373", "KE0374", "KE0375", "KE0376", "KE0377", "KE0378"),
}
BAD_SCENARIOS = sorted((FOLDER / "scenarios").glob("*.yaml"))


def expected(sample: Path) -> list[str]:
    """What the sample's first line promises: `# expect: CODE line:column, ...`."""
    first = sample.read_bytes().partition(b"\n")[0].decode()
    return first.removeprefix("# expect: ").split(", ")


@pytest.mark.parametrize("sample", BAD, ids=lambda path: path.stem)
def test_a_broken_deck_is_told_with_its_code_and_place(sample: Path) -> None:
    model, problems = load_question_deck(sample, sample.name, explained=frozenset())
    assert [f"{p.code} {p.line}:{p.column}" for p in problems] == expected(sample)
    assert (model is None) == any(p.severity == "error" for p in problems)


@pytest.mark.parametrize("sample", BAD_SCENARIOS, ids=lambda path: path.stem)
def test_a_broken_scenario_is_told_with_its_code_and_place(sample: Path) -> None:
    files = Memory(scenario_yaml=sample.read_bytes())
    scenario, problems = read_scenario(files, Decks(), PICTURES, explained=frozenset())
    assert [f"{p.code} {p.line}:{p.column}" for p in problems] == expected(sample)
    assert (scenario is None) == any(p.severity == "error" for p in problems)


def test_nearly_every_code_has_a_broken_sample() -> None:
    assert len(BAD) + len(BAD_SCENARIOS) > 120
    told = {place.split()[0] for sample in (*BAD, *BAD_SCENARIOS) for place in expected(sample)}
    assert CATALOGUE.keys() - told <= ONLY_FOLDERS_OR_BOUNDS_SHOW_THESE


def sample(name: str) -> list[str]:
    path = Path(__file__).parent / "bad" / f"{name}.yaml"
    return [as_text(p, "en") for p in load_question_deck(path, f"cards/{name}.yaml")[1]]


def test_the_text_shows_place_line_mark_and_suggestion() -> None:
    assert sample("unknown-key-in-source") == [
        (
            'cards/unknown-key-in-source.yaml:13:14: error: "titel" is not known here [KE0103]\n'
            "   13 |     source: {titel: Loi, year: 1947}\n"
            "      |              ^^^^^\n"
            '   did you mean "title"? known: title, url, year'
        )
    ]


def test_yes_is_explained_where_true_is_meant() -> None:
    (text,) = sample("answer-is-yes")
    assert 'did you mean "true"?' in text


def test_the_same_diagnostic_in_french_and_as_json() -> None:
    path = Path(__file__).parent / "bad" / "level-too-high.yaml"
    (problem,) = load_question_deck(path, "cartes.yaml")[1]
    first = as_text(problem, "fr").splitlines()[0]
    assert first == "cartes.yaml:13:12: erreur: ce nombre est trop grand\u00a0: 3 au plus [KE0111]"
    assert as_json(problem, "en") == {
        "code": "KE0111",
        "severity": "error",
        "file": "cartes.yaml",
        "line": 13,
        "column": 12,
        "length": 1,
        "message": "this number is too great: at most 3",
        "slots": {"most": 3},
        "suggestion": None,
        "known": [],
    }
