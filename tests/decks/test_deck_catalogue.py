import re
import string
from pathlib import Path

import pytest
import scenario_samples
from deck_samples import BODIES, card, deck
from pictured import png

from kessessa.decks.catalogue import CATALOGUE, PARTS
from kessessa.decks.checking import check_paths
from kessessa.decks.diagnostics import Diagnostic, Entry, Frame
from kessessa.decks.library import Library
from kessessa.decks.questions import load_question_deck, read_question_deck
from kessessa.decks.source import Limits
from kessessa.decks.yaml_reader import read_yaml

TIGHT = {
    "KE0002": Limits(size=20),
    "KE0006": Limits(events=8),
    "KE0007": Limits(problems=5),
    "KE0019": Limits(keys=3),
    "KE0211": Limits(cards=2),
    "KE0325": Limits(cards=8),
    "KE0377": Limits(pictures=2),
}
# What cannot be written down: a file that the system refuses to open.
REFUSED_BY_THE_SYSTEM = {"KE0001"}
# These come after other problems, or bring one with them.
BESIDE = {"KE0007": {"KE0013"}, "KE0346": {"KE0344"}, "KE0377": {"KE0375"}}


def whole_file(entry: Entry, example: str) -> bytes:
    if entry.frame is Frame.CARD:
        keys = {line.split(":")[0] for line in example.splitlines()}
        needs_body = entry.code != "KE0201" and not keys & BODIES.keys()
        example = deck(card(example, with_body=needs_body))
    elif entry.frame is Frame.CARDS:
        example = deck(*(card(f"id: card-{number}\n{example}") for number in range(6)))
    elif entry.frame is Frame.DECK:
        inner = re.sub(r"\{id: (\w+), answer: true\}", r"{id: \1, @}", example)
        example = deck(head=_filled(inner)) if "cards:" in example else deck(card("answer: true"), head=example)
    return example.encode("utf-8", "surrogateescape")


def _filled(text: str) -> str:
    rest = "question: Combien ?, level: 1, principles: [education], explain: Une voix chacun., answer: true"
    return text.replace("@", rest + ", source: {title: Loi}")


def in_a_folder(example: str, folder: Path, limits: Limits) -> list[Diagnostic]:
    """Make the files of an example, sound but for what it says, and check them as it says."""
    *command, listed = example.rpartition("kessessa deck check ")
    asked, _, files = listed.partition("\n") if command[-1] else ("", "", example)
    for line in files.splitlines():
        name, _, top = line.partition("  ")
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        if path.suffix == ".png":
            make_picture(path, top, folder)
            continue
        top = top.replace("; ", "\n")
        sound = scenario_samples.scenario(top.strip()) if "scenario" in top else deck(card("answer: true"), head=top)
        path.write_text(sound if ":" not in top or top.strip().startswith(("deck", "scenario")) else top.strip() + "\n")
    if asked:
        return check_paths([folder / asked], [])
    return [problem for problem in Library([folder], limits=limits).check() if problem.code not in {"KE0308", "KE0309"}]


def make_picture(path: Path, told: str, folder: Path) -> None:
    """Make the picture that a line tells of: "PNG 600x400", "JPEG 600x400", "PNG 600x400 3 MB", "-> elsewhere"."""
    if told.startswith("-> "):
        path.symlink_to(folder / told.removeprefix("-> "))
        return
    kind, size, *heavy = told.split(" ")
    wide, high = (int(side) for side in size.split("x"))
    data = png(wide, high) if kind == "PNG" else b"\xff\xd8\xff\xe0 JFIF"
    path.write_bytes(data.ljust(int(heavy[0]) * 1_000_000 if heavy else 0, b"\0"))


def found_in(entry: Entry, example: str, folder: Path) -> set[str]:
    limits = TIGHT.get(entry.code, Limits())
    problems: list[Diagnostic]
    if entry.frame is Frame.FOLDER:
        problems = in_a_folder(example, folder, limits)
    elif entry.frame is Frame.FILE:
        document = read_yaml(example.encode("utf-8", "surrogateescape"), "deck.yaml", limits)
        problems = document if isinstance(document, list) else list(document.problems)
        if not isinstance(document, list) and len(problems) > limits.problems:
            problems = read_question_deck(example.encode(), "deck.yaml", limits)[1]
    elif entry.frame is Frame.SCENARIO:
        problems = scenario_samples.read_with(example, limits)[1]
    else:
        problems = read_question_deck(whole_file(entry, example), "deck.yaml", limits, explained=frozenset())[1]
    return {problem.code for problem in problems}


@pytest.mark.parametrize("code", sorted(CATALOGUE.keys() - REFUSED_BY_THE_SYSTEM))
def test_each_failing_example_gives_its_own_code_and_no_other(code: str, tmp_path: Path) -> None:
    entry = CATALOGUE[code]
    assert found_in(entry, entry.example, tmp_path) - BESIDE.get(code, set()) == {code}


@pytest.mark.parametrize("code", sorted(CATALOGUE.keys() - REFUSED_BY_THE_SYSTEM))
def test_each_passing_example_gives_none(code: str, tmp_path: Path) -> None:
    entry = CATALOGUE[code]
    assert found_in(entry, entry.passes, tmp_path) == set()


@pytest.mark.parametrize("entry", CATALOGUE.values(), ids=CATALOGUE.keys())
def test_both_languages_name_the_same_slots(entry: Entry) -> None:
    def slots(template: str) -> set[str | None]:
        return {name for _, name, _, _ in string.Formatter().parse(template)} - {None}

    assert slots(entry.fr) == slots(entry.en)
    assert entry.fr != entry.en
    assert entry.why_fr
    assert entry.why_en
    assert entry.why_fr != entry.why_en


def test_codes_are_never_given_twice() -> None:
    assert len(CATALOGUE) == sum(len(part.ALL) for part in PARTS)


def test_the_small_scenario_has_no_problem_of_its_own() -> None:
    assert scenario_samples.read()[1] == []


def test_a_missing_file_and_a_folder_are_diagnostics(tmp_path: Path) -> None:
    for path in (tmp_path, tmp_path / "absent.yaml", tmp_path / "nul\0.yaml"):
        model, problems = load_question_deck(path, "deck.yaml")
        assert model is None
        assert {problem.code for problem in problems} <= {"KE0001", "KE0018"}
        assert problems


def test_a_file_that_the_system_refuses_is_a_diagnostic(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise PermissionError(13, "Permission denied")

    path = tmp_path / "deck.yaml"
    path.write_text("deck: one\n")
    monkeypatch.setattr(Path, "open", refuse)
    _, problems = load_question_deck(path, "deck.yaml")
    assert [problem.code for problem in problems] == ["KE0001"]
