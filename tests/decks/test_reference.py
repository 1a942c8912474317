"""The reference of the format: it is up to date, its links lead somewhere, its examples are understood."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from kessessa.decks import reference_parts as parts
from kessessa.decks.checking import check_paths
from kessessa.decks.diagnostics import Diagnostic, has_errors
from kessessa.decks.json_schema import schema
from kessessa.decks.reference import as_markdown, example
from kessessa.decks.reference_types import anchor
from kessessa.decks.starting import SCENARIO, starter
from kessessa.language import LANGUAGES, pick
from kessessa.language import schema as told

ROOT = Path(__file__).resolve().parents[2]
ASSETS = ROOT / "assets"
PAGES = {language: ROOT / "docs" / "authors" / f"reference.{language}.md" for language in LANGUAGES}
FIELDS = {part.example for part in (*parts.HEAD, *parts.CARDS) if part.example} | {"start"}
FILES = ("deck", "glossary")


def check(folder: Path, path: str, text: str) -> list[Diagnostic]:
    file = folder / path
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(text, encoding="utf-8")
    return check_paths([file.parent if file.name == "scenario.yaml" else file], [ROOT])


def with_field(text: str, field: str) -> str:
    """Put a field, with the lines below it, in the place of the one of that name, or at the end."""
    for line in [line for line in field.split("\n") if re.match(r"[a-z_]+:", line)]:
        name = line.partition(":")[0]
        text = re.sub(rf"(?m)^{name}:.*\n(?:[ ].*\n)*", "", text)
    return f"{text}\n{field}\n"


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_pages_in_the_documentation_are_those_of_the_models(language: str) -> None:
    made = as_markdown(language, ASSETS)
    page = PAGES[language]
    assert page.read_text(encoding="utf-8") == made, f"kessessa --lang {language} deck schema --format md > {page.name}"


@pytest.mark.parametrize("language", LANGUAGES)
def test_links_inside_the_page_lead_to_headings(language: str) -> None:
    page = PAGES[language].read_text(encoding="utf-8")
    headings = [anchor(title) for title in re.findall(r"(?m)^#+ (.+)$", page)]
    assert len(set(headings)) == len(headings)
    assert set(re.findall(r"\]\(#([^)]+)\)", page)) <= set(headings)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_field_of_every_model_is_told_with_what_it_is_for(language: str) -> None:
    page = PAGES[language].read_text(encoding="utf-8").replace("\u00a0", " ")
    for name, model in schema(language)["definitions"].items():
        if name in {"Effects", "Condition", "FurtherFile"}:
            continue
        for field, shape in model["properties"].items():
            assert re.search(rf"(?m)^\| `{field}` \|.*\| {re.escape(shape['description'])} \|$", page), (name, field)


def test_the_tables_of_words_hold_every_word_and_no_other() -> None:
    assert parts.EFFECTS.keys() - {"pillar", "resource"} == told.EFFECTS.keys()
    assert parts.CONDITIONS.keys() - {"measured"} == told.CONDITIONS.keys()


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", sorted(FIELDS - {"broken-fridge", "who-holds-the-till", "kiosk", "save-up", "roles"}))
def test_examples_of_the_head_of_a_scenario_are_understood(name: str, language: str, tmp_path: Path) -> None:
    text = starter(SCENARIO, "mine", language)
    if name == "pillars":  # other pillars, of which the rest of the starter knows nothing
        text = re.sub(r"(?:social|environment|territory)(?=:)", "river", text).replace(
            "welcome: social", "welcome: river"
        )
        text = re.sub(r"pillar: (?:social|environment)", "pillar: river", text)
        text = re.sub(r"(river: \+1), river: \+1", r"\1", text)
    found = check(tmp_path, "scenarios/mine/scenario.yaml", with_field(text, example(name, language)))
    assert not has_errors(found), found


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", FILES)
def test_examples_of_whole_files_are_understood(name: str, language: str, tmp_path: Path) -> None:
    found = check(tmp_path, "cards/mine.yaml", example(name, language))
    assert not has_errors(found), found


def test_one_role_alone_is_too_few_and_nothing_else_is_wrong_with_it(tmp_path: Path) -> None:
    roles = pick(parts.EXAMPLES["roles"], "en")
    more = "\n".join(roles.split("\n")[1].replace("treasurer", f"treasurer-{at}") for at in range(5))
    text = with_field(starter(SCENARIO, "mine", "en"), f"{roles}\n{more}")
    assert not has_errors(check(tmp_path, "scenarios/mine/scenario.yaml", text))


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_example_of_an_effect_and_of_a_condition_is_understood(language: str, tmp_path: Path) -> None:
    cards = [
        f'  - {{id: card-{name.replace("_", "-")}, title: "a", text: "b", effects: {pick(text, language)}}}'
        for name, text in parts.EFFECTS.items()
    ]
    cards += [
        f'  - {{id: if-{name.replace("_", "-")}, title: "a", text: "b", effects: {{social: 1}}, when: {text}}}'
        for name, text in parts.CONDITIONS.items()
    ]
    text = starter(SCENARIO, "mine", language)
    assert text.count("\nevents:\n") == 1
    text = text.replace("\nevents:\n", "\nevents:\n" + "\n".join(cards) + "\n")
    found = check(tmp_path, "scenarios/mine/scenario.yaml", text)
    assert not has_errors(found), found
