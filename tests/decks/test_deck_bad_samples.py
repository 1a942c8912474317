from pathlib import Path

import pytest

from kessessa.decks.questions import load_question_deck
from kessessa.decks.render import as_json, as_text

BAD = sorted((Path(__file__).parent / "bad").glob("*.yaml"))


def expected(sample: Path) -> list[str]:
    """What the sample's first line promises: `# expect: CODE line:column, ...`."""
    first = sample.read_text(encoding="utf-8").splitlines()[0]
    return first.removeprefix("# expect: ").split(", ")


@pytest.mark.parametrize("sample", BAD, ids=lambda path: path.stem)
def test_a_broken_deck_is_told_with_its_code_and_place(sample: Path) -> None:
    model, problems = load_question_deck(sample, sample.name)
    assert [f"{p.code} {p.line}:{p.column}" for p in problems] == expected(sample)
    assert (model is None) == any(p.severity == "error" for p in problems)


def test_there_are_broken_samples() -> None:
    assert len(BAD) > 40


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
