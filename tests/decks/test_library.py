import os
from pathlib import Path

import pytest
from deck_samples import BODIES, card, deck
from scenario_samples import PICTURES, scenario

from kessessa.decks.checking import check_paths
from kessessa.decks.library import Library, blocks
from kessessa.decks.render import summary
from kessessa.rules.scenario import Scenario


def write(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")


def a_deck(name: str = "basics", body: str = BODIES["answer"]) -> str:
    return deck(card(body), head=f"deck: {name}\ntitle: Titre")


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """A folder with one deck and one scenario, both sound."""
    write(tmp_path / "cards" / "basics.yaml", a_deck())
    write(tmp_path / "scenarios" / "small" / "scenario.yaml", scenario())
    return tmp_path


def test_a_scenario_is_loaded_with_its_question_decks(root: Path) -> None:
    library = Library([root], PICTURES)
    found = library.scenario("small")
    assert isinstance(found, Scenario)
    assert [question.id for question in found.questions] == ["basics/one-vote"]
    assert library.scenario("small") is found
    assert library.check() == []
    assert library.scenario("nothing") == []


def test_the_shelf_shows_headings(root: Path) -> None:
    write(
        root / "scenarios" / "small" / "scenario.yaml",
        scenario("place: {name: Herm, region: Landes}\nages: 13+\nteaches: Le temps\npicture: cafe"),
    )
    (heading,) = Library([root], PICTURES).headings()
    assert (heading.id, heading.title, heading.pitch) == ("small", {"fr": "Petit"}, {"fr": "On commence."})
    assert (heading.place, heading.region, heading.ages, heading.picture) == ("Herm", "Landes", "13+", "cafe")
    assert (heading.teaches, heading.lengths, heading.problem) == ({"fr": "Le temps"}, (4, 6, 10), None)


def test_an_error_in_one_never_stops_the_others(root: Path) -> None:
    write(root / "scenarios" / "broken" / "scenario.yaml", scenario("scenario: broken\ngoals: [{stars: 4}]"))
    write(root / "scenarios" / "rubbish" / "scenario.yaml", "scenario: rubbish\n\tx")
    write(root / "cards" / "bad.yaml", a_deck("bad", "answer: perhaps"))
    library = Library([root], PICTURES)
    by_id = {heading.id: heading for heading in library.headings()}
    assert by_id["small"].problem is None
    assert by_id["broken"].problem is not None
    assert by_id["broken"].problem.file.endswith("broken/scenario.yaml")
    assert by_id["rubbish"].title == {"fr": "rubbish", "en": "rubbish"}
    assert isinstance(library.scenario("small"), Scenario)
    assert isinstance(library.scenario("broken"), list)
    library.check()
    names = {Path(problem.file).name + Path(problem.file).parent.name for problem in library.left_out()}
    assert names == {"bad.yamlcards", "scenario.yamlbroken", "scenario.yamlrubbish"}


def test_a_problem_of_a_further_file_shows_on_the_shelf_once_the_scenario_was_loaded(root: Path) -> None:
    write(root / "scenarios" / "small" / "scenario.yaml", scenario("files: [more.yaml]"))
    write(root / "scenarios" / "small" / "more.yaml", "kessessa: 1\nevents: [{id: x}]\n")
    library = Library([root])
    assert library.headings()[0].problem is None
    assert isinstance(library.scenario("small"), list)
    problem = library.headings()[0].problem
    assert problem is not None
    assert problem.file.endswith("more.yaml")


@pytest.mark.parametrize("place", ["cards/mine.yaml", "scenarios/mine/scenario.yaml"])
def test_the_same_id_twice_names_both_files_and_keeps_the_first(root: Path, tmp_path: Path, place: str) -> None:
    own = tmp_path / "own"
    write(own / place, a_deck() if "cards" in place else scenario("title: Autre"))
    library = Library([root, own])
    (problem,) = library.check()
    assert problem.code == "KE0324"
    assert problem.file.endswith(place)
    line = (own / place).read_text(encoding="utf-8").splitlines()[problem.line - 1]
    assert line[problem.column - 1 :] in ("basics", "small")
    earlier = "cards/basics.yaml" if "cards" in place else "scenarios/small"
    assert str(problem.slots["file"]).endswith(earlier)
    assert [heading.title for heading in library.headings()] == [{"fr": "Petit"}]


def test_the_same_folder_given_twice_is_no_clash(root: Path) -> None:
    assert Library([root, root]).check() == []


def test_a_missing_folder_holds_nothing(tmp_path: Path) -> None:
    library = Library([tmp_path / "absent"])
    assert (library.headings(), library.check()) == ([], [])


@pytest.mark.parametrize(
    "name",
    ["../cards/basics.yaml", "/etc/passwd", "sub/more.yaml", "..\\\\x.yaml", "C:x.yaml", ".hidden.yaml", "photo.png"],
)
def test_only_files_of_the_scenarios_own_folder_are_read(root: Path, name: str) -> None:
    write(root / "scenarios" / "small" / "scenario.yaml", scenario(f'files: ["{name}"]'))
    found = Library([root]).scenario("small")
    assert isinstance(found, list)
    assert [problem.code for problem in found] == ["KE0321"]


@pytest.mark.skipif(os.name == "nt", reason="making links takes rights there")
def test_links_that_lead_out_of_a_folder_are_not_followed(root: Path, tmp_path: Path) -> None:
    write(tmp_path / "elsewhere" / "secret.yaml", "kessessa: 1\n")
    write(root / "scenarios" / "small" / "scenario.yaml", scenario("files: [more.yaml]"))
    (root / "scenarios" / "small" / "more.yaml").symlink_to(tmp_path / "elsewhere" / "secret.yaml")
    found = Library([root]).scenario("small")
    assert isinstance(found, list)
    assert [problem.code for problem in found] == ["KE0321"]

    inner = root / "inner"
    write(inner / "cards" / "own.yaml", a_deck("own"))
    (inner / "cards" / "stranger.yaml").symlink_to(root / "cards" / "basics.yaml")
    assert list(Library([inner]).ids()) == ["own"]


def test_strict_takes_warnings_for_errors(root: Path) -> None:
    write(root / "cards" / "basics.yaml", a_deck(body="answer: true\npicture: no-such-picture"))
    problems = Library([root], PICTURES).check()
    assert [problem.code for problem in problems] == ["KE0341"]
    assert (blocks(problems), blocks(problems, strict=True), blocks([], strict=True)) == (False, True, False)
    assert summary(problems, "en") == "0 errors, 1 warning"
    assert summary(problems, "fr") == "0 erreur, 1 avertissement"


def codes(*paths: Path, shelf: tuple[Path, ...] = ()) -> list[tuple[str, str]]:
    return [(problem.code, Path(problem.file).name) for problem in check_paths(paths, shelf, PICTURES)]


def test_any_path_that_holds_decks_can_be_checked(root: Path) -> None:
    write(root / "cards" / "basics.yaml", a_deck(body="answer: true\nlevel: 4"))
    write(root / "scenarios" / "small" / "scenario.yaml", scenario("files: [more.yaml]"))
    write(root / "scenarios" / "small" / "more.yaml", "kessessa: 1\nevents: [{id: x}]\n")
    in_deck = [("KE0111", "basics.yaml")]
    in_scenario = [
        ("KE0102", "more.yaml"),
        ("KE0102", "more.yaml"),
        ("KE0349", "more.yaml"),
        ("KE0350", "scenario.yaml"),
    ]
    in_scenario = sorted(set(in_scenario))
    assert codes(root / "cards" / "basics.yaml") == in_deck
    assert codes(root / "cards") == in_deck
    for path in ("scenarios/small", "scenarios/small/scenario.yaml", "scenarios/small/more.yaml", "scenarios"):
        assert sorted(set(codes(root / path))) == in_scenario
    assert sorted(set(codes(root, root / "cards"))) == sorted([*in_deck, *in_scenario])


def test_a_scenario_on_its_own_takes_question_decks_from_the_shelf(root: Path, tmp_path: Path) -> None:
    alone = tmp_path / "alone"
    write(alone / "scenario.yaml", scenario())
    assert codes(alone) == [("KE0308", "scenario.yaml")]
    assert codes(alone, shelf=(root,)) == []


def test_paths_that_hold_no_deck_are_told(tmp_path: Path) -> None:
    write(tmp_path / "list.yaml", "- a\n")
    (tmp_path / "empty").mkdir()
    found = codes(tmp_path / "list.yaml", tmp_path / "absent.yaml", tmp_path / "empty")
    assert found == [("KE0327", "list.yaml"), ("KE0018", "absent.yaml"), ("KE0018", "scenario.yaml")]


def test_files_under_another_name_are_told(root: Path) -> None:
    write(root / "cards" / "more.yml", a_deck("more"))
    write(root / "cards" / "note.txt", "nothing to do with us")
    write(root / "scenarios" / "hidden" / "scenario.yaml.txt", scenario())
    write(root / "scenarios" / "pictures" / "photo.txt", "")
    library = Library([root], PICTURES)
    told = [(problem.code, Path(problem.file).name) for problem in library.check()]
    assert told == [("KE0330", "more.yml"), ("KE0329", "hidden")]
    assert blocks(library.left_out())
    assert isinstance(library.scenario("small"), Scenario)
